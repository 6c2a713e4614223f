"""The program finds its files in a checkout, in an installed wheel and in a frozen build."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desk.domain.errors import Unavailable
from desk.system import resources
from desk.system.resources import resource

PACKAGE = Path(resources.__file__).parent.parent


def test_in_a_checkout_they_lie_beside_the_package() -> None:
    assert (
        resource("controllers", "ksoy.toml") == PACKAGE.parent / "resources/controllers/ksoy.toml"
    )


def test_a_missing_file_means_a_damaged_installation() -> None:
    with pytest.raises(Unavailable, match=r"fonts/missing\.ttf is missing.*Install the desk again"):
        resource("fonts", "missing.ttf")


@pytest.mark.parametrize("place", ["desk/_resources", "resources"])
def test_an_installed_copy_finds_its_own(tmp_path: Path, place: str) -> None:
    shutil.copytree(PACKAGE / "domain", tmp_path / "desk/domain")
    shutil.copytree(PACKAGE / "system", tmp_path / "desk/system")
    (tmp_path / "desk/__init__.py").touch()
    shutil.copytree(PACKAGE.parent / "resources/controllers", tmp_path / place / "controllers")
    code = "from desk.system.resources import resource; print(resource('controllers', 'ksoy.toml'))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert Path(done.stdout.strip()) == tmp_path / place / "controllers/ksoy.toml"


def test_a_frozen_build_looks_where_it_was_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "resources/controllers").mkdir(parents=True)
    (tmp_path / "resources/controllers/ksoy.toml").touch()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource("controllers", "ksoy.toml") == tmp_path / "resources/controllers/ksoy.toml"
