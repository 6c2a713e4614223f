"""Breaks a paragraph into lines: at blanks, inside long words with a hyphen, and anywhere where nothing else fits."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from desk.letters.hyphenation import SOFT_HYPHEN, Hyphenate

_GAP = 0.18
"""A line of running text that would stay emptier than this share of its room takes the beginning of the next word."""
_MOST_IN_A_ROW = 2
"""Lines under each other that may end with a hyphen."""
_NEAR = 400
"""Letters of a word that are looked at for one line: more than any line holds, and than any word has."""


class Breaker:
    """Breaks paragraphs in one style and one width."""

    def __init__(
        self,
        room: float,
        width: Callable[[str], float],
        fitting: Callable[[str], str],
        hyphenate: Hyphenate | None,
        *,
        running: bool,
    ) -> None:
        """``width`` measures a text; ``fitting`` gives as much of a word as a line holds, one letter at least.

        ``running``: also words that would fit the next line may be broken, so that lines are full.
        """
        self._room = room
        self._width = width
        self._fitting = fitting
        self._hyphenate = hyphenate
        self._gap = room * (_GAP if running else 1.0)
        self._blank = width(" ")

    def lines(self, paragraph: str) -> list[str]:
        """The lines of a paragraph; those that end inside a word end with a soft hyphen, or with nothing."""
        lines: list[str] = []
        line, used, in_a_row = "", 0.0, 0
        words = paragraph.split(" ")
        for number, (before, word) in enumerate(pairwise(("", *words)), start=1):
            done = 0
            while True:
                blank = self._blank if line else 0.0
                left = self._room - used - blank
                rest = self._next(word, done)
                wide = self._width(rest)
                if wide <= left:
                    line = f"{line} {rest}" if line else rest
                    used += blank + wide
                    break
                full = left <= self._gap or in_a_row == _MOST_IN_A_ROW or number == len(words)
                piece = ""
                if not (line and full and wide <= self._room):
                    piece = self._beginning(word, before, done, left)
                in_a_row = in_a_row + 1 if piece else 0
                piece = piece or ("" if line else self._fitting(rest))
                lines.append(f"{line} {piece}" if line and piece else line or piece)
                done += len(piece.removesuffix(SOFT_HYPHEN))
                line, used = "", 0.0
        lines.append(line)
        return lines

    def _next(self, word: str, done: int) -> str:
        """What is left of a word; of one without end only the beginning, where that is more than a line.

        Else each line of it would measure all the lines to come.
        """
        near = word[done : done + _NEAR]
        return near if len(near) == _NEAR and self._width(near) > self._room else word[done:]

    def _beginning(self, word: str, before: str, done: int, room: float) -> str:
        """As much of a word behind ``done`` as fits with a hyphen; nothing where no such break does."""
        known = self._hyphenate if len(word) < _NEAR else None  # longer is no word of any language
        places = known(word, before) if known else ()
        for place in reversed(places):
            if place > done:
                piece = f"{word[done:place]}{SOFT_HYPHEN}"
                if self._width(piece) <= room:
                    return piece
        return ""
