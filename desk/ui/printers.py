"""Which printers this machine has, which was used last, and whether one would print now."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass

from desk.domain.errors import Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.ui import cups

NO_PRINTER = QT_TRANSLATE_NOOP(
    "printing",
    "No printer is set up on this computer, so nothing was printed. The letter is signed and stays: "
    "save it as a PDF with Ctrl+S.",
)

_LAST = "printer"
"""Under this name the window remembers the printer that was used last."""


@dataclass(frozen=True, slots=True)
class Printers:
    """The printers of this machine."""

    names: tuple[str, ...]
    usual: str | None = None
    """The one that the machine uses where nobody chose another."""

    def choose(self, remembered: str | None) -> str | None:
        """The printer for a letter: the one used last, else the machine's own; None: ask.

        Raises Unavailable where there is none, or the one used last is gone.
        """
        if not self.names:
            raise Unavailable(NO_PRINTER)
        if remembered:
            if remembered not in self.names:
                raise Unavailable(cups.GONE.fill(printer=remembered))
            return remembered
        return self.names[0] if len(self.names) == 1 else self.usual


def known() -> Printers:
    """Ask the machine; may take a while, so beside the window's thread."""
    if cups.reachable():
        names = cups.printers()
        usual = cups.usual_printer() if len(names) > 1 else None
    else:
        from PySide6.QtPrintSupport import QPrinterInfo

        names = tuple(QPrinterInfo.availablePrinterNames())
        usual = QPrinterInfo.defaultPrinterName() or None
    return Printers(names, usual if usual in names else None)


def last_used(settings: Mapping[str, str]) -> str | None:
    """The printer that was used last; None before the first letter."""
    return settings.get(_LAST) or None


def note_used(settings: MutableMapping[str, str], printer: str) -> None:
    """Remember a printer as the one used last."""
    settings[_LAST] = printer


def check(printer: str) -> None:
    """Raise Unavailable where a letter would not come out of a printer now; may take a while too."""
    if cups.reachable():
        why = cups.trouble(printer)
        if why is not None:
            raise Unavailable(why)
        return
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    info = QPrinterInfo.printerInfo(printer)
    if info.isNull():
        raise Unavailable(cups.GONE.fill(printer=printer))
    if info.state() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        raise Unavailable(_IN_TROUBLE.fill(printer=printer))


_IN_TROUBLE = QT_TRANSLATE_NOOP(
    "printing",
    "The printer {printer} reports a fault, so nothing was sent to it. The letter is signed and stays: "
    "see to the printer, or choose another, and print with Ctrl+P.",
)
