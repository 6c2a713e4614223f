"""Where systems are set up: they have a place of their own, which this section opens."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.ui.bench import Bench
from desk.ui.labels import KeyButton, label
from desk.ui.section import SectionView

_WORDS = QT_TRANSLATE_NOOP(
    "settings",
    "Databases, files, web services and systems that are asked by hand are added, changed and tested in a place "
    "of their own.",
)
_OPEN = QT_TRANSLATE_NOOP("settings", "Open the systems")


class SystemsSection(SectionView):
    """One sentence and the way there."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, name="systemsSection")
        self._words = label(wrap=True, name="systemsWords")
        self._open = KeyButton(bench.say, _OPEN, "Alt 3", name="openSystems", primary=True)
        self._open.clicked.connect(self._go)
        self.column.addWidget(self._words)
        self.column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.retranslate()

    def focus(self) -> None:
        self._open.setFocus()

    def retranslate(self) -> None:
        self._words.setText(self.say(_WORDS))

    def _go(self) -> None:
        self.place_asked.emit("systems")
