"""From the fields of a profile to the tables of its file, and back."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from desk.domain.errors import BadInput
from desk.domain.text import LANGUAGES, QT_TRANSLATE_NOOP, LocalText, Text
from desk.domain.typed_day import read_day
from desk.services.profile_fields import ProfileField, Shape, Value, Values
from desk.services.profile_form import BLANK, BY_PATH, FIELDS

Tree = dict[str, Any]
"""A file as ``tomllib`` reads it."""
_ROW = re.compile(r"\[(\d+)\]")
_LANGUAGES: Mapping[str, Text] = {
    "fi": QT_TRANSLATE_NOOP("profile", "Finnish"),
    "sv": QT_TRANSLATE_NOOP("profile", "Swedish"),
    "en": QT_TRANSLATE_NOOP("profile", "English"),
}


def tree_of(values: Values, *, systems: Mapping[str, Tree]) -> Tree:
    """The file that says these values; what is empty is left out of it.

    ``systems``: what the profile says of each system that may be kept, by key. A number or a day
    that is none stays a text, so that reading the file tells what is wrong.
    """
    tree: Tree = {"street_address": {}, "postal_address": {}, "notice": {}, "desk": {}}
    for field in FIELDS:
        value = values[field.path]
        written = (
            _systems(value, systems) if field.shape is Shape.SYSTEMS else _written(field, value)
        )
        if written is None:
            continue
        at, _, key = field.path.rpartition(".")
        (tree[at] if at else tree)[key] = written
    return tree


def values_of(tree: Tree) -> Values:
    """What a file says, field by field; what is not what it should be is given as far as it can be."""
    return {field.path: _read(field, tree) for field in FIELDS}


def draft_text(values: Values) -> str:
    """Values that make no profile yet, as one line to be remembered."""
    return json.dumps(tree_of(values, systems={}), default=str, ensure_ascii=False)


def draft_values(text: str) -> Values:
    """What was remembered so; the blank profile where it cannot be read."""
    try:
        found = json.loads(text) if text else None
    except ValueError:
        found = None
    return values_of(found) if isinstance(found, dict) else BLANK


def systems_of(tree: Tree) -> Mapping[str, Tree]:
    """What a file says of each system, by key."""
    found = tree.get("systems")
    parts = found if isinstance(found, list) else []
    return {str(one["key"]): one for one in parts if isinstance(one, dict) and "key" in one}


def name_of(system: Tree) -> LocalText:
    """What a system of a file is called; its key where the file does not say."""
    name = _local(system.get("name"))
    key = str(system.get("key", ""))
    return LocalText(name.fi or key, name.sv or key, name.en or key)


def fault_of(place: str, reason: Text) -> tuple[str, Text]:
    """The field in which a place of the file lies, and the reason with the language and the row it is in.

    ``place``: a key with its path, ``notice.purposes[2].sv``.
    """
    bare = _ROW.sub("", place)
    path = max((one for one in BY_PATH if _within(bare, one)), key=len, default="")
    if not path:
        return "name", reason
    rest = bare[len(path) + 1 :]
    if rest in _LANGUAGES:
        reason = _IN.fill(place=_LANGUAGES[rest], reason=reason)
    row = _ROW.search(place)
    if row is not None:
        reason = _ROW_OF.fill(row=row[1], reason=reason)
    return path, reason


def _within(place: str, path: str) -> bool:
    return place == path or place.startswith(f"{path}.")


def _written(field: ProfileField, value: Value) -> object | None:
    match value:
        case bool():
            return value if value or field.path != "desk.shows_on_premises" else None
        case LocalText():
            return _spoken(value) or None
        case str():
            return _line(field, value) if value else None
    rows = [_spoken(one) if isinstance(one, LocalText) else one for one in value]
    return rows or None


def _line(field: ProfileField, value: str) -> object:
    if field.shape is Shape.NUMBER and value.isascii() and value.isdecimal() and len(value) < 10:
        return int(value)
    if field.shape is Shape.DAY:
        try:
            return read_day(value)
        except BadInput:  # told once the file is read
            return value
    return value


def _spoken(text: LocalText) -> Tree:
    return {one: words for one in LANGUAGES if (words := text.in_language(one))}


def _systems(keys: Value, known: Mapping[str, Tree]) -> object | None:
    chosen = {str(key) for key in keys} if isinstance(keys, tuple) else set()
    kept = [one for key, one in known.items() if key in chosen]
    return kept or None


def _read(field: ProfileField, tree: Tree) -> Value:
    at, _, key = field.path.rpartition(".")
    part = tree.get(at, {}) if at else tree
    found = part.get(key) if isinstance(part, dict) else None
    match field.shape:
        case Shape.SYSTEMS:
            return tuple(systems_of(tree))
        case Shape.FLAG:
            return found is True
        case Shape.SPOKEN | Shape.SENTENCE:
            return _local(found)
        case Shape.LIST:
            return tuple(_locals(found))
        case Shape.LINES:
            return tuple(map(str, found)) if isinstance(found, list) else ()
    if isinstance(found, date):
        return found.isoformat()
    return str(found) if isinstance(found, str | int | float) else ""


def _locals(found: object) -> Iterator[LocalText]:
    for one in found if isinstance(found, list) else []:
        yield _local(one)


def _local(found: object) -> LocalText:
    words = found if isinstance(found, dict) else {}
    return LocalText(*(str(words.get(one, "")) for one in LANGUAGES))


_IN = QT_TRANSLATE_NOOP("profile", "{place}: {reason}")
_ROW_OF = QT_TRANSLATE_NOOP("profile", "line {row}, {reason}")
