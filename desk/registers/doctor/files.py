"""What the doctor sees of extracts, imported or in a folder: how old they are."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from desk.domain.health import Finding, Weight
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.domain.time_zone import HELSINKI
from desk.registers.doctor.systems import Reached
from desk.registers.files.extracts import stamp
from desk.registers.files.file_formats import places_of, read_from

_NANOSECONDS = 10**9


def examine_folder(reached: Reached) -> Iterator[Finding]:
    """The extracts that are older than they may be, by the newest file of each collection."""
    oldest = datetime.now(HELSINKI) - timedelta(days=reached.extract_days)
    folder = reached.config.path or Path()
    for collection in reached.collections:
        if collection.file is None:
            continue
        looks = stamp(read_from(places_of(folder, collection.file), folder, collection.file))
        if not looks:
            continue
        changed = max(changed for _, _, changed in looks)
        made = datetime.fromtimestamp(changed / _NANOSECONDS, HELSINKI)
        if made < oldest:
            told = _OLD.fill(table=collection.info.name, day=made.date())
            yield Finding(Weight.WARNING, told)


def examine_imported(reached: Reached) -> Iterator[Finding]:
    """An import that is longer ago than it may be."""
    if reached.config.path is None:
        return
    [(_, _, changed)] = stamp([reached.config.path])
    made = datetime.fromtimestamp(changed / _NANOSECONDS, HELSINKI)
    if made < datetime.now(HELSINKI) - timedelta(days=reached.extract_days):
        yield Finding(Weight.WARNING, _OLD_IMPORT.fill(day=made.date()))


_OLD_IMPORT = QT_TRANSLATE_NOOP(
    "doctor", "Extracts were last imported on {day}. What happened since is not in the register."
)
_OLD = QT_TRANSLATE_NOOP(
    "doctor",
    "The extract “{table}” was last written on {day}. What happened since is not in it.",
)
