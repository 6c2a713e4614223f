"""How the decisions of a review are written for the vault: runs of rows, so that 200,000 rows left out stay small."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from desk.domain.answer import Ground
from desk.domain.decision_log import Change, DecisionLog
from desk.domain.disclosure import Decision
from desk.domain.shared_place import PlaceDecision


def pack_log(log: DecisionLog) -> bytes:
    """The log as UTF-8 JSON; ``unpack_log`` gives back an equal one."""
    document: dict[str, object] = {
        "decisions": _runs(log.decisions),
        "people": dict(log.people),
        "done": [_step(one) for one in log.done],
        "undone": [_step(one) for one in log.undone],
    }
    if log.shared_place is not None:
        document["shared_place"] = _place(log.shared_place)
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


def unpack_log(data: bytes) -> DecisionLog:
    """The log that ``pack_log`` wrote, or the bare list of decisions of an earlier version."""
    document = json.loads(data)
    if isinstance(document, list):
        return DecisionLog(
            tuple(Decision(**{**o, "ground": Ground(o["ground"])}) for o in document)
        )
    return DecisionLog(
        _decisions(document["decisions"]),
        document["people"],
        tuple(_change(one) for one in document["done"]),
        tuple(_change(one) for one in document["undone"]),
        _held_place(document.get("shared_place")),
    )


def _place(made: PlaceDecision) -> dict[str, object]:
    return {
        "decided_by": made.decided_by,
        "reason": made.reason,
        "at": made.at.isoformat(),
        "people": sorted(made.people),
    }


def _held_place(held: dict[str, Any] | None) -> PlaceDecision | None:
    if held is None:
        return None
    at = datetime.fromisoformat(held["at"])
    return PlaceDecision(held["decided_by"], held["reason"], at, frozenset(held["people"]))


def _step(change: Change) -> dict[str, object]:
    return {
        "before": _runs(change.before),
        "after": _runs(change.after),
        "people_before": dict(change.people_before),
        "people_after": dict(change.people_after),
    }


def _change(step: dict[str, Any]) -> Change:
    return Change(
        _decisions(step["before"]),
        _decisions(step["after"]),
        step["people_before"],
        step["people_after"],
    )


def _runs(decisions: Iterable[Decision]) -> list[list[object]]:
    """Decisions that differ in nothing but rows that follow one another, as one: first row and how many."""
    runs: list[list[Any]] = []
    said: tuple[object, ...] | None = None
    for one in decisions:
        same = (one.collection, one.column, one.kind, one.ground, one.reason, one.parts)
        if same == said and one.row == runs[-1][1] + runs[-1][2]:
            runs[-1][2] += 1
            continue
        said = same
        runs.append([one.collection, one.row, 1, *same[1:]])
    return runs


def _decisions(runs: Iterable[list[Any]]) -> tuple[Decision, ...]:
    def each() -> Iterator[Decision]:
        for collection, first, count, column, kind, ground, reason, parts in runs:
            spans = tuple((begin, end) for begin, end in parts)
            why = Ground(ground)
            for row in range(first, first + count):
                yield Decision(collection, row, column, kind, why, reason, spans)

    return tuple(each())
