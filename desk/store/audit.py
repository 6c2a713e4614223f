"""The history: events chained by keyed hashes, so that a changed or missing one shows."""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import replace
from datetime import UTC
from typing import Any

from sqlalchemy import Connection, insert, select, update

from desk.domain.request import AuditEvent
from desk.store.column_types import storable
from desk.store.rows import row_to_event
from desk.store.tables import audit_event, audit_head

ERASED = "erased"
"""What an event of a deleted case is called; it says nothing else any more."""
_FETCH = 1000


class StoredAudit:
    """Fulfils ``services.store_ports.Audit`` within one transaction.

    Events are written when the transaction is about to end: appending locks the end of the chain,
    and on a shared database other desks should wait for that only for a moment.
    """

    def __init__(self, connection: Connection, key: bytes) -> None:
        self._connection = connection
        self._key = key
        self._waiting: list[AuditEvent] = []

    def append(self, event: AuditEvent) -> None:
        """Add an event to the transaction."""
        details = {storable(name): storable(value) for name, value in event.details.items()}
        self._waiting.append(replace(event, actor=storable(event.actor), details=details))

    def of(self, request: str) -> list[AuditEvent]:
        """The events of a request in their order, those of this transaction too."""
        self.write()
        rows = self._connection.execute(
            select(audit_event)
            .where(audit_event.c.request == storable(request))
            .order_by(audit_event.c.number)
        )
        return [row_to_event(dict(row)) for row in rows.mappings()]

    def broken_at(self) -> int | None:
        """Number of the first event that was changed, put in or taken away; None when all hold."""
        self.write()
        head = self._connection.execute(select(audit_head)).one()
        number, chain = 0, b""
        rows = self._connection.execute(
            select(audit_event).order_by(audit_event.c.number),
            execution_options={"yield_per": _FETCH},
        )
        for row in rows.mappings():
            number += 1
            chain = self._value(number, chain, dict(row))
            if row["number"] != number or not hmac.compare_digest(chain, row["chain"]):
                rows.close()
                return number
        if head.number != number or not hmac.compare_digest(chain, head.chain):
            return number + 1
        return None

    def erase(self, request: str) -> None:
        """Take out of the events of a deleted case who did what; the chain stays whole.

        An event's chain value rests on what it said, so it is kept, under a keyed seal of its own:
        nobody without the key can make an event look like one that was erased.
        """
        self.write()
        rows = self._connection.execute(
            select(audit_event).where(audit_event.c.request == storable(request))
        )
        for row in rows.mappings().all():
            self._connection.execute(
                update(audit_event)
                .where(audit_event.c.number == row["number"])
                .values(actor="", action=ERASED, details={"seal": self._seal(dict(row))})
            )

    def write(self) -> None:
        """Write the waiting events to the end of the chain."""
        if not self._waiting:
            return
        head = self._connection.execute(select(audit_head).with_for_update()).one()
        number, chain = head.number, head.chain
        rows = []
        for event in self._waiting:
            number += 1
            chain = self._link(number, chain, event)
            rows.append(
                {
                    "number": number,
                    "request": event.request,
                    "at": event.at,
                    "actor": event.actor,
                    "action": event.action,
                    "details": event.details,
                    "chain": chain,
                }
            )
        self._connection.execute(insert(audit_event), rows)
        self._connection.execute(update(audit_head).values(number=number, chain=chain))
        self._waiting = []

    def _value(self, number: int, before: bytes, row: dict[str, Any]) -> bytes:
        """The chain value that the row has to have; a wrong one for an erased row without its seal."""
        if row["action"] != ERASED:
            return self._link(number, before, row_to_event(row))
        sealed = hmac.compare_digest(str(row["details"].get("seal", "")), self._seal(row))
        return bytes(row["chain"]) if sealed else b""

    def _seal(self, row: dict[str, Any]) -> str:
        """Keyed hash over what stays of an erased event: its number, case, time and chain value."""
        moment = row["at"].astimezone(UTC).isoformat(timespec="microseconds")
        says = json.dumps(
            [ERASED, row["number"], row["request"], moment, bytes(row["chain"]).hex()]
        )
        return hmac.new(self._key, says.encode("ascii"), hashlib.sha256).hexdigest()

    def _link(self, number: int, before: bytes, event: AuditEvent) -> bytes:
        """The chain value of an event: keyed hash over the one before it and everything it says."""
        says = json.dumps(
            [
                number,
                event.request,
                event.at.astimezone(UTC).isoformat(timespec="microseconds"),
                event.actor,
                event.action,
                event.details,
            ],
            sort_keys=True,
            separators=(",", ":"),
        )
        return hmac.new(self._key, before + says.encode("ascii"), hashlib.sha256).digest()
