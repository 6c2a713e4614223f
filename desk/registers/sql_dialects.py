"""What differs between databases: how they are opened for reading only, and how keys are compared."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import quote
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError

from desk.domain.records import Value
from desk.domain.text import LocalText
from desk.registers.failures import (
    broke_off,
    file_missing,
    no_answer,
    no_database,
    no_driver,
    not_allowed,
    too_slow,
)
from desk.registers.source import SourceConfig, SystemFailure
from desk.registers.values import key_text, local_day

_CONNECT_SECONDS = 8
_TIMEOUT_SECONDS = "120"
_LONGEST_INTEGER = 20


def open_engine(config: SourceConfig, name: LocalText, password: str | None) -> sa.Engine:
    """An engine whose sessions cannot write; nothing is connected yet.

    Raises SystemFailure where the address is malformed or the driver is missing.
    """
    timeout = float(config.options.get("timeout", _TIMEOUT_SECONDS))
    try:
        url = make_url(config.url or "")
        if password is not None:
            url = url.set(password=password)
        backend = url.get_backend_name()
        if backend == "sqlite":
            return _sqlite(url, name)
        options: dict[str, Any] = {"pool_pre_ping": True, "pool_recycle": 900, "max_overflow": 20}
        if backend == "postgresql":
            url = url.set(drivername="postgresql+psycopg")
            return sa.create_engine(
                url,
                connect_args={
                    "connect_timeout": _CONNECT_SECONDS,
                    "options": "-c default_transaction_read_only=on "
                    f"-c statement_timeout={int(timeout * 1000)}",
                },
                **options,
            )
        if backend in ("mysql", "mariadb"):
            url = url.set(drivername=f"{backend}+pymysql")
            engine = sa.create_engine(
                url,
                connect_args={
                    "connect_timeout": _CONNECT_SECONDS,
                    "read_timeout": int(timeout) + 5,
                    "charset": "utf8mb4",
                    "init_command": "SET SESSION TRANSACTION READ ONLY",
                },
                **options,
            )
            sa.event.listen(engine, "connect", _limit_statements(timeout))
            return engine
        return sa.create_engine(url, **options)
    except (ArgumentError, NoSuchModuleError, ImportError, ValueError) as error:
        # the address may hold a name or a password: the cause is cut off
        raise no_driver(name) from error.with_traceback(None)


def _limit_statements(timeout: float) -> Any:
    """Sets MariaDB's statement timeout, or MySQL's under its own name."""

    def limit(connection: Any, _record: object) -> None:
        with connection.cursor() as cursor:
            cursor.execute("SELECT VERSION()")
            if "mariadb" in str(cursor.fetchone()[0]).lower():
                cursor.execute("SET SESSION max_statement_time = %s", (timeout,))
            else:
                cursor.execute("SET SESSION max_execution_time = %s", (int(timeout * 1000),))

    return limit


def _sqlite(url: URL, name: LocalText) -> sa.Engine:
    file = Path(url.database or "").absolute()

    def connect() -> sqlite3.Connection:
        if not file.is_file():
            raise file_missing(name, file.name)
        connection = sqlite3.connect(
            f"file:{quote(str(file))}?mode=ro", uri=True, check_same_thread=False, timeout=10
        )
        connection.text_factory = _sqlite_text
        return connection

    return sa.create_engine("sqlite://", creator=connect, poolclass=sa.QueuePool, max_overflow=20)


def _sqlite_text(stored: bytes) -> str:
    """SQLite keeps whatever was written; old programs wrote cp1252."""
    try:
        return stored.decode()
    except UnicodeDecodeError:
        return stored.decode("cp1252", "replace")


def key_column(name: str, column: type | None, dialect: str) -> sa.ColumnClause[Any]:
    """The column as it stands in a condition: typed, so that keys are sent in the column's own type."""
    known: dict[type, type[sa.types.TypeEngine[Any]]] = {
        str: sa.String,
        int: sa.BigInteger,
        Decimal: sa.Numeric,
        float: sa.Numeric,
        datetime: sa.DateTime,
        date: sa.Date,
        UUID: sa.Uuid,
    }
    if dialect == "sqlite" or column not in known:
        return sa.column(name)
    return sa.column(name, known[column])


def key_for(value: Value, column: type | None, *, dialect: str) -> Value | UUID:
    """A key in the type of the column it is looked for in; None where it cannot stand there.

    PostgreSQL refuses a text against a number; MariaDB would take the text ``"12a"`` for 12 and
    any word for 0; SQLite takes ``"012"`` for 12 in a number column.
    """
    text = key_text(value)
    if text is None:
        return None
    if dialect == "sqlite":
        if column is int and text.isdecimal() and text != "0" and text.startswith("0"):
            return None
        return value if isinstance(value, int | bytes) else text
    match column:
        case None:
            return value
        case _ if column is UUID:
            return _parsed(UUID, text)
        case _ if issubclass(column, str):
            return text.replace("\x00", "\ufffd")
        case _ if issubclass(column, bool):
            return {"1": True, "0": False}.get(text)
        case _ if issubclass(column, int):
            number = _parsed(int, text) if len(text) <= _LONGEST_INTEGER else None
            return number if str(number) == text and abs(number or 0) < 2**63 else None
        case _ if issubclass(column, float | Decimal):
            digits = text.removeprefix("-").replace(".", "", 1)
            return Decimal(text) if digits.isascii() and digits.isdecimal() else None
        case _ if issubclass(column, datetime):
            return value if isinstance(value, datetime) else _parsed(datetime.fromisoformat, text)
        case _ if issubclass(column, date):
            return local_day(value)
    return value


_Parsed = TypeVar("_Parsed")


def _parsed(parse: Callable[[str], _Parsed], text: str) -> _Parsed | None:
    try:
        return parse(text)
    except ValueError:
        return None


_REFUSED = ("28P01", "28000", "3D000", "42501")
_REFUSED_WORDS = ("password authentication failed", "access denied", "no password supplied")
_MYSQL_REFUSED = (1044, 1045, 1142, 1143, 1698)
_SLOW = ("57014",)
_MYSQL_SLOW = (1969, 3024)


def broken(error: SQLAlchemyError, name: LocalText, collection: str) -> SystemFailure:
    """The sentence for a driver's error; its own words may hold names or values and are left out."""
    original: BaseException | None = getattr(error, "orig", None)
    state = str(getattr(original, "sqlstate", None) or "")
    words = str(original or error).lower()
    number = original.args[0] if original and original.args else None
    if state in _REFUSED or number in _MYSQL_REFUSED or any(w in words for w in _REFUSED_WORDS):
        return not_allowed(name)
    if state in _SLOW or number in _MYSQL_SLOW or "interrupted" in words:
        return too_slow(name, collection)
    if "not a database" in words or "malformed" in words:
        return no_database(name)
    if "unable to open" in words or "connection" in words or "connect" in words:
        return no_answer(name)
    return broke_off(name, collection)
