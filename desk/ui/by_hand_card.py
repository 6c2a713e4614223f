"""One system that is asked by hand: whom the desk waits for, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.question import Outcome
from desk.domain.request import State
from desk.domain.text import QT_TRANSLATE_NOOP, Text, joined, plain
from desk.services.questions import Standing
from desk.ui.answer_form import AnswerForm
from desk.ui.bench import Bench
from desk.ui.fact import Fact, Kind
from desk.ui.flow import Flow
from desk.ui.labels import KeyButton, into_view
from desk.ui.words import short_day

_WAITS = QT_TRANSLATE_NOOP("by hand", "{system}: the owner is asked by hand")
_OWNER = QT_TRANSLATE_NOOP("by hand", "Owner: {owner}")
_NOBODY = QT_TRANSLATE_NOOP("by hand", "The settings name no owner")
_ASKED = QT_TRANSLATE_NOOP("by hand", "Opened {day}, not sent yet")
_SENT = QT_TRANSLATE_NOOP("by hand", "Sent {day}")
_CHASED = QT_TRANSLATE_NOOP("by hand", "Asked again {day}")
_CHASE_ON = QT_TRANSLATE_NOOP("by hand", "Ask again {day}")
_CHASE_NOW = QT_TRANSLATE_NOOP("by hand", "To be asked again now, since {day}")
_ANSWERED = QT_TRANSLATE_NOOP("by hand", "{system} answered")
_NOTHING = QT_TRANSLATE_NOOP("by hand", "{system} answered: nothing is held")
_TAKEN = QT_TRANSLATE_NOOP("by hand", "Taken in {when} by {who}")
_FILE = QT_TRANSLATE_NOOP("by hand", "Attached file: {file}")
_CODE = QT_TRANSLATE_NOOP(
    "by hand", "The text holds the identity code: send it in a protected way only."
)
_ACTIONS: tuple[tuple[str, Text, Qt.Key], ...] = (
    ("copy", QT_TRANSLATE_NOOP("by hand", "Copy the text"), Qt.Key.Key_C),
    ("mail", QT_TRANSLATE_NOOP("by hand", "Write an e-mail"), Qt.Key.Key_M),
    ("sent", QT_TRANSLATE_NOOP("by hand", "It was sent"), Qt.Key.Key_S),
    ("chase", QT_TRANSLATE_NOOP("by hand", "Asked again"), Qt.Key.Key_A),
    ("answer", QT_TRANSLATE_NOOP("by hand", "Take the answer in…"), Qt.Key.Key_V),
    ("nothing", QT_TRANSLATE_NOOP("by hand", "Nothing is held"), Qt.Key.Key_N),
    ("save", QT_TRANSLATE_NOOP("by hand", "Save the attached file…"), Qt.Key.Key_F),
    ("undo", QT_TRANSLATE_NOOP("by hand", "Take the answer out"), Qt.Key.Key_U),
)
_BEFORE_SIGNING = (State.COLLECTED, State.REVIEWED)
_TAKES_ANSWERS = (*_BEFORE_SIGNING, State.SIGNED, State.DELIVERED)


class ByHandCard(QWidget):
    """Its keys work while the focus is in it; in the answer's text they are letters."""

    asked = Signal(str, str)
    """The system's key, and the action by its name."""

    def __init__(self, bench: Bench, system: str) -> None:
        super().__init__()
        self._say = bench.say
        self.system = system
        self.standing: Standing | None = None
        self.setObjectName(f"byHand_{system}")
        self._fact = Fact(bench.say, bench.theme, name=f"byHandFact_{system}")
        self._row = Flow(spacing=8)
        self._buttons: dict[str, KeyButton] = {}
        for name, text, key in _ACTIONS:
            button = KeyButton(bench.say, text, chr(key.value), name=f"byHand_{name}_{system}")
            button.clicked.connect(self._pressed)
            self._buttons[name] = button
            self._row.add(button)
        self.form = AnswerForm(bench, name=f"answer_{system}")
        self.form.closed.connect(self.focus)
        self.form.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._fact)
        column.addWidget(self._row)
        column.addWidget(self.form)

    def show_standing(self, one: Standing) -> None:
        """Show where the question stands."""
        self.standing = one
        question, state = one.question, one.request.state
        waiting = question.open and state in _TAKES_ANSWERS
        shown = {
            "copy": waiting,
            "mail": waiting and one.owner.email is not None,
            "sent": waiting and question.sent is None,
            "chase": waiting and question.sent is not None,
            "answer": waiting,
            "nothing": waiting,
            "save": one.file_name is not None,
            "undo": question.answered and state in _BEFORE_SIGNING,
        }
        for name, button in self._buttons.items():
            button.setVisible(shown[name])
        self._row.setVisible(any(shown.values()))
        if not waiting:
            self.form.hide()
        kind, head, details = _fact(one)
        self._fact.show_fact(kind, head, *details)

    def focus(self) -> None:
        """Put the focus on the first thing that can be done."""
        for button in self._buttons.values():
            if button.isVisibleTo(self):
                button.setFocus()
                into_view(self)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        for name, _, key in _ACTIONS:
            if event.key() == key and not event.modifiers():
                if self._buttons[name].isVisibleTo(self):
                    self._act(name)
                return
        super().keyPressEvent(event)

    def _pressed(self) -> None:
        for name, button in self._buttons.items():
            if button is self.sender():
                self._act(name)

    def _act(self, name: str) -> None:
        if name == "answer":
            self.form.open()
        else:
            self.asked.emit(self.system, name)


def _fact(one: Standing) -> tuple[Kind, Text, list[Text]]:
    question, name = one.question, one.system.name
    if question.answered:
        head = _NOTHING if question.outcome is Outcome.NOTHING_HELD else _ANSWERED
        details = [_TAKEN.fill(when=question.answered_at, who=question.answered_by)]
        if one.file_name is not None:
            details.append(_FILE.fill(file=one.file_name))
        return "fine", head.fill(system=name), details
    owner = one.owner.role or question.owner
    way = [_OWNER.fill(owner=owner) if owner else _NOBODY]
    if one.owner.email is not None:
        way.append(plain(one.owner.email))
    if question.sent is None:
        dates = [_ASKED.fill(day=short_day(question.asked_at.date()))]
    else:
        dates = [_SENT.fill(day=short_day(question.sent))]
        dates += [_CHASED.fill(day=short_day(day)) for day in question.chased]
    dates.append((_CHASE_NOW if one.due else _CHASE_ON).fill(day=short_day(one.chase_on)))
    details = [joined(way), joined(dates)]
    if one.owner.needs_identity_code:
        details.append(_CODE)
    return "look" if one.due else "clock", _WAITS.fill(system=name), details
