"""One category of the letter: what it is, what it is held for and where from, and its records."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from desk.domain.answer import AnswerContent, ShownTable
from desk.domain.text import QT_TRANSLATE_NOOP, Language, LocalText, Text, joined
from desk.letters.blocks import Block
from desk.letters.file_names import csv_name
from desk.letters.grounds import mark_of
from desk.letters.long_table import TAGGED_BY_ROW
from desk.letters.series import is_series
from desk.letters.summary import summary
from desk.letters.table import TableDrawer
from desk.letters.voice import spoken


def is_long(content: AnswerContent, table: ShownTable) -> bool:
    """True for a table whose rows are in an attached file, with a summary in the letter."""
    return is_series(table) or len(table.rows) > content.profile.letter_table_rows


def section(
    content: AnswerContent,
    table: ShownTable,
    drawer: TableDrawer,
    *,
    marks: Mapping[str, str],
    language: Language,
    compact: bool,
) -> Iterator[Block]:
    """What stands beneath the heading of a category.

    ``marks``: the letter in the margin of each ground. ``compact``: a single record takes little room.
    """
    for note in (_origin(content, table), _facts(table, language)):
        if note is not None:
            yield drawer.caption(note)

    def mark(row: int, column: str | None) -> str:
        covered = table.covered.get(row, ())
        return mark_of((one for name, one in covered if column in (None, name)), marks)

    if not is_long(content, table):
        yield from drawer.records(table, mark, compact=compact)
        return
    file, rows = csv_name(content, table), len(table.rows)
    everything = content.print_everything
    yield drawer.caption((_ALL_HERE if everything else _EVERY_ROW).fill(rows=rows, file=file))
    yield from summary(table, drawer, mark, content.profile.accent_colour, rows_too=everything)
    if everything:
        yield replace(drawer.caption(_ROWS), space_before=10.0)
        if rows > TAGGED_BY_ROW:
            yield drawer.every_row(table, mark, file)
        else:
            yield from drawer.records(table, mark)


def _origin(content: AnswerContent, table: ShownTable) -> Text:
    several = len(table.rows) > 1
    system = content.profile.system(table.info.system).name
    note = (_FROM_SEVERAL if several else _FROM).fill(system=system, rows=len(table.rows))
    if table.info.meaning is None:
        return note
    return _WITH_MEANING.fill(meaning=table.info.meaning, note=note)


def _facts(table: ShownTable, language: Language) -> Text | None:
    """What the data map says of this category alone; what holds for all stands on the first page."""
    info = table.info
    told = [
        label.fill(text=_bare(text, language))
        for label, text in (
            (_PURPOSE, info.purpose),
            (_SOURCE, info.source),
            (_RECIPIENTS, info.recipients),
            (_RETENTION, info.retention),
        )
        if text is not None
    ]
    return joined(told) if told else None


def _bare(text: LocalText, language: Language) -> str:
    return text.in_language(language).strip().removesuffix(".")


_PURPOSE = QT_TRANSLATE_NOOP("letter", "What for: {text}")
_SOURCE = QT_TRANSLATE_NOOP("letter", "Where from: {text}")
_RECIPIENTS = QT_TRANSLATE_NOOP("letter", "Who receives it: {text}")
_RETENTION = QT_TRANSLATE_NOOP("letter", "How long: {text}")
_FROM = QT_TRANSLATE_NOOP("letter", "{system}, 1 record.")
_FROM_SEVERAL = QT_TRANSLATE_NOOP("letter", "{system}, {rows} records.")
_WITH_MEANING = QT_TRANSLATE_NOOP("letter", "{meaning} {note}")
_EVERY_ROW = QT_TRANSLATE_NOOP(
    "letter", "This is a summary. All {rows} records are in the attached file {file}."
)
_ALL_HERE = QT_TRANSLATE_NOOP(
    "letter",
    "First a summary, then all {rows} records. They are in the attached file {file} as well.",
)
_ROWS = spoken(
    QT_TRANSLATE_NOOP("letter", "All records, as you asked:"),
    QT_TRANSLATE_NOOP("letter", "All records, as was asked:"),
)
