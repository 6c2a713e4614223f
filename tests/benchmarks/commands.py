"""Light commands: anything that needs neither store nor keyring answers within half a second."""

from __future__ import annotations

from tests.benchmarks.measure import DESK, PYTHON, Report, best, run
from tests.domain.specimens import TD3

ROUNDS = 7
COMMANDS = (
    ("id-code", "131052-308T"),
    ("mrz", *TD3.zone.split()),
    ("due", "--received", "2026-03-05"),
    ("due", "--received", "2026-03-05", "--controller", "ksoy", "--delivery", "post"),
    ("controllers",),
)


def measure() -> Report:
    """Compare each command with a Python that starts and ends."""
    report = Report("Light commands (time on the wall)")
    plain = best(run([PYTHON, "-c", "import argparse, json"]) for _ in range(ROUNDS))
    for words in COMMANDS:
        cost = best(run([DESK, *words]) for _ in range(ROUNDS))
        report.compare(
            f"desk {' '.join(words)}",
            cost.wall * 1000,
            plain.wall * 1000,
            plainest="a Python that starts and ends",
            unit="ms",
        )
        report.limit(f"desk {words[0]}", cost.wall, 0.5, "s")
    return report
