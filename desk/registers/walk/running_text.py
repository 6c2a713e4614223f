"""What in running text may point to somebody: e-mails, phones, numbers, codes and capitalised names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass

from desk.domain.person import CODE_IN_TEXT, in_one
from desk.domain.records import About, Table
from desk.domain.seen import as_seen
from desk.registers.maps.data_map import MapCollection
from desk.registers.search.folding import words
from desk.services.row_pieces import columns_in

_SHORTEST = 13
"""A value without a blank is running text only from this length on."""
_UNREAD_TYPES = frozenset({"integer", "number", "date", "datetime", "boolean", "money"})

_EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(
    r"(?<![\w+])(?:(?:\+|00)?358[\s-]?(?:\(0\))?[\s-]?|\(?0)\d{1,3}\)?(?:[\s-]{0,2}\d){4,10}(?!\d)"
)
_POINT = re.compile(r"(?<!\d)\d{18}(?!\d)")
_NUMBER = re.compile(r"(?<!\w)(?!(?:19|20)\d\d(?!\w))\d{4,12}(?!\w)")
"""A customer number stands alone; four digits that may be a year are taken for one."""
_PLACE = re.compile(r"((?:[^\W\d_]+[ -]){0,2}[^\W\d_]{3,}\s\d{1,3})(?!\w)")
"""Up to three words and a house number; whether they are a street the registers' own streets tell."""
_MOST_PLACES = 300
"""Of all texts; nobody names more addresses than these."""
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_WITHIN_A_NAME = re.compile(r",?\s+")
_JOINING = frozenset({"ja", "sekä", "och", "and", "af", "av", "de", "von", "van", "der"})
"""``Matti ja Aino Leinonen`` are two people with one surname."""

_ENDINGS = (
    *("n", "a", "ä", "s", "ta", "tä", "na", "nä", "lla", "llä", "lle", "lta", "ltä"),
    *("ssa", "ssä", "sta", "stä", "ksi", "in", "ia", "iä", "ille", "illa", "ilta"),
)
_ENDINGS_FOLDED = tuple(dict.fromkeys(ending.replace("ä", "a") for ending in _ENDINGS))

Run = tuple[frozenset[str], ...]
"""Capitalised words one after another, each as the folded words that it may be a form of."""


@dataclass(frozen=True, slots=True)
class Clues:
    """All that may point to somebody in some texts, each value once."""

    emails: frozenset[str]
    phones: frozenset[str]
    points: frozenset[str]
    """Metering points, 18 digits."""
    numbers: frozenset[str]
    """Digits standing alone, which may be a customer number."""
    codes: frozenset[str]
    """Personal identity codes, upper case, not checked."""
    runs: frozenset[Run]
    places: frozenset[str] = frozenset()
    """What may be a street with a house number."""


def running_texts(collection: MapCollection, table: Table, linking: Set[str]) -> Iterator[str]:
    """The texts of a table's columns that can hold running text, piece by piece.

    Readings, keys, codes, the person's own identity columns and what is covered anyway are left
    out. ``linking``: columns that references use.
    """
    if table.info.series_time is not None:
        return
    person = collection.person
    own = {*person.name, *person.address} if person else set()
    places = [
        place
        for place, info in enumerate(table.info.fields)
        if not (
            info.about is not About.SUBJECT
            or info.identity
            or info.primary_key
            or info.data_type in _UNREAD_TYPES
            or info.name in own
            or info.name in linking
        )
    ]
    fields = table.info.fields
    for columns in columns_in(table.rows) if places else ():
        for place in places:
            for text in set(columns[place]):
                # a field of codes may hold what somebody typed instead of one
                if isinstance(text, str) and _may_tell(text) and text not in fields[place].codes:
                    yield text


def _may_tell(text: str) -> bool:
    """Running text, or a phone number or an e-mail alone in a field."""
    bare = text.strip()
    return len(text) >= _SHORTEST or " " in bare or "@" in bare or bool(_PHONE.fullmatch(bare))


def clues_in(texts: Iterable[str]) -> Clues:
    """Everything in the texts that may point to somebody."""
    emails: set[str] = set()
    phones: set[str] = set()
    points: set[str] = set()
    numbers: set[str] = set()
    codes: set[str] = set()
    runs: set[Run] = set()
    places: set[str] = set()
    for text in map(as_seen, texts):
        emails.update(_EMAIL.findall(text))
        points.update(_POINT.findall(text))
        numbers.update(_NUMBER.findall(text))
        codes.update(in_one(code).upper() for code in CODE_IN_TEXT.findall(text))
        for match in _PHONE.finditer(text):
            phones.update(_beginnings(match.group()))
        runs.update(_runs(text))
        if len(places) < _MOST_PLACES:
            places.update(_PLACE.findall(text))
    return Clues(
        emails=frozenset(emails),
        phones=frozenset(phones),
        points=frozenset(points),
        numbers=frozenset(numbers),
        codes=frozenset(codes),
        runs=frozenset(runs),
        places=frozenset(places),
    )


def _beginnings(found: str) -> Iterator[str]:
    """A phone number may be followed by another number: every beginning that is long enough."""
    ends = [match.start() for match in re.finditer(r"[\s-]+", found)]
    for end in (*ends, len(found)):
        if sum(letter.isdecimal() for letter in found[:end]) >= 6:
            yield found[:end]


def _runs(text: str) -> Iterator[Run]:
    """Two and more capitalised words one after another."""
    run: list[str] = []
    end = 0
    for match in _WORD.finditer(text):
        word = match.group()
        if run and not _WITHIN_A_NAME.fullmatch(text, end, match.start()):
            yield from _run(run)
            run = []
        if word[0].isupper():
            run.append(word)
        elif word not in _JOINING:
            yield from _run(run)
            run = []
        end = match.end()
    yield from _run(run)


def _run(written: list[str]) -> Iterator[Run]:
    parts = [part for word in written for part in words(word)]
    if len(parts) > 1:
        yield tuple(_base_forms(part) for part in parts)


def _base_forms(word: str) -> frozenset[str]:
    """The folded words that a folded word may be a Finnish or Swedish form of, itself included.

    ``virtasen`` may be ``virtanen``, ``matille`` ``matti``; most others are no words at all and
    are simply not in the register.
    """
    forms = {word}
    for ending in _ENDINGS_FOLDED:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < 2:
            continue
        forms.add(stem)
        if stem.endswith(("se", "s")):
            forms.add(stem.rstrip("e")[:-1] + "nen")
        if stem.endswith("e"):
            forms.add(stem[:-1] + "i")
        if len(stem) > 2 and stem[-2] in "kpt" and stem[-1] in "aeiouy":
            forms.add(stem[:-1] + stem[-2] + stem[-1])
    return frozenset(forms)
