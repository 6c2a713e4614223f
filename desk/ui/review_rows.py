"""What the review shows: every collected row as the customer will see it, left-out rows included."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from desk.domain.answer import Ground
from desk.domain.disclosure import Decision, disclose
from desk.domain.person import Identifiers
from desk.domain.records import Collection, CollectionInfo, Table, Value
from desk.services import collection, review
from desk.services.desk import Desk
from desk.services.review import Review

Row = tuple[Value, ...]


@dataclass(slots=True)
class ReviewTable:
    """One category of records with what happens to each row and value."""

    info: CollectionInfo
    rows: Sequence[Row]
    """All collected rows; covered values are covered already."""
    left_out: dict[int, Ground] = field(default_factory=dict)
    covered: dict[tuple[int, str], Ground] = field(default_factory=dict)

    @property
    def others(self) -> int:
        """How many values or rows stay out because of somebody else."""
        grounds = Counter([*self.left_out.values(), *self.covered.values()])
        return grounds[Ground.OTHER_PERSON] + grounds[Ground.SAFETY_BAN]


@dataclass(slots=True)
class Looked:
    """A review and its tables, ready to be shown."""

    review: Review
    tables: list[ReviewTable]


def look(desk: Desk, number: str) -> Looked:
    """Prepare the review of a request. Slow for large collections: run it as a job."""
    collected = collection.load(desk, number)
    prepared = review.prepare(desk, number)
    return Looked(prepared, review_tables(collected, prepared))


def review_tables(collected: Collection, prepared: Review) -> list[ReviewTable]:
    """The tables of a review, in the letter's order."""
    shown = {one.info.key: place for place, one in enumerate(prepared.tables)}
    tables = []
    for raw in sorted(collected.tables, key=lambda one: (one.info.order, one.info.key)):
        if not raw.rows:
            continue
        place = shown.get(raw.info.key)
        if place is not None and len(prepared.tables[place].rows) == len(raw.rows):
            rows: Sequence[Row] = prepared.tables[place].rows
        else:
            given: Iterable[tuple[int, Row]] = (
                ()
                if place is None
                else zip(prepared.source_rows[place], prepared.tables[place].rows, strict=True)
            )
            rows = _with_left_out(collected, raw, dict(given))
        tables.append(ReviewTable(raw.info, rows))
    by_key = {one.info.key: one for one in tables}
    for omission in prepared.places:
        table = by_key[omission.collection]
        if omission.column is None:
            table.left_out[omission.row] = omission.ground
        else:
            table.covered[omission.row, omission.column] = omission.ground
    return tables


def _with_left_out(collected: Collection, raw: Table, given: dict[int, Row]) -> list[Row]:
    """The given rows, and between them the left-out ones, still covered where the desk covers."""
    missing = [place for place in range(len(raw.rows)) if place not in given]
    alone = Collection(
        systems=[],
        tables=[Table(raw.info, [raw.rows[place] for place in missing])],
        others=collected.others,
        identifiers=collected.identifiers,
    )
    covered = disclose(alone, own=Identifiers()).tables
    given.update(zip(missing, covered[0].rows if covered else (), strict=True))
    return [given[place] for place in range(len(raw.rows))]


def with_decisions(
    decisions: Iterable[Decision], changes: Iterable[Decision]
) -> tuple[Decision, ...]:
    """The decisions with some added; the last one about a place holds."""
    made = {(one.collection, one.row, one.column): one for one in decisions}
    made.update({(one.collection, one.row, one.column): one for one in changes})
    return tuple(made.values())


def without(
    decisions: Iterable[Decision], places: Iterable[tuple[str, int, str | None]]
) -> tuple[Decision, ...]:
    """The decisions without those about some places."""
    gone = set(places)
    return tuple(one for one in decisions if (one.collection, one.row, one.column) not in gone)
