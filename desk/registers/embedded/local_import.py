"""Brings one collection of a local register up to what an extract says; part of one transaction."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from desk.domain.errors import Refused
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.registers.embedded.cells import restore
from desk.registers.embedded.file import Connection
from desk.registers.embedded.layout import Layout
from desk.registers.embedded.local_register import HELD, held_at
from desk.registers.embedded.table import create, delete, drop, index, insert
from desk.registers.maps.data_map import MapCollection
from desk.registers.source import Row
from desk.registers.values import key_text
from desk.services.local_registers import Imported

_BATCH = 5000
_MORE = ("key", "digest")
"""Columns beside the map's: what a row is known by, and what its content is compared by."""
_SEEN = "seen"
"""The rows met in this import: ``id``, the file they were met in, and what became of them."""
_TIMES = "times"
"""How often an equal row without a key was met in the file that is read."""
_MAKE_TIMES = f"CREATE TABLE {_TIMES} (digest BLOB PRIMARY KEY, met INTEGER) WITHOUT ROWID"


class TwoRowsOneKeyError(Exception):
    """One file has two rows with the same key and other content."""

    def __init__(self, file: int) -> None:
        """``file``: which of the files that were given."""
        super().__init__(file)
        self.file = file


@dataclass
class _Known:
    """A row of the register that has the key of one that is read."""

    number: int
    digest: bytes
    file: int | None = None
    """The file of this import in which it was met."""
    fate: str = "unchanged"


def bring_up(
    connection: Connection,
    collection: MapCollection,
    files: Iterable[Iterable[list[Row]]],
    *,
    whole: bool,
    most_may_go: bool = False,
) -> Imported:
    """Add, change and, where the extract is ``whole``, remove rows; within the caller's transaction.

    Raises Refused where more than half of the rows would go, unless ``most_may_go``. A row is known by its primary key, one without by its content, as often as one file has it.
    Raises TwoRowsOneKeyError, and whatever reading the files raises.
    """
    import_ = _Import(connection, collection)
    for number, batches in enumerate(files):
        import_.read(number, batches)
    return import_.finish(whole=whole, most_may_go=most_may_go)


class _Import:
    def __init__(self, connection: Connection, collection: MapCollection) -> None:
        self._connection = connection
        self._collection = collection
        self._layout = Layout.of(collection)
        self._moved_from: tuple[Layout, str] | None = None
        self._keys = [collection.place[column] for column in collection.primary_key]
        self._table, self._indexed = self._prepared()
        connection.execute(
            f"CREATE TABLE {_SEEN} (id INTEGER PRIMARY KEY, file INTEGER, fate TEXT)"
        )
        self._move_in()
        last = connection.execute(f"SELECT max(id) FROM {self._table}").fetchone()[0]  # noqa: S608  (a name of our own)
        self._next = 0 if last is None else last + 1

    def read(self, file: int, batches: Iterable[list[Row]]) -> None:
        """Take in the rows of one file."""
        self._connection.execute(_MAKE_TIMES)
        for batch in batches:
            for start in range(0, len(batch), _BATCH):
                self._take(file, batch[start : start + _BATCH])
        self._connection.execute(f"DROP TABLE {_TIMES}")

    def finish(self, *, whole: bool, most_may_go: bool) -> Imported:
        """What became of the rows, once all files are read."""
        run = self._connection.execute
        fates = dict(run(f"SELECT fate, count(*) FROM {_SEEN} GROUP BY fate").fetchall())  # noqa: S608  (names of our own, as below)
        unseen = f"FROM {self._table} WHERE id NOT IN (SELECT id FROM {_SEEN})"  # noqa: S608  (as above)
        gone = run(f"SELECT count(*) {unseen}").fetchone()[0]
        before = gone + fates.get("changed", 0) + fates.get("unchanged", 0)
        if whole and not most_may_go and gone * 2 > before:
            raise Refused(_MOST.fill(name=self._collection.info.label, gone=gone, rows=before))
        if whole:
            delete(self._connection, self._table, self._layout, f"(SELECT id {unseen})")
        run(f"DROP TABLE {_SEEN}")
        if not self._indexed:
            index(self._connection, self._table, self._layout)
        run(
            f"INSERT OR REPLACE INTO {HELD} VALUES (?, ?, ?, ?)",  # noqa: S608  (as above)
            (self._collection.key, self._layout.text, self._primary_key, self._table),
        )
        return Imported(
            self._collection.info.name,
            added=fates.get("added", 0),
            changed=fates.get("changed", 0),
            unchanged=fates.get("unchanged", 0),
            gone=gone,
            removed=gone if whole else 0,
        )

    @property
    def _primary_key(self) -> str:
        return json.dumps(self._collection.primary_key)

    def _take(self, file: int, rows: Sequence[Row]) -> None:
        digests = [_digest(row) for row in rows]
        keys = [
            self._key(row) or self._content_key(digest)
            for row, digest in zip(rows, digests, strict=True)
        ]
        known = self._look_up(keys)
        wanted: dict[str, Row] = {}
        replaced: list[int] = []
        for key, row, digest in zip(keys, rows, digests, strict=True):
            one = known.get(key)
            if one is None:
                known[key] = _Known(self._next, digest, file, "added")
                self._next += 1
                wanted[key] = row
                continue
            if one.digest != digest:
                if one.file == file:
                    raise TwoRowsOneKeyError(file)
                one.digest = digest
                one.fate = "added" if one.fate == "added" else "changed"
                replaced.append(one.number)
                wanted[key] = row
            one.file = file
        marks = f"({', '.join('?' * len(replaced))})"
        delete(self._connection, self._table, self._layout, marks, replaced)
        self._write(wanted, known)
        self._connection.executemany(
            f"INSERT OR REPLACE INTO {_SEEN} VALUES (?, ?, ?)",  # noqa: S608  (as above)
            [(one.number, one.file, one.fate) for one in known.values()],
        )

    def _key(self, row: Row) -> str | None:
        """What a row is known by; None where it has no key, or only a part of one."""
        parts = [key_text(row[place]) for place in self._keys]
        if not parts or None in parts:
            return None
        return "=" + "\x1f".join(part for part in parts if part is not None)

    def _content_key(self, digest: bytes) -> str:
        """What a row without a key is known by: two equal rows of a file are two, at every import."""
        met = self._connection.execute(
            f"INSERT INTO {_TIMES} VALUES (?, 1) ON CONFLICT DO UPDATE SET met = met + 1 RETURNING met",  # noqa: S608  (as above)
            (digest,),
        ).fetchall()
        return f"~{digest.hex()}:{met[0][0]}"

    def _look_up(self, keys: Sequence[str]) -> dict[str, _Known]:
        marks = ", ".join("?" * len(keys))
        found = self._connection.execute(
            f"SELECT r.key, r.id, r.digest, s.file, s.fate FROM {self._table} r "  # noqa: S608  (as above)
            f"LEFT JOIN {_SEEN} s ON s.id = r.id WHERE r.key IN ({marks})",
            keys,
        )
        return {
            key: _Known(number, digest, file, fate or "unchanged")
            for key, number, digest, file, fate in found
        }

    def _prepared(self) -> tuple[str, bool]:
        """The table to write to, and whether it has its indexes already."""
        run = self._connection.execute
        run(
            f"CREATE TABLE IF NOT EXISTS {HELD} "
            "(collection TEXT PRIMARY KEY, layout TEXT, primary_key TEXT, place TEXT)"
        )
        held = held_at(self._connection, self._collection.key)
        if held is not None and held[:2] == (self._layout.text, self._primary_key):
            return held[2], True
        if held is not None:
            self._moved_from = Layout.parse(held[0]), held[2]
        used = {place for (place,) in run(f"SELECT place FROM {HELD}")}  # noqa: S608  (as above)
        table = next(name for n in range(len(used) + 1) if (name := f"r{n}") not in used)
        create(self._connection, table, self._layout, _MORE)
        run(f"CREATE UNIQUE INDEX {table}_key ON {table} (key)")
        return table, False

    def _move_in(self) -> None:
        """Take over the rows of an earlier import, where the map now says otherwise how they lie."""
        if self._moved_from is None:
            return
        layout, table = self._moved_from
        self._connection.execute(_MAKE_TIMES)
        number = 0
        for batch in self._earlier(layout, table):
            known: dict[str, _Known] = {}
            wanted: dict[str, Row] = {}
            for row in batch:
                digest = _digest(row)
                key = self._key(row)
                if key is None or key in known or self._look_up([key]):
                    key = self._content_key(digest)
                known[key], wanted[key] = _Known(number, digest), row
                number += 1
            self._write(wanted, known)
        self._connection.execute(f"DROP TABLE {_TIMES}")
        drop(self._connection, table, layout)

    def _earlier(self, layout: Layout, table: str) -> Iterator[list[Row]]:
        places = [
            layout.columns.index(column) if column in layout.columns else None
            for column in self._layout.columns
        ]
        shown = ", ".join(f"c{place}" for place in range(len(layout.columns)))
        cursor = self._connection.cursor()
        cursor.execute(f"SELECT {shown} FROM {table} ORDER BY id")  # noqa: S608  (as above)
        while batch := cursor.fetchmany(_BATCH):
            yield [
                tuple(None if place is None else row[place] for place in places)
                for row in restore(batch)
            ]
        cursor.close()

    def _write(self, rows: Mapping[str, Row], known: Mapping[str, _Known]) -> None:
        insert(
            self._connection,
            self._table,
            self._layout,
            [(known[key].number, row) for key, row in rows.items()],
            [(key, known[key].digest) for key in rows],
        )


def _digest(row: Row) -> bytes:
    return blake2b(repr(row).encode(errors="replace"), digest_size=16).digest()


_MOST = QT_TRANSLATE_NOOP(
    "registers",
    "Nothing was imported: the extract of “{name}” is said to be whole, and {gone} of {rows} rows "
    "would go. Check the file; if they are to go, add --even-if-most-go.",
)
