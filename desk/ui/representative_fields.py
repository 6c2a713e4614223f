"""Who asks for the person: name, address and what showed that they may; at the visit and on the request."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.ui.bench import Bench
from desk.ui.field_inputs import make_input
from desk.ui.letter_fields import Field, Shape, always
from desk.ui.scan_field import ScanField, ScanQuestion

_NAME = QT_TRANSLATE_NOOP("representative", "Their name, typed or read off their document")
_ADDRESS = Field(
    "representativeAddress",
    QT_TRANSLATE_NOOP("representative", "Address to which the letter goes, one line each"),
    Shape.LINES,
)
_AUTHORITY = Field(
    "authority",
    QT_TRANSLATE_NOOP(
        "representative", "What you saw that shows the right; no number of a document"
    ),
    Shape.TEXT,
    needed=always,
)


class RepresentativeFields(QWidget):
    """The three fields; the capacity is asked beside them."""

    changed = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.name = ScanField(bench, name="representativeName", shows_birth=False)
        name = ScanQuestion(bench, _NAME, self.name)
        self._address = make_input(bench, _ADDRESS)
        self._authority = make_input(bench, _AUTHORITY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (name, self._address, self._authority):
            column.addWidget(part)
        self.name.changed.connect(self.changed)
        self.name.answered.connect(self._address.focus)
        self._address.changed.connect(self.changed)
        self._authority.changed.connect(self.changed)

    @property
    def address(self) -> tuple[str, ...]:
        """The lines of the address; empty where the letter is handed over."""
        value = self._address.value
        return tuple(str(line) for line in value) if isinstance(value, tuple) else ()

    @property
    def authority(self) -> str:
        """What the clerk saw, in their words."""
        return str(self._authority.value)

    @property
    def lacking(self) -> bool:
        """True while the name or the authority is not given."""
        return not self.name.text().strip() or not self.authority

    def fill(self, name: str, address: tuple[str, ...], authority: str) -> None:
        """Put a representative into the fields."""
        self.name.setText(name)
        self._address.fill(address)
        self._authority.fill(authority)

    def focus(self) -> None:
        """Go to the first field that has to be filled and is not."""
        if self.name.text().strip() and not self.authority:
            self._authority.focus()
        else:
            self.name.setFocus()
