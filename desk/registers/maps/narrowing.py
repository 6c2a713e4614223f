"""Lists in rows, cut down to the elements that were asked for: the others may be about other people."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from desk.domain.records import Value
from desk.registers.maps.data_map import MapCollection
from desk.registers.maps.nested import narrowed, places_of
from desk.registers.source import Row
from desk.registers.values import key_text


def narrowing(
    collection: MapCollection, where: Mapping[str, Sequence[Value]]
) -> Callable[[list[Row]], list[Row]] | None:
    """What cuts the rows of an answer down; None where no list was asked by one of its elements.

    As Fides does it: of a list that led to the row only the elements that were asked for are given,
    with what lies beside them in the same objects, unless the map says ``return_all_elements``.
    """
    asked = {
        column: {text for value in values if (text := key_text(value)) is not None}
        for column, values in where.items()
        if column in collection.arrays and column not in collection.whole_lists
    }
    if not asked:
        return None
    beside = {
        column: [collection.place[one] for one, array in collection.arrays.items() if array == own]
        for column in asked
        for own in (collection.arrays[column],)
    }

    def cut(row: Row) -> Row:
        cells = list(row)
        for column, keys in asked.items():
            places = places_of(cells[collection.place[column]], keys)
            if places is not None:
                for at in beside[column]:
                    cells[at] = narrowed(cells[at], places)
        return tuple(cells)

    return lambda batch: [cut(row) for row in batch]
