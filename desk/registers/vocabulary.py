"""The distinct names or streets of a column, held in memory, so that typing errors find what is there."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence, Set
from heapq import nsmallest
from typing import Literal

from rapidfuzz import process
from rapidfuzz.distance import OSA

from desk.registers.folding import words

Reach = Literal["written", "beginning", "near"]
"""How far a typed word may be from a stored one: equal, its beginning, one or two typing errors."""

_MOST_NEAR = 60
_MOST_BEGINNINGS = 40
"""The shortest words that begin as typed come first: they are nearest to what was typed."""


def errors_allowed(word: str) -> int:
    """Typing errors that a word may have: none up to 3 letters, one up to 6, else two.

    Numbers and signs are not guessed at.
    """
    if len(word) < 4 or not word.isalpha():
        return 0
    return 1 if len(word) < 7 else 2


class Vocabulary:
    """Finds stored texts by the folded words in them."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts: list[str] = []
        self._by_word: dict[str, list[int]] = {}
        for number, text in enumerate(texts):
            self._texts.append(text)
            for word in set(words(text)):
                self._by_word.setdefault(word, []).append(number)
        self._words = sorted(self._by_word)

    def like(self, typed: str, reach: Reach) -> list[str]:
        """The stored words that a folded typed word may mean."""
        if reach == "written":
            return [typed] if typed in self._by_word else []
        start = bisect_left(self._words, typed)
        end = bisect_left(self._words, typed + "\U0010ffff")
        found = sorted(self._words[start:end], key=lambda word: (len(word), word))[
            :_MOST_BEGINNINGS
        ]
        allowed = errors_allowed(typed)
        if reach == "near" and allowed:
            near = process.extract(
                typed, self._words, scorer=OSA.distance, score_cutoff=allowed, limit=_MOST_NEAR
            )
            found = list(dict.fromkeys([*found, *(word for word, _, _ in near)]))
        return found

    def any_of(self, typed: Sequence[str], reach: Reach, *, most: int) -> list[str]:
        """At most ``most`` stored texts with at least one of the typed words.

        Those with the most of them come first, and words as written before others.
        """
        fits: dict[int, float] = {}
        for word in typed:
            own: dict[int, float] = {}
            for stored in self.like(word, reach):
                weight = 1.0 if stored == word else 0.9
                for number in self._by_word[stored]:
                    own[number] = max(own.get(number, 0.0), weight)
            for number, weight in own.items():
                fits[number] = fits.get(number, 0.0) + weight
        found = nsmallest(most, fits, key=lambda number: (-fits[number], number))
        return [self._texts[number] for number in found]

    def all_of(self, typed: Sequence[str], reach: Reach, *, most: int) -> list[str]:
        """Stored texts with every one of the typed words, at most ``most``."""
        common: set[int] | None = None
        for word in typed:
            numbers = {n for stored in self.like(word, reach) for n in self._by_word[stored]}
            common = numbers if common is None else common & numbers
            if not common:
                return []
        return [self._texts[number] for number in sorted(common or ())][:most]

    def with_words(self, said: Set[str], *, at_least: int) -> list[str]:
        """Stored texts with at least so many of some folded words, as written."""
        counted = Counter(n for word in said for n in self._by_word.get(word, ()))
        return [self._texts[number] for number, count in counted.items() if count >= at_least]


def street_names(texts: Iterable[str]) -> Iterable[str]:
    """The distinct street names of addresses: what stands before the first number."""
    seen: set[str] = set()
    for text in texts:
        cut = next((place for place, letter in enumerate(text) if letter.isdigit()), len(text))
        name = text[:cut].rstrip(" ,")
        if name and name not in seen:
            seen.add(name)
            yield name
