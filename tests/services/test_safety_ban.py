"""The safety ban at work: asked anew before a letter leaves, shown for a reason only (Art. 15(4), 32)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desk.domain.controller import Channel, Delivery
from desk.domain.decision_log import DecisionLog
from desk.domain.errors import BadInput, Refused, Unavailable
from desk.domain.identity import Evidence
from desk.domain.person import Identifiers
from desk.domain.records import OtherPerson
from desk.domain.representation import Representative, Role
from desk.domain.request import State
from desk.domain.shared_place import PlaceDecision
from desk.services import (
    answer,
    collection,
    delivery,
    identification,
    intake,
    overview,
    review,
    shared_place,
)
from desk.services.decision_format import pack_log, unpack_log
from desk.services.delivery import Destination
from desk.services.email_cover import make_cover
from desk.services.safety_ban import uncover
from tests.fakes import FakeDesk, Watch
from tests.services.test_delivery import REACHED, signed
from tests.services.test_use_cases import RECEIVED, WHOLE, picked

BANNED = replace(REACHED, safety_ban=True)
NOW = datetime(2026, 11, 22, tzinfo=UTC)


def told(fake: FakeDesk, number: str) -> list[str]:
    return [str(text) for _, _, text in overview.history(fake.desk(), number)]


def test_a_letter_stays_while_a_register_cannot_say_whether_there_is_a_ban() -> None:
    """A missing flag proves nothing: silence is taken for the safe side, until a clerk says why not."""
    fake = FakeDesk()
    number = signed(fake, Channel.EMAIL, evidence=Evidence.ELECTRONIC_SIGNATURE)
    fake.registers.away = True
    for way in (Delivery.POST, Delivery.ELECTRONIC):
        with pytest.raises(Unavailable, match="nobody knows whether they have come under"):
            delivery.deliver(fake.desk(), number=number, way=way, actor="posti")
    with pytest.raises(Unavailable):
        make_cover(fake.desk(), number=number)
    assert overview.request(fake.desk(), number).state is State.SIGNED
    assert make_cover(fake.desk(), number=number, unasked="määräpäivä").to == "aino@example.fi"
    given = delivery.deliver(
        fake.desk(),
        number=number,
        way=Delivery.POST,
        actor="posti",
        unasked="määräpäivä on tänään; asiakas 131052-308T soitti",
    )
    assert given.state is State.DELIVERED
    assert told(fake, number)[-2] == (
        "A register could not be asked for a safety ban; the letter left all the same: "
        "määräpäivä on tänään; asiakas 131052-**** soitti"
    )


def test_a_reason_is_not_noted_where_the_register_has_answered() -> None:
    fake = FakeDesk()
    number = signed(fake)
    fake.registers.candidates = [REACHED]
    delivery.deliver(fake.desk(), number=number, way=Delivery.POST, actor="posti", unasked="kiire")
    assert not any("could not be asked" in one for one in told(fake, number))


def test_a_reason_does_not_go_before_a_ban_that_the_register_tells_of() -> None:
    fake = FakeDesk()
    number = signed(fake)
    fake.registers.candidates = [BANNED]
    with pytest.raises(Refused, match="come under a safety ban since"):
        delivery.deliver(
            fake.desk(), number=number, way=Delivery.POST, actor="posti", unasked="kiire"
        )


def test_one_of_several_registers_that_is_silent_is_enough_to_stop() -> None:
    fake = FakeDesk()
    number = signed(fake, person=replace(REACHED, rows=("k1", "crm:asiakas:9")))
    fake.registers.candidates = [replace(REACHED, rows=("k1",))]  # the second does not answer
    with pytest.raises(Unavailable):
        delivery.deliver(fake.desk(), number=number, way=Delivery.POST, actor="posti")


def test_handing_over_to_the_person_waits_for_no_register() -> None:
    fake = FakeDesk()
    number = signed(fake)
    fake.registers.away = True
    given = delivery.deliver(fake.desk(), number=number, way=Delivery.COUNTER, actor="tiski")
    assert given.state is State.DELIVERED


def test_somebody_else_at_the_counter_does_not_take_the_letter_of_whoever_came_under_a_ban() -> (
    None
):
    fake = FakeDesk()
    number = signed(fake)
    fake.registers.candidates = [BANNED]
    with pytest.raises(Refused):
        delivery.deliver(
            fake.desk(),
            number=number,
            way=Delivery.COUNTER,
            actor="tiski",
            destination=Destination("Veli Koskela"),
        )


def test_under_a_ban_nobody_takes_a_letter_by_a_name_alone() -> None:
    fake = FakeDesk()
    number = signed(fake, Channel.LETTER, BANNED, Evidence.SIGNATURE, Delivery.COUNTER)
    desk = fake.desk()
    for to, error in (("", BadInput), ("Veli Koskela", Refused)):
        with pytest.raises(error, match="safety ban"):
            delivery.deliver(
                desk,
                number=number,
                way=Delivery.COUNTER,
                actor="tiski",
                destination=Destination(to),
            )
    given = delivery.deliver(
        desk,
        number=number,
        way=Delivery.COUNTER,
        actor="tiski",
        destination=Destination("", "passi"),
    )
    assert given.state is State.DELIVERED
    [sent] = delivery.dispatches(desk, number)
    assert (sent.to, sent.note) == ("Koskela Aino", "passi")


def test_what_is_covered_is_shown_for_a_reason_that_stands_in_the_history() -> None:
    fake = FakeDesk()
    number = signed(fake, person=BANNED)
    events = len(fake.memory.events)
    with pytest.raises(BadInput, match="say in words"):
        uncover(fake.desk(), number=number, reason="  ", actor="tiski")
    assert len(fake.memory.events) == events
    uncover(fake.desk(), number=number, reason="kirjeen\n tarkistus 131052-308T", actor="tiski")
    assert told(fake, number)[-1] == (
        "What the safety ban covers was shown on screen: kirjeen tarkistus 131052-****"
    )


def test_a_ban_that_only_the_collected_rows_tell_of_changes_the_way_of_the_answer() -> None:
    """A system that flags the person may have been away when they were picked."""
    fake = FakeDesk()
    fake.registers.collection = replace(WHOLE, safety_ban=True)
    desk = fake.desk()
    number = intake.register(
        desk, controller="issoy", channel=Channel.EMAIL, received=RECEIVED, actor="tiski"
    ).number
    identification.record(
        desk, number=number, evidence=Evidence.ELECTRONIC_SIGNATURE, actor="tiski"
    )
    identification.choose(desk, number=number, person=REACHED, identity={}, actor="tiski")
    assert overview.request(desk, number).delivery is Delivery.ELECTRONIC
    request = collection.collect(desk, number=number, progress=Watch(), actor="tiski")
    assert request.subject is not None
    assert request.subject.safety_ban
    assert request.delivery is Delivery.POST
    assert "A register tells that the person is under a safety ban." in told(fake, number)


def test_a_flag_is_not_taken_back_by_a_register_that_does_not_tell_of_it_any_more() -> None:
    """A missing flag proves nothing: the same person picked anew stays under the ban."""
    fake = FakeDesk()
    desk = fake.desk()
    number = intake.register(
        desk, controller="issoy", channel=Channel.VISIT, received=RECEIVED, actor="tiski"
    ).number
    identification.record(desk, number=number, evidence=Evidence.PASSPORT, actor="tiski")
    for person in (BANNED, REACHED):
        request = identification.choose(
            desk, number=number, person=person, identity={}, actor="tiski"
        )
        assert request.subject is not None
        assert request.subject.safety_ban
    other = replace(REACHED, subject="k2", rows=("k2",))
    request = identification.choose(desk, number=number, person=other, identity={}, actor="tiski")
    assert request.subject is not None
    assert not request.subject.safety_ban


def test_a_representative_at_the_counter_is_somebody_else() -> None:
    """Under a ban nothing that locates a child goes to the other guardian, handed over neither."""
    fake = FakeDesk()
    number = signed(fake)
    request = fake.memory.requests[number]
    guardian = Representative(Role.GUARDIAN, "Koskela Veli", ("Koekatu 9",), "huoltajuus", "a", NOW)
    fake.memory.requests[number] = replace(request, representative=guardian)
    fake.registers.candidates = [BANNED]
    with pytest.raises(Refused, match="come under a safety ban since"):
        delivery.deliver(fake.desk(), number=number, way=Delivery.COUNTER, actor="tiski")


def stopped(fake: FakeDesk, *banned: OtherPerson) -> str:
    """A request that is looked through and stopped by people under a ban at the same place."""
    number = picked(fake).number
    fake.registers.collection = replace(WHOLE, others=list(banned))
    collection.collect(fake.desk(), number=number, progress=Watch(), actor="tiski")
    review.decide(fake.desk(), number=number, decisions=(), actor="tiski")
    return number


TENANT = OtherPerson("other_tenant", Identifiers({"name": ("Salminen Kaisa",)}), True, True)
SECOND = replace(TENANT, identifiers=Identifiers({"name": ("Virta Veli",)}))


def test_a_shared_place_stops_until_a_person_has_decided_and_says_who_and_why() -> None:
    """A place of use shared with another requester stops for a human decision (Art. 15(4), 32)."""
    fake = FakeDesk()
    desk, number = fake.desk(), stopped(fake, TENANT)
    with pytest.raises(Refused, match="safety ban"):
        answer.sign(desk, number=number, actor="tiski")
    with pytest.raises(BadInput, match="by name"):
        shared_place.decide(desk, number=number, decided_by=" ", reason="asui", actor="tiski")
    with pytest.raises(Refused):
        answer.sign(desk, number=number, actor="tiski")
    shared_place.decide(
        desk, number=number, decided_by="Raili R", reason="puoliso 131052-308T", actor="tiski"
    )
    assert told(fake, number)[-1] == (
        "Raili R decided that the answer goes out although somebody under a safety ban shares a "
        "place of use with the person: puoliso 131052-****"
    )
    assert answer.preview(desk, number).findings == ()
    assert answer.sign(desk, number=number, actor="tiski").state is State.SIGNED
    assert {one.actor for one in fake.memory.events} == {"tiski"}


def test_the_decision_can_be_taken_back_until_the_letter_is_signed() -> None:
    fake = FakeDesk()
    desk, number = fake.desk(), stopped(fake, TENANT)
    shared_place.decide(desk, number=number, decided_by="Raili", reason="asui", actor="tiski")
    shared_place.take_back(desk, number=number, actor="tiski")
    assert "taken back" in told(fake, number)[-1]
    with pytest.raises(Refused, match="safety ban"):
        answer.sign(desk, number=number, actor="tiski")
    events = len(fake.memory.events)
    shared_place.take_back(desk, number=number, actor="tiski")  # there is none
    assert len(fake.memory.events) == events
    shared_place.decide(desk, number=number, decided_by="Raili", reason="asui", actor="tiski")
    answer.sign(desk, number=number, actor="tiski")
    with pytest.raises(Refused, match="is signed"):
        shared_place.take_back(desk, number=number, actor="tiski")
    with pytest.raises(Refused, match="is signed"):
        shared_place.decide(desk, number=number, decided_by="R", reason="s", actor="tiski")


def test_the_clerks_own_steps_leave_the_decision_as_it_is() -> None:
    fake = FakeDesk()
    desk, number = fake.desk(), stopped(fake, TENANT)
    shared_place.decide(desk, number=number, decided_by="Raili", reason="asui", actor="tiski")
    made = review.log(desk, number).shared_place
    review.change(desk, number=number, actor="tiski", people={"x": "given"})
    review.undo(desk, number=number, actor="tiski")
    review.undo(desk, number=number, actor="tiski")
    review.decide(desk, number=number, decisions=(), actor="tiski")
    assert review.log(desk, number).shared_place == made is not None


def test_a_new_collection_keeps_the_decision_for_the_same_people_only() -> None:
    fake = FakeDesk()
    desk, number = fake.desk(), stopped(fake, TENANT)
    shared_place.decide(desk, number=number, decided_by="Raili", reason="asui", actor="tiski")
    for others, goes in (([TENANT], True), ([TENANT, SECOND], False)):
        fake.registers.collection = replace(WHOLE, others=others)
        collection.collect(desk, number=number, progress=Watch(), actor="tiski")
        assert (review.prepare(desk, number).conflict is None) is goes
    review.decide(desk, number=number, decisions=(), actor="tiski")
    with pytest.raises(Refused, match="safety ban"):
        answer.sign(desk, number=number, actor="tiski")
    shared_place.decide(desk, number=number, decided_by="Raili", reason="molemmat", actor="tiski")
    assert answer.sign(desk, number=number, actor="tiski").state is State.SIGNED


def test_another_person_picked_needs_a_decision_of_their_own() -> None:
    fake = FakeDesk()
    desk, number = fake.desk(), stopped(fake, TENANT)
    shared_place.decide(desk, number=number, decided_by="Raili", reason="asui", actor="tiski")
    collection.collect(desk, number=number, progress=Watch(), actor="tiski")
    other = replace(REACHED, subject="k2", rows=("k2",))
    identification.choose(desk, number=number, person=other, identity={}, actor="tiski")
    assert overview.request(desk, number).review_id is None
    assert review.log(desk, number).shared_place is None


def test_a_review_of_an_earlier_version_holds_no_decision() -> None:
    log = DecisionLog(people={"a": "given"})
    assert b"shared_place" not in pack_log(log)
    assert unpack_log(pack_log(log)) == log
    placed = replace(log, shared_place=PlaceDecision("Raili", "asui", NOW, frozenset({"ab", "c"})))
    assert unpack_log(pack_log(placed)) == placed


def test_a_letter_is_neither_addressed_nor_posted_to_the_shared_place() -> None:
    """The register may still hold the shared home as the address of whoever has moved out (Art. 32)."""
    fake = FakeDesk()
    number = stopped(fake, TENANT)
    request = fake.memory.requests[number]
    assert request.subject is not None
    home = ", ".join(request.subject.address)
    held = Identifiers({**TENANT.identifiers, "address": (home,)})
    fake.registers.collection = replace(WHOLE, others=[replace(TENANT, identifiers=held)])
    desk = fake.desk()
    collection.collect(desk, number=number, progress=Watch(), actor="tiski")
    review.decide(desk, number=number, decisions=(), actor="tiski")
    shared_place.decide(desk, number=number, decided_by="Raili", reason="asui", actor="tiski")
    told = answer.content(desk, request, review.prepare(desk, number))
    assert told.recipient == (request.subject.name,)
    answer.sign(desk, number=number, actor="tiski")
    with pytest.raises(Refused, match="the name alone"):
        delivery.deliver(desk, number=number, way=Delivery.POST, actor="tiski")
    assert delivery.dispatches(desk, number) == []
    elsewhere = Destination(f"{request.subject.name}, Uusitie 1, 55100 IMATRA", "uusi osoite")
    delivery.deliver(desk, number=number, way=Delivery.POST, actor="tiski", destination=elsewhere)
    assert len(delivery.dispatches(desk, number)) == 1
