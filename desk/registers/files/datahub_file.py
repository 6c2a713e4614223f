"""Meter readings as Fingrid Datahub exports them: semicolons, decimal commas, lines of facts before the header."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta, timezone, tzinfo
from itertools import chain, islice

from desk.registers.failures import missing_column
from desk.registers.files.csv_file import Lines, cells_of, separator_of, told_by_line
from desk.registers.files.extracts import Batches, Extract
from desk.registers.files.text_file import text_of

_MOST_BEFORE = 60
"""Lines in which the header is looked for."""
_ADDED = re.compile(r"\s*[(\[].*[)\]]\s*$")
"""What a header says of a column behind its name: ``Alkuaika (UTC)``."""
_UTC = re.compile(
    r"\bUTC\b\s*(?:(?P<sign>[+-])\s*(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?)?", re.I
)


def read_datahub(extract: Extract) -> Batches:
    """The readings of one file. Times without a zone are in UTC where the file says so, else in local time.

    Raises CollectionFailure naming file, and line or column, OSError where the file is gone.
    """
    with text_of(extract) as text:
        first = list(islice(text, _MOST_BEFORE))
        at = _header_at(first, extract)
        before, header_line = first[:at], first[at] if first else ""
        lines = Lines(
            chain(first[at:], text), extract.settings.separator or separator_of(header_line)
        )
        with told_by_line(extract, lines, at):
            header = [cell.strip() for cell in next(iter(lines), [])]
            places = extract.places([_plain(cell) for cell in header])
            zones = _zones(extract, before, [header[place] for place in places])
            for batch in cells_of(extract, lines, len(header), places, at):
                yield [_in_zones(row, zones) for row in batch] if any(zones) else batch


def _header_at(lines: Sequence[str], extract: Extract) -> int:
    """Which of the first lines names the columns of the map.

    Raises CollectionFailure naming what is missing from the line that comes nearest.
    """
    wanted = extract.headers
    best, most = 0, -1
    for number, line in enumerate(lines):
        cells = {
            _plain(cell) for cell in line.split(extract.settings.separator or separator_of(line))
        }
        known = sum(column in cells for column in wanted)
        if known > most:
            best, most = number, known
        if known == len(wanted):
            return number
    cells = (
        {_plain(cell) for cell in lines[best].split(separator_of(lines[best]))} if lines else set()
    )
    missing = next(column for column in wanted if column not in cells)
    raise missing_column(extract.name, extract.file.name, missing)


def _plain(cell: str) -> str:
    return _ADDED.sub("", cell.strip().strip('"').strip())


def _zones(extract: Extract, before: Iterable[str], headers: Sequence[str]) -> list[tzinfo | None]:
    """The zone of each column of times that is not in local time."""
    everywhere = next((zone for zone in map(_zone, before) if zone), None)
    return [
        (_zone(header) or everywhere) if info.data_type == "datetime" else None
        for info, header in zip(extract.collection.info.fields, headers, strict=True)
    ]


def _zone(text: str) -> tzinfo | None:
    found = _UTC.search(text)
    if found is None:
        return None
    ahead = timedelta(hours=int(found["hours"] or 0), minutes=int(found["minutes"] or 0))
    return timezone(-ahead if found["sign"] == "-" else ahead)


def _in_zones(row: Sequence[object], zones: Sequence[tzinfo | None]) -> Sequence[object]:
    return [
        _in_zone(cell, zone) if zone is not None else cell
        for cell, zone in zip(row, zones, strict=True)
    ]


def _in_zone(cell: object, zone: tzinfo) -> object:
    from desk.registers.values import converter

    convert = converter("datetime")
    moment = convert(cell) if convert and isinstance(cell, str) else cell
    if isinstance(moment, datetime) and moment.tzinfo is None:
        return moment.replace(tzinfo=zone)
    return cell
