"""Keeps what a scanner reads off a document out of every line that is not meant for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from desk.domain.zone_typed import before_zone

_SILENCE = 1500
"""Milliseconds without a key after which a scanner sends nothing more."""


class ZoneGuard(QObject):
    """Drops the lines of a document that come into a field, with the keys that follow at once.

    The document's number stands among them: it would be shown, kept in a draft, searched for or
    written into the history.
    """

    dropped = Signal()
    """Lines of a document came and were dropped."""

    def __init__(self, field: QLineEdit | QPlainTextEdit) -> None:
        """``field``: of one line or of several."""
        super().__init__(field)
        self._field = field
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(_SILENCE)
        field.textChanged.connect(self._look)
        field.installEventFilter(self)

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

    def _look(self) -> None:
        field = self._field
        text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
        left = before_zone(text)
        if left is None:
            return
        self._silence.start()
        # Set anew: what is deleted would come back with Ctrl+Z.
        if isinstance(field, QLineEdit):
            field.setText(left)
        else:
            field.setPlainText(left)
            field.moveCursor(QTextCursor.MoveOperation.End)
        self.dropped.emit()
