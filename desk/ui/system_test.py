"""*Test connection*: one system is asked for nobody, and what was found stands in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.errors import Cancelled
from desk.domain.health import SystemHealth, Weight
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services.data_maps import MapFinding
from desk.services.setup_ports import Setup, SystemSetup
from desk.ui.bench import Bench
from desk.ui.fact import Fact, Kind
from desk.ui.jobs import Job
from desk.ui.labels import KeyButton
from desk.ui.messages import sentence

_TEST = QT_TRANSLATE_NOOP("systems", "Test the connection")
_TESTING = QT_TRANSLATE_NOOP("systems", "The connection is being tested…")
_ESC = QT_TRANSLATE_NOOP("systems", "Esc stops. Nobody is searched for, and nothing is written.")
_STOPPED = QT_TRANSLATE_NOOP("systems", "The test was stopped.")
_ANSWERS = QT_TRANSLATE_NOOP("systems", "It answers.")
_REACHED = QT_TRANSLATE_NOOP("systems", "Reached in {seconds} seconds.")
_QUESTION = QT_TRANSLATE_NOOP("systems", "A question about nobody took {seconds} seconds.")
_LACKING = QT_TRANSLATE_NOOP("systems", "It answers, but an answer would lack something.")
_NOT_REACHED = QT_TRANSLATE_NOOP("systems", "It does not answer.")
_BY_HAND = QT_TRANSLATE_NOOP(
    "systems", "There is no connection: its owner is asked with every request."
)
_PROBLEM = QT_TRANSLATE_NOOP("systems", "Missing")
_WARNING = QT_TRANSLATE_NOOP("systems", "Slow or unsafe")
_NOTE = QT_TRANSLATE_NOOP("systems", "Good to know")
_MAP_PROBLEM = QT_TRANSLATE_NOOP("systems", "The data map cannot be used yet.")
_MAP_FINE = QT_TRANSLATE_NOOP("systems", "The data map can be used.")
_MORE = QT_TRANSLATE_NOOP("systems", "and {count} more")
_WEIGHTS: dict[Weight, tuple[Kind, Text]] = {
    Weight.PROBLEM: ("stop", _PROBLEM),
    Weight.WARNING: ("look", _WARNING),
    Weight.NOTE: ("info", _NOTE),
}
_PATIENCE = 20.0
"""Seconds a system may take: a clerk would not wait longer either."""
_SHORTEST = 0.01
"""Seconds: less is told as this."""
_SHOWN = 5
"""Findings of one kind that are shown at once."""


class SystemTest(QWidget):
    """The button and the result below it."""

    tested = Signal(object)
    """The ``SystemHealth`` that was found."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._system: SystemSetup | None = None
        self._job: Job | None = None
        self.setObjectName("systemTest")
        self.button = KeyButton(bench.say, _TEST, "F9", name="testSystem", primary=True)
        self.button.setShortcut("F9")
        self.button.clicked.connect(self.start)
        self._state = Fact(bench.say, bench.theme, name="testState")
        self._found = {
            weight: Fact(bench.say, bench.theme, name=f"test_{weight.value}") for weight in Weight
        }
        self._map = Fact(bench.say, bench.theme, name="testMap")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.button)
        for fact in (self._state, *reversed(self._found.values()), self._map):
            column.addWidget(fact)
        column.addStretch(1)

    def take(self, system: SystemSetup | None) -> None:
        """Test this one next; None: it is not complete enough to be tested."""
        if system != self._system:
            self._forget()
        self._system = system
        self.button.setEnabled(system is not None)

    def start(self) -> None:
        """Ask the system; an earlier test that still runs is dropped."""
        setup, system = self._bench.desk.setup, self._system
        if setup is None or system is None:
            return
        self._forget()
        self._state.show_fact("clock", _TESTING, _ESC)
        work = _Testing(setup, system)
        job = self._bench.jobs.read(work, owner=self, done=self._show, failed=self._failed)
        work.job = job
        self._job = job

    def check_map(self) -> None:
        """Say what is wrong in the system's data map."""
        setup, system = self._bench.desk.setup, self._system
        if setup is not None and system is not None and system.kind != "by_hand":
            self._bench.jobs.read(
                _Checking(setup, system), owner=self, done=self._show_map, failed=self._map_failed
            )

    def stop(self) -> bool:
        """Stop a test that runs; False where none does."""
        if self._job is None:
            return False
        self._job.cancel()
        return True

    def _forget(self) -> None:
        if self._job is not None:
            self._job.drop()
            self._job = None
        for fact in (self._state, self._map, *self._found.values()):
            fact.forget()

    def _show(self, health: SystemHealth) -> None:
        self._job = None
        self.tested.emit(health)
        if health.reached is None:
            self._state.show_fact("info", _BY_HAND)
            return
        if not health.reached:
            self._state.show_fact("stop", _NOT_REACHED, *([health.reason] if health.reason else []))
        else:
            times = [
                text.fill(seconds=max(round(seconds, 2), _SHORTEST))
                for text, seconds in (
                    (_REACHED, health.connect_seconds),
                    (_QUESTION, health.question_seconds),
                )
                if seconds is not None
            ]
            kind: Kind = "fine" if health.fine else "look"
            self._state.show_fact(kind, _ANSWERS if health.fine else _LACKING, *times)
        for weight, fact in self._found.items():
            texts = [one.text for one in health.findings if one.weight is weight]
            if texts:
                look, head = _WEIGHTS[weight]
                fact.show_fact(look, head, *_first(texts))
        self.check_map()

    def _failed(self, error: Exception) -> None:
        self._job = None
        if isinstance(error, Cancelled):
            self._state.show_fact("open", _STOPPED)
        else:
            self._state.show_fact("stop", _NOT_REACHED, sentence(error))

    def _show_map(self, found: list[MapFinding]) -> None:
        problems = [one.text for one in found if not one.warning]
        warnings = [one.text for one in found if one.warning]
        if problems:
            self._map.show_fact("stop", _MAP_PROBLEM, *_first(problems))
        elif warnings:
            self._map.show_fact("look", _MAP_FINE, *_first(warnings))
        else:
            self._map.show_fact("fine", _MAP_FINE)

    def _map_failed(self, error: Exception) -> None:
        self._map.show_fact("stop", _MAP_PROBLEM, sentence(error))


class _Testing:
    """The work of a test, which looks at its own job for the clerk's wish to stop."""

    def __init__(self, setup: Setup, system: SystemSetup) -> None:
        self._setup, self._system = setup, system
        self.job: Job | None = None

    def __call__(self) -> SystemHealth:
        return self._setup.systems.test(
            self._system, seconds=_PATIENCE, cancelled=self._wants_to_stop
        )

    def _wants_to_stop(self) -> bool:
        return self.job is not None and self.job.cancelled


class _Checking:
    """The work of checking a data map."""

    def __init__(self, setup: Setup, system: SystemSetup) -> None:
        self._setup, self._system = setup, system

    def __call__(self) -> list[MapFinding]:
        return self._setup.systems.check_map(self._system)


def _first(texts: Sequence[Text]) -> list[Text]:
    more = len(texts) - _SHOWN
    return [*texts[:_SHOWN], *([_MORE.fill(count=more)] if more > 0 else [])]
