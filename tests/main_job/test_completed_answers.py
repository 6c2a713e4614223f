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


def test_a_signed_letter_that_could_not_be_written_is_not_answered_a_second_time(
    copied: DemoDesk, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the advice to try again would take the free check of the year for nothing."""

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    words = answer_words(copied, "kmev", "ordinary", tmp_path / "out")
    with monkeypatch.context() as patched:
        patched.setattr("os.fsync", full)
        failed = run(copied, *words)
    assert failed.code == 5
    assert list((tmp_path / "out").iterdir()) == []
    (request,) = run(copied, "requests").document
    assert "No space left on device" in failed.err
    advice = f"desk deliver --request {request['number']} --way WAY --out DIR"
    assert advice in failed.err
    given = run(
        copied, *advice.replace("WAY", "counter").split()[1:-1], str(tmp_path / "elsewhere")
    )
    assert given.code == 0, given.err
    assert run(copied, "verify", str(next((tmp_path / "elsewhere").glob("*.pdf")))).code == 0


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


def test_the_log_tells_how_each_system_fared_and_of_nobody(
    copied: DemoDesk, run: Run, tmp_path: Path
) -> None:
    register_file(copied, "issoy", "hairio").unlink()
    ran = run(copied, *answer_words(copied, "issoy", "ordinary", tmp_path / "out"))
    assert (
        run(
            copied,
            "collect",
            *answer_words(copied, "issoy", "ordinary", tmp_path)[1:3],
            *copied.identity("issoy", "ordinary"),
        ).code
        == 4
    )
    log = "".join(file.read_text() for file in (copied.folder / "log").glob("*"))
    lines = [line for line in log.splitlines() if "system collected" in line]
    assert len(lines) == 6
    assert sum(f"request={ran.document['request']}" in line for line in lines) == 3
    [failed] = [line for line in lines if "status=failed" in line and "request=" in line]
    assert "system=hairio" in failed
    assert "code={system}" in failed
    assert all("rows=" in line and "seconds=" in line for line in lines)
    example = copied.examples["issoy", "ordinary"]
    told = [*example["identity"].values(), example["name"].split()[0]]
    assert [one for one in told if one in log] == []


def test_each_row_can_be_traced_to_its_key_and_reference(made: DemoDesk, run: Run) -> None:
    ran = run(made, "collect", "--controller", "kmev", *made.identity("kmev", "ordinary"))
    assert set(ran.document["provenance"]) == set(ran.document["records"])
    for name, rows in ran.document["records"].items():
        origin = ran.document["provenance"][name]
        assert origin["through"], name
        assert origin["system"], name
        assert all(set(origin["key"]) <= set(row) for row in rows)
    assert any(one["key"] for one in ran.document["provenance"].values())


@pytest.mark.parametrize(
    "words",
    [
        ("collect", "--controller", "kmev", "--identity", "customer_number=\udcff\udcfe"),
        ("search", "--controller", "kmev", "\udcff"),
        ("verify", "/tmp/\udcff.pdf"),
    ],
)
def test_bytes_that_are_no_text_are_bad_input(
    made: DemoDesk, run: Run, words: tuple[str, ...]
) -> None:
    ran = run(made, *words)
    assert ran.code == 2
    assert "no UTF-8 text" in ran.err
