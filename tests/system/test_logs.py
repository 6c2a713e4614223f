"""The log tells support what happened, holds no personal data, and never reaches the terminal."""

from __future__ import annotations

import logging
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.system.logs import DeskLog, log_fault


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    running = DeskLog()
    running.start()
    running.write_to(tmp_path / "log")
    yield tmp_path / "log/desk.log"
    running.stop()


def test_listed_fields_get_through_and_others_do_not(log: Path) -> None:
    logging.getLogger("desk.collection").info(
        "collected", extra={"system": "asiakastieto", "rows": 12, "customer": "Aino Mäkinen"}
    )
    line = log.read_text("utf-8")
    assert line.endswith("INFO desk.collection collected system=asiakastieto rows=12\n")
    assert "Mäkinen" not in line


def test_values_in_a_message_are_never_filled_in(log: Path) -> None:
    logging.getLogger("desk.search").warning("nothing found for %s", "Aino Mäkinen")
    assert log.read_text("utf-8").endswith("nothing found for %s\n")


def test_identity_codes_are_masked(log: Path) -> None:
    logging.getLogger("desk").error("wrong code 010594Y9032", extra={"request": "020594X903P"})
    line = log.read_text("utf-8")
    assert "wrong code 010594Y**** request=020594X****" in line


def test_a_value_cannot_forge_a_line(log: Path) -> None:
    logging.getLogger("desk").info("found", extra={"system": "a\n2026 INFO desk forged"})
    assert len(log.read_text("utf-8").splitlines()) == 1


def test_a_fault_keeps_its_kind_and_place_but_not_its_words(log: Path) -> None:
    def stumble() -> None:
        try:
            raise KeyError("Aino Mäkinen")
        except KeyError as error:
            raise ValueError("010594Y9032") from error

    try:
        stumble()
    except ValueError as error:
        log_fault(error)
    text = log.read_text("utf-8")
    assert "ERROR desk fault" in text
    assert "ValueError" in text
    assert "KeyError" in text
    assert "test_logs.py" in text
    assert "stumble" in text
    assert "Mäkinen" not in text
    assert "010594" not in text


def test_of_a_librarys_record_only_its_place_is_kept(log: Path) -> None:
    logging.getLogger("pyhanko.sign").warning("certificate of Aino Mäkinen")
    line = log.read_text("utf-8")
    assert "WARNING pyhanko.sign test_logs:" in line
    assert "Mäkinen" not in line


def test_folder_and_file_are_for_their_owner_alone(log: Path) -> None:
    logging.getLogger("desk").info("started")
    assert stat.S_IMODE(log.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


def test_the_file_does_not_grow_for_ever(log: Path) -> None:
    for _ in range(9000):
        logging.getLogger("desk").info("x" * 200)
    files = sorted(log.parent.iterdir())
    assert 1 < len(files) <= 6
    assert all(file.stat().st_size <= 1_000_000 for file in files)
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in files)


NOISY = """
import logging, sys, threading, warnings
from pathlib import Path
from desk.system.logs import DeskLog
log = DeskLog()
log.start()
if sys.argv[1]:
    log.write_to(Path(sys.argv[1]))
for name in ("pyhanko", "sqlalchemy", "fontTools", "pikepdf", "desk"):
    logging.getLogger(name).critical("%d", "no number")
alone = logging.getLogger("alone")
alone.propagate = False
alone.critical("nobody listens")
warnings.warn("old", DeprecationWarning, stacklevel=1)
warnings.warn("odd", UserWarning, stacklevel=1)
thread = threading.Thread(target=lambda: 1 / 0)
thread.start()
thread.join()
class Stray:
    def __del__(self):
        raise ValueError("stray")
Stray()
print("done")
"""


@pytest.mark.parametrize("folder", ["", "log", "/dev/null/log"])
def test_nothing_reaches_the_terminal_with_or_without_a_file(tmp_path: Path, folder: str) -> None:
    place = str(tmp_path / folder) if folder else ""
    done = subprocess.run(
        [sys.executable, "-W", "default", "-c", NOISY, place],
        capture_output=True,
        text=True,
        check=True,
    )
    assert (done.stdout, done.stderr) == ("done\n", "")
    if folder == "log":
        text = (tmp_path / "log/desk.log").read_text("utf-8")
        assert "ZeroDivisionError" in text
        assert "py.warnings" in text


def test_a_full_disk_loses_lines_and_says_nothing(tmp_path: Path) -> None:
    """A file that may not grow at all stands in for the full disk."""
    limit = "import resource as r; r.setrlimit(r.RLIMIT_FSIZE, (0, r.RLIM_INFINITY))\n"
    done = subprocess.run(
        [sys.executable, "-c", limit + NOISY, str(tmp_path / "log")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert (done.stdout, done.stderr) == ("done\n", "")
    assert (tmp_path / "log/desk.log").stat().st_size == 0


def test_stopping_gives_everything_back(tmp_path: Path) -> None:
    root = logging.getLogger()
    before = (list(root.handlers), logging.lastResort, sys.unraisablehook)
    running = DeskLog()
    running.start()
    running.write_to(tmp_path)
    running.stop()
    assert (list(root.handlers), logging.lastResort, sys.unraisablehook) == before
