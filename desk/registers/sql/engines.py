"""How databases are opened: sessions that cannot write, and nobody who is waited for without end."""

from __future__ import annotations

import codecs
import sqlite3
import threading
import time
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlalchemy as sa
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from desk.domain.text import LocalText
from desk.registers.failures import driver_missing, file_missing, no_driver
from desk.registers.source import SourceConfig

_CONNECT_SECONDS = 8
_TIMEOUT_SECONDS = "120"
_CACHE_KIB = 32_768
_STEPS = 20_000
"""Steps of SQLite's machine between two looks at the clock: some milliseconds."""
_DEAD = {
    # a line that was cut without a word is noticed a minute later, also while an answer is awaited
    "keepalives": 1,
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
    "tcp_user_timeout": 60_000,
}
_EXTRAS = {"oracledb": "oracle", "mssql_python": "sqlserver"}
"""What to install for a driver that does not come with the desk."""

Options = dict[str, Any]


def open_engine(config: SourceConfig, name: LocalText, password: str | None) -> sa.Engine:
    """An engine whose sessions cannot write; nothing is connected yet.

    Statements stand alone (autocommit) unless a transaction is asked for: a look-up is one way to
    the server and back. Raises SystemFailure where the address is malformed or the driver missing.
    """
    timeout = float(config.options.get("timeout", _TIMEOUT_SECONDS))
    try:
        url = make_url(config.url or "")
        if password is not None:
            url = url.set(password=password)
        if url.get_backend_name() == "sqlite":
            return _sqlite(url, name, timeout)
        return _ENGINES.get(url.get_backend_name(), _other)(url, timeout)
    except ModuleNotFoundError as error:
        raise driver_missing(name, _EXTRAS.get(error.name or "")) from error.with_traceback(None)
    except (ArgumentError, NoSuchModuleError, ImportError, ValueError) as error:
        # the address may hold a name or a password: the cause is cut off
        raise no_driver(name) from error.with_traceback(None)


def _engine(url: URL, connect_args: Options, **more: Any) -> sa.Engine:
    return sa.create_engine(
        url,
        connect_args=connect_args,
        pool_recycle=900,
        max_overflow=20,
        hide_parameters=True,
        **more,
    )


def _postgresql(url: URL, timeout: float) -> sa.Engine:
    engine = _engine(
        url.set(drivername="postgresql+psycopg"),
        {
            "connect_timeout": _CONNECT_SECONDS,
            "options": "-c default_transaction_read_only=on "
            f"-c statement_timeout={int(timeout * 1000)}",
            **_DEAD,
        },
        isolation_level="AUTOCOMMIT",
        skip_autocommit_rollback=True,
    )

    def close_cursor(context: sa.ExceptionContext) -> None:
        """SQLAlchemy leaves the cursor of a lost connection to the garbage collector."""
        asked: Any = context.execution_context
        if context.is_disconnect and asked is not None and asked.cursor is not None:
            with suppress(context.dialect.loaded_dbapi.Error):
                asked.cursor.close()

    sa.event.listen(engine, "handle_error", close_cursor)
    return engine


def _mysql(url: URL, timeout: float) -> sa.Engine:
    engine = _engine(
        url.set(drivername=f"{url.get_backend_name()}+pymysql"),
        {
            "connect_timeout": _CONNECT_SECONDS,
            "read_timeout": int(timeout) + 5,
            "write_timeout": int(timeout) + 5,
            "charset": "utf8mb4",
            "init_command": "SET SESSION TRANSACTION READ ONLY",
        },
        isolation_level="AUTOCOMMIT",
        skip_autocommit_rollback=True,
    )

    def limit(connection: Any, _record: object) -> None:
        """MariaDB's statement timeout, or MySQL's under its own name."""
        with connection.cursor() as cursor:
            cursor.execute("SELECT VERSION()")
            if "mariadb" in str(cursor.fetchone()[0]).lower():
                cursor.execute("SET SESSION max_statement_time = %s", (timeout,))
            else:
                cursor.execute("SET SESSION max_execution_time = %s", (int(timeout * 1000),))

    sa.event.listen(engine, "connect", limit)
    return engine


def read_carefully(connection: sa.Connection) -> None:
    """Take days and moments of PostgreSQL that Python has no value for as the server writes them.

    ``infinity``, days before our era and after the year 9999. Slower, so only where it is needed;
    the connection is to be thrown away afterwards.
    """
    from psycopg import DataError
    from psycopg.adapt import Loader
    from psycopg.types.datetime import DateLoader, TimestampLoader, TimestamptzLoader

    def careful(usual: type[Loader]) -> type[Loader]:
        class Careful(usual):  # type: ignore[misc, valid-type]  # each is one of psycopg's loaders
            def load(self, data: Any) -> Any:
                try:
                    return super().load(data)
                except DataError:
                    return bytes(data).decode()

        return Careful

    adapters = connection.connection.driver_connection.adapters  # type: ignore[union-attr]  # psycopg's
    for name, usual in (
        ("date", DateLoader),
        ("timestamp", TimestampLoader),
        ("timestamptz", TimestamptzLoader),
    ):
        adapters.register_loader(name, careful(usual))


@contextmanager
def types_of_any_sort() -> Iterator[None]:
    """Look at a table without a warning of columns whose types SQLAlchemy does not know."""
    with _looking, warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Did not recognize type", sa.exc.SAWarning)
        yield


_looking = threading.Lock()
"""Filters of warnings are the whole program's."""


def let_go(cursor: Any) -> None:
    """Keep PyMySQL from reading the rest of an answer whose connection is gone.

    It would try so when the cursor is thrown away, and print a traceback that nobody can catch.
    """
    rest: Any = getattr(cursor, "_result", None)
    if hasattr(rest, "unbuffered_active"):
        rest.unbuffered_active = False
        cursor._result = None


def _oracle(url: URL, timeout: float) -> sa.Engine:
    """Written from Oracle's documentation and not run against a server."""
    engine = _engine(
        url.set(drivername="oracle+oracledb"),
        {"tcp_connect_timeout": float(_CONNECT_SECONDS), "expire_time": 1},
        pool_pre_ping=True,
    )

    def limit(connection: Any, _record: object) -> None:
        connection.call_timeout = int(timeout * 1000)

    def read_only(connection: sa.Connection) -> None:
        connection.exec_driver_sql("SET TRANSACTION READ ONLY")

    sa.event.listen(engine, "connect", limit)
    sa.event.listen(engine, "begin", read_only)
    return engine


def _sql_server(url: URL, timeout: float) -> sa.Engine:
    """Written from Microsoft's documentation and not run against a server.

    SQL Server has no session that only reads: ``ApplicationIntent`` leads to a readable copy where
    there is one, and the user needs no more than the role ``db_datareader``.
    """
    if "ApplicationIntent" not in url.query:
        url = url.update_query_dict({"ApplicationIntent": "ReadOnly"})
    engine = _engine(
        url.set(drivername="mssql+mssqlpython"), {"timeout": int(timeout)}, pool_pre_ping=True
    )

    def limit(connection: Any, _record: object) -> None:
        cursor = connection.cursor()
        try:
            cursor.execute(f"SET LOCK_TIMEOUT {int(timeout * 1000)}")
        finally:
            cursor.close()

    sa.event.listen(engine, "connect", limit)
    return engine


def _other(url: URL, _timeout: float) -> sa.Engine:
    return _engine(url, {}, pool_pre_ping=True)


_ENGINES: Mapping[str, Callable[[URL, float], sa.Engine]] = {
    "postgresql": _postgresql,
    "mysql": _mysql,
    "mariadb": _mysql,
    "oracle": _oracle,
    "mssql": _sql_server,
}


class Deadline:
    """When a statement of a SQLite connection has taken too long; the library asks now and then."""

    KEY = "deadline"
    """Where a connection keeps its own in ``info``."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._until = float("inf")

    def begin(self) -> None:
        """A statement begins, or its next rows are fetched."""
        self._until = time.monotonic() + self._seconds

    def passed(self) -> bool:
        """True ends the statement."""
        return time.monotonic() > self._until


def _sqlite(url: URL, name: LocalText, timeout: float) -> sa.Engine:
    file = Path(url.database or "").absolute()

    def connect() -> sqlite3.Connection:
        if not file.is_file():
            raise file_missing(name, file.name)
        connection = sqlite3.connect(
            f"file:{quote(str(file))}?mode=ro",
            uri=True,
            check_same_thread=False,
            timeout=min(10.0, timeout),
        )
        connection.text_factory = _sqlite_text
        try:
            connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        except sqlite3.Error:  # no database at all
            connection.close()
            raise
        return connection

    engine = sa.create_engine(
        "sqlite://",
        creator=connect,
        poolclass=sa.QueuePool,
        max_overflow=20,
        hide_parameters=True,
    )

    def limit(connection: Any, record: Any) -> None:
        deadline = record.info[Deadline.KEY] = Deadline(timeout)
        connection.set_progress_handler(deadline.passed, _STEPS)

    sa.event.listen(engine, "connect", limit)
    return engine


def _old_bytes(error: UnicodeError) -> tuple[str, int]:
    """Bytes that are no UTF-8 as old programs meant them, who wrote cp1252."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error("desk-cp1252", _old_bytes)


def _sqlite_text(stored: bytes) -> str:
    """SQLite keeps whatever was written."""
    try:
        return stored.decode()
    except UnicodeDecodeError:  # naming the handler each time takes half as long again
        return stored.decode("utf-8", "desk-cp1252")
