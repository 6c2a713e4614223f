"""Checks signed letters, without ever asking the network."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from desk.domain.errors import BadInput
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.sealing.signer import quiet_libraries
from desk.services.sealing_ports import Verification

if TYPE_CHECKING:
    from asn1crypto.x509 import Certificate
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

_HELSINKI = ZoneInfo("Europe/Helsinki")
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
        roots = [root for pem in trust for root in _roots(pem)]
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
        try:
            results = [_check(one, roots, data) for one in signatures]
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


def _check(signature: EmbeddedPdfSignature, roots: list[Certificate], data: bytes) -> Verification:
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.settings import KeyUsageConstraints
    from pyhanko.sign.validation.status import SignatureCoverageLevel
    from pyhanko_certvalidator import ValidationContext

    # What was added after signing is told by the coverage; a difference policy is not needed.
    status: Any = validate_pdf_signature(
        signature,
        ValidationContext(trust_roots=roots, allow_fetching=False),
        key_usage_settings=KeyUsageConstraints(key_usage=None),
        skip_diff=True,
    )
    whole = status.coverage == SignatureCoverageLevel.ENTIRE_FILE
    holds = (
        bool(status.valid and status.intact)
        and _nothing_hidden(signature, data)
        and _certificates_hold(signature, roots)
    )
    moment = status.signer_reported_dt
    return Verification(
        valid=holds,
        intact=holds and whole,
        trusted=holds and bool(status.trusted),
        signer=status.signing_cert.subject.native.get("common_name"),
        signed_at=_local(moment) if moment is not None else None,
        level=_level(signature, status),
    )


def _nothing_hidden(signature: EmbeddedPdfSignature, data: bytes) -> bool:
    """True where the gap that a signature does not cover holds its value and zeros, nothing else.

    Else bytes after the value, or the case of its digits, could be changed unseen.
    """
    from asn1crypto.parser import peek

    _, length, end, _ = (int(edge) for edge in signature.byte_range)
    gap = data[length:end].strip()
    if gap[:1] + gap[-1:] != b"<>" or gap not in (gap.lower(), gap.upper()):
        return False
    value = bytes.fromhex(gap[1:-1].decode("ascii"))
    listed = [one.native for one in signature.signed_data["digest_algorithms"]]
    used = [one["digest_algorithm"].native for one in signature.signed_data["signer_infos"]]
    named = signature.signer_info["sid"].chosen
    issuer = signature.signer_cert.issuer.dump()
    # Names compare without regard to case; here each byte has to agree.
    exact = "issuer" not in named or named["issuer"].dump() == issuer
    return exact and listed == used and not value[peek(value) :].strip(b"\0")


def _certificates_hold(signature: EmbeddedPdfSignature, roots: list[Certificate]) -> bool:
    """True unless a certificate beside the signer's own was changed.

    The signed attributes bind the signer's certificate only; the others are held by the signature
    of whoever issued them, where that certificate is at hand.
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.x509 import load_der_x509_certificate

    own = signature.signer_cert.dump()
    embedded = {choice.chosen.dump() for choice in signature.signed_data["certificates"]}
    known = [load_der_x509_certificate(der) for der in embedded]
    known += [load_der_x509_certificate(root.dump()) for root in roots]
    for der in embedded - {own}:
        certificate = load_der_x509_certificate(der)
        issuers = [one for one in known if one.subject == certificate.issuer]
        try:
            for issuer in issuers:
                certificate.verify_directly_issued_by(issuer)
        except (InvalidSignature, ValueError, TypeError):
            return False
    return True


def _level(signature: EmbeddedPdfSignature, status: Any) -> str | None:
    """PAdES baseline level by what the file carries; None for a signature that is no PAdES."""
    if signature.sig_object.get("/SubFilter") != "/ETSI.CAdES.detached":
        return None
    if status.timestamp_validity is None:
        return "B-B"
    return "B-LT" if "/DSS" in signature.reader.root else "B-T"


def _local(moment: datetime) -> datetime:
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(_HELSINKI)


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
