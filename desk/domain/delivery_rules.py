"""How an answer is given: the safety ban first, then the law and the customer's wish, then the usual way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desk.domain.controller import Channel, ControllerProfile, Delivery
from desk.domain.errors import BadInput, Refused
from desk.domain.identity import Evidence
from desk.domain.representation import Representative
from desk.domain.request import AccessRequest
from desk.domain.safety_ban import is_banned, strong_or_in_person, strongly
from desk.domain.text import QT_TRANSLATE_NOOP, Text


@dataclass(frozen=True, slots=True)
class Asker:
    """What the rules need to know of who asks."""

    identified: bool = False
    """Their identity was checked and is enough."""
    evidence: Evidence = Evidence.NONE
    safety_ban: bool = False
    representative: Representative | None = None
    """Who asks for the person; the letter goes to them."""


@dataclass(frozen=True, slots=True)
class Ways:
    """The way to propose, why, and which ways are closed."""

    proposed: Delivery
    reasons: tuple[Text, ...]
    """In the order of their weight, one sentence each."""
    barred: Mapping[Delivery, Text]
    """Ways that may not be taken, with the reason and the next step."""


def usual_delivery(profile: ControllerProfile, channel: Channel) -> Delivery:
    """How an answer is given when nobody asks otherwise.

    An electronic request gets an electronic answer (Art. 12(3), 15(3)); a letter is answered by
    post; else the profile's way.
    """
    if channel.electronic:
        return Delivery.ELECTRONIC
    if channel is Channel.LETTER:
        return Delivery.POST
    return profile.usual_delivery


def ways(
    profile: ControllerProfile,
    channel: Channel,
    *,
    wish: Delivery | None = None,
    asker: Asker = Asker(),
) -> Ways:
    """How to give an answer, with the reasons in words.

    The order: a safety ban (Art. 15(4), 32) goes before every other rule; then what the customer
    wishes, to which the law gives way ("unless otherwise requested", Art. 12(3), 15(3)); then the
    law's own rule for electronic requests; then the controller's usual way, which is never the
    limit of the law.
    """
    barred = _barred(profile, channel, asker)
    proposed = next(way for way in _in_order(profile, channel, wish) if way not in barred)
    return Ways(proposed, tuple(_reasons(profile, channel, wish, asker, proposed)), barred)


def ways_of(request: AccessRequest, profile: ControllerProfile) -> Ways:
    """As ``ways``, for a request as it stands; another way than the usual one is the customer's wish."""
    usual = usual_delivery(profile, request.channel)
    wish = request.delivery if request.delivery is not usual else None
    return ways(profile, request.channel, wish=wish, asker=asker_of(request))


def asker_of(request: AccessRequest) -> Asker:
    """Who asks, as far as it is known by now."""
    identity = request.identity
    return Asker(
        identified=request.identified,
        evidence=identity.evidence if identity is not None else Evidence.NONE,
        safety_ban=is_banned(request),
        representative=request.representative,
    )


def postal_address(request: AccessRequest) -> tuple[str, ...]:
    """Name and address to which an answer is posted: the representative's, else the one on record.

    Under a safety ban the register's postal address is the contact address. Only the name where no
    address is known.
    """
    if request.representative is not None:
        return (request.representative.name, *request.representative.address)
    if request.subject is None:
        return ()
    return (request.subject.name, *request.subject.address)


def check_address(request: AccessRequest, lines: tuple[str, ...], *, reason: str) -> None:
    """Raise where a letter may not be posted to an address.

    Post goes to the address on record (kmev's notice says no more than this). Another one needs a
    reason in words (BadInput), and under a safety ban somebody who is identified in person or by
    an electronic signature (Refused). Who was identified by asking from the address on record gets
    the answer there and nowhere else (Refused). BadInput too where no address is known.
    """
    if len(lines) < _SHORTEST:
        raise BadInput(_NO_ADDRESS)
    if _same(lines, postal_address(request)):
        return
    check_known_place(request)
    if is_banned(request) and not strong_or_in_person(request):
        raise Refused(_BAN_ADDRESS)
    if not reason.strip():
        raise BadInput(_OTHER_ADDRESS)


def check_known_place(request: AccessRequest) -> None:
    """Raise Refused where a letter may go to the place on record only: nothing else shows who asked."""
    if known_by_place(request):
        raise Refused(_KNOWN_PLACE)


def known_by_place(request: AccessRequest) -> bool:
    """True where only what is on record shows who asked, so that the answer goes to the place on record.

    Asked from that place, or from afar with no more than an identification of this year: nothing
    shows that the letter or the e-mail is that person's (EDPB 01/2022, section 3).
    """
    evidence = asker_of(request).evidence
    unseen = request.channel is not Channel.VISIT
    return evidence is Evidence.KNOWN_CUSTOMER or (
        unseen and evidence is Evidence.EARLIER_IDENTIFICATION
    )


def check_known_taker(request: AccessRequest, taker: str, *, on_record: str, reason: str) -> None:
    """Raise where a letter may not be handed to whoever stands at the counter instead of going to its place.

    Who asked was never seen, so whoever comes is identified now and the record says how (BadInput);
    nobody else takes it (Refused).
    """
    if not known_by_place(request):
        return
    if taker.strip() and not _same((taker,), (on_record,)):
        raise Refused(_KNOWN_PLACE)
    if not reason.strip():
        raise BadInput(_KNOWN_TAKER)


def _in_order(
    profile: ControllerProfile, channel: Channel, wish: Delivery | None
) -> Iterator[Delivery]:
    if wish is not None:
        yield wish
    yield usual_delivery(profile, channel)
    # What is closed to a request from afar goes by post; a visitor is standing at the counter.
    yield Delivery.COUNTER if channel is Channel.VISIT else Delivery.POST
    yield Delivery.COUNTER


def _barred(profile: ControllerProfile, channel: Channel, asker: Asker) -> Mapping[Delivery, Text]:
    barred: dict[Delivery, Text] = {}
    if asker.safety_ban and asker.representative is not None:
        barred[Delivery.ELECTRONIC] = _BAN_REPRESENTED
    elif asker.safety_ban and not (
        channel is Channel.VISIT and asker.identified and strongly(channel, asker.evidence)
    ):
        barred[Delivery.ELECTRONIC] = _BAN
    elif not channel.electronic and not profile.electronic_answers:
        barred[Delivery.ELECTRONIC] = _NOT_ELECTRONIC.fill(controller=profile.name)
    if not profile.shows_on_premises:
        barred[Delivery.PREMISES] = _NOT_SHOWN.fill(controller=profile.name)
    return barred


def _reasons(
    profile: ControllerProfile,
    channel: Channel,
    wish: Delivery | None,
    asker: Asker,
    proposed: Delivery,
) -> Iterator[Text]:
    if asker.safety_ban:
        yield _UNDER_BAN
    if proposed is wish:
        yield _WISHED
    elif proposed is Delivery.ELECTRONIC and channel.electronic:
        yield _ELECTRONIC_REQUEST
    elif proposed is Delivery.POST and channel is Channel.LETTER:
        yield _LETTER_REQUEST
    elif proposed is profile.usual_delivery:
        yield _USUAL.fill(controller=profile.name)
    if proposed is Delivery.ELECTRONIC and profile.usual_delivery is not Delivery.ELECTRONIC:
        yield _LAW_FIRST.fill(controller=profile.name)
    if proposed is Delivery.POST and asker.representative is not None:
        yield _TO_REPRESENTATIVE
    elif proposed is Delivery.POST and not asker.safety_ban:
        yield _ON_RECORD
    if proposed is Delivery.PREMISES:
        yield _COPY_TOO


def _same(lines: tuple[str, ...], others: tuple[str, ...]) -> bool:
    return [" ".join(one.casefold().split()) for one in lines] == [
        " ".join(one.casefold().split()) for one in others
    ]


_SHORTEST = 2
"""Lines of an address: a name alone is none."""

DELIVERY_NAMES = {
    Delivery.COUNTER: QT_TRANSLATE_NOOP("delivery rules", "handed over at the counter"),
    Delivery.POST: QT_TRANSLATE_NOOP("delivery rules", "by post"),
    Delivery.ELECTRONIC: QT_TRANSLATE_NOOP("delivery rules", "electronically"),
    Delivery.PREMISES: QT_TRANSLATE_NOOP("delivery rules", "shown on the premises"),
}
"""Each way in the middle of a sentence."""

_UNDER_BAN = QT_TRANSLATE_NOOP(
    "delivery rules",
    "The person is under a safety ban, which goes before every other rule: the letter is handed over "
    "at the counter or posted to the contact address (Art. 15(4), 32).",
)
_WISHED = QT_TRANSLATE_NOOP(
    "delivery rules", "The customer asked for the answer in this way (Art. 12(3), 15(3))."
)
_ELECTRONIC_REQUEST = QT_TRANSLATE_NOOP(
    "delivery rules",
    "The request came electronically, so the answer is given electronically unless the customer "
    "asks otherwise (Art. 12(3), 15(3)).",
)
_LETTER_REQUEST = QT_TRANSLATE_NOOP(
    "delivery rules", "The request came by letter, so the answer goes by post."
)
_USUAL = QT_TRANSLATE_NOOP("delivery rules", "This is the usual way of {controller}.")
_LAW_FIRST = QT_TRANSLATE_NOOP(
    "delivery rules", "The law goes before the usual way of {controller}."
)
_ON_RECORD = QT_TRANSLATE_NOOP(
    "delivery rules", "Post goes to the address on record; another address needs a reason."
)
_TO_REPRESENTATIVE = QT_TRANSLATE_NOOP(
    "delivery rules", "Post goes to the representative; another address needs a reason."
)
_COPY_TOO = QT_TRANSLATE_NOOP(
    "delivery rules", "The customer is given a copy too if they want one (Art. 15(3))."
)
_BAN = QT_TRANSLATE_NOOP(
    "delivery rules",
    "The person is under a safety ban: give the letter at the counter or post it to the contact "
    "address.",
)
_BAN_REPRESENTED = QT_TRANSLATE_NOOP(
    "delivery rules",
    "The person is under a safety ban and somebody else asks for them: hand the letter over at the "
    "counter or post it to the address on record.",
)
_NOT_ELECTRONIC = QT_TRANSLATE_NOOP(
    "delivery rules",
    "{controller} answers electronically only what was asked electronically. Hand the letter over or "
    "post it.",
)
_NOT_SHOWN = QT_TRANSLATE_NOOP(
    "delivery rules",
    "{controller} does not offer to show the data on its premises: give the customer the letter.",
)
_NO_ADDRESS = QT_TRANSLATE_NOOP(
    "delivery rules",
    "No postal address is known, so nothing was noted as posted. Say where the letter goes and why, "
    "or hand it over.",
)
_OTHER_ADDRESS = QT_TRANSLATE_NOOP(
    "delivery rules",
    "The letter would go to another address than the one on record. Say why in words; nothing was "
    "noted as posted.",
)
_KNOWN_TAKER = QT_TRANSLATE_NOOP(
    "delivery rules",
    "Who asks is known only by what is on record: say how you identified whoever stands at the counter, "
    "for example “passport”. Nothing was noted as given.",
)
_KNOWN_PLACE = QT_TRANSLATE_NOOP(
    "delivery rules",
    "Who asks is known only by what is on record, so the answer goes to the address on record, there and "
    "nowhere else. Send it there, or hand it over at the counter against an identity document; nothing "
    "was noted as given.",
)
_BAN_ADDRESS = QT_TRANSLATE_NOOP(
    "delivery rules",
    "The person is under a safety ban: a new address needs somebody who is identified in person or "
    "strongly by electronic means. Post the letter to the contact address on record or hand it over; "
    "nothing was noted as posted.",
)
