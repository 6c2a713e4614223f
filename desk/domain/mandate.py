"""What was seen of somebody's right to ask for another person: dates, scope, custody, decision."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Scope(StrEnum):
    """What the clerk found on reading the power, the decision or the extract."""

    COVERS = "covers"
    """It is in force, concerns this person and covers this request."""
    OUTSIDE = "outside"
    """It does not cover this request."""
    UNSIGNED = "unsigned"
    """A written power that nobody signed."""
    REVOKED = "revoked"
    """It was taken back, or the mandate has been ended."""


class Custody(StrEnum):
    """Who has custody of a minor (Child Custody Act 361/1983)."""

    SOLE = "sole"
    JOINT = "joint"
    NONE = "none"
    """Not whoever asks."""


class ChildsView(StrEnum):
    """What the child says of the request; the right is the child's own (GDPR recital 38)."""

    AGREES = "agrees"
    NOT_HEARD = "not_heard"
    OBJECTS = "objects"


class Matters(StrEnum):
    """For which matters a guardian was appointed (Guardianship Services Act 442/1999)."""

    ECONOMIC = "economic"
    PERSONAL = "personal"
    BOTH = "both"


class Standing(StrEnum):
    """In what capacity somebody asks for an estate."""

    HEIR = "heir"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class Mandate:
    """The facts of one authority as somebody saw them; None: nobody has said."""

    dated: date | None = None
    """Day of the power, the decision or the extract."""
    confirmed: date | None = None
    """When the Digital and Population Data Services Agency confirmed a continuing power (648/2007)."""
    since: date | None = None
    """First day of the mandate, where it has one."""
    until: date | None = None
    """Last day of the mandate, where it has one; it still holds on that day."""
    scope: Scope | None = None
    matters: Matters | None = None
    custody: Custody | None = None
    child: ChildsView | None = None
    child_born: date | None = None
    """The child's birth date as it was shown; asked where no register knows it."""
    standing: Standing | None = None
    decided_by: str = ""
    """Who decided that the data is given where the law leaves it to a person; empty: nobody yet."""
    reason: str = ""
    """Why, in words."""

    @property
    def decided(self) -> bool:
        """True where somebody decided and said why."""
        return bool(self.decided_by and self.reason)


NOTHING_SAID = Mandate()
"""Of an authority nobody has asked more about than what shows it."""
