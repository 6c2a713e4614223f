"""A signature in CMS that lies beside what was signed (RFC 5652, 5.2), as e-mails and containers have it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from desk.sealing.incoming.signatures import usage

if TYPE_CHECKING:
    from asn1crypto.cms import SignedData


def detached_status(content: bytes, signed: SignedData, trusted: Any) -> Any:
    """PyHanko's status of the signature over this content; ``trusted``: in which context."""
    from pyhanko.sign.validation import async_validate_detached_cms

    return asyncio.run(
        async_validate_detached_cms(
            content,
            signed,
            signer_validation_context=trusted,
            ts_validation_context=trusted,
            key_usage_settings=usage(),
        )
    )
