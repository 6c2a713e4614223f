"""A reminder is the same request (law: the free check; Art. 12(3))."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from desk.domain.controller import Channel
from desk.domain.errors import Refused
from desk.domain.identity import Evidence
from desk.domain.incoming import DocumentKind, Incoming
from desk.domain.period import read_period
from desk.domain.person import Identifiers
from desk.domain.records import Candidate
from desk.domain.representation import Role
from desk.domain.request import FreeCheck, State
from desk.services import fee_advice, identification, intake, merging, overview, representation
from tests.fakes import FakeDesk, profile

FIRST, LATER = date(2026, 10, 2), date(2026, 10, 20)
AINO = Candidate(
    subject="koe:asiakas:1",
    rows=("koe:asiakas:1",),
    name="Koskela Aino",
    birth_date=date(1952, 10, 13),
    address="Koekatu 2, 55120 Imatra",
    identifiers=Identifiers(
        {"personal_identity_code": ("131052-9373",), "customer_number": ("44102291",)}
    ),
    systems=("asiakastieto",),
    matched_on=("customer_number",),
    score=100.0,
)
VEIKKO = replace(
    AINO,
    subject="koe:asiakas:2",
    rows=("koe:asiakas:2",),
    name="Koskela Veikko",
    identifiers=Identifiers({"customer_number": ("44102292",)}),
)


def asked(
    fake: FakeDesk,
    received: date,
    person: Candidate | None = AINO,
    *,
    period: str = "",
    controller: str = "issoy",
) -> str:
    """A request; the person is picked, or nobody is known yet."""
    number = intake.register(
        fake.desk(),
        controller=controller,
        channel=Channel.LETTER,
        received=received,
        actor="tiski",
        period=read_period(period),
    ).number
    if person is not None:
        identification.record(
            fake.desk(), number=number, evidence=Evidence.SIGNATURE, actor="tiski"
        )
        identification.choose(fake.desk(), number=number, person=person, identity={}, actor="tiski")
    return number


def merge(fake: FakeDesk, number: str, into: str) -> None:
    merging.merge(fake.desk(), number=number, into=into, actor="tiski")


def check(fake: FakeDesk, number: str) -> FreeCheck | None:
    return fake.memory.requests[number].free_check


def test_a_reminder_becomes_a_part_of_the_first_request() -> None:
    """The earlier day of arrival rules; both histories tell of it; it is counted once."""
    fake = FakeDesk()
    first, reminder = asked(fake, FIRST), asked(fake, LATER)
    ruling = fake.memory.requests[first].ruling
    seems = merging.reminded(fake.desk(), reminder)
    assert seems is not None
    assert seems.number == first
    merge(fake, reminder, first)
    kept, merged = fake.memory.requests[first], fake.memory.requests[reminder]
    assert (kept.state, kept.received, kept.ruling) == (State.IDENTIFIED, FIRST, ruling)
    assert (merged.state, merged.free_check) == (State.MERGED, None)
    assert check(fake, first) == FreeCheck(True, 2026)
    told = [str(overview.history(fake.desk(), one)[-1][2]) for one in (reminder, first)]
    assert told == [
        f"The request reminds of request {first} and was merged into it: both are one request.",
        f"Request {reminder}, arrived 20 October 2026, reminded of this one and was merged into it. "
        "The earlier day of arrival rules.",
    ]
    assert fee_advice.for_request(fake.desk(), first).check.free


def test_its_documents_move_to_the_first_request() -> None:
    fake = FakeDesk()
    first, reminder = asked(fake, FIRST), asked(fake, LATER, None)
    letter = Incoming("kirje.pdf", DocumentKind.PDF, 3, "a" * 64)
    with fake.desk().work() as work:
        piled = work.incoming.add(letter, b"abc", at=datetime(2026, 10, 20, tzinfo=UTC), actor="a")
        work.incoming.give(piled.id, reminder)
        work.commit()
    merge(fake, reminder, first)
    with fake.desk().reading() as work:
        assert [one.id for one in work.incoming.of(first)] == [piled.id]
        assert work.incoming.of(reminder) == []


def test_the_first_request_takes_the_check_that_the_reminder_had() -> None:
    """The reminder was picked before the first one: the person still has one check."""
    fake = FakeDesk()
    first, reminder = asked(fake, FIRST, None), asked(fake, LATER)
    identification.record(fake.desk(), number=first, evidence=Evidence.SIGNATURE, actor="tiski")
    identification.choose(fake.desk(), number=first, person=AINO, identity={}, actor="tiski")
    assert check(fake, first) == FreeCheck(False, 2026, reminder, LATER)
    merge(fake, reminder, first)
    assert check(fake, first) == FreeCheck(True, 2026)


@pytest.mark.parametrize(
    ("person", "period", "controller", "why"),
    [
        (VEIKKO, "", "issoy", "different people"),
        (AINO, "", "ksoy", "different companies"),
        (AINO, "2024", "issoy", "asks for another period"),
    ],
)
def test_what_is_not_one_request_is_not_merged(
    person: Candidate, period: str, controller: str, why: str
) -> None:
    fake = FakeDesk(profiles={one: profile(one) for one in ("issoy", "ksoy")})
    first = asked(fake, FIRST, period="2025")
    other = asked(fake, LATER, person, period=period, controller=controller)
    assert merging.reminded(fake.desk(), other) is None
    with pytest.raises(Refused, match=why):
        merge(fake, other, first)
    assert fake.memory.requests[other].state is State.IDENTIFIED


def test_who_asks_for_somebody_else_is_not_the_person() -> None:
    fake = FakeDesk()
    first, other = asked(fake, FIRST), asked(fake, LATER)
    representation.represent(
        fake.desk(),
        number=other,
        role=Role.ATTORNEY,
        name="Koskela Eero",
        address=(),
        authority="valtakirja 1.9.2026",
        actor="tiski",
    )
    with pytest.raises(Refused, match="not made by the same person"):
        merge(fake, other, first)


def test_only_an_earlier_open_request_takes_a_reminder_in() -> None:
    fake = FakeDesk()
    first, reminder = asked(fake, FIRST), asked(fake, LATER)
    with pytest.raises(Refused, match="with itself"):
        merge(fake, reminder, reminder)
    with pytest.raises(Refused, match=f"merge {reminder} into {first}"):
        merge(fake, first, reminder)
    intake.withdraw(fake.desk(), number=first, actor="tiski")
    with pytest.raises(Refused, match="not open any more"):
        merge(fake, reminder, first)
    with pytest.raises(Refused, match="cannot be done now"):
        merge(fake, first, asked(fake, date(2026, 10, 1), None))
