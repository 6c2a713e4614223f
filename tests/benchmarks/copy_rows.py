"""The plainest way to write a demo workspace's registers: every row and file of a finished one, copied."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

SQLITE = b"SQLite format 3\0"


def databases(folder: Path) -> Iterator[Path]:
    """The open SQLite databases of a workspace; the desk's own store is encrypted and is not one."""
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            with file.open("rb") as stream:
                if stream.read(len(SQLITE)) == SQLITE:
                    yield file


def tables(database: sqlite3.Connection) -> list[tuple[str, str]]:
    """Name and CREATE statement of each table."""
    found = database.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    )
    return found.fetchall()


def contents(folder: Path) -> tuple[int, int]:
    """How many rows the databases hold, and how many other files there are."""
    files = sum(1 for file in folder.rglob("*") if file.is_file())
    rows = sum(count for count, _, _ in sizes(folder))
    return rows, files - len(list(databases(folder)))


def sizes(folder: Path) -> Iterator[tuple[int, str, Path]]:
    """Number of rows, name and file of each table."""
    for file in databases(folder):
        with closing(sqlite3.connect(file)) as database:
            for name, _ in tables(database):
                (count,) = database.execute(f'SELECT count(*) FROM "{name}"').fetchone()
                yield count, name, file


def copy(folder: Path, target: Path) -> None:
    """Write every row and file of ``folder`` under ``target``."""
    ready = set(databases(folder))
    for file in sorted(folder.rglob("*")):
        if not file.is_file():
            continue
        made = target / file.relative_to(folder)
        made.parent.mkdir(parents=True, exist_ok=True)
        if file not in ready:
            made.write_bytes(file.read_bytes())
            continue
        with closing(sqlite3.connect(file)) as old, closing(sqlite3.connect(made)) as new:
            for name, statement in tables(old):
                new.execute(statement)
                rows = old.execute(f'SELECT * FROM "{name}"')
                marks = ", ".join("?" * len(rows.description))
                new.executemany(f'INSERT INTO "{name}" VALUES ({marks})', rows)
            new.commit()


if __name__ == "__main__":
    copy(Path(sys.argv[1]), Path(sys.argv[2]))
