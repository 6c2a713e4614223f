"""Makes all registers of the demo workspace and tells which person in them is which case."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from desk.demo import issoy, kesoy, kmev, ksoy, kuopio
from desk.demo.activity import ActivityMaker
from desk.demo.cast import Cast, Traits, cast_of
from desk.demo.people import Person
from desk.demo.registers import World
from desk.demo.rows import SystemRows
from desk.demo.writing import write_csv, write_database, write_mails, write_recording

_FILLERS: Final[Mapping[str, tuple[Traits, Callable[[World], list[SystemRows]]]]] = {
    "ksoy": (ksoy.TRAITS, ksoy.fill),
    "kmev": (kmev.TRAITS, kmev.fill),
    "kesoy": (kesoy.TRAITS, kesoy.fill),
    "kuopio": (kuopio.TRAITS, kuopio.fill),
    "issoy": (issoy.TRAITS, issoy.fill),
}
CONTROLLERS: Final = tuple(_FILLERS)
_FILES: Final[Mapping[str, tuple[str, str]]] = {
    "ksoy_yhteydenotot:PUHELUT": ("puhelut.csv", "utf-8-sig"),
    "kmev_palvelu:palveluloki": ("palveluloki.csv", "utf-8"),
    "kmev_palvelu:puhelutallenteet": ("puhelutallenteet.csv", "utf-8"),
    "kesoy_viestinta:puhelut": ("puhelut.csv", "utf-8-sig"),
    "kesoy_viestinta:tekstiviestit": ("tekstiviestit.csv", "utf-8-sig"),
    "kesoy_viestinta:pikaviestit": ("pikaviestit.csv", "utf-8-sig"),
    "kuopio_puhelut:puhelut": ("puhelutallenteet.csv", "cp1252"),
}
"""CSV files of the files systems with their encodings; every other collection there is e-mails."""
MADE: Final = "made.json"
"""In the registers' folder: with which numbers they were made, so that they can be made again."""


@dataclass(frozen=True, slots=True)
class Example:
    """One person (or nobody) who shows one case, and what finds exactly them."""

    controller: str
    case: str
    identity_code: str | None
    identity: Mapping[str, str]
    name: str


@dataclass(frozen=True, slots=True)
class DemoResult:
    """What was made."""

    people: int
    """How many people were made beside the hard cases, in all controllers together."""
    examples: tuple[Example, ...]
    systems: Mapping[tuple[str, str], Mapping[str, str]]
    """By controller and system: ``kind`` with ``url`` or ``path``, relative to the workspace.

    A database whose rows name recordings has their folder as ``files``.
    """


@dataclass(frozen=True, slots=True)
class Made:
    """One controller's people and rows in memory."""

    cast: Cast
    systems: tuple[SystemRows, ...]


def build(
    folder: Path,
    *,
    people: int,
    seed: int,
    today: date,
    progress: Callable[[str], None] | None = None,
) -> DemoResult:
    """Write the registers of all controllers under ``folder/registers``.

    ``people``: how many beside the hard cases, dealt out over the controllers. ``progress`` is
    told each controller's key when its turn comes. The same numbers and date give the same bytes.
    """
    registers = folder / "registers"
    registers.mkdir(parents=True, exist_ok=True)
    examples: list[Example] = []
    systems: dict[tuple[str, str], Mapping[str, str]] = {}
    for controller in CONTROLLERS:
        if progress:
            progress(controller)
        made = make(controller, people=people, seed=seed, today=today)
        for system in made.systems:
            systems[controller, system.key] = _write(system, registers / controller, controller)
        examples += _examples(controller, made.cast)
    (registers / MADE).write_text(
        json.dumps({"people": people, "seed": seed, "today": today.isoformat()}) + "\n"
    )
    return DemoResult(people, tuple(examples), systems)


def make(controller: str, *, people: int, seed: int, today: date) -> Made:
    """One controller's people and rows, without writing anything; arguments as for ``build``."""
    traits, fill = _FILLERS[controller]
    rng = random.Random(f"{seed}:{controller}")
    share = len(range(CONTROLLERS.index(controller), people, len(CONTROLLERS)))
    cast = cast_of(controller, traits, crowd=share, rng=rng, today=today)
    maker = ActivityMaker(rng, today, traits.order)
    long = cast.cases.get("six_years")
    activity = {
        person.number: maker.of(
            person,
            notes=cast.notes.get(person.number),
            feedback=cast.feedback.get(person.number),
            months=72 if person is long else None,
        )
        for person in cast.people
    }
    return Made(cast, tuple(fill(World(cast, activity, rng, today))))


def _write(system: SystemRows, folder: Path, controller: str) -> dict[str, str]:
    own = folder / system.key
    for number, path in enumerate(system.recordings):
        write_recording((own if system.ddl is None else folder) / path, number)
    if system.ddl is not None:
        write_database(system, folder / f"{system.key}.sqlite")
        return {
            "kind": "sql",
            "url": f"sqlite:///registers/{controller}/{system.key}.sqlite",
            **({"files": f"registers/{controller}"} if system.recordings else {}),
        }
    own.mkdir(parents=True, exist_ok=True)
    for name, rows in system.collections.items():
        file = _FILES.get(f"{system.dataset}:{name}")
        if file:
            write_csv(rows, own / file[0], file[1])
        else:
            write_mails(rows, own / name.lower())
    return {"kind": "files", "path": f"registers/{controller}/{system.key}"}


def _examples(controller: str, cast: Cast) -> list[Example]:
    found = [
        Example(
            controller, case, _code(controller, person), _identity(controller, person), person.name
        )
        for case, person in cast.cases.items()
    ]
    if cast.unknown:
        nobody = cast.unknown
        identity = _identity(controller, nobody)
        found.append(
            Example(controller, "unknown", _code(controller, nobody), identity, nobody.name)
        )
    return found


def _code(controller: str, person: Person) -> str | None:
    """The identity code, where the controller's registers hold one."""
    return None if controller == "kesoy" else person.code


def _identity(controller: str, person: Person) -> dict[str, str]:
    if code := _code(controller, person):
        return {"personal_identity_code": code}
    if controller == "kesoy":
        return {"email": person.email}
    return {"customer_number": person.customer_number}
