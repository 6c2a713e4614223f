"""The systems of a workspace as the settings page changes them (``setup_ports.SystemSetups``)."""

from __future__ import annotations

import queue
import threading
from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from desk.app.setup import keep, refuse, unless_changed
from desk.app.workspace import system_secret
from desk.domain.errors import Cancelled as Stopped
from desk.domain.errors import DeskError
from desk.domain.health import SystemHealth
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services.data_maps import DraftSource, MapFinding
from desk.services.setup_forms import KindForm
from desk.services.setup_ports import Cancelled, Kept, KnownSystem, SystemSetup
from desk.system.data_map_files import read_data_map, write_new_map
from desk.system.settings import Settings
from desk.system.setup_values import settings_of, setup_of, wrong_in_system
from desk.system.system_settings import SystemSettings

if TYPE_CHECKING:
    from desk.app.workspace import Workspace

_EXTRACT_DAYS = 30
"""Days after which an extract is old; as ``desk doctor`` has it."""
_GLANCE = 0.05
"""Seconds between two looks at whether the clerk wants a test to stop."""


class WorkspaceSystems:
    """Fulfils ``SystemSetups`` with the settings file and the keyring."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def kinds(self) -> tuple[KindForm, ...]:
        from desk.registers.kinds import kind_forms

        return kind_forms()

    def wrong(self, system: SystemSetup) -> Mapping[str, Text]:
        form = next(one for one in self.kinds() if one.key == system.kind)
        shipped = (system.controller, system.key) in self._shipped
        return wrong_in_system(system, form, shipped=shipped)

    def all(self) -> tuple[KnownSystem, ...]:
        systems = self._workspace.refresh().systems
        return tuple(
            KnownSystem(
                profile.key,
                system.key,
                system.name,
                (profile.key, system.key) in self._shipped,
                setup_of(profile.key, system.key, systems[profile.key, system.key])
                if (profile.key, system.key) in systems
                else None,
            )
            for profile in self._workspace.profiles.all()
            for system in profile.systems
        )

    def put(self, system: SystemSetup, *, before: SystemSetup | None) -> Kept:
        place = (system.controller, system.key)
        refuse(self.wrong(system))
        wanted = settings_of(system)

        def edit(settings: Settings) -> Settings:
            _as_before(settings, place, before)
            return replace(settings, systems={**settings.systems, place: wanted})

        return keep(self._workspace, edit)

    def remove(self, before: SystemSetup) -> Kept:
        place = (before.controller, before.key)

        def edit(settings: Settings) -> Settings:
            _as_before(settings, place, before)
            left = {key: one for key, one in settings.systems.items() if key != place}
            return replace(settings, systems=left)

        return keep(self._workspace, edit)

    def has_secret(self, controller: str, system: str) -> bool:
        return self._workspace.secrets.get(system_secret(controller, system)) is not None

    def keep_secret(self, controller: str, system: str, secret: str) -> None:
        self._workspace.secrets.set(system_secret(controller, system), secret.encode())
        self._workspace.renew()

    def forget_secret(self, controller: str, system: str) -> None:
        self._workspace.secrets.delete(system_secret(controller, system))
        self._workspace.renew()

    def test(self, system: SystemSetup, *, seconds: float, cancelled: Cancelled) -> SystemHealth:
        ended: queue.SimpleQueue[SystemHealth | Exception] = queue.SimpleQueue()

        def work() -> None:
            try:
                ended.put(self._examined(system, seconds))
            except Exception as error:  # told in the thread that waits
                ended.put(error)

        # a driver that hangs must keep neither the clerk nor the program
        threading.Thread(target=work, name="desk-test", daemon=True).start()
        while not cancelled():
            try:
                found = ended.get(timeout=_GLANCE)
            except queue.Empty:
                continue
            if isinstance(found, Exception):
                raise found
            return found
        raise Stopped(_STOPPED)

    def draft_map(self, system: SystemSetup) -> str:
        from desk.registers.maps.map_files import MapFiles

        secret = self._workspace.secrets.get(system_secret(system.controller, system.key))
        address = settings_of(system).url_in(self._workspace.folder) or ""
        drafted = MapFiles().draft(
            DraftSource(
                dataset=f"{system.controller}_{system.key}",
                address=address,
                secret=secret.decode() if secret is not None else None,
            )
        )
        return write_new_map(self._workspace.folder, f"{system.controller}_{system.key}", drafted)

    def check_map(self, system: SystemSetup) -> list[MapFinding]:
        from desk.registers.maps.map_files import MapFiles

        profiles = self._workspace.profiles_with(self._with(system))
        systems = profiles.get(system.controller).systems
        own = next(one.data_map for one in systems if one.key == system.key)
        files = [(own, read_data_map(own))] if own else []
        for other in systems:
            if other.data_map and other.data_map not in dict(files):
                try:
                    files.append((other.data_map, read_data_map(other.data_map)))
                except DeskError:  # told where that system is set up
                    continue
        return [one for one in MapFiles().check(files) if one.file == own]

    @cached_property
    def _shipped(self) -> frozenset[tuple[str, str]]:
        """The systems that profiles bring, by controller and key."""
        return frozenset(
            (profile.key, system.key)
            for profile in self._workspace.profiles_with({}).all()
            for system in profile.systems
        )

    def _with(self, system: SystemSetup) -> Mapping[tuple[str, str], SystemSettings]:
        """The settings' systems with one as it is set up here."""
        known = self._workspace.settings.systems
        return {**known, (system.controller, system.key): settings_of(system)}

    def _examined(self, system: SystemSetup, seconds: float) -> SystemHealth:
        from desk.registers.doctor.systems import Doctor

        registers = self._workspace.registers_with(self._with(system))
        try:
            own = [
                one
                for one in registers.patients([system.controller])
                if one.profile.key == system.key
            ]
            (health,) = Doctor(lambda _: own).examine(
                [system.controller], seconds=seconds, extract_days=_EXTRACT_DAYS
            )
            return health
        finally:
            registers.close()


def _as_before(settings: Settings, place: tuple[str, str], before: SystemSetup | None) -> None:
    found = settings.systems.get(place)
    wanted = None if before is None else settings_of(before)
    unless_changed(found=found, before=wanted)


_STOPPED = QT_TRANSLATE_NOOP("setup", "The test was stopped. Nothing was changed.")
