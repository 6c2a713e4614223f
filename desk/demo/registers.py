"""What the five controllers' registers share: readings, call recordings and e-mail rows."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from email.utils import format_datetime

from desk.demo.activity import Activity
from desk.demo.cast import Cast
from desk.demo.people import Contract, Person, Place
from desk.demo.readings import Writer, day_of_readings
from desk.demo.rows import Cell, SystemRows


@dataclass(frozen=True, slots=True)
class World:
    """Everybody of one controller and what they have done."""

    cast: Cast
    activity: Mapping[int, Activity]
    rng: random.Random
    today: date

    def within(self, system: str) -> list[tuple[Person, Activity]]:
        """The people of one system, in order."""
        return [(p, self.activity[p.number]) for p in self.cast.people if p.within(system)]

    def contracts(self, system: str) -> list[Contract]:
        """The contracts whose holders are in a system."""
        return [c for c in self.cast.contracts if c.holders[0].within(system)]

    def places(self, system: str) -> list[tuple[Place, list[Contract]]]:
        """The places of use with all contracts there."""
        found: dict[int, tuple[Place, list[Contract]]] = {}
        for contract in self.contracts(system):
            found.setdefault(contract.place.serial, (contract.place, []))[1].append(contract)
        return list(found.values())

    def staff(self, prefix: str) -> str:
        """Some member of staff."""
        return f"{prefix}{self.rng.randint(11, 39)}"


def owners_on(contracts: list[Contract], day: date) -> frozenset[int]:
    """Whose readings a day's are: the holders of the contract that covers it, or nobody's."""
    return frozenset(person.number for c in contracts if c.covers(day) for person in c.holders)


def owners_of(contracts: list[Contract]) -> frozenset[int]:
    """Everybody who has or had a contract of the place."""
    return frozenset(person.number for c in contracts for person in c.holders)


def add_readings(
    system: SystemRows,
    collection: str,
    world: World,
    *,
    write: Writer,
    quality: tuple[Cell, Cell] = (1, 2),
) -> dict[tuple[str, date], float]:
    """The 15-minute readings of every place; returns the kWh of each metering point and day.

    ``quality``: as for ``day_of_readings``.
    """
    days: dict[tuple[str, date], float] = {}
    for place, contracts in world.places(system.key):
        for day in place.reading_days:
            rows = day_of_readings(
                place.metering_point, day, write=write, quality=quality, rng=world.rng
            )
            system.extend(collection, owners_on(contracts, day), rows)
            days[place.metering_point, day] = round(sum(float(row[2] or 0) for row in rows), 3)
    return days


def add_mails(
    system: SystemRows,
    collection: str,
    world: World,
    *,
    company: str,
    domain: str,
    number: Mapping[int, str] | None = None,
) -> None:
    """One ``.eml`` row for each e-mail; ``number``: other customer numbers than the usual ones."""
    for person, done in world.within(system.key):
        for mail in done.mails:
            serial = system.next(collection, 1001)
            customer, office = f"{person.name} <{person.email}>", f"{company} <palvelu@{domain}>"
            system.put(
                collection,
                [person.number],
                {
                    "message_id": f"<{serial}.{mail.at:%Y%m%d%H%M}@{domain}>",
                    "x_asiakasnumero": (number or {}).get(person.number, person.customer_number),
                    "date": format_datetime(mail.at),
                    "from": customer if mail.incoming else office,
                    "to": office if mail.incoming else customer,
                    "subject": mail.subject,
                    "body": mail.body,
                },
            )


def recording(system: SystemRows, serial: int) -> str:
    """Enter a new audio file; returns its path within the system's folder."""
    path = f"tallenteet/T{serial:06d}.wav"
    system.recordings.append(path)
    return path


def abroad(phone: str) -> str:
    """A national phone number as ``+358...``."""
    return f"+358{phone[1:]}"


def iso(day: date | None) -> str | None:
    """``2026-11-22``, or nothing."""
    return day.isoformat() if day else None
