"""A letter of the desk beside the answer, before anything is drawn: who writes what to whom."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date, timedelta

from desk.domain.controller import Channel, ControllerProfile, Delivery
from desk.domain.deadline import Deadline
from desk.domain.notice_facts import Facts
from desk.domain.period import Period
from desk.domain.representation import Representative
from desk.domain.request import Pause
from desk.domain.text import Language


@dataclass(frozen=True, slots=True)
class Notice:
    """Everything a letter beside the answer needs."""

    profile: ControllerProfile
    request: str
    """Request number ``2026-0131``."""
    channel: Channel
    delivery: Delivery
    received: date
    letter_date: date
    language: Language
    recipient: tuple[str, ...]
    """Lines of the recipient block."""
    subject_name: str
    """Empty where nobody was picked from the registers yet."""
    clock: Deadline
    """As it stands once the letter is written: an extension is in it."""
    facts: Facts
    before: Deadline | None = None
    """In an extension: the clocks that it replaces."""
    pauses: tuple[Pause, ...] = ()
    extended: bool = False
    period: Period | None = None
    identified: bool = False
    """It is known who asks."""
    representative: Representative | None = None
    """Who asks for the person; the letter goes to them and speaks about the person."""

    @property
    def promised(self) -> date | None:
        """The day that the controller's own notice promises; None where it states no time."""
        days = self.profile.stated.promise_days
        return None if days is None else promised_day(self.received, days, self.pauses)

    @property
    def digest(self) -> str:
        """SHA-256 of what the letter says as data, 64 hexadecimal digits.

        Its parts are those a clerk decides: the clocks follow from the request. The same letter
        written twice on one day has the same digest.
        """
        said = {
            "kind": self.facts.kind,
            "request": self.request,
            "day": self.letter_date.isoformat(),
            "language": self.language,
            "recipient": self.recipient,
            "subject": self.subject_name,
            "facts": asdict(self.facts),
        }
        written = json.dumps(said, sort_keys=True, ensure_ascii=True, default=str)
        return hashlib.sha256(written.encode("ascii")).hexdigest()


def promised_day(received: date, days: int, pauses: Iterable[Pause]) -> date:
    """The day that a notice promises: so many days from arrival, and those of pauses that ended."""
    paused = sum((one.end - one.start).days for one in pauses if one.end is not None)
    return received + timedelta(days=days + paused)
