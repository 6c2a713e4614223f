"""What the review shows: every collected row as the customer will see it, left-out rows included."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from desk.domain.answer import Ground
from desk.domain.decision_log import DecisionLog
from desk.domain.disclosure import Decision, Disclosure, disclose
from desk.domain.mentions import Other, others_found
from desk.domain.person import Identifiers, IdentityKey
from desk.domain.records import Collection, CollectionInfo, Table, Value
from desk.domain.text import Text
from desk.services import collection, review
from desk.services.desk import Desk

Row = tuple[Value, ...]
Grounds = tuple[tuple[str, Ground], ...]
"""Column and ground of everything covered in a row."""


@dataclass(frozen=True, slots=True)
class ReviewTable:
    """One category of records with what happens to each row and value."""

    info: CollectionInfo
    rows: Sequence[Row]
    """All collected rows; covered values are covered already."""
    left_out: Mapping[int, Ground] = field(default_factory=dict)
    covered: Mapping[int, Grounds] = field(default_factory=dict)
    decided: Mapping[tuple[int, str | None], Decision] = field(default_factory=dict)
    """What the clerk decided, by row and column; None for the whole row."""
    others: int = 0
    """How many values or rows stay out because of somebody else."""

    def ground(self, row: int, column: str) -> Ground | None:
        """Why a value stays out, or None where it is given."""
        whole = self.left_out.get(row)
        if whole is not None:
            return whole
        return next((why for name, why in self.covered.get(row, ()) if name == column), None)

    def decision(self, row: int, column: str | None) -> Decision | None:
        """What the clerk decided about a value: of its row, or else of itself."""
        return self.decided.get((row, None)) or self.decided.get((row, column))


@dataclass(frozen=True, slots=True)
class Looked:
    """A review and its tables, ready to be shown."""

    collection_id: str | None
    collected: Collection
    log: DecisionLog
    tables: tuple[ReviewTable, ...]
    others: tuple[Other, ...]
    """Everybody else whom the desk found, and where."""
    covered: int
    """How many rows and values are set aside, left out or covered."""
    stop: Text | None
    """Why the answer needs a human decision; None where it needs none."""

    @property
    def conflict(self) -> Text | None:
        """Why the answer must stop, until somebody has decided about the people found; None when it may go."""
        placed = self.log.shared_place
        return None if placed is not None and placed.holds(self.collected) else self.stop

    @property
    def open_others(self) -> tuple[Other, ...]:
        """The other people about whom nothing was decided yet."""
        return tuple(one for one in self.others if one.key not in self.log.people)


def look(desk: Desk, number: str) -> Looked:
    """Prepare the review of a request. Slow for large collections: run it as a job."""
    with desk.work() as work:
        request = work.requests.get(number)
    collected = collection.load(desk, number)
    log = review.log(desk, number)
    found = disclose(collected, own=Identifiers())
    others = others_found(collected, found.omissions)
    shown = (
        disclose(collected, own=Identifiers(), decisions=log.decisions) if log.decisions else found
    )
    return Looked(
        request.collection_id,
        collected,
        log,
        _tables(collected, shown, log.decisions),
        others,
        sum(shown.counts.values()),
        shown.conflict,
    )


def look_again(looked: Looked, log: DecisionLog) -> Looked:
    """The same records after other decisions: only what they touch is looked through anew.

    A category that holds identity codes is always among them: a code is printed in full once, so
    that it may move from one to another.
    """
    changed = {one.collection for one in set(log.decisions) ^ set(looked.log.decisions)}
    if not changed:
        return replace(looked, log=log)
    anew = [
        table
        for table in looked.collected.tables
        if table.info.key in changed
        or any(one.identity == IdentityKey.PERSONAL_IDENTITY_CODE for one in table.info.fields)
    ]
    part = replace(looked.collected, tables=anew, set_aside={})
    shown = disclose(part, own=Identifiers(), decisions=log.decisions)
    made = {one.info.key: one for one in _tables(part, shown, log.decisions)}
    tables = tuple(made.get(one.info.key, one) for one in looked.tables)
    before = sum(_kept_back(one) for one in looked.tables if one.info.key in made)
    after = sum(map(_kept_back, made.values()))
    return replace(looked, log=log, tables=tables, covered=looked.covered - before + after)


def _tables(
    collected: Collection, shown: Disclosure, decisions: Iterable[Decision]
) -> tuple[ReviewTable, ...]:
    """The tables of a review, in the letter's order."""
    places = {one.info.key: place for place, one in enumerate(shown.tables)}
    left_out: dict[str, dict[int, Ground]] = {}
    for omission in shown.omissions:
        if omission.column is None:
            left_out.setdefault(omission.collection, {})[omission.row] = omission.ground
    decided: dict[str, dict[tuple[int, str | None], Decision]] = {}
    for one in decisions:
        decided.setdefault(one.collection, {})[one.row, one.column] = one
    tables = []
    for raw in sorted(collected.tables, key=lambda one: (one.info.order, one.info.key)):
        if not raw.rows:
            continue
        key = raw.info.key
        place = places.get(key)
        given = shown.tables[place].rows if place is not None else []
        source = shown.source_rows[place] if place is not None else []
        covered: Mapping[int, Grounds] = shown.tables[place].covered if place is not None else {}
        rows: Sequence[Row] = given
        gone = left_out.get(key, {})
        if gone:
            rows, dark = _with_left_out(collected, raw, dict(zip(source, given, strict=True)))
            covered = {**{source[row]: why for row, why in covered.items()}, **dark}
        tables.append(
            ReviewTable(raw.info, rows, gone, covered, decided.get(key, {}), _others(gone, covered))
        )
    return tuple(tables)


def _with_left_out(
    collected: Collection, raw: Table, given: dict[int, Row]
) -> tuple[list[Row], dict[int, Grounds]]:
    """The given rows, and between them the left-out ones, still covered where the desk covers."""
    whole = list(raw.rows)
    missing = [place for place in range(len(whole)) if place not in given]
    alone = Collection(
        systems=[],
        tables=[Table(raw.info, [whole[place] for place in missing])],
        others=collected.others,
        identifiers=collected.identifiers,
    )
    covered = disclose(alone, own=Identifiers()).tables
    given.update(zip(missing, covered[0].rows if covered else (), strict=True))
    dark = {missing[row]: why for row, why in covered[0].covered.items()} if covered else {}
    return [given[place] for place in range(len(whole))], dark


def _others(left_out: Mapping[int, Ground], covered: Mapping[int, Grounds]) -> int:
    counted = Counter(left_out.values())
    for why, times in Counter(why for row, why in covered.items() if row not in left_out).items():
        for _, ground in why:
            counted[ground] += times
    return counted[Ground.OTHER_PERSON] + counted[Ground.SAFETY_BAN]


def _kept_back(table: ReviewTable) -> int:
    """Rows left out and values covered in a table."""
    dark = sum(len(why) for row, why in table.covered.items() if row not in table.left_out)
    return len(table.left_out) + dark
