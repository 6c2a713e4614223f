"""Which records of a category are shown and in what order: filtered, sorted and grouped, beside the window.

Everything is done in small steps. A list of 200,000 values that is sorted at once keeps the interpreter
to itself for a tenth of a second, and the window would stand still although another thread sorts.
"""

from __future__ import annotations

import heapq
import math
import re
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from itertools import accumulate

from desk.domain.records import FieldInfo, Value
from desk.domain.text import QT_TRANSLATE_NOOP, Language, Text, plain
from desk.ui.review_rows import ReviewTable, Row
from desk.ui.values import shown

_RUN = 4096
"""Rows sorted at once: about two milliseconds."""
_LOOK_UP = 2048
"""Rows between two looks whether the question was taken back."""
_FEW_GROUPS = 60
"""Lines that are seen at once: groups of a longer list begin closed."""
_YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")
_EMPTY = QT_TRANSLATE_NOOP("records", "(nothing)")
_LAST = str.maketrans("åäö", "{|}")
"""The Finnish alphabet ends with å, ä, ö."""

Say = Callable[[Text], str]


@dataclass(frozen=True, slots=True)
class Wanted:
    """How the clerk wants to see the records of a category."""

    words: tuple[str, ...] = ()
    """Each has to stand somewhere in a record, as the customer will see it."""
    order: int | None = None
    """Place of the column to sort by; None: as they came."""
    backwards: bool = False
    group: int | None = None
    """Place of the column to group by: times by their year, anything else by its value."""


@dataclass(frozen=True, slots=True)
class Group:
    """Records that go together."""

    name: Text
    first: int
    """Place of its first record among all that are shown."""
    count: int


@dataclass(slots=True)
class Lines:
    """The lines of the table: records, and heads of groups, which can be closed over their records."""

    rows: Sequence[int]
    """Places of the shown records, in order and group after group."""
    groups: tuple[Group, ...] = ()
    closed: set[int] = field(default_factory=set)
    """Places of the groups that show their head alone."""
    _ends: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._count()

    def __len__(self) -> int:
        return self._ends[-1] if self.groups else len(self.rows)

    def row(self, line: int) -> int | None:
        """The record on a line; None where a group's head stands there."""
        if not self.groups:
            return self.rows[line]
        place = bisect_right(self._ends, line)
        within = line - (self._ends[place - 1] if place else 0)
        return None if within == 0 else self.rows[self.groups[place].first + within - 1]

    def group(self, line: int) -> int | None:
        """The group in which a line lies; None where nothing is grouped."""
        return bisect_right(self._ends, line) if self.groups else None

    def head(self, group: int) -> int:
        """The line of a group's head."""
        return self._ends[group - 1] if group else 0

    def within(self, first: int, last: int) -> Sequence[int]:
        """The records from one line to another; those of a group whose head is among them, all of them."""
        if not self.groups:
            return self.rows[first : last + 1]
        found: set[int] = set()
        for place in range(bisect_right(self._ends, first), bisect_right(self._ends, last) + 1):
            head, group = self.head(place), self.groups[place]
            if first <= head:
                found.update(self.members(place))
            else:
                begin = group.first + first - head - 1
                found.update(self.rows[begin : group.first + min(last - head, group.count)])
        return sorted(found)

    def members(self, group: int) -> Sequence[int]:
        """The records of a group."""
        one = self.groups[group]
        return self.rows[one.first : one.first + one.count]

    def fold(self, group: int) -> None:
        """Close an open group, or open a closed one."""
        self.closed ^= {group}
        self._count()

    def line_of(self, row: int) -> int | None:
        """The line of a record; None where it is not shown. Its group is opened."""
        try:
            place = self.rows.index(row)
        except ValueError:
            return None
        if not self.groups:
            return place
        group = bisect_right([one.first for one in self.groups], place) - 1
        if group in self.closed:
            self.fold(group)
        return self.head(group) + 1 + place - self.groups[group].first

    def _count(self) -> None:
        heights = (
            1 if place in self.closed else 1 + one.count for place, one in enumerate(self.groups)
        )
        self._ends = list(accumulate(heights))


class GivenUp(Exception):
    """Something newer was asked."""


def in_order(
    table: ReviewTable,
    wanted: Wanted,
    *,
    language: Language,
    say: Say,
    given_up: Callable[[], bool] = lambda: False,
) -> Lines:
    """The lines of a category. Slow for 200,000 records: run it as a job.

    ``given_up`` is asked now and then; once it says True, GivenUp is raised.
    """
    words = Words(table, language, say)
    rows: Sequence[int] = range(len(table.rows))
    if wanted.words:
        rows = array("l", _found(table.rows, words, wanted.words, given_up))
    if wanted.order is not None:
        keys = [_key(row[wanted.order]) for row in _watched(table.rows, given_up)]
        rows = _sorted(rows, keys, backwards=wanted.backwards, given_up=given_up)
    elif wanted.backwards:
        rows = rows[::-1]
    if wanted.group is None:
        return Lines(rows)
    return _grouped(table, rows, wanted.group, words, given_up)


class Words:
    """Says values as they stand in the table; says those that repeat only once."""

    def __init__(self, table: ReviewTable, language: Language, say: Say) -> None:
        self._fields = table.info.fields
        self._language = language
        self._say = say

    def of(self, place: int, value: Value) -> str:
        """The words of a value of the column at a place."""
        text = shown(self._fields[place], value, self._language)
        return self._say(text) if isinstance(text, Text) else text

    def columns(self) -> int:
        """How many columns there are."""
        return len(self._fields)

    def field(self, place: int) -> FieldInfo:
        """What the data map says of the column at a place."""
        return self._fields[place]


def _watched(rows: Iterable[Row], given_up: Callable[[], bool]) -> Iterator[Row]:
    for place, row in enumerate(rows):
        if place % _LOOK_UP == 0 and given_up():
            raise GivenUp
        yield row


def _found(
    rows: Sequence[Row], words: Words, wanted: Sequence[str], given_up: Callable[[], bool]
) -> Iterator[int]:
    """Places of the rows that hold all words, each in any column."""
    folded = [one.casefold() for one in wanted]
    everything = (1 << len(folded)) - 1
    known: list[dict[Value, int]] = [{} for _ in range(words.columns())]
    for at, row in enumerate(_watched(rows, given_up)):
        found = 0
        for place, value in enumerate(row):
            if value is None:
                continue
            holds = known[place].get(value)
            if holds is None:
                text = words.of(place, value).casefold()
                holds = sum(1 << bit for bit, one in enumerate(folded) if one in text)
                if len(known[place]) < _LOOK_UP:
                    known[place][value] = holds
            found |= holds
            if found == everything:
                yield at
                break


Key = tuple[int, float | Decimal | str | datetime]


def _key(value: Value) -> Key:
    """Numbers before times before texts; nothing at the end."""
    match value:
        case None:
            return 9, 0
        case Decimal() if value.is_nan():
            return 9, 1
        case float() if math.isnan(value):
            return 9, 1  # not a number has no place among them
        case bool() | int() | float() | Decimal():
            return 0, value
        case datetime():
            return 1, value.replace(tzinfo=None)
        case date():
            return 1, datetime(value.year, value.month, value.day)  # noqa: DTZ001  (a day has no zone)
        case bytes():
            return 8, len(value)
        case _:
            return 2, value.casefold().translate(_LAST)


def _sorted(
    rows: Sequence[int], keys: Sequence[Key], *, backwards: bool, given_up: Callable[[], bool]
) -> Sequence[int]:
    runs = []
    for first in range(0, len(rows), _RUN):
        if given_up():
            raise GivenUp
        part = rows[first : first + _RUN]
        runs.append(sorted(part, key=keys.__getitem__, reverse=backwards))
    merged = array("l")
    for place, row in enumerate(heapq.merge(*runs, key=keys.__getitem__, reverse=backwards)):
        if place % _LOOK_UP == 0 and given_up():
            raise GivenUp
        merged.append(row)
    return merged


def _grouped(
    table: ReviewTable, rows: Sequence[int], place: int, words: Words, given_up: Callable[[], bool]
) -> Lines:
    """The records group after group; within a group the order stays."""
    times = is_time(table, place)
    members: dict[tuple[Key, str], array[int]] = {}
    known: dict[Value, tuple[Key, str]] = {}
    whole = list(_watched(table.rows, given_up)) if not isinstance(table.rows, list) else table.rows
    for at, row in enumerate(rows):
        if at % _LOOK_UP == 0 and given_up():
            raise GivenUp
        value = whole[row][place]
        group = known.get(value)
        if group is None:
            group = _group(value, place, words, by_year=times)
            if len(known) < _LOOK_UP:
                known[value] = group
        members.setdefault(group, array("l")).append(row)
    ordered = sorted(members)
    counts = [len(members[one]) for one in ordered]
    firsts = [0, *accumulate(counts)]
    groups = tuple(
        Group(plain(name) if name else _EMPTY, first, count)
        for (_, name), first, count in zip(ordered, firsts, counts, strict=False)
    )
    together = array("l")
    for one in ordered:
        together.extend(members[one])
    closed = set(range(len(groups))) if len(rows) + len(groups) > _FEW_GROUPS else set()
    return Lines(together, groups, closed)


def is_time(table: ReviewTable, place: int) -> bool:
    """Whether a column holds times, which are grouped by year."""
    info = table.info.fields[place]
    return info.data_type in ("date", "datetime") or info.name in (
        table.info.time,
        table.info.series_time,
    )


def _group(value: Value, place: int, words: Words, *, by_year: bool) -> tuple[Key, str]:
    if value is None or value == "":
        return (9, 0), ""
    if by_year or isinstance(value, date):
        if isinstance(value, date):
            return (0, value.year), str(value.year)
        year = _YEAR.search(str(value))
        if year is not None:
            return (0, int(year.group())), year.group()
    written = words.of(place, value)
    return _key(value), written
