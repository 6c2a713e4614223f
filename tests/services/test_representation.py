"""Who asks for another person, and what must have been checked before they get anything."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desk.domain.controller import Channel, Delivery
from desk.domain.errors import BadInput, Refused
from desk.domain.identity import Evidence
from desk.domain.mandate import ChildsView, Custody, Mandate, Scope, Standing
from desk.domain.person import Identifiers
from desk.domain.representation import Role
from desk.domain.request import AccessRequest, State
from desk.services import (
    answer,
    calendar_file,
    collection,
    delivery,
    identification,
    intake,
    overview,
    reminders,
    representation,
    review,
)
from desk.services.desk import Desk
from tests.fakes import English, FakeDesk, Watch
from tests.services.test_use_cases import AINO, RECEIVED, WHOLE


@pytest.fixture
def fake() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def desk(fake: FakeDesk) -> Desk:
    return fake.desk()


def begun(desk: Desk) -> AccessRequest:
    return intake.register(
        desk, controller="issoy", channel=Channel.VISIT, received=RECEIVED, actor="virk1"
    )


def asks(desk: Desk, request: AccessRequest, role: Role, **more: Any) -> AccessRequest:
    facts: dict[str, Any] = {"name": "Laine Eeva", "authority": "valtakirja 1.10.2026", **more}
    return representation.represent(
        desk,
        number=request.number,
        role=role,
        address=("Kotikatu 1", " ", "55100 IMATRA"),
        actor="virk1",
        **facts,
    )


def chosen(desk: Desk, request: AccessRequest, **changes: bool) -> AccessRequest:
    evidence = Evidence.IDENTITY_CARD
    identification.record(desk, number=request.number, evidence=evidence, actor="virk1")
    person = replace(AINO, **changes)  # type: ignore[arg-type]  # flags of the candidate
    return identification.choose(
        desk, number=request.number, person=person, identity={}, actor="virk1"
    )


def told(desk: Desk, number: str) -> list[str]:
    return [str(sentence) for _, _, sentence in overview.history(desk, number)]


def test_who_asks_is_kept_with_who_checked_it_and_told_in_the_history(desk: Desk) -> None:
    request = asks(desk, begun(desk), Role.ATTORNEY)
    somebody = overview.request(desk, request.number).representative
    assert somebody is not None
    assert (somebody.role, somebody.name) == (Role.ATTORNEY, "Laine Eeva")
    assert somebody.address == ("Kotikatu 1", "55100 IMATRA")
    assert (somebody.checked_by, somebody.checked_at) == ("virk1", desk.clock.now())
    history = told(desk, request.number)
    assert any("attorney under a written power" in one for one in history)
    assert not any("Laine" in one for one in history)
    representation.represents_nobody(desk, number=request.number, actor="virk1")
    assert overview.request(desk, request.number).representative is None
    assert told(desk, request.number) != history


@pytest.mark.parametrize("authority", ["", "  "])
@pytest.mark.parametrize("role", Role)
def test_nobody_asks_for_another_without_an_authority_that_was_looked_at(
    desk: Desk, role: Role, authority: str
) -> None:
    request = begun(desk)
    with pytest.raises(Refused):
        asks(desk, request, role, authority=authority)
    assert overview.request(desk, request.number) == request


def test_a_letter_needs_a_name_to_go_to(desk: Desk) -> None:
    with pytest.raises(BadInput):
        asks(desk, begun(desk), Role.GUARDIAN, name=" ")


def test_nothing_that_locates_a_child_goes_to_the_other_guardian(desk: Desk) -> None:
    """Safety ban: whichever of the two is written down first."""
    first = asks(desk, begun(desk), Role.GUARDIAN)
    with pytest.raises(Refused, match="safety ban"):
        chosen(desk, first, safety_ban=True)
    assert overview.request(desk, first.number).subject is None
    second = chosen(desk, begun(desk), safety_ban=True)
    with pytest.raises(Refused, match="safety ban"):
        asks(desk, second, Role.GUARDIAN)
    assert overview.request(desk, second.number).representative is None
    tried = (
        "Somebody asked for a person under a safety ban: guardian of a minor. Nothing was given."
    )
    assert told(desk, first.number)[-1] == tried
    assert told(desk, second.number)[-1] == tried
    asks(desk, second, Role.ATTORNEY)


@pytest.mark.parametrize("chosen_first", [True, False])
def test_a_power_opens_no_other_way_to_a_child_under_a_safety_ban(
    desk: Desk, chosen_first: bool
) -> None:
    """Art. 15(4), 32: the other guardian may bring a power for the child as well."""
    child = replace(AINO, birth_date=date(2014, 5, 6), safety_ban=True)
    request = begun(desk)

    def pick() -> None:
        identification.choose(desk, number=request.number, person=child, identity={}, actor="virk1")

    def ask() -> None:
        asks(desk, request, Role.ATTORNEY)

    first, second = (pick, ask) if chosen_first else (ask, pick)
    identification.record(
        desk, number=request.number, evidence=Evidence.IDENTITY_CARD, actor="virk1"
    )
    first()
    with pytest.raises(Refused, match="child under a safety ban"):
        second()
    assert told(desk, request.number)[-1] == (
        "Somebody asked for a person under a safety ban: attorney under a written power. "
        "Nothing was given."
    )


def test_an_estate_takes_no_free_check(desk: Desk) -> None:
    estate = chosen(desk, asks(desk, begun(desk), Role.ESTATE))
    assert estate.free_check is None
    person = chosen(desk, begun(desk))
    assert person.free_check is not None
    assert person.free_check.free
    late = asks(desk, person, Role.ESTATE)
    assert late.free_check is None
    again = chosen(desk, begun(desk))
    assert again.free_check is not None
    assert again.free_check.free, "the estate gave it back"


def test_the_letter_is_addressed_to_whoever_asks(desk: Desk) -> None:
    request = chosen(desk, asks(desk, begun(desk), Role.ATTORNEY))
    looked = review.Review([], [], {}, [], (), None, (), ())
    content = answer.content(desk, request, looked)
    assert content.recipient == ("Laine Eeva", "Kotikatu 1", "55100 IMATRA")
    assert content.subject_name == AINO.name
    assert content.representative == request.representative


MINOR = replace(
    AINO, name="Laine Onni", birth_date=date(2012, 5, 1), identifiers=Identifiers(), rows=("koe:2",)
)
POWER = Mandate(dated=date(2026, 11, 1), until=date(2026, 11, 20), scope=Scope.COVERS)


def told_words(desk: Desk, number: str) -> str:
    return " ".join(told(desk, number))


def test_what_was_seen_is_kept_and_a_power_that_expired_yesterday_gives_nothing(
    fake: FakeDesk,
) -> None:
    """Valtakirja (EDPB 01/2022, 3.4): the last day counts, the next one does not."""
    fake.today = date(2026, 11, 20)
    desk = fake.desk()
    request, other = begun(desk), begun(desk)
    kept = asks(desk, request, Role.ATTORNEY, mandate=POWER).representative
    assert kept is not None
    assert kept.mandate == POWER
    fake.today = date(2026, 11, 21)
    desk = fake.desk()
    with pytest.raises(Refused, match="expired on 20 November 2026"):
        asks(desk, other, Role.ATTORNEY, mandate=POWER)
    turned_away = overview.request(desk, other.number)
    assert turned_away.representative is not None, "nobody takes their document for the person's"
    with pytest.raises(Refused, match="expired on 20 November 2026"):
        chosen(desk, turned_away)
    assert overview.request(desk, other.number).subject is None
    assert "gives no right" in told_words(desk, other.number)


def test_a_power_has_to_hold_on_the_day_on_which_the_data_is_given(fake: FakeDesk) -> None:
    fake.today = date(2026, 11, 20)
    desk = fake.desk()
    fake.registers.collection = WHOLE
    number = chosen(desk, asks(desk, begun(desk), Role.ATTORNEY, mandate=POWER)).number
    collection.collect(desk, number=number, progress=Watch(), actor="virk1")
    review.decide(desk, number=number, decisions=(), actor="virk1")
    fake.today = date(2026, 11, 21)
    desk = fake.desk()
    with pytest.raises(Refused, match="expired"):
        answer.sign(desk, number=number, actor="virk1")
    asks(desk, overview.request(desk, number), Role.ATTORNEY, mandate=replace(POWER, until=None))
    answer.sign(desk, number=number, actor="virk1")
    history = told_words(desk, number)
    delivery.deliver(desk, number=number, way=Delivery.COUNTER, actor="virk1")
    said = told_words(desk, number).removeprefix(history)
    assert f"about the person of request {number} was given to Laine Eeva" in said
    assert "attorney under a written power" in said
    assert "handed over at the counter" in said
    fetched = delivery.Destination(to="Muu Mies")
    delivery.deliver(desk, number=number, way=Delivery.COUNTER, actor="virk1", destination=fetched)
    by_another = told_words(desk, number).removeprefix(history).removeprefix(said)
    assert "to Muu Mies (for Laine Eeva, attorney under a written power), handed" in by_another


def test_both_identities_are_checked_and_whose_document_it_was_is_kept(fake: FakeDesk) -> None:
    """Art. 12(6): a check of the person proves nothing of a representative, nor the other way round."""
    desk = fake.desk()
    fake.registers.collection = WHOLE
    request = chosen(desk, begun(desk))
    assert request.identity is not None
    assert request.identity.shown_by == ""
    number = request.number
    assert not asks(desk, request, Role.ATTORNEY).identified
    collection.collect(desk, number=number, progress=Watch(), actor="virk1")
    review.decide(desk, number=number, decisions=(), actor="virk1")
    with pytest.raises(Refused, match="not that of whoever asks"):
        answer.sign(desk, number=number, actor="virk1")
    anew = identification.record(desk, number=number, evidence=Evidence.PASSPORT, actor="virk1")
    assert anew.identified
    assert anew.state is State.REVIEWED, "nothing but the check was made anew"
    assert anew.identity is not None
    assert anew.identity.shown_by == "Laine Eeva"
    assert "The representative's own identity was checked: passport" in told_words(desk, number)
    assert not representation.represents_nobody(desk, number=number, actor="virk1").identified


def test_nobody_represents_themself(desk: Desk) -> None:
    """Art. 15: who asks for themself is counted and checked as themself."""
    first = asks(desk, begun(desk), Role.ATTORNEY, name="Aino Koskela", born=AINO.birth_date)
    with pytest.raises(Refused, match="ask for themself"):
        chosen(desk, first)
    namesake = asks(desk, begun(desk), Role.ATTORNEY, name="Koskela Aino", born=date(1980, 1, 1))
    assert chosen(desk, namesake).subject is not None


def test_who_is_both_guardian_and_data_subject_asks_twice(desk: Desk) -> None:
    """Each right is of one person, with a free check of its own (law: the free check)."""
    guardian = replace(AINO, name="Laine Eeva", rows=("koe:1",))
    own = begun(desk)
    identification.record(desk, number=own.number, evidence=Evidence.PASSPORT, actor="virk1")
    own = identification.choose(
        desk, number=own.number, person=guardian, identity={}, actor="virk1"
    )
    guarded = Mandate(custody=Custody.SOLE, child=ChildsView.AGREES)
    child = asks(desk, begun(desk), Role.GUARDIAN, mandate=guarded, born=guardian.birth_date)
    identification.record(desk, number=child.number, evidence=Evidence.PASSPORT, actor="virk1")
    child = identification.choose(
        desk, number=child.number, person=MINOR, identity={}, actor="virk1"
    )
    for one in (own, child):
        assert one.free_check is not None
        assert one.free_check.free
    assert own.identified
    assert child.identified


def test_an_older_child_s_data_waits_for_a_decision_and_nobody_of_age_has_a_guardian(
    fake: FakeDesk,
) -> None:
    """GDPR recital 38; 442/1999 s. 2."""
    desk = fake.desk()
    fake.registers.collection = WHOLE
    guarded = Mandate(custody=Custody.JOINT, child=ChildsView.OBJECTS)
    number = asks(desk, begun(desk), Role.GUARDIAN, mandate=guarded).number
    identification.record(desk, number=number, evidence=Evidence.PASSPORT, actor="virk1")
    with pytest.raises(Refused, match="74 years old"):
        identification.choose(desk, number=number, person=AINO, identity={}, actor="virk1")
    identification.choose(desk, number=number, person=MINOR, identity={}, actor="virk1")
    with pytest.raises(Refused, match="child objects"):
        collection.collect(desk, number=number, progress=Watch(), actor="virk1")
    assert not fake.registers.asked
    decided = replace(guarded, decided_by="esihenkilö", reason="lapsen etu vaatii")
    asks(desk, overview.request(desk, number), Role.GUARDIAN, mandate=decided)
    collection.collect(desk, number=number, progress=Watch(), actor="virk1")
    assert "esihenkilö decided" in told_words(desk, number)
    assert "lapsen etu vaatii" in told_words(desk, number)


def test_an_estate_has_no_dates_and_gets_nothing_before_a_person_decided(fake: FakeDesk) -> None:
    """GDPR recital 27: no statutory clock anywhere, and no yes by itself."""
    desk = fake.desk()
    fake.registers.collection = WHOLE
    request = asks(desk, chosen(desk, begun(desk)), Role.ESTATE)
    assert (request.target, request.law, request.ruling, request.work_by) == (None,) * 4
    number = request.number
    [row] = overview.requests(desk)
    assert row.days_left is None
    assert reminders.near(desk, actor="virk1") == []
    assert b"VEVENT" not in calendar_file.calendar_file(desk, say=English())
    identification.record(desk, number=number, evidence=Evidence.PASSPORT, actor="virk1")
    with pytest.raises(Refused, match="a person decides"):
        collection.collect(desk, number=number, progress=Watch(), actor="virk1")
    heir = Mandate(standing=Standing.HEIR, decided_by="virk1", reason="perunkirjoitus")
    asks(desk, overview.request(desk, number), Role.ESTATE, mandate=heir)
    decided = collection.collect(desk, number=number, progress=Watch(), actor="virk1")
    assert decided.ruling is None
    again = representation.represents_nobody(desk, number=number, actor="virk1")
    assert again.ruling is not None


def test_what_is_written_of_an_authority_holds_no_code_or_number_and_is_short(desk: Desk) -> None:
    """1050/2018 s. 29; the number of a document is never stored (TSV/224/2023)."""
    decided = Mandate(decided_by="virk1", reason="isä 131052-9373 pyysi")
    kept = asks(
        desk,
        begun(desk),
        Role.ESTATE,
        authority="perukirja, 131052-9373, passi XA0000093",
        mandate=decided,
    ).representative
    assert "9373" not in repr(kept)
    assert "XA0000093" not in repr(kept)
    with pytest.raises(BadInput, match="longer than"):
        asks(desk, begun(desk), Role.ATTORNEY, authority="x" * 501)
