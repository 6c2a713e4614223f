"""How well a person fits what was typed, and on what: every typed word must fit some word on record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from desk.domain.person import IdentityKey
from desk.registers.folding import words
from desk.registers.lookup import Hit
from desk.registers.vocabulary import errors_allowed

_BEGINNING = 78.0
_PER_ERROR = 14.0
_FORMER = 4.0
"""What a former name costs against a present one."""


@dataclass(frozen=True, slots=True)
class Fit:
    """A score from 0 to 100 and the identity keys on which it rests."""

    score: float
    matched_on: tuple[str, ...]


class Ranking:
    """Scores hits for one typed text; remembers pairs of words, which come again and again."""

    def __init__(self, text: str) -> None:
        self._typed = words(text)
        self._text = " ".join(self._typed)
        self._pairs: dict[tuple[str, str], float] = {}
        self._parts: dict[str, tuple[str, ...]] = {}

    def fit(self, hit: Hit) -> Fit | None:
        """The score of a hit, or None where some typed word fits nothing."""
        present = self._words(hit.own_names[0]) if hit.own_names else ()
        former = [w for name in hit.former_names for w in self._words(name)]
        places = [w for text in hit.all_addresses for w in self._words(text)]
        targets = (
            [(word, IdentityKey.NAME, 0.0) for word in present]
            + [(word, IdentityKey.NAME, _FORMER) for word in former if word not in present]
            + [(word, IdentityKey.ADDRESS, 0.0) for word in places]
        )
        pairs = [
            (score - cost, -number, typed, key)
            for typed, word in enumerate(self._typed)
            for number, (target, key, cost) in enumerate(targets)
            if (score := self._pair(word, target))
        ]
        if len({typed for _, _, typed, _ in pairs}) < len(self._typed):
            return None
        pairs.sort(reverse=True)
        taken: dict[int, tuple[float, IdentityKey]] = {}
        used: set[int] = set()
        for score, number, typed, key in pairs:
            if typed not in taken and number not in used:
                taken[typed] = score, key
                used.add(number)
        if len(taken) < len(self._typed) or not taken:
            return None
        keys = {key for _, key in taken.values()}
        whole = " ".join([*present, *(places if IdentityKey.ADDRESS in keys else ())])
        average = sum(score for score, _ in taken.values()) / len(taken)
        score = 0.85 * average + 0.15 * fuzz.token_sort_ratio(self._text, whole)
        return Fit(min(score, 100.0), tuple(sorted(keys, reverse=True)))

    def _words(self, text: str) -> tuple[str, ...]:
        known = self._parts.get(text)
        if known is None:
            known = self._parts[text] = tuple(words(text))
        return known

    def _pair(self, typed: str, stored: str) -> float:
        """How well one typed word fits one stored word; 0 where it does not."""
        known = self._pairs.get((typed, stored))
        if known is None:
            known = self._pairs[typed, stored] = _pair(typed, stored)
        return known


def _pair(typed: str, stored: str) -> float:
    if typed == stored:
        return 100.0
    if stored.startswith(typed):
        return _BEGINNING + 20.0 * len(typed) / len(stored)
    allowed = errors_allowed(typed)
    errors = OSA.distance(typed, stored, score_cutoff=allowed) if allowed else 1
    return 100.0 - _PER_ERROR * errors if errors <= allowed else 0.0


def best(hits: Sequence[Hit], ranking: Ranking) -> list[tuple[Hit, Fit]]:
    """The hits that fit, best first; equals by name and row, the same way every time."""
    fits: dict[str, tuple[Hit, Fit]] = {}
    for hit in hits:
        fit = ranking.fit(hit)
        before = fits.get(hit.ref)
        if fit and (before is None or fit.score > before[1].score):
            fits[hit.ref] = hit, fit
    return sorted(fits.values(), key=lambda one: (-one[1].score, one[0].own_names[:1], one[0].ref))
