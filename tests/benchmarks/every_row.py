"""210,000 rows printed in full: at least three times the rows per second of a bare canvas, within 250 MB."""

from __future__ import annotations

import io
import json
import sys
import time
from collections.abc import Callable
from dataclasses import replace

from tests.benchmarks.measure import Report, script

ROWS = 210_000
ROUNDS = 3
FASTER = 3.0
MEMORY = 250.0
SIZE, LEADING, TOP, LEFT = 8.5, 10.8, 740.0, 57.0


def measure() -> Report:
    """Compare rows a second: from the registers' values to the PDF, and from ready texts bare."""
    report = Report(f"{ROWS:,} rows printed in full (processor time, best of {ROUNDS} processes)")
    best = {
        way: min(json.loads(script("every_row", way).output)["seconds"] for _ in range(ROUNDS))
        for way in ("table", "bare")
    }
    whole = script("every_row", "letter")
    letter = json.loads(whole.output)
    rate = {way: ROWS / seconds for way, seconds in best.items()}
    report.note(f"a bare canvas, a text object a column: {rate['bare']:,.0f} rows/s")
    report.note(f"the table, from values to PDF: {rate['table']:,.0f} rows/s")
    report.note(
        f"the whole letter with letterheads, tags, CSV and JSON inside: {letter['pages']} pages, "
        f"{letter['megabytes']:.1f} MB, {ROWS / letter['seconds']:,.0f} rows/s"
    )
    # The limits are upper ones, so the ratio is turned round.
    report.limit(
        "time of the table against a third of the bare canvas's",
        best["table"] / (best["bare"] / FASTER),
        1.0,
        "x",
    )
    report.limit("peak memory of the whole letter", whole.memory, MEMORY, "MB")
    return report


def table() -> dict[str, float]:
    """The rows as the letter prints them, on pages with nothing else."""
    from desk.letters.every_row import every_row
    from desk.letters.flow import Frame, pages
    from desk.letters.fonts import typeface
    from desk.letters.page import WIDTH
    from desk.letters.pages_canvas import PagesCanvas
    from desk.letters.pen import Pen
    from desk.letters.writer import nothing_to_collect
    from tests.letters.letter_samples import FONTS, SampleTranslator, readings

    rows, face, words = readings(ROWS), typeface(FONTS), SampleTranslator("fi")
    canvas = PagesCanvas(io.BytesIO(), "fi")

    def draw() -> None:
        with nothing_to_collect():
            block, _ = every_row(
                rows, {}, file="rows.csv", typeface=face, translator=words, width=WIDTH
            )
            pen = Pen(canvas)
            frame = Frame(842 - TOP, 842 - 57)
            for page in pages([block], frame, frame):
                for one in page:
                    one.block.draw(pen, LEFT, one.top)
                pen.next_page()
            canvas.save()

    return {"seconds": _processor_time(draw)}


def bare() -> dict[str, float]:
    """The same texts, ready made, on a canvas with one text object a column."""
    from reportlab.pdfgen.canvas import Canvas

    from desk.letters.every_row import every_row
    from desk.letters.fonts import Weight, typeface
    from desk.letters.page import WIDTH
    from tests.letters.letter_samples import FONTS, SampleTranslator, readings

    block, _ = every_row(
        readings(ROWS),
        {},
        file="rows.csv",
        typeface=typeface(FONTS),
        translator=SampleTranslator("fi"),
        width=WIDTH,
    )
    columns = [
        (LEFT + column.left, list(cells.texts))
        for column, cells in zip(block.columns, block.cells, strict=True)
    ]
    per_page = int((TOP - 57 - 20) / LEADING)
    canvas = Canvas(
        io.BytesIO(),
        pagesize=(595, 842),
        pageCompression=1,
        invariant=1,
        initialFontName=str(Weight.REGULAR),  # type: ignore[arg-type]  # the stubs say float
    )

    def draw() -> None:
        for start in range(0, ROWS, per_page):
            for left, texts in columns:
                written = canvas.beginText(left, TOP)
                written.setFont(str(Weight.REGULAR), SIZE, leading=LEADING)
                for text in texts[start : start + per_page]:
                    written.textLine(text)
                canvas.drawText(written)
            canvas.showPage()
        canvas.save()

    return {"seconds": _processor_time(draw)}


def letter() -> dict[str, float]:
    """The whole answer letter with the rows printed, not signed yet."""
    from desk.letters.writer import Letters
    from desk.sealing.archive import PdfArchive
    from tests.letters.letter_samples import FONTS, SampleTranslator, answer, readings

    content = replace(answer("fi", tables=[readings(ROWS)]), print_everything=True)
    letters = Letters(FONTS, PdfArchive())
    begin = time.process_time()
    written = letters.answer(content, SampleTranslator("fi"))
    seconds = time.process_time() - begin
    return {"seconds": seconds, "pages": written.pages, "megabytes": len(written.pdf) / 1e6}


def _processor_time(job: Callable[[], None]) -> float:
    begin = time.process_time()
    job()
    return time.process_time() - begin


if __name__ == "__main__":
    print(json.dumps({"table": table, "bare": bare, "letter": letter}[sys.argv[1]]()))
