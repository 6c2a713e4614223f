"""The window: painted within 1.5 times an empty PySide6 window, the list filled and keys live within 4 times."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.measure import Cost, Report, best, script
from tests.benchmarks.workspace import Demo

ROUNDS = 5


def measure(scratch: Path, demo: Demo) -> Report:
    """Compare the desk on a workspace with a few requests and a window with nothing in it, by turns."""
    report = Report("The window on a screen (time on the wall from the start of the process)")
    answered = {one["controller"]: one for one in demo.examples if one["case"] == "ordinary"}
    for example in answered.values():
        demo.answer(example, scratch / "letters")
    report.note(f"{len(answered)} requests in the list")
    with screen() as env:
        # The first of each warms the machine's file cache and does not count.
        runs = [
            (script("window_probe", env=env), script("window_probe", str(demo.folder), env=env))
            for _ in range(ROUNDS + 1)
        ][1:]
    empty = moment((plain for plain, _ in runs), "painted")
    painted = moment((desk for _, desk in runs), "painted")
    filled = moment((desk for _, desk in runs), "filled")
    alive = moment((desk for _, desk in runs), "keyboard")
    plainest = "an empty PySide6 window painted"
    for what, when in (
        ("first paint", painted),
        ("list filled and painted", filled),
        ("a key arrives", alive),
    ):
        report.compare(what, when * 1000, empty * 1000, plainest=plainest, unit="ms")
    report.note(
        f"processor time {best(desk for _, desk in runs).processor:.2f} s to the last of these"
    )
    report.limit("first paint", painted / empty, 1.5, "x")
    report.limit("list filled and keys live", max(filled, alive) / empty, 4, "x")
    return report


def moment(runs: Iterator[Cost], name: str) -> float:
    """The earliest time of an event among several runs, in seconds."""
    return min(float(json.loads(run.output)[name]) for run in runs)


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """The screen of this machine, or else a virtual one for as long as it is needed."""
    if os.environ.get("DISPLAY") or not shutil.which("Xvfb"):
        yield {}
        return
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as ready:
            number = ready.readline().strip()
        yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()
