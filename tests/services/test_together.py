"""Two people on one request: each is told of the other, and nobody saves over what they have not seen."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from desk.domain.answer import Ground
from desk.domain.controller import Channel, Delivery
from desk.domain.disclosure import Decision
from desk.domain.errors import Conflict
from desk.domain.identity import Evidence
from desk.domain.request import State
from desk.services import (
    delivery,
    handling,
    history,
    identification,
    intake,
    overview,
    presence,
    review,
)
from desk.services.desk import Desk
from desk.services.letter_work import InThisThread, Signed, letter_work
from desk.services.request_list import load
from desk.services.unseen_changes import Seen, guarded, open_again, open_request
from tests.fakes import FakeDesk
from tests.ui.made_requests import request_in
from tests.ui.ui_desk import UiDesk


def received(desk: Desk, actor: str = "Kaisa") -> str:
    return intake.register(
        desk, controller="issoy", channel=Channel.VISIT, received=date(2026, 11, 20), actor=actor
    ).number


def shown(desk: Desk, number: str) -> tuple[Desk, Seen]:
    """The desk of a window that has just opened a request."""
    seen = Seen()
    seen.show(open_request(desk, number))
    return guarded(desk, seen), seen


def left_out(row: int) -> Decision:
    return Decision("issoy_asiakastieto.yhteydenotto", row, None, "leave_out", Ground.OTHER_PERSON)


def test_what_was_decided_on_an_old_picture_is_not_saved_over_the_other_s() -> None:
    fake = UiDesk()
    number = request_in(fake, State.COLLECTED)
    mine, seen = shown(fake.desk(), number)
    other, _ = shown(fake.desk(), number)
    review.decide(other, number=number, decisions=(left_out(1),), actor="Kaisa")
    with pytest.raises(Conflict) as refused:
        review.decide(mine, number=number, decisions=(left_out(2),), actor="Veikko")
    assert str(refused.value.text) == (
        "Kaisa changed this request at 12:00: The records were looked through; decisions: 1. Your "
        "change was not saved; what you typed still stands here. Look at the request as it is now "
        "and repeat what is still needed."
    )
    assert review.decisions(fake.desk(), number) == (left_out(1),)
    opened, changed = open_again(fake.desk(), number, seen)
    assert changed is not None
    assert str(changed).startswith("Kaisa changed this request at 12:00: The records were looked")
    seen.show(opened)
    both = (left_out(1), left_out(2))
    review.decide(mine, number=number, decisions=both, actor="Veikko")
    assert review.decisions(fake.desk(), number) == both
    assert open_again(fake.desk(), number, seen)[1] is None  # what one did oneself is no news


def test_whoever_works_alone_goes_on_from_step_to_step() -> None:
    fake = FakeDesk()
    number = received(fake.desk())
    desk, seen = shown(fake.desk(), number)
    handling.take(desk, number=number, actor="Veikko")
    identification.record(desk, number=number, evidence=Evidence.PASSPORT, actor="Veikko")
    handling.take(desk, number=number, actor="Kaisa")
    assert overview.request(desk, number).state is State.IDENTIFIED
    assert open_again(desk, number, seen)[1] is None


def test_other_requests_are_not_held_up_by_the_one_in_front() -> None:
    fake = FakeDesk()
    first, second = received(fake.desk()), received(fake.desk())
    desk, _ = shown(fake.desk(), first)
    handling.take(fake.desk(), number=second, actor="Kaisa B")
    handling.take(desk, number=second, actor="Veikko")
    assert overview.request(desk, second).handler == "Veikko"


def test_a_request_is_whose_who_wrote_it_down_until_somebody_takes_it() -> None:
    fake = FakeDesk()
    desk = fake.desk()
    number = received(desk, "Kaisa")
    assert [one.handler for one in load(desk).rows] == ["Kaisa"]
    handling.take(desk, number=number, actor="Veikko")
    handling.take(desk, number=number, actor="Veikko")  # a double press is one
    assert [one.handler for one in load(desk).rows] == ["Veikko"]
    told = [(who, str(what)) for _, who, what in overview.history(desk, number)]
    assert told[1:] == [("Veikko", "The request was taken over; Kaisa handled it until then.")]


def test_each_hears_of_the_other_until_they_leave_or_fall_silent() -> None:
    fake = FakeDesk()
    desk = fake.desk()
    number = received(desk)
    morning = datetime(2026, 11, 22, 7, 12, tzinfo=UTC)
    alone = presence.stay(desk, number=number, window="a" * 32, actor="Kaisa", since=morning)
    assert (alone.others, alone.version) == ((), 1)
    beside = presence.stay(desk, number=number, window="b" * 32, actor="Veikko", since=morning)
    assert [(one.actor, one.since) for one in beside.others] == [("Kaisa", morning)]
    presence.leave(desk, window="a" * 32)
    gone = presence.stay(desk, number=number, window="b" * 32, actor="Veikko", since=morning)
    assert gone.others == ()
    silent = fake.memory.visits["b" * 32]
    assert silent.seen == desk.clock.now()
    fake.today += timedelta(days=1)
    back = presence.stay(
        fake.desk(), number=number, window="a" * 32, actor="Kaisa", since=fake.desk().clock.now()
    )
    assert back.others == ()


def test_a_presence_is_no_change_of_the_request() -> None:
    fake = FakeDesk()
    desk = fake.desk()
    number = received(desk)
    before = (overview.request(desk, number), overview.history(desk, number))
    presence.stay(desk, number=number, window="a" * 32, actor="Kaisa", since=desk.clock.now())
    assert (overview.request(desk, number), overview.history(desk, number)) == before
    assert "taken" in history.SENTENCES


class ByTheBack:
    """Signs as the window's own process for letters does: through no transaction of the window."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.draft = InThisThread().draft

    def sign(self, desk: Desk, number: str, *, actor: str, with_recordings: bool = False) -> Signed:
        return InThisThread().sign(self._desk, number, actor=actor, with_recordings=with_recordings)


def test_a_letter_that_is_signed_in_a_process_of_its_own_is_this_window_s_doing() -> None:
    fake = UiDesk()
    number = request_in(fake, State.COLLECTED)
    desk, seen = shown(replace(fake.desk(), letter_work=ByTheBack(fake.desk())), number)
    letter_work(desk).sign(desk, number, actor="Veikko")
    given = delivery.deliver(desk, number=number, way=Delivery.COUNTER, actor="Veikko")
    assert given.state is State.DELIVERED
    assert open_again(fake.desk(), number, seen)[1] is None


def test_nothing_is_signed_over_a_change_that_was_not_seen() -> None:
    fake = UiDesk()
    number = request_in(fake, State.COLLECTED)
    desk, _ = shown(replace(fake.desk(), letter_work=ByTheBack(fake.desk())), number)
    review.decide(fake.desk(), number=number, decisions=(left_out(1),), actor="Kaisa")
    with pytest.raises(Conflict, match="Kaisa changed this request"):
        letter_work(desk).sign(desk, number, actor="Veikko")
    assert fake.memory.requests[number].letter is None
