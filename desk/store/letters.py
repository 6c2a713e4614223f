"""Sealed letters and deliveries of requests, in the order in which they were made."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Table, exists, func, insert, select

from desk.domain.dispatch import Dispatch
from desk.domain.request import Letter
from desk.store.column_types import storable
from desk.store.letter_rows import (
    dispatch_to_row,
    letter_to_row,
    row_to_dispatch,
    row_to_letter,
)
from desk.store.tables import dispatch as dispatch_table
from desk.store.tables import sealed_letter


class StoredLetters:
    """Fulfils ``services.store_ports.SealedLetters``."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, request: str, letter: Letter) -> None:
        row = letter_to_row(replace(letter, signer=storable(letter.signer)))
        _append(self._connection, sealed_letter, request, row)

    def of(self, request: str) -> list[Letter]:
        table = sealed_letter
        wanted = select(table).where(table.c.request == request).order_by(table.c.ordinal)
        return [row_to_letter(dict(row)) for row in self._connection.execute(wanted).mappings()]

    def not_sent(self) -> list[tuple[str, Letter]]:
        table, left = sealed_letter, dispatch_table
        sent = exists().where(left.c.request == table.c.request, left.c.letter == table.c.vault_id)
        wanted = select(table).where(~sent).order_by(table.c.signed_at, table.c.ordinal)
        found = self._connection.execute(wanted).mappings()
        return [(row["request"], row_to_letter(dict(row))) for row in found]

    def by_code(self, code: str) -> list[tuple[str, Letter]]:
        table = sealed_letter
        wanted = select(table).where(table.c.check_code == code).order_by(table.c.signed_at)
        found = self._connection.execute(wanted).mappings()
        return [(row["request"], row_to_letter(dict(row))) for row in found]


class StoredDispatches:
    """Fulfils ``services.store_ports.Dispatches``."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, dispatch: Dispatch) -> None:
        kept = replace(
            dispatch,
            to=storable(dispatch.to),
            actor=storable(dispatch.actor),
            note=storable(dispatch.note),
        )
        _append(self._connection, dispatch_table, dispatch.request, dispatch_to_row(kept))

    def of(self, request: str) -> list[Dispatch]:
        wanted = (
            select(dispatch_table)
            .where(dispatch_table.c.request == request)
            .order_by(dispatch_table.c.ordinal)
        )
        return [row_to_dispatch(dict(row)) for row in self._connection.execute(wanted).mappings()]


def _append(connection: Connection, table: Table, request: str, row: dict[str, Any]) -> None:
    """Add a row behind those that the request has; two at once meet the uniqueness of the place."""
    last = select(func.coalesce(func.max(table.c.ordinal), 0)).where(table.c.request == request)
    place = connection.execute(last).scalar_one() + 1
    connection.execute(insert(table).values(**{**row, "request": request, "ordinal": place}))
