"""What a column of a table needs: decimals that line up, a label that is no wider than its values."""

from __future__ import annotations

from collections.abc import Iterable

from desk.domain.records import FieldInfo, Value
from desk.letters.values import as_number

_MOST_DECIMALS = 6
_SHORT_LABEL = 12


def decimals(column: Iterable[Value]) -> int:
    """Decimals that the numbers of a column need; 0 where that is more than a reader wants."""
    # As texts, so that a number which stands in thousands of rows is looked at once.
    numbers = [as_number(value) for value in set(map(str, column))]
    exponents = [number.as_tuple().exponent for number in numbers if number is not None]
    most = max((-one for one in exponents if isinstance(one, int)), default=0)
    return most if 0 < most <= _MOST_DECIMALS else 0


def is_quantity(info: FieldInfo) -> bool:
    """True for a column whose numbers line up on the right."""
    return not info.codes and info.identity is None and bool(info.unit or info.data_type == "money")


def label_lines(label: str) -> tuple[str, ...]:
    """A column's label on two lines where its words allow."""
    words = label.split(" ")
    if len(words) == 1 or len(label) < _SHORT_LABEL:
        return (label,)
    halves = [(" ".join(words[:n]), " ".join(words[n:])) for n in range(1, len(words))]
    return min(halves, key=lambda pair: max(map(len, pair)))
