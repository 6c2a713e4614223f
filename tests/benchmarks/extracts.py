"""Extracts of many rows: how long they are read, what of memory that takes, and how soon a row is found then."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

from tests.benchmarks.measure import Cost, Report, script

_SIZES = (100_000, 1_000_000)
_MEGABYTES = 300
_HEADER = "id;asiakasnro;hetu;sukunimi;etunimet;syntynyt;puhelin;sahkoposti;katu\n"


def measure(scratch: Path) -> Report:
    """A CSV file of people as the ``files`` kind reads it, and imported twice into a local register."""
    report = Report("extracts: a CSV file of people")
    for rows in _SIZES:
        folder = scratch / f"extracts-{rows}"
        folder.mkdir()
        write(folder / "henkilot.csv", rows)
        cost, read = _probe("files", folder, rows)
        report.note(
            f"{rows:,} rows read in {read['load']:.1f} s, {read['load'] / rows * 1e6:.0f} s a million"
        )
        report.limit(f"memory for {rows:,} rows", cost.memory, _MEGABYTES, "MB")
        plain, found = read["plain"], read["lookup"]
        report.limit(f"look-up among {rows:,}", found, 1.5 * plain + 1, "ms")
        cost, imported = _probe("local", folder, rows)
        first, second = imported["imports"]
        report.note(f"{rows:,} rows imported in {first:.1f} s, the same again in {second:.1f} s")
        report.limit(f"memory to import {rows:,} rows", cost.memory, _MEGABYTES, "MB")
        report.limit(f"look-up among {rows:,} imported", imported["lookup"], 1.5 * plain + 1, "ms")
    return report


def write(file: Path, rows: int) -> None:
    """An extract of people who do not exist, the same every time."""
    chance = random.Random(1)
    with file.open("w", encoding="utf-8") as text:
        text.write(_HEADER)
        for number in range(rows):
            surname, given = chance.randrange(4000), chance.randrange(800)
            born = f"{chance.randint(1, 28)}.{chance.randint(1, 12)}.{chance.randint(1930, 2005)}"
            text.write(
                f"{number};{100_000 + number:07};H{number:09};Sukunimi{surname};Etunimi{given};{born};"
                f"+358 40 {number:07};a{number}@Example.fi;Katu{surname % 3000}tie {given % 99}\n"
            )


def _probe(kind: str, folder: Path, rows: int) -> tuple[Cost, dict[str, Any]]:
    cost = script("extract_probe", kind, str(folder), str(rows))
    return cost, json.loads(cost.output)
