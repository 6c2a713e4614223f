"""Cells as the map means them: typed where the text fits, comparable as keys, days in Finland."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping, Sequence, Set
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from operator import attrgetter, itemgetter
from typing import cast

from desk.domain.records import Value
from desk.domain.time_zone import HELSINKI

PLAIN = frozenset({str, int, float, Decimal, bool, date, datetime, bytes, type(None)})
"""The types a cell may have once read."""

Converter = Callable[[Value], Value]


def plain(value: object) -> Value:
    """A value of a database driver as one of the plain types; structures become JSON text."""
    match value:
        case str() | int() | float() | Decimal() | date() | bytes() | None:
            return value
        case bytearray() | memoryview():
            return bytes(value)
        case time():
            return value.isoformat()
        case timedelta():
            return _clock(value)
        case dict() | list() | tuple():
            return json.dumps(value, ensure_ascii=False, default=str)
        case _:
            return str(value)


def _clock(length: timedelta) -> str:
    """``838:59:59`` or ``-30:15:00``, as databases write it."""
    sign = "-" if length < timedelta() else ""
    length = abs(length)
    minutes, seconds = divmod(length.days * 86_400 + length.seconds, 60)
    fraction = f".{length.microseconds:06d}" if length.microseconds else ""
    return f"{sign}{minutes // 60:02d}:{minutes % 60:02d}:{seconds:02d}{fraction}"


class TypedRows(list[tuple[Value, ...]]):
    """Rows that still know their columns, so that whoever keeps them need not take them apart again."""

    __slots__ = ("columns",)

    def __init__(self, columns: Sequence[Sequence[Value]]) -> None:
        super().__init__(zip(*columns, strict=True))
        self.columns = columns


def typed(
    rows: Sequence[Sequence[object]], data_types: Sequence[str | None]
) -> list[tuple[Value, ...]]:
    """Rows of a driver as plain, typed rows.

    Works column by column, because most columns of most batches need nothing done.
    """
    columns: list[Sequence[Value]] = []
    for place, data_type in enumerate(data_types):
        column = list(map(itemgetter(place), rows))
        found = set(map(type, column))
        cells = cast("Sequence[Value]", column)
        if not found <= PLAIN:
            cells = [plain(cell) for cell in column]
        convert = converter(data_type)
        if convert is not None and not found <= _FITTING[data_type or ""]:
            moments = _moments(cells, found) if data_type == "datetime" else None
            cells = list(map(convert, cells)) if moments is None else moments
        columns.append(cells)
    return TypedRows(columns)


def _moments(column: Sequence[Value], found: Set[type]) -> Sequence[Value] | None:
    """A column of times at once, where all are written in the same plain way; None where not."""
    moments = column
    if found == {str}:
        try:
            moments = list(map(datetime.fromisoformat, cast("Sequence[str]", column)))
        except ValueError:
            return None
    elif found != {datetime}:
        return None
    zones = set(map(_ZONE, moments))
    if zones == {None} or all(zone is HELSINKI for zone in zones):
        return moments
    if None in zones:
        return None
    return [moment.astimezone(HELSINKI) for moment in cast("Sequence[datetime]", moments)]


_ZONE = attrgetter("tzinfo")


def converter(data_type: str | None) -> Converter | None:
    """The function that types a cell, or None where cells stay as they are.

    A value that does not fit its type stays as it was read, never dropped.
    """
    return _CONVERTERS.get(data_type or "")


def local_day(value: Value) -> date | None:
    """The day in Helsinki that a date, a moment or a text of one means; None where it is neither.

    A moment with a zone is taken to Helsinki, one without is Helsinki time already.
    """
    if isinstance(value, str):
        value = _date(_datetime(value))
    if isinstance(value, datetime):
        if value.tzinfo is not None and value.tzinfo is not HELSINKI:
            value = value.astimezone(HELSINKI)
        return value.date()
    return value if isinstance(value, date) else None


def key_text(value: Value) -> str | None:
    """The form in which keys of different systems are compared: 12, 12.0 and ``"12 "`` are ``12``.

    None for empty values, which never link anything.
    """
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float | Decimal):
        return str(int(value)) if math.isfinite(value) and value % 1 == 0 else str(value)
    if isinstance(value, bytes):
        return value.hex()
    return None if value is None else value.isoformat()


def sort_key(row: tuple[Value, ...]) -> tuple[tuple[str, str | int | float | Decimal], ...]:
    """Orders rows of mixed types the same way every time, empty values first."""
    return tuple(_sortable(value) for value in row)


def _sortable(value: Value) -> tuple[str, str | int | float | Decimal]:
    if value is None:
        return "", 0
    if isinstance(value, int | float | Decimal):
        return "number", value
    return "text", key_text(value) or ""


def _date(value: Value) -> Value:
    if isinstance(value, datetime):
        return value.date() if value.time() == time() and value.tzinfo is None else value
    if not isinstance(value, str):
        return value
    text = value.strip()
    try:
        return date.fromisoformat(text)
    except ValueError:
        pass
    parts = text.split(".")
    if len(parts) == 3 and all(part.isdecimal() for part in parts) and len(parts[2]) == 4:
        try:
            return date(int(parts[2]), int(parts[1]), int(parts[0]))
        except ValueError:
            return value
    if len(text) > 10:
        moment = _datetime(text)
        return moment if isinstance(moment, str) else _date(moment)
    return value


def _datetime(value: Value) -> Value:
    moment = value
    if isinstance(value, str):
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            return _other_datetime(value.strip())
    if isinstance(moment, datetime) and moment.tzinfo is not None:
        return moment.astimezone(HELSINKI)
    return moment


def _other_datetime(text: str) -> Value:
    """Moments as Finnish programs write them, or ISO with blanks around it."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        pass
    for form in ("%d.%m.%Y %H:%M:%S", "%d.%m.%Y %H:%M", "%d.%m.%Y %H.%M.%S", "%d.%m.%Y %H.%M"):
        try:
            return datetime.strptime(text, form)  # noqa: DTZ007  (registers write local time)
        except ValueError:
            continue
    return text


def _decimal(value: Value) -> Value:
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int | float):
        return Decimal(str(value))
    if isinstance(value, str):
        text = value.strip().replace("\u00a0", "").replace("\u202f", "").replace(" ", "")
        text = text.removesuffix("€").replace("\u2212", "-").replace(",", ".")
        try:
            number = Decimal(text)
        except InvalidOperation:
            return value
        return number if number.is_finite() else value
    return value


def _number(value: Value) -> Value:
    return _decimal(value) if isinstance(value, str) else value


def _integer(value: Value) -> Value:
    if isinstance(value, str):
        text = value.strip()
        digits = text.removeprefix("-")
        return int(text) if digits.isascii() and digits.isdecimal() else value
    if isinstance(value, float | Decimal) and math.isfinite(value) and value % 1 == 0:
        return int(value)
    return value


def _boolean(value: Value) -> Value:
    known = {"1": True, "0": False, "true": True, "false": False}
    if isinstance(value, bool) or value is None:
        return value
    return known.get(str(value).strip().lower(), value)


_CONVERTERS: dict[str, Converter] = {
    "date": _date,
    "datetime": _datetime,
    "money": _decimal,
    "number": _number,
    "integer": _integer,
    "boolean": _boolean,
}

_NUMBERS = frozenset({int, float, Decimal, type(None)})
_FITTING: Mapping[str, frozenset[type]] = {
    "date": frozenset({date, type(None)}),
    "datetime": frozenset({type(None)}),
    "money": frozenset({Decimal, type(None)}),
    "number": _NUMBERS,
    "integer": frozenset({int, type(None)}),
    "boolean": frozenset({bool, type(None)}),
}
"""Types of cells that a data type leaves as they are."""
