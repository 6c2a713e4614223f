"""A list of 50,000 requests: opened within 200 ms, and the GUI thread held up 50 ms at most meanwhile."""

from __future__ import annotations

import json
from pathlib import Path

from tests.benchmarks.measure import Broken, Report, best, script

REQUESTS = 50_000
ROUNDS = 5
OPENED = 200.0
"""Milliseconds from the key to the whole list painted, every row there."""
HELD_UP = 50.0
WORST = 150.0


def measure(scratch: Path) -> Report:
    """Open the list in a window on an encrypted store that holds so many requests."""
    report = Report(f"The list of {REQUESTS:,} requests (a fresh window each round, offscreen)")
    folder = scratch / "many-requests"
    script("many_requests_probe", "fill", str(folder), str(REQUESTS))
    # The first round warms the machine's file cache and does not count.
    runs = [script("many_requests_probe", "open", str(folder)) for _ in range(ROUNDS + 1)][1:]
    figures = [json.loads(one.output) for one in runs]
    if any(one["rows"] != REQUESTS for one in figures):
        raise Broken("the list does not hold every request")
    report.note(f"peak memory {best(runs).memory:.0f} MB")
    plain = min(one["fetch"] for one in figures)
    for name, what in (
        ("first", "the top of the list painted"),
        ("opened", "the whole list painted"),
        ("again", "the whole list once more, when one comes back to it"),
        ("filter", "filtered by a name after the last key"),
        ("sort", "put in order of names"),
        ("today", "Today with all of them open, painted"),
    ):
        found = min(one[name] for one in figures)
        report.compare(what, found, plain, plainest="fetching the same rows", unit="ms")
    report.limit("opened", min(one["opened"] for one in figures), OPENED, "ms")
    report.limit("GUI thread held up, p99", min(one["held_p99"] for one in figures), HELD_UP, "ms")
    report.limit("GUI thread held up, worst", min(one["held"] for one in figures), WORST, "ms")
    return report
