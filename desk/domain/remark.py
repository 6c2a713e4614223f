"""One sentence about an authority, with what it means for the request."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desk.domain.mandate import Mandate
from desk.domain.text import Text


class Weight(StrEnum):
    """What a remark means for the request."""

    STOPS = "stops"
    """This is no authority: nothing is written down as one, nothing is given."""
    WAITS = "waits"
    """Nothing is collected or given before a person has decided, or has said what is asked."""
    ASKS = "asks"
    """A fact that nobody has said yet; the window asks for it."""
    TELLS = "tells"
    """Good to know."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One sentence about an authority."""

    weight: Weight
    text: Text


def decided(text: Text, mandate: Mandate) -> Remark:
    """That a person decided, and why."""
    return Remark(Weight.TELLS, text.fill(who=mandate.decided_by, reason=mandate.reason))
