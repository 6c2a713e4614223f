"""The fields of the forms: a line to type, and with an arrow in the program's own icons a list and a date."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QValidator,
)
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from desk.domain.errors import BadInput
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.domain.typed_day import read_day
from desk.ui.style import Theme
from desk.ui.zone_guard import ZoneGuard

_NOT_HERE = QT_TRANSLATE_NOOP(
    "fields", "{typed} cannot be the day here, so the one before it was kept. Check the day."
)


class Select(QComboBox):
    """A list to choose one from. What is too long for it ends in …, and its tooltip tells all of it."""

    def __init__(self, theme: Theme, *, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._told = ""
        self.setObjectName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.currentTextChanged.connect(self._tell_whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = self._option()
        option.currentText = self._fitting(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
        _paint_arrow(self, self._theme, "chevron-down")

    def _option(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return option

    def _fitting(self, option: QStyleOptionComboBox) -> str:
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        return self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, field.width()
        )

    def _tell_whole(self) -> None:
        if self.toolTip() not in ("", self._told):
            return  # the page tells more
        words = self.currentText()
        self._told = "" if self._fitting(self._option()) == words else words
        self.setToolTip(self._told)


class DayField(QDateEdit):
    """A date, typed in any notation of ``typed_day`` or picked from a calendar; written as in Finland."""

    refused = Signal(object)
    """A ``Text``: what was typed is no day, or no day that may stand here; the one before stays."""

    def __init__(self, theme: Theme, *, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName(name)
        self.setCalendarPopup(True)
        self.setDisplayFormat("d.M.yyyy")

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """A day that can be read is one; what is not yet one may become one with the next keys."""
        try:
            day = qdate(read_day(text))
        except BadInput:
            return QValidator.State.Intermediate, text, position
        allowed = self.minimumDate() <= day <= self.maximumDate()
        state = QValidator.State.Acceptable if allowed else QValidator.State.Intermediate
        return state, text, position

    def dateTimeFromText(self, text: str) -> QDateTime:
        """The day that is written; the one before where none is."""
        try:
            return QDateTime(qdate(read_day(text)), QTime(0, 0))
        except BadInput:
            return self.dateTime()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._judge()
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._judge()
        super().focusOutEvent(event)

    def _judge(self) -> None:
        """Say what becomes of a text that is no day, before the field puts the day before back."""
        typed = self.lineEdit().text()
        try:
            day = qdate(read_day(typed))
        except BadInput as error:
            self.refused.emit(error.text)
            return
        if not self.minimumDate() <= day <= self.maximumDate():
            self.refused.emit(_NOT_HERE.fill(typed=typed))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_arrow(self, self._theme, "calendar")


def qdate(day: date) -> QDate:
    """A day as the fields of Qt take it."""
    return QDate(day.year, day.month, day.day)


def line_editor(name: str, *, longest: int) -> QLineEdit:
    """A field for one line of at most so many characters; ``name`` is its objectName."""
    line = QLineEdit()
    line.setObjectName(name)
    line.setMaxLength(longest)
    ZoneGuard(line)
    return line


def _paint_arrow(field: QWidget, theme: Theme, icon: str) -> None:
    size = theme.icon_size()
    painter = QPainter(field)
    place = field.rect()
    place.setSize(size)
    place.moveCenter(field.rect().center())
    place.moveRight(field.rect().right() - 8)
    theme.icon(icon, "muted").paint(painter, place)
    painter.end()
