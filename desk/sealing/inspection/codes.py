"""Identity codes: the person's own stand in full once each, nobody else's anywhere (1050/2018 s. 29)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from desk.domain.letter_facts import Finding, LetterFacts
from desk.domain.person import CODE_IN_ONE, IdentityKey, InvalidCode, PersonalIdentityCode
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.sealing.inspection.pages import PageText, compact
from desk.sealing.inspection.parts import Part
from desk.sealing.inspection.rule import Rule

RULE = "code"
_SIGN = 6
"""Place of the sign in a code."""


class Codes(Rule):
    """One full code for each that the person has, in its own cell, and no other."""

    def __init__(self, facts: LetterFacts) -> None:
        self._own = frozenset(
            value.strip().upper() for value in facts.own.get(IdentityKey.PERSONAL_IDENTITY_CODE, ())
        )
        theirs = {
            value.strip().upper()
            for other in facts.others
            for value in other.identifiers.get(IdentityKey.PERSONAL_IDENTITY_CODE, ())
        }
        self._bare = {
            bare
            for code in theirs | self._own
            for bare in _without_sign(code)
            if bare.upper() not in self._own  # a register may hold it so, in its cell
        }
        own = {compact(form) for code in self._own for form in (code, *_without_sign(code))}
        self._theirs = frozenset(map(compact, theirs)) - own
        self._seen: Counter[str] = Counter()
        self._celled = frozenset(_cells(facts))

    def page(self, page: PageText) -> Iterator[Finding]:
        found = _most(codes_in(text) for text in page.readings)
        if not found.keys() - self._own and self._spaced(page.telling):
            yield Finding(RULE, _FOREIGN_ON_PAGE.fill(page=page.number), page.number)
        for code, count in found.items():
            before = self._seen[code]
            self._seen[code] += count
            if code not in self._own:
                yield Finding(RULE, _FOREIGN_ON_PAGE.fill(page=page.number), page.number)
            elif before + count > 1:
                yield Finding(RULE, _TWICE_ON_PAGE.fill(page=page.number), page.number)
            elif code not in self._celled:
                yield Finding(RULE, _ELSEWHERE_ON_PAGE.fill(page=page.number), page.number)
        if self._signless(page.readings):
            yield Finding(RULE, _SIGNLESS_ON_PAGE.fill(page=page.number), page.number)

    def part(self, part: Part) -> Iterator[Finding]:
        found: Counter[str] = Counter()
        signless = spaced = False
        for piece in part.searched():
            found.update(codes_in(piece))
            spaced = spaced or bool(self._theirs and self._spaced(compact(piece)))
            signless = signless or self._signless((piece,))
        if spaced and not found.keys() - self._own:
            yield Finding(RULE, _FOREIGN_IN_PART.fill(place=part.place))
        for code, count in found.items():
            if code not in self._own:
                yield Finding(RULE, _FOREIGN_IN_PART.fill(place=part.place))
            elif count > 1 or not part.name:
                yield Finding(RULE, _TWICE_IN_PART.fill(place=part.place))
        if signless:
            yield Finding(RULE, _SIGNLESS_IN_PART.fill(place=part.place))

    def _spaced(self, bare: str) -> bool:
        """A known code of another person reads the same with blanks between its characters."""
        return any(code in bare for code in self._theirs)

    def _signless(self, readings: Iterable[str]) -> bool:
        """Old systems dropped the sign: the other ten characters of a known code tell it as well."""
        return any(_alone(bare, text) for text in readings for bare in self._bare)


def codes_in(text: str) -> Iterator[str]:
    """The valid personal identity codes of a text."""
    for match in CODE_IN_ONE.finditer(text):
        try:
            yield PersonalIdentityCode.parse(match.group()).code
        except InvalidCode:
            continue


def _cells(facts: LetterFacts) -> Iterator[str]:
    """The codes that the records give as a person's code, each in a cell of its own."""
    for table in facts.tables:
        for place, info in enumerate(table.info.fields):
            if info.identity == IdentityKey.PERSONAL_IDENTITY_CODE:
                yield from (str(row[place]).strip().upper() for row in table.rows)


def _without_sign(code: str) -> tuple[str, ...]:
    if len(code) != 11:
        return ()
    day, rest = code[:_SIGN], code[_SIGN + 1 :]
    return f"{day}{rest}", f"{day} {rest}"


def _alone(value: str, text: str) -> bool:
    """True where a text holds a value that is no part of a longer word or number."""
    place = text.find(value)
    while place >= 0:
        end = place + len(value)
        if not text[place - 1 : place].isalnum() and not text[end : end + 1].isalnum():
            return True
        place = text.find(value, place + 1)
    return False


def _most(readings: Iterable[Iterator[str]]) -> Counter[str]:
    """Each code as often as the reading that shows it most often."""
    most: Counter[str] = Counter()
    for codes in readings:
        most |= Counter(codes)
    return most


_FOREIGN_ON_PAGE = QT_TRANSLATE_NOOP(
    "inspection", "On page {page} stands a personal identity code that is not this person's."
)
_TWICE_ON_PAGE = QT_TRANSLATE_NOOP(
    "inspection",
    "On page {page} the person's identity code stands in full once more; it may stand once only.",
)
_ELSEWHERE_ON_PAGE = QT_TRANSLATE_NOOP(
    "inspection",
    "On page {page} the person's identity code stands in full outside its own cell.",
)
_SIGNLESS_ON_PAGE = QT_TRANSLATE_NOOP(
    "inspection", "On page {page} stands a personal identity code without its sign."
)
_FOREIGN_IN_PART = QT_TRANSLATE_NOOP(
    "inspection", "Found {place}: a personal identity code that is not this person's."
)
_TWICE_IN_PART = QT_TRANSLATE_NOOP(
    "inspection",
    "Found {place}: the person's identity code in full, more than once or where it may not stand.",
)
_SIGNLESS_IN_PART = QT_TRANSLATE_NOOP(
    "inspection", "Found {place}: a personal identity code without its sign."
)
