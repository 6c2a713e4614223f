"""What happened to a request, in sentences: when, who, what; and how its dates were made."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from desk.domain.request import AccessRequest
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services import overview
from desk.ui.bench import Bench
from desk.ui.due_fact import DueFact
from desk.ui.shortcuts import listen
from desk.ui.step import Step

_LIST = QT_TRANSLATE_NOOP("request page", "History of the request")
_HEADS = (
    QT_TRANSLATE_NOOP("request page", "When"),
    QT_TRANSLATE_NOOP("request page", "Who"),
    QT_TRANSLATE_NOOP("request page", "What happened"),
)
_MOMENT = Text("", "{when}")
_SPOKEN = Text("", "{when}, {who}: {what}")
_WHEN, _WHO, _WHAT = range(3)
_AIR = 12
Index = QModelIndex | QPersistentModelIndex


class HistoryStep(Step):
    """Who did what, when; the newest last."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, name="historyStep")
        self._events: list[tuple[datetime, str, Text]] = []
        self._table = _Events(0, len(_HEADS))
        self._table.setObjectName("history")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.due = DueFact(bench)
        self.due.failed.connect(self.failed)
        listen(self, {"F7": self.due.toggle_steps})
        column.addWidget(self.due)
        column.addWidget(self._table, 1)
        bench.say.changed.connect(self._retranslate)

    def show_request(self, request: AccessRequest) -> None:
        super().show_request(request)
        if request.open:
            self.due.explain(request)
        else:
            self.due.forget()
        desk, number = self.bench.desk, request.number
        self.bench.jobs.read(
            lambda: overview.history(desk, number),
            owner=self,
            done=self._show,
            failed=self._broke,
        )

    def entered(self) -> None:
        self._table.setFocus()

    def _show(self, events: list[tuple[datetime, str, Text]]) -> None:
        self._events = events
        self._retranslate()
        self._table.selectRow(len(events) - 1)
        self._table.scrollToBottom()

    def _retranslate(self) -> None:
        table, say = self._table, self.say
        table.setAccessibleName(say(_LIST))
        table.setHorizontalHeaderLabels([say(one) for one in _HEADS])
        table.setRowCount(len(self._events))
        for row, (when, who, what) in enumerate(self._events):
            spoken = say(_SPOKEN.fill(when=when, who=who, what=what))
            for column, words in (
                (_WHEN, say(_MOMENT.fill(when=when))),
                (_WHO, who),
                (_WHAT, say(what)),
            ):
                item = QTableWidgetItem(words)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
                item.setToolTip(spoken)
                table.setItem(row, column, item)
        table.fit()


class _Roomy(QStyledItemDelegate):
    """Gives each sentence air above and below; the row that has the keyboard is seen by its ground."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index) + QSize(0, _AIR)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus


class _Events(QTableWidget):
    """Sentences wrap; the whole of each is to be read."""

    def __init__(self, rows: int, columns: int) -> None:
        super().__init__(rows, columns)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(_Roomy(self))
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(_WHEN, QHeaderView.ResizeMode.ResizeToContents)

    def fit(self) -> None:
        """Give the names the width they need, up to a fifth, and each sentence its lines."""
        widest = max(self.sizeHintForColumn(_WHO), self.horizontalHeader().sectionSizeHint(_WHO))
        self.setColumnWidth(_WHO, min(widest + _AIR, self.width() // 5))
        self.resizeRowsToContents()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
