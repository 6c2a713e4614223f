"""The form of one controller: kept as typed as soon as all of it can be used, with its letterhead beside it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.errors import Conflict
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services.profile_editing import OpenedProfile, Origin, ProfileBook, demands_of
from desk.services.profile_fields import Group, Values
from desk.services.profile_form import BLANK, FIELDS
from desk.services.profile_values import draft_text, draft_values
from desk.ui.bench import Bench
from desk.ui.choice import Answer, Choice
from desk.ui.controller_letterhead import LetterheadView
from desk.ui.controller_spoken import ProfileInput, SystemsInput, make_input
from desk.ui.controller_state import ControllerState
from desk.ui.fitted import FittedStack
from desk.ui.jobs import Job
from desk.ui.labels import KeyButton, label
from desk.ui.messages import MessageBar
from desk.ui.pause import Pause

GROUPS: Mapping[Group, Text] = {
    Group.COMPANY: QT_TRANSLATE_NOOP("controllers", "Company"),
    Group.CONTACTS: QT_TRANSLATE_NOOP("controllers", "Contacts"),
    Group.LETTER: QT_TRANSLATE_NOOP("controllers", "Letters and fees"),
    Group.NOTICE: QT_TRANSLATE_NOOP("controllers", "What the notice states"),
    Group.DESK: QT_TRANSLATE_NOOP("controllers", "What the desk does"),
}
_PART = QT_TRANSLATE_NOOP("controllers", "Part of the profile")
_NEW = QT_TRANSLATE_NOOP("controllers", "New controller")
_BACK = QT_TRANSLATE_NOOP("controllers", "Back to the list")
_GO_BACK = QT_TRANSLATE_NOOP("controllers", "Go back to the shipped profile")
_TAKE_UP = QT_TRANSLATE_NOOP("controllers", "Take the own profile up again")
_DRAFT = "controller.draft"
"""Under this name the window remembers a new controller that is not whole yet."""
_PAUSE = 500
"""Milliseconds after the last key before what was typed is looked at and kept."""


class _Faulty(Exception):
    """What was typed makes no profile yet; nothing was written."""

    def __init__(self, faults: Mapping[str, Text]) -> None:
        super().__init__()
        self.faults = faults


class ControllerForm(QWidget):
    """One controller at a time. It reads and writes through jobs."""

    closed = Signal()
    """The clerk goes back to the list."""
    kept = Signal(str)
    """The controller of this key was written."""

    def __init__(self, bench: Bench, book: ProfileBook, *, needed_only: bool = False) -> None:
        """``needed_only``: only the fields without which there is no profile, all of them at once."""
        super().__init__()
        self.bench = bench
        self._book = book
        self._needed_only = needed_only
        self._profile: OpenedProfile | None = None
        self._given_up: Values | None = None
        self._faults: Mapping[str, Text] = {}
        self._pending = False
        self._keeping: Job | None = None
        self.setObjectName("controllerForm")
        self._pause = Pause(self, _PAUSE, self.keep)
        fields = [one for one in FIELDS if one.needed or not needed_only]
        self._inputs: dict[str, ProfileInput] = {one.path: make_input(bench, one) for one in fields}
        self._build()
        bench.say.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def key(self) -> str:
        """The controller's key; empty for a new one that was not written yet."""
        return self._profile.key if self._profile is not None else ""

    @property
    def values(self) -> Values:
        """What stands in the form; fields that are not shown are as they were."""
        before = self._profile.values if self._profile is not None else BLANK
        return {**before, **{path: one.value for path, one in self._inputs.items()}}

    def begin(self, profile: OpenedProfile | None) -> None:
        """Show a profile, or an empty form for a new controller."""
        self.flush()
        self._given_up = None
        self.messages.clear()
        self._take(profile)
        if profile is None:
            self._go_on_with(self.bench.settings.get(_DRAFT, ""))
        if profile is not None and profile.fault is not None:
            self.messages.tell(profile.fault, "warning")
        self._look()
        self.focus()

    def focus(self) -> None:
        """Put the focus where typing begins."""
        chosen = self._part.value or Group.COMPANY
        first = next(
            one for one in self._inputs.values() if self._needed_only or one.field.group == chosen
        )
        first.focus()

    def flush(self) -> None:
        """Keep what is pending; the form is left."""
        if self._pause.isActive():
            self._pause.stop()
            self.keep()

    def keep(self) -> None:
        """Look at what was typed, and write it where it can be used."""
        if self._keeping is not None:
            self._pending = True
            return
        values = self.values
        known = self._profile
        if known is not None and values == known.values and known.fault is None:
            self._show_faults({})
            return
        self._state.show_keeping()
        work = _Keeping(self._book, known, values)
        self._keeping = self.bench.jobs.write(
            work, owner=self, done=self._was_kept, failed=self._failed
        )

    def _was_kept(self, profile: OpenedProfile) -> None:
        self._keeping = None
        self.messages.clear()
        if self._profile is None:
            self.bench.settings.pop(_DRAFT, None)
        self._profile = profile
        self._retranslate()
        self._show_faults({})
        self.kept.emit(profile.key)
        self._again()

    def _failed(self, error: Exception) -> None:
        self._keeping = None
        if isinstance(error, _Faulty):
            if self._profile is None:
                self.bench.settings[_DRAFT] = draft_text(self.values)
            self._show_faults(error.faults)
            self._again()
            return
        self.messages.error(error)
        if isinstance(error, Conflict) and self._profile is not None:
            self._open_again()
        else:
            self._show_state()

    def _again(self) -> None:
        if self._pending:
            self._pending = False
            self.keep()

    def _open_again(self) -> None:
        key = self.key
        self.bench.jobs.read(
            lambda: self._book.open(key), owner=self, done=self._reopened, failed=self._failed
        )

    def _reopened(self, profile: OpenedProfile) -> None:
        self._take(profile)

    def _take(self, profile: OpenedProfile | None) -> None:
        """Fill the form."""
        self._profile = profile
        values = profile.values if profile is not None else BLANK
        systems = self._inputs.get("systems")
        if isinstance(systems, SystemsInput):
            systems.offer(profile.system_names if profile is not None else {})
        for path, one in self._inputs.items():
            one.fill(values[path])
        self._retranslate()
        self._show_faults({})

    def _go_on_with(self, draft: str) -> None:
        """Fill the form of a new controller with what was typed before it could be kept."""
        values = draft_values(draft)
        for path, one in self._inputs.items():
            one.fill(values[path])
        self._show_state()

    def _typed(self) -> None:
        self._flag()
        self._pause.start()

    def _look(self) -> None:
        self._flag()
        self._part.choose(self._part.value or Group.COMPANY)

    def _flag(self) -> None:
        found = demands_of(self.values)
        for path, one in self._inputs.items():
            one.flag(found.get(path))

    def _show_faults(self, faults: Mapping[str, Text]) -> None:
        self._faults = faults
        fresh = self._profile is None
        for path, one in self._inputs.items():
            # an empty field of a new controller is told below, not in red before anything was typed
            shown = None if fresh and one.value == BLANK[path] else faults.get(path)
            one.tell(shown)
        self._show_state()
        if not faults:
            self.letterhead.show_letter(self.key or "uusi", self.values)

    def _show_state(self) -> None:
        profile = self._profile
        self._state.tell(profile, self._faults, self.values)
        changed = profile is not None and profile.origin is Origin.CHANGED
        self._back_to_shipped.setVisible(changed or self._given_up is not None)
        self._back_to_shipped.rename(_GO_BACK if changed else _TAKE_UP)

    def _swap(self) -> None:
        """Give the own profile up for the shipped one, or take it up again."""
        profile = self._profile
        if profile is None:
            return
        if profile.origin is Origin.CHANGED:
            self._pause.stop()
            self._given_up = profile.values
            book, key = self._book, profile.key
            self.bench.jobs.write(
                lambda _job: book.go_back(key),
                owner=self,
                done=self._went_back,
                failed=self._failed,
            )
        elif self._given_up is not None:
            values, self._given_up = self._given_up, None
            for path, one in self._inputs.items():
                one.fill(values[path])
            self.keep()

    def _went_back(self, profile: OpenedProfile) -> None:
        self._take(profile)
        self._flag()
        self.kept.emit(profile.key)

    def _close(self) -> None:
        self.flush()
        self.closed.emit()

    def _show_group(self) -> None:
        groups = list(GROUPS)
        self._stack.setCurrentIndex(groups.index(Group(self._part.value or Group.COMPANY)))

    def _enter_group(self) -> None:
        self._show_group()
        self.focus()

    def _next_group(self) -> None:
        self._turn(1)

    def _group_before(self) -> None:
        self._turn(-1)

    def _turn(self, by: int) -> None:
        groups = list(GROUPS)
        at = groups.index(Group(self._part.value or Group.COMPANY))
        self._part.choose(groups[(at + by) % len(groups)])
        self._enter_group()

    def _build(self) -> None:
        say = self.bench.say
        self._title = label("heading", wrap=True, name="controllerTitle")
        self.messages = MessageBar(say, self.bench.theme, self)
        self._state = ControllerState(say, self.bench.theme, name="controllerState")
        answers = [
            Answer(group, str(at), words) for at, (group, words) in enumerate(GROUPS.items(), 1)
        ]
        self._part = Choice(say, _PART, answers, name="controllerPart")
        self._part.choose(Group.COMPANY)
        self._part.changed.connect(self._show_group)
        self._part.answered.connect(self._enter_group)
        self._stack = FittedStack()
        for one in self._inputs.values():
            one.changed.connect(self._typed)
        parts = [list(self._inputs.values())] if self._needed_only else self._by_group()
        for part in parts:
            self._stack.addWidget(_column(part))
        self.letterhead = LetterheadView(self.bench, self._book)
        self._back = KeyButton(say, _BACK, "Esc", name="controllerBack")
        self._back.clicked.connect(self._close)
        self._back_to_shipped = KeyButton(say, _GO_BACK, "F8", name="backToShipped")
        self._back_to_shipped.setShortcut("F8")
        self._back_to_shipped.clicked.connect(self._swap)
        self._back_to_shipped.hide()
        if self._needed_only:
            self._part.hide()
            self._back.hide()
        else:
            for keys, slot in (
                ("Ctrl+PgDown", self._next_group),
                ("Ctrl+PgUp", self._group_before),
            ):
                shortcut = QShortcut(QKeySequence(keys), self)
                shortcut.activated.connect(slot)
        self._lay_out()

    def _by_group(self) -> list[list[ProfileInput]]:
        return [
            [one for one in self._inputs.values() if one.field.group is group] for group in GROUPS
        ]

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self._part)
        left.addWidget(self._stack)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._state)
        right.addWidget(self.letterhead)
        right.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(left, 1)
        row.addLayout(right)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self._back_to_shipped)
        head.addWidget(self._back)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addLayout(head)
        whole.addWidget(self.messages)
        whole.addLayout(row, 1)

    def _retranslate(self) -> None:
        name = str(self._profile.values["name"]) if self._profile is not None else ""
        self._title.setText(name or self.bench.say(_NEW))
        self.setAccessibleName(self._title.text())


class _Keeping:
    """The work of looking at a profile and writing it."""

    def __init__(self, book: ProfileBook, known: OpenedProfile | None, values: Values) -> None:
        self._book, self._known, self._values = book, known, values

    def __call__(self, _job: Job) -> OpenedProfile:
        known = self._known
        faults = self._book.faults(known.key if known else "uusi", self._values)
        if faults:
            raise _Faulty(faults)
        if known is None:
            return self._book.add(self._values)
        return self._book.save(known.key, self._values, version=known.version)


def _column(inputs: list[ProfileInput]) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(14)
    for one in inputs:
        column.addWidget(one)
    column.addStretch(1)
    return part
