"""``desk screens``: pictures with something on them, of the whole program, beside nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[2]
LEAST_COLOURS = 60
"""Colours on a page with text and icons; an empty window has a handful."""


def picture(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    environment.pop("DISPLAY", None)
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "desk", "screens", str(folder), *words],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def colours(file: Path) -> int:
    image = QImage(str(file))
    assert (image.width(), image.height()) == (1280, 800)
    return len({image.pixel(x, y) for x in range(0, 1280, 3) for y in range(0, 800, 3)})


def test_pictures_of_a_few_pages_show_something(tmp_path: Path) -> None:
    done = picture(tmp_path / "screens", "--page", "today", "--page", "keys")
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    files = sorted((tmp_path / "screens").iterdir())
    looks = {"today": ("light", "dark", "contrast"), "keys": ("light", "dark")}
    assert {file.name for file in files} == {
        f"{page}-{language}-{look}.png"
        for page in looks
        for language in ("fi", "sv", "en")
        for look in looks[page]
    }
    assert {file.name: colours(file) for file in files if colours(file) < LEAST_COLOURS} == {}
    # Languages and looks are really others, not the same picture under another name.
    assert len({file.read_bytes() for file in files}) == len(files)


def test_a_folder_that_cannot_be_written_is_told_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = picture(tmp_path / "file")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.full
def test_the_whole_program_is_pictured(tmp_path: Path) -> None:
    done = picture(tmp_path / "screens")
    assert done.returncode == 0, done.stderr
    files = sorted((tmp_path / "screens").iterdir())
    pages = {file.name.rsplit("-", 2)[0] for file in files}
    assert pages >= {
        "today",
        "calendar",
        "visit",
        "post",
        "requests",
        "to_post",
        "systems",
        "guide",
        "keys",
        "find",
        "identity",
        "search",
        "collect",
        "review",
        "letter",
        "delivery",
        "history",
        "other_letters",
        "settings-window",
        "settings-controllers",
        "settings-certificates",
    }
    assert len(files) >= 2 * 3 * len(pages)
    assert {file.name: colours(file) for file in files if colours(file) < LEAST_COLOURS} == {}
