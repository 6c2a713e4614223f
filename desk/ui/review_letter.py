"""Beside the records: the letter as it would be now, drawn anew while the clerk works, and what the check says."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtPdf import QPdfBookmarkModel
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desk.domain.errors import Cancelled
from desk.domain.request import AccessRequest
from desk.domain.text import QT_TRANSLATE_NOOP, LocalText
from desk.services.letter_work import LetterDraft, letter_work
from desk.services.ports import WrittenLetter
from desk.ui.bench import Bench
from desk.ui.draft_card import goes_on_paper
from desk.ui.findings_card import FindingsCard
from desk.ui.jobs import Job
from desk.ui.labels import KeyButton, caption
from desk.ui.letter_facts import letter_facts
from desk.ui.page_view import PageView
from desk.ui.pause import Pause

_SIGN = QT_TRANSLATE_NOOP("review", "Sign the letter")
_SIGN_AND_PRINT = QT_TRANSLATE_NOOP("review", "Sign and print")
_COVERED = QT_TRANSLATE_NOOP("review", "Covered or left out: {count}")
_NOTHING_COVERED = QT_TRANSLATE_NOOP("review", "Everything is given")
_PAUSE = 350
"""Milliseconds after the last decision before the letter is drawn again."""


class ReviewLetter(QFrame):
    """Draws in a worker, one letter at a time: what is asked meanwhile is drawn once, after it."""

    sign_asked = Signal()
    failed = Signal(object)
    """The exception that kept the letter from being drawn."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._request: AccessRequest | None = None
        self._drawing: Job | None = None
        self._again = False
        self._written: WrittenLetter | None = None
        self._covered = 0
        self._category: LocalText | None = None
        self._pages: dict[str, int] = {}
        self.setObjectName("reviewLetter")
        self.setProperty("kind", "raised")
        self.page = PageView(bench, name="letterPage")
        self.page.setMinimumHeight(bench.theme.px(180))
        self._marks = QPdfBookmarkModel(self)
        bench.cover.changed.connect(self._cover_changed)
        self.sign = KeyButton(bench.say, _SIGN, "F10", name="sign", primary=True)
        self.sign.clicked.connect(self.sign_asked)
        self._check = FindingsCard(bench, name="reviewCheck", narrow=True)
        self._check.page_asked.connect(self.page.show_page)
        self._summary = caption(wrap=True, name="letterSummary")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addWidget(self.page, 1)
        for part in (self.sign, self._check, self._summary):
            column.addWidget(part)
        self._pause = Pause(self, _PAUSE, self._draw)
        bench.say.changed.connect(self._retranslate)

    @property
    def drawing(self) -> bool:
        """True while the letter is being drawn, or about to be."""
        return self._drawing is not None or self._pause.isActive()

    def show_request(self, request: AccessRequest) -> None:
        """Draw the letter of a request at once."""
        self._request = request
        self.sign.rename(_SIGN_AND_PRINT if goes_on_paper(request) else _SIGN)
        self._draw()

    def draw_soon(self, request: AccessRequest) -> None:
        """Something was decided: draw once the clerk pauses."""
        self._request = request
        self._pause.start()

    def forget(self) -> None:
        """No request is looked through."""
        self._pause.stop()
        if self._drawing is not None:
            self._drawing.drop()
        self._drawing = None
        self._again = False
        self._request = self._written = self._category = None
        self._pages = {}
        self.page.show_pdf(None)
        self._check.forget()
        self._summary.clear()

    def show_covered(self, count: int) -> None:
        """Say how many rows and values stay out."""
        self._covered = count
        self._retranslate()

    def show_category(self, label: LocalText | None) -> None:
        """Bring the page to the front on which a category begins."""
        self._category = label
        if label is None or self._request is None:
            return
        words = label.in_language(self._request.language)
        page = self._pages.get(words)
        if page is None:
            page = next((at for title, at in self._pages.items() if words in title), None)
        if page is not None:
            self.page.show_page(page)

    def _draw(self) -> None:
        request = self._request
        if request is None or request.subject is None:
            return
        if self._drawing is not None:
            self._again = True
            self._drawing.cancel()
            return
        desk, number = self._bench.desk, request.number
        self._drawing = self._bench.jobs.ask(
            lambda job: letter_work(desk).draft(desk, number, stopped=lambda: job.cancelled),
            owner=self,
            done=self._take,
            failed=self._broke,
        )
        self._check.show_checking()

    def _take(self, drawn: LetterDraft) -> None:
        self._drawing = None
        self._written = written = drawn.written
        if self._again:
            self._again = False
            self._draw()
            return
        self.page.show_pdf(written.pdf)
        self._read_marks()
        self.show_category(self._category)
        self._check.show_findings(written.findings, reviewed=False)
        self._retranslate()

    def _cover_changed(self) -> None:
        if self._written is not None:
            self._read_marks()
            self.show_category(self._category)

    def _broke(self, error: Exception) -> None:
        self._drawing = None
        again, self._again = self._again, False
        if again and isinstance(error, Cancelled):
            self._draw()
            return
        self._check.forget()
        self.failed.emit(error)

    def _read_marks(self) -> None:
        """The page of every heading, as the letter's own outline says."""
        self._marks.setDocument(self.page.document)
        self._pages = {}
        self._read_below(QModelIndex())

    def _read_below(self, above: QModelIndex) -> None:
        marks = self._marks
        for place in range(marks.rowCount(above)):
            mark = marks.index(place, 0, above)
            title = str(marks.data(mark, QPdfBookmarkModel.Role.Title.value))
            page = int(marks.data(mark, QPdfBookmarkModel.Role.Page.value))
            self._pages.setdefault(title, page + 1)
            self._read_below(mark)

    def _retranslate(self) -> None:
        say, lines = self._bench.say, []
        if self._written is not None and self._request is not None:
            lines.append(say(letter_facts(self._request, self._written.pages)))
        if self._request is not None:
            count = self._covered
            lines.append(say(_COVERED.fill(count=count) if count else _NOTHING_COVERED))
        self._summary.setText("\n".join(lines))
