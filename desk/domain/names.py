"""Names of people in running text: their words and the forms in which Finnish bends them."""

from __future__ import annotations

import re
from collections.abc import Iterator

_ENDING = r"[a-zåäöšž]{0,6}"
"""Finnish case endings and clitics are at most this long."""
_BEFORE, _BETWEEN, _AFTER = r"(?<![^\W_])", r"(?:,?\s+|[_.]+)", r"(?![^\W_])"
"""Names of files part words with underlines and full stops: ``Korhonen_Matti.wav``."""
_PARTICLES = frozenset({"af", "av", "da", "de", "di", "el", "la", "le", "van", "von", "der"})


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name, case folded, particles like *af* and *von* left out."""
    return tuple(word.casefold() for word in _written(name) if word.casefold() not in _PARTICLES)


def name_pattern(name: str, own_words: set[str]) -> Iterator[str]:
    """Regular expressions for another person's name and each word of it, bent forms included.

    A word that is also in the subject's own name (a shared surname) is matched only as a part of
    the whole name. Words alone have to begin with a capital letter, or *virta* (current) would go
    with *Virta*.
    """
    yield from whole_name_pattern(name)
    for word in _written(name):
        folded = word.casefold()
        if len(word) >= 3 and folded not in own_words and folded not in _PARTICLES:
            yield f"{_BEFORE}{_bent(word)}{_AFTER}"


def whole_name_pattern(name: str) -> Iterator[str]:
    """Regular expressions for a name of several words in the orders in which it is written."""
    written = _written(name)
    if len(written) > 1:
        for order in (
            written,
            written[::-1],
            [written[-1], *written[:-1]],
            [*written[1:], written[0]],
        ):
            yield _BEFORE + _BETWEEN.join(_bent(word) for word in order) + _AFTER


def name_stems(name: str) -> tuple[str, ...]:
    """The beginnings, case folded, without which none of a name's forms can stand in a text."""
    beginnings = []
    for word in _written(name):
        stems = _stems(word)
        # Bent stems part from the name in their last letter: Pekka, Pekan; Virtanen, Virtasen.
        beginnings.append(word if len(stems) == 1 else min(stems, key=len)[:-1])
    return tuple(one.casefold() for one in beginnings)


def _written(name: str) -> list[str]:
    return re.findall(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*", name)


def _bent(word: str) -> str:
    """A word and its Finnish inflected forms: Virtanen - Virtasen, Pekka - Pekan, Matti - Matille."""
    stems = _stems(word)
    forms = "|".join(re.escape(stem) for stem in stems)
    upper = "|".join(re.escape(stem.upper()) for stem in stems)
    return rf"(?:(?:{forms}){_ENDING}|(?:{upper})[A-ZÅÄÖŠŽ]{{0,6}})"


def _stems(word: str) -> list[str]:
    stems = [word]
    if word.endswith("nen"):
        stems.append(word[:-3] + "s")
    if match := re.fullmatch(r"(.+)(kk|pp|tt)([aeiouyäö])", word):
        stems.append(match[1] + match[2][0] + match[3])
    if word.endswith("i") and len(word) > 3:
        stems.append(word[:-1] + "e")
    return stems
