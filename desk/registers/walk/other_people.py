"""Everybody else in the person's rows: along the paths of the maps, and mentioned in running text."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from functools import partial
from typing import Protocol

from desk.domain.person import Identifiers, strong_of
from desk.domain.records import Candidate, OtherPerson, Table
from desk.registers.maps.data_map import OthersPath
from desk.registers.maps.graph import Graph
from desk.registers.search.lookup import Lookup
from desk.registers.source import Broken, SystemFailure
from desk.registers.walk.asking import OpenRows
from desk.registers.walk.certificate import Certificate
from desk.registers.walk.kept_others import MENTIONED, KeptOthers, question_of
from desk.registers.walk.mentioned import Asker, banned_elsewhere, find_mentioned
from desk.registers.walk.others import find_others
from desk.registers.walk.own_records import OwnRecords


class Jobs(Protocol):
    """Runs the jobs of several systems side by side. Raises Cancelled."""

    def __call__(self, jobs: Mapping[str, Callable[[], None]], /) -> None: ...


class OtherPeople:
    """Finds them once the walk is over; what is kept of earlier is not asked again."""

    def __init__(
        self,
        graph: Graph,
        own: OwnRecords,
        certificate: Certificate,
        open_system: OpenRows,
        kept: KeptOthers,
    ) -> None:
        self._graph = graph
        self._own = own
        self._certificate = certificate
        self._open = open_system
        self._kept = kept

    @property
    def used(self) -> Set[str]:
        """Names of the kept answers that were used or made."""
        return self._kept.used

    def along_paths(
        self, reported: Sequence[str], anew: Sequence[str], jobs: Jobs
    ) -> list[OtherPerson]:
        """Whoever is at the end of a path, in the order of the maps. ``anew``: systems asked again."""
        found: dict[OthersPath, list[OtherPerson]] = {}
        by_system: dict[str, list[OthersPath]] = {}
        for path in self._graph.others:
            system = self._graph.collections[path.hops[0][0]].info.system
            if system in reported:
                by_system.setdefault(system, []).append(path)

        def follow(system: str) -> None:
            begun = time.perf_counter()
            try:
                for path in by_system[system]:
                    found[path] = self._along(path, anew=system in anew)
            except SystemFailure as error:
                self._certificate.failures[system] = Broken.of(error)
            self._certificate.seconds[system] = time.perf_counter() - begun

        jobs({system: partial(follow, system) for system in by_system})
        return [one for path in self._graph.others for one in found.get(path, ())]

    def mentioned(
        self,
        lookup: Lookup,
        jobs: Jobs,
        *,
        tables: Sequence[Table],
        asker: Asker,
        down: Set[str],
        anew: Sequence[str],
        changed: Set[str],
    ) -> list[OtherPerson]:
        """Whom the text of the tables mentions.

        ``anew``: the systems asked again; whom the others know in texts of earlier is known.
        ``changed``: systems that gave new rows, whose texts everybody is asked about.
        """
        found: list[OtherPerson] = []

        def look(some: Iterable[Table], without: Set[str]) -> None:
            found.extend(
                find_mentioned(
                    self._graph, lookup, self._open, tables=some, asker=asker, down=without
                )
            )

        def look_up() -> None:
            before = self._kept.get(MENTIONED) if anew else None
            if before is None:
                look(tables, down)
                return
            found.extend(one for one in before if not _is(one, asker))
            asked_before = set(self._graph.systems) - set(anew)
            look([one for one in tables if one.info.system not in changed], down | asked_before)
            look([one for one in tables if one.info.system in changed], down)

        jobs({"": look_up})
        self._kept.put(MENTIONED, found)
        return found

    def banned_elsewhere(
        self,
        lookup: Lookup,
        jobs: Jobs,
        *,
        people: Sequence[OtherPerson],
        asker: Asker,
        down: Set[str],
    ) -> list[OtherPerson]:
        """Those of whom another system than the one that led to them tells of a safety ban."""
        found: list[OtherPerson] = []
        jobs(
            {
                "": lambda: found.extend(
                    banned_elsewhere(
                        self._graph, lookup, self._open, people=people, asker=asker, down=down
                    )
                )
            }
        )
        return found

    def _along(self, path: OthersPath, *, anew: bool) -> list[OtherPerson]:
        question = question_of(path, self._own)
        known = None if anew else self._kept.get(question)
        if known is None:
            known = find_others(self._graph, self._open, path, self._own)
            self._kept.put(question, known)
        return known


def asker_of(own: OwnRecords, person: Candidate | None, identifiers: Identifiers) -> Asker:
    """Who asks, so that nothing of theirs is taken for somebody else's."""
    known = person.identifiers if person else Identifiers()
    refs = own.refs | set(person.rows if person else ())
    return Asker(frozenset(refs), own.strong | strong_of(known), identifiers)


def _is(one: OtherPerson, asker: Asker) -> bool:
    return not strong_of(one.identifiers).isdisjoint(asker.strong)
