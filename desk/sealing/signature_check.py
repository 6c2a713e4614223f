"""Does one signature of a PDF hold, with its time stamp and every byte of it?

Importing this module imports pyHanko; only checking does so.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from asn1crypto.x509 import Certificate
from pyhanko.sign.validation import DocumentSecurityStore, validate_pdf_signature
from pyhanko.sign.validation.errors import NoDSSFoundError
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from desk.domain.time_zone import HELSINKI
from desk.sealing.cms_check import alone, certificates_hold, exact
from desk.sealing.proof import CLOCKS_DIFFER
from desk.services.sealing_ports import Verification

_SIGNING = {"digital_signature", "non_repudiation"}
"""Either will do; the library's own rule wants the second."""


def check_signature(
    signature: EmbeddedPdfSignature, roots: list[Certificate], data: bytes
) -> Verification:
    """What one signature says. Bytes that a parser does not understand raise whatever it says.

    A certificate that has expired since is still trusted where a trusted time stamp proves that the
    signature was there before, and the letter holds what proves that it was not revoked (B-LT).
    """
    status = _status(signature, roots, ValidationContext(trust_roots=roots, allow_fetching=False))
    stamp = status.timestamp_validity
    stamps = [*_time_stamps(signature)]
    stamped = bool(stamp is not None and stamp.valid and stamp.intact)
    holds = (
        bool(status.valid and status.intact)
        and (stamped or not stamps)
        and _nothing_hidden(signature, data)
        and all(
            exact(one) and certificates_hold(one, roots) for one in (signature.signed_data, *stamps)
        )
    )
    trusted = bool(status.trusted)
    if stamp is not None:
        if not trusted and stamped and stamp.trusted:
            then = _context_of(signature, roots, stamp.timestamp)
            trusted = then is not None and bool(_status(signature, roots, then).trusted)
        trusted = trusted and bool(stamp.trusted)
    moment = status.signer_reported_dt
    return Verification(
        valid=holds,
        intact=holds and status.coverage == SignatureCoverageLevel.ENTIRE_FILE,
        trusted=holds and trusted,
        signer=status.signing_cert.subject.native.get("common_name"),
        signed_at=_local(moment) if moment is not None else None,
        level=_level(signature, stamped=stamped),
    )


def _status(
    signature: EmbeddedPdfSignature, roots: list[Certificate], context: ValidationContext
) -> Any:
    # What was added after signing is told by the coverage; a difference policy is not needed.
    return validate_pdf_signature(
        signature,
        context,
        ts_validation_context=ValidationContext(trust_roots=roots, allow_fetching=False),
        key_usage_settings=KeyUsageConstraints(key_usage=_SIGNING),
        skip_diff=True,
    )


def _context_of(
    signature: EmbeddedPdfSignature, roots: list[Certificate], moment: datetime
) -> ValidationContext | None:
    """How things stood when the time stamp was made, by what the letter holds of it."""
    try:
        store = DocumentSecurityStore.read_dss(signature.reader)
    except NoDSSFoundError:
        return None
    return store.as_validation_context(
        {
            "trust_roots": roots,
            "moment": moment,
            "revocation_mode": "hard-fail",
            "time_tolerance": CLOCKS_DIFFER,
        }
    )


def _time_stamps(signature: EmbeddedPdfSignature) -> Iterator[Any]:
    """The time stamp tokens beside a signature: nothing but their own signatures protects them."""
    attributes = signature.signer_info["unsigned_attrs"]
    for attribute in attributes if attributes.native else ():
        if attribute["type"].native != "signature_time_stamp_token":
            raise ValueError("an attribute that the desk does not write")
        for value in attribute["values"]:
            yield value["content"]


def _nothing_hidden(signature: EmbeddedPdfSignature, data: bytes) -> bool:
    """True where the gap that a signature does not cover holds its value and zeros, nothing else.

    Else bytes after the value, or the case of its digits, could be changed unseen.
    """
    _, length, end, _ = (int(edge) for edge in signature.byte_range)
    gap = data[length:end].strip()
    if gap[:1] + gap[-1:] != b"<>" or gap not in (gap.lower(), gap.upper()):
        return False
    return alone(bytes.fromhex(gap[1:-1].decode("ascii")))


def _level(signature: EmbeddedPdfSignature, *, stamped: bool) -> str | None:
    """PAdES baseline level by what the file carries; None for a signature that is no PAdES."""
    if signature.sig_object.get("/SubFilter") != "/ETSI.CAdES.detached":
        return None
    if not stamped:
        return "B-B"
    try:
        store = DocumentSecurityStore.read_dss(signature.reader)
    except NoDSSFoundError:
        return "B-T"
    return "B-LT" if store.ocsps or store.crls else "B-T"


def _local(moment: datetime) -> datetime:
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(HELSINKI)
