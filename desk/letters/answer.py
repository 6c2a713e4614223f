"""The answer letter (vastauskirje): what of the content stands where."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cached_property

from desk.domain.answer import AnswerContent, ShownTable
from desk.domain.text import QT_TRANSLATE_NOOP, LocalText, Text, format_number
from desk.letters import article15, closing, opening
from desk.letters.attachments import csv_name, enclosed, records_as_json, rows_as_csv
from desk.letters.blocks import Block
from desk.letters.contents import ContentsPlace
from desk.letters.fonts import Typeface
from desk.letters.grids import BarGrid, Grid
from desk.letters.grounds import shown_omissions
from desk.letters.page import WIDTH, Letterhead
from desk.letters.parts import Words
from desk.letters.series import Month, months, series_field
from desk.letters.table import TableDrawer
from desk.letters.values import EMPTY
from desk.services.ports import Translator
from desk.services.sealing_ports import Attachment

SHORTEST_LIMIT = 200
"""Tables up to so many rows stand in the text in full, whatever a profile says."""


class AnswerLetter:
    """One answer letter in one language."""

    def __init__(self, content: AnswerContent, typeface: Typeface, translator: Translator) -> None:
        self._content = content
        self._typeface = typeface
        self._translator = translator
        self._words = Words(typeface, translator)
        self._drawer = TableDrawer(typeface, translator, WIDTH)
        self._tables = sorted(
            (table for table in content.tables if table.rows),
            key=lambda table: (table.info.order, table.info.key),
        )
        self._limit = max(content.profile.letter_table_rows, SHORTEST_LIMIT)
        self._long = [table for table in self._tables if len(table.rows) > self._limit]
        self.title = self._words(opening.title(content))
        self.letterhead = Letterhead(
            content.profile,
            typeface,
            translator,
            _ANSWER if content.complete else _PARTIAL,
            content.letter_date,
            content.request,
            content.recipient,
        )

    @cached_property
    def _parts(self) -> dict[str, int]:
        """Numbers of the parts, in the order of the letter."""
        keys = [table.info.key for table in self._tables]
        keys.append("search")
        if shown_omissions(self._content.omissions):
            keys.append("omissions")
        keys += ["clocks", "rights", "attached"]
        return {key: number for number, key in enumerate(keys, start=1)}

    @cached_property
    def _files(self) -> list[Attachment]:
        content, translator = self._content, self._translator
        return [
            *(rows_as_csv(content, one, translator, self._typeface.legible) for one in self._long),
            records_as_json(content, translator),
            *enclosed(content, translator),
        ]

    def attachments(self) -> list[Attachment]:
        """A CSV file for each long table, all records as JSON, and the files of systems' owners."""
        return self._files

    def blocks(self) -> Iterator[Block]:
        """The text from the title to the signature line."""
        content, words, drawer = self._content, self._words, self._drawer
        yield from opening.opening(content, words, self._parts, self._long)
        if opening.nothing_held(content):
            yield from article15.nothing_to_tell(words)
        else:
            yield from article15.how_we_use(content, words, self._parts["rights"])
        yield ContentsPlace()
        for table in self._tables:
            yield self._heading(table.info.key, table.info.label)
            yield from self._section(table)
        yield self._heading("search", _SEARCH)
        yield from closing.search_certificate(content, words, drawer)
        if "omissions" in self._parts:
            yield self._heading("omissions", _OMISSIONS)
            yield from closing.left_out(content, words, drawer)
        yield self._heading("clocks", _CLOCKS)
        yield from closing.clocks(content, words, drawer)
        yield self._heading("rights", _RIGHTS)
        yield from article15.your_rights(content, words)
        yield self._heading("attached", _ATTACHED)
        names = [(file.name, file.description) for file in self._files]
        yield from closing.attached(names, words, drawer)
        yield from closing.signature(content, words)

    def _heading(self, part: str, label: LocalText | Text) -> Block:
        name = (
            label.in_language(self._translator.language)
            if isinstance(label, LocalText)
            else self._words(label)
        )
        return self._words.heading(f"{self._parts[part]}  {self._typeface.legible(name)}")

    def _section(self, table: ShownTable) -> Iterator[Block]:
        system = self._content.profile.system(table.info.system).name
        several = len(table.rows) > 1
        note = (_FROM_SEVERAL if several else _FROM).fill(system=system, rows=len(table.rows))
        if table.info.meaning is not None:
            note = _WITH_MEANING.fill(meaning=table.info.meaning, note=note)
        yield self._drawer.caption(note)
        if len(table.rows) > self._limit:
            yield from self._summary(table)
        else:
            yield from self._drawer.records(table)

    def _summary(self, table: ShownTable) -> Iterator[Block]:
        words, drawer = self._words, self._drawer
        file = csv_name(self._content, table)
        yield words.paragraph(_EVERY_ROW.fill(rows=len(table.rows), file=file))
        counted = months(table)
        if counted is not None and counted[0]:
            yield self._months(table, counted[0])
            if counted[1]:
                yield drawer.note(_NO_MONTH.fill(count=counted[1]))
            return
        yield words.paragraph(_FIRST_AND_LAST, keep=True)
        ends = ShownTable(table.info, [table.rows[0], table.rows[-1]], table.through)
        yield from drawer.records(ends)

    def _months(self, table: ShownTable, counted: list[Month]) -> Block:
        language = self._translator.language
        field = series_field(table)
        labels = [self._words(_MONTH), self._words(_ROWS)]
        if field is not None:
            unit = f" ({field.unit})" if field.unit else ""
            labels.append(f"{field.label.in_language(language)}{unit}")
        rows = []
        for month in counted:
            cells = [f"{month.month}/{month.year}", format_number(month.count, language)]
            if field is not None:
                total = month.total
                cells.append(EMPTY if total is None else format_number(total, language))
            rows.append([self._typeface.legible(cell) for cell in cells])
        grid = self._drawer.grid(labels, rows, (False, True, True)[: len(labels)], always=True)
        if grid is None:
            raise AssertionError("three narrow columns always fit")
        return self._with_bars(grid, [month.total for month in counted])

    def _with_bars(self, grid: Grid, totals: list[Decimal | None]) -> Grid:
        """The months with bars, so that a winter is seen at a glance; as they are where a sum is negative."""
        known = [total for total in totals if total is not None]
        if not known or min(known) < 0 or max(known) == 0:
            return grid
        bars = tuple(float((total or 0) / max(known)) for total in totals)
        return BarGrid(
            grid.columns,
            grid.rows,
            grid.typeface,
            grid.width,
            padding=grid.padding,
            bars=bars,
            colour=self._content.profile.accent_colour,
        )


_ANSWER = QT_TRANSLATE_NOOP("letter", "Answer")
_PARTIAL = QT_TRANSLATE_NOOP("letter", "Partial answer")
_SEARCH = QT_TRANSLATE_NOOP("letter", "How we searched")
_OMISSIONS = QT_TRANSLATE_NOOP("letter", "What was left out")
_CLOCKS = QT_TRANSLATE_NOOP("letter", "The days of your request")
_RIGHTS = QT_TRANSLATE_NOOP("letter", "Your rights")
_ATTACHED = QT_TRANSLATE_NOOP("letter", "Attached files")
_FROM = QT_TRANSLATE_NOOP("letter", "{system}, 1 record.")
_FROM_SEVERAL = QT_TRANSLATE_NOOP("letter", "{system}, {rows} records.")
_WITH_MEANING = QT_TRANSLATE_NOOP("letter", "{meaning} {note}")
_EVERY_ROW = QT_TRANSLATE_NOOP(
    "letter", "All {rows} rows are in the attached file {file}. Here they are in summary."
)
_NO_MONTH = QT_TRANSLATE_NOOP(
    "letter", "{count} rows have no time that names a month; they are in the attached file."
)
_FIRST_AND_LAST = QT_TRANSLATE_NOOP("letter", "The first and the last row:")
_MONTH = QT_TRANSLATE_NOOP("letter", "Month")
_ROWS = QT_TRANSLATE_NOOP("letter", "Rows")
