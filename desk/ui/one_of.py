"""A button that is one of several: a screen reader is told "radio button", and its press is a click."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton


class OneOf(QPushButton):
    """A checkable button of an exclusive group.

    Qt offers the press of a radio button to screen readers on Linux as a mere toggle, after which the
    button looks chosen and nobody was told. A toggle that neither the program nor a click made came from
    there, and is followed by the click that the clerk meant.
    """

    def __init__(self) -> None:
        super().__init__()
        self._own = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.toggled.connect(self._follow)

    def setChecked(self, checked: bool) -> None:
        self._own = True
        super().setChecked(checked)
        self._own = False

    def nextCheckState(self) -> None:
        self._own = True
        super().nextCheckState()
        self._own = False

    def _follow(self, chosen: bool) -> None:
        if chosen and not self._own:
            QTimer.singleShot(0, self, self.click)
