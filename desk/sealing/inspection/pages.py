"""The pages of a PDF as PDFium reads them: another engine than the one that drew them."""

from __future__ import annotations

import ctypes
import re
import threading
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from desk.domain.loose_letters import without_marks
from desk.domain.seen import as_seen

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

HEAD_HEIGHT = 34 * 72 / 25.4
"""The identifiers of a letter stand above this, in points from the page's upper edge (SFS 2487)."""
FOOT_HEIGHT = 20 * 72 / 25.4
"""The sender's contacts stand below this, in points from the page's lower edge."""

_BROKEN = "\ufffe"
"""Stands where PDFium joins a word that a hyphen breaks at a line's end."""
_BROKEN_IN_BOX = "\x02"
"""The same in the text of a box."""
HYPHENS = ("-", "\u00ad", _BROKEN, _BROKEN_IN_BOX, "\u2010", "\u2011")
"""What may stand where a line's end breaks a word."""
_MARK = re.compile(r"\[U\+(0?[0-9A-F]{4,5}|10[0-9A-F]{4})\]")
"""How the letter prints a character that shows nothing or has no glyph."""
_LINE_END = re.compile(r"[ \u00a0]*\r?\n[ \u00a0]*")


@dataclass(frozen=True)
class PageText:
    """The text of one page."""

    number: int
    """From 1."""
    raw: str
    """As PDFium gives it: lines end with CR and LF, a hyphenated word holds U+FFFE."""
    head: str
    """What stands where the identifiers have their place."""
    between: str
    """What stands between the identifiers and the foot."""
    lost: int = 0
    """How many glyphs were drawn for which there is no letter; PDFium leaves them out of the text."""

    @cached_property
    def spaced(self) -> str:
        """Lines joined by blanks, hyphenated words whole."""
        return _whole(self.raw).replace("\r\n", " ")

    @cached_property
    def readings(self) -> tuple[str, ...]:
        """The ways in which a value that a line's end may have broken can be read."""
        joined = _LINE_END.sub("", self.raw)
        ways = [self.spaced, _whole(joined)]
        if _BROKEN in joined:
            ways.append(self.raw.replace(_BROKEN, "-").replace("\r\n", " "))
        # What shows nothing is printed as a mark, which hides nothing from a reader either.
        return tuple(_seen(way) for way in ways)

    @cached_property
    def telling(self) -> str:
        """As ``telling``, of the letters that ``readings`` show."""
        return telling(_seen(self.raw))

    @cached_property
    def compact(self) -> str:
        """Letters of both cases as one, without blanks and hyphens."""
        return compact(self.raw)

    @cached_property
    def body(self) -> str:
        """As ``compact``, without head and foot, so that a text goes on from page to page."""
        return compact(self.between)


def _whole(text: str) -> str:
    """A text whose broken words are whole again."""
    return text.replace("\u00ad", "").replace(_BROKEN, "")


def _seen(text: str) -> str:
    return as_seen(_MARK.sub(_marked, text))


def _marked(mark: re.Match[str]) -> str:
    """What a mark stands for where that is like a usual letter; nothing else parts what is beside it."""
    meant = as_seen(chr(int(mark.group(1), 16)))
    return meant if meant.isascii() else ""


def compact(text: str) -> str:
    """A text by which two ways of breaking it into lines are compared."""
    bare = "".join(text.casefold().split())
    for hyphen in HYPHENS:
        bare = bare.replace(hyphen, "")
    return bare


def telling(text: str) -> str:
    """As ``compact``, its letters without marks, by which what may stand in a text is found quickly."""
    return without_marks(compact(text))


def goes_on(wanted: str, bodies: Sequence[str]) -> bool:
    """True where a compact text begins on one page and goes on, on as many as it needs."""
    for first in range(len(bodies)):
        rest = wanted
        for body in bodies[first:]:
            length = _longest(rest, body)
            rest = rest[length:]
            if not rest:
                return True
            if not length:
                break
    return False


def _longest(wanted: str, body: str) -> int:
    """How much of a text, from its beginning, stands in another one."""
    least, most = 0, len(wanted)
    while least < most:
        middle = (least + most + 1) // 2
        if wanted[:middle] in body:
            least = middle
        else:
            most = middle - 1
    return least


_ONE_THREAD = threading.RLock()
"""PDFium may be called by one thread at a time, whatever document it is about; else the program ends."""


@contextmanager
def opened(pdf: bytes) -> Iterator[PdfDocument]:
    """A PDF in PDFium, closed afterwards. Raises the library's own error where it cannot be read."""
    from pypdfium2 import PdfDocument

    with _ONE_THREAD:
        document = PdfDocument(pdf)
    try:
        yield document
    finally:
        with _ONE_THREAD:
            document.close()


class Page:
    """One loaded page."""

    def __init__(self, document: PdfDocument, index: int) -> None:
        import pypdfium2.raw as pdfium

        self._pdfium = pdfium
        self.number = index + 1
        self.handle = pdfium.FPDF_LoadPage(document, index)
        if not self.handle:
            raise ValueError(f"page {self.number} cannot be read")
        self._text = pdfium.FPDFText_LoadPage(self.handle)
        if not self._text:
            raise ValueError(f"the text of page {self.number} cannot be read")

    def close(self) -> None:
        """Give its memory back; a long letter would fill the machine else."""
        self._pdfium.FPDFText_ClosePage(self._text)
        self._pdfium.FPDF_ClosePage(self.handle)

    def read(self) -> PageText:
        """Its text."""
        count = self._pdfium.FPDFText_CountChars(self._text)
        if count < 0:
            raise ValueError(f"the text of page {self.number} cannot be read")
        units = ctypes.create_string_buffer(2 * (count + 1))
        target = ctypes.cast(units, ctypes.POINTER(ctypes.c_ushort))
        written = self._pdfium.FPDFText_GetText(self._text, 0, count, target)
        raw = units.raw[: 2 * max(written - 1, 0)].decode("utf-16-le", "surrogatepass")
        height = self._pdfium.FPDF_GetPageHeightF(self.handle)
        width = self._pdfium.FPDF_GetPageWidthF(self.handle)
        head, foot = height - HEAD_HEIGHT, FOOT_HEIGHT
        return PageText(
            self.number,
            raw,
            head=self.within((0, head, width, height)),
            between=self.within((0, foot, width, head)),
            lost=max(count - (written - 1), 0),
        )

    def within(self, box: tuple[float, float, float, float]) -> str:
        """The text inside a box: left, bottom, right, top in points from the lower left corner."""
        left, bottom, right, top = box
        ask = self._pdfium.FPDFText_GetBoundedText
        count = ask(self._text, left, top, right, bottom, None, 0)
        if count <= 0:
            return ""
        units = ctypes.create_string_buffer(2 * (count + 1))
        target = ctypes.cast(units, ctypes.POINTER(ctypes.c_ushort))
        ask(self._text, left, top, right, bottom, target, count)
        return units.raw[: 2 * count].decode("utf-16-le", "surrogatepass").rstrip("\0")


def loaded(document: PdfDocument) -> Generator[Page, None, None]:
    """Every page in order, one at a time; close the generator where not all are wanted.

    Between two pages another thread has its turn: a draft is looked at while a letter is signed.
    """
    with _ONE_THREAD:
        count = len(document)
    for index in range(count):
        with _ONE_THREAD:
            page = Page(document, index)
            try:
                yield page
            finally:
                page.close()
