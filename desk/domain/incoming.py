"""What arrived by post or e-mail: a scan or a message as the desk takes it in, and what it says of itself."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desk.domain.person import CODE_IN_TEXT, InvalidCode, PersonalIdentityCode, in_one
from desk.domain.text import QT_TRANSLATE_NOOP, Text

LARGEST_DOCUMENT = 100 * 1024 * 1024
"""Bytes: 200 pages scanned in colour are some 60 MB; whatever is larger is no letter."""
MOST_PAGES = 1000
"""Of one document; nobody reads more of them beside a form."""
LONGEST_NAME = 80
"""Characters of a file's name that are kept."""
_LONGEST_LINE = 200
"""Characters of a sender's name or of a subject that are kept."""
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
"""Unicode categories that show nothing, or turn the direction of what follows."""


class DocumentKind(StrEnum):
    """What a document is, told by its first bytes and never by its name."""

    PDF = "pdf"
    TIFF = "tiff"
    JPEG = "jpeg"
    PNG = "png"
    EMAIL = "email"
    CONTAINER = "container"
    """Files with the signatures over them (ASiC, ETSI EN 319 162-1)."""


KIND_NAMES: dict[DocumentKind, Text] = {
    DocumentKind.PDF: QT_TRANSLATE_NOOP("incoming", "PDF"),
    DocumentKind.TIFF: QT_TRANSLATE_NOOP("incoming", "TIFF picture"),
    DocumentKind.JPEG: QT_TRANSLATE_NOOP("incoming", "JPEG picture"),
    DocumentKind.PNG: QT_TRANSLATE_NOOP("incoming", "PNG picture"),
    DocumentKind.EMAIL: QT_TRANSLATE_NOOP("incoming", "E-mail"),
    DocumentKind.CONTAINER: QT_TRANSLATE_NOOP("incoming", "Signed container"),
}


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file that came with an e-mail, or in a container."""

    number: int
    """Its place among the enclosed files, from 1."""
    name: str
    """Its name without folders and without what shows nothing."""
    size: int
    """Bytes."""
    kind: DocumentKind | None
    """None: a kind that is named and not opened."""
    pages: int = 0
    """How many can be looked at."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """One document and what it says of itself. Nothing here decides anything: a clerk reads it."""

    name: str
    """Name of the file without folders."""
    kind: DocumentKind
    size: int
    """Bytes."""
    sha256: str
    """64 hexadecimal digits of the file as it came."""
    pages: int = 0
    """How many can be looked at; an e-mail has none, it is read as text."""
    sent: date | None = None
    """The day in Helsinki that an e-mail gives; a scan says none."""
    sender: str = field(default="", repr=False)
    """The e-mail address it came from."""
    sender_name: str = field(default="", repr=False)
    subject: str = field(default="", repr=False)
    codes: tuple[str, ...] = field(default=(), repr=False)
    """The valid personal identity codes in its text, each once, in the order found."""
    enclosed: tuple[Enclosed, ...] = ()

    @property
    def search_term(self) -> str:
        """What the registers are asked first: the one code in it, else the sender's address.

        Several codes are several people, and which of them asks is for the clerk to say.
        """
        return self.codes[0] if len(self.codes) == 1 else self.sender


def codes_in(text: str) -> tuple[str, ...]:
    """The valid personal identity codes in a text, each once, in the order found."""
    found: dict[str, None] = {}
    for match in CODE_IN_TEXT.finditer(text):
        try:
            found[PersonalIdentityCode.parse(in_one(match.group())).code] = None
        except InvalidCode:
            continue
    return tuple(found)


def file_name(written: str) -> str:
    """The last part of a name, without folders, control characters and turned directions."""
    last = re.split(r"[/\\]", one_line(written, longest=4096))[-1].strip(" .")
    if len(last) <= LONGEST_NAME:
        return last or "?"
    stem, dot, ending = last.rpartition(".")
    if not dot or len(ending) > 8:
        return last[:LONGEST_NAME]
    return f"{stem[: LONGEST_NAME - len(ending) - 1]}.{ending}"


def one_line(written: str, *, longest: int = _LONGEST_LINE) -> str:
    """A line as it can be shown: whatever shows nothing becomes a blank, and blanks become one."""
    seen = (" " if unicodedata.category(one) in _UNSEEN else one for one in written)
    return " ".join("".join(seen).split())[:longest]
