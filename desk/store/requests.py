"""The stored requests: numbered without gaps, and never saved over somebody else's change."""

from __future__ import annotations

import json
from collections.abc import Collection, Set
from dataclasses import replace
from datetime import date

from sqlalchemy import Connection, String, cast, insert, or_, select, update

from desk.domain.controller import Delivery
from desk.domain.entitlement import as_counted, identifiers_of, known_by
from desk.domain.errors import Conflict, NoAnswer
from desk.domain.listed import ListedRows
from desk.domain.person import Identifiers
from desk.domain.representation import Role
from desk.domain.request import AccessRequest, Pause
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services.store_ports import Asked, Dates
from desk.store.column_types import storable
from desk.store.listing import is_open, read_list
from desk.store.rows import (
    LISTED_LETTERS,
    json_to_subject,
    last_pause,
    request_to_row,
    row_to_request,
    spans,
)
from desk.store.tables import access_request, number_series


class StoredRequests:
    """Fulfils ``services.store_ports.Requests`` within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, request: AccessRequest) -> AccessRequest:
        """Store a new request under the next number of its year of receipt."""
        year = request.received.year
        running = self._next(year)
        stored = _as_kept(replace(request, number=f"{year}-{running:04d}", version=1))
        self._connection.execute(
            insert(access_request).values(
                number=stored.number, year=year, running=running, **request_to_row(stored)
            )
        )
        return stored

    def get(self, number: str) -> AccessRequest:
        """The request; NoAnswer where there is none."""
        row = (
            self._connection.execute(
                select(access_request).where(access_request.c.number == storable(number))
            )
            .mappings()
            .one_or_none()
        )
        if row is None:
            raise NoAnswer(_NO_SUCH.fill(number=number))
        return row_to_request(dict(row))

    def save(self, request: AccessRequest) -> AccessRequest:
        """Store a change; Conflict where somebody else saved in the meantime."""
        saved = _as_kept(replace(request, version=request.version + 1))
        changed = self._connection.execute(
            update(access_request)
            .where(access_request.c.number == storable(request.number))
            .where(access_request.c.version == request.version)
            .values(**request_to_row(saved))
        )
        if changed.rowcount == 0:
            self.get(request.number)  # NoAnswer where it is gone altogether
            raise Conflict(_CHANGED.fill(number=request.number))
        return saved

    def list(
        self, *, open_only: bool = False, controller: str | None = None
    ) -> list[AccessRequest]:
        """Requests, the earliest ruling date first; those without one last."""
        table = access_request.c
        query = select(access_request).order_by(
            table.ruling.is_(None), table.ruling, table.year, table.running
        )
        if open_only:
            query = query.where(is_open())
        if controller is not None:
            query = query.where(table.controller == storable(controller))
        return [row_to_request(dict(row)) for row in self._connection.execute(query).mappings()]

    def listed(
        self, *, open_only: bool = False, controller: str | None = None, first: int | None = None
    ) -> ListedRows:
        """What lists show of the requests, in the same order; ``first``: only so many."""
        return read_list(self._connection, open_only=open_only, controller=controller, first=first)

    def about(
        self, *, controller: str, year: int, person: Identifiers
    ) -> tuple[AccessRequest, ...]:
        """A controller's requests about a person: those received in a year, and the open ones of any."""
        table = access_request.c
        in_year = table.received.between(date(year, 1, 1), date(year, 12, 31))
        # Who is meant lies in one column, which is read as text: of nearly all that is enough.
        query = (
            select(table.number, cast(table.subject, String))
            .where(table.controller == storable(controller), or_(in_year, is_open()))
            .order_by(table.received, table.year, table.running)
        )
        wanted = known_by(person)
        found = [
            number
            for number, held in self._connection.execute(query)
            if held is not None and _may_hold(held, wanted) and _is_about(held, wanted)
        ]
        return tuple(self.get(number) for number in found)

    def dated(self) -> tuple[tuple[str, Asked, Dates], ...]:
        """Of every open request its number, what its dates depend on, and the dates that are stored."""
        table = access_request.c
        query = select(
            table.number,
            table.controller,
            table.received,
            table.delivery,
            table.pauses,
            table.extended,
            table.representative["role"].as_string(),
            table.target,
            table.law,
            table.ruling,
            table.work_by,
        ).where(is_open())
        return tuple(
            (
                number,
                Asked(
                    controller,
                    received,
                    Delivery(delivery),
                    spans(pauses) if pauses else (),
                    extended,
                    role == Role.ESTATE,
                ),
                Dates(*dates),
            )
            for number, controller, received, delivery, pauses, extended, role, *dates in (
                self._connection.execute(query)
            )
        )

    def asked_customers(self, numbers: Collection[str]) -> tuple[tuple[str, str, Pause], ...]:
        """Which of these requests ask the customer something: number, controller and question."""
        table = access_request.c
        query = select(table.number, table.controller, table.pauses).where(
            table.number.in_([storable(one) for one in numbers])
        )
        found = ((*named, last_pause(held)) for *named, held in self._connection.execute(query))
        return tuple(
            (number, controller, pause)
            for number, controller, pause in found
            if pause is not None and pause.end is None
        )

    def _next(self, year: int) -> int:
        """The year's next number. The row stays locked until the transaction ends: no gaps, no doubles."""
        # Both engines know the same ON CONFLICT; SQLAlchemy has a class for each, and loading the
        # one that is not in use would hold up the start by a twentieth of a second.
        if self._connection.dialect.name == "postgresql":
            from sqlalchemy.dialects.postgresql import insert as upsert
        else:
            from sqlalchemy.dialects.sqlite import insert as upsert  # type: ignore[assignment]  # the two classes have these methods alike
        statement = (
            upsert(number_series)
            .values(year=year, last=1)
            .on_conflict_do_update(
                index_elements=[number_series.c.year], set_={"last": number_series.c.last + 1}
            )
            .returning(number_series.c.last)
        )
        return int(self._connection.execute(statement).scalar_one())


def _may_hold(subject: str, wanted: Set[tuple[str, str]]) -> bool:
    """False where none of the identifiers stands in the column's text, so that it need not be read further.

    JSON writes other letters than those of ASCII in its own way, and what several values make
    together stands nowhere as one: these are never ruled out.
    """
    text = as_counted(subject)
    return any(value in text or not value.isascii() or "|" in value for _, value in wanted)


def _is_about(subject: str, wanted: Set[tuple[str, str]]) -> bool:
    held = json_to_subject(json.loads(subject))
    return held is not None and not wanted.isdisjoint(known_by(identifiers_of(held)))


def _as_kept(request: AccessRequest) -> AccessRequest:
    """The request with its free texts as the store keeps them, so that what is returned is what is read."""
    return replace(
        request,
        note=storable(request.note),
        extension_reason=storable(request.extension_reason),
        opened_by=storable(request.opened_by),
        handler=storable(request.handler)[:LISTED_LETTERS],
    )


_NO_SUCH: Text = QT_TRANSLATE_NOOP(
    "store", "There is no request {number}. Check the number in the list of requests."
)
_CHANGED: Text = QT_TRANSLATE_NOOP(
    "store",
    "Request {number} was changed by somebody else in the meantime, so your change was not saved. "
    "Open the request again and repeat it.",
)
