"""From nothing to the first real answer: the steps, what is done of them, and which comes next. Without Qt.

Nothing is remembered of what can be looked up: a step is done when the workspace shows it, so that
the guide goes on where it was left, whoever left it, and however.
"""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass, field
from enum import StrEnum, auto

from desk.domain.errors import Unavailable
from desk.domain.request import State as RequestState
from desk.services.desk import Desk
from desk.services.setup_ports import KnownSystem, Setup


class Step(StrEnum):
    """What there is to do, in order."""

    WORKSPACE = auto()
    """A folder or a shared database, and a keyring."""
    CONTROLLER = auto()
    """Who answers."""
    SYSTEMS = auto()
    """Where the data is."""
    CERTIFICATE = auto()
    """With what letters are signed."""
    PRINTER = auto()
    """Whether the printer and the envelopes fit."""
    ANSWER = auto()
    """A person is searched for, and the letter signed."""


class State(StrEnum):
    """How a step stands."""

    OPEN = auto()
    SKIPPED = auto()
    """Left for later; it can be taken up again at any time."""
    DONE = auto()


_ANSWERED = frozenset({RequestState.SIGNED, RequestState.DELIVERED, RequestState.CLOSED})
_MARK = "first_start"
"""Begins the names under which the window remembers what nothing else shows."""
_SKIPPED, _LOOKED_AT = "skipped", "done"


@dataclass(frozen=True, slots=True)
class Situation:
    """What a workspace shows."""

    demo: bool = False
    controllers: tuple[str, ...] = ()
    """Keys of those that were chosen to answer here."""
    systems: int = 0
    """How many systems of theirs are set up."""
    unset: int = 0
    """How many are not."""
    without_system: tuple[str, ...] = ()
    """Keys of the chosen controllers that have no system at all."""
    unsigned: tuple[str, ...] = ()
    """Keys of the chosen controllers that have no certificate, or whose passphrase nobody kept."""
    answered: bool = False
    """A request was answered with a signed letter."""
    requests: int = 0
    marks: Mapping[Step, State] = field(default_factory=dict)
    """What was left for later, and what only a person can say is done: a page was looked at."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How all steps stand."""

    states: Mapping[Step, State]
    at: Step | None
    """The first that is open; None where none is."""

    @property
    def finished(self) -> bool:
        """True where nothing is open any more."""
        return self.at is None

    @property
    def done(self) -> int:
        """How many steps are done."""
        return sum(1 for one in self.states.values() if one is State.DONE)

    def after(self, step: Step) -> Step | None:
        """The next open step behind one, else the first open one; None where none is."""
        order = list(Step)
        later = order[order.index(step) + 1 :]
        return next((one for one in later if self.states[one] is State.OPEN), self.at)


def progress(situation: Situation | None) -> Progress:
    """How the steps stand; ``situation`` None: there is no workspace yet."""
    if situation is None:
        return Progress(dict.fromkeys(Step, State.OPEN), Step.WORKSPACE)
    seen = situation
    chosen = bool(seen.controllers)
    done = {
        Step.WORKSPACE: True,
        Step.CONTROLLER: chosen,
        Step.SYSTEMS: chosen and seen.systems > 0 and not seen.unset and not seen.without_system,
        Step.CERTIFICATE: chosen and not seen.unsigned,
        Step.PRINTER: seen.marks.get(Step.PRINTER) is State.DONE,
        Step.ANSWER: seen.answered,
    }
    states = {
        step: State.DONE
        if done[step]
        else State.SKIPPED
        if seen.marks.get(step) is State.SKIPPED
        else State.OPEN
        for step in Step
    }
    return Progress(states, next((one for one in Step if states[one] is State.OPEN), None))


def look(desk: Desk, marks: Mapping[str, str]) -> Situation:
    """What the workspace shows now. ``marks``: what the window remembers. Never on the GUI thread."""
    setup = desk.setup
    if setup is None:
        return Situation()
    chosen = _chosen(setup)
    systems = [one for one in setup.systems.all() if one.controller in chosen]
    have = {one.controller for one in systems}
    signed = setup.certificates.all()
    with desk.reading() as work:
        states = [one.state for one in work.requests.listed()]
    return Situation(
        demo=setup.demo,
        controllers=chosen,
        systems=sum(1 for one in systems if _is_set(one)),
        unset=sum(1 for one in systems if not _is_set(one)),
        without_system=tuple(key for key in chosen if key not in have),
        unsigned=tuple(key for key in chosen if key not in signed or not _has_secret(setup, key)),
        answered=any(one in _ANSWERED for one in states),
        requests=len(states),
        marks=marks_in(marks),
    )


def marks_in(memory: Mapping[str, str]) -> Mapping[Step, State]:
    """What was remembered of the steps."""
    known = {_SKIPPED: State.SKIPPED, _LOOKED_AT: State.DONE}
    return {
        step: known[word] for step in Step if (word := memory.get(f"{_MARK}.{step}", "")) in known
    }


def skip(memory: MutableMapping[str, str], step: Step) -> None:
    """Leave a step for later."""
    memory[f"{_MARK}.{step}"] = _SKIPPED


def note_done(memory: MutableMapping[str, str], step: Step) -> None:
    """Remember that somebody says a step is done, where nothing else shows it."""
    memory[f"{_MARK}.{step}"] = _LOOKED_AT


def take_up(memory: MutableMapping[str, str], step: Step) -> None:
    """Open a step again that was left for later."""
    memory.pop(f"{_MARK}.{step}", None)


def wanted(situation: Situation) -> bool:
    """True where the guide comes forward by itself: not in a demo, and not once a letter was signed."""
    return not situation.demo and not situation.answered and not progress(situation).finished


def _chosen(setup: Setup) -> tuple[str, ...]:
    """Who was chosen to answer here; nobody while all that ship still do."""
    if setup.profiles is None:
        return ()
    return setup.profiles.serving()


def _has_secret(setup: Setup, controller: str) -> bool:
    try:
        return setup.certificates.has_secret(controller)
    except Unavailable:  # told where the certificate is set
        return False


def _is_set(system: KnownSystem) -> bool:
    return system.setup is not None
