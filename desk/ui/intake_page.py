"""A visit at the counter, or a letter or e-mail: questions left, what the desk knows right."""

from __future__ import annotations

from datetime import date
from typing import Literal

from PySide6.QtCore import QDate, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desk.domain.controller import Channel, ControllerProfile, Delivery
from desk.domain.delivery_rules import usual_delivery
from desk.domain.errors import Cancelled
from desk.domain.identity import judge
from desk.domain.text import QT_TRANSLATE_NOOP, Language, Text
from desk.ui.bench import Bench
from desk.ui.choice import Answer, Choice
from desk.ui.collect_rows import CollectRows
from desk.ui.evidence_form import EvidenceForm
from desk.ui.fields import DayField, Select
from desk.ui.intake_facts import Asked, IntakeFacts
from desk.ui.intake_flow import Answers, Outcome, begin
from desk.ui.jobs import Job
from desk.ui.labels import KeyButton, panel, scrolled
from desk.ui.page import Labelled, Page
from desk.ui.period_field import PeriodField

Kind = Literal["visit", "post"]

_TITLES: dict[Kind, Text] = {
    "visit": QT_TRANSLATE_NOOP("intake", "Visit at the counter"),
    "post": QT_TRANSLATE_NOOP("intake", "Letter or e-mail"),
}
_CONTROLLER = QT_TRANSLATE_NOOP("intake", "Controller")
_WHO = QT_TRANSLATE_NOOP("intake", "Identity code, name, customer number or address")
_CHANNEL = QT_TRANSLATE_NOOP("intake", "It came as")
_CHANNELS = (
    Answer("letter", "1", QT_TRANSLATE_NOOP("intake", "letter")),
    Answer("email", "2", QT_TRANSLATE_NOOP("intake", "e-mail")),
)
_ARRIVED = QT_TRANSLATE_NOOP("intake", "Day of arrival")
_DELIVERY = QT_TRANSLATE_NOOP("intake", "The answer is given")
_COUNTER = Answer("counter", "1", QT_TRANSLATE_NOOP("intake", "now at the counter"))
_POST = Answer("post", "2", QT_TRANSLATE_NOOP("intake", "by post"))
_ELECTRONIC = Answer("electronic", "3", QT_TRANSLATE_NOOP("intake", "electronically"))
_LANGUAGE = QT_TRANSLATE_NOOP("intake", "Language of the letter")
_LANGUAGES = (
    Answer("fi", "1", QT_TRANSLATE_NOOP("intake", "Finnish")),
    Answer("sv", "2", QT_TRANSLATE_NOOP("intake", "Swedish")),
    Answer("en", "3", QT_TRANSLATE_NOOP("intake", "English")),
)
_START = QT_TRANSLATE_NOOP("intake", "Collect the data")
_ASK = QT_TRANSLATE_NOOP("intake", "Write down and ask for proof")
_CLEAR = QT_TRANSLATE_NOOP("intake", "Clear the form")
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
_LONGEST = 200
"""Characters of the search field; nothing longer identifies anybody."""


class IntakePage(Page):
    """The form of one kind of channel; F9 carries out everything up to the review."""

    def __init__(self, bench: Bench, kind: Kind) -> None:
        super().__init__(bench, name=f"{kind}Page", title=_TITLES[kind])
        self._kind: Kind = kind
        self._job: Job | None = None
        self._start_when_found = False
        self._profiles = bench.desk.profiles.all()
        self._make_fields()
        body = QHBoxLayout()
        body.setSpacing(20)
        body.addWidget(scrolled(self._questions()), 1)
        body.addWidget(scrolled(self._answers_panel()), 1)
        self.column.addLayout(body, 1)
        self._fill_controllers()
        self._connect()
        self._reword()
        self._channel_changed()

    @property
    def channel(self) -> Channel:
        """How this request reached the controller."""
        return Channel.VISIT if self._kind == "visit" else Channel(self._channel.value or "letter")

    @property
    def profile(self) -> ControllerProfile:
        """The chosen controller."""
        return self._profiles[max(0, self._controller.currentIndex())]

    @property
    def evidence(self) -> EvidenceForm:
        """The questions about identity for the channel."""
        return self._evidence[self.channel]

    def entered(self) -> None:
        if self._job is None:
            self.who.setFocus()
            self._arrived.setMaximumDate(_qdate(self.bench.desk.clock.today()))

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

    def retranslate(self) -> None:
        for field, text in (
            (self._controller_field, _CONTROLLER),
            (self._who_field, _WHO),
            (self._arrived_field, _ARRIVED),
        ):
            field.label.setText(self.say(text))
        self._controller.setAccessibleName(self.say(_CONTROLLER))
        self.who.setAccessibleName(self.say(_WHO))
        self._arrived.setAccessibleName(self.say(_ARRIVED))

    def start(self) -> None:
        """F9: write the request down and collect, or say what is still missing."""
        if self._job is not None:
            return
        self.messages.clear()
        if self.facts.searching:
            self._start_when_found = True
            return
        missing = self._missing()
        if missing is not None:
            text, field = missing
            self.messages.tell(text, "warning")
            field.setFocus()
            return
        answers = self._answers()
        desk, actor = self.bench.desk, self.bench.actor
        self.bench.settings["controller"] = answers.controller
        self._left.setEnabled(False)
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
        self.who.clear()
        self.facts.clear()
        for form in self._evidence.values():
            form.clear()
        self.period.line.clear()
        self.messages.clear()
        self._rows.hide()
        self._controller_changed()
        self.who.setFocus()

    def _make_fields(self) -> None:
        say = self.say
        self._controller = Select(self.bench.theme, name="controller")
        self._controller_field = Labelled(self._controller)
        self.who = QLineEdit()
        self.who.setObjectName("who")
        self.who.setMaxLength(_LONGEST)
        self._who_field = Labelled(self.who)
        self._channel = Choice(say, _CHANNEL, _CHANNELS, name="channel")
        self._channel.choose("letter")
        self._arrived = DayField(self.bench.theme, name="arrived")
        self._arrived.setDate(_qdate(self.bench.desk.clock.today()))
        self._arrived_field = Labelled(self._arrived)
        channels = [Channel.VISIT] if self._kind == "visit" else [Channel.LETTER, Channel.EMAIL]
        self._evidence = {one: EvidenceForm(say, one, name=f"{one}Evidence") for one in channels}
        self._delivery = Choice(say, _DELIVERY, (_COUNTER, _POST), name="delivery")
        self._language = Choice(say, _LANGUAGE, _LANGUAGES, name="language")
        self.period = PeriodField(say)
        self._start = KeyButton(say, _START, "F9", name="start", primary=True)
        self._clear = KeyButton(say, _CLEAR, "", name="clear")
        self.facts = IntakeFacts(self.bench, name="facts")
        self._rows = CollectRows(self.bench, name="collecting")

    def _questions(self) -> QWidget:
        self._left, column = panel(spacing=14)
        post = QWidget()
        row = QHBoxLayout(post)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._channel, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._arrived_field, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        if self._kind != "post":
            post.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self._start)
        buttons.addWidget(self._clear)
        buttons.addStretch(1)
        for part in (
            self._controller_field,
            self._who_field,
            post,
            *self._evidence.values(),
            self._delivery,
            self._language,
            self.period,
        ):
            column.addWidget(part)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addStretch(1)
        return self._left

    def _answers_panel(self) -> QWidget:
        right, column = panel(spacing=0)
        column.setContentsMargins(20, 10, 20, 16)
        column.addWidget(self.facts)
        column.addWidget(self._rows)
        column.addStretch(1)
        return right

    def _fill_controllers(self) -> None:
        for profile in self._profiles:
            self._controller.addItem(profile.name, profile.key)
        last = self._controller.findData(self.bench.settings.get("controller", ""))
        self._controller.setCurrentIndex(max(0, last))

    def _connect(self) -> None:
        self._controller.currentIndexChanged.connect(self._controller_changed)
        self.who.textChanged.connect(self._follow)
        self.who.returnPressed.connect(self._who_answered)
        self._channel.changed.connect(self._channel_changed)
        self._channel.answered.connect(self._arrived.setFocus)
        self._arrived.dateChanged.connect(self._follow)
        for form in self._evidence.values():
            form.changed.connect(self._follow)
            form.answered.connect(self._identity_answered)
        self._delivery.changed.connect(self._follow)
        self._delivery.answered.connect(self._language.focus)
        self._language.answered.connect(self._start.setFocus)
        self._start.clicked.connect(self.start)
        self._clear.clicked.connect(self.clear)
        self._rows.cancelled.connect(self._stop)
        self.facts.name.returnPressed.connect(self._evidence_next)
        self.facts.person_known.connect(self._person_known)
        self.facts.picked.connect(self._evidence_next)

    def _controller_changed(self) -> None:
        profile = self.profile
        self._delivery.offer(
            (_COUNTER, _POST, _ELECTRONIC)
            if profile.electronic_answers or self.channel is Channel.EMAIL
            else (_COUNTER, _POST)
        )
        self._delivery.choose(usual_delivery(profile, self.channel))
        self._language.choose(profile.default_language)
        self._follow()

    def _channel_changed(self) -> None:
        for channel, form in self._evidence.items():
            form.setVisible(channel is self.channel)
        self._controller_changed()

    def _follow(self) -> None:
        evidence = self.evidence
        self.facts.follow(
            Asked(
                profile=self.profile,
                channel=self.channel,
                typed=self.who.text(),
                received=_day(self._arrived.date())
                if self._kind == "post"
                else self.bench.desk.clock.today(),
                delivery=Delivery(self._delivery.value or "counter"),
                evidence=evidence.evidence,
                holds=evidence.complete,
                doubt=evidence.doubt,
            )
        )
        self._start.rename(_START if self._proven() else _ASK)

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
            self._evidence_next()

    def _evidence_next(self) -> None:
        if self._kind == "post":
            self._channel.focus()
        else:
            self.evidence.focus()

    def _person_known(self) -> None:
        person = self.facts.person
        if person is not None and person.language in ("fi", "sv", "en"):
            self._language.choose(person.language)
        if self._start_when_found:
            self._start_when_found = False
            self.start()

    def _identity_answered(self) -> None:
        self._start.setFocus()

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
        evidence = self.evidence.evidence
        assert evidence is not None
        languages: dict[str, Language] = {"fi": "fi", "sv": "sv", "en": "en"}
        return Answers(
            controller=self.profile.key,
            channel=self.channel,
            received=_day(self._arrived.date())
            if self._kind == "post"
            else self.bench.desk.clock.today(),
            typed=self.who.text(),
            evidence=evidence,
            doubt=self.evidence.doubt,
            delivery=Delivery(self._delivery.value or "counter"),
            language=languages[self._language.value or self.profile.default_language],
            person=self.facts.person,
            name=self.facts.name.text().strip() if self.facts.person is None else "",
            note=self.facts.note,
            period=self.period.line.text(),
        )

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _started(self, outcome: Outcome) -> None:
        self._finish()
        here = self.isVisible()
        self.clear()
        # A clerk who went elsewhere meanwhile is not pulled away; the request stands in the lists.
        if here:
            self.request_opened.emit(outcome.number, outcome.error)

    def _start_failed(self, error: Exception) -> None:
        self._finish()
        if not isinstance(error, Cancelled):
            self.failed(error)
        self.who.setFocus()

    def _finish(self) -> None:
        self._job = None
        self._left.setEnabled(True)
        self._rows.finish()


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
