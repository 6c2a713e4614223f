"""The signatures in a container of files (ASiC-E and ASiC-S, ETSI EN 319 162-1), in XML or in CMS."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from desk.domain.incoming import one_line
from desk.domain.signature import MOST_SIGNATURES, Flaw, SignatureFact, Verdict
from desk.sealing.incoming.container import Container, open_container
from desk.sealing.incoming.detached import detached_status
from desk.sealing.incoming.signatures import (
    CHANGED,
    DAMAGED,
    TOO_MANY,
    broken_by,
    fact_of,
    looked_at,
)
from desk.sealing.incoming.xades import look_at
from desk.sealing.incoming.xml_parts import DS, Flawed, digest_of
from desk.sealing.signer import quiet_libraries

if TYPE_CHECKING:
    from asn1crypto.x509 import Certificate

_ASIC = "{http://uri.etsi.org/02918/v1.2.1#}"
_LISTS = (
    f"{_ASIC}XAdESSignatures",
    "{urn:oasis:names:tc:opendocument:xmlns:digitalsignature:1.0}document-signatures",
)
"""What a file of signatures is called inside (EN 319 162-1, 4.4.3.2)."""
_MANIFEST = f"{_ASIC}ASiCManifest"


def container_signatures(
    data: bytes, roots: Sequence[Certificate], now: datetime
) -> tuple[SignatureFact, ...]:
    """Every signature in the container, with the files that it covers and those that it does not."""
    quiet_libraries()
    held = open_container(data)
    found = list(_in_xml(held))
    cms = [name for name in held.meta if name.lower().endswith((".p7s", ".p7m"))]
    if len(found) + len(cms) > MOST_SIGNATURES:
        return (TOO_MANY,)
    checked = [DAMAGED if one is None else _xades_fact(one, held, roots, now) for one in found]
    return (*checked, *(_cms_fact(name, held, roots, now) for name in cms))


def _in_xml(held: Container) -> Iterator[Any]:
    """The signatures in XML; None for a file of them that cannot be read."""
    for name, data in held.meta.items():
        if "signatures" not in name.lower() or not name.lower().endswith(".xml"):
            continue
        root = _parsed(data)
        if root is None or root.tag not in _LISTS:
            yield None
            continue
        found = root.findall(f"{DS}Signature")
        yield from found or [None]


def _parsed(data: bytes) -> Any:
    """The root element; None for what is no XML, or brings declarations of its own (entities)."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.LxmlError, ValueError):
        return None
    told = root.getroottree().docinfo
    return None if told.doctype or told.internalDTD is not None else root


def _xades_fact(
    signature: Any, held: Container, roots: Sequence[Certificate], now: datetime
) -> SignatureFact:
    try:
        seen = look_at(signature, held.files, roots, now)
        return _of_files(fact_of(seen.looked, now), seen.files, held)
    except Flawed as flawed:
        return SignatureFact(Verdict.BROKEN, flaw=flawed.flaw)
    except Exception as error:  # whatever a parser says of a broken signature: it proves nothing
        return broken_by(error)


def _cms_fact(
    name: str, held: Container, roots: Sequence[Certificate], now: datetime
) -> SignatureFact:
    """A signature in CMS: over a manifest that lists the files, or over the only file (ASiC-S)."""
    from asn1crypto.cms import ContentInfo

    try:
        content, files = _signed_by(name, held)
        signed = ContentInfo.load(held.meta[name])["content"]
        looked = looked_at(lambda trusted: detached_status(content, signed, trusted), roots, now)
        return _of_files(fact_of(looked, now), files, held)
    except Flawed as flawed:
        return SignatureFact(Verdict.BROKEN, flaw=flawed.flaw)
    except Exception as error:  # whatever a parser says of a broken signature: it proves nothing
        return broken_by(error)


def _signed_by(name: str, held: Container) -> tuple[bytes, frozenset[str]]:
    """What the signature was made over, and the files that this covers; each was checked."""
    for other, data in held.meta.items():
        root = _parsed(data) if other.lower().endswith(".xml") else None
        if root is None or root.tag != _MANIFEST:
            continue
        place = root.find(f"{_ASIC}SigReference")
        if place is None or (place.get("URI") or "").removeprefix("/") != name:
            continue
        listed = {}
        for one in root.findall(f"{_ASIC}DataObjectReference"):
            file = unquote(one.get("URI") or "").removeprefix("./")
            if file not in held.files:
                raise Flawed(Flaw.CHANGED)
            is_now, was = digest_of(one, held.files[file])
            if is_now != was:
                raise Flawed(Flaw.CHANGED)
            listed[file] = True
        return data, frozenset(listed)
    if len(held.files) != 1:
        raise Flawed(Flaw.DAMAGED)
    ((only, content),) = held.files.items()
    return content, frozenset([only])


def _of_files(fact: SignatureFact, files: frozenset[str], held: Container) -> SignatureFact:
    """The fact with what it covers; a file beside it that nobody signed makes it one of a part."""
    if fact.verdict is Verdict.BROKEN:
        return CHANGED if fact.flaw is Flaw.CHANGED else fact
    covered = tuple(one_line(one) for one in held.files if one in files)
    left_out = tuple(one_line(one) for one in held.files if one not in files)
    if not left_out:
        return replace(fact, files=covered)
    return replace(fact, verdict=Verdict.PARTLY, flaw=Flaw.FILES, files=covered, left_out=left_out)
