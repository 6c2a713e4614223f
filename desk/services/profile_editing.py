"""Use cases: a controller's profile is looked at, edited, compared with the shipped one, and given up again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum, auto
from typing import Protocol

from desk.domain.beyond_law import Demand, demands
from desk.domain.text import Language, LocalText, Text
from desk.services.profile_fields import Value, Values
from desk.services.profile_form import FIELDS


class Origin(StrEnum):
    """Where a profile comes from."""

    SHIPPED = auto()
    """As it ships with the program."""
    CHANGED = auto()
    """The workspace has its own copy of a shipped one."""
    OWN = auto()
    """Made in the workspace."""


@dataclass(frozen=True, slots=True)
class ListedProfile:
    """One controller in a list."""

    key: str
    name: str
    origin: Origin
    serving: bool
    """True where it answers in this workspace."""
    fault: Text | None = None
    """Why its file cannot be used; the controller cannot be chosen then."""


@dataclass(frozen=True, slots=True)
class OpenedProfile:
    """A profile as it is edited."""

    key: str
    origin: Origin
    values: Values
    shipped: Values | None
    """What ships with the program; None for the workspace's own controllers."""
    version: str
    """Tells whether somebody else saved it meanwhile; empty where the workspace has no file of it."""
    system_names: Mapping[str, LocalText]
    """The systems that can be kept or left out, by key."""
    fault: Text | None = None


class ProfileBook(Protocol):
    """The controllers of a workspace as files. Never on the GUI thread."""

    def all(self) -> tuple[ListedProfile, ...]:
        """Every controller, those that ship first; one whose file is spoilt is among them."""
        ...

    def open(self, key: str) -> OpenedProfile:
        """A profile to be edited; BadInput where there is none, or its file is no TOML at all."""
        ...

    def faults(self, key: str, values: Values) -> Mapping[str, Text]:
        """What keeps a profile from being saved, by field, as clauses. Touches no file."""
        ...

    def save(self, key: str, values: Values, *, version: str) -> OpenedProfile:
        """Write the workspace's profile, whole or not at all; the desk works with it from now on.

        One that says what the shipped one says is no file of its own any more. Raises BadInput for
        values that cannot be, Conflict where it was saved by somebody else since ``version``, and
        Unavailable where it cannot be written; what was there before then holds.
        """
        ...

    def add(self, values: Values) -> OpenedProfile:
        """Write a new controller; its key is made of its name. Raises as :meth:`save`."""
        ...

    def go_back(self, key: str) -> OpenedProfile:
        """Give the workspace's copy up for the shipped profile; the copy is kept under another name.

        Raises BadInput where none ships, Unavailable where it cannot be done.
        """
        ...

    def serve(self, keys: tuple[str, ...]) -> None:
        """Let these controllers answer here, and no others; all of them where none is named."""
        ...

    def serving(self) -> tuple[str, ...]:
        """The controllers that were chosen to answer here; empty where all do, as at first."""
        ...

    def put_logo(self, key: str, file: str | None) -> None:
        """Let a PNG or JPEG file stand in the letterhead; None: the company's name.

        The file is copied into the workspace. Raises BadInput where it holds no such picture.
        """
        ...

    def has_logo(self, key: str) -> bool:
        """True where a picture stands in the letterhead."""
        ...

    def test_pages(self, key: str, language: Language) -> bytes:
        """Two pages as PDF, to measure printer and window envelopes by (``desk envelope``)."""
        ...

    def sample(self, key: str, values: Values, language: Language) -> bytes:
        """A sample letter as PDF, as the profile would be with these values.

        Raises BadInput where they make no profile.
        """
        ...


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that is not as it ships."""

    path: str
    label: Text
    shipped: Value
    own: Value


def differences(values: Values, shipped: Values) -> tuple[Difference, ...]:
    """Where a profile says something else than the shipped one, in the order of the form."""
    return tuple(
        Difference(one.path, one.label, shipped[one.path], values[one.path])
        for one in FIELDS
        if values[one.path] != shipped[one.path]
    )


def demands_of(values: Values) -> Mapping[str, Text]:
    """What the notice in a profile demands beyond the law, by field. Flagged, and never enforced."""
    days = values["notice.promise_days"]
    found: tuple[Demand, ...] = demands(
        promise_days=int(days)
        if isinstance(days, str) and days.isascii() and days.isdecimal()
        else None,
        **{name: _stated(values[f"notice.{name}"]) for name in _WATCHED},
    )
    return {one.path: one.text for one in found}


def _stated(value: Value) -> LocalText | None:
    if not isinstance(value, LocalText) or not (value.fi or value.sv or value.en):
        return None
    return value


_WATCHED = ("request_ways", "identity_proof", "answer_way", "fee")
