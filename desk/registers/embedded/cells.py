"""Cells of the embedded store: what a source gave comes back as it was, and keys compare as texts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import cast

from desk.domain.records import Value
from desk.domain.time_zone import HELSINKI
from desk.registers.values import key_text

_LARGEST = 2**63
_MOST_DECIMALS = 100
_WHOLE = 0x80
"""A whole Decimal: this plus the decimals it was written with, then the key."""
_BLANKS = ",".join(str(code) for code in range(0x3001) if chr(code).isspace())
"""Codes of what ``str.strip`` takes away."""

_AS_THEY_ARE = frozenset({str, type(None)})


def key_of(column: str) -> str:
    """SQL for the key of a cell, the same text as ``values.key_text`` of what was stored there.

    ``column`` is the name of a column of the store, never one of a map.
    """
    return f"trim(iif(typeof({column})='blob',substr({column},2),{column}),char({_BLANKS}))"


def store(rows: Sequence[Sequence[Value]]) -> list[tuple[object, ...]]:
    """Rows as SQLite keeps them. Texts, integers and nothing stay; the rest is marked with its type."""
    columns: list[Sequence[object]] = []
    for column in zip(*rows, strict=True):
        found = set(map(type, column))
        cells: Sequence[object] = column
        if str in found:
            cells = _writable(column)
        if not found <= _AS_THEY_ARE:
            cells = [cell if type(cell) is str else _stored(cast("Value", cell)) for cell in cells]
        columns.append(cells)
    return list(zip(*columns, strict=True))


def restore(rows: Sequence[Sequence[object]]) -> list[tuple[Value, ...]]:
    """What ``store`` was given."""
    columns: list[Sequence[object]] = []
    for column in zip(*rows, strict=True):
        marked = bytes in set(map(type, column))
        columns.append(list(map(_restored, column)) if marked else column)
    return cast("list[tuple[Value, ...]]", list(zip(*columns, strict=True)))


def _stored(value: Value) -> object:
    match value:
        case bool():
            return b"?1" if value else b"?0"
        case int():
            return value if -_LARGEST <= value < _LARGEST else b"i%d" % value
        case float():
            whole = value.is_integer() and abs(value) < _LARGEST
            return b"F%d" % int(value) if whole else b"f" + repr(value).encode()
        case Decimal():
            return _stored_decimal(value)
        case datetime():
            mark = b"h" if value.tzinfo is HELSINKI else b"t"
            return mark + value.isoformat().encode()
        case date():
            return b"d" + value.isoformat().encode()
        case bytes():
            return b"b" + value.hex().encode()
    return value


def _stored_decimal(value: Decimal) -> bytes:
    exponent = value.as_tuple().exponent
    decimals = -exponent if isinstance(exponent, int) else _MOST_DECIMALS
    if value.is_finite() and value % 1 == 0 and decimals < _MOST_DECIMALS:
        return bytes([_WHOLE + max(decimals, 0)]) + (key_text(value) or "").encode()
    return b"n" + str(value).encode()


def _restored(cell: object) -> object:
    if not isinstance(cell, bytes):
        return cell
    mark, text = cell[0], cell[1:].decode()
    if mark >= _WHOLE:
        decimals = mark - _WHOLE
        return Decimal(f"{text}.{'0' * decimals}" if decimals else text)
    return _RESTORE[mark](text)


_RESTORE: Mapping[int, Callable[[str], Value]] = {
    ord("?"): lambda text: text == "1",
    ord("i"): int,
    ord("F"): float,
    ord("f"): float,
    ord("n"): Decimal,
    ord("h"): lambda text: datetime.fromisoformat(text).astimezone(HELSINKI),
    ord("t"): datetime.fromisoformat,
    ord("d"): date.fromisoformat,
    ord("b"): bytes.fromhex,
}


def _writable(column: Sequence[Value]) -> Sequence[Value]:
    """Halves of letters, which JSON can escape one at a time, become the mark for what cannot be shown."""
    try:
        "".join(cell for cell in column if type(cell) is str).encode()
    except UnicodeEncodeError:
        return [
            cell.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
            if isinstance(cell, str)
            else cell
            for cell in column
        ]
    return column
