"""Requests in every state for a demo workspace, so that its window has something to show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from desk.cli.progress import Silent
from desk.domain.controller import Channel, Delivery
from desk.domain.identity import Evidence
from desk.domain.request import State
from desk.services import answer, collection, delivery, doubt, identification, intake, review
from desk.services.search import by_identity, the_one

if TYPE_CHECKING:
    from desk.cli.environment import DemoExample
    from desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class _Sample:
    controller: str
    case: str
    days_ago: int
    """How long ago it arrived."""
    channel: Channel
    until: State
    """How far it is."""


_SAMPLES = (
    _Sample("ksoy", "swedish", 41, Channel.LETTER, State.RECEIVED),
    _Sample("issoy", "joint_holder", 30, Channel.VISIT, State.REVIEWED),
    _Sample("kuopio", "foreign_letters", 30, Channel.EMAIL, State.COLLECTED),
    _Sample("kmev", "ordinary", 27, Channel.LETTER, State.SIGNED),
    _Sample("issoy", "former_name", 26, Channel.VISIT, State.COLLECTED),
    _Sample("kesoy", "sole_trader", 25, Channel.LETTER, State.IDENTIFIED),
    _Sample("issoy", "six_years", 12, Channel.VISIT, State.COLLECTED),
    _Sample("ksoy", "former_tenant", 10, Channel.EMAIL, State.AWAITING_IDENTITY),
    _Sample("kmev", "safety_ban", 6, Channel.LETTER, State.IDENTIFIED),
    _Sample("kuopio", "ordinary", 2, Channel.VISIT, State.CLOSED),
)


def add_sample_requests(desk: Desk, examples: Sequence[DemoExample], *, actor: str) -> None:
    """Take requests of people of the demo to different states; raises what the use cases raise."""
    people = {(one.controller, one.case): one for one in examples}
    for sample in _SAMPLES:
        _add(desk, sample, people[sample.controller, sample.case], actor)


def _add(desk: Desk, sample: _Sample, person: DemoExample, actor: str) -> None:
    visit = sample.channel is Channel.VISIT
    request = intake.register(
        desk,
        controller=sample.controller,
        channel=sample.channel,
        received=desk.clock.today() - timedelta(days=sample.days_ago),
        actor=actor,
        delivery=Delivery.COUNTER if visit else Delivery.POST,
    )
    number = request.number
    if sample.until is State.RECEIVED:
        return
    if sample.until is State.AWAITING_IDENTITY:
        doubt.ask(desk, number=number, actor=actor, reason=_UNSIGNED)
        return
    identification.record(desk, number=number, evidence=_SHOWN[sample.channel], actor=actor)
    found = by_identity(desk.registers, sample.controller, person.identity)
    identification.choose(
        desk, number=number, person=the_one(found), identity=person.identity, actor=actor
    )
    if sample.until is State.IDENTIFIED:
        return
    collection.collect(desk, number=number, progress=Silent(), actor=actor)
    if sample.until is State.COLLECTED:
        return
    review.decide(desk, number=number, decisions=(), actor=actor)
    if sample.until is State.REVIEWED:
        return
    answer.seal(desk, number=number, actor=actor)
    if sample.until is State.CLOSED:
        delivery.deliver(desk, number=number, way=Delivery.COUNTER, actor=actor)


_SHOWN = {
    Channel.VISIT: Evidence.IDENTITY_CARD,
    Channel.LETTER: Evidence.SIGNATURE,
    Channel.EMAIL: Evidence.ELECTRONIC_SIGNATURE,
}
_UNSIGNED = "allekirjoitus puuttuu"
"""A note that a clerk wrote, in the clerk's own words."""
