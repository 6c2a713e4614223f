"""The fields of a controller that hold texts in three languages or systems, and which field gets which input."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import zip_longest
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout

from desk.domain.text import LANGUAGES, QT_TRANSLATE_NOOP, Language, LocalText, plain
from desk.services.profile_fields import ProfileField, Shape, Value
from desk.ui.bench import Bench
from desk.ui.controller_inputs import (
    LONGEST,
    ChoiceInput,
    LineInput,
    LinesInput,
    ProfileFrame,
    entries,
    text_editor,
    typed,
)
from desk.ui.fields import line_editor
from desk.ui.labels import caption

_IN = QT_TRANSLATE_NOOP("controllers", "{label}, {language}")
_SYSTEM = QT_TRANSLATE_NOOP("controllers", "{label}: {system}, key {key}")
_NO_SYSTEMS = QT_TRANSLATE_NOOP("controllers", "The profile brings none.")
_OWN_NAMES: dict[Language, str] = {"fi": "suomi", "sv": "svenska", "en": "English"}
_LONG_ROWS, _LIST_ROWS = 2, 5


class SpokenInput(ProfileFrame):
    """A text in three languages, short or long, or several with one a line."""

    def __init__(self, bench: Bench, field: ProfileField) -> None:
        super().__init__(bench, field)
        self._editors: dict[Language, QLineEdit | QPlainTextEdit] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        rows = {Shape.SENTENCE: _LONG_ROWS, Shape.LIST: _LIST_ROWS}.get(field.shape)
        for at, language in enumerate(LANGUAGES):
            name = f"{field.path}.{language}"
            editor = (
                line_editor(name, longest=LONGEST)
                if rows is None
                else text_editor(bench, name, rows)
            )
            editor.textChanged.connect(self.changed)
            words = caption()
            words.setText(_OWN_NAMES[language])
            words.setBuddy(editor)
            self._editors[language] = editor
            grid.addWidget(words, at, 0)
            grid.addWidget(editor, at, 1)
        self.column.addLayout(grid)
        self.finish()

    @property
    def value(self) -> Value:
        if self.field.shape is Shape.LIST:
            columns = [entries(one) for one in self._editors.values()]
            return tuple(LocalText(*row) for row in zip_longest(*columns, fillvalue=""))
        return LocalText(*(typed(one) for one in self._editors.values()))

    def fill(self, value: Value) -> None:
        if value == self.value:
            return
        self.blockSignals(True)
        for language, editor in self._editors.items():
            spoken = _spoken(value)
            words = "\n".join(one.in_language(language) for one in spoken)
            if isinstance(editor, QLineEdit):
                editor.setText(words)
            else:
                editor.setPlainText(words)
        self.blockSignals(False)

    def focus(self) -> None:
        self._editors["fi"].setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        for language, editor in self._editors.items():
            told = _IN.fill(label=self.label, language=plain(_OWN_NAMES[language]))
            editor.setAccessibleName(self.bench.say(told))


class SystemsInput(ProfileFrame):
    """Which of the profile's systems the company has; the key of each takes it in or out."""

    def __init__(self, bench: Bench, field: ProfileField) -> None:
        super().__init__(bench, field)
        self._offered: Mapping[str, LocalText] = {}
        self._buttons: list[QPushButton] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self._none = caption()
        self.column.addLayout(self._rows)
        self.column.addWidget(self._none)
        self.finish()

    def offer(self, systems: Mapping[str, LocalText]) -> None:
        """The systems that can be chosen: key and name."""
        for button in self._buttons:
            self._rows.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._offered = systems
        self._buttons = []
        for key in systems:
            button = QPushButton()
            button.setCheckable(True)
            button.setProperty("kind", "choice")
            button.setObjectName(f"has_{key}")
            button.toggled.connect(self.changed)
            self._rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self._buttons.append(button)
        self._none.setVisible(not systems)
        self.retranslate()

    @property
    def value(self) -> Value:
        return tuple(
            key
            for key, button in zip(self._offered, self._buttons, strict=True)
            if button.isChecked()
        )

    def fill(self, value: Value) -> None:
        chosen = value if isinstance(value, tuple) else ()
        self.blockSignals(True)
        for key, button in zip(self._offered, self._buttons, strict=True):
            button.setChecked(key in chosen)
        self.blockSignals(False)

    def focus(self) -> None:
        if self._buttons:
            self._buttons[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        for at, button in enumerate(self._buttons, start=1):
            if event.text() == str(at):
                button.toggle()
                return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        super().retranslate()
        say = self.bench.say
        self._none.setText(say(_NO_SYSTEMS))
        named = zip(self._offered.values(), self._buttons, strict=True)
        for at, (system, button) in enumerate(named, start=1):
            button.setText(f"{at} {system.in_language(say.language)}")
            told = _SYSTEM.fill(label=self.label, system=system, key=str(at))
            button.setAccessibleName(say(told))


ProfileInput: TypeAlias = LineInput | LinesInput | ChoiceInput | SpokenInput | SystemsInput
"""Each has a ``value``, a ``fill`` that tells of no change, and a ``focus`` that puts the focus where typing begins."""


def make_input(bench: Bench, field: ProfileField) -> ProfileInput:
    """The input for a field."""
    match field.shape:
        case Shape.SPOKEN | Shape.SENTENCE | Shape.LIST:
            return SpokenInput(bench, field)
        case Shape.FLAG | Shape.CHOICE:
            return ChoiceInput(bench, field)
        case Shape.LINES:
            return LinesInput(bench, field)
        case Shape.SYSTEMS:
            return SystemsInput(bench, field)
    return LineInput(bench, field)


def _spoken(value: Value) -> tuple[LocalText, ...]:
    if isinstance(value, LocalText):
        return (value,)
    return (
        tuple(one for one in value if isinstance(one, LocalText))
        if isinstance(value, tuple)
        else ()
    )
