"""What each letter beside the answer tells: one value a kind, facts only, in the clerk's words where free."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import ClassVar

from desk.domain.request import LetterKind


@dataclass(frozen=True, slots=True)
class Receipt:
    """The request arrived; everything that it tells stands in the request."""

    kind: ClassVar[LetterKind] = LetterKind.RECEIPT


class Proof(StrEnum):
    """A way to show who asks, the lightest first (Art. 12(6); EDPB 01/2022, section 3)."""

    SIGN_IN = "sign_in"
    """Ask again in an online service, signed in."""
    CALL_BACK = "call_back"
    """The controller calls a number on record."""
    SIGNED_LETTER = "signed_letter"
    """A handwritten signature with details that match the register."""
    ELECTRONIC_SIGNATURE = "electronic_signature"
    """Qualified or advanced."""
    DOCUMENT = "document"
    """An identity document shown at a visit; no copy is asked for."""
    AUTHORITY = "authority"
    """What shows that somebody may ask for another person."""


@dataclass(frozen=True, slots=True)
class IdentityRequest:
    """What is missing to know who asks (Art. 12(6))."""

    kind: ClassVar[LetterKind] = LetterKind.IDENTITY_REQUEST
    doubt: str
    """Why there is a reasonable doubt."""
    ways: tuple[Proof, ...]
    """One of them is enough."""
    needed: tuple[str, ...] = ()
    """What is needed in any case, in the clerk's words."""
    by: date | None = None
    """When the desk would like to have it; no limit for the customer."""
    asked_before: date | None = None
    """In a reminder, the day of the first question; the desk fills it in itself."""


@dataclass(frozen=True, slots=True)
class Clarification:
    """Which data is meant, where much is processed (recital 63; EDPB 01/2022, section 5.3)."""

    kind: ClassVar[LetterKind] = LetterKind.CLARIFICATION
    reason: str
    """How much is held, in words; the customer may insist on all of it."""
    choices: tuple[str, ...] = ()
    """What the customer may choose among."""
    by: date | None = None
    """As ``IdentityRequest.by``."""
    asked_before: date | None = None
    """As ``IdentityRequest.asked_before``."""


class ExtensionGround(StrEnum):
    """Why the law lets an answer take longer (Art. 12(3)). Large effort alone is no reason."""

    COMPLEXITY = "complexity"
    NUMBER = "number"
    """The number of the person's requests."""


@dataclass(frozen=True, slots=True)
class Extension:
    """The answer takes longer (Art. 12(3))."""

    kind: ClassVar[LetterKind] = LetterKind.EXTENSION
    ground: ExtensionGround
    reason: str


class RefusalGround(StrEnum):
    """Why nothing is given. Each can be refused on its own ground only (law: lack of identity is no other)."""

    NOT_IDENTIFIABLE = "not_identifiable"
    """It can be shown that the person cannot be identified (Art. 11, 12(2))."""
    UNFOUNDED = "unfounded"
    """Manifestly unfounded (Art. 12(5)(b)); the controller has to show it."""
    EXCESSIVE = "excessive"
    """Manifestly excessive (Art. 12(5)(b)); the controller has to show it."""
    RIGHTS_OF_OTHERS = "rights_of_others"
    """Art. 15(4), and no part can be given."""
    SECTION_34 = "section_34"
    """Data Protection Act 1050/2018, section 34, and no part can be given."""
    NOT_A_PERSON = "not_a_person"
    """A company or another organisation asks about itself (Art. 4(1))."""
    DECEASED = "deceased"
    """The person is dead (recital 27)."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Nothing is given (Art. 12(4))."""

    kind: ClassVar[LetterKind] = LetterKind.REFUSAL
    ground: RefusalGround
    reason: str
    """Empty only for ``SECTION_34``, where telling it would defeat its purpose (section 34(3))."""


class FeeGround(StrEnum):
    """What lets a fee be taken, once the first check of the year was given; effort and motive never do."""

    SAME_DATA = "same_data"
    """The same data and period as already given this year: a further copy (Art. 15(3))."""
    UNFOUNDED = "unfounded"
    """Manifestly unfounded (Art. 12(5)(a))."""
    EXCESSIVE = "excessive"
    """Manifestly excessive (Art. 12(5)(a))."""


@dataclass(frozen=True, slots=True)
class Cost:
    """A specific cost of this request; never an overhead."""

    label: str
    amount: Decimal
    """Euros with two decimals."""


@dataclass(frozen=True, slots=True)
class FeeNotice:
    """A fee would be taken; the person chooses first (Art. 12(5)(a), 15(3))."""

    kind: ClassVar[LetterKind] = LetterKind.FEE_NOTICE
    ground: FeeGround
    reason: str
    costs: tuple[Cost, ...]
    approved_by: str
    due: date | None = None
    """Until when it is paid where the request stays."""
    reference: str = ""
    """Finnish reference number, or RF creditor reference."""
    earlier: str = ""
    """Number of the request whose answer gave the same data."""
    earlier_received: date | None = None

    @property
    def total(self) -> Decimal:
        """Sum of the costs."""
        return sum((one.amount for one in self.costs), Decimal(0))


@dataclass(frozen=True, slots=True)
class Recipients:
    """Who was told of a change (Art. 19)."""

    told: tuple[str, ...] = ()
    """Names of the recipients that were told."""
    not_told: str = ""
    """Why others were not: impossible, or a disproportionate effort."""


@dataclass(frozen=True, slots=True)
class Change:
    """A value before and after its rectification."""

    label: str
    old: str
    """Empty where it was lacking."""
    new: str


@dataclass(frozen=True, slots=True)
class Rectification:
    """Data was corrected or completed (Art. 16)."""

    kind: ClassVar[LetterKind] = LetterKind.RECTIFICATION
    changes: tuple[Change, ...]
    recipients: Recipients = Recipients()


class MarketingChannel(StrEnum):
    """By which way direct marketing comes."""

    POST = "post"
    PHONE = "phone"
    TEXT_MESSAGE = "text_message"
    EMAIL = "email"
    ONLINE = "online"


@dataclass(frozen=True, slots=True)
class MarketingBan:
    """Direct marketing stops (Art. 21(2)-(3)); this must always be obeyed."""

    kind: ClassVar[LetterKind] = LetterKind.MARKETING_BAN
    since: date
    channels: tuple[MarketingChannel, ...] = ()
    """Empty: all of them."""
    purposes: tuple[str, ...] = ()
    """Empty: all direct marketing; else what the person named."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Data that is not erased, and why (Art. 17(3))."""

    label: str
    reason: str


@dataclass(frozen=True, slots=True)
class Erasure:
    """Data was erased (Art. 17), all or a part of what was asked."""

    kind: ClassVar[LetterKind] = LetterKind.ERASURE
    erased: tuple[str, ...]
    kept: tuple[Kept, ...] = ()
    recipients: Recipients = Recipients()


class RestrictionGround(StrEnum):
    """Why the use of data is restricted (Art. 18(1)(a)-(d))."""

    ACCURACY = "accuracy"
    UNLAWFUL = "unlawful"
    LEGAL_CLAIM = "legal_claim"
    OBJECTION = "objection"


@dataclass(frozen=True, slots=True)
class Restriction:
    """The use of data is restricted (Art. 18)."""

    kind: ClassVar[LetterKind] = LetterKind.RESTRICTION
    ground: RestrictionGround
    restricted: tuple[str, ...]
    until: str = ""
    """In the clerk's words; empty: until the ground is gone."""
    recipients: Recipients = Recipients()


class ChangeKind(StrEnum):
    """What a recipient is told of (Art. 19)."""

    RECTIFICATION = "rectification"
    ERASURE = "erasure"
    RESTRICTION = "restriction"


@dataclass(frozen=True, slots=True)
class RecipientsNotice:
    """A recipient is told of a change, and no more about the person than it needs for that (Art. 19)."""

    kind: ClassVar[LetterKind] = LetterKind.RECIPIENTS_NOTICE
    name: str
    """The recipient."""
    address: tuple[str, ...]
    change: ChangeKind
    person: str
    """What the recipient knows the person by: a name and a customer number, never an identity code."""
    changes: tuple[Change, ...] = ()
    """What was corrected."""
    data: tuple[str, ...] = ()
    """What was erased or restricted, in words."""


Facts = (
    Receipt
    | IdentityRequest
    | Clarification
    | Extension
    | Refusal
    | FeeNotice
    | Rectification
    | MarketingBan
    | Erasure
    | Restriction
    | RecipientsNotice
)
"""What a letter beside the answer tells."""
