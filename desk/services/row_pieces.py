"""Rows in pieces: written column by column and compressed, read again only when they are needed."""

from __future__ import annotations

import base64
import json
import math
import zlib
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from itertools import accumulate
from typing import Any, overload
from zoneinfo import ZoneInfo

from desk.domain.records import Value

Row = tuple[Value, ...]
Columns = Sequence[Sequence[Value]]
"""The cells of some rows, column by column."""

_LEVEL = 1
"""Of zlib: readings shrink to an eighth, in half the time of the next level."""
_HELSINKI = ZoneInfo("Europe/Helsinki")
_MARK = "$"
_MARKED = frozenset({datetime, date, Decimal, bytes, float})
"""Types that JSON lacks, or does not hold every value of."""


def pack_columns(columns: Columns) -> bytes:
    """Some rows as one compressed piece; ``unpack_columns`` gives back equal values."""
    import orjson

    names: list[str | None] = []
    written: list[Sequence[object]] = []
    for column in columns:
        name = _kind(column)
        names.append(name)
        write = _WRITTEN.get(name or "")
        written.append(
            column if write is None else [None if one is None else write(one) for one in column]
        )
    document = {"types": names, "columns": written}
    try:
        data = b"o" + orjson.dumps(
            document, default=_special, option=orjson.OPT_PASSTHROUGH_DATETIME
        )
    except TypeError:  # whole numbers beyond 64 bits, halves of surrogate pairs
        data = b"j" + json.dumps(document, default=_special).encode("ascii")
    return zlib.compress(data, _LEVEL)


def unpack_columns(piece: bytes) -> list[Sequence[Value]]:
    """The columns that ``pack_columns`` wrote."""
    import orjson

    data = zlib.decompress(piece)
    document: dict[str, Any] = (
        orjson.loads(memoryview(data)[1:]) if data[:1] == b"o" else json.loads(data[1:])
    )
    return [
        _restored(name, column)
        for name, column in zip(document["types"], document["columns"], strict=True)
    ]


def pack_rows(rows: Iterable[Row]) -> bytes:
    """Some rows as one compressed piece."""
    return pack_columns(list(zip(*rows, strict=True)))


def unpack_rows(piece: bytes) -> list[Row]:
    """The rows of a piece."""
    return list(zip(*unpack_columns(piece), strict=True))


@dataclass(frozen=True, slots=True)
class Piece:
    """Where some rows of a table are kept."""

    answer: str
    """Name of the kept answer."""
    place: int
    """Which of the answer's pieces, from 0."""
    rows: int


class PiecedRows(Sequence[Row]):
    """The rows of a table, read piece by piece: never more than one piece is in memory for it."""

    def __init__(self, pieces: Sequence[Piece], read: Callable[[Piece], bytes]) -> None:
        """``read`` gives what ``pack_rows`` wrote for a piece."""
        self.pieces = tuple(pieces)
        self._read = read
        self._ends = list(accumulate(piece.rows for piece in self.pieces))
        self._last: tuple[int, list[Row]] | None = None

    def columns(self) -> Iterator[Columns]:
        """The cells piece by piece, by column: for those who need few of the columns."""
        for piece in self.pieces:
            yield unpack_columns(self._read(piece))

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    def __iter__(self) -> Iterator[Row]:
        for piece in self.pieces:
            yield from unpack_rows(self._read(piece))

    @overload
    def __getitem__(self, index: int) -> Row: ...
    @overload
    def __getitem__(self, index: slice) -> list[Row]: ...
    def __getitem__(self, index: int | slice) -> Row | list[Row]:
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(len(self)))]
        place = index + len(self) if index < 0 else index
        if not 0 <= place < len(self):
            raise IndexError(index)
        which = bisect_right(self._ends, place)
        held = self._last
        if held is None or held[0] != which:
            held = self._last = which, unpack_rows(self._read(self.pieces[which]))
        return held[1][place - self._ends[which]]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence) or len(self) != len(other):
            return NotImplemented if not isinstance(other, Sequence) else False
        return all(one == two for one, two in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]  # compared by value, as a list is


def columns_in(rows: Sequence[Row]) -> Iterator[Columns]:
    """The cells of a table by column, a part of the rows at a time."""
    if isinstance(rows, PiecedRows):
        yield from rows.columns()
    elif rows:
        yield list(zip(*rows, strict=True))


def _kind(column: Sequence[Value]) -> str | None:
    """How the cells of a column are written: one way for all, or each with its own mark."""
    kinds = set(map(type, column)) - {type(None)}
    if len(kinds) > 1:
        odd = kinds - {str, int, bool}
        return "mixed" if odd - {float} or not _finite(column) else None
    kind = kinds.pop() if kinds else None
    if kind is datetime:
        zones = {one.tzinfo for one in column if isinstance(one, datetime)}
        return "helsinki" if zones == {_HELSINKI} else "datetime"
    if kind is float:
        return None if _finite(column) else "mixed"
    return {date: "date", Decimal: "decimal", bytes: "bytes"}.get(kind) if kind else None


def _finite(column: Sequence[Value]) -> bool:
    return all(math.isfinite(one) for one in column if isinstance(one, float))


_WRITTEN: dict[str, Callable[[Any], object]] = {
    "datetime": datetime.isoformat,
    "helsinki": datetime.isoformat,
    "date": date.isoformat,
    "decimal": str,
    "bytes": lambda value: base64.b64encode(value).decode("ascii"),
    "mixed": lambda value: _special(value) if type(value) in _MARKED else value,
}
_READ: dict[str, Callable[[str], Value]] = {
    "datetime": datetime.fromisoformat,
    "helsinki": lambda text: datetime.fromisoformat(text).astimezone(_HELSINKI),
    "date": date.fromisoformat,
    "decimal": Decimal,
    "bytes": base64.b64decode,
    "float": float,
}


def _restored(name: str | None, column: list[Any]) -> Sequence[Value]:
    if name is None:
        return column
    if name == "mixed":
        return [
            _READ[one[_MARK]](one["v"]) if isinstance(one, dict) else one  # a cell is never a dict
            for one in column
        ]
    read = _READ[name]
    if None in column:
        return [None if one is None else read(one) for one in column]
    return list(map(read, column))


def _special(value: object) -> object:
    match value:
        case datetime():
            name = "helsinki" if value.tzinfo is _HELSINKI else "datetime"
            return {_MARK: name, "v": value.isoformat()}
        case date():
            return {_MARK: "date", "v": value.isoformat()}
        case Decimal():
            return {_MARK: "decimal", "v": str(value)}
        case bytes():
            return {_MARK: "bytes", "v": base64.b64encode(value).decode("ascii")}
        case float():
            return {_MARK: "float", "v": repr(value)}
        case _:
            raise TypeError(f"cannot keep a value of type {type(value).__name__}")
