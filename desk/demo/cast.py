"""Everybody in one controller's registers: the hard cases on purpose, and the crowd."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Final

from desk.demo import names
from desk.demo.people import Contract, PeopleMaker, Person, only_in

SIX_YEARS: Final = 6 * 365 + 1


@dataclass(frozen=True, slots=True)
class Traits:
    """What a controller's registers can hold, and so which cases it can have."""

    order: int
    """First digit of customer numbers, and the network in metering points."""
    codes: bool = True
    places: bool = True
    joint: bool = True
    six_years: bool = False
    one_system: str = "asiakastieto"
    """The only system of the customer who is in one only."""
    optional: tuple[str, ...] = ()
    """Systems in which not everybody of the crowd is."""
    always: tuple[str, ...] = ("asiakastieto",)
    company_systems: tuple[str, ...] | None = None


@dataclass(slots=True)
class Cast:
    """Everybody of one controller, what binds them, and which of them is which case."""

    people: list[Person] = field(default_factory=list)
    contracts: list[Contract] = field(default_factory=list)
    guardians: list[tuple[Person, Person]] = field(default_factory=list)
    """A minor and the guardian."""
    contact_persons: list[tuple[Person, Person]] = field(default_factory=list)
    """A company and who represents it."""
    cases: dict[str, Person] = field(default_factory=dict)
    notes: dict[int, list[str]] = field(default_factory=dict)
    """Notes of customer service on purpose, by the person's number."""
    feedback: dict[int, list[str]] = field(default_factory=dict)
    unknown: Person | None = None
    """Somebody in no register."""

    def holders(self, contract: Contract) -> frozenset[int]:
        """Numbers of those whose contract it is."""
        return frozenset(person.number for person in contract.holders)


def cast_of(
    controller: str, traits: Traits, *, crowd: int, rng: random.Random, today: date
) -> Cast:
    """Everybody of a controller; ``crowd``: how many people beside the hard cases."""
    return _Casting(controller, traits, rng, today).all(crowd)


class _Casting:
    def __init__(self, controller: str, traits: Traits, rng: random.Random, today: date) -> None:
        self._make = PeopleMaker(controller, traits.order, rng, today)
        self._traits = traits
        self._rng = rng
        self._today = today
        self._cast = Cast()

    def all(self, crowd: int) -> Cast:
        make, rng = self._make, self._rng
        self._enter("ordinary", make.person(name=("Kuusijärvi", "Helmi Orvokki")), days=2)
        self._namesakes()
        if self._traits.codes:
            self._sign_twins()
        married = make.person()
        maiden = rng.choice([name for name in names.SURNAMES if name != married.surname])
        self._enter("former_name", replace(married, former_surname=maiden))
        if self._traits.joint:
            self._joint_holders()
        if self._traits.places:
            self._tenants()
            self._ban_conflict()
        self._enter(
            "safety_ban",
            replace(make.person(), banned=True, post=replace(make.address(), street="PL 113")),
        )
        if self._traits.codes:
            self._minor()
        self._company()
        self._enter("one_system", only_in(make.person(), self._traits.one_system))
        self._enter("swedish", make.person(language="sv"))
        self._enter("foreign_letters", make.person(name=names.FOREIGN[0]))
        self._stay(make.person(name=names.FOREIGN[1]))
        self._stay(make.person(language="en"))
        self._enter("markup", make.person())
        self._cast.feedback[self._cast.cases["markup"].number] = markup_texts()
        self._enter("sole_trader", make.person(kind="3"))
        if self._traits.six_years:
            self._enter("six_years", make.person(), days=SIX_YEARS)
        self._cast.unknown = make.person()
        for index in range(crowd):
            language = "sv" if index % 9 == 8 else "fi"
            person = make.person(language="sv") if language == "sv" else make.person()
            systems = [s for s in self._traits.optional if rng.random() < 0.7]
            person = only_in(person, *self._traits.always, *systems)
            self._stay(person, days=30 if index % 20 == 19 else rng.randint(1, 3))
        return self._cast

    def _enter(self, case: str, person: Person, days: int = 2) -> Person:
        self._cast.cases[case] = person
        return self._stay(person, days)

    def _stay(self, person: Person, days: int = 2) -> Person:
        """Enter a person with a place of use of their own."""
        self._cast.people.append(person)
        if self._traits.places:
            place = self._make.place(person.home, self._days(days))
            start = min(person.since, self._today - timedelta(days=days + 30))
            self._cast.contracts.append(self._make.contract(place, person, start=start))
        elif self._traits.joint:
            self._contract_without_place(person)
        return person

    def _contract_without_place(self, *holders: Person) -> None:
        place = self._make.place(holders[0].home, ())
        self._cast.contracts.append(self._make.contract(place, *holders, start=holders[0].since))

    def _days(self, count: int) -> tuple[date, ...]:
        """The last ``count`` whole days."""
        return tuple(self._today - timedelta(days=n) for n in range(count, 0, -1))

    def _namesakes(self) -> None:
        make = self._make
        name, birth = make.name(), make.birth()
        self._enter("namesake", make.person(name=name, birth=birth))
        self._stay(replace(make.person(name=name, birth=birth), bystander=True))

    def _sign_twins(self) -> None:
        make = self._make
        birth = make.birth(youngest=30, oldest=70)
        signs = "-Y" if birth.year < 2000 else "AB"
        first, second = (make.code(birth, sign=sign, individual=917) for sign in signs)
        self._enter("sign_twin", make.person(birth=birth, code=first))
        self._stay(replace(make.person(birth=birth, code=second), bystander=True))

    def _joint_holders(self) -> None:
        make = self._make
        home = make.address()
        (surname, given), (_, other_given) = make.name(), make.name()
        one = make.person(name=(surname, given), home=home)
        other = replace(make.person(name=(surname, other_given), home=home), bystander=True)
        self._cast.people += [one, other]
        self._cast.cases["joint_holder"] = one
        self._cast.notes[one.number] = [
            f"Toinen sopijapuoli {other.name} soitti ja pyysi laskut e-laskuna.",
            f"Sovittu, että {other.given.split()[0]} hoitaa maksut jatkossa.",
        ]
        if self._traits.places:
            place = make.place(home, self._days(2))
            self._cast.contracts.append(make.contract(place, one, other, start=one.since))
        else:
            self._contract_without_place(one, other)

    def _tenants(self) -> None:
        """Three in a row: before the person of the case, the person, and after them."""
        make, day = self._make, timedelta(days=1)
        home = make.address()
        before, after = make.person(), make.person(home=home)
        person = make.person()
        moved_in, moved_out = self._today - 400 * day, self._today - 20 * day
        days = tuple(
            first + n * day for first in (moved_in - 2 * day, moved_out - 2 * day) for n in range(5)
        )
        place = make.place(home, days)
        self._cast.people += [
            replace(before, bystander=True),
            person,
            replace(after, bystander=True),
        ]
        self._cast.cases["former_tenant"] = person
        self._cast.contracts += [
            make.contract(place, before, start=moved_in - 900 * day, end=moved_in - day),
            make.contract(place, person, start=moved_in, end=moved_out),
            make.contract(place, after, start=moved_out + 2 * day),
        ]

    def _ban_conflict(self) -> None:
        """Somebody who lived where a person under a safety ban lives now."""
        make, day = self._make, timedelta(days=1)
        home = make.address()
        banned = replace(
            make.person(home=home),
            banned=True,
            post=replace(make.address(), street="PL 127"),
            bystander=True,
        )
        person = make.person()
        moved = self._today - 60 * day
        place = make.place(home, tuple(moved + n * day for n in range(-2, 3)))
        self._cast.people += [person, banned]
        self._cast.cases["safety_ban_conflict"] = person
        self._cast.contracts += [
            make.contract(place, person, start=moved - 500 * day, end=moved),
            make.contract(place, banned, start=moved + day),
        ]

    def _minor(self) -> None:
        make = self._make
        guardian = make.person(birth=make.birth(youngest=38, oldest=50))
        birth = self._today - timedelta(days=365 * 15 + 120)
        given = make.name()[1]
        minor = make.person(name=(guardian.surname, given), birth=birth)
        minor = replace(minor, since=self._today - timedelta(days=200))
        self._stay(replace(guardian, bystander=True))
        self._enter("minor", minor)
        self._cast.guardians.append((minor, guardian))

    def _company(self) -> None:
        make = self._make
        contact = self._stay(replace(make.person(), bystander=True))
        company = make.company()
        if self._traits.company_systems:
            company = only_in(company, *self._traits.company_systems)
        self._enter("company", company)
        self._cast.contact_persons.append((company, contact))


def markup_texts() -> list[str]:
    """Feedback that a careless program would obey, choke on or lose."""
    return [
        "Laskussa oli <b>virhe</b> & korkoa perittiin 5 < 10 päivältä.",
        '<img src="file:///etc/passwd">',
        "=1+1",
        "Nolla\x00merkki keskellä tekstiä",
        "שלום, حساب الكهرباء – oikealta vasemmalle",
        "a" * 10_000,
    ]
