"""Step 3 of the guide: the systems of who answers, each connected, imported, asked by hand, or not had."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.first_start import Situation, Step
from desk.services.setup_ports import KnownSystem, Setup
from desk.ui.bench import Bench
from desk.ui.fitted import FittedStack
from desk.ui.guide_extract import ExtractForm
from desk.ui.guide_view import StepView
from desk.ui.jobs import Job
from desk.ui.labels import KeyButton, label
from desk.ui.system_form import SystemForm

_HEAD = QT_TRANSLATE_NOOP("guide", "Systems")
_WORDS = QT_TRANSLATE_NOOP(
    "guide",
    "Where the company's data about people is. An extract is quickest; a database, a folder of files or a web "
    "service is asked anew each time; of a system without any connection its owner is asked by hand.",
)
_LIST = QT_TRANSLATE_NOOP("guide", "Systems of {company}")
_NONE = QT_TRANSLATE_NOOP("guide", "No system yet: import an extract, or connect a system.")
_NOBODY = QT_TRANSLATE_NOOP("guide", "Choose first who answers (step 2).")
_LINE = QT_TRANSLATE_NOOP("guide", "{system}: {state}")
_SET = QT_TRANSLATE_NOOP("guide", "set up")
_UNSET = QT_TRANSLATE_NOOP("guide", "not set up")
_IMPORT = QT_TRANSLATE_NOOP("guide", "Import an extract")
_CONNECT = QT_TRANSLATE_NOOP("guide", "Connect")
_ADD = QT_TRANSLATE_NOOP("guide", "Another system")
_LEAVE_OUT = QT_TRANSLATE_NOOP("guide", "The company does not have it")
_BACK = QT_TRANSLATE_NOOP("guide", "Back to the systems")
_LEFT_OUT = QT_TRANSLATE_NOOP(
    "guide",
    "{system} was taken out of the company's profile and is never asked. Settings, Controllers puts it back.",
)
_ROWS = 6


class SystemsStep(StepView):
    """The list; the form for an extract, and the settings' form for everything else."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, Step.SYSTEMS, head=_HEAD, words=_WORDS)
        self._known: list[KnownSystem] = []
        self._company = ""
        self._wanted: str | None = None
        self._focus_wanted = False
        self._connect_form: SystemForm | None = None
        self.extract = ExtractForm(bench)
        self._stack = FittedStack()
        self._stack.addWidget(self._list_part())
        self._stack.addWidget(self._extract_part())
        self.column.addWidget(self._stack)
        self.finish()

    def entered(self) -> None:
        self._reload()

    def focus(self) -> None:
        if self._stack.currentIndex() == 0:
            self._focus_wanted = not self._known
            (self._list if self._known else self._import).setFocus()

    def left(self) -> None:
        if self._connect_form is not None:
            self._connect_form.leave()

    def escape(self) -> bool:
        if self._stack.currentIndex() == 0:
            return False
        if self._connect_form is not None and self._stack.currentWidget() is self._connect_form:
            self._connect_form.escape()
        else:
            self._to_list()
        return True

    def show_situation(self, situation: Situation) -> None:
        changed = situation.controllers != self.situation.controllers
        super().show_situation(situation)
        if changed or self._stack.currentIndex() == 0:
            self._reload()

    def retranslate(self) -> None:
        super().retranslate()
        self._fill()

    @property
    def count(self) -> int:
        """How many systems are listed."""
        return len(self._known)

    @property
    def _controller(self) -> str | None:
        return self.situation.controllers[0] if self.situation.controllers else None

    @property
    def _setup(self) -> Setup | None:
        return self.bench.desk.setup

    @property
    def _chosen(self) -> KnownSystem | None:
        row = self._list.currentRow()
        return self._known[row] if 0 <= row < len(self._known) else None

    def _list_part(self) -> QWidget:
        say = self.bench.say
        self._list = QListWidget()
        self._list.setObjectName("guideSystems")
        self._list.setProperty("kind", "plain")
        self._list.itemActivated.connect(self._connect)
        self._list.currentRowChanged.connect(self._enable)
        self._none = label("muted", wrap=True, name="guideNoSystems")
        self._import = KeyButton(say, _IMPORT, "Ctrl I", name="guideImport", primary=True)
        self._import.setShortcut("Ctrl+I")
        self._import.clicked.connect(self._open_extract)
        self._open = KeyButton(say, _CONNECT, "Ctrl E", name="guideConnect")
        self._open.setShortcut("Ctrl+E")
        self._open.clicked.connect(self._connect)
        self._add = KeyButton(say, _ADD, "Ctrl N", name="guideAddSystem")
        self._add.setShortcut("Ctrl+N")
        self._add.clicked.connect(self._connect_new)
        self._leave_out = KeyButton(say, _LEAVE_OUT, "Ctrl Del", name="guideLeaveOut")
        self._leave_out.setShortcut("Ctrl+Del")
        self._leave_out.clicked.connect(self._take_out)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, buttons in (
            (first, (self._import, self._open)),
            (second, (self._add, self._leave_out)),
        ):
            row.setSpacing(8)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._none)
        column.addWidget(self._list)
        column.addLayout(first)
        column.addLayout(second)
        column.addStretch(1)
        return whole

    def _extract_part(self) -> QWidget:
        back = KeyButton(self.bench.say, _BACK, "Esc", name="extractBack")
        back.clicked.connect(self._to_list)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.extract)
        column.addStretch(1)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        return whole

    def _reload(self) -> None:
        setup, controller = self._setup, self._controller
        if setup is not None and controller is not None:
            desk = self.bench.desk
            self.bench.jobs.read(
                lambda: (
                    desk.profiles.get(controller).name,
                    [one for one in setup.systems.all() if one.controller == controller],
                ),
                owner=self,
                done=self._show,
                failed=self.failed,
            )
        else:
            self._fill()

    def _show(self, found: tuple[str, list[KnownSystem]]) -> None:
        chosen = self._wanted or (self._chosen.key if self._chosen is not None else None)
        self._wanted = None
        self._company, self._known = found
        self._fill()
        keys = [one.key for one in self._known]
        self._list.setCurrentRow(keys.index(chosen) if chosen in keys else 0)
        if self._focus_wanted and self._known:
            self._focus_wanted = False
            self._list.setFocus()

    def _fill(self) -> None:
        say, row = self.bench.say, self._list.currentRow()
        self._list.clear()
        for one in self._known:
            state = _SET if one.setup is not None else _UNSET
            self._list.addItem(QListWidgetItem(say(_LINE.fill(system=one.name, state=state))))
        self._list.setCurrentRow(min(row, len(self._known) - 1))
        self._list.setAccessibleName(say(_LIST.fill(company=self._company)))
        rows = min(len(self._known), _ROWS)
        self._list.setFixedHeight(4 + rows * max(1, self._list.sizeHintForRow(0)))
        self._list.setVisible(bool(self._known))
        self._none.setVisible(not self._known)
        self._none.setText(say(_NOBODY if self._controller is None else _NONE))
        self._enable()

    def _enable(self) -> None:
        ready, chosen = self._controller is not None, self._chosen
        self._import.setEnabled(ready)
        self._add.setEnabled(ready)
        self._open.setEnabled(chosen is not None)
        self._leave_out.setEnabled(chosen is not None and chosen.shipped)

    def _open_extract(self) -> None:
        controller, chosen = self._controller, self._chosen
        if controller is None:
            return
        self._stack.setCurrentIndex(1)
        unset = chosen is not None and chosen.setup is None
        if chosen is not None and unset:
            self.extract.begin(controller, system=chosen.key, name=chosen.name)
        else:
            self.extract.begin(controller)

    def _connect(self) -> None:
        if self._chosen is not None:
            self._show_form(self._chosen)

    def _connect_new(self) -> None:
        self._show_form(None)

    def _show_form(self, known: KnownSystem | None) -> None:
        setup, controller = self._setup, self._controller
        if setup is None or controller is None:
            return
        if self._connect_form is None:
            self._connect_form = SystemForm(self.bench, setup)
            self._connect_form.closed.connect(self._to_list)
            self._stack.addWidget(self._connect_form)
            self._connect_form.setMinimumHeight(self.bench.theme.px(440))
        self._stack.setCurrentWidget(self._connect_form)
        taken = [one.key for one in self._known]
        self._connect_form.open(controller, known, taken, self._company)

    def _to_list(self) -> None:
        self._stack.setCurrentIndex(0)
        self._reload()
        self.focus()

    def _take_out(self) -> None:
        chosen, setup = self._chosen, self._setup
        if chosen is None or not chosen.shipped or setup is None or setup.profiles is None:
            return
        work = _LeavingOut(setup, chosen)
        self.bench.jobs.write(work, owner=self, done=self._was_taken_out, failed=self.failed)

    def _was_taken_out(self, system: KnownSystem) -> None:
        self.messages.tell(_LEFT_OUT.fill(system=system.name), "done")
        self._reload()


class _LeavingOut:
    """Takes a system out of the company's profile."""

    def __init__(self, setup: Setup, system: KnownSystem) -> None:
        self._setup, self._system = setup, system

    def __call__(self, _job: Job) -> KnownSystem:
        book = self._setup.profiles
        assert book is not None
        opened = book.open(self._system.controller)
        had = opened.values["systems"]
        kept = (
            tuple(str(one) for one in had if one != self._system.key)
            if isinstance(had, tuple)
            else ()
        )
        book.save(opened.key, {**opened.values, "systems": kept}, version=opened.version)
        return self._system
