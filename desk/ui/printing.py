"""Printing a letter: to CUPS as it is, or page by page to a printer that takes no PDF."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
from PySide6.QtGui import QImage, QPainter

from desk.domain.errors import Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.ui import cups
from desk.ui.printout import Printout

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

_DOTS = 300
"""At least so many dots an inch; more where the printer has no more than ``_FINEST``."""
_FINEST = 600
_POINTS = 72
"""PDF points to the inch."""


@dataclass(frozen=True)
class Asked:
    """What the clerk chose in the system's dialog."""

    printer: QPrinter
    printout: Printout


def ask(parent: QWidget | None, *, pages: int) -> Asked | None:
    """Show the system's print dialog for a letter of so many pages; None where it was closed.

    Both sides and the long edge are chosen beforehand. Raises Unavailable where this machine has
    no printer.
    """
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

    if not QPrinterInfo.availablePrinterNames():
        raise Unavailable(NO_PRINTER)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    prepare(printer)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, pages)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=True)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return None
    return Asked(printer, printout_of(printer, pages=pages))


def prepare(printer: QPrinter) -> None:
    """A4, both sides, turned at the long edge, at the size as drawn."""
    from PySide6.QtGui import QPageSize
    from PySide6.QtPrintSupport import QPrinter

    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    printer.setFullPage(True)


def printout_of(printer: QPrinter, *, pages: int) -> Printout:
    """What a printer was told in the dialog, for a letter of so many pages."""
    from PySide6.QtPrintSupport import QPrinter

    chosen = printer.printRange() == QPrinter.PrintRange.PageRange
    first = (printer.fromPage() or 1) if chosen else 1
    last = (printer.toPage() or pages) if chosen else pages
    return Printout(
        printer=printer.printerName(),
        first=min(first, pages),
        last=min(max(last, first), pages),
        duplex=printer.duplex() != QPrinter.DuplexMode.DuplexNone,
        copies=max(1, printer.copyCount()),
    )


def carry_out(
    asked: Asked,
    pdf: bytes,
    document: QPdfDocument,
    *,
    title: str,
    letterhead: str | None = None,
    paper: str | None = None,
) -> None:
    """Print a letter as it was asked for.

    ``letterhead``, ``paper``: trays of the first sheet and of the others, see ``trays``. Where the
    machine has CUPS the PDF goes there as it is; else its pages are drawn one by one. Raises
    Unavailable where the printer does not take it.
    """
    printout = replace(asked.printout, letterhead=letterhead, paper=paper)
    if cups.reachable() and not asked.printer.outputFileName():
        cups.send(printout, pdf, title=title)
        return
    asked.printer.setDocName(title)
    asked.printer.setCopyCount(printout.copies)
    paint(asked.printer, document, first=printout.first, last=printout.last)


def print_out(printout: Printout, pdf: bytes, *, title: str) -> tuple[str, ...]:
    """Print a letter without asking anybody; returns the names of CUPS' jobs, if it has any.

    To be called beside the window's thread. Raises Unavailable where the printer does not take it.
    """
    if cups.reachable():
        return cups.send(printout, pdf, title=title)
    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    info = QPrinterInfo.printerInfo(printout.printer)
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    prepare(printer)
    if not printout.duplex:
        printer.setDuplex(QPrinter.DuplexMode.DuplexNone)
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    carry_out(Asked(printer, printout), pdf, document, title=title)
    document.close()
    return ()


def trays(printer: QPrinter) -> tuple[str, ...]:
    """The names of a printer's trays, for ``carry_out``.

    None where the machine has no CUPS: the driver's own properties, which the dialog opens, choose
    the tray of the first page there.
    """
    return cups.paper_sources(printer.printerName()) if cups.reachable() else ()


def paint(printer: QPrinter, document: QPdfDocument, *, first: int, last: int) -> None:
    """Draw pages on a printer, one picture at a time, so that memory does not grow with pages.

    Raises Unavailable where the printer breaks off.
    """
    painter = QPainter()
    dots = min(max(printer.resolution(), _DOTS), _FINEST)
    for page in range(first - 1, last):
        ready = painter.begin(printer) if page == first - 1 else printer.newPage()
        if not ready:
            painter.end()
            raise Unavailable(_NOT_PAINTED.fill(printer=printer.printerName()))
        painter.drawImage(_whole_sheet(printer, document, page), picture(document, page, dots=dots))
    painter.end()


def picture(document: QPdfDocument, page: int, *, dots: int) -> QImage:
    """One page on white at so many dots an inch; ``page`` counts from 0."""
    size = document.pagePointSize(page) * (dots / _POINTS)
    drawn = document.render(page, QSize(round(size.width()), round(size.height())))
    image = QImage(drawn.size(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return image


def _whole_sheet(printer: QPrinter, document: QPdfDocument, page: int) -> QRect:
    """The page at its true size, in the printer's dots, from the corner of the paper."""
    points = document.pagePointSize(page) * (printer.resolution() / _POINTS)
    return QRect(0, 0, round(points.width()), round(points.height()))


NO_PRINTER = QT_TRANSLATE_NOOP(
    "printing", "No printer is set up on this computer. Save the letter as a PDF instead."
)
_NOT_PAINTED = QT_TRANSLATE_NOOP(
    "printing",
    "The printer {printer} broke off. The letter stays sealed in the desk: see to the printer and print "
    "it again, or save it as a PDF.",
)
