"""Signs letters that were looked through, one after another, so that one that fails stops no other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from desk.domain.errors import DeskError, Refused
from desk.domain.request import AccessRequest, State
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services import answer, overview
from desk.services.desk import Desk
from desk.services.unseen_files import refuse_unseen

Save = Callable[[str, bytes], str]
"""Writes a letter of that file name whole or not at all; returns where it lies. Raises Unavailable."""


@dataclass(frozen=True, slots=True)
class SignedOne:
    """What became of one request."""

    request: str
    controller: str
    signed: bool
    letter: str | None = None
    """Where the letter lies; None where it could not be written, or nothing was signed."""
    sha256: str | None = None
    level: str | None = None
    told: Text | None = None
    """What went wrong, or why the signature is of a lower level."""


Told = Callable[[SignedOne], None]
"""Hears of each request as soon as its outcome is known."""


class ManySigner(Protocol):
    """Signs a pile of letters that stay sealed in the desk."""

    def sign(
        self,
        desk: Desk,
        requests: Sequence[AccessRequest],
        *,
        actor: str,
        told: Told,
        stopped: Callable[[], bool],
    ) -> None:
        """Sign each of them, in any order; ``told`` is called in the thread that calls.

        ``stopped``: asked again and again; once it is true no further letter is begun, and those
        under way are ended and told of. A letter that fails stops no other.
        """
        ...


class InTurn:
    """One after another, in the thread that calls."""

    def sign(
        self,
        desk: Desk,
        requests: Sequence[AccessRequest],
        *,
        actor: str,
        told: Told,
        stopped: Callable[[], bool],
    ) -> None:
        """As ``ManySigner``."""
        for one in requests:
            if stopped():
                return
            told(sign_kept(desk, one, actor=actor))


def waiting(desk: Desk, controller: str | None) -> list[AccessRequest]:
    """The requests whose letters were looked through and not signed, the earliest ruling date first."""
    rows = overview.requests(desk, open_only=True, controller=controller)
    return [row.request for row in rows if row.request.state is State.REVIEWED]


def sign_one(
    desk: Desk, request: AccessRequest, *, actor: str, save: Save, files_checked: bool
) -> SignedOne:
    """Sign a letter, seal it and write it out; a failure that a clerk can act on is told, not raised.

    ``files_checked``: files that owners gave were looked through and may go out.
    """
    number, controller = request.number, request.controller
    try:
        if not files_checked:
            refuse_unseen(desk, number)
        sealed = answer.seal(desk, number=number, actor=actor)
    except DeskError as error:
        return SignedOne(number, controller, signed=False, told=error.text)
    letter = sealed.request.letter
    assert letter is not None
    told, place = sealed.notice, None
    try:
        place = save(letter.file_name, answer.letter(desk, number))
    except DeskError as error:
        told = _NOT_WRITTEN.fill(why=error.text)
    return SignedOne(number, controller, True, place, letter.sha256, letter.level, told)


def sign_kept(desk: Desk, request: AccessRequest, *, actor: str) -> SignedOne:
    """Sign a letter that stays sealed in the desk until it is printed or saved from its page."""
    try:
        refuse_unseen(desk, request.number)
    except Refused:
        return SignedOne(request.number, request.controller, signed=False, told=_UNSEEN)
    return sign_one(desk, request, actor=actor, save=_keep, files_checked=True)


def _keep(name: str, _pdf: bytes) -> str:
    return name


_UNSEEN = QT_TRANSLATE_NOOP(
    "batch",
    "The owner of a system gave a file that goes along as it is: look through it and sign the letter on "
    "the request's own page.",
)
_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "signing_many",
    "The letter is signed and sealed in the desk, but it does not lie in the folder. {why}",
)
