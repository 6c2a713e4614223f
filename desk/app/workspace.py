"""An opened workspace: settings, secrets, registers, store and signer, each opened when first used."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desk.domain.errors import BadInput, DeskError
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.system.data_map_files import read_data_map
from desk.system.places import SETTINGS_FILE
from desk.system.register_kinds import REGISTER_KINDS
from desk.system.resources import resource
from desk.system.settings import Settings, read_settings

if TYPE_CHECKING:
    from desk.app.composition import Composition
    from desk.domain.records import Candidate, Collection, OtherPerson
    from desk.registers.registers import Registers
    from desk.registers.source import SourceConfig
    from desk.sealing.signer import CertificateSigner
    from desk.services.desk import Desk
    from desk.services.local_registers import LocalRegisters
    from desk.services.ports import Answers, Clock, Found, Profiles, Progress, Secrets
    from desk.store.open_store import Store


class Workspace:
    """One workspace folder in use."""

    def __init__(self, folder: Path, composition: Composition) -> None:
        """Read the settings; Unavailable where the folder holds no workspace."""
        self.folder = folder
        self.settings: Settings = read_settings(folder)
        self._composition = composition
        self._close: list[Callable[[], None]] = []
        # The warm-up and the first question may ask for the registers at the same time.
        self._opening = threading.RLock()
        self._registers: Registers | None = None

    @cached_property
    def secrets(self) -> Secrets:
        """The system keyring; a demo workspace alone brings its own, plainly labelled."""
        if self.settings.demo:
            from desk.system.demo_secrets import DemoSecrets

            return DemoSecrets(self.folder)
        from desk.system.keyring_secrets import KeyringSecrets

        return KeyringSecrets()

    @cached_property
    def profiles(self) -> Profiles:
        """The controllers' profiles with the systems that the workspace adds."""
        from desk.system.workspace_profiles import WorkspaceProfiles

        return WorkspaceProfiles(self._composition.profiles(), self.settings.systems, self.folder)

    @property
    def registers(self) -> Registers:
        """All registers of the workspace's controllers, for reading."""
        with self._opening:
            if self._registers is None:
                self._registers = self._open_registers()
                self._close.append(self._registers.close)
            return self._registers

    def _open_registers(self) -> Registers:
        from desk.registers.registers import Registers

        return Registers(
            profiles=self.profiles,
            sources=self._sources(),
            read_data_map=read_data_map,
            secrets=self.secrets,
        )

    @property
    def local_registers(self) -> LocalRegisters:
        """The registers that extracts are imported into."""
        from desk.registers.embedded.local_registers import LocalRegisterFiles

        return LocalRegisterFiles(
            profiles=self.profiles,
            sources=self._sources(),
            read_data_map=read_data_map,
            secrets=self.secrets,
        )

    def _sources(self) -> dict[tuple[str, str], SourceConfig]:
        """Where each system lies, by controller and system."""
        from desk.registers.source import SourceConfig

        return {
            key: SourceConfig(
                kind=one.kind,
                url=one.url_in(self.folder),
                path=one.path_in(self.folder, *key),
                options=one.options_in(self.folder),
            )
            for key, one in self.settings.systems.items()
        }

    def keep_secret(self, controller: str, system: str, secret: str) -> None:
        """Keep a system's password or token in the keyring, in place of an earlier one.

        Raises BadInput where there is no such system, or its kind has no secret of its own.
        """
        known = self.profiles.get(controller).systems
        kind = next((one.kind for one in known if one.key == system), None)
        if kind is None:
            names = ", ".join(one.key for one in known)
            raise BadInput(_NO_SYSTEM.fill(system=system, known=names))
        if not REGISTER_KINDS[kind].secret:
            raise BadInput(_WITHOUT_SECRET.fill(system=system, kind=kind))
        self.secrets.set(f"system:{controller}:{system}", secret.encode())

    @cached_property
    def store(self) -> Store:
        """The desk's own database."""
        from desk.store.open_store import open_store

        store = open_store(self.folder, self.secrets, self.settings.store_url)
        self._close.append(store.close)
        return store

    @property
    def clock(self) -> Clock:
        """Tells the time."""
        return self._composition.clock()

    @cached_property
    def signer(self) -> CertificateSigner:
        """Signs with the controllers' certificates."""
        from desk.app.network import WebNetwork
        from desk.app.signing_plans import SigningPlans
        from desk.sealing.signer import CertificateSigner

        network = WebNetwork()
        self._close.append(network.close)
        return CertificateSigner(
            fonts=resource("fonts"),
            plan=SigningPlans(self.folder, self.settings, self.secrets, network).of,
            profiles=self.profiles,
            secrets=self.secrets,
            clock=self.clock,
            translator=self._composition.translator,
        )

    @cached_property
    def desk(self) -> Desk:
        """Everything wired together."""
        from desk.app.letters_when_asked import LettersWhenAsked
        from desk.sealing.cover import PdfCovers
        from desk.sealing.inspection.inspector import PdfInspector
        from desk.services.desk import Desk
        from desk.system.calendars import FinnishHolidays
        from desk.system.owners import SettingsOwners

        composition = self._composition
        return Desk(
            profiles=self.profiles,
            registers=RegistersWhenAsked(self),
            work=self.store.work,
            letters=LettersWhenAsked(self.folder, self.store.check_code),
            inspector=PdfInspector(),
            signer=self.signer,
            covers=PdfCovers(resource("fonts")),
            files=RegistersWhenAsked(self),
            clock=self.clock,
            holidays=FinnishHolidays(self.settings.own_holidays, roll_eves=self.settings.roll_eves),
            translator=composition.translator,
            owners=SettingsOwners(self.settings.systems),
        )

    def warm_up(self) -> None:
        """Load what the first visit needs, while the clerk still looks at the list."""
        import desk.letters.writer
        import desk.sealing.signer  # noqa: F401  (loaded, not used here)

        for controller, system in self.settings.systems:
            with contextlib.suppress(DeskError):  # the first real question says what is wrong
                self.registers.check(controller, system)
                self.registers.warm(controller, system)

    def close(self) -> None:
        """Close what was opened."""
        while self._close:
            self._close.pop()()


class RegistersWhenAsked:
    """The workspace's registers, loaded at the first question: the list of requests needs none."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def search(self, controller: str, text: str, limit: int = 20) -> Found:
        return self._workspace.registers.search(controller, text, limit)

    def find(self, controller: str, identity: Mapping[str, str]) -> Found:
        return self._workspace.registers.find(controller, identity)

    def subject(self, controller: str, subject: str) -> Candidate:
        return self._workspace.registers.subject(controller, subject)

    def collect(
        self,
        controller: str,
        person: Candidate | None,
        identity: Mapping[str, str],
        progress: Progress,
        only: Sequence[str] | None = None,
        *,
        answers: Answers | None = None,
    ) -> Collection:
        return self._workspace.registers.collect(
            controller, person, identity, progress, only, answers=answers
        )

    def mentioned(
        self, controller: str, person: Candidate | None, texts: Sequence[str]
    ) -> list[OtherPerson]:
        return self._workspace.registers.mentioned(controller, person, texts)

    def file(self, controller: str, collection: str, cell: str) -> Iterator[bytes]:
        return self._workspace.registers.file(controller, collection, cell)


def trusted_roots(folder: Path) -> list[Path]:
    """The root certificates of a workspace; none where the folder holds no workspace."""
    if not (folder / SETTINGS_FILE).is_file():
        return []
    try:
        trust = folder / read_settings(folder).trust
    except DeskError:
        return []
    return sorted(trust.glob("*.pem"))


_NO_SYSTEM = QT_TRANSLATE_NOOP(
    "workspace", "The controller has no system “{system}”. It has: {known}."
)
_WITHOUT_SECRET = QT_TRANSLATE_NOOP(
    "workspace",
    "{system} is of the kind “{kind}”, which has no password or token; nothing was kept.",
)
