"""The walk: from a person's rows and identifiers through the references of all maps, in queue order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import product

from desk.domain.answer import Ground
from desk.domain.person import STRONG_KEYS, IdentityKey
from desk.domain.records import Candidate, Value
from desk.registers.asking import Ask, Asking, Sieve
from desk.registers.data_map import MapCollection
from desk.registers.folding import phone_spellings
from desk.registers.graph import Graph
from desk.registers.people import read_ref
from desk.registers.source import Broken, Row
from desk.registers.tenancy import foreign_sieve, spans, tenancy_sieve
from desk.registers.values import key_text

_NEVER_ALONE = frozenset({IdentityKey.BIRTH_DATE, IdentityKey.ADDRESS})
"""Keys that many people share: they narrow a question and never are one."""


@dataclass(slots=True)
class Held:
    """What the walk holds of one collection."""

    collection: MapCollection
    rows: list[Row] = field(default_factory=list)
    asked: dict[str, dict[str, Value]] = field(default_factory=dict)
    """Values asked for so far, by column and comparable text."""
    questions: int = 0
    through: dict[str, None] = field(default_factory=dict)
    set_aside: Counter[str] = field(default_factory=Counter)
    judged_by: int = 0
    """How many contracts were known when its rows were judged."""
    broken: Broken | None = None
    seen: set[Value | Row] | None = None
    keys: dict[str, None] = field(default_factory=dict)
    """Identity keys it was asked with."""

    def identity(self, row: Row) -> Value | Row:
        """What makes a row this row: its primary key, or all of it where there is none."""
        places = [self.collection.place[column] for column in self.collection.primary_key]
        if len(places) == 1:
            return row[places[0]]
        return tuple(row[place] for place in places) if places else row

    def take(self, rows: list[Row]) -> list[Row]:
        """Add what is new of an answer; returns it.

        Only from the second question on can a row come again; two equal rows of one answer are
        two records.
        """
        self.questions += 1
        if self.questions == 1:
            self.rows = rows
            return rows
        if self.seen is None:
            self.seen = {self.identity(row) for row in self.rows}
        new = [row for row in rows if self.identity(row) not in self.seen]
        self.seen.update(self.identity(row) for row in new)
        self.rows += new
        return new


class Walk:
    """One walk for one person. ``run`` asks; ``held`` is what was found, by collection key."""

    def __init__(
        self,
        graph: Graph,
        asking: Asking,
        *,
        person: Candidate | None,
        identity: Mapping[str, str],
        wanted: Iterable[str] | None = None,
    ) -> None:
        """``wanted``: collection keys that may be asked; all where not given."""
        self._graph = graph
        self._asking = asking
        self._person = person
        self._identity = identity
        wanted_keys = set(graph.collections if wanted is None else wanted)
        self.held = {
            key: Held(item)
            for key, item in graph.collections.items()
            if key in wanted_keys and not item.skip
        }
        self._pending: dict[tuple[str, str], dict[str, Value]] = {}
        self._ways: dict[tuple[str, str], dict[str, None]] = {}
        self._strong: dict[str, dict[str, None]] = {key: {} for key in STRONG_KEYS}
        self._down: dict[str, Broken] = {}

    def run(self) -> None:
        """Ask until nothing new is to be asked. Raises Cancelled."""
        asks = self._first()
        while asks:
            self._asking.all(asks)
            for ask in asks:
                self._integrate(ask)
            asks = self._next()

    def broken(self, system: str) -> Broken | None:
        """Why a system failed, wholly or in a collection."""
        if system in self._down:
            return self._down[system]
        own = (held for held in self.held.values() if held.collection.info.system == system)
        return next((held.broken for held in own if held.broken), None)

    def _first(self) -> list[Ask]:
        asks = list(self._roots())
        if self._person is not None:
            for key in STRONG_KEYS:
                self._learn(key, self._person.identifiers.get(key, ()))
        else:
            asks += self._given()
        return asks or self._next()

    def _roots(self) -> Iterable[Ask]:
        """The person's own rows, by primary key."""
        roots: dict[str, list[tuple[str, ...]]] = {}
        for ref in self._person.rows if self._person else ():
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
                held.asked[columns[0]] = {str(key[0]): key[0] for key in keys}
            way = f"row {held.collection.info.name}.{'+'.join(columns)}"
            yield Ask(held.collection, where, (way,), _only_rows(held.collection, set(keys)))

    def _given(self) -> Iterable[Ask]:
        """Questions by the identity that was given, where no register knows the person.

        A collection is asked only when it holds every key that was given: one key of several
        may be somebody else's.
        """
        if not set(self._identity) - _NEVER_ALONE:
            return
        for held in self.held.values():
            collection = held.collection
            columns = [
                (*collection.identities.get(key, ()), *collection.parties.get(key, ()))
                for key in self._identity
            ]
            for chosen in product(*columns):
                held.keys.update(dict.fromkeys(self._identity))
                where: dict[str, list[Value]] = {
                    column: list(_spellings(key, self._identity[key]))
                    for column, key in zip(chosen, self._identity, strict=True)
                }
                yield Ask(
                    held.collection,
                    where,
                    tuple(f"identity {key}" for key in self._identity),
                    self._sieve(held, ()),
                )

    def _learn(self, key: str, values: Iterable[str]) -> None:
        """Take up a strong identifier and ask for it wherever it is held."""
        new = [value for value in values if value not in self._strong[key]]
        self._strong[key].update(dict.fromkeys(new))
        for held in self.held.values():
            collection = held.collection
            columns = (*collection.identities.get(key, ()), *collection.parties.get(key, ()))
            for column in columns if new else ():
                held.keys[key] = None
                self._want(held, column, dict.fromkeys(new), f"identity {key}")

    def _want(
        self,
        held: Held,
        column: str,
        values: Iterable[Value],
        way: str,
    ) -> None:
        found = {text: value for value in values if (text := key_text(value)) is not None}
        asked = held.asked.get(column, {})
        new = {text: value for text, value in found.items() if text not in asked}
        if new:
            place = (held.collection.key, column)
            self._pending.setdefault(place, {}).update(new)
            self._ways.setdefault(place, {})[way] = None

    def _next(self) -> list[Ask]:
        while not self._pending and self._judge_again():
            continue
        ready = [place for place in self._pending if not self._waits(place[0])]
        asks = []
        for place in ready or list(self._pending):
            values, ways = self._pending.pop(place), self._ways.pop(place)
            held = self.held[place[0]]
            if self._cannot_judge(held):
                continue
            held.asked.setdefault(place[1], {}).update(values)
            asks.append(
                Ask(
                    held.collection,
                    {place[1]: list(values.values())},
                    tuple(ways),
                    self._sieve(held, ways),
                )
            )
        return asks or (self._next() if self._pending else [])

    def _cannot_judge(self, held: Held) -> bool:
        """True where the contracts could not be read: no row could be shown to be the person's."""
        tenancy = held.collection.tenancy
        contracts = self.held.get(tenancy.contract) if tenancy else None
        return contracts is not None and bool(
            contracts.broken or contracts.collection.info.system in self._down
        )

    def _waits(self, key: str) -> bool:
        """True while something that must be asked before may still turn up."""
        collection = self.held[key].collection
        before = set(collection.after)
        if collection.tenancy:
            before.add(collection.tenancy.contract)
        if not before:
            return False
        others = {place[0] for place in self._pending if place[0] != key}
        return any(other in before or before & self._graph.reachable(other) for other in others)

    def _judge_again(self) -> bool:
        """Ask collections anew whose contracts have grown since their rows were judged."""
        for held in self.held.values():
            tenancy = held.collection.tenancy
            if tenancy and held.questions and self._contracts(held) > held.judged_by:
                held.rows, held.seen, held.questions = [], None, 0
                held.set_aside.clear()
                for column, values in held.asked.items():
                    place = (held.collection.key, column)
                    self._pending[place] = dict(values)
                    self._ways[place] = dict(held.through)
                held.asked = {}
        return bool(self._pending)

    def _contracts(self, held: Held) -> int:
        tenancy = held.collection.tenancy
        contracts = self.held.get(tenancy.contract) if tenancy else None
        return len(contracts.rows) if contracts else 0

    def _sieve(self, held: Held, ways: Iterable[str]) -> Sieve | None:
        """All that keeps other people's rows out of a collection."""
        sieves: list[Sieve] = []
        collection = held.collection
        if collection.subject:
            by_reference = any(not way.startswith("identity ") for way in ways)
            sieves.append(self._own_rows(collection, strictly=by_reference))
        if collection.foreign_rows:
            sieves.append(foreign_sieve(collection))
        if tenancy := collection.tenancy:
            contracts = self.held.get(tenancy.contract)
            held.judged_by = self._contracts(held)
            covered = spans(contracts.collection, contracts.rows, tenancy) if contracts else {}
            sieves.append(tenancy_sieve(collection, tenancy, covered))
        if not sieves:
            return None

        def sieve(batch: list[Row], set_aside: Counter[str]) -> list[Row]:
            for one in sieves:
                batch = one(batch, set_aside)
            return batch

        return sieve

    def _own_rows(self, collection: MapCollection, *, strictly: bool) -> Sieve:
        """Keeps subject rows that are the person's: a reference may lead to a neighbour's by mistake.

        A row with another identity code is somebody else's, whatever led to it; reached by a
        reference, so is one whose customer number differs, unless the code agrees.
        """
        known = {key: set(values) for key, values in self._strong.items()}
        code = IdentityKey.PERSONAL_IDENTITY_CODE

        def own(row: Row) -> bool:
            agreed = differs = False
            for key in STRONG_KEYS:
                columns = collection.identities.get(key, ())
                texts = {key_text(row[collection.place[column]]) for column in columns} - {None}
                if texts and known[key]:
                    if texts & known[key]:
                        agreed = True
                    elif key == code:
                        return False
                    else:
                        differs = True
            return agreed or not (strictly and differs)

        def sieve(batch: list[Row], set_aside: Counter[str]) -> list[Row]:
            kept = [row for row in batch if own(row)]
            if len(kept) < len(batch):
                set_aside[Ground.OTHER_PERSON] += len(batch) - len(kept)
            return kept

        return sieve

    def _integrate(self, ask: Ask) -> None:
        held = self.held[ask.collection.key]
        if ask.broken:
            held.broken = held.broken or ask.broken
            if ask.broken.whole_system:
                self._down.setdefault(ask.collection.info.system, ask.broken)
            return
        held.set_aside.update(ask.set_aside)
        new = held.take(ask.rows)
        if not new:
            return
        held.through.update(dict.fromkeys(ask.through))
        collection = ask.collection
        if len(collection.primary_key) == 1:
            self._know_own_keys(held, new)
        if collection.subject:
            for key in STRONG_KEYS:
                columns = collection.identities.get(key, ())
                places = [collection.place[column] for column in columns]
                texts = (key_text(row[place]) for row in new for place in places)
                self._learn(key, [text for text in texts if text])
        for edge in self._graph.edges[collection.key]:
            target = self.held.get(edge.target.key)
            if target is not None:
                place = collection.place[edge.source_column]
                self._want(target, edge.target_column, {row[place] for row in new}, edge.text)

    def _know_own_keys(self, held: Held, new: list[Row]) -> None:
        """Rows that are here need not be asked for by their primary key."""
        column = held.collection.primary_key[0]
        asked_for = any(
            edge.target == held.collection and edge.target_column == column
            for edges in self._graph.edges.values()
            for edge in edges
        )
        if asked_for and not held.collection.tenancy:
            place = held.collection.place[column]
            keys = {key_text(row[place]): row[place] for row in new}
            own = {text: value for text, value in keys.items() if text is not None}
            held.asked.setdefault(column, {}).update(own)


def _only_rows(collection: MapCollection, keys: set[tuple[str, ...]]) -> Sieve:
    places = [collection.place[column] for column in collection.primary_key]

    def sieve(batch: list[Row], _set_aside: Counter[str]) -> list[Row]:
        return [row for row in batch if tuple(key_text(row[p]) or "" for p in places) in keys]

    return sieve


def _spellings(key: str, value: str) -> Iterable[str]:
    """The ways in which registers may write a given identity value."""
    typed = value.strip()
    match key:
        case IdentityKey.PHONE_NUMBER:
            return phone_spellings(typed)
        case IdentityKey.PERSONAL_IDENTITY_CODE:
            return dict.fromkeys([typed.upper(), typed.lower()])
        case IdentityKey.EMAIL:
            return dict.fromkeys([typed, typed.lower()])
    return [typed]
