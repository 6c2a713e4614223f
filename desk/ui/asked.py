"""What the form of a visit or a letter says at the moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desk.domain.controller import Channel, ControllerProfile, Delivery
from desk.domain.identity import Evidence
from desk.domain.proof_detail import NO_DETAIL, ProofDetail
from desk.domain.representation import Role
from desk.domain.shown_document import ShownDocument
from desk.ui.intake_flow import ActsFor


@dataclass(frozen=True, slots=True)
class Asked:
    """What the form says at the moment."""

    profile: ControllerProfile
    channel: Channel
    typed: str
    received: date
    delivery: Delivery
    evidence: Evidence | None
    holds: bool
    doubt: str
    detail: ProofDetail = NO_DETAIL
    proposes: bool = False
    """The lightest check is proposed until one was made, and what is on record is looked up for it."""
    acts_for: ActsFor | None = None
    document: ShownDocument | None = None
    """The person's document, where it was read instead of typing."""
    other_document: ShownDocument | None = None
    """That of whoever asks for them."""

    @property
    def estate(self) -> bool:
        """No request under Art. 15: no clock, no free check."""
        return self.acts_for is not None and self.acts_for.role is Role.ESTATE
