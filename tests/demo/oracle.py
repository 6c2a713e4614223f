"""What the demo registers hold about a person, told by their maker: the truth that a collection must equal.

Ownership is noted while the rows are made, so nothing here reads a data map or follows a
reference. ``stored_rows`` reads the files and databases plainly, to show that the rows made are
the rows stored.
"""

from __future__ import annotations

import csv
import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from email import message_from_bytes, policy
from email.utils import parsedate_to_datetime
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from desk.demo.rows import Cell, SystemRows
from desk.demo.workspace import MADE, Made, make

_HEADERS = {
    "message_id": "Message-ID",
    "x_asiakasnumero": "X-Asiakasnumero",
    "date": "Date",
    "from": "From",
    "to": "To",
    "subject": "Subject",
}
_ENCODINGS = {"kuopio_puhelut": "cp1252"}
_SHORT = 16
"""Texts from here on may be a time."""


def rows_of(folder: Path, controller: str, case: str) -> dict[str, list[dict[str, Cell]]]:
    """Every row about the person of an example, by ``dataset:collection``; empty collections left out.

    ``folder``: the workspace. ``unknown`` has none.
    """
    made = made_again(folder, controller)
    person = made.cast.cases.get(case)
    if person is None:
        return {}
    found = {
        f"{system.dataset}:{name}": rows.of(person.number)
        for system in made.systems
        for name, rows in system.collections.items()
    }
    return {key: rows for key, rows in found.items() if rows}


def made_again(folder: Path, controller: str) -> Made:
    """The controller's people and rows of a workspace, in memory."""
    told = json.loads((folder / "registers" / MADE).read_text())
    return _make(controller, told["people"], told["seed"], told["today"])


@lru_cache(maxsize=8)
def _make(controller: str, people: int, seed: int, today: str) -> Made:
    return make(controller, people=people, seed=seed, today=date.fromisoformat(today))


def stored_rows(
    folder: Path, controller: str, system: SystemRows
) -> dict[str, list[dict[str, Cell]]]:
    """Everything a system stores, by collection, read without a data map."""
    place = folder / "registers" / controller
    if system.ddl is not None:
        return _database_rows(place / f"{system.key}.sqlite")
    files = {file.stem: file for file in (place / system.key).glob("*.csv")}
    found: dict[str, list[dict[str, Cell]]] = {}
    for name, rows in system.collections.items():
        if "message_id" in rows.columns:
            mails = sorted((place / system.key / name.lower()).glob("*.eml"))
            found[name] = [_mail(file.read_bytes()) for file in mails]
            continue
        file = files.get(name.lower()) or files["puhelutallenteet"]
        encoding = _ENCODINGS.get(system.dataset, "utf-8-sig")
        with file.open(encoding=encoding, newline="") as stream:
            found[name] = [dict(row) for row in csv.DictReader(stream, delimiter=";")]
    return found


def _database_rows(file: Path) -> dict[str, list[dict[str, Cell]]]:
    database = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    database.row_factory = sqlite3.Row
    try:
        names = [
            row[0]
            for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        return {
            name: [dict(row) for row in database.execute(f'SELECT * FROM "{name}"')]
            for name in names
        }
    finally:
        database.close()


def _mail(data: bytes) -> dict[str, Cell]:
    message = message_from_bytes(data, policy=policy.default)
    body = message.get_body(("plain",))
    assert body is not None
    return {
        **{column: str(message[header]) for column, header in _HEADERS.items()},
        "body": str(body.get_content()),
    }


def counted(rows: Iterable[Mapping[str, object]]) -> Counter[tuple[tuple[str, str], ...]]:
    """Rows as a multiset, each value in one way of writing, so that a date equals its text."""
    return Counter(
        tuple(sorted((name, canonical(value)) for name, value in row.items())) for row in rows
    )


def canonical(value: object) -> str:
    """One way of writing for a value as stored and as collected: times in UTC, numbers without needless noughts."""
    match value:
        case None | "":
            return ""
        case datetime():
            zoned = value if value.tzinfo else value.replace(tzinfo=ZoneInfo("Europe/Helsinki"))
            return zoned.astimezone(UTC).isoformat()
        case date():
            return value.isoformat()
        case bool() | int() | float() | Decimal():
            return f"{Decimal(str(int(value) if isinstance(value, bool) else value)).normalize():f}"
        case str():
            return _canonical_text(value)
        case _:
            return str(value)


def _canonical_text(text: str) -> str:
    if len(text) >= _SHORT and (moment := _moment(text)):
        return canonical(moment)
    return text.replace("\r\n", "\n").strip()


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        pass
    try:
        return parsedate_to_datetime(text)
    except (ValueError, TypeError):
        return None
