"""What a clerk decided in a review, step by step, so that each step can be taken back and made again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from desk.domain.disclosure import Decision, Place
from desk.domain.shared_place import PlaceDecision

LONGEST = 200
"""Steps that can be taken back; the decisions themselves are all kept."""
_HEAVIEST = 250_000
"""Decisions in all of these steps: one about 210,000 rows can be taken back, ten would slow every key."""


@dataclass(frozen=True, slots=True)
class Change:
    """One step: what stood at some places before it, and what stands there after it."""

    before: tuple[Decision, ...] = ()
    after: tuple[Decision, ...] = ()
    people_before: Mapping[str, str] = field(default_factory=dict)
    people_after: Mapping[str, str] = field(default_factory=dict)
    """What was decided about other people, see ``DecisionLog.people``."""

    @property
    def places(self) -> frozenset[Place]:
        """Where something changed."""
        return frozenset(one.place for one in (*self.before, *self.after))


@dataclass(frozen=True, slots=True)
class DecisionLog:
    """The decisions that hold, and the steps that led to them."""

    decisions: tuple[Decision, ...] = ()
    people: Mapping[str, str] = field(default_factory=dict)
    """Other people who were dealt with, by their ``other_key``, and how."""
    done: tuple[Change, ...] = ()
    """Steps that can be taken back, the last one last."""
    undone: tuple[Change, ...] = ()
    """Steps that were taken back and can be made again, the next one last."""
    shared_place: PlaceDecision | None = None
    """That the answer goes out although somebody under a safety ban shares the place. No step: it is
    another person's decision, and taken back on its own."""

    def changed(
        self,
        *,
        made: Iterable[Decision] = (),
        gone: Iterable[Place] = (),
        people: Mapping[str, str] | None = None,
    ) -> DecisionLog:
        """The log after a new step; the same log where it changes nothing.

        ``made`` holds from now on, each in place of what was decided there before; nothing is decided
        any more about the places ``gone``.
        """
        after = {one.place: one for one in made}
        touched = after.keys() | set(gone)
        before = {one.place: one for one in self.decisions if one.place in touched}
        if all(before.get(place) == after.get(place) for place in touched):
            after, before = {}, {}
        told = {key: how for key, how in (people or {}).items() if self.people.get(key) != how}
        if not after and not before and not told:
            return self
        change = Change(
            tuple(before.values()),
            tuple(after.values()),
            {key: self.people[key] for key in told if key in self.people},
            told,
        )
        log = self._with(change.places, change.after, told, ())
        return replace(log, done=_latest((*self.done, change)), undone=())

    def undo(self) -> DecisionLog:
        """The log without its last step; the same where there is none."""
        if not self.done:
            return self
        *left, last = self.done
        log = self._with(last.places, last.before, last.people_before, last.people_after)
        return replace(log, done=tuple(left), undone=_latest((*self.undone, last)))

    def redo(self) -> DecisionLog:
        """The log with the step made again that was taken back last."""
        if not self.undone:
            return self
        *left, step = self.undone
        log = self._with(step.places, step.after, step.people_after, step.people_before)
        return replace(log, done=_latest((*self.done, step)), undone=tuple(left))

    def without(self, gone: Iterable[Place]) -> DecisionLog:
        """The log as if nothing had ever been decided about some places: their rows are not there any more."""
        places = set(gone)

        def left(decisions: tuple[Decision, ...]) -> tuple[Decision, ...]:
            return tuple(one for one in decisions if one.place not in places)

        def steps(changes: tuple[Change, ...]) -> tuple[Change, ...]:
            cut = (replace(one, before=left(one.before), after=left(one.after)) for one in changes)
            return tuple(one for one in cut if one.before or one.after or one.people_after)

        return replace(
            self, decisions=left(self.decisions), done=steps(self.done), undone=steps(self.undone)
        )

    def _with(
        self,
        places: frozenset[Place],
        decisions: Iterable[Decision],
        people: Mapping[str, str],
        forgotten: Iterable[str],
    ) -> DecisionLog:
        kept = {key: how for key, how in self.people.items() if key not in set(forgotten)}
        return replace(
            self,
            decisions=(*(one for one in self.decisions if one.place not in places), *decisions),
            people={**kept, **people},
        )


def _latest(steps: tuple[Change, ...]) -> tuple[Change, ...]:
    """The last steps, as many as are kept; the very last one always."""
    weight, first = 0, len(steps)
    for step in reversed(steps[-LONGEST:]):
        weight += len(step.before) + len(step.after)
        if weight > _HEAVIEST and first < len(steps):
            break
        first -= 1
    return steps[first:]
