"""The parts a use case works with, wired once by the composition root."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desk.domain.keeping import KEEP_MONTHS
from desk.domain.question import Owner
from desk.domain.text import Language
from desk.services.delivery_ports import Covers, RegisterFiles
from desk.services.incoming_ports import Papers
from desk.services.ports import (
    Clock,
    Holidays,
    LetterWriter,
    Owners,
    Profiles,
    Registers,
    Signer,
    Translator,
)
from desk.services.sealing_ports import Inspector
from desk.services.setup_ports import Setup
from desk.services.store_ports import UnitOfWork, UnitOfWorkFactory

if TYPE_CHECKING:
    from desk.services.letter_work import LetterWork
    from desk.services.signing_many import ManySigner


class NobodyNamed:
    """A workspace that names no owners of systems; questions say so."""

    def of(self, controller: str, system: str) -> Owner:  # noqa: ARG002  (part of the port)
        return Owner()


@dataclass(frozen=True, slots=True)
class Desk:
    """One desk on one workspace."""

    profiles: Profiles
    registers: Registers
    work: UnitOfWorkFactory
    letters: LetterWriter
    inspector: Inspector
    """Looks at each letter before it is signed."""
    signer: Signer
    covers: Covers
    files: RegisterFiles
    clock: Clock
    holidays: Holidays
    translator: Callable[[Language], Translator]
    look: UnitOfWorkFactory | None = None
    """Opens a transaction that only reads, and waits for nobody who writes; None: as ``work``."""
    owners: Owners = field(default_factory=NobodyNamed)
    """Who answers for the systems without a connection."""
    setup: Setup | None = None
    """What the settings page changes; None where nothing can be set up."""
    many: ManySigner | None = None
    """Signs many letters at once; None where they are signed one after another."""
    letter_work: LetterWork | None = None
    """Draws and signs single letters for the window; None where it is done in the thread that asks."""
    papers: Papers | None = None
    """Takes in documents that arrive; None where none can be taken in."""

    keep_months: int = KEEP_MONTHS
    """How long a finished case is kept."""

    def reading(self) -> UnitOfWork:
        """A transaction for a list or a look: whoever collects or signs meanwhile is not waited for."""
        return (self.look or self.work)()
