"""Evidence of identity and whether it is enough to disclose to this person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from desk.domain.controller import Channel, ControllerProfile
from desk.domain.proof_detail import NO_DETAIL, ProofDetail
from desk.domain.text import QT_TRANSLATE_NOOP, Text


class Evidence(StrEnum):
    """What was shown or given to prove identity. Never a picture or the number of a document."""

    IDENTITY_CARD = "identity_card"
    PASSPORT = "passport"
    RESIDENCE_PERMIT_CARD = "residence_permit_card"
    DRIVING_LICENCE = "driving_licence"
    SIGNATURE = "signature"
    ELECTRONIC_SIGNATURE = "electronic_signature"
    SIGNED_IN_SERVICE = "signed_in_service"
    """The controller's online service, in which the person made or confirmed the request."""
    SUOMI_FI = "suomi_fi"
    """A Suomi.fi message, or an identification through Suomi.fi."""
    EARLIER_IDENTIFICATION = "earlier_identification"
    """Of the same person, earlier in this calendar year, as the desk's own store knows."""
    CALL_BACK = "call_back"
    """A call to a number that the registers hold, never to one that the caller gave."""
    KNOWN_CUSTOMER = "known_customer"
    """Asks from the address on record, and the answer goes there and nowhere else."""
    SIGNED_LETTER = "signed_letter"
    """A letter signed by hand that confirms a request which came another way."""
    SHOWN_AT_COUNTER = "shown_at_counter"
    """An identity document, by somebody who had asked from afar."""
    ALREADY_IDENTIFIED = "already_identified"
    """How is not said: in requests of earlier versions, and where a command says no more."""
    NONE = "none"


EVIDENCE_NAMES = {
    Evidence.IDENTITY_CARD: QT_TRANSLATE_NOOP("identity", "identity card"),
    Evidence.PASSPORT: QT_TRANSLATE_NOOP("identity", "passport"),
    Evidence.RESIDENCE_PERMIT_CARD: QT_TRANSLATE_NOOP("identity", "residence permit card"),
    Evidence.DRIVING_LICENCE: QT_TRANSLATE_NOOP("identity", "driving licence"),
    Evidence.SIGNATURE: QT_TRANSLATE_NOOP("identity", "signature"),
    Evidence.ELECTRONIC_SIGNATURE: QT_TRANSLATE_NOOP("identity", "electronic signature"),
    Evidence.SIGNED_IN_SERVICE: QT_TRANSLATE_NOOP("identity", "signed-in online service"),
    Evidence.SUOMI_FI: QT_TRANSLATE_NOOP("identity", "Suomi.fi identification"),
    Evidence.EARLIER_IDENTIFICATION: QT_TRANSLATE_NOOP(
        "identity", "identification earlier this year"
    ),
    Evidence.CALL_BACK: QT_TRANSLATE_NOOP("identity", "call to a number on record"),
    Evidence.KNOWN_CUSTOMER: QT_TRANSLATE_NOOP(
        "identity", "known customer at the address on record"
    ),
    Evidence.SIGNED_LETTER: QT_TRANSLATE_NOOP(
        "identity", "signed letter that confirms the request"
    ),
    Evidence.SHOWN_AT_COUNTER: QT_TRANSLATE_NOOP(
        "identity", "identity document shown at the counter"
    ),
    Evidence.ALREADY_IDENTIFIED: QT_TRANSLATE_NOOP("identity", "already identified"),
    Evidence.NONE: QT_TRANSLATE_NOOP("identity", "nothing shown"),
}
"""What each kind of evidence is called."""

DOCUMENTS = (
    Evidence.IDENTITY_CARD,
    Evidence.PASSPORT,
    Evidence.RESIDENCE_PERMIT_CARD,
    Evidence.DRIVING_LICENCE,
)
"""Documents that are compared with a face, and so prove identity at a visit only."""

BY_HAND = (Evidence.SIGNATURE, Evidence.SIGNED_LETTER)
"""Signatures on paper, which count together with details that match the register."""

STRONG_FROM_AFAR = (
    Evidence.ELECTRONIC_SIGNATURE,
    Evidence.SUOMI_FI,
    Evidence.SHOWN_AT_COUNTER,
)
"""Strong or personal identification of somebody whose request did not come as a visit."""


@dataclass(frozen=True, slots=True)
class AtStake:
    """What an answer would hold that could do harm in the wrong hands.

    What is asked is in proportion to the data (EDPB 01/2022, section 3).
    """

    safety_ban: bool = False
    identity_code: bool = False
    """The registers hold the person's identity code, which the answer prints once in full."""
    recordings: bool = False
    large: bool = False
    """Much more than what an ordinary customer's answer holds."""

    @property
    def ordinary(self) -> bool:
        """True where the answer holds customer data and no more."""
        return not (self.safety_ban or self.identity_code or self.recordings or self.large)


ORDINARY = AtStake()
"""An ordinary customer's data."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """May the desk disclose? With the reason in words and, where it may not, the next step."""

    enough: bool
    reason: Text


@dataclass(frozen=True, slots=True)
class IdentityCheck:
    """An identity check that was made: kind, who made it, when, outcome and the reason for any doubt."""

    evidence: Evidence
    checked_by: str
    checked_at: datetime
    enough: bool
    reason: str
    """The judgement's sentence, or the clerk's own reason for doubt."""
    shown_by: str | None = field(default=None, kw_only=True)
    """Name of the representative whose identity it was; empty: the person's own; None: a check of an
    earlier version, which did not say."""
    detail: ProofDetail = field(default=NO_DETAIL, kw_only=True)
    """What shows it: which service, which earlier request, which number, what was compared."""
    of_rows: tuple[str, ...] = field(default=(), kw_only=True)
    """Register rows of the person whom it was compared with; empty: nobody was known yet, or it is a
    representative's."""

    def is_of(self, rows: Iterable[str]) -> bool:
        """True where it proves somebody to be the person of these register rows.

        What was compared with one person proves nobody to be another one (Art. 12(6)).
        """
        return not self.of_rows or not set(self.of_rows).isdisjoint(rows)


FROM_AFAR = (
    Evidence.KNOWN_CUSTOMER,
    Evidence.EARLIER_IDENTIFICATION,
    Evidence.CALL_BACK,
    Evidence.SIGNED_IN_SERVICE,
    Evidence.SUOMI_FI,
)
"""What a letter and an e-mail may rest on besides a signature, the lightest first."""
_LADDERS: Mapping[Channel, tuple[Evidence, ...]] = {
    Channel.VISIT: (
        Evidence.EARLIER_IDENTIFICATION,
        *DOCUMENTS,
        Evidence.CALL_BACK,
        Evidence.SIGNED_IN_SERVICE,
        Evidence.SUOMI_FI,
        Evidence.ELECTRONIC_SIGNATURE,
    ),
    Channel.LETTER: (
        Evidence.SIGNATURE,
        Evidence.ELECTRONIC_SIGNATURE,
        *FROM_AFAR,
        Evidence.SHOWN_AT_COUNTER,
    ),
    Channel.EMAIL: (
        Evidence.ELECTRONIC_SIGNATURE,
        *FROM_AFAR,
        Evidence.SIGNED_LETTER,
        Evidence.SHOWN_AT_COUNTER,
    ),
    # Nothing in a voice shows who is calling, nor that it is the person of an earlier request.
    Channel.PHONE: (
        Evidence.CALL_BACK,
        Evidence.SIGNED_IN_SERVICE,
        Evidence.SUOMI_FI,
        Evidence.SIGNED_LETTER,
        Evidence.SHOWN_AT_COUNTER,
        Evidence.ELECTRONIC_SIGNATURE,
    ),
    Channel.ONLINE: (
        Evidence.SIGNED_IN_SERVICE,
        Evidence.CALL_BACK,
        Evidence.SUOMI_FI,
        Evidence.SIGNED_LETTER,
        Evidence.SHOWN_AT_COUNTER,
        Evidence.ELECTRONIC_SIGNATURE,
    ),
    Channel.SUOMIFI: (
        Evidence.SUOMI_FI,
        Evidence.CALL_BACK,
        Evidence.SIGNED_IN_SERVICE,
        Evidence.SIGNED_LETTER,
        Evidence.SHOWN_AT_COUNTER,
        Evidence.ELECTRONIC_SIGNATURE,
    ),
}
"""Each channel's checks: what comes with the request, what the desk knows, a call, what is asked anew."""


def ways(
    profile: ControllerProfile, channel: Channel, at_stake: AtStake = ORDINARY
) -> tuple[Evidence, ...]:
    """The checks that suffice for a channel at a controller, lightest first (Art. 12(6); EDPB 01/2022, 3).

    The notice does not come into it: what it demands beyond the law is not asked of a customer. Only
    a driving licence, which is no identity document by law, depends on the controller.
    """
    closed = set[Evidence]()
    if not profile.accepts_driving_licence:
        closed.add(Evidence.DRIVING_LICENCE)
    if not at_stake.ordinary:
        closed.add(Evidence.KNOWN_CUSTOMER)
    return tuple(one for one in _LADDERS[channel] if one not in closed)


def judge(
    profile: ControllerProfile,
    channel: Channel,
    evidence: Evidence,
    at_stake: AtStake = ORDINARY,
) -> Judgement:
    """Say whether the evidence is enough to disclose over this channel.

    A name with an identity code is never proof: others know them. Extra information is asked only
    where there is reasonable doubt (Art. 12(6)); what is asked is in proportion (EDPB 01/2022, section 3).
    """
    if evidence is Evidence.ALREADY_IDENTIFIED or evidence in ways(profile, channel, at_stake):
        return Judgement(True, _SUFFICES[evidence])
    if evidence is Evidence.KNOWN_CUSTOMER and evidence in _LADDERS[channel]:
        return Judgement(False, _TOO_LIGHT)
    if evidence is Evidence.DRIVING_LICENCE and channel is Channel.VISIT:
        return Judgement(False, _NO_LICENCE)
    if evidence in DOCUMENTS:
        return Judgement(False, _NO_COPIES)
    return Judgement(False, _WRONG_WAY[evidence])


_TOO_LIGHT = QT_TRANSLATE_NOOP(
    "identity",
    "The answer would hold more than an ordinary customer's data, so the address on record alone is "
    "not enough. Take the next way: a signature, an earlier identification or a call to a number on "
    "record.",
)
_NO_LICENCE = QT_TRANSLATE_NOOP(
    "identity",
    "This controller does not accept a driving licence. "
    "Ask for a passport, an identity card or a residence permit card.",
)
_NO_COPIES = QT_TRANSLATE_NOOP(
    "identity",
    "A document can be compared with a face only at a visit, and copies are not asked for. Call a "
    "number on record, ask for an electronic signature, or let the person show the document at the "
    "counter.",
)
_WRONG_WAY: Mapping[Evidence, Text] = {
    Evidence.NONE: QT_TRANSLATE_NOOP(
        "identity",
        "Nothing proves who is asking; a name and an identity code are known to others too. "
        "Ask for one of the ways that this controller accepts.",
    ),
    Evidence.SIGNATURE: QT_TRANSLATE_NOOP(
        "identity",
        "A handwritten signature proves a request that came by post. Ask for a document at a visit; "
        "otherwise call a number on record, or ask for a signed letter that confirms the request.",
    ),
    Evidence.EARLIER_IDENTIFICATION: QT_TRANSLATE_NOOP(
        "identity",
        "Nothing in this request shows that it comes from the person who was identified earlier. "
        "Call a number on record, or ask the person to confirm the request.",
    ),
    Evidence.KNOWN_CUSTOMER: QT_TRANSLATE_NOOP(
        "identity",
        "Nothing in this request shows that it comes from the address on record. "
        "Call a number on record, or ask the person to confirm the request.",
    ),
    Evidence.SIGNED_LETTER: QT_TRANSLATE_NOOP(
        "identity",
        "A signed letter confirms a request that came another way. Say what was shown with this one: "
        "the signature of the letter itself, or a document at the counter.",
    ),
    Evidence.SHOWN_AT_COUNTER: QT_TRANSLATE_NOOP(
        "identity",
        "The person is at the counter: say which document was shown.",
    ),
}
"""Kinds of evidence that some channels do not have."""
_SUFFICES = {
    Evidence.IDENTITY_CARD: QT_TRANSLATE_NOOP("identity", "A valid identity card is enough."),
    Evidence.PASSPORT: QT_TRANSLATE_NOOP("identity", "A valid passport is enough."),
    Evidence.RESIDENCE_PERMIT_CARD: QT_TRANSLATE_NOOP(
        "identity", "A valid residence permit card is enough."
    ),
    Evidence.DRIVING_LICENCE: QT_TRANSLATE_NOOP("identity", "A valid driving licence is enough."),
    Evidence.SIGNATURE: QT_TRANSLATE_NOOP(
        "identity", "The signature is enough together with details that match the register."
    ),
    Evidence.ELECTRONIC_SIGNATURE: QT_TRANSLATE_NOOP(
        "identity", "A valid electronic signature is enough."
    ),
    Evidence.SIGNED_IN_SERVICE: QT_TRANSLATE_NOOP(
        "identity", "The person signed in to the online service; that is enough."
    ),
    Evidence.SUOMI_FI: QT_TRANSLATE_NOOP(
        "identity", "The person was identified through Suomi.fi; that is enough."
    ),
    Evidence.EARLIER_IDENTIFICATION: QT_TRANSLATE_NOOP(
        "identity", "The person was identified earlier this year; that is enough."
    ),
    Evidence.CALL_BACK: QT_TRANSLATE_NOOP(
        "identity", "A call that the person answered at a number on record is enough."
    ),
    Evidence.KNOWN_CUSTOMER: QT_TRANSLATE_NOOP(
        "identity",
        "The request came from the address on record; that is enough, and the answer goes only there.",
    ),
    Evidence.SIGNED_LETTER: QT_TRANSLATE_NOOP(
        "identity",
        "A letter with a signature by hand that confirms the request is enough together with details "
        "that match the register.",
    ),
    Evidence.SHOWN_AT_COUNTER: QT_TRANSLATE_NOOP(
        "identity", "A valid identity document that was shown at the counter is enough."
    ),
    Evidence.ALREADY_IDENTIFIED: QT_TRANSLATE_NOOP(
        "identity", "The person has been identified already; that is enough."
    ),
}
