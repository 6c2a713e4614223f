"""Below the records: the value in full, what happens to it and why, and the keys that change it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from desk.domain.answer import Ground
from desk.domain.text import QT_TRANSLATE_NOOP, LocalText
from desk.ui.bench import Bench
from desk.ui.fields import Select
from desk.ui.flow import Flow
from desk.ui.labels import KeyButton, caption, label

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
CHOICES = (
    Ground.OTHER_PERSON,
    Ground.STAFF,
    Ground.SAFETY_BAN,
    Ground.TENANCY,
    Ground.IDENTITY_CODE,
    Ground.CLERK,
)
_GIVEN = QT_TRANSLATE_NOOP("review", "Given to the customer: {column}")
_COVERED = QT_TRANSLATE_NOOP("review", "Covered: {column}")
_LEFT_OUT = QT_TRANSLATE_NOOP("review", "The whole row is left out")
_KEPT = QT_TRANSLATE_NOOP("review", "Given by your decision: {column}")
_GROUND = QT_TRANSLATE_NOOP("review", "Ground: {ground}; it stands in the letter's list")
_GROUND_LABEL = QT_TRANSLATE_NOOP("review", "Ground")
_REASON = QT_TRANSLATE_NOOP("review", "Reason in words")
_BACK = QT_TRANSLATE_NOOP("review", "Put back")
_COVER = QT_TRANSLATE_NOOP("review", "Black out")
_OMIT = QT_TRANSLATE_NOOP("review", "Leave out")
_GIVE = QT_TRANSLATE_NOOP("review", "Give all the same")


class DecisionPanel(QFrame):
    """What is known about the current cell, and the buttons for Ctrl+Z, B and Del."""

    put_back = Signal()
    black_out = Signal()
    leave_out = Signal()
    give = Signal(str)
    """Give a covered value; with the reason in words."""
    ground_chosen = Signal(object, str)
    """Another ground, and the reason in words."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._say = bench.say
        self._given: tuple[LocalText, str, Ground | None, bool, bool, str] | None = None
        self.setObjectName("decision")
        self.setProperty("kind", "panel")
        self._head = label("strong", name="decisionHead")
        self._value = label(wrap=True, name="decisionValue")
        self._value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._value.setMaximumHeight(bench.theme.px(80))
        self._ground = caption(wrap=True, name="decisionGround")
        self._choice = Select(bench.theme, name="ground")
        for one in CHOICES:
            self._choice.addItem("", one)
        self._reason = QLineEdit()
        self._reason.setObjectName("decisionReason")
        self._back = KeyButton(bench.say, _BACK, "Ctrl Z", name="putBack")
        self._cover = KeyButton(bench.say, _COVER, "B", name="blackOut")
        self._omit = KeyButton(bench.say, _OMIT, "Del", name="leaveOut")
        self._give = KeyButton(bench.say, _GIVE, "", name="giveValue")
        self._choice.activated.connect(self._ground_changed)
        self._reason.returnPressed.connect(self._reason_given)
        self._back.clicked.connect(self.put_back)
        self._cover.clicked.connect(self.black_out)
        self._omit.clicked.connect(self.leave_out)
        self._give.clicked.connect(self._give_value)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(4)
        for part in (self._head, self._value, self._ground):
            column.addWidget(part)
        why = QHBoxLayout()
        why.setSpacing(8)
        why.addWidget(self._choice, 1)
        why.addWidget(self._reason, 1)
        column.addLayout(why)
        buttons = Flow(spacing=6)
        for button in (self._back, self._cover, self._omit, self._give):
            buttons.add(button)
        column.addSpacing(4)
        column.addWidget(buttons)
        bench.say.changed.connect(self._retranslate)
        self._retranslate()
        self.setEnabled(False)

    def show_cell(
        self,
        column: LocalText,
        value: str,
        ground: Ground | None,
        *,
        left_out: bool,
        decided: bool,
        reason: str,
        editable: bool,
    ) -> None:
        """Show the current cell; ``decided``: the clerk did it, not the desk."""
        self._given = (column, value, ground, left_out, decided, reason)
        self._reason.setText(reason)
        if ground is not None:
            self._choice.setCurrentIndex(CHOICES.index(ground))
        self._back.setEnabled(decided)
        self._cover.setEnabled(ground is None)
        self._omit.setEnabled(not left_out)
        own = decided and ground is not None
        self._choice.setVisible(own)
        covered_by_desk = ground is not None and not decided
        self._give.setVisible(covered_by_desk)
        self._reason.setVisible(covered_by_desk or (own and ground is Ground.CLERK))
        self.setEnabled(editable)
        self._retranslate()

    def _ground_changed(self) -> None:
        ground = self._choice.currentData()
        if ground is Ground.CLERK and not self._reason.text().strip():
            self._reason.show()
            self._reason.setFocus()
            return
        self.ground_chosen.emit(ground, self._reason.text().strip())

    def _reason_given(self) -> None:
        if self._choice.isVisible():
            self.ground_chosen.emit(self._choice.currentData(), self._reason.text().strip())
        else:
            self._give_value()

    def _give_value(self) -> None:
        reason = self._reason.text().strip()
        if reason:
            self.give.emit(reason)
        else:
            self._reason.setFocus()

    def _retranslate(self) -> None:
        for place, one in enumerate(CHOICES):
            self._choice.setItemText(place, self._say(GROUND_NAMES[one]))
        self._choice.setAccessibleName(self._say(_GROUND_LABEL))
        self._reason.setPlaceholderText(self._say(_REASON))
        self._reason.setAccessibleName(self._say(_REASON))
        if self._given is None:
            return
        column, value, ground, left_out, decided, reason = self._given
        if left_out:
            head = _LEFT_OUT
        elif ground is not None:
            head = _COVERED.fill(column=column)
        else:
            head = (_KEPT if decided else _GIVEN).fill(column=column)
        self._head.setText(self._say(head))
        self._value.setText(value)
        why = self._say(_GROUND.fill(ground=GROUND_NAMES[ground])) if ground else reason
        self._ground.setText(why)
        self._ground.setVisible(bool(why) and not (decided and ground is not None))
