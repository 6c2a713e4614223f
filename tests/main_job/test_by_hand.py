"""A controller with a paper archive: asked by hand, answered in part, completed when the owner answers."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest

from desk.domain.text import LocalText
from desk.system.settings import read_settings, write_settings
from desk.system.system_settings import SystemSettings
from tests.main_job.conftest import DemoDesk, Run, answer_words
from tests.main_job.test_answers import attached, text_of

NAME = LocalText("Paperiarkisto", "Pappersarkivet", "Paper archive")
OPTIONS = {"owner": "Arkistonhoitaja", "email": "arkisto@example.fi", "chase_days": "3"}


@pytest.fixture
def archive(copied: DemoDesk) -> DemoDesk:
    """A workspace of ksoy with a paper archive that nothing connects."""
    with_archive(copied, OPTIONS)
    return copied


def with_archive(desk: DemoDesk, options: dict[str, str]) -> None:
    settings = read_settings(desk.folder)
    added = SystemSettings("by_hand", options=options, name=NAME)
    systems = {**settings.systems, ("ksoy", "arkisto"): added}
    write_settings(desk.folder, replace(settings, systems=systems))


def typed(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(text))


def test_the_letter_goes_out_in_part_and_is_completed_by_the_owners_answer(
    archive: DemoDesk, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Art. 12(3), 15(3): nothing partial is called complete, and the rest follows."""
    words = answer_words(archive, "ksoy", "ordinary", tmp_path / "out", language="en")
    partly = run(archive, *words)
    assert partly.code == 4
    assert "asked by hand; the question was opened on" in partly.err
    assert partly.document["status"] == "partial"
    letter = Path(partly.document["letter"])
    assert "Partialanswer" in text_of(letter)
    assert "Whatitholdsaboutyoufollowsby" in text_of(letter)
    number = partly.document["request"]

    [question] = run(archive, "questions").document
    assert (question["request"], question["system"], question["owner"]) == (
        number,
        "arkisto",
        "Arkistonhoitaja",
    )
    assert run(archive, "question", "sent", number, "arkisto").document["sent"]
    file = tmp_path / "Kortti Äänekoski.png"
    file.write_bytes(b"\x89PNG kortti")
    typed(monkeypatch, "Vuosi;Asia\n1987;Sopimus paperilla\n1991;Muutto\n")
    taken = run(
        archive, "question", "answer", number, "arkisto", "--text", "-", "--file", str(file)
    )
    assert taken.document["outcome"] == "answered"
    assert taken.document["file"] == "liite-arkisto-Kortti_Aanekoski.png"
    assert run(archive, "questions").document == []

    unseen = run(archive, *words)
    assert unseen.code == 3
    assert "liite-arkisto-Kortti_Aanekoski.png" in unseen.err
    assert "--attachments-checked" in unseen.err
    assert (unseen.document["letter"], unseen.document["request"]) == (None, number)

    whole = run(archive, *words, "--attachments-checked")
    assert whole.code == 0, whole.err
    assert (whole.document["request"], whole.document["status"]) == (number, "complete")
    text = text_of(Path(whole.document["letter"]))
    assert "Sopimuspaperilla" in text
    assert "liite-arkisto-Kortti_Aanekoski.png" in text
    folder = tmp_path / "files"
    with pytest.raises(UnicodeDecodeError):  # a picture is no text
        attached(Path(whole.document["letter"]), folder)
    assert (folder / "liite-arkisto-Kortti_Aanekoski.png").read_bytes() == b"\x89PNG kortti"


def test_nothing_held_completes_the_answer(archive: DemoDesk, run: Run, tmp_path: Path) -> None:
    words = answer_words(archive, "ksoy", "ordinary", tmp_path / "out")
    number = run(archive, *words).document["request"]
    assert run(archive, "question", "chase", number, "arkisto").code == 0
    done = run(archive, "question", "nothing-held", number, "arkisto")
    assert done.document["outcome"] == "nothing_held"
    assert run(archive, *words).code == 0
    refused = run(archive, "question", "chase", number, "arkisto")
    assert refused.code == 3
    assert "no longer open" in refused.err


def test_the_owners_text_says_whom_it_is_about_and_never_the_code_unasked(
    archive: DemoDesk, run: Run, tmp_path: Path
) -> None:
    words = answer_words(archive, "ksoy", "ordinary", tmp_path / "out")
    number = run(archive, *words).document["request"]
    letter = run(archive, "question", "text", number, "arkisto").document
    example = archive.examples["ksoy", "ordinary"]
    assert letter["email"] == "arkisto@example.fi"
    assert example["name"].split()[0] in letter["body"]
    assert example["identity_code"] not in letter["body"]
    with_archive(archive, {**OPTIONS, "needs_identity_code": "true"})
    letter = run(archive, "question", "text", number, "arkisto").document
    assert example["identity_code"] in letter["body"]


def test_collecting_without_a_request_says_that_the_archive_was_not_asked(
    archive: DemoDesk, run: Run
) -> None:
    ran = run(archive, "collect", "--controller", "ksoy", *archive.identity("ksoy", "ordinary"))
    assert ran.code == 4
    assert ran.document["complete"] is False
    assert ran.document["systems"][-1]["status"] == "not_reached"


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"chase_days": "pian"}, "systems.ksoy.arkisto.options.chase_days"),
        ({"email": "arkisto"}, "e-mail address"),
        ({"needs_identity_code": "ehkä"}, "“true” or “false”"),
    ],
)
def test_a_setting_that_cannot_be_is_named(
    copied: DemoDesk, run: Run, tmp_path: Path, options: dict[str, str], says: str
) -> None:
    with_archive(copied, options)
    ran = run(copied, *answer_words(copied, "ksoy", "ordinary", tmp_path / "out"))
    assert ran.code == 2
    assert says in ran.err


def test_a_file_that_cannot_be_read_or_passed_on_leaves_the_question_open(
    archive: DemoDesk, run: Run, tmp_path: Path
) -> None:
    words = answer_words(archive, "ksoy", "ordinary", tmp_path / "out")
    number = run(archive, *words).document["request"]
    gone = tmp_path / "none.pdf"
    program = tmp_path / "lasku.exe"
    program.write_bytes(b"MZ")
    for file in (gone, program):
        ran = run(archive, "question", "answer", number, "arkisto", "--file", str(file))
        assert ran.code == 2
        assert "question stays open" in ran.err
    empty = run(archive, "question", "answer", number, "arkisto")
    assert (empty.code, "no answer to take" in empty.err) == (2, True)
    assert len(run(archive, "questions").document) == 1


def test_the_five_shipped_controllers_ask_nobody_by_hand(made: DemoDesk, run: Run) -> None:
    assert run(made, "questions").document == []
    ran = run(made, "question", "chase", "2026-9999", "arkisto")
    assert ran.code == 1
    assert "2026-9999" in ran.err
