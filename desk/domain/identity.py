"""Evidence of identity and whether it is enough to disclose to this person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desk.domain.controller import Channel, ControllerProfile
from desk.domain.text import QT_TRANSLATE_NOOP, Text


class Evidence(StrEnum):
    """What was shown or given to prove identity. Never a picture or the number of a document."""

    IDENTITY_CARD = "identity_card"
    PASSPORT = "passport"
    RESIDENCE_PERMIT_CARD = "residence_permit_card"
    DRIVING_LICENCE = "driving_licence"
    SIGNATURE = "signature"
    ELECTRONIC_SIGNATURE = "electronic_signature"
    ALREADY_IDENTIFIED = "already_identified"
    NONE = "none"


EVIDENCE_NAMES = {
    Evidence.IDENTITY_CARD: QT_TRANSLATE_NOOP("identity", "identity card"),
    Evidence.PASSPORT: QT_TRANSLATE_NOOP("identity", "passport"),
    Evidence.RESIDENCE_PERMIT_CARD: QT_TRANSLATE_NOOP("identity", "residence permit card"),
    Evidence.DRIVING_LICENCE: QT_TRANSLATE_NOOP("identity", "driving licence"),
    Evidence.SIGNATURE: QT_TRANSLATE_NOOP("identity", "signature"),
    Evidence.ELECTRONIC_SIGNATURE: QT_TRANSLATE_NOOP("identity", "electronic signature"),
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


def ways(profile: ControllerProfile, channel: Channel) -> tuple[Evidence, ...]:
    """The checks that suffice for a channel at a controller, lightest first (Art. 12(6); EDPB 01/2022, 3)."""
    if channel is Channel.VISIT:
        documents = tuple(
            kind
            for kind in DOCUMENTS
            if kind is not Evidence.DRIVING_LICENCE or profile.accepts_driving_licence
        )
        return (Evidence.ALREADY_IDENTIFIED, *documents, Evidence.ELECTRONIC_SIGNATURE)
    if channel is Channel.LETTER:
        return (Evidence.SIGNATURE, Evidence.ELECTRONIC_SIGNATURE, Evidence.ALREADY_IDENTIFIED)
    return (Evidence.ALREADY_IDENTIFIED, Evidence.ELECTRONIC_SIGNATURE)


def judge(profile: ControllerProfile, channel: Channel, evidence: Evidence) -> Judgement:
    """Say whether the evidence is enough to disclose over this channel.

    A name with an identity code is never proof: others know them. Extra information is asked only
    where there is reasonable doubt (Art. 12(6)); what is asked is in proportion (EDPB 01/2022, section 3).
    """
    if evidence in ways(profile, channel):
        return Judgement(True, _SUFFICES[evidence])
    if evidence is Evidence.NONE:
        return Judgement(
            False,
            QT_TRANSLATE_NOOP(
                "identity",
                "Nothing proves who is asking; a name and an identity code are known to others too. "
                "Ask for one of the ways that this controller accepts.",
            ),
        )
    if evidence is Evidence.DRIVING_LICENCE and channel is Channel.VISIT:
        return Judgement(
            False,
            QT_TRANSLATE_NOOP(
                "identity",
                "This controller does not accept a driving licence. "
                "Ask for a passport, an identity card or a residence permit card.",
            ),
        )
    if evidence in DOCUMENTS:
        return Judgement(
            False,
            QT_TRANSLATE_NOOP(
                "identity",
                "A document can be compared with a face only at a visit, and copies are not asked for. "
                "Use the signature, an electronic signature or an earlier identification.",
            ),
        )
    return Judgement(
        False,
        QT_TRANSLATE_NOOP(
            "identity",
            "A handwritten signature proves a request that came by post. "
            "Ask for a document at a visit, or for an electronic signature on an e-mail.",
        ),
    )


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
    Evidence.ALREADY_IDENTIFIED: QT_TRANSLATE_NOOP(
        "identity", "The person has been identified already; that is enough."
    ),
}
