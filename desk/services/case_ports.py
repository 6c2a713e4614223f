"""Finished cases as the store holds them, as a protocol."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from desk.domain.request import State


@dataclass(frozen=True, slots=True)
class EndedCase:
    """A case that is not open any more."""

    number: str
    controller: str
    state: State
    received: date
    ended: datetime
    """When something was done in it last."""


class Cases(Protocol):
    """Finished cases, within one transaction."""

    def ended(self, before: datetime, *, number: str | None = None) -> tuple[EndedCase, ...]:
        """The cases that are not open and in which nothing was done since; the longest ago first.

        ``number``: only this one.
        """
        ...

    def erase(self, number: str) -> None:
        """Delete a case with everything in it. The free checks stay, and the chain of the history."""
        ...
