"""Requests for the window's tests, brought into a state by the real use cases."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from desk.domain.controller import Channel, Delivery
from desk.domain.identity import Evidence
from desk.domain.records import Candidate
from desk.domain.request import State
from desk.services import answer, collection, delivery, doubt, identification, intake, review
from tests.fakes import Watch
from tests.ui.ui_desk import TODAY, UiDesk, candidate


def request_in(
    fake: UiDesk, until: State, received: date = TODAY, person: Candidate | None = None
) -> str:
    """Make a request and bring it into a state by the real use cases."""
    desk = fake.desk()
    number = intake.register(
        desk, controller="issoy", channel=Channel.LETTER, received=received, actor="a"
    ).number
    person = person or candidate()
    steps: list[tuple[State, Callable[[], object]]] = [
        (State.RECEIVED, lambda: None),
        (
            State.IDENTIFIED,
            lambda: identification.record(
                desk, number=number, evidence=Evidence.SIGNATURE, actor="a"
            ),
        ),
        (
            State.COLLECTED,
            lambda: (
                identification.choose(desk, number=number, person=person, identity={}, actor="a"),
                collection.collect(desk, number=number, progress=Watch(), actor="a"),
            ),
        ),
        (State.REVIEWED, lambda: review.decide(desk, number=number, decisions=(), actor="a")),
        (State.SIGNED, lambda: answer.sign(desk, number=number, actor="a")),
        (
            State.DELIVERED,
            lambda: delivery.deliver(desk, number=number, way=Delivery.POST, actor="a"),
        ),
        (State.CLOSED, lambda: answer.close(desk, number=number, actor="a")),
    ]
    if until is State.AWAITING_IDENTITY:
        doubt.ask(desk, number=number, actor="a", reason="passi")
    elif until is State.WITHDRAWN:
        intake.withdraw(desk, number=number, actor="a")
    else:
        for state, action in steps:
            action()
            if state is until:
                break
    return number
