"""The table of systems: one row a system, with the state in which it was last found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desk.domain.controller import ControllerProfile, SystemProfile
from desk.domain.question import BY_HAND
from desk.domain.text import QT_TRANSLATE_NOOP, Text, plain
from desk.ui.bench import Bench

Index = QModelIndex | QPersistentModelIndex
Place = tuple[str, str]
"""Controller and key of a system."""
_ROOT = QModelIndex()
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
ASKING = QT_TRANSLATE_NOOP("systems", "being tested…")
ANSWERS = QT_TRANSLATE_NOOP("systems", "answers")
SILENT = QT_TRANSLATE_NOOP("systems", "does not answer")
_NOT_SET = QT_TRANSLATE_NOOP("systems", "not set up")
_NO_CONNECTION = QT_TRANSLATE_NOOP("systems", "its owner is asked with every request")
_QUIET = (_UNKNOWN, ASKING, _NO_CONNECTION, _NOT_SET)


class SystemsModel(QAbstractTableModel):
    """One row a system."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self.lines: list[tuple[ControllerProfile, SystemProfile]] = []
        self.states: dict[Place, Text] = {}
        self._unset: frozenset[Place] = frozenset()
        bench.say.changed.connect(self.refresh)
        bench.theme.changed.connect(self.refresh)

    def show_systems(
        self, profiles: Sequence[ControllerProfile], unset: frozenset[Place] = frozenset()
    ) -> None:
        """Show the systems of some controllers; ``unset``: those of which nothing is set."""
        self.beginResetModel()
        self.lines = [(profile, system) for profile in profiles for system in profile.systems]
        self._unset = unset
        known = {(profile.key, system.key) for profile, system in self.lines}
        self.states = {place: state for place, state in self.states.items() if place in known}
        self.endResetModel()

    def forget(self, place: Place) -> None:
        """What was known of a system no longer holds."""
        self.states.pop(place, None)

    def place(self, row: int) -> Place | None:
        """The system of a row."""
        if not 0 <= row < len(self.lines):
            return None
        profile, system = self.lines[row]
        return profile.key, system.key

    def row(self, place: Place) -> int:
        """The row of a system; 0 where there is none."""
        places = [(profile.key, system.key) for profile, system in self.lines]
        return places.index(place) if place in places else 0

    def refresh(self) -> None:
        """Say everything again."""
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
        place = (profile.key, system.key)
        state = self.states.get(place, _NOT_SET if place in self._unset else _UNKNOWN)
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
        if index.column() == 3 and state not in _QUIET:
            fine = state == ANSWERS
            token = "done" if fine else "overdue"
            if role == Qt.ItemDataRole.ForegroundRole:
                return self._bench.theme.color(token)
            if role == Qt.ItemDataRole.DecorationRole:
                name = "circle-check" if fine else "octagon-alert"
                return self._bench.theme.icon(name, token)
        return None
