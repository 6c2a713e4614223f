"""The questions of a visit or a letter, in the order they are asked, answered by one key each."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Literal

from PySide6.QtCore import QDate, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.controller import Channel, ControllerProfile, Delivery
from desk.domain.records import Candidate
from desk.domain.shown_document import ShownDocument
from desk.domain.text import QT_TRANSLATE_NOOP, Language, Text
from desk.services.proof import KnownOf
from desk.ui.acting_form import ActingForm
from desk.ui.bench import Bench
from desk.ui.choice import Answer, Choice
from desk.ui.evidence_form import EvidenceForm
from desk.ui.fields import DayField, Select, qdate
from desk.ui.flow import Flow
from desk.ui.form_values import begin_with, kept_of, with_head
from desk.ui.labels import KeyButton, into_view, rule, scrolled
from desk.ui.page import Labelled
from desk.ui.period_field import PeriodField
from desk.ui.scan_field import ScanField
from desk.ui.scan_question import ScanQuestion
from desk.ui.wishes_form import WishesForm

Kind = Literal["visit", "post"]

_CONTROLLER = QT_TRANSLATE_NOOP("intake", "Controller")
_WHO: Mapping[Kind, Text] = {
    "visit": QT_TRANSLATE_NOOP(
        "intake", "Identity code, name, customer number or address; or read the document"
    ),
    "post": QT_TRANSLATE_NOOP("intake", "Identity code, name, customer number or address"),
}
_WHOSE = QT_TRANSLATE_NOOP("intake", "Whose data: identity code, name, customer number or address")
_CHANNEL = QT_TRANSLATE_NOOP("intake", "It came as")
_CHANNELS = (
    Answer("letter", "1", QT_TRANSLATE_NOOP("intake", "letter")),
    Answer("email", "2", QT_TRANSLATE_NOOP("intake", "e-mail")),
    Answer("phone", "3", QT_TRANSLATE_NOOP("intake", "phone call")),
    Answer("online", "4", QT_TRANSLATE_NOOP("intake", "online service")),
    Answer("suomifi", "5", QT_TRANSLATE_NOOP("intake", "Suomi.fi")),
)
_FROM_AFAR = tuple(one.value for one in _CHANNELS)
_ARRIVED = QT_TRANSLATE_NOOP("intake", "Day of arrival")
_START = QT_TRANSLATE_NOOP("intake", "Collect the data")
_ASK = QT_TRANSLATE_NOOP("intake", "Write down and ask for proof")
_RECEIPT = QT_TRANSLATE_NOOP("intake", "Receipt for the customer")
_CLEAR = QT_TRANSLATE_NOOP("intake", "Clear the form")


class IntakeForm(QFrame):
    """What the clerk answers; it says when anything changed and which question was answered."""

    changed = Signal()
    who_answered = Signal()
    """Enter in the search field."""
    answered = Signal()
    """The last question that must be answered has its answer."""
    scanned = Signal()
    """A document was read: Enter need not be pressed."""
    start_asked = Signal()
    receipt_asked = Signal()
    clear_asked = Signal()
    refused = Signal(object)
    """A ``Text``: what was typed as the day of arrival is none."""

    def __init__(self, bench: Bench, kind: Kind) -> None:
        super().__init__()
        self.bench = bench
        self.kind: Kind = kind
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
        return Channel.VISIT if self.kind == "visit" else Channel(self._channel.value or "letter")

    @property
    def received(self) -> date:
        """The day of arrival; of a visit, today."""
        if self.kind == "visit":
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
        return self._wishes.delivery

    @property
    def language(self) -> Language:
        """The language of the letter."""
        return self._wishes.language or self.profile.default_language

    @property
    def period(self) -> PeriodField:
        """The period that the customer asks for."""
        return self._wishes.period

    @property
    def shown(self) -> ShownDocument | None:
        """The document of whoever stands at the counter, where it was read."""
        return self.who.document if self.acting.role is None else self.acting.document

    @property
    def touched(self) -> bool:
        """True where somebody has begun to fill the form."""
        return bool(
            self.who.text().strip() or self.who.reading or self.evidence.kind.value is not None
        )

    @property
    def values(self) -> dict[str, str]:
        """What stands in the form, for a draft; of a document never more than what is shown."""
        evidence = self.evidence
        return {
            "controller": self.profile.key,
            "typed": self.who.text(),
            "channel": self.channel.value,
            "arrived": self.received.isoformat(),
            "evidence": evidence.kind.value or "",
            "holds": evidence.holds.value or "",
            "doubt": evidence.reason,
            **with_head(evidence.kept, "proof"),
            **self._wishes.values,
            **self.acting.values,
            **kept_of(self.who.document, "document"),
            **kept_of(self.acting.fields.name.document, "other"),
        }

    def take_up(self, values: Mapping[str, str]) -> None:
        """Put a draft's values back; what the desk does not know any more is left as it is."""
        place = self._controller.findData(values.get("controller", ""))
        if place >= 0:
            self._controller.setCurrentIndex(place)
        channel = values.get("channel", "")
        arrived = values.get("arrived", "")
        if self.kind == "post":
            self._channel.choose(channel if channel in _FROM_AFAR else None)
            self._arrived.setDate(QDate.fromString(arrived, Qt.DateFormat.ISODate))
        self.acting.fill(values)
        self.who.setText(values.get("typed", ""))
        for field, begins in ((self.who, "document"), (self.acting.fields.name, "other")):
            document = ShownDocument.of_kept(begin_with(values, begins))
            if document is not None:
                field.show_document(document)
        self.evidence.fill(
            kind=values.get("evidence") or None,
            holds=values.get("holds") or None,
            why=values.get("doubt", ""),
            detail=begin_with(values, "proof"),
        )
        self._wishes.fill(values)

    def entered(self) -> None:
        """The form is shown: the first question, and no day of arrival after today."""
        self.who.setFocus()
        self._arrived.setMaximumDate(qdate(self.bench.desk.clock.today()))

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
            self._arrived.setDate(qdate(arrived))
        if typed is not None:
            self.who.setText(typed)

    def clear(self) -> None:
        """Make the form ready for the next customer."""
        self.who.setText("")  # not ``clear``: Ctrl+Z would bring the last customer back
        self.acting.fill({})
        for form in self._evidence.values():
            form.clear()
        self.period.line.clear()
        self._controller_changed()
        self.who.setFocus()
        into_view(
            self._controller_field
        )  # from the top, where the last customer's answers scrolled it

    def after_who(self) -> None:
        """Go to the question after who asks."""
        if self.kind == "post":
            self._channel.focus()
        elif self.evidence.complete:
            self.focus_start()
        else:
            self.evidence.focus()

    def focus_start(self) -> None:
        """Go to the button that begins."""
        self._start.setFocus()

    def speak(self, language: str) -> None:
        """Take the customer's language on record for the letter's."""
        self._wishes.speak(language)

    def know(
        self, person: Candidate | None, known: KnownOf | None, *, uncovered: bool = False
    ) -> None:
        """What is on record of whoever asks, for every channel's proof."""
        for form in self._evidence.values():
            form.know(person, known, uncovered=uncovered)

    def will_collect(self, proven: bool) -> None:
        """Say on the button what F9 does: collect, or ask for proof."""
        self._start.rename(_START if proven else _ASK)

    def lock(self, locked: bool) -> None:
        """Nothing can be answered while it is carried out, but a receipt can be asked for."""
        for part in self._parts:
            part.setEnabled(not locked)
        self._start.setEnabled(not locked)
        self.clear_button.setEnabled(not locked)

    def _make_fields(self) -> None:
        say = self.bench.say
        self._controller = Select(self.bench.theme, name="controller")
        self._controller_field = Labelled(self._controller)
        self.who = ScanField(self.bench, name="who", shows_birth=True)
        self._who_field = ScanQuestion(self.bench, _WHO[self.kind], self.who)
        self._channel = Choice(say, _CHANNEL, _CHANNELS, name="channel")
        self._channel.choose("letter")
        self._arrived = DayField(self.bench.theme, name="arrived")
        self._arrived.setDate(qdate(self.bench.desk.clock.today()))
        self._arrived_field = Labelled(self._arrived)
        channels = [Channel.VISIT] if self.kind == "visit" else [*map(Channel, _FROM_AFAR)]
        self._evidence = {one: EvidenceForm(say, one, name=f"{one}Evidence") for one in channels}
        self.acting = ActingForm(self.bench)
        self._wishes = WishesForm(say)
        self._start = KeyButton(say, _START, "F9", name="start", primary=True)
        self._receipt = KeyButton(say, _RECEIPT, "F8", name="visitReceipt")
        self.clear_button = KeyButton(say, _CLEAR, "Ctrl N", name="clear")
        """Clears the form; the page gives it a place."""
        self.clear_button.setShortcut("Ctrl+N")

    def _lay_out(self) -> None:
        post = QWidget()
        row = QHBoxLayout(post)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._channel, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._arrived_field, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        if self.kind != "post":
            post.hide()
        buttons = Flow(spacing=12)
        # Who wrote a letter stands at no counter, and a visit's page has room for clearing above.
        self._receipt.setParent(self)
        if self.kind != "visit":
            self._receipt.hide()
        for button in (self._start, self._receipt if self.kind == "visit" else self.clear_button):
            buttons.add(button)
        self._parts: tuple[QWidget, ...] = (
            self._controller_field,
            self._who_field,
            post,
            *self._evidence.values(),
            self.acting,
            self._wishes,
        )
        questions = QWidget()
        column = QVBoxLayout(questions)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(12)
        for part in self._parts:
            column.addWidget(part)
        column.addStretch(1)
        # What F9 and F8 do stays in sight, however many questions there are.
        below = QVBoxLayout()
        below.setContentsMargins(20, 12, 20, 16)
        below.addWidget(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addWidget(scrolled(questions), 1)
        questions.setAutoFillBackground(False)  # the panel's own ground shows through
        questions.installEventFilter(self)
        whole.addWidget(rule())
        whole.addLayout(below)

    def _fill_controllers(self) -> None:
        for profile in self._profiles:
            self._controller.addItem(profile.name, profile.key)
        last = self._controller.findData(self.bench.settings.get("controller", ""))
        self._controller.setCurrentIndex(max(0, last))

    def _connect(self) -> None:
        self._controller.currentIndexChanged.connect(self._controller_changed)
        self.who.changed.connect(self._who_changed)
        self.who.answered.connect(self.who_answered)
        self._channel.changed.connect(self._channel_changed)
        self._channel.answered.connect(self._arrived.setFocus)
        self._arrived.dateChanged.connect(self.changed)
        self._arrived.refused.connect(self.refused)
        for form in self._evidence.values():
            form.changed.connect(self.changed)
            form.answered.connect(self.answered)
        for field in (self.who, self.acting.fields.name):
            field.scanned.connect(self._document_read)
            field.scanned.connect(self.scanned)
        self.acting.changed.connect(self._acting_changed)
        self.acting.answered.connect(self.answered)
        self._wishes.changed.connect(self.changed)
        self._wishes.answered.connect(self.answered)
        self._start.clicked.connect(self.start_asked)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)
        self._receipt.clicked.connect(self.receipt_asked)
        self.clear_button.clicked.connect(self.clear_asked)

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """What is being answered is seen, wherever a key led to."""
        if now is not None and self.isAncestorOf(now):
            into_view(now)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """An answer that opens a question moves the next one down: it is followed."""
        if event.type() == QEvent.Type.Resize:
            self._focus_moved(None, QApplication.focusWidget())
        return super().eventFilter(watched, event)

    def _document_read(self) -> None:
        """The document answers which one it is, where its code says so."""
        shown = self.shown
        if self.kind == "visit" and shown is not None and shown.kind is not None:
            self.evidence.kind.choose(shown.kind.value)

    def _who_changed(self) -> None:
        self._look_at_document()
        self.changed.emit()

    def _look_at_document(self) -> None:
        """An expired document cannot be valid, whatever it looks like."""
        shown, today = self.shown, self.bench.desk.clock.today()
        expired = self.kind == "visit" and shown is not None and shown.expired(today)
        self.evidence.expired(shown.expires if expired and shown is not None else None)

    def _acting_changed(self) -> None:
        somebody = self.acting.role is not None
        self._who_field.ask(_WHOSE if somebody else _WHO[self.kind])
        self.evidence.ask_of(representative=somebody)
        self._look_at_document()
        self.changed.emit()

    def _controller_changed(self) -> None:
        self._wishes.usual(self.profile, self.channel)
        self.changed.emit()

    def _channel_changed(self) -> None:
        for channel, form in self._evidence.items():
            form.setVisible(channel is self.channel)
        self._controller_changed()

    def _reword(self, *_: Any) -> None:
        say = self.bench.say
        fields: tuple[tuple[Labelled, QWidget, Text], ...] = (
            (self._controller_field, self._controller, _CONTROLLER),
            (self._arrived_field, self._arrived, _ARRIVED),
        )
        for field, inner, text in fields:
            field.label.setText(say(text))
            inner.setAccessibleName(say(text))
