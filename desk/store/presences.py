"""Which windows show which request, told by themselves from time to time."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from desk.domain.presence import Visit
from desk.store.column_types import storable
from desk.store.tables import presence as table


class StoredPresences:
    """Fulfils ``services.store_ports.Presences`` within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def stay(self, visit: Visit, *, gone_before: datetime) -> None:
        """Note a visit in place of the window's last one; those silent since are forgotten."""
        self._connection.execute(
            delete(table).where((table.c.window == visit.window) | (table.c.seen < gone_before))
        )
        self._connection.execute(
            insert(table).values(
                window=visit.window,
                request=storable(visit.request),
                actor=visit.actor,
                since=visit.since,
                seen=visit.seen,
            )
        )

    def leave(self, window: str) -> None:
        """The window shows no request any more."""
        self._connection.execute(delete(table).where(table.c.window == window))

    def of(self, request: str) -> list[Visit]:
        """The windows that show a request, the first one first."""
        rows = self._connection.execute(
            select(table)
            .where(table.c.request == storable(request))
            .order_by(table.c.since, table.c.window)
        )
        return [Visit(**row) for row in rows.mappings()]
