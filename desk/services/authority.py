"""Whether whoever asks for the person may be given anything today; the rules are the domain's."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desk.domain.authority import NOT_CONFIRMED, first, remarks
from desk.domain.custody import OF_AGE
from desk.domain.errors import Refused
from desk.domain.mandate import Mandate
from desk.domain.records import Candidate
from desk.domain.remark import Remark, Weight
from desk.domain.representation import Representative, Role
from desk.domain.request import AccessRequest, Subject
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.domain.two_people import age, birth_date_of, one_and_the_same, same_person
from desk.services import history
from desk.services.desk import Desk
from desk.services.store_ports import UnitOfWork


def seen(
    desk: Desk,
    *,
    role: Role,
    mandate: Mandate,
    name: str,
    born: date | None,
    person: Candidate | None,
) -> tuple[Remark, ...]:
    """What there is to say of an authority before anything is written down, the heaviest first.

    ``name``, ``born``: of whoever asks; ``person``: whose data it is, where a register knows them.
    """
    found = remarks(
        role,
        mandate,
        today=desk.clock.today(),
        born=person.birth_date if person is not None else None,
        known=person is not None,
    )
    # While the form is filled, a confirmation that nobody has typed yet is a question.
    found = tuple(
        replace(one, weight=Weight.ASKS) if one.text is NOT_CONFIRMED else one for one in found
    )
    if person is None:
        return found
    banned = _banned(desk, role, person.birth_date) if person.safety_ban else None
    if banned is not None:
        return (Remark(Weight.STOPS, banned),)
    same = same_person(name, born, person.name, person.birth_date)
    return found if same is None else (Remark(Weight.STOPS, same), *found)


def check_may_know(
    desk: Desk, representative: Representative | None, subject: Subject | None
) -> None:
    """Raise Refused where the answer would tell a guardian where somebody under a safety ban is.

    A desk rule under Art. 15(4) and 32; it holds whichever of the two was written down first. A power
    for a child may come from the other guardian, so it opens no other way to the same.
    """
    if representative is None or subject is None or not subject.safety_ban:
        return
    banned = _banned(desk, representative.role, birth_date_of(subject))
    if banned is not None:
        raise Refused(banned)


def _banned(desk: Desk, role: Role, born: date | None) -> Text | None:
    """Why whoever asks may not have the answer about somebody under a safety ban; None where they may."""
    if role is Role.GUARDIAN:
        return _SAFETY_BAN
    minor = born is not None and age(born, desk.clock.today()) < OF_AGE
    return _CHILD_UNDER_BAN if role is Role.ATTORNEY and minor else None


def note_refused(
    desk: Desk,
    work: UnitOfWork,
    request: AccessRequest,
    actor: str,
    *,
    asks: Representative,
    subject: Subject | None,
) -> None:
    """Write into the history that somebody asked for the person and may not: who got nothing, and why."""
    banned = subject is not None and subject.safety_ban
    kind = "banned_refused" if banned else "authority_refused"
    history.note(work, desk, request, kind, actor, role=asks.role.value)


def said_of(
    desk: Desk, representative: Representative, subject: Subject | None
) -> tuple[Remark, ...]:
    """What there is to say of an authority today, the heaviest first."""
    return remarks(
        representative.role,
        representative.mandate,
        today=desk.clock.today(),
        born=birth_date_of(subject),
        known=subject is not None,
    )


def stops(desk: Desk, representative: Representative, subject: Subject | None) -> Text | None:
    """Why whoever asks has no authority over the person; None where nothing shows that."""
    same = one_and_the_same(representative, subject) if subject is not None else None
    return same or first(said_of(desk, representative, subject), Weight.STOPS)


def check_subject(
    desk: Desk, representative: Representative | None, subject: Subject | None
) -> None:
    """Raise Refused where whoever asks may not ask for the person who was picked.

    A safety ban goes first, then what ``stops``: who is of age has no guardian of a minor, and who
    asks for themself is nobody's representative.
    """
    check_may_know(desk, representative, subject)
    stopped = stops(desk, representative, subject) if representative is not None else None
    if stopped is not None:
        raise Refused(stopped)


def check_holds(desk: Desk, request: AccessRequest) -> None:
    """Raise Refused where nothing may be collected or given to whoever asks for the person.

    The authority has to hold on the day on which the data is given: a power may have expired, or a
    child come of age, since it was checked. Where the law leaves it to a person, they have to have
    decided (an estate: recital 27; an older child, or one who objects: recital 38).
    """
    somebody = request.representative
    if somebody is None:
        return
    check_subject(desk, somebody, request.subject)
    waits = first(said_of(desk, somebody, request.subject), Weight.WAITS)
    if waits is not None:
        raise Refused(waits)


_SAFETY_BAN = QT_TRANSLATE_NOOP(
    "representation",
    "The person is under a safety ban, and the answer would tell a guardian where they are. Nothing "
    "is given; take the request to the person in charge of register matters.",
)
_CHILD_UNDER_BAN = QT_TRANSLATE_NOOP(
    "representation",
    "The person is a child under a safety ban, and a power for a child may come from the other guardian, "
    "whom nothing may tell where the child is. Nothing is given; take the request to the person in "
    "charge of register matters.",
)
