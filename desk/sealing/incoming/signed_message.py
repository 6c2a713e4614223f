"""The S/MIME signature of an e-mail (RFC 8551): beside its content, or around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from email.message import Message
from typing import TYPE_CHECKING

from desk.domain.signature import Flaw, SignatureFact
from desk.sealing.incoming.detached import detached_status
from desk.sealing.incoming.message import SIGNATURES, open_message, read_message
from desk.sealing.incoming.signatures import DAMAGED, broken_by, fact_of, looked_at
from desk.sealing.signer import quiet_libraries

if TYPE_CHECKING:
    from asn1crypto.x509 import Certificate

_LINE_END = re.compile(rb"\r\n|\r|\n")


def message_signatures(
    data: bytes, roots: Sequence[Certificate], now: datetime
) -> tuple[SignatureFact, ...]:
    """The signature of an e-mail; empty where it has none, or where it is encrypted."""
    message = open_message(data)
    if message.encrypted:
        return ()
    if message.content is not message.head:
        held = message.head.get_payload(decode=True)
        return _checked(data, None, held, roots, now, whole=True)
    found = _signed_part(message.head)
    if found is None:
        return ()
    part, whole = found
    try:
        held = _seal(part)
        content = _content(data, part.get_boundary() or "")
    except (ValueError, TypeError, AttributeError):
        return (DAMAGED,)
    return _checked(data, content, held, roots, now, whole=whole)


def _signed_part(message: Message) -> tuple[Message, bool] | None:
    """The part with a signature, and whether it is the whole message."""
    waiting = [message]
    while waiting:
        part = waiting.pop(0)
        if part.get_content_type() == "multipart/signed":
            protocol = str(part.get_param("protocol", ""))
            if protocol.lower() in SIGNATURES:
                return part, part is message
        inner = part.get_payload()
        if part.get_content_maintype() == "multipart" and isinstance(inner, list):
            waiting += [one for one in inner if isinstance(one, Message)]
    return None


def _seal(part: Message) -> object:
    """The second of its two parts: the signature."""
    inner = part.get_payload()
    if not isinstance(inner, list) or len(inner) != 2 or not isinstance(inner[1], Message):
        raise ValueError("a signed message has two parts")
    return inner[1].get_payload(decode=True)


def _content(data: bytes, boundary: str) -> bytes:
    """What was signed: the bytes of the first part as they came, with the line ends of the standard."""
    # RFC 1847, section 2.1: the line end before a boundary belongs to the boundary.
    line = re.compile(rb"(?:^|\r?\n)--" + re.escape(boundary.encode("ascii")) + rb"[ \t]*(?:\r?\n)")
    first = line.search(data)
    second = line.search(data, first.end() - 1) if first is not None else None
    if first is None or second is None:
        raise ValueError("no boundary")
    return _LINE_END.sub(b"\r\n", data[first.end() : second.start()])


def _checked(
    data: bytes,
    content: bytes | None,
    held: object,
    roots: Sequence[Certificate],
    now: datetime,
    *,
    whole: bool,
) -> tuple[SignatureFact, ...]:
    """``content`` None: what was signed stands inside the signature."""
    quiet_libraries()
    from asn1crypto.cms import ContentInfo

    try:
        info = ContentInfo.load(held if isinstance(held, bytes) else b"")
        signed = info["content"]
        if content is None:
            inside = signed["encap_content_info"]["content"].native
            content = inside if isinstance(inside, bytes) else b""
            # Checked as if it lay beside: what was signed is the same.
            signed["encap_content_info"] = {"content_type": "data"}
        looked = looked_at(
            lambda trusted: detached_status(content, signed, trusted),
            roots,
            now,
            flaw=lambda _status: None if whole else Flaw.PARTS,
        )
        return (_with_addresses(fact_of(looked, now, email=True), data, looked.certificate),)
    except Exception as error:  # whatever a parser says of a broken signature: it proves nothing
        return (broken_by(error),)


def _with_addresses(fact: SignatureFact, data: bytes, certificate: Certificate) -> SignatureFact:
    """Note the addresses in the certificate where the sender's is none of them (RFC 8550, section 3)."""
    sender = read_message("?", data).sender
    named = certificate.subject.native.get("email_address")
    subject = [named] if isinstance(named, str) else list(named or ())
    alternative = certificate.subject_alt_name_value
    others = [one.native for one in alternative or () if one.name == "rfc822_name"]
    addresses = tuple(dict.fromkeys(str(one).lower() for one in (*others, *subject)))
    if not addresses or sender in addresses:
        return fact
    return replace(fact, other_addresses=addresses)
