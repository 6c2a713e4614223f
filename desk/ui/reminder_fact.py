"""That a request seems to be a reminder of an open one, and the step that makes them one."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desk.domain.request import BEFORE_LETTER, AccessRequest
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import merging
from desk.ui.bench import Bench
from desk.ui.fact import Fact
from desk.ui.jobs import Job

_SEEMS = QT_TRANSLATE_NOOP(
    "request page", "Request {number} of the same person, arrived {day}, is still open"
)
_SAME = QT_TRANSLATE_NOOP(
    "request page",
    "A reminder is the same request: its documents go there, the earlier day of arrival rules, and it "
    "costs nothing. It cannot be taken apart again.",
)
_MERGE = QT_TRANSLATE_NOOP("request page", "Merge this one into {number} · Ctrl J, Enter")


class ReminderFact(Fact):
    """Looks beside the window; merging takes a second press, for nothing takes it back."""

    merged = Signal(object)
    """The request that took this one in."""
    failed = Signal(object)

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.say, bench.theme, name="reminderFact")
        self._bench = bench
        self._look: Job | None = None
        self._number = ""
        self._first: AccessRequest | None = None
        self._link.setAutoDefault(True)  # Enter presses it, as Space does
        self.asked.connect(self._merge)

    def show_request(self, request: AccessRequest) -> None:
        """Look whether the request in front reminds of another one."""
        self.forget()
        if request.subject is None or request.state not in BEFORE_LETTER:
            return
        self._number = request.number
        desk, number = self._bench.desk, request.number
        self._look = self._bench.jobs.read(
            lambda: merging.reminded(desk, number), owner=self, done=self._know
        )

    def ask(self) -> None:
        """Ctrl+J: put the focus where Enter merges."""
        if self._first is not None:
            self.setFocus()

    def forget(self) -> None:
        if self._look is not None:
            self._look.drop()
            self._look = None
        self._first = None
        super().forget()

    def _know(self, first: AccessRequest | None) -> None:
        self._look = None
        self._first = first
        if first is not None:
            head = _SEEMS.fill(number=first.number, day=first.received)
            self.show_fact("look", head, _SAME, more=_MERGE.fill(number=first.number))

    def _merge(self) -> None:
        first = self._first
        if first is None:
            return
        desk, actor, number, into = self._bench.desk, self._bench.actor, self._number, first.number
        self._first = None
        self._bench.jobs.write(
            lambda _job: merging.merge(desk, number=number, into=into, actor=actor),
            owner=self,
            done=self.merged.emit,
            failed=self.failed.emit,
        )
