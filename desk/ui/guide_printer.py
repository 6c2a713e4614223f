"""Step 5 of the guide: a page that shows whether printer and window envelopes fit, before a real letter does."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import first_start
from desk.services.first_start import Situation, State, Step
from desk.ui import printers, printing
from desk.ui.bench import Bench
from desk.ui.fact import Fact
from desk.ui.guide_view import StepView
from desk.ui.labels import KeyButton
from desk.ui.page_view import PageView
from desk.ui.print_card import PrintCard
from desk.ui.printers import Printers
from desk.ui.printout import Printout
from desk.ui.tray_form import chosen_trays

_HEAD = QT_TRANSLATE_NOOP("guide", "Printer and envelopes")
_WORDS = QT_TRANSLATE_NOOP(
    "guide",
    "Print the two pages at their actual size, fold the first at its marks and put it into one of your window "
    "envelopes: the whole recipient has to be seen, and nothing else. The second tells whether the printer is true.",
)
_PRINT = QT_TRANSLATE_NOOP("guide", "Print the test pages")
_FITS = QT_TRANSLATE_NOOP("guide", "It fits")
_PRINTED = QT_TRANSLATE_NOOP("guide", "Sent to {printer}. Does it fit? Then say so.")
_DONE = QT_TRANSLATE_NOOP("guide", "Somebody looked at it and said that it fits.")
_OPEN = QT_TRANSLATE_NOOP("guide", "Nobody has said yet that it fits.")
_NONE = QT_TRANSLATE_NOOP("guide", "Choose first who answers (step 2).")
_NO_PRINTER = QT_TRANSLATE_NOOP(
    "guide", "No printer is set up on this computer. Set one up, or leave this step for later."
)
_HEIGHT = 420


class PrinterStep(StepView):
    """The page, the printer's dialog, and a word from whoever looked at the paper."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, Step.PRINTER, head=_HEAD, words=_WORDS)
        self._pdf: bytes | None = None
        self._fact = Fact(bench.say, bench.theme, name="printerFact")
        self._print = KeyButton(bench.say, _PRINT, "Ctrl P", name="printTest", primary=True)
        self._print.setShortcut("Ctrl+P")
        self._print.clicked.connect(self._ask)
        self._fits = KeyButton(bench.say, _FITS, "F9", name="printerFits")
        self._fits.setShortcut("F9")
        self._fits.clicked.connect(self.say_it_fits)
        self.page = PageView(bench, name="testPages")
        self.page.setFixedHeight(bench.theme.px(_HEIGHT))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._print, self._fits):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.column.addWidget(self._fact)
        self._card = PrintCard(bench)
        self._card.printed.connect(self._send)
        self._card.failed.connect(self.failed)
        self.column.addLayout(buttons)
        self.column.addWidget(self._card)
        self.column.addWidget(self.page)
        self.finish()

    def entered(self) -> None:
        setup = self.bench.desk.setup
        controllers, language = self.situation.controllers, self.say.language
        if setup is None or setup.profiles is None or not controllers:
            self.page.show_pdf(None, missing=_NONE)
            return
        book = setup.profiles
        self.bench.jobs.read(
            lambda: book.test_pages(controllers[0], language),
            owner=self,
            done=self._show_page,
            failed=self.failed,
        )

    def focus(self) -> None:
        self._print.setFocus()

    def show_situation(self, situation: Situation) -> None:
        super().show_situation(situation)
        if situation.marks.get(Step.PRINTER) is State.DONE:
            self._fact.show_fact("fine", _DONE)
        else:
            self._fact.show_fact("open", _OPEN)

    def retranslate(self) -> None:
        super().retranslate()
        if self._pdf is not None:
            self.entered()

    def say_it_fits(self) -> None:
        """Remember that somebody looked at the paper."""
        first_start.note_done(self.bench.settings, Step.PRINTER)
        self._fact.show_fact("fine", _DONE)
        self.bench.jobs.saved.emit()

    def _show_page(self, pdf: bytes) -> None:
        self._pdf = pdf
        self._print.setEnabled(True)
        self.page.show_pdf(pdf)

    def escape(self) -> bool:
        return self._card.close_card()

    def _ask(self) -> None:
        if self._pdf is not None:
            self.bench.jobs.read(printers.known, owner=self, done=self._choose, failed=self.failed)

    def _choose(self, known: Printers) -> None:
        if known.names:
            self.messages.clear()
            self._card.choose(known, pages=self.page.pages)
        else:
            self.messages.tell(_NO_PRINTER, "warning")

    def _send(self, printout: Printout) -> None:
        pdf = self._pdf
        assert pdf is not None
        letterhead, paper = chosen_trays(self.bench.settings, printout.printer)
        work = replace(printout, letterhead=letterhead, paper=paper)
        self.bench.jobs.read(
            lambda: _printed(work, pdf), owner=self, done=self._sent, failed=self.failed
        )

    def _sent(self, printer: str) -> None:
        self.messages.tell(_PRINTED.fill(printer=printer), "done")
        self._fits.setFocus()


def _printed(printout: Printout, pdf: bytes) -> str:
    printers.check(printout.printer)
    printing.print_out(printout, pdf, title="sar-desk test")
    return printout.printer
