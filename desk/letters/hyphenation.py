"""Where a long word may go on on the next line: Finnish by the rule of its syllables, Swedish by patterns.

Only words of running text are broken so. What a register holds is not: a hyphen in a name, a number
or an e-mail address would be read as part of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import Literal, Protocol

from desk.domain.text import Language
from desk.letters.compounds import joints

SOFT_HYPHEN = "\u00ad"
"""Stands at the end of a line that breaks a word: looks like a hyphen, and says to programs that it is none (ISO 32000-1, 14.8.2.2.3)."""

_LEAST = 3
"""Letters of a word or of its part that stay together at a break."""
_SHORTEST = 7
_CORE = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
"""The letters of a word, without what stands around them."""
_SENTENCE_ENDS = (".", "!", "?", ":", "·", "–", "”", ")")


class Hyphenate(Protocol):
    """Finds the places at which a word may be broken."""

    def __call__(self, word: str, before: str) -> Sequence[int]:
        """Lengths of the beginnings that may stay behind with a hyphen, small first.

        ``word`` stands between blanks, with its brackets and full stops; ``before`` is the word
        before it, empty for the first. Names (capital letters within a sentence), numbers and
        addresses have none.
        """
        ...


@cache
def hyphenation(language: Language) -> Hyphenate | None:
    """How words of a language are broken; None for English, where a word is short enough."""
    if language == "fi":
        return _Hyphenation("fi", _finnish)
    return _Hyphenation("sv", _swedish) if language == "sv" else None


class _Hyphenation:
    """Breaks words of one language at joints of compounds, and their parts by ``syllables``."""

    def __init__(
        self, language: Literal["fi", "sv"], syllables: Callable[[str], Sequence[int]]
    ) -> None:
        self._language = language
        self._syllables = syllables
        self._places = lru_cache(maxsize=2000)(self._places_of)

    def __call__(self, word: str, before: str) -> Sequence[int]:
        core = _CORE.search(word)
        if core is None or len(core[0]) < _SHORTEST or not _sentence(word, core, before):
            return ()
        return [core.start() + place for place in self._places(core[0])]

    def _places_of(self, core: str) -> Sequence[int]:
        places: list[int] = []
        start = 0
        for part in core.split("-"):
            joined = joints(part.lower(), self._language)
            for left, right in pairwise([0, *joined, len(part)]):
                within = self._syllables(part[left:right].lower())
                places += [start + left + place for place in within]
                places += [start + right] if right < len(part) else []
            start += len(part) + 1
        return tuple(places)


def _sentence(word: str, core: re.Match[str], before: str) -> bool:
    """True for a word of a sentence: letters alone, and no capital within that could be a name's."""
    around = word[: core.start()] + word[core.end() :]
    if any(letter.isalnum() or letter in "@/\\_" for letter in around):
        return False
    letters = core[0]
    if letters[1:] != letters[1:].lower():
        return False
    return letters[0].islower() or not before or before.endswith(_SENTENCE_ENDS)


def _finnish(part: str) -> Sequence[int]:
    """A syllable begins with the consonant before a vowel. Breaks between vowels are lawful, but read badly."""
    vowels = "aeiouyäöå"
    return [
        place
        for place in range(_LEAST, len(part) - _LEAST + 1)
        if part[place] not in vowels
        and part[place + 1] in vowels
        and any(letter in vowels for letter in part[:place])
    ]


def _swedish(part: str) -> Sequence[int]:
    return [int(place) for place in _patterns().positions(part)]


@cache
def _patterns() -> _Patterns:
    import pyphen

    made: _Patterns = pyphen.Pyphen(lang="sv", left=_LEAST, right=_LEAST)
    return made


class _Patterns(Protocol):
    def positions(self, word: str) -> Sequence[int]: ...
