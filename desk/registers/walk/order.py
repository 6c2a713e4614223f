"""The order of a collection's rows in the answer: by primary key, or by all of their values."""

from __future__ import annotations

import operator
from collections.abc import Callable
from itertools import islice
from operator import itemgetter
from typing import Any

from desk.registers.maps.data_map import MapCollection
from desk.registers.source import Row
from desk.registers.values import sort_key
from desk.services.row_pieces import Columns

Key = Callable[[Row], Any]
"""What rows are compared by."""


class Order:
    """Sorts the rows of one collection the same way every time."""

    def __init__(self, collection: MapCollection) -> None:
        places = [collection.place[column] for column in collection.primary_key]
        self.plain: Key = itemgetter(*places) if places else _itself
        """The values themselves; TypeError where they are of types that cannot be compared."""
        self._chosen = places or list(range(len(collection.info.columns)))

    def kept_by(self, columns: Columns) -> bool:
        """True where a look at the columns shows that their rows are in order, as they mostly come."""
        varying = [
            column
            for place in self._chosen
            if (column := columns[place])[0] != column[-1] or len(set(column)) > 1
        ]
        if len(varying) > 1:
            return False
        try:
            follow: Callable[[Any, Any], bool] = operator.le
            return all(all(map(follow, one, islice(one, 1, None))) for one in varying)
        except TypeError:
            return False

    def mixed(self, row: Row) -> Any:
        """For keys of several types: empty values first, then numbers, then texts."""
        return sort_key(tuple(row[place] for place in self._chosen))


def _itself(row: Row) -> Row:
    return row
