"""The words by which ``desk answer`` is told who asks for the person, and how they are written down."""

from __future__ import annotations

import argparse

from desk.domain.errors import BadInput
from desk.domain.representation import Role
from desk.domain.request import AccessRequest
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import representation
from desk.services.desk import Desk


def add_words(answer: argparse.ArgumentParser) -> None:
    """Add the options to the command."""
    answer.add_argument(
        "--for",
        dest="role",
        choices=[*Role],
        type=Role,
        metavar="ROLE",
        help=f"who asks for the person: {', '.join(Role)}",
    )
    answer.add_argument("--representative", metavar="NAME")
    answer.add_argument("--representative-address", action="append", default=[], metavar="LINE")
    answer.add_argument(
        "--authority", metavar="TEXT", help="what showed that they may ask for the person"
    )


def check(options: argparse.Namespace) -> None:
    """Raise BadInput where half of it is missing, Refused without an authority; nothing is written down."""
    others = options.representative, options.authority, *options.representative_address
    if options.role is None:
        if any(others):
            raise BadInput(_NO_ROLE)
        return
    if not options.representative:
        raise BadInput(_NO_NAME)
    representation.check_authority(options.authority or "")


def write_down(desk: Desk, number: str, options: argparse.Namespace) -> None:
    """Write down who asks for the person, where somebody does."""
    if options.role is not None:
        representation.represent(
            desk,
            number=number,
            role=options.role,
            name=options.representative,
            address=options.representative_address,
            authority=options.authority,
            actor=options.actor,
        )


def asked_by_the_same(request: AccessRequest, options: argparse.Namespace) -> bool:
    """True where a request was made by who asks now: the person, or the same representative."""
    somebody = request.representative
    if somebody is None:
        return options.role is None
    return (somebody.role, somebody.name) == (options.role, (options.representative or "").strip())


_NO_ROLE = QT_TRANSLATE_NOOP(
    "cli", "Say with --for in what capacity somebody asks for the person. Nothing was written down."
)
_NO_NAME = QT_TRANSLATE_NOOP(
    "cli",
    "Say with --representative who asks for the person; the letter is addressed to them. Nothing was "
    "written down.",
)
