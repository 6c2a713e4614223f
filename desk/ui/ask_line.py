"""A line that asks the clerk one thing about the document in front: which request, or why."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.text import Text
from desk.ui.fields import line_editor
from desk.ui.page import Labelled
from desk.ui.speech import Speech


class AskLine(QWidget):
    """Hidden until it is asked for."""

    named = Signal(str)
    """What was typed, once Enter was pressed."""
    left = Signal()
    """Esc, or the line is done with."""

    def __init__(self, say: Speech, label: Text, *, name: str, longest: int) -> None:
        super().__init__()
        self._say = say
        self._label = label
        self.line = line_editor(name, longest=longest)
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
        typed = self.line.text().strip()
        if typed:
            self.named.emit(typed)

    def _retranslate(self, *_: Any) -> None:
        self._field.label.setText(self._say(self._label))
        self.line.setAccessibleName(self._say(self._label))
