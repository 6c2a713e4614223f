"""The status line: when was saved last, how many systems answer, and where the keys are listed."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.ui.labels import label
from desk.ui.speech import Speech
from desk.ui.style import Theme

_SAVED = QT_TRANSLATE_NOOP("window", "Saved at {time}")
_NOT_YET = QT_TRANSLATE_NOOP("window", "Everything is saved as you go")
_SYSTEMS = QT_TRANSLATE_NOOP("window", "Systems: {answering} of {all} answer")
_KEYS = QT_TRANSLATE_NOOP("window", "F1 Keys")
_HEIGHT = 28


class StatusLine(QFrame):
    """One quiet line at the foot of the window."""

    keys_asked = Signal()

    def __init__(self, say: Speech, theme: Theme) -> None:
        super().__init__()
        self._say = say
        self._saved_at: datetime | None = None
        self._answering: tuple[int, int] | None = None
        self.setObjectName("statusLine")
        self.setFixedHeight(theme.px(_HEIGHT))
        self._saved = label("caption", name="saved")
        self._systems = label("caption", name="systemsState")
        self._keys = QPushButton()
        self._keys.setObjectName("keysButton")
        self._keys.setProperty("kind", "link")
        self._keys.clicked.connect(self.keys_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(24)
        row.addWidget(self._saved)
        row.addWidget(self._systems)
        row.addStretch(1)
        row.addWidget(self._keys)
        say.changed.connect(self._retranslate)
        self._retranslate()

    def saved(self, when: datetime) -> None:
        """Something was written to the store."""
        self._saved_at = when
        self._retranslate()

    def tested(self, answering: int, of: int) -> None:
        """So many of the systems answered when they were tried last."""
        self._answering = (answering, of)
        self._retranslate()

    def _retranslate(self) -> None:
        say = self._say
        self._saved.setText(say(_NOT_YET))
        if self._saved_at is not None:
            between = ":" if say.language == "en" else "."
            time = self._saved_at.strftime(f"%H{between}%M")
            self._saved.setText(say(_SAVED.fill(time=time)))
        self._systems.clear()
        if self._answering is not None:
            answering, of = self._answering
            self._systems.setText(say(_SYSTEMS.fill(answering=answering, all=of)))
        self._keys.setText(say(_KEYS))
        self._keys.setAccessibleName(say(_KEYS))
