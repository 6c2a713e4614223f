"""The clerk's decisions about one request: each can be undone, and all are saved as they are made."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from desk.domain.disclosure import Decision
from desk.domain.request import AccessRequest
from desk.services import review
from desk.ui.bench import Bench
from desk.ui.jobs import Job


class _Change(QUndoCommand):
    """From some decisions to others, and back."""

    def __init__(
        self, book: DecisionBook, before: tuple[Decision, ...], after: tuple[Decision, ...]
    ) -> None:
        super().__init__()
        self._book, self._before, self._after = book, before, after

    def redo(self) -> None:
        self._book.take(self._after)

    def undo(self) -> None:
        self._book.take(self._before)


class DecisionBook(QObject):
    """Keeps the decisions of the request that is looked through; one save at a time."""

    saved = Signal(object)
    """The ``AccessRequest`` after everything decided so far was saved."""
    failed = Signal(object)
    """A save failed: the decisions are those of the store again."""

    def __init__(self, bench: Bench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._number: str | None = None
        self._stored: tuple[Decision, ...] = ()
        self._underway: tuple[Decision, ...] = ()
        self._saving: Job | None = None
        self._unsaved = False
        self._stack = QUndoStack(self)
        self.decisions: tuple[Decision, ...] = ()

    @property
    def busy(self) -> bool:
        """True while a decision is not in the store yet."""
        return self._saving is not None or self._unsaved

    def open(self, number: str, decisions: tuple[Decision, ...]) -> None:
        """Begin with what the store holds about a request."""
        self._stack.clear()
        self._number = number
        self.decisions = self._stored = decisions

    def close(self) -> None:
        """Leave the request; what is not saved yet is saved on the way."""
        if self._unsaved:
            self._save()
        if self._saving is not None:
            self._saving.let_go()
        self._saving = None
        self._unsaved = False
        self._number = None
        self._stack.clear()

    def change(self, after: tuple[Decision, ...]) -> None:
        """Decide; the same decisions as before are no change."""
        if after != self.decisions:
            self._stack.push(_Change(self, self.decisions, after))

    def undo(self) -> bool:
        """Take the last change back; False where there is none."""
        if not self._stack.canUndo():
            return False
        self._stack.undo()
        return True

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        self._stack.redo()

    def take(self, decisions: tuple[Decision, ...]) -> None:
        """Hold these decisions from now on, and save them."""
        self.decisions = decisions
        self._unsaved = True
        if self._saving is None:
            self._save()

    def _save(self) -> None:
        """Decisions made while this runs go into the next save."""
        if self._number is None:
            return
        self._unsaved = False
        desk, actor, number = self._bench.desk, self._bench.actor, self._number
        decisions = self.decisions
        self._saving = self._bench.jobs.write(
            lambda _job: review.decide(desk, number=number, decisions=decisions, actor=actor),
            owner=self,
            done=self._done,
            failed=self._broke,
        )
        self._underway = decisions

    def _done(self, request: AccessRequest) -> None:
        self._saving = None
        self._stored = self._underway
        if self._unsaved:
            self._save()
        else:
            self.saved.emit(request)

    def _broke(self, error: Exception) -> None:
        self._saving = None
        self._unsaved = False
        self.decisions = self._stored
        self._stack.clear()
        self.failed.emit(error)
