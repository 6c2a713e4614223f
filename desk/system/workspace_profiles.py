"""The controllers' profiles as a workspace has them: its own ones, and the systems it adds or describes otherwise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from desk.domain.controller import ControllerProfile, SystemProfile
from desk.domain.errors import BadInput
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services.ports import Profiles
from desk.system.own_profiles import own_file, own_keys
from desk.system.places import SETTINGS_FILE
from desk.system.profiles import read_profile
from desk.system.strict_toml import Section
from desk.system.system_settings import SystemSettings


class WorkspaceProfiles:
    """Fulfils ``services.ports.Profiles``: what ships with the program, joined with a workspace.

    A profile in the workspace's folder stands in place of the shipped one of its name, or is a
    controller of the workspace's own. A system of the settings that the profile does not have comes
    after the profile's own.
    """

    def __init__(
        self,
        shipped: Profiles,
        systems: Mapping[tuple[str, str], SystemSettings],
        workspace: Path,
        serving: Sequence[str] = (),
    ) -> None:
        """``systems``: by controller and key; ``workspace``: the folder their maps are relative to.

        ``serving``: the controllers that answer here; all of them where none is named.
        """
        self._shipped = shipped
        self._systems = systems
        self._workspace = workspace
        self._serving = serving
        self._joined: dict[str, ControllerProfile] = {}

    def all(self) -> tuple[ControllerProfile, ...]:
        """Every profile that answers here and can be used; one whose file is spoilt stops no other.

        Raises BadInput where none can be used, or the settings name a controller that there is none
        of.
        """
        known = self._known()
        for controller, _ in self._systems:
            if controller not in known:
                reason = _NO_CONTROLLER.fill(known=", ".join(known))
                raise _wrong(f"systems.{controller}", reason)
        for controller in self._serving:
            if controller not in known:
                raise _wrong("controllers", _NO_CONTROLLER.fill(known=", ".join(known)))
        found: list[ControllerProfile] = []
        spoilt: BadInput | None = None
        for key in self._serving or known:
            try:
                found.append(self.get(key))
            except BadInput as error:
                if key not in own_keys(self._workspace):
                    raise
                spoilt = spoilt or error
        if spoilt is not None and not found:
            raise spoilt
        return tuple(found)

    def get(self, key: str) -> ControllerProfile:
        """The profile of a controller; BadInput where there is none or a system cannot be added."""
        if key not in self._joined:
            profile = self._profile(key)
            own = {system: one for (owner, system), one in self._systems.items() if owner == key}
            systems = [self._placed(one, own.pop(one.key, None)) for one in profile.systems]
            for left_out in self._left_out(profile):
                own.pop(left_out, None)
            systems += [self._added(key, system, one) for system, one in own.items()]
            self._joined[key] = replace(profile, systems=tuple(systems))
        return self._joined[key]

    def _known(self) -> list[str]:
        shipped = [profile.key for profile in self._shipped.all()]
        return shipped + [key for key in own_keys(self._workspace) if key not in shipped]

    def _left_out(self, profile: ControllerProfile) -> list[str]:
        """The systems that the shipped profile has and the workspace's does not: they are never asked."""
        if profile.key not in own_keys(self._workspace):
            return []
        kept = {one.key for one in profile.systems}
        shipped = [one for one in self._shipped.all() if one.key == profile.key]
        return [system.key for one in shipped for system in one.systems if system.key not in kept]

    def _profile(self, key: str) -> ControllerProfile:
        if key in own_keys(self._workspace):
            return read_profile(own_file(self._workspace, key), own=True)
        return self._shipped.get(key)

    def _placed(self, shipped: SystemProfile, settings: SystemSettings | None) -> SystemProfile:
        """A system of the profile as the workspace has it."""
        if settings is None:
            return shipped
        return SystemProfile(
            key=shipped.key,
            name=settings.name or shipped.name,
            kind=settings.kind,
            data_map=self._map(settings.data_map) if settings.data_map else shipped.data_map,
        )

    def _added(self, controller: str, key: str, settings: SystemSettings) -> SystemProfile:
        place = f"systems.{controller}.{key}"
        if settings.data_map is None and settings.kind != "by_hand":  # people need no map
            raise _wrong(f"{place}.data_map", _NEEDED.fill(controller=controller))
        if settings.name is None:
            raise _wrong(f"{place}.name", _NEEDED.fill(controller=controller))
        data_map = self._map(settings.data_map) if settings.data_map else ""
        return SystemProfile(key, settings.name, settings.kind, data_map)

    def _map(self, file: str) -> str:
        return str(self._workspace.absolute() / file)


def _wrong(key: str, reason: Text) -> BadInput:
    section, _, last = key.rpartition(".")
    return Section(SETTINGS_FILE, {}, section).wrong(last, reason)


_NO_CONTROLLER = QT_TRANSLATE_NOOP(
    "settings", "there is no such controller; the controllers are: {known}"
)
_NEEDED = QT_TRANSLATE_NOOP(
    "settings",
    "the profile of {controller} has no such system, and one that the workspace adds needs a "
    "data_map and a name in fi, sv and en",
)
