"""Writes rows as the files that other programs export: CSV, Excel, JSON and Parquet."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq
from openpyxl.cell import WriteOnlyCell

from desk.domain.records import Value


def write_extract(file: Path, columns: Sequence[str], rows: Sequence[Sequence[Value]]) -> Path:
    """Write rows in the format that the file's ending says; returns the file."""
    {".csv": _csv, ".xlsx": _xlsx, ".json": _json, ".jsonl": _json, ".parquet": _parquet}[
        file.suffix.lower()
    ](file, columns, rows)
    return file


def _csv(file: Path, columns: Sequence[str], rows: Sequence[Sequence[Value]]) -> None:
    with file.open("w", newline="", encoding="utf-8") as text:
        lines = csv.writer(text, delimiter=";")
        lines.writerow(columns)
        lines.writerows(rows)


def _xlsx(file: Path, columns: Sequence[str], rows: Sequence[Sequence[Value]]) -> None:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Taul1")
    sheet.append(list(columns))
    for row in rows:
        cells: list[object] = []
        for value in row:
            cell = WriteOnlyCell(sheet, value)  # type: ignore[arg-type]  # any value of a cell
            if isinstance(value, str):
                cell.data_type = "s"  # or "=1+1" would be a formula
            cells.append(cell)
        sheet.append(cells)
    book.save(file)
    book.close()


def _json(file: Path, columns: Sequence[str], rows: Sequence[Sequence[Value]]) -> None:
    documents = [dict(zip(columns, map(_plain, row), strict=True)) for row in rows]
    if file.suffix == ".jsonl":
        lines = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in documents)
        file.write_text(lines, "utf-8")
    else:
        file.write_text(json.dumps(documents, indent=1), "utf-8")


def _parquet(file: Path, columns: Sequence[str], rows: Sequence[Sequence[Value]]) -> None:
    cells = zip(*rows, strict=True) if rows else [()] * len(columns)
    table = {name: pa.array(list(column)) for name, column in zip(columns, cells, strict=True)}
    pq.write_table(pa.table(table), file, row_group_size=3)


def _plain(value: Value) -> object:
    if isinstance(value, date):
        return value.isoformat()
    return float(value) if isinstance(value, Decimal) else value
