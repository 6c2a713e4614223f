"""Open requests after a change of calendar or rules: their dates and their history move together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from desk.domain.controller import Channel, Delivery
from desk.domain.representation import Role
from desk.domain.request import AccessRequest
from desk.domain.text import LocalText, Text
from desk.services import doubt, intake, overview
from desk.services.desk import Desk
from desk.services.history import Why
from desk.services.recount import outdated, recount, rules
from desk.services.representation import represent
from desk.system.calendars import FinnishHolidays
from tests.fakes import FakeDesk, profile

TODAY = date(2026, 11, 27)
CLOSED = LocalText("suljettu", "stängt", "closed")


def desk_of(fake: FakeDesk, holidays: FinnishHolidays | None = None) -> Desk:
    return replace(fake.desk(), holidays=holidays or FinnishHolidays())


def received(fake: FakeDesk, day: date, delivery: Delivery = Delivery.COUNTER) -> str:
    return intake.register(
        desk_of(fake),
        controller="issoy",
        channel=Channel.LETTER,
        received=day,
        actor="Kaisa",
        delivery=delivery,
    ).number


def told(fake: FakeDesk, number: str) -> list[str]:
    return [str(text) for _, _, text in overview.history(fake.desk(), number)][1:]


def test_a_day_of_the_desks_own_moves_the_law_and_says_from_when_to_when_and_why() -> None:
    """Reg. 1182/71 Art. 3(4): the calendar that holds now, for every open request."""
    fake = FakeDesk(today=TODAY)
    moves = received(fake, date(2026, 11, 24))
    stays = received(fake, date(2026, 11, 20))
    own = desk_of(fake, FinnishHolidays([(date(2026, 12, 24), CLOSED)]))
    assert outdated(own) == [moves]
    assert recount(own, outdated(own), why=Why.CALENDAR) == 1
    request = overview.request(own, moves)
    assert (request.law, request.work_by) == (date(2026, 12, 28), date(2026, 12, 23))
    assert told(fake, moves) == [
        "The days on which the desk is closed were changed: the law's last day is 28 December 2026, "
        "no longer 24 December 2026.",
        "The days on which the desk is closed were changed: the answer has to be ready on "
        "23 December 2026, no longer on 24 December 2026.",
    ]
    assert told(fake, stays) == []
    assert outdated(own) == []


def test_a_changed_profile_moves_target_and_post() -> None:
    fake = FakeDesk(today=TODAY)
    number = received(fake, date(2026, 11, 2), Delivery.POST)
    fake.profiles = {"issoy": profile(house_target_days=20, postal_working_days=3)}
    desk = desk_of(fake)
    recount(desk, outdated(desk), why=Why.PROFILE)
    request = overview.request(desk, number)
    assert (request.target, request.ruling) == (date(2026, 11, 22), date(2026, 11, 22))
    assert request.work_by == date(2026, 11, 17)
    assert [one.partition(":")[0] for one in told(fake, number)] == [
        "The controller's profile was changed"
    ] * 3


def test_a_pause_under_way_is_no_change_of_the_rules() -> None:
    """EDPB 01/2022 section 5.3: its days are added once the answer has come."""
    fake = FakeDesk(today=TODAY)
    number = received(fake, date(2026, 11, 20))
    doubt.ask(desk_of(fake), number=number, actor="Kaisa", reason="Kuka kysyy?")
    fake.today = date(2027, 1, 20)
    assert outdated(desk_of(fake)) == []
    eves = desk_of(fake, FinnishHolidays([(date(2026, 12, 21), CLOSED)]))
    recount(eves, outdated(eves), why=Why.CALENDAR)
    paused: AccessRequest = overview.request(eves, number)
    assert (paused.paused_since, paused.law) == (TODAY, date(2026, 12, 22))


def test_answered_requests_and_estates_keep_what_they_have() -> None:
    """Recital 27: an estate has no clock; Art. 12(3): what was answered was due when it was."""
    fake = FakeDesk(today=TODAY)
    gone, estate = received(fake, date(2026, 11, 24)), received(fake, date(2026, 11, 24))
    intake.withdraw(desk_of(fake), number=gone, actor="Kaisa")
    represent(
        desk_of(fake),
        number=estate,
        role=Role.ESTATE,
        name="Kuolinpesä",
        address=(),
        authority="perukirja",
        actor="Kaisa",
    )
    own = desk_of(fake, FinnishHolidays([(date(2026, 12, 24), CLOSED)]))
    assert outdated(own) == []
    assert recount(own, [gone, estate], why=Why.CALENDAR) == 0
    assert overview.request(own, estate).law is None


def test_a_request_whose_controller_answers_here_no_more_keeps_its_dates() -> None:
    fake = FakeDesk(today=TODAY)
    number = received(fake, date(2026, 11, 2))
    fake.profiles = {"ksoy": profile("ksoy", house_target_days=1)}
    assert outdated(desk_of(fake)) == []
    assert overview.request(desk_of(fake), number).target == date(2026, 12, 2)


def test_dates_and_history_are_changed_together_or_not_at_all(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fake = FakeDesk(today=TODAY)
    numbers = [received(fake, date(2026, 11, 24)) for _ in range(3)]
    own = desk_of(fake, FinnishHolidays([(date(2026, 12, 24), CLOSED)]))
    before = [overview.request(own, one) for one in numbers]
    events = len(fake.memory.events)
    calls: list[Text] = []
    name: Callable[[date], LocalText | None] = own.holidays.name

    def breaks(day: date) -> LocalText | None:
        calls.append(Text("", str(day)))
        if len(calls) > 12:
            raise OSError("the power went")
        return name(day)

    monkeypatch.setattr(type(own.holidays), "name", lambda _self, day: breaks(day))
    with pytest.raises(OSError, match="power"):
        recount(own, numbers, why=Why.RULES)
    monkeypatch.undo()
    assert [overview.request(own, one) for one in numbers] == before
    assert len(fake.memory.events) == events
    assert recount(own, numbers, why=Why.RULES) == 3


def test_the_rules_are_known_again_as_long_as_no_date_can_have_moved() -> None:
    fake = FakeDesk(today=TODAY)
    before = rules(desk_of(fake))
    received(fake, date(2026, 11, 24))
    assert rules(desk_of(fake)) == before
    assert rules(desk_of(fake, FinnishHolidays([(date(2026, 12, 24), CLOSED)]))) != before
    fake.profiles = {"issoy": profile(house_target_days=20)}
    assert rules(desk_of(fake)) != before
