"""Whether the proof of identity suffices, and whether the document that was read is the person's."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.identity import DOCUMENTS, EVIDENCE_NAMES, Evidence
from desk.domain.records import Candidate
from desk.domain.remark import Weight
from desk.domain.representation import ASKED_BY, ROLE_NAMES
from desk.domain.shown_document import EXPIRED, ShownDocument
from desk.domain.text import QT_TRANSLATE_NOOP, Text, joined
from desk.services import authority
from desk.ui.acting_form import WHAT_TO_SEE
from desk.ui.bench import Bench
from desk.ui.fact import Fact, Kind
from desk.ui.identity_fact import IdentityFact
from desk.ui.intake_flow import ActsFor

_READ = QT_TRANSLATE_NOOP("document", "Document read: {name}")
_BORN = QT_TRANSLATE_NOOP("document", "born {born}")
_VALID = QT_TRANSLATE_NOOP("document", "valid until {day}")
_AGREES = QT_TRANSLATE_NOOP("document", "name and birth date agree with the register")
_NAME_AGREES = QT_TRANSLATE_NOOP(
    "document", "the name agrees with the register; the birth date could not be compared"
)
_OTHER_KIND = QT_TRANSLATE_NOOP(
    "document",
    "The lines that were read are those of another document ({read}) than was answered ({answered}): "
    "look which one was shown.",
)
_EXPIRED_NEXT = QT_TRANSLATE_NOOP(
    "document", "An expired document proves nothing: ask for another one, or for another way."
)
_DISAGREES = QT_TRANSLATE_NOOP("document", "The document and the register do not agree")
_NOBODY_YET = QT_TRANSLATE_NOOP("facts", "Somebody asks for the person: {role}")


class ProofFacts(QWidget):
    """The document, the check, and what shows the right of somebody who asks for the person."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        say, theme = bench.say, bench.theme
        self._document = Fact(say, theme, name="factDocument")
        self._other = Fact(say, theme, name="factOtherDocument")
        self.identity = IdentityFact(bench)
        self._acting = Fact(say, theme, name="factActing")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._document, self._other, self.identity, self._acting):
            column.addWidget(part)

    def show_documents(
        self,
        own: ShownDocument | None,
        person: Candidate | None,
        other: ShownDocument | None,
        *,
        answered: Evidence | None = None,
    ) -> None:
        """Say whose documents were read, and where the person's and the register do not agree.

        ``other`` is that of whoever asks for the person: no register need know them. ``answered``:
        which document the clerk says was shown by whoever asks.
        """
        self._show(self._document, own, person, answered if other is None else None)
        self._show(self._other, other, None, answered)

    def _show(
        self,
        fact: Fact,
        shown: ShownDocument | None,
        person: Candidate | None,
        answered: Evidence | None,
    ) -> None:
        if shown is None:
            fact.forget()
            return
        today = self._bench.desk.clock.today()
        details = [EVIDENCE_NAMES[shown.kind]] if shown.kind is not None else []
        born = shown.birth_date(today)
        if born is not None:
            details.append(_BORN.fill(born=born))
        if shown.expires is not None and not shown.expired(today):
            details.append(_VALID.fill(day=shown.expires))
        head = _READ.fill(name=shown.name)
        wrong = shown.disagreements(person.name, person.birth_date) if person is not None else []
        other_kind = _other_kind(shown.kind, answered)
        if shown.expired(today):
            details.append(EXPIRED.fill(day=shown.expires or ""))
            fact.show_fact("stop", head, joined(details), _EXPIRED_NEXT, *wrong, *other_kind)
        elif wrong:
            fact.show_fact("stop", _DISAGREES, *wrong, *other_kind, joined(details))
        else:
            if person is not None:
                dated = person.birth_date is not None and born is not None
                details.append(_AGREES if dated else _NAME_AGREES)
            fact.show_fact("look" if other_kind else "fine", head, *other_kind, joined(details))

    def show_acting(self, acts_for: ActsFor | None, person: Candidate | None) -> None:
        """Say who asks for the person, and whether what was seen shows that they may."""
        if acts_for is None:
            self._acting.forget()
            return
        role = ROLE_NAMES[acts_for.role]
        head = (ASKED_BY if acts_for.name else _NOBODY_YET).fill(name=acts_for.name, role=role)
        found = authority.seen(
            self._bench.desk,
            role=acts_for.role,
            mandate=acts_for.mandate,
            name=acts_for.name,
            born=acts_for.born,
            person=person,
        )
        weights = {one.weight for one in found}
        told = [one.text for one in found if one.weight in (Weight.WAITS, Weight.TELLS)]
        if Weight.STOPS in weights:
            stops = [one.text for one in found if one.weight is Weight.STOPS]
            self._acting.show_fact("stop", head, *stops)
        elif Weight.ASKS in weights or not (acts_for.name and acts_for.authority):
            shape: Kind = "look" if Weight.WAITS in weights else "open"
            self._acting.show_fact(shape, head, *told, WHAT_TO_SEE[acts_for.role])
        else:
            self._acting.show_fact("look" if Weight.WAITS in weights else "fine", head, *told)


def _other_kind(read: Evidence | None, answered: Evidence | None) -> list[Text]:
    """The clerk's answer stands, but not in silence, where the lines say another document."""
    if read is None or answered is None or answered not in DOCUMENTS or answered is read:
        return []
    return [_OTHER_KIND.fill(read=EVIDENCE_NAMES[read], answered=EVIDENCE_NAMES[answered])]
