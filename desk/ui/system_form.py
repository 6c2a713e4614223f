"""The form of one system, made from what its kind declares; kept as typed as soon as it can be used."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.errors import Conflict
from desk.domain.text import QT_TRANSLATE_NOOP, Text, joined, plain
from desk.services.setup_ports import Kept, KnownSystem, Setup, SystemSetup
from desk.ui.bench import Bench
from desk.ui.keeper import Keeper
from desk.ui.kept_fact import KeptFact, tell_copy
from desk.ui.labels import KeyButton, label, panel, scrolled
from desk.ui.messages import MessageBar
from desk.ui.system_fields import SystemFields
from desk.ui.system_test import SystemTest
from desk.ui.system_work import read_again

_BACK = QT_TRANSLATE_NOOP("systems", "Back to the list")
_REMOVE = QT_TRANSLATE_NOOP("systems", "Take out of the settings")
_NEW = QT_TRANSLATE_NOOP("systems", "New system")
_DRAFTED = QT_TRANSLATE_NOOP(
    "systems",
    "A data map was drafted: {file}. It is a proposal; somebody who knows the system looks it through.",
)


class SystemForm(QWidget):
    """One system at a time. It reads and writes through jobs; the page behind it has the list."""

    closed = Signal()
    """The clerk goes back to the list."""
    changed = Signal()
    """The settings are other ones now."""
    remove_asked = Signal(object)
    """The clerk wants this ``SystemSetup`` taken out."""
    tested = Signal(object)
    """The ``SystemHealth`` that a test found."""

    def __init__(self, bench: Bench, setup: Setup) -> None:
        super().__init__()
        self.bench = bench
        self._setup = setup
        self._known: KnownSystem | None = None
        self._controller = ""
        self._company = ""
        self._taken: frozenset[str] = frozenset()
        self._key = ""
        self._keeper = Keeper(bench, self._put)
        self._keeper.begun.connect(self._being_kept)
        self._keeper.kept.connect(self._was_kept)
        self._keeper.failed.connect(self._not_kept)
        self.setObjectName("systemForm")
        self._build()
        bench.say.changed.connect(self._retranslate)
        self._retranslate()

    def open(
        self, controller: str, known: KnownSystem | None, taken: Sequence[str], company: str
    ) -> None:
        """Show a system, or an empty form for a new one of a controller.

        ``taken``: keys of the controller's systems; ``company``: its name.
        """
        self.leave()
        self._known, self._controller = known, controller
        self._taken = frozenset(taken)
        self._company = company
        self._keeper.begin(known.setup if known is not None else None)
        self._key = known.key if known is not None else ""
        self.messages.clear()
        self._fields.fill(self._kept, shipped=self._shipped)
        self._retranslate()
        self._judge()
        self._fields.secret.open(self._controller, self._key)
        if self._kept is None:
            self._fields.kind.focus()
        else:
            self._fields.focus_first()

    def leave(self) -> None:
        """Keep what is pending; a test that runs is stopped."""
        self._keeper.flush()
        self._test.stop()

    def escape(self) -> None:
        """Stop the test that runs, else go back."""
        if not self._test.stop():
            self.leave()
            self.closed.emit()

    def _build(self) -> None:
        say = self.bench.say
        self._title = label("heading", wrap=True, name="systemTitle")
        self.messages = MessageBar(say, self.bench.theme, self)
        self._state = KeptFact(self.bench, name="systemState")
        self._fields = SystemFields(self.bench, self._setup)
        self._fields.changed.connect(self._typed)
        self._fields.secret.place_asked.connect(self._name_place)
        self._fields.draft_map.clicked.connect(self._have_map_drafted)
        self._remove = KeyButton(say, _REMOVE, "Ctrl Del", name="removeSystem")
        self._remove.setShortcut("Ctrl+Del")
        self._remove.clicked.connect(self._ask_removal)
        self._back = KeyButton(say, _BACK, "Esc", name="systemBack")
        self._back.clicked.connect(self.escape)
        self._test = SystemTest(self.bench)
        self._test.tested.connect(self.tested)
        self._lay_out()

    def _lay_out(self) -> None:
        box, column = panel(spacing=14)
        column.addWidget(self._fields)
        column.addStretch(1)
        side, right = panel(spacing=8)
        side.setFixedWidth(self.bench.theme.px(360))
        right.addWidget(self._state)
        right.addWidget(scrolled(self._test), 1)
        self._test.setAutoFillBackground(False)  # it lies on the panel, not on the page
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(scrolled(box), 1)
        row.addWidget(side)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._remove)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self._title)
        whole.addWidget(self.messages)
        whole.addLayout(row, 1)
        whole.addLayout(buttons)

    @property
    def pending(self) -> bool:
        """True while something typed is still to be kept."""
        return self._keeper.pending

    @property
    def place(self) -> tuple[str, str]:
        """Controller and key of the system in the form."""
        return self._controller, self._key

    @property
    def _kept(self) -> SystemSetup | None:
        found: SystemSetup | None = self._keeper.value
        return found

    @property
    def _shipped(self) -> bool:
        return self._known is not None and self._known.shipped

    def _draft(self) -> SystemSetup:
        return self._fields.draft(self._controller, self._key, kept=self._kept, taken=self._taken)

    def _typed(self) -> None:
        if self._judge():
            self._keeper.want(self._draft())
        else:
            self._keeper.wait()

    def _judge(self) -> bool:
        """Say at each field what is wrong, and beside the form whether it is kept; False where not."""
        system = self._draft()
        wrong = dict(self._setup.systems.wrong(system))
        if "name" in wrong and "key" in wrong:
            del wrong["key"]  # it is made of the name
        labels = self._fields.tell(wrong)
        self._test.take(None if wrong else system)
        self._fields.draft_map.setEnabled(not set(wrong) - {"data_map"})
        self._remove.setEnabled(self._kept is not None)
        if wrong:
            self._state.lacks(labels, before=self._kept is not None)
        elif system == self._kept:
            self._state.kept()
        else:
            self._state.keeping()
        return not wrong

    def _put(self, system: SystemSetup, before: SystemSetup | None) -> Kept:
        return self._setup.systems.put(system, before=before)

    def _being_kept(self, system: SystemSetup) -> None:
        self._key = system.key
        self._state.keeping()

    def _was_kept(self, kept: Kept) -> None:
        tell_copy(self.messages, kept)
        self.changed.emit()
        self._judge()

    def _not_kept(self, error: Exception) -> None:
        self.messages.error(error)
        self._state.broke()
        if isinstance(error, Conflict):
            self.bench.jobs.read(
                partial(read_again, self._setup, self._controller, self._key),
                owner=self,
                done=self._show_theirs,
                failed=self.messages.error,
            )

    def _show_theirs(self, known: KnownSystem | None) -> None:
        self._keeper.begin(known.setup if known is not None else None)
        self._fields.fill(self._kept, shipped=self._shipped)
        self._judge()
        self.changed.emit()

    def _name_place(self) -> None:
        """A secret is kept before the system is: its key is made now and stays."""
        self._key = self._key or self._draft().key
        if self._key:
            self._fields.secret.at(self._controller, self._key)
        else:
            self._fields.names[0].focus()

    def _have_map_drafted(self) -> None:
        system = self._draft()
        self._key = system.key
        self._fields.draft_map.setEnabled(False)
        self.bench.jobs.read(
            partial(self._setup.systems.draft_map, system),
            owner=self,
            done=self._drafted,
            failed=self._not_drafted,
        )

    def _drafted(self, file: str) -> None:
        self._fields.map.fill(file)
        self.messages.tell(_DRAFTED.fill(file=file), "done")
        self._typed()
        self._test.check_map()

    def _not_drafted(self, error: Exception) -> None:
        self._judge()
        self.messages.error(error)

    def _ask_removal(self) -> None:
        if self._kept is not None:
            self._keeper.wait()
            self._test.stop()
            self.remove_asked.emit(self._kept)

    def _retranslate(self) -> None:
        name: Text = _NEW
        if self._known is not None:
            name = joined([self._known.name])
        head = joined([plain(self._company), name])
        self._title.setText(self.bench.say(head))
        self.setAccessibleName(self._title.text())
