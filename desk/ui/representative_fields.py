"""Who asks for the person: name, address, the facts of their right; at the visit and on the request."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.mandate import NOTHING_SAID, Mandate
from desk.domain.representation import Role
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.domain.typed_day import as_typed
from desk.ui.bench import Bench
from desk.ui.field_inputs import make_input
from desk.ui.letter_fields import Field, Shape, always, day
from desk.ui.mandate_fields import MandateFields
from desk.ui.scan_field import ScanField
from desk.ui.scan_question import ScanQuestion

_NAME = QT_TRANSLATE_NOOP("representative", "Their name, typed or read off their document")
_BORN = Field(
    "representativeBorn",
    QT_TRANSLATE_NOOP("representative", "Their birth date: they have the person's name"),
    Shape.DAY,
)
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
    """Name, address, what the capacity asks, and what was seen; the capacity is asked beside them."""

    changed = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self.name = ScanField(bench, name="representativeName", shows_birth=False)
        name = ScanQuestion(bench, _NAME, self.name)
        self._born = make_input(bench, _BORN)
        self._born.hide()
        self._address = make_input(bench, _ADDRESS)
        self.facts = MandateFields(bench)
        self._authority = make_input(bench, _AUTHORITY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (name, self._born, self.facts, self._authority, self._address):
            column.addWidget(part)
        self.name.changed.connect(self.changed)
        self.name.answered.connect(self._name_answered)
        for part in (self._born, self._address, self.facts, self._authority):
            part.changed.connect(self.changed)
        self.facts.answered.connect(self._authority.focus)

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
    def mandate(self) -> Mandate:
        """What was said of the questions that the capacity asks."""
        return self.facts.mandate

    @property
    def born(self) -> date | None:
        """Their birth date, as their document says or as it was typed; None where nobody knows."""
        document = self.name.document
        if document is not None:
            return document.birth_date(self._bench.desk.clock.today())
        return day(str(self._born.value))

    @property
    def kept(self) -> Mapping[str, str]:
        """What stands in the fields, for a draft; ``take_up`` puts it back."""
        return {
            "representative": self.name.text(),
            "representative_born": str(self._born.value),
            "representative_address": "\n".join(self.address),
            "authority": self.authority,
            **self.facts.kept,
        }

    @property
    def named(self) -> bool:
        """True where it is said who asks and what was seen."""
        return bool(self.name.text().strip() and self.authority)

    @property
    def lacking(self) -> bool:
        """True while the name, the authority or an answer about it is not given."""
        return not self.named or self.facts.lacking is not None

    def ask(self, role: Role | None) -> None:
        """Ask what shows the right of another capacity."""
        self.facts.ask(role)

    def ask_birth_date(self, wanted: bool) -> None:
        """They have the person's name: only the birth date tells the two apart."""
        self._born.setVisible(wanted)

    def fill(
        self,
        name: str,
        address: tuple[str, ...],
        authority: str,
        mandate: Mandate = NOTHING_SAID,
        born: date | None = None,
    ) -> None:
        """Put a representative into the fields."""
        self.name.setText(name)
        self._born.fill("" if born is None else as_typed(born))
        self._address.fill(address)
        self._authority.fill(authority)
        self.facts.fill(mandate)

    def take_up(self, values: Mapping[str, str]) -> None:
        """Put a draft's values back."""
        self.name.setText(values.get("representative", ""))
        self._born.fill(values.get("representative_born", ""))
        self._address.fill(tuple(values.get("representative_address", "").splitlines()))
        self._authority.fill(values.get("authority", ""))
        self.facts.take_up(values)

    def _name_answered(self) -> None:
        if self.facts.lacking is not None:
            self.facts.focus()
        else:
            self._authority.focus()

    def focus(self) -> None:
        """Go to the first field that has to be filled and is not."""
        if not self.name.text().strip():
            self.name.setFocus()
        elif self.facts.lacking is not None:
            self.facts.focus()
        elif not self.authority:
            self._authority.focus()
        else:
            self.name.setFocus()
