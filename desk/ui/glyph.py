"""An icon that paints itself in the colour of a token, whatever the theme is at that moment."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk.ui.style import Theme


class Glyph(QWidget):
    """One icon beside a text. It carries no meaning of its own: the text says the same in words."""

    def __init__(self, theme: Theme, name: str, tint: str = "text") -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._tint = tint
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_as(self, name: str, tint: str) -> None:
        """Change the icon and its colour."""
        self._name, self._tint = name, tint
        self.update()

    def sizeHint(self) -> QSize:
        return self._theme.icon_size()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._theme.icon(self._name, self._tint).paint(painter, self.rect())
        painter.end()
