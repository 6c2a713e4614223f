"""A sample of every letter of the desk in one language; whoever adds a letter adds it here."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from desk.domain.answer import AnswerContent
from desk.domain.records import SystemStatus
from desk.domain.request import LetterKind
from desk.domain.text import Language
from desk.letters.writer import Letters
from desk.sealing.archive import PdfArchive
from desk.services.ports import WrittenLetter
from tests.letters.letter_samples import (
    CONTACTS,
    CUSTOMER,
    FONTS,
    PLACE,
    SampleTranslator,
    answer,
    payments,
    readings,
    systems,
)
from tests.letters.letter_types import KINDS, notices


def answers(language: Language) -> dict[str, AnswerContent]:
    """The letters that answer, by name: each kind, and the ways in which tables stand in them."""
    silent = tuple(replace(one, status=SystemStatus.NOTHING_HELD, records=0) for one in systems())
    return {
        LetterKind.ANSWER.value: answer(
            language, tables=[CUSTOMER, PLACE, payments(30), CONTACTS, readings(2000)]
        ),
        "answer with every row": answer(
            language, tables=[CUSTOMER, readings(60)], print_everything=True
        ),
        LetterKind.PARTIAL_ANSWER.value: answer(language, systems=systems(SystemStatus.FAILED)),
        LetterKind.NOTHING_HELD.value: answer(language, tables=[], systems=silent, omissions={}),
    }


NAMES: tuple[str, ...] = (*answers("en"), *KINDS)
"""Every sample by its name; those of a kind are called as the kind."""
assert {kind.value for kind in LetterKind} <= set(NAMES)


@cache
def written(name: str, language: Language) -> WrittenLetter:
    """A sample as it is drawn."""
    letters, translator = Letters(FONTS, PdfArchive()), SampleTranslator(language)
    if name in KINDS:
        return letters.notice(notices(language)[name], translator)
    return letters.answer(answers(language)[name], translator)
