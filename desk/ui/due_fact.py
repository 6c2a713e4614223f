"""By when a request has to be answered, with the steps by which the date was made."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.controller import Delivery
from desk.domain.deadline import Deadline
from desk.domain.representation import of_estate
from desk.domain.request import AccessRequest
from desk.domain.text import QT_TRANSLATE_NOOP, Weekday
from desk.services import clocks
from desk.ui.bench import Bench
from desk.ui.fact import Fact
from desk.ui.jobs import Job
from desk.ui.labels import caption

_DUE = QT_TRANSLATE_NOOP("facts", "To be answered by {day}")
_CLOCKS = QT_TRANSLATE_NOOP(
    "facts", "house target {target}; the law {law}; work on it by {work_by}"
)
_WHY = QT_TRANSLATE_NOOP("facts", "Why?")
_HIDE = QT_TRANSLATE_NOOP("facts", "Hide the steps")


class DueFact(QWidget):
    """The due date as a fact; its link opens the explanation."""

    failed = Signal(object)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._job: Job | None = None
        self._wanted: object = None
        self._deadline: Deadline | None = None
        self._fact = Fact(bench.say, bench.theme, name="factDue")
        self._fact.asked.connect(self.toggle_steps)
        self._steps = caption(wrap=True, name="dueSteps")
        self._steps.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._fact)
        column.addWidget(self._steps)
        bench.say.changed.connect(self._retranslate)

    def compute(self, controller: str, received: date, delivery: Delivery) -> None:
        """Show the due date of a request; the holidays are looked up beside the window."""
        desk = self._bench.desk
        self._ask(
            (controller, received, delivery),
            lambda: clocks.deadline(
                desk, controller=controller, received=received, delivery=delivery
            ),
        )

    def explain(self, request: AccessRequest) -> None:
        """Show how the dates of a request stand today, its pauses and its extension included.

        An estate has none (GDPR recital 27).
        """
        if of_estate(request.representative):
            self.forget()
            return
        desk = self._bench.desk
        self._ask(request, lambda: clocks.clocks_of(desk, request))

    def _ask(self, wanted: object, work: Callable[[], Deadline]) -> None:
        if wanted == self._wanted:
            return
        self._wanted = wanted
        if self._job is not None:
            self._job.drop()
        self._job = self._bench.jobs.read(work, owner=self, done=self._show, failed=self._broke)

    def forget(self) -> None:
        """Nothing is asked any more."""
        self._wanted = self._deadline = None
        self._fact.forget()
        self._steps.hide()

    def toggle_steps(self) -> None:
        """Show how the date was made, or hide it again."""
        if self._deadline is not None:
            self._steps.setVisible(not self._steps.isVisibleTo(self))
            self._show(self._deadline)

    def _show(self, deadline: Deadline) -> None:
        self._job = None
        self._deadline = deadline
        clocks = _CLOCKS.fill(
            target=deadline.target, law=deadline.law, work_by=Weekday(deadline.work_by)
        )
        shown = self._steps.isVisibleTo(self)
        self._fact.show_fact(
            "clock",
            _DUE.fill(day=Weekday(deadline.ruling)),
            clocks,
            more=_HIDE if shown else _WHY,
        )
        self._retranslate()

    def _broke(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)

    def _retranslate(self) -> None:
        if self._deadline is not None:
            say = self._bench.say
            steps = enumerate(self._deadline.steps, start=1)
            self._steps.setText("\n".join(f"{place}. {say(one)}" for place, one in steps))
