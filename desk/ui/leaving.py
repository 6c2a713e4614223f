"""Closing while something is being written: asked in one line, and nothing is lost either way."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.ui.announce import announce
from desk.ui.glyph import Glyph
from desk.ui.labels import KeyButton, label
from desk.ui.speech import Speech
from desk.ui.style import Theme

_WAITS = QT_TRANSLATE_NOOP(
    "leaving",
    "Work is under way. The program closes once it is done; if you close at once, what was saved "
    "stays, and the rest can be taken up again.",
)
_AT_ONCE = QT_TRANSLATE_NOOP("leaving", "Close at once")
_STAY = QT_TRANSLATE_NOOP("leaving", "Stay")


class Leaving(QFrame):
    """The line above the pages; hidden until the window is closed in the middle of something."""

    at_once = Signal()

    def __init__(self, say: Speech, theme: Theme) -> None:
        super().__init__()
        self._say = say
        self.setObjectName("leaving")
        self.setProperty("kind", "strip")
        self._words = label(wrap=True, name="leavingWords")
        close = KeyButton(say, _AT_ONCE, "Ctrl Q", name="closeAtOnce")
        close.clicked.connect(self.at_once)
        self._stay = KeyButton(say, _STAY, "Esc", name="stayOpen")
        self._stay.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(Glyph(theme, "clock", "soon"))
        row.addWidget(self._words, 1)
        row.addWidget(close)
        row.addWidget(self._stay)
        say.changed.connect(self._retranslate)
        self._retranslate()
        self.hide()

    @property
    def asking(self) -> bool:
        """True while the question stands there."""
        return not self.isHidden()

    def ask(self) -> None:
        """Say that the window waits for its work."""
        self.show()
        self._stay.setFocus()
        announce(self, self.accessibleName(), urgent=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)

    def _retranslate(self) -> None:
        self._words.setText(self._say(_WAITS))
        self.setAccessibleName(self._say(_WAITS))
