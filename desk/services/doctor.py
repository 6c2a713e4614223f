"""Looks at every system and at the desk itself, and says what is slow, missing or unsafe."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from desk.domain.errors import DeskError
from desk.domain.health import Finding, Health, PartHealth, SystemHealth, Weight
from desk.domain.question import BY_HAND, Question
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services.desk import Desk
from desk.services.ports import Profiles, RegisterDoctor


@dataclass(frozen=True, slots=True)
class DeskPart:
    """A part of the desk that can be looked at."""

    part: str
    label: Text
    look: Callable[[], Iterable[Finding]]
    """What was found; a DeskError it raises is a problem."""


def examine(
    profiles: Profiles,
    registers: RegisterDoctor,
    parts: Sequence[DeskPart],
    *,
    controller: str | None = None,
    seconds: float,
    extract_days: int,
) -> Health:
    """Look at the systems of one controller, or of all, and at the desk's own parts.

    ``seconds``: how long a system may take; ``extract_days``: how old an extract may be. Raises
    BadInput for an unknown controller.
    """
    chosen = profiles.all() if controller is None else (profiles.get(controller),)
    systems = registers.examine(
        [profile.key for profile in chosen], seconds=seconds, extract_days=extract_days
    )
    return Health(tuple(systems), tuple(_part(part) for part in parts))


def with_open_questions(health: Health, desk: Desk) -> Health:
    """The same with what the owners of systems without a connection have not answered yet."""
    with desk.work() as work:
        waiting = [
            (work.requests.get(one.request).controller, one) for one in work.questions.unanswered()
        ]
    return replace(
        health,
        systems=tuple(
            _with_questions(
                one, [q for key, q in waiting if (key, q.system) == (one.controller, one.system)]
            )
            if one.kind == BY_HAND
            else one
            for one in health.systems
        ),
    )


def _part(part: DeskPart) -> PartHealth:
    try:
        findings = tuple(part.look())
    except DeskError as error:
        findings = (Finding(Weight.PROBLEM, error.text),)
    return PartHealth(part.part, part.label, findings)


def _with_questions(health: SystemHealth, waiting: Sequence[Question]) -> SystemHealth:
    if not waiting:
        return health
    text = _OPEN.fill(count=len(waiting), day=min(one.asked_at for one in waiting).date())
    return replace(health, findings=(*health.findings, Finding(Weight.NOTE, text)))


_OPEN = QT_TRANSLATE_NOOP(
    "doctor", "Questions that the owner has not answered: {count}, the oldest of {day}."
)
