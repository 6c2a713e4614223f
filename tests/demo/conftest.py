"""One demo workspace for all tests of this folder."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from desk.demo.workspace import DemoResult, build

PEOPLE, SEED, TODAY = 30, 7, date(2026, 11, 22)


@dataclass(frozen=True)
class Demo:
    """A workspace and what its maker tells of it."""

    folder: Path
    result: DemoResult


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    folder = tmp_path_factory.mktemp("demo")
    return Demo(folder, build(folder, people=PEOPLE, seed=SEED, today=TODAY))
