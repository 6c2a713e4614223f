"""A table that is printed row by row: every value stands there, and a screen reader is sent to the file."""

from __future__ import annotations

import io
import subprocess
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from desk.domain.answer import ShownTable
from desk.domain.records import FieldInfo, Value
from desk.letters.column_writer import ColumnWriter
from desk.letters.every_row import every_row
from desk.letters.flow import Frame, pages
from desk.letters.fonts import Weight, typeface
from desk.letters.pen import PAGE_HEIGHT, PAGE_WIDTH, Pen
from desk.letters.values import ValueWriter
from desk.services.sealing_ports import Tag
from tests.letters.letter_samples import (
    FONTS,
    SampleTranslator,
    field,
    local,
    pdftotext,
    readings,
    table,
)

FRAME = Frame(100.0, 760.0)


def printed(
    shown: ShownTable, folder: Path, marks: dict[int, str] | None = None
) -> tuple[str, Tag, int]:
    """The text that pdftotext reads, the structure, and the number of pages."""
    face = typeface(FONTS)
    block, _ = every_row(
        shown,
        marks or {},
        file="lukemat.csv",
        typeface=face,
        translator=SampleTranslator("en"),
        width=487.0,
    )
    out = io.BytesIO()
    size = (PAGE_WIDTH, PAGE_HEIGHT)
    canvas = Canvas(out, pagesize=size, initialFontName=str(Weight.REGULAR))  # type: ignore[arg-type]  # the stubs say float
    pen = Pen(canvas)
    placed = pages([block], FRAME, FRAME)
    for page in placed:
        for one in page:
            one.block.draw(pen, 57.0, one.top)
        pen.next_page()
    canvas.save()
    file = folder / "rows.pdf"
    file.write_bytes(out.getvalue())
    subprocess.run(["qpdf", "--check", str(file)], check=True, capture_output=True)
    return pdftotext(file, "-layout"), pen.structure, len(placed)


def rows_of(text: str) -> list[list[str]]:
    return [line.split() for line in text.splitlines() if line.strip()]


def test_every_row_stands_in_its_place_with_all_its_values(tmp_path: Path) -> None:
    shown = readings(700)
    text, _, count = printed(shown, tmp_path)
    assert count > 10
    values = ValueWriter(SampleTranslator("en"))
    wanted = [
        " ".join(
            values.shown(value, info, 2 if info.unit else 0)
            for info, value in zip(shown.info.fields, row, strict=True)
        ).split()
        for row in shown.rows
    ]
    found = [row for row in rows_of(text) if row[0].startswith("6430")]
    assert found == wanted


def test_labels_stand_on_every_page(tmp_path: Path) -> None:
    text, _, count = printed(readings(200), tmp_path)
    assert text.count("Consumption") == count


def test_a_page_of_rows_is_one_figure_that_names_the_file(tmp_path: Path) -> None:
    _, structure, count = printed(readings(200), tmp_path)
    figures = [one for one in structure.children if isinstance(one, Tag)]
    assert [one.role for one in figures] == ["Figure"] * count
    assert figures[0].alternative is not None
    assert figures[0].alternative.startswith("Meter readings: rows 1–")
    assert all("lukemat.csv" in (one.alternative or "") for one in figures)


def test_hostile_and_foreign_letters_are_all_printed(tmp_path: Path) -> None:
    rows: list[tuple[Value, ...]] = [
        ("(a) \\ b) ET Q", 1),
        ("Čađđe Ŋáŋá", 2),
        ("Ωμέγα Привет", 3),
        ("€ 1 234,5", None),
        ("", 5),
    ]
    fields = (field("a", "Teksti", "Text", "Text"), field("n", "Luku", "Tal", "Number"))
    text, _, _ = printed(table("x", local("Rivit"), fields, rows), tmp_path)
    for expected in ("(a) \\ b) ET Q", "Čađđe Ŋáŋá", "Ωμέγα Привет", "€ 1 234,5"):
        assert expected in text


def test_more_kinds_of_letters_than_one_font_subset_holds_are_printed_all_the_same(
    tmp_path: Path,
) -> None:
    letters = [
        chr(code) for code in (*range(0xC0, 0x180), *range(0x391, 0x3CA), *range(0x410, 0x450))
    ]
    known = [one for one in letters if typeface(FONTS).legible(one) == one]
    assert len(known) > 300
    rows: list[tuple[Value, ...]] = [(f"{one}{one}x",) for one in known]
    shown = table("x", local("Rivit"), (field("a", "Kirjain", "Bokstav", "Letter"),), rows)
    text, _, _ = printed(shown, tmp_path)
    assert [row[0] for row in rows_of(text) if row[0] != "Letter"] == [row[0] for row in rows]


def test_marks_of_grounds_stand_beside_their_rows(tmp_path: Path) -> None:
    text, _, _ = printed(readings(30), tmp_path, {3: "(b)"})
    rows = [row for row in rows_of(text) if any(one.startswith("6430") for one in row)]
    assert [place for place, row in enumerate(rows) if row[0] == "(b)"] == [3]


def test_rows_that_need_more_than_a_line_stand_as_running_lines_and_whole(tmp_path: Path) -> None:
    long = " ".join(f"sana{number}" for number in range(60))
    fields = (field("a", "Lyhyt", "Kort", "Short"), field("b", "Pitkä", "Lång", "Long"))
    rows: list[tuple[Value, ...]] = [
        (f"rivi{number}", f"{long} loppu{number}" if number % 3 else "kaksi\nriviä")
        for number in range(200)
    ]
    text, structure, count = printed(table("x", local("X"), fields, rows), tmp_path, {4: "(b)"})
    seen = " ".join(text.split())
    for number in range(200):
        end = f"loppu{number}" if number % 3 else "kaksi riviä"
        assert f"{number + 1} Short: rivi{number} · Long: " in seen
        assert end in seen
    assert seen.index("(b)") < seen.index("rivi4 ") < seen.index("rivi5 ")
    figures = [one for one in structure.children if isinstance(one, Tag)]
    assert [one.role for one in figures] == ["Figure"] * count
    told = [one.alternative or "" for one in figures]
    assert told[0].startswith("X: rows 1–")
    assert "–200." in told[-1]
    assert all("lukemat.csv" in one for one in told)


@pytest.mark.parametrize(
    ("info", "column"),
    [
        (FieldInfo("n", local("N"), unit="kWh"), [Decimal("1.0"), Decimal("1.00"), None, 1, 1.0]),
        (FieldInfo("n", local("N"), data_type="number"), [Decimal("1.0"), Decimal("1.00")]),
        (FieldInfo("b", local("B"), data_type="boolean"), [True, 1, "1", 0, "e", None]),
        (
            FieldInfo("t", local("T"), data_type="datetime"),
            ["2026-03-29T02:30", "2026-10-25 03:30:10"],
        ),
        (FieldInfo("t", local("T"), data_type="datetime"), ["2026-02-30T02:30", "not at all, no"]),
        (FieldInfo("t", local("T"), data_type="datetime"), ["2026-03-29T02:30+02:00", ""]),
        (
            FieldInfo("t", local("T"), data_type="date"),
            ["2026-03-29T00:00:00", "2026-03-29T01:00:00"],
        ),
        (
            FieldInfo("t", local("T"), data_type="datetime"),
            [
                datetime.fromisoformat(one)
                for one in ("2026-01-01", "2026-01-01 00:15", "2026-01-02")
            ],
        ),
        (
            FieldInfo("t", local("T"), data_type="datetime"),
            [datetime.fromisoformat("2026-01-01 00:15:00.5"), None],
        ),
        (FieldInfo("c", local("C"), codes={"1": local("yksi")}), [1, "1", 2, None]),
    ],
)
def test_a_column_is_written_as_its_values_are_one_by_one(
    info: FieldInfo, column: Sequence[Value]
) -> None:
    values = ValueWriter(SampleTranslator("fi"))
    written = ColumnWriter(info, values, lambda text: text, 2 if info.unit else 0).write(column)
    assert written.texts == [values.shown(one, info, 2 if info.unit else 0) for one in column]
    digits = str.maketrans("123456789", "000000000")
    assert {text.translate(digits) for text in written.texts} <= written.forms
