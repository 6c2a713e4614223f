"""Today's empty state while the desk is not set up: what is done of the first start, and the way on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import first_start
from desk.services.first_start import Progress, Situation, State, Step, progress
from desk.ui.bench import Bench
from desk.ui.fact import Fact, Kind
from desk.ui.guide_steps import TITLES
from desk.ui.labels import KeyButton, label

_HEAD = QT_TRANSLATE_NOOP("guide", "The desk is not set up yet: {done} of {all} steps are done")
_GO_ON = QT_TRANSLATE_NOOP("guide", "Go on: {title}")
_GUIDE = QT_TRANSLATE_NOOP("guide", "Open the guide")
_LOOKS: dict[State, Kind] = {State.DONE: "fine", State.OPEN: "open", State.SKIPPED: "clock"}
_LATER = QT_TRANSLATE_NOOP("guide", "left for later")
_WIDEST = 460


class GuideProgress(QFrame):
    """Six lines and one button. It stands only while there is something to be done."""

    asked = Signal(str)
    """The person wants to go to the place of this name."""
    looked = Signal()
    """It is known now whether the guide is wanted."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._progress: Progress | None = None
        self.wanted = False
        """True where the guide comes forward in place of an empty list."""
        self.setObjectName("guideProgress")
        self.setProperty("kind", "panel")
        self._head = label("heading", wrap=True, name="guideProgressHead")
        self._facts = {step: Fact(bench.say, bench.theme, name=f"progress_{step}") for step in Step}
        self._go = KeyButton(bench.say, _GUIDE, "F9", name="goOnWithGuide", primary=True)
        self._go.setShortcut("F9")
        self._go.clicked.connect(self._ask)
        width = bench.theme.px(_WIDEST)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(4)
        column.addStretch(1)
        for part in (self._head, *self._facts.values()):
            part.setFixedWidth(width)
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        column.addWidget(self._go, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        bench.say.changed.connect(self._retranslate)

    def look(self) -> None:
        """Look at the workspace again; :attr:`wanted` is known once ``looked`` is told."""
        desk, memory = self._bench.desk, dict(self._bench.settings)
        if desk.setup is not None:
            self._bench.jobs.read(
                lambda: first_start.look(desk, memory),
                owner=self,
                done=self._seen,
                failed=self._failed,
            )

    def focus(self) -> None:
        """Put the focus on the way on."""
        self._go.setFocus()

    def _seen(self, situation: Situation) -> None:
        self.wanted = first_start.wanted(situation)
        self._progress = progress(situation)
        for step, fact in self._facts.items():
            state = self._progress.states[step]
            details = [_LATER] if state is State.SKIPPED else []
            fact.show_fact(_LOOKS[state], TITLES[step], *details)
        self._retranslate()
        self.looked.emit()

    def _failed(self, _error: Exception) -> None:
        """What is wrong is told by the page that needs it; here nothing is shown."""
        self.wanted = False

    def _ask(self) -> None:
        self.asked.emit("guide")

    def _retranslate(self) -> None:
        if self._progress is None:
            return
        told = _HEAD.fill(done=self._progress.done, all=len(Step))
        self._head.setText(self._bench.say(told))
        at = self._progress.at
        self._go.rename(_GUIDE if at is None else _GO_ON.fill(title=TITLES[at]))
