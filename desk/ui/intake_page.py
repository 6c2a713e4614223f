"""A visit at the counter, or a letter or e-mail: questions left, what the desk knows right."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desk.domain.controller import Channel, ControllerProfile
from desk.domain.errors import Cancelled
from desk.domain.identity import judge
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.ui.bench import Bench
from desk.ui.collect_rows import CollectRows
from desk.ui.evidence_form import EvidenceForm
from desk.ui.fields import Select
from desk.ui.intake_facts import Asked, IntakeFacts
from desk.ui.intake_flow import Answers, Outcome, begin
from desk.ui.intake_form import IntakeForm, Kind
from desk.ui.jobs import Job
from desk.ui.labels import panel, scrolled
from desk.ui.page import Page
from desk.ui.period_field import PeriodField

_TITLES: dict[Kind, Text] = {
    "visit": QT_TRANSLATE_NOOP("intake", "Visit at the counter"),
    "post": QT_TRANSLATE_NOOP("intake", "Letter or e-mail"),
}
_NEED_WHO = QT_TRANSLATE_NOOP(
    "intake", "Who is asking? Type an identity code, a name or a customer number first."
)
_NEED_PICK = QT_TRANSLATE_NOOP(
    "intake", "Several people match. Pick the one who asks, then press F9 again."
)
_NEED_NAME = QT_TRANSLATE_NOOP(
    "intake", "Nobody was found. Give the name for the answer letter, then press F9 again."
)
_NEED_PROOF = QT_TRANSLATE_NOOP(
    "intake", "What was shown to prove identity? Answer that first; 0 means nothing."
)
_NO_COMPANY = QT_TRANSLATE_NOOP(
    "intake",
    "A company has no right of access, so there is nothing to collect. Search for the person.",
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
        self._start_when_found = False
        self.stays = False
        """True: a request that was written down is not opened, the form waits for the next."""
        self.form = IntakeForm(bench, kind)
        self.facts = IntakeFacts(bench, name="facts")
        self._rows = CollectRows(bench, name="collecting")
        self._body = QHBoxLayout()
        self._body.setSpacing(20)
        self._body.addWidget(scrolled(self.form), 1)
        self._body.addWidget(scrolled(self._answers_panel()), 1)
        self.column.addLayout(self._body, 1)
        self._connect()
        self._reword()
        self._follow()

    @property
    def who(self) -> QLineEdit:
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
        return self._job is not None or (self._start_when_found and self.facts.searching)

    def put_beside(self, pane: QWidget, *, stretch: int = 1) -> None:
        """Give a pane the place left of the form: a document is read there while it is answered."""
        self._body.insertWidget(0, pane, stretch)

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
        if self._job is None:
            self.form.entered()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F9:
            self.start()
        elif event.key() == Qt.Key.Key_Escape:
            if self._job is not None:
                self._rows.cancel.click()
            elif self.messages.shown is not None:
                self.messages.clear()
        else:
            super().keyPressEvent(event)

    def start(self) -> None:
        """F9: write the request down and collect, or say what is still missing."""
        if self._job is not None:
            return
        self.messages.clear()
        if self.facts.searching:
            self._start_when_found = True
            return
        self._start_when_found = False
        missing = self._missing()
        if missing is not None:
            text, field = missing
            self.messages.tell(text, "warning")
            field.setFocus()
            return
        answers = self._answers()
        desk, actor = self.bench.desk, self.bench.actor
        self.bench.settings["controller"] = answers.controller
        self.form.setEnabled(False)
        self._rows.start(self.profile)
        self._job = self.bench.jobs.write(
            lambda job: begin(desk, answers, actor=actor, progress=job),
            owner=self,
            done=self._started,
            failed=self._start_failed,
            advanced=self._rows.advance,
        )
        self._rows.cancel.setFocus()

    def clear(self) -> None:
        """Make the form ready for the next customer."""
        self._start_when_found = False
        self.facts.clear()
        self.messages.clear()
        self._rows.hide()
        self.form.clear()

    def _answers_panel(self) -> QWidget:
        right, column = panel(spacing=0)
        column.setContentsMargins(20, 10, 20, 16)
        column.addWidget(self.facts)
        column.addWidget(self._rows)
        column.addStretch(1)
        return right

    def _connect(self) -> None:
        self.form.changed.connect(self._follow)
        self.form.who_answered.connect(self._who_answered)
        self.form.answered.connect(self.form.focus_start)
        self.form.start_asked.connect(self.start)
        self.form.clear_asked.connect(self.clear)
        self._rows.cancelled.connect(self._stop)
        self.facts.name.returnPressed.connect(self.form.after_who)
        self.facts.person_known.connect(self._person_known)
        self.facts.picked.connect(self.form.after_who)

    def _follow(self) -> None:
        form, evidence = self.form, self.form.evidence
        self.facts.follow(
            Asked(
                profile=form.profile,
                channel=form.channel,
                typed=form.who.text(),
                received=form.received,
                delivery=form.delivery,
                evidence=evidence.evidence,
                holds=evidence.complete,
                doubt=evidence.doubt,
            )
        )
        form.will_collect(self._proven())

    def _proven(self) -> bool:
        evidence = self.evidence
        if evidence.evidence is None:
            return True
        return judge(self.profile, self.channel, evidence.evidence).enough and not evidence.doubt

    def _who_answered(self) -> None:
        if self.facts.several:
            self.facts.picker.setFocus()
            self.facts.picker.setCurrentRow(0)
        elif self.facts.nobody and not self.facts.name.text().strip():
            self.facts.name.setFocus()
        else:
            self.form.after_who()

    def _person_known(self) -> None:
        person = self.facts.person
        if person is not None and person.language is not None:
            self.form.speak(person.language)
        if self._start_when_found:
            self.start()

    def _missing(self) -> tuple[Text, QWidget] | None:
        if not self.who.text().strip():
            return _NEED_WHO, self.who
        if self.facts.several:
            return _NEED_PICK, self.facts.picker
        person = self.facts.person
        if person is None and not self.facts.name.text().strip():
            return _NEED_NAME, self.facts.name if self.facts.nobody else self.who
        if person is not None and person.company:
            return _NO_COMPANY, self.who
        if not self.evidence.complete:
            QTimer.singleShot(0, self.evidence.focus)
            return _NEED_PROOF, self.evidence
        if self.period.wrong is not None:
            return self.period.wrong, self.period.line
        return None

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
            delivery=form.delivery,
            language=form.language,
            person=self.facts.person,
            name=self.facts.name.text().strip() if self.facts.person is None else "",
            note=self.facts.note,
            period=form.period.line.text(),
        )

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _started(self, outcome: Outcome) -> None:
        self._finish()
        here = self.isVisible()
        self.clear()
        self.written.emit(outcome.number, outcome.error)
        # A clerk who went elsewhere meanwhile is not pulled away; the request stands in the lists.
        if here and not self.stays:
            self.request_opened.emit(outcome.number, outcome.error)

    def _start_failed(self, error: Exception) -> None:
        self._finish()
        if not isinstance(error, Cancelled):
            self.failed(error)
        self.who.setFocus()

    def _finish(self) -> None:
        self._job = None
        self.form.setEnabled(True)
        self._rows.finish()
