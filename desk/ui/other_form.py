"""The form of one letter beside the answer: its fields made from the table, checked as they are filled."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.text import QT_TRANSLATE_NOOP, Text, joined
from desk.ui.bench import Bench
from desk.ui.field_inputs import Input, make_input
from desk.ui.labels import caption, label
from desk.ui.letter_fields import Field, Shape, Value
from desk.ui.letter_forms import Form

_TO = Field(
    "to",
    QT_TRANSLATE_NOOP("letter form", "To whom: name and address, one line each"),
    Shape.LINES,
    needed=lambda _values: True,
)
_LACKING = QT_TRANSLATE_NOOP("letter form", "Still to be filled in: {fields}")


class OtherForm(QWidget):
    """Rebuilt for every kind of letter; what was typed is handed back as values."""

    changed = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._form: Form | None = None
        self.inputs: list[Input] = []
        """The fields of the letter in front, in their order."""
        self.setObjectName("otherForm")
        self._name = label("heading", wrap=True, name="otherName")
        self._does = caption(wrap=True, name="otherDoes")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(self._name)
        self._column.addWidget(self._does)
        bench.say.changed.connect(self._retranslate)

    @property
    def values(self) -> Mapping[str, Value]:
        """What stands in the fields that are shown."""
        return {one.field.key: one.value for one in self.inputs if not one.isHidden()}

    @property
    def to(self) -> tuple[str, ...]:
        """Name and address of the recipient, where the desk does not know them."""
        return tuple(str(line) for line in self.values.get(_TO.key, ()))

    @property
    def lacking(self) -> Text | None:
        """Which fields still have to be filled, in words; None where the letter can be drawn."""
        names = [one.field.label for one in self._empty()]
        return _LACKING.fill(fields=joined(names, "; ")) if names else None

    def show_form(self, form: Form, values: Mapping[str, Value], *, unknown: bool) -> None:
        """Make the fields of a letter; ``unknown``: the desk knows nobody to address it to."""
        for one in self.inputs:
            self._column.removeWidget(one)
            one.hide()
            one.deleteLater()
        self._form = form
        fields = (*((_TO,) if unknown else ()), *form.fields)
        self.inputs = [make_input(self._bench, field) for field in fields]
        for one in self.inputs:
            if one.field.key in values:
                one.fill(values[one.field.key])
            self._column.addWidget(one)
            one.changed.connect(self._input_changed)
        self._show_fields()
        self._retranslate()

    def focus(self) -> bool:
        """Put the focus on the first field that lacks something, else on the first; False without fields."""
        for one in (*self._empty(), *self.inputs):
            one.focus()
            return True
        return False

    def _empty(self) -> list[Input]:
        values = self.values
        return [
            one
            for one in self.inputs
            if not one.isHidden() and one.field.needed(values) and not one.value
        ]

    def _input_changed(self) -> None:
        self._show_fields()
        self.changed.emit()

    def _show_fields(self) -> None:
        values = self.values
        for one in self.inputs:
            one.setVisible(one.field.shown(values))

    def _retranslate(self) -> None:
        if self._form is not None:
            self._name.setText(self._bench.say(self._form.name))
            self._does.setText(self._bench.say(self._form.does))
