"""Who acts for the data subject, so that a letter goes to the one and speaks about the other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desk.domain.mandate import NOTHING_SAID, Mandate
from desk.domain.text import QT_TRANSLATE_NOOP


class Role(StrEnum):
    """In what capacity somebody asks for another person's data."""

    GUARDIAN = "guardian"
    """Of a minor (huoltaja); the right is the child's own (GDPR recital 38)."""
    APPOINTED_GUARDIAN = "appointed_guardian"
    """Edunvalvoja, within the mandate (Guardianship Services Act 442/1999)."""
    CONTINUING_POWER = "continuing_power"
    """Edunvalvontavaltuutettu, once the power is confirmed (648/2007)."""
    ATTORNEY = "attorney"
    """Under a written power of attorney (valtakirja)."""
    ESTATE = "estate"
    """Heirs or the administrator of an estate: not Art. 15 (recital 27); a person decides."""


ROLE_NAMES = {
    Role.GUARDIAN: QT_TRANSLATE_NOOP("representation", "guardian of a minor"),
    Role.APPOINTED_GUARDIAN: QT_TRANSLATE_NOOP("representation", "appointed guardian"),
    Role.CONTINUING_POWER: QT_TRANSLATE_NOOP(
        "representation", "holder of a continuing power of attorney"
    ),
    Role.ATTORNEY: QT_TRANSLATE_NOOP("representation", "attorney under a written power"),
    Role.ESTATE: QT_TRANSLATE_NOOP("representation", "estate"),
}
"""What each role is called in the middle of a sentence."""

ASKED_BY = QT_TRANSLATE_NOOP("representative", "{name} asks for the person: {role}")
"""Who asks, in one line; ``role``: of ``ROLE_NAMES``."""


@dataclass(frozen=True, slots=True)
class Representative:
    """Somebody who asks for the data subject, with what shows that they may."""

    role: Role
    name: str
    address: tuple[str, ...]
    """Lines of the address to which the letter goes; empty where it is handed over."""
    authority: str
    """What shows the authority, in the clerk's words; never the number of a document."""
    checked_by: str
    checked_at: datetime
    mandate: Mandate = NOTHING_SAID
    """The facts of the authority, as far as they were asked."""
    birth_date: date | None = None
    """Of whoever asks, as their document says; tells two people of one name apart."""


def of_estate(representative: Representative | None) -> bool:
    """True where the person has died: GDPR recital 27, so no Art. 15, no clock and no free check."""
    return representative is not None and representative.role is Role.ESTATE


def born_apart(one: Representative, other: Representative) -> bool:
    """True where the birth dates of both are known and differ: two people, whatever their names."""
    return None not in (one.birth_date, other.birth_date) and one.birth_date != other.birth_date
