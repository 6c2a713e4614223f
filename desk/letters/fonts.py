"""The letter's typeface: registered once, measured here, and every character it lacks marked."""

from __future__ import annotations

import unicodedata
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from desk.domain.errors import Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.letters.breaking import Breaker
from desk.letters.hyphenation import Hyphenate

_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Unicode categories that print nothing; a value may hide or turn text with them."""


class Weight(StrEnum):
    """A cut of the typeface, by the name under which reportlab knows it."""

    REGULAR = "Letter"
    SEMIBOLD = "Letter-SemiBold"
    BOLD = "Letter-Bold"


_FILES = {
    Weight.REGULAR: "NotoSans-Regular.ttf",
    Weight.SEMIBOLD: "NotoSans-SemiBold.ttf",
    Weight.BOLD: "NotoSans-Bold.ttf",
}


class _Marks(dict[int, str]):
    """For ``str.translate``: each character to itself, or to a mark where it would not be seen."""

    def __init__(self, known: frozenset[int]) -> None:
        super().__init__({ord("\n"): "\n", ord("\t"): "    "})
        self._known = known

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        seen = code in self._known and unicodedata.category(letter) not in _HIDDEN
        self[code] = letter if seen else f"[U+{code:04X}]"
        return self[code]


class Typeface:
    """Noto Sans in three weights, read from a folder."""

    def __init__(self, folder: Path) -> None:
        """Read and register the fonts. Raises Unavailable naming the file that is missing or broken."""
        from reportlab.pdfbase import pdfmetrics
        from reportlab.pdfbase.ttfonts import TTFError, TTFont

        self._widths: dict[Weight, dict[str, float]] = {}
        known: frozenset[int] | None = None
        for weight, name in _FILES.items():
            try:
                font = TTFont(str(weight), str(folder / name))
            except (OSError, TTFError) as error:
                raise Unavailable(_FONT_MISSING.fill(file=name, folder=str(folder))) from error
            pdfmetrics.registerFont(font)
            face: Any = font.face
            self._widths[weight] = _Widths(face.charWidths, face.defaultWidth)
            glyphs = frozenset(face.charToGlyph)
            known = glyphs if known is None else known & glyphs
        self._marks = _Marks(known or frozenset())

    def legible(self, text: str) -> str:
        """The text as it can be printed: composed (NFC), with ``[U+05D0]`` for what would not be seen.

        Line breaks stay. Control characters, invisible format characters (direction marks too)
        and letters that the font lacks are marked, never dropped.
        """
        if text.isascii() and text.isprintable():
            return text
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        return unicodedata.normalize("NFC", text).translate(self._marks)

    def width(self, text: str, weight: Weight, size: float) -> float:
        """Width of a legible text in points."""
        widths = self._widths[weight]
        return sum([widths[letter] for letter in text]) * size / 1000

    def wrap(
        self,
        text: str,
        weight: Weight,
        size: float,
        room: float,
        hyphenate: Hyphenate | None = None,
        *,
        running: bool = False,
    ) -> tuple[str, ...]:
        """Break a legible text into lines of at most ``room`` points: at blanks, else inside the word.

        ``hyphenate``: a word that fits no line goes on on the next one behind a soft hyphen, where
        the language allows it; with ``running`` also one that would leave a line much too short.
        Without it a word is broken where the line ends, and nothing is added.
        """
        breaker = Breaker(
            room,
            lambda some: self.width(some, weight, size),
            lambda word: self._fitting(word, weight, size, room),
            hyphenate,
            running=running,
        )
        lines: list[str] = []
        for paragraph in text.split("\n"):
            if self.width(paragraph, weight, size) <= room:
                lines.append(paragraph)
            else:
                lines.extend(breaker.lines(paragraph))
        return tuple(lines)

    def _fitting(self, word: str, weight: Weight, size: float, room: float) -> str:
        widths = self._widths[weight]
        left = room * 1000 / size
        for index, letter in enumerate(word):
            left -= widths[letter]
            if left < 0:
                return word[: max(index, 1)]
        return word


class _Widths(dict[str, float]):
    """Width of each character in thousandths of the size."""

    def __init__(self, widths: dict[int, float], default: float) -> None:
        super().__init__({chr(code): width for code, width in widths.items()})
        self._default = default

    def __missing__(self, _letter: str) -> float:
        return self._default


@cache
def typeface(folder: Path) -> Typeface:
    """The typeface of a folder, read once a process."""
    return Typeface(folder)


_FONT_MISSING = QT_TRANSLATE_NOOP(
    "letter",
    "The font file {file} is missing from {folder} or cannot be read, so no letter can be drawn. "
    "The request is as it was; install the program again.",
)
