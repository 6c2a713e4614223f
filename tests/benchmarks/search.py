"""Search for the right person among 10,000, 100,000 and 1,000,000: by a key, as one types, with a typing error."""

from __future__ import annotations

import random
import shutil
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desk.registers.registers import Registers
from tests.benchmarks.many_people import Customer
from tests.benchmarks.many_registers import Filled, fill_local, fill_postgres
from tests.benchmarks.measure import Report
from tests.servers import start_postgres

MOST = 1_000_000
COUNTS = (10_000, 100_000, MOST)
_KEYS = ("hetu", "asiakasnro", "puhelin", "sahkoposti", "kayttopaikka")
_LOOKED_UP = 150
_TYPED = 25
_MISTYPED = 300
_ROUNDS = 3
"""Each text is searched for so often, all of them in turn; the time that was disturbed least counts."""
_LETTERS = "abcdefghijklmnopqrstuvwyzäö"
_PREFIX_LIMITS = {"local": 10.0, "postgresql": 15.0}

Ask = Callable[[str], object]


def measure(scratch: Path) -> Report:
    """Fill each engine with each number of people and search; the limits hold for the largest."""
    report = Report("Search for the right person, by a key, as one types, with a typing error")
    server = start_postgres()
    running = next(server)
    try:
        for count in COUNTS:
            folder = scratch / f"people{count}"
            _measure(report, fill_local(folder, count), limits=count == MOST)
            shutil.rmtree(folder)
            _measure(report, fill_postgres(running, count), limits=count == MOST)
    finally:
        server.close()  # type: ignore[attr-defined]  # a generator
    return report


def _measure(report: Report, filled: Filled, *, limits: bool) -> None:
    took = f"filled in {filled.seconds:.0f} s"
    report.note(f"{filled.engine}, {filled.count:,} people, {took}")
    registers = filled.registers()
    try:
        begun = time.perf_counter()
        registers.warm("suuri", "asiakas")
        report.note(f"  names and streets read in {time.perf_counter() - begun:.1f} s")
        rng = random.Random(42)
        _exact(report, filled, registers, rng, limits=limits)
        _as_typed(report, filled, registers, rng, limits=limits)
        _mistyped(report, filled, registers, rng, limits=limits)
    finally:
        registers.close()


def _exact(
    report: Report, filled: Filled, registers: Registers, rng: random.Random, *, limits: bool
) -> None:
    people = rng.sample(filled.people, _LOOKED_UP)
    with closing(filled.plain()) as connection:
        for key in _KEYS:
            texts = [one.metering_point if key == "kayttopaikka" else one[key] for one in people]
            plain = _Times.of(texts, _plain_question(filled, connection, key))
            desk = _Times.of(texts, lambda text: registers.search("suuri", text))
            for one, text in zip(people, texts, strict=True):
                (found, *_) = registers.search("suuri", text).candidates
                assert found.subject == _subject(one), key
            report.note(f"  by {key}: {desk}; plain DBAPI {plain}")
            if limits:
                what = f"{filled.engine}: by {key}, against 1.5 x plain DBAPI + 1 ms"
                report.limit(what, desk.middle, 1.5 * plain.middle + 1, "ms")


def _as_typed(
    report: Report, filled: Filled, registers: Registers, rng: random.Random, *, limits: bool
) -> None:
    texts: dict[str, None] = {}
    for one in rng.sample(filled.people, _TYPED):
        surname, given = one["sukunimi"], one["etunimet"]
        street, number = _street(one["katuosoite"])
        for whole in (surname, f"{surname} {given}", f"{given} {surname}", f"{street} {number}"):
            texts.update((whole[:end], None) for end in range(1, len(whole) + 1))
    times = _Times.of(list(texts), lambda text: registers.search("suuri", text))
    report.note(f"  as one types, {len(texts)} beginnings: {times}")
    if limits:
        what = f"{filled.engine}: as one types, 95 of 100 searches"
        report.limit(what, times.most, _PREFIX_LIMITS[filled.engine], "ms")


def _mistyped(
    report: Report, filled: Filled, registers: Registers, rng: random.Random, *, limits: bool
) -> None:
    texts: dict[str, Customer] = {}
    for one in rng.sample(filled.people, _MISTYPED):
        name = rng.choice(
            (f"{one['sukunimi']} {one['etunimet']}", f"{one['etunimet']} {one['sukunimi']}")
        )
        address = one["katuosoite"]
        if rng.random() < 0.5:
            name = wrong(name, rng)
        else:
            street, _ = _street(address)
            address = wrong(street, rng) + address[len(street) :]
        texts[f"{name} {address}"] = one
    found = 0
    for text, one in texts.items():
        first = registers.search("suuri", text).candidates[:3]
        found += _subject(one) in [candidate.subject for candidate in first]
    times = _Times.of(list(texts), lambda text: registers.search("suuri", text))
    missed = 100 * (1 - found / len(texts))
    report.note(f"  one letter wrong: {times}; {missed:.1f} of 100 not among the first three")
    if limits:
        what = f"{filled.engine}: one letter wrong, not among the first three"
        report.limit(what, missed, 5, "of 100")
        what = f"{filled.engine}: one letter wrong, 95 of 100 searches"
        report.limit(what, times.most, 20, "ms")


def wrong(text: str, rng: random.Random) -> str:
    """The text with one letter changed, left out, doubled or swapped with the next."""
    at = rng.choice([place for place, letter in enumerate(text) if letter.isalpha()])
    letter, after = text[at], text[at + 1 : at + 2]
    match rng.randrange(4):
        case 0:
            return text[:at] + rng.choice(_LETTERS.replace(letter.lower(), "")) + text[at + 1 :]
        case 1:
            return text[:at] + text[at + 1 :]
        case 2 if after.isalpha() and after.lower() != letter.lower():
            return text[:at] + after + letter + text[at + 2 :]
        case _:
            return text[:at] + letter + text[at:]


@dataclass(frozen=True, slots=True)
class _Times:
    """Milliseconds of many searches."""

    middle: float
    most: float
    """95 of 100 took no longer."""

    @classmethod
    def of(cls, texts: Sequence[str], ask: Ask) -> _Times:
        best = [float("inf")] * len(texts)
        for _ in range(_ROUNDS):
            for place, text in enumerate(texts):
                begun = time.perf_counter()
                ask(text)
                best[place] = min(best[place], 1000 * (time.perf_counter() - begun))
        best.sort()
        return cls(best[len(best) // 2], best[int(len(best) * 0.95)])

    def __str__(self) -> str:
        return f"p50 {self.middle:.2f} ms, p95 {self.most:.2f} ms"


def _plain_question(filled: Filled, connection: Any, key: str) -> Ask:
    """The same question through a bare DBAPI connection: the statement once, its rows fetched."""
    statement = filled.statement(key)

    def ask(text: str) -> object:
        cursor = connection.cursor()
        cursor.execute(statement, (text,))
        rows = cursor.fetchall()
        cursor.close()
        return rows

    return ask


def _street(address: str) -> tuple[str, str]:
    """Street and house number."""
    words = address.split()
    at = next(place for place, word in enumerate(words) if word[0].isdigit())
    return " ".join(words[:at]), words[at]


def _subject(one: Customer) -> str:
    return f"suuri_asiakas:asiakas:{one['asiakas_id']}"
