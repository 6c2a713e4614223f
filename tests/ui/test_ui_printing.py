"""Printing: what a real CUPS server is given, and pages drawn for a printer that takes no PDF."""

from __future__ import annotations

import io
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from pytestqt.qtbot import QtBot
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from desk.domain.errors import Unavailable
from desk.ui import cups, printers, printing
from desk.ui.printout import Printout, Run
from tests.print_server import PRINTER, PrintServer, texts

PAGES = 5


@pytest.fixture(scope="module")
def letter() -> bytes:
    """Five pages, each with its number, a line of text and a bar at a place of its own."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    for page in range(1, PAGES + 1):
        canvas.setFont("Helvetica", 14)
        canvas.drawString(60, 780, f"Vastaus, sivu {page} ({PAGES})")
        canvas.rect(60, 100 * page, 200, 40, fill=1)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture
def document(letter: bytes, tmp_path: Path, qtbot: QtBot) -> QPdfDocument:
    file = tmp_path / "letter.pdf"
    file.write_bytes(letter)
    made = QPdfDocument()
    made.load(str(file))
    return made


def pictures(pdf: bytes) -> list[Image.Image]:
    with pypdfium2.PdfDocument(pdf) as opened:
        return [page.render(scale=50 / 72).to_pil().convert("L") for page in opened]


def same(one: Image.Image, other: Image.Image) -> bool:
    """True where two pages look the same but for the smoothing of edges."""
    assert one.size == other.size
    differing = ImageChops.difference(one, other).point(lambda grey: 255 * (grey > 128))
    return sum(differing.histogram()[128:]) < one.width * one.height / 500


def sivu(*pages: int) -> list[str]:
    return [f"Vastaus, sivu {page} ({PAGES})" for page in pages]


def test_the_pdf_itself_goes_to_the_printer_on_both_sides(
    print_server: PrintServer, letter: bytes
) -> None:
    cups.send(Printout(PRINTER, 1, PAGES), letter, title="issoy-2026-0001.pdf")
    job = print_server.next_job()
    assert texts(job.pdf) == sivu(1, 2, 3, 4, 5)  # text, no picture of it, and no blank last page
    assert all(same(*pair) for pair in zip(pictures(job.pdf), pictures(letter), strict=True))
    assert job.options["sides"] == "two-sided-long-edge"
    assert job.options["print-scaling"] == "none"
    assert (job.title, job.copies) == ("issoy-2026-0001.pdf", 1)


def test_a_range_of_pages_is_printed_on_one_side(print_server: PrintServer, letter: bytes) -> None:
    cups.send(Printout(PRINTER, 2, 4, duplex=False), letter, title="x")
    job = print_server.next_job()
    assert texts(job.pdf) == sivu(2, 3, 4)
    assert job.options["sides"] == "one-sided"


def test_the_first_sheet_comes_from_the_tray_of_the_letterhead_paper(
    print_server: PrintServer, letter: bytes
) -> None:
    plain, letterhead = cups.paper_sources(PRINTER)
    assert (plain, letterhead) == ("Plain", "Letterhead")
    cups.send(
        Printout(PRINTER, 1, PAGES, letterhead=letterhead, paper=plain, copies=2), letter, title="x"
    )
    for _ in range(2):  # copy by copy: no first sheet is among the others
        first, rest = print_server.next_job(), print_server.next_job()
        assert (texts(first.pdf), first.options["InputSlot"]) == (sivu(1, 2), "Letterhead")
        assert (texts(rest.pdf), rest.options["InputSlot"]) == (sivu(3, 4, 5), "Plain")


def test_a_printer_that_is_not_there_is_said_in_words(
    print_server: PrintServer, letter: bytes
) -> None:
    with pytest.raises(Unavailable, match="Poissa did not take the letter"):
        cups.send(Printout("Poissa", 1, 1), letter, title="x")


def test_a_machine_without_cups_prints_through_the_system_s_own_dialog_and_drivers(
    print_server: PrintServer, letter: bytes, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In one test: the library below Qt finds one print server for as long as a process lives."""
    monkeypatch.setattr(cups, "reachable", lambda: False)
    assert PRINTER in printers.known().names
    printers.check(PRINTER)
    with pytest.raises(Unavailable, match="does not know the printer Poissa"):
        printers.check("Poissa")
    printing.print_out(Printout(PRINTER, 1, 2), letter, title="issoy-2026-0001.pdf")
    assert len(pictures(print_server.next_job().pdf)) == 2
    printer = QPrinter(QPrinterInfo.printerInfo(PRINTER), QPrinter.PrinterMode.HighResolution)
    printing.prepare(printer)
    assert printing.printout_of(printer, pages=PAGES) == Printout(PRINTER, 1, PAGES, duplex=True)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 99)
    printer.setDuplex(QPrinter.DuplexMode.DuplexNone)
    assert printing.printout_of(printer, pages=PAGES) == Printout(PRINTER, 2, PAGES, duplex=False)


def test_pages_are_drawn_at_their_true_size_where_a_printer_takes_no_pdf(
    letter: bytes, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(file))
    printing.prepare(printer)
    printing.print_out(Printout("", 2, 4), letter, title="issoy-2026-0001.pdf", printer=printer)
    printed = pictures(file.read_bytes())
    assert len(printed) == 3
    assert all(same(*pair) for pair in zip(printed, pictures(letter)[1:4], strict=True))


def test_a_page_is_drawn_with_at_least_300_dots_an_inch(document: QPdfDocument) -> None:
    image = printing.picture(document, 0, dots=300)
    assert (image.width(), image.height()) == (2480, 3508)
    assert image.pixelColor(5, 5).name() == "#ffffff"


def test_the_letterhead_takes_the_first_sheet_with_both_its_sides() -> None:
    whole = Printout("p", 1, 5, letterhead="a", paper="b")
    assert whole.runs() == (Run(1, 2, "a"), Run(3, 5, "b"))
    assert Printout("p", 1, 5, duplex=False, letterhead="a").runs() == (
        Run(1, 1, "a"),
        Run(2, 5, None),
    )
    assert Printout("p", 1, 1, letterhead="a", paper="b").runs() == (Run(1, 1, "a"),)
    assert Printout("p", 3, 5, letterhead="a", paper="b").runs() == (Run(3, 5, "b"),)
    assert Printout("p", 1, 5).runs() == (Run(1, 5, None),)


def test_a_print_service_that_cannot_be_asked_has_no_printers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("lpstat", "lpoptions"):
        program = tmp_path / name
        program.write_text("#!/no/such/interpreter\n", encoding="utf-8")
        program.chmod(0o700)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert cups.printers() == ()
    assert cups.paper_sources("Tiski") == ()
