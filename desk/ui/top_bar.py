"""The top bar: the program's name, the box that finds anything, and who sits here."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.ui.find_box import FindBox
from desk.ui.glyph import Glyph
from desk.ui.labels import label
from desk.ui.speech import Speech
from desk.ui.style import Theme

_BRAND = QT_TRANSLATE_NOOP("window", "Data requests")
_DEMO_BRAND = QT_TRANSLATE_NOOP("window", "Data requests · DEMO, nobody in it exists")
_HEIGHT = 48


class TopBar(QFrame):
    """What stands above every page."""

    def __init__(self, say: Speech, theme: Theme, actor: str, window: QWidget) -> None:
        """``window``: over which the results of the find box hang."""
        super().__init__()
        self._say = say
        self._demo = False
        self.setObjectName("topBar")
        self.setFixedHeight(theme.px(_HEIGHT))
        self._brand = label("brand", name="brand")
        self.find_box = FindBox(say, theme, window)
        self.find_box.setEnabled(False)
        who = label("muted", name="actor")
        who.setText(actor)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(self._brand, 1)
        row.addWidget(self.find_box)
        right = QHBoxLayout()
        right.setSpacing(8)
        right.addStretch(1)
        right.addWidget(Glyph(theme, "user-round", "muted"))
        right.addWidget(who)
        row.addLayout(right, 1)
        say.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def brand(self) -> Text:
        """What the program is called, with the warning where nobody in it exists."""
        return _DEMO_BRAND if self._demo else _BRAND

    def open(self, *, demo: bool) -> None:
        """The desk is there: from now on the box finds."""
        self._demo = demo
        self.find_box.setEnabled(True)
        self._retranslate()

    def _retranslate(self) -> None:
        self._brand.setText(self._say(self.brand))
