"""Who else has the request in front open; asked beside the window, a few times a minute."""

from __future__ import annotations

from datetime import datetime
from uuid import uuid4

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.text import QT_TRANSLATE_NOOP, joined
from desk.services import presence
from desk.services.presence import Beside
from desk.services.unseen_changes import Seen, clock_time
from desk.ui.bench import Bench
from desk.ui.fact import Fact
from desk.ui.jobs import Job

_EVERY = 15_000
"""Milliseconds; four times within the minute after which a silent window counts as gone."""
_OPEN = QT_TRANSLATE_NOOP("together", "{who} has this request open since {time}")


class Visitors(QWidget):
    """A line for each other window that shows the request; hidden while one is alone."""

    overtaken = Signal()
    """The request in the store is newer than what the page has shown."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._window = uuid4().hex
        self._number: str | None = None
        self._seen: Seen | None = None
        self._since: datetime | None = None
        self._asking: Job | None = None
        self._fact = Fact(bench.say, bench.theme, name="visitorsFact")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._fact)
        self.hide()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)

    def show_request(self, number: str, seen: Seen) -> None:
        """The page shows a request: say so to the others, and see who they are."""
        if number != self._number:
            self._forget()
            self._since = self._bench.desk.clock.now()
        self._number, self._seen = number, seen
        self._timer.start()
        self.look()

    def leave(self) -> None:
        """The page shows no request any more; said in the background, once."""
        if self._number is None:
            return
        self._number = None
        self._timer.stop()
        self._forget()
        self._say_gone()

    def look(self) -> None:
        """Say once more that the request is open here, and hear who else has it open."""
        number, since = self._number, self._since
        if number is None or since is None or self._asking is not None:
            return
        desk, window, actor = self._bench.desk, self._window, self._bench.actor
        self._asking = self._bench.jobs.read(
            lambda: presence.stay(desk, number=number, window=window, actor=actor, since=since),
            owner=self,
            done=self._show,
            failed=self._unheard,
        )

    def _say_gone(self) -> None:
        desk, window = self._bench.desk, self._window
        self._bench.jobs.read(
            lambda: presence.leave(desk, window=window),
            owner=self,
            done=self._gone,
            failed=self._unheard,
        )

    def _show(self, beside: Beside) -> None:
        self._asking = None
        if beside.request != self._number:
            if self._number is None:  # it was left while this was said
                self._say_gone()
            return
        others = [_OPEN.fill(who=one.actor, time=clock_time(one.since)) for one in beside.others]
        if others:
            self._fact.show_fact("look", joined(others, "; "))
        else:
            self._fact.forget()
        self.setVisible(bool(others))
        if self._seen is not None and not self._seen.knows(beside.request, beside.version):
            self.overtaken.emit()

    def _gone(self, _nothing: None) -> None:
        """Said; nobody waits for it."""

    def _unheard(self, _error: Exception) -> None:
        """The store did not answer; the next save tells the clerk, the next beat asks again."""
        self._asking = None

    def _forget(self) -> None:
        self._fact.forget()
        self.hide()
