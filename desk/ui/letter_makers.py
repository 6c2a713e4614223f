"""From the fields of a letter's form to what the letter tells."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation

from desk.domain import notice_facts as facts
from desk.domain.errors import BadInput
from desk.domain.notice_facts import ChangeKind, Facts, RefusalGround
from desk.domain.person import IdentityKey
from desk.domain.request import AccessRequest
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.domain.typed_day import as_typed
from desk.ui.letter_fields import NO_DAY, Value, Values, day, rows, text, texts


def known(request: AccessRequest, *, today: date) -> Mapping[str, Value]:
    """What the desk can fill in itself, by field."""
    subject = request.subject
    person = ""
    if subject is not None:
        number = subject.identifiers.first(IdentityKey.CUSTOMER_NUMBER)
        person = ", ".join(one for one in (subject.name, number) if one)
    return {
        "since": as_typed(today),
        "person": person,
    }


def receipt(_values: Values) -> Facts:
    """Nothing is asked."""
    return facts.Receipt()


def identity_request(values: Values) -> Facts:
    """What is missing to know who asks."""
    return facts.IdentityRequest(
        doubt=text(values, "doubt"),
        ways=tuple(facts.Proof(one) for one in texts(values, "ways")),
        needed=texts(values, "needed"),
        by=_day(values, "by"),
    )


def clarification(values: Values) -> Facts:
    """Which data is meant."""
    return facts.Clarification(
        reason=text(values, "reason"), choices=texts(values, "choices"), by=_day(values, "by")
    )


def extension(values: Values) -> Facts:
    """Why the answer takes longer."""
    ground = facts.ExtensionGround(text(values, "ground"))
    return facts.Extension(ground, text(values, "reason"))


def refusal(values: Values) -> Facts:
    """Why nothing is given."""
    return facts.Refusal(RefusalGround(text(values, "ground")), text(values, "reason"))


def fee_notice(values: Values) -> Facts:
    """The fee with its costs; raises BadInput where a sum or the day is none."""
    return facts.FeeNotice(
        ground=facts.FeeGround(text(values, "ground")),
        reason=text(values, "reason"),
        costs=tuple(facts.Cost(label, _euros(sum_)) for label, sum_ in rows(values, "costs")),
        approved_by=text(values, "approved_by"),
        due=_day(values, "due"),
    )


def rectification(values: Values) -> Facts:
    """What was corrected."""
    return facts.Rectification(_changes(values), _recipients(values))


def marketing_ban(values: Values) -> Facts:
    """Since when marketing stops; raises BadInput where the day is none."""
    since = _day(values, "since")
    if since is None:
        raise BadInput(NO_DAY)
    return facts.MarketingBan(
        since=since,
        channels=tuple(facts.MarketingChannel(one) for one in texts(values, "channels")),
        purposes=texts(values, "purposes"),
    )


def erasure(values: Values) -> Facts:
    """What was erased and what is kept."""
    return facts.Erasure(
        erased=texts(values, "erased"),
        kept=tuple(facts.Kept(label, reason) for label, reason in rows(values, "kept")),
        recipients=_recipients(values),
    )


def restriction(values: Values) -> Facts:
    """What is restricted and why."""
    return facts.Restriction(
        ground=facts.RestrictionGround(text(values, "ground")),
        restricted=texts(values, "restricted"),
        until=text(values, "until"),
        recipients=_recipients(values),
    )


def recipients_notice(values: Values) -> Facts:
    """What a recipient is told."""
    amended = corrected(values)
    return facts.RecipientsNotice(
        name=text(values, "name"),
        address=texts(values, "address"),
        change=ChangeKind(text(values, "change")),
        person=text(values, "person"),
        changes=_changes(values) if amended else (),
        data=() if amended else texts(values, "data"),
    )


def _changes(values: Values) -> tuple[facts.Change, ...]:
    return tuple(facts.Change(*one) for one in rows(values, "changes"))


def _recipients(values: Values) -> facts.Recipients:
    return facts.Recipients(texts(values, "told"), text(values, "not_told"))


def corrected(values: Values) -> bool:
    """True where the form tells of a rectification."""
    return text(values, "change") == ChangeKind.RECTIFICATION


def changed_otherwise(values: Values) -> bool:
    """True where it tells of an erasure or a restriction."""
    return bool(text(values, "change")) and not corrected(values)


def reason_is_told(values: Values) -> bool:
    """False where telling the reason would defeat its purpose (1050/2018 s. 34(3))."""
    return text(values, "ground") != RefusalGround.SECTION_34


def _day(values: Values, key: str) -> date | None:
    written = text(values, key)
    found = day(written)
    if written and found is None:
        raise BadInput(NO_DAY)
    return found


def _euros(written: str) -> Decimal:
    try:
        return Decimal(written.replace("€", "").replace(" ", "").replace(",", ".")).quantize(_CENTS)
    except InvalidOperation:
        raise BadInput(_NO_SUM.fill(sum=written)) from None


_CENTS = Decimal("0.01")
_NO_SUM = QT_TRANSLATE_NOOP("letter form", "“{sum}” is no sum of euros: write it like 12,50.")
