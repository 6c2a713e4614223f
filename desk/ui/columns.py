"""The widths that a clerk gave the columns of a table by hand, remembered between runs."""

from __future__ import annotations

from collections.abc import MutableMapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTableView

from desk.ui.pause import Pause

_PAUSE = 400
"""Milliseconds after the last move of the mouse before the widths are written down."""
_NARROWEST, _WIDEST = 24, 4000


class Columns:
    """Nothing is remembered, and the table shares its width as it likes, until a border is dragged."""

    def __init__(self, table: QTableView, settings: MutableMapping[str, str]) -> None:
        """``table`` has its columns and its objectName already."""
        self._header = table.horizontalHeader()
        self._settings = settings
        self._key = f"columns/{table.objectName()}"
        self._pause = Pause(table, _PAUSE, self._keep)
        self._header.sectionResized.connect(self._resized)

    @property
    def widths(self) -> tuple[int, ...]:
        """The remembered widths in pixels; empty where there are none, or of another table."""
        written = self._settings.get(self._key, "").split()
        widths = tuple(int(one) for one in written if one.isdecimal())
        sane = all(_NARROWEST <= one <= _WIDEST for one in widths)
        return widths if sane and len(widths) == self._header.count() else ()

    def apply(self) -> bool:
        """Give the columns their remembered widths; False where there are none."""
        widths = self.widths
        for column, width in enumerate(widths):
            self._header.resizeSection(column, width)
        return bool(widths)

    def _resized(self, _column: int, before: int, after: int) -> None:
        dragged = QApplication.mouseButtons() & Qt.MouseButton.LeftButton
        if dragged and before != after:
            self._pause.start()

    def _keep(self) -> None:
        widths = (self._header.sectionSize(one) for one in range(self._header.count()))
        self._settings[self._key] = " ".join(map(str, widths))
