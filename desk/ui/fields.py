"""Fields with an arrow in the program's own icons: a list to choose from, a date."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QWidget

from desk.ui.style import Theme


class Select(QComboBox):
    """A list to choose one from."""

    def __init__(self, theme: Theme, *, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_arrow(self, self._theme, "chevron-down")


class DayField(QDateEdit):
    """A date, typed or picked from a calendar; written as in Finland."""

    def __init__(self, theme: Theme, *, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName(name)
        self.setCalendarPopup(True)
        self.setDisplayFormat("d.M.yyyy")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_arrow(self, self._theme, "calendar")


def _paint_arrow(field: QWidget, theme: Theme, icon: str) -> None:
    size = theme.icon_size()
    painter = QPainter(field)
    place = field.rect()
    place.setSize(size)
    place.moveCenter(field.rect().center())
    place.moveRight(field.rect().right() - 8)
    theme.icon(icon, "muted").paint(painter, place)
    painter.end()
