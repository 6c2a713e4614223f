"""A place with nothing in it: says so, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desk.domain.text import Text
from desk.ui.bench import Bench
from desk.ui.glyph import Glyph
from desk.ui.labels import label


class Empty(QFrame):
    """An icon, a sentence and the next step, in the middle of the place."""

    def __init__(self, bench: Bench, icon: str, *, name: str) -> None:
        super().__init__()
        self._bench = bench
        self._texts: tuple[Text, ...] = ()
        self.setObjectName(name)
        self.setProperty("kind", "panel")
        self._head = label("heading", wrap=True, name=f"{name}Head")
        self._next = label("muted", wrap=True, name=f"{name}Next")
        column = QVBoxLayout(self)
        column.setSpacing(6)
        column.addStretch(1)
        column.addWidget(Glyph(bench.theme, icon, "muted"), 0, Qt.AlignmentFlag.AlignHCenter)
        for part in (self._head, self._next):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
        column.addStretch(2)
        bench.say.changed.connect(self._retranslate)

    def tell(self, head: Text, next_step: Text) -> None:
        """Say what is not there and what to do."""
        self._texts = (head, next_step)
        self._retranslate()

    def _retranslate(self) -> None:
        for part, text in zip((self._head, self._next), self._texts, strict=False):
            part.setText(self._bench.say(text))
