"""Runs the benchmarks one after another and says which limits were kept: installer/bench [NAME...]."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from tests.benchmarks import (
    batch,
    collect,
    commands,
    demo,
    due_dates,
    every_row,
    extracts,
    letter,
    many_requests,
    readings,
    responsive,
    review,
    search,
    signature,
    visit,
    window,
    zones,
)
from tests.benchmarks.measure import Broken, Report
from tests.benchmarks.workspace import Demo, make


def main(names: list[str]) -> int:
    """Run the named benchmarks, or all; 0 when every limit was kept, 1 when not, 2 for an unknown name."""
    with tempfile.TemporaryDirectory(prefix="sar-desk-benchmark-") as folder:
        scratch = Path(folder)

        @cache
        def small() -> Demo:
            return make(scratch / "demo", 30)

        benchmarks: dict[str, Callable[[], Report]] = {
            "commands": commands.measure,
            "due_dates": due_dates.measure,
            "zones": zones.measure,
            "demo": lambda: demo.measure(scratch),
            "collect": lambda: collect.measure(scratch),
            "readings": lambda: readings.measure(scratch, small()),
            "extracts": lambda: extracts.measure(scratch),
            "search": lambda: search.measure(scratch),
            "letter": lambda: letter.measure(small()),
            "every_row": every_row.measure,
            "batch": lambda: batch.measure(scratch),
            "many_requests": lambda: many_requests.measure(scratch),
            "review": lambda: review.measure(scratch, small()),
            "signature": lambda: signature.measure(scratch),
            "visit": lambda: visit.measure(small()),
            "responsive": lambda: responsive.measure(small()),
            "window": lambda: window.measure(scratch, small()),
        }
        unknown = set(names) - set(benchmarks)
        if unknown:
            print(
                f"There is no benchmark {', '.join(sorted(unknown))}; there are {', '.join(benchmarks)}.",
                file=sys.stderr,
            )
            return 2
        exceeded = []
        for name in names or benchmarks:
            try:
                report = benchmarks[name]()
            except Broken as failure:
                print(f"  could not be measured: {failure}", flush=True)
                exceeded.append(f"{name} was not measured")
                continue
            exceeded += [f"{name}: {limit.what}" for limit in report.limits if not limit.kept]
    print(f"\nNot kept: {'; '.join(exceeded)}" if exceeded else "\nAll limits were kept.")
    return 1 if exceeded else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
