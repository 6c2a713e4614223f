"""The ledger of free checks: one row for each identifier of a person, as keyed hashes."""

from __future__ import annotations

import hashlib
import hmac
from datetime import date

from sqlalchemy import ColumnElement, Connection, and_, delete, insert, select, text

from desk.domain.entitlement import as_counted
from desk.domain.person import Identifiers
from desk.domain.request import FreeCheck
from desk.store.tables import free_check


class StoredLedger:
    """Fulfils ``services.store_ports.Ledger`` within one transaction.

    Two free checks are never given to one person, unit and year: the primary key (unit, year,
    keyed hash) makes that so, and whoever writes has the ledger alone until the transaction ends
    (BEGIN IMMEDIATE on the embedded store, a table lock on PostgreSQL), so nobody decides on what
    another desk is just changing and nobody runs into a deadlock.
    """

    def __init__(self, connection: Connection, key: bytes) -> None:
        self._connection = connection
        self._key = key

    def claim(
        self, *, unit: str, year: int, identifiers: Identifiers, request: str, received: date
    ) -> FreeCheck:
        """Take the year's free check for the request, or say which request has it.

        Every identifier given counts and all of them are one person. Where an earlier request has
        the check, identifiers it did not know are added to *its* rows: the person is known by them
        from now on. A request that has the check keeps it. Raises ValueError without identifiers.
        """
        hashes = self._hashes(identifiers)
        self._alone()
        held = self._held(unit, year, hashes)
        mine = not held or any(holder == request for holder, _ in held.values())
        holder, day = (request, received) if mine else _earliest(held)
        missing = [
            {"unit": unit, "year": year, "person_hash": one, "request": holder, "received": day}
            for one in hashes
            if one not in held
        ]
        if missing:
            self._connection.execute(insert(free_check), missing)
        return FreeCheck(True, year) if mine else FreeCheck(False, year, holder, day)

    def look(self, *, unit: str, year: int, identifiers: Identifiers) -> FreeCheck:
        """What ``claim`` of a new request would say now, without taking anything."""
        held = self._held(unit, year, self._hashes(identifiers))
        return FreeCheck(False, year, *_earliest(held)) if held else FreeCheck(True, year)

    def give_back(self, request: str) -> None:
        """Free what a withdrawn, refused or merged request had taken."""
        self._alone()
        self._connection.execute(delete(free_check).where(free_check.c.request == request))

    def purge(self, today: date) -> int:
        """Delete the rows whose following year has ended; returns how many.

        A row of 2026 is there until 31 December 2027.
        """
        self._alone()
        return self._connection.execute(
            delete(free_check).where(free_check.c.year < today.year - 1)
        ).rowcount

    def _alone(self) -> None:
        """Have the ledger for this transaction alone; readers are not held up."""
        if self._connection.dialect.name == "postgresql":
            self._connection.execute(text("LOCK TABLE free_check IN SHARE ROW EXCLUSIVE MODE"))

    def _held(self, unit: str, year: int, hashes: list[str]) -> dict[str, tuple[str, date]]:
        """Which request holds each hash, and when that was received."""
        table = free_check.c
        which: ColumnElement[bool] = and_(
            table.unit == unit, table.year == year, table.person_hash.in_(hashes)
        )
        rows = self._connection.execute(
            select(table.person_hash, table.request, table.received).where(which)
        )
        return {person: (request, received) for person, request, received in rows}

    def _hashes(self, identifiers: Identifiers) -> list[str]:
        hashes = {
            hmac.new(self._key, _message(key, value), hashlib.sha256).hexdigest()
            for key, values in identifiers.items()
            for value in values
        }
        if not hashes:
            raise ValueError("a person without identifiers cannot be counted")
        return sorted(hashes)


def _earliest(held: dict[str, tuple[str, date]]) -> tuple[str, date]:
    """Of several requests of one person, that which was received first."""
    return min(held.values(), key=lambda one: (one[1], one[0]))


def _message(key: str, value: str) -> bytes:
    return f"{key}\x00{as_counted(value)}".encode("utf-8", "surrogatepass")
