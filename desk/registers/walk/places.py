"""Where each system lies: its settings, its secret and, once somebody asks, its opened source."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import Protocol

from desk.domain.controller import SystemProfile
from desk.domain.question import BY_HAND
from desk.domain.text import LocalText
from desk.registers.failures import unknown_kind
from desk.registers.kinds import KINDS
from desk.registers.source import Source, SourceConfig, SystemFailure
from desk.registers.walk.asking import PATIENCE_SECONDS


class KnowsSecrets(Protocol):
    """Gives passwords and tokens by name: ``system:<controller>:<system>``."""

    def get(self, name: str) -> bytes | None: ...


class Places:
    """The places of all systems of all controllers. Used by several threads."""

    def __init__(
        self,
        sources: Mapping[tuple[str, str], SourceConfig],
        secrets: KnowsSecrets,
        unplaced: Callable[[LocalText], SystemFailure],
    ) -> None:
        """``sources``: by controller and system; ``unplaced``: what is said of one that is not there."""
        self._sources = sources
        self._secrets = secrets
        self._unplaced = unplaced
        self._opened: dict[tuple[str, str], Source] = {}
        self._opening: dict[tuple[str, str], threading.Lock] = {}
        self._lock = threading.Lock()

    def of(self, controller: str, system: SystemProfile) -> tuple[SourceConfig, str | None]:
        """A system's settings and its secret; SystemFailure where nobody has said where it is."""
        config = self._sources.get((controller, system.key))
        if config is None:
            raise self._unplaced(system.name)
        if config.kind not in KINDS:
            raise unknown_kind(system.name, config.kind)
        secret = self._secrets.get(f"system:{controller}:{system.key}")
        return config, secret.decode() if secret is not None else None

    def by_hand(self, controller: str, system: SystemProfile) -> bool:
        """True for a system that has no connection."""
        config = self._sources.get((controller, system.key))
        return (config.kind if config else system.kind) == BY_HAND

    def patience(self, controller: str, system: str) -> float:
        """Seconds that a question to a system may take."""
        config = self._sources.get((controller, system))
        told = config.options.get("timeout", "") if config else ""
        try:
            return float(told) if told else PATIENCE_SECONDS
        except ValueError:  # opening the source says what is wrong in the settings
            return PATIENCE_SECONDS

    def open(self, controller: str, system: SystemProfile) -> Source:
        """A system's source, opened once; one that is slow to open holds up no other."""
        place = controller, system.key
        with self._lock:
            opening = self._opening.setdefault(place, threading.Lock())
        with opening:
            if place not in self._opened:
                config, secret = self.of(controller, system)
                self._opened[place] = KINDS[config.kind].open(config, system.name, secret)
            return self._opened[place]

    def close(self) -> None:
        """Close what was opened."""
        with self._lock:
            for source in self._opened.values():
                source.close()
            self._opened.clear()
