"""Keeps what a scanner reads off a document out of every line that is not meant for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from desk.domain.zone_typed import holds_zone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

_SILENCE = 1500
"""Milliseconds without a key after which a scanner sends nothing more."""


class ZoneGuard(QObject):
    """Drops the lines of a document that come into a field, with the keys that follow at once.

    The document's number stands among them: it would be shown, kept in a draft, searched for or
    written into the history.
    """

    dropped = Signal()
    """Lines of a document came and were dropped."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(_SILENCE)
        line.textChanged.connect(self._look)
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While a scanner sends, its keys go nowhere."""
        if event.type() != QEvent.Type.KeyPress or not self._silence.isActive():
            return super().eventFilter(watched, event)
        ends = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if ends:
            self._silence.stop()
        else:
            self._silence.start()
        return True

    def _look(self, text: str) -> None:
        if holds_zone(text):
            self._silence.start()
            self._line.setText("")  # not ``clear``: Ctrl+Z would bring it back
            self.dropped.emit()
