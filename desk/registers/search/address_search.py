"""Finds people by street: the stored street that the typed words may mean, then one question by its index."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desk.domain.person import IdentityKey
from desk.registers.maps.data_map import MapCollection
from desk.registers.search.folding import Word
from desk.registers.search.hits import Hit, Subjects
from desk.registers.search.holding import Holding
from desk.registers.search.vocabulary import Reach, Vocabulary
from desk.registers.source import Row, Wanted

_MOST_STREETS = 40
_MOST_STREET_WORDS = 3
_FEW = 8
_SHORTEST = 3
"""Letters from which a word is looked for among the streets where no number follows it."""
_ENOUGH = 3


def has_number(typed: Sequence[Word]) -> bool:
    """True where a house number follows a word: the most telling part of all that was typed."""
    return _number(typed) > 0


class AddressSearch:
    """Looks for addresses in one system at a time."""

    def __init__(self, subjects: Subjects, holding: Holding) -> None:
        self._subjects = subjects
        self._holding = holding

    def find(self, system: str, typed: Sequence[Word], reach: Reach, *, most: int) -> list[Hit]:
        """Subject rows with an address on a street that the typed words may mean."""
        found: list[Hit] = []
        number = _number(typed)
        for collection, column in self._subjects.holders(system, IdentityKey.ADDRESS):
            vocabulary = self._holding.vocabulary(collection, column, "streets")
            if number > 0:
                streets = _before(vocabulary, typed[:number], reach)
                rows = self._numbered(collection, column, streets, typed[number], most)
            else:
                rows = []
                for streets in _anywhere(vocabulary, typed, reach):
                    if len(rows) < most:
                        rows += self._rows(collection, Wanted(column, begins=streets), most)
            found += self._subjects.of(collection, column, rows, IdentityKey.ADDRESS)
        return found

    def _numbered(
        self,
        collection: MapCollection,
        column: str,
        streets: Sequence[str],
        number: Word,
        most: int,
    ) -> list[Row]:
        """Rows at that number; where there are few, also at numbers that begin so."""
        numbers = list(dict.fromkeys([number.raw, number.raw.lower(), number.raw.upper()]))
        places = [f"{street} {one}" for street in streets for one in numbers]
        whole = [f"{place}{sign}" for place in places for sign in " ,"]
        rows = self._rows(collection, Wanted(column, places, whole), most)
        if len(rows) < _ENOUGH:
            rows = self._rows(collection, Wanted(column, begins=places), most)
        return rows

    def _rows(self, collection: MapCollection, wanted: Wanted, most: int) -> list[Row]:
        if not wanted.begins:
            return []
        return self._subjects.source(collection).matching(collection, [wanted], limit=most)


def _number(typed: Sequence[Word]) -> int:
    """Where the house number stands, 0 or less where there is none after a word."""
    return next((at for at, one in enumerate(typed) if one.folded[0].isdigit()), -1)


def _before(vocabulary: Vocabulary | None, typed: Sequence[Word], reach: Reach) -> list[str]:
    """Streets whose whole name stands just before the number."""
    if vocabulary is None or vocabulary.texts is None:
        last = typed[-1].raw
        return list(dict.fromkeys([last, last.capitalize()]))
    # what stands before a number was typed to its end
    reach = "written" if reach == "beginning" else reach
    words = list(typed[-4:])
    last_bit = 1 << (len(words) - 1)
    found = [
        match.text
        for match in vocabulary.matches(words, reach)
        if match.complete and match.covers & last_bit
    ]
    for count in range(1, min(len(words), _MOST_STREET_WORDS) + 1):
        # "Hämeen tie" where "Hämeentie" stands, a letter missing in a short word
        if reach == "near" and not found:
            found += vocabulary.spelled_near(words[-count:])
    return list(dict.fromkeys(found))[:_MOST_STREETS]


def _anywhere(
    vocabulary: Vocabulary | None, typed: Sequence[Word], reach: Reach
) -> Iterator[list[str]]:
    """Streets with some of the words, those with the most of them first."""
    long_enough = [one for one in typed if len(one.folded) >= _SHORTEST]
    if vocabulary is None or vocabulary.texts is None:
        raws = [one.raw for one in long_enough]
        yield list(dict.fromkeys([*raws, *(raw.capitalize() for raw in raws)]))
        return
    if len(typed) == 1 and reach == "beginning":
        yield [one for typed in long_enough for one in vocabulary.beginnings(typed, most=_FEW)]
    texts = [match.text for match in vocabulary.matches(long_enough, reach)]
    yield texts[:_FEW]
    yield texts[_FEW:_MOST_STREETS]
