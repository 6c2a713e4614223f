"""The S/MIME signature of an e-mail (RFC 8551): beside its content, or around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from email.message import EmailMessage, Message
from typing import TYPE_CHECKING

from desk.domain.signature import Flaw, SignatureFact
from desk.sealing.incoming.detached import detached_status
from desk.sealing.incoming.message import SIGNATURES, open_message, sender_of
from desk.sealing.incoming.signatures import DAMAGED, broken_by, fact_of, looked_at
from desk.sealing.signer import quiet_libraries

if TYPE_CHECKING:
    from asn1crypto.x509 import Certificate


def message_signatures(
    data: bytes, roots: Sequence[Certificate], now: datetime
) -> tuple[SignatureFact, ...]:
    """The signature of an e-mail; empty where it has none, or where it is encrypted."""
    message = open_message(data)
    if message.encrypted:
        return ()
    if message.content is not message.head:
        held = message.head.get_payload(decode=True)
        return _checked(message.head, None, held, roots, now, whole=True)
    found = _signed_part(message.head)
    if found is None:
        return ()
    part, whole = found
    try:
        held = _seal(part)
        content = _content(data, part.get_boundary() or "")
    except (ValueError, TypeError, AttributeError):
        return (DAMAGED,)
    return _checked(message.head, content, held, roots, now, whole=whole)


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
    lines = _boundaries(data, b"--" + boundary.encode("ascii"))
    (_, begin), (end, _) = next(lines), next(lines)
    # Each in one go: a scan has hundreds of thousands of lines.
    plain = data[begin:end].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return plain.replace(b"\n", b"\r\n")


def _boundaries(data: bytes, line: bytes) -> Iterator[tuple[int, int]]:
    """Where each line begins and ends that parts the message; ValueError where there is no other.

    The line end before a boundary belongs to the boundary (RFC 1847, section 2.1).
    """
    at = data.find(line)
    while at >= 0:
        end = data.find(b"\n", at)
        if end < 0:
            break
        begins_line = at == 0 or data[at - 1 : at] == b"\n"
        if begins_line and not data[at + len(line) : end].strip(b" \t\r"):
            before = data[max(at - 2, 0) : at]
            yield at - (2 if before == b"\r\n" else min(at, 1)), end + 1
        at = data.find(line, end)
    raise ValueError("no boundary")


def _checked(
    head: EmailMessage,
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
        return (_with_addresses(fact_of(looked, now, email=True), head, looked.certificate),)
    except Exception as error:  # whatever a parser says of a broken signature: it proves nothing
        return (broken_by(error),)


def _with_addresses(
    fact: SignatureFact, head: EmailMessage, certificate: Certificate
) -> SignatureFact:
    """Note the addresses in the certificate where the sender's is none of them (RFC 8550, section 3)."""
    sender = sender_of(head)
    named = certificate.subject.native.get("email_address")
    subject = [named] if isinstance(named, str) else list(named or ())
    alternative = certificate.subject_alt_name_value
    others = [one.native for one in alternative or () if one.name == "rfc822_name"]
    addresses = tuple(dict.fromkeys(str(one).lower() for one in (*others, *subject)))
    if not addresses or sender in addresses:
        return fact
    return replace(fact, other_addresses=addresses)
