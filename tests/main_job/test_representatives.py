"""Somebody asks for another person, with the real command."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.main_job.conftest import DemoDesk, Run, answer_words
from tests.main_job.test_answers import text_of

WORDS = (
    "--representative=Laine Eeva Kyllikki",
    "--representative-address=Edustajantie 5",
    "--representative-address=55100 IMATRA",
)
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
