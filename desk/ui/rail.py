"""The rail at the left: the places of the window, each with its key and its count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.ui.glyph import Glyph
from desk.ui.labels import Elided, label, rule
from desk.ui.one_of import OneOf
from desk.ui.places import PLACES, Place
from desk.ui.speech import Speech
from desk.ui.style import Theme

if TYPE_CHECKING:
    from desk.ui.page import Page

WIDTH = 216


_PLACES = QT_TRANSLATE_NOOP("rail", "Places")


class _PlaceButton(OneOf):
    """A place in the rail; its words turn bold and take the accent while it is shown."""

    def __init__(self, say: Speech, theme: Theme, place: Place[Page]) -> None:
        super().__init__()
        self._say, self._theme, self._place = say, theme, place
        self._count = place.key if place.shown_key else ""
        self.setObjectName(f"place_{place.name}")
        self.setProperty("kind", "place")
        self.setFixedHeight(theme.px(36))
        self._glyph = Glyph(theme, place.icon)
        self._words = Elided()
        self._note = label("caption")
        for part in (self._words, self._note):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 0, 7, 0)
        row.setSpacing(7)
        row.addWidget(self._glyph)
        row.addWidget(self._words, 1)
        row.addWidget(self._note)
        self.toggled.connect(self.reword)
        say.changed.connect(self.reword)
        theme.changed.connect(self.reword)
        self.reword()

    def show_count(self, count: int) -> None:
        """Show how many there are, in place of the key."""
        self._count = str(count)
        self.reword()

    def reword(self) -> None:
        """Say the words again, in the look of the moment."""
        chosen = self.isChecked()
        token = "accent" if chosen else "text"
        self._glyph.show_as(self._place.icon, token)
        self._words.setFont(self._theme.font(14, 600 if chosen else 400))
        color = self._theme.color(token).name()
        self._words.setStyleSheet(f"color: {color}; background: transparent;")
        words = self._say(self._place.text)
        self._words.setText(words)
        self._note.setText(self._count)
        self.setAccessibleName(words)
        self.setAccessibleDescription(self._place.key)
        self.setToolTip(f"{words} ({self._place.key})")


class Rail(QFrame):
    """The places, one below the other."""

    chosen = Signal(str)

    def __init__(self, say: Speech, theme: Theme) -> None:
        super().__init__()
        self._say = say
        self.setObjectName("rail")
        self.setFixedWidth(theme.px(WIDTH))
        self._group = QButtonGroup(self)
        self._buttons: dict[str, _PlaceButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(2)
        for place in PLACES:
            if place is None:
                line = QWidget()
                inner = QVBoxLayout(line)
                inner.setContentsMargins(4, 10, 4, 10)
                inner.addWidget(rule())
                column.addWidget(line)
                continue
            button = _PlaceButton(say, theme, place)
            self._buttons[place.name] = button
            self._group.addButton(button)
            button.clicked.connect(self._clicked)
            column.addWidget(button)
        column.addStretch(1)
        say.changed.connect(self._retranslate)
        self._retranslate()

    def mark(self, name: str) -> None:
        """Show that this place is the one in front; any other name marks none."""
        self._group.setExclusive(False)
        for key, button in self._buttons.items():
            button.setChecked(key == name)
        self._group.setExclusive(True)

    def count(self, name: str, number: int) -> None:
        """Show a number beside a place."""
        self._buttons[name].show_count(number)

    def _clicked(self) -> None:
        for name, button in self._buttons.items():
            if button is self.sender():
                self.chosen.emit(name)

    def _retranslate(self) -> None:
        self.setAccessibleName(self._say(_PLACES))
