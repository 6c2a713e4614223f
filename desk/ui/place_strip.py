"""The line that stops an answer because of a shared place, and where the decision of a person is written down."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desk.domain.shared_place import LONGEST
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import shared_place
from desk.services.review import Decided
from desk.ui.bench import Bench
from desk.ui.fact import Fact
from desk.ui.fields import line_editor
from desk.ui.jobs import Job
from desk.ui.review_rows import Looked

_DECIDE = QT_TRANSLATE_NOOP("shared place", "Write down the decision… (Ctrl Shift D)")
_BACK = QT_TRANSLATE_NOOP("shared place", "Take the decision back (Ctrl Shift D)")
_SAVE = QT_TRANSLATE_NOOP("shared place", "Write down")
_WHO = QT_TRANSLATE_NOOP("shared place", "Who decided, by name")
_WHY = QT_TRANSLATE_NOOP("shared place", "Why the answer may go")
_DECIDED = QT_TRANSLATE_NOOP(
    "shared place",
    "{who} decided that the answer goes out although somebody under a safety ban shares the place: {reason}",
)
_COVERED = QT_TRANSLATE_NOOP(
    "shared place",
    "What tells of the place stays covered in the letter. Look it through once more.",
)


class PlaceStrip(QWidget):
    """Hidden where nobody under a ban shares the place. Ctrl+Shift+D decides, or takes the decision back."""

    decided = Signal(object, object)
    """The ``AccessRequest`` and the ``DecisionLog`` after it."""
    failed = Signal(object)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._number: str | None = None
        self._placed = False
        self._editable = False
        self._noting: Job | None = None
        self.setObjectName("placeStrip")
        self.fact = Fact(bench.say, bench.theme, name="conflict")
        self.fact.asked.connect(self.toggle)
        self.who = line_editor("placeWho", longest=LONGEST)
        self.why = line_editor("placeWhy", longest=LONGEST)
        self._save = QPushButton()
        self._save.setObjectName("placeSave")
        self._save.clicked.connect(self._decide)
        self.who.returnPressed.connect(self.why.setFocus)
        self.why.returnPressed.connect(self._decide)
        self._form = QWidget()
        row = QHBoxLayout(self._form)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.who, 2)
        row.addWidget(self.why, 3)
        row.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.fact)
        column.addWidget(self._form)
        bench.say.changed.connect(self._retranslate)
        self._retranslate()
        self.forget()

    def show_looked(self, number: str, looked: Looked, *, editable: bool) -> None:
        """Say what stops the answer, or who decided that it goes."""
        if number != self._number:
            self.put_away()
        self._number, self._editable = number, editable
        placed, conflict = looked.log.shared_place, looked.conflict
        self._placed = placed is not None and conflict is None and looked.stop is not None
        if conflict is not None:
            self.fact.show_fact("stop", conflict, more=_DECIDE if editable else None)
        elif placed is not None and self._placed:
            self.put_away()
            head = _DECIDED.fill(who=placed.decided_by, reason=placed.reason)
            self.fact.show_fact("look", head, _COVERED, more=_BACK if editable else None)
        else:
            self.forget()
            return
        self.show()

    def forget(self) -> None:
        """Nothing is shared with anybody under a ban, or nothing is known."""
        self._number = None
        self.put_away()
        self.fact.forget()
        self.hide()

    def toggle(self) -> None:
        """Ctrl+Shift+D: ask who decided and why, or take the decision back."""
        if self._number is None or not self._editable:
            return
        if self._placed:
            self._write(shared_place.take_back)
        else:
            self._form.show()
            self.who.setFocus()
            if self.fact.head is not None:
                self.fact.show_fact("stop", self.fact.head)  # the records below need the room

    def put_away(self) -> bool:
        """Esc: nothing is decided after all; False where nothing was asked."""
        open_now = not self._form.isHidden()
        if open_now and self.fact.head is not None:
            self.fact.show_fact("stop", self.fact.head, more=_DECIDE)
        self._form.hide()
        self.who.clear()
        self.why.clear()
        return open_now

    def _decide(self) -> None:
        who, why = self.who.text(), self.why.text()

        self._write(partial(shared_place.decide, decided_by=who, reason=why))

    def _write(self, use_case: Callable[..., Decided]) -> None:
        number = self._number
        if number is None or self._noting is not None:
            return
        desk, actor = self._bench.desk, self._bench.actor
        self._noting = self._bench.jobs.write(
            lambda _job: use_case(desk, number=number, actor=actor),
            owner=self,
            done=self._written,
            failed=self._not_written,
        )

    def _written(self, decided: Decided) -> None:
        self._noting = None
        if decided.request.number == self._number:
            self.decided.emit(decided.request, decided.log)

    def _not_written(self, error: Exception) -> None:
        self._noting = None
        self.failed.emit(error)

    def _retranslate(self) -> None:
        say = self._bench.say
        for field, words in ((self.who, _WHO), (self.why, _WHY)):
            field.setPlaceholderText(say(words))
            field.setToolTip(say(words))
            field.setAccessibleName(say(words))
        self._save.setText(say(_SAVE))
        self._save.setAccessibleName(say(_SAVE))
