"""Random people of one controller with everything that may mix them up: households, namesakes, twins.

Nothing here reads a data map. Who owns what is decided while it is made, from the links alone.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

HELSINKI = ZoneInfo("Europe/Helsinki")
TODAY = date(2026, 11, 22)
DAY = timedelta(days=1)

_CONTROL = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_SURNAMES = ("Virtanen", "Mäkelä", "Åkerlund", "Östman", "von Wright", "Näkkäläjärvi", "Öljy-Aalto")
_GIVEN = ("Aino Maria", "Pekka", "Åsa", "Jean Börje", "Ánne", "Väinö Wäinö", "Liisa-Kaarina")
_STREETS = ("Kalevankatu", "Mäkitie", "Ångbåtsgatan", "Sammonkuja")


@dataclass(frozen=True)
class Human:
    """Somebody, or a company."""

    number: int
    surname: str
    given: str
    former: str | None
    birth: date
    code: str | None
    business: str | None
    company: bool
    phone: str
    email: str
    street: str
    banned: bool

    @property
    def name(self) -> str:
        return f"{self.given} {self.surname}".strip()


@dataclass(frozen=True)
class Account:
    """A human as one system knows them: somebody may be there twice."""

    human: Human
    id: int
    """The system's own number of the row, which another system uses for somebody else."""
    number: str
    """Customer number."""


@dataclass(frozen=True)
class Contract:
    """Of a place; both its days belong to it."""

    id: int
    place: Place
    holders: tuple[Account, ...]
    start: date
    end: date | None

    def covers(self, day: date) -> bool:
        return self.start <= day and (self.end is None or day <= self.end)


@dataclass
class Place:
    """A place of use and all contracts there, one after another or at the same time."""

    serial: int
    point: str
    contracts: list[Contract] = field(default_factory=list)

    def owners(self) -> frozenset[int]:
        """Everybody who has or had a contract."""
        return frozenset(a.human.number for c in self.contracts for a in c.holders)

    def owners_on(self, day: date) -> frozenset[int]:
        """Whose day it is: nobody's while the place stands empty."""
        return frozenset(a.human.number for c in self.contracts if c.covers(day) for a in c.holders)

    def moments(self, rng: random.Random) -> list[datetime]:
        """Moments of readings: the last before and the first after each change, and a few more."""
        found = set()
        for contract in self.contracts:
            days = [contract.start, contract.start - DAY]
            days += [contract.end, contract.end + DAY] if contract.end else []
            for day in days:
                found |= {_at(day, 0, 0), _at(day, 23, 45), _at(day, 1, 15)}
        found |= {_at(TODAY - rng.randint(1, 2000) * DAY, rng.randint(5, 22), 30) for _ in range(3)}
        return sorted(found)


def _at(day: date, hour: int, minute: int) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=HELSINKI).astimezone(UTC)


class Population:
    """Makes humans who share whatever people may share; codes and customer numbers are one person's."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.humans: list[Human] = []
        self._codes: set[str] = set()
        self._numbers: set[str] = set()
        self._births = [TODAY - rng.randint(18 * 365, 90 * 365) * DAY for _ in range(40)]

    def make(self, count: int) -> list[Human]:
        """So many more humans."""
        for _ in range(count):
            self.humans.append(self._human())
        return self.humans

    def customer_numbers(self) -> Iterator[str]:
        """Distinct numbers; some differ in leading noughts alone, one may begin as another does."""
        while True:
            plain = str(self.rng.randint(1000, 99_999_999))
            for number in (plain, f"0{plain}", f"00{plain}", f"{plain}0"):
                if number not in self._numbers and self.rng.random() < 0.6 and len(number) <= 8:
                    self._numbers.add(number)
                    yield number

    def _human(self) -> Human:
        rng, number = self.rng, len(self.humans) + 1
        kin = rng.choice(self.humans) if self.humans and rng.random() < 0.5 else None
        company = rng.random() < 0.08
        twin = kin is not None and not company and rng.random() < 0.3
        birth = kin.birth if kin and twin else rng.choice(self._births)
        family = kin.surname if kin and not kin.company and rng.random() < 0.8 else None
        surname = family or rng.choice(_SURNAMES)
        given = kin.given if kin and twin and kin.given else rng.choice(_GIVEN)
        if company:
            surname, given = f"{surname}n Sähkö Oy", ""
        shares = kin is not None and rng.random() < 0.5
        return Human(
            number=number,
            surname=surname,
            given=given,
            former=rng.choice(_SURNAMES) if not company and rng.random() < 0.2 else None,
            birth=birth,
            code=None
            if company or rng.random() < 0.06
            else self._code(birth, kin if twin else None),
            business=f"{9_000_000 + number}-{number % 10}" if company else None,
            company=company,
            phone=kin.phone if kin and shares else f"04999{rng.randint(10_000, 99_999)}",
            email=kin.email
            if kin and shares and rng.random() < 0.5
            else f"{rng.randint(1, 10**9)}@example.fi",
            street=kin.street
            if kin and shares
            else f"{rng.choice(_STREETS)} {rng.randint(10, 99)}",
            banned=rng.random() < 0.05,
        )

    def _code(self, birth: date, twin: Human | None) -> str:
        """A new code; a twin's differs in the sign alone where that sign is still free."""
        while True:
            signs = "-YXWVU" if birth.year < 2000 else "ABCDEF"
            individual = self.rng.randint(900, 999)
            if twin and twin.code and twin.birth == birth:
                individual, twin = int(twin.code[7:10]), None
            digits = f"{birth:%d%m%y}{individual:03d}"
            for sign in self.rng.sample(signs, 3):
                code = f"{digits[:6]}{sign}{digits[6:]}{_CONTROL[int(digits) % 31]}"
                if code not in self._codes:
                    self._codes.add(code)
                    return code


def places_of(
    accounts: Sequence[Account], rng: random.Random, *, points: Iterator[str]
) -> list[Place]:
    """Places of use whose contracts follow, leave gaps and overlap; some holders come back."""
    ids = iter(rng.sample(range(1, 20 * len(accounts) + 100), 8 * len(accounts) + 50))
    made: list[Place] = []
    waiting = [*accounts, *rng.sample(accounts, len(accounts) // 3)]
    rng.shuffle(waiting)
    while waiting:
        place = Place(len(made) + 1, next(points))
        day = TODAY - rng.randint(1000, 4000) * DAY
        first: tuple[Account, ...] = ()
        for _ in range(rng.choice((1, 1, 2, 3))):
            holders = _holders(waiting, rng)
            if not holders:
                break
            if first and rng.random() < 0.2:
                waiting += holders
                holders = first
            first = first or holders
            end = day + rng.randint(0, 700) * DAY if rng.random() < 0.8 else None
            place.contracts.append(Contract(next(ids), place, holders, day, end))
            if rng.random() < 0.3:
                place.contracts.append(Contract(next(ids), place, holders, day, end))
            if end is None:
                break
            day = end + rng.choice((0, 1, 1, 1, 40)) * DAY
        made.append(place)
    return made


def _holders(waiting: list[Account], rng: random.Random) -> tuple[Account, ...]:
    found: dict[int, Account] = {}
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        if waiting:
            account = waiting.pop()
            found.setdefault(account.human.number, account)
    return tuple(found.values())


def pairs(accounts: Sequence[Account], rng: random.Random) -> Iterable[tuple[Account, Account]]:
    """Two different humans each: guardian and minor, company and representative."""
    for _ in range(len(accounts) // 6):
        one, other = rng.sample(accounts, 2)
        if one.human != other.human:
            yield one, other
