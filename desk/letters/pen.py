"""Draws on one page of a letter: measures run in points from the page's upper left corner."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from desk.letters.fonts import Weight
from desk.letters.hyphenation import SOFT_HYPHEN
from desk.letters.page_content import Codes
from desk.services.sealing_ports import Mark, Tag

if TYPE_CHECKING:
    from reportlab.lib.colors import Color
    from reportlab.pdfgen.canvas import Canvas

MM = 72 / 25.4
"""Points in a millimetre."""
_BANK_MODULE = 0.33 * MM
"""Width of a bank barcode's narrowest bar."""
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
    """A canvas, and the structure of what is drawn on its pages.

    Text is drawn for a screen reader (``tagged``) or not for one (``artifact``: what only repeats
    or adorns); text that is neither would be silent, so it is an error of the program. Lines and
    grounds are artifacts by themselves.
    """

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._code: list[str] = canvas._code  # type: ignore[attr-defined]  # not in the stubs
        self._page = 0
        self._marks = 0
        self._open = False
        self._codes: dict[Weight, Codes] = {}
        self._repeated: dict[object, str] = {}
        self._pictures: set[str] = set()
        self.structure = Tag("Document")
        """Everything drawn so far, in reading order."""
        self.side_heading = "H2"
        """What a heading at the side is: one level beneath the last one above the text (PDF/UA-1, 7.4)."""

    def next_page(self) -> None:
        """End the page."""
        self._canvas.showPage()
        self._code = self._canvas._code  # type: ignore[attr-defined]  # not in the stubs
        self._page += 1
        self._marks = 0

    @contextmanager
    def tagged(self, tag: Tag, within: Tag | None = None) -> Iterator[None]:
        """What is drawn now is content of ``tag``, a child of ``within`` or of the letter itself."""
        self.place(tag, within)
        tag.children.append(Mark(self._page, self._marks))
        self._code.append(f"/{tag.role} <</MCID {self._marks}>> BDC")
        self._marks += 1
        with self._marked():
            yield

    @contextmanager
    def artifact(self, *, of_page: bool = False) -> Iterator[None]:
        """What is drawn now repeats or adorns; a screen reader leaves it out.

        ``of_page``: it belongs to the page, not to the text: a running head, a page number.
        """
        self._code.append("/Artifact <</Type /Pagination>> BDC" if of_page else "/Artifact BMC")
        with self._marked():
            yield

    @contextmanager
    def _marked(self) -> Iterator[None]:
        if self._open:
            raise AssertionError("marked content inside marked content")
        self._open = True
        yield
        self._open = False
        self._code.append("EMC")

    def place(self, tag: Tag, within: Tag | None = None) -> None:
        """Put an element at the end of another one, or of the letter, unless it stands there already."""
        if not tag.placed:
            (within or self.structure).children.append(tag)
            tag.placed = True
            if tag.role in ("H1", "H2"):
                self.side_heading = f"H{int(tag.role[1]) + 1}"

    def place_item(self, tag: Tag, role: str = "L") -> None:
        """Put an item into the list that stands last, or into a new one."""
        siblings = self.structure.children
        last = siblings[-1] if siblings else None
        if not isinstance(last, Tag) or last.role != role:
            last = Tag(role)
            siblings.append(last)
        self.place(tag, last)

    def text(self, x: float, y: float, text: str, style: Style) -> None:
        """Write one line with its base line at ``y``."""
        if text:
            if not self._open:
                raise AssertionError("text that is neither content nor artifact")
            self._fill(style.colour)
            self._canvas.setFont(str(style.weight), style.size)
            self._canvas.drawString(x, PAGE_HEIGHT - y, text)

    def lines(self, x: float, y: float, lines: tuple[str, ...], style: Style) -> None:
        """Write lines beneath each other; ``y`` is the upper edge of the first.

        A line ends with a blank, or a reader would join its last word with the next line's first.
        """
        last = len(lines) - 1
        for index, line in enumerate(lines):
            ended = line if index == last or line.endswith(SOFT_HYPHEN) else f"{line} "
            self.text(x, y + baseline(style) + index * style.leading, ended, style)

    def rule(
        self, left: float, right: float, y: float, colour: str = HAIRLINE, width: float = 0.6
    ) -> None:
        """A horizontal line."""
        with self._adorning():
            self._canvas.setStrokeColor(_colour(colour))
            self._canvas.setLineWidth(width)
            self._canvas.line(left, PAGE_HEIGHT - y, right, PAGE_HEIGHT - y)

    def dots(self, left: float, right: float, y: float) -> None:
        """A dotted line that leads the eye from a word to its number."""
        if right > left:
            with self._adorning():
                self._canvas.setStrokeColor(_colour("#8A94A3"))
                self._canvas.setLineWidth(0.6)
                self._canvas.setDash([0.6, 3.4])
                self._canvas.line(left, PAGE_HEIGHT - y, right, PAGE_HEIGHT - y)
                self._canvas.setDash()

    def bookmark(self, title: str, top: float, level: int) -> None:
        """Put a heading of this page into the outline that readers show beside the letter."""
        key = f"heading-{self._page}-{top:.0f}-{level}"
        self._canvas.bookmarkPage(key, fit="XYZ", left=0, top=PAGE_HEIGHT - top)
        self._canvas.addOutlineEntry(title, key, level)

    def area(self, left: float, top: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle."""
        with self._adorning():
            self._fill(colour)
            self._canvas.rect(left, PAGE_HEIGHT - top - height, width, height, stroke=0, fill=1)

    @property
    def page(self) -> int:
        """Index of the page that is drawn now."""
        return self._page

    def repeat(self, key: object, draw: Callable[[], None]) -> None:
        """Draw what looks the same at the same place of many pages; it is made once a document."""
        known = self._repeated.get(key)
        if known is None:
            begin = len(self._code)
            draw()
            self._repeated[key] = "\n".join(self._code[begin:])
        else:
            self._code.append(known)

    def codes(self, weight: Weight) -> Codes:
        """How texts of a weight are written into this document's page content."""
        if weight not in self._codes:
            self._codes[weight] = Codes(self._canvas, weight)
        return self._codes[weight]

    def shown(self, x: float, y: float, shown: str, style: Style) -> None:
        """Ready operators of a text object, the first line's upper edge at ``y``; ASCII only."""
        if not self._open:
            raise AssertionError("text that is neither content nor artifact")
        low = PAGE_HEIGHT - y - baseline(style)
        font = self.codes(style.weight).font
        self._code.append(
            f"q {_shades(style.colour)} rg BT {font} {style.size} Tf {style.leading} TL "
            f"1 0 0 1 {x:.3f} {low:.3f} Tm\n{shown}\nET Q"
        )

    def rules(self, left: float, right: float, tops: Sequence[float], colour: str) -> None:
        """Many thin horizontal lines at once."""
        lines = [
            f"{left:.3f} {PAGE_HEIGHT - y:.3f} m {right:.3f} {PAGE_HEIGHT - y:.3f} l" for y in tops
        ]
        if lines:
            with self._adorning():
                self._code.append(f"q 0.4 w {_shades(colour)} RG\n{chr(10).join(lines)} S Q")

    @contextmanager
    def _adorning(self) -> Iterator[None]:
        """Lines and grounds belong to what is open; alone they are an artifact."""
        if self._open:
            yield
        else:
            with self.artifact():
                yield

    def _fill(self, colour: str) -> None:
        self._canvas.setFillColor(_colour(colour))

    def picture(
        self, left: float, top: float, width: float, height: float, picture: object
    ) -> None:
        """A picture of Pillow's, stretched into a box. It stands in the file once, however often it is shown."""
        from reportlab.lib.utils import ImageReader

        name = f"picture-{width:.3f}-{height:.3f}"
        if name not in self._pictures:
            self._canvas.beginForm(name, 0, 0, width, height)
            self._canvas.drawImage(ImageReader(picture), 0, 0, width, height)
            self._canvas.endForm()
            self._pictures.add(name)
        with self._adorning():
            self._canvas.saveState()
            self._canvas.translate(left, PAGE_HEIGHT - top - height)
            self._canvas.doForm(name)
            self._canvas.restoreState()

    def case_mark(self, left: float, top: float, number: str, height: float) -> None:
        """The request number as Code 128, so that a returned page finds its case."""
        from reportlab.graphics.barcode.code128 import Code128

        mark = Code128(number, barHeight=height, barWidth=0.78, quiet=False, barFillColor=INK)
        with self._adorning():
            mark.drawOn(self._canvas, left, PAGE_HEIGHT - top - height)

    def bank_barcode(self, left: float, top: float, code: str, height: float) -> None:
        """A bank barcode: Code 128 subset C, its quiet zones within (Bank Bar Code Guide 5.3)."""
        from reportlab.graphics.barcode.code128 import Code128

        bars = Code128(
            code,
            barHeight=height,
            barWidth=_BANK_MODULE,
            lquiet=10 * _BANK_MODULE,
            barFillColor=INK,
        )
        with self._adorning():
            bars.drawOn(self._canvas, left, PAGE_HEIGHT - top - height)


@cache
def _colour(code: str) -> Color:
    """The colour of ``#RRGGBB``; reportlab would read the text again for every line."""
    from reportlab.lib.colors import HexColor

    return HexColor(code)


@cache
def _shades(colour: str) -> str:
    """Red, green and blue of ``#RRGGBB`` as page content has them."""
    return " ".join(f"{int(colour[at : at + 2], 16) / 255:.4f}" for at in (1, 3, 5))


def baseline(style: Style) -> float:
    """From the upper edge of a line to its base line."""
    return style.leading / 2 + style.size * 0.36
