"""The question to the customer that has no answer: since when, what it does to the clocks, what is next."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.domain.doubt import Next, Waiting
from desk.domain.errors import BadInput
from desk.domain.notice_facts import Proof
from desk.domain.request import BEFORE_LETTER, AccessRequest, LetterKind, Pause, PauseGround, State
from desk.domain.text import QT_TRANSLATE_NOOP, Text, Weekday
from desk.domain.typed_day import as_typed
from desk.services import doubt
from desk.services.doubt import Standing
from desk.ui.bench import Bench
from desk.ui.fact import Fact
from desk.ui.fields import line_editor
from desk.ui.flow import Flow
from desk.ui.jobs import Job
from desk.ui.labels import KeyButton, label, panel
from desk.ui.letter_fields import NO_DAY, Value, day

_ASKED = {
    PauseGround.IDENTITY: QT_TRANSLATE_NOOP(
        "question", "The customer was asked who is asking: {day}"
    ),
    PauseGround.CLARIFICATION: QT_TRANSLATE_NOOP(
        "question", "The customer was asked which data is meant: {day}"
    ),
}
_REASON = QT_TRANSLATE_NOOP("question", "The reason: {reason}")
_STAND = QT_TRANSLATE_NOOP(
    "question", "Both clocks stand still from that day until the answer comes."
)
_RUN = QT_TRANSLATE_NOOP(
    "question", "It was asked too late for the clocks to stand still; they run on."
)
_CHASED = QT_TRANSLATE_NOOP("question", "Asked once more: {day}.")
_NEXT = {
    Next.WAIT: QT_TRANSLATE_NOOP("question", "To be asked once more from {day}."),
    Next.CHASE: QT_TRANSLATE_NOOP("question", "No answer since {day}: ask once more."),
    Next.REFUSE: QT_TRANSLATE_NOOP(
        "question",
        "No answer, and the time for one is over: a refusal for lack of identity may be written "
        "(Art. 11, 12(2)). You decide.",
    ),
    Next.ANSWER_ALL: QT_TRANSLATE_NOOP(
        "question", "No answer, and none is needed: give everything (recital 63)."
    ),
}
_LATE = QT_TRANSLATE_NOOP("question", "A question to the customer would not stop the clocks now")
_ARRIVED = QT_TRANSLATE_NOOP("question", "The answer arrived on")
_NOTE = QT_TRANSLATE_NOOP("question", "Note the answer")
_AGAIN = QT_TRANSLATE_NOOP("question", "Ask once more")
_REFUSE = QT_TRANSLATE_NOOP("question", "Write the refusal")


class QuestionCard(QWidget):
    """Stands above the steps while a customer is awaited. What is asked anew is asked with a letter."""

    saved = Signal(object)
    """The request once its answer was noted."""
    failed = Signal(object)
    letter_asked = Signal(object, object)
    """A ``LetterKind`` to be written, and what its form holds already."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._request: AccessRequest | None = None
        self._standing: Standing | None = None
        self._look: Job | None = None
        self._back = False
        self.setObjectName("questionCard")
        self._fact = Fact(bench.say, bench.theme, name="questionFact")
        self._label = label()
        self._label.setMinimumHeight(bench.theme.px(34))  # as high as the field beside it
        self._day = line_editor("answerDay", longest=30)
        self._day.returnPressed.connect(self.note_answer)
        self._note = KeyButton(bench.say, _NOTE, "Ctrl Shift I", name="answerCame")
        self._again = KeyButton(bench.say, _AGAIN, "Ctrl I", name="askAgain")
        self._refuse = KeyButton(bench.say, _REFUSE, "Ctrl Shift R", name="writeRefusal")
        self._note.clicked.connect(self.note_answer)
        self._again.clicked.connect(self.ask)
        self._refuse.clicked.connect(self.refuse)
        box, column = panel(margins=12, spacing=0)
        column.addWidget(self._fact)
        self._actions = QWidget()
        actions = Flow(spacing=8)
        for part in (self._label, self._day, self._note, self._again, self._refuse):
            actions.add(part)
        inner = QHBoxLayout(self._actions)
        inner.setContentsMargins(0, 8, 0, 0)
        inner.addWidget(actions)
        column.addWidget(self._actions)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(box)
        bench.say.changed.connect(self._retranslate)
        self._retranslate()
        self.hide()

    def show_request(self, request: AccessRequest | None) -> None:
        """Look up where the question of a request stands; None: no request is in front."""
        if self._look is not None:
            self._look.drop()
            self._look = None
        before, self._request, self._standing = self._request, request, None
        if request is None or (request.question is None and request.state is not State.RECEIVED):
            self._fact.forget()
            self.hide()
            return
        if before is None or before.number != request.number or before.version != request.version:
            today = self._bench.desk.clock.today()
            self._day.setText(as_typed(today))
        desk, number = self._bench.desk, request.number
        self._look = self._bench.jobs.read(
            lambda: doubt.standing(desk, number), owner=self, done=self._know
        )

    def keep_back(self, back: bool) -> None:
        """``back``: what is in front needs the room, and tells of the question itself."""
        self._back = back
        self.setVisible(self._fact.head is not None and not back)

    @property
    def kind(self) -> LetterKind:
        """The letter by which the customer is asked now."""
        request = self._request
        asked = request.question if request is not None else None
        if asked is not None:
            identity = asked.ground is PauseGround.IDENTITY
        else:
            identity = request is None or request.state is State.RECEIVED
        return LetterKind.IDENTITY_REQUEST if identity else LetterKind.CLARIFICATION

    def ask(self, doubt: str = "") -> None:
        """Ctrl+I: the letter that asks, or asks once more; ``doubt``: what was typed of it already."""
        request = self._request
        if request is None or request.state not in BEFORE_LETTER:
            return
        asked, kind = request.question, self.kind
        reason = asked.reason if asked is not None else str(doubt or "")
        values: dict[str, Value] = {"ways": (Proof.SIGNED_LETTER.value, Proof.DOCUMENT.value)}
        if kind is LetterKind.CLARIFICATION:
            values = {}
        if reason:
            values["doubt" if kind is LetterKind.IDENTITY_REQUEST else "reason"] = reason
        self.letter_asked.emit(kind, values)

    def refuse(self) -> None:
        """Ctrl+Shift+R: the refusal that is proposed, to be read and signed by a person."""
        proposed = self._standing.refusal if self._standing is not None else None
        if proposed is not None:
            values: Mapping[str, Value] = {
                "ground": proposed.ground.value,
                "reason": proposed.reason,
            }
            self.letter_asked.emit(LetterKind.REFUSAL, values)

    def note_answer(self) -> None:
        """Ctrl+Shift+I: what was asked for arrived on the day that stands in the field."""
        request = self._request
        if request is None or request.question is None:
            return
        on = day(self._day.text())
        if on is None:
            self._day.setFocus()
            self._day.selectAll()
            self.failed.emit(BadInput(NO_DAY))
            return
        desk, actor, number = self._bench.desk, self._bench.actor, request.number

        def work(_job: Job) -> AccessRequest:
            return doubt.arrived(desk, number=number, on=on, actor=actor)

        self._bench.jobs.write(work, owner=self, done=self.saved.emit, failed=self.failed.emit)

    def _know(self, standing: Standing) -> None:
        self._look = None
        self._standing = standing
        waiting = standing.waiting
        self._actions.setVisible(waiting is not None)
        self._refuse.setVisible(standing.refusal is not None)
        if waiting is not None:
            urgent = waiting.next is not Next.WAIT
            asked = waiting.question
            head = _ASKED[asked.ground].fill(day=Weekday(asked.start))
            self._fact.show_fact("look" if urgent else "clock", head, *_details(waiting))
        elif standing.clocks_run is not None:
            self._fact.show_fact("info", _LATE, standing.clocks_run)
        else:
            self._fact.forget()
        self.keep_back(self._back)

    def _retranslate(self) -> None:
        self._label.setText(self._bench.say(_ARRIVED))
        self._day.setAccessibleName(self._bench.say(_ARRIVED))


def _details(waiting: Waiting) -> Iterator[Text]:
    asked: Pause = waiting.question
    yield _REASON.fill(reason=asked.reason)
    yield _STAND if asked.stops else _RUN
    for one in asked.chased:
        yield _CHASED.fill(day=Weekday(one))
    last: date = asked.chased[-1] if asked.chased else asked.start
    shown = waiting.chase_on if waiting.next is Next.WAIT else last
    yield _NEXT[waiting.next].fill(day=Weekday(shown))
