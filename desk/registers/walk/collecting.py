"""Everything about one person as a ``Collection``: the walk, its tables, how each system fared."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from itertools import chain

from desk.domain.records import Candidate, Collection, SystemResult
from desk.domain.text import LocalText
from desk.registers.maps.graph import Graph
from desk.registers.search.lookup import Lookup
from desk.registers.search.rare_garbage import rare_garbage_collection
from desk.registers.walk.answering import Answering
from desk.registers.walk.asking import Follows, OpenSystem, Patience, PatientSource
from desk.registers.walk.certificate import Certificate
from desk.registers.walk.kept_others import KeptOthers
from desk.registers.walk.memory_answers import MemoryAnswers
from desk.registers.walk.mentioned import without_own_name
from desk.registers.walk.other_people import OtherPeople, asker_of
from desk.registers.walk.others import merged
from desk.registers.walk.own_records import OwnRecords
from desk.registers.walk.recall import Recall
from desk.registers.walk.side_by_side import side_by_side
from desk.registers.walk.traversal import Walk
from desk.services.ports import Answers


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
    answers: Answers | None = None,
    patience: Callable[[str], float],
    vouched: bool = False,
) -> Collection:
    """Ask all systems of a controller for a person; see ``services.ports.Registers.collect``.

    ``names``: each system's name for messages; ``patience``: how many seconds a question to a
    system may take; ``vouched``: every key of ``identity`` is the person's. Without ``answers`` and
    with ``only``, other systems are asked only for the keys that lead to those named. Raises
    Cancelled.
    """
    alone = [system for system in graph.systems if only is not None and system in only]
    wanted = _leading_to(graph, alone) if only is not None and answers is None else None
    reported = list(graph.systems) if wanted is None else alone
    run = _Run(
        graph,
        open_system,
        names=names,
        progress=progress,
        patience=patience,
        answers=answers or MemoryAnswers(),
    )
    walk = run.walk(person, identity, wanted=wanted, anew=alone if answers else [], vouched=vouched)
    certificate = Certificate(
        graph,
        walk,
        names=names,
        typed=tuple(identity),
        known=frozenset(identity if person is None else person.identifiers),
        searched=person is None,
    )
    told = _Told(certificate, progress, walk, reported)
    with rare_garbage_collection():
        walk.run(partial(run.jobs, look=told.look, done=told.system))
    own = OwnRecords(graph, walk, run.answers)
    people = OtherPeople(graph, own, certificate, run.open, KeptOthers(run.answers))
    anew = alone if answers else []
    found = people.along_paths(reported, anew, run.jobs)
    tables = own.tables(reported)
    for system in reported:
        told.system(system)
    identifiers = own.identifiers(person)
    asker = asker_of(own, person, identifiers)
    down = {system for system in graph.systems if walk.broken(system)}
    changed = {one.system for one in walk.systems.values() if one.answering.fresh}
    found += people.mentioned(
        lookup, run.jobs, tables=tables, asker=asker, down=down, anew=anew, changed=changed
    )
    found += people.banned_elsewhere(lookup, run.jobs, people=found, asker=asker, down=down)
    set_aside: Counter[str] = Counter()
    for held in walk.held.values():
        if held.collection.info.system in reported:
            set_aside.update({str(reason): count for reason, count in held.set_aside.items()})
    return Collection(
        systems=[certificate.of(system) for system in reported],
        tables=tables,
        others=[without_own_name(other, asker) for other in merged(found)],
        set_aside={reason: count for reason, count in sorted(set_aside.items()) if count},
        identifiers=identifiers,
        answers=tuple(
            sorted(chain(own.used, people.used, *(one.used for one in walk.systems.values())))
        ),
        safety_ban=own.safety_ban,
    )


class _Run:
    """The parts that one collection works with."""

    def __init__(
        self,
        graph: Graph,
        open_system: OpenSystem,
        *,
        names: Mapping[str, LocalText],
        progress: Follows,
        patience: Callable[[str], float],
        answers: Answers,
    ) -> None:
        self.answers = answers
        self._graph = graph
        self._progress = progress
        self._halted = threading.Event()
        self._patience = {
            system: Patience(names[system], patience(system), self._stopped)
            for system in graph.systems
        }
        self._sources = {
            system: PatientSource(system, open_system, self._patience[system])
            for system in graph.systems
        }

    def open(self, system: str) -> PatientSource:
        """A system's rows."""
        return self._sources[system]

    def walk(
        self,
        person: Candidate | None,
        identity: Mapping[str, str],
        *,
        wanted: Iterable[str] | None,
        anew: Sequence[str],
        vouched: bool,
    ) -> Walk:
        """``anew``: systems whose kept answers are not used."""
        collections = self._graph.collections.items()
        recall = Recall(
            self.answers, without={key for key, item in collections if item.info.system in anew}
        )
        return Walk(
            self._graph,
            lambda system: Answering(
                self._sources[system], self._patience[system], self.answers, recall
            ),
            person=person,
            identity=identity,
            wanted=wanted,
            vouched=vouched,
        )

    def jobs(
        self,
        jobs: Mapping[str, Callable[[], None]],
        *,
        look: Callable[[], None] = lambda: None,
        done: Callable[[str], None] = lambda _system: None,
    ) -> None:
        """Run the jobs of several systems side by side. Raises Cancelled."""

        def go_on() -> bool:
            look()
            return not self._stopped()

        self.check()
        side_by_side(jobs, look=go_on, done=done, halt=self._halted.set)

    def check(self) -> None:
        """Raises Cancelled where the clerk wants to stop."""
        for one in self._patience.values():
            one.check()

    def _stopped(self) -> bool:
        return self._halted.is_set() or self._progress.cancelled


class _Told:
    """Tells the progress how far each system is, and its result as soon as it has answered."""

    def __init__(
        self,
        certificate: Certificate,
        progress: Follows,
        walk: Walk,
        reported: Sequence[str],
    ) -> None:
        self._certificate = certificate
        self._progress = progress
        self._walk = walk
        self._reported = reported
        self._results: dict[str, SystemResult] = {}
        self._read: dict[str, int] = {}

    def look(self) -> None:
        """Tell what was read since the last look."""
        for system in self._reported:
            read = self._walk.systems[system].answering.read
            if read and read != self._read.get(system):
                self._read[system] = read
                self._progress.system(system, read, None)

    def system(self, system: str) -> None:
        """A system has answered all that it was asked so far."""
        if system in self._reported:
            result = self._certificate.of(system)
            if result != self._results.get(system):
                self._results[system] = result
                self._progress.system(system, result.records, result)


def _leading_to(graph: Graph, systems: Sequence[str]) -> set[str]:
    """The collections of some systems and all that lead to them, contracts included."""
    goal = {key for key, item in graph.collections.items() if item.info.system in systems}
    for key in list(goal):
        if tenancy := graph.collections[key].tenancy:
            goal.add(tenancy.contract)
    return goal | {key for key in graph.collections if graph.reachable(key) & goal}
