"""Checks signed letters, without ever asking the network."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desk.domain.errors import BadInput
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.sealing.signer import quiet_libraries
from desk.services.sealing_ports import Verification

if TYPE_CHECKING:
    from asn1crypto.x509 import Certificate

_MARKS_OF_A_SIGNATURE = (b"/ByteRange", b"/ETSI.CAdES.detached", b"/adbe.pkcs7.detached")
_BROKEN = Verification(
    valid=False, intact=False, trusted=False, signer=None, signed_at=None, level=None
)


class PdfVerifier:
    """Checks the signature of a PDF file (``sealing_ports.Verifier``)."""

    def verify(self, file: Path, trust: Sequence[Path]) -> Verification:
        """What the file's last signature says; all signatures must hold for ``valid``.

        ``trust``: PEM files with the roots that are trusted. Raises BadInput where a file cannot
        be read, is no PDF, is encrypted or holds no certificate.
        """
        quiet_libraries()
        from pyhanko.pdf_utils.misc import PdfError
        from pyhanko.pdf_utils.reader import PdfFileReader

        data = _read(file)
        roots = trusted_certificates(trust)
        if not data.lstrip()[:5].startswith(b"%PDF-"):
            raise BadInput(_NO_PDF.fill(file=str(file)))
        try:
            reader = PdfFileReader(io.BytesIO(data))
            encrypted = reader.encrypted
            signatures = [] if encrypted else list(reader.embedded_regular_signatures)
        except (PdfError, ValueError, KeyError, TypeError, IndexError, RecursionError) as error:
            if any(mark in data for mark in _MARKS_OF_A_SIGNATURE):
                # A signed file whose skeleton was hit: its signature no longer holds.
                return _BROKEN
            raise BadInput(_NO_PDF.fill(file=str(file))) from error
        if encrypted:
            raise BadInput(_ENCRYPTED.fill(file=str(file)))
        if not signatures:
            return _BROKEN
        from desk.sealing.signature_check import check_signature

        try:
            results = [check_signature(one, roots, data) for one in signatures]
        except Exception:
            # Whatever a parser says of a broken signature: it does not hold.
            return _BROKEN
        last = results[-1]
        return Verification(
            valid=all(one.valid for one in results),
            intact=last.intact,
            trusted=all(one.trusted for one in results),
            signer=last.signer,
            signed_at=last.signed_at,
            level=last.level,
        )


def trusted_certificates(trust: Sequence[Path]) -> list[Certificate]:
    """The certificates in PEM files of roots; BadInput where one cannot be read or holds none."""
    return [root for pem in trust for root in _roots(pem)]


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise BadInput(_UNREADABLE.fill(file=str(file))) from error


def _roots(pem: Path) -> list[Certificate]:
    from pyhanko.keys import load_certs_from_pemder_data

    data = _read(pem)
    try:
        roots = list(load_certs_from_pemder_data(data))
        for root in roots:
            _ = root.subject
    except (ValueError, TypeError) as error:
        raise BadInput(_NO_CERTIFICATE.fill(file=str(pem))) from error
    if not roots:
        raise BadInput(_NO_CERTIFICATE.fill(file=str(pem)))
    return roots


_UNREADABLE = QT_TRANSLATE_NOOP(
    "sealing", "The file {file} is missing or cannot be read. Check its name and try again."
)
_NO_PDF = QT_TRANSLATE_NOOP(
    "sealing",
    "The file {file} is no PDF file, or is damaged beyond reading, so its signature cannot be "
    "checked. Take the file as it was sent.",
)
_ENCRYPTED = QT_TRANSLATE_NOOP(
    "sealing",
    "The file {file} is encrypted. Open it with its passphrase, save the letter inside it, and "
    "check that.",
)
_NO_CERTIFICATE = QT_TRANSLATE_NOOP(
    "sealing", "The file {file} holds no certificate that could be trusted (PEM is expected)."
)
