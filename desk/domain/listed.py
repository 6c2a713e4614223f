"""A request as lists know it: a few facts, cheap enough for fifty thousand of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple, overload

from desk.domain.request import OPEN_STATES, AccessRequest, State


class Listed(NamedTuple):
    """What lists show of a request, and no more.

    Days are written ``2026-11-22`` and the other facts are the values that are stored: whoever
    shows a row turns them into what they mean, so that nothing is made of rows nobody looks at.
    """

    number: str
    controller: str
    channel: str
    """A ``Channel``."""
    received: str
    delivery: str
    """A ``Delivery``."""
    state: str
    """A ``State``."""
    ruling: str | None
    work_by: str | None
    complete: bool | None
    """False where a system did not answer; None before the collection."""
    paused_since: str | None
    """First day of the pause that runs."""
    handler: str
    """Whose it is; empty: nobody's."""
    person: str | None
    """The name in short; None while nobody is picked."""
    version: int

    @property
    def partly_answered(self) -> bool:
        """As ``AccessRequest.partly_answered``."""
        answered = self.state in (State.SIGNED, State.DELIVERED)
        return answered and self.complete is not None and not self.complete

    @property
    def open(self) -> bool:
        """As ``AccessRequest.open``."""
        return self.state in OPEN_STATES or self.partly_answered

    @property
    def ruling_day(self) -> date | None:
        """By when it has to be answered."""
        return date.fromisoformat(self.ruling) if self.ruling else None


PlainRow = tuple[Any, ...]
"""The facts of a ``Listed`` as a plain tuple, in its order; days as text, flags as 0 or 1 too."""


class ListedRows(Sequence[Listed]):
    """Rows as the store gave them; a ``Listed`` is made of those that are looked at.

    Fifty thousand objects would keep the garbage collector busy for longer than it takes to read
    them; plain tuples of plain values it leaves alone.
    """

    __slots__ = ("plain",)

    def __init__(self, plain: Iterable[PlainRow] = ()) -> None:
        self.plain: list[PlainRow] = list(plain)

    def __len__(self) -> int:
        return len(self.plain)

    @overload
    def __getitem__(self, place: int) -> Listed: ...

    @overload
    def __getitem__(self, place: slice) -> ListedRows: ...

    def __getitem__(self, place: int | slice) -> Listed | ListedRows:
        """The request at a place."""
        if isinstance(place, slice):
            return ListedRows(self.plain[place])
        return Listed._make(self.plain[place])


def listed(request: AccessRequest) -> Listed:
    """The facts of one request, as a list would hold them."""
    paused = request.paused_since
    return Listed(
        number=request.number,
        controller=request.controller,
        channel=request.channel.value,
        received=request.received.isoformat(),
        delivery=request.delivery.value,
        state=request.state.value,
        ruling=request.ruling.isoformat() if request.ruling else None,
        work_by=request.work_by.isoformat() if request.work_by else None,
        complete=request.collection_complete,
        paused_since=paused.isoformat() if paused else None,
        handler=request.handler,
        person=request.subject.name if request.subject else None,
        version=request.version,
    )
