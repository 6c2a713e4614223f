"""Opens the text files of extracts in the encoding they are written in, a piece at a time."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from desk.registers.files.extracts import Extract
from desk.registers.files.file_failures import wrong_encoding

_PIECE = 1 << 20
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""What a file may begin with, and what it then is; the longer marks come first."""


@dataclass(slots=True)
class _Looked:
    """What a file is when read as UTF-8."""

    letters: int = 0
    """Bytes of well-written letters beyond ASCII, the first of each left out."""
    broken: int = 0
    """Places that are not."""
    line: int = 0
    """Line of the first of these."""


@contextmanager
def text_of(extract: Extract) -> Iterator[TextIO]:
    """The file as text, line ends as they are.

    The encoding is that of a byte order mark, of the map, or UTF-8, and cp1252 where the file cannot
    be UTF-8. Raises CollectionFailure naming encoding and line where it is another one after all,
    OSError where the file is gone.
    """
    encoding, errors = _encoding(extract)
    with extract.file.open(encoding=encoding, errors=errors, newline="") as text:
        yield text


def _encoding(extract: Extract) -> tuple[str, str]:
    file, named = extract.file, extract.settings.encoding
    with file.open("rb") as stored:
        beginning = stored.read(4)
    marked = next((encoding for mark, encoding in _MARKS if beginning.startswith(mark)), None)
    encoding = marked or named or "utf-8"
    if encoding != "utf-8-sig" and codecs.lookup(encoding).name != "utf-8":
        _check(extract, encoding)
        if marked is None and _says_utf8(file):
            # read in the other encoding, every such letter would come out as two
            raise wrong_encoding(extract.name, file.name, encoding, _first_foreign_line(file))
        return encoding, "strict"
    seen = _look(file)
    if not seen.broken:
        return "utf-8-sig", "strict"
    if named is not None or marked is not None or seen.letters > seen.broken:
        raise wrong_encoding(extract.name, file.name, "UTF-8", seen.line)
    return "cp1252", "replace"


def _says_utf8(file: Path) -> bool:
    seen = _look(file)
    return seen.letters > 0 and not seen.broken


def _look(file: Path) -> _Looked:
    """Read a file as UTF-8 once, to its end."""
    seen = _Looked()
    lines = 1
    decoder = codecs.getincrementaldecoder("utf-8")("strict")
    with file.open("rb") as stored:
        while True:
            piece = stored.read(_PIECE)
            held = decoder.getstate()[0]
            try:
                text = decoder.decode(piece, final=not piece)
                seen.letters += 0 if text.isascii() else max(len(held) + len(piece) - len(text), 0)
                lines += text.count("\n")
            except UnicodeDecodeError as error:
                whole = held + piece
                if not seen.broken:
                    seen.line = lines + whole.count(b"\n", 0, error.start)
                text = whole.decode("utf-8", "replace")
                seen.broken += text.count("\ufffd")
                seen.letters += max(len(whole) - len(text), 0)
                lines += text.count("\n")
                decoder.reset()
            if not piece:
                return seen


def _check(extract: Extract, encoding: str) -> None:
    """Read a file in an encoding once; raises CollectionFailure where it is not written in it."""
    lines = 1
    with extract.file.open(encoding=encoding, newline="") as text:
        try:
            while piece := text.read(_PIECE):
                lines += piece.count("\n")
        except UnicodeError as error:
            # what was decoded of the last piece is not told: count what lies before it
            line = lines + _lines_before(error)
            raise wrong_encoding(extract.name, extract.file.name, encoding, line) from error


def _lines_before(error: UnicodeError) -> int:
    if not isinstance(error, UnicodeDecodeError):
        return 0
    return error.object[: error.start].count(b"\n")


def _first_foreign_line(file: Path) -> int:
    """The first line with a letter beyond ASCII."""
    with file.open("rb") as stored:
        for number, line in enumerate(stored, 1):
            if not line.isascii():
                return number
    return 1
