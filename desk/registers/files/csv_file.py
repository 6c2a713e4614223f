"""CSV extracts as Finnish systems write them: UTF-8, cp1252 or UTF-16, semicolons or commas, one header line."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice

from desk.registers.failures import bad_line
from desk.registers.files.extracts import BATCH, Batches, Extract
from desk.registers.files.text_file import text_of

_LONGEST_CELL = 16_000_000
_LONGEST_LINE = 16_000_000
SEPARATORS = ";,\t|"


class Lines:
    """The records of a CSV text with the number of the line each ends in."""

    def __init__(self, text: Iterable[str], separator: str) -> None:
        csv.field_size_limit(_LONGEST_CELL)
        self._reader = csv.reader(text, delimiter=separator, strict=True)

    @property
    def number(self) -> int:
        """Line in which the record that was given last ends."""
        return self._reader.line_num

    def __iter__(self) -> Iterator[list[str]]:
        return self._reader


def read_csv(extract: Extract) -> Batches:
    """The rows of a CSV file; columns that are not in the map are left out.

    Raises CollectionFailure naming file and line where the file is broken, OSError where it is gone.
    """
    with text_of(extract) as text:
        before = extract.settings.header_row - 1
        for _ in islice(text, before):
            pass
        start = text.readline(_LONGEST_LINE)
        separator = extract.settings.separator or separator_of(start)
        lines = Lines(_again(start, text), separator)
        with told_by_line(extract, lines, before):
            header = [column.strip() for column in next(iter(lines), [])]
            places = extract.places(header)
            yield from cells_of(extract, lines, len(header), places, before)


def cells_of(
    extract: Extract, lines: Lines, width: int, places: Sequence[int], before: int
) -> Batches:
    """The records that follow a header, as rows; empty cells hold nothing.

    ``before``: lines of the file that stand before those of ``lines``.
    """
    batch: list[Sequence[object]] = []
    for cells in lines:
        if not cells:
            continue
        if len(cells) != width:
            raise bad_line(extract.name, extract.file.name, before + lines.number)
        batch.append([cells[place] or None for place in places])
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


@contextmanager
def told_by_line(extract: Extract, lines: Lines, before: int) -> Iterator[None]:
    """Makes what the CSV reader raises a sentence that names the line."""
    try:
        yield
    except csv.Error as error:
        raise bad_line(extract.name, extract.file.name, before + lines.number) from error


def separator_of(header: str) -> str:
    """The separator that a line shows most of."""
    return max(SEPARATORS, key=header.count)


def _again(first: str, rest: Iterable[str]) -> Iterator[str]:
    yield first
    yield from rest
