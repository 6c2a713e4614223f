"""Making and opening a workspace's store; the entry to this package."""

from __future__ import annotations

import contextlib
import hashlib
import hmac
from pathlib import Path

from sqlalchemy import Connection, Engine, insert, select

from desk.domain.check_code import check_code
from desk.domain.errors import Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.ports import Secrets
from desk.services.store_ports import UnitOfWork
from desk.store.engine import READING, WAIT_SECONDS, embedded_engine, shared_engine
from desk.store.keys import KEYS_FILE, WorkspaceKeys, create_keys, open_keys, secret_name
from desk.store.private_files import make_private_file
from desk.store.schema import copy_before_migrating, forget_old_copies, is_current, migrate
from desk.store.tables import store_identity
from desk.store.unit_of_work import StoreUnitOfWork

STORE_FILE = "store.sqlite"
PASSWORD_SECRET = "store:password"  # noqa: S105  (the name of the secret, not the secret)
"""Name of the shared database's password among the secrets."""


class Store:
    """An open store. Use :meth:`work` from any thread; close it at the end."""

    def __init__(self, engine: Engine, keys: WorkspaceKeys) -> None:
        self._engine = engine
        self._keys = keys

    def work(self) -> UnitOfWork:
        """A new unit of work (``services.store_ports.UnitOfWorkFactory``)."""
        return StoreUnitOfWork(self._engine, self._keys)

    def look(self) -> UnitOfWork:
        """A unit of work that only reads: on the embedded store it waits for nobody who writes."""
        return StoreUnitOfWork(self._engine, self._keys, reading=True)

    def check_code(self, number: str, digest: str) -> str:
        """The check code of a letter, made with this workspace's key (``domain.check_code``)."""
        return check_code(self._keys.check_code, number, digest)

    def close(self) -> None:
        """Close all connections; the embedded file's journal is folded in."""
        self._engine.dispose()


def create_workspace_store(
    folder: Path,
    secrets: Secrets,
    url: str | None = None,
    *,
    wait_seconds: float = WAIT_SECONDS,
) -> Store:
    """Make a workspace's keys and its store, and open it.

    ``url``: a PostgreSQL database for many desks, made by its administrator and still empty; its
    password is the secret ``store:password``. Without it the store is one encrypted file. Raises
    BadInput where the folder is a workspace already, and Unavailable where there is no keyring or
    no database; then nothing is left behind.
    """
    keys = create_keys(folder, secrets)
    try:
        if url is None:
            make_private_file(folder / STORE_FILE)
        engine = _engine(folder, keys, secrets, url, wait_seconds)
        try:
            _migrate(engine, folder, keys, url, wait_seconds, new=True)
        except BaseException:
            engine.dispose()
            raise
    except FileExistsError as error:
        _forget(folder, keys, secrets)
        raise Unavailable(_STRAY.fill(file=str(folder / STORE_FILE))) from error
    except BaseException:
        _forget(folder, keys, secrets)
        if url is None:
            for suffix in ("", "-wal", "-shm"):
                (folder / f"{STORE_FILE}{suffix}").unlink(missing_ok=True)
        raise
    return Store(engine, keys)


def open_store(
    folder: Path,
    secrets: Secrets,
    url: str | None = None,
    *,
    wait_seconds: float = WAIT_SECONDS,
) -> Store:
    """Open a workspace's store; migrates one of an older program, the embedded one after a copy.

    Raises Unavailable, with what to do, where keyring, key, file or database are not there.
    """
    keys = open_keys(folder, secrets)
    file = folder / STORE_FILE
    if url is None and not (file.is_file() and file.stat().st_size):
        raise Unavailable(_MISSING.fill(file=str(file)))
    engine = _engine(folder, keys, secrets, url, wait_seconds)
    try:
        with engine.connect().execution_options(**READING) as connection:
            current = is_current(connection)
        if not current:
            if url is None:
                copy_before_migrating(engine, folder)
            _migrate(engine, folder, keys, url, wait_seconds, new=False)
        forget_old_copies(folder)
        _recognise(engine, keys)
    except BaseException:
        engine.dispose()
        raise
    return Store(engine, keys)


def _engine(
    folder: Path, keys: WorkspaceKeys, secrets: Secrets, url: str | None, wait_seconds: float
) -> Engine:
    if url is None:
        return embedded_engine(folder / STORE_FILE, keys.store, wait_seconds=wait_seconds)
    password = secrets.get(PASSWORD_SECRET)
    return shared_engine(
        url, password.decode("utf-8") if password else None, wait_seconds=wait_seconds
    )


def _migrate(
    engine: Engine,
    folder: Path,
    keys: WorkspaceKeys,
    url: str | None,
    wait_seconds: float,
    *,
    new: bool,
) -> None:
    """Migrate, and say whose a new store is, in one transaction.

    Without foreign keys on SQLite, where a migration rebuilds tables.
    """
    if url is not None:
        with engine.begin() as connection:
            migrate(connection)
            if new:
                _identify(connection, keys)
        return
    rebuilding = embedded_engine(
        folder / STORE_FILE, keys.store, wait_seconds=wait_seconds, foreign_keys=False
    )
    try:
        with rebuilding.begin() as connection:
            migrate(connection)
            if new:
                _identify(connection, keys)
    finally:
        rebuilding.dispose()


def _proof(keys: WorkspaceKeys) -> bytes:
    """What only this workspace's keys give; says nothing about them."""
    return hmac.new(keys.ledger, b"store identity", hashlib.sha256).digest()


def _identify(connection: Connection, keys: WorkspaceKeys) -> None:
    """Write into the store whose it is; refuse one that is somebody's already."""
    if connection.execute(select(store_identity.c.workspace)).first():
        raise Unavailable(_TAKEN)
    connection.execute(insert(store_identity).values(workspace=keys.workspace, proof=_proof(keys)))


def _recognise(engine: Engine, keys: WorkspaceKeys) -> None:
    """Refuse another workspace's store: under other keys its ledger would know nobody."""
    with engine.connect().execution_options(**READING) as connection:
        row = connection.execute(select(store_identity)).one_or_none()
    if (
        row is None
        or row.workspace != keys.workspace
        or not hmac.compare_digest(row.proof, _proof(keys))
    ):
        raise Unavailable(_FOREIGN)


def _forget(folder: Path, keys: WorkspaceKeys, secrets: Secrets) -> None:
    """Take back the keys of a workspace that could not be made."""
    (folder / KEYS_FILE).unlink(missing_ok=True)
    with contextlib.suppress(Unavailable):  # the first failure is the one to tell
        secrets.delete(secret_name(keys.workspace))


_STRAY = QT_TRANSLATE_NOOP(
    "store",
    "The file {file} is there, but its keys.json is not. Nothing was changed; "
    "restore keys.json from a backup, or choose another folder for a new workspace.",
)
_MISSING = QT_TRANSLATE_NOOP(
    "store",
    "The store {file} is missing or empty. Restore it from a backup or from the folder “copies”; "
    "keys.json opens it.",
)
_TAKEN = QT_TRANSLATE_NOOP(
    "store",
    "This shared database holds the store of another workspace. Nothing was changed; "
    "ask its administrator for an empty one.",
)
_FOREIGN = QT_TRANSLATE_NOOP(
    "store",
    "This store belongs to another workspace, so it stays closed: with other keys the free checks "
    "already given could not be found. Check the workspace folder and the database in the settings.",
)
