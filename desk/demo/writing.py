"""Writes invented rows as the registers store them: SQLite, CSV, e-mails and recordings."""

from __future__ import annotations

import csv
import math
import sqlite3
import wave
from email.message import EmailMessage
from functools import lru_cache
from pathlib import Path
from typing import Final

from desk.demo.rows import Cell, Rows, SystemRows

_RATE: Final = 8000


def write_database(system: SystemRows, file: Path) -> None:
    """A fresh SQLite database; nobody else reads it while it is written, so nothing is synchronised."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.unlink(missing_ok=True)
    database = sqlite3.connect(file, isolation_level=None)
    try:
        database.execute("PRAGMA journal_mode = OFF")
        database.execute("PRAGMA synchronous = OFF")
        database.execute("BEGIN")
        for statement in (system.ddl or "").split(";\n"):
            if statement.strip():
                database.execute(statement)
        for name, rows in system.collections.items():
            marks = ", ".join("?" * len(rows.columns))
            database.executemany(f"INSERT INTO {name} VALUES ({marks})", rows)  # noqa: S608  (our own names)
        database.execute("COMMIT")
    finally:
        database.close()


def write_csv(rows: Rows, file: Path, encoding: str) -> None:
    """A CSV with semicolons, as a Finnish spreadsheet program writes it."""
    with file.open("w", encoding=encoding, newline="") as stream:
        writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
        writer.writerow(rows.columns)
        writer.writerows(rows)


def write_mails(rows: Rows, folder: Path) -> None:
    """One ``.eml`` file for each row."""
    folder.mkdir(parents=True, exist_ok=True)
    for row in rows:
        mail = dict(zip(rows.columns, row, strict=True))
        name = str(mail["message_id"]).strip("<>").partition("@")[0]
        (folder / f"{name}.eml").write_bytes(_message(mail))


def _message(mail: dict[str, Cell]) -> bytes:
    message = EmailMessage()
    for header, column in (
        ("Message-ID", "message_id"),
        ("Date", "date"),
        ("From", "from"),
        ("To", "to"),
        ("Subject", "subject"),
        ("X-Asiakasnumero", "x_asiakasnumero"),
    ):
        message[header] = str(mail[column])
    message.set_content(str(mail["body"]), cte="quoted-printable")
    return bytes(message)


def write_recording(file: Path, number: int) -> None:
    """Half a second of a tone; a few different tones, so that recordings can be told apart."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(file), "wb") as stream:
        stream.setnchannels(1)
        stream.setsampwidth(1)
        stream.setframerate(_RATE)
        stream.writeframes(_tone(330 + 20 * (number % 12)))


@lru_cache(maxsize=16)
def _tone(hertz: int) -> bytes:
    step = 2 * math.pi * hertz / _RATE
    return bytes(128 + round(60 * math.sin(step * n)) for n in range(_RATE // 2))
