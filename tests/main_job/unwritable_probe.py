"""Saves a profile in a folder that may be read and not written: prints what is told, and what then holds.

``python -m tests.main_job.unwritable_probe FOLDER``

A program of its own, because rights bind no administrator: where it is started as one it goes on as nobody.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from desk.app.composition import Composition
from desk.domain.errors import Unavailable

_NOBODY = 65534
_PHONE = "05 1111"


def main(folder: Path) -> None:
    composition = Composition()
    workspace = composition.workspace(folder)
    setup = workspace.desk.setup
    assert setup is not None
    book = setup.profiles
    assert book is not None
    other = book.open("issoy")  # saved first, so that all that nobody may not read is loaded
    book.save("issoy", {**other.values, "phone": _PHONE}, version=other.version)

    if os.geteuid() == 0:
        become_nobody(folder)
    places = (folder, folder / "controllers")
    shown = book.open("kmev")
    for place in places:
        place.chmod(0o500)
    try:
        book.save("kmev", {**shown.values, "phone": _PHONE}, version=shown.version)
    except Unavailable as told:
        print(told)
    print(workspace.desk.profiles.get("kmev").phone)
    for place in places:
        place.chmod(0o700)
    book.save("kmev", {**shown.values, "phone": _PHONE}, version=shown.version)
    print(workspace.desk.profiles.get("kmev").phone)
    composition.close()


def become_nobody(folder: Path) -> None:
    """Hand the folder over to nobody, and be nobody from here on."""
    for path in (folder.parent, folder, *folder.rglob("*")):
        os.chown(path, _NOBODY, _NOBODY)
    os.setgroups([])
    os.setgid(_NOBODY)
    os.setuid(_NOBODY)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
