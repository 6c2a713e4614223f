"""The controllers' logos, which a workspace brings: ``logos/<controller>.png`` or ``.jpg``."""

from __future__ import annotations

from pathlib import Path

LOGO_FOLDER = "logos"
_ENDINGS = (".png", ".jpg", ".jpeg")
_LARGEST = 20_000_000


def logo_file(workspace: Path, controller: str) -> Path | None:
    """Where the logo of a controller lies; None where the workspace has none."""
    for ending in _ENDINGS:
        file = workspace / LOGO_FOLDER / f"{controller}{ending}"
        if file.is_file():
            return file
    return None


def read_logo_file(workspace: Path, controller: str) -> bytes | None:
    """The picture file of a controller's logo; None where there is none that can be read.

    A letter never waits for its logo: without one, the controller's name stands in its place.
    """
    file = logo_file(workspace, controller)
    try:
        if file is None or file.stat().st_size > _LARGEST:
            return None
        return file.read_bytes()
    except OSError:
        return None
