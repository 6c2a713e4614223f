"""``desk letter`` and ``desk letters`` on the demo workspace."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tests.letters.letter_samples import pdftotext
from tests.main_job.conftest import DemoDesk, Run, answer_words

KINDS = {
    "receipt": [],
    "identity-request": ["--doubt=Kirjeestä puuttuu allekirjoitus", "--way=signed-letter"],
    "extension": ["--reason=Viisi järjestelmää, ja puhelut on kuunneltava"],
    "rectification": ["--change", "Osoite", "Vanhakatu 1", "Uusikatu 2", "--told=Perintä Oy"],
    "marketing-ban": ["--channel=email", "--channel=phone"],
    "restriction": ["--ground=accuracy", "--data=Osoite"],
    "recipients-notice": [
        "--name=Perintä Oy",
        "--address=Satamakatu 4, 55100 Imatra",
        "--what=erasure",
        "--person=asiakas 44102291",
        "--data=Maksumuistutukset",
    ],
    "refusal": ["--ground=not-identifiable", "--reason=Neljä samannimistä"],
    "erasure": ["--erased=Maksumuistutukset", "--kept", "Laskut", "Kirjanpitolaki"],
}
"""Words of each letter, in an order in which one request can have them all."""


def unproven(run: Run, desk: DemoDesk, out: Path, controller: str = "issoy") -> str:
    """A letter arrived, and nobody knows yet who sent it; returns the request's number."""
    words = answer_words(desk, controller, "ordinary", out, channel="letter", evidence="none")
    begun = run(desk, *words)
    assert begun.code == 3
    return str(begun.document["request"])


def test_every_letter_is_written_signed_and_listed(
    run: Run, copied: DemoDesk, tmp_path: Path
) -> None:
    out = tmp_path / "letters"
    number = unproven(run, copied, out)
    made = []
    for kind, words in KINDS.items():
        ran = run(copied, "letter", kind, f"--request={number}", *words, f"--out={out}")
        assert ran.code == 0, (kind, ran.err)
        made.append(ran.document)
        file = Path(ran.document["letter"])
        assert file.name.isascii()
        assert hashlib.sha256(file.read_bytes()).hexdigest() == ran.document["sha256"]
        assert run(copied, "verify", str(file)).code == 0
        text = " ".join(pdftotext(file).split())
        assert ran.document["check_code"] in text
        assert ran.document["pages"] == 1
    listed = run(copied, "letters", "--request", number)
    assert [one["kind"] for one in listed.document] == [kind.replace("-", "_") for kind in KINDS]
    for one, written in zip(listed.document, made, strict=True):
        assert Path(written["letter"]).name == one["file"]
        assert {key: one[key] for key in ("version", "sha256", "signed_at", "check_code")} == {
            key: written[key] for key in ("version", "sha256", "signed_at", "check_code")
        }
    [request] = run(copied, "requests").document
    assert request["state"] == "refused"


def test_a_letter_given_twice_is_the_same_file(run: Run, copied: DemoDesk, tmp_path: Path) -> None:
    number = unproven(run, copied, tmp_path)
    words = ["letter", "identity-request", "--request", number, *KINDS["identity-request"]]
    first = run(copied, *words, "--out", str(tmp_path / "a"))
    again = run(copied, *words, "--out", str(tmp_path / "b"))
    assert first.document["state"] == again.document["state"] == "awaiting_identity"
    files = [Path(one.document["letter"]).read_bytes() for one in (first, again)]
    assert files[0] == files[1]
    assert len(run(copied, "letters", "--request", number).document) == 1


def test_an_extension_moves_the_day_and_is_written_once(
    run: Run, copied: DemoDesk, tmp_path: Path
) -> None:
    number = unproven(run, copied, tmp_path)
    before = run(copied, "requests").document[0]["ruling"]
    words = ["letter", "extension", "--request", number, "--out", str(tmp_path)]
    extended = run(copied, *words, "--reason", "Viisi järjestelmää")
    assert extended.document["ruling"] > before
    twice = run(copied, *words, "--reason", "Vielä yksi syy")
    assert twice.code == 3
    assert "allows it once" in twice.err


def test_a_letter_is_in_the_language_and_to_the_name_asked_for(
    run: Run, copied: DemoDesk, tmp_path: Path
) -> None:
    number = unproven(run, copied, tmp_path)
    ran = run(
        copied,
        "letter",
        "receipt",
        "--request",
        number,
        "--language",
        "sv",
        "--to",
        "Aino Koe, Kotikatu 1, 55100 Imatra",
        "--out",
        str(tmp_path),
    )
    text = pdftotext(Path(ran.document["letter"]))
    assert "Vi har tagit emot din begäran" in text
    assert "Kotikatu 1\n55100 Imatra" in text


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["letter", "receipt", "--request", "2026-9999"], 1),
        (["letter", "postcard", "--request", "NUMBER"], 2),
        (["letter", "refusal", "--request", "NUMBER", "--ground", "effort", "--reason", "x"], 2),
        (["letter", "refusal", "--request", "NUMBER", "--ground", "excessive"], 2),
        (["letter", "extension", "--request", "NUMBER", "--reason", "x" * 1501], 2),
        (
            [
                "letter",
                "fee-notice",
                "--request",
                "NUMBER",
                "--ground",
                "unfounded",
                "--reason",
                "x",
                "--cost",
                "Kopiot=paljon",
                "--approved-by",
                "K",
            ],
            2,
        ),
        (
            [
                "letter",
                "fee-notice",
                "--request",
                "NUMBER",
                "--ground",
                "unfounded",
                "--reason",
                "x",
                "--cost",
                "Kopiot=0",
                "--approved-by",
                "K",
            ],
            2,
        ),
        (
            [
                "letter",
                "fee-notice",
                "--request",
                "NUMBER",
                "--ground",
                "same-data",
                "--reason",
                "x",
                "--cost",
                "Kopiot=5",
                "--approved-by",
                "K",
            ],
            3,
        ),
        (["letter", "erasure", "--request", "NUMBER", "--erased", "Laskut"], 3),
        (["letters", "--request", "2026-9999"], 1),
    ],
)
def test_what_may_not_be_written_is_said_in_one_sentence_and_leaves_nothing(
    run: Run, copied: DemoDesk, tmp_path: Path, words: list[str], code: int
) -> None:
    number = unproven(run, copied, tmp_path / "first")
    words = [number if one == "NUMBER" else one for one in words]
    if words[0] == "letter":
        words += ["--out", str(tmp_path / "out")]
    assert run(copied, *words).code == code
    assert list((tmp_path / "out").glob("*")) == []
    assert run(copied, "letters", "--request", number).document == []


def test_answers_stand_among_the_letters_of_a_request(
    run: Run, copied: DemoDesk, tmp_path: Path
) -> None:
    answered = run(copied, *answer_words(copied, "issoy", "ordinary", tmp_path))
    number = answered.document["request"]
    [one] = run(copied, "letters", "--request", number).document
    assert (one["kind"], one["version"]) == ("answer", 1)
    assert one["sha256"] == answered.document["sha256"]
    late = run(copied, "letter", "receipt", "--request", number, "--out", str(tmp_path))
    assert late.code == 3


def test_a_second_request_of_the_year_is_answered_and_then_costs_nothing(
    run: Run, copied: DemoDesk, tmp_path: Path
) -> None:
    first = run(copied, *answer_words(copied, "issoy", "ordinary", tmp_path))
    again = {"channel": "letter", "evidence": "signature"}
    second = run(copied, *answer_words(copied, "issoy", "ordinary", tmp_path, **again))
    assert second.document["free_check"]["earlier"] == first.document["request"]
    late = run(
        copied,
        "letter",
        "fee-notice",
        f"--request={second.document['request']}",
        "--ground=same-data",
        "--reason=Sama uudelleen",
        "--cost=Kopiot=12,40",
        "--approved-by=Kirsi Koe",
        f"--out={tmp_path}",
    )
    assert late.code == 3
    assert "no fee may be taken for this request" in late.err
