"""Release, leave out or black out: what of a collection the person is given, and on which ground."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from desk.domain.answer import BLACKED_OUT, Ground, ShownTable
from desk.domain.other_pattern import folded, other_pattern
from desk.domain.person import (
    CODE_IN_TEXT,
    Identifiers,
    IdentityKey,
    InvalidCode,
    PersonalIdentityCode,
    in_one,
)
from desk.domain.records import About, Collection, FieldInfo, OtherPerson, Table, Value
from desk.domain.safety_ban import tells_place
from desk.domain.seen import as_seen
from desk.domain.shared_place import apart, banned_among
from desk.domain.text import QT_TRANSLATE_NOOP, Text

UNTOUCHED_TYPES = frozenset({"integer", "number", "date", "datetime", "boolean", "money", "float"})
"""Column types that cannot hold a name or a code."""
_REPEATED_LENGTH = 40


@dataclass(frozen=True, slots=True)
class Decision:
    """What a clerk decided about a row or a value of the collection."""

    collection: str
    """``dataset:collection``."""
    row: int
    """Index of the row in the collected table."""
    column: str | None
    """Column name; None for the whole row."""
    kind: Literal["leave_out", "black_out", "keep"]
    """``keep`` gives a value that the desk would have covered, but nothing of whoever is under a safety ban."""
    ground: Ground
    reason: str = ""
    """The clerk's own words; needed with ``Ground.CLERK`` and ``keep``."""
    parts: tuple[tuple[int, int], ...] = ()
    """With ``black_out``: which characters of the text as it was collected are covered, from the first
    up to the second number; empty: the whole value."""

    @property
    def place(self) -> Place:
        """What it is about. A place has one decision; the last one holds."""
        return self.collection, self.row, self.column


Place = tuple[str, int, str | None]
"""``dataset:collection``, row and column; None for the whole row."""
CLERKS_GROUNDS = (
    Ground.OTHER_PERSON,
    Ground.STAFF,
    Ground.SAFETY_BAN,
    Ground.TENANCY,
    Ground.IDENTITY_CODE,
    Ground.CLERK,
)
"""The grounds a clerk may leave something out on, the most usual one first."""


@dataclass(frozen=True, slots=True)
class Omission:
    """One place where something was covered, for the clerk to look at."""

    collection: str
    row: int
    column: str | None
    ground: Ground


@dataclass(slots=True)
class Disclosure:
    """What is given: covered tables, what was covered where, and what stops the answer."""

    tables: list[ShownTable]
    source_rows: list[list[int]]
    """For each shown table the index of each shown row in the collected table."""
    omissions: list[Omission] = field(default_factory=list)
    set_aside: Mapping[str, int] = field(default_factory=dict)
    """Rows the collection kept out, by reason."""
    conflict: Text | None = None

    @property
    def counts(self) -> dict[str, int]:
        """How many rows and values were set aside, left out or covered, by ground."""
        counted = Counter(str(omission.ground) for omission in self.omissions)
        counted.update(self.set_aside)
        return dict(sorted(counted.items()))


def disclose(
    collection: Collection,
    *,
    own: Identifiers,
    decisions: Iterable[Decision] = (),
) -> Disclosure:
    """Cover what is not the person's, by the data map, the other people found and the clerk's decisions.

    Others' values are left out and the rest is given (Art. 15(4)); names of staff are normally not
    given (C-579/21). Each of the person's identity codes stands in full once, in the section of the
    lowest order, and masked everywhere else (1050/2018 s. 29; Art. 15(3)). A place of use shared with
    somebody under a safety ban stops the answer for a human decision, and is covered whatever is
    decided (Art. 15(4), 32): see ``shared_place``.
    """
    own = own.joined(collection.identifiers)
    cover = _Cover(own, collection.others)
    decided = _by_place(decisions)
    result = Disclosure(
        [], [], set_aside=dict(collection.set_aside), conflict=_conflict(collection.others, own)
    )
    for table in sorted(collection.tables, key=lambda one: (one.info.order, one.info.key)):
        made = decided.get(table.info.key, {})
        shown, source = _show(table, cover, made, result.omissions)
        if shown.rows:
            result.tables.append(shown)
            result.source_rows.append(source)
    return result


def _conflict(others: Sequence[OtherPerson], own: Identifiers) -> Text | None:
    if banned_among(others, own):
        return QT_TRANSLATE_NOOP(
            "disclosure",
            "Somebody under a safety ban has, or had, the same place of use. The answer could tell "
            "where they live, so a person has to decide before anything is given. "
            "The request stays open; take it to the person in charge of register matters.",
        )
    return None


Decided = Mapping[tuple[int, str | None], Decision]
"""The decisions about one collection, by row and column."""


def _by_place(decisions: Iterable[Decision]) -> dict[str, Decided]:
    """The decisions by collection; the last one about a place is the one that holds."""
    found: dict[str, dict[tuple[int, str | None], Decision]] = {}
    for one in decisions:
        found.setdefault(one.collection, {})[one.row, one.column] = one
    return dict(found)


def _show(
    table: Table,
    cover: _Cover,
    decided: Decided,
    omissions: list[Omission],
) -> tuple[ShownTable, list[int]]:
    key = table.info.key
    rules = [cover.rule(info) for info in table.info.fields]
    touched = {row for row, _ in decided}
    shown = ShownTable(table.info, [], table.through)
    source: list[int] = []
    if not touched and all(rule is None for rule in rules):
        shown.rows = list(table.rows)
        return shown, list(range(len(table.rows)))
    columns = table.info.columns
    ruled = [(place, rule) for place, rule in enumerate(rules) if rule is not None]
    where = [n for n, info in enumerate(table.info.fields) if cover.shared and tells_place(info)]
    covered: dict[int, Covering] = {}
    same: dict[Covering, Covering] = {}
    for index, row in enumerate(table.rows):
        places = ruled
        if index in touched:
            whole = decided.get((index, None))
            if whole is not None and whole.kind != "keep":
                omissions.append(Omission(key, index, None, whole.ground))
                continue
            places = _with_decisions(ruled, decided, index, columns, cover=cover)
        cells: list[Value] | None = None
        why: list[tuple[str, Ground]] = []
        banned = False
        for place, rule in places:
            value = row[place]
            if value is None:
                continue
            left, grounds = rule(value)
            if grounds:
                cells = cells or list(row)
                cells[place] = left
                omissions.extend(Omission(key, index, columns[place], one) for one in grounds)
                why.extend((columns[place], one) for one in dict.fromkeys(grounds))
                banned = banned or (place in where and Ground.SAFETY_BAN in grounds)
        if banned and cells is not None:
            # The town of a covered street still tells where somebody under a ban is (Art. 32).
            for place in where:
                if cells[place] is not None and BLACKED_OUT not in str(cells[place]):
                    omissions.append(Omission(key, index, columns[place], Ground.SAFETY_BAN))
                    why.append((columns[place], Ground.SAFETY_BAN))
                    cells[place] = BLACKED_OUT
        if why:
            # A column of employees' names is covered in the same way 200,000 times.
            reasons = tuple(why)
            covered[len(shown.rows)] = same.setdefault(reasons, reasons)
        shown.rows.append(row if cells is None else tuple(cells))
        source.append(index)
    shown.covered = covered
    return shown, source


def _with_decisions(
    ruled: Sequence[tuple[int, Rule]],
    decided: Decided,
    index: int,
    columns: Sequence[str],
    *,
    cover: _Cover,
) -> list[tuple[int, Rule]]:
    """The rules of one row, with the clerk's decisions about its values in place of the desk's."""
    rules = dict(ruled)
    for place, column in enumerate(columns):
        decision = decided.get((index, column))
        if decision is not None:
            if decision.kind == "keep":
                rules[place] = cover.kept
            elif decision.parts:
                rules[place] = _partly(decision, rules.get(place), cover)
            else:
                rules[place] = _black(decision.ground)
    return sorted(rules.items(), key=lambda one: one[0])


def _black(ground: Ground) -> Rule:
    return lambda _value: (BLACKED_OUT, (ground,))


def _partly(decision: Decision, rule: Rule | None, cover: _Cover) -> Rule:
    """Covers parts of a text by the clerk's decision; the desk's own rule holds for the rest.

    A part that cuts into a name or a code which the desk covers grows over all of it: what is left
    would be known by no rule any more.
    """

    def covered(value: Value) -> tuple[Value, Sequence[Ground]]:
        if not isinstance(value, str):
            return BLACKED_OUT, (decision.ground,)
        text = without_parts(value, _grown(decision.parts, cover.spans(value)))
        left, grounds = rule(text) if rule is not None else (text, ())
        return left, (*grounds, decision.ground)

    return covered


def _grown(
    parts: Iterable[tuple[int, int]], whole: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    grown = list(parts)
    cut = [
        (first, end)
        for first, end in whole
        if any(begin < end and first < stop for begin, stop in grown)
    ]
    return grown + cut


def without_parts(text: str, parts: Iterable[tuple[int, int]]) -> str:
    """A text with parts of it covered; parts that touch or overlap are covered as one."""
    left: list[str] = []
    begin = 0
    for first, end in sorted(parts):
        if first > begin or not left:
            left.append(text[begin:first])
        begin = max(begin, end)
    left.append(text[begin:])
    return BLACKED_OUT.join(left)


Rule = Callable[[Value], tuple[Value, Sequence[Ground]]]
Covering = tuple[tuple[str, Ground], ...]
"""Column and ground of everything covered in one row."""


class _Cover:
    """Knows whom the text must not tell of, and which of the person's codes were printed already."""

    def __init__(self, own: Identifiers, others: Sequence[OtherPerson]) -> None:
        self._own_codes = set(own.get(IdentityKey.PERSONAL_IDENTITY_CODE, ()))
        self._own_values = {folded(value) for values in own.values() for value in values}
        self.shared = bool(banned_among(others, own))
        """Somebody under a safety ban has, or had, a place of the person."""
        known = apart(own, others)
        self._printed: set[str] = set()
        self._known: dict[str, tuple[Value, Sequence[Ground]]] = {}
        self._patterns = [
            (pattern, _ground(other))
            for other in others
            if (pattern := other_pattern(other, known)) is not None
        ]
        self._banned = [one for one in self._patterns if one[1] is Ground.SAFETY_BAN]

    def rule(self, info: FieldInfo) -> Rule | None:
        """How the values of a column are covered; None where nothing in it can need covering."""
        if info.about is About.OTHER:
            return self._other
        if info.about is About.STAFF:
            return self._staff
        if info.data_type in UNTOUCHED_TYPES:
            return self._number if self.shared and tells_place(info) else None
        if info.identity == IdentityKey.PERSONAL_IDENTITY_CODE:
            return self._code_cell
        return self._text

    def kept(self, value: Value) -> tuple[Value, Sequence[Ground]]:
        """A value that the clerk gives; what tells of somebody under a safety ban stays covered all the same."""
        if not isinstance(value, str) or not self._banned:
            return value, ()
        left, grounds = _without(self._banned, as_seen(value))
        return (left, grounds) if grounds else (value, ())

    def _other(self, value: Value) -> tuple[Value, Sequence[Ground]]:
        if folded(str(value)) in self._own_values:
            return self._text(value)
        return BLACKED_OUT, (Ground.OTHER_PERSON,)

    def _staff(self, _value: Value) -> tuple[Value, Sequence[Ground]]:
        return BLACKED_OUT, (Ground.STAFF,)

    def _number(self, value: Value) -> tuple[Value, Sequence[Ground]]:
        """A metering point that a register holds as a number."""
        left, grounds = self._text(str(value))
        return (left, grounds) if grounds else (value, ())

    def _code_cell(self, value: Value) -> tuple[Value, Sequence[Ground]]:
        written = str(value).strip().upper()
        if written in self._own_codes and written not in self._printed:
            self._printed.add(written)
            return value, ()
        return self._text(value)

    def _text(self, value: Value) -> tuple[Value, Sequence[Ground]]:
        if not isinstance(value, str):
            return value, ()
        # Readings repeat the same few texts in 200,000 rows; free text is rarely short.
        if len(value) > _REPEATED_LENGTH:
            return self._searched(value)
        known = self._known.get(value)
        if known is None:
            known = self._known[value] = self._searched(value)
        return known

    def _searched(self, value: str) -> tuple[Value, Sequence[Ground]]:
        plain = as_seen(value)
        covered, grounds = self._looked_through(plain)
        # A text is given as it stands in the register, unless something hid in it.
        return (covered, grounds) if grounds else (value, ())

    def spans(self, value: str) -> list[tuple[int, int]]:
        """Where in a text somebody's code, name or other sign stands; all of it where one hides in it."""
        plain = as_seen(value)
        patterns = (CODE_IN_TEXT, *(pattern for pattern, _ in self._patterns))
        found = [match.span() for pattern in patterns for match in pattern.finditer(plain)]
        return found if plain == value or not found else [(0, len(value))]

    def _looked_through(self, value: str) -> tuple[str, Sequence[Ground]]:
        grounds: list[Ground] = []

        def code(match: re.Match[str]) -> str:
            try:
                found = PersonalIdentityCode.parse(in_one(match.group()))
            except InvalidCode:
                return match.group()
            if found.code in self._own_codes:
                grounds.append(Ground.IDENTITY_CODE)
                return found.masked
            grounds.append(Ground.OTHER_PERSON)
            return BLACKED_OUT

        covered = CODE_IN_TEXT.sub(code, value) if len(value) >= 11 else value  # a code's length
        covered, others = _without(self._patterns, covered)
        return covered, [*grounds, *others]


def _without(
    patterns: Sequence[tuple[re.Pattern[str], Ground]], text: str
) -> tuple[str, list[Ground]]:
    """A text in which nothing is left that a pattern finds, and the ground of each part that is gone."""
    grounds: list[Ground] = []
    for pattern, ground in patterns:
        text, count = pattern.subn(BLACKED_OUT, text)
        grounds.extend([ground] * count)
    return text, grounds


def _ground(other: OtherPerson) -> Ground:
    return Ground.SAFETY_BAN if other.safety_ban else Ground.OTHER_PERSON
