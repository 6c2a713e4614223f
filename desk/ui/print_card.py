"""How a letter is printed when not as always: which printer, which pages, how often."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.errors import BadInput
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.ui import cups, printers, printing
from desk.ui.bench import Bench
from desk.ui.choice import Answer, Choice
from desk.ui.fields import Select, line_editor
from desk.ui.labels import KeyButton, into_view, label
from desk.ui.page import Labelled
from desk.ui.printers import NO_PRINTER, Printers
from desk.ui.printout import Printout

_HEAD = QT_TRANSLATE_NOOP("printing", "Print the letter")
_PILE_HEAD = QT_TRANSLATE_NOOP("printing", "Print the pile")
_PRINTER = QT_TRANSLATE_NOOP("printing", "Printer")
_PAGES = QT_TRANSLATE_NOOP("printing", "Pages, such as 1–4; empty: all")
_COPIES = QT_TRANSLATE_NOOP("printing", "Copies")
_SIDES = QT_TRANSLATE_NOOP("printing", "Paper")
_SIDES_WAYS = (
    Answer("both", "1", QT_TRANSLATE_NOOP("printing", "both sides")),
    Answer("one", "2", QT_TRANSLATE_NOOP("printing", "one side")),
)
_PRINT = QT_TRANSLATE_NOOP("printing", "Print")
_MORE = QT_TRANSLATE_NOOP("printing", "Trays and more…")
_LOOKING = QT_TRANSLATE_NOOP("printing", "Looking for the printers…")
_RANGE = re.compile(r"\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?")
_MOST_COPIES = 99


class PrintCard(QFrame):
    """Hidden until Ctrl+P. Enter prints, Esc closes."""

    printed = Signal(object)
    """A ``Printout`` that the clerk wants."""
    asked = Signal(object)
    """What was said in the system's own dialog, ``Asked``."""
    failed = Signal(object)
    closed = Signal()

    def __init__(self, bench: Bench, *, pile: bool = False) -> None:
        """``pile``: many letters, each whole and once."""
        super().__init__()
        self.bench = bench
        self._pile = pile
        self._say = bench.say
        self._pages = 0
        self._wanted: str | None = None
        self.setObjectName("printCard")
        self.setProperty("kind", "raised")
        self._head = label("strong", name="printHead")
        self._state = label("muted", wrap=True, name="printState")
        self._printer = Select(bench.theme, name="printer")
        self._range = line_editor("printPages", longest=20)
        self._copies = line_editor("printCopies", longest=2)
        self._sides = Choice(bench.say, _SIDES, _SIDES_WAYS, name="printSides")
        self._print = KeyButton(bench.say, _PRINT, "Enter", name="printNow", primary=True)
        self._fields = [Labelled(one) for one in (self._printer, self._range, self._copies)]
        numbers = QHBoxLayout()
        numbers.setSpacing(8)
        if pile:  # never shown here: without a parent each would be a window of its own
            for one in self._fields[1:]:
                one.hide()
        numbers.addWidget(self._fields[1], 2)
        numbers.addWidget(self._fields[2], 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self._state)
        column.addWidget(self._fields[0])
        column.addLayout(numbers)
        column.addWidget(self._sides)
        column.addWidget(self._print)
        self._more = KeyButton(bench.say, _MORE, "Ctrl Shift P", name="printMore")
        self._more.setShortcut("Ctrl+Shift+P")
        self._more.setHidden(pile or cups.reachable())
        column.addWidget(self._more)
        self._print.clicked.connect(self._print_now)
        self._more.clicked.connect(self._ask_system)
        bench.say.changed.connect(self._retranslate)
        self._retranslate()
        self.hide()

    def ask(self, *, pages: int) -> None:
        """Ask how a letter of so many pages is printed; the printer used last is proposed."""
        self._begin(pages, printers.last_used(self.bench.settings))
        self.bench.jobs.read(printers.known, owner=self, done=self._know, failed=self._broke)

    def choose(self, known: Printers, *, pages: int) -> None:
        """Ask for one of these printers."""
        self._begin(pages, None)
        self._know(known)

    def _begin(self, pages: int, printer: str | None) -> None:
        self._pages, self._wanted = pages, printer
        self._range.clear()
        self._copies.setText("1")
        self._sides.choose("both")
        self._printer.clear()
        self._state.setText(self._say(_LOOKING))
        self._state.show()
        self._print.setEnabled(False)
        self.show()

    def close_card(self) -> bool:
        """Esc: print nothing; False where the card was closed."""
        if self.isHidden():
            return False
        self.hide()
        self.closed.emit()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._print_now()
            case Qt.Key.Key_Escape:
                self.close_card()
            case _:
                super().keyPressEvent(event)

    def _know(self, known: Printers) -> None:
        if self.isHidden():
            return
        chosen = self._printer.currentText() or self._wanted or known.usual or ""
        self._printer.clear()
        self._printer.addItems(list(known.names))
        self._printer.setCurrentIndex(max(0, self._printer.findText(chosen)))
        self._state.setText("" if known.names else self._say(NO_PRINTER))
        self._state.setVisible(not known.names)
        self._print.setEnabled(bool(known.names))
        self._printer.setFocus()
        into_view(self)

    def _broke(self, error: Exception) -> None:
        self.hide()
        self.failed.emit(error)

    def _print_now(self) -> None:
        printer = self._printer.currentText()
        if not printer or self.isHidden():
            return
        try:
            first, last = self._wanted_pages()
            copies = self._wanted_copies()
        except BadInput as error:
            self.failed.emit(error)
            return
        self.hide()
        self.printed.emit(
            Printout(printer, first, last, duplex=self._sides.value != "one", copies=copies)
        )

    def _ask_system(self) -> None:
        """The printer's own dialog, where CUPS does not tell what it can do."""
        asked = printing.ask(self.window(), printer=self._printer.currentText(), pages=self._pages)
        if asked is not None:
            self.hide()
            self.asked.emit(asked)

    def _wanted_pages(self) -> tuple[int, int]:
        typed = self._range.text().strip()
        if not typed:
            return 1, self._pages
        found = _RANGE.fullmatch(typed)
        first = int(found[1]) if found else 0
        last = int(found[2] or first) if found else 0
        if not 1 <= first <= last <= self._pages:
            self._range.setFocus()
            raise BadInput(_NO_PAGES.fill(typed=typed, pages=self._pages))
        return first, last

    def _wanted_copies(self) -> int:
        typed = self._copies.text().strip() or "1"
        if not (typed.isascii() and typed.isdecimal() and 1 <= int(typed) <= _MOST_COPIES):
            self._copies.setFocus()
            raise BadInput(_NO_COPIES.fill(typed=typed))
        return int(typed)

    def _retranslate(self) -> None:
        self._head.setText(self._say(_PILE_HEAD if self._pile else _HEAD))
        self.setAccessibleName(self._head.text())
        parts: tuple[QWidget, ...] = (self._printer, self._range, self._copies)
        for field, part, text in zip(self._fields, parts, (_PRINTER, _PAGES, _COPIES), strict=True):
            field.label.setText(self._say(text))
            part.setAccessibleName(self._say(text))


_NO_PAGES = QT_TRANSLATE_NOOP(
    "printing",
    "“{typed}” are no pages of this letter, which has {pages}. Write them as 3 or 1–4; nothing was "
    "printed.",
)
_NO_COPIES = QT_TRANSLATE_NOOP(
    "printing", "“{typed}” is no number of copies. Write 1 to 99; nothing was printed."
)
