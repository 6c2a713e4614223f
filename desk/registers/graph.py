"""All maps of a controller as one graph: which collection leads to which, and back to a person."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desk.domain.person import IdentityKey
from desk.registers.data_map import DataMap, MapCollection, OthersPath, columns_of, map_error


@dataclass(frozen=True, slots=True)
class Edge:
    """Having rows of ``source``, ask ``target`` where ``target_column`` holds ``source_column``'s values."""

    source: MapCollection
    source_column: str
    target: MapCollection
    target_column: str

    @property
    def text(self) -> str:
        """``asiakas.asiakas_id -> sopimus.asiakas_id``; the dataset is named where it changes."""
        far = "" if self.source.info.dataset == self.target.info.dataset else "{}."
        start = far.format(self.source.info.dataset) + self.source.info.name
        goal = far.format(self.target.info.dataset) + self.target.info.name
        return f"{start}.{self.source_column} -> {goal}.{self.target_column}"


class Graph:
    """The collections of a controller's systems and the references between them.

    Raises BadInput naming file and key where a reference leads nowhere.
    """

    def __init__(self, maps: Sequence[DataMap]) -> None:
        self.maps = tuple(maps)
        self.collections = {item.key: item for one in maps for item in one.collections}
        self.edges: dict[str, list[Edge]] = {key: [] for key in self.collections}
        self.systems = tuple(dict.fromkeys(one.system for one in maps))
        self.others: tuple[OthersPath, ...] = tuple(path for one in maps for path in one.others)
        for one in maps:
            for collection in one.collections:
                self._link(one, collection)
            for path in one.others:
                self._check_path(one, path)
        self._ways: dict[str, list[Edge] | None] = {}
        self._reach: dict[str, frozenset[str]] = {}

    def of_system(self, system: str) -> list[MapCollection]:
        """The collections of one system, in the map's order."""
        return [item for item in self.collections.values() if item.info.system == system]

    @property
    def subjects(self) -> list[MapCollection]:
        """The collections whose rows are people or companies."""
        return [item for item in self.collections.values() if item.subject and not item.skip]

    @property
    def identity_keys(self) -> frozenset[str]:
        """Every identity key that some system holds, the birth date within identity codes included."""
        keys = frozenset().union(*(one.identity_keys for one in self.maps))
        if IdentityKey.PERSONAL_IDENTITY_CODE in keys:
            keys |= {IdentityKey.BIRTH_DATE}
        return keys

    def holders(self, key: str) -> list[tuple[MapCollection, str]]:
        """Every column in which an identity key is held."""
        return [
            (collection, column)
            for collection in self.collections.values()
            if not collection.skip
            for column in columns_of(collection, key)
        ]

    def reachable(self, key: str) -> frozenset[str]:
        """The collections that rows of one lead to, itself apart unless a cycle leads back."""
        if key not in self._reach:
            found: set[str] = set()
            queue = deque([key])
            while queue:
                for edge in self.edges[queue.popleft()]:
                    if edge.target.key not in found:
                        found.add(edge.target.key)
                        queue.append(edge.target.key)
            self._reach[key] = frozenset(found)
        return self._reach[key]

    def way_from_subject(self, collection: MapCollection) -> list[Edge] | None:
        """The shortest way from a subject collection here, within the system where there is one.

        None where no subject collection leads here; empty for a subject collection.
        """
        if collection.subject:
            return []
        if collection.key not in self._ways:
            self._ways[collection.key] = self._way(collection)
        return self._ways[collection.key]

    def way(self, start: MapCollection, goal: MapCollection) -> list[Edge] | None:
        """The shortest way from one collection to another through none of other people's rows."""
        return self._shortest([start], goal)

    def _way(self, collection: MapCollection) -> list[Edge] | None:
        own = [item for item in self.subjects if item.info.system == collection.info.system]
        return self._shortest(own, collection) or self._shortest(self.subjects, collection)

    def _shortest(self, starts: Iterable[MapCollection], goal: MapCollection) -> list[Edge] | None:
        queue: deque[tuple[MapCollection, list[Edge]]] = deque((item, []) for item in starts)
        seen = {item.key for item, _ in queue}
        while queue:
            here, way = queue.popleft()
            for edge in self.edges[here.key]:
                if edge.target == goal:
                    return [*way, edge]
                if edge.target.key not in seen and not edge.target.subject:
                    seen.add(edge.target.key)
                    queue.append((edge.target, [*way, edge]))
        return None

    def _link(self, one: DataMap, collection: MapCollection) -> None:
        here = collection.info.name
        for reference in collection.references:
            target = self._need(one, f"{here}.{reference.column}", reference.target)
            self._need_column(one, f"{here}.{reference.column}", target, reference.target_column)
            if collection.skip or target.skip:
                continue
            if reference.forward:
                self._add(Edge(collection, reference.column, target, reference.target_column))
            if reference.backward:
                self._add(Edge(target, reference.target_column, collection, reference.column))
        for key in collection.after:
            self._need(one, f"{here}.after", key)
        if tenancy := collection.tenancy:
            contract = self._need(one, f"{here}.tenancy", tenancy.contract)
            for column in (tenancy.contract_key, tenancy.start, tenancy.end):
                self._need_column(one, f"{here}.tenancy", contract, column)

    def _add(self, edge: Edge) -> None:
        if edge not in self.edges[edge.source.key]:
            self.edges[edge.source.key].append(edge)

    def _check_path(self, one: DataMap, path: OthersPath) -> None:
        for source, source_column, target, target_column in path.hops:
            self._need_column(one, "others", self._need(one, "others", source), source_column)
            self._need_column(one, "others", self._need(one, "others", target), target_column)
        end = self.collections[path.hops[-1][2]]
        if not end.subject:
            reason = f"the path ends in '{end.info.name}', which is no subject collection"
            raise map_error(one.file, "others", reason)

    def _need(self, one: DataMap, key: str, collection: str) -> MapCollection:
        found = self.collections.get(collection)
        if found is None:
            dotted = collection.replace(":", ".")
            raise map_error(one.file, key, f"there is no collection '{dotted}'")
        return found

    def _need_column(self, one: DataMap, key: str, collection: MapCollection, column: str) -> None:
        if column not in collection.place:
            reason = f"the collection '{collection.info.name}' has no field '{column}'"
            raise map_error(one.file, key, reason)
