"""Maps and data that others made and that are no part of the repository: ``installer/test`` fetches them."""

from __future__ import annotations

import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

FETCHED = Path(sys.prefix) / "samples"


@dataclass(frozen=True)
class FidesSamples:
    """What the package of Fides brings to try it out."""

    folder: Path

    @property
    def datasets(self) -> list[Path]:
        """Every file that describes datasets."""
        return sorted(self.folder.rglob("*dataset*.yml"))

    def dataset(self, name: str) -> Path:
        """One of them by its file name."""
        (found,) = [path for path in self.datasets if path.name == name]
        return found

    @property
    def postgres(self) -> str:
        """SQL that makes and fills a small shop."""
        (found,) = self.folder.rglob("postgres_sample.sql")
        return found.read_text()


@pytest.fixture(scope="session")
def fides_samples(tmp_path_factory: pytest.TempPathFactory) -> FidesSamples:
    """The samples of Fides, unpacked."""
    wheels = sorted(FETCHED.glob("ethyca_fides-*.whl"))
    if len(wheels) != 1:
        pytest.fail(
            f"The samples that others made are not in {FETCHED}: start the tests with installer/test, "
            "which fetches them, on a machine that reaches a package index."
        )
    folder = tmp_path_factory.mktemp("fides")
    with zipfile.ZipFile(wheels[0]) as wheel:
        wanted = [name for name in wheel.namelist() if name.startswith("fides/data/")]
        wheel.extractall(folder, members=wanted)
    return FidesSamples(folder)
