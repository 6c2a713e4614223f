"""Use case: extracts of a system that cannot be reached are imported into a register of the desk's own."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from desk.domain.errors import BadInput
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.ports import Profiles

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did to one collection, in rows."""

    collection: str
    """Name in the data map."""
    added: int
    changed: int
    """Same key, other content."""
    unchanged: int
    gone: int
    """In the register and not in the extract."""
    removed: int
    """Of these, taken out, because the extract was said to be whole."""

    @property
    def read(self) -> int:
        """Rows that the extracts had."""
        return self.added + self.changed + self.unchanged

    @property
    def held(self) -> int:
        """Rows in the register now."""
        return self.added + self.changed + self.unchanged + self.gone - self.removed


class LocalRegisters(Protocol):
    """The registers of kind ``local`` of a workspace."""

    def bring_in(
        self,
        controller: str,
        system: str,
        files: Sequence[Path],
        *,
        collection: str | None,
        whole: bool,
        most_may_go: bool = False,
    ) -> list[Imported]:
        """Import extracts, all of them or none.

        ``collection``: the one that all files belong to; else the names in the data map say it.
        ``whole``: rows that the extract of a collection does not have are removed. Raises Refused
        where most of them would go, unless ``most_may_go``; BadInput
        naming the file where one cannot be used, Unavailable where the register does not open or
        another import does not end.
        """
        ...


def import_extracts(
    registers: LocalRegisters,
    profiles: Profiles,
    *,
    controller: str,
    system: str,
    files: Sequence[Path],
    collection: str | None = None,
    whole: bool = False,
    most_may_go: bool = False,
) -> list[Imported]:
    """Bring a local register up to what its extracts say; see ``LocalRegisters.bring_in``.

    Raises BadInput also for a controller or a system that there is not.
    """
    known = [one.key for one in profiles.get(controller).systems]
    if system not in known:
        raise BadInput(_NO_SYSTEM.fill(system=system, known=", ".join(known)))
    done = registers.bring_in(
        controller, system, files, collection=collection, whole=whole, most_may_go=most_may_go
    )
    for one in done:
        about = {"controller": controller, "system": system, "rows": one.held}
        _log.info("extract imported", extra={**about, "action": "register.import"})
    return done


_NO_SYSTEM = QT_TRANSLATE_NOOP(
    "registers",
    "The controller has no system “{system}”, so nothing was imported. It has: {known}.",
)
