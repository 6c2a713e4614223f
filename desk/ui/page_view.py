"""A letter in the window, drawn by QtPdf as it will be printed: one page at a time."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desk.domain.envelope import Envelope
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.ui.bench import Bench
from desk.ui.labels import caption
from desk.ui.page_search import as_drawn
from desk.ui.paper import Paper
from desk.ui.pause import Pause

PAGE = QT_TRANSLATE_NOOP("letter view", "Page {page} of {pages}")
_NONE = QT_TRANSLATE_NOOP("letter view", "The letter is being drawn…")
_HIDDEN = QT_TRANSLATE_NOOP("letter view", "Covered: the person is under a safety ban.")
_BROKEN = QT_TRANSLATE_NOOP(
    "letter view", "The letter cannot be shown here. Save it as a PDF and open it in a reader."
)
_REST = 150
"""Milliseconds after a page was drawn before its text is read."""
NEXT = QT_TRANSLATE_NOOP("letter view", "Next page")
BEFORE = QT_TRANSLATE_NOOP("letter view", "Page before")


class PageView(QWidget):
    """PageUp, PageDown, Home and End turn the pages; a screen reader is told the page's text."""

    loaded = Signal(int)
    """How many pages the letter has; 0 where it cannot be shown."""

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__()
        self.bench = bench
        self.paper: Paper
        self._buffer: QBuffer | None = None
        self._document = QPdfDocument(self)
        self._broken = False
        self._missing = _NONE
        self._given: tuple[bytes | None, Text] = (None, _NONE)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.paper = Paper(bench, self._document)
        self.paper.drawn.connect(self._drawn)
        self._rest = Pause(self, _REST, self.read_text)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self.lay_out(name)
        bench.say.changed.connect(self.retranslate)
        bench.theme.changed.connect(self.paper.update)
        bench.cover.changed.connect(self._cover_changed)
        self.retranslate()

    @property
    def document(self) -> QPdfDocument:
        """The letter as QtPdf has it."""
        return self._document

    @property
    def page(self) -> int:
        """The page in front, counted from 1."""
        return self.paper.page + 1

    @property
    def pages(self) -> int:
        """How many there are."""
        return self._document.pageCount()

    @property
    def told_missing(self) -> str:
        """Why there is no page to see."""
        return self.bench.say(_BROKEN if self._broken else self._missing)

    def show_pdf(self, pdf: bytes | None, *, missing: Text = _NONE) -> None:
        """Show a letter from memory; None while there is none, and ``missing`` says why.

        While the page's cover is on no letter is shown: it tells where somebody under a safety ban is.
        """
        self._given = pdf, missing
        if pdf is not None and self.bench.cover.on:
            pdf, missing = None, _HIDDEN
        self._missing = missing
        self.paper.emptied()
        self._document.close()
        if self._buffer is not None:
            self._buffer.deleteLater()  # a child of this page: else every letter shown would stay
        self._buffer = None
        self._broken = False
        if pdf is not None:
            buffer = QBuffer(self)
            buffer.setData(QByteArray(pdf))
            buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            self._buffer = buffer
            self._document.load(buffer)
            self._broken = self.pages == 0
        self.paper.page = min(self.paper.page, max(0, self.pages - 1))
        self.paper.loaded()
        self.retranslate()
        self.loaded.emit(self.pages)

    def _cover_changed(self) -> None:
        pdf, missing = self._given
        if pdf is not None:
            self.show_pdf(pdf, missing=missing)

    def show_page(self, page: int) -> None:
        """Go to a page, counted from 1."""
        self.turn(page - self.page)

    def turn(self, pages: int) -> None:
        """Go some pages on, or back."""
        before = self.paper.page
        self.paper.page = min(max(0, before + pages), max(0, self.pages - 1))
        if self.paper.page != before:
            self.paper.turned()
            self.take_text("")
            self.turned()
        self.retranslate()

    def show_window(self, envelope: Envelope | None) -> None:
        """Draw over the first page what an envelope's window shows of it; None takes that away."""
        self.paper.envelope = envelope
        if envelope is not None:
            self.show_page(1)
        self.paper.update()

    def turned(self) -> None:
        """Another page is in front."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.paper.select_all()
            return
        match event.key():
            case Qt.Key.Key_PageDown | Qt.Key.Key_Right:
                self.turn(1)
            case Qt.Key.Key_PageUp | Qt.Key.Key_Left:
                self.turn(-1)
            case Qt.Key.Key_Home:
                self.show_page(1)
            case Qt.Key.Key_End:
                self.show_page(self.pages)
            case _:
                super().keyPressEvent(event)

    def copy(self) -> None:
        """Copy the selected text."""
        if self.paper.selected:
            QGuiApplication.clipboard().setText(as_drawn(self.paper.selected))

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.paper.focused = event.type() == QEvent.Type.FocusIn
            self.paper.update()
        return super().event(event)

    def lay_out(self, name: str) -> None:
        """Put the page and what turns it into the column."""
        self._where = caption(name=f"{name}Where", wrap=True)
        self._where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._before = QPushButton("‹")
        self._next = QPushButton("›")
        for button, part, step in ((self._before, "Before", -1), (self._next, "Next", 1)):
            button.setObjectName(f"{name}{part}")
            button.setProperty("step", step)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(self._turn)
        row = QHBoxLayout()
        row.addWidget(self._before)
        row.addWidget(self._where, 1)
        row.addWidget(self._next)
        self.column.addWidget(self.paper, 1)
        self.column.addLayout(row)

    def say_where(self, here: str) -> None:
        """Say which page is in front."""
        say = self.bench.say
        self._where.setText(here)
        for button, text in ((self._before, BEFORE), (self._next, NEXT)):
            button.setAccessibleName(say(text))
            button.setVisible(self.pages > 1)
        self._before.setEnabled(self.page > 1)
        self._next.setEnabled(self.page < self.pages)

    def read_text(self) -> None:
        """Read the text of the page in front."""
        if self.pages:
            self.take_text(as_drawn(self._document.getAllText(self.paper.page).text()))

    def take_text(self, text: str) -> None:
        """The text of the page in front is known."""
        self.setAccessibleDescription(text)

    def retranslate(self) -> None:
        """Say where the letter is open."""
        here = self.bench.say(PAGE.fill(page=self.page, pages=self.pages))
        here = here if self.pages else self.told_missing
        self.setAccessibleName(here)
        if not self.pages:
            self.take_text("")
        self.say_where(here)

    def _turn(self) -> None:
        button = self.sender()
        if button is not None:
            self.turn(int(button.property("step")))

    def _drawn(self, _page: int) -> None:
        """The text is read once the clerk rests on a page: not of those that are leafed through."""
        self._rest.start()
