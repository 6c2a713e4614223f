"""Two ways to see the same thing, side by side; one key goes from one to the other."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.ui.labels import label
from desk.ui.one_of import OneOf
from desk.ui.speech import Speech

_NAME = QT_TRANSLATE_NOOP("switch", "{way}, key {key}")


class Switch(QWidget):
    """A pair of buttons of which one is pressed in, and the cap of their key."""

    changed = Signal()

    def __init__(
        self, say: Speech, ways: tuple[tuple[str, Text], tuple[str, Text]], key: str, *, name: str
    ) -> None:
        """``ways``: value and words of the first and the second."""
        super().__init__()
        self._say = say
        self._ways = ways
        self._key = key
        self.setObjectName(name)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for place, (value, _) in enumerate(ways):
            button = OneOf()
            button.setObjectName(f"{name}_{value}")
            button.setProperty("kind", "step")
            self._group.addButton(button, place)
            row.addWidget(button)
        cap = label("keycap")
        cap.setText(key)
        row.addWidget(cap)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self._clicked)
        say.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def value(self) -> str:
        """The way that is chosen."""
        return self._ways[self._group.checkedId()][0]

    def choose(self, value: str) -> None:
        """Choose a way without telling anybody; the first where there is no such."""
        place = next((at for at, (one, _) in enumerate(self._ways) if one == value), 0)
        self._group.button(place).setChecked(True)

    def toggle(self) -> None:
        """Go to the other way."""
        self._group.button(1 - self._group.checkedId()).click()

    def _clicked(self) -> None:
        self.changed.emit()

    def _retranslate(self) -> None:
        for place, (_, words) in enumerate(self._ways):
            button = self._group.button(place)
            button.setText(self._say(words))
            button.setAccessibleName(self._say(_NAME.fill(way=words, key=self._key)))
