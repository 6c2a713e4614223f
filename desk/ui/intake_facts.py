"""The right-hand side of a visit or a letter: what the desk knows, growing while the clerk types."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desk.domain.controller import Channel
from desk.domain.identity import Evidence
from desk.domain.person import CODE_WITHOUT_SIGN, IdentityKey
from desk.domain.records import Candidate, SystemResult
from desk.domain.shown_document import ShownDocument
from desk.domain.text import QT_TRANSLATE_NOOP, Text, joined
from desk.services import document_search, search
from desk.services.ports import Found
from desk.services.proof import NOBODY, KnownOf
from desk.services.safety_ban import log_uncovered
from desk.ui.asked import Asked
from desk.ui.bench import Bench
from desk.ui.code_fact import CodeFact
from desk.ui.due_fact import DueFact
from desk.ui.fact import Fact
from desk.ui.free_fact import FreeFact
from desk.ui.identity_fact import IdentityFact
from desk.ui.intake_flow import identity_of
from desk.ui.jobs import Job
from desk.ui.known_lookup import KnownLookup
from desk.ui.messages import sentence
from desk.ui.page import Labelled
from desk.ui.pause import Pause
from desk.ui.person_picker import PersonPicker, address, flags, headline, systems
from desk.ui.proof_facts import ProofFacts
from desk.ui.reference_fact import ReferenceFact
from desk.ui.zone_guard import ZoneGuard

_SEARCHING = QT_TRANSLATE_NOOP("facts", "Searching the registers…")
_START = QT_TRANSLATE_NOOP(
    "facts", "Type an identity code, a name, a customer number or an address"
)
_START_NEXT = QT_TRANSLATE_NOOP(
    "facts", "What the registers hold appears here while you type; nothing is saved yet."
)
_SEVERAL = QT_TRANSLATE_NOOP("facts", "{count} people match: pick the one who asks")
_SEVERAL_NEXT = QT_TRANSLATE_NOOP("facts", "The desk never guesses between people.")
_WITHOUT_SIGN = QT_TRANSLATE_NOOP(
    "facts", "The code matches only without its sign: nobody is taken for the one who asks"
)
_WITHOUT_SIGN_NEXT = QT_TRANSLATE_NOOP(
    "facts",
    "Compare name, birth date and address with the customer, then pick. Two people may have codes "
    "that differ in the sign alone.",
)
_NOBODY = QT_TRANSLATE_NOOP("facts", "Nobody was found in the registers")
_NOBODY_NEXT = QT_TRANSLATE_NOOP(
    "facts",
    "Try the name, the customer number or the address too. If nothing is held, the answer says so: "
    "give the name for the letter.",
)
_NAME = QT_TRANSLATE_NOOP("facts", "Name for the answer letter")
_COMPANY = QT_TRANSLATE_NOOP("facts", "{name} is a company")
_COMPANY_NEXT = QT_TRANSLATE_NOOP(
    "facts",
    "The right of access belongs to people. A sole trader has it: search by their own name or "
    "identity code.",
)
_BANNED = QT_TRANSLATE_NOOP("facts", "Show the address… (Ctrl U)")
_BAN_REASON = QT_TRANSLATE_NOOP("facts", "Why is the address needed? It is noted in the request.")
_UNREACHED = QT_TRANSLATE_NOOP("facts", "{system} does not answer")
_PAUSE = 150
"""Milliseconds after the last key before the registers are asked."""
_SHORTEST = 3
"""Characters from which a search makes sense."""


class IntakeFacts(QWidget):
    """Checks, matches, the free check and the due date of what stands in the form."""

    picked = Signal()
    """The clerk picked somebody from the list: on to the next question."""
    person_known = Signal()
    """Somebody was picked, found alone, or nobody was found."""
    known_changed = Signal()
    """What is on record of the person was looked up, uncovered or forgotten."""
    settled = Signal()
    """The registers have answered, whatever they said, or could not be asked."""

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__()
        self._bench = bench
        self._asked: Asked | None = None
        self._searched: tuple[str, str, ShownDocument | None] | None = None
        self._search: Job | None = None
        self._own_name = ""
        self._found: Found | None = None
        self._shown_for: tuple[str, str] | None = None
        """The person under a safety ban whose address is shown, and why."""
        self.person: Candidate | None = None
        self.setObjectName(name)

        say, theme = bench.say, bench.theme
        self._code = CodeFact(bench)
        self._who = Fact(say, theme, name="factPerson")
        self._who.asked.connect(self.ask_ban_reason)
        self._ban_reason = QLineEdit()
        ZoneGuard(self._ban_reason)
        self._ban_reason.setObjectName("banReason")
        self._ban_reason.returnPressed.connect(self._uncover)
        self._ban_field = Labelled(self._ban_reason)
        self.picker = PersonPicker(bench, name="people")
        self.picker.picked.connect(self._picked_by_clerk)
        self.name = QLineEdit()
        ZoneGuard(self.name)
        self.name.setObjectName("unknownName")
        self._name_field = Labelled(self.name)
        self._missing = Fact(say, theme, name="factMissing")
        self._proof = ProofFacts(bench)
        self._lookup = KnownLookup(bench, self)
        self._lookup.changed.connect(self.known_changed)
        self.reference = ReferenceFact(bench)
        self._free = FreeFact(bench)
        self._free.failed.connect(self._failed)
        self._due = DueFact(bench)
        self._due.failed.connect(self._failed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (
            self._code,
            self._who,
            self._ban_field,
            self.picker,
            self._name_field,
            self._missing,
            self._proof,
            self.reference,
            self._free,
            self._due,
        ):
            column.addWidget(part)
        for hidden in (self._ban_field, self._name_field):
            hidden.hide()
        self._pause = Pause(self, _PAUSE, self._ask_registers)
        say.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def searching(self) -> bool:
        """True while the registers have not answered what stands in the form."""
        return self._pause.isActive() or self._search is not None

    @property
    def nobody(self) -> bool:
        """True when the registers answered and nobody matches."""
        return self._found is not None and not self._found.candidates

    @property
    def several(self) -> bool:
        """True while somebody has to be picked from several."""
        return self.person is None and self._found is not None and bool(self._found.candidates)

    @property
    def failures(self) -> tuple[SystemResult, ...]:
        """Systems that did not answer the search."""
        return self._found.failures if self._found else ()

    @property
    def known(self) -> KnownOf | None:
        """What the registers and the desk hold of whoever asks; None while nobody has looked."""
        return NOBODY if self.nobody else self._lookup.known

    @property
    def identity(self) -> IdentityFact:
        """What is proposed or said of the check of identity."""
        return self._proof.identity

    @property
    def uncovered(self) -> bool:
        """True where what a safety ban covers was asked for with a reason."""
        return bool(self.ban_reason)

    @property
    def ban_reason(self) -> str:
        """Why the address of the person was shown though a safety ban covers it; empty where it was not."""
        shown, person = self._shown_for, self.person
        return shown[1] if shown and person is not None and person.subject == shown[0] else ""

    def follow(self, asked: Asked) -> None:
        """The form changed: say what can be said at once, ask for the rest."""
        before, self._asked = self._asked, asked
        if before is not None and before.estate != asked.estate:
            self._look_for_free_check()
        self._proof.identity.judge(
            asked.profile,
            asked.channel,
            asked.evidence,
            holds=asked.holds,
            doubt=asked.doubt,
            detail=asked.detail,
            known=self.known,
            represented=asked.acts_for is not None,
            document=asked.document.kind if asked.document is not None else None,
            proposes=asked.proposes,
        )
        if asked.estate:
            self._due.forget()
        else:
            self._due.compute(asked.profile.key, asked.received, asked.delivery)
        wanted = (asked.profile.key, asked.typed.strip(), asked.document)
        if wanted == self._searched:
            self._check()
            return
        self._searched = wanted
        self._forget_person()
        self._check()
        if len(wanted[1]) < _SHORTEST:
            self._pause.stop()
            self._who.show_fact("open", _START, _START_NEXT)
        else:
            self._who.show_fact("open", _SEARCHING)
            self._pause.start()

    def clear(self) -> None:
        """Forget everybody; the next customer comes."""
        self._searched = None
        self.cover_again()
        self.name.clear()
        self._forget_person()
        self._due.forget()

    def hideEvent(self, event: QHideEvent) -> None:
        self.cover_again()
        super().hideEvent(event)

    def cover_again(self) -> None:
        """The page is left, or another customer comes: what a safety ban covers is covered."""
        self._ban_reason.clear()
        self._ban_field.hide()
        if self._shown_for is not None:
            self._shown_for = None
            if self.person is not None:
                self._show_person()
                self.known_changed.emit()

    def _forget_person(self) -> None:
        if self._search is not None:
            self._search.drop()
        self._search = None
        self._found = None
        self.person = None
        self._lookup.forget()
        self.reference.forget()
        self._free.forget()
        self._missing.forget()
        self.picker.hide()
        self._name_field.hide()
        self._ban_field.hide()

    def _check(self) -> None:
        """Compare what was typed or read with the person, as far as one is known."""
        asked = self._asked
        assert asked is not None
        self._code.check(asked.typed if asked.document is None else "", self.person)
        self._proof.show_documents(
            asked.document, self.person, asked.other_document, answered=asked.evidence
        )
        own_letter = asked.channel is Channel.LETTER and asked.acts_for is None
        signed = self.person if own_letter and asked.evidence is Evidence.SIGNATURE else None
        self.reference.compare(signed, self.known, uncovered=self.uncovered)
        self._proof.show_acting(asked.acts_for, self.person)

    def _ask_registers(self) -> None:
        assert self._asked is not None
        desk, controller, text = self._bench.desk, self._asked.profile.key, self._asked.typed
        document = self._asked.document
        self._search = self._bench.jobs.read(
            lambda: (
                search.people(desk, controller=controller, text=text)
                if document is None
                else document_search.holder(desk, controller=controller, document=document)
            ),
            owner=self,
            done=self._show_found,
            failed=self._search_failed,
        )

    def _show_found(self, found: Found) -> None:
        assert self._asked is not None
        self._search = None
        self._found = found
        if found.failures:
            names = [
                _UNREACHED.fill(system=self._asked.profile.system(one.system).name)
                for one in found.failures
            ]
            reasons = [one.reason for one in found.failures if one.reason is not None]
            self._missing.show_fact("look", joined(names, ", "), *reasons)
        if not found.candidates:
            self._who.show_fact("look", _NOBODY, _NOBODY_NEXT)
            self._name_field.show()
            if self.name.text() in ("", self._own_name):  # not what the clerk or a document gave
                self._own_name = _name_in(self._asked)
                self.name.setText(self._own_name)
            self.person_known.emit()
        elif len(found.candidates) == 1 and CODE_WITHOUT_SIGN not in found.candidates[0].matched_on:
            self._picked(found.candidates[0])
        elif any(CODE_WITHOUT_SIGN in one.matched_on for one in found.candidates):
            self._who.show_fact("look", _WITHOUT_SIGN, _WITHOUT_SIGN_NEXT)
            self.picker.offer(found.candidates, self._asked.profile)
        else:
            self._who.show_fact("look", _SEVERAL.fill(count=len(found.candidates)), _SEVERAL_NEXT)
            self.picker.offer(found.candidates, self._asked.profile)
        self.settled.emit()

    def _picked_by_clerk(self, person: Candidate) -> None:
        self._picked(person)
        self.picked.emit()

    def _picked(self, person: Candidate) -> None:
        self.picker.hide()
        self.person = person
        self._show_person()
        self._check()
        self._look_for_free_check()
        if self._asked is not None and self._asked.proposes and not person.company:
            self._lookup.look(self._asked.profile.key, person)
        self.person_known.emit()

    def _look_for_free_check(self) -> None:
        asked, person = self._asked, self.person
        assert asked is not None
        if person is None or person.company or asked.estate:
            self._free.forget()
        else:
            self._free.look(asked.profile.key, person, asked.received)

    def _show_person(self) -> None:
        assert self._asked is not None
        person = self.person
        assert person is not None
        if person.company:
            self._who.show_fact("stop", _COMPANY.fill(name=person.name), _COMPANY_NEXT)
            return
        uncovered = bool(self.ban_reason)
        self._who.show_fact(
            "look" if flags(person) else "fine",
            joined([headline(person), address(person, uncovered=uncovered)], ", "),
            systems(person, self._asked.profile),
            *flags(person),
            more=_BANNED if person.safety_ban and not uncovered else None,
        )

    def ask_ban_reason(self) -> bool:
        """Ctrl+U: ask why the address of somebody under a safety ban is needed; Enter shows it.

        False where nobody covered is in front.
        """
        person = self.person
        covered = person is not None and person.safety_ban and not self.ban_reason
        if covered:
            self._ban_field.show()
            self._ban_reason.setFocus()
        return covered

    def _uncover(self) -> None:
        reason = self._ban_reason.text().strip()
        if reason and self.person is not None and self._asked is not None:
            self._shown_for = self.person.subject, reason
            log_uncovered(self._asked.profile.key)
            self._ban_reason.clear()
            self._ban_field.hide()
            self._show_person()
            self.known_changed.emit()

    def _search_failed(self, error: Exception) -> None:
        self._search = None
        self._failed(error)
        self.settled.emit()

    def _failed(self, error: Exception) -> None:
        self._missing.show_fact("stop", sentence(error))

    def _retranslate(self) -> None:
        say: Callable[[Text], str] = self._bench.say
        self._name_field.label.setText(say(_NAME))
        self.name.setAccessibleName(say(_NAME))
        self._ban_field.label.setText(say(_BAN_REASON))
        self._ban_reason.setAccessibleName(say(_BAN_REASON))


def _name_in(asked: Asked) -> str:
    """The name that was typed or read; empty where something else was."""
    if asked.document is not None:
        return asked.document.name
    name = identity_of(asked.typed).get(IdentityKey.NAME, "")
    return "" if any(map(str.isdigit, name)) else name  # a mistyped code or a business ID is none
