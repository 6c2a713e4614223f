"""All registers of all controllers: the ``Registers`` port, put together from maps, sources and searches."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from desk.domain.controller import SystemProfile
from desk.domain.errors import DeskError, NoAnswer, Unavailable
from desk.domain.person import STRONG_KEYS, Identifiers
from desk.domain.records import (
    Candidate,
    Collection,
    OtherPerson,
    SystemResult,
    SystemStatus,
)
from desk.domain.text import QT_TRANSLATE_NOOP, LocalText
from desk.registers.collecting import collect
from desk.registers.data_map import DataMap, load_data_maps
from desk.registers.doctor import Patient
from desk.registers.failures import no_connection, not_configured
from desk.registers.finding import find
from desk.registers.graph import Graph
from desk.registers.lookup import Lookup
from desk.registers.map_problems import described_twice, map_error, one_called
from desk.registers.mentioned import Asker, people_in, without_own_name
from desk.registers.others import merged
from desk.registers.people import describe, malformed, read_ref
from desk.registers.places import KnowsSecrets, Places
from desk.registers.ranking import Fit
from desk.registers.searching import Search
from desk.registers.source import Source, SourceConfig, SystemFailure
from desk.services.ports import Answers, Found, Progress


class Controller(Protocol):
    """What the registers need to know of a controller."""

    @property
    def key(self) -> str: ...

    @property
    def systems(self) -> tuple[SystemProfile, ...]: ...


class Controllers(Protocol):
    """Gives controllers by their key; the profiles do."""

    def get(self, key: str) -> Controller: ...


@dataclass(frozen=True, slots=True)
class _Controller:
    """What is held of one controller once it was asked for."""

    systems: Mapping[str, SystemProfile]
    by_hand: Sequence[SystemProfile]
    graph: Graph
    lookup: Lookup


class Registers:
    """Fulfils ``desk.services.ports.Registers``; nothing here ever writes to a register."""

    def __init__(
        self,
        *,
        profiles: Controllers,
        sources: Mapping[tuple[str, str], SourceConfig],
        read_data_map: Callable[[str], str],
        secrets: KnowsSecrets,
        unplaced: Callable[[LocalText], SystemFailure] = not_configured,
        vouched: bool = False,
    ) -> None:
        """``sources``: settings by controller and system; ``read_data_map``: a map's text by file name.

        ``unplaced``: the sentence for a system of which nobody has said where it is. ``vouched``:
        every identity key that is given is the person's, so that systems in which nobody can be
        found are asked by each of them.
        """
        self._profiles = profiles
        self._places = Places(sources, secrets, unplaced)
        self._read_data_map = read_data_map
        self._vouched = vouched
        self._controllers: dict[str, _Controller] = {}
        self._lock = threading.RLock()

    def search(self, controller: str, text: str, limit: int = 20) -> Found:
        known = self._controller(controller)
        return Search(known.graph, known.lookup).text(text, limit)

    def find(self, controller: str, identity: Mapping[str, str]) -> Found:
        known = self._controller(controller)
        if not known.graph.systems:  # nothing but paper: only its owners can tell
            return Found(())
        try:
            return find(known.graph, known.lookup, identity)
        except Unavailable:
            if not self._vouched:
                raise
            return Found(())  # a collection says of each system why it was not reached

    def subject(self, controller: str, subject: str) -> Candidate:
        known = self._controller(controller)
        key, cells = read_ref(subject)
        collection = known.graph.collections.get(key)
        if (
            collection is None
            or not collection.subject
            or len(cells) != len(collection.primary_key)
        ):
            raise malformed(subject)
        source = self._open(controller, collection.info.system)
        where = {column: [cell] for column, cell in zip(collection.primary_key, cells, strict=True)}
        rows = [row for batch in source.rows(collection, where) for row in batch]
        people = [describe(collection, row) for row in rows]
        chosen = [person for person in people if person.ref == subject]
        if not chosen:
            raise NoAnswer(
                QT_TRANSLATE_NOOP(
                    "registers",
                    "The row “{subject}” is no longer in the register. Search for the person again.",
                ).fill(subject=subject)
            )
        found = Search(known.graph, known.lookup).found(
            chosen, {subject: Fit(100.0, ("subject",))}, None
        )
        return found.candidates[0]

    def collect(
        self,
        controller: str,
        person: Candidate | None,
        identity: Mapping[str, str],
        progress: Progress,
        only: Sequence[str] | None = None,
        *,
        answers: Answers | None = None,
    ) -> Collection:
        known = self._controller(controller)
        found = collect(
            known.graph,
            lambda system: self._open(controller, system),
            lookup=known.lookup,
            names={key: system.name for key, system in known.systems.items()},
            person=person,
            identity=identity,
            progress=progress,
            only=only,
            answers=answers,
            patience=lambda system: self._places.patience(controller, system),
            vouched=self._vouched,
        )
        for system in known.by_hand:
            if only is None or answers is not None or system.key in only:
                result = SystemResult(
                    system.key, SystemStatus.NOT_REACHED, 0, 0.0, no_connection(system.name)
                )
                progress.system(system.key, 0, result)
                found.systems.append(result)
        order = list(known.systems)
        found.systems.sort(key=lambda result: order.index(result.system))
        return found

    def mentioned(
        self, controller: str, person: Candidate | None, texts: Sequence[str]
    ) -> list[OtherPerson]:
        known = self._controller(controller)
        identifiers = person.identifiers if person else Identifiers()
        asker = Asker(
            refs=frozenset(person.rows if person else ()),
            strong=frozenset(
                (str(key), value) for key in STRONG_KEYS for value in identifiers.get(key, ())
            ),
            identifiers=identifiers,
        )
        found = people_in(
            known.graph,
            known.lookup,
            lambda system: self._open(controller, system),
            texts=texts,
            asker=asker,
        )
        return [without_own_name(one, asker) for one in merged(found)]

    def check(self, controller: str, system: str) -> None:
        """Reach one system and see that all its collections are there.

        Raises SystemFailure with the sentence for the clerk.
        """
        graph = self._controller(controller).graph
        self._open(controller, system).check(
            item for item in graph.of_system(system) if not item.skip
        )

    def warm(self, controller: str, system: str) -> None:
        """Read what the search holds of a system (names, streets) before anybody waits for it.

        Raises SystemFailure with the sentence for the clerk.
        """
        self._controller(controller).lookup.warm(system)

    def patients(self, controllers: Sequence[str]) -> list[Patient]:
        """The systems of some controllers, for the doctor; nothing is opened."""
        found: list[Patient] = []
        for key in controllers:
            graph, broken = None, None
            try:
                graph = self._controller(key).graph
            except DeskError as error:  # a map that cannot be used; the other controllers' can
                broken = error.text
            for system in self._profiles.get(key).systems:
                by_hand = self._places.by_hand(key, system)
                found.append(
                    Patient(
                        controller=key,
                        profile=system,
                        place=partial(self._places.of, key, system),
                        graph=None if by_hand else graph,
                        broken=None if by_hand else broken,
                    )
                )
        return found

    def close(self) -> None:
        """Give back all connections."""
        with self._lock:
            lookups = [known.lookup for known in self._controllers.values()]
        for lookup in lookups:
            lookup.close()
        self._places.close()

    def _controller(self, key: str) -> _Controller:
        with self._lock:
            if key not in self._controllers:
                profile = self._profiles.get(key)
                by_hand = [one for one in profile.systems if self._places.by_hand(key, one)]
                asked = [one for one in profile.systems if one not in by_hand]
                graph = Graph(_distinct([self._map(profile, system) for system in asked]))
                lookup = Lookup(graph, lambda system: self._open(key, system))
                systems = {system.key: system for system in profile.systems}
                self._controllers[key] = _Controller(systems, by_hand, graph, lookup)
            return self._controllers[key]

    def _map(self, controller: Controller, system: SystemProfile) -> DataMap:
        """The system's map; a file may describe several systems, each under its own dataset's key."""
        file = system.data_map
        maps = load_data_maps(self._read_data_map(file), file=file, system=system.key)
        own = [one for one in maps if one.dataset in (system.key, f"{controller.key}_{system.key}")]
        if len(own or maps) != 1:
            raise map_error(file, "dataset", one_called(system.key))
        return (own or maps)[0]

    def _open(self, controller: str, system: str) -> Source:
        return self._places.open(controller, self._controller(controller).systems[system])


def _distinct(maps: Sequence[DataMap]) -> Sequence[DataMap]:
    """The maps, no two of which may describe the same dataset: a reference would lead to both."""
    seen: dict[str, str] = {}
    for one in maps:
        if one.dataset in seen:
            raise map_error(one.file, one.dataset, described_twice(seen[one.dataset]))
        seen[one.dataset] = one.file
    return maps
