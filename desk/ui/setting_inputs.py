"""The field of one declared setting: its label, what stands in it, and below it help or what is wrong."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services.setup_forms import Setting
from desk.ui.bench import Bench
from desk.ui.choice import Answer, Choice
from desk.ui.glyph import Glyph
from desk.ui.labels import KeyButton, caption

_WRONG = QT_TRANSLATE_NOOP("setting form", "Not kept: {reason}.")
_USUAL = QT_TRANSLATE_NOOP("setting form", "Left empty, it is {value}.")
_PICK = QT_TRANSLATE_NOOP("setting form", "Choose…")
_PICK_NAME = QT_TRANSLATE_NOOP("setting form", "Choose: {label}")
_FLAGS = (
    Answer("true", "1", QT_TRANSLATE_NOOP("setting form", "yes")),
    Answer("false", "2", QT_TRANSLATE_NOOP("setting form", "no")),
)
_KEEP = QT_TRANSLATE_NOOP("setting form", "Keep in the keyring")
_FORGET = QT_TRANSLATE_NOOP("setting form", "Delete it from the keyring")
_HELD = QT_TRANSLATE_NOOP(
    "setting form", "The keyring holds one. It is never shown; type another to replace it."
)
_NONE = QT_TRANSLATE_NOOP("setting form", "The keyring holds none yet.")
_LONGEST = 1000


class Note(QWidget):
    """The line below a field: help in small letters, or what is wrong, with a shape and in colour."""

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__()
        self._bench = bench
        self._help: Text | None = None
        self._wrong: Text | None = None
        self._glyph = Glyph(bench.theme, "octagon-alert", "overdue")
        self._words = caption(wrap=True, name=name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._glyph)
        row.addWidget(self._words, 1)
        bench.say.changed.connect(self.retranslate)
        bench.theme.changed.connect(self.retranslate)
        self.retranslate()

    @property
    def wrong(self) -> Text | None:
        """The sentence that says what is wrong, or None."""
        return self._wrong

    @property
    def text(self) -> str:
        """What stands in the line."""
        return self._words.text()

    def explain(self, text: Text | None) -> None:
        """Help that stands there while nothing is wrong."""
        self._help = text
        self.retranslate()

    def tell(self, wrong: Text | None) -> None:
        """Say what is wrong; None: nothing is."""
        if wrong != self._wrong:
            self._wrong = wrong
            self.retranslate()

    def retranslate(self) -> None:
        """Say the line again, in the look of the moment."""
        shown = self._wrong or self._help
        self._words.setText(self._bench.say(shown) if shown else "")
        token = "overdue" if self._wrong else "muted"
        self._words.setStyleSheet(f"color: {self._bench.theme.color(token).name()};")
        self._glyph.setVisible(self._wrong is not None)
        if shown is None:
            self.hide()
        elif self.parentWidget() is not None:  # without a parent it would be a window of its own
            self.show()


class SettingInput(QWidget):
    """A field for one setting. ``value`` is what stands in it, trimmed."""

    changed = Signal()

    def __init__(self, bench: Bench, setting: Setting) -> None:
        super().__init__()
        self.bench = bench
        self.setting = setting
        self.setObjectName(f"setting_{setting.name}")
        self._label = caption(wrap=True)
        self.note = Note(bench, name=f"note_{setting.name}")
        self._choice: Choice | None = None
        self._line = QLineEdit()
        self._pick = QPushButton()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if setting.kind == "flag":
            self._choice = Choice(bench.say, setting.label, _FLAGS, name=setting.name)
            self._choice.choose(setting.default)
            self._choice.changed.connect(self.changed)
            column.addWidget(self._choice)
        else:
            column.addWidget(self._label)
            column.addLayout(self._row())
        column.addWidget(self.note)
        bench.say.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def value(self) -> str:
        """What is set; empty where the usual value holds."""
        if self._choice is not None:
            chosen = self._choice.value or ""
            return "" if chosen == self.setting.default else chosen
        return self._line.text().strip()

    def fill(self, value: str) -> None:
        """Put a value into the field without telling of a change."""
        self.blockSignals(True)
        if self._choice is not None:
            self._choice.choose(value or self.setting.default)
        else:
            self._line.setText(value)
        self.blockSignals(False)

    def focus(self) -> None:
        """Put the focus where typing begins."""
        if self._choice is not None:
            self._choice.focus()
        else:
            self._line.setFocus()

    def tell(self, reason: Text | None) -> None:
        """Say at the field why it cannot be kept (a clause); None: nothing is wrong."""
        self.note.tell(_WRONG.fill(reason=reason) if reason is not None else None)

    @property
    def _short(self) -> bool:
        return self.setting.kind in ("seconds", "number", "whole")

    def _row(self) -> QHBoxLayout:
        setting = self.setting
        self._line.setObjectName(setting.name)
        self._line.setMaxLength(_LONGEST)
        self._line.textChanged.connect(self.changed)
        self._label.setBuddy(self._line)
        if self._short:
            self._line.setMaximumWidth(self.bench.theme.px(120))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._line, 1)
        if self._short:
            row.addStretch(1)
        if setting.kind in ("file", "folder"):
            self._pick.setObjectName(f"pick_{setting.name}")
            self._pick.clicked.connect(self._ask)
            row.addWidget(self._pick)
        return row

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.bench.say(self.setting.label))
        folder = self.setting.kind == "folder"
        mode = QFileDialog.FileMode.Directory if folder else QFileDialog.FileMode.ExistingFile
        dialog.setFileMode(mode)
        setup = self.bench.desk.setup
        if setup is not None:
            dialog.setDirectory(setup.folder)
        dialog.fileSelected.connect(self._picked)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _picked(self, file: str) -> None:
        self._line.setText(_within(file, self.bench))

    def _retranslate(self) -> None:
        say = self.bench.say
        words = say(self.setting.label)
        self._label.setText(words)
        self._line.setAccessibleName(words)
        self._pick.setText(say(_PICK))
        self._pick.setAccessibleName(say(_PICK_NAME.fill(label=self.setting.label)))
        help_ = self.setting.help
        if help_ is None and self.setting.default is not None and self._choice is None:
            help_ = _USUAL.fill(value=self.setting.default)
        self.note.explain(help_)


class SecretInput(QWidget):
    """A password or a PIN: typed once, kept in the keyring, never shown again."""

    kept = Signal(str)
    """The clerk wants this secret to be kept."""
    forgotten = Signal()
    """The clerk wants the secret to be deleted."""

    def __init__(self, bench: Bench, label: Text, *, name: str) -> None:
        super().__init__()
        self.bench = bench
        self._text = label
        self.setObjectName(f"secret_{name}")
        self._label = caption(wrap=True)
        self._line = QLineEdit()
        self._line.setObjectName(name)
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        self._line.setMaxLength(_LONGEST)
        self._label.setBuddy(self._line)
        self._keep = KeyButton(bench.say, _KEEP, "Enter", name=f"keep_{name}")
        self._keep.setEnabled(False)
        self._forget = QPushButton()
        self._forget.setObjectName(f"forget_{name}")
        self._forget.setProperty("kind", "link")
        self._forget.hide()
        self.note = Note(bench, name=f"note_{name}")
        self._line.textChanged.connect(self._typed)
        self._keep.clicked.connect(self._hand_over)
        self._forget.clicked.connect(self.forgotten)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._line, 1)
        row.addWidget(self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addLayout(row)
        column.addWidget(self.note)
        column.addWidget(self._forget)
        bench.say.changed.connect(self._retranslate)
        self._retranslate()

    def reset(self) -> None:
        """Forget what was typed: another place is shown."""
        self._line.clear()
        self.show_held(False)

    def show_held(self, held: bool) -> None:
        """Say whether the keyring holds one; what is being typed stays."""
        self.note.tell(None)
        self.note.explain(_HELD if held else _NONE)
        self._forget.setVisible(held)

    def tell(self, wrong: Text | None) -> None:
        """Say why it was not kept."""
        self.note.tell(wrong)

    def rename(self, label: Text) -> None:
        """Call it otherwise: a passphrase, a PIN."""
        self._text = label
        self._retranslate()

    def focus(self) -> None:
        """Put the focus where typing begins."""
        self._line.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in ("\r", "\n") and self._line.text():
            self._hand_over()
            return
        super().keyPressEvent(event)

    def _typed(self) -> None:
        self._keep.setEnabled(bool(self._line.text()))

    def _hand_over(self) -> None:
        typed = self._line.text()
        if typed:
            self._line.clear()
            self.kept.emit(typed)

    def _retranslate(self) -> None:
        say = self.bench.say
        words = say(self._text)
        self._label.setText(words)
        self._line.setAccessibleName(words)
        self._forget.setText(say(_FORGET))
        self._forget.setAccessibleName(self._forget.text())


def _within(file: str, bench: Bench) -> str:
    """A path relative to the workspace where it lies inside, so that the workspace can be moved."""
    setup = bench.desk.setup
    path = Path(file)
    if setup is not None and path.is_relative_to(setup.folder):
        return path.relative_to(setup.folder).as_posix()
    return str(path)
