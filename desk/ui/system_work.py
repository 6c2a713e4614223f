"""The work of keeping a system and its secret, done beside the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk.domain.controller import ControllerProfile
from desk.services.setup_ports import Kept, KnownSystem, Setup, SystemSetup
from desk.ui.bench import Bench
from desk.ui.jobs import Job


class KeepingSecret:
    """The work of keeping or deleting a secret; answers whether one is held now."""

    def __init__(self, setup: Setup, controller: str, system: str, secret: str | None) -> None:
        self._setup, self._place, self._secret = setup, (controller, system), secret

    def __call__(self, _job: Job) -> bool:
        if self._secret is None:
            self._setup.systems.forget_secret(*self._place)
            return False
        self._setup.systems.keep_secret(*self._place, self._secret)
        return True


def read_again(setup: Setup, controller: str, key: str) -> KnownSystem | None:
    """A system as the file has it now; None where it is gone."""
    found = (one for one in setup.systems.all() if (one.controller, one.key) == (controller, key))
    return next(found, None)


@dataclass(frozen=True, slots=True)
class Loaded:
    """The systems as they are now."""

    profiles: tuple[ControllerProfile, ...]
    known: tuple[KnownSystem, ...]


class Loading:
    """Reads the settings again, and what the desk makes of them."""

    def __init__(self, bench: Bench, setup: Setup) -> None:
        self._bench, self._setup = bench, setup

    def __call__(self) -> Loaded:
        known = self._setup.systems.all()
        return Loaded(self._bench.desk.profiles.all(), known)


class Removing:
    """Takes a system out of the settings."""

    def __init__(self, setup: Setup, system: SystemSetup) -> None:
        self._setup, self._system = setup, system

    def __call__(self, _job: Job) -> tuple[SystemSetup, Kept]:
        return self._system, self._setup.systems.remove(self._system)


class Restoring:
    """Puts a system back that was taken out."""

    def __init__(self, setup: Setup, system: SystemSetup) -> None:
        self._setup, self._system = setup, system

    def __call__(self, _job: Job) -> SystemSetup:
        self._setup.systems.put(self._system, before=None)
        return self._system


class Forgetting:
    """Deletes the secrets of systems that are gone."""

    def __init__(self, setup: Setup, places: Sequence[tuple[str, str]]) -> None:
        self._setup, self._places = setup, places

    def __call__(self, _job: Job) -> None:
        for place in self._places:
            self._setup.systems.forget_secret(*place)
