"""What was covered or kept in a review, as it stood in the registers, for the check before signing."""

from __future__ import annotations

import itertools
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
    parts = _laid(given.split(BLACKED_OUT), original)
    if parts is None:
        return None
    begin = stop = None
    at = 0
    for place, (left, right) in enumerate(parts):
        if place:
            dark = parts[place - 1][1], left
            if at < end and first < at + len(BLACKED_OUT):
                begin, stop = dark[0] if begin is None else begin, dark[1]
            at += len(BLACKED_OUT)
        length = right - left
        if at < end and first < at + length:
            shown = left + max(0, first - at), left + min(length, end - at)
            begin, stop = shown[0] if begin is None else begin, shown[1]
        at += length
    return None if begin is None or stop is None else (begin, stop)


def _laid(parts: list[str], original: str) -> list[tuple[int, int]] | None:
    """Where the parts of a text between its covered places stand in the original, each as early as it can.

    Something is covered between two of them. None where they do not make up the original. Searched for
    one by one: a pattern of a text of a megabyte took seconds to be made.
    """
    first, *middle = parts
    if not middle:
        return [(0, len(original))] if first == original else None
    if not original.startswith(first):
        return None
    laid = [(0, len(first))]
    last = middle.pop()
    for part in middle:
        left = original.find(part, laid[-1][1] + 1)
        if left < 0:
            return None
        laid.append((left, left + len(part)))
    left = len(original) - len(last)
    if left <= laid[-1][1] or not original.endswith(last):
        return None
    return [*laid, (left, len(original))]


def _fragments(original: Value, given: Value) -> Iterator[str]:
    """What stood where the given text has the mark of a covered value."""
    if original is None or not isinstance(given, str) or BLACKED_OUT not in given:
        return
    text = str(original)
    parts = _laid(given.split(BLACKED_OUT), text)
    if parts is None:
        yield text.strip()
        return
    for (_, left), (right, _) in itertools.pairwise(parts):
        yield text[left:right].strip()


def _tells(fragment: str) -> bool:
    return any(pattern.fullmatch(fragment) for pattern in (CODE_IN_TEXT, _EMAIL, _PHONE, _NAME))
