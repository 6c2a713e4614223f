"""The signatures inside a PDF that a stranger sent (PAdES, ETSI EN 319 142-1; ISO 32000-2, 12.8)."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from desk.domain.signature import SignatureFact
from desk.sealing.incoming.signatures import BROKEN, context, fact_of, last_moment, usage
from desk.sealing.signer import quiet_libraries

if TYPE_CHECKING:
    from asn1crypto.x509 import Certificate
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

_MARK = b"/ByteRange"


def pdf_signatures(
    data: bytes, roots: Sequence[Certificate], now: datetime
) -> tuple[SignatureFact, ...]:
    """Every signature, the first one first; a file whose skeleton was hit has a broken one."""
    if _MARK not in data and b"/Sig" not in data and b"/ObjStm" not in data:
        return ()
    quiet_libraries()
    from pyhanko.pdf_utils.reader import PdfFileReader

    try:
        reader = PdfFileReader(io.BytesIO(data), strict=False)
        signatures = list(reader.embedded_regular_signatures)
    except Exception:  # whatever a parser says of a broken file
        return (BROKEN,) if _MARK in data else ()
    return tuple(_fact(one, data, roots, now) for one in signatures)


def _fact(
    signature: EmbeddedPdfSignature, data: bytes, roots: Sequence[Certificate], now: datetime
) -> SignatureFact:
    try:
        status = _status(signature, context(roots))
        expired = status.signing_cert.not_valid_after < now
        then = expired and not status.trusted
        return fact_of(
            status,
            whole=_whole(signature, status, data),
            trusted_then=then
            and bool(_status(signature, context(roots, last_moment(status.signing_cert))).trusted),
            now=now,
        )
    except Exception:  # whatever a parser says of a broken signature: it proves nothing
        return BROKEN


def _status(signature: EmbeddedPdfSignature, trusted: Any) -> Any:
    from pyhanko.sign.validation import validate_pdf_signature

    return validate_pdf_signature(
        signature, trusted, ts_validation_context=trusted, key_usage_settings=usage()
    )


def _whole(signature: EmbeddedPdfSignature, status: Any, data: bytes) -> bool:
    """True where everything in the file is covered, but for signatures that others added later."""
    from pyhanko.sign.diff_analysis import ModificationLevel
    from pyhanko.sign.validation.status import SignatureCoverageLevel

    if status.coverage == SignatureCoverageLevel.ENTIRE_FILE:
        return True
    level = status.modification_level
    last = signature.signed_revision == signature.reader.xrefs.total_revisions - 1
    loose = last or not data.rstrip(b"\0\r\n\t ").endswith(b"%%EOF")
    if status.coverage != SignatureCoverageLevel.ENTIRE_REVISION or level is None or loose:
        return False  # what stands behind the last revision belongs to nobody
    if level == ModificationLevel.FORM_FILLING:
        fields = {one.field_name for one in signature.reader.embedded_signatures}
        return set(status.diff_result.changed_form_fields) <= fields
    return bool(level <= ModificationLevel.LTA_UPDATES)
