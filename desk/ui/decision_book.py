"""The clerk's decisions about one request: saved as they are made, taken back and made again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject, Signal

from desk.domain.decision_log import DecisionLog
from desk.domain.disclosure import Decision, Place
from desk.services import review
from desk.services.review import Decided
from desk.ui.bench import Bench
from desk.ui.jobs import Job


def none() -> tuple[()]:
    """Nothing decided."""
    return ()


class DecisionBook(QObject):
    """Hands each step to the store, one after the other; what holds is what the store says."""

    saved = Signal(object, object)
    """The ``AccessRequest`` and the ``DecisionLog`` after every step made so far."""
    failed = Signal(object)
    """A step could not be saved; the others are."""

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._number: str | None = None
        self._jobs: list[Job] = []
        self.log = DecisionLog()

    @property
    def busy(self) -> bool:
        """True while a step is not in the store yet."""
        return bool(self._jobs)

    @property
    def can_undo(self) -> bool:
        """True where there is a step to take back."""
        return self.busy or bool(self.log.done)

    @property
    def can_redo(self) -> bool:
        """True where a step was taken back."""
        return bool(self.log.undone)

    def open(self, number: str, log: DecisionLog) -> None:
        """Begin with what the store holds about a request."""
        self._number = number
        self.log = log

    def close(self) -> None:
        """Leave the request; what is not saved yet is saved on the way."""
        for job in self._jobs:
            job.let_go()
        self._jobs.clear()
        self._number = None
        self.log = DecisionLog()

    def change(
        self,
        made: Callable[[], Iterable[Decision]] = none,
        *,
        gone: Callable[[], Iterable[Place]] = none,
        people: Mapping[str, str] | None = None,
    ) -> None:
        """One step. ``made`` and ``gone`` are asked beside the window: they may name 200,000 rows."""
        self._step(
            lambda **where: review.change(
                self._bench.desk, made=made(), gone=gone(), people=people, **where
            )
        )

    def undo(self) -> bool:
        """Take the last step back; False where there is none."""
        if not self.can_undo:
            return False
        self._step(lambda **where: review.undo(self._bench.desk, **where))
        return True

    def redo(self) -> None:
        """Make the step again that was taken back last."""
        if self.busy or self.can_redo:
            self._step(lambda **where: review.redo(self._bench.desk, **where))

    def _step(self, work: Callable[..., Decided]) -> None:
        if self._number is None:
            return
        number, actor = self._number, self._bench.actor
        job = self._bench.jobs.write(
            lambda _job: work(number=number, actor=actor),
            owner=self,
            done=self._done,
            failed=self._broke,
        )
        self._jobs.append(job)

    def _done(self, decided: Decided) -> None:
        self._jobs.pop(0)
        self.log = decided.log
        if not self._jobs:
            self.saved.emit(decided.request, decided.log)

    def _broke(self, error: Exception) -> None:
        self._jobs.pop(0)
        self.failed.emit(error)
