"""Where the files lie that ship with the program: profiles, data maps, translations, fonts, icons."""

from __future__ import annotations

import sys
from pathlib import Path

from desk.domain.errors import Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP


def roots(package: Path, unpacked: Path | None) -> tuple[Path, ...]:
    """Where resources may lie, first the likeliest.

    ``unpacked``: the folder a frozen build is unpacked to (``sys._MEIPASS``), or None. ``package``:
    the folder of ``desk``: an installed wheel carries the resources in ``desk/_resources``, a
    checkout has them beside ``desk``.
    """
    if unpacked is not None:
        return (unpacked / "resources", unpacked / "desk" / "_resources")
    return (package / "_resources", package.parent / "resources")


def resource(*parts: str) -> Path:
    """A file or folder of the resources: ``resource("controllers", "ksoy.toml")``.

    Raises Unavailable where it is missing, which means that the installation is damaged.
    """
    unpacked = getattr(sys, "_MEIPASS", None)
    package = Path(__file__).resolve().parent.parent
    for root in roots(package, Path(unpacked) if unpacked else None):
        if (root / "controllers").is_dir():
            found = root.joinpath(*parts)
            if found.exists():
                return found
    raise Unavailable(_MISSING.fill(file="/".join(parts)))


_MISSING = QT_TRANSLATE_NOOP(
    "resources",
    "The program's own file {file} is missing, so the installation is damaged. "
    "Install the desk again; requests and letters are kept.",
)
