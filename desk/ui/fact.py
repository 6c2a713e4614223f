"""One thing the desk knows, as a line: shape and colour, the fact in words, where it comes from."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desk.domain.text import Text
from desk.ui.announce import announce
from desk.ui.glyph import Glyph
from desk.ui.labels import caption, label, rule
from desk.ui.speech import Speech
from desk.ui.style import Theme

Kind = Literal["fine", "stop", "look", "info", "clock", "open"]
_LOOK: dict[Kind, tuple[str, str]] = {
    "fine": ("circle-check", "done"),
    "stop": ("octagon-alert", "overdue"),
    "look": ("triangle-alert", "today"),
    "info": ("info", "accent"),
    "clock": ("clock", "soon"),
    "open": ("circle-dashed", "muted"),
}


class Fact(QWidget):
    """A line of the right-hand panel. Its texts follow the clerk's language."""

    asked = Signal()
    """The clerk pressed the link at the end of the detail."""

    def __init__(self, say: Speech, theme: Theme, *, name: str) -> None:
        super().__init__()
        self._say = say
        self._head: Text | None = None
        self._details: tuple[Text, ...] = ()
        self._more: Text | None = None
        self._announced = ""
        self.setObjectName(name)
        self._glyph = Glyph(theme, "circle-dashed", "muted")
        self._headline = label(wrap=True, name=f"{name}Head")
        self._detail = caption(wrap=True, name=f"{name}Detail")
        self._link = QPushButton()
        self._link.setProperty("kind", "link")
        self._link.setObjectName(f"{name}More")
        self._link.setCursor(Qt.CursorShape.PointingHandCursor)
        self._link.clicked.connect(self.asked)
        self._link.hide()
        self.setFocusProxy(self._link)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._headline)
        words.addWidget(self._detail)
        words.addWidget(self._link, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setContentsMargins(0, 9, 0, 9)
        row.setSpacing(8)
        row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(rule())
        say.changed.connect(self._retranslate)
        self.hide()

    @property
    def head(self) -> Text | None:
        """The fact as it stands, None while nothing is known."""
        return self._head

    def show_fact(self, kind: Kind, head: Text, *details: Text, more: Text | None = None) -> None:
        """Say a fact; ``more`` is the words of a link that tells how it was made."""
        self._glyph.show_as(*_LOOK[kind])
        self._head, self._details, self._more = head, details, more
        self._retranslate()
        self.show()
        words = self.accessibleName()
        if kind != "open" and words != self._announced:  # else every key would say it again
            announce(self, words)
            self._announced = words

    def forget(self) -> None:
        """Nothing is known."""
        self._head = None
        self._announced = ""
        self.hide()

    def _retranslate(self) -> None:
        if self._head is None:
            return
        self._headline.setText(self._say(self._head))
        self._detail.setText("\n".join(self._say(one) for one in self._details))
        self._detail.setVisible(bool(self._details))
        self._link.setVisible(self._more is not None)
        if self._more is not None:
            self._link.setText(self._say(self._more))
            self._link.setAccessibleName(self._link.text())
        self.setAccessibleName(f"{self._headline.text()} {self._detail.text()}".strip())
