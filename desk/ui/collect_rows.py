"""How far each system is: one row each, with a bar, a count and, where it failed, the reason."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desk.domain.controller import ControllerProfile
from desk.domain.question import BY_HAND
from desk.domain.records import SystemResult, SystemStatus
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.ui.bench import Bench
from desk.ui.labels import KeyButton, caption, label
from desk.ui.speech import Speech

_RUNNING = QT_TRANSLATE_NOOP("collect", "Collecting")
_STOPPING = QT_TRANSLATE_NOOP("collect", "Stopping…")
_DONE = QT_TRANSLATE_NOOP("collect", "Collected")
_CANCEL = QT_TRANSLATE_NOOP("collect", "Stop collecting")
_QUEUED = QT_TRANSLATE_NOOP("collect", "waits")
_ROWS = QT_TRANSLATE_NOOP("collect", "{rows} records")
_COMPLETE = QT_TRANSLATE_NOOP("collect", "{rows} records, done")
_NOTHING = QT_TRANSLATE_NOOP("collect", "no data")
_FAILED = QT_TRANSLATE_NOOP("collect", "failed")
_NOT_REACHED = QT_TRANSLATE_NOOP("collect", "not reached")
_BY_HAND = QT_TRANSLATE_NOOP("collect", "asked by hand")
_BAR = QT_TRANSLATE_NOOP("collect", "{system}: {status}")


class _Row:
    """One system."""

    def __init__(self, grid: QGridLayout, place: int, key: str) -> None:
        self.name = label(name=f"system_{key}")
        self.bar = QProgressBar()
        self.bar.setObjectName(f"progress_{key}")
        self.bar.setTextVisible(False)
        self.status = label("muted", name=f"status_{key}")
        self.status.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.reason = caption(wrap=True, name=f"reason_{key}")
        self.reason.hide()
        self.text: Text = _QUEUED
        self.why: Text | None = None
        grid.addWidget(self.name, 2 * place, 0)
        grid.addWidget(self.bar, 2 * place, 1)
        grid.addWidget(self.status, 2 * place, 2)
        grid.addWidget(self.reason, 2 * place + 1, 0, 1, 3)


class CollectRows(QWidget):
    """The rows of a controller's systems while a collection runs, and afterwards."""

    cancelled = Signal()

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__()
        self._say: Speech = bench.say
        self._profile: ControllerProfile | None = None
        self._rows: dict[str, _Row] = {}
        self._head: Text = _RUNNING
        self.setObjectName(name)
        self._label = caption(name=f"{name}Head")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(2, 4)
        self.cancel: QPushButton = KeyButton(bench.say, _CANCEL, "Esc", name=f"{name}Cancel")
        self.cancel.clicked.connect(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._label)
        column.addLayout(self._grid)
        column.addSpacing(4)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeft)
        bench.say.changed.connect(self._retranslate)
        self.hide()

    def start(self, profile: ControllerProfile) -> None:
        """Show the systems of a controller, all waiting, with the button that stops."""
        self._show(profile, _RUNNING)
        for row in self._rows.values():
            row.bar.setRange(0, 0)
        self.cancel.setEnabled(True)
        self.cancel.show()
        self._retranslate()

    def show_results(self, profile: ControllerProfile, results: tuple[SystemResult, ...]) -> None:
        """Show how the systems fared in a collection that is over."""
        self._show(profile, _DONE)
        self.cancel.hide()
        for result in results:
            self.advance(result.system, result.records, result)
        self._retranslate()

    def advance(self, system: str, rows: int, result: SystemResult | None) -> None:
        """A system is so far, or done."""
        row = self._rows.get(system)
        if row is None:
            return
        row.text = _ROWS.fill(rows=rows)
        if result is not None:
            row.why = result.reason
            row.bar.setRange(0, 1)
            row.bar.setValue(1)
            match result.status:
                case SystemStatus.COMPLETE:
                    row.text = _COMPLETE.fill(rows=rows)
                case SystemStatus.NOTHING_HELD:
                    row.text = _NOTHING
                case SystemStatus.FAILED:
                    row.text = _FAILED
                case SystemStatus.NOT_REACHED:
                    row.text = _NOT_REACHED
            failed = result.unanswered
            if failed and self._asked_by_hand(system):
                # No fault of anything: below the rows stands whom the desk waits for.
                row.text, row.why, failed = _BY_HAND, None, False
                row.bar.setValue(0)
            row.bar.setProperty("state", "failed" if failed else "")
            row.bar.style().polish(row.bar)
        self._reword(system, row)

    def finish(self) -> None:
        """Nothing runs any more."""
        self.cancel.hide()
        for row in self._rows.values():
            if row.bar.maximum() == 0:
                row.bar.setRange(0, 1)
                row.bar.setValue(0)

    def _asked_by_hand(self, system: str) -> bool:
        return self._profile is not None and self._profile.system(system).kind == BY_HAND

    def _cancel(self) -> None:
        self._head = _STOPPING
        self.cancel.setEnabled(False)
        self._retranslate()
        self.cancelled.emit()

    def _show(self, profile: ControllerProfile, head: Text) -> None:
        for row in self._rows.values():
            for part in (row.name, row.bar, row.status, row.reason):
                self._grid.removeWidget(part)
                part.hide()
                part.deleteLater()
        self._profile, self._head = profile, head
        self._rows = {
            system.key: _Row(self._grid, place, system.key)
            for place, system in enumerate(profile.systems)
        }
        self.show()

    def _retranslate(self) -> None:
        self._label.setText(self._say(self._head))
        for system, row in self._rows.items():
            self._reword(system, row)

    def _reword(self, system: str, row: _Row) -> None:
        assert self._profile is not None
        name = self._profile.system(system).name.in_language(self._say.language)
        row.name.setText(name)
        row.status.setText(self._say(row.text))
        row.bar.setAccessibleName(self._say(_BAR.fill(system=name, status=row.text)))
        row.reason.setVisible(row.why is not None)
        if row.why is not None:
            row.reason.setText(self._say(row.why))
