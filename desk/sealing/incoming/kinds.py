"""What a file is, by its first bytes: a name may say anything."""

from __future__ import annotations

import re

from desk.domain.incoming import DocumentKind
from desk.sealing.incoming.container import is_container

_HEAD = 4096
_HEADER_LINE = re.compile(rb"[!-9;-~]+:", re.ASCII)
"""A header of a message (RFC 5322, section 2.2)."""
_TELLING = re.compile(
    rb"^(?:received|from|return-path|message-id|subject|date|mime-version|delivered-to):",
    re.IGNORECASE | re.MULTILINE,
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def kind_of(data: bytes) -> DocumentKind | None:
    """The kind, or None for one that the desk does not read."""
    head = data[:_HEAD]
    if is_container(data):  # before a letter that lies in it unpacked is taken for all of it
        return DocumentKind.CONTAINER
    if head.startswith((b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")):
        return DocumentKind.TIFF
    if head.startswith(b"\xff\xd8\xff"):
        return DocumentKind.JPEG
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return DocumentKind.PNG
    if b"%PDF-" in head[:1024]:
        return DocumentKind.PDF
    if _is_message(head):
        return DocumentKind.EMAIL
    return None


def is_ole(data: bytes) -> bool:
    """True for messages of Outlook (``.msg``) and documents of older office programs."""
    return data.startswith(_OLE)


def _is_message(head: bytes) -> bool:
    text = head.lstrip(b"\xef\xbb\xbf\r\n")
    if text.startswith(b"From "):  # a mailbox file's line before the first header
        text = text.partition(b"\n")[2]
    first = _HEADER_LINE.match(text)
    return first is not None and len(_TELLING.findall(text.partition(b"\n\n")[0])) >= 2
