"""The words by which ``desk answer`` is told who asks for the person, and how they are written down."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import fields, replace

from desk.domain.authority import first, remarks
from desk.domain.errors import BadInput, Refused
from desk.domain.mandate import ChildsView, Custody, Mandate, Matters, Scope, Standing
from desk.domain.records import Candidate
from desk.domain.remark import Weight
from desk.domain.representation import Role
from desk.domain.request import BEFORE_LETTER, AccessRequest
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.domain.two_people import same_person
from desk.domain.typed_day import read_day
from desk.services import representation
from desk.services.desk import Desk

_WORDS: Mapping[str, str] = {
    "dated": "--authority-dated",
    "confirmed": "--confirmed",
    "since": "--authority-from",
    "until": "--authority-until",
    "scope": "--scope",
    "matters": "--matters",
    "custody": "--custody",
    "child": "--child",
    "child_born": "--child-born",
    "standing": "--standing",
    "decided_by": "--decided-by",
    "reason": "--reason",
}
"""The option of each fact of a mandate."""
_OF_ONE_ROLE: Mapping[str, tuple[Role, ...]] = {
    "confirmed": (Role.CONTINUING_POWER,),
    "matters": (Role.APPOINTED_GUARDIAN,),
    "custody": (Role.GUARDIAN,),
    "child": (Role.GUARDIAN,),
    "child_born": (Role.GUARDIAN,),
    "standing": (Role.ESTATE,),
    "decided_by": (Role.GUARDIAN, Role.ESTATE),
    "reason": (Role.GUARDIAN, Role.ESTATE),
}
"""Facts that have a meaning for some capacities only."""


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
        "--representative-born",
        type=read_day,
        metavar="DATE",
        help="their birth date, where they have the person's name",
    )
    answer.add_argument(
        "--authority", metavar="TEXT", help="what showed that they may ask for the person"
    )
    days = {
        "dated": "the day of the power, the decision or the extract",
        "since": "the first day on which it holds",
        "until": "the last day on which it holds",
        "confirmed": "when the continuing power was confirmed; without it there is none",
        "child_born": "the child's birth date, where no register knows it",
    }
    for key, says in days.items():
        answer.add_argument(_WORDS[key], dest=key, type=read_day, metavar="DATE", help=says)
    kinds = {
        "scope": (Scope, "what was found on reading it"),
        "matters": (Matters, "for which matters the guardian was appointed"),
        "custody": (Custody, "whose custody the child is in"),
        "child": (ChildsView, "what the child says of it"),
        "standing": (Standing, "who asks for the estate"),
    }
    for key, (kind, says) in kinds.items():
        values = [*kind]
        answer.add_argument(
            _WORDS[key],
            dest=key,
            choices=values,
            type=kind,
            metavar="WORD",
            help=f"{says}: {', '.join(values)}",
        )
    answer.add_argument(
        "--decided-by",
        metavar="NAME",
        help="who decided for an estate or an older child; else who gives the command",
    )
    answer.add_argument(
        "--reason", metavar="TEXT", help="why they decided so; else what --authority says"
    )


def check(options: argparse.Namespace) -> None:
    """Raise BadInput where half of it is missing, Refused without an authority; nothing is written down."""
    others = (
        options.representative,
        options.authority,
        options.representative_born,
        *options.representative_address,
        *(getattr(options, key) for key in _WORDS),
    )
    if options.role is None:
        if any(others):
            raise BadInput(_NO_ROLE)
        return
    if not options.representative:
        raise BadInput(_NO_NAME)
    representation.check_authority(options.authority or "")
    for key, roles in _OF_ONE_ROLE.items():
        if getattr(options, key) is not None and options.role not in roles:
            raise BadInput(_OTHER_ROLE.fill(option=_WORDS[key], role=options.role.value))


def check_facts(desk: Desk, options: argparse.Namespace, person: Candidate | None) -> None:
    """Raise Refused where the facts show that there is no authority; nothing is written down.

    ``person``: the only one found. A safety ban is told once the request stands: it stops everything
    else, and somebody has to look at it.
    """
    if options.role is None or (person is not None and person.safety_ban):
        return
    born = person.birth_date if person is not None else None
    name = person.name if person is not None else options.name
    today = desk.clock.today()
    found = remarks(options.role, _mandate(options), today=today, born=born, known=False)
    same = same_person(options.representative, options.representative_born, name, born)
    stopped = same or first(found, Weight.STOPS)
    if stopped is not None:
        raise Refused(stopped)


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
            mandate=_mandate(options),
            born=options.representative_born,
        )


def write_anew(desk: Desk, request: AccessRequest, options: argparse.Namespace) -> None:
    """Write down what is said now of the authority of a request that waited for it."""
    said = any(getattr(options, key) is not None for key in _WORDS)
    if said and request.state in BEFORE_LETTER:
        write_down(desk, request.number, options)


def asked_by_the_same(request: AccessRequest, options: argparse.Namespace) -> bool:
    """True where a request was made by who asks now: the person, or the same representative."""
    somebody = request.representative
    if somebody is None:
        return options.role is None
    return (somebody.role, somebody.name) == (options.role, (options.representative or "").strip())


def _mandate(options: argparse.Namespace) -> Mandate:
    """The facts that were given; who gives the command decides, and says why by what they saw.

    Where the child objects nothing short of a reason of its own is a decision.
    """
    given = {one.name: getattr(options, one.name) for one in fields(Mandate)}
    mandate = Mandate(**{key: value for key, value in given.items() if value is not None})
    if options.role not in _OF_ONE_ROLE["reason"]:
        return mandate
    if not mandate.reason and mandate.child is not ChildsView.OBJECTS:
        mandate = replace(mandate, reason=options.authority.strip())
    if mandate.reason and not mandate.decided_by:
        mandate = replace(mandate, decided_by=options.actor)
    return mandate


_NO_ROLE = QT_TRANSLATE_NOOP(
    "cli", "Say with --for in what capacity somebody asks for the person. Nothing was written down."
)
_NO_NAME = QT_TRANSLATE_NOOP(
    "cli",
    "Say with --representative who asks for the person; the letter is addressed to them. Nothing was "
    "written down.",
)
_OTHER_ROLE = QT_TRANSLATE_NOOP(
    "cli",
    "{option} says nothing of “{role}”: it belongs to another capacity. Nothing was written down; leave "
    "it out, or correct --for.",
)
