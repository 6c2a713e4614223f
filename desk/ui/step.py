"""One step of a request's page: shows the request and carries out the use cases of that step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk.domain.request import AccessRequest
from desk.domain.text import Text
from desk.ui.bench import Bench
from desk.ui.jobs import Job


class Step(QWidget):
    """A part of the request's page. F9 presses its main button."""

    saved = Signal(object)
    """The ``AccessRequest`` as a use case left it; the page shows its next step."""
    failed = Signal(object)
    """The exception that stopped a use case."""
    told = Signal(object)
    """A ``Text`` for the message line."""

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__()
        self.bench = bench
        self.say = bench.say
        self.request: AccessRequest | None = None
        self.job: Job | None = None
        self.notice: Text | None = None
        """What a use case that went well leaves to say; set by its work, told once it is done."""
        self.setObjectName(name)

    def show_request(self, request: AccessRequest) -> None:
        """Show where the request stands."""
        self.request = request

    def entered(self) -> None:
        """The step is in front now: put the focus where work begins."""

    def main(self) -> None:
        """F9: the step's main action."""

    def cancel(self) -> None:
        """Esc: stop what runs."""

    def closed(self) -> None:
        """The page shows another request or is left; what runs for this one goes on and is saved."""
        if self.job is not None:
            self.job.let_go()
            self.job = None
        self.setEnabled(True)

    def run(self, work: Callable[[Job], AccessRequest]) -> Job | None:
        """Carry out a use case, unless one of this step is under way (a double click)."""
        if self.job is not None:
            return None
        self.setEnabled(False)
        self.notice = None
        self.job = self.bench.jobs.write(work, owner=self, done=self._succeeded, failed=self._broke)
        return self.job

    def _succeeded(self, request: AccessRequest) -> None:
        self.job = None
        self.setEnabled(True)
        self.saved.emit(request)
        if self.notice is not None:
            self.told.emit(self.notice)

    def _broke(self, error: Exception) -> None:
        self.job = None
        self.setEnabled(True)
        self.entered()
        self.failed.emit(error)
