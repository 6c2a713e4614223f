"""The part of the walk within one system: its own references to exhaustion, with what is known so far."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import datetime

from desk.domain.person import STRONG_KEYS, IdentityKey, tells_one
from desk.domain.records import Value
from desk.domain.time_zone import HELSINKI
from desk.registers.maps.data_map import MapCollection
from desk.registers.maps.graph import Graph
from desk.registers.source import Broken, SystemFailure
from desk.registers.walk.answering import Answering
from desk.registers.walk.asking import Ask
from desk.registers.walk.held import (
    Answer,
    Cells,
    Held,
    Names,
    Notes,
    Texts,
    keys_of,
    texts_of,
    tuples_of,
)
from desk.registers.walk.nearness import Nearness, Nearnesses, OwnKeys, own_keys_of
from desk.registers.walk.sieves import (
    Sieve,
    foreign_sieve,
    only_tuples,
    own_rows,
    together,
    uncontradicted,
)
from desk.registers.walk.spellings import plainly, spellings
from desk.registers.walk.tenancy import Contract, spans, tenancy_sieve


@dataclass(frozen=True, slots=True)
class Known:
    """What the systems knew of each other when a round began."""

    pending: frozenset[str]
    """Collections that are still to be asked, of all systems."""
    contracts: Mapping[str, tuple[Sequence[Contract], bool]]
    """By collection that they judge: the contracts in other systems, and whether they can be read."""
    own_keys: OwnKeys
    """The keys of the person's own rows, of all systems."""
    alone: bool
    """True where everything waits for something else, so that somebody has to begin."""


@dataclass(slots=True)
class Told:
    """What a system learned in a round for the others."""

    wants: list[tuple[str, Names, Mapping[Texts, Cells], str, Nearness]] = field(
        default_factory=list
    )
    """Collection, columns, keys by their texts, the way and how near it is."""
    strong: list[tuple[str, list[str]]] = field(default_factory=list)
    """Identifiers that are given to one person only."""


_Place = tuple[str, Names, Nearness]
"""A collection that is asked, the columns, and how near the way there is."""


class SystemWalk:
    """One system's collections. Used by one thread at a time; other systems' are never touched."""

    def __init__(
        self,
        system: str,
        graph: Graph,
        nearnesses: Nearnesses,
        held: Mapping[str, Held],
        answering: Answering,
    ) -> None:
        """``held``: the system's own collections."""
        self.system = system
        self.held = held
        self.answering = answering
        self.down: Broken | None = None
        """Why it is not asked any more."""
        self.told = Told()
        self.used: set[str] = set()
        """Names of the kept answers that were used or made."""
        self.seconds = 0.0
        self.asked_at: datetime | None = None
        self.strong: dict[str, dict[str, None]] = {key: {} for key in STRONG_KEYS}
        self.first: list[Ask] = []
        """Questions that do not come from a reference; put before all others."""
        self._graph = graph
        self._nearnesses = nearnesses
        self._pending: dict[_Place, dict[Texts, Cells]] = {}
        self._ways: dict[_Place, dict[str, None]] = {}

    @property
    def busy(self) -> bool:
        """True where there is something to ask."""
        return self.down is None and bool(self.first or self._pending)

    @property
    def pending(self) -> Set[str]:
        """The collections that are to be asked."""
        return {place[0] for place in self._pending} if self.down is None else set()

    def learn(self, key: str, values: Iterable[str]) -> None:
        """Take up a strong identifier and ask for it wherever it is held here."""
        plain = dict.fromkeys(plainly(key, value) for value in values if tells_one(key, value))
        new = [value for value in plain if value not in self.strong[key]]
        self.strong[key].update(dict.fromkeys(new))
        for held in self.held.values():
            collection = held.collection
            columns = (*collection.identities.get(key, ()), *collection.parties.get(key, ()))
            for column in filter(collection.can_ask, columns if new else ()):
                written = keys_of(text for value in new for text in spellings(key, value))
                self.want(held.collection.key, (column,), written, f"identity {key}")

    def want(
        self,
        target: str,
        columns: Names,
        found: Mapping[Texts, Cells],
        way: str,
        nearness: Nearness = Nearness.OWN,
    ) -> None:
        """Ask for keys in columns of a collection, as far as that was not asked as near yet."""
        new = self._not_asked(target, columns, found, nearness)
        if new:
            place = target, columns, nearness
            self._pending.setdefault(place, {}).update(new)
            self._ways.setdefault(place, {})[way] = None

    def _not_asked(
        self, target: str, columns: Names, found: Mapping[Texts, Cells], nearness: Nearness
    ) -> dict[Texts, Cells]:
        asked = self.held[target].asked.get(columns, {})
        return {
            texts: key
            for texts, key in found.items()
            if texts not in asked or asked[texts][1] > nearness
        }

    def round(self, known: Known) -> None:
        """Ask until nothing of this system's own is left, but for what waits. Raises Cancelled."""
        first, self.first = self.first, []
        for ask in first:
            self._put(ask)
        may_begin = known.alone
        while self.down is None and (asks := self._ready(known, may_begin=may_begin)):
            may_begin = False
            for ask in asks:
                self._put(ask)

    def judge_again(self, known: Known) -> None:
        """Want all of a collection anew whose rows were judged with less than is known by now."""
        codes = frozenset(self.strong[IdentityKey.PERSONAL_IDENTITY_CODE])
        for key, held in self.held.items() if self.down is None else ():
            more = len(self._contracts(held, known)[0]) > held.judged_by
            contradicted = codes > held.judged_codes and held.other_codes(codes)
            if held.questions and (more or contradicted):
                ways = dict(held.ways)
                for columns, asked in held.start_anew().items():
                    for texts, (cells, nearness) in asked.items():
                        place = key, columns, nearness
                        self._pending.setdefault(place, {})[texts] = cells
                        self._ways.setdefault(place, {}).update(ways)

    def _ready(self, known: Known, *, may_begin: bool) -> list[Ask]:
        ready = [place for place in self._pending if not self._waits(place[0], known)]
        ready = ready or (list(self._pending) if may_begin else [])
        nearest = min((nearness for *_, nearness in ready), default=Nearness.OWN)
        asks = []
        for place in ready:
            key, columns, nearness = place
            if nearness is not nearest:
                continue  # what is found nearer need not be asked again
            wanted, ways = self._pending.pop(place), self._ways.pop(place)
            held = self.held[key]
            wanted = self._not_asked(key, columns, wanted, nearness)
            if not wanted or not self._contracts(held, known)[1]:
                continue  # no row could be shown to be the person's
            held.asked.setdefault(columns, {}).update(
                (texts, (cells, nearness)) for texts, cells in wanted.items()
            )
            sieve = self._sieve(held, ways, known, nearness)
            if len(columns) > 1:
                sieve = together([only_tuples(held.collection, columns, set(wanted)), sieve])
            where = _where(held.collection, columns, wanted)
            asks.append(Ask(held.collection, where, tuple(ways), sieve, nearness))
        return asks

    def _waits(self, key: str, known: Known) -> bool:
        """True while something that must be asked before may still turn up."""
        collection = self.held[key].collection
        before = set(collection.after)
        if collection.tenancy:
            before.add(collection.tenancy.contract)
        if not before:
            return False
        own = {place[0] for place in self._pending}
        elsewhere = {one for one in known.pending if one not in self.held}
        others = (own | elsewhere) - {key}
        return any(other in before or before & self._graph.reachable(other) for other in others)

    def _contracts(self, held: Held, known: Known) -> tuple[Sequence[Contract], bool]:
        """The contracts that judge a collection's rows, and whether they could be read."""
        tenancy = held.collection.tenancy
        if tenancy is None:
            return (), True
        contracts = self.held.get(tenancy.contract)
        if contracts is None:
            return known.contracts.get(held.collection.key, ((), True))
        return list(contracts.contracts(tenancy)), contracts.broken is None

    def sieve_for(self, key: str, ways: Iterable[str]) -> Sieve:
        """What keeps other people's rows out of a collection, with what is known now."""
        return self._sieve(self.held[key], ways, Known(frozenset(), {}, {}, alone=False))

    def _sieve(
        self,
        held: Held,
        ways: Iterable[str],
        known: Known,
        nearness: Nearness = Nearness.OWN,
    ) -> Sieve:
        """All that keeps rows out of a collection, one after another."""
        collection = held.collection
        sieves: list[Sieve] = []
        known_keys = {key: set(values) for key, values in self.strong.items()}
        if not held.answers:  # later answers are judged with more, the first ones are not
            held.judged_codes = frozenset(self.strong[IdentityKey.PERSONAL_IDENTITY_CODE])
        if collection.subject:
            strictly = any(not way.startswith("identity ") for way in ways)
            sieves.append(own_rows(collection, known_keys, strictly=strictly))
        elif IdentityKey.PERSONAL_IDENTITY_CODE in collection.identities:
            sieves.append(uncontradicted(collection, known_keys))
        if near := self._near(held, nearness, known_keys, known):
            sieves.append(near)
        if collection.foreign_rows:
            sieves.append(foreign_sieve(collection))
        if tenancy := collection.tenancy:
            contracts, _ = self._contracts(held, known)
            held.judged_by = len(contracts)
            sieves.append(tenancy_sieve(collection, tenancy, spans(contracts)))
        return together(sieves)

    def _near(
        self,
        held: Held,
        nearness: Nearness,
        strong: Mapping[str, Set[str]],
        known: Known,
    ) -> Sieve | None:
        own_keys = dict(known.own_keys)
        for one in self.held.values():
            if one.collection.subject:
                own_keys.update(own_keys_of(one.collection, one.people))
        asked = held.asked.get(held.collection.primary_key, {})
        near = {texts for texts, (_, how) in asked.items() if how < Nearness.BACK}
        return self._nearnesses.sieve(
            held.collection,
            nearness,
            strong=strong,
            own_keys=own_keys,
            pointed_at=near if nearness is Nearness.BACK else set(),
        )

    def _put(self, ask: Ask) -> None:
        """Ask one question, or take up its answer where it is kept; integrate what it gave."""
        held = self.held[ask.collection.key]
        held.ways.update(dict.fromkeys(ask.through))
        held.questions += 1
        answers, rest = self.answering.kept(held, ask)
        self.asked_at = self.asked_at or datetime.now(HELSINKI)
        if rest is not None and self.down is None:
            begun = time.perf_counter()
            try:
                answers.append(self.answering.ask(held, rest))
            except SystemFailure as error:
                self.seconds += time.perf_counter() - begun
                broken = Broken.of(error)
                held.broken = held.broken or broken
                if broken.whole_system:
                    self.down = broken
        for answer in answers:
            self._integrate(held, ask, answer)

    def _integrate(self, held: Held, ask: Ask, answer: Answer) -> None:
        self.seconds += answer.seconds
        self.asked_at = min(self.asked_at or answer.asked_at, answer.asked_at)
        self.used.add(answer.kept.name)
        if answer.kept.rows:
            self._lead_on(held, answer.notes, ask.nearness)
            known = held.known_before(answer.notes, self.answering.rows) if held.answers else None
            if known:
                answer = self.answering.without(held, answer, known)
                self.used.add(answer.kept.name)
        held.answers.append(answer)
        if answer.kept.rows:
            held.through.update(dict.fromkeys(ask.through))

    def _lead_on(self, held: Held, notes: Notes, nearness: Nearness) -> None:
        """Want what rows lead to, here and in other systems."""
        collection = held.collection
        if len(collection.primary_key) == 1:
            self._know_own_keys(held, notes, nearness)
        if collection.subject:
            for key in STRONG_KEYS:
                columns = collection.identities.get(key, ())
                values = [row[collection.place[c]] for row in notes.rows for c in columns]
                found = list(texts_of(values))
                self.learn(key, found)
                self.told.strong.append((key, found))
        for edge in self._graph.edges[collection.key]:
            places = tuple(collection.place[column] for column in edge.source_columns)
            found_there = (
                tuples_of(notes.tuples.get(places, ()))
                if edge.beside
                else keys_of(notes.values.get(places[0], ()))
            )
            near = self._nearnesses.along(edge, nearness)
            if edge.target.key in self.held:
                self.want(edge.target.key, edge.target_columns, found_there, edge.text, near)
            elif found_there:
                self.told.wants.append(
                    (edge.target.key, edge.target_columns, found_there, edge.text, near)
                )

    def _know_own_keys(self, held: Held, notes: Notes, nearness: Nearness) -> None:
        """Rows that are here need not be asked for by their primary key."""
        columns = held.collection.primary_key
        place = held.collection.place[columns[0]]
        if place in notes.values and not held.collection.tenancy:
            asked = held.asked.setdefault(columns, {})
            for texts, cells in keys_of(notes.values[place]).items():
                if texts not in asked or asked[texts][1] > nearness:
                    asked[texts] = cells, nearness


def _where(
    collection: MapCollection, columns: Names, keys: Mapping[Texts, Cells]
) -> dict[str, list[Value]]:
    """Each column with the values it has in some keys, each once.

    A service that cannot be asked by all columns at once is asked by one of them.
    """
    where = {
        column: list({texts[at]: cells[at] for texts, cells in keys.items()}.values())
        for at, column in enumerate(columns)
    }
    if collection.can_ask(*columns):
        return where
    alone = [column for column in columns if collection.can_ask(column)]
    return {column: where[column] for column in alone[:1] or columns}
