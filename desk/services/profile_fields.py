"""What a field of a controller's profile is: where it stands, what it holds, how it is asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum, auto

from desk.domain.text import LocalText, Text

Value = str | bool | LocalText | tuple[LocalText, ...] | tuple[str, ...]
"""What a field holds while it is edited; an empty text says that nothing is there."""
Values = Mapping[str, Value]
"""By the field's path."""


class Group(StrEnum):
    """The parts in which a profile is edited, in order."""

    COMPANY = auto()
    CONTACTS = auto()
    LETTER = auto()
    NOTICE = auto()
    DESK = auto()


class Shape(StrEnum):
    """What a field holds and how it is shown."""

    LINE = auto()
    LINES = auto()
    """Several lines, each an entry."""
    NUMBER = auto()
    """A whole number, as text."""
    DAY = auto()
    """``2023-05-29``, as text."""
    FLAG = auto()
    CHOICE = auto()
    COLOUR = auto()
    """``#0B5CA8``."""
    SPOKEN = auto()
    """A short text in three languages."""
    SENTENCE = auto()
    """A longer one."""
    LIST = auto()
    """Several texts in three languages."""
    SYSTEMS = auto()
    """Keys of the systems that the company has, of those that its profile brings."""


@dataclass(frozen=True, slots=True)
class ProfileField:
    """One field of a profile."""

    path: str
    """Where it stands in the file: ``notice.fee``."""
    shape: Shape
    group: Group
    label: Text
    needed: bool = False
    """True where a profile cannot do without it."""
    choices: tuple[tuple[str, Text], ...] = ()
    help: Text | None = None
