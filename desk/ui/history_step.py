"""What happened to a request, in sentences."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QListWidget, QVBoxLayout

from desk.domain.request import AccessRequest
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services import overview
from desk.ui.bench import Bench
from desk.ui.step import Step

_LIST = QT_TRANSLATE_NOOP("request page", "History of the request")
_LINE = QT_TRANSLATE_NOOP("request page", "{when}   {who}   {what}")


class HistoryStep(Step):
    """Who did what, when; the newest last."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, name="historyStep")
        self._events: list[tuple[datetime, str, Text]] = []
        self._list = QListWidget()
        self._list.setObjectName("history")
        self._list.setWordWrap(True)
        self._list.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list)
        bench.say.changed.connect(self._retranslate)

    def show_request(self, request: AccessRequest) -> None:
        super().show_request(request)
        desk, number = self.bench.desk, request.number
        self.bench.jobs.read(
            lambda: overview.history(desk, number),
            owner=self,
            done=self._show,
            failed=self._broke,
        )

    def entered(self) -> None:
        self._list.setFocus()

    def _show(self, events: list[tuple[datetime, str, Text]]) -> None:
        self._events = events
        self._retranslate()

    def _retranslate(self) -> None:
        self._list.setAccessibleName(self.say(_LIST))
        self._list.clear()
        for when, who, what in self._events:
            self._list.addItem(self.say(_LINE.fill(when=when, who=who, what=what)))
