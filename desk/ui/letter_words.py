"""What the options of the other letters are called in their forms."""

from __future__ import annotations

from desk.domain.notice_facts import (
    ChangeKind,
    ExtensionGround,
    FeeGround,
    MarketingChannel,
    Proof,
    RefusalGround,
    RestrictionGround,
)
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.ui.letter_fields import Option

PROOFS = (
    Option(Proof.SIGN_IN, QT_TRANSLATE_NOOP("letter form", "signing in to the online service")),
    Option(Proof.CALL_BACK, QT_TRANSLATE_NOOP("letter form", "a call to the number on record")),
    Option(Proof.SIGNED_LETTER, QT_TRANSLATE_NOOP("letter form", "a signed letter")),
    Option(Proof.ELECTRONIC_SIGNATURE, QT_TRANSLATE_NOOP("letter form", "an electronic signature")),
    Option(Proof.DOCUMENT, QT_TRANSLATE_NOOP("letter form", "a document shown at a visit")),
    Option(
        Proof.AUTHORITY, QT_TRANSLATE_NOOP("letter form", "the right to ask for another person")
    ),
)
EXTENSION_GROUNDS = (
    Option(ExtensionGround.COMPLEXITY, QT_TRANSLATE_NOOP("letter form", "the request is complex")),
    Option(
        ExtensionGround.NUMBER,
        QT_TRANSLATE_NOOP("letter form", "the customer has made several requests"),
    ),
)
REFUSAL_GROUNDS = (
    Option(
        RefusalGround.NOT_IDENTIFIABLE,
        QT_TRANSLATE_NOOP("letter form", "it cannot be found out who asks"),
    ),
    Option(
        RefusalGround.UNFOUNDED,
        QT_TRANSLATE_NOOP("letter form", "manifestly unfounded"),
    ),
    Option(
        RefusalGround.EXCESSIVE,
        QT_TRANSLATE_NOOP("letter form", "manifestly excessive"),
    ),
    Option(
        RefusalGround.RIGHTS_OF_OTHERS,
        QT_TRANSLATE_NOOP("letter form", "rights of others; no part can be given"),
    ),
    Option(
        RefusalGround.SECTION_34,
        QT_TRANSLATE_NOOP("letter form", "restricted by law (1050/2018 s. 34)"),
    ),
    Option(
        RefusalGround.NOT_A_PERSON,
        QT_TRANSLATE_NOOP("letter form", "a company or organisation asks"),
    ),
    Option(
        RefusalGround.DECEASED,
        QT_TRANSLATE_NOOP("letter form", "the person has died"),
    ),
)
FEE_GROUNDS = (
    Option(
        FeeGround.SAME_DATA,
        QT_TRANSLATE_NOOP("letter form", "the same data was given this year"),
    ),
    Option(
        FeeGround.UNFOUNDED,
        QT_TRANSLATE_NOOP("letter form", "manifestly unfounded"),
    ),
    Option(
        FeeGround.EXCESSIVE,
        QT_TRANSLATE_NOOP("letter form", "manifestly excessive"),
    ),
)
MARKETING_CHANNELS = (
    Option(MarketingChannel.POST, QT_TRANSLATE_NOOP("letter form", "post")),
    Option(MarketingChannel.PHONE, QT_TRANSLATE_NOOP("letter form", "phone calls")),
    Option(MarketingChannel.TEXT_MESSAGE, QT_TRANSLATE_NOOP("letter form", "text messages")),
    Option(MarketingChannel.EMAIL, QT_TRANSLATE_NOOP("letter form", "e-mail")),
    Option(MarketingChannel.ONLINE, QT_TRANSLATE_NOOP("letter form", "online services")),
)
RESTRICTION_GROUNDS = (
    Option(
        RestrictionGround.ACCURACY,
        QT_TRANSLATE_NOOP("letter form", "the customer says it is not right"),
    ),
    Option(
        RestrictionGround.UNLAWFUL,
        QT_TRANSLATE_NOOP("letter form", "its use was unlawful; it is not to be erased"),
    ),
    Option(
        RestrictionGround.LEGAL_CLAIM,
        QT_TRANSLATE_NOOP("letter form", "the customer needs it for a claim"),
    ),
    Option(
        RestrictionGround.OBJECTION,
        QT_TRANSLATE_NOOP("letter form", "the customer objects to its use"),
    ),
)
CHANGES = (
    Option(ChangeKind.RECTIFICATION, QT_TRANSLATE_NOOP("letter form", "corrected")),
    Option(ChangeKind.ERASURE, QT_TRANSLATE_NOOP("letter form", "erased")),
    Option(ChangeKind.RESTRICTION, QT_TRANSLATE_NOOP("letter form", "restricted")),
)
