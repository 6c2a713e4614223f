"""The store's tables brought up to date by Alembic, in process, after a copy of the embedded file."""

from __future__ import annotations

import contextlib
import time
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from desk.domain.errors import Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.store.engine import ALONE, READING
from desk.store.private_files import make_private_file, make_private_folder
from desk.store.tables import REVISION

COPIES_FOLDER = "copies"
KEPT_COPIES = 3
_COPY_DAYS = 90
"""Nobody goes back to an older program after a quarter, and a copy holds cases that were deleted since."""
_SCRIPTS = Path(__file__).parent / "migrations"
_LOCK = 7_245_013_001
"""Of PostgreSQL's advisory locks; any number that is the same in every desk."""


def revision_of(connection: Connection) -> str | None:
    """The migration a store has reached; None for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return None if found is None else str(found)


def is_current(connection: Connection) -> bool:
    """True when nothing has to be migrated.

    Raises Unavailable where a newer program has migrated the store already.
    """
    found = revision_of(connection)
    if found is not None and found > REVISION:
        raise Unavailable(_NEWER)
    return found == REVISION


def migrate(connection: Connection, *, to: str = "head") -> None:
    """Run the migrations, up or down, in the connection's open transaction.

    ``to``: a revision, ``head`` or ``base``. Of several desks that come at once, one migrates and
    the others find it done.
    """
    import alembic.command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    config = Config()
    # the path is read with %-interpolation
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    scripts = ScriptDirectory.from_config(config)
    target = {"head": scripts.get_current_head(), "base": None}.get(to, to)
    if (target or "") >= (revision_of(connection) or ""):
        alembic.command.upgrade(config, to)
    else:
        alembic.command.downgrade(config, to)
    _check_references(connection)


def _check_references(connection: Connection) -> None:
    """A migration that rebuilds tables works without foreign keys on SQLite, so look afterwards."""
    if connection.dialect.name != "sqlite":
        return
    if broken := connection.execute(text("PRAGMA foreign_key_check")).first():
        raise RuntimeError(f"a migration broke references: {broken[0]}")


def forget_old_copies(folder: Path) -> None:
    """Delete the copies that are too old to go back to; one that cannot be deleted stops nothing."""
    oldest = time.time() - _COPY_DAYS * 24 * 3600
    for copy in (folder / COPIES_FOLDER).glob("store-*.sqlite"):
        with contextlib.suppress(OSError):
            if copy.stat().st_mtime < oldest:
                copy.unlink()


def copy_before_migrating(engine: Engine, folder: Path) -> Path:
    """Copy the embedded store to ``copies``, under the same key; keeps the last three copies.

    Returns the copy. Its name tells the migration it has reached.
    """
    copies = folder / COPIES_FOLDER
    make_private_folder(copies)
    with engine.connect().execution_options(**READING) as connection:
        revision = revision_of(connection) or "empty"
    copy = copies / f"store-{revision}.sqlite"
    draft = copy.with_suffix(".part")
    draft.unlink(missing_ok=True)
    make_private_file(draft)
    try:
        # VACUUM INTO writes under the key of the source, and cannot run in a transaction.
        with engine.connect().execution_options(**ALONE) as connection:
            connection.execute(text("VACUUM INTO :file"), {"file": str(draft)})
        draft.replace(copy)
    finally:
        draft.unlink(missing_ok=True)
    old_first = sorted(copies.glob("store-*.sqlite"), key=lambda file: file.stat().st_mtime_ns)
    for old in old_first[:-KEPT_COPIES]:
        with contextlib.suppress(OSError):  # a copy too many does no harm
            old.unlink()
    return copy


_NEWER = QT_TRANSLATE_NOOP(
    "store",
    "A newer version of the desk has changed this store, so this one leaves it alone. "
    "Nothing was changed; update this copy of the program.",
)
