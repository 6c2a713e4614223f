"""A language for tests: English with every text longer by half, so that layouts that cut are found."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desk.domain.text import Language, Text, render

if TYPE_CHECKING:
    from desk.services.ports import Translator

LONG = "long"
"""What the environment and the command line call it; no clerk is offered it."""
_KEPT = re.compile(r"(\{\w*\}|&)")
_WORD = re.compile(r"\w+")


def lengthened(source: str) -> str:
    """Every word longer by half, its letters doubled here and there; names of values stay."""
    return "".join(
        part if _KEPT.fullmatch(part) else _WORD.sub(_longer, part) for part in _KEPT.split(source)
    )


class LongTranslator:
    """Says every text of the program longer than any of its languages would."""

    def __init__(self, language: Language) -> None:
        self._language = language

    @property
    def language(self) -> Language:
        return self._language

    def __call__(self, text: Text) -> str:
        return render(text, self._pattern(text.context, text.source), self._language, self._pattern)

    @staticmethod
    def _pattern(context: str, source: str, /) -> str:
        # Without a context stand names and numbers, which are the same in every language.
        return lengthened(source) if context else source


def long_translator(language: Language) -> Translator:
    """The long texts, with dates and numbers as a language writes them."""
    return LongTranslator(language)


def _longer(word: re.Match[str]) -> str:
    letters = word.group()
    more = (len(letters) + 1) // 2
    return "".join(
        letter * 2 if place % 2 == 0 and place // 2 < more else letter
        for place, letter in enumerate(letters)
    )
