"""Changes the settings file while others may change it too: no change of anybody is lost.

Every program of the desk takes turns by a lock beside the file. Somebody with an editor knows
nothing of it, so the file is compared once more just before it is replaced, and the change is made
anew on what stands there then.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desk.domain.errors import BadInput, Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.system.places import SETTINGS_FILE
from desk.system.settings import (
    Settings,
    not_written,
    parse_settings,
    read_settings,
    replace_settings,
    settings_text,
)
from desk.system.toml_blocks import merged

_PATIENCE = 10.0
"""Seconds: others hold the lock for some milliseconds."""
_TRIES = 5

Edit = Callable[[Settings], Settings]
"""Makes the new settings of those that stand in the file; raises Conflict to write nothing."""


@dataclass(frozen=True, slots=True)
class Changed:
    """What a change gave."""

    settings: Settings
    """As they stand in the file now."""
    copy: Path | None = None
    """Where the earlier file was copied to, because its comments could not be kept."""


def change_settings(workspace: Path, edit: Edit, *, now: datetime) -> Changed:
    """Change the settings file; what somebody wrote around the changed values stays.

    ``now`` names the copy that is made where it cannot stay. Raises what ``edit`` raises, BadInput
    where the file is spoilt or a setting could not be read again, and Unavailable where it cannot
    be written; the file is then as it was.
    """
    from filelock import FileLock, Timeout

    try:
        with FileLock(workspace / f".{SETTINGS_FILE}.lock", timeout=_PATIENCE, mode=0o600):
            return _changed(workspace, edit, now)
    except Timeout as error:
        raise Unavailable(_BUSY.fill(file=SETTINGS_FILE)) from error
    except OSError as error:
        raise not_written(workspace, error) from error


def _changed(workspace: Path, edit: Edit, now: datetime) -> Changed:
    file = workspace / SETTINGS_FILE
    for _ in range(_TRIES):
        before = read_settings(workspace)
        text = file.read_text("utf-8")
        if parse_settings(text) != before:
            continue  # somebody wrote it between the two readings
        wanted = edit(before)
        if wanted == before:
            return Changed(before)
        if not os.access(file, os.W_OK):
            # a file that its owner protected would be replaced all the same
            raise Unavailable(_READ_ONLY.fill(file=str(file)))
        written = settings_text(wanted)
        kept = merged(text, settings_text(before), written)
        copied = None if _says(kept, wanted) else _copy(file, now)
        if file.read_text("utf-8") != text:
            continue
        replace_settings(workspace, kept if copied is None else written)
        return Changed(wanted, copied)
    raise Unavailable(_BUSY.fill(file=SETTINGS_FILE))


def _says(text: str, wanted: Settings) -> bool:
    """True where a text says exactly these settings."""
    try:
        return parse_settings(text) == wanted
    except BadInput:
        return False


def _copy(file: Path, now: datetime) -> Path:
    """A copy of the file as it was, beside it, under a name of its own."""
    name = f"{file.name}.{now:%Y-%m-%d-%H%M%S}"
    number, copy = 1, file.with_name(name)
    while copy.exists():
        number += 1
        copy = file.with_name(f"{name}-{number}")
    shutil.copy2(file, copy)
    return copy


_BUSY = QT_TRANSLATE_NOOP(
    "settings",
    "{file} is being written by another program all the time, so nothing was changed. Try again in a moment.",
)
_READ_ONLY = QT_TRANSLATE_NOOP(
    "settings",
    "The file {file} is protected against writing, so nothing was changed and the earlier settings "
    "hold. Get the right to write to it, then try again.",
)
