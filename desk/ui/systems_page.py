"""The systems behind each controller: whether they answer, and the form of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desk.domain.controller import ControllerProfile, SystemProfile
from desk.domain.health import SystemHealth
from desk.domain.question import BY_HAND
from desk.domain.records import SystemResult
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import search
from desk.services.setup_ports import Kept, KnownSystem, SystemSetup
from desk.ui.bench import Bench
from desk.ui.labels import KeyButton
from desk.ui.page import Page
from desk.ui.row_view import show_rows
from desk.ui.system_form import SystemForm
from desk.ui.system_work import Forgetting, Loaded, Loading, Removing, Restoring
from desk.ui.systems_model import ANSWERS, ASKING, SILENT, Place, SystemsModel

_KIND = 2
"""Column of a few short words; the others share the width."""
_TITLE = QT_TRANSLATE_NOOP("systems", "Systems")
_TABLE = QT_TRANSLATE_NOOP("systems", "Systems by controller")
_TEST = QT_TRANSLATE_NOOP("systems", "Test the connections")
_OPEN = QT_TRANSLATE_NOOP("systems", "Change")
_ADD = QT_TRANSLATE_NOOP("systems", "Add a system to the company")
_REMOVE = QT_TRANSLATE_NOOP("systems", "Take out")
_UNDO = QT_TRANSLATE_NOOP("systems", "Put back")
_REMOVED = QT_TRANSLATE_NOOP(
    "systems",
    "{system} was taken out of the settings, so it is not asked any more. Ctrl Z puts it back. Its password stays "
    "in the keyring until this page is left.",
)
_RESTORED = QT_TRANSLATE_NOOP("systems", "{system} is in the settings again.")
_NOTHING_SET = QT_TRANSLATE_NOOP(
    "systems", "Nothing is set for this system, so there is nothing to take out."
)
_PROBE = "000000-0000"
"""A code nobody has: the search touches every system and finds no one."""


class SystemsPage(Page):
    """Every system of every controller; F9 asks them all for nobody, Enter opens the form of one."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, name="systemsPage", title=_TITLE)
        self._model = SystemsModel(bench)
        self._model.show_systems(bench.desk.profiles.all())
        self._known: dict[Place, KnownSystem] = {}
        self._removed: list[SystemSetup] = []
        self._wanted: Place | None = None
        self._stack = QStackedWidget()
        self._form: SystemForm | None = None
        self._build()
        self._reword()

    @property
    def form(self) -> SystemForm | None:
        """The form in front; None while the list is."""
        return self._form if self._stack.currentWidget() is self._form else None

    def entered(self) -> None:
        self._reload()
        if self.form is None:
            self._test.setFocus()

    def left(self) -> None:
        if self._form is not None:
            self._form.leave()
        self._forget_secrets()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.form is not None:
                self.form.escape()
            else:
                self.messages.clear()
            return
        super().keyPressEvent(event)

    def test(self) -> None:
        """Ask every controller's systems, each in its own job."""
        for profile in self.bench.desk.profiles.all():
            for system in _with_connection(profile):
                self._model.states[profile.key, system.key] = ASKING
            self._ask(profile)
        self._model.refresh()

    def note(self, profile: ControllerProfile, failures: Sequence[SystemResult]) -> None:
        """Remember which systems of a controller answered, and which did not."""
        failed = {one.system: one.reason or SILENT for one in failures}
        for system in _with_connection(profile):
            self._model.states[profile.key, system.key] = failed.get(system.key, ANSWERS)
        self._count()

    def edit(self) -> None:
        """Open the form of the system in the chosen row."""
        place = self._model.place(self._table.currentIndex().row())
        if place is not None and place in self._known:
            self._show_form(place[0], self._known[place])

    def add(self) -> None:
        """Open an empty form for the controller of the chosen row."""
        place = self._model.place(max(0, self._table.currentIndex().row()))
        if place is not None and self.bench.desk.setup is not None:
            self._show_form(place[0], None)

    def remove(self) -> None:
        """Take the system in the chosen row out of the settings."""
        place = self._model.place(self._table.currentIndex().row())
        known = self._known.get(place) if place is not None else None
        if known is not None and known.setup is not None:
            self._remove(known.setup)
        elif known is not None:
            self.messages.tell(_NOTHING_SET)

    def put_back(self) -> None:
        """Put the system that was taken out last back into the settings."""
        setup = self.bench.desk.setup
        if setup is not None and self._removed:
            system = self._removed[-1]
            work = Restoring(setup, system)
            self.bench.jobs.write(work, owner=self, done=self._restored, failed=self.failed)

    def retranslate(self) -> None:
        self._table.setAccessibleName(self.say(_TABLE))

    def _build(self) -> None:
        bench = self.bench
        table = self._table = QTableView()
        table.setObjectName("systems")
        table.setModel(self._model)
        show_rows(table, bench)
        table.doubleClicked.connect(self.edit)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_KIND, QHeaderView.ResizeMode.ResizeToContents)
        self._test = KeyButton(bench.say, _TEST, "F9", name="testSystems", primary=True)
        self._test.setShortcut("F9")
        self._test.clicked.connect(self.test)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._test)
        self._undo = KeyButton(bench.say, _UNDO, "Ctrl Z", name="restoreSystem")
        for text, key, keys, name, slot in (
            (_OPEN, "Ctrl E", "Ctrl+E", "editSystem", self.edit),
            (_ADD, "Ctrl N", "Ctrl+N", "addSystem", self.add),
            (_REMOVE, "Ctrl Del", "Ctrl+Del", "removeSystems", self.remove),
        ):
            button = KeyButton(bench.say, text, key, name=name)
            button.setShortcut(keys)
            button.clicked.connect(slot)
            row.addWidget(button)
            if bench.desk.setup is None:
                button.hide()
        self._undo.setShortcut("Ctrl+Z")
        self._undo.clicked.connect(self.put_back)
        self._undo.hide()
        row.addWidget(self._undo)
        row.addStretch(1)
        whole = QWidget()
        column_ = QVBoxLayout(whole)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(12)
        column_.addWidget(table, 1)
        column_.addLayout(row)
        self._stack.addWidget(whole)
        self.column.addWidget(self._stack, 1)

    def _reload(self) -> None:
        setup = self.bench.desk.setup
        if setup is not None:
            self.bench.jobs.read(
                Loading(self.bench, setup), owner=self, done=self._show, failed=self.failed
            )

    def _show(self, loaded: Loaded) -> None:
        chosen = self._wanted or self._model.place(self._table.currentIndex().row())
        self._wanted = None
        self._known = {(one.controller, one.key): one for one in loaded.known}
        unset = frozenset(place for place, one in self._known.items() if one.setup is None)
        self._model.show_systems(loaded.profiles, unset)
        if self._model.lines:
            self._table.selectRow(self._model.row(chosen) if chosen else 0)

    def _show_form(self, controller: str, known: KnownSystem | None) -> None:
        setup = self.bench.desk.setup
        assert setup is not None
        if self._form is None:
            self._form = SystemForm(self.bench, setup)
            self._form.closed.connect(self._close_form)
            self._form.changed.connect(self._reload)
            self._form.remove_asked.connect(self._remove)
            self._form.tested.connect(self._note_one)
            self._stack.addWidget(self._form)
        self.messages.clear()
        self._stack.setCurrentWidget(self._form)
        profile = self.bench.desk.profiles.get(controller)
        self._form.open(controller, known, [one.key for one in profile.systems], profile.name)

    def _close_form(self) -> None:
        assert self._form is not None
        self._wanted = self._form.place
        self._stack.setCurrentIndex(0)
        self._table.setFocus()
        self._reload()

    def _remove(self, system: SystemSetup) -> None:
        setup = self.bench.desk.setup
        assert setup is not None
        work = Removing(setup, system)
        self.bench.jobs.write(work, owner=self, done=self._was_removed, failed=self.failed)

    def _was_removed(self, result: tuple[SystemSetup, Kept]) -> None:
        system, _ = result
        self._removed.append(system)
        self._undo.show()
        self._stack.setCurrentIndex(0)
        self._table.setFocus()
        self._model.forget((system.controller, system.key))
        self.messages.tell(_REMOVED.fill(system=self._name(system)), "done")
        self._reload()

    def _restored(self, system: SystemSetup) -> None:
        self._removed.remove(system)
        self._undo.setVisible(bool(self._removed))
        self.messages.tell(_RESTORED.fill(system=self._name(system)), "done")
        self._wanted = (system.controller, system.key)
        self._reload()

    def _name(self, system: SystemSetup) -> object:
        known = self._known.get((system.controller, system.key))
        return known.name if known is not None else system.name or system.key

    def _forget_secrets(self) -> None:
        """What was taken out cannot be put back any more: its secret goes too."""
        setup = self.bench.desk.setup
        if setup is not None and self._removed:
            places = [(one.controller, one.key) for one in self._removed]
            self.bench.jobs.write(Forgetting(setup, places), owner=self, failed=self.failed)
        self._removed = []
        self._undo.hide()

    def _note_one(self, health: SystemHealth) -> None:
        place = (health.controller, health.system)
        self._model.states[place] = ANSWERS if health.fine else health.reason or SILENT
        self._count()

    def _count(self) -> None:
        self._model.refresh()
        known = [one for one in self._model.states.values() if one != ASKING]
        self.tested.emit(sum(1 for one in known if one == ANSWERS), len(known))

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
