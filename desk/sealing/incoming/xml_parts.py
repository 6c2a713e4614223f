"""What the parts of signatures in XML have in common: names, digests, bytes written in Base64."""

from __future__ import annotations

import base64
import hashlib
from typing import Any

from desk.domain.signature import Flaw

DS = "{http://www.w3.org/2000/09/xmldsig#}"
XADES = "{http://uri.etsi.org/01903/v1.3.2#}"
WRITINGS = (
    "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
    "http://www.w3.org/2001/10/xml-exc-c14n#",
    "http://www.w3.org/2006/12/xml-c14n11",
)
"""How XML may be written for signing (canonicalization, without comments)."""
DIGESTS = {
    "http://www.w3.org/2001/04/xmlenc#sha256": "sha256",
    "http://www.w3.org/2001/04/xmldsig-more#sha384": "sha384",
    "http://www.w3.org/2001/04/xmlenc#sha512": "sha512",
}


class Flawed(Exception):
    """A signature that proves nothing, and why."""

    def __init__(self, flaw: Flaw) -> None:
        super().__init__(flaw.value)
        self.flaw = flaw


def digest_of(element: Any, data: bytes) -> tuple[bytes, bytes]:
    """The digest that a ``DigestMethod`` asks for, and the one that stands in ``DigestValue``.

    Raises Flawed for a method that can be forged.
    """
    method = element.find(f"{DS}DigestMethod")
    value = element.find(f"{DS}DigestValue")
    if method is None or value is None:
        raise Flawed(Flaw.DAMAGED)
    algorithm = DIGESTS.get(method.get("Algorithm", ""))
    if algorithm is None:
        raise Flawed(Flaw.WEAK)
    return hashlib.new(algorithm, data).digest(), decoded(value)


def decoded(element: Any) -> bytes:
    """The bytes that stand in an element in Base64; raises Flawed where they do not."""
    try:
        return base64.b64decode("".join((element.text or "").split()), validate=True)
    except ValueError as error:
        raise Flawed(Flaw.DAMAGED) from error
