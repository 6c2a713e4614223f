"""What came with a signature in XML so that it lasts: time stamps, answers of issuers, certificates (B-T, B-LT)."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from desk.sealing.incoming.signatures import context
from desk.sealing.incoming.standing import Answers
from desk.sealing.incoming.xml_parts import DS, WRITINGS, XADES, decoded

if TYPE_CHECKING:
    from asn1crypto.x509 import Certificate

_MOST_STAMPS = 3
"""Time stamps of one signature that are looked at."""


def certificates(signature: Any, place: str) -> Iterator[Certificate]:
    """Certificates that lie at a place of the signature, the first twenty."""
    from asn1crypto.x509 import Certificate

    for one in signature.findall(place)[:20]:
        yield Certificate.load(decoded(one), strict=True)


def stamped_at(
    signature: Any, roots: Sequence[Certificate], others: Sequence[Certificate]
) -> datetime | None:
    """When the signature was there already, as a time stamp over it proves (EN 319 132-1, 5.3)."""
    from lxml import etree

    value = signature.find(f"{DS}SignatureValue")
    alone = etree.fromstring(etree.tostring(value, with_tail=False))
    proven: list[datetime] = []
    for stamp in list(signature.iter(f"{XADES}SignatureTimeStamp"))[:_MOST_STAMPS]:
        method = stamp.find(f"{DS}CanonicalizationMethod")
        way = method.get("Algorithm") if method is not None else WRITINGS[0]
        token = stamp.find(f"{XADES}EncapsulatedTimeStamp")
        if way not in WRITINGS or token is None:
            continue
        written = etree.tostring(alone, method="c14n", exclusive="exc-c14n" in way)
        moment = _proven(token, written, context(roots, others=others))
        if moment is not None:
            proven.append(moment)
    return min(proven, default=None)


def _proven(token: Any, stamped: bytes, trusted: Any) -> datetime | None:
    """The time in a stamp (RFC 3161) over these bytes; None where it proves nothing."""
    from asn1crypto.cms import ContentInfo
    from pyhanko.sign.validation.generic_cms import validate_tst_signed_data
    from pyhanko.sign.validation.status import TimestampSignatureStatus

    def imprint(algorithm: str) -> bytes:
        return hashlib.new(algorithm, stamped).digest()

    try:
        data = ContentInfo.load(decoded(token))["content"]
        told = asyncio.run(validate_tst_signed_data(data, trusted, imprint))
        status = TimestampSignatureStatus(**told)
    except Exception:  # whatever a parser says of bytes that are no stamp
        return None
    holds = status.valid and status.intact and status.trusted
    return status.timestamp if holds else None


def answers_in(signature: Any) -> Answers | None:
    """What issuers said of the certificates, as it came with the signature (EN 319 132-1, 5.4)."""
    found = Answers(
        ocsps=tuple(map(decoded, signature.iter(f"{XADES}EncapsulatedOCSPValue"))),
        crls=tuple(map(decoded, signature.iter(f"{XADES}EncapsulatedCRLValue"))),
    )
    return None if found.empty else found
