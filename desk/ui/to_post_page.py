"""To post: the signed letters that wait for the post. The pile is printed, enveloped and noted as posted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout

from desk.domain.request import Letter
from desk.domain.text import QT_TRANSLATE_NOOP, Text, joined
from desk.services import delivery, to_post
from desk.services.to_post import Posted, ToPost
from desk.ui.ban_cover import BanCover
from desk.ui.bench import Bench
from desk.ui.empty import Empty
from desk.ui.flow import Flow
from desk.ui.jobs import Job
from desk.ui.labels import KeyButton, caption, label, panel
from desk.ui.page import Page
from desk.ui.page_view import PageView
from desk.ui.pause import Pause
from desk.ui.pile_printer import PilePrinted, PilePrinter
from desk.ui.post_list import Listing
from desk.ui.post_table import PostTable
from desk.ui.print_card import PrintCard
from desk.ui.printers import Printers
from desk.ui.printout import Printout
from desk.ui.shortcuts import listen

_TITLE = QT_TRANSLATE_NOOP("to post", "To post")
_NOTHING = QT_TRANSLATE_NOOP("to post", "No letter waits for the post")
_NOTHING_NEXT = QT_TRANSLATE_NOOP(
    "to post", "A letter that goes by post comes here when it is signed."
)
_PRINT = QT_TRANSLATE_NOOP("to post", "Print the pile: {count}")
_POSTED = QT_TRANSLATE_NOOP("to post", "Note as posted: {count}")
_CHOOSE = QT_TRANSLATE_NOOP("to post", "Print on…")
_STOP = QT_TRANSLATE_NOOP("to post", "Stop")
_HINT = QT_TRANSLATE_NOOP(
    "to post", "Space takes a letter out of the pile or puts it back; Enter opens its request."
)
_RUNNING = QT_TRANSLATE_NOOP("to post", "Sent to the printer: {done} of {all}")
_PRINTED = QT_TRANSLATE_NOOP(
    "to post",
    "The list and {done} letters were sent to the printer {printer}. Put them into their envelopes by "
    "the list, then note them as posted with F9.",
)
_PRINTED_PART = QT_TRANSLATE_NOOP(
    "to post",
    "Letters sent to the printer {printer}: {done} of {all}; the others stay in the pile.",
)
_NOTED = QT_TRANSLATE_NOOP("to post", "Noted as posted: {done}.")
_NOT_NOTED = QT_TRANSLATE_NOOP("to post", "{number} was not noted. {why}")
_PRINT_FIRST = QT_TRANSLATE_NOOP(
    "to post",
    "None of these letters was printed from the desk, so none was noted as posted. Print the pile first, "
    "or note a letter on its request's own page.",
)
_LIST = QT_TRANSLATE_NOOP("to post", "To be posted {when}")
_LIST_HEAD = (
    QT_TRANSLATE_NOOP("to post", "Request"),
    QT_TRANSLATE_NOOP("to post", "To"),
    QT_TRANSLATE_NOOP("to post", "Envelope"),
    QT_TRANSLATE_NOOP("to post", "Sheets"),
)
_BESIDE = QT_TRANSLATE_NOOP(
    "to post",
    "Files go beside this letter and are not on paper: {count}. Give them on its own page.",
)
_BANNED = QT_TRANSLATE_NOOP(
    "to post",
    "The person is under a safety ban: the address stands on the letter alone. On the request's own page it "
    "is shown for a reason.",
)
_LETTER = QT_TRANSLATE_NOOP("to post", "Envelope {envelope}; pages: {pages}")
_PAUSE = 150
"""Milliseconds for which the cursor rests on a letter before that is drawn."""


class ToPostPage(Page):
    """Ctrl+P prints the pile with its list on top; F9 notes what was printed as posted."""

    def __init__(self, bench: Bench) -> None:
        bench = replace(bench, cover=BanCover())
        super().__init__(bench, name="toPostPage", title=_TITLE)
        self._in_front: ToPost | None = None
        self._drawing: Job | None = None
        self._noting: Job | None = None
        self._progress: tuple[int, int] | None = None
        self._table = PostTable(bench)
        self._empty = Empty(bench, "send", name="toPostEmpty")
        self._empty.tell(_NOTHING, _NOTHING_NEXT)
        self._body = QStackedWidget()
        self._hint = caption(wrap=True, name="toPostHint")
        self._print = KeyButton(
            bench.say, _PRINT.fill(count=0), "Ctrl P", name="printPile", primary=True
        )
        self._posted = KeyButton(bench.say, _POSTED.fill(count=0), "F9", name="notePosted")
        self._choose = KeyButton(bench.say, _CHOOSE, "Ctrl Shift P", name="choosePrinter")
        self._stop = KeyButton(bench.say, _STOP, "Esc", name="stopPile")
        self._head = label("strong", wrap=True, name="pileHead")
        self._bar = QProgressBar()
        self._bar.setObjectName("pileProgress")
        self._bar.setTextVisible(False)
        self._card = PrintCard(bench, pile=True)
        self._address = label(wrap=True, name="postAddress")
        self._about = caption(wrap=True, name="postAbout")
        self.page = PageView(bench, name="postPage")
        self._printer = PilePrinter(bench, self)
        self._pause = Pause(self, _PAUSE, self._draw)
        self._lay_out()
        self._connect()
        self._reword()

    def entered(self) -> None:
        self.reload()
        self._table.setFocus()

    def left(self) -> None:
        self._card.hide()
        self.page.show_pdf(None)

    def reload(self) -> None:
        """Ask the store again."""
        desk = self.bench.desk
        self.bench.jobs.read(
            lambda: to_post.pile(desk), owner=self, done=self._take, failed=self.failed
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_F9:
                self._note_posted()
            case Qt.Key.Key_Escape:
                if not self._card.close_card():
                    self._printer.stop()
                    self.messages.clear()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = self.bench.theme.px
        self._beside.setFixedWidth(max(px(260), min(px(360), self.width() * 32 // 100)))

    def retranslate(self) -> None:
        self._hint.setText(self.say(_HINT))
        self._tell()
        self._show_about()

    def _take(self, pile: Sequence[ToPost]) -> None:
        self._body.setCurrentIndex(0 if pile else 1)
        self._beside.setVisible(bool(pile))
        self._hint.setVisible(bool(pile))
        self._table.show_pile(pile)
        self.counted.emit("to_post", len(pile))
        self._tell()

    def _tell(self) -> None:
        """Say how many there are, and how far the printer is."""
        pile = self._table.letters.chosen
        printed = sum(one.printed is not None for one in pile)
        self._print.rename(_PRINT.fill(count=len(pile)))
        self._posted.rename(_POSTED.fill(count=printed))
        running = self._printer.running
        for button in (self._print, self._choose):
            button.setEnabled(bool(pile) and not running)
        self._posted.setEnabled(bool(pile) and not running and self._noting is None)
        for part in (self._head, self._bar, self._stop):
            part.setVisible(running)
        done, every = self._progress or (0, max(1, len(pile)))
        self._head.setText(self.say(_RUNNING.fill(done=done, all=every)))
        self._bar.setRange(0, every)
        self._bar.setValue(done)
        self._bar.setAccessibleName(self._head.text())

    def _print_pile(self) -> None:
        self._start(None)

    def _start(self, printout: Printout | None) -> None:
        pile = self._table.letters.chosen
        if not pile or self._printer.running:
            return
        self.messages.clear()
        self._progress = (0, len(pile))
        self._printer.start(pile, self._listing(pile), printout)
        self._tell()

    def _listing(self, pile: Sequence[ToPost]) -> Listing:
        number, to, envelope, sheets = (self.say(one) for one in _LIST_HEAD)
        return Listing(
            title=self.say(_LIST.fill(when=self.bench.desk.clock.now())),
            head=(number, to, envelope, sheets),
            lines=[
                (
                    one.number,
                    ", ".join((*one.shown[:1], *one.shown[-1:][: len(one.shown) - 1])),
                    one.envelope.name,
                    str(one.sheets),
                )
                for one in pile
            ],
        )

    def _ask_printer(self) -> None:
        if self._table.letters.chosen and not self._printer.running:
            self._card.ask(pages=1)

    def _choose_printer(self, known: Printers) -> None:
        self._card.choose(known, pages=1)
        self._tell()

    def _advanced(self, done: int, every: int) -> None:
        self._progress = (done, every)
        self._tell()

    def _ended(self, found: PilePrinted) -> None:
        whole = found.printed == found.of
        told = (_PRINTED if whole else _PRINTED_PART).fill(
            printer=found.printer, done=found.printed, all=found.of
        )
        warnings = [*found.held, *([found.why] if found.why is not None else [])]
        if warnings:
            self.messages.tell(joined([told, *warnings], " "), "warning")
        else:
            self.messages.tell(told, "done" if whole else "info")
        self.reload()

    def _broke(self, error: Exception) -> None:
        self.failed(error)
        self._tell()

    def _note_posted(self) -> None:
        pile = [one for one in self._table.letters.chosen if one.printed is not None]
        if self._noting is not None or self._printer.running or not self._table.letters.chosen:
            return
        if not pile:
            self.messages.tell(_PRINT_FIRST, "info")
            return
        desk, actor = self.bench.desk, self.bench.actor
        self._noting = self.bench.jobs.write(
            lambda _job: to_post.mark_posted(desk, pile, actor=actor),
            owner=self,
            done=self._noted,
            failed=self._not_noted,
        )
        self._tell()

    def _noted(self, outcomes: Sequence[Posted]) -> None:
        self._noting = None
        told: list[Text] = [_NOTED.fill(done=sum(one.why_not is None for one in outcomes))]
        told += [
            _NOT_NOTED.fill(number=one.number, why=one.why_not) for one in outcomes if one.why_not
        ]
        self.messages.tell(joined(told, " "), "done" if len(told) == 1 else "warning")
        self.reload()

    def _not_noted(self, error: Exception) -> None:
        self._noting = None
        self.failed(error)
        self.reload()

    def _look_at(self, one: ToPost | None) -> None:
        if one == self._in_front and self.page.pages:
            return
        self._in_front = one
        self.page.show_pdf(None)
        self.bench.cover.put(on=one is not None and one.covered)
        self._show_about()
        if one is not None:
            self._pause.start()

    def _show_about(self) -> None:
        one = self._in_front
        self._address.setText("" if one is None else "\n".join(one.shown))
        told: list[Text] = []
        if one is not None:
            if one.covered:
                told.append(_BANNED)
            told.append(_LETTER.fill(envelope=one.envelope.name, pages=one.letter.pages))
            if one.letter.beside:
                told.append(_BESIDE.fill(count=len(one.letter.beside)))
            if one.closed is not None:
                told.append(one.closed)
        self._about.setText("\n".join(self.say(text) for text in told))

    def _draw(self) -> None:
        one = self._in_front
        if one is None or not self.isVisible():
            return
        if self._drawing is not None:
            self._drawing.drop()
        desk, number, name = self.bench.desk, one.number, one.letter.file_name
        self._drawing = self.bench.jobs.read(
            lambda: delivery.signed(desk, number, name),
            owner=self,
            done=self._drawn,
            failed=self.failed,
        )

    def _drawn(self, found: tuple[Letter, bytes]) -> None:
        self._drawing = None
        letter, pdf = found
        if self._in_front is not None and letter == self._in_front.letter:
            self.page.show_pdf(pdf)
            self.page.show_window(self._in_front.envelope)

    def _connect(self) -> None:
        self._table.opened.connect(self.open_request)
        self._table.looked_at.connect(self._look_at)
        self._table.letters.dataChanged.connect(self._tell)
        self._print.clicked.connect(self._print_pile)
        self._choose.clicked.connect(self._ask_printer)
        self._posted.clicked.connect(self._note_posted)
        self._stop.clicked.connect(self._printer.stop)
        self._card.printed.connect(self._start)
        self._card.failed.connect(self.failed)
        self._card.closed.connect(self._table.setFocus)
        self._printer.advanced.connect(self._advanced)
        self._printer.ended.connect(self._ended)
        self._printer.failed.connect(self._broke)
        self._printer.choice_wanted.connect(self._choose_printer)
        listen(self, {"Ctrl+P": self._print_pile, "Ctrl+Shift+P": self._ask_printer})

    def _lay_out(self) -> None:
        self._body.addWidget(self._table)
        self._body.addWidget(self._empty)
        running = QHBoxLayout()
        running.addWidget(self._head, 1)
        running.addWidget(self._stop)
        keys = Flow(spacing=8)
        for button in (self._print, self._posted, self._choose):
            keys.add(button)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._body, 1)
        left.addWidget(self._hint)
        left.addLayout(running)
        left.addWidget(self._bar)
        left.addWidget(self._card)
        left.addWidget(keys)
        self._beside, column = panel(margins=12, spacing=8)
        column.addWidget(self._address)
        column.addWidget(self._about)
        column.addWidget(self.page, 1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(left, 1)
        row.addWidget(self._beside)
        self.column.addLayout(row, 1)
