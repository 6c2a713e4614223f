"""Who asks for the person: a guardian, an attorney or an estate, once somebody has checked that they may."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desk.domain.clerks_words import without_numbers
from desk.domain.errors import BadInput, Refused
from desk.domain.mandate import NOTHING_SAID, Mandate
from desk.domain.representation import Representative, Role, born_apart
from desk.domain.request import BEFORE_LETTER, AccessRequest, Action, step
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import free_checks, history
from desk.services.authority import check_may_know, note_refused, stops
from desk.services.clocks import with_clocks
from desk.services.desk import Desk

LONGEST = 500
"""Characters of what was seen, or of the reason for a decision."""


def represent(
    desk: Desk,
    *,
    number: str,
    role: Role,
    name: str,
    address: Sequence[str],
    authority: str,
    actor: str,
    mandate: Mandate = NOTHING_SAID,
    born: date | None = None,
) -> AccessRequest:
    """Write down who asks for the person, and what showed ``actor`` that they may.

    The letter then goes to them and speaks about the person; an identity check that was of somebody
    else has to be made anew. An estate's request is none under Art. 15 (recital 27): it takes no free
    check and no clock of the law runs. ``mandate``: the facts that were asked; ``born``: the birth date
    of whoever asks, as their document says.

    Where its facts show that it is no authority (``authority.remarks``), or they are the person
    themself, it is written down all the same and Refused is raised: nothing can be collected or
    given while it stands, and nobody takes their document for the person's. BadInput without a name
    or with a text that nobody reads; Refused, with nothing written down, without an authority, once
    the letter is signed, and for a guardian of somebody under a safety ban: nothing that locates a
    child goes to the other guardian.
    """
    check_authority(authority)
    if not name.strip():
        raise BadInput(_NO_NAME)
    if max(len(authority), len(mandate.reason), len(mandate.decided_by)) > LONGEST:
        raise BadInput(_TOO_LONG.fill(most=LONGEST))
    with desk.work() as work:
        request = work.requests.get(number)
        _check_not_signed(request)
        somebody = Representative(
            role,
            name.strip(),
            tuple(line.strip() for line in address if line.strip()),
            without_numbers(authority),
            actor,
            desk.clock.now(),
            _tidied(mandate),
            born,
        )
        try:
            check_may_know(desk, somebody, request.subject)
        except Refused:
            note_refused(desk, work, request, actor, asks=somebody, subject=request.subject)
            work.commit()
            raise
        stopped = stops(desk, somebody, request.subject)
        if role is Role.ESTATE:
            free_checks.give_back(desk, work, request, actor)
            request = replace(request, free_check=None)
        request = _not_a_namesakes(request, somebody)
        request = with_clocks(desk, replace(request, representative=somebody))
        request = work.requests.save(free_checks.counted(desk, work, request, actor))
        kind = "represented" if stopped is None else "authority_refused"
        history.note(work, desk, request, kind, actor, role=role.value)
        if mandate.decided and stopped is None:
            facts = {"who": somebody.mandate.decided_by, "reason": somebody.mandate.reason}
            history.note(work, desk, request, "representation_decided", actor, **facts)
        work.commit()
    if stopped is not None:
        raise Refused(stopped)
    return request


def represents_nobody(desk: Desk, *, number: str, actor: str) -> AccessRequest:
    """Take back that somebody asks for the person; Refused once the letter is signed.

    After an estate the request is one under Art. 15 after all, so it takes the year's free check.
    """
    with desk.work() as work:
        request = work.requests.get(number)
        _check_not_signed(request)
        request = with_clocks(desk, replace(request, representative=None))
        request = work.requests.save(free_checks.counted(desk, work, request, actor))
        history.note(work, desk, request, "represents_nobody", actor)
        work.commit()
    return request


def check_authority(authority: str) -> None:
    """Raise Refused where nothing is said of what shows the authority: a person must have checked it."""
    if not authority.strip():
        raise Refused(_NO_AUTHORITY)


def _not_a_namesakes(request: AccessRequest, somebody: Representative) -> AccessRequest:
    """The request with its check kept as that of who asked before, where another of the name asks now.

    Their birth dates tell them apart; the document of the one proves nothing of the other (Art. 12(6)).
    """
    before, check = request.representative, request.identity
    if before is None or check is None or not born_apart(before, somebody):
        return request
    if check.shown_by is not None and check.shown_by != before.name:
        return request
    return replace(request, identity=replace(check, shown_by=f"{before.name}, {before.birth_date}"))


def _tidied(mandate: Mandate) -> Mandate:
    """Texts trimmed, identity codes and numbers of documents taken out (1050/2018 s. 29)."""
    decided_by, reason = mandate.decided_by.strip(), without_numbers(mandate.reason)
    return replace(mandate, decided_by=decided_by, reason=reason)


def _check_not_signed(request: AccessRequest) -> None:
    if request.state not in BEFORE_LETTER:
        step(request.state, Action.COLLECT)


_NO_NAME = QT_TRANSLATE_NOOP(
    "representation", "Say who asks for the person; the letter is addressed to them."
)
_TOO_LONG = QT_TRANSLATE_NOOP(
    "representation",
    "What was seen, or the reason, is longer than {most} characters. Nothing was written down; say it "
    "shorter.",
)
_NO_AUTHORITY = QT_TRANSLATE_NOOP(
    "representation",
    "Nobody has said what shows that this person may ask for another one, so nothing may be given. "
    "Look at the power of attorney, the decision or the register of guardianship, and write down "
    "what you saw; never the number of a document.",
)
