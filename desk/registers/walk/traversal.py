"""The walk: from a person's rows and identifiers through the references of all maps, in rounds.

Within a round every system follows its own references in a thread of its own, with what was known
when the round began; what leads to other systems is exchanged between the rounds. So the systems
are asked side by side, and the same map and data give the same rows whatever the threads do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import product

from desk.domain.person import STRONG_KEYS, IdentityKey
from desk.domain.records import Candidate, Value
from desk.registers.maps.data_map import MapCollection
from desk.registers.maps.graph import Graph
from desk.registers.search.people import read_ref
from desk.registers.source import Broken
from desk.registers.walk.answering import Answering
from desk.registers.walk.asking import Ask
from desk.registers.walk.held import Held, contract_places
from desk.registers.walk.nearness import Nearness, Nearnesses, own_keys_of
from desk.registers.walk.sieves import agreeing, only_rows, together
from desk.registers.walk.spellings import spellings
from desk.registers.walk.system_walk import Known, SystemWalk, Told
from desk.registers.walk.tenancy import Contract

_NEVER_ALONE = frozenset({IdentityKey.BIRTH_DATE, IdentityKey.ADDRESS})
"""Keys that many people share: they narrow a question and never are one."""

SideBySide = Callable[[Mapping[str, Callable[[], None]]], None]
"""Runs the jobs of several systems at the same time and returns when the last has ended."""


class Walk:
    """One walk for one person. ``run`` asks; ``held`` is what was found, by collection key."""

    def __init__(
        self,
        graph: Graph,
        answering: Callable[[str], Answering],
        *,
        person: Candidate | None,
        identity: Mapping[str, str],
        wanted: Iterable[str] | None = None,
        vouched: bool = False,
    ) -> None:
        """``answering``: who answers for a system; ``wanted``: collections that may be asked, all if None.

        ``vouched``: every key of ``identity`` is the person's, so that systems in which nobody can
        be found, because their maps say not who is a person there, are asked by each key.
        """
        self._graph = graph
        self._person = person
        self._identity = identity
        with_people = {collection.info.system for collection in graph.subjects}
        self._by_each_key = set(graph.systems) - with_people if vouched else set[str]()
        keys = set(graph.collections if wanted is None else wanted)
        asked = [c for key, c in graph.collections.items() if key in keys and not c.skip]
        self.held = _held(graph, asked)
        nearnesses = Nearnesses(graph)
        self.systems = {
            system: SystemWalk(
                system,
                graph,
                nearnesses,
                {k: h for k, h in self.held.items() if h.collection.info.system == system},
                answering(system),
            )
            for system in graph.systems
        }

    def run(self, side_by_side: SideBySide) -> None:
        """Ask until nothing new is to be asked. Raises Cancelled."""
        self._begin()
        alone = False
        while True:
            known = self._known(alone=alone)
            busy = [walk for walk in self.systems.values() if walk.busy]
            if not busy:
                for walk in self.systems.values():
                    walk.judge_again(known)
                if not any(walk.busy for walk in self.systems.values()):
                    return
                continue
            before = sum(held.questions for held in self.held.values())
            side_by_side({walk.system: _round(walk, known) for walk in busy})
            self._exchange()
            alone = sum(held.questions for held in self.held.values()) == before

    def system_of(self, held: Held) -> SystemWalk:
        """The part of the walk that a collection belongs to."""
        return self.systems[held.collection.info.system]

    def broken(self, system: str) -> Broken | None:
        """Why a system failed, wholly or in a collection."""
        walk = self.systems[system]
        return walk.down or next((h.broken for h in walk.held.values() if h.broken), None)

    def failed(self, held: Held) -> bool:
        """True where a collection could not be read."""
        return bool(held.broken or self.system_of(held).down)

    def _begin(self) -> None:
        # what is known of the person stands before the first row is judged
        for key in STRONG_KEYS if self._person else ():
            for walk in self.systems.values():
                walk.learn(key, self._person.identifiers.get(key, ()) if self._person else ())
        for system, walk in self.systems.items():
            if system in self._by_each_key:
                self._ask_by_each_key(walk)
        if self._person is None:
            self._given()
        else:
            self._roots(self._person)

    def _roots(self, person: Candidate) -> None:
        """The person's own rows, by primary key."""
        roots: dict[str, list[tuple[str, ...]]] = {}
        for ref in person.rows:
            collection, key = read_ref(ref)
            if collection in self.held:
                roots.setdefault(collection, []).append(key)
        for name, keys in roots.items():
            held = self.held[name]
            columns = held.collection.primary_key
            where: dict[str, list[Value]] = {
                column: [key[place] for key in keys] for place, column in enumerate(columns)
            }
            if len(columns) == 1:
                held.asked[columns] = {(key[0],): (key, Nearness.OWN) for key in keys}
            way = f"row {held.collection.info.name}.{'+'.join(columns)}"
            sieve = only_rows(held.collection, set(keys))
            self.system_of(held).first.append(Ask(held.collection, where, (way,), sieve))

    def _given(self) -> None:
        """Questions by the identity that was given, where no register knows the person.

        A collection is asked only when it holds every key that was given: one key of several
        may be somebody else's.
        """
        if not set(self._identity) - _NEVER_ALONE:
            return
        ways = tuple(f"identity {key}" for key in self._identity)
        for held in self.held.values():
            collection = held.collection
            if collection.info.system in self._by_each_key:
                continue
            columns = [_columns(collection, key) for key in self._identity]
            for chosen in product(*columns):
                if not collection.can_ask(*chosen):
                    continue
                where: dict[str, list[Value]] = {
                    column: list(spellings(key, self._identity[key]))
                    for column, key in zip(chosen, self._identity, strict=True)
                }
                walk = self.system_of(held)
                sieve = walk.sieve_for(collection.key, ())
                walk.first.append(Ask(collection, where, ways, sieve))

    def _ask_by_each_key(self, walk: SystemWalk) -> None:
        """Questions to a system by every key that was given, each by itself."""
        written = {key: list(spellings(key, value)) for key, value in self._identity.items()}
        agree = {key: set(texts) for key, texts in written.items()}
        for held in walk.held.values():
            collection = held.collection
            sieve = together([walk.sieve_for(collection.key, ()), agreeing(collection, agree)])
            for key, texts in written.items():
                for column in _columns(collection, key):
                    if key not in _NEVER_ALONE and collection.can_ask(column):
                        where: dict[str, list[Value]] = {column: [*texts]}
                        walk.first.append(Ask(collection, where, (f"identity {key}",), sieve))

    def _known(self, *, alone: bool) -> Known:
        contracts: dict[str, tuple[list[Contract], bool]] = {}
        for key, held in self.held.items():
            tenancy = held.collection.tenancy
            judging = self.held.get(tenancy.contract) if tenancy else None
            if tenancy and judging is not None:
                contracts[key] = list(judging.contracts(tenancy)), not self.failed(judging)
        own_keys: dict[tuple[str, str], set[str]] = {}
        for held in self.held.values():
            if held.collection.subject:
                own_keys.update(own_keys_of(held.collection, held.people))
        pending = frozenset(key for walk in self.systems.values() for key in walk.pending)
        return Known(pending, contracts, own_keys, alone=alone)

    def _exchange(self) -> None:
        """Give every system what the others learned for it, in the order of the systems."""
        for walk in self.systems.values():
            told, walk.told = walk.told, Told()
            for key, values in told.strong:
                for other in self.systems.values():
                    other.learn(key, values)
            for target, column, found, way, nearness in told.wants:
                if target in self.held:
                    self.system_of(self.held[target]).want(target, column, found, way, nearness)


def _columns(collection: MapCollection, key: str) -> tuple[str, ...]:
    """The columns in which a collection holds an identity key, somebody else's included."""
    return (*collection.identities.get(key, ()), *collection.parties.get(key, ()))


def _round(walk: SystemWalk, known: Known) -> Callable[[], None]:
    return lambda: walk.round(known)


def _held(graph: Graph, collections: Iterable[MapCollection]) -> dict[str, Held]:
    """What is to be noted of each collection: columns that lead on, or by which it is asked; contracts."""
    columns: dict[str, set[str]] = {key: set() for key in graph.collections}
    tuples: dict[str, set[tuple[int, ...]]] = {key: set() for key in graph.collections}
    for edges in graph.edges.values():
        for edge in edges:
            columns[edge.source.key].update(edge.source_columns)
            columns[edge.target.key].update(edge.target_columns)
            if edge.beside:
                place = edge.source.place
                tuples[edge.source.key].add(tuple(place[name] for name in edge.source_columns))
    contracts: dict[str, set[tuple[int, int, int]]] = {}
    held = {}
    for collection in graph.collections.values():
        for names in (*collection.identities.values(), *collection.parties.values()):
            columns[collection.key].update(names)
        if tenancy := collection.tenancy:
            places = contract_places(graph.collections[tenancy.contract], tenancy)
            contracts.setdefault(tenancy.contract, set()).add(places)
    for collection in collections:
        held[collection.key] = Held(
            collection,
            watched=frozenset(collection.place[name] for name in columns[collection.key]),
            tuple_places=tuple(sorted(tuples[collection.key])),
            contract_places=tuple(sorted(contracts.get(collection.key, ()))),
        )
    return held
