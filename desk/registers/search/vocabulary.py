"""The distinct names or streets of a column, held in memory, so that typing errors find what is there."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from heapq import nsmallest
from itertools import islice
from typing import Literal

from rapidfuzz import process
from rapidfuzz.distance import OSA

from desk.registers.search.folding import Word, raw_words, word

Reach = Literal["written", "beginning", "near"]
"""How far a typed word may be from a stored one: equal, its beginning, one or two typing errors."""

_MOST_TEXTS = 60_000
"""With more distinct texts only their words are held: there are a few thousand names, however many people."""
MOST_WORDS = 400_000
"""With more different words nothing is held, and typing errors are not found."""
_MOST_BEGINNINGS = 120
"""The shortest words that begin as typed are nearest to what was typed; more letters follow."""
_MOST_NEAR = 60
_BEFORE_NUMBER = re.compile(r"\D*")
_BEGINNING = 0.9
_NEAR = 0.8
_BEGUN = 0.95
"""Errors at the end of a word leave its beginning as typed."""
_PER_ERROR = 0.1


def errors_allowed(word: str) -> int:
    """Typing errors that a word may have: none up to 3 letters, one up to 6, else two.

    Numbers and signs are not guessed at.
    """
    if len(word) < 4 or not word.isalpha():
        return 0
    return 1 if len(word) < 7 else 2


@dataclass(frozen=True, slots=True)
class Match:
    """A stored text and what of the typed words it has."""

    text: str
    covers: int
    """A bit for each typed word that some word of the text fits."""
    weight: float
    """The typed words covered; one as written counts 1, others less."""
    whole: bool
    """True where every word of the text was typed as it is written."""
    complete: bool
    """True where every word of the text was typed, if with errors."""


class Words:
    """Stored words by their forms: equal, beginning alike, or one or two errors away."""

    def __init__(self, forms: Iterable[str]) -> None:
        self._sorted = sorted(set(forms))
        by_length: dict[int, list[str]] = {}
        for form in self._sorted:
            by_length.setdefault(len(form), []).append(form)
        self._by_length = by_length

    def like(self, typed: Word, reach: Reach) -> dict[str, float]:
        """The stored forms that a typed word may mean, with how near each is, 1 for equal."""
        found: dict[str, float] = {}
        for form in typed.forms:
            start = bisect_left(self._sorted, form)
            if start < len(self._sorted) and self._sorted[start] == form:
                found[form] = 1.0
            if reach != "written":
                end = bisect_left(self._sorted, form + "\U0010ffff", start)
                some: Iterable[str] = islice(self._sorted, start, end)
                if end - start > _MOST_BEGINNINGS:
                    some = nsmallest(_MOST_BEGINNINGS, some, key=len)
                for longer in some:
                    found.setdefault(longer, _BEGINNING)
            allowed = errors_allowed(form)
            if reach == "near" and allowed:
                for near, errors in self.near(form, allowed):
                    begun = found.get(near) == _BEGINNING
                    if near not in found or begun:
                        found[near] = (_BEGUN if begun else _NEAR) - _PER_ERROR * errors
        return found

    def near(self, form: str, allowed: int) -> list[tuple[str, int]]:
        """Stored forms with at most so many errors, and how many each has; the nearest first."""
        found: list[tuple[str, int]] = []
        for length in range(len(form) - allowed, len(form) + allowed + 1):
            same_length = self._by_length.get(length, ())
            near = process.extract(
                form, same_length, scorer=OSA.distance, score_cutoff=allowed, limit=_MOST_NEAR
            )
            found += [(text, int(errors)) for text, errors, _ in near]
        return nsmallest(_MOST_NEAR, found, key=lambda one: (one[1], one[0]))


class Vocabulary:
    """Finds stored texts by the words in them; where there are too many texts, stored words."""

    def __init__(self, texts: Iterable[str], *, words_only: bool = False) -> None:
        self.texts: list[str] | None = []
        """The distinct texts, or None where only words are held."""
        self._written: dict[str, dict[str, None]] = {}
        self._firsts: set[str] = set()
        self._by_form: dict[str, list[int]] = {}
        self._lengths: list[int] = []
        self._whole: tuple[Words, dict[str, list[str]]] | None = None
        source = iter(texts)
        if not words_only:
            self.texts = list(dict.fromkeys(islice(source, _MOST_TEXTS + 1)))
        if self.texts is None or words_only or len(self.texts) > _MOST_TEXTS:
            self._hold_words(self.texts or (), source)
            self.texts = None
        else:
            for number, text in enumerate(self.texts):
                found = [word(raw) for raw in raw_words(text)]
                self._lengths.append(len(found))
                for form in {form for one in found for form in one.forms}:
                    self._by_form.setdefault(form, []).append(number)
        self._words = Words(self._written if self.texts is None else self._by_form)

    def _hold_words(self, first: Iterable[str], rest: Iterator[str]) -> None:
        raws: set[str] = set()
        firsts: set[str] = set()
        for texts in (first, rest):
            for text in texts:
                parts = raw_words(text)
                raws.update(parts)
                firsts.update(parts[:1])
                if len(raws) > MOST_WORDS:
                    return
        for raw in raws:
            for form in word(raw).forms:
                self._written.setdefault(form, {})[raw] = None
        self._firsts = firsts

    def matches(self, typed: Sequence[Word], reach: Reach) -> list[Match]:
        """Stored texts with at least one of the typed words, the best first."""
        if self.texts is None:
            return []
        covers: dict[int, dict[int, float]] = {}
        for place, one in enumerate(typed):
            for form, near in self._words.like(one, reach).items():
                for number in self._by_form[form]:
                    own = covers.setdefault(number, {})
                    own[place] = max(own.get(place, 0.0), near)
        found: list[tuple[tuple[float, bool, int, int], Match]] = []
        for number, own in covers.items():
            if len(own) > self._lengths[number]:
                # one stored word stands for one typed word: the nearest, the longest
                places = sorted(own, key=lambda place: (-own[place], -len(typed[place].folded)))
                own = {place: own[place] for place in places[: self._lengths[number]]}  # noqa: PLW2901  (fewer of the same)
            text, length = self.texts[number], self._lengths[number]
            complete = len(own) >= length
            match = Match(
                text,
                sum(1 << place for place in own),
                sum(own.values()),
                complete and min(own.values()) == 1.0,
                complete and _BEGINNING not in own.values(),
            )
            found.append(((-match.weight, not match.whole, length, len(text)), match))
        found.sort(key=lambda one: (*one[0], one[1].text))
        return [match for _, match in found]

    def spelled_near(self, typed: Sequence[Word]) -> list[str]:
        """Stored texts that are the typed words with an error or two, blanks between them included."""
        if self._whole is None:
            whole: dict[str, list[str]] = {}
            for text in self.texts or ():
                form = " ".join(word(raw).forms[0] for raw in raw_words(text))
                whole.setdefault(form, []).append(text)
            self._whole = Words(whole), whole
        words, texts = self._whole
        form = " ".join(one.forms[0] for one in typed)
        near = words.near(form, errors_allowed(form.replace(" ", "")))
        return [text for one, _ in near for text in texts[one]]

    def beginnings(self, typed: Word, *, most: int) -> list[str]:
        """How stored texts begin that begin with a typed word, in their own letters."""
        texts, found = self.texts or [], dict[str, None]()
        for form in self._words.like(typed, "beginning"):
            for number in self._by_form[form] if texts else ():
                first = raw_words(texts[number])[0]
                if form in word(first).forms:
                    found[texts[number][: len(_begin(first, typed))]] = None
        return list(found)[:most]

    def written(self, typed: Word, reach: Reach, *, most: int, first: bool = False) -> list[str]:
        """How stored words begin that a typed word may mean, in their own letters, at most ``most``.

        ``first``: only words with which a text begins.
        """
        found: dict[str, None] = {}
        like = self._words.like(typed, reach)
        for form in sorted(like, key=lambda form: (-like[form], form)):
            for raw in self._written.get(form, ()):
                if not first or raw in self._firsts:
                    found[_begin(raw, typed) if like[form] == _BEGINNING else raw] = None
        shortest = sorted(found, key=len)
        # where "Pe" is asked for, "Pekka" is as well
        needless = (
            {b for a in shortest for b in shortest if a != b and b.startswith(a)}
            if (len(shortest) < _MOST_NEAR)
            else set()
        )
        return [text for text in found if text not in needless][:most]

    def has(self, typed: Word) -> bool:
        """True where a stored word is spelled like the typed one."""
        return bool(self._words.like(typed, "written"))

    def with_words(self, said: Set[str], *, at_least: int) -> list[str]:
        """Stored texts with at least so many of some folded words, as written."""
        counted: dict[int, set[str]] = {}
        for folded in said:
            for form in word(folded).forms:
                for number in self._by_form.get(form, ()):
                    counted.setdefault(number, set()).add(folded)
        return [
            self.texts[number]
            for number, found in counted.items()
            if self.texts is not None and len(found) >= at_least
        ]

    def spelled(self, said: Set[str]) -> list[str]:
        """Stored words, as written, that are among some folded words."""
        forms = {form for folded in said for form in word(folded).forms}
        return list(dict.fromkeys(raw for form in forms for raw in self._written.get(form, ())))


def _begin(raw: str, typed: Word) -> str:
    """The beginning of a stored word that was typed: ``Mä`` where ``ma`` was and ``Mäkelä`` stands."""
    length = len(typed.folded)
    if raw.isascii() and len(word(raw).forms[0]) == len(raw):
        return raw[:length]
    for end in range(1, len(raw)):
        begun = word(raw[:end])
        if any(have.startswith(form) for have in begun.forms for form in typed.forms):
            return raw[:end]
    return raw


def street_names(texts: Iterable[str]) -> Iterable[str]:
    """The distinct street names of addresses: what stands before the first number."""
    before = _BEFORE_NUMBER.match
    seen: set[str] = set()
    for text in texts:
        name = before(text)[0]  # type: ignore[index]  # matches anything, nothing included
        if name not in seen:
            seen.add(name)
            clean = name.rstrip(" ,")
            if clean:
                yield clean
