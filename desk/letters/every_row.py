"""Prints a very long table row by row: side by side where each row fits one line, else as running lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from desk.domain.answer import ShownTable
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.letters.column_writer import ColumnWriter
from desk.letters.columns import decimals, is_quantity, label_lines
from desk.letters.fonts import Typeface
from desk.letters.grids import Column, place_columns
from desk.letters.long_table import HEAD_GAP, ROW, Cells, LongTable
from desk.letters.pen import LABEL
from desk.letters.record_lines import record_lines
from desk.letters.values import EMPTY, ValueWriter
from desk.services.ports import Translator


def every_row(
    table: ShownTable,
    marks: Mapping[int, str],
    *,
    file: str,
    typeface: Typeface,
    translator: Translator,
    width: float,
) -> tuple[LongTable, Iterable[str]]:
    """All rows of a table, and every value that stands in them.

    Each row stands on one line, or as running lines of labels and values where that needs more room
    than the page has; either way a page of rows is one block to a screen reader. ``marks``: what
    stands in the margin, by the place of the row. ``file``: the attached file that holds the same
    rows, which a screen reader is told of. A column that is empty in every row is left out.
    """
    label = table.info.label

    def tells(first: int, last: int) -> str:
        text = _TELLS.fill(label=label, first=first, last=last, file=file)
        return typeface.legible(translator(text))

    long = _side_by_side(
        table, marks, tells=tells, typeface=typeface, translator=translator, width=width
    )
    if long is not None:
        return long, (text for column in long.cells for text in column.texts)
    return record_lines(
        table, marks, tells=tells, typeface=typeface, translator=translator, width=width
    )


def _side_by_side(
    table: ShownTable,
    marks: Mapping[int, str],
    *,
    tells: Callable[[int, int], str],
    typeface: Typeface,
    translator: Translator,
    width: float,
) -> LongTable | None:
    """Each row on one line; None where that needs more room than the page has."""
    values = ValueWriter(translator)
    heads: list[tuple[str, ...]] = []
    widths: list[float] = []
    right: list[bool] = []
    cells: list[Cells] = []
    for place, info in enumerate(table.info.fields):
        column = [row[place] for row in table.rows]
        places = decimals(column) if info.unit else 0
        written = ColumnWriter(info, values, typeface.legible, places).write(column)
        if written.forms == {EMPTY}:
            continue
        widest = max(typeface.width(form, ROW.weight, ROW.size) for form in written.forms)
        if widest > width or any("\n" in form for form in written.forms):
            return None
        head = label_lines(typeface.legible(info.label.in_language(translator.language)))
        quantity = is_quantity(info)
        heads.append(head)
        right.append(quantity)
        cells.append(_cells(written.texts, typeface, measured=quantity))
        labels = [typeface.width(line, LABEL.weight, LABEL.size) for line in head]
        widths.append(max(*labels, widest))
    placed = place_columns(widths, width) if widths else None
    if placed is None:
        return None
    columns = tuple(
        Column(head, left, wide, aligned)
        for head, (left, wide), aligned in zip(heads, placed, right, strict=True)
    )
    count = len(table.rows)
    high = max(map(len, heads)) * LABEL.leading + HEAD_GAP
    return LongTable(columns, tuple(cells), 0, count, typeface, width, tells, marks, high)


def _cells(texts: list[str], typeface: Typeface, *, measured: bool) -> Cells:
    if not measured:
        return Cells(texts, ())
    known = {text: typeface.width(text, ROW.weight, ROW.size) for text in set(texts)}
    return Cells(texts, [known[text] for text in texts])


_TELLS = QT_TRANSLATE_NOOP(
    "letter",
    "{label}: rows {first}–{last}. The same rows are in the attached file {file}, for a spreadsheet.",
)
