"""A table of very many rows printed in full: made page by page as ready page content.

Each page is one stream of ASCII operators with a text object for each column, which is several
times faster than drawing cell by cell (ISO 32000-1, 9.4). Every cell stands on one line.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from desk.letters.blocks import Block
from desk.letters.fonts import Typeface, Weight
from desk.letters.grids import Column, draw_mark
from desk.letters.page_content import ManyLetters, left_aligned, right_aligned
from desk.letters.pen import HAIRLINE, LABEL, PAGE_HEIGHT, Pen, Style
from desk.services.sealing_ports import Tag

TAGGED_BY_ROW = 5_000
"""Up to so many rows a table is told cell by cell; beyond that, a page of it is one block."""
ROW = Style(Weight.REGULAR, 8.5, 10.8)
"""How its rows are set: close, since there are thousands."""
_RULED = 5
"""A hairline after so many rows guides the eye."""
HEAD_GAP = 4.0
"""Between the labels and the line beneath them."""
_END_GAP = 2.0


@dataclass(slots=True)
class Cells:
    """The texts of one column, all rows of it, shared by the parts of a split table."""

    texts: Sequence[str]
    widths: Sequence[float]
    """Width of each text in points where the column is right-aligned; else empty."""
    literals: Sequence[str] | None = None
    """The texts as page content has them, once a document is known."""
    many_letters: bool = False
    """True once it is known that they have more kinds of letters than the fast way can write."""


@dataclass(frozen=True, slots=True)
class LongTable:
    """Rows from ``start`` to ``stop`` of a long table."""

    columns: tuple[Column, ...]
    cells: tuple[Cells, ...] = field(compare=False)
    start: int
    stop: int
    typeface: Typeface
    width: float
    tells: Callable[[int, int], str]
    """What a screen reader says of a page of rows, by their first and last number from 1."""
    marks: Mapping[int, str]
    """What stands in the margin, by the place of the row: why something in it is covered."""
    head: float
    """Height of the labels above the rows."""
    ruled: bool = True
    """Hairlines between the rows guide the eye."""
    space_before: float = 6.0
    keep_with_next: bool = False

    @property
    def height(self) -> float:
        return self.head + (self.stop - self.start) * ROW.leading + _END_GAP

    @property
    def least(self) -> float:
        return self.head + min(self.stop - self.start, 3) * ROW.leading + _END_GAP

    def split(self, room: float) -> tuple[Block, Block] | None:
        fits = int((room - self.head - _END_GAP) / ROW.leading)
        if fits < 1:
            return None
        middle = self.start + fits
        return replace(self, stop=middle), replace(self, start=middle, space_before=0.0)

    def draw(self, pen: Pen, left: float, top: float) -> None:
        y = top + self.head
        count = self.stop - self.start
        pen.repeat((id(self.columns), top, count), lambda: self._surroundings(pen, left, top))
        tag = Tag(
            "Figure",
            alternative=self.tells(self.start + 1, self.stop),
            box=(
                left,
                PAGE_HEIGHT - y - count * ROW.leading,
                left + self.width,
                PAGE_HEIGHT - top,
            ),
        )
        with pen.tagged(tag):
            for column, cells in zip(self.columns, self.cells, strict=True):
                self._column(pen, left + column.left, y, column, cells)
            if self.marks:
                for place in range(self.start, self.stop):
                    if place in self.marks:
                        at = y + (place - self.start) * ROW.leading
                        draw_mark(pen, left, at, self.marks[place])

    def _surroundings(self, pen: Pen, left: float, top: float) -> None:
        """The labels above the rows, and lines between them."""
        y = top + self.head
        ends = range(_RULED, self.stop - self.start + 1, _RULED) if self.ruled else ()
        with pen.artifact():
            for column in self.columns:
                self._label(pen, left, top, column)
            pen.rule(left, left + self.width, y, colour="#8A94A3")
            ruled = [y + place * ROW.leading + 0.6 for place in ends]
            pen.rules(left, left + self.width, ruled, HAIRLINE)

    def _column(self, pen: Pen, x: float, y: float, column: Column, cells: Cells) -> None:
        part = slice(self.start, self.stop)
        if cells.literals is None and not cells.many_letters:
            try:
                cells.literals = pen.codes(ROW.weight).literals(cells.texts)
            except ManyLetters:
                cells.many_letters = True
        if cells.literals is None:
            self._one_by_one(pen, x, y, column, cells)
            return
        literals = cells.literals[part]
        if column.right_aligned:
            widths = cells.widths[part]
            shown = right_aligned(literals, widths, ROW.leading)
            pen.shown(x + column.width - widths[0], y, shown, ROW)
        else:
            pen.shown(x, y, left_aligned(literals), ROW)

    def _one_by_one(self, pen: Pen, x: float, y: float, column: Column, cells: Cells) -> None:
        """A column with more kinds of letters than the fast way knows."""
        for place in range(self.start, self.stop):
            start = x + column.width - cells.widths[place] if column.right_aligned else x
            at = y + (place - self.start) * ROW.leading
            pen.lines(start, at, (cells.texts[place],), ROW)

    def _label(self, pen: Pen, left: float, top: float, column: Column) -> None:
        y = top + self.head - HEAD_GAP - len(column.label) * LABEL.leading
        for index, line in enumerate(column.label):
            x = left + column.left
            if column.right_aligned:
                x += column.width - self.typeface.width(line, LABEL.weight, LABEL.size)
            pen.lines(x, y + index * LABEL.leading, (line,), LABEL)
