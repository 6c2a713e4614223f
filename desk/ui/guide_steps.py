"""The steps of the first start as a list: done, open or left for later; a digit or Enter goes to one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services.first_start import Progress, State, Step
from desk.ui.fitted import FittedButton
from desk.ui.glyph import Glyph
from desk.ui.labels import caption, label, panel
from desk.ui.one_of import OneOf
from desk.ui.speech import Speech
from desk.ui.style import Theme

TITLES: Mapping[Step, Text] = {
    Step.WORKSPACE: QT_TRANSLATE_NOOP("guide", "Workspace"),
    Step.CONTROLLER: QT_TRANSLATE_NOOP("guide", "Who answers"),
    Step.SYSTEMS: QT_TRANSLATE_NOOP("guide", "Systems"),
    Step.CERTIFICATE: QT_TRANSLATE_NOOP("guide", "Signing certificate"),
    Step.PRINTER: QT_TRANSLATE_NOOP("guide", "Printer and envelopes"),
    Step.ANSWER: QT_TRANSLATE_NOOP("guide", "First answer"),
}
_STATES: Mapping[State, tuple[str, str, Text]] = {
    State.DONE: ("circle-check", "done", QT_TRANSLATE_NOOP("guide", "done")),
    State.OPEN: ("circle-dashed", "muted", QT_TRANSLATE_NOOP("guide", "open")),
    State.SKIPPED: ("circle-pause", "waiting", QT_TRANSLATE_NOOP("guide", "left for later")),
}
_LIST = QT_TRANSLATE_NOOP("guide", "Steps to the first answer")
_NAME = QT_TRANSLATE_NOOP("guide", "Step {number}, {title}: {state}")
_LINE = QT_TRANSLATE_NOOP("guide", "{number} {title}")


class _Line(FittedButton, OneOf):
    """One step."""

    chosen = Signal(str)

    def __init__(self, say: Speech, theme: Theme, step: Step, number: int) -> None:
        super().__init__()
        self._say = say
        self.step = step
        self._number = number
        self._state = State.OPEN
        self.setObjectName(f"step_{step}")
        self.setProperty("kind", "place")
        self._glyph = Glyph(theme, "circle-dashed", "muted")
        self._words = label("strong", wrap=True)
        self._told = caption(wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._words)
        words.addWidget(self._told)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.setSpacing(10)
        row.addWidget(self._glyph)
        row.addLayout(words, 1)
        for part in (self._glyph, self._words, self._told):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(self._choose)
        say.changed.connect(self.reword)
        self.reword()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
            return
        super().keyPressEvent(event)

    def show_state(self, state: State) -> None:
        """Show how the step stands."""
        self._state = state
        self.reword()

    def reword(self) -> None:
        """Say the line again."""
        icon, token, words = _STATES[self._state]
        self._glyph.show_as(icon, token)
        title = TITLES[self.step]
        self._words.setText(self._say(_LINE.fill(number=self._number, title=title)))
        self._told.setText(self._say(words))
        told = _NAME.fill(number=self._number, title=title, state=words)
        self.setAccessibleName(self._say(told))
        self.updateGeometry()

    def _choose(self) -> None:
        self.chosen.emit(self.step)


class GuideSteps(QFrame):
    """The list, in a panel of its own."""

    chosen = Signal(str)
    """The person wants to see this ``Step``."""

    def __init__(self, say: Speech, theme: Theme) -> None:
        super().__init__()
        self._say = say
        self.setObjectName("guideSteps")
        frame, column = panel(margins=8, spacing=2)
        self._lines = [_Line(say, theme, step, at) for at, step in enumerate(Step, start=1)]
        for line in self._lines:
            line.chosen.connect(self.chosen)
            column.addWidget(line)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        say.changed.connect(self._retranslate)
        self._retranslate()

    def show_progress(self, progress: Progress, at: Step | None) -> None:
        """Show how the steps stand, and which is in front."""
        for line in self._lines:
            line.show_state(progress.states[line.step])
            line.setChecked(line.step is at)

    def offer(self, *, ready: bool) -> None:
        """Steps beyond the first can be gone to once there is a workspace."""
        for line in self._lines[1:]:
            line.setEnabled(ready)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.key() - Qt.Key.Key_1
        if 0 <= digit < len(self._lines) and self._lines[digit].isEnabled():
            self.chosen.emit(self._lines[digit].step)
            return
        super().keyPressEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self._say(_LIST))
