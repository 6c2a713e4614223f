"""A visit: from the identity code to the printed, signed letter within 60 seconds, the window never standing still."""

from __future__ import annotations

import json
import shutil
import statistics

from tests.benchmarks.measure import Report, script
from tests.benchmarks.workspace import Demo

CASES = ("ordinary", "six_years")
SECONDS = 60


def measure(demo: Demo) -> Report:
    """Answer an ordinary customer and one with 210,000 readings; the clerk's own time is not in it."""
    report = Report("A visit from the identity code to the printed, signed letter")
    if shutil.which("cupsd") is None:
        report.note("not measured: there is no print server on this machine (Debian: cups)")
        return report
    gaps: list[float] = []
    for case in CASES:
        example = demo.example(case)
        code = example["identity"]["personal_identity_code"]
        run = json.loads(
            script("visit_probe", str(demo.folder), example["controller"], code).output
        )
        told = ", ".join(f"{name} {moment:.1f} s" for name, moment in run["moments"].items())
        report.note(f"{case}, a letter of {run['pages']} pages: {told}")
        report.limit(f"{case}: on paper", run["moments"]["on paper"], SECONDS, "s")
        gaps += run["gaps"]
    gaps.sort()
    report.limit("window still, p99", statistics.quantiles(gaps, n=100)[98], 50, "ms")
    report.limit("window still, at worst", gaps[-1], 150, "ms")
    return report
