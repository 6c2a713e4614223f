"""All requests, open and closed, with a filter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from desk.domain.request import State
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services import handling, request_list
from desk.services.request_list import RequestList, Wanted, choose
from desk.ui.batch_panel import BatchPanel
from desk.ui.bench import Bench
from desk.ui.empty import Empty
from desk.ui.jobs import Job
from desk.ui.labels import KeyButton, caption
from desk.ui.list_filter import ListFilter
from desk.ui.page import Page
from desk.ui.request_table import RequestTable

_TITLE = QT_TRANSLATE_NOOP("requests", "Requests")
_TABLE = QT_TRANSLATE_NOOP("requests", "All requests")
_COUNT = QT_TRANSLATE_NOOP("requests", "Shown: {shown} of {all}")
_EMPTY = QT_TRANSLATE_NOOP("requests", "No request matches")
_EMPTY_NEXT = QT_TRANSLATE_NOOP(
    "requests", "Clear the filter, or start with F2 (visit) or F3 (letter or e-mail)."
)
_SIGN_ALL = QT_TRANSLATE_NOOP("requests", "Sign all that were looked through: {count}")
_TAKE = QT_TRANSLATE_NOOP("requests", "Take the selected one")
_TAKEN = QT_TRANSLATE_NOOP("requests", "Request {number} is yours now.")
_FIRST = 60
"""Requests that are shown at once, while all of them are read."""


@dataclass(frozen=True, slots=True)
class _Chosen:
    """What is shown of the whole list, made beside the window."""

    whole: RequestList
    shown: RequestList
    wanted: Wanted
    ready: int
    """How many of the whole list were looked through and wait for their signature."""
    handlers: list[str]


def _chosen(whole: RequestList, wanted: Wanted, names: Mapping[str, str]) -> _Chosen:
    return _Chosen(
        whole,
        choose(whole, wanted, names),
        wanted,
        len(choose(whole, Wanted(state=State.REVIEWED.value), names)),
        request_list.handlers(whole),
    )


class RequestsPage(Page):
    """Every request the desk holds."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, name="requestsPage", title=_TITLE)
        self._whole: RequestList | None = None
        self._shown = 0
        self._choosing: Job | None = None
        self._filter = ListFilter(bench)
        self._count = caption(name="requestsCount")
        self._table = RequestTable(bench, _TABLE, object_name="requestsTable", in_order=True)
        self._table.opened.connect(self.open_request)
        self._table.order_asked.connect(self._filter.ask_order)
        self._empty = Empty(bench, "inbox", name="requestsEmpty")
        self._empty.tell(_EMPTY, _EMPTY_NEXT)
        self._body = QStackedWidget()
        self._body.addWidget(self._table)
        self._body.addWidget(self._empty)
        self._batch = BatchPanel(bench)
        self._batch.request_opened.connect(self.open_request)
        self._batch.ended.connect(self.reload)
        self._take = KeyButton(bench.say, _TAKE, "F4", name="takeRequest")
        self._take.clicked.connect(self.take)
        self._sign_all = KeyButton(bench.say, _SIGN_ALL.fill(count=0), "F10", name="signAll")
        self._sign_all.hide()  # until the list has counted
        self._sign_all.clicked.connect(self._batch.start)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self._count, 1)
        below.addWidget(self._take)
        below.addWidget(self._sign_all)
        self.column.addWidget(self._filter)
        self.column.addWidget(self._body, 1)
        self.column.addWidget(self._batch)
        self.column.addLayout(below)
        self._filter.changed.connect(self._choose)
        self._filter.entered.connect(self._table.setFocus)
        self._reword()

    def entered(self) -> None:
        self.reload()
        self._filter.words.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F10 and self._sign_all.isVisibleTo(self):
            self._batch.start()
        elif event.key() == Qt.Key.Key_F4:
            self.take()
        elif event.key() == Qt.Key.Key_Escape and self._batch.cancel():
            self._filter.words.setFocus()
        elif event.key() == Qt.Key.Key_Escape:
            self.messages.clear()
        else:
            super().keyPressEvent(event)

    def reload(self) -> None:
        """Ask the store again; the first time the top of the list stands there before the rest."""
        desk = self.bench.desk
        if self._whole is None and self._filter.wanted == Wanted():
            self.bench.jobs.read(
                lambda: request_list.load(desk, first=_FIRST),
                owner=self,
                done=self._show_first,
            )
        self._load()

    def take(self) -> None:
        """F4: the selected request is this clerk's from now on."""
        number = self._table.chosen
        if number is None or self._body.currentWidget() is not self._table:
            return
        desk, actor, taken = self.bench.desk, self.bench.actor, _TAKEN.fill(number=number)

        def work(_job: Job) -> Text:
            handling.take(desk, number=number, actor=actor)
            return taken

        self.bench.jobs.write(work, owner=self, done=self._taken, failed=self.failed)

    def retranslate(self) -> None:
        self._recount()

    def _names(self) -> dict[str, str]:
        return {one.key: one.name for one in self.bench.desk.profiles.all()}

    def _choose(self) -> None:
        whole, wanted, names = self._whole, self._filter.wanted, self._names()
        if whole is None:
            self.reload()
            return
        self._start(lambda: _chosen(whole, wanted, names))

    def _load(self) -> None:
        desk, wanted, names = self.bench.desk, self._filter.wanted, self._names()
        self._start(lambda: _chosen(request_list.load(desk), wanted, names))

    def _start(self, work: Callable[[], _Chosen]) -> None:
        if self._choosing is not None:
            self._choosing.drop()
        self._choosing = self.bench.jobs.read(
            work, owner=self, done=self._take_over, failed=self._broke
        )

    def _broke(self, error: Exception) -> None:
        self._choosing = None
        self.failed(error)

    def _show_first(self, top: RequestList) -> None:
        if self._whole is None and len(top):
            self._table.show_list(top)

    def _take_over(self, chosen: _Chosen) -> None:
        self._choosing = None
        self._whole = chosen.whole
        self._sign_all.rename(_SIGN_ALL.fill(count=chosen.ready))
        self._sign_all.setVisible(chosen.ready > 0)
        self._filter.know_handlers(chosen.handlers)
        self._table.show_list(chosen.shown)
        self._table.show_order(chosen.wanted.order, backwards=chosen.wanted.backwards)
        self._body.setCurrentWidget(self._table if len(chosen.shown) else self._empty)
        self._shown = len(chosen.shown)
        self._recount()

    def _taken(self, text: Text) -> None:
        self.messages.tell(text, "done")
        self.reload()

    def _recount(self) -> None:
        whole = len(self._whole) if self._whole is not None else 0
        self._count.setText(self.say(_COUNT.fill(shown=self._shown, all=whole)))
