"""The widgets that fill the fields of a form, one for each shape, all used alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.ui.answer_button import AnswerButton
from desk.ui.bench import Bench
from desk.ui.choice import Answer, Choice
from desk.ui.fields import Select, line_editor
from desk.ui.flow import Flow
from desk.ui.labels import caption
from desk.ui.letter_fields import NO_DAY, Field, Shape, Value, day
from desk.ui.zone_guard import ZoneGuard

_CELL = QT_TRANSLATE_NOOP("letter form", "{label}, row {row}: {column}")
_OPTION = QT_TRANSLATE_NOOP("letter form", "{label}: {option}, key {key}")
_KEYED = QT_TRANSLATE_NOOP("letter form", "{key} {option}")
_CHOOSE = QT_TRANSLATE_NOOP("letter form", "Choose…")
_LONGEST_LINE = 300
_MOST_ROWS = 40
"""As many as a letter takes."""


class InputFrame(QWidget):
    """The label above an editor."""

    changed = Signal()
    answered = Signal()
    """By one key, or by Enter on a line: on to the next question."""

    def __init__(self, bench: Bench, field: Field) -> None:
        super().__init__()
        self.bench = bench
        self.say = bench.say
        self.field = field
        self.setObjectName(f"field_{field.key}")
        self._label = caption(wrap=True)
        self._note = caption(wrap=True, name=f"note_{field.key}")
        self._note.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self.column.addWidget(self._label)
        bench.say.changed.connect(self.retranslate)

    def retranslate(self) -> None:
        """Say the field's texts again."""
        self._label.setText(self.say(self.field.label))


class LineInput(InputFrame):
    """A text on one line, or a day."""

    def __init__(self, bench: Bench, field: Field) -> None:
        super().__init__(bench, field)
        self._line = line_editor(field.key, longest=_LONGEST_LINE)
        self._line.textChanged.connect(self._typed)
        self._line.returnPressed.connect(self.answered)
        self._label.setBuddy(self._line)
        if field.shape is Shape.DAY:
            self._line.setMaximumWidth(bench.theme.px(140))
        self.column.addWidget(self._line)
        self.column.addWidget(self._note)
        self.retranslate()

    @property
    def value(self) -> Value:
        return self._line.text().strip()

    def fill(self, value: Value) -> None:
        self._line.setText(value if isinstance(value, str) else "")

    def focus(self) -> None:
        self._line.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        self._line.setAccessibleName(self.say(self.field.label))
        self._note.setText(self.say(NO_DAY))

    def _typed(self) -> None:
        if self.field.shape is Shape.DAY:
            typed = self._line.text().strip()
            self._note.setVisible(bool(typed) and day(typed) is None)
        self.changed.emit()


class TextInput(InputFrame):
    """Some sentences, or several texts with one a line."""

    def __init__(self, bench: Bench, field: Field) -> None:
        super().__init__(bench, field)
        self._text = QPlainTextEdit()
        self._text.setObjectName(field.key)
        self._text.setTabChangesFocus(True)
        ZoneGuard(self._text)
        self._text.setFixedHeight(bench.theme.px(92 if field.shape is Shape.TEXT else 68))
        self._text.textChanged.connect(self.changed)
        self._label.setBuddy(self._text)
        self.column.addWidget(self._text)
        self.retranslate()

    @property
    def value(self) -> Value:
        typed = self._text.toPlainText().strip()
        if self.field.shape is Shape.TEXT:
            return typed
        return tuple(line.strip() for line in typed.splitlines() if line.strip())

    def fill(self, value: Value) -> None:
        self._text.setPlainText(value if isinstance(value, str) else "\n".join(map(str, value)))

    def focus(self) -> None:
        self._text.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        self._text.setAccessibleName(self.say(self.field.label))


class ChoiceInput(InputFrame):
    """One of a few options, one key each."""

    def __init__(self, bench: Bench, field: Field) -> None:
        super().__init__(bench, field)
        self._label.hide()  # the choice brings its own
        answers = [
            Answer(option.value, str(place), option.text)
            for place, option in enumerate(field.options, start=1)
        ]
        self._choice = Choice(bench.say, field.label, answers, name=field.key)
        self._choice.changed.connect(self.changed)
        self._choice.answered.connect(self.answered)
        self.column.addWidget(self._choice)

    @property
    def value(self) -> Value:
        return self._choice.value or ""

    def fill(self, value: Value) -> None:
        self._choice.choose(value if isinstance(value, str) and value else None)

    def focus(self) -> None:
        self._choice.focus()


class SelectInput(InputFrame):
    """One of several options with long words."""

    def __init__(self, bench: Bench, field: Field) -> None:
        super().__init__(bench, field)
        self._select = Select(bench.theme, name=field.key)
        for option in (None, *field.options):
            self._select.addItem("", "" if option is None else option.value)
        self._select.currentIndexChanged.connect(self.changed)
        self._label.setBuddy(self._select)
        self.column.addWidget(self._select)
        self.retranslate()

    @property
    def value(self) -> Value:
        return str(self._select.currentData())

    def fill(self, value: Value) -> None:
        self._select.setCurrentIndex(max(0, self._select.findData(value)))

    def focus(self) -> None:
        self._select.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        self._select.setAccessibleName(self.say(self.field.label))
        self._select.setItemText(0, self.say(_CHOOSE))
        for place, option in enumerate(self.field.options, start=1):
            self._select.setItemText(place, self.say(option.text))


class SeveralInput(InputFrame):
    """Any number of options; the key of each turns it on and off."""

    def __init__(self, bench: Bench, field: Field) -> None:
        super().__init__(bench, field)
        self._buttons: list[AnswerButton] = []
        row = Flow()
        for option in field.options:
            button = AnswerButton()
            button.setObjectName(f"{field.key}_{option.value}")
            button.toggled.connect(self.changed)
            row.add(button)
            self._buttons.append(button)
        self.column.addWidget(row)
        self.retranslate()

    @property
    def value(self) -> Value:
        options = zip(self.field.options, self._buttons, strict=True)
        return tuple(option.value for option, button in options if button.isChecked())

    def fill(self, value: Value) -> None:
        for option, button in zip(self.field.options, self._buttons, strict=True):
            button.setChecked(option.value in value)

    def focus(self) -> None:
        self._buttons[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if typed.isdigit() and 0 < int(typed) <= len(self._buttons):
            self._buttons[int(typed) - 1].click()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        super().retranslate()
        pairs = zip(self.field.options, self._buttons, strict=True)
        for place, (option, button) in enumerate(pairs, start=1):
            button.tell(self.say(_KEYED.fill(key=str(place), option=option.text)))
            name = _OPTION.fill(label=self.field.label, option=option.text, key=str(place))
            button.setAccessibleName(self.say(name))


class RowsInput(InputFrame):
    """Rows of columns; a new row appears as soon as the last one is begun."""

    def __init__(self, bench: Bench, field: Field) -> None:
        super().__init__(bench, field)
        self._rows: list[list[QLineEdit]] = []
        self._heads = [caption() for _ in field.columns]
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(4)
        for place, head in enumerate(self._heads):
            self._grid.addWidget(head, 0, place)
        self.column.addLayout(self._grid)
        self._add()
        self.retranslate()

    @property
    def value(self) -> Value:
        filled = [tuple(cell.text().strip() for cell in row) for row in self._rows]
        return tuple(row for row in filled if any(row))

    def fill(self, value: Value) -> None:
        for row in self._rows:
            for cell in row:
                cell.clear()
        for row, texts in zip(self._rows, value, strict=False):
            for cell, text in zip(row, texts, strict=False):
                cell.setText(text)

    def focus(self) -> None:
        self._rows[0][0].setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        for head, text in zip(self._heads, self.field.columns, strict=True):
            head.setText(self.say(text))
        for number, row in enumerate(self._rows, start=1):
            for cell, column in zip(row, self.field.columns, strict=True):
                name = _CELL.fill(label=self.field.label, row=number, column=column)
                cell.setAccessibleName(self.say(name))

    def _add(self) -> None:
        number = len(self._rows) + 1
        row = []
        before = self._rows[-1][-1] if self._rows else None
        for place in range(len(self.field.columns)):
            cell = line_editor(f"{self.field.key}_{number}_{place}", longest=_LONGEST_LINE)
            cell.textChanged.connect(self._typed)
            self._grid.addWidget(cell, number, place)
            cell.show()  # at once: the next key may be Tab
            if before is not None:
                QWidget.setTabOrder(before, cell)
            before = cell
            row.append(cell)
        self._rows.append(row)
        self.retranslate()

    def _typed(self) -> None:
        if len(self._rows) < _MOST_ROWS and any(cell.text() for cell in self._rows[-1]):
            self._add()
        self.changed.emit()


Input: TypeAlias = LineInput | TextInput | ChoiceInput | SelectInput | SeveralInput | RowsInput
"""Each has a ``value``, what stands in it, trimmed; a ``fill``; a ``focus`` that puts the focus where typing begins."""

_MAKERS: Mapping[Shape, Callable[[Bench, Field], Input]] = {
    Shape.LINE: LineInput,
    Shape.DAY: LineInput,
    Shape.TEXT: TextInput,
    Shape.LINES: TextInput,
    Shape.CHOICE: ChoiceInput,
    Shape.SELECT: SelectInput,
    Shape.SEVERAL: SeveralInput,
    Shape.ROWS: RowsInput,
}


def make_input(bench: Bench, field: Field) -> Input:
    """The widget for a field."""
    return _MAKERS[field.shape](bench, field)
