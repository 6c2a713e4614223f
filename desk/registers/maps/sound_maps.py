"""The maps of a controller that can be used: a system whose map is wrong drops out, and the others go on."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from desk.domain.controller import SystemProfile
from desk.domain.errors import DeskError
from desk.registers.maps.data_map import DataMap, MapCollection
from desk.registers.maps.map_links import link_findings
from desk.registers.maps.map_problems import described_twice, map_error

_DATASET = re.compile(r"fides_key\s*:\s*[\"']?([\w.<>-]+)")


@dataclass(frozen=True, slots=True)
class SoundMaps:
    """What can be used of a controller's maps, and what cannot."""

    maps: tuple[DataMap, ...]
    broken: Mapping[str, DeskError]
    """By system: why its map cannot be used."""
    lost: Mapping[str, str]
    """The systems of the datasets that no usable map describes."""
    led_to: Mapping[str, str]
    """Collections that only a broken map would have led to, or judged the rows of: the system of that map."""


def sound_maps(
    systems: Iterable[SystemProfile],
    load: Callable[[SystemProfile], DataMap],
    text_of: Callable[[SystemProfile], str | None],
) -> SoundMaps:
    """Read the maps of some systems.

    ``load`` gives a system's map or raises DeskError; ``text_of`` gives the text of a map that could
    not be loaded, None where there is none. References into a broken map are left out; what they
    led to is told, and rows that only a contract of a broken map could judge are never asked for.
    """
    maps: dict[str, DataMap] = {}
    broken: dict[str, DeskError] = {}
    lost: dict[str, str] = {}
    nameless: list[str] = []
    for system in systems:
        try:
            one = load(system)
        except DeskError as error:
            broken[system.key] = error
            named = _DATASET.findall(text_of(system) or "")
            lost.update((dataset, system.key) for dataset in named)
            nameless += [] if named else [system.key]
            continue
        twin = next((other for other in maps.values() if other.dataset == one.dataset), None)
        if twin is None:
            maps[system.key] = one
        else:
            broken[system.key] = map_error(one.file, one.dataset, described_twice(twin.file))
    while True:
        known = {one.dataset for one in maps.values()}
        cut = _Cut({key: one for key, one in lost.items() if key not in known}, known, nameless)
        whole = cut.maps(list(maps.values()))
        finding = next(link_findings(whole), None)
        if finding is None:
            return SoundMaps(tuple(whole), broken, cut.lost, cut.led_to)
        for key in [key for key, one in maps.items() if one.file == finding.file]:
            broken[key] = map_error(finding.file, finding.place, finding.reason)
            lost[maps.pop(key).dataset] = key


class _Cut:
    """Takes out of maps what leads into datasets that are not there."""

    def __init__(self, lost: Mapping[str, str], known: set[str], nameless: Sequence[str]) -> None:
        """``lost``: the system by dataset; ``nameless``: broken systems of which no dataset is known."""
        self.lost = lost
        self._known = known
        self._nameless = nameless
        self.led_to: dict[str, str] = {}

    def maps(self, maps: Sequence[DataMap]) -> list[DataMap]:
        """The maps without those references."""
        return [
            replace(
                one,
                collections=tuple(self._collection(item) for item in one.collections),
                others=tuple(
                    path
                    for path in one.others
                    if not any(self._gone(hop[place]) for hop in path.hops for place in (0, 2))
                ),
                after=tuple(key for key in one.after if not self._gone(key)),
            )
            for one in maps
        ]

    def _collection(self, item: MapCollection) -> MapCollection:
        skip = item.skip
        for reference in item.references:
            if reference.backward and (system := self._gone(reference.target)):
                self.led_to[item.key] = system
        if item.tenancy and (system := self._gone(item.tenancy.contract)):
            self.led_to[item.key] = system
            skip = True
        kept = tuple(one for one in item.references if not self._gone(one.target))
        after = tuple(key for key in item.after if not self._gone(key))
        if (kept, after, skip) == (item.references, item.after, item.skip):
            return item
        tenancy = None if skip and not item.skip else item.tenancy
        return replace(item, references=kept, after=after, skip=skip, tenancy=tenancy)

    def _gone(self, key: str) -> str | None:
        """The system of the broken map that a dataset, or a collection's, belongs to."""
        dataset = key.partition(":")[0]
        if dataset in self._known:
            return None
        return self.lost.get(dataset) or next(iter(self._nameless), None)
