"""An answer that went out in part is completed by the same command, under the same request (Art. 12(3), 15(3))."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.main_job.conftest import DemoDesk, Run, answer_words
from tests.main_job.test_answers import attached, text_of
from tests.main_job.test_by_hand import OPTIONS, with_archive
from tests.main_job.test_failures import register_file, statuses


@pytest.fixture
def archive(copied: DemoDesk) -> DemoDesk:
    """A workspace of ksoy with a paper archive that nothing connects."""
    with_archive(copied, OPTIONS)
    return copied


def test_the_rest_of_a_failed_system_follows_in_the_next_version_of_the_letter(
    copied: DemoDesk, run: Run, tmp_path: Path
) -> None:
    words = answer_words(copied, "issoy", "ordinary", tmp_path / "out", language="en")
    gone = register_file(copied, "issoy", "hairio")
    aside = gone.rename(tmp_path / "aside")
    partly = run(copied, *words)
    assert (partly.code, partly.document["status"]) == (4, "partial")
    number = partly.document["request"]
    still = run(copied, *words)
    assert (still.code, still.document["request"]) == (4, number)

    aside.rename(gone)
    # Only the system that failed is asked again: the others need not be there.
    register_file(copied, "issoy", "online").rename(tmp_path / "online")
    whole = run(copied, *words)

    assert whole.code == 0, whole.err
    assert (whole.document["request"], whole.document["status"]) == (number, "complete")
    assert set(statuses(whole.document["systems"]).values()) == {"complete"}
    assert whole.document["free_check"]["free"] is True
    letter = Path(whole.document["letter"])
    assert letter.name == f"issoy-{number}-3.pdf"
    assert "Partialanswer" not in text_of(letter)
    assert whole.document["records"] > partly.document["records"]
    assert "hairio" in attached(letter, tmp_path / "files")
    [request] = run(copied, "requests").document
    assert request["state"] == "signed"


def test_the_same_command_asks_an_owner_once_whatever_the_language(
    archive: DemoDesk, run: Run, tmp_path: Path
) -> None:
    words = answer_words(archive, "ksoy", "ordinary", tmp_path / "out")
    first = run(archive, *words, "--language", "fi")
    again = run(archive, *words, "--language", "fi")
    english = run(archive, *words, "--language", "en")

    number = first.document["request"]
    assert [one.code for one in (first, again, english)] == [4, 4, 4]
    assert {one.document["request"] for one in (first, again, english)} == {number}
    assert again.document["sha256"] == first.document["sha256"]
    assert "Partialanswer" in text_of(Path(english.document["letter"]))
    assert len(run(archive, "questions").document) == 1
    assert len(run(archive, "requests").document) == 1


def test_the_same_letter_in_another_language_is_no_second_request(
    copied: DemoDesk, run: Run, tmp_path: Path
) -> None:
    words = answer_words(copied, "kmev", "ordinary", tmp_path / "out")
    finnish = run(copied, *words, "--language", "fi")
    swedish = run(copied, *words, "--language", "sv")
    assert (finnish.code, swedish.code) == (0, 0)
    assert swedish.document["request"] == finnish.document["request"]
    assert swedish.document["free_check"]["free"] is True
    assert swedish.document["letter"] != finnish.document["letter"]
    assert "Medvänlighälsning" in text_of(Path(swedish.document["letter"]))


def test_somebody_whom_no_register_knows_is_one_request_too(
    archive: DemoDesk, run: Run, tmp_path: Path
) -> None:
    words = [
        *answer_words(archive, "ksoy", "ordinary", tmp_path / "out")[:-1],
        "--identity=name=Tuntematon Taneli",
    ]
    first, again = run(archive, *words), run(archive, *words)
    assert (first.code, again.code) == (4, 4)
    assert again.document["request"] == first.document["request"]
    assert len(run(archive, "questions").document) == 1
