"""Letters that were lost: glyphs that a font lacks, and characters that no reader can tell."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from desk.domain.letter_facts import Finding
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.sealing.inspection.pages import PageText
from desk.sealing.inspection.rule import Rule

if TYPE_CHECKING:
    from pikepdf import Object, Pdf

RULE = "glyph"
_LOST = "\ufffd"
_LETTERS = re.compile(rb"beginbfchar(.*?)endbfchar", re.DOTALL)
_RANGES = re.compile(rb"beginbfrange(.*?)endbfrange", re.DOTALL)
_CODES = re.compile(rb"<([0-9A-Fa-f]+)>")


class Glyphs(Rule):
    """No font shows its empty box for a letter, and no letter is read as U+FFFD or NUL."""

    def __init__(self, document: Pdf) -> None:
        self._boxes = dict(_boxes(document))
        self._pages = (
            {
                number: {font for font in _fonts(page.obj) if font in self._boxes}
                for number, page in enumerate(document.pages, start=1)
            }
            if self._boxes
            else {}
        )

    def page(self, page: PageText) -> Iterator[Finding]:
        if page.lost or _LOST in page.raw or "\0" in page.raw or self._pages.get(page.number):
            yield Finding(RULE, _LOST_HERE.fill(page=page.number), page.number)


def _fonts(page: Object) -> Iterator[tuple[int, int]]:
    resources = page.get("/Resources")
    fonts = None if resources is None else resources.get("/Font")
    if fonts is not None:
        yield from (font.objgen for font in fonts.as_dict().values())


def _boxes(document: Pdf) -> Iterator[tuple[tuple[int, int], set[int]]]:
    """The fonts that are told to show a letter for which they have no glyph, with their codes."""
    for number in _font_numbers(document):
        font = document.get_object(number)
        codes = _shown(font)
        glyphs = _glyphs(font)
        if glyphs is None or not codes:
            continue
        boxes = {code for code in codes if not glyphs.get(code, 0)}
        if boxes:
            yield number, boxes


def _font_numbers(document: Pdf) -> set[tuple[int, int]]:
    return {font for page in document.pages for font in _fonts(page.obj)}


def _shown(font: Object) -> set[int]:
    """The codes that the font maps to a letter to be seen."""
    if "/ToUnicode" not in font:
        return set()
    mapped = font.ToUnicode.read_bytes()
    shown: set[int] = set()
    for part in _LETTERS.findall(mapped):
        codes = _CODES.findall(part)
        for code, letter in zip(codes[::2], codes[1::2], strict=True):
            if _visible(bytes.fromhex(letter.decode()).decode("utf-16-be", "replace")):
                shown.add(int(code, 16))
    for part in _RANGES.findall(mapped):
        codes = [int(code, 16) for code in _CODES.findall(part)]
        for first, last, letter in zip(codes[::3], codes[1::3], codes[2::3], strict=True):
            some = range(first, last + 1)
            shown.update(code for code in some if _visible(chr(letter + code - first)))
    return shown


@cache
def _visible(text: str) -> bool:
    return any(not letter.isspace() and letter.isprintable() for letter in text)


def _glyphs(font: Object) -> dict[int, int] | None:
    """The glyph of each code, from the character map of the embedded TrueType font; None for others."""
    descriptor = font.get("/FontDescriptor")
    if descriptor is None or "/FontFile2" not in descriptor:
        return None
    data = descriptor.FontFile2.read_bytes()
    (tables,) = struct.unpack_from(">H", data, 4)
    for index in range(tables):
        tag, _, offset, _ = struct.unpack_from(">4sLLL", data, 12 + 16 * index)
        if tag == b"cmap":
            return _character_map(data, offset)
    return None


def _character_map(data: bytes, start: int) -> dict[int, int] | None:
    (count,) = struct.unpack_from(">H", data, start + 2)
    for index in range(count):
        (offset,) = struct.unpack_from(">L", data, start + 4 + 8 * index + 4)
        place = start + offset
        (form,) = struct.unpack_from(">H", data, place)
        if form == 0:
            return dict(enumerate(data[place + 6 : place + 262]))
        if form == 6:
            first, entries = struct.unpack_from(">HH", data, place + 6)
            glyphs = struct.unpack_from(f">{entries}H", data, place + 10)
            return {first + step: glyph for step, glyph in enumerate(glyphs)}
    return None


_LOST_HERE = QT_TRANSLATE_NOOP(
    "inspection", "On page {page} a letter is lost: the font cannot show it."
)
