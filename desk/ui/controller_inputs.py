"""The fields in which a controller is edited, one for each shape, all used alike."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services.profile_fields import ProfileField, Shape, Value
from desk.ui.bench import Bench
from desk.ui.choice import Answer, Choice
from desk.ui.fields import line_editor
from desk.ui.glyph import Glyph
from desk.ui.labels import caption
from desk.ui.setting_inputs import Note

_WRONG = QT_TRANSLATE_NOOP("controllers", "Not kept: {reason}.")
_NEEDED = QT_TRANSLATE_NOOP("controllers", "{label} (needed)")
_FLAGS = (
    Answer("true", "1", QT_TRANSLATE_NOOP("controllers", "yes")),
    Answer("false", "2", QT_TRANSLATE_NOOP("controllers", "no")),
)
LONGEST = 1000
"""Characters of one line."""
_ROWS = 2


class ProfileFrame(QWidget):
    """The label above an editor; below it help, what is wrong, and what goes beyond the law."""

    changed = Signal()

    def __init__(self, bench: Bench, field: ProfileField) -> None:
        super().__init__()
        self.bench = bench
        self.field = field
        self.setObjectName(f"profile_{field.path}")
        self.title = caption(wrap=True)
        self.note = Note(bench, name=f"note_{field.path}")
        self._beyond: Text | None = None
        self._flag = QWidget()
        self._flag_words = caption(wrap=True, name=f"beyond_{field.path}")
        row = QHBoxLayout(self._flag)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Glyph(bench.theme, "triangle-alert", "today"))
        row.addWidget(self._flag_words, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self.column.addWidget(self.title)
        self._flag.hide()
        bench.say.changed.connect(self.retranslate)

    def tell(self, reason: Text | None) -> None:
        """Say at the field why it cannot be kept (a clause); None: nothing is wrong."""
        self.note.tell(_WRONG.fill(reason=reason) if reason is not None else None)

    def flag(self, demand: Text | None) -> None:
        """Say what in the notice goes beyond the law; None: nothing does."""
        if demand != self._beyond:
            self._beyond = demand
            self._flag.setVisible(demand is not None)
            self.retranslate()

    @property
    def label(self) -> Text:
        """The words above the field."""
        return _NEEDED.fill(label=self.field.label) if self.field.needed else self.field.label

    def finish(self) -> None:
        """Put the lines below the field; its editor is above them."""
        self.column.addWidget(self.note)
        self.column.addWidget(self._flag)
        self.note.explain(self.field.help)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the field's texts again."""
        self.title.setText(self.bench.say(self.label))
        self._flag_words.setText(self.bench.say(self._beyond) if self._beyond else "")


class LineInput(ProfileFrame):
    """A text on one line, a number, a day, a colour."""

    def __init__(self, bench: Bench, field: ProfileField) -> None:
        super().__init__(bench, field)
        self._line = line_editor(field.path, longest=LONGEST)
        self._line.textChanged.connect(self._typed)
        self.title.setBuddy(self._line)
        self._swatch = QFrame()
        px = bench.theme.px
        self._swatch.setFixedSize(px(28), px(28))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._line)
        if field.shape is Shape.COLOUR:
            row.addWidget(self._swatch)
        if field.shape is not Shape.LINE:
            self._line.setMaximumWidth(px(140))
            row.addStretch(1)
        self.column.addLayout(row)
        self.finish()

    @property
    def value(self) -> Value:
        typed = self._line.text().strip()
        return typed.upper() if self.field.shape is Shape.COLOUR else typed

    def fill(self, value: Value) -> None:
        if value != self.value:
            self.blockSignals(True)
            self._line.setText(str(value))
            self.blockSignals(False)

    def focus(self) -> None:
        self._line.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        self._line.setAccessibleName(self.bench.say(self.label))

    def _typed(self) -> None:
        from PySide6.QtGui import QColor

        if self.field.shape is Shape.COLOUR:
            colour = QColor(str(self.value))
            shown = colour.name() if colour.isValid() else "transparent"
            self._swatch.setStyleSheet(f"background: {shown}; border-radius: 4px;")
        self.changed.emit()


class LinesInput(ProfileFrame):
    """Several entries, one a line."""

    def __init__(self, bench: Bench, field: ProfileField) -> None:
        super().__init__(bench, field)
        self._text = text_editor(bench, field.path, _ROWS)
        self._text.textChanged.connect(self.changed)
        self.title.setBuddy(self._text)
        self.column.addWidget(self._text)
        self.finish()

    @property
    def value(self) -> Value:
        return entries(self._text)

    def fill(self, value: Value) -> None:
        if value != self.value and isinstance(value, tuple):
            self.blockSignals(True)
            self._text.setPlainText("\n".join(map(str, value)))
            self.blockSignals(False)

    def focus(self) -> None:
        self._text.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        self._text.setAccessibleName(self.bench.say(self.label))


class ChoiceInput(ProfileFrame):
    """Yes or no, or one of a few; one key each."""

    def __init__(self, bench: Bench, field: ProfileField) -> None:
        super().__init__(bench, field)
        self.title.hide()
        offered = [
            Answer(value, str(at), words) for at, (value, words) in enumerate(field.choices, 1)
        ]
        self._choice = Choice(bench.say, self.label, offered or _FLAGS, name=field.path)
        self._choice.changed.connect(self.changed)
        self.column.addWidget(self._choice)
        self.finish()

    @property
    def value(self) -> Value:
        chosen = self._choice.value or ""
        return chosen == "true" if self.field.shape is Shape.FLAG else chosen

    def fill(self, value: Value) -> None:
        self.blockSignals(True)
        words = str(value).lower() if isinstance(value, bool) else str(value)
        self._choice.choose(words or None)
        self.blockSignals(False)

    def focus(self) -> None:
        self._choice.focus()


def text_editor(bench: Bench, name: str, rows: int) -> QPlainTextEdit:
    """A field of so many rows, which Tab leaves."""
    made = QPlainTextEdit()
    made.setObjectName(name)
    made.setTabChangesFocus(True)
    made.setFixedHeight(bench.theme.px(16 + 20 * rows))
    return made


def typed(editor: QLineEdit | QPlainTextEdit) -> str:
    """What stands there as one line."""
    text = editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()
    return " ".join(text.split())


def entries(editor: QLineEdit | QPlainTextEdit) -> tuple[str, ...]:
    """One entry a line, each without blanks at its ends; empty lines at the end are none."""
    text = editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()
    return tuple(" ".join(one.split()) for one in text.rstrip().split("\n")) if text.strip() else ()
