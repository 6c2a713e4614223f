"""Chooses how a table of records stands in the letter: one record, side by side, or as cards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from desk.domain.answer import ShownTable
from desk.domain.records import FieldInfo, Value
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.letters.blocks import Block, Lines
from desk.letters.columns import decimals, is_quantity, label_lines
from desk.letters.every_row import every_row
from desk.letters.fonts import Typeface, Weight
from desk.letters.grids import Card, CardCell, Column, Grid, place_columns
from desk.letters.hyphenation import hyphenation
from desk.letters.long_table import LongTable
from desk.letters.pen import CELL, LABEL, SMALL, TINY_LABEL, Style
from desk.letters.values import EMPTY, ValueWriter
from desk.services.ports import Translator

_LABEL_SHARE = 0.34
"""Part of the width that the labels of a single record take."""
_WIDEST_CELL = 0.45
"""A column that needs more of the width than this makes a table hard to read: cards instead."""
_MANY_ROWS = 24
"""Tables with more rows are set closer, which saves the reader a page in four."""
_PADDING, _CLOSE_PADDING = 4.0, 2.0
_LONG_RECORD = 12
"""A record of more values is set closer."""
_CARD_SPACE = 4.0
_SHORT_RECORD = 1
"""A record of up to so many values stands line by line even where room is saved."""
_CARD_COLUMNS = 3
_CARD_INDENT = 26.0


Mark = Callable[[int, str | None], str]
"""What stands in the margin beside a row; of a column of it, where one is named. Empty: nothing."""


def unmarked(_row: int, _column: str | None) -> str:
    """The margin of a table in which nothing is covered."""
    return ""


class TableDrawer:
    """Makes the blocks of tables in one language and one width."""

    def __init__(self, typeface: Typeface, translator: Translator, width: float) -> None:
        self._typeface = typeface
        self._translator = translator
        self._width = width
        self._values = ValueWriter(translator)
        self._hyphenate = hyphenation(translator.language)
        self.language = translator.language
        self.printed: Counter[str] = Counter()
        """The words of the records drawn in full: the check before signing looks for each of them."""

    def text(self, text: Text) -> str:
        """A sentence or label as it can be printed."""
        return self._typeface.legible(self._translator(text))

    def value(self, value: Value, info: FieldInfo) -> str:
        """One value as the letter shows it."""
        return self._typeface.legible(self._values.shown(value, info))

    def records(
        self, table: ShownTable, mark: Mark = unmarked, *, compact: bool = False
    ) -> Iterator[Block]:
        """The rows of a table, each value in full.

        ``compact``: a single record stands as a card, which takes a third of the room.
        """
        fields = table.info.fields
        shown = self.shown(table)
        for row in shown:
            for cell in row:
                if cell != EMPTY:
                    self.printed.update(cell.split())
        if len(shown) == 1 and compact and len(fields) > _SHORT_RECORD:
            labels = [self._label(info) for info in fields]
            card = self._card("", labels, shown[0], mark(0, None), indent=0.0)
            yield replace(card, space_before=_CARD_SPACE)
            return
        if len(shown) == 1:
            yield self.single(fields, shown[0], [mark(0, info.name) for info in fields])
            return
        empty = [place for place in range(len(fields)) if all(row[place] == EMPTY for row in shown)]
        kept = [place for place in range(len(fields)) if place not in empty]
        labels = [self._label(fields[place]) for place in kept]
        numeric = [is_quantity(fields[place]) for place in kept]
        rows = [[row[place] for place in kept] for row in shown]
        marks = [mark(place, None) for place in range(len(rows))]
        grid = self.grid(labels, rows, numeric, marks=marks) if kept else None
        if grid is not None:
            yield grid
        elif kept:
            for number, row in enumerate(rows, start=1):
                card = self._card(str(number), labels, row, marks[number - 1])
                yield replace(card, space_before=_CARD_SPACE) if number == 1 else card
        if empty:
            names = ", ".join(self._label(fields[place]) for place in empty)
            yield self.note(_EMPTY_COLUMNS.fill(names=names))

    def every_row(self, table: ShownTable, mark: Mark, file: str) -> LongTable:
        """The rows of a very long table, told to a screen reader page by page.

        ``file``: the attached file that holds the same rows.
        """
        long, texts = every_row(
            table,
            {row: mark(row, None) for row in table.covered},
            file=file,
            typeface=self._typeface,
            translator=self._translator,
            width=self._width,
        )
        for text in texts:
            self.printed.update(text.split())
        del self.printed[EMPTY]
        return long

    def shown(self, table: ShownTable) -> list[list[str]]:
        """The values of all rows as the letter shows them; a column of quantities has equal decimals."""
        written, legible = self._values.shown, self._typeface.legible
        columns = [
            (info, decimals(row[place] for row in table.rows) if info.unit else 0)
            for place, info in enumerate(table.info.fields)
        ]
        return [
            [
                legible(written(value, info, places))
                for (info, places), value in zip(columns, row, strict=True)
            ]
            for row in table.rows
        ]

    def single(
        self, fields: Sequence[FieldInfo], cells: Sequence[str], marks: Sequence[str] = ()
    ) -> Grid:
        """One record: what it is on the left, the value on the right."""
        pairs = [(self._label(info), cell) for info, cell in zip(fields, cells, strict=True)]
        grid = self.pairs(pairs, (self._translator(_FIELD), self._translator(_VALUE)))
        padding = _CLOSE_PADDING if len(pairs) > _LONG_RECORD else _PADDING
        return replace(grid, marks=tuple(marks) if any(marks) else (), padding=padding)

    def pairs(
        self, pairs: Sequence[tuple[str, str]], head: tuple[str, str], split: float = _LABEL_SHARE
    ) -> Grid:
        """A table of two columns: labels, which take ``split`` of the width, and what they tell."""
        split *= self._width
        rows = tuple(
            (
                self._words(label, LABEL, split - 10),
                self._wrap(value, CELL.weight, self._width - split),
            )
            for label, value in pairs
        )
        columns = (
            Column((head[0],), 0.0, split),
            Column((head[1],), split, self._width - split),
        )
        return Grid(columns, rows, self._typeface, self._width, strong_first=True)

    def grid(
        self,
        labels: Sequence[str],
        rows: Sequence[Sequence[str]],
        right: Sequence[bool],
        *,
        always: bool = False,
        marks: Sequence[str] = (),
    ) -> Grid | None:
        """Rows side by side under column labels, each value on one line; None where they do not fit.

        ``always``: wrap the widest column instead of giving up.
        """
        heads: list[tuple[str, ...]] = []
        widths: list[float] = []
        for place, label in enumerate(labels):
            values = max((self._needs(row[place]) for row in rows), default=0.0)
            whole = self._typeface.width(label, LABEL.weight, LABEL.size)
            heads.append((label,) if whole <= values else label_lines(label))
            needs = [self._typeface.width(one, LABEL.weight, LABEL.size) for one in heads[-1]]
            widths.append(max(values, *needs))
        if always:
            least = [
                max(self._longest_word(cell) for cell in (*head, *(row[place] for row in rows)))
                for place, head in enumerate(heads)
            ]
            widths = _levelled(widths, least, self._width - 10.0 * len(widths))
        elif max(widths) > self._width * _WIDEST_CELL and len(widths) > 2:
            return None
        placed = place_columns(widths, self._width)
        if placed is None:
            return None
        columns = tuple(
            Column(head, left, width, aligned)
            for head, (left, width), aligned in zip(heads, placed, right, strict=True)
        )
        lines = tuple(
            tuple(
                self._wrap(cell, CELL.weight, column.width + 0.01)
                for cell, column in zip(row, columns, strict=True)
            )
            for row in rows
        )
        padding = _PADDING if len(rows) <= _MANY_ROWS else _CLOSE_PADDING
        shown = tuple(marks) if any(marks) else ()
        return Grid(columns, lines, self._typeface, self._width, padding=padding, marks=shown)

    def note(self, text: Text) -> Lines:
        """A small remark under a heading or a table."""
        written = self._typeface.legible(self._translator(text))
        return Lines(self._words(written, SMALL, self._width), SMALL, space_before=4.0)

    def caption(self, text: Text) -> Lines:
        """A small remark under a heading, which stays with what follows."""
        return replace(self.note(text), space_before=1.0, keep_with_next=True)

    def _needs(self, cell: str) -> float:
        if "\n" in cell:
            return max(
                self._typeface.width(line, CELL.weight, CELL.size) for line in cell.split("\n")
            )
        return self._typeface.width(cell, CELL.weight, CELL.size)

    def _longest_word(self, cell: str) -> float:
        words = cell.split()
        return max((self._typeface.width(one, CELL.weight, CELL.size) for one in words), default=0)

    def _card(
        self,
        number: str,
        labels: Sequence[str],
        row: Sequence[str],
        mark: str,
        *,
        indent: float = _CARD_INDENT,
    ) -> Card:
        """A record as a card: values that do not fit one column of the grid take two or the whole width."""
        room = self._width - indent
        step = room / _CARD_COLUMNS
        rows: list[tuple[CardCell, ...]] = []
        open_row: list[CardCell] = []
        used = 0
        for label, value in zip(labels, row, strict=True):
            needed = max(
                self._needs(value),
                self._typeface.width(label, TINY_LABEL.weight, TINY_LABEL.size),
            )
            span = next(
                (n for n in range(1, _CARD_COLUMNS + 1) if needed <= n * step - 10),
                _CARD_COLUMNS,
            )
            if used + span > _CARD_COLUMNS:
                rows.append(tuple(open_row))
                open_row, used = [], 0
            lines = self._wrap(value, CELL.weight, span * step - 10)
            open_row.append(CardCell(label, lines, used * step))
            used += span
        rows.append(tuple(open_row))
        return Card(number, tuple(rows), self._width, indent, mark=mark)

    def _words(self, text: str, style: Style, room: float) -> tuple[str, ...]:
        """Lines of the program's or the map's own words; values are never hyphenated."""
        return self._typeface.wrap(text, style.weight, style.size, room, self._hyphenate)

    def _wrap(self, text: str, weight: Weight, room: float) -> tuple[str, ...]:
        return self._typeface.wrap(text, weight, CELL.size, room)

    def _label(self, info: FieldInfo) -> str:
        return self._typeface.legible(info.label.in_language(self._translator.language))


_FIELD = QT_TRANSLATE_NOOP("letter", "Information")
_VALUE = QT_TRANSLATE_NOOP("letter", "Value")
_EMPTY_COLUMNS = QT_TRANSLATE_NOOP("letter", "Empty in every row: {names}.")


def _levelled(widths: list[float], least: list[float], room: float) -> list[float]:
    """The widths, the widest of them made equal until all fit: none is ever left without room.

    ``least``: of the longest word of each column, which is not broken where the others have room.
    """
    for place, width in enumerate(sorted(widths)):
        share = room / (len(widths) - place)
        if width > share:
            equal = [min(one, share) for one in widths]
            return _with_whole_words(equal, least)
        room -= width
    return widths


def _with_whole_words(widths: list[float], least: list[float]) -> list[float]:
    lacking = sum(max(need - wide, 0.0) for wide, need in zip(widths, least, strict=True))
    spare = sum(max(wide - need, 0.0) for wide, need in zip(widths, least, strict=True))
    if lacking == 0 or lacking > spare:
        return widths
    return [
        need if wide < need else wide - (wide - need) * lacking / spare
        for wide, need in zip(widths, least, strict=True)
    ]
