"""Examines systems: whether they answer, how fast, and what makes a search or a collection slow or unsafe."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import chain

from desk.domain.controller import SystemProfile
from desk.domain.errors import DeskError
from desk.domain.health import Finding, SystemHealth, Weight
from desk.domain.text import QT_TRANSLATE_NOOP, LocalText, Text
from desk.registers.doctor.indexes import index_findings, referred_to
from desk.registers.kinds import KINDS
from desk.registers.maps.data_map import MapCollection
from desk.registers.maps.graph import Graph
from desk.registers.source import CollectionFailure, Source, SourceConfig

_SLOW_CONNECTION = 2.0
_SLOW_QUESTION = 0.5
_NOBODY = "0"
"""Stands in number columns and in text columns, and is nobody's code or address."""


@dataclass(frozen=True, slots=True)
class Patient:
    """A system to be examined."""

    controller: str
    profile: SystemProfile
    place: Callable[[], tuple[SourceConfig, str | None]]
    """Its settings and its secret; raises DeskError where they are missing."""
    graph: Graph | None
    """All maps of the controller; None where they cannot be used or nothing is to be reached."""
    broken: Text | None = None
    """Why the maps cannot be used."""


@dataclass(frozen=True, slots=True)
class Reached:
    """A system that answers, for a closer look at what its kind alone knows."""

    config: SourceConfig
    name: LocalText
    secret: str | None
    collections: Sequence[MapCollection]
    """Those that are there."""
    extract_days: int


Examine = Callable[[Reached], Iterable[Finding]]


class Doctor:
    """Fulfils ``desk.services.ports.RegisterDoctor``."""

    def __init__(self, patients: Callable[[Sequence[str]], Sequence[Patient]]) -> None:
        """``patients``: the systems of some controllers."""
        self._patients = patients

    def examine(
        self, controllers: Sequence[str], *, seconds: float, extract_days: int
    ) -> list[SystemHealth]:
        patients = self._patients(controllers)
        ended: queue.SimpleQueue[tuple[int, SystemHealth]] = queue.SimpleQueue()

        def work(number: int, patient: Patient) -> None:
            try:
                ended.put((number, _examined(patient, seconds, extract_days)))
            except Exception as error:
                # a fault of the program in one system's driver; the others are told all the same
                reason = _FAULT.fill(kind=type(error).__name__)
                ended.put((number, _health(patient, reached=False, reason=reason)))
                raise

        # a driver that hangs must not keep the program from ending
        for number, patient in enumerate(patients):
            threading.Thread(
                target=work, args=(number, patient), name="desk-doctor", daemon=True
            ).start()
        until = time.monotonic() + seconds
        found: dict[int, SystemHealth] = {}
        while len(found) < len(patients):
            try:
                number, health = ended.get(timeout=max(0.0, until - time.monotonic()))
            except queue.Empty:
                break
            found[number] = health
        late = _LATE.fill(seconds=round(seconds))
        return [
            found.get(number) or _health(patient, reached=False, reason=late)
            for number, patient in enumerate(patients)
        ]


def _examined(patient: Patient, seconds: float, extract_days: int) -> SystemHealth:
    if patient.broken is not None:
        return _health(patient, reached=False, reason=patient.broken)
    if patient.graph is None:
        return _health(patient, reached=None)
    try:
        config, secret = patient.place()
        config = _limited(config, seconds)
        name = patient.profile.name
        with closing(KINDS[config.kind].open(config, name, secret)) as source:
            begun = time.perf_counter()  # loading a driver for the first time is not counted
            return _looked_at(
                patient, source, begun, Reached(config, name, secret, (), extract_days)
            )
    except DeskError as error:
        return _health(patient, reached=False, reason=error.text)


def _looked_at(patient: Patient, source: Source, begun: float, reached: Reached) -> SystemHealth:
    assert patient.graph is not None
    there: list[MapCollection] = []
    missing: list[Finding] = []
    notes: list[Finding] = []
    connected: float | None = None
    asked: list[float] = []
    for collection in patient.graph.of_system(patient.profile.key):
        if collection.skip:
            continue
        try:
            source.check([collection])
            connected = connected or time.perf_counter() - begun
            try:
                asked += _question(patient.graph, source, collection)
            except CollectionFailure as error:
                if not error.no_such_key:
                    raise
                label = collection.info.name
                notes.append(Finding(Weight.NOTE, _NOTHING_FOR_NOBODY.fill(table=label)))
            there.append(collection)
        except CollectionFailure as error:
            missing.append(Finding(Weight.PROBLEM, error.text))
    if missing and not there:
        return _health(patient, reached=False, reason=missing[0].text)
    findings = [*missing, *notes, *_slow(connected, asked)]
    for collection in there:
        findings += index_findings(patient.graph, source, collection)
    examine = _CLOSER.get(reached.config.kind)
    if examine is not None:
        findings += examine(replace(reached, collections=there))
    return replace(
        _health(patient, reached=True),
        connect_seconds=connected,
        question_seconds=max(asked, default=None),
        findings=tuple(findings),
    )


def _question(graph: Graph, source: Source, collection: MapCollection) -> list[float]:
    """Seconds of one exact question for nobody, as a collection would put it; none where none could be."""
    columns = (
        *chain.from_iterable(collection.identities.values()),
        *referred_to(graph, collection),
        *collection.primary_key,
    )
    for column in filter(collection.can_ask, columns):
        begun = time.perf_counter()
        for _ in source.rows(collection, {column: [_NOBODY]}):
            break
        return [time.perf_counter() - begun]
    return []


def _slow(connected: float | None, asked: Sequence[float]) -> Iterator[Finding]:
    if connected is not None and connected > _SLOW_CONNECTION:
        yield Finding(Weight.WARNING, _SLOW_TO_CONNECT.fill(seconds=round(connected, 1)))
    if asked and max(asked) > _SLOW_QUESTION:
        yield Finding(Weight.WARNING, _SLOW_TO_ANSWER.fill(seconds=round(max(asked), 1)))


def _limited(config: SourceConfig, seconds: float) -> SourceConfig:
    """The settings with no more patience than the examination has."""
    known = {one.name for one in KINDS[config.kind].settings} if config.kind in KINDS else set()
    if "timeout" not in known:
        return config
    own = config.options.get("timeout", str(seconds))
    try:
        shorter = min(float(own), seconds)
    except ValueError:  # the kind says what is wrong with it
        return config
    return replace(config, options={**config.options, "timeout": f"{shorter:g}"})


def _health(patient: Patient, *, reached: bool | None, reason: Text | None = None) -> SystemHealth:
    return SystemHealth(
        controller=patient.controller,
        system=patient.profile.key,
        kind=patient.profile.kind,
        reached=reached,
        reason=reason,
    )


def _database(reached: Reached) -> Iterable[Finding]:
    from desk.registers.doctor.sql import examine_database

    return examine_database(reached)


def _service(reached: Reached) -> Iterable[Finding]:
    from desk.registers.doctor.web import examine_service

    return examine_service(reached)


def _folder(reached: Reached) -> Iterable[Finding]:
    from desk.registers.doctor.files import examine_folder

    return examine_folder(reached)


def _imported(reached: Reached) -> Iterable[Finding]:
    from desk.registers.doctor.files import examine_imported

    return examine_imported(reached)


_CLOSER: Mapping[str, Examine] = {
    "sql": _database,
    "web": _service,
    "files": _folder,
    "local": _imported,
}

_LATE = QT_TRANSLATE_NOOP(
    "doctor",
    "It did not answer within {seconds} seconds. A collection would be without it; "
    "find out why, or give it more time with --timeout.",
)
_FAULT = QT_TRANSLATE_NOOP(
    "doctor",
    "The program has a fault ({kind}) that shows in this system. Tell support; the details are in the "
    "log folder of the workspace.",
)
_NOTHING_FOR_NOBODY = QT_TRANSLATE_NOOP(
    "doctor",
    "For a key of nobody it answered that there is no such “{table}” (404). If it answers so for a customer without "
    "any, write “missing: nothing” into the “web” note of its data map.",
)
_SLOW_TO_CONNECT = QT_TRANSLATE_NOOP(
    "doctor", "Reaching it took {seconds} seconds; every first question of the day waits as long."
)
_SLOW_TO_ANSWER = QT_TRANSLATE_NOOP(
    "doctor", "An exact question took {seconds} seconds; a search waits as long."
)
