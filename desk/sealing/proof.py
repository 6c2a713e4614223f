"""What makes a signature last: where its time stamp comes from, and what proves its certificates later."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from desk.domain.text import Text

if TYPE_CHECKING:
    from desk.sealing.time_stamps import CheckedTimeStamper


CLOCKS_DIFFER = timedelta(minutes=5)
"""How far the clocks of this machine, of a time stamp service and of a responder may lie apart."""


@dataclass(frozen=True, slots=True)
class TimeStampService:
    """A time stamp service (RFC 3161)."""

    url: str
    seconds: float = 5
    """How long one stamp may take, all told."""
    user: str | None = None
    """Name for Basic authentication; None where the service wants none."""
    secret: str | None = None
    """Name of the password in the keyring."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What goes into a signature beyond the level B-B."""

    stamper: CheckedTimeStamper | None = None
    """None: no time stamp is to be had, or none is wanted."""
    certificates: tuple[Any, ...] = ()
    """asn1crypto certificates for the document's security store."""
    ocsps: tuple[Any, ...] = ()
    crls: tuple[Any, ...] = ()
    complete: bool = False
    """True where every certificate that can be revoked has its proof: level B-LT."""
    lost_stamp: Text | None = None
    """Why no time stamp is to be had: a clause."""
    notice: Text | None = None
    """Why a time stamp is to be had, but not what proves the certificates."""
    room: int = 0
    """Bytes that the time stamp needs inside the signature."""
