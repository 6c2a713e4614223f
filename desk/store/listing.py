"""Requests for lists: the few columns that one index holds, so that no wide row is read."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, Date, String, and_, cast, or_, select

from desk.domain.listed import Listed, ListedRows, PlainRow
from desk.domain.request import OPEN_STATES, State
from desk.store.column_types import storable
from desk.store.tables import access_request

_SAME_NAME = {"complete": "collection_complete"}


def read_list(
    connection: Connection,
    *,
    open_only: bool,
    controller: str | None = None,
    first: int | None = None,
) -> ListedRows:
    """What lists show of the requests, the earliest ruling date first; those without one last.

    ``first``: only so many of them, the earliest.
    """
    columns = access_request.c
    query = select(*(_plain(name) for name in Listed._fields)).order_by(
        columns.ruling, columns.year, columns.running
    )
    if open_only:
        query = query.where(is_open())
    if controller is not None:
        query = query.where(columns.controller == storable(controller))
    if first is not None:
        query = query.where(columns.ruling.is_not(None)).limit(first)
    result = connection.execute(query)
    assert result.cursor is not None
    # The driver's own tuples: making a row object of each would take as long as reading them.
    rows: list[PlainRow] = list(result.cursor.fetchall())
    result.close()
    # SQLite puts those without a date first; sorting them last there would not go by the index.
    place = Listed._fields.index("ruling")
    dated = next((at for at, row in enumerate(rows) if row[place] is not None), len(rows))
    return ListedRows(rows[dated:] + rows[:dated])


def is_open() -> ColumnElement[bool]:
    """As ``AccessRequest.open``, asked of the database."""
    columns = access_request.c
    partly = and_(
        columns.state.in_([State.SIGNED.value, State.DELIVERED.value]),
        columns.collection_complete.is_(False),
    )
    return or_(columns.state.in_([one.value for one in OPEN_STATES]), partly)


def _plain(name: str) -> ColumnElement[Any]:
    """A column with its days as ``2026-11-22`` on both engines."""
    column = access_request.c[_SAME_NAME.get(name, name)]
    return cast(column, String) if isinstance(column.type, Date) else column
