"""Makes rows of what a service answered, and takes only those that hold the keys asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from desk.domain.records import Value
from desk.domain.text import LocalText
from desk.registers.failures import missing_column
from desk.registers.maps.data_map import MapCollection
from desk.registers.maps.nested import cell
from desk.registers.source import Row, Wanted
from desk.registers.values import key_text, typed
from desk.registers.web.failures import TOO_DEEP, not_said_whose, unusable
from desk.registers.web.paging import NOWHERE, Item, at
from desk.registers.web.questions import Keys, Question


def rows_of(
    items: Sequence[Item], collection: MapCollection, question: Question, name: LocalText
) -> list[Row]:
    """The rows of one page, typed as the map says.

    Raises CollectionFailure where a column is missing that the map names, and where the rows do
    not say whose they are.
    """
    lacking: Counter[str] = Counter()
    try:
        raw = [_row(item, collection, question, lacking) for item in items]
    except RecursionError as error:
        raise unusable(name, collection.info.name, TOO_DEEP) from error.with_traceback(None)
    for column, count in lacking.items():
        if column in question.keys and count == len(items):
            raise not_said_whose(name, collection.info.name, column)
        if question.ask.absent == "error":
            raise missing_column(name, collection.info.name, column)
    return typed(raw, [info.data_type for info in collection.info.fields])


def only_asked(rows: Iterable[Row], collection: MapCollection, *asked: Keys) -> list[Row]:
    """The rows whose every named column holds one of its keys: what the service let through is sifted."""
    tests = [
        (column, collection.place[column], keys) for one in asked for column, keys in one.items()
    ]
    return [
        row
        for row in rows
        if all(
            any(key_text(key) in keys for key in collection.keys_in(column, row[place]))
            for column, place, keys in tests
        )
    ]


def fits(row: Row, collection: MapCollection, wanted: Wanted) -> bool:
    """True where a row's cell is, begins with or holds one of the values; letters as stored."""
    value = row[collection.place[wanted.column]]
    text = str(value or "")
    return (
        key_text(value) in {key_text(one) for one in wanted.equal} - {None}
        or text.startswith(tuple(wanted.begins))
        or any(part in text for part in wanted.holds)
    )


def as_keys(where: Mapping[str, Sequence[Value]]) -> Keys:
    """Values by column and comparable text; empty values ask for nothing."""
    return {
        column: {text: value for value in values if (text := key_text(value)) is not None}
        for column, values in where.items()
    }


def _row(
    item: Item, collection: MapCollection, question: Question, lacking: Counter[str]
) -> tuple[Value, ...]:
    made: list[Value] = []
    for column in collection.info.columns:
        found = item.get(column)
        if found is None or isinstance(found, dict | list):
            found = cell(item, column)
        if found is None and column in question.fill:
            found = question.fill[column]
        elif found is None and not _has(item, column):
            lacking[column] += 1
        made.append(found)
    return tuple(made)


def _has(item: Item, column: str) -> bool:
    """True where the document has a place for the column, be it empty, or a list before it."""
    if at(item, column) is not NOWHERE:
        return True
    cut = column.rfind(".")
    while cut > 0:
        before = at(item, column[:cut])
        if before is not NOWHERE:
            # nothing at all, or a list of which each element has the rest or has not
            return before is None or isinstance(before, list)
        cut = column.rfind(".", 0, cut)
    return False
