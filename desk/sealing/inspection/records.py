"""The records: the pages, the JSON and the CSV files give the same, and nothing of it was lost."""

from __future__ import annotations

import base64
import csv
import io
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

from desk.domain.answer import BLACKED_OUT, ShownTable
from desk.domain.letter_facts import Finding, LetterFacts
from desk.domain.records import FieldInfo, Value
from desk.domain.request import ANSWER_KINDS
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.sealing.inspection.pages import HYPHENS, PageText, compact, goes_on
from desk.sealing.inspection.parts import Part
from desk.sealing.inspection.rule import Rule

RULE = "record"
_RECORDS = '"records": {'


class Records(Rule):
    """Compares what the letter should give with its pages and its attached files (Art. 15(3))."""

    def __init__(self, facts: LetterFacts, printed: Mapping[str, int]) -> None:
        self._facts = facts
        self._tables = {table.info.key: table for table in facts.tables if table.rows}
        self._wanted = printed
        self._read: Counter[str] = Counter()
        self._bodies: list[str] = []
        self._ends_in_words = 0
        self._files: set[str] = set()
        self._json = False

    def page(self, page: PageText) -> Iterator[Finding]:
        self._read.update(page.spaced.split())
        self._bodies.append(page.body)
        self._ends_in_words += page.between.rstrip().endswith(HYPHENS)
        yield from ()

    def part(self, part: Part) -> Iterator[Finding]:
        if part.name in self._facts.enclosures or not part.name:
            return
        self._files.add(part.name)
        if part.name.endswith(".json") and _RECORDS in part.text:
            self._json = True
            if not self._json_agrees(part.text):
                yield Finding(RULE, _FILE.fill(file=part.name))
        elif part.name.endswith(".csv"):
            tables = [one for one in self._tables.values() if part.name in self._names(one)]
            if not any(_csv_agrees(part.text, table) for table in tables):
                yield Finding(RULE, _FILE.fill(file=part.name))

    def end(self) -> Iterator[Finding]:
        if self._facts.kind not in ANSWER_KINDS:
            return
        if self._tables and not self._json:
            yield Finding(RULE, _NO_JSON)
        drawn = [one for one in self._tables.values() if not self._names(one) & self._files]
        if drawn and not self._wanted:
            yield Finding(RULE, _NO_WORDS)
        lost = [word for word, count in self._wanted.items() if self._read[word] < count]
        if lost and not self._found_broken(lost):
            yield Finding(RULE, _PAGES)

    def _names(self, table: ShownTable) -> set[str]:
        """What the CSV file of a table may be called."""
        info = table.info
        return {
            f"{plain(name)}-{plain(self._facts.number)}.csv"
            for name in (info.name, f"{info.system}-{info.name}")
        }

    def _found_broken(self, words: Sequence[str]) -> bool:
        """True where words that stand nowhere whole are there in pieces, at the ends of lines."""
        whole = "".join(self._bodies)
        for word in words:
            bare = compact(word)
            count = whole.count(bare)
            if count + self._ends_in_words < self._wanted[word] and (
                count or not goes_on(bare, self._bodies)
            ):
                return False
        return True

    def _json_agrees(self, text: str) -> bool:
        """Row by row, so that a long file does not fill the memory."""
        place = text.rfind(_RECORDS)
        if place < 0:
            return False
        place += len(_RECORDS)
        decoder = json.JSONDecoder()
        try:
            seen = 0
            while (place := _after(text, place)) < len(text) and text[place] != "}":
                key, place = decoder.raw_decode(text, place)
                table = self._tables.get(key)
                place = text.index("[", place) + 1
                if table is None:
                    return False
                columns = list(table.info.columns)
                for row in table.rows:
                    record, place = decoder.raw_decode(text, _after(text, place))
                    if list(record) != columns or list(record.values()) != _as_json(row):
                        return False
                if text[place := _after(text, place)] != "]":
                    return False
                place += 1
                seen += 1
        except (IndexError, ValueError):
            return False
        return seen == len(self._tables)


def plain(name: str) -> str:
    """A name as the names of attached files write it."""
    return re.sub(r"[^A-Za-z0-9_-]+", "_", name) or "_"


def _after(text: str, place: int) -> int:
    """The next place in JSON that is no blank and no comma."""
    while place < len(text) and text[place] in " \n\t\r,":
        place += 1
    return place


def _as_json(row: Sequence[Value]) -> list[object]:
    """A row as JSON gives it back: ISO 8601 dates, numbers where they can be held exactly, else text."""
    return [value if isinstance(value, str | int | None) else _other_json(value) for value in row]


def _other_json(value: Value) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    return _number(Decimal(repr(value)) if isinstance(value, float) else Decimal(str(value)))


@lru_cache(maxsize=10_000)
def _number(value: Decimal) -> float | str:
    if not value.is_finite():
        return str(value)
    near = float(value)
    return near if Decimal(repr(near)) == value else str(value)


def _csv_agrees(text: str, table: ShownTable) -> bool:
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=";")
    if len(next(rows, ())) != len(table.info.fields):
        return False
    count = 0
    fields = table.info.fields
    for row, cells in zip(table.rows, rows, strict=False):
        count += 1
        if len(cells) != len(row) or not all(map(_written, cells, row, fields)):
            return False
    return count == len(table.rows) and next(rows, None) is None


def _written(cell: str, value: Value, info: FieldInfo) -> bool:
    """True where a cell of a CSV file says what the record holds."""
    if value is None:
        return cell == ""
    if isinstance(value, str):
        plain_text = value.isascii() and value.isprintable() and BLACKED_OUT not in value
        return (
            bool(info.codes) or not plain_text or cell.removeprefix("'") == value.removeprefix("'")
        )
    if isinstance(value, datetime):
        # Compared as texts: in the hour that a change of clocks repeats, no two zones agree.
        return cell in (value.isoformat(" ", "seconds"), value.isoformat(" ", "minutes"))
    if isinstance(value, date):
        return cell == value.isoformat()
    if isinstance(value, bool | bytes) or info.codes:
        return bool(cell)
    return cell.replace(",", ".") == str(value)


_FILE = QT_TRANSLATE_NOOP(
    "inspection", "The attached file {file} does not give the same records as the letter."
)
_NO_JSON = QT_TRANSLATE_NOOP(
    "inspection", "The file with all records is not attached to the letter."
)
_NO_WORDS = QT_TRANSLATE_NOOP("inspection", "It is not known which records the pages should show.")
_PAGES = QT_TRANSLATE_NOOP(
    "inspection", "The pages do not show every value of the records in full."
)
