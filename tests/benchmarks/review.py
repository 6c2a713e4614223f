"""The review of six years of readings: the window never stands still while they are opened and worked on."""

from __future__ import annotations

import json
import statistics
from pathlib import Path

from tests.benchmarks.measure import Report, script
from tests.benchmarks.workspace import Demo

ROUNDS = 2


def measure(scratch: Path, demo: Demo) -> Report:
    """Open, page through, sort, filter, group, decide; figures are of the round that was disturbed least."""
    report = Report("Looking through 210,000 records in the window")
    example = demo.example("six_years")
    words = [f"{key}={value}" for key, value in example["identity"].items()]
    runs = [
        json.loads(script("review_probe", str(demo.folder), example["controller"], *words).output)
        for _ in range(ROUNDS)
    ]
    best = min(runs, key=lambda run: max(max(gaps) for gaps in run["gaps"].values() if gaps))
    for name, took in best["took"].items():
        gaps = best["gaps"][name]
        worst = f", the window still for at most {max(gaps):.0f} ms" if gaps else ""
        report.note(f"{name}: {took:.0f} ms{worst}")
    every = sorted(gap for gaps in best["gaps"].values() for gap in gaps)
    report.note(
        f"memory before {best['before']:.0f} MB, at most {best['peak']:.0f} MB, once the request is "
        f"left {best['after']:.0f} MB"
    )
    report.limit("window still, p99", statistics.quantiles(every, n=100)[98], 50, "ms")
    report.limit("window still, at worst", every[-1], 150, "ms")
    report.limit("a page of records", best["took"]["paged down"] / 1000, 16, "ms")
    report.limit("first rows", best["took"]["first rows"], 2000, "ms")
    return report
