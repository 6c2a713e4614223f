"""Draws on one page of a letter: measures run in points from the page's upper left corner."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from desk.letters.fonts import Weight

if TYPE_CHECKING:
    from reportlab.lib.colors import Color
    from reportlab.pdfgen.canvas import Canvas

MM = 72 / 25.4
"""Points in a millimetre."""
PAGE_WIDTH = 210 * MM
PAGE_HEIGHT = 297 * MM

INK = "#1B2430"
MUTED = "#556070"
HAIRLINE = "#D5DAE1"
RAISED = "#F1F5FA"
WARNING = "#A84300"


@dataclass(frozen=True, slots=True)
class Style:
    """How a line of text looks."""

    weight: Weight
    size: float
    leading: float
    """From one base line to the next, in points."""
    colour: str = INK


BODY = Style(Weight.REGULAR, 10, 14.2)
STRONG = Style(Weight.SEMIBOLD, 10, 14.2)
SMALL = Style(Weight.REGULAR, 8.5, 12, MUTED)
CELL = Style(Weight.REGULAR, 9, 12)
LABEL = Style(Weight.SEMIBOLD, 9, 12, MUTED)
TINY_LABEL = Style(Weight.SEMIBOLD, 7.5, 10, MUTED)
TITLE = Style(Weight.BOLD, 15, 20)
HEADING = Style(Weight.BOLD, 11, 15)


class Pen:
    """A canvas's current page."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas

    def text(self, x: float, y: float, text: str, style: Style) -> None:
        """Write one line with its base line at ``y``."""
        if text:
            self._fill(style.colour)
            self._canvas.setFont(str(style.weight), style.size)
            self._canvas.drawString(x, PAGE_HEIGHT - y, text)

    def lines(self, x: float, y: float, lines: tuple[str, ...], style: Style) -> None:
        """Write lines beneath each other; ``y`` is the upper edge of the first."""
        for index, line in enumerate(lines):
            self.text(x, y + baseline(style) + index * style.leading, line, style)

    def rule(
        self, left: float, right: float, y: float, colour: str = HAIRLINE, width: float = 0.6
    ) -> None:
        """A horizontal line."""
        self._canvas.setStrokeColor(_colour(colour))
        self._canvas.setLineWidth(width)
        self._canvas.line(left, PAGE_HEIGHT - y, right, PAGE_HEIGHT - y)

    def area(self, left: float, top: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle."""
        self._fill(colour)
        self._canvas.rect(left, PAGE_HEIGHT - top - height, width, height, stroke=0, fill=1)

    def _fill(self, colour: str) -> None:
        self._canvas.setFillColor(_colour(colour))

    def case_mark(self, left: float, top: float, number: str, height: float) -> None:
        """The request number as Code 128, so that a returned page finds its case."""
        from reportlab.graphics.barcode.code128 import Code128

        mark = Code128(number, barHeight=height, barWidth=0.78, quiet=False, barFillColor=INK)
        mark.drawOn(self._canvas, left, PAGE_HEIGHT - top - height)


@cache
def _colour(code: str) -> Color:
    """The colour of ``#RRGGBB``; reportlab would read the text again for every line."""
    from reportlab.lib.colors import HexColor

    return HexColor(code)


def baseline(style: Style) -> float:
    """From the upper edge of a line to its base line."""
    return style.leading / 2 + style.size * 0.36
