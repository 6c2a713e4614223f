"""Tables and cards of records: as wide as they were made, split between or inside their rows."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from desk.letters.blocks import Block
from desk.letters.fonts import Typeface, Weight
from desk.letters.pen import CELL, HAIRLINE, LABEL, TINY_LABEL, WARNING, Pen, Style
from desk.services.sealing_ports import Tag

_KEPT_WHOLE = 150.0
"""A table or card up to this height is not split over two pages."""
_CELL_PADDING = 4.0
_GUTTER = 10.0
_MARGIN = 16.0
"""From the mark of a ground to the text it stands beside."""
_MARK = Style(Weight.SEMIBOLD, 8, 12, WARNING)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: where it starts and how wide it is, in points from the table's left edge."""

    label: tuple[str, ...]
    left: float
    width: float
    right_aligned: bool = False


Row = tuple[tuple[str, ...], ...]
"""The lines of each cell."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with a heading row, which is repeated on every page it runs over."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    typeface: Typeface
    width: float
    strong_first: bool = False
    """True: the first column holds labels."""
    padding: float = _CELL_PADDING
    """Room above and below the text of a cell, in points."""
    space_before: float = 6.0
    keep_with_next: bool = False
    marks: tuple[str, ...] = ()
    """Stands in the margin beside each row: why something in it is covered; none: no marks at all."""
    continues: bool = False
    """True where the first row is the rest of one that began on the page before."""
    tag: Tag = field(default_factory=lambda: Tag("Table"), compare=False)
    """What it is to a screen reader; the parts of a split table share it."""

    @property
    def _head(self) -> float:
        return max(len(column.label) for column in self.columns) * LABEL.leading + _CELL_PADDING

    def _high(self, row: Row) -> float:
        return max(map(len, row)) * CELL.leading + 2 * self.padding

    @property
    def height(self) -> float:
        return self._head + sum(self._high(row) for row in self.rows)

    @property
    def least(self) -> float:
        if self.height <= _KEPT_WHOLE:
            return self.height
        first = sum(self._high(row) for row in self.rows[:2])
        return self._head + min(first, 6 * CELL.leading)

    def split(self, room: float) -> tuple[Block, Block] | None:
        used = self._head
        for index, row in enumerate(self.rows):
            high = self._high(row)
            if used + high <= room:
                used += high
                continue
            before, after = self.rows[:index], self.rows[index:]
            marks, cut = self.marks[index:], False
            fits = int((room - used - 2 * self.padding) / CELL.leading)
            if max(map(len, row)) > fits > 3 and (index == 0 or high > 8 * CELL.leading):
                cut = True
                before = (*before, tuple(cell[:fits] for cell in row))
                after = (tuple(cell[fits:] for cell in row), *after[1:])
                marks = ("", *marks[1:]) if marks else ()
            if not before:
                return None
            return (
                replace(self, rows=before, marks=self.marks[: len(before)]),
                replace(self, rows=after, marks=marks, continues=cut, space_before=0.0),
            )
        return None

    def draw(self, pen: Pen, left: float, top: float) -> None:
        self._draw_head(pen, left, top)
        y = top + self._head
        pen.rule(left, left + self.width, y, colour="#8A94A3")
        for place, row in enumerate(self.rows):
            if place == 0 and self.continues:
                line = self.tag.children[-1]
                assert isinstance(line, Tag)
                cells = [one for one in line.children if isinstance(one, Tag)]
            else:
                line = Tag("TR")
                pen.place(line, self.tag)
                cells = [
                    Tag("TH", scope="Row") if self._strong(column) else Tag("TD")
                    for column in self.columns
                ]
            mark = self.marks[place] if self.marks else ""
            for column, cell, tag in zip(self.columns, row, cells, strict=True):
                style = LABEL if self._strong(column) else CELL
                with pen.tagged(tag, line):
                    self._cell(pen, (left, y + self.padding), column, cell, style)
                    if mark and column is self.columns[0]:
                        draw_mark(pen, left, y + self.padding, mark)
            y += self._high(row)
            pen.rule(left, left + self.width, y)

    def _strong(self, column: Column) -> bool:
        return self.strong_first and column is self.columns[0]

    def _draw_head(self, pen: Pen, left: float, top: float) -> None:
        """The labels: header cells where the table begins, a repetition on its further pages.

        Above rows that begin with a header of their own they say nothing that is not said there.
        """
        told = not self.tag.placed and not self.strong_first
        line = Tag("TR")
        pen.place(self.tag)
        if told:
            pen.place(line, self.tag)
        for column in self.columns:
            bottom_up = self._head - _CELL_PADDING - len(column.label) * LABEL.leading
            cell = Tag("TH", scope="Column")
            with pen.tagged(cell, line) if told else pen.artifact():
                self._cell(pen, (left, top + bottom_up), column, column.label, LABEL)

    def _cell(
        self,
        pen: Pen,
        corner: tuple[float, float],
        column: Column,
        lines: tuple[str, ...],
        style: Style,
    ) -> None:
        left, top = corner
        if not column.right_aligned:
            pen.lines(left + column.left, top, lines, style)
            return
        for index, line in enumerate(lines):
            wide = self.typeface.width(line, style.weight, style.size)
            x = left + column.left + column.width - wide
            pen.lines(x, top + index * style.leading, (line,), style)


@dataclass(frozen=True, slots=True)
class BarGrid(Grid):
    """A table with a bar at the right of each row, as long as the row's quantity is large."""

    bars: tuple[float, ...] = ()
    """Length of each row's bar as a share of the longest, 0 to 1."""
    colour: str = HAIRLINE

    _THICK = 6.0

    def split(self, room: float) -> tuple[Block, Block] | None:
        parts = Grid.split(self, room)
        if parts is None:
            return None
        first, rest = parts
        assert isinstance(first, BarGrid)
        assert isinstance(rest, BarGrid)
        fits = len(first.rows)
        return replace(first, bars=self.bars[:fits]), replace(rest, bars=self.bars[fits:])

    def draw(self, pen: Pen, left: float, top: float) -> None:
        Grid.draw(self, pen, left, top)
        last = self.columns[-1]
        start = last.left + last.width + 2 * _GUTTER
        y = top + self._head
        for row, share in zip(self.rows, self.bars, strict=True):
            high = self._high(row)
            long = share * (self.width - start)
            if long > 0:
                pen.area(left + start, y + (high - self._THICK) / 2, long, self._THICK, self.colour)
            y += high


@dataclass(frozen=True, slots=True)
class CardCell:
    """A value with its label above it."""

    label: str
    lines: tuple[str, ...]
    left: float
    tag: Tag = field(default_factory=lambda: Tag("TD"), compare=False)


@dataclass(frozen=True, slots=True)
class Card:
    """One record whose columns would not fit side by side: its values in rows of a grid."""

    number: str
    rows: tuple[tuple[CardCell, ...], ...]
    width: float
    indent: float
    space_before: float = 0.0
    keep_with_next: bool = False
    mark: str = ""
    """Stands in the margin: why something in it is covered."""
    continues: bool = False
    """True where it is the rest of a card that began on the page before."""
    tag: Tag = field(default_factory=lambda: Tag("Table"), compare=False)
    """What it is to a screen reader: a table of labels and values; its parts share it."""

    _PADDING = 5.0

    @property
    def height(self) -> float:
        return sum(self._high(row) for row in self.rows) + 2 * self._PADDING

    @property
    def least(self) -> float:
        if self.height <= _KEPT_WHOLE:
            return self.height
        return min(self._high(self.rows[0]) + 2 * self._PADDING, 8 * CELL.leading)

    @staticmethod
    def _high(row: tuple[CardCell, ...]) -> float:
        return TINY_LABEL.leading + max(len(cell.lines) for cell in row) * CELL.leading + 3

    def split(self, room: float) -> tuple[Block, Block] | None:
        used = 2 * self._PADDING
        for index, row in enumerate(self.rows):
            if used + self._high(row) <= room:
                used += self._high(row)
                continue
            before, after = self.rows[:index], self.rows[index:]
            cut = False
            fits = int((room - used - TINY_LABEL.leading - 3) / CELL.leading)
            if max(len(cell.lines) for cell in row) > fits > 3:
                cut = True
                before = (*before, tuple(replace(cell, lines=cell.lines[:fits]) for cell in row))
                rest = tuple(replace(cell, lines=cell.lines[fits:]) for cell in row)
                after = (rest, *after[1:])
            if not before:
                return None
            return replace(self, rows=before), replace(self, rows=after, mark="", continues=cut)
        return None

    def draw(self, pen: Pen, left: float, top: float) -> None:
        pen.rule(left, left + self.width, top, colour=HAIRLINE)
        y = top + self._PADDING
        begun = self.tag.placed
        if self.number or self.mark:
            with pen.artifact() if begun else pen.tagged(Tag("P")):
                pen.lines(left, y, (self.number,), LABEL)
                if self.mark:
                    draw_mark(pen, left, y, self.mark)
        pen.place(self.tag)
        items = [one for one in self.tag.children if isinstance(one, Tag)]
        for place, row in enumerate(self.rows):
            again = self.continues and place == 0
            for index, cell in enumerate(row):
                item = items[index - len(row)] if again else Tag("TR")
                pen.place(item, self.tag)
                x = left + self.indent + cell.left
                with pen.artifact() if again else pen.tagged(Tag("TH", scope="Row"), item):
                    pen.lines(x, y, (cell.label,), TINY_LABEL)
                with pen.tagged(cell.tag, item):
                    pen.lines(x, y + TINY_LABEL.leading, cell.lines, CELL)
            y += self._high(row)


def draw_mark(pen: Pen, left: float, top: float, mark: str) -> None:
    """The mark of a ground in the margin beside what it covers."""
    pen.lines(left - _MARGIN, top, (mark,), _MARK)


def place_columns(widths: list[float], room: float) -> list[tuple[float, float]] | None:
    """Left edges and widths of columns that need ``widths``; None where they do not fit in ``room``.

    Spare room goes between the columns, but not so much that a row falls apart.
    """
    needed = sum(widths) + _GUTTER * (len(widths) - 1)
    if needed > room:
        return None
    gap = _GUTTER + min((room - needed) / max(len(widths) - 1, 1), 3 * _GUTTER)
    placed: list[tuple[float, float]] = []
    left = 0.0
    for width in widths:
        placed.append((left, width))
        left += width + gap
    return placed
