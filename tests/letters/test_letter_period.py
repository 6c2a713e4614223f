"""What the letter says to a customer who asked for a period."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from desk.domain.answer import AnswerContent
from desk.domain.period import Period
from tests.letters.letter_samples import CUSTOMER, answer
from tests.letters.test_letter_text import plain

Read = Callable[[AnswerContent], str]
YEAR = Period(date(2025, 1, 1), date(2025, 12, 31))


def test_the_period_and_what_lies_outside_it_are_told(read: Read) -> None:
    content = replace(
        answer("en", tables=[CUSTOMER]), period=YEAR, omissions={"period": 7, "staff": 2}
    )
    text = plain(read(content))
    assert "You asked for this period: 1 January 2025–31 December 2025." in text
    assert "Outside the period we hold 7 more records about you." in text
    assert "2 items were left out or covered." in text, "the customer's choice is not counted in"
    assert "This is your own choice: you can have them too, ask us." in text


def test_one_record_outside_is_one(read: Read) -> None:
    content = replace(answer("en", tables=[CUSTOMER]), period=YEAR, omissions={"period": 1})
    text = plain(read(content))
    assert "one more record about you. You can have it too: ask us." in text
    assert "Nothing that belongs to this period was left out." in text


def test_everything_outside_is_not_nothing_held(read: Read) -> None:
    content = replace(answer("en", tables=[]), period=YEAR, omissions={"period": 12})
    text = plain(read(content))
    assert "We hold no information about you" not in text
    assert "Outside the period we hold 12 more records about you." in text


def test_without_a_period_nothing_is_said_of_one(read: Read) -> None:
    assert "period" not in plain(read(answer("en", tables=[CUSTOMER]))).split("Your rights")[0]
