"""The post: signed letters that wait to be posted, and the note that a pile of them was."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from desk.domain.controller import Channel, Delivery
from desk.domain.delivery_rules import postal_address, ways_of
from desk.domain.envelope import Envelope, envelope_for
from desk.domain.errors import DeskError
from desk.domain.request import (
    ANSWER_KINDS,
    AccessRequest,
    AuditEvent,
    Letter,
    LetterKind,
    State,
)
from desk.domain.safety_ban import is_banned
from desk.domain.text import Text
from desk.services import delivery
from desk.services.desk import Desk

_WITHOUT_ADDRESS = (LetterKind.RECIPIENTS_NOTICE,)
"""Goes to somebody whose address no record knows: it is given from its own page."""


@dataclass(frozen=True, slots=True)
class ToPost:
    """A signed letter that goes by post and has not left."""

    number: str
    """Of its request."""
    controller: str
    letter: Letter
    address: tuple[str, ...]
    """Name and address, a line each."""
    envelope: Envelope
    printed: datetime | None = None
    """When it was last sent to a printer from the desk."""
    closed: Text | None = None
    """Why it may not be posted now, and what to do instead."""
    covered: bool = False
    """The address is that of a person under a safety ban: no list shows it, on screen or on paper."""

    @property
    def shown(self) -> tuple[str, ...]:
        """As much of name and address as a list may show."""
        return self.address[:1] if self.covered else self.address

    @property
    def sheets(self) -> int:
        """Sheets of paper, printed on both sides."""
        return (self.letter.pages + 1) // 2


@dataclass(frozen=True, slots=True)
class Posted:
    """What became of one letter of a pile."""

    number: str
    name: str
    """Of the letter's file."""
    why_not: Text | None = None


def pile(desk: Desk) -> list[ToPost]:
    """What waits for the post: small envelopes first, and in each kind the older request first."""
    found = []
    with desk.reading() as work:
        for number, letter in work.letters.not_sent():
            request = work.requests.get(number)
            if _waits(request, letter):
                printed = _printed(work.audit.of(number), letter)
                found.append(_to_post(desk, request, letter, printed))
    return sorted(found, key=lambda one: (one.envelope.width, one.number, one.letter.signed_at))


def count(desk: Desk) -> int:
    """How many letters wait for the post."""
    with desk.reading() as work:
        return sum(
            _waits(work.requests.get(number), letter) for number, letter in work.letters.not_sent()
        )


def mark_posted(desk: Desk, letters: Sequence[ToPost], *, actor: str) -> list[Posted]:
    """Note of each letter that it was posted to its address on record; one that may not be stops no other."""
    outcomes = []
    for one in letters:
        why = None
        try:
            delivery.deliver(
                desk,
                number=one.number,
                way=Delivery.POST,
                actor=actor,
                letter=one.letter.file_name,
            )
        except DeskError as error:
            why = error.text
        outcomes.append(Posted(one.number, one.letter.file_name, why))
    return outcomes


def _waits(request: AccessRequest, letter: Letter) -> bool:
    """An answer that goes by post; a letter beside it, but no receipt that was given at the counter."""
    if request.delivery is not Delivery.POST or letter.kind in _WITHOUT_ADDRESS:
        return False
    if letter.kind in ANSWER_KINDS:
        newest = request.letter is not None and request.letter.vault_id == letter.vault_id
        return newest and request.state is State.SIGNED
    if request.state is State.WITHDRAWN:
        return False
    return letter.kind is not LetterKind.RECEIPT or request.channel is not Channel.VISIT


def _to_post(
    desk: Desk, request: AccessRequest, letter: Letter, printed: datetime | None
) -> ToPost:
    address = postal_address(request)
    return ToPost(
        number=request.number,
        controller=request.controller,
        letter=letter,
        address=address,
        envelope=envelope_for(recipient_lines=len(address), sheets=(letter.pages + 1) // 2),
        printed=printed,
        covered=is_banned(request) and request.representative is None,
        closed=ways_of(request, desk.profiles.get(request.controller)).barred.get(Delivery.POST),
    )


def _printed(events: Iterable[AuditEvent], letter: Letter) -> datetime | None:
    times = [
        one.at
        for one in events
        if one.action == "printed" and one.details.get("file") == letter.file_name
    ]
    return max(times, default=None)
