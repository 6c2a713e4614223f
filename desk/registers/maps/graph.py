"""All maps of a controller as one graph: which collection leads to which, and back to a person."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from desk.domain.person import STRONG_KEYS, IdentityKey
from desk.registers.maps.data_map import DataMap, MapCollection, OthersPath, columns_of
from desk.registers.maps.map_links import link_findings, waiting_for
from desk.registers.maps.map_problems import map_error

NEVER_ALONE = frozenset({IdentityKey.BIRTH_DATE, IdentityKey.ADDRESS})
"""Keys that many people share: they narrow a question and never are one."""


@dataclass(frozen=True, slots=True)
class Edge:
    """Having rows of ``source``, ask ``target`` where ``target_column`` holds ``source_column``'s values."""

    source: MapCollection
    source_column: str
    target: MapCollection
    target_column: str
    beside: tuple[tuple[str, str], ...] = ()
    """Further pairs of columns of a key of several columns: rows have to agree in all of them."""

    @property
    def source_columns(self) -> tuple[str, ...]:
        """All columns whose values are asked for together."""
        return (self.source_column, *(source for source, _ in self.beside))

    @property
    def target_columns(self) -> tuple[str, ...]:
        """The columns that they are asked for in."""
        return (self.target_column, *(target for _, target in self.beside))

    @property
    def text(self) -> str:
        """``asiakas.asiakas_id -> sopimus.asiakas_id``; the dataset is named where it changes."""
        far = "" if self.source.info.dataset == self.target.info.dataset else "{}."
        start = far.format(self.source.info.dataset) + self.source.info.name
        goal = far.format(self.target.info.dataset) + self.target.info.name
        return f"{start}.{'+'.join(self.source_columns)} -> {goal}.{'+'.join(self.target_columns)}"


class Graph:
    """The collections of a controller's systems and the references between them.

    Raises BadInput naming file and key where a reference leads nowhere.
    """

    def __init__(self, maps: Sequence[DataMap]) -> None:
        for finding in link_findings(maps):
            raise map_error(finding.file, finding.place, finding.reason)
        self.maps = tuple(maps)
        waiting = waiting_for(maps)
        self.collections = {
            item.key: item
            if item.after == waiting[item.key]
            else replace(item, after=waiting[item.key])
            for one in maps
            for item in one.collections
        }
        self.edges: dict[str, list[Edge]] = {key: [] for key in self.collections}
        self.systems = tuple(dict.fromkeys(one.system for one in maps))
        self.others: tuple[OthersPath, ...] = tuple(path for one in maps for path in one.others)
        for collection in self.collections.values():
            self._link(collection)
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
        """Every column in which an identity key is held and can be asked for."""
        return [
            (collection, column)
            for collection in self.collections.values()
            if not collection.skip
            for column in columns_of(collection, key)
            if collection.can_ask(column)
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

    def unreachable(self) -> list[MapCollection]:
        """The collections that no identity leads to, neither directly nor through references.

        They are never asked; what they hold of the person is not in the answer. Where some
        collection says who people are, only what is given to one person leads on from there;
        elsewhere an e-mail address or a phone number does too, but never a birth date or an address
        alone. Collections that the map skips on purpose are not among them.
        """
        own = [item for item in self.collections.values() if not item.skip]
        begins = {item.key for item in own if _begins(item, strongly=bool(self.subjects))}
        reached = begins.union(*(self.reachable(key) for key in begins))
        return [item for item in own if item.key not in reached]

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

    def _link(self, collection: MapCollection) -> None:
        forward: dict[str, list[tuple[str, str]]] = {}
        backward: dict[str, list[tuple[str, str]]] = {}
        for reference in collection.references:
            if collection.skip or self.collections[reference.target].skip:
                continue
            pair = reference.column, reference.target_column
            if reference.forward:
                forward.setdefault(reference.target, []).append(pair)
            if reference.backward:
                backward.setdefault(reference.target, []).append(pair)
        for key, pairs in forward.items():
            target = self.collections[key]
            for (column, other), *beside in _together(collection, target, pairs):
                self._add(Edge(collection, column, target, other, tuple(beside)))
        for key, pairs in backward.items():
            target = self.collections[key]
            for (column, other), *beside in _together(collection, target, pairs):
                back = tuple((there, here) for here, there in beside)
                self._add(Edge(target, other, collection, column, back))

    def _add(self, edge: Edge) -> None:
        if edge not in self.edges[edge.source.key]:
            self.edges[edge.source.key].append(edge)


def _together(
    one: MapCollection, other: MapCollection, pairs: Sequence[tuple[str, str]]
) -> list[list[tuple[str, str]]]:
    """The references from one collection to another: those that make up a key of several columns as one."""
    pairs = list(dict.fromkeys(pairs))
    here, there = [own for own, _ in pairs], [far for _, far in pairs]
    once = len(set(here)) == len(here) and len(set(there)) == len(there)
    whole = set(there) == set(other.primary_key) or set(here) == set(one.primary_key)
    return [pairs] if len(pairs) > 1 and once and whole else [[pair] for pair in pairs]


def _begins(collection: MapCollection, *, strongly: bool) -> bool:
    """True where a collection can be asked by something that a person is known by."""
    keys = {*collection.identities, *collection.parties}
    return collection.subject or bool(keys & set(STRONG_KEYS) if strongly else keys - NEVER_ALONE)
