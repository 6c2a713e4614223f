"""Looking through what was collected: what is given, what is covered, and the clerk's decisions."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace

from desk.domain.answer import Ground, ShownTable
from desk.domain.covered import covered_values, kept_values
from desk.domain.disclosure import Decision, Disclosure, Omission, disclose
from desk.domain.errors import BadInput
from desk.domain.person import Identifiers
from desk.domain.records import OtherPerson, SystemResult
from desk.domain.request import AccessRequest, Action, step
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services import collection, history
from desk.services.desk import Desk


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
    collected = collection.load(desk, number)
    made = decisions(desk, number)
    shown: Disclosure = disclose(collected, own=Identifiers(), decisions=made)
    return Review(
        tables=shown.tables,
        source_rows=shown.source_rows,
        omissions=shown.counts,
        places=shown.omissions,
        others=tuple(collected.others),
        conflict=shown.conflict,
        decisions=made,
        systems=tuple(collected.systems),
        own=collected.identifiers,
        covered=covered_values(collected, shown),
        kept=kept_values(collected, made),
    )


def decide(
    desk: Desk, *, number: str, decisions: tuple[Decision, ...], actor: str
) -> AccessRequest:
    """Keep the clerk's decisions; the request is looked through.

    Raises BadInput where a decision that only a person's judgement carries has no reason in words.
    """
    for one in decisions:
        if not one.reason.strip() and (one.kind == "keep" or one.ground is Ground.CLERK):
            raise BadInput(
                QT_TRANSLATE_NOOP(
                    "review",
                    "Giving a covered value, or leaving something out by your own judgement, needs a "
                    "reason in words. Nothing was changed.",
                )
            )
    with desk.work() as work:
        request = work.requests.get(number)
        data = json.dumps([asdict(one) for one in decisions]).encode()
        request = work.requests.save(
            replace(
                request,
                state=step(request.state, Action.REVIEW),
                review_id=work.vault.put(number, "review", data),
            )
        )
        history.note(work, desk, request, Action.REVIEW, actor, decisions=len(decisions))
        work.commit()
    return request


def decisions(desk: Desk, number: str) -> tuple[Decision, ...]:
    """The clerk's decisions about a request, as they were last kept."""
    with desk.work() as work:
        request = work.requests.get(number)
        if request.review_id is None:
            return ()
        data = work.vault.get(request.review_id)
    return tuple(Decision(**{**one, "ground": Ground(one["ground"])}) for one in json.loads(data))
