"""Excel workbooks: one sheet with a header row; results of formulas as they were saved."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import IO, Any

from desk.registers.failures import unreadable_file
from desk.registers.files.extracts import BATCH, Batches, Extract
from desk.registers.files.file_failures import no_sheet, not_calculated, too_large

_LARGEST_PART = 4 << 30
_LARGEST_TEXTS = 1 << 30
"""Unpacked size of the texts of all sheets, which are held in memory."""
_PACKED_TIMES = 400
"""How much smaller honest spreadsheets get; only parts that are large at all are looked at."""
_LARGE = 64 << 20
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/spreadsheetml/main}"
_SEARCHED = 1 << 20


def read_xlsx(extract: Extract) -> Batches:
    """The rows of a sheet; empty rows are left out, numbers written as text stay text.

    Raises CollectionFailure naming sheet, column or cell where the workbook cannot be used, OSError
    where it is gone.
    """
    from defusedxml.common import DefusedXmlException
    from openpyxl.utils.exceptions import InvalidFileException

    broken = (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        KeyError,
        ValueError,
        TypeError,
        IndexError,
        AttributeError,
        NotImplementedError,  # parts under a password
        RuntimeError,
        SyntaxError,  # of the XML
        DefusedXmlException,
        InvalidFileException,
    )
    with extract.file.open("rb") as stored:
        try:
            with zipfile.ZipFile(stored) as packed:
                _check_size(packed, extract)
            yield from _sheet(stored, extract)
        except broken as error:
            # what the libraries raise on files that no program should write
            raise unreadable_file(extract.name, extract.file.name) from error


def _check_size(packed: zipfile.ZipFile, extract: Extract) -> None:
    for part in packed.infolist():
        most = _LARGEST_TEXTS if part.filename.endswith("sharedStrings.xml") else _LARGEST_PART
        blown_up = part.file_size > _LARGE and part.file_size > part.compress_size * _PACKED_TIMES
        if part.file_size > most or blown_up:
            raise too_large(extract.name, extract.file.name)


def _sheet(stored: IO[bytes], extract: Extract) -> Batches:
    import openpyxl

    book = openpyxl.load_workbook(stored, read_only=True, data_only=True, keep_links=False)
    with closing(book):
        wanted = extract.settings.sheet
        sheets = [one for one in book.worksheets if wanted in (None, one.title)]
        if not sheets:
            raise no_sheet(extract.name, extract.file.name, wanted or "1")
        sheet: Any = sheets[0]
        sheet.reset_dimensions()  # some programs write sizes that are not true
        first = extract.settings.header_row
        rows = sheet.iter_rows(min_row=first, values_only=True)
        header = ["" if cell is None else str(cell).strip() for cell in next(rows, ())]
        places = extract.places(header)
        unsaved = _unsaved(stored, sheet, {place + 1 for place in places}, first)
        if unsaved is not None:
            raise not_calculated(extract.name, extract.file.name, f"{sheet.title}!{unsaved}")
        yield from _batches(rows, places)


def _batches(rows: Iterator[Sequence[object]], places: Sequence[int]) -> Batches:
    batch: list[Sequence[object]] = []
    for cells in rows:
        row = [_cell(cells[place]) if place < len(cells) else None for place in places]
        if all(cell is None for cell in row):
            continue
        batch.append(row)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _cell(cell: object) -> object:
    return None if cell == "" else cell


def _unsaved(stored: IO[bytes], sheet: Any, columns: set[int], header_row: int) -> str | None:
    """The first cell of some columns with a formula that has no saved result.

    The library gives nothing for it, as for an empty cell: its row would lack a value silently.
    """
    from defusedxml.ElementTree import iterparse
    from openpyxl.utils.cell import column_index_from_string, coordinate_from_string

    with zipfile.ZipFile(stored) as packed:
        part = sheet._worksheet_path
        if not _has_formulas(packed, part):
            return None
        with packed.open(part) as xml:
            for _, element in iterparse(xml, events=("end",)):
                kind = element.tag.removeprefix(_MAIN).removeprefix(_STRICT)
                if kind == "row":
                    element.clear()
                if kind != "c" or not _lacks_result(element):
                    continue
                place = element.get("r", "A1")
                letters, row = coordinate_from_string(place)
                if row > header_row and column_index_from_string(letters) in columns:
                    return str(place)
    return None


def _lacks_result(cell: Any) -> bool:
    held = {child.tag.rpartition("}")[2]: child.text for child in cell}
    # an empty text that was calculated is a result: it is said to be a text
    return "f" in held and not held.get("v") and not ("v" in held and cell.get("t") == "str")


def _has_formulas(packed: zipfile.ZipFile, part: str) -> bool:
    """True where a sheet may hold a formula; most extracts hold none."""
    held = b""
    with packed.open(part) as xml:
        while piece := xml.read(_SEARCHED):
            if b"<f>" in held + piece or b"<f " in held + piece or b":f" in held + piece:
                return True
            held = piece[-4:]
    return False
