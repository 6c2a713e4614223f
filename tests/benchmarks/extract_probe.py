"""Reads or imports one extract in a process of its own and prints how long that and a look-up took."""

from __future__ import annotations

import json
import sqlite3
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from desk.domain.controller import SystemProfile
from desk.registers.embedded.local_registers import LocalRegisterFiles
from desk.registers.kinds import KINDS
from desk.registers.maps.data_map import MapCollection, load_data_map
from desk.registers.source import Source, SourceConfig
from tests.contracts.register_kinds import MAP
from tests.fakes import FakeProfiles, local, profile
from tests.registers.register_samples import NoSecrets

_LOOKUPS = 500


def main(kind: str, folder: Path, rows: int) -> None:
    maps = load_data_map(MAP, file="kanta.yaml", system="kanta").collections
    people = next(one for one in maps if one.info.name == "henkilo")
    measured = files(people, folder, rows) if kind == "files" else imported(people, folder, rows)
    print(json.dumps(measured))


def files(people: MapCollection, folder: Path, rows: int) -> dict[str, float]:
    source = KINDS["files"].open(SourceConfig("files", path=folder), local("Kanta"), None)
    begin = time.perf_counter()
    source.check([people])
    load = time.perf_counter() - begin
    found = lookups(source, people, rows)
    source.close()
    return {"load": load, "lookup": found, "plain": plainly(folder, rows)}


def imported(people: MapCollection, folder: Path, rows: int) -> dict[str, object]:
    system = SystemProfile("kanta", local("Kanta"), "local", "kanta.yaml")
    config, secrets = SourceConfig("local", path=folder / "kanta.sqlite"), NoSecrets()
    registers = LocalRegisterFiles(
        profiles=FakeProfiles({"koe": profile("koe", systems=(system,))}),
        sources={("koe", "kanta"): config},
        read_data_map=lambda _file: MAP,
        secrets=secrets,
    )
    taken = []
    for _ in range(2):
        begin = time.perf_counter()
        registers.bring_in("koe", "kanta", [folder / "henkilot.csv"], collection=None, whole=True)
        taken.append(time.perf_counter() - begin)
    key = secrets.kept["system:koe:kanta"].decode()
    source = KINDS["local"].open(config, local("Kanta"), key)
    found = lookups(source, people, rows)
    source.close()
    return {"imports": taken, "lookup": found}


def lookups(source: Source, people: MapCollection, rows: int) -> float:
    """Milliseconds to find one person by an identity, the middle of many tries."""

    def find(number: int) -> int:
        found = source.rows(people, {"hetu": [f"H{number:09}"]})
        return sum(len(batch) for batch in found)

    return middle(find, rows)


def plainly(folder: Path, rows: int) -> float:
    """The same through plain DBAPI on a database that is not encrypted."""
    database = sqlite3.connect(folder / "plain.sqlite")
    database.execute("CREATE TABLE henkilo (hetu TEXT PRIMARY KEY, nimi TEXT) WITHOUT ROWID")
    numbers = ((f"H{number:09}", "Sukunimi") for number in range(rows))
    database.executemany("INSERT INTO henkilo VALUES (?, ?)", numbers)
    database.commit()

    def find(number: int) -> int:
        sql = "SELECT * FROM henkilo WHERE hetu = ?"
        return len(database.execute(sql, (f"H{number:09}",)).fetchall())

    taken = middle(find, rows)
    database.close()
    return taken


def middle(find: Callable[[int], int], rows: int) -> float:
    taken = []
    for number in range(_LOOKUPS):
        begin = time.perf_counter()
        assert find(number * 7919 % rows) == 1
        taken.append((time.perf_counter() - begin) * 1000)
    return statistics.median(taken)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
