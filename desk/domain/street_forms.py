"""The ways in which a street with its number is written: in full, bent, and shortened (``Koivuk. 5``)."""

from __future__ import annotations

from desk.domain.loose_letters import either_way

_KINDS = {
    "katu": r"kadu(?:n|ll[ae]|lta|ssa|sta)|k\.?",
    "tie": r"tie(?:n|ll[äe]|ltä)|t\.",
    "kuja": r"kuja(?:n|ll[ae]|lta)|kj\.?",
    "polku": r"polu(?:n|ll[ae]|lta)|p\.",
    "rinne": r"rinte(?:en|ellä|elle|eltä)|r\.",
    "gatan": r"gatans|g\.",
    "vägen": r"vägens|v\.",
    "gränden": r"grändens|gr\.?",
    "stigen": r"stigens|st\.",
}
"""Forms of each kind of street besides its name. A shortened one without its full stop only where that is no
ending of a usual word: *koivut 5* are five birches."""


def street_pattern(words: list[str]) -> str:
    """A regular expression for a street, its number and what follows, each a word; case is to be ignored."""
    return r"\s*".join(map(_word, words))


def street_stem(word: str) -> str:
    """The beginning of a street's name that all its forms have; the word itself where it has but one."""
    kind = _kind(word)
    return word[: -len(kind)] if kind else word


def _word(word: str) -> str:
    kind = _kind(word)
    if not kind:
        return either_way(word)
    return f"{either_way(word[: -len(kind)])}(?:{either_way(kind)}|{_KINDS[kind]})"


def _kind(word: str) -> str:
    """The kind of street a name ends in; empty where it is that kind alone, or no such name."""
    low = word.casefold()
    return next((one for one in _KINDS if low.endswith(one) and len(low) > len(one) + 1), "")
