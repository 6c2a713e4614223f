"""Names of people in running text: their words and the forms in which Finnish bends them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from desk.domain.loose_letters import either_way

_ENDING = r"[a-zåäöšž]{0,6}"
"""Finnish case endings and clitics are at most this long."""
_CASE = r"[aeiouyäö]{0,2}(?:n|t|s|a|ä|(?:ll|lt|ss|st|tt|t|n)[aä]|lle|ksi|ten|den)?"
"""A case ending and nothing else, for words that have no capital letter to be known by."""
_WEAK_CASE = r"(?:n|t|(?:ll|lt|ss|st|tt)[aä]|lle|ksi)"
"""Case endings before which a weak stem stands: *Mäen*, *Lahdella*, but not *Joensuu*."""
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
    """Regular expressions for a name of several words in the orders in which it is written.

    A whole name is known without capital letters too, but not in an e-mail address: a household
    may share one.
    """
    written = _written(name)
    if len(written) > 1:
        for order in (
            written,
            written[::-1],
            [written[-1], *written[:-1]],
            [*written[1:], written[0]],
        ):
            yield _BEFORE + _BETWEEN.join(_bent(word) for word in order) + _AFTER
            small = _BETWEEN.join(_small(word) for word in order)
            yield rf"{_BEFORE}(?i:{small}){_AFTER}(?![\w.+-]*@)"


def name_stems(name: str) -> tuple[str, ...]:
    """The beginnings, case folded, without which none of a name's forms can stand in a text."""
    # Bent stems part from the name in their last letters: Pekka, Pekan; Virtanen, Virtasen.
    return tuple(
        _beginning([*_stems(word), *_weak_stems(word)]).casefold() for word in _written(name)
    )


def _beginning(forms: Sequence[str]) -> str:
    """What all forms begin with."""
    alike = takewhile(lambda letters: len(set(letters)) == 1, zip(*forms, strict=False))
    return "".join(letters[0] for letters in alike)


def _written(name: str) -> list[str]:
    """The words of a name with their capital letters, which registers may hold in capitals or without."""
    return [_capital(word) for word in re.findall(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*", name)]


def _capital(word: str) -> str:
    if word.casefold() in _PARTICLES:
        return word.lower()
    if len(word) > 1 and (word.isupper() or word.islower()):
        return re.sub(r"[^\W\d_]+", lambda part: part.group().capitalize(), word)
    return word


def _bent(word: str) -> str:
    """A word and its Finnish inflected forms: Virtanen - Virtasen, Pekka - Pekan, Matti - Matille."""
    stems, weak = _stems(word), _weak_stems(word)
    forms = rf"(?:{_any(stems)}){_ENDING}"
    if weak:
        forms += rf"|(?:{_any(weak)}){_WEAK_CASE}"
    upper = _any([stem.upper() for stem in (*stems, *weak)])
    return rf"(?:{forms}|(?:{upper})[A-ZÅÄÖŠŽ]{{0,6}})"


def _small(word: str) -> str:
    """As ``_bent``, for a word without its capital letter; case does not matter."""
    weak = _weak_stems(word)
    bent = rf"(?:{_any(_stems(word))}){_CASE}"
    return rf"(?:{bent}|(?:{_any(weak)}){_WEAK_CASE})" if weak else bent


def _any(stems: list[str]) -> str:
    return "|".join(map(either_way, stems))


def _stems(word: str) -> list[str]:
    stems = [word]
    if word.endswith("nen"):
        stems.append(word[:-3] + "s")
    if match := re.fullmatch(r"(.+)(kk|pp|tt)([aeiouyäö])", word):
        stems.append(match[1] + match[2][0] + match[3])
    if word.endswith("i") and len(word) > 3:
        stems.append(word[:-1] + "e")
    return stems


def _weak_stems(word: str) -> list[str]:
    """The stems whose last consonant gives way: Virta - Virran, Lahti - Lahden, Mäki - Mäen."""
    for strong, weak in _GRADES:
        if match := re.fullmatch(rf"(.+){strong}([aeiouyäö])", word):
            vowels = "ie" if match[2] == "i" else match[2]
            return [f"{match[1]}{weak}{vowel}" for vowel in vowels]
    return []


_GRADES = (
    ("nt", "nn"),
    ("lt", "ll"),
    ("rt", "rr"),
    ("mp", "mm"),
    ("nk", "ng"),
    ("(?<=[aeiouyäöh])t", "d"),
    ("(?<=[aeiouyäölr])p", "v"),
    ("(?<=[aeiouyäölr])k", ""),
)
"""How a consonant before the last vowel gives way in Finnish, where it is not doubled."""
