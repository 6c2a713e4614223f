"""From which trays a printer takes the letterhead paper and the other sheets, remembered by printer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.ui import cups
from desk.ui.bench import Bench
from desk.ui.fields import Select
from desk.ui.labels import label
from desk.ui.page import Labelled

_HEAD = QT_TRANSLATE_NOOP("trays", "Printing letters")
_PRINTER = QT_TRANSLATE_NOOP("trays", "Printer")
_FIRST = QT_TRANSLATE_NOOP("trays", "First sheet, on letterhead paper, from")
_OTHERS = QT_TRANSLATE_NOOP("trays", "Other sheets from")
_OWN_CHOICE = QT_TRANSLATE_NOOP("trays", "the printer's own choice")
_LETTERHEAD, _PAPER = "letterhead tray", "paper tray"


def chosen_trays(settings: Mapping[str, str], printer: str) -> tuple[str | None, str | None]:
    """The trays of the first sheet and of the others; None: the printer's own choice."""
    first = settings.get(f"{_LETTERHEAD}: {printer}")
    others = settings.get(f"{_PAPER}: {printer}")
    return first or None, others or None


class TrayForm(QWidget):
    """Hidden where no printer tells of its trays."""

    offered = Signal(bool)
    """Whether any printer told of its trays."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.bench = bench
        self._trays: dict[str, tuple[str, ...]] = {}
        self.setObjectName("trayForm")
        self._head = label("heading", name="traysHead")
        self._printer = Select(bench.theme, name="trayPrinter")
        self._first = Select(bench.theme, name="letterheadTray")
        self._others = Select(bench.theme, name="paperTray")
        self._fields = [Labelled(one) for one in (self._printer, self._first, self._others)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._head)
        for field in self._fields:
            column.addWidget(field)
        self._printer.activated.connect(self._show_trays)
        self._first.activated.connect(self._keep)
        self._others.activated.connect(self._keep)
        bench.say.changed.connect(self._retranslate)
        self._retranslate()
        self.hide()

    def look(self) -> None:
        """Ask the machine for its printers and their trays."""
        if cups.reachable():
            self.bench.jobs.read(_trays, owner=self, done=self.show_printers)

    def show_printers(self, trays: Mapping[str, Sequence[str]]) -> None:
        """Offer the printers that have trays."""
        self._trays = {name: tuple(sources) for name, sources in trays.items() if sources}
        chosen = self._printer.currentText()
        self._printer.clear()
        self._printer.addItems(list(self._trays))
        self._printer.setCurrentIndex(max(0, self._printer.findText(chosen)))
        self.setVisible(bool(self._trays))
        self.offered.emit(bool(self._trays))
        self._show_trays()

    def focus(self) -> None:
        """Put the focus on the printer."""
        self._printer.setFocus()

    def _show_trays(self) -> None:
        printer = self._printer.currentText()
        kept = chosen_trays(self.bench.settings, printer)
        for select, tray in zip((self._first, self._others), kept, strict=True):
            select.clear()
            select.addItem("", "")
            for one in self._trays.get(printer, ()):
                select.addItem(one, one)
            select.setCurrentIndex(max(0, select.findData(tray or "")))
        self._retranslate()

    def _keep(self) -> None:
        printer = self._printer.currentText()
        for key, select in ((_LETTERHEAD, self._first), (_PAPER, self._others)):
            self.bench.settings[f"{key}: {printer}"] = str(select.currentData())

    def _retranslate(self) -> None:
        say = self.bench.say
        self._head.setText(say(_HEAD))
        selects = (self._printer, self._first, self._others)
        for field, select, text in zip(
            self._fields, selects, (_PRINTER, _FIRST, _OTHERS), strict=True
        ):
            field.label.setText(say(text))
            select.setAccessibleName(say(text))
        for select in (self._first, self._others):
            if select.count():
                select.setItemText(0, say(_OWN_CHOICE))


def _trays() -> Mapping[str, Sequence[str]]:
    return {name: cups.paper_sources(name) for name in cups.printers()}
