"""The top bar: the program's name, the box that finds anything, and who sits here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.ui.find_box import FindBox
from desk.ui.glyph import Glyph
from desk.ui.labels import label
from desk.ui.speech import Speech
from desk.ui.style import Theme

if TYPE_CHECKING:
    from desk.ui.bench import Bench
    from desk.ui.menus import Menus

_BRAND = QT_TRANSLATE_NOOP("window", "Data requests")
_DEMO_BRAND = QT_TRANSLATE_NOOP("window", "Data requests · DEMO, nobody in it exists")
_DEMO_NOTE = QT_TRANSLATE_NOOP("window", "DEMO: nobody in it exists")
_HEIGHT = 48


class TopBar(QFrame):
    """What stands above every page."""

    def __init__(
        self,
        say: Speech,
        theme: Theme,
        actor: str,
        window: QWidget,
    ) -> None:
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
        row.setSpacing(12)
        self._left = QHBoxLayout()
        self._left.setSpacing(8)
        self._left.addWidget(self._brand)
        self._left.addStretch(1)
        row.addLayout(self._left, 1)
        row.addWidget(self.find_box, 2)
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

    def open(self, bench: Bench, here: Callable[[], Sequence[str]]) -> Menus:
        """The desk is there: the box finds, and the menus offer what works where the clerk is.

        ``here``: the scopes whose keys work now.
        """
        # Made here: nothing of it is needed before the first paint.
        from desk.ui.menus import Menus

        setup = bench.desk.setup
        self._demo = setup is not None and setup.demo
        menus = Menus(self._say, here, self)
        self._left.insertWidget(1, menus, 0, Qt.AlignmentFlag.AlignVCenter)
        self.find_box.open(bench, here)
        self._retranslate()
        return menus

    def _retranslate(self) -> None:
        self._brand.setText(self._say(_DEMO_NOTE if self._demo else _BRAND))
