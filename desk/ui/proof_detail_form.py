"""What shows a proof, asked below its kind: which number was called, which service, what was compared."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.identity import BY_HAND, Evidence
from desk.domain.proof_detail import (
    COMPARED_NAMES,
    NO_DETAIL,
    ProofDetail,
    compared_of,
    masked_number,
)
from desk.domain.records import Candidate
from desk.domain.safety_ban import COVERED
from desk.domain.text import QT_TRANSLATE_NOOP, Text, plain
from desk.services.proof import KnownOf
from desk.ui.choice import Answer, Choice
from desk.ui.fields import line_editor
from desk.ui.labels import caption
from desk.ui.on_record import on_record
from desk.ui.page import Labelled
from desk.ui.speech import Speech
from desk.ui.ticks import Ticks

_CALLED = QT_TRANSLATE_NOOP("evidence", "Number on record that was called")
_COVERED_NUMBER = QT_TRANSLATE_NOOP("evidence", "{number} {covered}")
_NO_NUMBER = QT_TRANSLATE_NOOP(
    "evidence", "The registers hold no phone number; one that the caller gives proves nothing."
)
_EARLIER = QT_TRANSLATE_NOOP("evidence", "The desk found: request {request}, {day}.")
_NO_EARLIER = QT_TRANSLATE_NOOP(
    "evidence", "The desk holds no identification of this person from this year."
)
_WHO_FIRST = QT_TRANSLATE_NOOP(
    "evidence", "Search for the person first: the desk looks up what is on record."
)
_SERVICE = QT_TRANSLATE_NOOP("evidence", "Which service (may be left empty)")
_COMPARED = QT_TRANSLATE_NOOP("evidence", "What you compared with the register")
_NOTED = (Evidence.CALL_BACK, Evidence.EARLIER_IDENTIFICATION)
_LONGEST = 60
"""Characters of the name of a service."""
_MOST_NUMBERS = 9
"""Each has a digit for its key."""


class ProofDetailForm(QWidget):
    """Shows the part that belongs to the evidence; nothing where it has no detail."""

    changed = Signal()
    answered = Signal()

    def __init__(self, say: Speech, *, name: str) -> None:
        super().__init__()
        self._say = say
        self._evidence: Evidence | None = None
        self._known: KnownOf | None = None
        self.setObjectName(name)
        self._note = caption(wrap=True, name=f"{name}Note")
        self.service = line_editor(f"{name}Service", longest=_LONGEST)
        self._service_field = Labelled(self.service)
        self.numbers = Choice(say, _CALLED, (), name=f"{name}Number", after=self.service)
        self.compared = Ticks(say, _COMPARED, name=f"{name}Compared", after=self.service)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.numbers, self._note, self._service_field, self.compared):
            column.addWidget(part)
            part.hide()
        self.numbers.changed.connect(self.changed)
        self.numbers.answered.connect(self.answered)
        self.service.textChanged.connect(self.changed)
        self.service.returnPressed.connect(self.answered)
        self.compared.changed.connect(self.changed)
        self.compared.answered.connect(self.answered)
        say.changed.connect(self._retranslate)
        self._retranslate()
        self.hide()

    @property
    def detail(self) -> ProofDetail:
        """What shows the proof; of a call, the whole number on record."""
        match self._evidence:
            case Evidence.CALL_BACK:
                return ProofDetail(number=self.numbers.value or "")
            case Evidence.SIGNED_IN_SERVICE:
                return ProofDetail(service=self.service.text().strip())
            case Evidence.SIGNATURE | Evidence.SIGNED_LETTER:
                return ProofDetail(compared=compared_of(self.compared.values))
            case _:
                return NO_DETAIL

    @property
    def open(self) -> bool:
        """True while the proof cannot be judged: it was not said which number was called."""
        several = self._known is not None and len(self._known.numbers) > 1
        return self._evidence is Evidence.CALL_BACK and several and self.numbers.value is None

    def show_for(self, evidence: Evidence | None) -> None:
        """Ask what belongs to this evidence."""
        self._evidence = evidence
        self._arrange()

    def know(
        self, person: Candidate | None, known: KnownOf | None, *, uncovered: bool = False
    ) -> None:
        """What the registers and the desk hold of whoever asks; under a safety ban covered until asked for."""
        self._known = known
        covered = person is not None and person.safety_ban and not uncovered
        numbers = known.numbers[:_MOST_NUMBERS] if known is not None else ()
        self.numbers.offer(
            [
                Answer(one, str(key), _number(one, covered=covered))
                for key, one in enumerate(numbers, start=1)
            ]
        )
        if len(numbers) == 1:
            self.numbers.choose(numbers[0])
        self.compared.offer(
            [
                Answer(detail.value, str(key), COMPARED_NAMES[detail])
                for key, (detail, _) in enumerate(on_record(person, known), start=1)
            ]
        )
        self._arrange()

    def fill(self, kept: Mapping[str, str]) -> None:
        """Put a draft's values back."""
        detail = ProofDetail.of_kept(kept)
        self.service.setText(detail.service)
        self.compared.tick(detail.compared)

    def clear(self) -> None:
        """Ask everything anew."""
        self.numbers.choose(None)
        self.service.setText("")
        self.compared.tick(())
        self.know(None, None)

    def focus(self) -> None:
        """Go to what has to be said."""
        self.numbers.focus()

    def _arrange(self) -> None:
        evidence = self._evidence
        self.numbers.setVisible(
            evidence is Evidence.CALL_BACK and bool(self._known and self._known.numbers)
        )
        note = self._noted()
        self._note.setText(self._say(note) if note is not None else "")
        self._note.setVisible(note is not None)
        self._service_field.setVisible(evidence is Evidence.SIGNED_IN_SERVICE)
        self.compared.setVisible(evidence in BY_HAND and self._known is not None)
        self.setVisible(
            note is not None
            or evidence in (Evidence.CALL_BACK, Evidence.SIGNED_IN_SERVICE)
            or (evidence in BY_HAND and self._known is not None)
        )

    def _noted(self) -> Text | None:
        if self._evidence not in _NOTED:
            return None
        if self._known is None:
            return _WHO_FIRST
        if self._evidence is Evidence.CALL_BACK:
            return None if self._known.numbers else _NO_NUMBER
        earlier = self._known.earlier
        if earlier is None:
            return _NO_EARLIER
        return _EARLIER.fill(request=earlier.request, day=earlier.day)

    def _retranslate(self) -> None:
        self._service_field.label.setText(self._say(_SERVICE))
        self.service.setAccessibleName(self._say(_SERVICE))
        self._arrange()


def _number(number: str, *, covered: bool) -> Text:
    if not covered:
        return plain(number)
    return _COVERED_NUMBER.fill(number=masked_number(number), covered=COVERED)
