"""The guide of the first start: the steps at the left, the one in front at the right. Resumable anywhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout

from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services import first_start
from desk.services.first_start import Progress, Situation, State, Step, progress
from desk.ui.bench import Bench
from desk.ui.fitted import TallEnough
from desk.ui.guide_steps import GuideSteps
from desk.ui.guide_view import StepView
from desk.ui.labels import KeyButton, panel, scrolled
from desk.ui.page import Page
from desk.ui.pause import Pause
from desk.ui.tab_order import in_tab_order

_TITLE = QT_TRANSLATE_NOOP("guide", "First start")
_NEXT = QT_TRANSLATE_NOOP("guide", "Next step")
_TO_TODAY = QT_TRANSLATE_NOOP("guide", "To today's work")
_BEFORE = QT_TRANSLATE_NOOP("guide", "Step before")
_LATER = QT_TRANSLATE_NOOP("guide", "Leave for later")
_TAKE_UP = QT_TRANSLATE_NOOP("guide", "Take up again")
_FINISHED = QT_TRANSLATE_NOOP(
    "guide",
    "Everything is done: the desk answers. What was set here can be changed under Settings.",
)
_LEFT = QT_TRANSLATE_NOOP(
    "guide", "Nothing is open any more; what was left for later can be taken up at any time."
)
_STEPS, _WIDEST = 232, 800
_PAUSE = 200
"""Milliseconds after something was written before the workspace is looked at again."""


def _workspace(bench: Bench) -> StepView:
    from desk.ui.guide_ready import WorkspaceStep

    return WorkspaceStep(bench)


def _controller(bench: Bench) -> StepView:
    from desk.ui.guide_controller import ControllerStep

    return ControllerStep(bench)


def _systems(bench: Bench) -> StepView:
    from desk.ui.guide_systems import SystemsStep

    return SystemsStep(bench)


def _certificate(bench: Bench) -> StepView:
    from desk.ui.guide_certificate import CertificateStep

    return CertificateStep(bench)


def _printer(bench: Bench) -> StepView:
    from desk.ui.guide_printer import PrinterStep

    return PrinterStep(bench)


def _answer(bench: Bench) -> StepView:
    from desk.ui.guide_ready import AnswerStep

    return AnswerStep(bench)


_VIEWS: Mapping[Step, Callable[[Bench], StepView]] = {
    Step.WORKSPACE: _workspace,
    Step.CONTROLLER: _controller,
    Step.SYSTEMS: _systems,
    Step.CERTIFICATE: _certificate,
    Step.PRINTER: _printer,
    Step.ANSWER: _answer,
}


class GuidePage(Page):
    """F6 goes on, Shift+F6 back, F7 leaves a step for later; digits choose in the list."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, name="guidePage", title=_TITLE)
        self._situation: Situation | None = None
        self._views: dict[Step, StepView] = {}
        self._areas: dict[Step, QScrollArea] = {}
        self._at: Step | None = None
        self._wanted: Step | None = None
        self._steps = GuideSteps(bench.say, bench.theme)
        self._steps.setFixedWidth(bench.theme.px(_STEPS))
        self._steps.chosen.connect(self._choose)
        self._stack = QStackedWidget()
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self._steps, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._stack, 1)
        self._next = self._button(_NEXT, "F6", "nextStep", self.go_on, primary=True)
        self._later = self._button(_LATER, "F7", "laterStep", self.leave_for_later)
        self._before = self._button(_BEFORE, "Shift F6", "stepBefore", self.go_back)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._next, self._later, self._before):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.column.addLayout(row, 1)
        self.column.addLayout(buttons)
        self._pause = Pause(self, _PAUSE, self._look)
        bench.jobs.saved.connect(self._saved)
        self._reword()

    @property
    def step(self) -> Step | None:
        """The step in front; None until the workspace was looked at."""
        return self._at

    @property
    def view(self) -> StepView | None:
        """The step's view."""
        return self._views.get(self._at) if self._at is not None else None

    @property
    def progress(self) -> Progress:
        """How the steps stand."""
        return progress(self._situation)

    def entered(self) -> None:
        self._at = None
        self._look()

    def left(self) -> None:
        if self.view is not None:
            self.view.left()

    def show_step(self, step: Step) -> None:
        """Show a step, once the workspace was looked at."""
        self._wanted = step
        if self._situation is not None:
            self._bring(step)

    def go_on(self) -> None:
        """To the next open step; to Today where none is."""
        if self._at is None:
            return
        following = self.progress.after(self._at)
        if following is None or following is self._at:
            order = list(Step)
            place = order.index(self._at) + 1
            if following is None or place >= len(order):
                self.place_asked.emit("today")
                return
            following = order[place]
        self._bring(following)

    def go_back(self) -> None:
        """To the step before, done or not."""
        order = list(Step)
        if self._at is not None and self._at is not order[0]:
            self._bring(order[order.index(self._at) - 1])

    def leave_for_later(self) -> None:
        """Leave the step open, or take it up again."""
        at = self._at
        if at is None or not self._later.isEnabled():
            return
        if self.progress.states[at] is State.SKIPPED:
            first_start.take_up(self.bench.settings, at)
            self._wanted = at
        else:
            first_start.skip(self.bench.settings, at)
            following = self.progress.after(at)
            self._wanted = following if following is not at else None
        self._look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        view = self.view
        if event.key() == Qt.Key.Key_Escape and view is not None and view.escape():
            return
        super().keyPressEvent(event)

    def _choose(self, name: str) -> None:
        self._bring(Step(name))

    def _saved(self) -> None:
        """Something was written, by whichever form: a step may be done by it."""
        if self.isVisible():
            self._pause.start()

    def _look(self) -> None:
        desk, memory = self.bench.desk, dict(self.bench.settings)
        self.bench.jobs.read(
            lambda: first_start.look(desk, memory),
            owner=self,
            done=self._seen,
            failed=self.failed,
        )

    def _seen(self, situation: Situation) -> None:
        self._situation = situation
        wanted, self._wanted = self._wanted, None
        at = wanted or self._at or self.progress.at or Step.ANSWER
        if at is self._at:
            self._show()
        else:
            self._bring(at)
        if self.progress.finished:
            done = self.progress.done == len(Step)
            self.messages.tell(_FINISHED if done else _LEFT, "done" if done else "info")
        else:
            self.messages.clear()

    def _bring(self, step: Step) -> None:
        before = self.view
        if before is not None and before.step is not step:
            before.left()
        self._at = step
        self._wanted = None
        if step not in self._views:
            self._make(step)
        self._stack.setCurrentWidget(self._areas[step])
        self._show()
        self._views[step].entered()
        self._views[step].focus()

    def _show(self) -> None:
        if self._situation is None or self._at is None:
            return
        states = self.progress.states
        self._steps.show_progress(self.progress, self._at)
        self._views[self._at].show_situation(self._situation)
        in_tab_order([self._areas[self._at], self._next, self._later, self._before])
        skipped = states[self._at] is State.SKIPPED
        self._later.rename(_TAKE_UP if skipped else _LATER)
        self._later.setVisible(states[self._at] is not State.DONE)
        self._before.setVisible(self._at is not Step.WORKSPACE)
        last = self.progress.after(self._at) is None
        self._next.rename(_TO_TODAY if last else _NEXT)

    def _make(self, step: Step) -> None:
        view = _VIEWS[step](self.bench)
        view.place_asked.connect(self.place_asked)
        self._views[step] = view
        box, column = panel(spacing=16)
        column.addWidget(view)
        holder = TallEnough()
        holder.setMaximumWidth(self.bench.theme.px(_WIDEST))
        outer = QVBoxLayout(holder)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(box)
        outer.addStretch(1)
        self._areas[step] = scrolled(holder)
        self._stack.addWidget(self._areas[step])

    def _button(
        self, text: Text, key: str, name: str, slot: Callable[[], None], *, primary: bool = False
    ) -> KeyButton:
        button = KeyButton(self.bench.say, text, key, name=name, primary=primary)
        button.setShortcut(key.replace(" ", "+"))
        button.clicked.connect(slot)
        return button
