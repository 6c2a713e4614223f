"""Signs letters that were looked through, one after another, so that one that fails stops no other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desk.domain.errors import DeskError
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


_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "signing_many",
    "The letter is signed and sealed in the desk, but it does not lie in the folder. {why}",
)
