"""Very many records whose values do not fit side by side: each as running lines of labels and values."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping

from desk.domain.answer import ShownTable
from desk.letters.column_writer import ColumnWriter
from desk.letters.columns import decimals
from desk.letters.fonts import Typeface
from desk.letters.grids import Column
from desk.letters.long_table import HEAD_GAP, ROW, Cells, LongTable
from desk.letters.values import EMPTY, ValueWriter
from desk.services.ports import Translator

_HANGING = "    "
"""In front of the further lines of a record, so that its number stands out."""
_APART = " · "


def record_lines(
    table: ShownTable,
    marks: Mapping[int, str],
    *,
    tells: Callable[[int, int], str],
    typeface: Typeface,
    translator: Translator,
    width: float,
) -> tuple[LongTable, Iterator[str]]:
    """The records as lines, page by page one block, and every value that stands in them.

    ``marks``: what stands in the margin, by the place of the record. ``tells``: what a screen reader
    says of some records, by their first and last number. A column that is empty in every record is
    left out.
    """
    columns = list(_columns(table, typeface, translator))
    room = width - typeface.width(_HANGING, ROW.weight, ROW.size)
    lines: list[str] = []
    starts: list[int] = []
    for number, record in enumerate(zip(*(texts for _, texts in columns), strict=True), start=1):
        said = (f"{label}: {text}" for (label, _), text in zip(columns, record, strict=True))
        first, *rest = typeface.wrap(f"{number}  {_APART.join(said)}", ROW.weight, ROW.size, room)
        starts.append(len(lines))
        lines += [first, *(f"{_HANGING}{line}" for line in rest)]

    def of_lines(first: int, last: int) -> str:
        return tells(bisect_right(starts, first - 1), bisect_right(starts, last - 1))

    block = LongTable(
        columns=(Column(("",), 0.0, width),),
        cells=(Cells(lines, ()),),
        start=0,
        stop=len(lines),
        typeface=typeface,
        width=width,
        tells=of_lines,
        marks={starts[place]: mark for place, mark in marks.items()},
        head=HEAD_GAP,
        ruled=False,
    )
    return block, (text for _, texts in columns for text in texts)


def _columns(
    table: ShownTable, typeface: Typeface, translator: Translator
) -> Iterator[tuple[str, list[str]]]:
    """Label and texts of each column that holds something; a text is one line."""
    values = ValueWriter(translator)
    for place, info in enumerate(table.info.fields):
        column = [row[place] for row in table.rows]
        places = decimals(column) if info.unit else 0
        written = ColumnWriter(info, values, typeface.legible, places).write(column)
        if written.forms != {EMPTY}:
            label = typeface.legible(info.label.in_language(translator.language))
            yield label, [text.replace("\n", " ") for text in written.texts]
