"""Excel workbooks: values as they were saved, formulas with their results, and files that are not what they say."""

from __future__ import annotations

import re
import zipfile
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from desk.domain.records import Value
from desk.registers.source import CollectionFailure
from tests.extract_writers import write_extract
from tests.registers.file_samples import CALLS, described, found, read_all

BOOK = described("file: puhelut.xlsx")
COLUMNS = list(CALLS)


def rewrite(file: Path, part: str, old: bytes, new: bytes) -> None:
    """Change a part of a workbook as only another program would write it."""
    with zipfile.ZipFile(file) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    parts[part], changed = re.subn(old, lambda _: new, parts[part])
    assert changed
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)


def with_formula(folder: Path, row: int = 2, column: int = 3) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Taul1"
    sheet.append([*COLUMNS, "muu"])
    sheet.append(["A", None, 1, None, None])
    sheet.cell(row, column, "=1+1")
    file = folder / "puhelut.xlsx"
    book.save(file)
    book.close()
    return file


def test_values_keep_their_kind(tmp_path: Path) -> None:
    columns = {"a": "", "b": "", "c": "", "d": "", "e": "type: date", "f": "type: money"}
    rows: list[tuple[Value, ...]] = [
        (
            "0100",
            100,
            1.5,
            datetime.fromisoformat("2026-11-22T13:30"),
            date(2026, 11, 22),
            Decimal("12.50"),
        ),
        (None, True, None, None, None, "noin 5"),
    ]
    write_extract(tmp_path / "puhelut.xlsx", list(columns), rows)
    assert read_all(tmp_path, described("file: puhelut.xlsx", columns)) == rows


def test_numbers_and_texts_are_found_as_keys(tmp_path: Path) -> None:
    rows: list[tuple[Value, ...]] = [
        ("0100", "A"),
        (100, "B"),
        (200.0, "C"),
        (" 300 ", "D"),
        ("100", "E"),
    ]
    write_extract(tmp_path / "puhelut.xlsx", ["nro", "nimi"], rows)
    collection = described("file: puhelut.xlsx", {"nro": "", "nimi": ""}, key="nro")
    for key, names in (("0100", "A"), ("100", "BE"), (100, "BE"), ("200", "C"), (300, "D")):
        assert "".join(str(row[1]) for row in found(tmp_path, collection, nro=[key])) == names


def test_a_sheet_by_name_and_a_header_further_down(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.create_sheet("Puhelut 2026")
    for row in (["Raportti"], [], COLUMNS, ["A", date(2026, 1, 2), 5, None], [None] * 4):
        sheet.append(row)
    book.save(tmp_path / "raportti.xlsx")
    book.close()
    notes = "file: raportti.xlsx, sheet: Puhelut 2026, header_row: 3"
    assert read_all(tmp_path, described(notes)) == [("A", date(2026, 1, 2), 5, None)]
    with pytest.raises(CollectionFailure, match="no sheet “Puhelut 2025”"):
        read_all(tmp_path, described("file: raportti.xlsx, sheet: Puhelut 2025"))


def test_a_formula_without_a_result_is_named(tmp_path: Path) -> None:
    with_formula(tmp_path)
    with pytest.raises(CollectionFailure, match=r"Taul1!C2.*puhelut\.xlsx.*Puhelut.*save it"):
        read_all(tmp_path, BOOK)


def test_the_saved_result_of_a_formula_is_taken(tmp_path: Path) -> None:
    file = with_formula(tmp_path)
    rewrite(
        file, "xl/worksheets/sheet1.xml", rb"<f>1\+1</f><v ?(?:/>|></v>)", b"<f>1+1</f><v>2</v>"
    )
    assert read_all(tmp_path, BOOK) == [("A", None, 2, None)]


def test_an_empty_text_that_was_calculated_is_a_result(tmp_path: Path) -> None:
    file = with_formula(tmp_path)
    old = rb'<c r="C2"><f>1\+1</f><v ?(?:/>|></v>)'
    rewrite(file, "xl/worksheets/sheet1.xml", old, b'<c r="C2" t="str"><f>1+1</f><v></v>')
    assert read_all(tmp_path, BOOK) == [("A", None, None, None)]


def test_a_formula_beside_the_columns_of_the_map_does_no_harm(tmp_path: Path) -> None:
    with_formula(tmp_path, column=5)
    assert read_all(tmp_path, BOOK) == [("A", None, 1, None)]


def test_a_size_that_is_not_true_hides_no_row(tmp_path: Path) -> None:
    """Some programs write the size of an empty sheet into every workbook."""
    file = with_formula(tmp_path, column=5)
    rewrite(
        file, "xl/worksheets/sheet1.xml", rb'<dimension ref="A1:E2" ?/>', b'<dimension ref="A1"/>'
    )
    assert read_all(tmp_path, BOOK) == [("A", None, 1, None)]


def test_damaged_and_foreign_files_are_named(tmp_path: Path) -> None:
    whole = write_extract(tmp_path / "puhelut.xlsx", COLUMNS, [("A", None, 1, None)]).read_bytes()
    foreign = [b"", b"nimi;pvm\n", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)]
    for content in [whole[: len(whole) // 2], whole[:-30], whole[200:], *foreign]:
        (tmp_path / "puhelut.xlsx").write_bytes(content)
        with pytest.raises(CollectionFailure, match=r"puhelut\.xlsx.*Puhelut.*cannot be read"):
            read_all(tmp_path, BOOK)


def test_a_workbook_that_unpacks_without_end_is_not_read(tmp_path: Path) -> None:
    file = with_formula(tmp_path)
    rewrite(file, "xl/worksheets/sheet1.xml", b"</sheetData>", b" " * (80 << 20) + b"</sheetData>")
    assert file.stat().st_size < 1 << 20
    with pytest.raises(CollectionFailure, match="unpacks to far more"):
        read_all(tmp_path, BOOK)


def test_entities_are_not_opened(tmp_path: Path) -> None:
    file = write_extract(tmp_path / "puhelut.xlsx", COLUMNS, [("salainen", None, 1, None)])
    part = "xl/sharedStrings.xml"
    with zipfile.ZipFile(file) as packed:
        strings = part in packed.namelist()
    part = part if strings else "xl/worksheets/sheet1.xml"
    rewrite(file, part, b"salainen", b"&x;")
    with zipfile.ZipFile(file) as packed:
        start = packed.read(part).split(b">")[0]
    tag = b"<sst" if b"<sst" in start else b"<worksheet"
    rewrite(file, part, tag, b'<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + tag)
    with pytest.raises(CollectionFailure, match=r"puhelut\.xlsx"):
        read_all(tmp_path, BOOK)


def test_a_missing_column_is_named(tmp_path: Path) -> None:
    write_extract(tmp_path / "puhelut.xlsx", ["nimi", "pvm", "tallenne"], [("A", None, None)])
    with pytest.raises(CollectionFailure, match="summa"):
        read_all(tmp_path, BOOK)
