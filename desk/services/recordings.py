"""Recordings and other files that rows name: which may travel beside a letter, hashed, and their bytes.

The law lists recordings among the data and lets them be offered as copies (voice is personal data).
What other people say in one (Art. 15(4)) nobody can cover, so they travel only when somebody has
listened to them; until then the letter lists them and offers copies.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desk.domain.answer import BLACKED_OUT, BesideFile, ShownTable
from desk.domain.dispatch import Companion
from desk.domain.errors import Unavailable
from desk.domain.records import MISSING_MARK, CollectionInfo
from desk.domain.request import AccessRequest, Letter
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.services.desk import Desk

_LONGEST = 80
"""Characters of a file's name."""
_DEVICES = re.compile(r"(CON|PRN|AUX|NUL|COM\d|LPT\d)(\..*)?", re.IGNORECASE)
"""Names that Windows keeps for itself."""


@dataclass(frozen=True, slots=True)
class NamedFile:
    """A file that a row of the answer names."""

    info: CollectionInfo
    cell: str
    """What the row calls it."""
    there: bool
    """False: it was not where the register says when the rows were collected."""


def named(tables: Sequence[ShownTable]) -> list[NamedFile]:
    """The files that the rows of an answer name; those of rows left out or cells covered are not among them."""
    found: dict[tuple[str, str], NamedFile] = {}
    for table in tables:
        for place, info in enumerate(table.info.fields):
            if not info.file:
                continue
            for row in table.rows:
                cell = row[place]
                if not isinstance(cell, str) or not cell.strip() or BLACKED_OUT in cell:
                    continue
                path = cell.removesuffix(f" {MISSING_MARK}")
                there = path == cell
                found.setdefault((table.info.key, path), NamedFile(table.info, path, there))
    return list(found.values())


def companions(
    desk: Desk, request: AccessRequest, tables: Sequence[ShownTable]
) -> tuple[Companion, ...]:
    """The files that travel beside the answer, as they are now.

    One that was missing already is told in the letter's own row. Raises NoAnswer or Unavailable
    where one that was there cannot be read any more: none is left out in silence.
    """
    taken: set[str] = set()
    made: list[Companion] = []
    for one in named(tables):
        if not one.there:
            continue
        digest, size = hashlib.sha256(), 0
        for piece in desk.files.file(request.controller, one.info.key, one.cell):
            digest.update(piece)
            size += len(piece)
        name = _file_name(one.cell, taken, letter=f"{request.controller}-{request.number}")
        made.append(Companion(name, digest.hexdigest(), size, one.info.key, one.cell))
    return tuple(made)


def beside(given: Sequence[Companion], tables: Sequence[ShownTable]) -> tuple[BesideFile, ...]:
    """The same files as the letter lists them."""
    labels = {table.info.key: table.info.label for table in tables}
    return tuple(
        BesideFile(one.name, labels[one.collection], one.sha256, one.size) for one in given
    )


def read(desk: Desk, controller: str, letter: Letter) -> Iterator[tuple[Companion, bytes]]:
    """The files beside a signed letter, one after the other.

    Raises Unavailable where one is not what the letter lists any more, NoAnswer where it is gone.
    """
    for one in letter.beside:
        data = b"".join(desk.files.file(controller, one.collection, one.cell))
        if hashlib.sha256(data).hexdigest() != one.sha256:
            raise Unavailable(_CHANGED.fill(name=one.name, letter=letter.file_name))
        yield one, data


def folder_of(letter: Letter, word: str) -> str:
    """Name of the folder for what travels beside a letter: ``issoy-2026-0001-liitteet``."""
    return f"{letter.file_name.removesuffix('.pdf')}-{word}"


def _file_name(cell: str, taken: set[str], *, letter: str) -> str:
    """A name for a file that is safe on every system and that no other one has.

    ``letter``: how the names of the request's letters begin, which travel in one cover with it.
    """
    last = cell.replace("\\", "/").rpartition("/")[2]
    plain = unicodedata.normalize("NFKD", last).encode("ascii", "ignore").decode()
    name = re.sub(r"[^A-Za-z0-9._-]+", "_", plain).strip("._")[-_LONGEST:] or "file"
    if _DEVICES.fullmatch(name) or name.casefold().startswith(letter.casefold()):
        name = f"_{name}"
    stem, dot, ending = name.rpartition(".") if "." in name else (name, "", "")
    number, free = 1, name
    while free.casefold() in taken:
        number += 1
        free = f"{stem}-{number}{dot}{ending}"
    taken.add(free.casefold())
    return free


_CHANGED = QT_TRANSLATE_NOOP(
    "delivery",
    "The file {name} is not the one that the letter {letter} lists: it was changed since. Nothing has "
    "left. Sign the letter anew, then it lists the file as it is now.",
)
FOLDER = QT_TRANSLATE_NOOP("delivery", "attachments")
"""Ends the name of a folder: ASCII without blanks in every language."""
