"""An action of the program: what it does in words, its key, and where the key works.

An action is what its key does: menus and the find box press the key for the clerk, so that there
is one way through the program and the keys that are shown are the keys that work.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from desk.domain.text import Text

EVERYWHERE = "everywhere"


class Menu(StrEnum):
    """The menus of the window, from left to right."""

    FILE = "file"
    REQUEST = "request"
    LETTER = "letter"
    VIEW = "view"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class Action:
    """One action."""

    name: str
    """What the program calls it, ``scope.verb``."""
    where: str
    """Where the key works: ``everywhere``, a place, or a part of one (``request/review``)."""
    key: str
    """As Qt writes keys in English: ``Ctrl+Shift+Z``."""
    text: Text
    menu: Menu | None = None
    shown: str = ""
    """What the list of keys shows where one line stands for several keys: ``1 … 8``."""
    others: tuple[str, ...] = ()
    """More keys that do the same."""

    @property
    def single(self) -> bool:
        """True where one press does it; else the key needs something to be pointed at first."""
        return not self.shown

    @property
    def keys(self) -> tuple[str, ...]:
        """Every key of the action."""
        return (self.key, *self.others)

    def works_in(self, scopes: Iterable[str]) -> bool:
        """True where the key works in one of these scopes."""
        return self.where in scopes


def cap(key: str) -> str:
    """A key as it stands on a key cap: ``Ctrl K``; on a Mac in its own signs."""
    if sys.platform == "darwin":
        from PySide6.QtGui import QKeySequence

        return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    *held, last = key.removesuffix("+").split("+")
    if key.endswith("++"):
        last = "+"
    return " ".join([*held, last.replace("-", "−") if held else last])
