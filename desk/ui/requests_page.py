"""All requests, open and closed, with a filter."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget

from desk.domain.request import State
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import overview
from desk.services.overview import Row
from desk.ui.batch_panel import BatchPanel
from desk.ui.bench import Bench
from desk.ui.choice import Answer, Choice
from desk.ui.empty import Empty
from desk.ui.labels import KeyButton, caption
from desk.ui.page import Labelled, Page
from desk.ui.request_table import RequestTable

_TITLE = QT_TRANSLATE_NOOP("requests", "Requests")
_TABLE = QT_TRANSLATE_NOOP("requests", "All requests")
_FILTER = QT_TRANSLATE_NOOP("requests", "Filter by number, name or controller")
_SHOW = QT_TRANSLATE_NOOP("requests", "Show")
_OPEN = QT_TRANSLATE_NOOP("requests", "open")
_ALL = QT_TRANSLATE_NOOP("requests", "all")
_COUNT = QT_TRANSLATE_NOOP("requests", "Shown: {shown} of {all}")
_EMPTY = QT_TRANSLATE_NOOP("requests", "No request matches")
_EMPTY_NEXT = QT_TRANSLATE_NOOP(
    "requests", "Clear the filter, or start with F2 (visit) or F3 (letter or e-mail)."
)
_SIGN_ALL = QT_TRANSLATE_NOOP("requests", "Sign all that were looked through: {count}")
_PAUSE = 120
"""Milliseconds after the last key before the list is filtered."""


class RequestsPage(Page):
    """Every request the desk holds."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, name="requestsPage", title=_TITLE)
        self._rows: list[Row] = []
        self._shown = 0
        self._filter = QLineEdit()
        self._filter.setObjectName("requestsFilter")
        self._which = Choice(
            bench.say,
            _SHOW,
            (Answer("open", "1", _OPEN), Answer("all", "2", _ALL)),
            name="requestsShow",
        )
        self._which.choose("all")
        self._count = caption(name="requestsCount")
        self._table = RequestTable(bench, _TABLE, object_name="requestsTable")
        self._table.opened.connect(self.open_request)
        self._empty = Empty(bench, "inbox", name="requestsEmpty")
        self._empty.tell(_EMPTY, _EMPTY_NEXT)
        self._body = QStackedWidget()
        self._body.addWidget(self._table)
        self._body.addWidget(self._empty)
        head = QHBoxLayout()
        head.setSpacing(16)
        left = Labelled(self._filter)
        self._filter_label = left.label
        head.addWidget(left, 1, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._which, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(head)
        self._batch = BatchPanel(bench)
        self._batch.request_opened.connect(self.open_request)
        self._batch.ended.connect(self.reload)
        self._sign_all = KeyButton(bench.say, _SIGN_ALL.fill(count=0), "F10", name="signAll")
        self._sign_all.hide()  # until the list has counted
        self._sign_all.clicked.connect(self._batch.start)
        below = QHBoxLayout()
        below.addWidget(self._count, 1)
        below.addWidget(self._sign_all)
        self.column.addWidget(self._body, 1)
        self.column.addWidget(self._batch)
        self.column.addLayout(below)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._show)
        self._filter.textChanged.connect(self._pause.start)
        self._filter.returnPressed.connect(self._table.setFocus)
        self._which.changed.connect(self._show)
        self._reword()

    def entered(self) -> None:
        self.reload()
        self._filter.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F10 and self._sign_all.isVisibleTo(self):
            self._batch.start()
        elif event.key() == Qt.Key.Key_Escape and self._batch.cancel():
            self._filter.setFocus()
        else:
            super().keyPressEvent(event)

    def reload(self) -> None:
        """Ask the store again."""
        desk = self.bench.desk
        self.bench.jobs.read(
            lambda: overview.requests(desk), owner=self, done=self._take, failed=self.failed
        )

    def retranslate(self) -> None:
        self._filter_label.setText(self.say(_FILTER))
        self._filter.setAccessibleName(self.say(_FILTER))
        self._recount()

    def _take(self, rows: list[Row]) -> None:
        self._rows = rows
        ready = sum(row.request.state is State.REVIEWED for row in rows)
        self._sign_all.rename(_SIGN_ALL.fill(count=ready))
        self._sign_all.setVisible(ready > 0)
        self._show()

    def _show(self) -> None:
        names = {one.key: one.name.casefold() for one in self.bench.desk.profiles.all()}
        words = self._filter.text().casefold().split()
        rows = [
            row
            for row in self._rows
            if (self._which.value == "all" or row.request.open)
            and all(word in _searched(row, names) for word in words)
        ]
        self._table.show_rows(rows, grouped=False)
        self._body.setCurrentWidget(self._table if rows else self._empty)
        self._shown = len(rows)
        self._recount()

    def _recount(self) -> None:
        self._count.setText(self.say(_COUNT.fill(shown=self._shown, all=len(self._rows))))


def _searched(row: Row, names: dict[str, str]) -> str:
    request = row.request
    name = request.subject.name.casefold() if request.subject else ""
    return f"{request.number} {name} {names.get(request.controller, request.controller)}"
