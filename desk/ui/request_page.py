"""One request: a stepper over its steps, each of which can be left and taken up again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget

from desk.domain import doubt
from desk.domain.errors import Cancelled, DeskError
from desk.domain.request import AccessRequest, LetterKind, State
from desk.domain.text import QT_TRANSLATE_NOOP, Text, joined, plain
from desk.services import handling, request_list, unseen_changes
from desk.services.unseen_changes import Opened, Seen, guarded, open_again
from desk.ui.ban_cover import BanCover
from desk.ui.ban_strip import BanStrip
from desk.ui.bench import Bench
from desk.ui.early_steps import IdentityStep, SearchStep, early_steps
from desk.ui.history_step import HistoryStep
from desk.ui.labels import Elided
from desk.ui.letter_fields import Value
from desk.ui.letter_step import LetterStep
from desk.ui.other_letters import OtherLettersStep
from desk.ui.page import Page
from desk.ui.question_card import QuestionCard
from desk.ui.reminder_fact import ReminderFact
from desk.ui.review_step import ReviewStep
from desk.ui.shortcuts import listen
from desk.ui.step import Step
from desk.ui.stepper import COLLECT, DELIVERY, LETTER, OTHER, PAST, REVIEW, Stepper, place
from desk.ui.visitors import Visitors
from desk.ui.waiting_fact import WaitingFact
from desk.ui.words import due, next_step

_TITLE = QT_TRANSLATE_NOOP("request page", "Request")
_NUMBER_NAME = QT_TRANSLATE_NOOP("request page", "{number} · {name}")
_NOBODY = QT_TRANSLATE_NOOP("request page", "person not picked yet")
_PERIOD = QT_TRANSLATE_NOOP("request page", "only the period {period}")
_CLOSED = QT_TRANSLATE_NOOP("request page", "Request {number} is closed.")
_HANDLED = QT_TRANSLATE_NOOP("request page", "handled by {who}")
_TAKEN = QT_TRANSLATE_NOOP("request page", "Request {number} is yours now.")
_MERGED = QT_TRANSLATE_NOOP("request page", "Request {number} was merged into this one.")
_SCOPES: tuple[tuple[str, ...], ...] = (
    ("request/identity", "document"),
    (),
    ("request/collect",),
    ("request/review",),
    ("request/letter", "paper"),
    ("request/letter", "paper"),
    ("request/history",),
    ("request/other", "paper"),
)
"""What has keys of its own at each step, see ``action_list.SCOPES``."""


class RequestPage(Page):
    """Shows any request in any state, at the step that is next."""

    def __init__(self, bench: Bench) -> None:
        # What its steps save goes through a desk that knows what this page has shown.
        self._seen = Seen()
        bench = replace(bench, desk=guarded(bench.desk, self._seen), cover=BanCover())
        super().__init__(bench, name="requestPage", title=_TITLE)
        self.request: AccessRequest | None = None
        self._other_way = False
        self._at_delivery = False
        self._subtitle = Elided("muted", name="requestSubtitle")
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
        self._stepper = Stepper(bench)
        self._stepper.asked.connect(self.bring)
        self._stepper.receipt_asked.connect(self._write_receipt)
        self._stepper.take_asked.connect(self.take)
        self._stack = QStackedWidget()
        for step in dict.fromkeys(self._steps):
            self._stack.addWidget(step)
            step.saved.connect(self._letter_written if step is self.other else self._saved)
            step.failed.connect(self._step_failed)
            step.told.connect(self._tell)
        self.visitors = Visitors(bench)
        self.visitors.overtaken.connect(self._look_again)
        self.ban = BanStrip(bench)
        self.ban.failed.connect(self._step_failed)
        self._question = QuestionCard(bench)
        self._question.saved.connect(self._answer_noted)
        self._question.failed.connect(self._step_failed)
        self._question.letter_asked.connect(self._write_letter)
        identity.question_asked.connect(self._question.ask)
        self._waiting = WaitingFact(bench)
        self._waiting.asked.connect(self._show_questions)
        self._waiting.known.connect(self._reword)
        self._reminds = ReminderFact(bench)
        self._reminds.merged.connect(self._merged)
        self._reminds.failed.connect(self._step_failed)
        self.letter.review_asked.connect(self._show_review)
        self.other.back_asked.connect(self._show_next)
        listen(
            self,
            {
                "Ctrl+L": self._show_others,
                "Ctrl+U": self._uncover,
                "Ctrl+I": self._ask_customer,
                "Ctrl+Shift+I": self._question.note_answer,
                "Ctrl+Shift+R": self._question.refuse,
                "Ctrl+J": self._reminds.ask,
            },
        )
        self.column.addWidget(self._stepper)
        self.column.addWidget(self.visitors)
        self.column.addWidget(self.ban)
        self.column.addWidget(self._question)
        self.column.addWidget(self._waiting)
        self.column.addWidget(self._reminds)
        self.column.addWidget(self._stack, 1)
        self._reword()

    @property
    def at(self) -> int:
        """Place of the step in front: 0 for identity to 5 for delivery, 6 history, 7 other letters."""
        return self._stepper.at

    def open(
        self, number: str, error: Exception | None = None, *, at_delivery: bool = False
    ) -> None:
        """Load a request and show its next step, with the error that led here, if any.

        ``at_delivery``: where it was signed its delivery is shown, for a letter that came back.
        """
        self._leave_steps()
        self.ban.show_request(None)
        self._question.show_request(None)
        self._at_delivery = at_delivery
        self.request = None
        self.messages.clear()
        if error is not None:
            self._step_failed(error)
        desk = self.bench.desk
        self.bench.jobs.read(
            lambda: unseen_changes.open_request(desk, number),
            owner=self,
            done=self._opened,
            failed=self.failed,
        )

    def left(self) -> None:
        self._leave_steps()
        self.ban.show_request(None)
        self._question.show_request(None)
        self.visitors.leave()
        self.request = None

    def take(self) -> None:
        """F4: the request is this clerk's from now on."""
        request = self.request
        if request is None or request.handler == self.bench.actor:
            return
        desk, actor, number = self.bench.desk, self.bench.actor, request.number
        self.bench.jobs.write(
            lambda _job: handling.take(desk, number=number, actor=actor),
            owner=self,
            done=self._taken,
            failed=self._step_failed,
        )

    def scopes(self) -> tuple[str, ...]:
        return (*_SCOPES[self.at], "request")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_F9:
                self._steps[self.at].main()
            case Qt.Key.Key_F8:
                self._write_receipt()
            case Qt.Key.Key_F4:
                self.take()
            case Qt.Key.Key_F10:
                self._sign(other_way=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
            case Qt.Key.Key_Escape if self.ban.put_away():
                self.setFocus()
            case Qt.Key.Key_Escape:
                self._steps[self.at].cancel()
                self.messages.clear()
            case _:
                super().keyPressEvent(event)

    def retranslate(self) -> None:
        self._stepper.show_request(self.request)
        if self.request is None:
            self._subtitle.setText("")
            return
        today = self.bench.desk.clock.today()
        waiting = self._waiting.standings
        profile = self.bench.desk.profiles.get(self.request.controller)
        asked = doubt.waiting(self.request, profile, today)
        line = request_list.line(
            self.request,
            today,
            [one.system.name for one in waiting],
            chase=any(one.due for one in waiting),
            customer=asked.next if asked is not None else None,
        )
        facts = [plain(profile.name), next_step(line), due(line, today).text]
        if self.request.period is not None:
            facts.append(_PERIOD.fill(period=self.request.period.text))
        if self.request.handler not in ("", self.bench.actor):
            facts.append(_HANDLED.fill(who=self.request.handler))
        self._subtitle.setText(self.say(joined(facts)))

    def _sign(self, *, other_way: bool) -> None:
        """F10: sign and print; ``other_way``, see ``LetterStep.sign``."""
        step = self._steps[self.at]
        if step is self.letter or step is self.other:
            (self.other if step is self.other else self.letter).sign(other_way=other_way)
        else:
            self._other_way = other_way
            self.review.sign()

    def _opened(self, opened: Opened) -> None:
        self._seen.show(opened)
        self.visitors.show_request(opened.request.number, self._seen)
        self._show(opened.request)
        if self._at_delivery and self.request is not None and self.request.letter:
            self.bring(DELIVERY)

    def _show(self, request: AccessRequest) -> None:
        self._take(request)
        self.bring(place(request))

    def _saved(self, request: AccessRequest) -> None:
        if self.request is None or request.number != self.request.number:
            return
        self.messages.clear()
        if self.sender() is self.review and request.state is State.SIGNED:
            self.letter.print_signed(request, self.review.notice, other_way=self._other_way)
        self._other_way = False
        self._show(request)
        if request.state is State.CLOSED:
            self.messages.tell(_CLOSED.fill(number=request.number), "done")

    def _take(self, request: AccessRequest) -> None:
        self.request = request
        self.ban.show_request(request)
        self._question.show_request(request)
        self._waiting.show_request(request)
        self._reminds.show_request(request)
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
        self._stepper.mark(at)
        self._waiting.show_elsewhere(at == COLLECT)
        self._question.keep_back(at == PAST)
        step = self._steps[at]
        if step is not self.other:
            self.other.exit.delivery.cancel()  # a passphrase never waits behind another step
        if step is not self.letter:
            self.letter.exit.delivery.cancel()
        step.show_request(self.request)
        if at == LETTER:
            self.letter.draw_draft()
        self._stack.setCurrentWidget(step)
        step.entered()

    def _letter_written(self, request: AccessRequest) -> None:
        """A letter beside the answer may change the request; it stays in front."""
        if self.request is not None and request.number == self.request.number:
            self.messages.clear()
            self._take(request)
            self.other.show_request(request)

    def _write_receipt(self) -> None:
        if self._stepper.offers_receipt:
            self.bring(OTHER)
            self.other.write_receipt()

    def _ask_customer(self) -> None:
        """Ctrl+I: who is asking, or which data is meant; what was typed of it goes along."""
        step = self._steps[self.at]
        (step.ask_by_letter if isinstance(step, IdentityStep) else self._question.ask)()

    def _write_letter(self, kind: LetterKind, values: Mapping[str, Value]) -> None:
        self.bring(OTHER)
        self.other.begin(kind, values)

    def _answer_noted(self, request: AccessRequest) -> None:
        """The step in front stays, for what came may still have to be looked at there."""
        if self.request is not None and request.number == self.request.number:
            self.messages.clear()
            self._take(request)
            self.bring(self.at if self.at != OTHER else place(request))

    def _uncover(self) -> None:
        """Ctrl+U: show for a reason what a safety ban covers, of the person found or of the request's."""
        step = self._steps[self.at]
        if not (isinstance(step, SearchStep) and step.uncover()):
            self.ban.toggle()

    def _show_others(self) -> None:
        self.bring(OTHER)

    def _show_review(self) -> None:
        self.bring(REVIEW)

    def _show_next(self) -> None:
        if self.request is not None:
            self.bring(place(self.request))

    def _show_questions(self) -> None:
        self.bring(COLLECT)
        self.collect.by_hand.focus()

    def _step_failed(self, error: Exception) -> None:
        if isinstance(error, DeskError):
            self.messages.tell(error.text, "info" if isinstance(error, Cancelled) else "warning")
        else:
            self.messages.error(error)
        self._reload(told=True)

    def _look_again(self) -> None:
        """Somebody else changed the request meanwhile; what runs here finds out by itself."""
        if not any(step.job is not None for step in self._steps):
            self._reload(told=False)

    def _reload(self, *, told: bool) -> None:
        """Show what the store says now: a refused check is stored too, and others may have worked."""
        if self.request is not None:
            desk, number, seen = self.bench.desk, self.request.number, self._seen
            self.bench.jobs.read(
                lambda: open_again(desk, number, seen),
                owner=self,
                done=self._refresh_told if told else self._refresh,
            )

    def _refresh_told(self, found: tuple[Opened, Text | None]) -> None:
        self._refresh((found[0], None))

    def _refresh(self, found: tuple[Opened, Text | None]) -> None:
        """What was typed stays: the step in front shows the same request in its new state."""
        opened, changed = found
        before, request = self.request, opened.request
        if before is None or request.number != before.number:
            return
        overtaken = not self._seen.knows(request.number, request.version)
        self._seen.show(opened)
        self._take(request)
        if overtaken and request.review_id != before.review_id:
            self.review.closed()  # its decisions are of before
        self._steps[self.at].show_request(request)
        if changed is not None:
            self.messages.tell(changed, "info")

    def _taken(self, request: AccessRequest) -> None:
        if self.request is not None and request.number == self.request.number:
            self._take(request)
            self._steps[self.at].show_request(request)
            self.messages.tell(_TAKEN.fill(number=request.number), "done")

    def _merged(self, first: AccessRequest) -> None:
        """The reminder is over; the request that took it in is shown instead."""
        merged = self.request
        self.open(first.number)
        if merged is not None:
            self.messages.tell(_MERGED.fill(number=merged.number), "done")

    def _tell(self, text: Text) -> None:
        self.messages.tell(text, "done")

    def _leave_steps(self) -> None:
        for step in dict.fromkeys(self._steps):
            step.closed()
