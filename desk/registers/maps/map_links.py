"""What maps say of each other: references, waiting, contracts and paths must lead somewhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise

from desk.domain.text import Text
from desk.registers.maps import map_problems as reasons
from desk.registers.maps.data_map import DataMap, MapCollection, OthersPath
from desk.services.data_maps import MapFinding


def link_findings(maps: Sequence[DataMap], *, whole: bool = True) -> Iterator[MapFinding]:
    """Every name in maps that belong together which leads nowhere, and every circle of waiting.

    ``whole``: False where more maps are to come, so that a dataset that is not there is no mistake.
    """
    links = _Links(maps, whole)
    yield from links.doubled()
    for one in maps:
        for key in one.after if whole else ():
            if key not in links.datasets:
                yield MapFinding(one.file, f"{one.dataset}.after", reasons.no_dataset_among(key))
        for collection in one.collections:
            yield from links.of(one, collection)
        for path in one.others:
            yield from links.of_path(one, path)
    yield from links.circles()


def waiting_for(maps: Sequence[DataMap]) -> dict[str, tuple[str, ...]]:
    """The collections that are asked before each, those of whole datasets included."""
    own = {one.dataset: [item.key for item in one.collections] for one in maps}
    return {
        item.key: (*item.after, *(key for dataset in one.after for key in own.get(dataset, ())))
        for one in maps
        for item in one.collections
    }


class _Links:
    def __init__(self, maps: Sequence[DataMap], whole: bool) -> None:
        self._maps = maps
        self._whole = whole
        self.datasets = {one.dataset for one in maps}
        self._collections = {item.key: item for one in maps for item in one.collections}

    def doubled(self) -> Iterator[MapFinding]:
        seen: set[str] = set()
        for one in self._maps:
            if one.dataset in seen:
                yield MapFinding(one.file, one.dataset, reasons.stands_twice(one.dataset))
            seen.add(one.dataset)

    def of(self, one: DataMap, collection: MapCollection) -> Iterator[MapFinding]:
        here = collection.info.name
        for reference in collection.references:
            place = f"{here}.{reference.column}"
            columns = [reference.target_column]
            yield from self._lacking(one, place, reference.target, columns)
        for key in collection.after:
            yield from self._lacking(one, f"{here}.after", key, [])
        if tenancy := collection.tenancy:
            columns = [tenancy.contract_key, tenancy.start, tenancy.end]
            yield from self._lacking(one, f"{here}.tenancy", tenancy.contract, columns)

    def of_path(self, one: DataMap, path: OthersPath) -> Iterator[MapFinding]:
        whole = True
        for source, source_column, target, target_column in path.hops:
            found = [
                *self._lacking(one, "others", source, [source_column]),
                *self._lacking(one, "others", target, [target_column]),
            ]
            whole = whole and not found
            yield from found
        end = path.hops[-1][2]
        if whole and end in self._collections and not self._collections[end].subject:
            reason = reasons.path_ends_outside(self._collections[end].info.name)
            yield MapFinding(one.file, "others", reason)

    def circles(self) -> Iterator[MapFinding]:
        """Circles of waiting, each named by its collections, until none is left."""
        before = {key: set(waits) for key, waits in waiting_for(self._maps).items()}
        files = {item.key: one.file for one in self._maps for item in one.collections}
        while circle := _circle(before):
            way = " → ".join(one.replace(":", ".", 1) for one in circle)
            key = next(one for one in circle if one in files)
            place = f"{key.partition(':')[2]}.after"
            yield MapFinding(files[key], place, reasons.after_itself(way))
            for one, other in pairwise(circle):
                before.get(one, set()).discard(other)
                before.get(other, set()).discard(one)

    def _lacking(
        self, one: DataMap, place: str, key: str, columns: Sequence[str]
    ) -> Iterator[MapFinding]:
        reason: Text | None = None
        dataset, _, name = key.partition(":")
        collection = self._collections.get(key)
        if collection is not None:
            for column in columns:
                if column not in collection.place:
                    yield MapFinding(one.file, place, reasons.no_field(name, column))
        elif dataset not in self.datasets:
            reason = reasons.no_dataset_among(dataset) if self._whole else None
        else:
            own = dataset == one.dataset
            reason = reasons.no_collection(name if own else f"{dataset}.{name}")
        if reason is not None:
            yield MapFinding(one.file, place, reason)


def _circle(before: Mapping[str, set[str]]) -> list[str]:
    try:
        TopologicalSorter(before).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []
