"""Column types that mean the same on both engines."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from sqlalchemy import DateTime, Dialect, String
from sqlalchemy.types import TypeDecorator

from desk.domain.time_zone import HELSINKI

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def storable(text: str) -> str:
    """A text as both engines can keep it.

    PostgreSQL has no NUL and neither engine half of a surrogate pair; each becomes a visible mark
    (U+2400, U+FFFD), so that nothing vanishes silently and both engines hold the same.
    """
    return _UNSTORABLE.sub(lambda found: "\u2400" if found.group() == "\x00" else "\ufffd", text)


class Words(TypeDecorator[str]):
    """Text of any content, with what an engine cannot keep marked."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002  (SQLAlchemy gives it)
        """Mark what cannot be kept."""
        return None if value is None else storable(value)


class Moment(TypeDecorator[datetime]):
    """A moment: kept in UTC, read in Helsinki time."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002  (SQLAlchemy gives it)
        """Turn into UTC; a time without zone is a fault of the program."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002  (SQLAlchemy gives it)
        """Give the zone back, which SQLite does not keep."""
        if value is None:
            return None
        return (value if value.tzinfo else value.replace(tzinfo=UTC)).astimezone(HELSINKI)
