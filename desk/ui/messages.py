"""The one way in which a message reaches the clerk: a line where it arose, never a box."""

from __future__ import annotations

import logging
import secrets
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from desk.domain.errors import DeskError
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.ui.announce import announce
from desk.ui.glyph import Glyph
from desk.ui.speech import Speech
from desk.ui.style import Theme

Tone = Literal["info", "done", "warning", "error"]
_LOOK: dict[Tone, tuple[str, str]] = {
    "info": ("info", "accent"),
    "done": ("circle-check", "done"),
    "warning": ("triangle-alert", "today"),
    "error": ("octagon-alert", "overdue"),
}
_URGENT: tuple[Tone, ...] = ("warning", "error")
"""Said at once by a screen reader; the others when it has nothing else to say."""
_FAULT = QT_TRANSLATE_NOOP(
    "messages",
    "A fault of the program: this step was not finished, and what was saved before stays. "
    "Try again; if it comes back, tell support the number {fault} from the log.",
)
_CLOSE = QT_TRANSLATE_NOOP("messages", "Hide the message")
_log = logging.getLogger(__name__)


def sentence(error: BaseException) -> Text:
    """What the clerk is told of an error. A fault of the program is logged and gets a number."""
    if isinstance(error, DeskError):
        return error.text
    fault = secrets.token_hex(3).upper()
    _log.error("fault %s", fault, exc_info=error)
    return _FAULT.fill(fault=fault)


class MessageBar(QFrame):
    """A line for messages at the head of a page; hidden while there is nothing to say."""

    def __init__(self, say: Speech, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._say = say
        self._text: Text | None = None
        self.setObjectName("messageBar")
        self.setProperty("kind", "message")
        self._glyph = Glyph(theme, "info", "accent")
        self._label = QLabel()
        self._label.setObjectName("messageText")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QPushButton("\u00d7")
        self._close.setObjectName("hideMessage")
        self._close.setProperty("kind", "link")
        self._close.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        say.changed.connect(self._retranslate)
        self._retranslate()
        self.hide()

    @property
    def shown(self) -> Text | None:
        """The message that stands there, or None."""
        return self._text

    def tell(self, text: Text, tone: Tone = "info") -> None:
        """Show a message until the next one, or until the clerk hides it."""
        self._text = text
        self._glyph.show_as(*_LOOK[tone])
        self._retranslate()
        self.show()
        announce(self, self._label.text(), urgent=tone in _URGENT)

    def error(self, error: BaseException) -> None:
        """Show what went wrong, in the clerk's language."""
        self.tell(sentence(error), "error")

    def clear(self) -> None:
        """Take the message away."""
        self._text = None
        self.hide()

    def _retranslate(self) -> None:
        self._close.setAccessibleName(self._say(_CLOSE))
        self._close.setToolTip(self._say(_CLOSE))
        if self._text is not None:
            self._label.setText(self._say(self._text))
            self.setAccessibleName(self._label.text())
