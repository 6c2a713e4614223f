"""Who asks for the person: a guardian, an attorney or an estate, once somebody has checked that they may."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desk.domain.errors import BadInput, Refused
from desk.domain.representation import Representative, Role
from desk.domain.request import BEFORE_LETTER, AccessRequest, Action, Subject, step
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import history
from desk.services.desk import Desk


def represent(
    desk: Desk,
    *,
    number: str,
    role: Role,
    name: str,
    address: Sequence[str],
    authority: str,
    actor: str,
) -> AccessRequest:
    """Write down who asks for the person, and what showed ``actor`` that they may.

    The letter then goes to them and speaks about the person. An estate's request is none under
    Art. 15 (recital 27), so it takes no free check. Raises BadInput without a name; Refused without
    an authority, once the letter is signed, and for a guardian of somebody under a safety ban:
    nothing that locates a child goes to the other guardian.
    """
    check_authority(authority)
    if not name.strip():
        raise BadInput(_NO_NAME)
    with desk.work() as work:
        request = work.requests.get(number)
        _check_not_signed(request)
        somebody = Representative(
            role,
            name.strip(),
            tuple(line.strip() for line in address if line.strip()),
            authority.strip(),
            actor,
            desk.clock.now(),
        )
        check_may_know(somebody, request.subject)
        if role is Role.ESTATE:
            work.ledger.give_back(number)
            request = replace(request, free_check=None)
        request = work.requests.save(replace(request, representative=somebody))
        history.note(work, desk, request, "represented", actor, role=role.value)
        work.commit()
    return request


def represents_nobody(desk: Desk, *, number: str, actor: str) -> AccessRequest:
    """Take back that somebody asks for the person; Refused once the letter is signed.

    After an estate the person has to be picked anew, which takes the year's free check.
    """
    with desk.work() as work:
        request = work.requests.get(number)
        _check_not_signed(request)
        request = work.requests.save(replace(request, representative=None))
        history.note(work, desk, request, "represents_nobody", actor)
        work.commit()
    return request


def check_authority(authority: str) -> None:
    """Raise Refused where nothing is said of what shows the authority: a person must have checked it."""
    if not authority.strip():
        raise Refused(_NO_AUTHORITY)


def check_may_know(representative: Representative | None, subject: Subject | None) -> None:
    """Raise Refused where the answer would tell a guardian where somebody under a safety ban is.

    A desk rule under Art. 15(4) and 32; it holds whichever of the two was written down first.
    """
    guarded = representative is not None and representative.role is Role.GUARDIAN
    if guarded and subject is not None and subject.safety_ban:
        raise Refused(_SAFETY_BAN)


def _check_not_signed(request: AccessRequest) -> None:
    if request.state not in BEFORE_LETTER:
        step(request.state, Action.COLLECT)


_NO_NAME = QT_TRANSLATE_NOOP(
    "representation", "Say who asks for the person; the letter is addressed to them."
)
_NO_AUTHORITY = QT_TRANSLATE_NOOP(
    "representation",
    "Nobody has said what shows that this person may ask for another one, so nothing may be given. "
    "Look at the power of attorney, the decision or the register of guardianship, and write down "
    "what you saw; never the number of a document.",
)
_SAFETY_BAN = QT_TRANSLATE_NOOP(
    "representation",
    "The person is under a safety ban, and the answer would tell a guardian where they are. Nothing "
    "is given; take the request to the person in charge of register matters.",
)
