"""The ladder of identity checks: the lightest that suffices, the next one where there is doubt, and the rest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from desk.domain.controller import Channel, ControllerProfile
from desk.domain.identity import (
    DOCUMENTS,
    EVIDENCE_NAMES,
    ORDINARY,
    AtStake,
    Evidence,
    ways,
)
from desk.domain.text import QT_TRANSLATE_NOOP, Text, joined


@dataclass(frozen=True, slots=True)
class Earlier:
    """An identification of the same person earlier in this calendar year."""

    request: str
    day: date


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of who asks before anything is checked. None: nobody has looked yet."""

    electronically_signed: bool | None = None
    """A valid electronic signature of the person covers the document."""
    earlier: Earlier | None = None
    number_on_record: bool | None = None
    address_on_record: bool | None = None
    email_on_record: bool | None = None
    same_address: bool | None = None
    """The request came from the address on record, as far as that can be seen: an e-mail's sender."""
    document: Evidence | None = None
    """The identity document that was shown."""


NOTHING_KNOWN = Known()


@dataclass(frozen=True, slots=True)
class Rung:
    """One check of the ladder: kinds of evidence that weigh the same."""

    kinds: tuple[Evidence, ...]
    at_hand: bool
    """True where nothing more is asked of the person."""

    @property
    def evidence(self) -> Evidence:
        """The first of its kinds."""
        return self.kinds[0]

    @property
    def name(self) -> Text:
        """What it is called in the middle of a sentence."""
        if len(self.kinds) == 1:
            return EVIDENCE_NAMES[self.evidence]
        kinds = joined([EVIDENCE_NAMES[one] for one in self.kinds], ", ")
        return _A_DOCUMENT.fill(kinds=kinds)


@dataclass(frozen=True, slots=True)
class Proposal:
    """The ladder for one request."""

    lightest: Rung
    why: tuple[Text, ...]
    """In the order of their weight, one sentence each, with the article."""
    rest: tuple[Rung, ...]
    """The other checks in their order; the first is the one to take where there is doubt."""

    @property
    def next(self) -> Rung | None:
        """What to take where a reasonable doubt is left (Art. 12(6))."""
        return self.rest[0] if self.rest else None


def propose(
    profile: ControllerProfile,
    channel: Channel,
    *,
    at_stake: AtStake = ORDINARY,
    known: Known = NOTHING_KNOWN,
) -> Proposal:
    """The lightest check that suffices for this channel, this data and what is known already.

    What is at hand goes before what would have to be asked: extra information is asked only where
    there is reasonable doubt (Art. 12(6)), in proportion to the data (EDPB 01/2022, section 3), and
    never a signed form with a copy of an identity document as a matter of course (TSV/224/2023). The
    controller's notice does not come into it.
    """
    lightest, *rest = _in_order(profile, channel, at_stake, known)
    # The address on record is the lightest of all, and answers no doubt that another proof leaves.
    rest = [one for one in rest if one.evidence is not Evidence.KNOWN_CUSTOMER]
    why = _why(profile, channel, at_stake, known, lightest)
    return Proposal(lightest, tuple(why), tuple(rest))


def _in_order(
    profile: ControllerProfile, channel: Channel, at_stake: AtStake, known: Known
) -> list[Rung]:
    rungs = tuple(_rungs(profile, channel, at_stake, known))
    asked = sorted(
        (one for one in rungs if not one.at_hand),
        # Hardly anybody can sign electronically when asked to; it is light only where it is there.
        key=lambda one: one.evidence is Evidence.ELECTRONIC_SIGNATURE,
    )
    return [*(one for one in rungs if one.at_hand), *asked]


def _rungs(
    profile: ControllerProfile, channel: Channel, at_stake: AtStake, known: Known
) -> Iterator[Rung]:
    documents: tuple[Evidence, ...] = ()
    for evidence in ways(profile, channel, at_stake):
        if evidence in DOCUMENTS:
            documents = (*documents, evidence)
            continue
        if documents:
            yield _documents(documents, known)
            documents = ()
        if not _closed(evidence, channel, known):
            yield Rung((evidence,), _at_hand(evidence, channel, known))


def _documents(kinds: tuple[Evidence, ...], known: Known) -> Rung:
    """Any of them: which one the person has is theirs to choose."""
    return Rung((known.document,) if known.document in kinds else kinds, True)


def _closed(evidence: Evidence, channel: Channel, known: Known) -> bool:
    """True where what the check rests on is certainly not there."""
    match evidence:
        case Evidence.EARLIER_IDENTIFICATION:
            return known.earlier is None
        case Evidence.CALL_BACK:
            return known.number_on_record is False
        case Evidence.KNOWN_CUSTOMER:
            mail = channel is Channel.EMAIL
            on_record = known.email_on_record if mail else known.address_on_record
            return on_record is False or known.same_address is False
        case _:
            return False


def _at_hand(evidence: Evidence, channel: Channel, known: Known) -> bool:
    match evidence:
        case Evidence.SIGNATURE:
            return True
        case Evidence.ELECTRONIC_SIGNATURE:
            return known.electronically_signed is True
        case Evidence.SIGNED_IN_SERVICE:
            return channel is Channel.ONLINE
        case Evidence.SUOMI_FI:
            return channel is Channel.SUOMIFI
        case Evidence.EARLIER_IDENTIFICATION:
            return True
        case Evidence.CALL_BACK:
            return known.number_on_record is True
        case Evidence.KNOWN_CUSTOMER:
            return known.same_address is True
        case _:
            return False


def _why(
    profile: ControllerProfile,
    channel: Channel,
    at_stake: AtStake,
    known: Known,
    lightest: Rung,
) -> Iterator[Text]:
    if not lightest.at_hand:
        yield _NOTHING_AT_HAND
    reason = _BECAUSE.get(lightest.evidence, _LOOKED_AT)
    if lightest.evidence is Evidence.EARLIER_IDENTIFICATION and known.earlier is not None:
        reason = reason.fill(request=known.earlier.request, day=known.earlier.day)
    yield reason
    ordinary = _in_order(profile, channel, ORDINARY, known)[0].evidence
    if ordinary is not lightest.evidence:
        yield _MORE_CARE.fill(what=joined(list(_held(at_stake)), ", "))


def _held(at_stake: AtStake) -> Iterator[Text]:
    if at_stake.safety_ban:
        yield _BAN
    if at_stake.identity_code:
        yield _CODE
    if at_stake.recordings:
        yield _RECORDINGS
    if at_stake.large:
        yield _LARGE


_A_DOCUMENT = QT_TRANSLATE_NOOP("ladder", "an identity document ({kinds})")
_NOTHING_AT_HAND = QT_TRANSLATE_NOOP(
    "ladder",
    "Nothing in the request shows who asks, and a name with an identity code is known to others too: "
    "there is a reasonable doubt, so proof may be asked for (Article 12(6)).",
)
_LOOKED_AT = QT_TRANSLATE_NOOP(
    "ladder",
    "A document is only looked at; no copy is taken and no number is kept, because more than that is "
    "not needed (Article 12(6); EDPB Guidelines 01/2022, section 3).",
)
_BECAUSE: Mapping[Evidence, Text] = {
    Evidence.SIGNATURE: QT_TRANSLATE_NOOP(
        "ladder",
        "The signature came with the letter. A signed form with a copy of an identity document may not "
        "be demanded as a matter of course (TSV/224/2023; EDPB Guidelines 01/2022, section 3).",
    ),
    Evidence.ELECTRONIC_SIGNATURE: QT_TRANSLATE_NOOP(
        "ladder",
        "The electronic signature says who signed, so nothing more is asked (Article 12(6)).",
    ),
    Evidence.SIGNED_IN_SERVICE: QT_TRANSLATE_NOOP(
        "ladder",
        "Who signs in to the online service has been identified there; to ask for more would go beyond "
        "what is needed (Article 12(6); EDPB Guidelines 01/2022, section 3).",
    ),
    Evidence.SUOMI_FI: QT_TRANSLATE_NOOP(
        "ladder",
        "Suomi.fi identifies the person; to ask for more would go beyond what is needed (Article 12(6); "
        "EDPB Guidelines 01/2022, section 3).",
    ),
    Evidence.EARLIER_IDENTIFICATION: QT_TRANSLATE_NOOP(
        "ladder",
        "The person was identified on {day} for request {request}. Where you can tell that the same "
        "person asks now, nothing more is asked (Article 12(6)).",
    ),
    Evidence.CALL_BACK: QT_TRANSLATE_NOOP(
        "ladder",
        "A call to a number that the registers hold reaches the person without asking for anything new. "
        "A number that the caller gives proves nothing (Article 12(6); EDPB Guidelines 01/2022, section 3).",
    ),
    Evidence.KNOWN_CUSTOMER: QT_TRANSLATE_NOOP(
        "ladder",
        "Where the request came from the address on record and the answer goes only there, that is enough "
        "for an ordinary customer's data (Article 12(6); EDPB Guidelines 01/2022, section 3).",
    ),
}
_MORE_CARE = QT_TRANSLATE_NOOP(
    "ladder",
    "The address on record alone would be too light, because of what the answer would hold: {what}. What "
    "is asked is in proportion to the data (EDPB Guidelines 01/2022, section 3).",
)
_BAN = QT_TRANSLATE_NOOP("ladder", "a safety ban")
_CODE = QT_TRANSLATE_NOOP("ladder", "the identity code")
_RECORDINGS = QT_TRANSLATE_NOOP("ladder", "recordings")
_LARGE = QT_TRANSLATE_NOOP("ladder", "a large set of data")
