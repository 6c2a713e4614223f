"""Makes the parts of the desk for the command line and the window."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desk.domain.errors import Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP, Language
from desk.system.logs import DeskLog, log_fault
from desk.system.resources import resource

if TYPE_CHECKING:
    from desk.app.workspace import Workspace
    from desk.cli.environment import DemoWorkspace
    from desk.domain.controller import ControllerProfile
    from desk.domain.health import Health
    from desk.services.data_maps import DataMaps
    from desk.services.desk import Desk
    from desk.services.incoming_ports import Papers
    from desk.services.local_registers import LocalRegisters
    from desk.services.ports import Clock, Holidays, Profiles, Registers, Translator
    from desk.services.sealing_ports import Verifier
    from desk.services.signing_many import SignedOne
    from desk.system.languages import QtTranslators


class Composition:
    """Fulfils ``cli.environment.Environment``; a workspace is opened once and closed at the end."""

    def __init__(self) -> None:
        self.log = DeskLog()
        self.letters_apart = False
        """True in a window: its letters are drawn and signed in a process of their own."""
        self._opened: dict[Path, Workspace] = {}
        self._close: list[Callable[[], None]] = []

    def profiles(self) -> Profiles:
        return self._profiles

    def profiles_of(self, workspace: Path | None) -> Profiles:
        from desk.system.places import SETTINGS_FILE

        if (self._folder(workspace) / SETTINGS_FILE).is_file():
            return self.workspace(workspace).profiles
        return self._profiles

    def clock(self) -> Clock:
        from desk.system.clock import SystemClock

        return SystemClock()

    def holidays(self, workspace: Path | None) -> Holidays:
        from desk.system.calendars import FinnishHolidays
        from desk.system.places import SETTINGS_FILE

        folder = self._folder(workspace)
        if not (folder / SETTINGS_FILE).is_file():
            return FinnishHolidays()
        settings = self.workspace(workspace).settings
        return FinnishHolidays(settings.own_holidays, roll_eves=settings.roll_eves)

    def translator(self, language: Language) -> Translator:
        return self._translators(language)

    def registers(self, workspace: Path | None) -> Registers:
        return self.workspace(workspace).registers

    def local_registers(self, workspace: Path | None) -> LocalRegisters:
        return self.workspace(workspace).local_registers

    def keep_secret(
        self, workspace: Path | None, *, controller: str, system: str, secret: str
    ) -> None:
        self.workspace(workspace).keep_secret(controller, system, secret)

    def described(
        self,
        data_maps: Sequence[Path],
        *,
        sources: Mapping[str, str],
        secrets: Mapping[str, str],
        timeout: float | None,
    ) -> Registers:
        from desk.registers.described import describe_registers
        from desk.system.data_map_files import read_data_map

        registers = describe_registers(
            [(str(file), read_data_map(str(file.absolute()))) for file in data_maps],
            sources=sources,
            secrets=secrets,
            timeout=timeout,
        )
        self._close.append(registers.close)
        return registers

    def health(
        self,
        workspace: Path | None,
        *,
        controller: str | None,
        seconds: float,
        extract_days: int,
    ) -> Health:
        from desk.app.doctor import examine_workspace

        return examine_workspace(
            self.workspace(workspace),
            controller=controller,
            seconds=seconds,
            extract_days=extract_days,
        )

    def desk(self, workspace: Path | None) -> Desk:
        return self.workspace(workspace).desk

    def check_code(self, workspace: Path | None) -> Callable[[str, str], str]:
        return self.workspace(workspace).store.check_code

    def verifier(self) -> Verifier:
        from desk.sealing.verifier import PdfVerifier

        return PdfVerifier()

    def papers(self, trust: Sequence[Path]) -> Papers:
        from desk.app.network import WebNetwork
        from desk.sealing.incoming.apart import ReadsApart
        from desk.services.incoming_ports import Papers
        from desk.system.dropped_files import LocalFiles

        network = WebNetwork()
        reader = ReadsApart(lambda: trust, network=lambda: network)
        self._close += [network.close, reader.close]
        return Papers(LocalFiles(), reader)

    def data_maps(self) -> DataMaps:
        from desk.registers.maps.map_files import MapFiles

        return MapFiles()

    def trust(self, workspace: Path | None) -> list[Path]:
        from desk.app.workspace import trusted_roots

        return trusted_roots(self._folder(workspace))

    def make_demo(
        self, folder: Path, *, people: int, seed: int, today: date | None
    ) -> DemoWorkspace:
        from desk.app.demo import make_demo

        return make_demo(
            folder,
            profiles=self._profiles,
            people=people,
            seed=seed,
            today=today or self.clock().today(),
        )

    def window(
        self, workspace: Path | None, *, demo: bool, actor: str, language: str | None = None
    ) -> int:
        from desk.app.window import open_window

        return open_window(self, workspace, demo=demo, actor=actor, language=language)

    def screens(self, folder: Path, *, pages: Sequence[str] = ()) -> list[Path]:
        from desk.app.screens import picture

        return picture(self, folder, pages=pages)

    def envelope_page(self, profile: ControllerProfile, translator: Translator) -> bytes:
        from desk.letters.envelope_page import envelope_page

        return envelope_page(resource("fonts"), profile, translator, day=self.clock().today())

    def sign_reviewed(
        self,
        workspace: Path | None,
        *,
        controller: str | None,
        actor: str,
        out: Path,
        files_checked: bool,
        told: Callable[[SignedOne], None],
    ) -> None:
        from desk.app.batch import sign_reviewed

        sign_reviewed(
            self.workspace(workspace),
            controller=controller,
            actor=actor,
            out=out,
            files_checked=files_checked,
            told=told,
        )

    def keep_signing_secret(
        self, workspace: Path | None, *, controller: str, secret: str, time_stamps: bool
    ) -> str:
        from desk.app.signing_secrets import keep_signing_secret

        return keep_signing_secret(
            self.workspace(workspace), controller, secret, time_stamps=time_stamps
        )

    def save_letter(self, file: Path, pdf: bytes) -> None:
        from desk.sealing.files import atomic_write

        atomic_write(file, pdf)

    def log_fault(self, workspace: Path | None, error: BaseException) -> None:
        self.log.write_to(self._folder(workspace) / "log")
        log_fault(error)

    def workspace(self, folder: Path | None) -> Workspace:
        """The opened workspace; Unavailable where the folder holds none."""
        from desk.app.workspace import Workspace

        where = self._folder(folder).absolute()
        if where not in self._opened:
            self._opened[where] = Workspace(where, self)
            self.log.write_to(where / "log")
        return self._opened[where]

    def forget(self, folder: Path) -> None:
        """Close a workspace that is not needed any more."""
        opened = self._opened.pop(folder.absolute(), None)
        if opened is not None:
            opened.close()

    def close(self) -> None:
        """Close what was opened and give logging back."""
        while self._close:
            self._close.pop()()
        for workspace in self._opened.values():
            workspace.close()
        self._opened.clear()
        self.log.stop()

    def _folder(self, workspace: Path | None) -> Path:
        if workspace is not None:
            return workspace
        from desk.system.places import default_workspace

        return default_workspace()

    @cached_property
    def _profiles(self) -> Profiles:
        from desk.system.profiles import FileProfiles

        return FileProfiles(resource("controllers"))

    @cached_property
    def _translators(self) -> QtTranslators:
        from desk.system.languages import QtTranslators

        return QtTranslators(resource("i18n"))


def check_screen() -> None:
    """Raise Unavailable where this machine has no screen to open a window on."""
    import os

    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in named):
        raise Unavailable(
            QT_TRANSLATE_NOOP(
                "window",
                "There is no screen to open the window on; “desk answer” does the main job without one.",
            )
        )
