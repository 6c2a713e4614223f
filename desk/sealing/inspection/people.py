"""Other people, and values that were covered: neither may be read anywhere in the file (Art. 15(4))."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desk.domain.letter_facts import Finding, LetterFacts
from desk.domain.names import name_stems, whole_name_pattern, words_of
from desk.domain.other_pattern import folded, telling_values, value_pattern
from desk.domain.person import Identifiers, IdentityKey
from desk.domain.records import OtherPerson
from desk.domain.seen import as_seen
from desk.domain.shared_place import apart
from desk.domain.street_forms import street_stem
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.sealing.inspection.pages import PageText, telling
from desk.sealing.inspection.parts import Part
from desk.sealing.inspection.rule import Rule

OTHER, COVERED, LOCATED = "other_person", "covered", "located"
_LAST = 3
"""Digits of a phone number that stand together however it is written."""
_NUMBERS = frozenset({IdentityKey.CUSTOMER_NUMBER, IdentityKey.METERING_POINT})


@dataclass(frozen=True, slots=True)
class _Wanted:
    """One thing that may not be read."""

    rule: str
    pattern: re.Pattern[str]
    needed: tuple[str, ...]
    """Compact pieces of text without which the pattern cannot match: they are found much faster."""
    number: str = ""
    """A number that something else may carry by chance."""
    banned: bool = False
    """It tells of somebody under a safety ban, which no clerk can give."""


class People(Rule):
    """Looks for whole names, e-mails, phones and numbers of others, and for what was covered.

    Single names are not looked for: the letter's own words (*Kaikki*) may begin like a name
    (*Kai*). The desk covers those in the records, where it knows the text.
    """

    def __init__(self, facts: LetterFacts) -> None:
        self._facts = facts
        self._own_names = {
            frozenset(words_of(name))
            for name in (*facts.names, *facts.own.get(IdentityKey.NAME, ()))
        }
        own = apart(facts.own, facts.others)
        self._own_values = {folded(value) for values in own.values() for value in values}
        self._kept = " ".join(folded(value) for value in facts.kept)
        wanted = [
            *(one for other in facts.others for one in _of(other, own)),
            *(_covered(value) for value in facts.covered),
            *_located(facts.located),
        ]
        self._wanted = list({one.pattern: one for one in reversed(wanted)}.values())[::-1]

    def page(self, page: PageText) -> Iterator[Finding]:
        said: set[str] = set()
        for one in self._wanted:
            if one.rule in said or not all(need in page.telling for need in one.needed):
                continue
            if any(self._told(one, text) for text in page.readings):
                said.add(one.rule)
                yield Finding(one.rule, _ON_PAGE[one.rule].fill(page=page.number), page.number)

    def part(self, part: Part) -> Iterator[Finding]:
        said: set[str] = set()
        for piece in part.searched():
            bare = telling(piece)
            for one in self._wanted:
                if one.rule in said or not all(need in bare for need in one.needed):
                    continue
                if self._told(one, piece):
                    said.add(one.rule)
                    yield Finding(one.rule, _IN_PART[one.rule].fill(place=part.place))

    def _told(self, one: _Wanted, text: str) -> bool:
        return any(self._forbidden(one, match.group()) for match in one.pattern.finditer(text))

    def _forbidden(self, one: _Wanted, written: str) -> bool:
        """False for what is the person's own too, what the clerk gives, and a number by chance."""
        bare = folded(written)
        if bare in self._own_values or (bare in self._kept and not one.banned):
            return False
        if frozenset(words_of(written)) in self._own_names:
            return False
        return not (one.number and self._other_meaning(one.number))

    def _other_meaning(self, number: str) -> bool:
        """True where a given record holds the same digits as a quantity or a number of its own."""
        for table in self._facts.tables:
            for row in table.rows:
                if any(not isinstance(value, str) and str(value) == number for value in row):
                    return True
        return False


def _of(other: OtherPerson, own: Identifiers) -> Iterator[_Wanted]:
    for name in map(as_seen, other.identifiers.get(IdentityKey.NAME, ())):
        patterns = list(dict.fromkeys(whole_name_pattern(name)))
        if patterns:
            needed = tuple(telling(stem) for stem in name_stems(name))
            pattern = re.compile("|".join(patterns))
            yield _Wanted(OTHER, pattern, needed, banned=other.safety_ban)
    for key, value in telling_values(other, own):
        if key is not IdentityKey.PERSONAL_IDENTITY_CODE:  # the rule on codes looks for all of them
            number = value if key in _NUMBERS and value.isdigit() else ""
            pattern = re.compile(value_pattern(key, value))
            needed = (_needed(key, value),)
            yield _Wanted(OTHER, pattern, needed, number, other.safety_ban)


def _located(held: Identifiers) -> Iterator[_Wanted]:
    hidden = OtherPerson("located", held, safety_ban=True)
    for key, value in telling_values(hidden, Identifiers()):
        yield _Wanted(LOCATED, re.compile(value_pattern(key, value)), (_needed(key, value),))


def _needed(key: IdentityKey, value: str) -> str:
    if key is IdentityKey.PHONE_NUMBER:
        return re.sub(r"\D", "", value)[-_LAST:]
    if key is IdentityKey.ADDRESS:
        first, *_ = value.split(",", maxsplit=1)[0].split() or [""]
        return telling(street_stem(first))
    return telling(value.rpartition("@")[0] or value if key is IdentityKey.EMAIL else value)


def _covered(value: str) -> _Wanted:
    words = r"\s+".join(re.escape(word) for word in value.split())
    return _Wanted(COVERED, re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE), (telling(value),))


_ON_PAGE = {
    OTHER: QT_TRANSLATE_NOOP("inspection", "On page {page} something tells of another person."),
    COVERED: QT_TRANSLATE_NOOP(
        "inspection", "On page {page} a value can be read that was covered elsewhere."
    ),
    LOCATED: QT_TRANSLATE_NOOP(
        "inspection",
        "On page {page} something tells where the person under a safety ban is, or how to reach them.",
    ),
}
_IN_PART = {
    OTHER: QT_TRANSLATE_NOOP(
        "inspection", "Found {place}: something that tells of another person."
    ),
    COVERED: QT_TRANSLATE_NOOP("inspection", "Found {place}: a value that was covered."),
    LOCATED: QT_TRANSLATE_NOOP(
        "inspection",
        "Found {place}: where the person under a safety ban is, or how to reach them.",
    ),
}
