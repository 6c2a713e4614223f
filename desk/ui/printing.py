"""Printing a letter: to CUPS as it is, or page by page to a printer that takes no PDF."""

from __future__ import annotations

from dataclasses import dataclass
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


def ask(parent: QWidget | None, *, printer: str, pages: int) -> Asked | None:
    """Show the system's print dialog for a letter of so many pages; None where it was closed.

    For machines without CUPS: what a printer can do beside the usual, such as its trays, is in its
    own dialog there. Both sides and the long edge are chosen beforehand.
    """
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

    wanted = QPrinter(QPrinterInfo.printerInfo(printer), QPrinter.PrinterMode.HighResolution)
    prepare(wanted)
    dialog = QPrintDialog(wanted, parent)
    dialog.setMinMax(1, pages)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=True)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return None
    return Asked(wanted, printout_of(wanted, pages=pages))


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


def print_out(
    printout: Printout, pdf: bytes, *, title: str, printer: QPrinter | None = None
) -> tuple[str, ...]:
    """Print a letter as said; returns the names of CUPS' jobs, if it has any.

    To be called beside the window's thread. Where the machine has CUPS the PDF goes there as it is;
    else its pages are drawn one by one. ``printer``: as the system's dialog left it. Raises
    Unavailable where the printer does not take the letter.
    """
    if printer is None and cups.reachable():
        return cups.send(printout, pdf, title=title)
    from PySide6.QtPdf import QPdfDocument

    printer = printer or _printer_for(printout)
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    printer.setDocName(title)
    printer.setCopyCount(printout.copies)
    paint(printer, document, first=printout.first, last=printout.last)
    document.close()
    return ()


def _printer_for(printout: Printout) -> QPrinter:
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    info = QPrinterInfo.printerInfo(printout.printer)
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    prepare(printer)
    if not printout.duplex:
        printer.setDuplex(QPrinter.DuplexMode.DuplexNone)
    return printer


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


_NOT_PAINTED = QT_TRANSLATE_NOOP(
    "printing",
    "The printer {printer} broke off. The letter stays sealed in the desk: see to the printer and print "
    "it again, or save it as a PDF.",
)
