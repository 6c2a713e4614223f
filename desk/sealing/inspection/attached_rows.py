"""Whether the JSON and CSV files inside a letter hold the records that it gives, each value of them."""

from __future__ import annotations

import base64
import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from itertools import islice

from desk.domain.answer import BLACKED_OUT, ShownTable
from desk.domain.records import FieldInfo, Value

RECORDS = '"records": {'
"""Where the records begin in the JSON file."""
_AS_THEY_ARE = frozenset({str, int, bool, type(None)})
_ROWS = 1000
"""Rows of a CSV file that are compared at once."""


def json_agrees(text: str, tables: Mapping[str, ShownTable]) -> bool:
    """True where the JSON file holds the rows of all tables, and no others.

    Read line by line: a table is a line with its key, lines with rows and a line that ends it, so
    that a long file does not fill the memory.
    """
    place = text.rfind(RECORDS)
    lines = _lines(text, place + len(RECORDS))
    seen: set[str] = set()
    try:
        for line in lines:
            if line == "}":
                return seen == set(tables)
            key = json.loads(line.removesuffix("[").rstrip().removesuffix(":"))
            if key in seen or not _same_rows(lines, tables[key]):
                return False
            seen.add(key)
    except (KeyError, TypeError, ValueError):
        return False
    return False


def _lines(text: str, start: int) -> Iterator[str]:
    """The lines from a place on, without blanks around them and commas at their ends."""
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        line = text[start:end].strip(" ,\r")
        start = end + 1
        if line:
            yield line


def _same_rows(lines: Iterator[str], table: ShownTable) -> bool:
    columns, given, count = list(table.info.columns), iter(table.rows), 0
    for line in lines:
        if line == "]":
            return count == len(table.rows)
        records = json.loads(f"[{line}]")
        for record, row in zip(records, islice(given, len(records)), strict=True):
            if list(record) != columns or list(record.values()) != _as_json(row):
                return False
        count += len(records)
    return False


def _as_json(row: Sequence[Value]) -> list[object]:
    """A row as JSON gives it back: ISO 8601 dates, numbers where they can be held exactly, else text."""
    return [value if type(value) in _AS_THEY_ARE else _other_json(value) for value in row]


def _other_json(value: Value) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, str):  # a kind of text of its own
        return str(value)
    return _number(Decimal(repr(value)) if isinstance(value, float) else Decimal(str(value)))


@lru_cache(maxsize=10_000)
def _number(value: Decimal) -> float | str:
    if not value.is_finite():
        return str(value)
    near = float(value)
    return near if Decimal(repr(near)) == value else str(value)


def csv_agrees(text: str, table: ShownTable) -> bool:
    """True where a CSV file holds the rows of a table, and no others."""
    cells = csv.reader(io.StringIO(text, newline=""), delimiter=";")
    fields, given = table.info.fields, iter(table.rows)
    if len(next(cells, ())) != len(fields):
        return False
    while rows := list(islice(given, _ROWS)):
        some = list(islice(cells, len(rows)))
        if len(some) != len(rows) or any(len(one) != len(fields) for one in some):
            return False
        columns = zip(zip(*some, strict=True), zip(*rows, strict=True), fields, strict=True)
        if not all(_same_column(*column) for column in columns):
            return False
    return next(cells, None) is None


def _same_column(cells: Sequence[str], values: Sequence[Value], info: FieldInfo) -> bool:
    """A whole column at once where all its values are of one kind, which is much faster."""
    kinds = set(map(type, values))
    if kinds == {str} and (info.codes or cells == values):
        return True
    if kinds == {datetime} and all(map(_minutes, cells, values)):
        return True
    if kinds in ({Decimal}, {float}, {int}) and not info.codes:
        return "\n".join(cells).replace(",", ".") == "\n".join(map(str, values))
    return all(_written(cell, value, info) for cell, value in zip(cells, values, strict=True))


def _minutes(cell: str, value: Value) -> bool:
    assert isinstance(value, datetime)
    return cell == value.isoformat(" ", "minutes") and not value.second


def _written(cell: str, value: Value, info: FieldInfo) -> bool:
    """True where a cell of a CSV file says what the record holds."""
    if value is None:
        return cell == ""
    if isinstance(value, str):
        plain = value.isascii() and value.isprintable() and BLACKED_OUT not in value
        return bool(info.codes) or not plain or cell.removeprefix("'") == value.removeprefix("'")
    if isinstance(value, datetime):
        # Compared as texts: in the hour that a change of clocks repeats, no two zones agree.
        seconds = value.isoformat(" ", "seconds")
        return cell == seconds or _minutes(cell, value)
    if isinstance(value, date):
        return cell == value.isoformat()
    if isinstance(value, bool | bytes) or info.codes:
        return bool(cell)
    return cell.replace(",", ".") == str(value)
