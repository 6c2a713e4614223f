"""The sample controller for every test of the registers."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.registers.register_samples import SampleRegisters


@pytest.fixture
def samples(tmp_path: Path) -> SampleRegisters:
    return SampleRegisters(tmp_path)
