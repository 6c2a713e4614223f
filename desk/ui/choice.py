"""A question with a few answers, one key each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.ui.answer_button import AnswerButton
from desk.ui.flow import Flow
from desk.ui.labels import caption
from desk.ui.one_of import OneOf
from desk.ui.speech import Speech

WITH_KEY = QT_TRANSLATE_NOOP("choice", "{key} {answer}")
"""What stands on the button of an answer."""
SPOKEN = QT_TRANSLATE_NOOP("choice", "{question}: {answer}, key {key}")
"""What a screen reader says of it."""
_CLOSED = QT_TRANSLATE_NOOP("choice", "Not {answer}: {why}")


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: its value, the key that gives it and its words."""

    value: str
    key: Text | str
    text: Text


class _AnswerButton(OneOf, AnswerButton):
    """An answer of which only one is given."""


class Choice(QWidget):
    """A labelled row of answers. The key of an answer works while the row has the focus."""

    answered = Signal()
    """The clerk gave an answer by key or mouse: go on to the next question."""
    changed = Signal()

    def __init__(
        self,
        say: Speech,
        question: Text,
        answers: Sequence[Answer],
        *,
        name: str,
        on_one_line: bool = False,
        after: QWidget | None = None,
    ) -> None:
        """``on_one_line``: the question stands beside its answers, not above.

        ``after``: where answers are offered later, the part that they follow in the order of Tab.
        """
        super().__init__()
        self._say = say
        self._question = question
        self._after = after
        self._answers: list[Answer] = []
        self._buttons: list[AnswerButton] = []
        self._closed: Mapping[str, Text] = {}
        self.setObjectName(name)
        self._label = caption(wrap=not on_one_line)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.idClicked.connect(self._clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._row = Flow()
        if on_one_line:
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(self._label)
            line.addWidget(self._row)
            column.addLayout(line)
        else:
            column.addWidget(self._label)
            column.addWidget(self._row)
        self._why = caption(wrap=True, name=f"{name}Why")
        self._why.hide()
        column.addWidget(self._why)
        self.offer(answers)
        say.changed.connect(self._retranslate)

    def ask(self, question: Text) -> None:
        """Put the question in other words."""
        self._question = question
        self._retranslate()

    def offer(self, answers: Sequence[Answer]) -> None:
        """Give these answers to choose from; the chosen one stays if it is among them."""
        if list(answers) == self._answers:
            return
        chosen = self.value
        before = self._buttons[-1] if self._buttons else self._after
        for button in self._buttons:
            self._group.removeButton(button)
            self._row.remove(button)
        self._answers = list(answers)
        self._buttons = []
        for place, answer in enumerate(self._answers):
            button = _AnswerButton()
            button.setObjectName(f"{self.objectName()}_{answer.value}")
            self._group.addButton(button, place)
            self._row.add(button)
            self._buttons.append(button)
            if before is not None:  # else Tab comes to new answers at the very end
                QWidget.setTabOrder(before, button)
                before = button
        self._retranslate()
        self.choose(chosen)

    def bar(self, closed: Mapping[str, Text]) -> None:
        """Answers that may not be given now, by value, with the reason: they stay in sight."""
        self._closed = closed
        if self.value in closed:
            self.choose(None)
        self._retranslate()

    @property
    def value(self) -> str | None:
        """The chosen answer's value, or None."""
        place = self._group.checkedId()
        return self._answers[place].value if 0 <= place < len(self._answers) else None

    def choose(self, value: str | None) -> None:
        """Choose without going on; None takes the choice away."""
        if value == self.value:
            return
        self._group.setExclusive(False)
        for answer, button in zip(self._answers, self._buttons, strict=True):
            button.setChecked(answer.value == value)
        self._group.setExclusive(True)
        self.changed.emit()

    def focus(self) -> None:
        """Put the focus on the chosen answer, or on the first."""
        place = self._group.checkedId()
        if place < 0:
            place = next((i for i, one in enumerate(self._buttons) if one.isEnabled()), 0)
        self._buttons[place].setFocus(Qt.FocusReason.TabFocusReason)

    def answer_by_key(self, typed: str) -> bool:
        """Give the answer with this key; False where none has it."""
        for place, answer in enumerate(self._answers):
            if typed and typed.casefold() == self._key(answer).casefold():
                self._buttons[place].click()  # does nothing where the answer is closed
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.answer_by_key(event.text()):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.value is None:
                self._buttons[max(0, self._focused())].click()
            else:
                self.answered.emit()
            return
        super().keyPressEvent(event)

    def _focused(self) -> int:
        return next((i for i, one in enumerate(self._buttons) if one.hasFocus()), 0)

    def _key(self, answer: Answer) -> str:
        return answer.key if isinstance(answer.key, str) else self._say(answer.key)

    def _clicked(self, place: int) -> None:
        self._buttons[place].setFocus()
        self.changed.emit()
        self.answered.emit()

    def _retranslate(self) -> None:
        question = self._say(self._question)
        self._label.setText(question)
        self.setAccessibleName(question)
        for answer, button in zip(self._answers, self._buttons, strict=True):
            text = self._say(answer.text)
            button.tell(self._say(WITH_KEY.fill(key=self._key(answer), answer=text)))
            button.setAccessibleName(
                self._say(SPOKEN.fill(question=question, answer=text, key=self._key(answer)))
            )
            closed = self._closed.get(answer.value)
            button.setEnabled(closed is None)
            button.setAccessibleDescription("" if closed is None else self._say(closed))
        why = [
            self._say(_CLOSED.fill(answer=answer.text, why=self._closed[answer.value]))
            for answer in self._answers
            if answer.value in self._closed
        ]
        self._why.setText("\n".join(why))
        self._why.setVisible(bool(why))
