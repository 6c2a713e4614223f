"""What a workspace's settings must and may say of each kind of register; ``desk/registers`` opens them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Place = Literal["url", "path"]


@dataclass(frozen=True, slots=True)
class RegisterKind:
    """The settings of one kind of register."""

    place: Place | None = None
    """The setting that says where the data lies; None where there is nothing to reach."""
    required: bool = True
    """False: the place has a usual value."""
    options: tuple[str, ...] = ()
    """What may stand in ``options``."""
    secret: bool = False
    """True where somebody gives the desk a password or a token for it."""


REGISTER_KINDS: Mapping[str, RegisterKind] = {
    "sql": RegisterKind("url", options=("timeout", "files"), secret=True),
    "files": RegisterKind("path"),
    "web": RegisterKind(
        "url",
        options=("header", "user", "ca", "timeout", "rate", "tries", "largest"),
        secret=True,
    ),
    "local": RegisterKind("path", required=False),
    "by_hand": RegisterKind(options=("owner", "email", "chase_days", "needs_identity_code")),
}
"""Every kind that a profile or a workspace may name; the same as ``registers.kinds.KINDS``."""


def usual_path(kind: str, controller: str, system: str) -> str | None:
    """Where a register of the kind lies in a workspace that does not say otherwise."""
    return f"registers/{controller}_{system}.sqlite" if kind == "local" else None
