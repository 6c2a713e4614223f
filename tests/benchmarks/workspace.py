"""The demo workspaces that are measured: made by the program's own command in a folder that goes away."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks.measure import Cost, desk_json

RECEIVED = "2026-11-02"
TODAY = "2026-11-20"


@dataclass(frozen=True, slots=True)
class Demo:
    """A demo workspace and what making it cost."""

    folder: Path
    cost: Cost
    examples: list[dict[str, Any]]

    def example(self, case: str, controller: str | None = None) -> dict[str, Any]:
        """The first example of a case."""
        return next(
            one
            for one in self.examples
            if one["case"] == case and controller in (None, one["controller"])
        )

    def answer(self, example: dict[str, Any], out: Path) -> tuple[Cost, Any]:
        """Answer an example with the command line; its cost and its JSON."""
        identity = [f"--identity={key}={value}" for key, value in example["identity"].items()]
        return desk_json(
            *("answer", "--workspace", str(self.folder), "--controller", example["controller"]),
            *identity,
            *("--channel", "visit", "--evidence", "identity_card", "--received", RECEIVED),
            *("--out", str(out)),
        )


def make(folder: Path, people: int) -> Demo:
    """Make a demo workspace of so many people beside the hard cases."""
    cost, answer = desk_json("demo", str(folder), "--people", str(people), "--today", TODAY)
    return Demo(folder, cost, answer["examples"])
