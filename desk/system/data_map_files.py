"""Reads data map files: those that ship with the program, and those that somebody brings."""

from __future__ import annotations

from pathlib import Path

from desk.domain.errors import BadInput
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


_NOT_READ = QT_TRANSLATE_NOOP(
    "data_maps",
    "The data map {file} cannot be read ({why}), so its system is not asked. "
    "Put the file there or mend its place in the settings.",
)
_NOT_TEXT = QT_TRANSLATE_NOOP(
    "data_maps",
    "The data map {file} is not a text in UTF-8, so its system is not asked. Save it as UTF-8.",
)
