"""Invented people, companies, places of use and contracts."""

from __future__ import annotations

import itertools
import random
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from desk.demo import names, numbers

Kind = Literal["1", "2", "3"]
"""1 natural person, 2 company, 3 sole trader."""


@dataclass(frozen=True, slots=True)
class Address:
    """A Finnish postal address."""

    street: str
    postal_code: str
    post_office: str

    @property
    def line(self) -> str:
        """On one line."""
        return f"{self.street}, {self.postal_code} {self.post_office}"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in a controller's registers; ``phone`` in the national form, digits only."""

    number: int
    surname: str
    """For a company its whole name."""
    given: str
    code: str | None
    birth: date | None
    language: Literal["fi", "sv", "en"]
    phone: str
    email: str
    home: Address
    post: Address
    """Where letters go; under a safety ban the contact address."""
    since: date
    customer_number: str
    kind: Kind = "1"
    business_id: str | None = None
    former_surname: str | None = None
    banned: bool = False
    systems: frozenset[str] | None = None
    """Only in these systems; None: in all."""
    bystander: bool = False
    """Made only because somebody else's case needs them."""

    @property
    def name(self) -> str:
        """In reading order."""
        return f"{self.given} {self.surname}".strip()

    @property
    def register_name(self) -> str:
        """Surname first, as registers write it."""
        return f"{self.surname} {self.given}".strip()

    def within(self, system: str) -> bool:
        """Is this person in the system?"""
        return self.systems is None or system in self.systems


@dataclass(frozen=True, slots=True)
class Place:
    """A place of use with its meter, and the days whose readings are kept."""

    serial: int
    metering_point: str
    address: Address
    housing: str
    heating: str
    fuse: str
    meter: str
    connected: date
    reading_days: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class Contract:
    """A contract; both its days belong to it."""

    number: int
    place: Place
    holders: tuple[Person, ...]
    start: date
    end: date | None

    def covers(self, day: date) -> bool:
        """Was it in force on that day?"""
        return self.start <= day and (self.end is None or day <= self.end)


def ascii_name(text: str) -> str:
    """A name as it stands in an e-mail address."""
    plain = text.lower().translate(str.maketrans("øđŋŧ", "odnt"))
    folded = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    return folded.replace(" ", ".")


class PeopleMaker:
    """Makes people of one controller who share nothing unless asked to."""

    def __init__(self, controller: str, order: int, rng: random.Random, today: date) -> None:
        self.controller = controller
        self.today = today
        self._rng = rng
        self._order = order
        self._used_codes: set[tuple[date, int]] = set()
        self._used_names: set[tuple[str, str]] = set()
        self._addresses = self._all_addresses()
        self._people = 0
        self._places = 0
        self._contracts = 0

    def _all_addresses(self) -> Iterator[Address]:
        offices = names.POST_OFFICES[self.controller]
        # House numbers of two digits, so that no address is the beginning of another.
        numbered = [f"{street} {house}" for street in names.STREETS for house in range(10, 100)]
        self._rng.shuffle(numbered)
        houses = iter(numbered)
        flats = (f"{street} A {flat}" for flat in itertools.count(100) for street in numbered)
        for street in itertools.chain(houses, flats):
            code, office = self._rng.choice(offices)
            yield Address(street, code, office)

    def address(self) -> Address:
        """An address that nobody else has."""
        return next(self._addresses)

    def birth(self, youngest: int = 20, oldest: int = 85) -> date:
        """A birth date of somebody that old in years."""
        return self.today - timedelta(days=self._rng.randint(youngest * 366, oldest * 365))

    def code(self, birth: date, *, sign: str | None = None, individual: int | None = None) -> str:
        """A new code; one that differs from another in the sign only must be asked for with both arguments."""
        if sign is None:
            usual, newer = ("-", "YX") if birth.year < 2000 else ("A", "BC")
            sign = self._rng.choice(newer) if self._rng.random() < 0.1 else usual
        if individual is None:
            individual = self._rng.randint(900, 999)
            while (birth, individual) in self._used_codes:
                individual = self._rng.randint(900, 999)
        self._used_codes.add((birth, individual))
        return numbers.identity_code(birth, sign, individual)

    def name(self, language: str = "fi") -> tuple[str, str]:
        """Surname and given names that nobody else has."""
        while True:
            sami = language == "fi" and self._rng.random() < 0.04
            if language == "sv":
                surnames, given = names.SWEDISH_SURNAMES, names.SWEDISH_GIVEN
            elif sami:
                surnames, given = names.SAMI_SURNAMES, names.SAMI_GIVEN
            else:
                surnames, given = names.SURNAMES, names.GIVEN
            found = (
                self._rng.choice(surnames),
                " ".join(self._rng.sample(self._rng.choice(given), 2)),
            )
            if found not in self._used_names:
                self._used_names.add(found)
                return found

    def person(
        self,
        *,
        name: tuple[str, str] | None = None,
        birth: date | None = None,
        code: str | None = None,
        language: Literal["fi", "sv", "en"] = "fi",
        home: Address | None = None,
        kind: Kind = "1",
    ) -> Person:
        """A natural person; with ``kind`` 3 a sole trader with a business ID as well."""
        surname, given = name or self.name(language)
        birth = birth or self.birth()
        home = home or self.address()
        number = self._next_number()
        return Person(
            number=number,
            surname=surname,
            given=given,
            code=code or self.code(birth),
            birth=birth,
            language=language,
            phone=self._phone(number),
            email=f"{ascii_name(given.split()[0])}.{ascii_name(surname)}{number}@example.fi",
            home=home,
            post=home,
            since=self.today - timedelta(days=self._rng.randint(400, 3000)),
            customer_number=self.customer_number(number),
            kind=kind,
            business_id=self._business_id() if kind == "3" else None,
        )

    def company(self) -> Person:
        """A company: no identity code, a business ID."""
        number = self._next_number()
        home = self.address()
        name = f"{home.street.partition(' ')[0]}n {self._rng.choice(names.COMPANIES)} Oy"
        return Person(
            number=number,
            surname=name,
            given="",
            code=None,
            birth=None,
            language="fi",
            phone=self._phone(number),
            email=f"toimisto{number}@{ascii_name(name).replace('.', '-')}.example.com",
            home=home,
            post=home,
            since=self.today - timedelta(days=self._rng.randint(400, 3000)),
            customer_number=self.customer_number(number),
            kind="2",
            business_id=self._business_id(),
        )

    def customer_number(self, number: int) -> str:
        """The customer number of the person with that running number."""
        return str(self._order * 1_000_000 + 10_007 * 13 + number * 37)

    def _next_number(self) -> int:
        self._people += 1
        return self._people

    def _phone(self, number: int) -> str:
        """Begins with 0499, which no Finnish mobile number does (they begin with 040 to 048, 04946 or 050)."""
        return f"0499{self._order}{number:05d}"

    def _business_id(self) -> str:
        while True:
            found = numbers.business_id(self._rng.randint(0, 999_999))
            if found:
                return found

    def place(self, address: Address, reading_days: tuple[date, ...]) -> Place:
        """A place of use at that address."""
        self._places += 1
        return Place(
            serial=self._places,
            metering_point=numbers.metering_point(900 + self._order, self._places * 7919),
            address=address,
            housing=self._rng.choice(("KT", "RT", "OK", "OK")),
            heating=self._rng.choice("123456"),
            fuse=self._rng.choice(("1x25 A", "3x25 A", "3x35 A")),
            meter=f"M{self._order}{self._rng.randint(0, 999):03d}{self._places:05d}",
            connected=date(self._rng.randint(1965, 2014), self._rng.randint(1, 12), 1),
            reading_days=reading_days,
        )

    def contract(
        self, place: Place, *holders: Person, start: date, end: date | None = None
    ) -> Contract:
        """A contract of these holders, the first of them its main party."""
        self._contracts += 1
        return Contract(self._contracts, place, holders, start, end)


def only_in(person: Person, *systems: str) -> Person:
    """The same person, known to these systems only."""
    return replace(person, systems=frozenset(systems))
