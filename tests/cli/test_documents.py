"""``desk mrz`` and ``desk id-code``: ICAO's specimens, what is misread told in words, and no number anywhere."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from desk.app import main
from tests.domain.specimens import SPECIMENS, TD1, TD2, TD3, Specimen
from tests.domain.zones import td1, td3

KEYS = ["valid", "type", "name", "birth_date", "expires", "expired", "errors"]


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


def mrz(capsys: pytest.CaptureFixture[str], *lines: str) -> tuple[int, Any, str]:
    """Exit code, the document and standard error."""
    code = main(["mrz", *lines, "--json"])
    out, err = capsys.readouterr()
    return code, json.loads(out), err


@pytest.mark.parametrize("specimen", SPECIMENS)
def test_icaos_specimens_are_valid(capsys: pytest.CaptureFixture[str], specimen: Specimen) -> None:
    """ICAO Doc 9303-4 to -6, appendix B; the documents have long expired."""
    code, document, err = mrz(capsys, *specimen.zone.split())
    assert (code, err) == (0, "")
    assert list(document) == KEYS
    assert document == {
        "valid": True,
        "type": specimen.format,
        "name": "Eriksson Anna Maria",
        "birth_date": "1974-08-12",
        "expires": "2012-04-15",
        "expired": True,
        "errors": [],
    }


def test_one_argument_may_hold_all_lines(capsys: pytest.CaptureFixture[str]) -> None:
    assert mrz(capsys, TD3.zone)[1] == mrz(capsys, *TD3.zone.split())[1]


def test_the_lines_may_come_by_standard_input_so_that_no_process_list_shows_them() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "desk", "mrz", "-", "--json"],
        input=TD2.zone + "\n",
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["type"] == "TD2"


def test_a_zone_that_is_not_valid_is_a_no_that_still_shows_the_document(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, document, err = mrz(capsys, *TD1.zone.replace("7<<<<<", "8<<<<<").split())
    assert code == 1
    assert document["valid"] is False
    assert (document["type"], document["name"]) == ("TD1", "Eriksson Anna Maria")
    assert document["birth_date"] == "1974-08-12"
    assert document["errors"] == [err.strip()]
    assert "document's number" in err


@pytest.mark.parametrize("specimen", SPECIMENS)
@pytest.mark.parametrize(
    "broken",
    [
        lambda zone: zone,
        lambda zone: zone[::-1],
        lambda zone: zone[:-1],
        lambda zone: "\n".join(reversed(zone.split())),
        lambda zone: zone + "\n" + zone,
        lambda zone: zone.replace("0", "O").replace("1", "I"),
        lambda zone: zone.split()[-1],
        lambda zone: zone[1:] + "<",
        lambda zone: "\n".join([zone.split()[1], zone.split()[1]]),
        lambda zone: zone.replace("<", "-", 1),
    ],
)
def test_the_number_stands_in_no_output(
    capsys: pytest.CaptureFixture[str], specimen: Specimen, broken: Any
) -> None:
    """Data minimisation, GDPR Art. 5(1)(c); law.md: never the number of a document."""
    zone = broken(specimen.zone)
    for words in (["--json"], []):
        main(["mrz", *words, "--", *zone.split()])
        out, err = capsys.readouterr()
        for number in (specimen.number, specimen.number[::-1], specimen.number[1:]):
            for form in (number, number.replace("0", "O").replace("1", "I")):
                assert form.lower() not in (out + err).lower()


@pytest.mark.parametrize(
    "words", [["{0}"], ["id-code", "{0}"], ["mrz", "{0}", "--day", "{0}"], ["due", "--{0}"]]
)
@pytest.mark.parametrize("line", [TD1.zone.split()[0], TD3.zone.split()[1]])
def test_a_line_in_the_wrong_place_of_the_command_is_not_repeated(
    capsys: pytest.CaptureFixture[str], words: list[str], line: str
) -> None:
    assert main([one.format(line) for one in words]) > 0
    out, err = capsys.readouterr()
    assert err
    assert TD1.number not in out + err
    assert TD3.number not in out + err


def test_an_unknown_issuing_state_is_accepted(capsys: pytest.CaptureFixture[str]) -> None:
    code, document, _ = mrz(capsys, *td1(issuer="XZZ").split())
    assert (code, document["valid"]) == (0, True)


def test_a_document_that_holds_is_not_expired(capsys: pytest.CaptureFixture[str]) -> None:
    _, document, _ = mrz(capsys, *td3(expiry="610101").split())
    assert (document["expires"], document["expired"]) == ("2061-01-01", False)


def test_what_is_no_zone_has_no_type(capsys: pytest.CaptureFixture[str]) -> None:
    code, document, err = mrz(capsys, "hello")
    assert code == 1
    assert document == dict.fromkeys(KEYS) | {"valid": False, "errors": [err.strip()]}


def test_errors_are_in_the_clerks_language(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    said = set()
    for language in ("C.UTF-8", "fi_FI.UTF-8", "sv_FI.UTF-8"):
        monkeypatch.setenv("LC_ALL", language)
        _, document, _ = mrz(capsys, *TD3.zone.replace("7408122", "7408123").split())
        said.update(document["errors"])
    assert len(said) == 3


def test_a_temporary_code_is_named_so_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    """Individual numbers 900-999 are never given to a person permanently."""
    assert main(["id-code", "010594Y9032"]) == 0
    assert "A temporary code" in capsys.readouterr().out
    assert main(["id-code", "131052-308T"]) == 0
    assert "emporary code" not in capsys.readouterr().out
