"""The letter in full, and its way out: check, sign, save or print, give, close."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout

from desk.domain.envelope import ENVELOPES
from desk.domain.errors import Unavailable
from desk.domain.request import ANSWER_KINDS, AccessRequest, Letter, State
from desk.domain.text import QT_TRANSLATE_NOOP, Text, joined
from desk.services import (
    answer,
    correspondence,
    delivery,
    intake,
    printing,
)
from desk.services.letter_work import LetterDraft, letter_work
from desk.ui.bench import Bench
from desk.ui.choice import Answer, Choice
from desk.ui.draft_card import DraftCard, goes_on_paper
from desk.ui.fact import Fact
from desk.ui.flow import Flow
from desk.ui.jobs import Job
from desk.ui.labels import KeyButton, caption, into_view, panel, scrolled
from desk.ui.large_view import LargeView
from desk.ui.letter_exit import LetterExit
from desk.ui.letter_facts import letter_facts
from desk.ui.letter_versions import LetterVersions
from desk.ui.shortcuts import listen
from desk.ui.step import Step

_CLOSE = QT_TRANSLATE_NOOP("delivery", "Close the request")
_WITHDRAW = QT_TRANSLATE_NOOP("delivery", "The customer withdraws it")
_DELIVERED = QT_TRANSLATE_NOOP("delivery", "The answer was given on {day}")
_TO_CLOSE = QT_TRANSLATE_NOOP("delivery", "Nothing is left to do: close the request.")
_CLOSED = QT_TRANSLATE_NOOP("delivery", "The request is closed; the sealed letter stays here.")
_WINDOW = QT_TRANSLATE_NOOP("delivery", "Envelope's window · {key}")
_WINDOWS = (
    Answer("none", "1", QT_TRANSLATE_NOOP("delivery", "hidden")),
    *(
        Answer(one.name, str(place), Text("", "{name}", {"name": one.name}))
        for place, one in enumerate(ENVELOPES, start=2)
    ),
)
_DRAFTED = (State.COLLECTED, State.REVIEWED)


class LetterStep(Step):
    """One step for two places of the stepper: the letter before signing, its delivery after."""

    review_asked = Signal()
    """The clerk wants to see the records again."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, name="letterStep")
        self._shown: tuple[object, ...] | None = None
        self._loading: Job | None = None
        self._print_when_loaded = False
        self.page = LargeView(bench, name="wholeLetter")
        self.versions = LetterVersions(bench)
        self.draft = DraftCard(bench)
        self.exit = LetterExit(bench, self.run)
        self._told: Text | None = None
        self._facts = caption(name="letterFacts")
        bench.say.changed.connect(self._reword_facts)
        self._facts.setMinimumHeight(
            bench.theme.px(34)
        )  # in the middle of the line with its buttons
        self._window = Choice(
            bench.say, _WINDOW.fill(key="F7"), _WINDOWS, name="envelope", on_one_line=True
        )
        self._window.choose("none")
        self._delivered = Fact(bench.say, bench.theme, name="deliveredFact")
        self._close = KeyButton(bench.say, _CLOSE, "F9", name="close", primary=True)
        self._withdraw = KeyButton(bench.say, _WITHDRAW, "Ctrl Shift Del", name="withdraw")
        self._withdraw.setShortcut("Ctrl+Shift+Del")
        self._lay_out()
        self._connect()

    def show_request(self, request: AccessRequest) -> None:
        super().show_request(request)
        state = request.state
        self._close.setVisible(state is State.DELIVERED)
        self._withdraw.setVisible(request.open and state is not State.SIGNED)
        if request.delivered is not None and state in (State.DELIVERED, State.CLOSED):
            self._delivered.show_fact(
                "fine",
                _DELIVERED.fill(day=request.delivered),
                _CLOSED if state is State.CLOSED else _TO_CLOSE,
            )
        else:
            self._delivered.forget()
        desk, number = self.bench.desk, request.number
        self.bench.jobs.read(
            lambda: (number, correspondence.letters(desk, number)),
            owner=self,
            done=self._know_letters,
            failed=self.failed.emit,
        )
        self._show_letter(None if state in _DRAFTED else request.letter)

    def entered(self) -> None:
        if self.draft.isVisibleTo(self):
            self.draft.focus()
            return
        if self.exit.delivery.deliver.isVisible():
            self.exit.delivery.focus()
        elif self._close.isVisible():
            self._close.setFocus()
        else:
            self.page.setFocus()

    def closed(self) -> None:
        self._stop_loading()
        self._shown = None
        self._print_when_loaded = False
        self.page.show_pdf(None)
        self.exit.forget()
        self.versions.forget()
        super().closed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = self.bench.theme.px
        self._beside.setFixedWidth(max(px(300), min(px(376), self.width() * 2 // 5)))

    def main(self) -> None:
        request = self.request
        if request is None:
            return
        if self.exit.isVisibleTo(self) and self.exit.giving:
            self.exit.main()
        elif request.state is State.DELIVERED:
            desk, actor, number = self.bench.desk, self.bench.actor, request.number
            self.run(lambda _job: answer.close(desk, number=number, actor=actor))

    def cancel(self) -> None:
        self.exit.cancel()

    def sign(self, *, other_way: bool = False) -> None:
        """F10: sign the letter that was looked through, and print it where it goes on paper.

        ``other_way``: print what goes by e-mail too, and nothing that goes on paper.
        """
        request = self.request
        if request is None or request.state not in _DRAFTED:
            return
        desk, actor, number = self.bench.desk, self.bench.actor, request.number
        with_recordings = self.draft.with_recordings

        def work(_job: Job) -> AccessRequest:
            signed = letter_work(desk).sign(
                desk, number, actor=actor, with_recordings=with_recordings
            )
            self.notice = signed.notice
            return signed.request

        if self.run(work) is not None:
            self._print_when_loaded = goes_on_paper(request) is not other_way

    def print_signed(self, request: AccessRequest, notice: Text | None, *, other_way: bool) -> None:
        """Print the letter that was just signed from the review, once it is here.

        ``notice``: what signing left to say; it is said again together with what printing says.
        """
        self._print_when_loaded = goes_on_paper(request) is not other_way
        self.notice = notice

    def save_to(self, file: Path, *, show: bool = True) -> None:
        """Write the sealed letter in front into a file, byte for byte."""
        self.exit.save_to(file, show=show)

    def draw_draft(self) -> None:
        """The clerk looks at this step before signing: draw the letter as it would be."""
        request = self.request
        if request is None or request.state not in _DRAFTED or self.versions.chosen is not None:
            return
        self._stop_loading()
        self.draft.show_checking()
        desk, number, recorded = self.bench.desk, request.number, self.draft.with_recordings
        self._loading = self.bench.jobs.ask(
            lambda job: letter_work(desk).draft(
                desk, number, stopped=lambda: job.cancelled, with_recordings=recorded
            ),
            owner=self,
            done=self._take_draft,
            failed=self._load_failed,
        )

    def _broke(self, error: Exception) -> None:
        self._print_when_loaded = False
        super()._broke(error)

    def _know_letters(self, known: tuple[str, list[Letter]]) -> None:
        number, letters = known
        request = self.request
        if request is None or request.number != number:
            return
        answers = [one for one in letters if one.kind in ANSWER_KINDS]
        self.versions.show_letters(answers, draft=request.state in _DRAFTED)

    def _show_letter(self, letter: Letter | None) -> None:
        """Show a sealed letter; None: the draft."""
        request = self.request
        if request is None:
            return
        self.draft.setVisible(letter is None and request.state in _DRAFTED)
        if letter is None:
            self.exit.forget()
            self.draft.show_request(request)
            self.draft.setVisible(request.state in _DRAFTED)
        else:
            self.exit.show_letter(request, letter)
        wanted = (request.number, letter, request.version if letter is None else None)
        if wanted == self._shown:
            return
        self._shown = wanted
        self._told = None
        self._reword_facts()
        self.page.show_pdf(None)
        self._stop_loading()
        desk, number = self.bench.desk, request.number
        if letter is not None:
            name = letter.file_name
            self._loading = self.bench.jobs.read(
                lambda: delivery.signed(desk, number, name),
                owner=self,
                done=self._take_signed,
                failed=self._load_failed,
            )

    def _version_chosen(self) -> None:
        letter = self.versions.chosen
        self._show_letter(letter)
        if letter is None:
            self.draw_draft()

    def _take_signed(self, found: tuple[Letter, bytes]) -> None:
        self._loading = None
        letter, pdf = found
        self.page.show_pdf(pdf)
        self.exit.show_pdf(pdf)
        self._tell_facts(letter.pages)
        if self._print_when_loaded:
            self._print_when_loaded = False
            self.exit.print_now()

    def _take_draft(self, drawn: LetterDraft) -> None:
        self._loading = None
        written = drawn.written
        self.draft.show_recordings(drawn.recordings)
        self.page.show_pdf(written.pdf)
        self.draft.show_written(written)
        self._tell_facts(written.pages)

    def _tell_facts(self, pages: int) -> None:
        if self.request is not None:
            self._told = letter_facts(self.request, pages)
            self._reword_facts()

    def _reword_facts(self) -> None:
        self._facts.setText(self.say(self._told) if self._told is not None else "")

    def _load_failed(self, error: Exception) -> None:
        self._loading = None
        self._print_when_loaded = False
        self.failed.emit(error)

    def _stop_loading(self) -> None:
        if self._loading is not None:
            self._loading.drop()
            self._loading = None

    def _window_chosen(self) -> None:
        shown = next((one for one in ENVELOPES if one.name == self._window.value), None)
        self.page.show_window(shown)

    def _next_window(self) -> None:
        """F7: the next envelope's window over the first page, and none after the last."""
        values = [one.value for one in _WINDOWS]
        self._window.choose(values[(values.index(self._window.value or "none") + 1) % len(values)])
        self._window_chosen()

    def _sign_asked(self, other_way: bool) -> None:
        self.sign(other_way=other_way)

    def _tell(self, text: Text) -> None:
        self.told.emit(self._after_notice(text))

    def _fail(self, error: Exception) -> None:
        if isinstance(error, Unavailable):
            error = Unavailable(self._after_notice(error.text))
        self.failed.emit(error)

    def _after_notice(self, text: Text) -> Text:
        """What became of the letter, after what its signing left to say."""
        notice, self.notice = self.notice, None
        return text if notice is None else joined([notice, text], " ")

    def _rows_chosen(self, everything: bool) -> None:
        request = self.request
        if request is None:
            return
        desk, actor, number = self.bench.desk, self.bench.actor, request.number
        self.bench.jobs.write(
            lambda _job: printing.print_everything(
                desk, number=number, wanted=everything, actor=actor
            ),
            owner=self,
            done=self._rows_saved,
            failed=self.failed.emit,
        )

    def _rows_saved(self, request: AccessRequest) -> None:
        if self.request is None or self.request.number != request.number:
            return
        self.show_request(request)
        self.draw_draft()

    def _take_back(self) -> None:
        request = self.request
        if request is not None:
            desk, actor, number = self.bench.desk, self.bench.actor, request.number
            self.run(lambda _job: intake.withdraw(desk, number=number, actor=actor))

    def _keep_in_view(self) -> None:
        """The button that the next key presses is seen whole, also once a message takes room."""
        now = QApplication.focusWidget()
        if now is not None and self._beside.isAncestorOf(now):
            into_view(now)

    def _connect(self) -> None:
        self.page.keys_for(self)
        self._beside.verticalScrollBar().rangeChanged.connect(self._keep_in_view)
        self.versions.changed.connect(self._version_chosen)
        self.draft.sign_asked.connect(self._sign_asked)
        self.draft.rows_chosen.connect(self._rows_chosen)
        self.draft.recordings_chosen.connect(self.draw_draft)
        self.draft.page_asked.connect(self.page.show_page)
        self.draft.review_asked.connect(self.review_asked)
        self.exit.told.connect(self._tell)
        self.exit.failed.connect(self._fail)
        self._window.changed.connect(self._window_chosen)
        self._close.clicked.connect(self.main)
        self._withdraw.clicked.connect(self._take_back)
        listen(
            self,
            {
                QKeySequence.StandardKey.Save: self.exit.save,
                QKeySequence.StandardKey.Print: self.exit.print_letter,
                "F7": self._next_window,
            },
        )

    def _lay_out(self) -> None:
        right, column = panel(margins=16, spacing=8)
        for part in (self.versions, self.draft, self.exit, self._delivered, self._close):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(self._withdraw)
        self._beside = scrolled(right)
        below = Flow(spacing=16)
        below.add(self._facts)
        below.add(self._window)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.page, 1)
        left.addWidget(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(left, 1)
        row.addWidget(self._beside)
