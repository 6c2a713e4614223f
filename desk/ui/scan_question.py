"""A line that may be read off a document, with its label above it and what was wrong below."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.text import Text
from desk.ui.bench import Bench
from desk.ui.labels import caption
from desk.ui.scan_field import ScanField


class ScanQuestion(QWidget):
    """The field with its label above it and, where something was wrong, a line below it."""

    def __init__(self, bench: Bench, label: Text, field: ScanField) -> None:
        super().__init__()
        self._say = bench.say
        self._text = label
        self._wrong: Text | None = None
        self._field = field
        self._label = caption(wrap=True)
        self._label.setBuddy(field)
        self._note = caption(wrap=True, name=f"{field.objectName()}Note")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self._label, field, self._note):
            column.addWidget(part)
        field.changed.connect(self._changed)
        field.told.connect(self._tell)
        bench.say.changed.connect(self._reword)
        self._reword()

    def ask(self, label: Text) -> None:
        """Put the question in other words."""
        self._text = label
        self._reword()

    def _changed(self) -> None:
        self._tell(None)

    def _tell(self, wrong: Text | None) -> None:
        self._wrong = wrong
        self._reword()

    def _reword(self, *_: Any) -> None:
        self._label.setText(self._say(self._text))
        self._field.setAccessibleName(self._label.text())
        self._note.setText("" if self._wrong is None else self._say(self._wrong))
        self._note.setVisible(self._wrong is not None)
        self._field.setAccessibleDescription(self._note.text())
