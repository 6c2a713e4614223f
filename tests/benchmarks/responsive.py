"""The window never stands still: a search in a million people, and 210,000 rows from the code to the read letter."""

from __future__ import annotations

import json
import statistics

from tests.benchmarks.measure import Cost, Report, script
from tests.benchmarks.workspace import Demo

MANY = 1_000_000
ROUNDS = 2
VISITS = 60
"""As many as come in an hour."""


def measure(demo: Demo) -> Report:
    """Work by keys; what the window stood still is of the round that was disturbed least."""
    report = Report("The window while much is under way, and after an hour")
    _still(report, "searching a million people", [script("responsive_probe", "search", str(MANY))])
    example = demo.example("six_years")
    words = [example["controller"], example["identity_code"]]
    rounds = [script("responsive_probe", "letter", str(demo.folder), *words) for _ in range(ROUNDS)]
    _still(report, "collecting, drawing, signing and reading 210,000 rows", rounds)
    ordinary = demo.example("ordinary", "issoy")
    words = [str(VISITS), ordinary["controller"], ordinary["identity_code"]]
    hour = json.loads(script("responsive_probe", "hour", str(demo.folder), *words).output)
    figures = ", ".join(f"{size:.0f}" for size in hour["resident"])
    report.note(f"memory after every tenth of {VISITS} visits (MB): {figures}")
    report.note(f"slowest of the visits: {max(hour['seconds']):.1f} s")
    report.limit("memory after an hour of work", hour["resident"][-1], 300, "MB")
    report.limit("memory that the second half hour adds", hour["grown"], 5, "MB")
    return report


def _still(report: Report, what: str, rounds: list[Cost]) -> None:
    """How long the window did not come round."""
    runs = [json.loads(one.output) for one in rounds]
    best = min(runs, key=lambda run: max(max(gaps) for gaps in run["gaps"].values() if gaps))
    for name, took in best["took"].items():
        worst = max(best["gaps"][name], default=0.0)
        report.note(f"{name}: {took / 1000:.2f} s, the window still for at most {worst:.0f} ms")
    every = sorted(gap for gaps in best["gaps"].values() for gap in gaps)
    report.limit(f"{what}: still, p99", statistics.quantiles(every, n=100)[98], 50, "ms")
    report.limit(f"{what}: still, at worst", every[-1], 150, "ms")
