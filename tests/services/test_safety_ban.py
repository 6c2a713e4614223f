"""The safety ban at work: asked anew before a letter leaves, shown for a reason only (Art. 15(4), 32)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desk.domain.controller import Channel, Delivery
from desk.domain.errors import BadInput, Refused, Unavailable
from desk.domain.identity import Evidence
from desk.domain.representation import Representative, Role
from desk.domain.request import State
from desk.services import collection, delivery, identification, intake, overview
from desk.services.delivery import Destination
from desk.services.email_cover import make_cover
from desk.services.safety_ban import uncover
from tests.fakes import FakeDesk, Watch
from tests.services.test_delivery import REACHED, signed
from tests.services.test_use_cases import RECEIVED, WHOLE

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
