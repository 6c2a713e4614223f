"""An e-mail (RFC 5322) as a stranger sent it: its head, its words, and what is enclosed."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date
from email import policy
from email.message import EmailMessage, Message
from email.parser import BytesParser
from email.utils import parseaddr, parsedate_to_datetime

from desk.domain.html_text import without_tags
from desk.domain.incoming import DocumentKind, Incoming, codes_in, file_name, one_line
from desk.domain.time_zone import HELSINKI
from desk.sealing.incoming.refusals import BROKEN, CUT, ENCRYPTED, NO_TEXT, refuse
from desk.services.incoming_ports import Words

_LONGEST_TEXT = 200_000
"""Characters that are shown."""
_LONGEST_HTML = 2_000_000
"""Characters of HTML that are read; its words are a small part of it."""
_MOST_PARTS = 500
_SIGNED = ("application/pkcs7-mime", "application/x-pkcs7-mime")
SIGNATURES = ("application/pkcs7-signature", "application/x-pkcs7-signature")
_ENDLESS = re.compile(r"\S{500}")
"""No word is as long; a window that lays out one of 200,000 letters stands still for seconds."""
_ADDRESS = re.compile(r"[^@\s<>\"',;:()\[\]\\]+@[^@\s<>\"',;:()\[\]\\]+\.[^@\s<>\"',;:()\[\]\\]+")
_DAMAGED = (ValueError, LookupError, AttributeError, TypeError, RecursionError, AssertionError)
"""What the standard library raises on messages that no program should write."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A message, and what is inside the envelope of a signature (S/MIME, RFC 8551, section 3.5.2)."""

    head: EmailMessage
    content: EmailMessage
    encrypted: bool = False


def open_message(data: bytes, name: str = "?") -> Opened:
    """The message; BadInput where it is none."""
    try:
        head = _parsed(data)
        if head.get_content_type() in _SIGNED:
            inside = enveloped(head)
            if inside is None:
                return Opened(head, head, encrypted=True)
            return Opened(head, _parsed(inside))
        return Opened(head, head)
    except _DAMAGED as error:
        raise refuse(BROKEN, name) from error


def read_message(name: str, data: bytes) -> Incoming:
    """What an e-mail says of itself; what is enclosed is named and not opened."""
    message = open_message(data, name)
    try:
        sender_name, _ = parseaddr(_line(message.head, "from"))
        subject = one_line(_line(message.head, "subject"))
        text = words_of(data).text
        return Incoming(
            name=name,
            kind=DocumentKind.EMAIL,
            size=len(data),
            sha256=hashlib.sha256(data).hexdigest(),
            sent=_day(message.head),
            sender=sender_of(message.head),
            sender_name=one_line(sender_name).strip("\"' "),
            subject=subject,
            codes=codes_in(f"{subject}\n{text}"),
        )
    except _DAMAGED as error:
        raise refuse(BROKEN, name) from error


def sender_of(head: EmailMessage) -> str:
    """The address that an e-mail says it came from; empty where that is none."""
    sender = parseaddr(_line(head, "from"))[1].strip().lower()
    return one_line(sender) if _ADDRESS.fullmatch(sender) else ""


def enclosed_files(data: bytes) -> Iterator[tuple[str, bytes]]:
    """The files that came with an e-mail: a harmless name, and what they hold."""
    message = open_message(data)
    body = _body(message.content)
    for part in _parts(message.content):
        if part is body or part.get_content_type() in SIGNATURES:
            continue
        named = part.get_filename()
        if part.get_content_type() == "message/rfc822":
            inner = part.get_payload()
            first = inner[0] if isinstance(inner, list) and inner else None
            yield (
                file_name(named or "e-mail.eml"),
                first.as_bytes() if isinstance(first, Message) else b"",
            )
        elif named is not None or part.get_content_maintype() != "text":
            held = part.get_payload(decode=True)
            ending = part.get_content_subtype().rpartition("+")[2] or "bin"
            yield (
                file_name(named or f"{part.get_content_maintype()}.{ending}"),
                (held if isinstance(held, bytes) else b""),
            )


def words_of(data: bytes) -> Words:
    """The text of an e-mail; of HTML only its words."""
    message = open_message(data)
    if message.encrypted:
        return Words("", ENCRYPTED)
    try:
        part = _body(message.content)
        text = "" if part is None else _decoded(part)
        if part is not None and part.get_content_subtype() == "html":
            text = without_tags(text[:_LONGEST_HTML])
    except _DAMAGED as error:
        raise refuse(BROKEN, "?") from error
    text = "\n".join(_shown(line) for line in text.splitlines()).strip()
    text = _ENDLESS.sub(r"\g<0>\n", text[: 2 * _LONGEST_TEXT])
    if len(text) > _LONGEST_TEXT:
        return Words(text[:_LONGEST_TEXT], CUT)
    return Words(text, None if text else NO_TEXT)


def enveloped(message: Message) -> bytes | None:
    """What a signature holds inside itself; None where the message is encrypted instead."""
    from asn1crypto.cms import ContentInfo

    held = message.get_payload(decode=True)
    content = ContentInfo.load(held if isinstance(held, bytes) else b"")
    if content["content_type"].native != "signed_data":
        return None
    inside = content["content"]["encap_content_info"]["content"].native
    return inside if isinstance(inside, bytes) else b""


def _parsed(data: bytes) -> EmailMessage:
    message = BytesParser(policy=policy.default).parsebytes(data)
    if not isinstance(message, EmailMessage):
        raise TypeError("not a message of the policy")
    return message


def _parts(message: Message) -> Iterator[Message]:
    """The parts that hold something, from the first; those inside an enclosed e-mail are its own."""
    waiting = [message]
    for _ in range(_MOST_PARTS):
        if not waiting:
            return
        part = waiting.pop(0)
        inner = part.get_payload()
        if part.get_content_maintype() == "multipart" and isinstance(inner, list):
            waiting[:0] = [one for one in inner if isinstance(one, Message)]
        else:
            yield part


def _body(message: Message) -> Message | None:
    """The part that is the letter itself: plain text before HTML."""
    texts = [
        part
        for part in _parts(message)
        if part.get_content_maintype() == "text" and part.get_content_disposition() != "attachment"
    ]
    plain = (one for one in texts if one.get_content_subtype() == "plain" and _decoded(one).strip())
    html = (one for one in texts if one.get_content_subtype() == "html")
    return next(plain, None) or next(html, None) or next(iter(texts), None)


def _decoded(part: Message) -> str:
    held = part.get_payload(decode=True)
    stored = held if isinstance(held, bytes) else b""
    try:
        return stored.decode(part.get_content_charset() or "utf-8")
    except (LookupError, UnicodeDecodeError, ValueError):
        return stored.decode("cp1252", "replace")


def _shown(line: str) -> str:
    """A line without what shows nothing or turns the direction of what follows."""
    return "".join(
        one if one.isprintable() or one == "\t" else " " for one in line.replace("\u00ad", "")
    ).rstrip()


def _line(message: Message, name: str) -> str:
    try:
        return str(message.get(name, ""))
    except _DAMAGED:
        return ""


def _day(message: Message) -> date | None:
    """The day that the sender's program gives, in Helsinki; else the day on which a server took it."""
    received = _line(message, "received").rpartition(";")[2]
    for written in (_line(message, "date"), received):
        try:
            moment = parsedate_to_datetime(written.strip())
            zoned = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
            return zoned.astimezone(HELSINKI).date()
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    return None
