"""Extracts that become a system of a workspace (``extract_setup.ExtractSetups``)."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desk.app.setup import keep
from desk.domain.errors import BadInput
from desk.domain.text import QT_TRANSLATE_NOOP, LocalText
from desk.services.extract_setup import Brought, SeenCollection, SeenColumn
from desk.services.local_registers import import_extracts
from desk.services.setup_ports import SystemSetup
from desk.system.data_map_files import read_data_map, write_new_map
from desk.system.settings import Settings

if TYPE_CHECKING:
    from desk.app.setup_systems import WorkspaceSystems
    from desk.app.workspace import Workspace
    from desk.services.local_registers import Imported


class WorkspaceExtracts:
    """Drafts, sets up and imports with the parts of the workspace."""

    def __init__(self, workspace: Workspace, systems: WorkspaceSystems) -> None:
        self._workspace = workspace
        self._systems = systems

    def bring(
        self, controller: str, files: Sequence[str], name: LocalText, *, system: str | None = None
    ) -> Brought:
        from desk.registers.drafts.extract_draft import map_from_extracts

        if not files:
            raise BadInput(_NO_FILE)
        places = [Path(one).expanduser().absolute() for one in files]
        known = [one.key for one in self._workspace.profiles.get(controller).systems]
        key = system or _new_key(name, known)
        drafted = map_from_extracts(places, dataset=f"{controller}_{key}", name=name)
        data_map = write_new_map(self._workspace.folder, f"{controller}_{key}", drafted)
        setup = SystemSetup(controller, key, "local", {}, name, data_map)
        try:
            self._systems.put(setup, before=None)
            try:
                imported = import_extracts(
                    self._workspace.local_registers,
                    self._workspace.profiles,
                    controller=controller,
                    system=key,
                    files=places,
                )
            except BaseException:
                self._forget(controller, key)
                raise
        except BaseException:
            with suppress(OSError):
                (self._workspace.folder / data_map).unlink()
            raise
        self._workspace.renew()
        return Brought(
            setup,
            data_map,
            tuple(self._seen(setup, imported)),
            tuple(self._systems.check_map(setup)),
        )

    def _forget(self, controller: str, key: str) -> None:
        def edit(settings: Settings) -> Settings:
            left = {one: s for one, s in settings.systems.items() if one != (controller, key)}
            return replace(settings, systems=left)

        keep(self._workspace, edit)

    def _seen(self, setup: SystemSetup, imported: Sequence[Imported]) -> list[SeenCollection]:
        from desk.registers.maps.data_map import load_data_map

        file = str(self._workspace.folder / (setup.data_map or ""))
        collections = load_data_map(read_data_map(file), file=file, system=setup.key).collections
        rows = {one.collection: one.held for one in imported}
        return [
            SeenCollection(
                one.info.name,
                one.info.label,
                one.subject,
                rows.get(one.info.name, 0),
                tuple(
                    SeenColumn(
                        field.name,
                        field.label if field.label.fi != field.label.en else None,
                        finds=one.subject and field.identity is not None,
                    )
                    for field in one.info.fields
                ),
            )
            for one in collections
        ]


def _new_key(name: LocalText, taken: Sequence[str]) -> str:
    from desk.system.own_profiles import key_for

    return key_for(name.fi, tuple(taken))


_NO_FILE = QT_TRANSLATE_NOOP("setup", "Name the file that is to be imported.")
