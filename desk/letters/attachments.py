"""The files inside the letter: every record as JSON, long tables as CSV, what owners of systems gave."""

from __future__ import annotations

import base64
import csv
import io
import json
import math
from collections.abc import Callable, Iterator
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

from desk.domain.answer import BLACKED_OUT, AnswerContent, ShownTable
from desk.domain.records import FieldInfo, Value
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.letters.certificate import systems_as_json
from desk.letters.file_names import csv_name, json_name
from desk.letters.grounds import shown_omissions
from desk.letters.spreadsheet import harmless
from desk.letters.values import ValueWriter
from desk.services.ports import Translator
from desk.services.sealing_ports import Attachment

_ROWS_ON_LINES, _ROWS_A_LINE = 1000, 500
_PLAIN_NUMBERS = (int, float, Decimal)
_QUANTITIES = ("integer", "number", "money")
_REMEMBERED = 1000
"""Texts of a column whose form is remembered: meter readings repeat theirs."""


def records_as_json(content: AnswerContent, translator: Translator) -> Attachment:
    """All records, what was left out and how each system fared.

    ``records`` holds the values of the registers (ISO 8601 dates), each once: an identity code is
    not repeated here either (1050/2018 s. 29).
    """
    language = translator.language
    head = {
        "request": content.request,
        "controller": {"name": content.profile.name, "business_id": content.profile.business_id},
        "subject": content.subject_name,
        "language": language,
        "received": content.received,
        "letter_date": content.letter_date,
        "complete": content.complete,
        "systems": systems_as_json(content, translator),
        "left_out": shown_omissions(content.omissions),
        "tables": [
            {
                "collection": table.info.key,
                "label": table.info.label.in_language(language),
                "columns": [_column(info, translator) for info in table.info.fields],
                "key": [info.name for info in table.info.fields if info.primary_key],
                "through": list(table.through),
                "rows": len(table.rows),
            }
            for table in content.tables
        ],
    }
    written = json.dumps(head, ensure_ascii=False, indent=1, default=_json_value)
    # A lone surrogate is no UTF-8; as an escape it is JSON all the same. Encoded piece by piece:
    # six years of readings are never in memory as one text.
    out = io.BytesIO()
    file = io.TextIOWrapper(out, "utf-8", errors="backslashreplace", newline="")
    file.write(written[: written.rindex("\n}")])
    file.write(',\n "records": {')
    for index, table in enumerate(content.tables):
        file.write(f"{',' if index else ''}\n  {json.dumps(table.info.key)}: [\n   ")
        for place, rows in enumerate(_rows(table)):
            file.write(f",\n   {rows}" if place else rows)
        file.write("\n  ]")
    file.write("\n }\n}\n")
    file.detach()
    data = out.getvalue()
    description = translator(_JSON_DESCRIPTION)
    return Attachment(json_name(content), "application/json", description, data)


def rows_as_csv(
    content: AnswerContent,
    table: ShownTable,
    translator: Translator,
    legible: Callable[[str], str],
) -> Attachment:
    """A long table for a spreadsheet: semicolons, UTF-8 with byte order mark, formulas made harmless."""
    out = io.BytesIO()
    file = io.TextIOWrapper(out, "utf-8-sig", newline="")
    rows = csv.writer(file, delimiter=";", lineterminator="\r\n")
    rows.writerow(
        [
            harmless(legible(info.label.in_language(translator.language)))
            for info in table.info.fields
        ]
    )
    values = ValueWriter(translator)
    writers = [_cell_writer(info, values, legible) for info in table.info.fields]
    for row in table.rows:
        rows.writerow([write(value) for write, value in zip(writers, row, strict=True)])
    description = translator(_CSV_DESCRIPTION.fill(label=table.info.label))
    file.detach()
    data = out.getvalue()
    return Attachment(csv_name(content, table), "text/csv", description, data)


def enclosed(content: AnswerContent, translator: Translator) -> list[Attachment]:
    """The files that owners of systems gave for the answer, as they are."""
    return [
        Attachment(
            file.name,
            file.media_type,
            translator(_ENCLOSED_DESCRIPTION.fill(system=file.system)),
            file.data,
        )
        for file in content.enclosures
    ]


def _rows(table: ShownTable) -> Iterator[str]:
    """The rows as JSON objects: one a line, long tables a few hundred a line, which is much faster."""
    encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, default=_json_value).encode
    columns = table.info.columns
    step = 1 if len(table.rows) <= _ROWS_ON_LINES else _ROWS_A_LINE
    for start in range(0, len(table.rows), step):
        some = table.rows[start : start + step]
        try:
            yield encode([dict(zip(columns, row, strict=True)) for row in some])[1:-1]
        except ValueError:  # JSON has no NaN
            finite = [[_finite(value) for value in row] for row in some]
            yield encode([dict(zip(columns, row, strict=True)) for row in finite])[1:-1]


def _finite(value: Value) -> Value:
    return str(Decimal(value)) if isinstance(value, float) and not math.isfinite(value) else value


def _cell_writer(
    info: FieldInfo, values: ValueWriter, legible: Callable[[str], str]
) -> Callable[[Value], str]:
    comma = values.language != "en"
    quantity = bool(info.unit) or info.data_type in _QUANTITIES
    known: dict[str, str] = {}

    def write(value: Value) -> str:
        kind = type(value)
        if isinstance(value, str) and value in known:
            return known[value]
        if isinstance(value, datetime):
            return value.isoformat(" ", "seconds" if value.second else "minutes")
        if kind in _PLAIN_NUMBERS and not info.codes:
            return str(value).replace(".", ",") if comma else str(value)
        if value is None:
            return ""
        if isinstance(value, date):
            return value.isoformat()
        coded = info.codes or isinstance(value, bool | bytes)
        text = values.shown(value, info) if coded else str(value)
        shown = legible(text.replace(BLACKED_OUT, values.covered))
        written = harmless(shown, quantity=quantity)
        if isinstance(value, str) and len(known) < _REMEMBERED:
            known[value] = written
        return written

    return write


def _column(info: FieldInfo, translator: Translator) -> dict[str, object]:
    language = translator.language
    return {
        "name": info.name,
        "label": info.label.in_language(language),
        "unit": info.unit,
        "codes": {code: meaning.in_language(language) for code, meaning in info.codes.items()},
    }


def _json_value(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return _json_number(value)
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    raise TypeError(type(value).__name__)


@lru_cache(maxsize=10_000)
def _json_number(value: Decimal) -> float | str:
    """A number where JSON can hold it exactly, else its digits as text; so is NaN."""
    if not value.is_finite():
        return str(value)
    near = float(value)
    return near if Decimal(repr(near)) == value else str(value)


_JSON_DESCRIPTION = QT_TRANSLATE_NOOP(
    "letter", "All records of this answer, for reading by a program (JSON)"
)
_ENCLOSED_DESCRIPTION = QT_TRANSLATE_NOOP(
    "letter", "{system}: file that came with the answer, unchanged"
)
_CSV_DESCRIPTION = QT_TRANSLATE_NOOP("letter", "{label}: every row, for a spreadsheet (CSV)")
