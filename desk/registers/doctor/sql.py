"""What a database says of itself to the doctor: rights, indexes of words, its clock, open lines."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime

import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from desk.domain.health import Finding, Weight
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.registers.doctor.systems import Reached
from desk.registers.maps.data_map import MapCollection
from desk.registers.sql.dialects import broken
from desk.registers.sql.engines import open_engine
from desk.registers.sql.words import trigram_columns

_CLOCK_SECONDS = 60
_SHOWN = 3
_HERE = frozenset({None, "", "localhost", "127.0.0.1", "::1"})
_GRANT = re.compile(r"GRANT (?P<rights>.+?) ON (?P<where>.+?) TO ", re.IGNORECASE)
_READING = re.compile(r"(SELECT|SHOW VIEW|USAGE)( \([^)]*\))?|REFERENCES|PROXY", re.IGNORECASE)


def examine_database(reached: Reached) -> Iterator[Finding]:
    """Closer findings about a database. Raises SystemFailure where it breaks off."""
    engine = open_engine(reached.config, reached.name, reached.secret)
    try:
        with engine.connect() as connection:
            yield from _EXAMINED.get(engine.dialect.name, _unknown)(connection, reached.collections)
    except SQLAlchemyError as error:
        raise broken(error, reached.name, "-") from error
    finally:
        engine.dispose()


def _postgresql(
    connection: sa.Connection, collections: Sequence[MapCollection]
) -> Iterator[Finding]:
    names = {_quoted(connection, one): one.info.name for one in collections}
    statement = sa.text(
        "SELECT name FROM unnest(CAST(:names AS text[])) AS name "
        "WHERE has_table_privilege(to_regclass(name), 'INSERT, UPDATE, DELETE, TRUNCATE')"
    )
    writable = [names[one] for one in connection.scalars(statement, {"names": list(names)})]
    if connection.scalar(sa.text("SELECT usesuper FROM pg_user WHERE usename = current_user")):
        yield Finding(Weight.WARNING, _ALL_RIGHTS)
    elif writable:
        yield _may_write(writable)
    for one in collections:
        columns = _read_as_words(one)
        found = trigram_columns(connection, one) if columns else frozenset()
        if missing := [column for column in columns if column not in found]:
            told = _NO_TRIGRAMS.fill(table=one.info.name, columns=", ".join(missing))
            yield Finding(Weight.NOTE, told)
    encrypted = connection.scalar(
        sa.text("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")
    )
    yield from _line(connection, encrypted=bool(encrypted))
    yield from _clock(connection.scalar(sa.text("SELECT clock_timestamp()")))


def _mysql(connection: sa.Connection, _collections: Sequence[MapCollection]) -> Iterator[Finding]:
    database = str(connection.scalar(sa.text("SELECT DATABASE()")))
    grants = [str(one) for one in connection.scalars(sa.text("SHOW GRANTS FOR CURRENT_USER"))]
    if places := [place for one in grants if (place := _writes(one, database))]:
        yield Finding(Weight.WARNING, _ALL_RIGHTS) if "*.*" in places else _may_write(places)
    cipher = connection.execute(sa.text("SHOW STATUS LIKE 'Ssl_cipher'")).one_or_none()
    yield from _line(connection, encrypted=bool(cipher and cipher[1]))
    now = connection.scalar(sa.text("SELECT UTC_TIMESTAMP(6)"))
    yield from _clock(now.replace(tzinfo=UTC) if isinstance(now, datetime) else None)


def _sqlite(_connection: sa.Connection, _collections: Sequence[MapCollection]) -> Iterator[Finding]:
    """A file is opened for reading only; whoever may write to it is the file system's business."""
    return iter(())


def _unproven(
    _connection: sa.Connection, _collections: Sequence[MapCollection]
) -> Iterator[Finding]:
    yield Finding(Weight.NOTE, _RIGHTS_UNKNOWN)


def _unknown(connection: sa.Connection, collections: Sequence[MapCollection]) -> Iterator[Finding]:
    yield Finding(Weight.WARNING, _NO_LIMIT)
    yield from _unproven(connection, collections)


_EXAMINED: Mapping[str, Callable[[sa.Connection, Sequence[MapCollection]], Iterator[Finding]]] = {
    "postgresql": _postgresql,
    "mysql": _mysql,
    "mariadb": _mysql,
    "sqlite": _sqlite,
    "oracle": _unproven,
    "mssql": _unproven,
}


def _writes(grant: str, database: str) -> str | None:
    """Where a grant lets its user do more than read, in this database or everywhere."""
    found = _GRANT.match(grant)
    if found is None:
        return None
    rights = re.split(r",\s*(?![^(]*\))", found["rights"])
    where = found["where"].replace("`", "").replace("\\_", "_")
    if all(_READING.fullmatch(right.strip()) for right in rights):
        return None
    return where if where == "*.*" or where.partition(".")[0] in (database, "%") else None


def _may_write(places: Sequence[str]) -> Finding:
    shown = ", ".join(places[:_SHOWN])
    return Finding(Weight.WARNING, _MAY_WRITE.fill(count=len(places), places=shown))


def _read_as_words(collection: MapCollection) -> list[str]:
    """Columns in which a word may stand anywhere: whole names in one column, addresses."""
    person = collection.person
    if person is None:
        return []
    return [*(person.name if len(person.name) == 1 else ()), *person.address[:1]]


def _line(connection: sa.Connection, *, encrypted: bool) -> Iterator[Finding]:
    host = connection.engine.url.host
    near = (
        host in _HERE or str(host).startswith("/") or "unix_socket" in connection.engine.url.query
    )
    if not encrypted and not near:
        yield Finding(Weight.WARNING, _OPEN_LINE)


def _clock(now: object) -> Iterator[Finding]:
    if isinstance(now, datetime):
        apart = abs((datetime.now(UTC) - now).total_seconds())
        if apart > _CLOCK_SECONDS:
            yield Finding(Weight.NOTE, _CLOCKS.fill(seconds=round(apart)))


def _quoted(connection: sa.Connection, collection: MapCollection) -> str:
    quote = connection.dialect.identifier_preparer.quote
    parts = (collection.schema, collection.info.name)
    return ".".join(quote(part) for part in parts if part)


_ALL_RIGHTS = QT_TRANSLATE_NOOP(
    "doctor",
    "The account may do everything in the database. The desk only reads; give it an account that "
    "may read these tables and nothing else.",
)
_MAY_WRITE = QT_TRANSLATE_NOOP(
    "doctor",
    "The account may write in {count} places ({places}). The desk only reads; take the other rights "
    "away.",
)
_RIGHTS_UNKNOWN = QT_TRANSLATE_NOOP(
    "doctor", "Whether the account could write is not looked at in this kind of database."
)
_NO_LIMIT = QT_TRANSLATE_NOOP(
    "doctor",
    "How long a question may take cannot be limited in this kind of database: set a limit for the "
    "account there.",
)
_NO_TRIGRAMS = QT_TRANSLATE_NOOP(
    "doctor",
    "“{table}” has no index of trigrams (pg_trgm) on {columns}: a word that does not begin the text "
    "is found by reading all of it.",
)
_OPEN_LINE = QT_TRANSLATE_NOOP(
    "doctor", "What the database answers is not encrypted on its way here. Turn TLS on."
)
_CLOCKS = QT_TRANSLATE_NOOP("doctor", "Its clock and this machine's differ by {seconds} seconds.")
