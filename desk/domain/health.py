"""What the doctor finds: how each system answers, and whether the desk has all its parts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desk.domain.text import Text


class Weight(StrEnum):
    """How much a finding matters."""

    NOTE = "note"
    """Good to know."""
    WARNING = "warning"
    """Works, but slowly, or not as safely as it could."""
    PROBLEM = "problem"
    """Answers lack something, or none can be given."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was found. Never holds a secret or a value about a person."""

    weight: Weight
    text: Text


@dataclass(frozen=True, slots=True)
class SystemHealth:
    """How one system of a controller answers."""

    controller: str
    system: str
    kind: str
    """``sql``, ``files``, ``web``, ``local`` or ``by_hand``."""
    reached: bool | None
    """None where there is no connection that could be tried."""
    reason: Text | None = None
    """Why it was not reached."""
    connect_seconds: float | None = None
    """Until the first table was seen."""
    question_seconds: float | None = None
    """One exact question for nobody; None where none could be put."""
    findings: tuple[Finding, ...] = ()

    @property
    def fine(self) -> bool:
        """True where a collection would get everything from it, or its owner is asked by hand."""
        return self.reached is not False and all(
            one.weight is not Weight.PROBLEM for one in self.findings
        )


@dataclass(frozen=True, slots=True)
class PartHealth:
    """How one part of the desk itself is."""

    part: str
    """Short name: ``keyring``, ``store``, ``certificates``, ``disk``."""
    label: Text
    findings: tuple[Finding, ...] = ()

    @property
    def fine(self) -> bool:
        """True where the desk can work with it."""
        return all(one.weight is not Weight.PROBLEM for one in self.findings)


@dataclass(frozen=True, slots=True)
class Health:
    """Everything the doctor found."""

    systems: tuple[SystemHealth, ...]
    parts: tuple[PartHealth, ...]
