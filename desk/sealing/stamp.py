"""The visible stamp of a signature: who, when, and to what, on a small page of its own."""

from __future__ import annotations

import io
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from desk.domain.errors import Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

REGULAR, BOLD = "Stamp", "Stamp-Bold"
_PADDING = 8.0
_SIZE = 7.5
_LEADING = 11.0


def draw_stamp(
    fonts: Path, *, width: float, height: float, colour: str, lines: tuple[str, str, str]
) -> bytes:
    """A one-page PDF of ``width`` by ``height`` points with three lines, the second in bold.

    Lines that are too wide are set smaller, so that a name is never cut. Raises Unavailable where
    a font is missing.
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
    top = height / 2 + _LEADING
    for index, line in enumerate(lines):
        _line(canvas, line, BOLD if index == 1 else REGULAR, top - index * _LEADING, width)
    canvas.save()
    return out.getvalue()


def _line(canvas: Canvas, text: str, font: str, middle: float, width: float) -> None:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    room = width - 2 * _PADDING
    size = min(_SIZE, _SIZE * room / max(stringWidth(text, font, _SIZE), 1.0))
    canvas.setFont(font, size)
    canvas.drawString(_PADDING, middle - size * 0.36, text)


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
