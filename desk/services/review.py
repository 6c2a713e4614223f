"""Looking through what was collected: what is given, what is covered, and the clerk's decisions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from desk.domain.answer import Ground, ShownTable
from desk.domain.covered import covered_values, kept_values
from desk.domain.decision_log import DecisionLog
from desk.domain.disclosure import Decision, Disclosure, Omission, Place, disclose
from desk.domain.errors import BadInput
from desk.domain.person import Identifiers
from desk.domain.records import Collection, OtherPerson, SystemResult
from desk.domain.request import AccessRequest, Action, step
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services import collection, history
from desk.services.decision_format import pack_log, unpack_log
from desk.services.desk import Desk
from desk.services.store_ports import UnitOfWork


@dataclass(frozen=True, slots=True)
class Review:
    """What the answer would give, and why the rest is not given."""

    tables: list[ShownTable]
    source_rows: list[list[int]]
    """For each table the index of each shown row in the collected table."""
    omissions: Mapping[str, int]
    """How many rows and values, by ``Ground``."""
    places: list[Omission]
    """Where values were covered and rows left out."""
    others: tuple[OtherPerson, ...]
    conflict: Text | None
    """Why the answer must stop for a human decision; None when it may go."""
    decisions: tuple[Decision, ...]
    systems: tuple[SystemResult, ...]
    own: Identifiers = field(default_factory=Identifiers)
    """What identifies the person in the registers."""
    covered: tuple[str, ...] = ()
    """What was covered and tells of somebody, as it stood in the registers."""
    kept: tuple[str, ...] = ()
    """What the clerk gives although the desk would have covered it."""


def prepare(desk: Desk, number: str) -> Review:
    """The review of a collected request, with the decisions made so far."""
    return reviewed(collection.load(desk, number), log(desk, number))


def reviewed(collected: Collection, log: DecisionLog) -> Review:
    """The review of what was collected, with what was decided."""
    made, placed = log.decisions, log.shared_place
    shown: Disclosure = disclose(collected, own=Identifiers(), decisions=made)
    return Review(
        tables=shown.tables,
        source_rows=shown.source_rows,
        omissions=shown.counts,
        places=shown.omissions,
        others=tuple(collected.others),
        conflict=None if placed is not None and placed.holds(collected) else shown.conflict,
        decisions=made,
        systems=tuple(collected.systems),
        own=collected.identifiers,
        covered=covered_values(collected, shown),
        kept=kept_values(collected, made),
    )


@dataclass(frozen=True, slots=True)
class Decided:
    """A request after a step of its review, and everything decided by then."""

    request: AccessRequest
    log: DecisionLog


def decide(
    desk: Desk, *, number: str, decisions: tuple[Decision, ...], actor: str
) -> AccessRequest:
    """Keep these decisions and no others; the request is looked through.

    Raises BadInput where a decision that only a person's judgement carries has no reason in words.
    """
    _demand_reasons(decisions)
    kept = {one.place for one in decisions}

    def only_these(log: DecisionLog) -> DecisionLog:
        gone = [one.place for one in log.decisions if one.place not in kept]
        return log.changed(made=decisions, gone=gone)

    return _step(desk, number, actor, only_these).request


def change(
    desk: Desk,
    *,
    number: str,
    actor: str,
    made: Iterable[Decision] = (),
    gone: Iterable[Place] = (),
    people: Mapping[str, str] | None = None,
) -> Decided:
    """One step more: see ``DecisionLog.changed``. It can be taken back by ``undo``, also by another program.

    Raises BadInput where a decision that only a person's judgement carries has no reason in words.
    """
    made = tuple(made)
    _demand_reasons(made)
    return _step(desk, number, actor, lambda log: log.changed(made=made, gone=gone, people=people))


def undo(desk: Desk, *, number: str, actor: str) -> Decided:
    """Take the last step back; nothing is changed where there is none."""
    return _step(desk, number, actor, DecisionLog.undo)


def redo(desk: Desk, *, number: str, actor: str) -> Decided:
    """Make the step again that was taken back last; nothing is changed where there is none."""
    return _step(desk, number, actor, DecisionLog.redo)


def decisions(desk: Desk, number: str) -> tuple[Decision, ...]:
    """The clerk's decisions about a request, as they were last kept."""
    return log(desk, number).decisions


def log(desk: Desk, number: str) -> DecisionLog:
    """The clerk's decisions with the steps that led to them."""
    with desk.reading() as work:
        return log_of(work, work.requests.get(number))


def _demand_reasons(made: Iterable[Decision]) -> None:
    for one in made:
        if not one.reason.strip() and (one.kind == "keep" or one.ground is Ground.CLERK):
            raise BadInput(
                QT_TRANSLATE_NOOP(
                    "review",
                    "Giving a covered value, or leaving something out by your own judgement, needs a "
                    "reason in words. Nothing was changed.",
                )
            )


def log_of(work: UnitOfWork, request: AccessRequest) -> DecisionLog:
    """As ``log``, in an open transaction."""
    if request.review_id is None:
        return DecisionLog()
    return unpack_log(work.vault.get(request.review_id))


def _step(
    desk: Desk, number: str, actor: str, next_log: Callable[[DecisionLog], DecisionLog]
) -> Decided:
    with desk.work() as work:
        request = work.requests.get(number)
        state = step(request.state, Action.REVIEW)
        before = log_of(work, request)
        after = next_log(before)
        if after == before and request.review_id is not None and state is request.state:
            return Decided(request, after)
        if request.review_id is not None:
            work.vault.drop(request.review_id)
        request = work.requests.save(
            replace(
                request, state=state, review_id=work.vault.put(number, "review", pack_log(after))
            )
        )
        history.note(work, desk, request, Action.REVIEW, actor, decisions=len(after.decisions))
        work.commit()
    return Decided(request, after)
