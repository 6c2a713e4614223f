"""The systems behind each controller, and whether they answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView

from desk.domain.controller import ControllerProfile, SystemProfile
from desk.domain.question import BY_HAND
from desk.domain.records import SystemResult
from desk.domain.text import QT_TRANSLATE_NOOP, Text, plain
from desk.services import search
from desk.ui.bench import Bench
from desk.ui.labels import KeyButton
from desk.ui.page import Page

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_TITLE = QT_TRANSLATE_NOOP("systems", "Systems")
_TABLE = QT_TRANSLATE_NOOP("systems", "Systems by controller")
_TEST = QT_TRANSLATE_NOOP("systems", "Test the connections")
_COLUMNS = (
    QT_TRANSLATE_NOOP("systems", "Controller"),
    QT_TRANSLATE_NOOP("systems", "System"),
    QT_TRANSLATE_NOOP("systems", "Kind"),
    QT_TRANSLATE_NOOP("systems", "State"),
)
_KINDS = {
    "sql": QT_TRANSLATE_NOOP("systems", "database"),
    "files": QT_TRANSLATE_NOOP("systems", "files"),
    "web": QT_TRANSLATE_NOOP("systems", "web service"),
    "local": QT_TRANSLATE_NOOP("systems", "register on this machine"),
    "by_hand": QT_TRANSLATE_NOOP("systems", "asked by hand"),
}
_UNKNOWN = QT_TRANSLATE_NOOP("systems", "not tested")
_ASKING = QT_TRANSLATE_NOOP("systems", "being tested…")
_ANSWERS = QT_TRANSLATE_NOOP("systems", "answers")
_SILENT = QT_TRANSLATE_NOOP("systems", "does not answer")
_NO_CONNECTION = QT_TRANSLATE_NOOP("systems", "its owner is asked with every request")
_PROBE = "000000-0000"
"""A code nobody has: the search touches every system and finds no one."""


class _SystemsModel(QAbstractTableModel):
    """One row a system."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self.lines: list[tuple[ControllerProfile, SystemProfile]] = [
            (profile, system) for profile in bench.desk.profiles.all() for system in profile.systems
        ]
        self.states: dict[tuple[str, str], Text] = {}
        bench.say.changed.connect(self.refresh)
        bench.theme.changed.connect(self.refresh)

    def refresh(self) -> None:
        last = self.index(len(self.lines) - 1, len(_COLUMNS) - 1)
        self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(_COLUMNS) - 1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._bench.say(_COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        profile, system = self.lines[index.row()]
        state = self.states.get((profile.key, system.key), _UNKNOWN)
        if system.kind == BY_HAND:
            state = _NO_CONNECTION
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            say = self._bench.say
            return (
                profile.name,
                system.name.in_language(say.language),
                say(_KINDS.get(system.kind, plain(system.kind))),
                say(state),
            )[index.column()]
        if index.column() == 3 and state not in (_UNKNOWN, _ASKING, _NO_CONNECTION):
            fine = state == _ANSWERS
            token = "done" if fine else "overdue"
            if role == Qt.ItemDataRole.ForegroundRole:
                return self._bench.theme.color(token)
            if role == Qt.ItemDataRole.DecorationRole:
                name = "circle-check" if fine else "octagon-alert"
                return self._bench.theme.icon(name, token)
        return None


class SystemsPage(Page):
    """Every system of every controller; F9 asks them all for nobody."""

    tested = Signal(int, int)
    """How many systems answer, of how many."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, name="systemsPage", title=_TITLE)
        self._model = _SystemsModel(bench)
        self._table = QTableView()
        self._table.setObjectName("systems")
        self._table.setModel(self._model)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setTabKeyNavigation(False)
        self._table.setShowGrid(False)
        self._table.setIconSize(bench.theme.icon_size())
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._table.verticalHeader().setDefaultSectionSize(bench.theme.px(38))
        self._table.horizontalHeader().setStretchLastSection(True)
        self._table.horizontalHeader().setHighlightSections(False)
        for column, width in enumerate((300, 240, 120)):
            self._table.setColumnWidth(column, bench.theme.px(width))
        self._test = KeyButton(bench.say, _TEST, "F9", name="testSystems", primary=True)
        self._test.setShortcut("F9")
        self._test.clicked.connect(self.test)
        buttons = QHBoxLayout()
        buttons.addWidget(self._test)
        buttons.addStretch(1)
        self.column.addWidget(self._table, 1)
        self.column.addLayout(buttons)
        self._reword()

    def entered(self) -> None:
        self._test.setFocus()

    def test(self) -> None:
        """Ask every controller's systems, each in its own job."""
        for profile in self.bench.desk.profiles.all():
            for system in _with_connection(profile):
                self._model.states[profile.key, system.key] = _ASKING
            self._ask(profile)
        self._model.refresh()

    def note(self, profile: ControllerProfile, failures: Sequence[SystemResult]) -> None:
        """Remember which systems of a controller answered, and which did not."""
        failed = {one.system: one.reason or _SILENT for one in failures}
        for system in _with_connection(profile):
            self._model.states[profile.key, system.key] = failed.get(system.key, _ANSWERS)
        self._model.refresh()
        known = [one for one in self._model.states.values() if one != _ASKING]
        self.tested.emit(sum(1 for one in known if one == _ANSWERS), len(known))

    def retranslate(self) -> None:
        self._table.setAccessibleName(self.say(_TABLE))

    def _ask(self, profile: ControllerProfile) -> None:
        desk = self.bench.desk

        def work() -> tuple[ControllerProfile, Sequence[SystemResult]]:
            found = search.people(desk, controller=profile.key, text=_PROBE, limit=1)
            return profile, found.failures

        self.bench.jobs.read(work, owner=self, done=self._answered, failed=self.failed)

    def _answered(self, result: tuple[ControllerProfile, Sequence[SystemResult]]) -> None:
        self.note(*result)


def _with_connection(profile: ControllerProfile) -> list[SystemProfile]:
    """The systems that can be tested."""
    return [system for system in profile.systems if system.kind != BY_HAND]
