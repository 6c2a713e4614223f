"""Finding anything from one box: requests, places, actions and settings, typing errors and all.

Pure and quick, but not for the window's thread: fifty thousand requests are gone through.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desk.domain.listed import Listed
from desk.services.request_list import RequestList

_NUMBER, _PERSON = (Listed._fields.index(one) for one in ("number", "person"))
_MOST_REQUESTS = 8
_MOST_OTHERS = 5
_SLICE = 400
"""Words compared without a pause: the matcher holds the interpreter meanwhile, and the window waits."""
_WHOLE, _BEGINNING, _WITHIN, _NEAR = 100.0, 95.0, 85.0, 0.8
_LIKE = 78.0
"""Per cent of letters that agree from which on a word is taken for a misspelt one."""
_SHORT, _LIKE_IF_SHORT = 5, 85.0
"""One letter in five is too much: ``under`` is no misspelt ``reminders``."""
_SHORTEST = 4
"""Letters from which on errors are guessed at."""
_CASE = re.compile(r"\s*(20\d\d)[^\w\s]?(\d{4,6})\s*")
"""A case number; a scanner set to another keyboard sends another sign for its hyphen."""


class Kind(StrEnum):
    """What was found."""

    REQUEST = "request"
    PERSON = "person"
    PLACE = "place"
    ACTION = "action"
    SETTING = "setting"


@dataclass(frozen=True, slots=True)
class Entry:
    """Something with a name that can be found: a place, an action, a setting."""

    kind: Kind
    name: str
    words: tuple[str, ...]
    """What it is called, in every language of the program."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing that was found."""

    kind: Kind
    name: str
    """A request's number, or the name of the entry."""
    score: float
    """0 to 100."""
    request: Listed | None = None


def folded(text: str) -> str:
    """Letters without case and accents, so that ``makela`` finds Mäkelä."""
    if text.isascii():
        return text.casefold()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in parts if not unicodedata.combining(one))


def case_number(text: str) -> str | None:
    """The number of a request as typed, or as the bars on a letter are read; None for anything else."""
    found = _CASE.fullmatch(text)
    return f"{found[1]}-{found[2]}" if found else None


class Index:
    """Requests, made ready for being searched at each letter that is typed."""

    def __init__(self, requests: RequestList) -> None:
        self._rows = requests.rows
        self._numbers = [str(row[_NUMBER]) for row in requests.rows.plain]
        self._names = [folded(row[_PERSON] or "") for row in requests.rows.plain]
        self._words = sorted({word for name in set(self._names) for word in name.split()})

    def __len__(self) -> int:
        return len(self._numbers)

    def numbered(self, number: str) -> Hit | None:
        """The request of this number."""
        try:
            at = self._numbers.index(number)
        except ValueError:
            return None
        return self._hit(at, _WHOLE)

    def named(self, name: str) -> list[Hit]:
        """The requests of people of exactly this name."""
        wanted = folded(name)
        return [self._hit(at, _WHOLE) for at, one in enumerate(self._names) if one == wanted]

    def search(self, typed: str) -> list[Hit]:
        """The requests whose number or person has every typed word, the best first."""
        number = case_number(typed)
        if number is not None and (exact := self.numbered(number)) is not None:
            return [exact]
        words = folded(typed).split()
        if not words:
            return []
        found = self._with_words(words)
        if not found:
            found = self._misspelt(words)
        found.sort(key=lambda one: -one[0])  # stable: else the earliest ruling date first
        return [self._hit(at, score) for score, at in found[:_MOST_REQUESTS]]

    def _with_words(self, words: Sequence[str]) -> list[tuple[float, int]]:
        first, rest = words[0], words[1:]
        begins = tuple(f" {word}" for word in words)
        found = []
        for at, name in enumerate(self._names):
            number = self._numbers[at]
            if not (first in name or first in number):
                continue
            if all(word in name or word in number for word in rest):
                padded = f" {name}"
                begun = all(one in padded for one in begins)
                found.append((_BEGINNING if begun else _WITHIN, at))
        return found

    def _misspelt(self, words: Sequence[str]) -> list[tuple[float, int]]:
        near = [dict(self._near(word)) for word in words]
        if not all(near):
            return []
        found = []
        for at, name in enumerate(self._names):
            parts = name.split()
            scores = [max((one.get(part, 0.0) for part in parts), default=0.0) for one in near]
            if all(scores):
                found.append((_NEAR * sum(scores) / len(scores), at))
        return found

    def _near(self, word: str) -> Iterator[tuple[str, float]]:
        from rapidfuzz import fuzz, process

        if len(word) < _SHORTEST:
            yield from ((one, _WHOLE) for one in self._words if one.startswith(word))
            return
        for start in range(0, len(self._words), _SLICE):
            some = self._words[start : start + _SLICE]
            for one, score, _ in process.extract(
                word, some, scorer=fuzz.ratio, score_cutoff=_LIKE, limit=None
            ):
                yield one, score

    def _hit(self, at: int, score: float) -> Hit:
        return Hit(Kind.REQUEST, self._numbers[at], score, self._rows[at])


def among(entries: Iterable[Entry], typed: str) -> list[Hit]:
    """The entries that a text means in any language, the best of each kind first."""
    wanted = folded(typed).strip()
    if not wanted:
        return []
    found: dict[Kind, list[Hit]] = {}
    for entry in entries:
        score = max(_agreement(wanted, folded(one)) for one in entry.words)
        if score:
            found.setdefault(entry.kind, []).append(Hit(entry.kind, entry.name, score))
    hits: list[Hit] = []
    for some in found.values():
        some.sort(key=lambda one: -one.score)
        hits += some[:_MOST_OTHERS]
    return hits


def _agreement(wanted: str, words: str) -> float:
    if wanted == words:
        return _WHOLE
    padded = f" {words}"
    parts = wanted.split()
    if all(f" {part}" in padded for part in parts):
        return _BEGINNING
    if all(part in words for part in parts):
        return _WITHIN if len(wanted) > 1 else 0.0
    if len(wanted) < _SHORTEST or len(words) < _SHORTEST:
        return 0.0
    from rapidfuzz import fuzz

    if len(wanted) > len(words) + 2:
        return 0.0
    like = _LIKE if len(wanted) > _SHORT else _LIKE_IF_SHORT
    return _NEAR * fuzz.partial_ratio(wanted, words, score_cutoff=like)


def grouped(hits: Iterable[Hit]) -> list[Hit]:
    """Hits of one kind together; the kind with the best hit stands first, at a tie in the order of ``Kind``."""
    groups: dict[Kind, list[Hit]] = {kind: [] for kind in Kind}
    for hit in hits:
        groups[hit.kind].append(hit)
    best = {kind: max((one.score for one in some), default=0.0) for kind, some in groups.items()}
    places = {kind: place for place, kind in enumerate(Kind)}
    order = sorted(groups, key=lambda kind: (-round(best[kind]), places[kind]))
    return [hit for kind in order for hit in sorted(groups[kind], key=lambda one: -one.score)]
