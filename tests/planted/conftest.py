"""The planted registers of every controller, opened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from desk.registers.registers import Registers
from desk.system.profiles import FileProfiles
from tests.planted.planter import Planted, plant, write
from tests.planted.systems import CONTROLLERS
from tests.registers.register_samples import NoSecrets

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
FEW, MANY = 40, 200
"""People of each controller; the long count plants a thousand in all."""
SEEDS = {"ksoy": 11, "kmev": 12, "kesoy": 13, "kuopio": 14, "issoy": 15}


@dataclass(frozen=True)
class Field:
    """One controller's planted registers, opened."""

    planted: Planted
    registers: Registers

    @property
    def key(self) -> str:
        return self.planted.controller


@pytest.fixture(scope="module", params=sorted(CONTROLLERS))
def few(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Field]:
    yield from _planted(request.param, FEW, tmp_path_factory.mktemp("planted"))


@pytest.fixture(scope="module", params=sorted(CONTROLLERS))
def many(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Field]:
    yield from _planted(request.param, MANY, tmp_path_factory.mktemp("planted"))


def _planted(controller: str, people: int, folder: Path) -> Iterator[Field]:
    planted = plant(controller, people=people, seed=SEEDS[controller])
    registers = Registers(
        profiles=FileProfiles(RESOURCES / "controllers"),
        sources=write(planted, folder),
        read_data_map=lambda file: (RESOURCES / "data_maps" / file).read_text(encoding="utf-8"),
        secrets=NoSecrets(),
    )
    yield Field(planted, registers)
    registers.close()
