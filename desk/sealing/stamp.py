"""The visible stamp of a signature: who, when, and to what, on a small page of its own."""

from __future__ import annotations

import io
from functools import cache
from pathlib import Path
from typing import Any
from unicodedata import normalize

from desk.domain.errors import Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP

REGULAR, BOLD = "Stamp", "Stamp-Bold"
_PADDING = 8.0
_SIZE = 7.5
_LEADING = 11.0
_CLOSEST = 0.85
"""Of the leading, the largest size where lines stand close."""
_EDGE = 5.0
"""Of the height, kept free above and below."""
_SMALLEST = 5.5
"""Points; a line that would be smaller is broken first."""
_MOST_LINES = 3
_MISSING = "\ufffd"


def draw_stamp(
    fonts: Path, *, width: float, height: float, colour: str, lines: tuple[str, str, str]
) -> bytes:
    """A one-page PDF of ``width`` by ``height`` points with three lines, the second in bold.

    A line that is too wide is set smaller, and in more lines before it is too small to read, so
    that a name is never cut; what the font lacks is marked. Raises Unavailable where a font is
    missing.
    """
    from reportlab.pdfgen.canvas import Canvas

    register(fonts)
    out = io.BytesIO()
    canvas = Canvas(
        out,
        pagesize=(width, height),
        invariant=1,
        initialFontName=REGULAR,  # type: ignore[arg-type]  # the stubs say float
    )
    canvas.setFillColor("#FFFFFF")
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(0.8)
    canvas.rect(0.4, 0.4, width - 0.8, height - 0.8, stroke=1, fill=1)
    canvas.setFillColor(colour)
    room = width - 2 * _PADDING
    set_lines = [
        (part, font)
        for text, font in zip(lines, (REGULAR, BOLD, REGULAR), strict=True)
        for part in _broken(_covered(text, font), font, room)
    ]
    leading = min(_LEADING, (height - _EDGE) / len(set_lines))
    middle = height / 2 + leading * (len(set_lines) - 1) / 2
    for index, (part, font) in enumerate(set_lines):
        size = min(_SIZE, leading * _CLOSEST, _fitting(part, font, room))
        canvas.setFont(font, size)
        canvas.drawString(_PADDING, middle - index * leading - size * 0.36, part)
    canvas.save()
    return out.getvalue()


def _fitting(text: str, font: str, room: float) -> float:
    """The size at which a line is as wide as the room."""
    from reportlab.pdfbase.pdfmetrics import stringWidth

    return room / max(stringWidth(text, font, 1.0), 0.01)


def _broken(text: str, font: str, room: float) -> list[str]:
    """The text in as few lines of much the same width as can be read."""
    parts = [text]
    for count in range(1, _MOST_LINES + 1):
        parts = _parts(text, count)
        if all(_fitting(part, font, room) >= _SMALLEST for part in parts):
            break
    return parts


def _parts(text: str, count: int) -> list[str]:
    """About equal parts, broken between words where there are any."""
    parts = []
    for left in range(count, 1, -1):
        middle = len(text) // left
        blanks = [at for at, letter in enumerate(text) if letter == " "]
        at = min(blanks, key=lambda one: abs(one - middle), default=middle)
        if abs(at - middle) > middle // 2:
            at = middle
        parts.append(text[:at].strip())
        text = text[at:].strip()
    return [part for part in (*parts, text) if part]


def _covered(text: str, font: str) -> str:
    """The text with a mark for each letter that the font lacks: reportlab would leave it out unseen."""
    from reportlab.pdfbase.pdfmetrics import getFont

    drawn_with: Any = getFont(font)  # the stubs know no TrueType fonts
    glyphs = drawn_with.face.charToGlyph
    return "".join(one if ord(one) in glyphs else _MISSING for one in normalize("NFC", text))


@cache
def register(fonts: Path) -> None:
    """Make ``REGULAR`` and ``BOLD`` known to reportlab; Unavailable where a font is missing."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFError, TTFont

    for name, file in ((REGULAR, "NotoSans-Regular.ttf"), (BOLD, "NotoSans-Bold.ttf")):
        try:
            pdfmetrics.registerFont(TTFont(name, str(fonts / file)))
        except (OSError, TTFError) as error:
            raise Unavailable(_FONT_MISSING.fill(file=file, folder=str(fonts))) from error


_FONT_MISSING = QT_TRANSLATE_NOOP(
    "sealing",
    "The font file {file} is missing from {folder} or cannot be read, so the letter cannot be "
    "signed. The request is as it was; install the program again.",
)
