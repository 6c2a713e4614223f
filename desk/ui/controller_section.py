"""Settings, Controllers: who answers here, and each one's profile in a form."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.text import QT_TRANSLATE_NOOP, Text, joined
from desk.services.history import Why
from desk.services.profile_editing import ListedProfile, OpenedProfile, Origin
from desk.ui.bench import Bench
from desk.ui.controller_form import ControllerForm
from desk.ui.fitted import FittedButton, FittedStack
from desk.ui.glyph import Glyph
from desk.ui.labels import KeyButton, caption, label
from desk.ui.recounting import Recounting
from desk.ui.section import SectionView
from desk.ui.tab_order import in_tab_order

_NOTE = QT_TRANSLATE_NOOP(
    "controllers",
    "Enter opens a profile. Space says whether the company answers here; who does not cannot be "
    "chosen for a new request.",
)
_ADD = QT_TRANSLATE_NOOP("controllers", "New controller")
_RESTORE = QT_TRANSLATE_NOOP("controllers", "Use the shipped profile")
_ORIGINS = {
    Origin.SHIPPED: QT_TRANSLATE_NOOP("controllers", "as it ships"),
    Origin.CHANGED: QT_TRANSLATE_NOOP("controllers", "changed here"),
    Origin.OWN: QT_TRANSLATE_NOOP("controllers", "made here"),
}
_SERVING = QT_TRANSLATE_NOOP("controllers", "answers here")
_RESTING = QT_TRANSLATE_NOOP("controllers", "does not answer here")
_SPOILT = QT_TRANSLATE_NOOP("controllers", "cannot be used: its file is spoilt")
_LAST = QT_TRANSLATE_NOOP("controllers", "One company at least answers here.")


class _Row(FittedButton):
    """One controller of the list."""

    opened = Signal(str)
    toggled_here = Signal(str)

    def __init__(self, bench: Bench, one: ListedProfile) -> None:
        super().__init__()
        self._bench = bench
        self.one = one
        self.setObjectName(f"controller_{one.key}")
        self.setProperty("kind", "place")
        self._glyph = Glyph(bench.theme, "circle-dashed", "muted")
        self._name = label("strong", wrap=True)
        self._state = caption(wrap=True)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._name)
        words.addWidget(self._state)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.setSpacing(10)
        row.addWidget(self._glyph)
        row.addLayout(words, 1)
        for part in (self._glyph, self._name, self._state):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(self._open)
        bench.say.changed.connect(self.reword)
        self.take(one)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._open()
            case Qt.Key.Key_Space:
                self.toggled_here.emit(self.one.key)
            case Qt.Key.Key_Down:
                self.focusNextChild()
            case Qt.Key.Key_Up:
                self.focusPreviousChild()
            case _:
                super().keyPressEvent(event)

    def take(self, one: ListedProfile) -> None:
        """Show how the controller stands now."""
        self.one = one
        looks = ("circle-check", "done") if one.serving else ("circle-dashed", "muted")
        self._glyph.show_as(*(("octagon-alert", "overdue") if one.fault else looks))
        self._name.setText(one.name)
        self.reword()

    def reword(self) -> None:
        """Say the line again."""
        say = self._bench.say
        facts: list[Text] = [
            _ORIGINS[self.one.origin],
            _SERVING if self.one.serving else _RESTING,
        ]
        told = say(_SPOILT if self.one.fault else joined(facts))
        self._state.setText(told)
        self.setAccessibleName(f"{self.one.name}, {told}")

    def _open(self) -> None:
        self.opened.emit(self.one.key)


class ControllersSection(SectionView):
    """The list, and the form of the controller that was opened."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, name="controllersSection")
        self._recounting = Recounting(bench.desk, bench.jobs, Why.PROFILE, parent=self)
        setup = bench.desk.setup
        self._book = setup.profiles if setup is not None else None
        self._listed: Sequence[ListedProfile] = ()
        self._rows: list[_Row] = []
        self._at = ""
        self._focus_wanted = False
        self._spoilt = ""
        self.form: ControllerForm | None = None
        self._stack = FittedStack()
        self._stack.addWidget(self._list())
        self.column.addWidget(self._stack)
        self.retranslate()

    def entered(self) -> None:
        self.reload()

    def focus(self) -> None:
        self._focus_wanted = not self._rows
        if self.form is not None and self._stack.currentWidget() is self.form:
            self.form.focus()
        elif self._rows:
            chosen = next((one for one in self._rows if one.one.key == self._at), self._rows[0])
            chosen.setFocus()
        else:
            self._add.setFocus()

    def left(self) -> None:
        if self.form is not None:
            self.form.flush()

    def show_setting(self, name: str) -> None:
        if name == "new":
            self.add()
        else:
            self.focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._stack.currentWidget() is self.form:
            self._close_form()
            return
        super().keyPressEvent(event)

    def reload(self) -> None:
        """Ask for the list again."""
        if self._book is not None:
            self.bench.jobs.read(self._book.all, owner=self, done=self._show, failed=self.failed)

    def open(self, key: str) -> None:
        """Show a controller's profile in the form."""
        book = self._book
        if book is None:
            return
        self._at = key
        self.bench.jobs.read(
            lambda: book.open(key), owner=self, done=self._opened, failed=self._not_opened
        )

    def add(self) -> None:
        """Show an empty form."""
        self._show_form(None)

    def retranslate(self) -> None:
        self._note.setText(self.say(_NOTE))

    def _list(self) -> QWidget:
        self._note = caption(wrap=True, name="controllersNote")
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        self._add = KeyButton(self.say, _ADD, "Ctrl N", name="addController")
        self._add.setShortcut("Ctrl+N")
        self._add.clicked.connect(self.add)
        self._restore = KeyButton(self.say, _RESTORE, "F8", name="restoreShipped")
        self._restore.setShortcut("F8")
        self._restore.clicked.connect(self._restore_shipped)
        self._restore.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._add)
        row.addWidget(self._restore)
        row.addStretch(1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._note)
        column.addLayout(self._column)
        column.addLayout(row)
        column.addStretch(1)
        return whole

    def _show(self, listed: Sequence[ListedProfile]) -> None:
        self._listed = listed
        if [one.key for one in listed] != [row.one.key for row in self._rows]:
            self._make_rows(listed)
        for row, one in zip(self._rows, listed, strict=True):
            row.take(one)
        if self._focus_wanted:
            self.focus()

    def _make_rows(self, listed: Sequence[ListedProfile]) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for one in listed:
            row = _Row(self.bench, one)
            row.opened.connect(self.open)
            row.toggled_here.connect(self._toggle)
            self._column.addWidget(row)
            row.show()  # at once: a row that is shown later takes no focus now
            self._rows.append(row)
        in_tab_order([*self._rows, self._add, self._restore])

    def _toggle(self, key: str) -> None:
        serving = [one.key for one in self._listed if one.serving != (one.key == key)]
        if not serving:
            self.messages.tell(_LAST, "warning")
            return
        book = self._book
        if book is not None:
            keys = tuple(serving)
            self.messages.clear()
            self.bench.jobs.write(
                lambda _job: book.serve(keys), owner=self, done=self._served, failed=self.failed
            )

    def _served(self, _nothing: None) -> None:
        self.reload()

    def _opened(self, profile: OpenedProfile) -> None:
        self._recounting.later()  # also once a spoilt profile was given up for the shipped one
        self._show_form(profile)

    def _not_opened(self, error: Exception) -> None:
        self.failed(error)
        spoilt = next((one for one in self._listed if one.key == self._at and one.fault), None)
        self._spoilt = spoilt.key if spoilt is not None else ""
        self._restore.setVisible(spoilt is not None and spoilt.origin is Origin.CHANGED)

    def _restore_shipped(self) -> None:
        book, key = self._book, self._spoilt
        if book is not None and key:
            self._restore.hide()
            self.messages.clear()
            self.bench.jobs.write(
                lambda _job: book.go_back(key), owner=self, done=self._opened, failed=self.failed
            )

    def _show_form(self, profile: OpenedProfile | None) -> None:
        if self._book is None:
            return
        if self.form is None:
            self.form = ControllerForm(self.bench, self._book)
            self.form.closed.connect(self._close_form)
            self.form.kept.connect(self._recounting.later)
            self._stack.addWidget(self.form)
        self.messages.clear()
        self._stack.setCurrentWidget(self.form)
        self._add.setEnabled(False)  # its key belongs to the list
        self.form.begin(profile)

    def _close_form(self) -> None:
        if self.form is not None:
            self.form.flush()
            self._at = self.form.key or self._at
        self._add.setEnabled(True)
        self._stack.setCurrentIndex(0)
        self.reload()
        self.focus()
