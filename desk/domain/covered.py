"""What was covered or kept in a review, as it stood in the registers, for the check before signing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from desk.domain.answer import BLACKED_OUT
from desk.domain.disclosure import Decision, Disclosure
from desk.domain.person import CODE_IN_TEXT
from desk.domain.records import Collection, Value

_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_PHONE = re.compile(r"[+(]?\d[\d\s()-]{5,}\d")
_NAME = re.compile(r"[A-ZÅÄÖŠŽ][^\W\d_]+(?:[-,'’ ]+[A-ZÅÄÖŠŽ][^\W\d_]+)+")


def covered_values(collection: Collection, shown: Disclosure) -> tuple[str, ...]:
    """The covered values and parts of texts that tell of somebody: codes, names, e-mails, phones.

    Short and common ones are left out: *K* or *12* stands in every letter by chance.
    """
    found: dict[str, None] = {}
    seen: set[tuple[Value, Value]] = set()
    before = {table.info.key: table for table in collection.tables}
    rows = {
        table.info.key: (table, dict(zip(source, table.rows, strict=True)))
        for table, source in zip(shown.tables, shown.source_rows, strict=True)
        if any(one.collection == table.info.key for one in shown.omissions)
    }
    for one in shown.omissions:
        if one.column is None or one.collection not in rows:
            continue
        table, given = rows[one.collection]
        place = table.info.columns.index(one.column)
        pair = before[one.collection].rows[one.row][place], given[one.row][place]
        if pair not in seen:
            seen.add(pair)
            found.update(dict.fromkeys(filter(_tells, _fragments(*pair))))
    return tuple(found)


def kept_values(collection: Collection, decisions: Iterable[Decision]) -> tuple[str, ...]:
    """The values that the clerk gives although the desk would have covered them."""
    tables = {table.info.key: table for table in collection.tables}
    found: dict[str, None] = {}
    for one in decisions:
        table = tables.get(one.collection)
        if one.kind == "keep" and table is not None and one.row < len(table.rows):
            row = table.rows[one.row]
            columns = table.info.columns
            places = range(len(row)) if one.column is None else [columns.index(one.column)]
            found.update(dict.fromkeys(str(row[place]) for place in places))
    return tuple(found)


def original_span(original: str, given: str, first: int, end: int) -> tuple[int, int] | None:
    """Where a part of the given text, from ``first`` up to ``end``, stands in the text as it was collected.

    A covered place is all of what it covers. None where the two cannot be laid on each other: a code
    was shortened in it, or something hidden was taken out.
    """
    parts = given.split(BLACKED_OUT)
    match = re.fullmatch(
        "(.+?)".join(f"({re.escape(part)})" for part in parts), original, re.DOTALL
    )
    if match is None:
        return None
    begin = stop = None
    at = 0
    for place in range(1, 2 * len(parts)):
        dark = place % 2 == 0
        length = len(BLACKED_OUT) if dark else match.end(place) - match.start(place)
        if at < end and first < at + length:
            left, right = match.span(place)
            if not dark:
                left, right = left + max(0, first - at), left + min(length, end - at)
            begin = left if begin is None else begin
            stop = right
        at += length
    return None if begin is None or stop is None else (begin, stop)


def _fragments(original: Value, given: Value) -> Iterator[str]:
    """What stood where the given text has the mark of a covered value."""
    if original is None or not isinstance(given, str) or BLACKED_OUT not in given:
        return
    pattern = "(.+?)".join(re.escape(part) for part in given.split(BLACKED_OUT))
    match = re.fullmatch(pattern, str(original), re.DOTALL)
    yield from (part.strip() for part in match.groups()) if match else (str(original).strip(),)


def _tells(fragment: str) -> bool:
    return any(pattern.fullmatch(fragment) for pattern in (CODE_IN_TEXT, _EMAIL, _PHONE, _NAME))
