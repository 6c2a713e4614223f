"""What a key of the review means for the rows it is about. Asked beside the window: there may be 200,000."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal

from desk.domain.answer import BLACKED_OUT, Ground
from desk.domain.covered import original_span
from desk.domain.disclosure import Decision, Place
from desk.domain.mentions import Other
from desk.ui.review_rows import Looked, ReviewTable

Kind = Literal["leave_out", "black_out"]
Why = tuple[Ground, str]
"""A ground, and the reason in words that some need."""


def made(
    table: ReviewTable,
    rows: Sequence[int],
    column: str | None,
    kind: Kind,
    why: Why,
) -> Iterator[Decision]:
    """Leave rows out, or cover a column's value in them; what stays out already is not decided anew."""
    for row in rows:
        if row in table.left_out or (column is not None and _wholly_covered(table, row, column)):
            continue
        yield Decision(table.info.key, row, column, kind, *why)


def part(
    looked: Looked,
    table: ReviewTable,
    cell: tuple[int, int],
    span: tuple[int, int],
    why: Why,
) -> Decision:
    """Cover a part of a text beside those that are covered in it; all of it where it cannot be found.

    ``cell``: the row and the place of the column. ``span``: the part of the text as it is given.
    """
    row, place = cell
    column = table.info.fields[place].name
    whole = Decision(table.info.key, row, column, "black_out", *why)
    raw = next(one for one in looked.collected.tables if one.info.key == table.info.key)
    original, given = raw.rows[row][place], table.rows[row][place]
    if not isinstance(original, str) or not isinstance(given, str):
        return whole
    found = original_span(original, given, *span)
    before = table.decided.get((row, column))
    if found is None or (before is not None and before.kind == "black_out" and not before.parts):
        return whole
    earlier = before.parts if before is not None else ()
    return replace(whole, parts=tuple(sorted({*earlier, found})))


def given(table: ReviewTable, rows: Sequence[int], column: str, reason: str) -> Iterator[Decision]:
    """Give what the desk covered in a column of some rows."""
    for row in rows:
        ground = table.ground(row, column)
        if ground is not None and table.decision(row, column) is None:
            yield Decision(table.info.key, row, column, "keep", ground, reason)


def regrounded(
    table: ReviewTable, rows: Sequence[int], column: str | None, why: Why
) -> Iterator[Decision]:
    """What the clerk left out or covered in some rows, on another ground."""
    for row in rows:
        for place in (None, column):
            one = table.decided.get((row, place))
            if one is not None and one.kind != "keep":
                yield replace(one, ground=why[0], reason=why[1])


def places(table: ReviewTable, rows: Sequence[int], column: str | None) -> Iterator[Place]:
    """Where the clerk decided something about some rows or a column's value in them."""
    for row in rows:
        for place in (None, column):
            if (row, place) in table.decided:
                yield table.info.key, row, place


def about(person: Other, how: str, reason: str) -> Iterator[Decision]:
    """What a decision about another person means for the places that tell of them."""
    theirs = person.person is not None and person.person.safety_ban
    ground = Ground.SAFETY_BAN if theirs else Ground.OTHER_PERSON
    if how == "left_out":
        rows = dict.fromkeys((collection, row) for collection, row, _ in person.places)
        for collection, row in rows:
            yield Decision(collection, row, None, "leave_out", ground)
    elif how == "given":
        for collection, row, column in person.places:
            yield Decision(collection, row, column, "keep", ground, reason)


def before(looked: Looked, person: Other) -> Iterator[Place]:
    """What was decided about the same places by an earlier decision about the person."""
    if person.key not in looked.log.people:
        return
    standing = {one.place for one in looked.log.decisions}
    for collection, row, column in person.places:
        for place in ((collection, row, None), (collection, row, column)):
            if place in standing:
                yield place


def _wholly_covered(table: ReviewTable, row: int, column: str) -> bool:
    """Whether nothing of a value is given; a text may be covered in part, and then wholly."""
    if table.ground(row, column) is None:
        return False
    return table.rows[row][table.info.columns.index(column)] == BLACKED_OUT
