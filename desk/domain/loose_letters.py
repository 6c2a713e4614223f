"""Letters that people write without their rings and dots: ``Stahl`` for Ståhl, ``Akerlund`` for Åkerlund."""

from __future__ import annotations

import re

_WITHOUT = dict(zip("åäöéèáàóúíüšžč", "aaoeeaaouiuszc", strict=True))
_WITHOUT |= {marked.upper(): plain.upper() for marked, plain in _WITHOUT.items()}
_EITHER = {marked: f"[{marked}{plain}]" for marked, plain in _WITHOUT.items()}
_TABLE = str.maketrans(_WITHOUT)


def either_way(word: str) -> str:
    """A regular expression for a word with the marks of its letters and without any of them."""
    return "".join(_EITHER.get(letter) or re.escape(letter) for letter in word)


def without_marks(text: str) -> str:
    """A text of the same length whose letters have lost their marks."""
    return text if text.isascii() else text.translate(_TABLE)
