"""The questions of a visit or a letter, in the order they are asked, answered by one key each."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Literal

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk.domain.controller import Channel, ControllerProfile, Delivery
from desk.domain.delivery_rules import usual_delivery
from desk.domain.text import QT_TRANSLATE_NOOP, Language, Text
from desk.ui.bench import Bench
from desk.ui.choice import Answer, Choice
from desk.ui.evidence_form import EvidenceForm
from desk.ui.fields import DayField, Select
from desk.ui.labels import KeyButton
from desk.ui.page import Labelled
from desk.ui.period_field import PeriodField

Kind = Literal["visit", "post"]

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
_LONGEST = 200
"""Characters of the search field; nothing longer identifies anybody."""


class IntakeForm(QFrame):
    """What the clerk answers; it says when anything changed and which question was answered."""

    changed = Signal()
    who_answered = Signal()
    """Enter in the search field."""
    answered = Signal()
    """The last question that must be answered has its answer."""
    start_asked = Signal()
    clear_asked = Signal()

    def __init__(self, bench: Bench, kind: Kind) -> None:
        super().__init__()
        self.bench = bench
        self._kind: Kind = kind
        self._profiles = bench.desk.profiles.all()
        self.setProperty("kind", "panel")
        self.setObjectName(f"{kind}Form")
        self._make_fields()
        self._lay_out()
        self._fill_controllers()
        self._connect()
        bench.say.changed.connect(self._reword)
        self._reword()
        self._channel_changed()

    @property
    def channel(self) -> Channel:
        """How this request reached the controller."""
        return Channel.VISIT if self._kind == "visit" else Channel(self._channel.value or "letter")

    @property
    def received(self) -> date:
        """The day of arrival; of a visit, today."""
        if self._kind == "visit":
            return self.bench.desk.clock.today()
        day = self._arrived.date()
        return date(day.year(), day.month(), day.day())

    @property
    def profile(self) -> ControllerProfile:
        """The chosen controller."""
        return self._profiles[max(0, self._controller.currentIndex())]

    @property
    def evidence(self) -> EvidenceForm:
        """The questions about identity for the channel."""
        return self._evidence[self.channel]

    @property
    def delivery(self) -> Delivery:
        """How the answer is given."""
        return Delivery(self._delivery.value or "counter")

    @property
    def language(self) -> Language:
        """The language of the letter."""
        languages: dict[str, Language] = {"fi": "fi", "sv": "sv", "en": "en"}
        return languages[self._language.value or self.profile.default_language]

    @property
    def touched(self) -> bool:
        """True where somebody has begun to fill the form."""
        return bool(self.who.text().strip() or self.evidence.kind.value is not None)

    @property
    def values(self) -> dict[str, str]:
        """What stands in the form, to be put back later."""
        return {
            "typed": self.who.text(),
            "channel": self.channel.value,
            "arrived": self.received.isoformat(),
        }

    def take_up(self, values: Mapping[str, str]) -> None:
        """Put back what stood in the form."""
        self.fill(
            typed=values["typed"],
            channel=Channel(values["channel"]),
            arrived=date.fromisoformat(values["arrived"]),
        )

    def entered(self) -> None:
        """The form is shown: the first question, and no day of arrival after today."""
        self.who.setFocus()
        self._arrived.setMaximumDate(_qdate(self.bench.desk.clock.today()))

    def fill(
        self,
        *,
        typed: str | None = None,
        channel: Channel | None = None,
        arrived: date | None = None,
    ) -> None:
        """Answer questions for the clerk, from a document; None leaves an answer as it is."""
        if channel is not None:
            self._channel.choose(channel.value)
        if arrived is not None:
            self._arrived.setDate(_qdate(arrived))
        if typed is not None:
            self.who.setText(typed)

    def clear(self) -> None:
        """Make the form ready for the next customer."""
        self.who.clear()
        for form in self._evidence.values():
            form.clear()
        self.period.line.clear()
        self._controller_changed()
        self.who.setFocus()

    def after_who(self) -> None:
        """Go to the question after who asks."""
        if self._kind == "post":
            self._channel.focus()
        else:
            self.evidence.focus()

    def focus_start(self) -> None:
        """Go to the button that begins."""
        self._start.setFocus()

    def speak(self, language: str) -> None:
        """Take the customer's language on record for the letter's."""
        if language in ("fi", "sv", "en"):
            self._language.choose(language)

    def will_collect(self, proven: bool) -> None:
        """Say on the button what F9 does: collect, or ask for proof."""
        self._start.rename(_START if proven else _ASK)

    def _make_fields(self) -> None:
        say = self.bench.say
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

    def _lay_out(self) -> None:
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
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(14)
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

    def _fill_controllers(self) -> None:
        for profile in self._profiles:
            self._controller.addItem(profile.name, profile.key)
        last = self._controller.findData(self.bench.settings.get("controller", ""))
        self._controller.setCurrentIndex(max(0, last))

    def _connect(self) -> None:
        self._controller.currentIndexChanged.connect(self._controller_changed)
        self.who.textChanged.connect(self.changed)
        self.who.returnPressed.connect(self.who_answered)
        self._channel.changed.connect(self._channel_changed)
        self._channel.answered.connect(self._arrived.setFocus)
        self._arrived.dateChanged.connect(self.changed)
        for form in self._evidence.values():
            form.changed.connect(self.changed)
            form.answered.connect(self.answered)
        self._delivery.changed.connect(self.changed)
        self._delivery.answered.connect(self._language.focus)
        self._language.answered.connect(self.answered)
        self._start.clicked.connect(self.start_asked)
        self._clear.clicked.connect(self.clear_asked)

    def _controller_changed(self) -> None:
        profile = self.profile
        self._delivery.offer(
            (_COUNTER, _POST, _ELECTRONIC)
            if profile.electronic_answers or self.channel is Channel.EMAIL
            else (_COUNTER, _POST)
        )
        self._delivery.choose(usual_delivery(profile, self.channel))
        self._language.choose(profile.default_language)
        self.changed.emit()

    def _channel_changed(self) -> None:
        for channel, form in self._evidence.items():
            form.setVisible(channel is self.channel)
        self._controller_changed()

    def _reword(self, *_: Any) -> None:
        say = self.bench.say
        fields: tuple[tuple[Labelled, QWidget, Text], ...] = (
            (self._controller_field, self._controller, _CONTROLLER),
            (self._who_field, self.who, _WHO),
            (self._arrived_field, self._arrived, _ARRIVED),
        )
        for field, inner, text in fields:
            field.label.setText(say(text))
            inner.setAccessibleName(say(text))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
