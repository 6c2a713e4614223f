"""Finished cases: which are over for how long, and their deletion with everything in them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, Table, delete, func, select

from desk.domain.request import State
from desk.services.case_ports import EndedCase
from desk.store.audit import StoredAudit
from desk.store.column_types import storable
from desk.store.listing import is_open
from desk.store.tables import (
    access_request,
    audit_event,
    dispatch,
    incoming_document,
    kept_answer,
    kept_piece,
    presence,
    question,
    sealed_letter,
    vault_chunk,
    vault_item,
)

_OF_REQUEST: tuple[Table, ...] = (
    kept_answer,
    vault_item,
    question,
    sealed_letter,
    dispatch,
    incoming_document,
    presence,
)
"""Tables whose rows belong to a request. The ledger is not among them: it outlives the case."""


class StoredCases:
    """Fulfils ``services.case_ports.Cases`` within one transaction."""

    def __init__(self, connection: Connection, audit: StoredAudit) -> None:
        self._connection = connection
        self._audit = audit

    def ended(self, before: datetime, *, number: str | None = None) -> tuple[EndedCase, ...]:
        """The cases that are not open and in which nothing was done since; the longest ago first."""
        self._audit.write()
        columns = access_request.c
        last = func.max(audit_event.c.at)
        wanted = (
            select(columns.number, columns.controller, columns.state, columns.received, last)
            .join(audit_event, audit_event.c.request == columns.number)
            .where(~is_open())
            .group_by(columns.number, columns.controller, columns.state, columns.received)
            .having(last < before)
            .order_by(last, columns.number)
        )
        if number is not None:
            wanted = wanted.where(columns.number == storable(number))
        return tuple(
            EndedCase(case, controller, State(state), received, at)
            for case, controller, state, received, at in self._connection.execute(wanted)
        )

    def erase(self, number: str) -> None:
        """Delete a case: vault, letters, documents, questions, answers, dispatches, what its history says.

        The free checks stay, and of the history what keeps its chain whole, see ``StoredAudit.erase``.
        """
        if self._connection.dialect.name == "sqlite":
            # Freed pages are overwritten, not only left to be used again.
            self._connection.exec_driver_sql("PRAGMA secure_delete = ON")
        case = storable(number)
        for pieces, whole, link in (
            (vault_chunk, vault_item, vault_chunk.c.item),
            (kept_piece, kept_answer, kept_piece.c.answer),
        ):
            held = select(whole.c.id).where(whole.c.request == case)
            self._connection.execute(delete(pieces).where(link.in_(held)))
        for table in _OF_REQUEST:
            self._connection.execute(delete(table).where(table.c.request == case))
        self._connection.execute(delete(access_request).where(access_request.c.number == case))
        self._audit.erase(case)
