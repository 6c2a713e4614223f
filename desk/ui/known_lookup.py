"""Looks up, beside the window, what is on record of a person before they have proven anything."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desk.domain.records import Candidate
from desk.services import proof
from desk.services.proof import KnownOf
from desk.ui.bench import Bench
from desk.ui.jobs import Job


class KnownLookup(QObject):
    """Holds what was found; a failed look spares nobody a check, and stops none."""

    changed = Signal()

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._job: Job | None = None
        self.known: KnownOf | None = None

    def look(self, controller: str, person: Candidate) -> None:
        """Ask the desk's own store; what the registers hold came with the person."""
        self.forget()
        desk = self._bench.desk
        self._job = self._bench.jobs.read(
            lambda: proof.known_of(desk, controller=controller, person=person),
            owner=self,
            done=self._found,
            failed=self._failed,
        )

    def forget(self) -> None:
        """Nobody is known any more."""
        if self._job is not None:
            self._job.drop()
            self._job = None
        if self.known is not None:
            self.known = None
            self.changed.emit()

    def _found(self, known: KnownOf) -> None:
        self._job, self.known = None, known
        self.changed.emit()

    def _failed(self, _error: Exception) -> None:
        self._job = None
