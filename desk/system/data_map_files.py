"""Data map files: those that ship with the program, those that somebody brings, those that were drafted."""

from __future__ import annotations

import os
from pathlib import Path

from desk.domain.errors import BadInput, Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.system.resources import resource


def read_data_map(name: str) -> str:
    """The text of a data map: a file of the program by its name, any other by its whole path.

    Raises BadInput where the file cannot be read as text, Unavailable where the program's own is gone.
    """
    file = Path(name)
    if not file.is_absolute():
        return resource("data_maps", name).read_text("utf-8")
    try:
        return file.read_text("utf-8-sig")
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise BadInput(_NOT_READ.fill(file=name, why=why)) from error
    except UnicodeDecodeError as error:
        raise BadInput(_NOT_TEXT.fill(file=name)) from error


def write_new_map(workspace: Path, name: str, text: str) -> str:
    """Write a map into the workspace under a name that nothing has yet; returns it relative to the workspace.

    No earlier file is overwritten. Raises Unavailable where it cannot be written.
    """
    folder = workspace / "maps"
    number, file = 1, folder / f"{name}.yaml"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        while file.exists():
            number += 1
            file = folder / f"{name}_{number}.yaml"
        _write_new(file, text)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise Unavailable(_NOT_WRITTEN.fill(file=str(file), why=why)) from error
    return file.relative_to(workspace).as_posix()


def _write_new(file: Path, text: str) -> None:
    try:
        with file.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
    except FileExistsError:
        raise
    except OSError:
        file.unlink(missing_ok=True)
        raise


_NOT_READ = QT_TRANSLATE_NOOP(
    "data_maps",
    "The data map {file} cannot be read ({why}), so its system is not asked. "
    "Put the file there or mend its place in the settings.",
)
_NOT_TEXT = QT_TRANSLATE_NOOP(
    "data_maps",
    "The data map {file} is not a text in UTF-8, so its system is not asked. Save it as UTF-8.",
)
_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "setup",
    "The data map could not be written to {file} ({why}). Make room, then have it drafted again.",
)
