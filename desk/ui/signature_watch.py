"""Compares the document in front with whoever asks: what it shows is proposed; no worthless signature is taken by habit."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from desk.domain.identity import Evidence
from desk.domain.ladder import Known
from desk.domain.person import IdentityKey
from desk.domain.signature import SignatureFact
from desk.domain.signed_by import Hindrance, hindrance
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.ui.document_view import DocumentView
from desk.ui.evidence_form import EvidenceForm
from desk.ui.intake_facts import IntakeFacts
from desk.ui.intake_form import IntakeForm
from desk.ui.signature_facts import Asker

_ONCE_MORE = QT_TRANSLATE_NOOP(
    "post",
    "{why}. If you have made sure in another way who signed, press F9 once more; it is noted.",
)
_NO_PROOF = QT_TRANSLATE_NOOP("post", "{why}. Choose another proof, or say that there is none.")
WAITS = QT_TRANSLATE_NOOP(
    "post",
    "The issuer is being asked whether the certificate was revoked; then it goes on by itself.",
)
_NOTED = QT_TRANSLATE_NOOP("post", "The electronic signature was accepted although: {why}")


class SignatureWatch(QObject):
    """Compares the signatures of the document in front with whoever the form is about."""

    def __init__(
        self,
        form: IntakeForm,
        facts: IntakeFacts,
        document: DocumentView,
        *,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._form, self._facts, self._document = form, facts, document
        self._barred: tuple[EvidenceForm, Text] | None = None
        self._confirmed: tuple[str, Text] | None = None
        for changed in (
            form.changed,
            facts.person_known,
            facts.picked,
            facts.settled,
            document.judged,
        ):
            changed.connect(self.look)
        document.opened.connect(self.look)

    def look(self, *_: object) -> None:
        """Say whether the signatures are those of whoever asks; bar “yes” where they prove nothing."""
        self._document.signatures.compare(self._asker())
        self._tell_the_ladder()
        found = self._hindrance()
        barred = None
        if found is not None and found.final:
            barred = self._form.evidence, found.text
        if barred == self._barred:
            return
        before, self._barred = self._barred, barred
        if before is not None and (barred is None or barred[0] is not before[0]):
            before[0].holds.bar({})
        if barred is not None:
            barred[0].holds.bar({"yes": barred[1]})

    def _tell_the_ladder(self) -> None:
        """What the document itself shows is at hand, so that nothing more need be asked (Art. 12(6))."""
        known = Known(electronically_signed=self._sound, same_address=self._from_record)
        if known != self._facts.identity.shown:
            self._facts.identity.shown = known
            self._form.changed.emit()

    @property
    def _sound(self) -> bool:
        """True where whoever asks signed the document in front, and nothing stands against it."""
        shown, asker = self._document.shown, self._asker()
        return (
            shown is not None
            and asker is not None
            and not self._document.signatures.asking
            and self._against(shown.signatures, asker) is None
        )

    @property
    def _from_record(self) -> bool | None:
        """Whether the e-mail in front came from an address that the registers hold of the person."""
        piled, person = self._document.piled, self._facts.person
        if piled is None or person is None or not piled.document.sender:
            return None
        held = person.identifiers.get(IdentityKey.EMAIL, ())
        return piled.document.sender.casefold() in {one.casefold() for one in held}

    @property
    def waits(self) -> bool:
        """True while it is not known yet whether the certificates were revoked."""
        asking = self._document.signatures.asking
        return self._asked_for and asking and not self._form.evidence.doubt

    def stops(self) -> Text | None:
        """Why F9 does not go on yet; pressed once more, what the clerk may know better goes on."""
        found = self._hindrance()
        if found is None or self._form.evidence.doubt:
            return None
        if found.final:
            return _NO_PROOF.fill(why=found.text)
        piled = self._document.piled
        key = (piled.id if piled is not None else "", found.text)
        if key == self._confirmed:
            return None
        self._confirmed = key
        return _ONCE_MORE.fill(why=found.text)

    def note(self, say: Callable[[Text], str]) -> str:
        """What the history has to tell of a signature that was accepted nevertheless; else empty."""
        found = self._hindrance()
        if found is None or self._form.evidence.doubt or self._confirmed is None:
            return ""
        return say(_NOTED.fill(why=found.text))

    @property
    def _asked_for(self) -> bool:
        """True where the clerk takes the document's electronic signature for the proof."""
        return (
            self._document.piled is not None
            and self._form.evidence.evidence is Evidence.ELECTRONIC_SIGNATURE
        )

    def _hindrance(self) -> Hindrance | None:
        shown = self._document.shown
        if shown is None or not self._asked_for:
            return None
        return self._against(shown.signatures, self._asker())

    def _against(
        self, signatures: Sequence[SignatureFact], asker: Asker | None
    ) -> Hindrance | None:
        """What stands against taking them for the proof of whoever asks."""
        if asker is None:
            return hindrance(signatures, name=None)
        return hindrance(signatures, name=asker.name, codes=asker.codes, born=asker.born)

    def _asker(self) -> Asker | None:
        """Whoever asks for somebody signs in their own name."""
        acts_for, person = self._form.acting.acts_for, self._facts.person
        if acts_for is not None:
            return Asker(acts_for.name, born=acts_for.born) if acts_for.name else None
        if person is None:
            return None
        return Asker(
            person.name,
            tuple(person.identifiers.get(IdentityKey.PERSONAL_IDENTITY_CODE, ())),
            person.birth_date,
        )
