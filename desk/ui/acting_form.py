"""For whom the customer acts: itself, or somebody whose data they may ask for."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.representation import Role
from desk.domain.shown_document import ShownDocument
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.ui.bench import Bench
from desk.ui.choice import Answer, Choice
from desk.ui.intake_flow import ActsFor
from desk.ui.representative_fields import RepresentativeFields

_ACTS = QT_TRANSLATE_NOOP("acting", "Asks · F5")
_OWN = "own"
_ANSWERS = (
    Answer(_OWN, "1", QT_TRANSLATE_NOOP("acting", "for themself")),
    Answer(Role.GUARDIAN, "2", QT_TRANSLATE_NOOP("acting", "as guardian")),
    Answer(Role.APPOINTED_GUARDIAN, "3", QT_TRANSLATE_NOOP("acting", "as appointed guardian")),
    Answer(Role.ESTATE, "4", QT_TRANSLATE_NOOP("acting", "for an estate")),
    Answer(Role.ATTORNEY, "5", QT_TRANSLATE_NOOP("acting", "as attorney")),
    Answer(Role.CONTINUING_POWER, "6", QT_TRANSLATE_NOOP("acting", "by continuing power")),
)
WHAT_TO_SEE: Mapping[Role, Text] = {
    Role.GUARDIAN: QT_TRANSLATE_NOOP(
        "acting",
        "See who has custody. The right is the child's own: an older child may object, and nothing "
        "is given to a guardian where there is a safety ban.",
    ),
    Role.APPOINTED_GUARDIAN: QT_TRANSLATE_NOOP(
        "acting", "See the decision or an extract of the register of guardianship, and its limits."
    ),
    Role.CONTINUING_POWER: QT_TRANSLATE_NOOP(
        "acting",
        "See that the Digital and Population Data Services Agency has confirmed the power, and what "
        "it covers.",
    ),
    Role.ATTORNEY: QT_TRANSLATE_NOOP(
        "acting", "See the signed power of attorney: who gave it, and that it covers this request."
    ),
    Role.ESTATE: QT_TRANSLATE_NOOP(
        "acting",
        "See the estate inventory or the administrator's order. This is no request under Article 15: "
        "no time limit of the law, no free check; the living stay protected.",
    ),
}
"""What shows each right, as the clerk is told."""


class ActingForm(QWidget):
    """The question, and the representative's fields where there is one."""

    changed = Signal()
    answered = Signal()
    """The customer asks for themself: nothing more is asked here."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._choice = Choice(bench.say, _ACTS, _ANSWERS, name="acting")
        self._choice.choose(_OWN)
        self.fields = RepresentativeFields(bench)
        self.fields.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._choice)
        column.addWidget(self.fields)
        self._choice.changed.connect(self._changed)
        self._choice.answered.connect(self._answered)
        self.fields.changed.connect(self.changed)
        self.fields.name.scanned.connect(self.fields.focus)

    @property
    def role(self) -> Role | None:
        """In what capacity somebody asks for the person; None: the person asks."""
        value = self._choice.value
        return None if value in (None, _OWN) else Role(value)

    @property
    def lacking(self) -> bool:
        """True while a representative's name or authority is not given."""
        return self.role is not None and self.fields.lacking

    @property
    def acts_for(self) -> ActsFor | None:
        """Who asks for the person; None: the person asks."""
        role = self.role
        if role is None:
            return None
        fields = self.fields
        return ActsFor(role, fields.name.text().strip(), fields.address, fields.authority)

    @property
    def document(self) -> ShownDocument | None:
        """That of whoever asks for the person, where it was read."""
        return self.fields.name.document if self.role is not None else None

    @property
    def values(self) -> Mapping[str, str]:
        """What stands in the fields, for a draft."""
        return {
            "role": self._choice.value or _OWN,
            "representative": self.fields.name.text(),
            "representative_address": "\n".join(self.fields.address),
            "authority": self.fields.authority,
        }

    def fill(self, values: Mapping[str, str]) -> None:
        """Put a draft's values back."""
        known = {str(one.value) for one in _ANSWERS}
        role = values.get("role", _OWN)
        self._choice.choose(role if role in known else _OWN)
        self.fields.fill(
            values.get("representative", ""),
            tuple(values.get("representative_address", "").splitlines()),
            values.get("authority", ""),
        )

    def focus(self) -> None:
        """Go to the question, or to what is lacking."""
        if self.lacking:
            self.fields.focus()
        else:
            self._choice.focus()

    def _changed(self) -> None:
        self.fields.setVisible(self.role is not None)
        self.changed.emit()

    def _answered(self) -> None:
        if self.role is None:
            self.answered.emit()
        else:
            self.fields.focus()
