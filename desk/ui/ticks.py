"""A question with several answers at once, one key each; nothing is ticked beforehand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.text import Text
from desk.ui.answer_button import AnswerButton
from desk.ui.choice import SPOKEN, WITH_KEY, Answer
from desk.ui.flow import Flow
from desk.ui.labels import caption
from desk.ui.speech import Speech


class Ticks(QWidget):
    """The key of an answer ticks it, and takes the tick away, while the row has the focus; Enter goes on."""

    changed = Signal()
    answered = Signal()

    def __init__(self, say: Speech, question: Text, *, name: str, after: QWidget) -> None:
        """``after``: the part in front of it in the order of Tab, which new answers follow."""
        super().__init__()
        self._after = after
        self._say = say
        self._question = question
        self._answers: list[Answer] = []
        self._buttons: list[AnswerButton] = []
        self.setObjectName(name)
        self._label = caption(wrap=True)
        self._row = Flow()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(self._row)
        say.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def values(self) -> tuple[str, ...]:
        """What is ticked, in the order of the answers."""
        pairs = zip(self._answers, self._buttons, strict=True)
        return tuple(answer.value for answer, button in pairs if button.isChecked())

    def offer(self, answers: Sequence[Answer]) -> None:
        """Give these answers to tick; what was ticked stays so where it is among them."""
        if list(answers) == self._answers:
            return
        ticked = self.values
        before = self._buttons[-1] if self._buttons else self._after
        for button in self._buttons:
            self._row.remove(button)
        self._answers, self._buttons = list(answers), []
        for answer in self._answers:
            button = AnswerButton()
            button.setObjectName(f"{self.objectName()}_{answer.value}")
            button.clicked.connect(self.changed)
            self._row.add(button)
            self._buttons.append(button)
            QWidget.setTabOrder(before, button)  # else Tab comes to new answers at the very end
            before = button
        self._retranslate()
        self.tick(ticked)

    def tick(self, values: Iterable[str]) -> None:
        """Tick these answers and no other."""
        wanted = set(values)
        for answer, button in zip(self._answers, self._buttons, strict=True):
            button.setChecked(answer.value in wanted)

    def focus(self) -> None:
        """Put the focus on the first answer."""
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        for answer, button in zip(self._answers, self._buttons, strict=True):
            if event.text() and event.text() == answer.key:
                button.setFocus(Qt.FocusReason.TabFocusReason)
                button.click()
                return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.answered.emit()
            return
        super().keyPressEvent(event)

    def _retranslate(self) -> None:
        question = self._say(self._question)
        self._label.setText(question)
        self.setAccessibleName(question)
        for answer, button in zip(self._answers, self._buttons, strict=True):
            text = self._say(answer.text)
            button.tell(self._say(WITH_KEY.fill(key=answer.key, answer=text)))
            said = SPOKEN.fill(question=question, answer=text, key=answer.key)
            button.setAccessibleName(self._say(said))
