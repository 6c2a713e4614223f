"""The first steps of a request: proof of identity, picking the person, collecting."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from desk.domain.controller import Channel, Delivery
from desk.domain.errors import Refused
from desk.domain.identity import BY_HAND, EVIDENCE_NAMES, Evidence
from desk.domain.request import BEFORE_LETTER, AccessRequest, State
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import doubt, identification, safety_ban
from desk.services.proof import FROM_RECORD
from desk.ui.asked import Asked
from desk.ui.bench import Bench
from desk.ui.collect_step import CollectStep
from desk.ui.evidence_form import EvidenceForm
from desk.ui.fact import Fact
from desk.ui.fields import line_editor
from desk.ui.identity_fact import IdentityFact
from desk.ui.intake_facts import IntakeFacts
from desk.ui.intake_flow import identity_of
from desk.ui.jobs import Job
from desk.ui.labels import KeyButton, panel, scrolled
from desk.ui.page import Labelled
from desk.ui.representative_form import RepresentativeForm
from desk.ui.request_documents import RequestDocuments
from desk.ui.step import Step
from desk.ui.whose_proof import WhoseProof
from desk.ui.zone_guard import ZoneGuard

_RECORD = QT_TRANSLATE_NOOP("steps", "Record the check")
_ASK = QT_TRANSLATE_NOOP("steps", "Ask for proof of identity")
_ASK_WHY = QT_TRANSLATE_NOOP("steps", "What is asked of the customer")
_ASKED_ORALLY = QT_TRANSLATE_NOOP("steps", "Asked by word of mouth")
_PROVEN = QT_TRANSLATE_NOOP("steps", "Identity was checked: {evidence}")
_PROVEN_OF = QT_TRANSLATE_NOOP("steps", "of whoever asks for the person: {name}")
_PROVEN_BY = QT_TRANSLATE_NOOP("steps", "{who}, {when}")
_NOT_YET = QT_TRANSLATE_NOOP("steps", "Nobody has proven who is asking yet")
_NEED_KIND = QT_TRANSLATE_NOOP("steps", "Say first what was shown and whether it holds.")
_NEED_REASON = QT_TRANSLATE_NOOP(
    "steps", "Write what is asked of the customer; it stands in the request's history."
)
_PICK = QT_TRANSLATE_NOOP("steps", "This is the person")
_WHO = QT_TRANSLATE_NOOP("steps", "Identity code, name, customer number or address")
_NEED_PERSON = QT_TRANSLATE_NOOP(
    "steps", "Search for the person and pick one, or give a name if nobody is found."
)
_PICKED = QT_TRANSLATE_NOOP("steps", "The person was picked: {name}")


class IdentityStep(Step):
    """Record what was shown, or ask for proof; beside it stands what arrived by post or e-mail."""

    question_asked = Signal(str)
    """The customer is to be asked with a letter; why, where that was typed already."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, name="identityStep")
        self._forms = {
            one: EvidenceForm(bench.say, one, name=f"step{one.capitalize()}Evidence", later=True)
            for one in Channel
        }
        self._fact = Fact(bench.say, bench.theme, name="identityFact")
        self._reason = QLineEdit()
        ZoneGuard(self._reason)
        self._reason.setObjectName("askReason")
        self._reason_field = Labelled(self._reason)
        self._record = KeyButton(bench.say, _RECORD, "F9", name="recordIdentity", primary=True)
        self._write = KeyButton(bench.say, _ASK, "Ctrl I", name="askByLetter")
        self._ask = KeyButton(bench.say, _ASKED_ORALLY, "F6", name="askIdentity")
        self._ask.setShortcut("F6")
        self._record.clicked.connect(self.main)
        self._write.clicked.connect(self.ask_by_letter)
        self._ask.clicked.connect(self._ask_proof)
        self._ladder = IdentityFact(bench, name="identityLadder", otherwise=None)
        box, column = panel(spacing=14)
        column.addWidget(self._fact)
        column.addWidget(self._ladder)
        for form in self._forms.values():
            form.answered.connect(self._record.setFocus)
            form.changed.connect(self._evidence_changed)
            column.addWidget(form)
        self._whose = WhoseProof(bench, name="whoseProof")
        self._whose.changed.connect(self._whose_changed)
        column.addWidget(self._whose)
        column.addWidget(self._reason_field)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self._record)
        buttons.addWidget(self._write)
        buttons.addWidget(self._ask)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self._who_asks = RepresentativeForm(bench, self.run)
        column.addWidget(self._who_asks)
        column.addStretch(1)
        self.documents = RequestDocuments(bench, name="requestDocuments")
        self.documents.keys_for(self)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(20)
        outer.addWidget(scrolled(box), 1)
        outer.addWidget(self.documents, 1)
        bench.say.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def _form(self) -> EvidenceForm:
        return self._forms[self.request.channel if self.request else Channel.VISIT]

    def show_request(self, request: AccessRequest) -> None:
        if self.request is None or self.request.number != request.number:
            self._reason.clear()
            for form in self._forms.values():
                form.clear()
        super().show_request(request)
        self._whose.show_request(request)
        self._who_asks.show_request(request)
        self.documents.show_request(request)
        represented = request.representative is not None
        for form in self._forms.values():
            form.ask_of(representative=represented)
        anew = request.state in BEFORE_LETTER and not request.identified
        open_now = request.state in (State.RECEIVED, State.AWAITING_IDENTITY) or anew
        for channel, form in self._forms.items():
            form.setVisible(open_now and channel is request.channel)
        self._evidence_changed()
        self._record.setVisible(open_now)
        self._write.setVisible(request.state is State.RECEIVED)
        self._ask.setVisible(request.state is State.RECEIVED)
        self._reason_field.setVisible(request.state is State.RECEIVED)
        check = request.identity
        if check is not None and request.identified:
            by = _PROVEN_BY.fill(who=check.checked_by, when=check.checked_at)
            of = [_PROVEN_OF.fill(name=check.shown_by)] if check.shown_by else []
            proven = _PROVEN.fill(evidence=EVIDENCE_NAMES[check.evidence])
            shown = [check.detail.text] if check.detail.text is not None else []
            self._fact.show_fact("fine", proven, *shown, *of, by)
        else:
            self._fact.show_fact("look", _NOT_YET)

    def entered(self) -> None:
        if self._record.isVisible():
            self._form.focus()

    def main(self) -> None:
        request, form = self.request, self._form
        if request is None or not self._record.isVisible():
            return
        if not form.complete:
            self.failed.emit(Refused(_NEED_KIND))
            form.focus()
            return
        desk, actor = self.bench.desk, self.bench.actor
        evidence, why = form.evidence or Evidence.NONE, form.doubt
        detail, person = form.detail, self._whose.person
        self.run(
            lambda _job: identification.record(
                desk,
                number=request.number,
                evidence=evidence,
                actor=actor,
                doubt=why,
                detail=detail,
                person=person,
            )
        )

    def cancel(self) -> None:
        self._who_asks.put_away()

    def _evidence_changed(self) -> None:
        """What rests on the registers needs somebody whom they know."""
        request, form = self.request, self._form
        rests = form.evidence in (*FROM_RECORD, *BY_HAND)
        own = request is not None and request.representative is None and not form.isHidden()
        self._whose.setVisible(rests and own)
        if request is None or form.isHidden():
            self._ladder.forget()
            return
        self._ladder.judge(
            self.bench.desk.profiles.get(request.controller),
            request.channel,
            form.evidence,
            holds=form.complete,
            doubt=form.doubt,
            detail=form.detail,
            known=self._whose.known,
            represented=request.representative is not None,
            document=None,
            proposes=True,
        )

    def _whose_changed(self) -> None:
        for form in self._forms.values():
            form.know(self._whose.person, self._whose.known)
        self._evidence_changed()

    def ask_by_letter(self) -> None:
        """Ctrl+I: ask with a letter; the reason that was typed goes into it."""
        self.question_asked.emit(self._reason.text().strip() or self._form.doubt)

    def _ask_proof(self) -> None:
        request, reason = self.request, self._reason.text().strip()
        if request is None:
            return
        if not reason:
            self.failed.emit(Refused(_NEED_REASON))
            self._reason.setFocus()
            return
        desk, actor = self.bench.desk, self.bench.actor
        self.run(lambda _job: doubt.ask(desk, number=request.number, actor=actor, reason=reason))

    def _retranslate(self) -> None:
        self._reason_field.label.setText(self.say(_ASK_WHY))
        self._reason.setAccessibleName(self.say(_ASK_WHY))


_NOBODY = QT_TRANSLATE_NOOP("request page", "Nobody was picked")
_FIRST = QT_TRANSLATE_NOOP(
    "request page", "Identity comes first: the registers are searched once it is proven."
)


class SearchStep(Step):
    """Pick the person the request is about."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, name="searchStep")
        self._fact = Fact(bench.say, bench.theme, name="pickedFact")
        self._who = line_editor("stepWho", longest=200)
        self._who_field = Labelled(self._who)
        self._facts = IntakeFacts(bench, name="stepFacts")
        self._pick = KeyButton(bench.say, _PICK, "F9", name="pickPerson", primary=True)
        self._who.textChanged.connect(self._follow)
        self._who.returnPressed.connect(self._entered_who)
        self._facts.picked.connect(self._pick.setFocus)
        self._pick.clicked.connect(self.main)
        left, column = panel(spacing=14)
        for part in (self._fact, self._who_field, self._pick):
            column.addWidget(part)
        column.addStretch(1)
        self._right, facts = panel(spacing=0)
        facts.addWidget(self._facts)
        facts.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addWidget(scrolled(left), 1)
        row.addWidget(scrolled(self._right), 1)
        bench.say.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def _open(self) -> bool:
        return self.request is not None and self.request.state in (
            State.IDENTIFIED,
            State.COLLECTED,
        )

    def show_request(self, request: AccessRequest) -> None:
        if self.request is None or self.request.number != request.number:
            self._who.clear()
            self._facts.clear()
        super().show_request(request)
        for part in (self._who_field, self._pick, self._right):
            part.setVisible(self._open)
        if request.subject is not None:
            self._fact.show_fact("fine", _PICKED.fill(name=request.subject.name))
        elif not self._open:
            self._fact.show_fact("open", _NOBODY, _FIRST)
        else:
            self._fact.forget()
        self._follow()

    def entered(self) -> None:
        self._who.setFocus()

    def main(self) -> None:
        request, facts = self.request, self._facts
        if request is None or not self._open:
            return
        name = facts.name.text().strip()
        if facts.person is None and not (facts.nobody and name):
            self.failed.emit(Refused(_NEED_PERSON))
            (facts.picker if facts.several else self._who).setFocus()
            return
        desk, actor, person = self.bench.desk, self.bench.actor, facts.person
        given = identity_of(self._who.text(), name if person is None else "")
        why = facts.ban_reason

        def pick(_job: Job) -> AccessRequest:
            chosen = identification.choose(
                desk,
                number=request.number,
                person=person,
                identity=given,
                actor=actor,
                name="" if person else name,
            )
            if why:
                safety_ban.uncover(desk, number=request.number, reason=why, actor=actor)
            return chosen

        self.run(pick)

    def uncover(self) -> bool:
        """Ctrl+U: ask why the address of the person found is needed; False where nobody covered is found."""
        return self._facts.ask_ban_reason()

    def _follow(self) -> None:
        request = self.request
        if request is None or not self._open:
            return
        self._facts.follow(
            Asked(
                profile=self.bench.desk.profiles.get(request.controller),
                channel=request.channel,
                typed=self._who.text(),
                received=request.received,
                delivery=Delivery(request.delivery),
                evidence=None,
                holds=False,
                doubt="",
            )
        )

    def _entered_who(self) -> None:
        if self._facts.several:
            self._facts.picker.begin()
        elif self._facts.nobody:
            self._facts.name.setFocus()
        else:
            self._pick.setFocus()

    def _retranslate(self) -> None:
        self._who_field.label.setText(self.say(_WHO))
        self._who.setAccessibleName(self.say(_WHO))


def early_steps(bench: Bench) -> tuple[IdentityStep, SearchStep, CollectStep]:
    """The steps before the review, in their order."""
    return IdentityStep(bench), SearchStep(bench), CollectStep(bench)
