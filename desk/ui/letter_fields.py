"""The fields of a letter's form as data, without Qt: what is asked, in which shape, and when it is needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from desk.domain.errors import BadInput
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.domain.typed_day import read_day

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
    """The day that is written, see ``typed_day``; None where it is none, or could be two."""
    try:
        return read_day(written)
    except BadInput:
        return None


def _each(values: Values, key: str) -> Sequence[object]:
    value = values.get(key, ())
    return value if isinstance(value, tuple) else ()


NO_DAY = QT_TRANSLATE_NOOP("letter form", "The day is written like 22.12.2026.")
