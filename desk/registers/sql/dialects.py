"""What differs between databases: how keys are compared, and what their errors mean."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, TypeVar
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.exc import DataError, DBAPIError, SQLAlchemyError

from desk.domain.records import Value
from desk.domain.text import LocalText
from desk.registers.failures import broke_off, no_answer, no_database, not_allowed, too_slow
from desk.registers.maps.data_map import MapCollection
from desk.registers.source import Row, SystemFailure
from desk.registers.values import key_text, local_day

_LONGEST_INTEGER = 20


class Listed(str):
    """Stands for the type of a column that may hold one of a list of texts only (ENUM)."""

    __slots__ = ()


def key_column(name: str, column: type | None, dialect: str) -> sa.ColumnElement[Any]:
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
        if column is Listed and dialect == "postgresql":
            # the server refuses to compare it with a text that is not in the list
            return sa.cast(sa.column(name), sa.Text)
        return sa.column(name)
    return sa.column(name, known[column])


def key_for(value: Value, column: type | None, *, dialect: str) -> Value | UUID:
    """A key in the type of the column it is looked for in; None where it cannot stand there.

    PostgreSQL refuses a text against a number; MariaDB would take the text ``"12a"`` for 12 and
    any word for 0. A column of whole numbers cannot hold the zeros of ``"012"``, so the number 12
    is asked for there; a column of texts keeps the two apart.
    """
    text = key_text(value)
    if text is None:
        return None
    if dialect == "sqlite":
        if column is int and text.isdecimal() and text != "0" and text.startswith("0"):
            return text.lstrip("0") or "0"
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
            if text.isascii() and text.isdecimal():
                text = text.lstrip("0") or "0"
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


def exactly(
    collection: MapCollection, where: Mapping[str, Sequence[Value]]
) -> Callable[[list[Row]], list[Row]]:
    """Keeps the rows whose texts are the ones asked for, and not only equal to a collation.

    To latin1_swedish_ci ``A`` is ``a``, to utf8mb4_unicode_ci ``ä`` is ``a``; to us they are two
    customers.
    """
    asked = [
        (collection.place[column], frozenset(map(key_text, values)))
        for column, values in where.items()
    ]

    def keep(batch: list[Row]) -> list[Row]:
        for place, texts in asked:
            found = {row[place] for row in batch}
            other = {one for one in found if isinstance(one, str) and key_text(one) not in texts}
            if other:
                batch = [row for row in batch if row[place] not in other]
        return batch

    return keep


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
_SLOW_WORDS = ("interrupted", "during query (timed out)", "dpy-4024", "query timeout expired")
_BUSY = ("40001", "40P01", "53", "55P03", "57P01", "57P02", "57P03")
"""PostgreSQL: deadlocks, no room for one more, a lock, a server that stops or starts (SQLSTATE)."""
_MYSQL_BUSY = (1040, 1053, 1203, 1205, 1213, 1226, 2006, 2013, 2055)
"""The same of MySQL and MariaDB, and connections that were lost."""
_BUSY_WORDS = (
    *("database is locked", "database is busy", "too many clients", "starting up", "shutting down"),
    *("server closed the connection", "connection was lost", "lost connection", "gone away"),
    *("connection reset", "broken pipe", "deadlock"),
    *("ora-00060", "ora-00020", "ora-03113", "ora-03114", "ora-12516", "ora-12519", "dpy-4011"),
)


_NO_HOST_WORDS = (
    *("failed to resolve host", "could not translate host name", "name or service not known"),
    *("nodename nor servname", "temporary failure in name resolution", "getaddrinfo failed"),
    *("no such host is known", "no route to host", "network is unreachable"),
)
"""How drivers and operating systems say that there is no such machine."""


def broken(error: SQLAlchemyError, name: LocalText, collection: str) -> SystemFailure:
    """The sentence for a driver's error; its own words may hold names or values and are left out."""
    failure = _sentence(error, name, collection)
    failure.passing = lost(error) or _busy(error)
    return failure


def beyond_driver(error: SQLAlchemyError) -> bool:
    """True where the driver could not read a value: a day that never ends, or before our era."""
    return isinstance(error, DataError) and not getattr(error.orig, "sqlstate", None)


def lost(error: SQLAlchemyError) -> bool:
    """True where the connection that was asked is gone; a new one may answer."""
    return isinstance(error, DBAPIError) and error.connection_invalidated


def _sentence(error: SQLAlchemyError, name: LocalText, collection: str) -> SystemFailure:
    state, number, words = _said(error)
    if state in _REFUSED or number in _MYSQL_REFUSED or any(w in words for w in _REFUSED_WORDS):
        return not_allowed(name)
    if state in _SLOW or number in _MYSQL_SLOW or any(w in words for w in _SLOW_WORDS):
        return too_slow(name, collection)
    if "not a database" in words or "malformed" in words:
        return no_database(name)
    unreached = ("unable to open", "connect", *_NO_HOST_WORDS)
    if any(word in words for word in unreached):
        return no_answer(name)
    return broke_off(name, collection)


def _busy(error: SQLAlchemyError) -> bool:
    state, number, words = _said(error)
    return "timed out" not in words and (
        state.startswith(_BUSY)
        or number in _MYSQL_BUSY
        or any(word in words for word in _BUSY_WORDS)
    )


def _said(error: SQLAlchemyError) -> tuple[str, object, str]:
    """SQLSTATE, the driver's number and its words in lower case."""
    original: BaseException | None = getattr(error, "orig", None)
    state = str(getattr(original, "sqlstate", None) or "")
    number = original.args[0] if original and original.args else None
    return state, number, str(original or error).lower()
