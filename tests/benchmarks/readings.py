"""Six years of quarter-hour readings: collected and in the signed letter within 15 s and 500 MB."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks import copy_rows, export_rows
from tests.benchmarks.measure import Report, best, script
from tests.benchmarks.workspace import Demo

READINGS = 210_000
ROUNDS = 2


def measure(scratch: Path, demo: Demo) -> Report:
    """Compare the whole answer with reading the same table and writing it down as CSV."""
    report = Report("A person with six years of readings, from the command to the signed letter")
    example = demo.example("six_years")
    answers = [demo.answer(example, scratch / "letters") for _ in range(ROUNDS)]
    cost = best(cost for cost, _ in answers)
    records = answers[-1][1]["records"]
    size = Path(answers[-1][1]["letter"]).stat().st_size / 1e6
    report.note(f"{records} records in a letter of {size:.1f} MB")
    report.limit("readings missing from the example", max(0, READINGS - records), 0, "records")

    _, table, file = max(copy_rows.sizes(demo.folder))
    plain = best(
        script(Path(export_rows.__file__).stem, str(file), table, str(scratch / "readings.csv"))
        for _ in range(ROUNDS)
    )
    report.compare(
        "processor time",
        cost.processor,
        plain.processor,
        plainest="the largest table read and written as CSV",
        unit="s",
    )
    report.limit("time on the wall", cost.wall, 15, "s")
    report.limit("peak memory", cost.memory, 500, "MB")
    return report
