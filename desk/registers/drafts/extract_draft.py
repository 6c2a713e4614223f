"""A first data map of extracts (CSV, Excel), made from their headings and from how their values look.

Headings and the first rows are put into a database in memory, and the map is drafted of that: an
extract gets the draft that the database it came from would get.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desk.domain.errors import BadInput
from desk.domain.records import CollectionInfo, FieldInfo
from desk.domain.text import QT_TRANSLATE_NOOP, LocalText
from desk.registers.drafts.column_names import meaning_of, people_of
from desk.registers.drafts.database_look import SeenTable, counted, look_at
from desk.registers.drafts.notes import Note
from desk.registers.drafts.plan import plan_of
from desk.registers.drafts.values import tests_for
from desk.registers.drafts.writing import written
from desk.registers.failures import unreadable_file
from desk.registers.files.csv_file import Lines, separator_of
from desk.registers.files.extracts import Extract
from desk.registers.files.file_formats import READERS
from desk.registers.files.text_file import text_of
from desk.registers.maps.data_map import FileSettings, MapCollection

if TYPE_CHECKING:
    from sqlalchemy import Connection

_LOOKED_AT = 2000
"""Rows of each file in which values are looked at."""
_FORMATS = {".csv": "csv", ".txt": "csv", ".tsv": "csv", ".xlsx": "xlsx"}
_KEYS = ("customer_number", "identity_code", "metering_point", "business_id")
"""What rows are known by, the likeliest first; else the first column that differs in every row."""
_PEOPLE = "asiakas"
"""What a file of people is called whose own name does not say so."""
_LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class _Table:
    """A file as a table in memory."""

    name: str
    file: Path
    headers: dict[str, str]
    """The heading in the file, by column."""
    rows: list[tuple[object, ...]]

    @property
    def columns(self) -> list[str]:
        return list(self.headers)

    @property
    def key(self) -> str | None:
        """The column by which rows are known; None where no column differs in every row."""
        differing = [
            column
            for place, column in enumerate(self.columns)
            if all(row[place] not in (None, "") for row in self.rows)
            and len({row[place] for row in self.rows}) == len(self.rows)
        ]
        told = {_concept(column, self.name): column for column in differing}
        return next((told[one] for one in _KEYS if one in told), next(iter(differing), None))


def map_from_extracts(files: Sequence[Path], *, dataset: str, name: LocalText) -> str:
    """The map as YAML, with a collection for each file.

    ``name``: the system, for messages. Raises BadInput where a file cannot be used, and
    SystemFailure naming file and line where it is broken.
    """
    import sqlalchemy as sa

    tables: dict[str, _Table] = {}
    for file in files:
        one = _read(file, name, taken=tables)
        tables[one.name] = one
    engine = sa.create_engine("sqlite://")
    try:
        with engine.connect() as connection:
            for one in tables.values():
                _put(connection, one)
            seen = [
                counted(connection, table, tests_for(table), schema=None)
                for table in (
                    _keyed(one, tables[one.name].key) for one in look_at(connection, schema=None)
                )
            ]
    finally:
        engine.dispose()
    plan = plan_of(seen)
    if not plan.subjects:
        raise BadInput(_NO_PEOPLE.fill(files=", ".join(one.file.name for one in tables.values())))
    for table in tables.values():
        if table.name not in plan.depth:
            raise BadInput(_LEADS_NOWHERE.fill(file=table.file.name))
    notes = [Note(one.name, {"file": one.file.name, **_note(one)}) for one in tables.values()]
    return written(plan, dataset=dataset, schema=None, more=notes)


def _read(file: Path, name: LocalText, *, taken: dict[str, _Table]) -> _Table:
    form = _FORMATS.get(file.suffix.lower())
    if form is None:
        raise BadInput(_NO_KIND.fill(file=file.name))
    try:
        heading = [one.strip() for one in _heading(file, form, name)]
        headers = _headers(file, heading)
        extract = _extract(file, form, name, headers)
        rows = list(islice(chain.from_iterable(READERS[form](extract)), _LOOKED_AT))
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise BadInput(_NOT_READ.fill(file=file.name, why=why)) from error
    if not rows:
        raise BadInput(_EMPTY.fill(file=file.name))
    return _Table(_called(file, headers, taken), file, headers, [tuple(row) for row in rows])


def _heading(file: Path, form: str, name: LocalText) -> list[str]:
    if form == "csv":
        with text_of(_extract(file, form, name, {})) as text:
            start = text.readline()
            return next(iter(Lines([start], separator_of(start))), [])
    import openpyxl

    try:
        book = openpyxl.load_workbook(file, read_only=True, data_only=True, keep_links=False)
        try:
            sheet: Any = book.worksheets[0]
            sheet.reset_dimensions()
            row = next(sheet.iter_rows(max_row=1, values_only=True), ())
        finally:
            book.close()
    except OSError:
        raise
    except Exception as error:  # the library lets through whatever a spoilt file makes it meet
        raise unreadable_file(name, file.name) from error
    return ["" if cell is None else str(cell) for cell in row]


def _headers(file: Path, heading: list[str]) -> dict[str, str]:
    """What each column is called in the map and in the file."""
    if not any(heading):
        raise BadInput(_EMPTY.fill(file=file.name))
    if len(heading) < 2:
        raise BadInput(_ONE_COLUMN.fill(file=file.name, heading=heading[0][:60]))
    headers: dict[str, str] = {}
    for place, one in enumerate(heading, start=1):
        column = re.sub(r"\W+", "_", one).strip("_")
        if not column:
            raise BadInput(_NO_NAME.fill(file=file.name, place=place))
        if column.casefold() in map(str.casefold, headers):
            raise BadInput(_TWICE.fill(file=file.name, column=one))
        headers[column] = one
    return headers


def _extract(file: Path, form: str, name: LocalText, headers: dict[str, str]) -> Extract:
    fields = tuple(FieldInfo(one, LocalText(one, one, one)) for one in headers)
    info = CollectionInfo("", "", file.stem, name, fields)
    settings = FileSettings(file.name, form, headers=headers)
    return Extract(file, file.parent, MapCollection(info, file=settings), settings, name)


def _called(file: Path, headers: dict[str, str], taken: dict[str, _Table]) -> str:
    """A collection's name, made of the file's."""
    plain = unicodedata.normalize("NFKD", file.stem).encode("ascii", "ignore").decode().lower()
    name = re.sub(r"[^a-z]+", "_", plain).strip("_")[:_LONGEST_NAME].strip("_")
    people = "identity_code" in {_concept(one, _PEOPLE) for one in headers}
    if not name or (people and people_of(name) is None and len(taken) == 0):
        name = _PEOPLE
    number, made = 1, name
    while made in taken:
        number += 1
        made = f"{name}_{number}"
    return made


def _concept(column: str, table: str) -> str:
    meaning = meaning_of(column, table=table)
    return meaning.concept if meaning is not None else ""


def _put(connection: Connection, table: _Table) -> None:
    import sqlalchemy as sa

    made = sa.Table(
        table.name, sa.MetaData(), *(sa.Column(one, sa.String) for one in table.columns)
    )
    made.create(connection)
    connection.execute(
        made.insert(),
        [
            {
                column: None if cell is None else str(cell)
                for column, cell in zip(table.columns, row, strict=True)
            }
            for row in table.rows
        ],
    )


def _keyed(table: SeenTable, key: str | None) -> SeenTable:
    return table if key is None else replace(table, primary_key=(key,), unique=frozenset({key}))


def _note(table: _Table) -> dict[str, Any]:
    """How the file is read, where it is not plain CSV under the map's own names."""
    note: dict[str, Any] = {}
    if (form := _FORMATS[table.file.suffix.lower()]) != "csv":
        note["format"] = form
    others = {column: one for column, one in table.headers.items() if column != one}
    return {**note, "headers": others} if others else note


_NO_KIND = QT_TRANSLATE_NOOP(
    "registers",
    "{file} is no extract that can be read here, so nothing was imported. Have it saved as CSV or as an "
    "Excel workbook (.xlsx).",
)
_NOT_READ = QT_TRANSLATE_NOOP(
    "registers", "{file} cannot be read ({why}), so nothing was imported. See that it is there."
)
_EMPTY = QT_TRANSLATE_NOOP(
    "registers",
    "{file} holds no rows below its heading, so nothing was imported. The first line has to name the "
    "columns, and each line after it is a row.",
)
_ONE_COLUMN = QT_TRANSLATE_NOOP(
    "registers",
    "{file} seems to have one column only (“{heading}”), so nothing was imported. Columns have to be "
    "apart by semicolons, commas, tabs or vertical bars; have it saved so.",
)
_NO_NAME = QT_TRANSLATE_NOOP(
    "registers",
    "Column {place} of {file} has no name in the first line, so nothing was imported. Name every column.",
)
_TWICE = QT_TRANSLATE_NOOP(
    "registers",
    "{file} has two columns called “{column}”, so nothing was imported. Give each a name of its own.",
)
_NO_PEOPLE = QT_TRANSLATE_NOOP(
    "registers",
    "No column of {files} tells who people are, so nothing was imported. The first line has to name "
    "columns such as Henkilötunnus or Asiakasnumero and Sukunimi or Nimi.",
)
_LEADS_NOWHERE = QT_TRANSLATE_NOOP(
    "registers",
    "{file} has no column that says whose its rows are, so nothing was imported. It needs the customer "
    "number, or another key that a file of people has too.",
)
