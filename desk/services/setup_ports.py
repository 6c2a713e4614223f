"""What the settings page needs of a workspace: plain values, and ports that keep them.

Everything is saved whole or not at all, and the running desk works with it from the next question
on. Where somebody else changed the same part since it was read, nothing is written: each change
names what it found before, and Conflict says that this is no longer so.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

from desk.domain.health import SystemHealth
from desk.domain.text import LocalText, Text
from desk.services.data_maps import MapFinding
from desk.services.profile_editing import ProfileBook
from desk.services.setup_forms import KindForm

if TYPE_CHECKING:
    from desk.services.extract_setup import ExtractSetups

Cancelled = Callable[[], bool]
"""True when the clerk wants a long job to stop; asked from its thread."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A change that was written."""

    copy: str | None = None
    """File to which the settings were copied before, because their comments could not be kept."""


@dataclass(frozen=True, slots=True)
class SystemSetup:
    """How one system of a controller is set up."""

    controller: str
    key: str
    """``asiakastieto``: small letters, digits and underscores."""
    kind: str
    values: Mapping[str, str] = field(default_factory=dict)
    """By the name of the kind's setting, without its secret; what is empty is left out."""
    name: LocalText | None = None
    """None: the name in the controller's profile."""
    data_map: str | None = None
    """File, relative to the workspace or absolute; None: the map that ships with the profile."""


@dataclass(frozen=True, slots=True)
class KnownSystem:
    """A system that a controller has, set up or not."""

    controller: str
    key: str
    name: LocalText
    shipped: bool
    """True where the controller's profile brings it."""
    setup: SystemSetup | None
    """None: nothing is set, and it cannot be asked."""


class SystemSetups(Protocol):
    """The systems behind each controller. Methods read and write files: never on the GUI thread."""

    def kinds(self) -> tuple[KindForm, ...]:
        """The forms of every kind of register. Quick: touches no file."""
        ...

    def wrong(self, system: SystemSetup) -> Mapping[str, Text]:
        """What keeps a system from being saved, by field, as clauses. Quick: touches no file.

        The fields are those of the kind, and ``key``, ``name`` and ``data_map``.
        """
        ...

    def all(self) -> tuple[KnownSystem, ...]:
        """Every system as the file has it now. Raises BadInput where the file is spoilt."""
        ...

    def put(self, system: SystemSetup, *, before: SystemSetup | None) -> Kept:
        """Add a system, or change it from ``before``.

        Raises Conflict where it is no longer as it was before, BadInput where a value cannot be
        used, Unavailable where the file cannot be written.
        """
        ...

    def remove(self, before: SystemSetup) -> Kept:
        """Take a system out of the settings; its secret stays in the keyring. Raises as :meth:`put`."""
        ...

    def has_secret(self, controller: str, system: str) -> bool:
        """True where the keyring holds a secret for it; Unavailable where there is no keyring."""
        ...

    def keep_secret(self, controller: str, system: str, secret: str) -> None:
        """Keep a password or token in the keyring, in place of an earlier one."""
        ...

    def forget_secret(self, controller: str, system: str) -> None:
        """Delete the secret from the keyring; nothing happens where there is none."""
        ...

    def test(self, system: SystemSetup, *, seconds: float, cancelled: Cancelled) -> SystemHealth:
        """Reach the system as it is set up here, saved or not, with the secret of the keyring.

        Raises Cancelled as soon as the clerk wants it.
        """
        ...

    def draft_map(self, system: SystemSetup) -> str:
        """Write a data map that its database or service proposes; returns the file's name.

        No earlier file is overwritten. Raises as ``DataMaps.draft``, and Unavailable where the
        file cannot be written.
        """
        ...

    def check_map(self, system: SystemSetup) -> list[MapFinding]:
        """What is wrong in the system's data map; BadInput where it cannot be read."""
        ...


@dataclass(frozen=True, slots=True)
class TimeStampSetup:
    """A time stamp service (RFC 3161)."""

    url: str
    seconds: int = 5
    user: str | None = None


@dataclass(frozen=True, slots=True)
class CertificateSetup:
    """With what a controller's letters are signed: a file or a token."""

    controller: str
    file: str | None = None
    """PKCS #12 file, relative to the workspace or absolute."""
    module: str | None = None
    """Library of the token's maker (PKCS #11)."""
    token: str | None = None
    certificate: str | None = None
    """Label of the certificate on the token."""
    key: str | None = None
    """Label of the private key; that of the certificate where none is set."""
    organisation: str | None = None
    """The company's name in the certificate, where it is another than in the profile."""


@dataclass(frozen=True, slots=True)
class TokenContent:
    """What a module of PKCS #11 shows without a PIN: one certificate on one token."""

    token: str
    certificate: str


@dataclass(frozen=True, slots=True)
class CertificateFacts:
    """What a certificate says of itself."""

    holder: str
    issuer: str
    begins: date
    ends: date


@dataclass(frozen=True, slots=True)
class Tried:
    """A page that was signed to try, and verified. It is thrown away."""

    signer: str
    level: str
    """PAdES baseline level: ``B-B``, ``B-T`` or ``B-LT``."""
    trusted: bool
    """True where the certificate ends in a root that the workspace trusts."""
    at: datetime
    notice: Text | None = None
    """Why the level is lower than the settings ask for."""


class CertificateSetups(Protocol):
    """The signing certificates of the controllers. Never on the GUI thread."""

    def wrong(self, certificate: CertificateSetup) -> Mapping[str, Text]:
        """What keeps it from being saved, by field, as clauses. Quick: touches no file."""
        ...

    def all(self) -> Mapping[str, CertificateSetup]:
        """By controller, as the file has them now."""
        ...

    def put(self, certificate: CertificateSetup, *, before: CertificateSetup | None) -> Kept:
        """Set or change a certificate; raises as ``SystemSetups.put``."""
        ...

    def remove(self, before: CertificateSetup) -> Kept:
        """Set no certificate for the controller any more; its secret stays in the keyring."""
        ...

    def has_secret(self, controller: str) -> bool:
        """True where the keyring holds its passphrase or PIN; Unavailable where there is no keyring."""
        ...

    def keep_secret(self, controller: str, secret: str) -> None:
        """Keep it in the keyring. A PIN that a card refused before may be tried again."""
        ...

    def forget_secret(self, controller: str) -> None:
        """Delete it from the keyring; nothing happens where there is none."""
        ...

    def time_stamps(self) -> TimeStampSetup | None:
        """The workspace's time stamp service, as the file has it now."""
        ...

    def wrong_time_stamps(self, service: TimeStampSetup) -> Mapping[str, Text]:
        """What keeps a service from being saved, by field, as clauses. Quick: touches no file."""
        ...

    def put_time_stamps(
        self, service: TimeStampSetup | None, *, before: TimeStampSetup | None
    ) -> Kept:
        """Set, change or take away the workspace's service; raises as ``SystemSetups.put``."""
        ...

    def has_time_stamp_secret(self) -> bool:
        """True where the keyring holds the service's password; Unavailable where there is none."""
        ...

    def keep_time_stamp_secret(self, secret: str) -> None:
        """Keep the service's password in the keyring; BadInput where it has no user."""
        ...

    def tokens(self, module: str) -> Sequence[TokenContent]:
        """The certificates that a module shows; no PIN is tried."""
        ...

    def facts(self, controller: str) -> CertificateFacts:
        """What the saved certificate says of itself; a card's PIN is not tried.

        Raises Unavailable where the file, its passphrase, the card or its certificate is missing.
        """
        ...

    def try_it(self, controller: str) -> Tried:
        """Sign a page with the saved certificate and verify it.

        A PIN is tried once. Raises as ``Signer.sign``.
        """
        ...


@dataclass(frozen=True, slots=True)
class CalendarSetup:
    """The days on which a time limit rolls, beside Sundays and Saturdays."""

    roll_eves: bool = False
    """Also over Christmas Eve and Midsummer Eve, by the law's clock."""
    own: tuple[tuple[date, LocalText], ...] = ()
    """Days on which the desk is closed."""


class CalendarSetups(Protocol):
    """The calendar of the workspace."""

    def now(self) -> CalendarSetup:
        """As the file has it now."""
        ...

    def put(self, calendar: CalendarSetup, *, before: CalendarSetup) -> Kept:
        """Change it from ``before``; raises as ``SystemSetups.put``."""
        ...

    def public(self, year: int) -> Sequence[tuple[date, LocalText]]:
        """The public holidays of a year in the order of their days."""
        ...


@dataclass(frozen=True, slots=True)
class Setup:
    """Everything that can be set up in a workspace."""

    systems: SystemSetups
    certificates: CertificateSetups
    calendar: CalendarSetups
    folder: str
    """Of the workspace: paths in the settings are relative to it."""
    profiles: ProfileBook | None = None
    """The controllers; None where they cannot be edited."""
    extracts: ExtractSetups | None = None
    """Makes systems of extracts; None where none can be made."""
    demo: bool = False
    """True for a demo workspace: nobody in it exists."""
