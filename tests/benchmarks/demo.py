"""The demo workspace: made within a minute, in little room."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks import copy_rows
from tests.benchmarks.measure import Report, script
from tests.benchmarks.workspace import make

PEOPLE = 200


def measure(scratch: Path) -> Report:
    """Compare making the workspace with writing the same rows and files down once more."""
    report = Report(f"Demo workspace of {PEOPLE} people and the hard cases")
    demo = make(scratch / "demo-large", PEOPLE)
    rows, files = copy_rows.contents(demo.folder)
    size = sum(file.stat().st_size for file in demo.folder.rglob("*") if file.is_file()) / 1e6
    report.note(f"{rows} rows in databases, {files} other files")
    plain = script(Path(copy_rows.__file__).stem, str(demo.folder), str(scratch / "demo-copy"))
    report.compare(
        "processor time",
        demo.cost.processor,
        plain.processor,
        plainest="the same rows and files copied",
        unit="s",
    )
    report.note(f"peak memory {demo.cost.memory:.0f} MB")
    report.limit("time on the wall", demo.cost.wall, 60, "s")
    report.limit("on disk", size, 300, "MB")
    return report
