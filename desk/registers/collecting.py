"""Everything about one person as a ``Collection``: the walk, its tables, how each system fared."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter

from desk.domain.person import STRONG_KEYS, Identifiers, IdentityKey
from desk.domain.records import (
    Candidate,
    Collection,
    OtherPerson,
    SystemResult,
    SystemStatus,
    Table,
)
from desk.domain.text import QT_TRANSLATE_NOOP, LocalText, Text
from desk.registers.asking import Asking, Follows, OpenSystem
from desk.registers.graph import Graph
from desk.registers.lookup import Lookup
from desk.registers.mentioned import Asker, find_mentioned, without_own_name
from desk.registers.others import find_others, merged, strong_of
from desk.registers.people import describe, identifiers_of, row_ref
from desk.registers.source import Broken, Row, SystemFailure
from desk.registers.traversal import Held, Walk
from desk.registers.values import sort_key


def collect(
    graph: Graph,
    open_system: OpenSystem,
    *,
    lookup: Lookup,
    names: Mapping[str, LocalText],
    person: Candidate | None,
    identity: Mapping[str, str],
    progress: Follows,
    only: Sequence[str] | None = None,
) -> Collection:
    """Ask all systems of a controller for a person.

    ``names``: each system's name for messages. ``only``: report just these systems; others are
    asked only for the keys that lead there. Raises Cancelled.
    """
    asking = Asking(open_system, progress)
    systems = [system for system in graph.systems if only is None or system in only]
    wanted = None if only is None else _leading_to(graph, systems)
    walk = Walk(graph, asking, person=person, identity=identity, wanted=wanted)
    walk.run()
    own = {key: held.rows for key, held in walk.held.items() if held.rows}
    failures: dict[str, Broken] = {}
    found = _others(
        graph, open_system, own, systems=systems, failures=failures, seconds=asking.seconds
    )
    for held in walk.held.values():
        _put_in_order(held)
    known = frozenset(identity if person is None else person.identifiers)
    outcome = _Outcome(graph, walk, asking, names=names, failures=failures, known=known)
    results = [outcome.of(system, searched=person is None) for system in systems]
    for result in results:
        progress.system(result.system, result.records, result)
    reported = [held for held in walk.held.values() if held.collection.info.system in systems]
    tables = _tables(reported, graph.systems)
    identifiers = _identifiers(walk.held.values(), person)
    asker = _asker(graph, own, person, identifiers)
    down = {system for system in graph.systems if walk.broken(system)}
    found += find_mentioned(graph, lookup, open_system, tables=tables, asker=asker, down=down)
    set_aside: Counter[str] = Counter()
    for held in reported:
        set_aside.update({str(reason): count for reason, count in held.set_aside.items()})
    return Collection(
        systems=results,
        tables=tables,
        others=[without_own_name(other, asker) for other in merged(found)],
        set_aside={reason: count for reason, count in sorted(set_aside.items()) if count},
        identifiers=identifiers,
    )


def _asker(
    graph: Graph, own: Mapping[str, list[Row]], person: Candidate | None, identifiers: Identifiers
) -> Asker:
    refs = set(person.rows if person else ())
    for key, rows in own.items():
        if graph.collections[key].subject:
            refs.update(row_ref(graph.collections[key], row) for row in rows)
    known = person.identifiers if person else Identifiers()
    strong = {(str(key), value) for key in STRONG_KEYS for value in known.get(key, ())}
    return Asker(frozenset(refs), strong_of(graph, own) | strong, identifiers)


def _leading_to(graph: Graph, systems: Sequence[str]) -> set[str]:
    """The collections of some systems and all that lead to them, contracts included."""
    goal = {key for key, item in graph.collections.items() if item.info.system in systems}
    for key in list(goal):
        if tenancy := graph.collections[key].tenancy:
            goal.add(tenancy.contract)
    return goal | {key for key in graph.collections if graph.reachable(key) & goal}


def _others(
    graph: Graph,
    open_system: OpenSystem,
    own: dict[str, list[Row]],
    *,
    systems: Sequence[str],
    failures: dict[str, Broken],
    seconds: dict[str, float],
) -> list[OtherPerson]:
    found: list[OtherPerson] = []
    for path in graph.others:
        system = graph.collections[path.hops[0][0]].info.system
        if system not in systems:
            continue
        begun = time.perf_counter()
        try:
            found += find_others(graph, open_system, path, own)
        except SystemFailure as error:
            failures.setdefault(system, Broken.of(error))
        seconds[system] = seconds.get(system, 0.0) + time.perf_counter() - begun
    return found


def _put_in_order(held: Held) -> None:
    """Sort rows by primary key, or by all of their values where there is none."""
    places = [held.collection.place[column] for column in held.collection.primary_key]
    try:
        held.rows.sort(key=itemgetter(*places) if places else None)
    except TypeError:
        chosen = places or list(range(len(held.collection.info.columns)))
        held.rows.sort(key=lambda row: sort_key(tuple(row[place] for place in chosen)))


def _tables(reported: Iterable[Held], systems: Sequence[str]) -> list[Table]:
    tables = [
        Table(held.collection.info, held.rows, tuple(held.through))
        for held in reported
        if held.rows
    ]
    return sorted(tables, key=lambda table: (table.info.order, systems.index(table.info.system)))


def _identifiers(held: Iterable[Held], person: Candidate | None) -> Identifiers:
    """All identifiers of the person in the collected rows, those known from the search first."""
    found = person.identifiers if person else Identifiers()
    for one in held:
        collection = one.collection
        if collection.subject:
            for row in one.rows:
                facts = describe(collection, row)
                found = found.joined(facts.identifiers)
                found = found.joined({IdentityKey.NAME: facts.other_names})
        elif collection.identities:
            columns = [name for names in collection.identities.values() for name in names]
            places = [collection.place[column] for column in columns]
            distinct = {tuple(row[place] for place in places): row for row in one.rows}
            for row in distinct.values():
                found = found.joined(identifiers_of(collection, row))
    return found


class _Outcome:
    """How each system fared."""

    def __init__(
        self,
        graph: Graph,
        walk: Walk,
        asking: Asking,
        *,
        names: Mapping[str, LocalText],
        failures: Mapping[str, Broken],
        known: frozenset[str],
    ) -> None:
        self._graph = graph
        self._walk = walk
        self._asking = asking
        self._names = names
        self._failures = failures
        self._known = known

    def of(self, system: str, *, searched: bool) -> SystemResult:
        """The result of one system, for the search certificate.

        ``searched``: nobody was found, though the subject collections were searched.
        """
        own = [h for h in self._walk.held.values() if h.collection.info.system == system]
        records = sum(len(held.rows) for held in own)
        status = SystemStatus.COMPLETE if records else SystemStatus.NOTHING_HELD
        reason: Text | None = None
        if broken := self._walk.broken(system) or self._failures.get(system):
            status, reason = SystemStatus.FAILED, broken.reason
        elif before := self._behind(own):
            status = SystemStatus.NOT_REACHED
            reason = QT_TRANSLATE_NOOP(
                "registers",
                "{system} could not be asked for everything, because {before} failed and leads to it. "
                "Ask both again.",
            ).fill(system=self._names[system], before=self._names[before])
        elif not records and not self._askable(own, searched=searched):
            status = SystemStatus.NOT_REACHED
            reason = QT_TRANSLATE_NOOP(
                "registers",
                "{system} could not be asked: it holds none of the identifiers that are known "
                "and no other system leads to it.",
            ).fill(system=self._names[system])
        return SystemResult(
            system=system,
            status=status,
            records=records,
            seconds=self._asking.seconds.get(system, 0.0),
            reason=reason,
            asked_at=self._asking.asked_at.get(system),
            keys=tuple(dict.fromkeys(key for held in own for key in held.keys)),
        )

    def _behind(self, own: Iterable[Held]) -> str | None:
        """The failed system without which some collection here could not be asked or judged."""
        failed = [key for key, held in self._walk.held.items() if self._failed(held)]
        for held in own:
            needed = [held]
            if held.collection.tenancy:
                needed.append(self._walk.held[held.collection.tenancy.contract])
            for one in needed:
                if self._failed(one):
                    return one.collection.info.system
                for key in failed if not one.questions else ():
                    if one.collection.key in self._graph.reachable(key):
                        return self._graph.collections[key].info.system
        return None

    def _failed(self, held: Held) -> bool:
        return bool(held.broken or self._walk.broken(held.collection.info.system))

    def _askable(self, own: Sequence[Held], *, searched: bool) -> bool:
        """True where a key that is known, or a reference, could lead to some collection here."""
        if any(held.questions or held.keys for held in own):
            return True
        if searched and any(h.collection.subject and self._known & _keys_of(h) for h in own):
            return True
        keys = {held.collection.key for held in own}
        return any(
            self._graph.reachable(key) & keys for key in self._graph.collections if key not in keys
        )


def _keys_of(held: Held) -> set[str]:
    keys = set(held.collection.identities)
    if held.collection.person:
        keys |= {IdentityKey.NAME, IdentityKey.BIRTH_DATE, IdentityKey.ADDRESS}
    return keys
