"""The statements put to one table, each built once and used again with other values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desk.domain.records import Value
from desk.registers.maps.data_map import MapCollection
from desk.registers.source import Wanted
from desk.registers.sql.dialects import key_column, key_for
from desk.registers.sql.words import WordsIndex

_LAST = "\U0010ffff"
_MOST_SHAPES = 200

Column = sa.ColumnElement[Any]
Bound = dict[str, Any]


class Questions:
    """One table: its columns with the types the database gave them."""

    def __init__(
        self,
        collection: MapCollection,
        types: Mapping[str, type | None],
        dialect: str,
        *,
        words: Mapping[str, WordsIndex] | None = None,
    ) -> None:
        """``words``: full-text indexes by column."""
        columns: list[sa.ColumnClause[Any]] = [sa.column(n) for n in collection.info.columns]
        self.table = sa.table(collection.info.name, *columns, schema=collection.schema)
        self.everything = sa.select(*self.table.columns)
        self._types = types
        self._dialect = dialect
        self._words = words or {}
        self._shapes: dict[object, sa.Select[Any]] = {}
        """Building a statement takes longer than a look-up by index."""

    def is_text(self, column: str) -> bool:
        """True for a column of text, which a database may compare by a collation of its own."""
        held = self._types[column]
        return held is not None and issubclass(held, str)

    def keys(self, where: Mapping[str, Sequence[Value]]) -> dict[str, list[Value | UUID]]:
        """The values of a question in the types of their columns; those that cannot stand there are gone."""
        found: dict[str, list[Value | UUID]] = {}
        for column, values in where.items():
            as_keys = (key_for(v, self._types[column], dialect=self._dialect) for v in values)
            found[column] = list(dict.fromkeys(key for key in as_keys if key is not None))
        return found

    def one_of(self, columns: Sequence[str]) -> sa.Select[Any]:
        """Rows whose every column holds one of the values bound as ``k0``, ``k1`` ... in that order."""
        shape = tuple(columns)
        known = self._shapes.get(shape)
        if known is None:
            tests = [self._among(column, f"k{at}") for at, column in enumerate(columns)]
            known = self._keep(shape, self.everything.where(*tests))
        return known

    def fitting(self, all_of: Sequence[Wanted], limit: int) -> tuple[sa.Select[Any], Bound] | None:
        """Rows that fit every condition, and the values to bind; None where nothing can fit."""
        bound: Bound = {}
        shape: list[object] = [limit]
        for at, one in enumerate(all_of):
            equal = self.keys({one.column: one.equal})[one.column]
            begins, holds = self._texts(one)
            if not (equal or begins or holds):
                return None
            index = self._words.get(one.column) if holds and len(all_of) == 1 else None
            asked = index.question([*begins, *holds, *map(str, equal)]) if index else None
            shape += [one.column, bool(equal), len(begins), len(holds), asked is not None]
            if equal:
                bound[f"e{at}"] = equal
            bound.update((f"b{at}_{n}", self._begin(text)) for n, text in enumerate(begins))
            if self._dialect == "sqlite":
                bound.update((f"l{at}_{n}", text + _LAST) for n, text in enumerate(begins))
            bound.update((f"h{at}_{n}", self._hold(text)) for n, text in enumerate(holds))
            if asked is not None:
                bound["words"] = asked
        known = self._shapes.get(tuple(shape))
        if known is None:
            tests: list[Any] = [
                self._test(at, one.column, *shape[2 + 5 * at : 5 + 5 * at])  # type: ignore[arg-type]  # as put in above
                for at, one in enumerate(all_of)
            ]
            if "words" in bound:
                tests.append(self._words[all_of[0].column].test)
            known = self._keep(tuple(shape), self.everything.where(*tests).limit(limit))
        return known, bound

    def _test(self, at: int, column: str, equal: bool, begins: int, holds: int) -> Column:
        cell = sa.column(column, sa.String)
        tests: list[Column] = []
        if equal:
            tests.append(self._among(column, f"e{at}"))
        for n in range(begins):
            first: Column = sa.bindparam(f"b{at}_{n}")
            if self._dialect == "sqlite":
                # LIKE folds case there and so never uses the index; a range does
                tests.append(sa.and_(cell >= first, cell < sa.bindparam(f"l{at}_{n}")))
            else:
                tests.append(cell.like(first, escape="/"))
        for n in range(holds):
            text: Column = sa.bindparam(f"h{at}_{n}")
            if self._dialect == "sqlite":
                tests.append(sa.func.instr(cell, text) > 0)
            else:
                tests.append(cell.like(text, escape="/"))
        return sa.or_(*tests)

    def _texts(self, one: Wanted) -> tuple[list[str], list[str]]:
        """Texts to compare with, filled up to a few sizes, so that few statements serve all questions."""
        column = self._types[one.column]
        if self._dialect != "sqlite" and not (column and issubclass(column, str)):
            return [], []
        return _filled(one.begins), _filled(one.holds)

    def _begin(self, text: str) -> str:
        return text if self._dialect == "sqlite" else f"{_plain(text)}%"

    def _hold(self, text: str) -> str:
        return text if self._dialect == "sqlite" else f"%{_plain(text)}%"

    def _among(self, column: str, name: str) -> Column:
        cell = key_column(column, self._types[column], self._dialect)
        if self._dialect == "postgresql" and not isinstance(cell.type, sa.types.NullType):
            # one statement however many values, so that the server plans it once
            return cell == sa.any_(sa.bindparam(name, type_=sa.ARRAY(type(cell.type))))
        return cell.in_(sa.bindparam(name, expanding=True))

    def _keep(self, shape: object, statement: sa.Select[Any]) -> sa.Select[Any]:
        if len(self._shapes) >= _MOST_SHAPES:
            self._shapes.clear()
        self._shapes[shape] = statement
        return statement


def _filled(texts: Sequence[str]) -> list[str]:
    """The texts, the last one again until there are 1, 2, 4, 8 ... of them."""
    found = list(texts)
    while len(found) & (len(found) - 1):
        found.append(found[-1])
    return found


def _plain(text: str) -> str:
    """``%`` and ``_`` as the letters they are."""
    text = text.replace("/", "//").replace("%", "/%").replace("_", "/_")
    return text.replace("\x00", "\ufffd")
