"""How well a person fits what was typed, and on what: every typed word must fit some word on record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from desk.domain.person import IdentityKey
from desk.registers.search.folding import Word, raw_words, word
from desk.registers.search.hits import Hit
from desk.registers.search.vocabulary import errors_allowed

_EQUAL_SPELLING = 99.0
_BEGINNING = 78.0
_PER_ERROR = 14.0
_SHORT = (2, 3)
_FORMER = 4.0
"""What a former name costs against a present one."""
_WHOLE = 0.15
"""The part of a score that tells how much more is on record than was typed."""

Fits = tuple[tuple[int, float, bool], ...]
"""Typed words that one stored word fits, by their place, how well, and whether without errors."""
Pair = tuple[float, int, int, IdentityKey, bool]
"""How well, which stored word, which typed one, what it is, whether without errors."""


@dataclass(frozen=True, slots=True)
class Fit:
    """A score from 0 to 100 and the identity keys on which it rests."""

    score: float
    matched_on: tuple[str, ...]
    errors: bool = False
    """True where some word fits with a typing error only."""


class Ranking:
    """Scores hits for one typed text; remembers stored words, which come again and again."""

    def __init__(self, typed: Sequence[Word], *, lenient: bool = False) -> None:
        """``lenient``: words of two or three letters may have an error too, where few rows are compared."""
        self.typed = typed
        self._lenient = lenient
        self._text = " ".join(one.folded for one in typed)
        self._fits: dict[str, tuple[str, Fits]] = {}

    def fit(self, hit: Hit) -> Fit | None:
        """The score of a hit, or None where some typed word fits nothing."""
        present = raw_words(hit.name_text)
        former = [raw for name in hit.former_names for raw in raw_words(name) if raw not in present]
        places = raw_words(hit.address_text)
        pairs: list[Pair] = []
        number = 0
        for raws, key, cost in (
            (present, IdentityKey.NAME, 0.0),
            (former, IdentityKey.NAME, _FORMER),
            (places, IdentityKey.ADDRESS, 0.0),
        ):
            for raw in raws:
                number += 1
                for place, score, plain in self._known(raw)[1]:
                    pairs.append((score - cost, -number, place, key, plain))
        wanted = len(self.typed)
        if len(pairs) < wanted:
            return None
        taken = _assigned(pairs, wanted)
        if taken is None:
            return None
        keys = {key for _, key, _ in taken}
        whole = [*present, *(places if IdentityKey.ADDRESS in keys else ())]
        folded = " ".join(self._known(raw)[0] for raw in whole)
        average = sum(score for score, _, _ in taken) / wanted
        score = (1 - _WHOLE) * average + _WHOLE * fuzz.token_sort_ratio(self._text, folded)
        errors = not all(plain for _, _, plain in taken)
        return Fit(min(score, 100.0), tuple(sorted(keys, reverse=True)), errors)

    def _known(self, raw: str) -> tuple[str, Fits]:
        """A stored word folded, and the typed words that it fits."""
        known = self._fits.get(raw)
        if known is None:
            stored = word(raw)
            fits = tuple(
                (place, fit[0], fit[1])
                for place, one in enumerate(self.typed)
                if (fit := _pair(one, stored, lenient=self._lenient))[0]
            )
            known = self._fits[raw] = stored.folded, fits
        return known


def _assigned(pairs: list[Pair], wanted: int) -> list[tuple[float, IdentityKey, bool]] | None:
    """For every typed word a stored one of its own, the best first; None where some word has none."""
    pairs.sort(reverse=True)
    taken: dict[int, tuple[float, IdentityKey, bool]] = {}
    used: set[int] = set()
    for score, number, place, key, plain in pairs:
        if place not in taken and number not in used:
            taken[place] = score, key, plain
            used.add(number)
            if len(taken) == wanted:
                return list(taken.values())
    return None


def _pair(typed: Word, stored: Word, *, lenient: bool) -> tuple[float, bool]:
    """How well one typed word fits one stored word, 0 where it does not; and whether without errors."""
    if typed.folded == stored.folded:
        return 100.0, True
    found = 0.0, True
    for one in typed.forms:
        allowed = errors_allowed(one)
        if lenient and not allowed and len(one) in _SHORT and one.isalpha():
            allowed = 1
        for other in stored.forms:
            if one == other:
                return _EQUAL_SPELLING, True
            if other.startswith(one):
                found = max(found, (_BEGINNING + 20.0 * len(one) / len(other), True))
            elif allowed and len(other) > 1:
                errors = OSA.distance(one, other, score_cutoff=allowed)
                if errors <= allowed:
                    found = max(found, (100.0 - _PER_ERROR * errors, False))
    return found


def best(hits: Sequence[Hit], ranking: Ranking) -> list[tuple[Hit, Fit]]:
    """The hits that fit, best first; equals by name and row, the same way every time."""
    fits: dict[str, tuple[Hit, Fit]] = {}
    for hit in hits:
        fit = ranking.fit(hit)
        if fit:
            before = fits.get(hit.ref)
            if before is None or fit.score > before[1].score:
                fits[hit.ref] = hit, fit
    return sorted(fits.values(), key=order)


def order(one: tuple[Hit, Fit]) -> tuple[float, str, str]:
    """Best first; equals by name and row."""
    return -one[1].score, one[0].name_text, one[0].ref
