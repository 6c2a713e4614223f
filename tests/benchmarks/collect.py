"""Collecting: against a bare cursor, into the vault with flat memory, ten systems side by side, and growth."""

from __future__ import annotations

import json
import os
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from desk.registers.registers import Registers
from tests.benchmarks import collecting
from tests.benchmarks.measure import PYTHON, Report, run
from tests.fakes import Watch
from tests.servers import PostgresServer, start_postgres

READINGS = 210_000
MANY = 1_000_000
SLOW_SECONDS = 0.4
SYSTEMS = 10
PASSWORD = "BENCHMARK_PASSWORD"


def measure(scratch: Path) -> Report:
    """Everything about one person, from SQLite and PostgreSQL."""
    report = Report("Collecting everything about one person")
    servers = start_postgres()
    assert isinstance(servers, Iterator)
    server = next(servers)
    try:
        _against_a_cursor(report, scratch, server)
        _side_by_side(report, server)
    finally:
        servers.close()  # type: ignore[attr-defined]  # it is a generator
    _growth(report, scratch)
    return report


def _against_a_cursor(report: Report, scratch: Path, server: PostgresServer) -> None:
    for count in (READINGS, MANY):
        sqlite = collecting.make_sqlite(scratch / f"collect-{count}.sqlite", count)
        postgres = collecting.make_postgres(server.new_database(), server.password, count)
        for kind, url in (("SQLite", sqlite), ("PostgreSQL", postgres)):
            if count == READINGS:
                found, _ = _child("times", url, server.password, count)
                report.note(f"{count} readings of {kind}, bare cursor: {found['bare']:.2f} s")
                report.limit(
                    f"collecting from {kind}", found["memory"] / found["bare"], 2, "x the cursor"
                )
                report.limit(
                    f"into the encrypted vault from {kind}",
                    found["vault"] / found["bare"],
                    4,
                    "x the cursor",
                )
            _, memory = _child("vault", url, server.password, count)
            report.limit(f"peak memory, {count} readings of {kind}", memory, 300, "MB")


def _child(what: str, url: str, password: str, count: int) -> tuple[dict[str, float], float]:
    """Measure in a process of its own; its answer and its peak memory in MB."""
    cost = run(
        [PYTHON, "-m", "tests.benchmarks.collecting", what, url, str(count)],
        env={**os.environ, PASSWORD: password},
    )
    return json.loads(cost.output), cost.memory


def _side_by_side(report: Report, server: PostgresServer) -> None:
    urls = [
        collecting.make_slow(server.new_database(), server.password, SLOW_SECONDS)
        for _ in range(SYSTEMS)
    ]
    names = [collecting.SYSTEM, *(f"{collecting.SYSTEM}{n}" for n in range(1, SYSTEMS))]
    one = _seconds(collecting.registers({names[0]: urls[0]}, server.password))
    systems = dict(zip(names, urls, strict=True))
    ten = _seconds(collecting.registers(systems, server.password))
    report.note(f"a system whose readings take {SLOW_SECONDS} s to begin: {one:.2f} s")
    report.limit(f"{SYSTEMS} such systems", ten / one, 1.5, "x one of them")


def _growth(report: Report, scratch: Path) -> None:
    times = []
    for people in (10_000, 100_000, 1_000_000):
        url = collecting.make_people(scratch / f"people-{people}.sqlite", people)
        times.append(_seconds(collecting.registers({collecting.SYSTEM: url}, "")))
        report.note(f"one of {people} people: {times[-1] * 1000:.1f} ms")
    report.limit("one of 1,000,000 people", times[-1] / times[0], 1.5, "x one of 10,000")
    for collections in (1, 10, 100):
        url = collecting.make_wide(scratch / f"wide-{collections}.sqlite", collections)
        known = collecting.registers({collecting.SYSTEM: url}, "", collecting.wide_map(collections))
        took = _seconds(known)
        report.note(f"{collections} more collections: {took * 1000:.1f} ms")


def _seconds(known: Registers, rounds: int = 5) -> float:
    """Median seconds of a collection, after a first one that does not count."""

    def job() -> None:
        found = known.collect("koe", collecting.PERSON, {}, Watch())
        if not found.complete:
            raise RuntimeError(str([one.reason for one in found.systems]))

    with closing(known):
        return statistics.median(_times(job, rounds))


def _times(job: Callable[[], None], rounds: int) -> list[float]:
    job()
    times = []
    for _ in range(rounds):
        begun = time.perf_counter()
        job()
        times.append(time.perf_counter() - begun)
    return times
