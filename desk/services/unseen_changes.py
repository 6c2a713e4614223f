"""Nobody saves over a change they have not seen: a desk for one window that shows one request.

The use cases read a request anew when they save, so two people never mix halves of their work; but
what one of them decides on an old picture would silently replace what the other did just before.
Such a save is refused here, in the transaction itself, with what the other did.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, cast

from desk.domain.errors import Conflict
from desk.domain.request import AccessRequest, AuditEvent
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services.desk import Desk
from desk.services.history import sentence
from desk.services.store_ports import Audit, Requests, UnitOfWork

if TYPE_CHECKING:
    from desk.services.letter_work import LetterWork, Signed

Doing = tuple[datetime, str, str]
"""When, who, what: an event told apart from all others of a request."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A request as it was shown, and how long its history was then."""

    request: AccessRequest
    events: int


@dataclass(slots=True)
class Seen:
    """What a window has seen of the request it shows, and what it did itself."""

    number: str | None = None
    versions: set[int] = field(default_factory=set)
    events: int = 0
    own: set[Doing] = field(default_factory=set)

    def show(self, opened: Opened) -> None:
        """The window shows this now."""
        if opened.request.number != self.number:
            self.own.clear()
            self.versions.clear()
        self.number, self.events = opened.request.number, opened.events
        self.versions.add(opened.request.version)

    def knows(self, number: str, version: int) -> bool:
        """False where somebody else made this version, and it was not shown yet."""
        return number != self.number or version in self.versions

    def others_of(self, events: Sequence[AuditEvent]) -> list[AuditEvent]:
        """What others did since the window saw the request, of its whole history."""
        return [one for one in events[self.events :] if _doing(one) not in self.own]


def open_request(desk: Desk, number: str) -> Opened:
    """A request to be shown; NoAnswer where there is none."""
    with desk.reading() as work:
        return Opened(work.requests.get(number), len(work.audit.of(number)))


def open_again(desk: Desk, number: str, seen: Seen) -> tuple[Opened, Text | None]:
    """The request as it is now, and in a line what somebody else did to it meanwhile, if they did."""
    with desk.reading() as work:
        request, events = work.requests.get(number), work.audit.of(number)
    others = seen.others_of(events) if seen.number == number else []
    changed = _CHANGED.fill(**_facts(others[-1])) if others else None
    return Opened(request, len(events)), changed


def guarded(desk: Desk, seen: Seen) -> Desk:
    """The desk for a window: as it is, but Conflict where a save would go over an unseen change."""
    return replace(
        desk,
        work=lambda: cast("UnitOfWork", _Work(desk.work(), seen)),
        letter_work=None if desk.letter_work is None else _LetterWork(desk.letter_work, seen),
    )


def clock_time(moment: datetime) -> Text:
    """``9.12``: a time of today."""
    return _TIME.fill(hour=str(moment.hour), minute=f"{moment.minute:02}")


def _facts(event: AuditEvent) -> dict[str, object]:
    return {"who": event.actor, "time": clock_time(event.at), "what": sentence(event)}


def _doing(event: AuditEvent) -> Doing:
    return event.at, event.actor, event.action


class _Work:
    """A ``UnitOfWork`` whose requests and history are looked after; all else is the other one's."""

    def __init__(self, work: UnitOfWork, seen: Seen) -> None:
        self._work = work
        self._seen = seen

    def __enter__(self) -> Self:
        work = self._work.__enter__()
        self.audit = _Audit(work.audit)
        self.requests = _Requests(work.requests, self.audit, self._seen)
        return self

    def __getattr__(self, name: str) -> Any:
        return getattr(self._work, name)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._work.__exit__(kind, error, trace)

    def commit(self) -> None:
        self._work.commit()
        self._seen.versions |= self.requests.saved
        self._seen.own |= self.audit.noted


class _Requests:
    """Fulfils ``Requests``."""

    def __init__(self, requests: Requests, audit: _Audit, seen: Seen) -> None:
        self._requests = requests
        self._audit = audit
        self._seen = seen
        self.saved: set[int] = set()
        """Versions of the shown request that were written here."""
        self.add, self.get = requests.add, requests.get
        self.list, self.listed, self.about = requests.list, requests.listed, requests.about

    def save(self, request: AccessRequest) -> AccessRequest:
        """Store a change; Conflict, with what the other did, where it was not made on the latest."""
        seen = self._seen
        known = request.version in self.saved or seen.knows(request.number, request.version)
        if not known:
            others = [
                one
                for one in seen.others_of(self._audit.of(request.number))
                if _doing(one) not in self._audit.noted
            ]
            if others:
                raise Conflict(_NOT_SAVED.fill(**_facts(others[-1])))
            raise Conflict(_NOT_SAVED_UNTOLD.fill(number=request.number))
        stored = self._requests.save(request)
        if stored.number == seen.number:
            self.saved.add(stored.version)
        return stored


class _Audit:
    """Fulfils ``Audit``."""

    def __init__(self, audit: Audit) -> None:
        self._audit = audit
        self.noted: set[Doing] = set()
        self.of, self.broken_at = audit.of, audit.broken_at

    def append(self, event: AuditEvent) -> None:
        """Write an event, and remember that it is this window's."""
        self.noted.add(_doing(event))
        self._audit.append(event)


class _LetterWork:
    """Fulfils ``LetterWork``: another one, which saves behind the back of this window's transactions."""

    def __init__(self, letters: LetterWork, seen: Seen) -> None:
        self._letters = letters
        self._seen = seen
        self.draft = letters.draft

    def sign(self, desk: Desk, number: str, *, actor: str, with_recordings: bool = False) -> Signed:
        """Sign what was seen, and remember that the signature is this window's.

        Raises Conflict, with what the other did, where somebody else changed the request.
        """
        with desk.reading() as work:
            request, before = work.requests.get(number), work.audit.of(number)
        if not self._seen.knows(number, request.version):
            others = self._seen.others_of(before)
            if others:
                raise Conflict(_NOT_SAVED.fill(**_facts(others[-1])))
            raise Conflict(_NOT_SAVED_UNTOLD.fill(number=number))
        signed = self._letters.sign(desk, number, actor=actor, with_recordings=with_recordings)
        with desk.reading() as work:
            since = work.audit.of(number)[len(before) :]
        if number == self._seen.number:
            self._seen.versions.add(signed.request.version)
            self._seen.own |= {_doing(one) for one in since if one.actor == actor}
        return signed


_TIME = QT_TRANSLATE_NOOP("together", "{hour}:{minute}")
_CHANGED = QT_TRANSLATE_NOOP(
    "together", "{who} changed this request at {time}: {what} You see it as it is now."
)
_NOT_SAVED = QT_TRANSLATE_NOOP(
    "together",
    "{who} changed this request at {time}: {what} Your change was not saved; what you typed still "
    "stands here. Look at the request as it is now and repeat what is still needed.",
)
_NOT_SAVED_UNTOLD = QT_TRANSLATE_NOOP(
    "together",
    "Request {number} was changed by somebody else meanwhile. Your change was not saved; what you "
    "typed still stands here. Look at the request as it is now and repeat what is still needed.",
)
