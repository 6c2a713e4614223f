"""All registers of all controllers: the ``Registers`` port, put together from maps, sources and searches."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Protocol

from desk.domain.controller import SystemProfile
from desk.domain.errors import DeskError, NoAnswer, Unavailable
from desk.domain.person import Identifiers, strong_of
from desk.domain.records import (
    Candidate,
    Collection,
    OtherPerson,
    SystemResult,
    SystemStatus,
)
from desk.domain.text import QT_TRANSLATE_NOOP, LocalText
from desk.registers.doctor.systems import Patient
from desk.registers.failures import (
    map_unusable_before,
    no_connection,
    no_system_yet,
    not_configured,
)
from desk.registers.maps.data_map import DataMap, load_data_maps
from desk.registers.maps.graph import Graph
from desk.registers.maps.map_problems import map_error, one_called
from desk.registers.maps.sound_maps import SoundMaps, sound_maps
from desk.registers.search.finding import find
from desk.registers.search.lookup import Lookup
from desk.registers.search.people import describe, malformed, read_ref
from desk.registers.search.ranking import Fit
from desk.registers.search.searching import Search
from desk.registers.source import HoldsFiles, Source, SourceConfig, SystemFailure
from desk.registers.walk.collecting import collect
from desk.registers.walk.mentioned import Asker, people_in, without_own_name
from desk.registers.walk.others import merged
from desk.registers.walk.places import KnowsSecrets, Places
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
    sound: SoundMaps
    texts: Mapping[str, str | None]
    """The maps that cannot be used, by system: once one is mended all are read again."""


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
        known = self._searchable(controller)
        return _with_broken(known, Search(known.graph, known.lookup).text(text, limit))

    def find(self, controller: str, identity: Mapping[str, str]) -> Found:
        known = self._asked(controller) if self._vouched else self._searchable(controller)
        if not known.graph.systems:  # nothing but paper: only its owners can tell
            return _with_broken(known, Found(()))
        try:
            return _with_broken(known, find(known.graph, known.lookup, identity))
        except Unavailable:
            if not self._vouched:
                raise
            # a collection says of each system why it was not reached
            return _with_broken(known, Found(()))

    def subject(self, controller: str, subject: str) -> Candidate:
        known = self._controller(controller)
        key, cells = read_ref(subject)
        if (dataset := key.partition(":")[0]) in known.sound.lost:
            raise SystemFailure(known.sound.broken[known.sound.lost[dataset]].text)
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
        known = self._asked(controller)
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
        _say_what_broken_maps_kept(known, found, progress)
        for key, error in known.sound.broken.items():
            if only is None or answers is not None or key in only:
                result = _failed(key, error)
                progress.system(key, 0, result)
                found.systems.append(result)
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
            strong=strong_of(identifiers),
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

    def file(self, controller: str, collection: str, cell: str) -> Iterator[bytes]:
        """Fulfils ``delivery_ports.RegisterFiles``."""
        item = self._controller(controller).graph.collections.get(collection)
        source = self._open(controller, item.info.system) if item else None
        found = source.file_beside(item, cell) if item and isinstance(source, HoldsFiles) else None
        if found is None:
            raise NoAnswer(_NO_FILE.fill(name=cell))
        return _read(found, cell)

    def check(self, controller: str, system: str) -> None:
        """Reach one system and see that all its collections are there.

        Raises SystemFailure with the sentence for the clerk.
        """
        known = self._controller(controller)
        _need_map(known, system)
        self._open(controller, system).check(
            item for item in known.graph.of_system(system) if not item.skip
        )

    def warm(self, controller: str, system: str) -> None:
        """Read what the search holds of a system (names, streets) before anybody waits for it.

        Raises SystemFailure with the sentence for the clerk.
        """
        known = self._controller(controller)
        _need_map(known, system)
        known.lookup.warm(system)

    def patients(self, controllers: Sequence[str]) -> list[Patient]:
        """The systems of some controllers, for the doctor; nothing is opened."""
        found: list[Patient] = []
        for key in controllers:
            known = self._controller(key)
            for system in self._profiles.get(key).systems:
                by_hand = self._places.by_hand(key, system)
                error = known.sound.broken.get(system.key)
                found.append(
                    Patient(
                        controller=key,
                        profile=system,
                        place=partial(self._places.of, key, system),
                        graph=None if by_hand or error else known.graph,
                        broken=error.text if error else None,
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
            known = self._controllers.get(key)
            if known is not None and self._mended(known):
                known.lookup.close()
                known = None
            if known is None:
                known = self._controllers[key] = self._read(key)
            return known

    def _searchable(self, key: str) -> _Controller:
        """The controller; raises what is wrong in its first map where none can be used."""
        known = self._asked(key)
        if known.sound.broken and not known.sound.maps:
            raise next(iter(known.sound.broken.values()))
        return known

    def _asked(self, key: str) -> _Controller:
        """The controller; refused without any system: nothing found would not mean that nothing is held."""
        known = self._controller(key)
        if not known.systems:
            raise no_system_yet()
        return known

    def _read(self, key: str) -> _Controller:
        profile = self._profiles.get(key)
        by_hand = [one for one in profile.systems if self._places.by_hand(key, one)]
        asked = [one for one in profile.systems if one not in by_hand]
        sound = sound_maps(asked, lambda system: self._map(profile, system), self._text)
        graph = Graph(sound.maps)
        lookup = Lookup(graph, lambda system: self._open(key, system))
        systems = {system.key: system for system in profile.systems}
        texts = {one: self._text(systems[one]) for one in sound.broken}
        return _Controller(systems, by_hand, graph, lookup, sound, texts)

    def _mended(self, known: _Controller) -> bool:
        """True where somebody has changed a map that could not be used."""
        return any(self._text(known.systems[one]) != text for one, text in known.texts.items())

    def _text(self, system: SystemProfile) -> str | None:
        try:
            return self._read_data_map(system.data_map)
        except DeskError:
            return None

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


def _read(file: Path, name: str) -> Iterator[bytes]:
    """A file piece by piece; Unavailable where it cannot be read."""
    try:
        with file.open("rb") as stream:
            while piece := stream.read(_PIECE):
                yield piece
    except OSError as error:
        raise Unavailable(
            _FILE_UNREAD.fill(name=name, why=error.strerror or type(error).__name__)
        ) from error


def _failed(system: str, error: DeskError) -> SystemResult:
    return SystemResult(system, SystemStatus.FAILED, 0, 0.0, error.text)


def _with_broken(known: _Controller, found: Found) -> Found:
    """The same, with the systems that could not be asked because of their maps."""
    failures = [*found.failures, *(_failed(*one) for one in known.sound.broken.items())]
    order = list(known.systems)
    failures.sort(key=lambda result: order.index(result.system))
    return replace(found, failures=tuple(failures))


def _need_map(known: _Controller, system: str) -> None:
    """Raises SystemFailure for a system whose map cannot be used."""
    if error := known.sound.broken.get(system):
        raise SystemFailure(error.text)


def _say_what_broken_maps_kept(known: _Controller, found: Collection, progress: Progress) -> None:
    """Of systems that a broken map would have led to, say that they were not asked for everything."""
    behind: dict[str, str] = {}
    for key, item in known.graph.collections.items():
        contract = item.tenancy.contract if item.tenancy else key
        led = known.sound.led_to.get(key) or known.sound.led_to.get(contract)
        if led:
            behind.setdefault(item.info.system, led)
    for place, result in enumerate(found.systems):
        before = behind.get(result.system)
        if before and result.status in (SystemStatus.COMPLETE, SystemStatus.NOTHING_HELD):
            name = known.systems[result.system].name
            told = map_unusable_before(name, known.systems[before].name)
            found.systems[place] = replace(result, status=SystemStatus.NOT_REACHED, reason=told)
            progress.system(result.system, result.records, found.systems[place])


_PIECE = 1 << 20
"""Bytes of a file that are read at a time."""
_NO_FILE = QT_TRANSLATE_NOOP(
    "registers",
    "The file “{name}” is not where the register says it is, so it cannot travel beside the letter. Have "
    "it found, or sign the letter without recordings.",
)
_FILE_UNREAD = QT_TRANSLATE_NOOP(
    "registers",
    "The file “{name}” cannot be read ({why}), so it cannot travel beside the letter. Have that mended, "
    "or sign the letter without recordings.",
)
