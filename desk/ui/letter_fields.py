"""The fields of a letter's form as data, without Qt: what is asked, in which shape, and when it is needed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from desk.domain.text import QT_TRANSLATE_NOOP, Text

Value = str | tuple[str, ...] | tuple[tuple[str, ...], ...]
"""What stands in a field: a text, several texts, or rows of texts."""
Values = Mapping[str, Value]


class Shape(Enum):
    """How a field is filled."""

    LINE = auto()
    TEXT = auto()
    """A text of some sentences."""
    LINES = auto()
    """Several texts, one a line."""
    CHOICE = auto()
    """One of a few options, one key each."""
    SELECT = auto()
    """One of several options with long words."""
    SEVERAL = auto()
    """Any number of options."""
    DAY = auto()
    """A date, ``22.12.2026``."""
    ROWS = auto()
    """Rows of columns; a new row appears below the last one."""


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a choice."""

    value: str
    text: Text


def always(_values: Values) -> bool:
    """Whatever stands in the other fields."""
    return True


def never(_values: Values) -> bool:
    """The field may stay empty."""
    return False


@dataclass(frozen=True, slots=True)
class Field:
    """One question of a form."""

    key: str
    label: Text
    shape: Shape = Shape.LINE
    options: Sequence[Option] = ()
    columns: Sequence[Text] = ()
    """Heads of the columns of rows."""
    needed: Callable[[Values], bool] = never
    """Whether the letter cannot be written without it, by what stands in the form."""
    shown: Callable[[Values], bool] = always


def text(values: Values, key: str) -> str:
    """The text of a field; empty where it is not filled."""
    value = values.get(key, "")
    return value if isinstance(value, str) else ""


def texts(values: Values, key: str) -> tuple[str, ...]:
    """The texts of a field with several."""
    return tuple(one for one in _each(values, key) if isinstance(one, str))


def rows(values: Values, key: str) -> tuple[tuple[str, ...], ...]:
    """The rows of a field."""
    return tuple(one for one in _each(values, key) if isinstance(one, tuple))


def day(written: str) -> date | None:
    """The day that is written as in Finland or in ISO 8601; None where it is none."""
    found = _DAY.fullmatch(written.strip())
    if found is None:
        return None
    parts = {name: int(value) for name, value in found.groupdict().items() if value}
    year, month, of_month = (
        (parts["y"], parts["m"], parts["d"])
        if "y" in parts
        else (parts["iy"], parts["im"], parts["id"])
    )
    try:
        return date(year, month, of_month)
    except ValueError:
        return None


def _each(values: Values, key: str) -> Sequence[object]:
    value = values.get(key, ())
    return value if isinstance(value, tuple) else ()


_DAY = re.compile(
    r"(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.\s?(?P<y>\d{4})|(?P<iy>\d{4})-(?P<im>\d{2})-(?P<id>\d{2})"
)
NO_DAY = QT_TRANSLATE_NOOP("letter form", "The day is written like 22.12.2026.")
