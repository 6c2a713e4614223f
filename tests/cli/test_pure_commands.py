"""Commands that need neither store nor keyring: the public contract of their JSON and exit codes."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from desk.app import main


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, Any, str]:
    """Exit code, the JSON on standard output (None where there is none) and standard error."""
    code = main([*words, "--json"])
    out, err = capsys.readouterr()
    return code, json.loads(out) if out else None, err


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


@pytest.mark.parametrize("code", ["131052-308T", "010594Y9032", "020594X903P", "010516B903X"])
def test_published_codes_are_valid(capsys: pytest.CaptureFixture[str], code: str) -> None:
    exit_code, document, err = run(capsys, "id-code", code.lower())
    assert exit_code == 0
    assert err == ""
    assert document["valid"] is True
    assert document["code"] == code
    assert document["reason"] is None


def test_a_wrong_code_is_a_no_with_its_reason(capsys: pytest.CaptureFixture[str]) -> None:
    exit_code, document, err = run(capsys, "id-code", "131052-308U")
    assert exit_code == 1
    assert document["valid"] is False
    assert document["reason"] == "The control character does not match the digits."
    assert err.strip() == document["reason"]


def test_a_code_may_come_by_standard_input_so_that_no_process_list_shows_it() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "desk", "id-code", "-", "--json"],
        input="131052-308T\n",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0
    assert json.loads(done.stdout)["birth_date"] == "1952-10-13"


@pytest.mark.parametrize(
    ("received", "law", "target", "ruling", "work_by"),
    [
        ("2026-03-05", "2026-04-07", "2026-04-04", "2026-04-04", "2026-04-02"),
        ("2026-08-31", "2026-09-30", "2026-09-30", "2026-09-30", "2026-09-30"),
        ("2027-01-31", "2027-03-01", "2027-03-02", "2027-03-01", "2027-03-01"),
        ("2027-01-29", "2027-03-01", "2027-02-28", "2027-02-28", "2027-02-26"),
        ("2026-11-06", "2026-12-07", "2026-12-06", "2026-12-06", "2026-12-04"),
        ("2027-02-10", "2027-03-10", "2027-03-12", "2027-03-10", "2027-03-10"),
    ],
)
def test_due_gives_both_clocks(
    capsys: pytest.CaptureFixture[str],
    received: str,
    law: str,
    target: str,
    ruling: str,
    work_by: str,
) -> None:
    """GDPR Art. 12(3); Reg. 1182/71 Art. 3."""
    exit_code, document, _ = run(capsys, "due", "--received", received)
    assert exit_code == 0
    assert {key: document[key] for key in ("received", "law", "target", "ruling", "work_by")} == {
        "received": received,
        "law": law,
        "target": target,
        "ruling": ruling,
        "work_by": work_by,
    }
    assert all(isinstance(step, str) and step for step in document["steps"])


def test_extension_counts_three_months_from_receipt(capsys: pytest.CaptureFixture[str]) -> None:
    _, document, _ = run(capsys, "due", "--received", "2026-11-06", "--extended")
    assert document["law"] == document["ruling"] == "2027-02-08"


@pytest.mark.parametrize(
    ("language", "word"), [("fi", "saapui"), ("sv", "begäran"), ("en", "arrived")]
)
def test_steps_are_told_in_three_languages(
    capsys: pytest.CaptureFixture[str], language: str, word: str
) -> None:
    _, document, _ = run(capsys, "due", "--received", "2026-11-06", "--language", language)
    assert word in " ".join(document["steps"]).lower()


def test_pauses_and_post_move_the_dates(capsys: pytest.CaptureFixture[str]) -> None:
    """EDPB 01/2022 5.3: paused days are added before the one roll; post needs five working days."""
    _, document, _ = run(
        capsys,
        "due",
        "--received",
        "2026-10-01",
        "--controller",
        "kmev",
        "--delivery",
        "post",
        "--paused",
        "2026-10-05:2026-10-10",
    )
    assert document["target"] == "2026-11-05"
    assert document["law"] == "2026-11-06"
    assert document["work_by"] == "2026-10-29"


def test_controllers_are_the_five(capsys: pytest.CaptureFixture[str]) -> None:
    exit_code, document, _ = run(capsys, "controllers")
    assert exit_code == 0
    assert {one["key"]: one["business_id"] for one in document} == {
        "ksoy": "0128951-2",
        "kmev": "0854658-5",
        "kesoy": "2922474-5",
        "kuopio": "2064700-4",
        "issoy": "0159029-2",
    }
    promises = {one["key"]: one["stated_promise_days"] for one in document}
    assert promises == {"ksoy": 30, "kmev": None, "kesoy": None, "kuopio": None, "issoy": None}
    assert {one["house_target_days"] for one in document} == {30}
    assert {one["key"]: len(one["systems"]) for one in document}["issoy"] == 3


@pytest.mark.parametrize(
    "words",
    [
        ("due", "--received", "22.11.26"),
        ("due", "--received", "2026-02-30"),
        ("due", "--received", "3/4/2026"),
        ("search", "--controller", "issoy", "  "),
        ("due", "--received", "2026-11-22", "--controller", "nobody"),
        ("due", "--received", "2026-11-22", "--paused", "2026-12-02:2026-12-01"),
        ("due", "--received", "2026-11-22", "--paused", "2026-11-01:2026-12-01"),
        ("due", "--received", "2026-11-22", "--paused", "2027-03-01:2027-06-01"),
        ("due",),
        ("no-such-verb",),
        ("answer", "--controller", "issoy", "--evidence", "a_look"),
        ("collect", "--controller", "issoy"),
        ("collect", "--controller", "issoy", "--identity", "name"),
        ("verify", "no-such-file.pdf"),
    ],
)
def test_bad_input_is_one_sentence_and_exit_2(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    exit_code, document, err = run(capsys, *words)
    assert exit_code == 2
    assert document is None
    assert len(err.strip().splitlines()) == 1
    assert "Traceback" not in err


def test_a_sentence_that_begins_with_a_weekday_begins_with_a_capital(
    capsys: pytest.CaptureFixture[str],
) -> None:
    _, document, _ = run(capsys, "due", "--received", "2026-11-06", "--language", "fi")
    assert all(step[0].isupper() for step in document["steps"])


def test_options_stand_before_or_after_the_verb(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--json", "id-code", "131052-308T"]) == 0
    before = capsys.readouterr().out
    assert main(["id-code", "131052-308T", "--json"]) == 0
    assert capsys.readouterr().out == before
