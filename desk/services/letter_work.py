"""The slow work on one letter that a window asks for: draw its draft and check it, or sign it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from desk.domain.errors import Cancelled
from desk.domain.request import AccessRequest, State
from desk.domain.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from desk.services.desk import Desk
    from desk.services.ports import WrittenLetter

Stopped = Callable[[], bool]
"""True once nobody waits for the draft any more."""


@dataclass(frozen=True, slots=True)
class LetterDraft:
    """A letter as it would be signed now."""

    written: WrittenLetter
    """With its findings; the words that were drawn are left out, the check has read them."""
    recordings: int
    """How many recordings and files it lists could go along."""


@dataclass(frozen=True, slots=True)
class Signed:
    """What a signature left behind; the letter lies sealed in the store."""

    request: AccessRequest
    notice: Text | None = None
    """Why the signature is of a lower level than the settings ask for."""


class LetterWork(Protocol):
    """Draws and signs; both are called in a worker thread and may take many seconds."""

    def draft(
        self, desk: Desk, number: str, *, stopped: Stopped, with_recordings: bool = False
    ) -> LetterDraft:
        """The letter of a collected request, drawn and checked.

        ``with_recordings``: as in ``answer.seal``. Raises Cancelled once ``stopped`` is true, and
        as ``answer.preview``.
        """
        ...

    def sign(self, desk: Desk, number: str, *, actor: str, with_recordings: bool = False) -> Signed:
        """Sign the letter; a request that nobody looked through yet counts as looked through as it is.

        Raises as ``answer.seal``.
        """
        ...


class InThisThread:
    """Does the work in the thread that calls, and in the memory of its process."""

    def draft(
        self, desk: Desk, number: str, *, stopped: Stopped, with_recordings: bool = False
    ) -> LetterDraft:
        """As ``LetterWork``; what has begun is drawn to its end."""
        if stopped():
            raise no_longer_wanted()
        # Here, since the window names this module long before it shows a letter.
        from desk.services import answer, recordings, review

        looked = review.prepare(desk, number)
        written = answer.preview(desk, number, with_recordings=with_recordings, looked=looked)
        named = recordings.named(looked.tables)
        return LetterDraft(replace(written, printed={}), sum(one.there for one in named))

    def sign(self, desk: Desk, number: str, *, actor: str, with_recordings: bool = False) -> Signed:
        """As ``LetterWork``."""
        from desk.services import answer, review

        with desk.reading() as work:
            request = work.requests.get(number)
        if request.state is State.COLLECTED:
            review.change(desk, number=number, actor=actor)
        sealed = answer.seal(desk, number=number, actor=actor, with_recordings=with_recordings)
        return Signed(sealed.request, sealed.notice)


def letter_work(desk: Desk) -> LetterWork:
    """How the letters of a desk are worked on."""
    return desk.letter_work or InThisThread()


def no_longer_wanted() -> Cancelled:
    """The end of a draft for which nobody waits."""
    return Cancelled(_NOT_WANTED)


_NOT_WANTED = QT_TRANSLATE_NOOP(
    "letter_work", "The draft is no longer needed; nothing of the request was changed."
)
