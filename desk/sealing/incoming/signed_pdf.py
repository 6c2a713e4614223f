"""The signatures inside a PDF that a stranger sent (PAdES, ETSI EN 319 142-1; ISO 32000-2, 12.8)."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from desk.domain.errors import DeskError
from desk.domain.signature import MOST_SIGNATURES, Flaw, SignatureFact
from desk.sealing.incoming.refusals import LOCKED, refuse
from desk.sealing.incoming.signatures import (
    CHANGED,
    TOO_MANY,
    broken_by,
    fact_of,
    looked_at,
    usage,
)
from desk.sealing.incoming.standing import Answers
from desk.sealing.signer import quiet_libraries

if TYPE_CHECKING:
    from asn1crypto.x509 import Certificate
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

_MARK = b"/ByteRange"


def pdf_signatures(
    data: bytes, roots: Sequence[Certificate], now: datetime
) -> tuple[SignatureFact, ...]:
    """Every signature, the first one first; a file whose skeleton was hit has a broken one."""
    if not any(one in data for one in (_MARK, b"/Sig", b"/ObjStm", b"/Encrypt")):
        return ()
    quiet_libraries()
    from pyhanko.pdf_utils.crypt import AuthStatus
    from pyhanko.pdf_utils.reader import PdfFileReader

    try:
        reader = PdfFileReader(io.BytesIO(data), strict=False)
        if reader.encrypted and reader.decrypt("").status == AuthStatus.FAILED:
            raise refuse(LOCKED, "?")
        signatures = list(reader.embedded_regular_signatures)
    except DeskError:
        raise
    except Exception:  # whatever a parser says of a broken file
        return (CHANGED,) if _MARK in data else ()
    if len(signatures) > MOST_SIGNATURES:
        return (TOO_MANY,)
    if not signatures:
        return ()
    others, answers = _enclosed(reader)
    return tuple(_fact(one, data, roots, now, others=others, answers=answers) for one in signatures)


def _enclosed(reader: PdfFileReader) -> tuple[list[Certificate], Answers]:
    """Certificates and answers of issuers that came with the file (its DSS, EN 319 142-1, 5.4.2)."""
    from pyhanko.sign.validation.dss import DocumentSecurityStore

    try:
        kept = DocumentSecurityStore.read_dss(reader)
        return list(kept.load_certs()), Answers(
            ocsps=tuple(one.get_object().data for one in kept.ocsps),
            crls=tuple(one.get_object().data for one in kept.crls),
        )
    except Exception:  # there is none, or it is broken: then nothing came with the file
        return [], Answers()


def _fact(
    signature: EmbeddedPdfSignature,
    data: bytes,
    roots: Sequence[Certificate],
    now: datetime,
    *,
    others: Sequence[Certificate],
    answers: Answers,
) -> SignatureFact:
    try:
        looked = looked_at(
            lambda trusted: _status(signature, trusted),
            roots,
            now,
            others=others,
            flaw=lambda status: _flaw(signature, status, data),
            answers=answers,
        )
        return fact_of(looked, now)
    except Exception as error:  # whatever a parser says of a broken signature: it proves nothing
        return broken_by(error)


def _status(signature: EmbeddedPdfSignature, trusted: Any) -> Any:
    from pyhanko.sign.validation import validate_pdf_signature

    return validate_pdf_signature(
        signature, trusted, ts_validation_context=trusted, key_usage_settings=usage()
    )


def _flaw(signature: EmbeddedPdfSignature, status: Any, data: bytes) -> Flaw | None:
    """What is not covered; None where only signatures that others added later stand behind it."""
    from pyhanko.sign.diff_analysis import ModificationLevel
    from pyhanko.sign.validation.status import SignatureCoverageLevel

    if status.coverage == SignatureCoverageLevel.ENTIRE_FILE:
        return None
    if status.coverage == SignatureCoverageLevel.UNCLEAR:
        # It names other bytes than a revision from its first to its last.
        return Flaw.PARTS
    level = status.modification_level
    last = signature.signed_revision == signature.reader.xrefs.total_revisions - 1
    loose = last or not data.rstrip(b"\0\r\n\t ").endswith(b"%%EOF")
    if status.coverage != SignatureCoverageLevel.ENTIRE_REVISION or level is None or loose:
        return Flaw.ADDED  # what stands behind the last revision belongs to nobody
    if level == ModificationLevel.FORM_FILLING:
        fields = {one.field_name for one in signature.reader.embedded_signatures}
        return None if set(status.diff_result.changed_form_fields) <= fields else Flaw.ADDED
    return None if level <= ModificationLevel.LTA_UPDATES else Flaw.ADDED
