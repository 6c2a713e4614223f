"""The records of a person under a safety ban as a screen shows them: what tells where they are is hidden."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desk.domain.disclosure import UNTOUCHED_TYPES
from desk.domain.other_pattern import other_pattern
from desk.domain.person import Identifiers
from desk.domain.records import FieldInfo, OtherPerson, Value
from desk.domain.safety_ban import locates, locating
from desk.domain.seen import as_seen

HIDDEN = "•••"
"""Stands for what is hidden. Nothing else is to be seen, heard or copied there."""


class Hiding:
    """Hides the person's own addresses, places of use, metering points, phones and e-mails (Art. 32)."""

    def __init__(self, own: Identifiers) -> None:
        """``own``: all that the registers hold of the person."""
        hidden = OtherPerson("self", locating(own), safety_ban=True)
        self._pattern = other_pattern(hidden, Identifiers())
        self._known: dict[Value, Value] = {}

    def rows(
        self, fields: Sequence[FieldInfo], rows: Sequence[tuple[Value, ...]]
    ) -> Sequence[tuple[Value, ...]]:
        """Rows with what locates the person hidden; the same rows where nothing can."""
        whole = [place for place, info in enumerate(fields) if locates(info)]
        texts = [
            place
            for place, info in enumerate(fields)
            if self._pattern is not None
            and place not in whole
            and info.data_type not in UNTOUCHED_TYPES
        ]
        return [*self._hidden(rows, whole, texts)] if whole or texts else rows

    def _hidden(
        self, rows: Iterable[tuple[Value, ...]], whole: Sequence[int], texts: Sequence[int]
    ) -> Iterable[tuple[Value, ...]]:
        for row in rows:
            cells = list(row)
            for place in whole:
                if cells[place] is not None:
                    cells[place] = HIDDEN
            for place in texts:
                cells[place] = self._without(cells[place])
            yield tuple(cells)

    def _without(self, value: Value) -> Value:
        if self._pattern is None or not isinstance(value, str):
            return value
        # Readings repeat the same few texts in 200,000 rows.
        if value not in self._known:
            seen = as_seen(value)
            left = self._pattern.sub(HIDDEN, seen)
            self._known[value] = value if left == seen else left
        return self._known[value]
