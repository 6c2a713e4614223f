"""The grid of a month: arrows walk from day to day and on into other months."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.ui.bench import Bench
from desk.ui.month_model import Index, MonthModel

_NAME = QT_TRANSLATE_NOOP("calendar", "Due dates by day")
_EARLIEST, _LATEST = date(1900, 1, 1), date(2999, 12, 31)
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}


class _DayDelegate(QStyledItemDelegate):
    """Paints a day: its number, its holiday, and what is due by shape, colour and number."""

    def __init__(self, bench: Bench, grid: MonthGrid) -> None:
        super().__init__(grid)
        self._bench = bench
        self._grid = grid

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, theme = self._grid.days, self._bench.theme
        day, month = model.day(index), model.month
        if day is None or month is None:
            return
        rect: QRect = option.rect
        current = index == self._grid.currentIndex()
        inside = day.month == month.first.month
        holiday = model.holiday(day)
        quiet = holiday is not None or day.weekday() >= 5
        ground = "raised" if current else "surface" if inside and not quiet else "background"
        painter.save()
        painter.fillRect(rect, theme.color(ground))
        painter.setPen(theme.color("hairline"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        inner = rect.adjusted(6, 3, -3, -3)
        line = theme.px(20)
        number = QRect(inner.left(), inner.top(), theme.px(26), line)
        today = day == model.today
        if today:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(number, 6, 6)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setFont(theme.font(14, 600 if inside else 400))
        painter.setPen(theme.color("on_accent" if today else "text" if inside else "muted"))
        align = Qt.AlignmentFlag.AlignVCenter
        middle = align | Qt.AlignmentFlag.AlignHCenter
        painter.drawText(number, middle if today else align, str(day.day))
        if holiday is not None:
            painter.setFont(theme.font(11))
            painter.setPen(theme.color("muted"))
            below = QRect(inner.left(), number.bottom() + 1, inner.width(), theme.px(16))
            words = holiday.in_language(self._bench.say.language)
            fitting = painter.fontMetrics().elidedText(
                words, Qt.TextElideMode.ElideRight, below.width()
            )
            painter.drawText(below, align, fitting)
        self._paint_marks(painter, inner, day)
        if current and self._grid.hasFocus():
            painter.setPen(theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _paint_marks(self, painter: QPainter, inner: QRect, day: date) -> None:
        theme = self._bench.theme
        size = theme.px(18)
        left, top = inner.left(), inner.bottom() - size
        painter.setFont(theme.font(14, 600))
        for mark in self._grid.days.marks(day):
            theme.icon(mark.icon, mark.token).paint(painter, QRect(left, top, size, size))
            painter.setPen(theme.color(mark.token))
            number = str(mark.count)
            width = painter.fontMetrics().horizontalAdvance(number)
            place = QRect(left + size + 4, top, width + 2, size)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, number)
            left = place.right() + 10


class MonthGrid(QTableView):
    """Six weeks. PgUp and PgDn turn the month, Home goes to today, Enter to the day's requests."""

    day_changed = Signal(object)
    """The ``date`` under the cursor."""
    month_asked = Signal(object)
    """A ``date`` that the month in front does not show."""
    entered_day = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self.days = MonthModel(bench, self)
        self.setModel(self.days)
        self.setItemDelegate(_DayDelegate(bench, self))
        self.setObjectName("monthGrid")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
        self.horizontalHeader().setFixedHeight(bench.theme.px(32))
        self.horizontalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setMinimumSectionSize(1)
        self.doubleClicked.connect(self._double_clicked)
        bench.say.changed.connect(self._retranslate)
        bench.theme.changed.connect(self.viewport().update)
        self._retranslate()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._bench.theme.px(420), self._bench.theme.px(32 + 6 * 46))

    @property
    def day(self) -> date | None:
        """The day under the cursor."""
        return self.days.day(self.currentIndex())

    def choose(self, day: date) -> None:
        """Put the cursor on a day, in its own month."""
        month = self.days.month
        if month is None or (day.year, day.month) != (month.first.year, month.first.month):
            self.month_asked.emit(day)
        else:
            self.setCurrentIndex(self.days.place(day))

    def turn(self, months: int) -> None:
        """Go so many months on, to the same day or the last one of a shorter month."""
        day = self.day
        if day is None:
            return
        year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
        first = date(year, month + 1, 1) if 1 <= year <= 9998 else None
        if first is None or not _EARLIEST <= first <= _LATEST:
            return
        after = (first + timedelta(days=31)).replace(day=1)
        self.choose(min(first + timedelta(days=day.day - 1), after - timedelta(days=1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        day = self.day
        match event.key():
            case key if key in _STEPS and day is not None:
                to = day + timedelta(days=_STEPS[Qt.Key(key)])
                if _EARLIEST <= to <= _LATEST:
                    self.choose(to)
            case Qt.Key.Key_PageUp:
                self.turn(-1)
            case Qt.Key.Key_PageDown:
                self.turn(1)
            case Qt.Key.Key_Home:
                self.choose(self.days.today)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entered_day.emit()
            case _:
                event.ignore()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        day = self.days.day(current)
        if day is not None:
            self.day_changed.emit(day)

    def _double_clicked(self, _index: Index) -> None:
        self.entered_day.emit()

    def _retranslate(self) -> None:
        self.setAccessibleName(self._bench.say(_NAME))
