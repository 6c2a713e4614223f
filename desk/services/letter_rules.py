"""When each letter beside the answer may be written, and what the desk itself knows to put into it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import timedelta
from decimal import Decimal
from typing import TypeVar

from desk.domain.deadline import extension_notice_by
from desk.domain.errors import BadInput, Refused
from desk.domain.fee_advice import DAYS_TO_CHOOSE
from desk.domain.notice_facts import (
    Clarification,
    Erasure,
    Extension,
    Facts,
    FeeGround,
    FeeNotice,
    IdentityRequest,
    Receipt,
    RecipientsNotice,
    Rectification,
    Refusal,
    RefusalGround,
    Restriction,
)
from desk.domain.other_pattern import folded
from desk.domain.payment import reference_number
from desk.domain.person import mask_codes
from desk.domain.representation import of_estate
from desk.domain.request import BEFORE_LETTER, AccessRequest, PauseGround
from desk.domain.text import QT_TRANSLATE_NOOP, Weekday
from desk.services import fee_advice
from desk.services.desk import Desk
from desk.services.retention import held_by
from desk.services.store_ports import UnitOfWork

_LONGEST = 1500
"""Characters of one text of a letter: a reason that needs more is not in plain words."""
_MOST = 40
"""Entries of a list in a letter."""
_ABSURD = 1_000_000
"""Euros: what copies and post cost is never this much, and no bank barcode holds it."""

Value = TypeVar("Value")


def filled(desk: Desk, work: UnitOfWork, request: AccessRequest, facts: Facts) -> Facts:
    """Tidied facts as the letter tells them, with what the desk knows itself.

    Raises BadInput where a text or a list is empty or too long, Refused where the letter may not be
    written for the request as it stands.
    """
    _check_texts(facts)
    match facts:
        case Receipt() if request.state not in BEFORE_LETTER:
            raise Refused(_ANSWERED)
        case Extension():
            _check_extension(desk, request)
        case Refusal():
            _check_refusal(request, facts)
        case FeeNotice():
            return _with_payment(desk, work, request, facts)
        case IdentityRequest() | Clarification() if (asked := request.question) is not None:
            # What is written again on the day of the question is no reminder, but a better letter.
            reminds = asked.start < desk.clock.today()
            return replace(facts, asked_before=asked.start if reminds else None)
        case Erasure() if facts.erased:
            _check_nothing_open(work, request)
        case _:
            pass
    return facts


def _check_nothing_open(work: UnitOfWork, request: AccessRequest) -> None:
    """While a request is open, nothing that it concerns is erased (Art. 15): another one's neither."""
    if request.open:
        raise Refused(_STILL_OPEN)
    other = held_by(work, request)
    if other is not None:
        raise Refused(_OTHER_OPEN.fill(number=other))


def _check_texts(facts: Facts) -> None:
    """Raise BadInput where something that the law wants told is lacking, or nobody would read it."""
    texts = list(_texts(facts))
    if any(len(one) > _LONGEST for one in texts):
        raise BadInput(_TOO_LONG.fill(most=_LONGEST))
    lists = [value for value in _values(facts) if isinstance(value, tuple)]
    if any(len(one) > _MOST for one in lists):
        raise BadInput(_TOO_MANY.fill(most=_MOST))
    match facts:
        case IdentityRequest():
            lacking = not facts.doubt or not (facts.ways or facts.needed)
        case Extension() | Clarification():
            lacking = not facts.reason
        case Refusal():
            lacking = not facts.reason and facts.ground is not RefusalGround.SECTION_34
        case FeeNotice():
            named = all(one.label for one in facts.costs)
            lacking = not (facts.reason and facts.approved_by and facts.costs and named)
        case Rectification():
            lacking = not facts.changes or not all(one.label and one.new for one in facts.changes)
        case Erasure():
            lacking = not (facts.erased or facts.kept) or not all(
                one.label and one.reason for one in facts.kept
            )
        case Restriction():
            lacking = not facts.restricted
        case RecipientsNotice():
            lacking = not (facts.name and facts.person and (facts.changes or facts.data))
        case _:
            lacking = False
    if lacking:
        raise BadInput(_LACKING)


def _check_extension(desk: Desk, request: AccessRequest) -> None:
    """Once, within the first month, and only where a clock of the law runs (Art. 12(3))."""
    if of_estate(request.representative):
        raise Refused(_NO_CLOCK)
    if request.extended:
        raise Refused(_ONCE)
    today = desk.clock.today()
    last = extension_notice_by(
        request.received,
        house_target_days=desk.profiles.get(request.controller).house_target_days,
        pauses=request.paused(today),
    )
    if today > last:
        raise Refused(_TOO_LATE.fill(day=Weekday(last)))


def _check_refusal(request: AccessRequest, facts: Refusal) -> None:
    """Lack of identity is a ground only where it can be shown (Art. 11, 12(2)).

    None once it is known who asks, and none before the person was asked. The other grounds stay
    apart from it.
    """
    if facts.ground is not RefusalGround.NOT_IDENTIFIABLE:
        return
    if request.identified:
        raise Refused(_IDENTIFIED)
    if not any(one.ground is PauseGround.IDENTITY for one in request.pauses):
        raise Refused(_NOT_ASKED)


def _with_payment(
    desk: Desk, work: UnitOfWork, request: AccessRequest, facts: FeeNotice
) -> FeeNotice:
    """The notice with its reference number and due day, and with the earlier request it rests on.

    Raises Refused where the fee adviser finds no such ground (Art. 12(5), 15(3)), BadInput where a
    sum is none or the person would have no time to choose.
    """
    if request.state not in BEFORE_LETTER or of_estate(request.representative):
        raise Refused(_NO_FEE)
    for cost in facts.costs:
        if not (cost.amount.is_finite() and 0 < cost.amount < _ABSURD and _in_cents(cost.amount)):
            raise BadInput(_NO_AMOUNT.fill(label=cost.label))
    today = desk.clock.today()
    first_due = today + timedelta(days=DAYS_TO_CHOOSE)
    if facts.due is not None and facts.due < first_due:
        raise BadInput(_DUE_SOON.fill(day=facts.due, days=DAYS_TO_CHOOSE, first=first_due))
    return replace(
        _grounded(desk, work, request, facts),
        reference=facts.reference or reference_number(request.number),
        due=facts.due or first_due,
    )


def _grounded(desk: Desk, work: UnitOfWork, request: AccessRequest, facts: FeeNotice) -> FeeNotice:
    """The notice on a ground that is possible here; the burden of proof is the controller's (Art. 12(5))."""
    advice = fee_advice.within(desk, work, request, stated=facts.ground).advice
    if advice.free:
        raise Refused(_NO_GROUND.fill(why=advice.text))
    if facts.ground is not FeeGround.SAME_DATA:
        return facts
    basis = next(one for one in advice.earlier if one.number == advice.basis)
    if not basis.unchanged:
        raise Refused(_NOT_COMPARED.fill(number=basis.number))
    return replace(facts, earlier=basis.number, earlier_received=basis.received)


def check_approver(facts: Facts, actor: str) -> None:
    """Raise Refused where the clerk who proposes a fee would approve it too: four eyes see it first."""
    if not isinstance(facts, FeeNotice) or not facts.approved_by:
        return  # that nobody is named is told with what else is lacking
    if folded(facts.approved_by) in ("", folded(actor)):
        raise Refused(_OWN_APPROVAL)


def _in_cents(amount: Decimal) -> bool:
    return amount == round(amount, 2)


def tidied(value: Value) -> Value:
    """The same value with every text trimmed and its identity codes masked, in lists and values too.

    Codes stand in full only in the person's own data (1050/2018 s. 29).
    """
    made: object = value
    if isinstance(value, str) and type(value) is str:
        made = mask_codes(value.strip())
    elif isinstance(value, tuple):
        made = tuple(tidied(one) for one in value if one != "")
    elif is_dataclass(value) and not isinstance(value, type):
        changed = {one.name: tidied(getattr(value, one.name)) for one in fields(value)}
        made = replace(value, **changed)
    return made  # type: ignore[return-value]  # of the same type as the value


def _values(value: object) -> Iterator[object]:
    """A value and everything in it."""
    yield value
    if isinstance(value, tuple):
        for one in value:
            yield from _values(one)
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            yield from _values(getattr(value, each.name))


def _texts(value: object) -> Iterator[str]:
    for one in _values(value):
        if isinstance(one, str):
            yield one


_LACKING = QT_TRANSLATE_NOOP(
    "letter rules",
    "Something that this letter has to tell is lacking: a reason in words, what it is about, or who "
    "approved it. Nothing was written; fill it in.",
)
_TOO_LONG = QT_TRANSLATE_NOOP(
    "letter rules",
    "A text of the letter is longer than {most} characters, which nobody reads. Nothing was written; "
    "say it shorter.",
)
_TOO_MANY = QT_TRANSLATE_NOOP(
    "letter rules",
    "A list of the letter has more than {most} entries. Nothing was written; put some together.",
)
_ANSWERED = QT_TRANSLATE_NOOP(
    "letter rules",
    "The request is answered or closed already, so a receipt would promise an answer twice. Nothing "
    "was written.",
)
_NO_CLOCK = QT_TRANSLATE_NOOP(
    "letter rules",
    "An estate asks, so no time limit of the law runs (GDPR, recital 27) and there is none to extend. "
    "Nothing was written.",
)
_ONCE = QT_TRANSLATE_NOOP(
    "letter rules",
    "The time was extended before, and the law allows it once (Art. 12(3)). Nothing was written; answer "
    "what you can now.",
)
_TOO_LATE = QT_TRANSLATE_NOOP(
    "letter rules",
    "The last day to tell of an extension was {day} (Art. 12(3)), so the time cannot be extended any "
    "more. Nothing was written; answer now, in part if need be.",
)
_IDENTIFIED = QT_TRANSLATE_NOOP(
    "letter rules",
    "It is known who asks, so the request cannot be refused for lack of identity. Nothing was written; "
    "choose the ground that it really is.",
)
_NOT_ASKED = QT_TRANSLATE_NOOP(
    "letter rules",
    "The person was not asked yet to show who they are, so it cannot be shown that nobody can know it "
    "(Art. 12(2)). Nothing was written; ask first.",
)
_NO_FEE = QT_TRANSLATE_NOOP(
    "letter rules",
    "A fee needs a notice before the answer, and only a request under Article 15 can have one. Nothing "
    "was written, and no fee may be taken for this request.",
)
_NO_AMOUNT = QT_TRANSLATE_NOOP(
    "letter rules",
    "The amount of “{label}” is no sum of euros and cents above zero and below a million. Nothing was "
    "written; correct it.",
)
_DUE_SOON = QT_TRANSLATE_NOOP(
    "letter rules",
    "The fee would be due on {day}, but the customer needs {days} days to choose whether to withdraw. "
    "Nothing was written; choose {first} or a later day.",
)
_NO_GROUND = QT_TRANSLATE_NOOP(
    "letter rules", "{why} Nothing was written, and no fee may be taken for this request."
)
_NOT_COMPARED = QT_TRANSLATE_NOOP(
    "letter rules",
    "Whether this would be a further copy of what request {number} gave can only be shown once the "
    "systems were searched for this one too. Nothing was written; search them, then propose the fee.",
)
_OWN_APPROVAL = QT_TRANSLATE_NOOP(
    "letter rules",
    "You propose this fee, so somebody else has to approve it. Nothing was written; name who did.",
)
_STILL_OPEN = QT_TRANSLATE_NOOP(
    "letter rules",
    "The access request is still open, and nothing it concerns may be erased before its answer has left. "
    "Nothing was written; answer first, then erase.",
)
_OTHER_OPEN = QT_TRANSLATE_NOOP(
    "letter rules",
    "Request {number} of the same person is still open, and nothing it concerns may be erased before its "
    "answer has left. Nothing was written; answer it first, then erase.",
)
