"""What the commands need from the composition root; every part is made only when asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import date

    from desk.domain.controller import ControllerProfile
    from desk.domain.health import Health
    from desk.domain.text import Language
    from desk.services.data_maps import DataMaps
    from desk.services.desk import Desk
    from desk.services.incoming_ports import Papers
    from desk.services.local_registers import LocalRegisters
    from desk.services.ports import Clock, Holidays, Profiles, Registers, Translator
    from desk.services.sealing_ports import Verifier
    from desk.services.signing_many import SignedOne


@dataclass(frozen=True, slots=True)
class DemoExample:
    """A person of the demo workspace to try the commands with."""

    controller: str
    case: str
    identity_code: str | None
    identity: Mapping[str, str]
    name: str


@dataclass(frozen=True, slots=True)
class DemoWorkspace:
    """A demo workspace that was made."""

    workspace: Path
    controllers: tuple[str, ...]
    people: int
    examples: tuple[DemoExample, ...]


class Environment(Protocol):
    """Makes the parts of the desk."""

    def profiles(self) -> Profiles:
        """The profiles that ship with the program."""
        ...

    def profiles_of(self, workspace: Path | None) -> Profiles:
        """The profiles with the systems that a workspace adds, where there is one."""
        ...

    def clock(self) -> Clock: ...

    def holidays(self, workspace: Path | None) -> Holidays:
        """The public holidays, with a workspace's own days where the folder holds one."""
        ...

    def translator(self, language: Language) -> Translator: ...

    def registers(self, workspace: Path | None) -> Registers: ...

    def local_registers(self, workspace: Path | None) -> LocalRegisters:
        """The registers of a workspace that extracts are imported into."""
        ...

    def keep_secret(
        self, workspace: Path | None, *, controller: str, system: str, secret: str
    ) -> None:
        """Keep the password or token of a system in the workspace's keyring.

        Raises BadInput where there is no such system, or its kind has no secret.
        """
        ...

    def described(
        self,
        data_maps: Sequence[Path],
        *,
        sources: Mapping[str, str],
        secrets: Mapping[str, str],
        timeout: float | None,
    ) -> Registers:
        """The registers that some data maps describe; needs no workspace.

        ``sources`` and ``secrets``: address and password or token by dataset; ``timeout``: seconds
        a question may take.
        """
        ...

    def health(
        self,
        workspace: Path | None,
        *,
        controller: str | None,
        seconds: float,
        extract_days: int,
    ) -> Health:
        """How the systems of one controller, or of all, answer, and how the desk itself is.

        ``seconds``: how long a system may take; ``extract_days``: how old an extract may be.
        """
        ...

    def desk(self, workspace: Path | None) -> Desk: ...

    def check_code(self, workspace: Path | None) -> Callable[[str, str], str]:
        """Makes the check code of a request's number and a data digest, with the workspace's key."""
        ...

    def verifier(self) -> Verifier: ...

    def papers(self, trust: Sequence[Path]) -> Papers:
        """Reads documents that strangers sent; ``trust``: the root certificates that are trusted."""
        ...

    def data_maps(self) -> DataMaps:
        """Checks and drafts data maps; needs no workspace."""
        ...

    def trust(self, workspace: Path | None) -> list[Path]:
        """Root certificates of the workspace; none where there is no workspace."""
        ...

    def make_demo(
        self, folder: Path, *, people: int, seed: int, today: date | None
    ) -> DemoWorkspace: ...

    def window(
        self, workspace: Path | None, *, demo: bool, actor: str, language: str | None = None
    ) -> int:
        """Open the window; returns the exit code when it is closed.

        ``language``: of the window from now on, or ``long`` for texts longer by half.
        """
        ...

    def screens(self, folder: Path, *, pages: Sequence[str] = ()) -> list[Path]:
        """Pictures of the window on a demo workspace that is made for them; returns the files.

        ``pages``: only those whose names begin so; none: every page.
        """
        ...

    def envelope_page(self, profile: ControllerProfile, translator: Translator) -> bytes:
        """A PDF that shows what window envelopes show of a controller's letter, and rulers."""
        ...

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
        """Sign every letter that was looked through into a folder; ``told`` hears of each."""
        ...

    def keep_signing_secret(
        self, workspace: Path | None, *, controller: str, secret: str, time_stamps: bool
    ) -> str:
        """Keep a certificate's passphrase or PIN, or the password of its time stamp service.

        Returns its name in the keyring. Raises BadInput where the settings name none.
        """
        ...

    def save_letter(self, file: Path, pdf: bytes) -> None:
        """Write a letter whole or not at all."""
        ...

    def log_fault(self, workspace: Path | None, error: BaseException) -> None:
        """Keep the trace of a fault of the program where support finds it."""
        ...
