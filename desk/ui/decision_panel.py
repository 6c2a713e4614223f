"""Below the records: the value in full, what happens to it and why, and the keys that change it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from desk.domain.answer import Ground
from desk.domain.disclosure import CLERKS_GROUNDS
from desk.domain.text import QT_TRANSLATE_NOOP, LocalText, Text
from desk.ui.bench import Bench
from desk.ui.fields import Select, line_editor
from desk.ui.flow import Flow
from desk.ui.labels import KeyButton, caption, label
from desk.ui.value_text import ValueText

GROUND_NAMES = {
    Ground.OTHER_PERSON: QT_TRANSLATE_NOOP("review", "concerns another person (GDPR Art. 15(4))"),
    Ground.STAFF: QT_TRANSLATE_NOOP("review", "name of an employee (C-579/21)"),
    Ground.IDENTITY_CODE: QT_TRANSLATE_NOOP(
        "review", "identity code stands once in full (1050/2018 s. 29)"
    ),
    Ground.SAFETY_BAN: QT_TRANSLATE_NOOP("review", "safety ban of another person (Art. 15(4), 32)"),
    Ground.TENANCY: QT_TRANSLATE_NOOP("review", "time of another tenant (Art. 15(4))"),
    Ground.PERIOD: QT_TRANSLATE_NOOP("review", "outside the period that the customer chose"),
    Ground.CLERK: QT_TRANSLATE_NOOP("review", "own judgement, with a reason"),
}
_GIVEN = QT_TRANSLATE_NOOP("review", "Given to the customer: {column}")
_COVERED = QT_TRANSLATE_NOOP("review", "Covered: {column}")
_PARTLY = QT_TRANSLATE_NOOP("review", "Partly covered: {column}")
_LEFT_OUT = QT_TRANSLATE_NOOP("review", "The whole row is left out")
_KEPT = QT_TRANSLATE_NOOP("review", "Given by your decision: {column}")
_GROUND = QT_TRANSLATE_NOOP("review", "Ground: {ground}; it stands in the letter's list")
_BECAUSE = QT_TRANSLATE_NOOP("review", "Your reason: {reason}")
_GROUND_LABEL = QT_TRANSLATE_NOOP("review", "Ground of what you leave out, keys {first} to {last}")
_NUMBERED = QT_TRANSLATE_NOOP("review", "{key} {ground}")
_REASON = QT_TRANSLATE_NOOP("review", "Reason in words")
_BACK = QT_TRANSLATE_NOOP("review", "Put back")
_COVER = QT_TRANSLATE_NOOP("review", "Black out")
_OMIT = QT_TRANSLATE_NOOP("review", "Leave out")
_GIVE = QT_TRANSLATE_NOOP("review", "Give all the same")
_UNDO = QT_TRANSLATE_NOOP("review", "Undo {key}")
_REDO = QT_TRANSLATE_NOOP("review", "Redo {key}")


@dataclass(frozen=True, slots=True)
class Cell:
    """What the panel says of the value under the cursor."""

    column: LocalText
    value: str
    """As the customer will see it."""
    ground: Ground | None
    """Why it stays out; None where it is given."""
    left_out: bool
    """Its whole row is."""
    partly: bool
    """Some of the text is given."""
    decided: bool
    """The clerk did it, not the desk."""
    reason: str
    editable: bool


class DecisionPanel(QFrame):
    """What is known about the current value, and what the keys do with it."""

    put_back = Signal()
    black_out = Signal()
    leave_out = Signal()
    undo = Signal()
    redo = Signal()
    left = Signal()
    """Back to the records."""
    give = Signal(str)
    """Give a covered value; with the reason in words."""
    ground_chosen = Signal(object, str)
    """Another ground, and the reason in words."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._say = bench.say
        self._cell: Cell | None = None
        self._group = ""
        self._giving = False
        self.setObjectName("decision")
        self.setProperty("kind", "panel")
        self._head = label("strong", wrap=True, name="decisionHead")
        self.value = ValueText(bench)
        self.value.left.connect(self.left)
        self._why = caption(wrap=True, name="decisionGround")
        self._choice = Select(bench.theme, name="ground")
        for one in CLERKS_GROUNDS:
            self._choice.addItem("", str(one))
        self._reason = line_editor("decisionReason", longest=_LONGEST_REASON)
        self._back = KeyButton(bench.say, _BACK, "P", name="putBack")
        self._cover = KeyButton(bench.say, _COVER, "B", name="blackOut")
        self._omit = KeyButton(bench.say, _OMIT, "Del", name="leaveOut")
        self._give = KeyButton(bench.say, _GIVE, "K", name="giveValue")
        self._undo, self._redo = QPushButton(), QPushButton()
        for step, name in ((self._undo, "undo"), (self._redo, "redo")):
            step.setObjectName(name)
            step.setProperty("kind", "link")
        self._lay_out()
        self._connect()
        bench.say.changed.connect(self._retranslate)
        self._retranslate()
        self.setEnabled(False)

    @property
    def next_ground(self) -> tuple[Ground, str]:
        """The ground of what is left out or covered next, and the reason in words that it needs."""
        ground = self._ground
        return ground, self._reason.text().strip() if ground is Ground.CLERK else ""

    def show_cell(self, cell: Cell) -> None:
        """Show the current value."""
        before, self._cell = self._cell, cell
        self.value.show()
        if before is None or before != cell:
            self._giving = False
            self._reason.setText(cell.reason)
        own = cell.decided and cell.ground is not None
        if own and cell.ground in CLERKS_GROUNDS:
            self._choice.setCurrentIndex(CLERKS_GROUNDS.index(cell.ground))
        self._back.setEnabled(cell.decided)
        self._cover.setEnabled(cell.ground is None or cell.partly)
        self._omit.setEnabled(not cell.left_out)
        self._give.setEnabled(cell.ground is not None and not cell.decided)
        self._show_reason()
        self.setEnabled(cell.editable)
        self.value.show_value(cell.column, cell.value)
        self._retranslate()

    def show_group(self, words: str, *, editable: bool) -> None:
        """Show that the cursor is on a group's head: its records are left out or put back as one."""
        self._cell = None
        self._group = words
        self._giving = False
        self.value.hide()
        self._reason.setVisible(self._ground is Ground.CLERK)
        self._cover.setEnabled(False)
        self._give.setEnabled(False)
        self._omit.setEnabled(True)
        self._back.setEnabled(True)
        self.setEnabled(editable)
        self._retranslate()

    def show_steps(self, *, can_undo: bool, can_redo: bool) -> None:
        """Whether there is a step to take back or to make again."""
        self._undo.setEnabled(can_undo)
        self._redo.setEnabled(can_redo)

    def choose_ground(self, place: int) -> None:
        """A key from 1 on: the ground at that place of the list."""
        if self.isEnabled() and 0 <= place < len(CLERKS_GROUNDS):
            self._choice.setCurrentIndex(place)
            self._ground_changed()

    def give_value(self) -> None:
        """K: give what the desk covered; it needs a reason first."""
        if not self._give.isEnabled() or not self.isEnabled():
            return
        reason = self._reason.text().strip()
        if reason:
            self._giving = False
            self.give.emit(reason)
        else:
            self._giving = True
            self.ask_reason()

    def ask_reason(self) -> None:
        """Put the focus where the reason is written."""
        self._reason.show()
        self._reason.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        for part in (self._head, self.value, self._why):
            column.addWidget(part)
        why = QHBoxLayout()
        why.setSpacing(8)
        why.addWidget(self._choice, 1)
        why.addWidget(self._reason, 1)
        column.addLayout(why)
        buttons = Flow(spacing=6)
        for button in (self._omit, self._cover, self._give, self._back):
            buttons.add(button)
        column.addWidget(buttons)
        steps = Flow(spacing=12)
        for step in (self._undo, self._redo):
            steps.add(step)
        column.addWidget(steps)
        column.addStretch(1)

    def _connect(self) -> None:
        self._choice.activated.connect(self._ground_changed)
        self._reason.returnPressed.connect(self._reason_given)
        self._back.clicked.connect(self.put_back)
        self._cover.clicked.connect(self.black_out)
        self._omit.clicked.connect(self.leave_out)
        self._give.clicked.connect(self.give_value)
        self._undo.clicked.connect(self.undo)
        self._redo.clicked.connect(self.redo)

    @property
    def _ground(self) -> Ground:
        return CLERKS_GROUNDS[max(0, self._choice.currentIndex())]

    def _show_reason(self) -> None:
        needed = self._ground is Ground.CLERK
        covered_by_desk = self._give.isEnabled()
        self._reason.setVisible(needed or covered_by_desk or self._giving)

    def _ground_changed(self) -> None:
        ground, reason = self.next_ground
        self._show_reason()
        if ground is Ground.CLERK and not reason:
            self.ask_reason()
            return
        self.ground_chosen.emit(ground, reason)

    def _reason_given(self) -> None:
        if self._ground is Ground.CLERK and not self._giving:
            self._ground_changed()
        else:
            self.give_value()

    def _retranslate(self) -> None:
        say = self._say
        for place, one in enumerate(CLERKS_GROUNDS):
            words = _NUMBERED.fill(key=str(place + 1), ground=GROUND_NAMES[one])
            self._choice.setItemText(place, say(words))
        last = str(len(CLERKS_GROUNDS))
        self._choice.setAccessibleName(say(_GROUND_LABEL.fill(first="1", last=last)))
        self._choice.setToolTip(self._choice.accessibleName())
        for button, words, key in ((self._undo, _UNDO, "Ctrl Z"), (self._redo, _REDO, "Ctrl Y")):
            button.setText(say(words.fill(key=key)))
            button.setAccessibleName(button.text())
        self._reason.setPlaceholderText(say(_REASON))
        self._reason.setToolTip(say(_REASON))
        self._reason.setAccessibleName(say(_REASON))
        cell = self._cell
        if cell is None:
            self._head.setText(self._group)
            self._why.hide()
            return
        self._head.setText(say(_headline(cell)))
        lines = []
        if cell.ground is not None:
            lines.append(say(_GROUND.fill(ground=GROUND_NAMES[cell.ground])))
        if cell.reason:
            lines.append(say(_BECAUSE.fill(reason=cell.reason)))
        self._why.setText("\n".join(lines))
        self._why.setVisible(bool(lines))


def _headline(cell: Cell) -> Text:
    if cell.left_out:
        return _LEFT_OUT
    if cell.ground is not None:
        return (_PARTLY if cell.partly else _COVERED).fill(column=cell.column)
    return (_KEPT if cell.decided else _GIVEN).fill(column=cell.column)


_LONGEST_REASON = 500
