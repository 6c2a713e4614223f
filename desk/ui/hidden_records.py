"""The records of a review while its page is covered: what tells where the person is, is hidden."""

from __future__ import annotations

import re
from dataclasses import replace

from desk.domain.disclosure import UNTOUCHED_TYPES
from desk.domain.other_pattern import other_pattern
from desk.domain.person import Identifiers
from desk.domain.records import FieldInfo, OtherPerson, Value
from desk.domain.safety_ban import locates, locating
from desk.domain.seen import as_seen
from desk.ui.review_rows import Looked, ReviewTable

HIDDEN = "•••"
"""Stands in a cell for what is hidden. Nothing else is to be seen, heard or copied there."""


def hidden(looked: Looked) -> Looked:
    """What a review shows while the cover is on: places, phones and e-mails of the person are hidden.

    Slow for large collections: run it as a job.
    """
    own = locating(looked.collected.identifiers)
    pattern = other_pattern(OtherPerson("self", own, safety_ban=True), Identifiers())
    return replace(looked, tables=tuple(_hidden(one, pattern) for one in looked.tables))


def _hidden(table: ReviewTable, pattern: re.Pattern[str] | None) -> ReviewTable:
    whole = [place for place, info in enumerate(table.info.fields) if locates(info)]
    texts = [
        place
        for place, info in enumerate(table.info.fields)
        if pattern is not None and place not in whole and _is_text(info)
    ]
    if not whole and not texts:
        return table
    known: dict[Value, Value] = {}

    def without(value: Value) -> Value:
        if pattern is None or not isinstance(value, str):
            return value
        if value not in known:
            seen = as_seen(value)
            left = pattern.sub(HIDDEN, seen)
            known[value] = value if left == seen else left
        return known[value]

    rows = []
    for row in table.rows:
        cells = list(row)
        for place in whole:
            if cells[place] is not None:
                cells[place] = HIDDEN
        for place in texts:
            cells[place] = without(cells[place])
        rows.append(tuple(cells))
    return replace(table, rows=rows)


def _is_text(info: FieldInfo) -> bool:
    return info.data_type not in UNTOUCHED_TYPES
