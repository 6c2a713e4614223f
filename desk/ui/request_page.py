"""One request: a stepper over its steps, each of which can be left and taken up again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget

from desk.domain.errors import Cancelled, DeskError
from desk.domain.question import systems_asked_by_hand
from desk.domain.request import BEFORE_LETTER, AccessRequest, State
from desk.domain.text import QT_TRANSLATE_NOOP, Text, joined, plain
from desk.services import overview, questions
from desk.services.overview import Row
from desk.services.questions import Standing
from desk.ui.bench import Bench
from desk.ui.early_steps import early_steps
from desk.ui.fact import Fact
from desk.ui.flow import Flow
from desk.ui.history_step import HistoryStep
from desk.ui.labels import label
from desk.ui.letter_step import LetterStep
from desk.ui.other_letters import OtherLettersStep
from desk.ui.page import Page
from desk.ui.review_step import ReviewStep
from desk.ui.step import Step
from desk.ui.words import due, next_step, short_day

_TITLE = QT_TRANSLATE_NOOP("request page", "Request")
_NUMBER_NAME = QT_TRANSLATE_NOOP("request page", "{number} · {name}")
_NOBODY = QT_TRANSLATE_NOOP("request page", "person not picked yet")
_STEPS = (
    QT_TRANSLATE_NOOP("request page", "Identity"),
    QT_TRANSLATE_NOOP("request page", "Search"),
    QT_TRANSLATE_NOOP("request page", "Collect"),
    QT_TRANSLATE_NOOP("request page", "Review"),
    QT_TRANSLATE_NOOP("request page", "Letter"),
    QT_TRANSLATE_NOOP("request page", "Delivery"),
)
_HISTORY = QT_TRANSLATE_NOOP("request page", "History")
_OTHERS = QT_TRANSLATE_NOOP("request page", "Other letters · {key}")
_OTHERS_KEY = "Ctrl L"
_RECEIPT = QT_TRANSLATE_NOOP("request page", "Receipt · {key}")
_RECEIPT_KEY = "F8"
_DONE = QT_TRANSLATE_NOOP("request page", "✓ {step}")
_OPEN = QT_TRANSLATE_NOOP("request page", "{place} {step}")
_IDENTITY, _SEARCH, _COLLECT, _REVIEW, _LETTER, _DELIVERY, _PAST, _OTHER = range(8)
_WAITING = QT_TRANSLATE_NOOP("request page", "{system} is asked by hand; ask again on {day}")
_ASK_AGAIN = QT_TRANSLATE_NOOP(
    "request page", "{system} has not answered; to be asked again since {day}"
)
_SHOW_QUESTION = QT_TRANSLATE_NOOP("request page", "Show the question")
_PERIOD = QT_TRANSLATE_NOOP("request page", "only the period {period}")
_CLOSED = QT_TRANSLATE_NOOP("request page", "Request {number} is closed.")


def place(request: AccessRequest) -> int:
    """The step where a request is to be taken up; also how many steps are behind it."""
    match request.state:
        case State.RECEIVED | State.AWAITING_IDENTITY:
            return _IDENTITY
        case State.IDENTIFIED:
            return _SEARCH if request.subject is None else _COLLECT
        case State.COLLECTED | State.REVIEWED:
            return _REVIEW
        case State.SIGNED | State.DELIVERED | State.CLOSED:
            return _DELIVERY
        case _:
            return _PAST


class RequestPage(Page):
    """Shows any request in any state, at the step that is next."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, name="requestPage", title=_TITLE)
        self.request: AccessRequest | None = None
        self._standings: list[Standing] = []
        self._subtitle = label("muted", name="requestSubtitle")
        self.title_row.insertWidget(1, self._subtitle, 0, Qt.AlignmentFlag.AlignBottom)
        self.review = ReviewStep(bench)
        self.letter = LetterStep(bench)
        self.other = OtherLettersStep(bench)
        self._history = HistoryStep(bench)
        # The letter and its delivery are one place to look at, so two of the chips lead to it.
        identity, search, self.collect = early_steps(bench)
        self._steps: tuple[Step, ...] = (
            identity,
            search,
            self.collect,
            self.review,
            self.letter,
            self.letter,
            self._history,
            self.other,
        )
        self._chips = QButtonGroup(self)
        self._chips.setExclusive(True)
        self._chips.idClicked.connect(self.bring)
        steps, beside = Flow(spacing=6), Flow(spacing=6)
        for at in range(len(self._steps)):
            chip = QPushButton()
            chip.setCheckable(True)
            chip.setProperty("kind", "step")
            chip.setObjectName(f"step_{at}")
            self._chips.addButton(chip, at)
            (steps if at < _PAST else beside).add(chip)
        self._receipt = QPushButton()
        self._receipt.setProperty("kind", "step")
        self._receipt.setObjectName("receipt")
        self._receipt.clicked.connect(self._write_receipt)
        beside.add(self._receipt)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(steps, 1)
        row.addWidget(beside)
        self._stack = QStackedWidget()
        for step in dict.fromkeys(self._steps):
            self._stack.addWidget(step)
            step.saved.connect(self._letter_written if step is self.other else self._saved)
            step.failed.connect(self._step_failed)
            step.told.connect(self._tell)
        self._waiting = Fact(bench.say, bench.theme, name="waitingFact")
        self._waiting.asked.connect(self._show_questions)
        self.letter.review_asked.connect(self._show_review)
        self.other.back_asked.connect(self._show_next)
        others = QShortcut(QKeySequence("Ctrl+L"), self)
        others.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        others.activated.connect(self._show_others)
        self.column.addLayout(row)
        self.column.addWidget(self._waiting)
        self.column.addWidget(self._stack, 1)
        self._reword()

    @property
    def at(self) -> int:
        """Place of the step in front: 0 for identity to 5 for delivery, 6 history, 7 other letters."""
        return max(0, self._chips.checkedId())

    def open(self, number: str, error: Exception | None = None) -> None:
        """Load a request and show its next step, with the error that led here, if any."""
        self._leave_steps()
        self.request = None
        self.messages.clear()
        if error is not None:
            self._step_failed(error)
        desk = self.bench.desk
        self.bench.jobs.read(
            lambda: overview.request(desk, number), owner=self, done=self._show, failed=self.failed
        )

    def left(self) -> None:
        self._leave_steps()
        self.request = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_F9:
                self._steps[self.at].main()
            case Qt.Key.Key_F8:
                self._write_receipt()
            case Qt.Key.Key_F10 if self._steps[self.at] in (self.letter, self.other):
                control = Qt.KeyboardModifier.ControlModifier
                step = self.other if self.at == _OTHER else self.letter
                step.sign(to_print=bool(event.modifiers() & control))
            case Qt.Key.Key_F10:
                self.review.sign()
            case Qt.Key.Key_Escape:
                self._steps[self.at].cancel()
                self.messages.clear()
            case _:
                super().keyPressEvent(event)

    def retranslate(self) -> None:
        reached = place(self.request) if self.request is not None else 0
        for at, text in enumerate((*_STEPS, _HISTORY, _OTHERS)):
            chip = self._chips.button(at)
            if at == _PAST:
                chip.setText(self.say(text))
            elif at == _OTHER:
                chip.setText(self.say(text.fill(key=_OTHERS_KEY)))
            elif at < reached or (self.request is not None and self.request.state is State.CLOSED):
                chip.setText(self.say(_DONE.fill(step=text)))
            else:
                chip.setText(self.say(_OPEN.fill(place=at + 1, step=text)))
            chip.setAccessibleName(chip.text())
            chip.setEnabled(at <= reached or at >= _PAST or (at == _LETTER and reached >= _REVIEW))
        self._receipt.setText(self.say(_RECEIPT.fill(key=_RECEIPT_KEY)))
        self._receipt.setAccessibleName(self._receipt.text())
        self._receipt.setVisible(self.request is not None and self.request.state in BEFORE_LETTER)
        if self.request is None:
            self._subtitle.setText("")
            return
        today = self.bench.desk.clock.today()
        ruling = self.request.ruling
        days = (ruling - today).days if ruling is not None and self.request.open else None
        waiting = [one for one in self._standings if one.question.open]
        row = Row(
            self.request,
            days,
            waiting_for=tuple(one.system.name for one in waiting),
            chase=any(one.due for one in waiting),
        )
        clock = due(row, today).text
        profile = self.bench.desk.profiles.get(self.request.controller)
        facts = [plain(profile.name), next_step(row), clock]
        if self.request.period is not None:
            facts.append(_PERIOD.fill(period=self.request.period.text))
        self._subtitle.setText(self.say(joined(facts)))

    def _show(self, request: AccessRequest) -> None:
        self._take(request)
        self.bring(place(request))

    def _saved(self, request: AccessRequest) -> None:
        if self.request is None or request.number != self.request.number:
            return
        self.messages.clear()
        self._show(request)
        if request.state is State.CLOSED:
            self.messages.tell(_CLOSED.fill(number=request.number), "done")

    def _take(self, request: AccessRequest) -> None:
        self.request = request
        self._look_for_questions(request)
        name = request.subject.name if request.subject else _NOBODY
        self.retitle(_NUMBER_NAME.fill(number=request.number, name=name))
        self._reword()

    def bring(self, at: int) -> None:
        """Show the step at a place, see ``at``."""
        if self.request is None:
            return
        newer = self.review.request  # the review saves decisions without leaving its step
        if (
            newer is not None
            and newer.number == self.request.number
            and newer.version > self.request.version
        ):
            self._take(newer)
        self._chips.button(at).setChecked(True)
        # The step that collects shows the questions in full.
        self._waiting.setVisible(self._waiting.head is not None and at != _COLLECT)
        step = self._steps[at]
        if step is not self.other:
            self.other.exit.delivery.cancel()  # a passphrase never waits behind another step
        if step is not self.letter:
            self.letter.exit.delivery.cancel()
        step.show_request(self.request)
        if at == _LETTER:
            self.letter.draw_draft()
        self._stack.setCurrentWidget(step)
        step.entered()

    def _look_for_questions(self, request: AccessRequest) -> None:
        """Say on every step whose owner the desk waits for."""
        desk, number = self.bench.desk, request.number
        if not systems_asked_by_hand(desk.profiles.get(request.controller)):
            self._waiting.forget()
            self._standings = []
            return
        self.bench.jobs.read(
            lambda: questions.of_request(desk, number), owner=self, done=self._show_waiting
        )

    def _show_waiting(self, standings: list[Standing]) -> None:
        waiting = [one for one in standings if one.question.open]
        if self.request is None or not all(
            one.request.number == self.request.number for one in standings
        ):
            return
        self._standings = standings
        self._reword()
        if not waiting:
            self._waiting.forget()
            return
        first = min(waiting, key=lambda one: one.chase_on)
        text = _ASK_AGAIN if first.due else _WAITING
        self._waiting.show_fact(
            "look" if first.due else "clock",
            text.fill(system=first.system.name, day=short_day(first.chase_on)),
            more=_SHOW_QUESTION,
        )
        self._waiting.setVisible(self.at != _COLLECT)

    def _letter_written(self, request: AccessRequest) -> None:
        """A letter beside the answer may change the request; it stays in front."""
        if self.request is not None and request.number == self.request.number:
            self.messages.clear()
            self._take(request)
            self.other.show_request(request)

    def _write_receipt(self) -> None:
        if self._receipt.isVisibleTo(self):
            self.bring(_OTHER)
            self.other.write_receipt()

    def _show_others(self) -> None:
        self.bring(_OTHER)

    def _show_review(self) -> None:
        self.bring(_REVIEW)

    def _show_next(self) -> None:
        if self.request is not None:
            self.bring(place(self.request))

    def _show_questions(self) -> None:
        self.bring(_COLLECT)
        self.collect.by_hand.focus()

    def _step_failed(self, error: Exception) -> None:
        if isinstance(error, DeskError):
            self.messages.tell(error.text, "info" if isinstance(error, Cancelled) else "warning")
        else:
            self.messages.error(error)
        self._reload()

    def _reload(self) -> None:
        """A refused check is stored all the same: show what the store says now."""
        if self.request is not None:
            desk, number = self.bench.desk, self.request.number
            self.bench.jobs.read(
                lambda: overview.request(desk, number), owner=self, done=self._refresh
            )

    def _refresh(self, request: AccessRequest) -> None:
        if self.request is not None and request.number == self.request.number:
            self._take(request)
            self._steps[self.at].show_request(request)

    def _tell(self, text: Text) -> None:
        self.messages.tell(text, "done")

    def _leave_steps(self) -> None:
        for step in dict.fromkeys(self._steps):
            step.closed()
