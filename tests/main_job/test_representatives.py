"""Somebody asks for another person, with the real command."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.main_job.conftest import TODAY, DemoDesk, Run, answer_words
from tests.main_job.test_answers import text_of

WORDS = (
    "--representative=Laine Eeva Kyllikki",
    "--representative-address=Edustajantie 5",
    "--representative-address=55100 IMATRA",
)
DAY = timedelta(days=1)
AUTHORITY = "--authority=valtakirja nähty"


def test_an_attorney_gets_a_letter_about_the_person(
    copied: DemoDesk, run: Run, tmp_path: Path
) -> None:
    words = answer_words(copied, "issoy", "ordinary", tmp_path / "out", language="fi")
    done = run(copied, *words, "--for=attorney", *WORDS, AUTHORITY)
    assert done.code == 0, done.err
    text = text_of(Path(done.document["letter"]))
    name = copied.examples["issoy", "ordinary"]["name"]
    assert "LaineEevaKyllikkiEdustajantie5" in text.replace("issoy", "")
    assert f"Tiedot,joitameilläonhenkilöstä{name.replace(' ', '')}" in text
    assert "sinusta" not in text
    assert done.document["free_check"]["free"] is True
    again = run(copied, *words, "--for=attorney", *WORDS, AUTHORITY)
    own = run(copied, *words)
    assert own.document["request"] != done.document["request"]
    assert again.code == 0


def test_an_estate_gets_a_letter_outside_article_15(
    copied: DemoDesk, run: Run, tmp_path: Path
) -> None:
    words = answer_words(copied, "issoy", "ordinary", tmp_path / "out", language="en")
    done = run(copied, *words, "--for=estate", *WORDS, "--authority=perukirja nähty")
    assert done.code == 0, done.err
    assert done.document["free_check"] is None
    text = text_of(Path(done.document["letter"]))
    assert "Weanswertheestatebyourowndecision" in text
    assert "Ombudsman" not in text


@pytest.mark.parametrize("role", ["attorney", "estate", "guardian"])
def test_without_an_authority_nothing_is_given_or_written_down(
    copied: DemoDesk, run: Run, tmp_path: Path, role: str
) -> None:
    words = answer_words(copied, "issoy", "ordinary", tmp_path / "out")
    done = run(copied, *words, f"--for={role}", *WORDS)
    assert done.code == 3
    assert "may ask for another" in done.err
    assert run(copied, "requests").document == []
    assert not (tmp_path / "out").exists()


def test_a_guardian_of_a_child_under_a_safety_ban_is_refused(
    copied: DemoDesk, run: Run, tmp_path: Path
) -> None:
    words = answer_words(copied, "issoy", "safety_ban", tmp_path / "out")
    done = run(copied, *words, "--for=guardian", *WORDS, "--authority=väestötieto nähty")
    assert done.code == 3
    assert "safety ban" in done.err
    assert done.document["letter"] is None
    assert not list((tmp_path / "out").glob("*.pdf"))


def test_that_an_attorney_gets_all_of_a_banned_persons_data_is_told(
    copied: DemoDesk, run: Run, tmp_path: Path
) -> None:
    """Art. 15(4), 32: nobody signs it unaware, on the command line either."""
    words = answer_words(copied, "issoy", "safety_ban", tmp_path / "out")
    done = run(copied, *words, "--for=attorney", *WORDS, AUTHORITY)
    assert done.code == 0, done.err
    assert "somebody else gets the whole answer" in done.document["safety_ban"]


@pytest.mark.parametrize("half", [("--for=guardian", AUTHORITY), (WORDS[0],), (AUTHORITY,)])
def test_half_a_representative_is_not_understood(
    made: DemoDesk, run: Run, tmp_path: Path, half: tuple[str, ...]
) -> None:
    words = answer_words(made, "issoy", "ordinary", tmp_path / "out")
    done = run(made, *words, *half)
    assert done.code == 2
    assert done.document is None


def test_print_everything_puts_each_reading_into_the_letter(
    copied: DemoDesk, run: Run, tmp_path: Path
) -> None:
    words = answer_words(copied, "issoy", "ordinary", tmp_path / "out", language="fi")
    short = run(copied, *words)
    whole = run(
        copied, *answer_words(copied, "issoy", "ordinary", tmp_path / "all"), "--print-everything"
    )
    assert whole.code == 0, whole.err
    counts = [
        text_of(Path(one.document["letter"])).count("mitattu(koodi1)") for one in (short, whole)
    ]
    assert counts[0] < 10
    assert counts[1] > 180


@pytest.mark.parametrize(
    ("role", "facts", "says"),
    [
        ("attorney", (f"--authority-until={TODAY - DAY}",), "expired on"),
        ("attorney", (f"--authority-dated={TODAY + DAY}",), "is to come"),
        ("attorney", ("--scope=unsigned",), "signed"),
        ("attorney", ("--scope=outside",), "does not cover"),
        ("continuing_power", (), "confirmation"),
        ("continuing_power", (f"--confirmed={TODAY + DAY}",), "is to come"),
        ("appointed_guardian", (f"--authority-until={TODAY - DAY}",), "ended on"),
        ("guardian", (), "years old"),
        ("guardian", ("--custody=none",), "custody"),
    ],
)
def test_what_gives_no_right_gives_nothing_and_nothing_is_written_down(
    copied: DemoDesk, run: Run, tmp_path: Path, role: str, facts: tuple[str, ...], says: str
) -> None:
    """Valtakirja, 648/2007, 442/1999, 361/1983: each in words, with what to do next."""
    words = answer_words(copied, "issoy", "ordinary", tmp_path / "out")
    done = run(copied, *words, f"--for={role}", *WORDS, AUTHORITY, *facts)
    assert done.code == 3
    assert says in done.err
    assert run(copied, "requests").document == []


@pytest.mark.parametrize(
    ("role", "facts"),
    [
        (
            "attorney",
            (f"--authority-until={TODAY}", f"--authority-dated={TODAY}", "--scope=covers"),
        ),
        ("continuing_power", (f"--confirmed={TODAY}", "--scope=covers")),
        ("appointed_guardian", ("--matters=both", f"--authority-from={TODAY}")),
    ],
)
def test_an_authority_in_force_gets_the_letter(
    copied: DemoDesk, run: Run, tmp_path: Path, role: str, facts: tuple[str, ...]
) -> None:
    words = answer_words(copied, "issoy", "ordinary", tmp_path / "out")
    done = run(copied, *words, f"--for={role}", *WORDS, AUTHORITY, *facts)
    assert done.code == 0, done.err
    assert done.document["letter"]


def test_the_data_of_a_child_who_objects_waits_for_a_decision_in_words(
    copied: DemoDesk, run: Run, tmp_path: Path
) -> None:
    """GDPR recital 38; what is decided later goes on with the same request."""
    words = answer_words(copied, "issoy", "minor", tmp_path / "out")
    asks = (*words, "--for=guardian", *WORDS, "--authority=VTJ-ote", "--custody=sole")
    waits = run(copied, *asks, "--child=objects")
    assert waits.code == 3
    assert "The child objects" in waits.err
    assert waits.document["letter"] is None
    done = run(copied, *asks, "--child=objects", "--reason=lapsen etu", "--decided-by=esihenkilö")
    assert done.code == 0, done.err
    assert done.document["request"] == waits.document["request"]


def test_who_asks_for_themself_is_no_representative(
    copied: DemoDesk, run: Run, tmp_path: Path
) -> None:
    """Art. 15: one person, one right of their own."""
    words = answer_words(copied, "issoy", "ordinary", tmp_path / "out")
    name = copied.examples["issoy", "ordinary"]["name"]
    asks = (*words, "--for=attorney", f"--representative={name}", AUTHORITY)
    done = run(copied, *asks)
    assert done.code == 3
    assert "birth date" in done.err
    namesake = run(copied, *asks, "--representative-born=1.1.1950")
    assert namesake.code == 0, namesake.err


@pytest.mark.parametrize(
    "facts", [("--custody=sole",), ("--reason=syy",), ("--matters=both",), ("--child=agrees",)]
)
def test_a_fact_of_another_capacity_is_not_understood(
    made: DemoDesk, run: Run, tmp_path: Path, facts: tuple[str, ...]
) -> None:
    words = answer_words(made, "issoy", "ordinary", tmp_path / "out")
    assert run(made, *words, "--for=attorney", *WORDS, AUTHORITY, *facts).code == 2
    assert run(made, *words, *facts).code == 2


def test_an_estate_has_no_date_in_the_list_and_none_in_the_calendar(
    copied: DemoDesk, run: Run, tmp_path: Path
) -> None:
    """GDPR recital 27: no clock of the law, and the history says who decided and who got it."""
    words = answer_words(copied, "issoy", "ordinary", tmp_path / "out")
    done = run(copied, *words, "--for=estate", *WORDS, "--authority=perukirja", "--standing=heir")
    assert done.code == 0, done.err
    number = done.document["request"]
    assert done.document["ruling"] is None
    [listed] = run(copied, "requests", f"--ics={tmp_path / 'due.ics'}").document
    assert (listed["ruling"], listed["days_left"]) == (None, None)
    assert number not in (tmp_path / "due.ics").read_text("utf-8")
