"""An opened workspace: settings, secrets, registers, store and signer, each opened when first used."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from desk.app.lease import Lease
from desk.domain.errors import BadInput, DeskError
from desk.domain.text import QT_TRANSLATE_NOOP, Language
from desk.system.data_map_files import read_data_map
from desk.system.places import SETTINGS_FILE
from desk.system.register_kinds import REGISTER_KINDS
from desk.system.resources import resource
from desk.system.settings import Settings, read_settings

if TYPE_CHECKING:
    from desk.app.composition import Composition
    from desk.app.letters_apart import LettersApart
    from desk.app.network import WebNetwork
    from desk.app.signing_plans import SigningPlans
    from desk.registers.registers import Registers
    from desk.registers.source import SourceConfig
    from desk.sealing.signer import CertificateSigner
    from desk.services.desk import Desk
    from desk.services.incoming_ports import Papers
    from desk.services.local_registers import LocalRegisters
    from desk.services.ports import Clock, Profiles, Secrets, Translator
    from desk.store.open_store import Store
    from desk.system.system_settings import SystemSettings


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
        self._lease: Lease | None = None
        self._profiles: Profiles | None = None
        self._signer: CertificateSigner | None = None
        self._letters: LettersApart | None = None

    def refresh(self) -> Settings:
        """Read the settings again and work with them from the next question on.

        Raises as the first reading; the desk then goes on with what it read before.
        """
        return self.take(read_settings(self.folder))

    def take(self, settings: Settings) -> Settings:
        """Work with other settings from the next question on; what is under way ends with the old."""
        with self._opening:
            if settings != self.settings:
                self.settings = settings
                self.renew()
        return settings

    def renew(self) -> None:
        """Open registers and signer anew when they are asked next: a secret was changed."""
        with self._opening:
            if self._lease is not None:
                self._lease.retire()
            self._lease = self._profiles = self._signer = None
        if self._letters is not None:
            self._letters.outdate()

    @cached_property
    def secrets(self) -> Secrets:
        """The system keyring; a demo workspace alone brings its own, plainly labelled."""
        if self.settings.demo:
            from desk.system.demo_secrets import DemoSecrets

            return DemoSecrets(self.folder)
        from desk.system.keyring_secrets import KeyringSecrets

        return KeyringSecrets()

    @property
    def profiles(self) -> Profiles:
        """The controllers' profiles with the systems that the workspace adds."""
        with self._opening:
            if self._profiles is None:
                self._profiles = self.profiles_with(self.settings.systems)
            return self._profiles

    def profiles_with(self, systems: Mapping[tuple[str, str], SystemSettings]) -> Profiles:
        """The controllers' profiles with other systems than those of the settings."""
        from desk.system.workspace_profiles import WorkspaceProfiles

        return WorkspaceProfiles(
            self._composition.profiles(), systems, self.folder, self.settings.controllers
        )

    @property
    def registers(self) -> Registers:
        """All registers of the workspace's controllers, for reading; see :meth:`using_registers`."""
        return self._leased().registers

    @contextlib.contextmanager
    def using_registers(self) -> Iterator[Registers]:
        """The registers, which stay open until the block ends, whatever the settings say meanwhile."""
        with self._opening:
            lease = self._leased()
            lease.begin()
        try:
            yield lease.registers
        finally:
            lease.end()

    def registers_with(self, systems: Mapping[tuple[str, str], SystemSettings]) -> Registers:
        """Registers of other systems than those of the settings; the caller closes them."""
        return self._open_registers(self.profiles_with(systems), systems)

    def _leased(self) -> Lease:
        with self._opening:
            if self._lease is None:
                self._lease = Lease(self._open_registers(self.profiles, self.settings.systems))
            return self._lease

    def _open_registers(
        self, profiles: Profiles, systems: Mapping[tuple[str, str], SystemSettings]
    ) -> Registers:
        from desk.registers.registers import Registers

        return Registers(
            profiles=profiles,
            sources=self._sources(systems),
            read_data_map=read_data_map,
            secrets=self.secrets,
        )

    @property
    def local_registers(self) -> LocalRegisters:
        """The registers that extracts are imported into."""
        from desk.registers.embedded.local_registers import LocalRegisterFiles

        return LocalRegisterFiles(
            profiles=self.profiles,
            sources=self._sources(self.settings.systems),
            read_data_map=read_data_map,
            secrets=self.secrets,
        )

    def _sources(
        self, systems: Mapping[tuple[str, str], SystemSettings]
    ) -> dict[tuple[str, str], SourceConfig]:
        """Where each system lies, by controller and system."""
        from desk.registers.source import SourceConfig

        return {
            key: SourceConfig(
                kind=one.kind,
                url=one.url_in(self.folder),
                path=one.path_in(self.folder, *key),
                options=one.options_in(self.folder),
            )
            for key, one in systems.items()
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
        self.secrets.set(system_secret(controller, system), secret.encode())
        self.renew()

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

    def translator(self, language: Language) -> Translator:
        """Writes texts in one language."""
        return self._composition.translator(language)

    @cached_property
    def _network(self) -> WebNetwork:
        from desk.app.network import WebNetwork

        network = WebNetwork()
        self._close.append(network.close)
        return network

    @property
    def plans(self) -> SigningPlans:
        """How the letters of each controller are signed."""
        from desk.app.signing_plans import SigningPlans

        return SigningPlans(self.folder, self.settings, self.secrets, self._network)

    @property
    def signer(self) -> CertificateSigner:
        """Signs with the controllers' certificates."""
        from desk.sealing.signer import CertificateSigner

        with self._opening:
            if self._signer is None:
                self._signer = CertificateSigner(
                    fonts=resource("fonts"),
                    plan=self.plans.of,
                    profiles=self.profiles,
                    secrets=self.secrets,
                    clock=self.clock,
                    translator=self._composition.translator,
                )
            return self._signer

    @cached_property
    def _papers(self) -> Papers:
        from desk.sealing.incoming.apart import ReadsApart
        from desk.services.incoming_ports import Papers
        from desk.system.dropped_files import LocalFiles

        reader = ReadsApart(lambda: trusted_roots(self.folder), network=lambda: self._network)
        self._close.append(reader.close)
        return Papers(LocalFiles(), reader)

    @cached_property
    def desk(self) -> Desk:
        """Everything wired together."""
        from desk.app.letters_when_asked import LettersWhenAsked
        from desk.app.parts_now import (
            HolidaysNow,
            OwnersNow,
            ProfilesNow,
            RegistersNow,
            SignerNow,
            SignsManyNow,
        )
        from desk.app.setup import make_setup
        from desk.sealing.cover import PdfCovers
        from desk.sealing.inspection.inspector import PdfInspector
        from desk.services.desk import Desk

        composition = self._composition
        return Desk(
            profiles=ProfilesNow(self),
            registers=RegistersNow(self),
            work=self.store.work,
            look=self.store.look,
            letters=LettersWhenAsked(self.folder, self.store.check_code),
            inspector=PdfInspector(),
            signer=SignerNow(self),
            covers=PdfCovers(resource("fonts")),
            files=RegistersNow(self),
            clock=self.clock,
            holidays=HolidaysNow(self),
            translator=composition.translator,
            owners=OwnersNow(self),
            setup=make_setup(self),
            many=SignsManyNow(self),
            letter_work=self._letter_work(),
            papers=self._papers,
            keep_months=self.settings.keep_months,
        )

    def _letter_work(self) -> LettersApart | None:
        if self._composition.letters_apart:
            from desk.app.letters_apart import LettersApart

            self._letters = LettersApart(self.folder)
            self._close.append(self._letters.close)
        return self._letters

    def warm_up(self) -> None:
        """Load what the first visit needs, while the clerk still looks at the list."""
        if self._letters is not None:
            self._letters.start()
        for heavy in ("desk.letters.writer", "desk.sealing.signer"):
            import_module(heavy)
        with self.using_registers() as registers:
            for controller, system in self.settings.systems:
                with contextlib.suppress(DeskError):  # the first real question says what is wrong
                    registers.check(controller, system)
                    registers.warm(controller, system)

    def close(self) -> None:
        """Close what was opened."""
        self.renew()
        while self._close:
            self._close.pop()()


def system_secret(controller: str, system: str) -> str:
    """The name under which the keyring holds a system's password or token."""
    return f"system:{controller}:{system}"


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
