"""The parts a use case works with, wired once by the composition root."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desk.domain.text import Language
from desk.services.ports import (
    Clock,
    Holidays,
    LetterWriter,
    Profiles,
    Registers,
    Signer,
    Translator,
    UnitOfWorkFactory,
)


@dataclass(frozen=True, slots=True)
class Desk:
    """One desk on one workspace."""

    profiles: Profiles
    registers: Registers
    work: UnitOfWorkFactory
    letters: LetterWriter
    signer: Signer
    clock: Clock
    holidays: Holidays
    translator: Callable[[Language], Translator]
