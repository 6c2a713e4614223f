"""A line in which the clerk names the request that a document belongs to: a proof that comes later, a second letter."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.ui.fields import line_editor
from desk.ui.page import Labelled
from desk.ui.speech import Speech

_LABEL = QT_TRANSLATE_NOOP("pile", "Number of the request that it belongs to (Enter; Esc leaves)")
_LONGEST = 16


class BelongsLine(QWidget):
    """Hidden until it is asked for."""

    named = Signal(str)
    """The number, as typed."""
    left = Signal()
    """Esc, or the line is done with."""

    def __init__(self, say: Speech, *, name: str) -> None:
        super().__init__()
        self._say = say
        self.line = line_editor(name, longest=_LONGEST)
        self.line.returnPressed.connect(self._entered)
        self._field = Labelled(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._field)
        say.changed.connect(self._retranslate)
        self._retranslate()
        self.hide()

    def ask(self) -> None:
        """Show the line and put the focus into it."""
        self.line.clear()
        self.show()
        self.line.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _entered(self) -> None:
        number = self.line.text().strip()
        if number:
            self.named.emit(number)

    def _retranslate(self, *_: Any) -> None:
        self._field.label.setText(self._say(_LABEL))
        self.line.setAccessibleName(self._say(_LABEL))
