"""Questions to one collection of the embedded store; the searching half of the ``Source`` port."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing

from desk.domain.records import Value
from desk.registers.embedded.cells import key_of, restore
from desk.registers.embedded.file import Connection
from desk.registers.embedded.layout import Layout, folded
from desk.registers.source import Likeness, Row, Wanted
from desk.registers.values import key_text

_BATCH = 5000
_CHUNK = 2000
"""Keys in one statement."""
_LAST = "\U0010ffff"
_LAST_LATIN = "\u024f"
_WORD = re.compile(r"[^\W_]+")


class Questions:
    """One collection: the tables its rows lie in, and which of their columns are asked for."""

    def __init__(self, layout: Layout, tables: Sequence[str], columns: Sequence[str]) -> None:
        """``columns``: names as the map has them now, each of which the layout has to hold."""
        self._layout = layout
        self._tables = tuple(tables)
        self._columns = tuple(columns)
        self._shown = ", ".join(layout.column(name) for name in columns)

    def rows(
        self, connection: Connection, where: Mapping[str, Sequence[Value]]
    ) -> Iterator[list[Row]]:
        """As ``Source.rows``."""
        keys = {column: _keys(values) for column, values in where.items()}
        if not all(keys.values()):
            return
        widest = max(keys, key=lambda column: len(keys[column]), default=None)
        chunks = _chunks(keys[widest]) if widest is not None else iter([[]])
        for chunk in chunks:
            asked = {**keys, widest: chunk} if widest is not None else {}
            tests = [self._test(column, [_one_of(len(some))]) for column, some in asked.items()]
            values = [key for some in asked.values() for key in some]
            for table in self._tables:
                yield from self._read(connection, table, tests, values)

    def matching(
        self, connection: Connection, all_of: Sequence[Wanted], *, limit: int
    ) -> list[Row]:
        """As ``Source.matching``."""
        tests, values = [], []
        # where another condition has an index, its few rows are looked through sooner than the words
        by_word = all(self._worded(one) for one in all_of)
        for one in all_of:
            any_of = []
            if equal := _keys(one.equal):
                any_of.append(_one_of(len(equal)))
                values += equal
            for text in filter(_writable, one.begins):
                any_of.append("({key} >= ? AND {key} < ?)")
                values += [text, text + _LAST]
            for text in filter(_writable, one.holds):
                if by_word:
                    any_of.append(
                        "(id IN (SELECT rowid FROM {words} WHERE {words} MATCH ?) AND instr({key}, ?) > 0)"
                    )
                    values += [_words_in(text) or "", text]
                else:
                    any_of.append("instr({key}, ?) > 0")
                    values.append(text)
            if not any_of:
                return []
            tests.append(self._test(one.column, any_of))
        found: list[Row] = []
        for table in self._tables:
            more = self._read(connection, table, tests, values, limit=limit - len(found))
            found += [row for batch in more for row in batch]
            if len(found) >= limit:
                break
        return found

    def alike(
        self, connection: Connection, column: str, value: str, likeness: Likeness
    ) -> list[Row]:
        """As ``Source.alike``."""
        wanted = folded(value, likeness)
        if wanted is None:
            return []
        if self._layout.folded.get(column) == likeness:
            tests = [f"{self._layout.fold(column)} = ?"]
            read = (self._read(connection, table, tests, [wanted]) for table in self._tables)
            return [row for batches in read for batch in batches for row in batch]
        place = self._columns.index(column)
        return [
            row
            for batch in self.rows(connection, {})
            for row in batch
            if folded(row[place], likeness) == wanted
        ]

    def distinct(self, connection: Connection, column: str) -> Iterable[str]:
        """As ``Source.distinct``, in the order of the texts."""
        found = set[str]()
        for table in self._tables:
            key, place = key_of(self._layout.column(column)), table
            if column in self._layout.lists:
                key, place = "key", self._layout.elements(table, column)
            with closing(connection.cursor()) as cursor:
                cursor.execute(f"SELECT DISTINCT {key} FROM {place}")  # noqa: S608  (names of our own)
                found.update(text for (text,) in cursor if text)
        return sorted(found)

    def _worded(self, one: Wanted) -> bool:
        """True where the rows of a condition are found by their words."""
        return (
            one.column in self._layout.worded
            and bool(one.holds)
            and all(_words_in(text) is not None for text in one.holds)
        )

    def _test(self, column: str, any_of: Sequence[str]) -> str:
        """SQL that is true where the key of a column passes one of some tests of ``{key}``.

        ``{table}`` stands for the table that is asked.
        """
        tests = f"({' OR '.join(any_of)})"
        if column in self._layout.worded:
            tests = tests.replace("{words}", self._layout.words("{table}", column))
        if column not in self._layout.lists:
            return tests.replace("{key}", key_of(self._layout.column(column)))
        beside = self._layout.elements("{table}", column)
        return f"rowid IN (SELECT row FROM {beside} WHERE {tests.replace('{key}', 'key')})"  # noqa: S608  (names of our own)

    def _read(
        self,
        connection: Connection,
        table: str,
        tests: Sequence[str],
        values: Sequence[Value],
        *,
        limit: int | None = None,
    ) -> Iterator[list[Row]]:
        statement = f"SELECT {self._shown} FROM {table}"  # noqa: S608  (names of our own; values are bound)
        if tests:
            statement += f" WHERE {' AND '.join(tests)}".replace("{table}", table)
        if limit is not None:
            statement += f" LIMIT {limit:d}"
        with closing(connection.cursor()) as cursor:
            cursor.execute(statement, values)
            while batch := cursor.fetchmany(_BATCH):
                yield restore(batch)


def _keys(values: Iterable[Value]) -> list[str]:
    keys = (key_text(value) for value in values)
    return list(dict.fromkeys(key for key in keys if key is not None and _writable(key)))


def _writable(text: str) -> bool:
    """False for a text with half a letter, which no database takes and so none holds."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _words_in(text: str) -> str | None:
    """An FTS5 query for the cells that may hold a text; None where words do not lead to them.

    The text has to begin between words, and its letters have to be ones that FTS5 surely takes for
    letters.
    """
    words = _WORD.findall(text)
    if not words or _WORD.match(text) or max(text) > _LAST_LATIN:
        return None
    return " ".join(f'"{word}"' for word in words) + "*"


def _one_of(count: int) -> str:
    return f"{{key}} IN ({', '.join('?' * count)})"


def _chunks(keys: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(keys), _CHUNK):
        yield keys[start : start + _CHUNK]
