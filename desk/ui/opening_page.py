"""What stands in place of the pages while the desk is being opened."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.ui.labels import label
from desk.ui.messages import MessageBar
from desk.ui.speech import Speech
from desk.ui.style import Theme

_OPENING = QT_TRANSLATE_NOOP("window", "The desk is being opened…")


class OpeningPage(QWidget):
    """An empty place with one line, and room for what went wrong."""

    def __init__(self, say: Speech, theme: Theme) -> None:
        super().__init__()
        self._say = say
        self._words = label("muted", name="opening")
        self.messages = MessageBar(say, theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.addWidget(self.messages)
        column.addWidget(self._words)
        column.addStretch(1)
        say.changed.connect(self._retranslate)
        self._retranslate()

    def _retranslate(self) -> None:
        self._words.setText(self._say(_OPENING))
