"""Who answers: the controller's profile, with what its notice states and what the desk does all the same."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desk.domain.text import Language, LocalText


class Channel(StrEnum):
    """How a request reached the controller. Any ordinary contact point counts (EDPB 01/2022, section 3)."""

    VISIT = "visit"
    LETTER = "letter"
    EMAIL = "email"
    PHONE = "phone"
    ONLINE = "online"
    """The controller's online service, in which the customer had signed in."""
    SUOMIFI = "suomifi"
    """A message through Suomi.fi, to whose sender it has been shown who they are."""

    @property
    def electronic(self) -> bool:
        """True where the request was made by electronic means (Art. 12(3), 15(3))."""
        return self in (Channel.EMAIL, Channel.ONLINE, Channel.SUOMIFI)


class Delivery(StrEnum):
    """How the answer is given."""

    COUNTER = "counter"
    POST = "post"
    ELECTRONIC = "electronic"
    PREMISES = "premises"
    """Seen on the controller's premises: an answer too (issoy's notice)."""


@dataclass(frozen=True, slots=True)
class PostalAddress:
    """A Finnish postal address: street or PO box, five-digit postal code, post office."""

    street: str
    postal_code: str
    post_office: str

    @property
    def lines(self) -> tuple[str, str]:
        """The address as it stands on an envelope (SFS 2487)."""
        return self.street, f"{self.postal_code} {self.post_office.upper()}".strip()


@dataclass(frozen=True, slots=True)
class SystemProfile:
    """One system behind a register: what it is called and which data map describes it."""

    key: str
    """Short name, unique within the controller: ``asiakastieto``."""
    name: LocalText
    kind: str
    """The register kind that reads it: ``sql``, ``files``, ``web``, ``local`` or ``by_hand``."""
    data_map: str
    """File name in ``resources/data_maps``, or the whole path of a map that a workspace brings."""


@dataclass(frozen=True, slots=True)
class Stated:
    """What the published notice states. None means: not stated."""

    promise_days: int | None
    """Days within which the notice promises an answer."""
    request_ways: LocalText | None
    identity_proof: LocalText | None
    answer_way: LocalText | None
    fee: LocalText | None
    retention: LocalText | None
    transfers: LocalText | None
    legal_basis: LocalText | None
    """Never a repealed one: 523/1999 is left out and stands here as None."""
    recipients: tuple[LocalText, ...]
    sources: tuple[LocalText, ...]
    protection: LocalText | None
    dated: str | None
    """ISO date of the notice."""
    systems: LocalText | None = None
    """What the notice says of the systems behind the register."""


@dataclass(frozen=True, slots=True)
class ControllerProfile:
    """A controller (rekisterinpitäjä) as the desk serves it; one TOML file each."""

    key: str
    name: str
    group: tuple[str, ...]
    """Companies that answer together with it; joint register only for issoy."""
    joint_register: bool
    """True: one free check for the whole group (controller unit)."""
    business_id: str
    street_address: PostalAddress
    postal_address: PostalAddress
    phone: str | None
    email: str | None
    web: str | None
    contact: LocalText
    """The role that answers register matters; never a person's name."""
    contact_phone: str | None
    marketing_ban_contact: LocalText | None
    register: LocalText
    data_subjects: LocalText
    purposes: tuple[LocalText, ...]
    rights: tuple[LocalText, ...]
    """Rights the notice itself offers; those of the law are printed in any case."""
    stated: Stated
    house_target_days: int
    postal_working_days: int
    """Working days that post needs; ``work_by`` lies this much before the ruling date."""
    usual_delivery: Delivery
    electronic_answers: bool
    """False: only what was asked electronically is answered so (Art. 15(3))."""
    accepts_driving_licence: bool
    default_language: Language
    letter_table_rows: int
    """Tables longer than this go to an attachment with a summary in their place; at least 30, one page.

    Readings of meters are summed in any case (``letters.series``).
    """
    accent_colour: str
    """``#RRGGBB`` of the letterhead."""
    systems: tuple[SystemProfile, ...]
    shows_on_premises: bool = False
    """The notice offers to show the data on the premises."""
    iban: str | None = None
    """Account for fees, without blanks; None: none is known, and none is ever made up."""
    bic: str | None = None
    question_working_days: int = 10
    """Working days from arrival within which a question to the customer stops the clocks."""
    chase_days: int = 14
    """Days after which the customer is asked once more."""
    refusal_days: int = 60
    """Days after which a refusal for lack of identity is proposed; never written by itself."""
    data_protection_officer: LocalText | None = None
    """Whom to ask about data protection (GDPR Art. 13(1)(b)); a role, and how it is reached."""

    @property
    def unit(self) -> str:
        """The unit whose free check is counted: the group where the register is joint, else the controller."""
        return self.key

    def system(self, key: str) -> SystemProfile:
        """The system of that key.

        One that was taken out of the settings since a request was answered goes by its key.
        """
        for system in self.systems:
            if system.key == key:
                return system
        return SystemProfile(key, LocalText(key, key, key), "", "")
