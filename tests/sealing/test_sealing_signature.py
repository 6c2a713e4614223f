"""Signed letters, as pdfsig, qpdf and the desk's own verifier see them."""

from __future__ import annotations

import io
import logging
import random
import subprocess
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from desk.domain.errors import BadInput, Refused, Unavailable
from desk.sealing.certificate import DemoAuthority
from desk.sealing.verifier import PdfVerifier
from desk.services.sealing_ports import Verification
from tests.sealing.sealing_samples import NAME, NOW, Bench


@pytest.fixture
def verify(tmp_path: Path, bench: Bench) -> Callable[[bytes], Verification]:
    def check(data: bytes) -> Verification:
        file = tmp_path / "letter.pdf"
        file.write_bytes(data)
        return PdfVerifier().verify(file, [bench.root])

    return check


def test_a_signed_letter_is_valid_intact_and_trusted(
    verify: Callable[[bytes], Verification], signed: bytes
) -> None:
    assert verify(signed) == Verification(
        valid=True,
        intact=True,
        trusted=True,
        signer=f"{NAME} (DEMO)",
        signed_at=NOW,
        level="B-B",
    )


def test_pdfsig_and_qpdf_call_it_intact(tmp_path: Path, signed: bytes, bench: Bench) -> None:
    file, nss = tmp_path / "letter.pdf", tmp_path / "nss"
    file.write_bytes(signed)
    nss.mkdir()
    root = str(bench.root)
    for command in (
        ["certutil", "-N", "-d", f"sql:{nss}", "--empty-password"],
        ["certutil", "-A", "-d", f"sql:{nss}", "-n", "root", "-t", "CT,C,C", "-i", root],
        ["qpdf", "--check", str(file)],
    ):
        subprocess.run(command, check=True, capture_output=True)
    seen = subprocess.run(
        ["pdfsig", "-nssdir", str(nss), str(file)], check=True, capture_output=True, text=True
    ).stdout
    assert "Signature is Valid." in seen
    assert "Certificate is Trusted." in seen
    assert "Total document signed" in seen
    assert "ETSI.CAdES.detached" in seen


def test_the_signed_file_holds_the_letter_byte_for_byte(signed: bytes, letter: bytes) -> None:
    assert signed.startswith(letter)


def test_the_stamp_stands_in_the_page_and_in_the_field(signed: bytes) -> None:
    with pikepdf.open(io.BytesIO(signed)) as pdf:
        (field,) = pdf.pages[0].Annots
        assert "/SignatureStamp" in field.AP.N.Resources.XObject
        del pdf.pages[0].Annots
        out = io.BytesIO()
        pdf.save(out)
    text = subprocess.run(
        ["pdftotext", "-f", "1", "-l", "1", "-", "-"],
        check=True,
        capture_output=True,
        input=out.getvalue(),
    ).stdout.decode()
    assert f"{NAME} (DEMO)" in text
    assert f"{NOW.day}.{NOW.month}.{NOW.year} {NOW:%H.%M}" in text
    assert text.count("2026-0131") == 2


def test_marks_of_pdf_a_survive_signing(signed: bytes) -> None:
    with pikepdf.open(io.BytesIO(signed)) as pdf:
        with pdf.open_metadata() as metadata:
            assert metadata.pdfa_status == "3B"
        assert pdf.Root.Lang == "fi"
        assert len(pdf.Root.AF) == 2
        assert pdf.Root.OutputIntents[0].DestOutputProfile.N == 3
        fonts = [
            font
            for page in pdf.pages
            for font in page.Resources.get("/Font", pikepdf.Dictionary()).values()
        ]
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)


def test_one_changed_bit_is_caught_wherever_it_is(
    signed: bytes, bench: Bench, tmp_path: Path
) -> None:
    chance = random.Random(20261122)  # the same places each time
    file = tmp_path / "letter.pdf"
    end_of_letter = signed.rindex(b"/Contents <") - 500  # from here on: the signature and the xref
    for attempt in range(120):
        start = end_of_letter if attempt % 2 else 5
        index = chance.randrange(start, len(signed))
        changed = bytearray(signed)
        changed[index] ^= 1 << chance.randrange(8)
        file.write_bytes(changed)
        seen = PdfVerifier().verify(file, [bench.root] if attempt % 3 else [])
        assert not (seen.valid and seen.intact), (index, signed[index - 20 : index + 10])


def test_nothing_hides_in_the_gap_that_no_signature_covers(
    verify: Callable[[bytes], Verification], signed: bytes
) -> None:
    end = signed.index(b">", signed.rindex(b"/Contents <"))
    padded = signed[: end - 2] + b"01" + signed[end:]
    assert not verify(padded).valid
    start = signed.rindex(b"/Contents <") + len(b"/Contents <")
    other_case = signed[:start] + signed[start:end].upper().replace(b"A", b"a", 1) + signed[end:]
    assert not verify(other_case).valid


def test_a_changed_attachment_is_caught(
    verify: Callable[[bytes], Verification], signed: bytes
) -> None:
    place = signed.index(b"stream", signed.index(b"/EmbeddedFile")) + 40
    changed = signed[:place] + bytes([signed[place] ^ 1]) + signed[place + 1 :]
    assert not verify(changed).valid


def test_what_is_added_after_signing_is_not_intact(
    verify: Callable[[bytes], Verification], signed: bytes
) -> None:
    from pyhanko.pdf_utils import generic
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer: Any = IncrementalPdfFileWriter(io.BytesIO(signed))
    writer.root["/Note"] = generic.TextStringObject("added")
    writer.update_root()
    out = io.BytesIO()
    writer.write(out)
    seen = verify(out.getvalue())
    assert (seen.valid, seen.intact) == (True, False)
    assert not verify(signed + b"\n% a line after the end\n").intact


def test_a_removed_page_is_caught(verify: Callable[[bytes], Verification], signed: bytes) -> None:
    with pikepdf.open(io.BytesIO(signed)) as pdf:
        del pdf.pages[1]
        out = io.BytesIO()
        pdf.save(out)
    seen = verify(out.getvalue())
    assert not seen.intact


def test_an_unsigned_letter_is_not_valid(
    verify: Callable[[bytes], Verification], letter: bytes
) -> None:
    assert verify(letter) == Verification(False, False, False, None, None, None)


def test_another_root_does_not_make_it_trusted(tmp_path: Path, signed: bytes, bench: Bench) -> None:
    file, other = tmp_path / "letter.pdf", tmp_path / "other.pem"
    file.write_bytes(signed)
    other.write_bytes(DemoAuthority(now=NOW).root_pem)
    for trust in ([], [other]):
        seen = PdfVerifier().verify(file, trust)
        assert (seen.valid, seen.intact, seen.trusted) == (True, True, False)
    assert PdfVerifier().verify(file, [other, bench.root]).trusted


@pytest.mark.parametrize("data", [b"", b"no pdf", b"%PDF-1.7\nbroken", b"\x89PNG\r\n"])
def test_what_is_no_pdf_is_bad_input(verify: Callable[[bytes], Verification], data: bytes) -> None:
    with pytest.raises(BadInput):
        verify(data)


def test_an_encrypted_pdf_is_bad_input(
    verify: Callable[[bytes], Verification], letter: bytes
) -> None:
    with pikepdf.open(io.BytesIO(letter)) as pdf:
        out = io.BytesIO()
        pdf.save(out, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(BadInput, match="encrypted"):
        verify(out.getvalue())


def test_a_missing_file_and_a_pem_without_a_certificate_are_bad_input(
    tmp_path: Path, signed: bytes
) -> None:
    with pytest.raises(BadInput, match="missing"):
        PdfVerifier().verify(tmp_path / "none.pdf", [])
    file, pem = tmp_path / "letter.pdf", tmp_path / "empty.pem"
    file.write_bytes(signed)
    for content in (b"", b"no certificate", b"-----BEGIN CERTIFICATE-----\nAAAA\n"):
        pem.write_bytes(content)
        with pytest.raises(BadInput, match="certificate"):
            PdfVerifier().verify(file, [pem])


def test_an_expired_certificate_and_one_of_tomorrow_sign_nothing(
    bench: Bench, letter: bytes
) -> None:
    for moment, words in (
        (NOW + timedelta(days=31), "expired on"),
        (NOW - timedelta(days=31), "not valid before"),
    ):
        with pytest.raises(Refused, match=words):
            bench.at(moment).sign(letter, controller="issoy", reason="x", language="fi")


def test_a_wrong_or_missing_passphrase_and_a_missing_file_are_told(
    make_bench: Callable[[], Bench], letter: bytes
) -> None:
    bench = make_bench()
    bench.secrets.set("certificate:issoy", b"wrong")
    with pytest.raises(Unavailable, match="does not open"):
        bench.sign(letter)
    bench.secrets.delete("certificate:issoy")
    with pytest.raises(Unavailable, match="no passphrase"):
        bench.sign(letter)
    bench.secrets.set("certificate:issoy", bench.issued.passphrase)
    bench.issued.path.unlink()
    with pytest.raises(Unavailable, match="missing"):
        bench.sign(letter)
    bench.issued.path.write_bytes(b"no PKCS#12 at all")
    with pytest.raises(Unavailable, match="does not open"):
        bench.sign(letter)


@pytest.mark.parametrize("data", [b"no pdf", b"%PDF-1.7\nbroken"])
def test_only_a_letter_with_an_empty_field_is_signed(
    bench: Bench, signed: bytes, data: bytes
) -> None:
    for pdf in (data, signed):
        with pytest.raises(BadInput, match="no empty signature field"):
            bench.sign(pdf)


def test_the_libraries_write_no_log_to_the_error_stream(
    tmp_path: Path, signed: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "letter.pdf"
    file.write_bytes(signed)
    PdfVerifier().verify(file, [])  # untrusted: the library has something to say
    assert logging.getLogger("pyhanko").handlers
    assert capfd.readouterr().err == ""
