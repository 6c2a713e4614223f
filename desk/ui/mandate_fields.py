"""The questions about one authority, as fields that come and go with the capacity and the answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.mandate import NOTHING_SAID, Mandate
from desk.domain.representation import Role
from desk.ui.bench import Bench
from desk.ui.field_inputs import Input, make_input
from desk.ui.form_values import begin_with, with_head
from desk.ui.letter_fields import Shape, Values, day, text
from desk.ui.mandate_questions import ASKED, read, shown, written

_HEAD = "mandate"
"""Of its values in a draft."""


class MandateFields(QWidget):
    """Each question by one key; Enter and an answer lead to the next one."""

    changed = Signal()
    answered = Signal()
    """The last question has its answer."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._role: Role | None = None
        self._born: date | None = None
        self._inputs: list[Input] = []
        self._rows: list[QWidget] = []
        self._wanted: set[str] = set()
        """Keys of the questions that are open now."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    @property
    def mandate(self) -> Mandate:
        """What was said."""
        if self._role is None:
            return NOTHING_SAID
        return read([one.field for one in self._open], self._values, self._bench.actor)

    @property
    def kept(self) -> Mapping[str, str]:
        """What stands in the fields, for a draft."""
        return with_head({key: said for key, said in self._texts.items() if said}, _HEAD)

    @property
    def lacking(self) -> Input | None:
        """The first question that has to be answered and is not, or whose day is none."""
        for one in self._open:
            said = text(self._values, one.field.key)
            unread = one.field.shape is Shape.DAY and bool(said) and day(said) is None
            if unread or (not said and one.field.needed(self._values)):
                return one
        return None

    def ask(self, role: Role | None) -> None:
        """Ask of another capacity; what was said of the last one is forgotten."""
        if role is self._role:
            return
        self._role = role
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()  # at once: it goes only when the event loop comes round
            row.deleteLater()
        self._inputs = [make_input(self._bench, one) for one in ASKED[role]] if role else []
        self._rows = list(self._in_rows())
        before: QWidget | None = None
        for one in self._inputs:
            one.changed.connect(self._changed)
            one.answered.connect(self._next)
            if before is not None:
                QWidget.setTabOrder(before, one)
            before = one
        self.setVisible(bool(self._inputs))
        self._arrange()

    def _in_rows(self) -> Iterator[QWidget]:
        """Days stand beside each other, every other question has a row of its own."""
        for is_day, inputs in groupby(self._inputs, lambda one: one.field.shape is Shape.DAY):
            for together in [list(inputs)] if is_day else [[one] for one in inputs]:
                row = QWidget()
                line = QHBoxLayout(row)
                line.setContentsMargins(0, 0, 0, 0)
                line.setSpacing(16)
                for one in together:
                    line.addWidget(one, 0 if is_day else 1, Qt.AlignmentFlag.AlignBottom)
                if is_day:
                    line.addStretch(1)
                self._column.addWidget(row)
                yield row

    def know(self, born: date | None) -> None:
        """The person's birth date, where a register tells it: then it is not asked."""
        if born != self._born:
            self._born = born
            self._arrange()

    def fill(self, mandate: Mandate) -> None:
        """Put what was said into the fields of the capacity."""
        self._put(written(mandate))

    def take_up(self, values: Mapping[str, str]) -> None:
        """Put a draft's values back."""
        self._put(begin_with(values, _HEAD))

    def focus(self) -> None:
        """Go to the first question that is open, else to the first one."""
        first = self.lacking or next(iter(self._open), None)
        if first is not None:
            first.focus()

    @property
    def _open(self) -> list[Input]:
        return [one for one in self._inputs if one.field.key in self._wanted]

    @property
    def _values(self) -> Values:
        return {one.field.key: one.value for one in self._inputs}

    @property
    def _texts(self) -> Mapping[str, str]:
        return {key: text(self._values, key) for key in self._values}

    def _put(self, said: Mapping[str, str]) -> None:
        for one in self._inputs:
            one.fill(said.get(one.field.key, ""))
        self._arrange()

    def _changed(self) -> None:
        self._arrange()
        self.changed.emit()

    def _arrange(self) -> None:
        if self._role is None:
            return
        today = self._bench.desk.clock.today()
        asked = shown(self._role, self._values, self._born, today)
        self._wanted = {one.key for one in asked}
        for one in self._inputs:
            one.setVisible(one.field.key in self._wanted)
        for row in self._rows:
            row.setVisible(any(row.isAncestorOf(one) for one in self._open))

    def _next(self) -> None:
        """An answer leads on: to the question behind it, or out."""
        asked, here = self._open, self.sender()
        behind = [one for place, one in enumerate(asked) if here in asked[:place]]
        if behind:
            behind[0].focus()
        else:
            self.answered.emit()
