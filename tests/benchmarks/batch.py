"""500 letters signed in a batch: memory does not grow with their number, and every core works."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from tests.benchmarks.measure import Cost, Report, desk_json, script
from tests.benchmarks.workspace import TODAY, make

CONTROLLER = "kuopio"
"""Its ordinary letter has the few pages that most letters have."""
FEW, MANY = 100, 500
_GROWTH = 10
"""Megabytes that five times as many letters may take more; what is loaded once is loaded by a hundred."""
_BUSY = 0.75
"""Of all cores, the share that is at work from the first word of the command to its last."""


def measure(scratch: Path) -> Report:
    """Sign a hundred letters, and five hundred, with the command."""
    report = Report(f"{MANY} letters in a batch (desk sign)")
    whole = make(scratch / "batch", 5).folder
    script("batch", str(whole), str(FEW))
    few = shutil.copytree(whole, scratch / "batch-few")
    script("batch", str(whole), str(MANY - FEW))
    costs = {}
    for count, workspace in ((FEW, few), (MANY, whole)):
        costs[count] = cost = _sign(workspace, scratch / f"letters-{count}", count)
        report.note(
            f"{count} letters: {cost.wall:.1f} s, {cost.wall / count * 1000:.0f} ms a letter, "
            f"{cost.processor / cost.wall:.2f} cores at work, {cost.memory:.0f} MB in the largest process"
        )
    grown = costs[MANY].memory - costs[FEW].memory
    report.limit(f"memory that grows from {FEW} to {MANY} letters", grown, _GROWTH, "MB")
    cores = os.cpu_count() or 1
    idle = 1 - costs[MANY].processor / costs[MANY].wall / cores
    report.limit(f"share of {cores} cores that is idle", idle, 1 - _BUSY, "")
    return report


def _sign(workspace: Path, out: Path, count: int) -> Cost:
    cost, listed = desk_json("sign", "--workspace", str(workspace), "--out", str(out))
    assert len(listed) == count
    assert len(list(out.glob("*.pdf"))) == count
    return cost


def prepare(workspace: Path, count: int) -> None:
    """Make so many requests whose letters are ready to be signed, all of one person."""
    from datetime import date

    from desk.app.composition import Composition
    from desk.cli.progress import Silent
    from desk.domain.controller import Channel
    from desk.domain.identity import Evidence
    from desk.services import collection, identification, intake, review

    composition = Composition()
    desk = composition.desk(workspace)
    person = desk.registers.search(CONTROLLER, "Kuusijärvi Helmi").candidates[0]
    for _ in range(count):
        number = intake.register(
            desk,
            controller=CONTROLLER,
            channel=Channel.VISIT,
            received=date.fromisoformat(TODAY),
            actor="benchmark",
        ).number
        identification.record(
            desk, number=number, evidence=Evidence.IDENTITY_CARD, actor="benchmark"
        )
        identification.choose(desk, number=number, person=person, identity={}, actor="benchmark")
        collection.collect(desk, number=number, progress=Silent(), actor="benchmark")
        review.decide(desk, number=number, decisions=(), actor="benchmark")
    composition.close()


if __name__ == "__main__":
    prepare(Path(sys.argv[1]), int(sys.argv[2]))
