"""Nested documents as rows: a column is a path with dots, a list becomes JSON text whose elements are keys."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from desk.domain.records import Value
from desk.registers.values import key_text, plain


def row_of(document: object, columns: Sequence[str]) -> tuple[Value, ...]:
    """The row of one document: the cell at each path; None where the document has nothing there."""
    return tuple(cell(document, column) for column in columns)


def cell(document: object, path: str) -> Value:
    """What a document holds at a path such as ``address.city``, as a plain value.

    ``document`` is what JSON gives: mappings, lists, values, or the JSON text of one. A key that
    is the whole path wins over a step into the document. Behind a list the path goes on into each
    element; the answer is then a list with one place for each element, None where one has nothing.
    Lists and mappings come back as JSON text.
    """
    return plain(_at(document, path))


def elements(value: Value) -> list[Value]:
    """The keys in a cell: each element of a list that is written as JSON, else the value itself.

    Empty elements are left out; lists within lists are taken apart.
    """
    found = _list_in(value)
    return [value] if found is None else list(_scalars(found))


def holds_key(value: Value, keys: Iterable[str]) -> bool:
    """True where a cell, or an element of its list, is one of the keys (``values.key_text``)."""
    wanted = keys if isinstance(keys, set | frozenset) else set(keys)
    return any(key_text(element) in wanted for element in elements(value))


def narrowed(value: Value, places: Sequence[int]) -> Value:
    """A list with only the elements at some places; any other value as it is."""
    found = _list_in(value)
    if found is None:
        return value
    return plain([found[place] for place in places if place < len(found)])


def places_of(value: Value, keys: Iterable[str]) -> list[int] | None:
    """Where in a list the elements lie that are, or hold, one of the keys; None for other values."""
    found = _list_in(value)
    if found is None:
        return None
    wanted = set(keys)
    return [
        place
        for place, element in enumerate(found)
        if any(key_text(one) in wanted for one in _scalars([element]))
    ]


def _at(document: object, path: str) -> object:
    if isinstance(document, str | bytes):
        document = _parsed(document)
    if isinstance(document, Mapping):
        if path in document:
            return document[path]
        first, dot, rest = path.partition(".")
        return _at(document[first], rest) if dot and first in document else None
    if isinstance(document, list | tuple):
        return [_at(element, path) for element in document]
    return None


def _parsed(text: str | bytes) -> object:
    if text[:1] not in ("{", "[", b"{", b"["):
        return None
    try:
        return json.loads(text)
    except ValueError:
        return None


def _list_in(value: Value) -> list[Any] | None:
    if not isinstance(value, str) or value[:1] != "[":
        return None
    found = _parsed(value)
    return found if isinstance(found, list) else None


def _scalars(found: Iterable[object]) -> Iterable[Value]:
    for element in found:
        if isinstance(element, list | tuple):
            yield from _scalars(element)
        elif isinstance(element, Mapping):
            yield from _scalars(element.values())
        elif element is not None:
            yield plain(element)
