"""Whether somebody may ask for another person: one rule for each capacity, with its source."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desk.domain import custody
from desk.domain.mandate import Mandate, Matters, Scope
from desk.domain.remark import Remark, Weight, decided
from desk.domain.representation import Role
from desk.domain.text import QT_TRANSLATE_NOOP, Text


def remarks(
    role: Role, mandate: Mandate, *, today: date, born: date | None, known: bool = True
) -> tuple[Remark, ...]:
    """What there is to say of an authority, the heaviest first; nothing of weight: it is enough.

    ``born``: the data subject's birth date, where a register or the identity code tells it;
    ``known``: the data subject is known by now, so that a birth date can be missed.
    """
    found = [*_dates(role, mandate, today), *_RULES[role](mandate, today, born, known)]
    order = list(Weight)
    return tuple(sorted(found, key=lambda one: order.index(one.weight)))


def first(found: tuple[Remark, ...], *weights: Weight) -> Text | None:
    """The first sentence of one of these weights; None where there is none."""
    return next((one.text for one in found if one.weight in weights), None)


def _dates(role: Role, mandate: Mandate, today: date) -> Iterator[Remark]:
    """Dates that no authority survives, whoever gave it: to come, over, or back to front."""
    dated, since, until = mandate.dated, mandate.since, mandate.until
    if dated is not None and dated > today:
        yield Remark(Weight.STOPS, _DATED_TO_COME.fill(day=dated))
    if since is not None and since > today:
        yield Remark(Weight.STOPS, _BEGINS_LATER.fill(day=since))
    if until is not None and until < today:
        yield Remark(Weight.STOPS, _EXPIRED[role is Role.ATTORNEY].fill(day=until))
    begins = max((one for one in (dated, since) if one is not None), default=None)
    # An extract is of after the day on which a mandate ended; only a power is dated before it holds.
    if role is Role.ATTORNEY and begins is not None and until is not None and until < begins:
        yield Remark(Weight.STOPS, _BACK_TO_FRONT.fill(start=begins, end=until))
    if mandate.scope in _NO_AUTHORITY:
        yield Remark(Weight.STOPS, _NO_AUTHORITY[mandate.scope])


def _appointed(
    mandate: Mandate, _today: date, _born: date | None, _known: bool
) -> Iterator[Remark]:
    """Edunvalvoja: only within the mandate (442/1999 s. 29), as the register of guardianship shows."""
    if mandate.matters is None:
        yield Remark(Weight.ASKS, _ASK_MATTERS)
    elif mandate.matters is Matters.PERSONAL:
        covers = mandate.scope is Scope.COVERS
        yield Remark(Weight.TELLS, _PERSONAL) if covers else Remark(Weight.WAITS, _PERSONAL_ALONE)
    if mandate.scope is None:
        yield Remark(Weight.ASKS, _ASK_MANDATE)
    if mandate.dated is None:
        yield Remark(Weight.ASKS, _ASK_EXTRACT)


def _continuing(
    mandate: Mandate, today: date, _born: date | None, _known: bool
) -> Iterator[Remark]:
    """Edunvalvontavaltuutus: no authority before it is confirmed (648/2007)."""
    if mandate.confirmed is None:
        yield Remark(Weight.STOPS, NOT_CONFIRMED)
    elif mandate.confirmed > today:
        yield Remark(Weight.STOPS, _CONFIRMED_TO_COME.fill(day=mandate.confirmed))
    elif mandate.dated is not None and mandate.confirmed < mandate.dated:
        yield Remark(
            Weight.STOPS, _CONFIRMED_EARLY.fill(day=mandate.confirmed, dated=mandate.dated)
        )
    if mandate.scope is None:
        yield Remark(Weight.ASKS, _ASK_SCOPE)


def _attorney(mandate: Mandate, _today: date, _born: date | None, _known: bool) -> Iterator[Remark]:
    """Valtakirja: has to be accepted where it is signed, in force and covers the request.

    EDPB 01/2022 section 3.4. An original is not demanded as a matter of course: that would hinder
    the right (Art. 12(2)).
    """
    if mandate.dated is None:
        yield Remark(Weight.ASKS, _ASK_DATE)
    if mandate.scope is None:
        yield Remark(Weight.ASKS, _ASK_POWER)
    yield Remark(Weight.TELLS, _COPY_DOES)


def _estate(mandate: Mandate, _today: date, _born: date | None, _known: bool) -> Iterator[Remark]:
    """No request under Art. 15 (recital 27): heirs or the administrator ask, a person decides."""
    if mandate.standing is None:
        yield Remark(Weight.ASKS, _ASK_STANDING)
    if mandate.decided:
        yield decided(_DECIDED_ESTATE, mandate)
    else:
        yield Remark(Weight.WAITS, _ESTATE_WAITS)


_RULES = {
    Role.GUARDIAN: custody.guardian,
    Role.APPOINTED_GUARDIAN: _appointed,
    Role.CONTINUING_POWER: _continuing,
    Role.ATTORNEY: _attorney,
    Role.ESTATE: _estate,
}

_DATED_TO_COME = QT_TRANSLATE_NOOP(
    "authority",
    "What shows the right is dated {day}, which is to come, so nothing is given. Check the date, or "
    "ask for one that is right.",
)
_BEGINS_LATER = QT_TRANSLATE_NOOP(
    "authority",
    "The mandate begins on {day}, which is to come, so nothing is given before that day.",
)
_EXPIRED = {
    True: QT_TRANSLATE_NOOP(
        "authority",
        "The power of attorney expired on {day}, so nothing is given. Ask for a new one, or let the "
        "person ask themself.",
    ),
    False: QT_TRANSLATE_NOOP(
        "authority",
        "The mandate ended on {day}, so nothing is given. Ask for a newer decision or extract.",
    ),
}
_BACK_TO_FRONT = QT_TRANSLATE_NOOP(
    "authority",
    "The power of attorney would end on {end}, before it begins on {start}. Check both dates; nothing "
    "is given on it.",
)
_NO_AUTHORITY = {
    Scope.OUTSIDE: QT_TRANSLATE_NOOP(
        "authority",
        "What was shown does not cover this request, so nothing is given. Ask for one that does, or let "
        "the person ask themself.",
    ),
    Scope.UNSIGNED: QT_TRANSLATE_NOOP(
        "authority",
        "Nobody has signed the power of attorney, so nothing is given. Ask for a signed one; a copy of "
        "it will do.",
    ),
    Scope.REVOKED: QT_TRANSLATE_NOOP(
        "authority",
        "The authority was taken back or has been ended, so nothing is given. Let the person ask "
        "themself, or ask for a new authority.",
    ),
}
_ASK_MATTERS = QT_TRANSLATE_NOOP(
    "authority", "See for which matters the guardian was appointed: economic, personal, or both."
)
_PERSONAL = QT_TRANSLATE_NOOP(
    "authority",
    "The mandate is for personal matters alone: see that contracts, readings and invoices fall inside "
    "it.",
)
_PERSONAL_ALONE = QT_TRANSLATE_NOOP(
    "authority",
    "The mandate is for personal matters alone, and contracts, readings and invoices are economic "
    "(442/1999 s. 29). Nothing is given before somebody has seen that the mandate covers this request.",
)
_ASK_MANDATE = QT_TRANSLATE_NOOP(
    "authority", "Say whether this request falls inside the mandate (442/1999 s. 29)."
)
_ASK_EXTRACT = QT_TRANSLATE_NOOP(
    "authority", "Give the day of the decision, or of the extract of the register of guardianship."
)
NOT_CONFIRMED = QT_TRANSLATE_NOOP(
    "authority",
    "Nobody has said when the Digital and Population Data Services Agency confirmed the continuing "
    "power, and it gives no right before that (648/2007), so nothing is given. See the confirmation and "
    "give its date.",
)
_CONFIRMED_TO_COME = QT_TRANSLATE_NOOP(
    "authority",
    "The continuing power would be confirmed on {day}, which is to come, and it gives no right before "
    "that (648/2007). Check the date; nothing is given.",
)
_CONFIRMED_EARLY = QT_TRANSLATE_NOOP(
    "authority",
    "The continuing power would be confirmed on {day}, before it was made on {dated}. Check both dates; "
    "nothing is given on it.",
)
_ASK_SCOPE = QT_TRANSLATE_NOOP(
    "authority", "Say whether the confirmed power covers this request (648/2007)."
)
_ASK_DATE = QT_TRANSLATE_NOOP("authority", "Give the day on which the power of attorney is dated.")
_ASK_POWER = QT_TRANSLATE_NOOP(
    "authority",
    "Say whether the power is signed, names this person, covers this request and is still in force.",
)
_COPY_DOES = QT_TRANSLATE_NOOP(
    "authority", "A power in order is accepted. A copy will do: ask for the original only in doubt."
)
_ASK_STANDING = QT_TRANSLATE_NOOP(
    "authority", "Say whether an heir asks, or the administrator of the estate."
)
_ESTATE_WAITS = QT_TRANSLATE_NOOP(
    "authority",
    "An estate has no right under Article 15 (GDPR, recital 27), so a person decides. Nothing is given "
    "before somebody has decided and written down why; the living in the data stay protected.",
)
_DECIDED_ESTATE = QT_TRANSLATE_NOOP(
    "authority", "{who} decided that the estate gets the data: {reason}"
)
