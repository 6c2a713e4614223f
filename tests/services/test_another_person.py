"""What proves one person to be themself proves nothing of another who is picked afterwards (Art. 12(6))."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from desk.domain.controller import Channel
from desk.domain.errors import Refused
from desk.domain.identity import Evidence
from desk.domain.incoming import DocumentKind, Incoming
from desk.domain.person import Identifiers
from desk.domain.records import Candidate
from desk.domain.representation import Role
from desk.domain.request import AccessRequest, FreeCheck, State
from desk.domain.safety_ban import strong_or_in_person
from desk.services import identification, intake, merging, overview, proof, representation
from tests.fakes import FakeDesk
from tests.services.test_merging import AINO as CODED

DAY = date(2026, 11, 20)
AINO = replace(
    CODED, identifiers=CODED.identifiers.joined(Identifiers({"phone_number": ("0401",)}))
)
HELMI = replace(
    AINO,
    subject="koe:asiakas:7",
    rows=("koe:asiakas:7",),
    name="Koskela Helmi",
    identifiers=Identifiers({"customer_number": ("7",), "phone_number": ("0507654321",)}),
)
LIKE_NUMBERED = replace(
    HELMI,
    identifiers=Identifiers(
        {"customer_number": ("44102291",), "personal_identity_code": ("010594Y9032",)}
    ),
)
"""Somebody of another system, which numbers its customers alike."""


def proven(fake: FakeDesk, channel: Channel, evidence: Evidence, person: Candidate) -> str:
    number = intake.register(
        fake.desk(), controller="issoy", channel=channel, received=DAY, actor="tiski"
    ).number
    identification.record(
        fake.desk(), number=number, evidence=evidence, actor="tiski", person=person
    )
    return number


def picked(fake: FakeDesk, number: str, person: Candidate | None) -> AccessRequest:
    identity = {} if person else {"name": "Koskela Aino"}
    return identification.choose(
        fake.desk(), number=number, person=person, identity=identity, actor="tiski"
    )


@pytest.mark.parametrize("evidence", [Evidence.CALL_BACK, Evidence.SIGNATURE])
def test_a_check_of_one_person_does_not_open_the_data_of_another(evidence: Evidence) -> None:
    """A call to Aino's number proves that Aino asks; then Helmi is picked."""
    fake = FakeDesk(today=DAY)
    number = proven(fake, Channel.LETTER, evidence, AINO)
    assert picked(fake, number, AINO).identified
    assert not picked(fake, number, HELMI).identified
    assert not picked(fake, number, None).identified
    picked(fake, number, HELMI)
    again = identification.record(
        fake.desk(), number=number, evidence=evidence, actor="tiski", person=HELMI
    )
    assert again.identified
    assert again.state is State.IDENTIFIED


def test_a_person_who_is_found_in_more_systems_by_now_is_the_same() -> None:
    fake = FakeDesk(today=DAY)
    number = proven(fake, Channel.PHONE, Evidence.CALL_BACK, AINO)
    found = replace(AINO, subject="koe:laskut:4", rows=("koe:laskut:4", *AINO.rows))
    assert picked(fake, number, found).identified


def test_a_check_that_was_of_somebody_else_is_no_earlier_identification() -> None:
    fake = FakeDesk(today=DAY)
    number = proven(fake, Channel.LETTER, Evidence.SIGNATURE, AINO)
    picked(fake, number, HELMI)
    assert proof.known_of(fake.desk(), controller="issoy", person=HELMI).earlier is None


def test_a_like_customer_number_of_another_system_makes_two_people_neither_known_nor_one() -> None:
    """Whole identity codes that differ tell them apart: no earlier identification, no reminder."""
    fake = FakeDesk(today=DAY)
    first = proven(fake, Channel.LETTER, Evidence.SIGNATURE, AINO)
    picked(fake, first, AINO)
    assert proof.known_of(fake.desk(), controller="issoy", person=AINO).earlier is not None
    assert proof.known_of(fake.desk(), controller="issoy", person=LIKE_NUMBERED).earlier is None
    second = proven(fake, Channel.LETTER, Evidence.SIGNATURE, LIKE_NUMBERED)
    picked(fake, second, LIKE_NUMBERED)
    assert merging.reminded(fake.desk(), second) is None
    with pytest.raises(Refused, match="different people"):
        merging.merge(fake.desk(), number=second, into=first, actor="tiski")
    assert overview.request(fake.desk(), second).open


def test_the_letter_of_a_reminder_that_nobody_proved_is_no_signature_to_compare_by() -> None:
    """A stranger reminds in Aino's name: the merge moves the document, and no proof with it."""
    fake = FakeDesk(today=DAY)
    first = proven(fake, Channel.LETTER, Evidence.SIGNATURE, AINO)
    picked(fake, first, AINO)
    reminder = intake.register(
        fake.desk(), controller="issoy", channel=Channel.LETTER, received=DAY, actor="tiski"
    ).number
    letter = Incoming("Muistutus.pdf", DocumentKind.PDF, 3, "1" * 64)
    with fake.desk().work() as work:
        document = work.incoming.add(
            letter, b"pdf", at=datetime(2026, 11, 20, tzinfo=UTC), actor="t"
        )
        work.incoming.give(document.id, reminder)
        work.commit()
    merging.merge(fake.desk(), number=reminder, into=first, actor="tiski")
    assert proof.known_of(fake.desk(), controller="issoy", person=AINO).reference is None


def test_a_merge_moves_no_proof_of_identity_either_way() -> None:
    """The reminder was proven, the first request was not: nothing is given before that is checked itself."""
    fake = FakeDesk(today=DAY)
    first = intake.register(
        fake.desk(), controller="issoy", channel=Channel.LETTER, received=DAY, actor="tiski"
    ).number
    reminder = proven(fake, Channel.LETTER, Evidence.SIGNATURE, AINO)
    merging.merge(fake.desk(), number=reminder, into=first, actor="tiski")
    merged = overview.request(fake.desk(), first)
    assert (merged.identified, merged.identity, merged.state) == (False, None, State.RECEIVED)


def test_a_power_for_one_person_is_none_for_another_who_is_picked_afterwards() -> None:
    """The authority was checked for Aino; Helmi gave none (EDPB 01/2022, section 3.4)."""
    fake = FakeDesk(today=DAY)
    desk = fake.desk()
    number = proven(fake, Channel.VISIT, Evidence.PASSPORT, AINO)
    picked(fake, number, AINO)
    representation.represent(
        desk,
        number=number,
        role=Role.ATTORNEY,
        name="Asianajaja Aalto",
        address=(),
        authority="Valtakirja",
        actor="tiski",
    )
    assert picked(fake, number, AINO).representative is not None
    with pytest.raises(Refused, match="Asianajaja Aalto"):
        picked(fake, number, HELMI)
    unchanged = overview.request(desk, number)
    assert unchanged.subject is not None
    assert unchanged.subject.name == AINO.name
    representation.represents_nobody(desk, number=number, actor="tiski")
    assert picked(fake, number, HELMI).representative is None


@pytest.mark.parametrize("then", [Role.ATTORNEY, None])
def test_a_request_that_is_no_estates_after_all_is_counted(then: Role | None) -> None:
    """Law: the free check: two are never given in one year by mistake."""
    fake = FakeDesk(today=DAY)
    desk = fake.desk()
    number = proven(fake, Channel.VISIT, Evidence.PASSPORT, AINO)
    picked(fake, number, AINO)
    facts: dict[str, Any] = {
        "number": number,
        "name": "Peri Perillinen",
        "address": (),
        "authority": "perukirja",
    }
    representation.represent(desk, role=Role.ESTATE, actor="tiski", **facts)
    assert overview.request(desk, number).free_check is None
    if then is None:
        representation.represents_nobody(desk, number=number, actor="tiski")
    else:
        representation.represent(desk, role=then, actor="tiski", **facts)
    assert overview.request(desk, number).free_check == FreeCheck(True, 2026)
    second = proven(fake, Channel.VISIT, Evidence.PASSPORT, AINO)
    assert picked(fake, second, AINO).free_check == FreeCheck(False, 2026, number, DAY)


def acted_for(fake: FakeDesk, number: str, born: date) -> AccessRequest:
    return representation.represent(
        fake.desk(),
        number=number,
        role=Role.ATTORNEY,
        name="Matti Virtanen",
        address=(),
        authority="Valtakirja",
        actor="tiski",
        born=born,
    )


def test_the_document_of_an_attorney_proves_nothing_of_a_namesake_who_takes_over() -> None:
    """Art. 12(6): two Matti Virtanens, told apart by their birth dates."""
    fake = FakeDesk(today=DAY)
    number = proven(fake, Channel.VISIT, Evidence.PASSPORT, AINO)
    picked(fake, number, AINO)
    acted_for(fake, number, date(1960, 5, 1))
    seen: dict[str, Any] = {"number": number, "evidence": Evidence.PASSPORT, "actor": "tiski"}
    assert identification.record(fake.desk(), **seen).identified
    assert acted_for(fake, number, date(1960, 5, 1)).identified, "written down once more"
    assert not acted_for(fake, number, date(1985, 2, 2)).identified
    assert identification.record(fake.desk(), **seen).identified


def test_the_requests_of_two_attorneys_of_one_name_are_not_merged() -> None:
    fake = FakeDesk(today=DAY)
    numbers = []
    for born in (date(1960, 5, 1), date(1985, 2, 2)):
        number = proven(fake, Channel.VISIT, Evidence.PASSPORT, AINO)
        picked(fake, number, AINO)
        acted_for(fake, number, born)
        numbers.append(number)
    with pytest.raises(Refused, match="not made by the same person"):
        merging.merge(fake.desk(), number=numbers[1], into=numbers[0], actor="tiski")


def test_who_was_identified_as_another_gives_no_new_address_under_a_ban() -> None:
    """Art. 15(4), 32: it needs the word of the person of now, not of the one picked before."""
    fake = FakeDesk(today=DAY)
    number = proven(fake, Channel.VISIT, Evidence.PASSPORT, AINO)
    assert strong_or_in_person(picked(fake, number, AINO))
    assert not strong_or_in_person(picked(fake, number, replace(HELMI, safety_ban=True)))
