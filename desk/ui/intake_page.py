"""A visit at the counter, or a letter or e-mail: questions left, what the desk knows right."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from desk.domain.controller import Channel, ControllerProfile
from desk.domain.errors import Cancelled
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services.drafts import Draft
from desk.ui.asked import Asked
from desk.ui.bench import Bench
from desk.ui.draft_keeper import DraftKeeper, DraftOffer
from desk.ui.evidence_form import EvidenceForm
from desk.ui.fields import Select
from desk.ui.intake_flow import Answers, Outcome, ReceiptWish, begin
from desk.ui.intake_form import IntakeForm, Kind
from desk.ui.intake_missing import missing
from desk.ui.jobs import Job
from desk.ui.known_panel import KnownPanel
from desk.ui.page import Page
from desk.ui.period_field import PeriodField
from desk.ui.receipt_print import ReceiptPrint
from desk.ui.scan_field import ScanField

_TITLES: dict[Kind, Text] = {
    "visit": QT_TRANSLATE_NOOP("intake", "Visit at the counter"),
    "post": QT_TRANSLATE_NOOP("intake", "Letter, e-mail or call"),
}
_RECEIPT_COMES = QT_TRANSLATE_NOOP(
    "intake", "The receipt is printed as soon as the request is written down."
)
_OTHER_CUSTOMER = QT_TRANSLATE_NOOP(
    "intake",
    "Somebody else stands in this form, and nothing in it was changed. Finish or clear it first; "
    "then find the person again.",
)


class IntakePage(Page):
    """The form of one kind of channel; F9 carries out everything up to the review."""

    written = Signal(str, object)
    """A request stands written down under this number; with what stopped it after that, or None."""

    def __init__(self, bench: Bench, kind: Kind) -> None:
        super().__init__(bench, name=f"{kind}Page", title=_TITLES[kind])
        self._job: Job | None = None
        self._armed = False
        """F9 was pressed: what is still missing is asked, and then it begins by itself."""
        self._who_wanted = False
        """F9 was pressed before anybody stood in the form: it goes on once that is answered."""
        self._under_way = False
        """What was answered is being carried out."""
        self._scanned = False
        self._wish: ReceiptWish | None = None
        self.stays = False
        """True: a request that was written down is not opened, the form waits for the next."""
        self.form = IntakeForm(bench, kind)
        self.form.refused.connect(self._refuse_day)
        known = KnownPanel(bench)
        known.keys_for(self)
        self.facts, self._rows = known.facts, known.rows
        self._receipts = ReceiptPrint(bench, self)
        self._draft = DraftKeeper(bench, kind, self)
        self._offer = DraftOffer(bench)
        self.column.addWidget(self._offer)
        self._body = QHBoxLayout()
        self._body.setSpacing(20)
        self._body.addWidget(self.form, 1)
        self._body.addWidget(known, 1)
        self.column.addLayout(self._body, 1)
        if kind == "visit":
            self.title_row.addWidget(self.form.clear_button)
        self._connect()
        self._reword()
        self._follow()

    @property
    def who(self) -> ScanField:
        """The field that says who asks."""
        return self.form.who

    @property
    def channel(self) -> Channel:
        """How this request reached the controller."""
        return self.form.channel

    @property
    def profile(self) -> ControllerProfile:
        """The chosen controller."""
        return self.form.profile

    @property
    def evidence(self) -> EvidenceForm:
        """The questions about identity for the channel."""
        return self.form.evidence

    @property
    def period(self) -> PeriodField:
        """The period that the customer asks for."""
        return self.form.period

    @property
    def busy(self) -> bool:
        """True while F9 is being carried out: the form may not be filled anew."""
        return self._under_way or (self._armed and self.facts.searching)

    def fill(
        self,
        *,
        typed: str | None = None,
        name: str | None = None,
        channel: Channel | None = None,
        arrived: date | None = None,
    ) -> None:
        """Answer questions for the clerk, from a document; None leaves an answer as it is.

        ``typed`` is who asks, as the clerk would type it; ``name`` is taken for the letter where
        nobody is found. Nothing changes while the page is ``busy``.
        """
        if self.busy:
            return
        self.form.fill(typed=typed, channel=channel, arrived=arrived)
        if name is not None:
            self.facts.name.setText(name)

    def begin_for(self, controller: str, typed: str) -> None:
        """Begin for somebody found elsewhere; a form that somebody else stands in is left alone."""
        field = self.form.findChild(Select, "controller")
        if self.busy or self.form.who.text().strip() or field is None:
            self.messages.tell(_OTHER_CUSTOMER, "warning")
            return
        field.setCurrentIndex(field.findData(controller))
        self.form.fill(typed=typed)

    def scopes(self) -> tuple[str, ...]:
        return ("intake",)

    def entered(self) -> None:
        if not self._under_way:
            self.form.entered()
            self._draft.look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_F9:
                self.start()
            case Qt.Key.Key_F8:
                self.give_receipt()
            case Qt.Key.Key_F6:
                self._offer.take()
            case Qt.Key.Key_F5 if not self._under_way:
                self.form.acting.focus()
            case Qt.Key.Key_Escape if self._job is not None:
                self._rows.cancel.click()
            case Qt.Key.Key_Escape:
                self._disarm()
                self.messages.clear()
            case _:
                super().keyPressEvent(event)

    def start(self) -> None:
        """F9: write the request down and collect; what is still missing is asked first."""
        if not self._under_way:
            self._armed = True
            self._go_on()

    def give_receipt(self) -> None:
        """F8: write the request down, collect, and print the receipt as soon as it stands."""
        if self.form.kind != "visit":
            return
        if self._wish is None:
            self._wish = self._receipts.wish()
        self._wish.say()
        self.start()
        if self._under_way:
            self.messages.tell(_RECEIPT_COMES, "info")

    def clear(self) -> None:
        """Make the form ready for the next customer."""
        self._disarm()
        self.facts.clear()
        self.messages.clear()
        self._rows.hide()
        self.form.clear()

    def _refuse_day(self, text: Text) -> None:
        self.messages.tell(text, "warning")

    def _go_on(self) -> None:
        """Begin, or ask what is still missing."""
        if self._under_way or not self._armed:
            return
        if self.facts.searching or self.form.who.reading:
            return  # comes back here when the registers have answered
        self.messages.clear()
        lacking = missing(self.form, self.facts)
        if lacking is not None:
            text, ask = lacking
            self._who_wanted = not self.form.who.text().strip()
            self.messages.tell(text, "warning")
            ask()
            return
        self._begin()

    def _begin(self) -> None:
        self._armed, self._under_way = False, True
        self.form.lock(True)
        self._draft.hold(self._write_down)

    def _write_down(self) -> None:
        answers = self._answers()
        wish = self._wish = self._wish or self._receipts.wish()
        desk, actor = self.bench.desk, self.bench.actor
        self.bench.settings["controller"] = answers.controller
        self._rows.start(self.profile)
        self._job = self.bench.jobs.write(
            lambda job: begin(desk, answers, actor=actor, progress=job, receipt=wish),
            owner=self,
            done=self._started,
            failed=self._start_failed,
            advanced=self._rows.advance,
        )
        self._rows.cancel.setFocus()

    def _disarm(self) -> None:
        self._armed = self._scanned = self._who_wanted = False
        self._wish = None

    def _who_changed(self) -> None:
        """Somebody else is typed: only what was asked because nobody stood there goes on."""
        wanted, wish = self._who_wanted, self._wish
        self._disarm()
        if wanted:
            self._who_wanted, self._wish = True, wish

    def _connect(self) -> None:
        self.form.changed.connect(self._follow)
        self.form.who.changed.connect(self._who_changed)
        self.form.who_answered.connect(self._who_answered)
        self.form.answered.connect(self._form_answered)
        self.form.scanned.connect(self._document_read)
        self.form.start_asked.connect(self.start)
        self.form.receipt_asked.connect(self.give_receipt)
        self.form.clear_asked.connect(self.clear)
        self._rows.cancelled.connect(self._stop)
        self.facts.name.textChanged.connect(self._keep)
        self.facts.name.returnPressed.connect(self._asker_known)
        self.facts.person_known.connect(self._person_known)
        self.facts.picked.connect(self._asker_known)
        self.facts.settled.connect(self._registers_answered)
        self.facts.known_changed.connect(self._known_changed)
        self._receipts.told.connect(self._tell_receipt)
        self._receipts.failed.connect(self._tell_no_receipt)
        self._draft.left.connect(self._offer.offer)
        self._draft.failed.connect(self.failed)
        self._offer.taken.connect(self._take_up)
        self._offer.dropped.connect(self._keep)

    def _follow(self) -> None:
        form, evidence = self.form, self.form.evidence
        self.facts.follow(
            Asked(
                profile=form.profile,
                channel=form.channel,
                typed=form.who.text(),
                document=form.who.document,
                other_document=form.acting.document,
                received=form.received,
                delivery=form.delivery,
                evidence=evidence.evidence,
                holds=evidence.complete,
                doubt=evidence.doubt,
                detail=evidence.detail,
                proposes=True,
                acts_for=form.acting.acts_for,
            )
        )
        form.acting.know(self.facts.person)
        form.will_collect(self.facts.identity.proven)
        self._keep()

    def _keep(self) -> None:
        """Save the form as it stands; one that answers a document of the pile is kept beside it."""
        if self._under_way:
            return
        if self.form.touched and not self.stays:
            self._draft.note({**self.form.values, "name": self.facts.name.text()})
        else:
            left = self._offer.draft  # offered still, whoever came in between
            self._draft.note(None if left is None else left.values)

    def _known_changed(self) -> None:
        """Offer what is on record for the proof, and say anew what is the lightest."""
        self.form.know(self.facts.person, self.facts.known, uncovered=self.facts.uncovered)
        self._follow()

    def _who_answered(self) -> None:
        if self._who_wanted:
            self._who_wanted, self._armed = False, True
            self._go_on()
            if self._under_way or not self.facts.searching:
                return
        if self.facts.several:
            self.facts.picker.begin()
        elif self.facts.nobody and not self.facts.name.text().strip():
            self.facts.name.setFocus()
        else:
            self.form.after_who()

    def _asker_known(self) -> None:
        self.form.after_who()
        self._go_on()

    def _form_answered(self) -> None:
        self.form.focus_start()
        self._go_on()

    def _document_read(self) -> None:
        self._scanned = True

    def _registers_answered(self) -> None:
        if self._scanned and self.form.who.hasFocus():
            self._who_answered()
        self._scanned = False
        self._go_on()

    def _person_known(self) -> None:
        person = self.facts.person
        self.form.acting.know(person)
        if person is not None and person.language is not None:
            self.form.speak(person.language)

    def _take_up(self, draft: Draft) -> None:
        """The clerk goes on with the form that was left."""
        self.clear()
        self.form.take_up(draft.values)
        self.facts.name.setText(draft.values.get("name", ""))
        self.form.who.setFocus()

    def _tell_receipt(self, text: Text) -> None:
        self.messages.tell(text, "done")

    def _tell_no_receipt(self, text: Text) -> None:
        self.messages.tell(text, "warning")

    def _answers(self) -> Answers:
        form = self.form
        evidence = form.evidence.evidence
        assert evidence is not None
        return Answers(
            controller=form.profile.key,
            channel=form.channel,
            received=form.received,
            typed=form.who.text(),
            evidence=evidence,
            doubt=form.evidence.doubt,
            detail=form.evidence.detail,
            delivery=form.delivery,
            language=form.language,
            person=self.facts.person,
            name=self.facts.name.text().strip() if self.facts.person is None else "",
            ban_reason=self.facts.ban_reason,
            period=form.period.line.text(),
            document=form.who.document,
            representative=form.acting.acts_for,
            form=form.kind,
        )

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _started(self, outcome: Outcome) -> None:
        self._finish(written=True)
        here, told = self.isVisible(), self.messages.shown
        self.clear()
        if told is not None and told is not _RECEIPT_COMES:
            self.messages.tell(told, "info")  # what became of the receipt
        self.written.emit(outcome.number, outcome.error)
        # A clerk who went elsewhere meanwhile is not pulled away; the request stands in the lists.
        if here and not self.stays:
            self.request_opened.emit(outcome.number, outcome.error)

    def _start_failed(self, error: Exception) -> None:
        self._finish(written=False)
        if not isinstance(error, Cancelled):
            self.failed(error)
        self.who.setFocus()

    def _finish(self, *, written: bool) -> None:
        self._job, self._under_way = None, False
        self._draft.release(written=written)
        self.form.lock(False)
        self._rows.finish()
