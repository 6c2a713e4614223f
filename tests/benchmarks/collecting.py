"""Registers of one person with many readings, and what is measured on them in a process of its own."""

from __future__ import annotations

import json
import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from desk.domain.controller import Channel, Delivery, SystemProfile
from desk.domain.person import Identifiers
from desk.domain.records import Candidate, Collection
from desk.domain.request import AccessRequest
from desk.registers.registers import Registers
from desk.registers.source import SourceConfig
from desk.services.collection_format import pack
from desk.services.kept_answers import AnswersOfRun, new_run
from desk.services.ports import Answers
from desk.store.open_store import create_workspace_store
from desk.system.demo_secrets import DemoSecrets
from tests.fakes import FakeDesk, FakeProfiles, Watch, local, profile
from tests.registers.register_samples import NoSecrets

CODE = "010190-902S"
SYSTEM = "mittaus"
POINT = "643007574600000001"
BATCH = 5000
START = datetime(2020, 1, 1, tzinfo=UTC).replace(tzinfo=None)

MAP = """
dataset:
  - fides_key: {system}
    collections:
      - name: asiakas
        fields:
          - {{name: asiakas_id, fides_meta: {{primary_key: true, data_type: integer}}}}
          - {{name: hetu, fides_meta: {{identity: personal_identity_code}}}}
          - {{name: nimi}}
      - name: sopimus
        fields:
          - {{name: sopimus_id, fides_meta: {{primary_key: true, data_type: integer}}}}
          - name: asiakas_id
            fides_meta: {{references: [{{dataset: {system}, field: asiakas.asiakas_id, direction: from}}]}}
          - {{name: kayttopaikka}}
          - {{name: alku}}
          - {{name: loppu}}
      - name: lukema
        fields:
          - name: kayttopaikka
            fides_meta:
              primary_key: true
              references: [{{dataset: {system}, field: sopimus.kayttopaikka, direction: from}}]
          - {{name: aika, fides_meta: {{primary_key: true}}}}
          - {{name: kwh}}
          - {{name: laatu}}
          - {{name: rivi, fides_meta: {{data_type: integer}}}}
    meta:
      desk:
        asiakas: {{order: 1, subject: true, person: {{name: [nimi]}}}}
        sopimus.alku: {{type: date}}
        sopimus.loppu: {{type: date}}
        lukema:
          series: {{time: aika, value: kwh}}
          tenancy: {{contract: sopimus, contract_key: kayttopaikka, row_key: kayttopaikka,
                    at: aika, from: alku, to: loppu}}
        lukema.aika: {{type: datetime}}
        lukema.kwh: {{type: number, unit: kWh}}
"""

TABLES = (
    "CREATE TABLE asiakas (asiakas_id INTEGER PRIMARY KEY, hetu VARCHAR(11), nimi VARCHAR(80))",
    "CREATE TABLE sopimus (sopimus_id INTEGER PRIMARY KEY, asiakas_id INTEGER, "
    "kayttopaikka VARCHAR(18), alku DATE, loppu DATE)",
    "CREATE TABLE lukema (kayttopaikka VARCHAR(18), aika TIMESTAMP, kwh NUMERIC(10, 3), "
    "laatu VARCHAR(20), rivi INTEGER)",
)
INDEXES = (
    "CREATE INDEX asiakas_hetu ON asiakas (hetu)",
    "CREATE INDEX sopimus_asiakas ON sopimus (asiakas_id)",
    "CREATE INDEX lukema_paikka ON lukema (kayttopaikka, aika)",
)
READINGS = "SELECT kayttopaikka, aika, kwh, laatu, rivi FROM lukema WHERE kayttopaikka IN ({mark})"


def readings(count: int, *, text: bool) -> Iterator[tuple[Any, ...]]:
    """Quarter-hour readings of the person, and a tenth as many of a neighbour between them."""
    for number in range(count):
        time_ = START + timedelta(minutes=15 * number)
        at = time_.isoformat(" ") if text else time_
        yield POINT, at, f"{(number * 7919) % 4000 / 1000:.3f}", "mitattu", number
        if number % 10 == 0:
            yield "643007574600000002", at, "1.000", "mitattu", -number


def make_sqlite(file: Path, count: int) -> str:
    """Fill an SQLite database; returns its address."""
    with closing(sqlite3.connect(file)) as database, database:
        for statement in TABLES:
            database.execute(statement)
        database.execute("INSERT INTO asiakas VALUES (1, ?, 'Virtanen Liisa')", (CODE,))
        database.execute("INSERT INTO sopimus VALUES (1, 1, ?, '2019-01-01', NULL)", (POINT,))
        database.executemany(
            "INSERT INTO lukema VALUES (?, ?, ?, ?, ?)", readings(count, text=True)
        )
        for statement in INDEXES:
            database.execute(statement)
    return f"sqlite:///{file}"


def make_postgres(url: str, password: str, count: int) -> str:
    """Fill a PostgreSQL database; returns its address."""
    with _postgres(url, password) as connection, connection.cursor() as cursor:
        for statement in TABLES:
            cursor.execute(statement)
        cursor.execute("INSERT INTO asiakas VALUES (1, %s, 'Virtanen Liisa')", (CODE,))
        cursor.execute("INSERT INTO sopimus VALUES (1, 1, %s, '2019-01-01', NULL)", (POINT,))
        with cursor.copy("COPY lukema FROM STDIN") as copy:
            for row in readings(count, text=False):
                copy.write_row(row)
        for statement in (*INDEXES, "ANALYZE"):
            cursor.execute(statement)
    return url


def make_slow(url: str, password: str, seconds: float) -> str:
    """A PostgreSQL database whose readings take so long to begin; returns its address."""
    make_postgres(url, password, 100)
    with _postgres(url, password) as connection, connection.cursor() as cursor:
        cursor.execute("ALTER TABLE lukema RENAME TO lukemat")
        cursor.execute(
            f"CREATE VIEW lukema AS SELECT lukemat.* FROM (SELECT pg_sleep({seconds})) AS s, lukemat"
        )
    return url


def make_people(file: Path, people: int) -> str:
    """An SQLite database of so many people with a contract and ten readings each; returns its address."""
    url = make_sqlite(file, 10)
    with closing(sqlite3.connect(file)) as database, database:
        others = range(2, people + 1)
        database.executemany(
            "INSERT INTO asiakas VALUES (?, ?, 'Virtanen Matti')", ((n, f"{n}") for n in others)
        )
        database.executemany(
            "INSERT INTO sopimus VALUES (?, ?, ?, '2019-01-01', NULL)",
            ((n, n, f"{n:018}") for n in others),
        )
        database.executemany(
            "INSERT INTO lukema VALUES (?, ?, 1, 'mitattu', 0)",
            ((f"{n:018}", f"2020-01-{day:02} 00:00:00") for n in others for day in range(1, 11)),
        )
    return url


def make_wide(file: Path, collections: int) -> str:
    """An SQLite database with so many collections that follow from the person; returns its address."""
    url = make_sqlite(file, 10)
    with closing(sqlite3.connect(file)) as database, database:
        for number in range(collections):
            database.execute(f"CREATE TABLE t{number} (id INTEGER PRIMARY KEY, asiakas_id INTEGER)")
            database.execute(f"CREATE INDEX i{number} ON t{number} (asiakas_id)")
            database.execute(f"INSERT INTO t{number} VALUES (1, 1)")
    return url


def wide_map(collections: int) -> str:
    """The map of ``make_wide``."""
    more = "".join(
        f"""
      - name: t{number}
        fields:
          - {{{{name: id, fides_meta: {{{{primary_key: true, data_type: integer}}}}}}}}
          - name: asiakas_id
            fides_meta: {{{{references: [{{{{dataset: {{system}}, field: asiakas.asiakas_id, direction: from}}}}]}}}}"""
        for number in range(collections)
    )
    head, meta = MAP.split("    meta:")
    return f"{head.rstrip()}{more}\n    meta:{meta}"


def _postgres(url: str, password: str) -> Any:
    import psycopg

    return psycopg.connect(url, password=password)


def bare(url: str, password: str) -> int:
    """Fetch the person's readings through the driver and let them go; returns how many."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as database:
            return _fetched(database.execute(READINGS.format(mark="?"), (POINT,)))
    with _postgres(url, password) as connection, connection.cursor("bare") as cursor:
        cursor.itersize = BATCH
        return _fetched(cursor.execute(READINGS.format(mark="%s"), (POINT,)))


def _fetched(cursor: Any) -> int:
    rows = 0
    while batch := cursor.fetchmany(BATCH):
        rows += len(batch)
    return rows


def registers(systems: dict[str, str], password: str, data_map: str = MAP) -> Registers:
    """Registers of a controller with these systems: their addresses by key."""
    known = profile(
        "koe",
        systems=tuple(SystemProfile(s, local(s), "sql", f"{s}.yaml") for s in systems),
    )
    secrets = NoSecrets({f"system:koe:{system}": password.encode() for system in systems})
    return Registers(
        profiles=FakeProfiles({"koe": known}),
        sources={("koe", key): SourceConfig("sql", url=url) for key, url in systems.items()},
        read_data_map=lambda file: data_map.format(system=file.removesuffix(".yaml")),
        secrets=secrets,
    )


PERSON = Candidate(
    subject=f"{SYSTEM}:asiakas:1",
    rows=(f"{SYSTEM}:asiakas:1",),
    name="Liisa Virtanen",
    birth_date=None,
    address=None,
    identifiers=Identifiers({"personal_identity_code": (CODE,)}),
    systems=(SYSTEM,),
    matched_on=("personal_identity_code",),
    score=100.0,
)


def collected(known: Registers, answers: Answers | None, expected: int) -> Collection:
    """Collect everything and see that all of it is there."""
    found = known.collect("koe", PERSON, {}, Watch(), answers=answers)
    if not found.complete or found.records != expected + 2:
        raise RuntimeError(f"{found.records} records: {[one.reason for one in found.systems]}")
    return found


def into_vault(known: Registers, folder: Path, expected: int) -> Callable[[], None]:
    """A job that collects into the encrypted store of a new workspace."""
    store = create_workspace_store(folder, DemoSecrets(folder))
    desk = replace(FakeDesk().desk(), work=store.work)
    with desk.work() as work:
        request = work.requests.add(
            AccessRequest(
                number="",
                controller="koe",
                channel=Channel.VISIT,
                received=date(2026, 11, 20),
                delivery=Delivery.COUNTER,
                language="fi",
                opened_by="mittaus",
            )
        )
        work.commit()

    def job() -> None:
        run = new_run()
        found = collected(known, AnswersOfRun(desk, request.number, run), expected)
        with desk.work() as work:
            work.vault.put(request.number, "collection", pack(found, run=run.name))
            work.answers.keep_only(request.number, found.answers)
            work.commit()

    return job


def timed(jobs: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """The shortest time of each job, all measured in turns."""
    best: dict[str, float] = {}
    for _ in range(rounds):
        for name, job in jobs.items():
            begun = time.perf_counter()
            job()
            best[name] = min(best.get(name, 1e9), time.perf_counter() - begun)
    return best


def main(what: str, url: str, password: str, count: int) -> dict[str, float]:
    """``times``: bare, in memory and into the vault, in seconds; ``vault``: once, for its memory."""
    with tempfile.TemporaryDirectory() as folder:
        known = registers({SYSTEM: url}, password)
        job = into_vault(known, Path(folder) / "workspace", count)
        try:
            if what == "vault":
                return timed({"vault": job}, 1)
            jobs: dict[str, Callable[[], object]] = {
                "bare": lambda: bare(url, password),
                "memory": lambda: collected(known, None, count),
                "vault": job,
            }
            timed(jobs, 1)
            return timed(jobs, 4)
        finally:
            known.close()


if __name__ == "__main__":
    _, job, address, readings_wanted = sys.argv
    print(json.dumps(main(job, address, os.environ["BENCHMARK_PASSWORD"], int(readings_wanted))))
