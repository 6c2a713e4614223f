"""Collecting the data of a request: a row for each system, and those that are asked by hand."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.errors import Cancelled
from desk.domain.question import systems_asked_by_hand
from desk.domain.records import Collection, SystemResult
from desk.domain.request import AccessRequest, State
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import collection
from desk.ui.bench import Bench
from desk.ui.by_hand_panel import ByHandPanel
from desk.ui.collect_rows import CollectRows
from desk.ui.fact import Fact
from desk.ui.labels import KeyButton, panel, scrolled
from desk.ui.step import Step

_COLLECT = QT_TRANSLATE_NOOP("steps", "Collect the data")
_ANEW = QT_TRANSLATE_NOOP("steps", "Collect again")
_AGAIN = QT_TRANSLATE_NOOP("steps", "Ask the failed systems again")
_WHOLE = QT_TRANSLATE_NOOP("steps", "Every system answered")
_PARTLY = QT_TRANSLATE_NOOP("steps", "Not every system answered")
_PARTLY_NEXT = QT_TRANSLATE_NOOP(
    "steps", "The others' data is kept. Ask again, or go on: the letter says what is missing."
)
_BY_HAND = QT_TRANSLATE_NOOP("steps", "Every connected system answered; others are asked by hand")
_BY_HAND_NEXT = QT_TRANSLATE_NOOP(
    "steps",
    "Wait for the owner's answer, or go on: the letter says what follows and is completed later.",
)
_READY = QT_TRANSLATE_NOOP("steps", "The systems have not been asked yet")
_STOPPED = QT_TRANSLATE_NOOP("steps", "Collecting was stopped; nothing was lost")


class CollectStep(Step):
    """Ask the systems, with a row for each, and again those that failed."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, name="collectStep")
        self._results: tuple[SystemResult, ...] = ()
        self._fact = Fact(bench.say, bench.theme, name="collectFact")
        self._rows = CollectRows(bench, name="stepCollecting")
        self._rows.cancelled.connect(self.cancel)
        self._start = KeyButton(bench.say, _COLLECT, "F9", name="collect", primary=True)
        self._start.clicked.connect(self.main)
        self.by_hand = ByHandPanel(bench)
        self.by_hand.answered.connect(self.saved)
        self.by_hand.failed.connect(self.failed)
        box, column = panel(spacing=8)
        for part in (self._fact, self._rows):
            column.addWidget(part)
        column.addSpacing(8)
        buttons = QHBoxLayout()
        buttons.addWidget(self._start)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(1)
        both = QWidget()
        parts = QVBoxLayout(both)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(12)
        parts.addWidget(box, 1)
        parts.addWidget(self.by_hand)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(both))

    def show_request(self, request: AccessRequest) -> None:
        super().show_request(request)
        self._results = ()
        self.by_hand.show_request(request)
        if self.job is not None:
            return
        self._rows.hide()
        if request.collection_id is None:
            self._fact.show_fact("open", _READY)
        elif request.collection_complete:
            self._fact.show_fact("fine", _WHOLE)
        else:
            self._fact.show_fact("look", _PARTLY, _PARTLY_NEXT)
        words = {None: _COLLECT, True: _ANEW, False: _AGAIN}
        self._start.rename(words[request.collection_complete])
        self._start.setVisible(
            request.subject is not None
            and request.state in (State.IDENTIFIED, State.COLLECTED, State.REVIEWED)
        )
        if request.collection_id is not None:
            desk, number = self.bench.desk, request.number
            self.bench.jobs.read(
                lambda: collection.load(desk, number), owner=self, done=self._loaded
            )

    def entered(self) -> None:
        self._start.setFocus()

    def main(self) -> None:
        request = self.request
        if request is None or self.job is not None or not self._start.isVisible():
            return
        desk, actor, number = self.bench.desk, self.bench.actor, request.number
        only = self._silent() or None
        self._rows.start(desk.profiles.get(request.controller))
        self._start.setEnabled(False)
        self.job = self.bench.jobs.write(
            lambda job: collection.collect(
                desk, number=number, progress=job, actor=actor, only=only
            ),
            owner=self,
            done=self._succeeded,
            failed=self._broke,
            advanced=self._rows.advance,
        )
        self._rows.cancel.setFocus()

    def cancel(self) -> None:
        if self.job is not None:
            self.job.cancel()

    def closed(self) -> None:
        super().closed()
        self.by_hand.closed()
        self._start.setEnabled(True)

    def _silent(self) -> list[str]:
        """The connected systems that did not answer; those asked by hand are not asked again here."""
        if self.request is None:
            return []
        profile = self.bench.desk.profiles.get(self.request.controller)
        by_hand = {one.key for one in systems_asked_by_hand(profile)}
        return [one.system for one in self._results if one.unanswered and one.system not in by_hand]

    def _succeeded(self, request: AccessRequest) -> None:
        self._start.setEnabled(True)
        super()._succeeded(request)

    def _broke(self, error: Exception) -> None:
        self._rows.finish()
        self._start.setEnabled(True)
        if isinstance(error, Cancelled):
            self._fact.show_fact("open", _STOPPED)
        super()._broke(error)

    def _loaded(self, collected: Collection) -> None:
        self._results = tuple(collected.systems)
        if self.request is not None and self.job is None:
            profile = self.bench.desk.profiles.get(self.request.controller)
            self._rows.show_results(profile, self._results)
            if not collected.complete and not self._silent():
                self._fact.show_fact("clock", _BY_HAND, _BY_HAND_NEXT)
                self._start.rename(_ANEW)
