"""The period (ajanjakso) that a customer chose: which days it holds, and how people write it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from desk.domain.errors import BadInput
from desk.domain.records import Value
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.domain.time_zone import HELSINKI

_DAY = r"\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}|\d{4}"
_WRITTEN = re.compile(rf"\s*({_DAY})?\s*(?:(:|-|–|—)\s*({_DAY})?)?\s*")
_FINNISH = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})\b")


@dataclass(frozen=True, slots=True)
class Period:
    """Days from ``first`` to ``last``, both included; None: open on that side."""

    first: date | None
    last: date | None

    def __contains__(self, day: date) -> bool:
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    @property
    def text(self) -> Text:
        """The period in words: ``1.1.2024–31.12.2024``."""
        if self.first is None:
            return _UNTIL.fill(last=self.last)
        if self.last is None:
            return _SINCE.fill(first=self.first)
        return _BETWEEN.fill(first=self.first, last=self.last)

    def __str__(self) -> str:
        """``2024-01-01:2024-12-31``, as the command line takes it."""
        return f"{self.first or ''}:{self.last or ''}"


def read_period(text: str) -> Period | None:
    """A period as people write it; None for an empty text, which means everything.

    ``2024``, ``1.1.2024-31.12.2024``, ``2024-01-01:2024-12-31``, ``1.1.2024-`` and ``-2023``.
    Raises BadInput where it is none of these or ends before it begins.
    """
    if not text.strip():
        return None
    found = _WRITTEN.fullmatch(text)
    if found is None or not (found[1] or found[3]):
        raise _not_understood(text)
    try:
        first = _bound(found[1], last=False)
        last = _bound(found[3] if found[2] else found[1], last=True)
    except ValueError:
        raise _not_understood(text) from None
    if not found[2] and found[1] and len(found[1]) != len("2024"):
        raise _not_understood(text)  # one day alone: from then on, or until then?
    if first and last and last < first:
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "period",
                "The period “{text}” ends before it begins. Nothing was written down; check the days.",
            ).fill(text=text.strip())
        )
    return Period(first, last)


def day_of(value: Value) -> date | None:
    """The day in Helsinki that a cell means, or None where it names no day."""
    if isinstance(value, datetime):
        return (value if value.tzinfo is None else value.astimezone(HELSINKI)).date()
    if isinstance(value, date):
        return value
    if not isinstance(value, str):
        return None
    text = value.strip()
    try:
        return day_of(datetime.fromisoformat(text))
    except ValueError:
        pass
    if written := _FINNISH.match(text):
        try:
            return date(int(written[3]), int(written[2]), int(written[1]))
        except ValueError:
            return None
    return None


def _bound(text: str | None, *, last: bool) -> date | None:
    if text is None:
        return None
    if len(text) == len("2024"):
        return date(int(text), 12, 31) if last else date(int(text), 1, 1)
    if written := _FINNISH.fullmatch(text):
        return date(int(written[3]), int(written[2]), int(written[1]))
    return date.fromisoformat(text)


def _not_understood(text: str) -> BadInput:
    return BadInput(
        QT_TRANSLATE_NOOP(
            "period",
            "“{text}” is no period. Write a year (2024), two days (1.1.2024-31.12.2024), "
            "one of them with a dash (1.1.2024-), or nothing for everything.",
        ).fill(text=text.strip())
    )


_BETWEEN = QT_TRANSLATE_NOOP("period", "{first}–{last}")
_SINCE = QT_TRANSLATE_NOOP("period", "from {first} on")
_UNTIL = QT_TRANSLATE_NOOP("period", "until {last}")
