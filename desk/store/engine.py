"""Engines: the embedded encrypted file, and a shared PostgreSQL database."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, QueuePool, create_engine, make_url
from sqlalchemy.event import listen
from sqlalchemy.exc import ArgumentError

from desk.domain.errors import BadInput
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.store.failures import speak_for

WAIT_SECONDS = 30.0
"""How long a store that somebody else is writing to is waited for."""

READING = {"begin": "BEGIN"}
"""Execution options of a transaction that only reads: it waits for nobody."""
ALONE = {"begin": ""}
"""Execution options for a statement that cannot run in a transaction."""

_JOURNAL_BYTES = 16 * 1024 * 1024
"""The write-ahead log shrinks to this after a large collection was stored."""
_CONNECT_SECONDS = 10
_IDLE_SECONDS = 300
"""A desk that died with an open transaction lets go of its locks after this."""


def embedded_engine(
    file: Path,
    key: bytes,
    *,
    wait_seconds: float = WAIT_SECONDS,
    foreign_keys: bool = True,
) -> Engine:
    """An engine on the SQLCipher file under a raw 32-byte key.

    The file has to be there already, with the rights it shall have. A transaction begins with
    BEGIN IMMEDIATE: who may write gets the right at the start, or waits for it, and never finds out
    half-way; the execution options READING and ALONE begin otherwise. ``foreign_keys`` False is for
    migrations, which rebuild tables.
    """
    from sqlcipher3 import dbapi2

    def connect() -> Any:  # sqlcipher3 has no types
        # autocommit as the driver's mode, since the "begin" event below begins
        connection = dbapi2.connect(
            f"{file.absolute().as_uri()}?mode=rw",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
        )
        for pragma in (
            "cipher_log_level = NONE",  # or a wrong key is written to stderr
            f"key = \"x'{key.hex()}'\"",
            f"busy_timeout = {round(wait_seconds * 1000)}",
            f"foreign_keys = {'ON' if foreign_keys else 'OFF'}",
            f"journal_size_limit = {_JOURNAL_BYTES}",
            "journal_mode = WAL",
        ):
            try:
                connection.execute(f"PRAGMA {pragma}")
            except BaseException:
                connection.close()
                raise
        return connection

    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=connect,
        poolclass=QueuePool,
        hide_parameters=True,  # values of requests stay out of error messages
    )
    listen(engine, "begin", _begin)
    speak_for(engine, wait_seconds=wait_seconds)
    return engine


def _begin(connection: Connection) -> None:
    if statement := connection.get_execution_options().get("begin", "BEGIN IMMEDIATE"):
        connection.exec_driver_sql(statement)


def shared_engine(url: str, password: str | None, *, wait_seconds: float = WAIT_SECONDS) -> Engine:
    """An engine on PostgreSQL (psycopg 3), for example ``postgresql://desk@host/desk``.

    Raises BadInput where the address is of another kind or carries a password: passwords live in
    the keyring only.
    """
    address = _address(url)
    if password is not None:
        address = address.set(password=password)
    wait = round(wait_seconds * 1000)
    engine = create_engine(
        address,
        isolation_level="READ COMMITTED",  # the ledger counts on seeing what others committed
        pool_pre_ping=True,
        hide_parameters=True,
        connect_args={
            "connect_timeout": _CONNECT_SECONDS,
            "options": f"-c lock_timeout={wait} "
            f"-c idle_in_transaction_session_timeout={_IDLE_SECONDS * 1000}",
        },
    )
    speak_for(engine, wait_seconds=wait_seconds)
    return engine


def _address(url: str) -> URL:
    try:
        address = make_url(url)
    except ArgumentError as error:
        raise BadInput(_NOT_POSTGRESQL) from error
    if address.get_backend_name() != "postgresql":
        raise BadInput(_NOT_POSTGRESQL)
    if address.password is not None:
        raise BadInput(_PASSWORD_IN_CLEAR)
    return address.set(drivername="postgresql+psycopg")


_NOT_POSTGRESQL = QT_TRANSLATE_NOOP(
    "store",
    "The address of the shared database is not one of PostgreSQL. "
    "Correct it in the settings; it has the form postgresql://user@host/database.",
)
_PASSWORD_IN_CLEAR = QT_TRANSLATE_NOOP(
    "store",
    "The address of the shared database carries a password. Take it out of the settings: "
    "the desk keeps the password in the system keyring only.",
)
