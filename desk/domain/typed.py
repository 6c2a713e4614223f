"""What people paste into a field of one line, without what nobody sees."""

from __future__ import annotations

import unicodedata

_KEPT = "\u200c\u200d"
"""Joiners that are part of the spelling of some scripts."""


def tidied(text: str) -> str:
    """A text of one line: line ends and tabs are blanks, other control and format characters gone.

    Those are invisible, or turn the order of what is read around (Unicode categories Cc, Cf, Cs,
    Zl, Zp), so that two texts that look alike would not find the same person.
    """
    return "".join(_one(letter) for letter in text)


def _one(letter: str) -> str:
    category = unicodedata.category(letter)
    if category in ("Zl", "Zp", "Zs") or letter in "\t\n\r\v\f":
        return " "
    if category in ("Cc", "Cf", "Cs", "Co", "Cn") and letter not in _KEPT:
        return ""
    return letter
