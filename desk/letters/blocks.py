"""What a page is made of: blocks that know their height, split where they must, and draw themselves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from desk.letters.fonts import Typeface
from desk.letters.pen import (
    BODY,
    CELL,
    HAIRLINE,
    LABEL,
    RAISED,
    STRONG,
    TINY_LABEL,
    Pen,
    Style,
)

_ORPHAN_LINES = 2
"""A paragraph leaves at least so many lines on each side of a page break."""
_SHORT_ANSWER = 6
"""An answer to a question of up to so many lines is not split over two pages."""
_KEPT_WHOLE = 150.0
"""A table or card up to this height is not split over two pages."""
_CELL_PADDING = 4.0
_GUTTER = 10.0


class Block(Protocol):
    """A piece of a letter as wide as the text area, or as it was made."""

    @property
    def space_before(self) -> float:
        """Room above it, unless it starts a page."""
        ...

    @property
    def keep_with_next(self) -> bool:
        """True for a heading: never the last thing on a page."""
        ...

    @property
    def height(self) -> float: ...

    @property
    def least(self) -> float:
        """Height of the smallest part that may stand alone on a page."""
        ...

    def split(self, room: float) -> tuple[Block, Block] | None:
        """Two blocks, the first at most ``room`` high; None where nothing fits."""
        ...

    def draw(self, pen: Pen, left: float, top: float) -> None: ...


@dataclass(frozen=True, slots=True)
class Lines:
    """Text that is broken into lines already: a heading, a paragraph, a bullet."""

    lines: tuple[str, ...]
    style: Style
    space_before: float = 6.0
    keep_with_next: bool = False
    indent: float = 0.0
    bullet: str = ""

    @property
    def height(self) -> float:
        return len(self.lines) * self.style.leading

    @property
    def least(self) -> float:
        return min(len(self.lines), _ORPHAN_LINES) * self.style.leading

    def split(self, room: float) -> tuple[Block, Block] | None:
        fits = min(int(room / self.style.leading), len(self.lines) - _ORPHAN_LINES)
        if fits < _ORPHAN_LINES or self.keep_with_next:
            return None
        return (
            replace(self, lines=self.lines[:fits]),
            replace(self, lines=self.lines[fits:], bullet=""),
        )

    def draw(self, pen: Pen, left: float, top: float) -> None:
        if self.bullet:
            pen.lines(left, top, (self.bullet,), self.style)
        pen.lines(left + self.indent, top, self.lines, self.style)


@dataclass(frozen=True, slots=True)
class SideHeaded:
    """A question in the left margin column and its answer beside it (SFS 2487: side heading)."""

    heading: tuple[str, ...]
    lines: tuple[str, ...]
    indent: float
    space_before: float = 6.0
    keep_with_next: bool = False

    @property
    def height(self) -> float:
        return max(len(self.heading), len(self.lines)) * BODY.leading

    @property
    def least(self) -> float:
        if len(self.lines) <= _SHORT_ANSWER:
            return self.height
        return max(len(self.heading), _ORPHAN_LINES) * BODY.leading

    def split(self, room: float) -> tuple[Block, Block] | None:
        fits = min(int(room / BODY.leading), len(self.lines) - _ORPHAN_LINES)
        if fits < max(_ORPHAN_LINES, len(self.heading)):
            return None
        return (
            replace(self, lines=self.lines[:fits]),
            replace(self, lines=self.lines[fits:], heading=()),
        )

    def draw(self, pen: Pen, left: float, top: float) -> None:
        pen.lines(left, top, self.heading, STRONG)
        pen.lines(left + self.indent, top, self.lines, BODY)


@dataclass(frozen=True, slots=True)
class Panel:
    """The box on the first page: a few lines on a raised ground, with a bar in the accent colour."""

    lines: tuple[tuple[str, Style], ...]
    width: float
    colour: str
    space_before: float = 10.0
    keep_with_next: bool = False

    _PADDING = 9.0
    INDENT = 12.0
    """From the panel's edge to its text, on both sides."""

    @property
    def height(self) -> float:
        return sum(style.leading for _, style in self.lines) + 2 * self._PADDING

    @property
    def least(self) -> float:
        return self.height

    def split(self, room: float) -> tuple[Block, Block] | None:
        used = 2 * self._PADDING
        for fits, (_, style) in enumerate(self.lines):
            used += style.leading
            if used > room:
                if fits < _ORPHAN_LINES:
                    return None
                return (
                    replace(self, lines=self.lines[:fits]),
                    replace(self, lines=self.lines[fits:]),
                )
        return None

    def draw(self, pen: Pen, left: float, top: float) -> None:
        pen.area(left, top, self.width, self.height, RAISED)
        pen.area(left, top, 2.2, self.height, self.colour)
        y = top + self._PADDING
        for line, style in self.lines:
            pen.lines(left + self.INDENT, y, (line,), style)
            y += style.leading


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
            fits = int((room - used - 2 * self.padding) / CELL.leading)
            if max(map(len, row)) > fits > 3 and (index == 0 or high > 8 * CELL.leading):
                before = (*before, tuple(cell[:fits] for cell in row))
                after = (tuple(cell[fits:] for cell in row), *after[1:])
            if not before:
                return None
            return replace(self, rows=before), replace(self, rows=after, space_before=0.0)
        return None

    def draw(self, pen: Pen, left: float, top: float) -> None:
        high = self._head
        for column in self.columns:
            bottom_up = high - _CELL_PADDING - len(column.label) * LABEL.leading
            self._cell(pen, (left, top + bottom_up), column, column.label, LABEL)
        y = top + high
        pen.rule(left, left + self.width, y, colour="#8A94A3")
        for row in self.rows:
            for column, cell in zip(self.columns, row, strict=True):
                style = CELL
                if self.strong_first and column is self.columns[0]:
                    style = LABEL
                self._cell(pen, (left, y + self.padding), column, cell, style)
            y += self._high(row)
            pen.rule(left, left + self.width, y)

    def _cell(
        self,
        pen: Pen,
        corner: tuple[float, float],
        column: Column,
        lines: tuple[str, ...],
        style: Style,
    ) -> None:
        left, top = corner
        for index, line in enumerate(lines):
            x = left + column.left
            if column.right_aligned:
                x += column.width - self.typeface.width(line, style.weight, style.size)
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


@dataclass(frozen=True, slots=True)
class Card:
    """One record whose columns would not fit side by side: its values in rows of a grid."""

    number: str
    rows: tuple[tuple[CardCell, ...], ...]
    width: float
    indent: float
    space_before: float = 0.0
    keep_with_next: bool = False

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
            fits = int((room - used - TINY_LABEL.leading - 3) / CELL.leading)
            if max(len(cell.lines) for cell in row) > fits > 3:
                before = (*before, tuple(replace(cell, lines=cell.lines[:fits]) for cell in row))
                rest = tuple(replace(cell, lines=cell.lines[fits:]) for cell in row)
                after = (rest, *after[1:])
            if not before:
                return None
            return replace(self, rows=before), replace(self, rows=after)
        return None

    def draw(self, pen: Pen, left: float, top: float) -> None:
        pen.rule(left, left + self.width, top, colour=HAIRLINE)
        y = top + self._PADDING
        pen.lines(left, y, (self.number,), LABEL)
        for row in self.rows:
            for cell in row:
                pen.lines(left + self.indent + cell.left, y, (cell.label,), TINY_LABEL)
                value_top = y + TINY_LABEL.leading
                pen.lines(left + self.indent + cell.left, value_top, cell.lines, CELL)
            y += self._high(row)


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
