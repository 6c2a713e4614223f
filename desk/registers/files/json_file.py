"""JSON extracts: a list of objects, an object somewhere inside a document, or one object a line; nested by dots."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, TextIO

from desk.registers.failures import bad_line, missing_column
from desk.registers.files.extracts import BATCH, Batches, Extract
from desk.registers.files.file_failures import no_rows_there
from desk.registers.files.text_file import text_of
from desk.registers.maps.nested import row_of

_PIECE = 1 << 18
_LARGEST = 64 << 20
"""Letters of one row."""
_BLANK = " \t\r\n\ufeff"
_DECODER = json.JSONDecoder(parse_float=Decimal, parse_constant=lambda _name: None)


def read_json(extract: Extract) -> Batches:
    """The rows of a JSON file, read a piece at a time.

    Raises CollectionFailure naming file and line where it is broken, OSError where it is gone.
    """
    paths = extract.headers
    never_seen = dict.fromkeys(paths)
    rows = 0
    batch: list[Sequence[object]] = []
    with text_of(extract) as text:
        document = _Document(text)
        try:
            for item in _rows(document, extract):
                rows += 1
                if not isinstance(item, dict):
                    raise _BrokenError
                for path in [path for path in never_seen if _has(item, path)]:
                    del never_seen[path]
                batch.append(row_of(item, paths))
                if len(batch) == BATCH:
                    yield batch
                    batch = []
        except (_BrokenError, RecursionError) as error:
            raise bad_line(extract.name, extract.file.name, document.line) from error
    if rows and never_seen and not extract.settings.sparse:
        raise missing_column(extract.name, extract.file.name, next(iter(never_seen)))
    if batch:
        yield batch


class _BrokenError(Exception):
    """The text is not JSON, or not rows."""


class _Document:
    """A JSON text of which a piece at a time is in memory."""

    def __init__(self, text: TextIO) -> None:
        self._text = text
        self._held = ""
        self._place = 0
        self._ended = False
        self.line = 1

    def sign(self) -> str:
        """The next letter that is no blank; nothing at the end."""
        while True:
            held, place = self._held, self._place
            while place < len(held) and held[place] in _BLANK:
                place += 1
            self._pass(place)
            if place < len(held):
                return held[place]
            if not self._more():
                return ""

    def take(self, signs: str) -> str:
        """Pass the next letter, which has to be one of some."""
        sign = self.sign()
        if not sign or sign not in signs:
            raise _BrokenError
        self._pass(self._place + 1)
        return sign

    def value(self) -> Any:
        """The value that begins here."""
        self.sign()
        piece = _PIECE
        while True:
            try:
                found, end = _DECODER.raw_decode(self._held, self._place)
            except ValueError as error:
                if len(self._held) - self._place > _LARGEST or not self._more(piece):
                    at = getattr(error, "pos", self._place)
                    self._pass(min(at, len(self._held)))
                    raise _BrokenError from error
                piece *= 2
                continue
            if end == len(self._held) and self._more():
                continue  # a number may go on in the next piece
            self._pass(end)
            return found

    def _pass(self, place: int) -> None:
        self.line += self._held.count("\n", self._place, place)
        self._place = place

    def _more(self, piece: int = _PIECE) -> bool:
        if self._ended:
            return False
        read = self._text.read(piece)
        self._ended = not read
        self._held, self._place = self._held[self._place :] + read, 0
        return bool(read)


def _rows(document: _Document, extract: Extract) -> Iterator[Any]:
    at = extract.settings.rows_at
    if at is not None:
        for key in at.split("."):
            if document.sign() != "{" or not _go_to(document, key):
                raise no_rows_there(extract.name, extract.file.name, at)
        if document.sign() != "[":
            raise no_rows_there(extract.name, extract.file.name, at)
        yield from _items(document)
        _pass_rest(document, depth=at.count(".") + 1)
    elif document.sign() == "[":
        yield from _items(document)
    else:
        while document.sign():
            yield document.value()
    if document.sign():
        raise _BrokenError


def _items(document: _Document) -> Iterator[Any]:
    document.take("[")
    if document.sign() == "]":
        document.take("]")
        return
    while True:
        yield document.value()
        if document.take(",]") == "]":
            return


def _go_to(document: _Document, key: str) -> bool:
    """Pass the keys of an object up to the value of one of them; False where it has none."""
    document.take("{")
    if document.sign() == "}":
        return False
    while True:
        name = document.value()
        document.take(":")
        if name == key:
            return True
        document.value()
        if document.take(",}") == "}":
            return False


def _pass_rest(document: _Document, depth: int) -> None:
    """The rest of the objects around the rows, which has to be whole."""
    for _ in range(depth):
        while document.take(",}") == ",":
            document.value()
            document.take(":")
            document.value()


def _has(item: Mapping[str, Any], path: str) -> bool:
    """True where an object has a key, whatever its value."""
    if path in item:
        return True
    first, dot, rest = path.partition(".")
    if not dot or first not in item:
        return False
    inner = item[first]
    if inner is None:
        return True
    elements = inner if isinstance(inner, list) else [inner]
    return any(isinstance(one, dict) and _has(one, rest) for one in elements)
