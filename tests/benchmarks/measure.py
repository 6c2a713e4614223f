"""What a program costs: run afresh, its processor time, time on the wall and peak memory are taken from the kernel."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PYTHON = sys.executable
DESK = str(Path(sys.executable).with_name("desk"))


class Broken(Exception):
    """A measured program failed; what it said."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run took."""

    wall: float
    """Seconds on the wall."""
    processor: float
    """Seconds of processor time, user and system, of the program and its children."""
    memory: float
    """Peak resident megabytes (10^6 bytes) of the largest of its processes."""
    output: str
    """Standard output."""


def run(
    command: Sequence[str], *, env: Mapping[str, str] | None = None, accept: Iterable[int] = (0,)
) -> Cost:
    """Run a command to its end. Raises Broken where its exit code is not one of ``accept``."""
    begin = time.monotonic()
    process = subprocess.Popen(  # the benchmark's own commands
        command,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, **(env or {}), "BENCHMARK_BEGIN": repr(begin)},
    )
    assert process.stdout is not None
    with process.stdout:
        output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in accept:
        raise Broken(f"{' '.join(command)} ended with {process.returncode}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024 / 1e6, output)


def script(name: str, *arguments: str, env: Mapping[str, str] | None = None) -> Cost:
    """Run a module of this folder afresh."""
    return run([PYTHON, "-m", f"tests.benchmarks.{name}", *arguments], env=env)


def desk_json(*arguments: str) -> tuple[Cost, Any]:
    """Run the program with ``--json``; its cost and its answer."""
    cost = run([DESK, "--json", *arguments])
    return cost, json.loads(cost.output)


def best(costs: Iterable[Cost]) -> Cost:
    """The run that was disturbed least: the one with the shortest time on the wall."""
    return min(costs, key=lambda cost: cost.wall)


@dataclass(frozen=True, slots=True)
class Limit:
    """A figure that must not be exceeded."""

    what: str
    measured: float
    allowed: float
    unit: str

    @property
    def kept(self) -> bool:
        return self.measured <= self.allowed

    def __str__(self) -> str:
        verdict = "kept" if self.kept else "EXCEEDED"
        return (
            f"{self.what}: {self.measured:.3g} {self.unit} of {self.allowed:g} allowed, {verdict}"
        )


@dataclass(slots=True)
class Report:
    """What one benchmark found, printed line by line as it is found."""

    title: str
    limits: list[Limit] = field(default_factory=list)

    def __post_init__(self) -> None:
        print(f"\n{self.title}", flush=True)

    def note(self, text: str) -> None:
        """A plain remark."""
        print(f"  {text}", flush=True)

    def compare(self, what: str, cost: float, plain: float, *, plainest: str, unit: str) -> None:
        """A figure as a ratio against the plainest thing that does the like, from the same run."""
        self.note(f"{what}: {cost:.3g} {unit} = {cost / plain:.2f} x {plainest} ({plain:.3g})")

    def limit(self, what: str, measured: float, allowed: float, unit: str) -> None:
        """A figure against what is allowed."""
        self.limits.append(Limit(what, measured, allowed, unit))
        self.note(str(self.limits[-1]))
