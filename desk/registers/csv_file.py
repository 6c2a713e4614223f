"""CSV extracts as Finnish systems write them: UTF-8 or cp1252, semicolons or commas, one header line."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from desk.domain.records import Value
from desk.domain.text import LocalText
from desk.registers.data_map import FileSettings, MapCollection
from desk.registers.failures import bad_line, missing_column, unreadable_file
from desk.registers.source import Row
from desk.registers.values import converter

_LONGEST_CELL = 16_000_000
MISSING_MARK = "[!]"
"""Stands after the name of a file that is not there."""


def read_csv(
    file: Path, collection: MapCollection, settings: FileSettings, name: LocalText
) -> list[Row]:
    """All rows of a CSV file in the order of the map's columns; columns not in the map are left out.

    Raises CollectionFailure naming file and line where the file is broken, OSError where it is gone.
    """
    text = _decode(file, settings, name)
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=settings.separator or _separator(text), strict=True
    )
    rows: list[Row] = []
    try:
        header = [column.strip() for column in next(reader, [])]
        for column in collection.info.columns:
            if column not in header:
                raise missing_column(name, file.name, column)
        places = [header.index(column) for column in collection.info.columns]
        kinds = [converter(info.data_type) for info in collection.info.fields]
        beside = [column in settings.beside for column in collection.info.columns]
        for cells in reader:
            if not cells:
                continue
            if len(cells) != len(header):
                raise bad_line(name, file.name, reader.line_num)
            row: list[Value] = []
            for place, kind, is_file in zip(places, kinds, beside, strict=True):
                cell: Value = cells[place] if cells[place] != "" else None
                if cell is not None and kind is not None:
                    cell = kind(cell)
                if is_file and isinstance(cell, str):
                    cell = _seen(cell, file.parent)
                row.append(cell)
            rows.append(tuple(row))
    except csv.Error as error:
        raise bad_line(name, file.name, reader.line_num) from error
    return rows


def _decode(file: Path, settings: FileSettings, name: LocalText) -> str:
    stored = file.read_bytes()
    if stored[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return stored.decode("utf-16", "replace")
    encoding = settings.encoding or "utf-8-sig"
    try:
        return stored.decode("utf-8-sig" if encoding == "utf-8" else encoding)
    except UnicodeDecodeError as error:
        if settings.encoding is None:
            return stored.decode("cp1252", "replace")
        if error.start < 0:
            raise unreadable_file(name, file.name) from error
        raise bad_line(name, file.name, stored.count(b"\n", 0, error.start) + 1) from error


def _separator(text: str) -> str:
    header = text.split("\n", 1)[0]
    return max(";,\t|", key=header.count)


def _seen(cell: str, folder: Path) -> str:
    """The name of a recording, marked where the file is not there."""
    target = folder / cell.replace("\\", "/").lstrip("/")
    return cell if target.is_file() else f"{cell} {MISSING_MARK}"
