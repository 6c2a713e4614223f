"""For whom the customer acts: itself, or somebody whose data they may ask for."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.authority import first
from desk.domain.records import Candidate
from desk.domain.remark import Weight
from desk.domain.representation import Role
from desk.domain.shown_document import ShownDocument
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.domain.two_people import same_person
from desk.services import authority
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
        self._bench = bench
        self._person: Candidate | None = None
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
        self.fields.changed.connect(self._fields_changed)

    @property
    def role(self) -> Role | None:
        """In what capacity somebody asks for the person; None: the person asks."""
        value = self._choice.value
        return None if value in (None, _OWN) else Role(value)

    @property
    def lacking(self) -> bool:
        """True while something that has to be said of a representative is not.

        Where what is known stops the request, only who asks and what was seen: no answer would help.
        """
        if self.role is None:
            return False
        return not self.fields.named or (
            self.fields.facts.lacking is not None and not self._stopped
        )

    @property
    def acts_for(self) -> ActsFor | None:
        """Who asks for the person; None: the person asks."""
        role = self.role
        if role is None:
            return None
        fields = self.fields
        return ActsFor(
            role,
            fields.name.text().strip(),
            fields.address,
            fields.authority,
            fields.mandate,
            fields.born,
        )

    @property
    def document(self) -> ShownDocument | None:
        """That of whoever asks for the person, where it was read."""
        return self.fields.name.document if self.role is not None else None

    @property
    def values(self) -> Mapping[str, str]:
        """What stands in the fields, for a draft."""
        return {"role": self._choice.value or _OWN, **self.fields.kept}

    def fill(self, values: Mapping[str, str]) -> None:
        """Put a draft's values back."""
        known = {str(one.value) for one in _ANSWERS}
        role = values.get("role", _OWN)
        self._choice.choose(role if role in known else _OWN)
        self.fields.ask(self.role)
        self.fields.take_up(values)

    def know(self, person: Candidate | None) -> None:
        """Whose data is asked for, once a register tells: what it says is not asked once more."""
        self._person = person
        self.fields.facts.know(person.birth_date if person is not None else None)
        self._tell_apart()

    def focus(self) -> None:
        """Go to the question, or to what is lacking."""
        if self.lacking:
            self.fields.focus()
        else:
            self._choice.focus()

    def _changed(self) -> None:
        self.fields.ask(self.role)
        self.fields.setVisible(self.role is not None)
        self.changed.emit()

    @property
    def _stopped(self) -> bool:
        acts = self.acts_for
        if acts is None:
            return False
        found = authority.seen(
            self._bench.desk,
            role=acts.role,
            mandate=acts.mandate,
            name=acts.name,
            born=acts.born,
            person=self._person,
        )
        return first(found, Weight.STOPS) is not None

    def _fields_changed(self) -> None:
        self._tell_apart()
        self.changed.emit()

    def _tell_apart(self) -> None:
        """Two people of one name: the birth date of whoever asks is needed."""
        person, fields = self._person, self.fields
        same = person is not None and fields.name.document is None
        name = person.name if person is not None else ""
        fields.ask_birth_date(
            same and same_person(fields.name.text(), None, name, None) is not None
        )

    def _answered(self) -> None:
        if self.role is None:
            self.answered.emit()
        else:
            self.fields.focus()
