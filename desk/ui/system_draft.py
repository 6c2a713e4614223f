"""What a form about a system says, without Qt: the names, the key made of them, the values."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from desk.domain.text import LocalText
from desk.services.setup_ports import SystemSetup

_LONGEST_KEY = 40


@dataclass(frozen=True, slots=True)
class Draft:
    """A system as it stands in the form."""

    controller: str
    kind: str
    key: str = ""
    """Empty until it is first needed: it is then made of the name and stays."""
    names: tuple[str, str, str] | None = None
    """Finnish, Swedish, English; an empty one is the Finnish one. None: that of the profile."""
    values: Mapping[str, str] = field(default_factory=dict)
    data_map: str = ""

    def setup(self, taken: Collection[str]) -> SystemSetup:
        """The same as the settings keep it. ``taken``: keys of the controller's other systems."""
        name = None
        if self.names is not None and self.names[0]:
            fi, sv, en = self.names
            name = LocalText(fi, sv or fi, en or fi)
        return SystemSetup(
            controller=self.controller,
            key=self.key or key_of(self.names[0] if self.names else "", taken),
            kind=self.kind,
            values={one: value for one, value in self.values.items() if value},
            name=name,
            data_map=self.data_map or None if self.kind != "by_hand" else None,
        )


def key_of(name: str, taken: Collection[str]) -> str:
    """A key like ``asiakastieto`` that no other system has, made of a name; empty where none can be made."""
    letters = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    made = re.sub(r"[^a-z0-9]+", "_", letters).strip("_").lstrip("0123456789_")
    made = made[: _LONGEST_KEY - 3].rstrip("_")
    if not made:
        return ""
    number, key = 1, made
    while key in taken:
        number += 1
        key = f"{made}_{number}"
    return key
