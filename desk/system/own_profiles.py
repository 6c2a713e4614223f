"""Where a workspace keeps its own profiles of controllers: ``controllers/<key>.toml``."""

from __future__ import annotations

import hashlib
import os
import tempfile
import tomllib
from datetime import datetime
from pathlib import Path
from typing import Any

from desk.domain.errors import BadInput, Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.system.strict_toml import Section

FOLDER = "controllers"
_ENDING = ".toml"


def own_file(workspace: Path, key: str) -> Path:
    """The file of a controller's own profile; it need not be there."""
    return workspace / FOLDER / f"{key}{_ENDING}"


def own_keys(workspace: Path) -> tuple[str, ...]:
    """The keys of the workspace's own profiles, in alphabetical order."""
    return tuple(sorted(file.stem for file in (workspace / FOLDER).glob(f"*{_ENDING}")))


def profile_tree(file: Path) -> dict[str, Any]:
    """The tables of a profile's file; BadInput where it is no TOML or cannot be read."""
    Section.read(file, file.name)  # says in words what is wrong, and in which line
    return tomllib.loads(file.read_text("utf-8"))


def version_of(file: Path) -> str:
    """Tells one writing of a file from another; empty where there is none."""
    try:
        return hashlib.sha256(file.read_bytes()).hexdigest()
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise _not_done(file, error) from error


def write_own(workspace: Path, key: str, text: str) -> None:
    """Write a profile whole or not at all; Unavailable where it cannot be written."""
    file = own_file(workspace, key)
    try:
        file.parent.mkdir(mode=0o700, exist_ok=True)
        descriptor, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
        draft = Path(name)
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as stream:
                stream.write(text)
                stream.flush()
                os.fsync(stream.fileno())
            draft.replace(file)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        raise _not_done(file, error) from error


def set_aside(workspace: Path, key: str, now: datetime) -> None:
    """Take a profile out of use; it is kept under a name with the time. Unavailable where that fails."""
    file = own_file(workspace, key)
    aside = file.with_name(f"{file.name}.{now:%Y-%m-%d-%H%M%S}")
    number = 1
    while aside.exists():
        number += 1
        aside = file.with_name(f"{file.name}.{now:%Y-%m-%d-%H%M%S}-{number}")
    try:
        file.rename(aside)
    except FileNotFoundError:
        return
    except OSError as error:
        raise _not_done(file, error) from error


def key_for(name: str, taken: tuple[str, ...]) -> str:
    """A key that nobody has, made of a company's name: ``Ääkkös-Sähkö Oy`` is ``aakkos_sahko``.

    Raises BadInput where the name has no letter to make one of.
    """
    import re
    import unicodedata

    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = [one for one in re.findall(r"[a-z0-9]+", plain) if one not in _FORMS]
    made = "_".join(words)[:36].strip("_").lstrip("0123456789_")
    if not made:
        raise BadInput(_NO_KEY)
    number, key = 1, made
    while key in taken:
        number += 1
        key = f"{made}_{number}"
    return key


def _not_done(file: Path, error: OSError) -> Unavailable:
    why = error.strerror or type(error).__name__
    return Unavailable(_NOT_WRITTEN.fill(file=str(file), why=why))


_FORMS = frozenset({"oy", "ab", "oyj", "abp"})
"""Forms of companies, which are part of no key."""
_NO_KEY = QT_TRANSLATE_NOOP("profile", "The name of the company needs letters from a to z.")
_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "profile",
    "The file {file} cannot be written ({why}). Nothing was changed, and the earlier profile holds. "
    "Make room or get the right to write there, then save again.",
)
