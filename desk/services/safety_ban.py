"""The safety ban at work: the registers are asked once more before a letter leaves; what is covered is shown for a reason."""

from __future__ import annotations

import logging

from desk.domain.clerks_words import one_line
from desk.domain.controller import Delivery
from desk.domain.errors import BadInput, DeskError, NoAnswer, Refused, Unavailable
from desk.domain.request import AccessRequest
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services import history
from desk.services.desk import Desk

_LOG = logging.getLogger(__name__)
IN_PERSON = (Delivery.COUNTER, Delivery.PREMISES)
"""Ways that send nothing anywhere."""


def check_anew(
    desk: Desk, number: str, way: Delivery, *, unasked: str = "", taker: str = ""
) -> bool:
    """Ask the registers once more before a letter leaves the house (Art. 32).

    Raises Refused where the person came under a safety ban after they were picked: the letter, and
    the address on it, are of before. Raises Unavailable where a register that knew the person does
    not answer: nobody knows then, and the desk takes the safe side until a clerk says in words
    (``unasked``) why the letter leaves all the same. A register that holds the row no more has
    answered; what it said before holds. ``taker``: who takes it at the counter, if not the person.

    Returns False where it leaves unasked.
    """
    with desk.reading() as work:
        request = work.requests.get(number)
    if way in IN_PERSON and not taker.strip() and request.representative is None:
        return True  # the person stands there: that tells nobody else where they are
    subject = request.subject
    if subject is None or subject.subject is None or subject.safety_ban:
        return True
    banned, heard = _asked(desk, request)
    if banned:
        raise Refused(_BANNED_SINCE)
    if not heard and not unasked.strip():
        raise Unavailable(NOT_ASKED)
    return heard


def _asked(desk: Desk, request: AccessRequest) -> tuple[bool, bool]:
    """Whether the person is under a ban now, and whether every register that knew them has answered."""
    subject = request.subject
    assert subject is not None
    assert subject.subject is not None
    try:
        now = desk.registers.subject(request.controller, subject.subject)
    except NoAnswer:
        return False, True
    except DeskError:
        return False, False
    return now.safety_ban, set(subject.rows) <= set(now.rows)


def uncover(desk: Desk, *, number: str, reason: str, actor: str) -> None:
    """Write down why what a safety ban covers is shown; whoever shows it asks this first.

    Raises BadInput without a reason in words. A reason holds no identity code: it is masked.
    """
    if not reason.strip():
        raise BadInput(_WHY)
    with desk.work() as work:
        request = work.requests.get(number)
        history.note(work, desk, request, "ban_uncovered", actor, reason=one_line(reason))
        work.commit()


def log_uncovered(controller: str) -> None:
    """Write into the log that what a ban covers was shown before there is a request: never of whom, or why."""
    _LOG.info("ban uncovered", extra={"controller": controller, "action": "ban_uncovered"})


NOT_ASKED = QT_TRANSLATE_NOOP(
    "safety ban",
    "A register that knows the person does not answer, so nobody knows whether they have come under a "
    "safety ban since they were picked. Nothing was sent or noted. Try again later or hand the letter "
    "over at the counter; if it has to leave now, write down why.",
)
"""The letter stays until the register answers, or a clerk decides and says why."""
_BANNED_SINCE = QT_TRANSLATE_NOOP(
    "delivery",
    "The register says that the person has come under a safety ban since they were picked, so nothing "
    "was sent or noted. Hand the letter over at the counter; or go back to the review, collect anew, "
    "pick the person again and sign a new letter, which then goes to the contact address.",
)
_WHY = QT_TRANSLATE_NOOP(
    "safety ban",
    "What a safety ban covers is shown for a reason only: say in words what it is needed for. "
    "Nothing was shown.",
)
