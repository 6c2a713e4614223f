"""Every letter in three languages before and after signing, as the checkers that can be had see it.

Smoke tests: what these programs find is wrong, but a letter in which they find nothing is not
thereby proven to conform to PDF/A-3b (ISO 19005-3) or PDF/UA-1 (ISO 14289-1); each looks at a
part of the rules only.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desk.domain.text import LANGUAGES, Language
from tests.letters.every_letter import NAMES, written
from tests.sealing.sealing_samples import Bench

CHECKERS = Path(sys.prefix) / "checkers" / "bin"
"""Made by installer/test, an environment of their own."""
STATES = ("drawn", "signed")
CASES = [
    pytest.param(name, language, state, id=f"{name}-{language}-{state}")
    for name in NAMES
    for language in LANGUAGES
    for state in STATES
]
UNLINKED = "LNK-010"
"""An e-mail or web address in a record is what a register holds, and leads nowhere."""
ARTIFACT = "TAG-002"
"""Text that is not read out: a table's labels are, once; where a page repeats them they are not."""
_OXIDE = """
import json, sys, pdf_oxide
told = {}
for path in sys.argv[1:]:
    document = pdf_oxide.PdfDocument(path)
    told[path] = [document.validate_pdf_a("3b"), document.validate_pdf_ua()]
print(json.dumps(told))
"""
Told = dict[str, Any]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory, bench: Bench) -> dict[str, Path]:
    """Each letter as a file, by name, language and state."""
    folder = tmp_path_factory.mktemp("letters")
    made: dict[str, Path] = {}
    for name in NAMES:
        for language in LANGUAGES:
            drawn = written(name, language).pdf
            for state, data in (("drawn", drawn), ("signed", bench.sign(drawn))):
                key = f"{name}-{language}-{state}"
                made[key] = folder / f"{key.replace(' ', '_')}.pdf"
                made[key].write_bytes(data)
    return made


@pytest.fixture
def file(files: dict[str, Path], name: str, language: Language, state: str) -> Path:
    return files[f"{name}-{language}-{state}"]


def output(*command: str | Path, codes: tuple[int, ...] = (0,)) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode in codes, done.stderr
    return done.stdout


def checker(name: str) -> Path:
    program = CHECKERS / name
    assert program.exists(), f"{program} is missing: installer/test installs the checkers"
    return program


@pytest.fixture(scope="module")
def outloud(files: dict[str, Path]) -> Told:
    """What outloud found, by file; one run for all, since it is slow to start."""
    found = json.loads(output(checker("outloud"), "--json", "-", *files.values(), codes=(0, 1)))
    return {one["path"]: one for one in found["results"]}


@pytest.fixture(scope="module")
def pdfua(files: dict[str, Path]) -> Told:
    program = checker("pdfua")
    told = output(program, "check", "--format", "json", *files.values(), codes=(0, 1, 2, 3)).strip()
    reader, found = json.JSONDecoder(), Told()
    while told:  # one document after another
        one, end = reader.raw_decode(told)
        found[one["file"]] = one
        told = told[end:].lstrip()
    return found


@pytest.fixture(scope="module")
def oxide(files: dict[str, Path]) -> Told:
    found: Told = json.loads(output(checker("python"), "-c", _OXIDE, *files.values()))
    return found


@pytest.fixture(scope="module")
def nss(tmp_path_factory: pytest.TempPathFactory, bench: Bench) -> Path:
    """Where pdfsig looks for roots to trust."""
    folder = tmp_path_factory.mktemp("nss")
    output("certutil", "-N", "-d", f"sql:{folder}", "--empty-password")
    root = ("-n", "root", "-t", "CT,C,C", "-i", bench.root)
    output("certutil", "-A", "-d", f"sql:{folder}", *root)
    return folder


def structure(file: Path) -> str:
    return output("pdfinfo", "-struct-text", file)


def headers(dump: str) -> set[str]:
    """The words of all header cells, as poppler tells them."""
    words: set[str] = set()
    inside = -1
    for line in dump.splitlines():
        depth = len(line) - len(line.lstrip())
        if line.lstrip().startswith('"'):
            if inside >= 0:
                words.update(line.strip(' "').split())
            continue
        inside = depth if line.lstrip().startswith("TH") else inside if depth > inside else -1
    return words


@pytest.mark.parametrize(("name", "language", "state"), CASES)
def test_qpdf_finds_no_fault(file: Path) -> None:
    assert "No syntax or stream encoding errors" in output("qpdf", "--check", file)


@pytest.mark.parametrize(("name", "language", "state"), CASES)
def test_pdf_oxide_calls_it_pdf_a_3b_and_pdf_ua(file: Path, oxide: Told) -> None:
    for told in oxide[str(file)]:
        assert told["errors"] == []
        assert told["valid"] is True


@pytest.mark.parametrize(("name", "language", "state"), CASES)
def test_pdfua_finds_nothing(file: Path, pdfua: Told) -> None:
    assert pdfua[str(file)]["findings"] == []


@pytest.mark.parametrize(("name", "language", "state"), CASES)
def test_outloud_finds_nothing_that_a_reader_would_miss(file: Path, outloud: Told) -> None:
    told = outloud[str(file)]
    assert told["error"] is None
    found = [one for one in told["findings"] if one["rule"] != UNLINKED]
    if any(one["rule"] == ARTIFACT for one in found):
        labels = headers(structure(file))
        found = [
            one
            for one in found
            if one["rule"] != ARTIFACT or not set(one["evidence"].split()) <= labels
        ]
    assert found == []


@pytest.mark.parametrize(("name", "language", "state"), CASES)
def test_poppler_reads_one_document_with_a_title_in_its_structure(file: Path) -> None:
    dump = structure(file)
    assert dump.startswith("Document\n")
    assert len(re.findall(r"^  H1 ", dump, re.MULTILINE)) == 1
    tables = len(re.findall(r"^ +Table\b", dump, re.MULTILINE))
    assert tables == 0 or headers(dump)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_pdfsig_calls_the_signature_valid_and_the_whole_file_signed(
    files: dict[str, Path], name: str, language: Language, nss: Path
) -> None:
    told = output("pdfsig", "-nssdir", nss, files[f"{name}-{language}-signed"])
    assert "Signature is Valid." in told
    assert "Certificate is Trusted." in told
    assert "Total document signed" in told


def test_the_checkers_find_something_where_there_is_something(tmp_path: Path) -> None:
    """They could pass everything; a bare page of reportlab is neither PDF/A nor tagged."""
    from reportlab.pdfgen.canvas import Canvas

    file = tmp_path / "bare.pdf"
    canvas = Canvas(str(file))
    canvas.drawString(60, 700, "Bare")
    canvas.save()
    (told,) = json.loads(output(checker("outloud"), "--json", "-", file, codes=(0, 1)))["results"]
    assert {"DOC-001", "DOC-002", "TXT-001"} <= {one["rule"] for one in told["findings"]}
    assert output(checker("pdfua"), "check", "-q", file, codes=(3,))
    archive, access = json.loads(output(checker("python"), "-c", _OXIDE, file))[str(file)]
    assert archive["errors"]
    assert access["errors"]
    assert structure(file) == ""
