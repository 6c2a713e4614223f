"""Drafts a data map from the OpenAPI description of a web service (3.0 and 3.1)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import yaml

from desk.domain.errors import BadInput
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.registers.drafts.column_names import meaning_of
from desk.registers.drafts.database_look import SeenColumn, SeenKey, SeenTable
from desk.registers.drafts.notes import Note
from desk.registers.drafts.openapi_schema import Node, Rows, Schemas
from desk.registers.drafts.openapi_ways import Asking, Proposal, column_for, squeezed
from desk.registers.drafts.plan import plan_of
from desk.registers.drafts.writing import written

_PLACE = re.compile(r"\{([^{}]+)\}")
_VERSION = re.compile(r"3\.[01](\.|$)")
_SIGNS = re.compile(r"[^\w.-]+")


@dataclass
class _Found:
    """One collection while it is put together."""

    name: str
    columns: dict[str, SeenColumn] = field(default_factory=dict)
    key: str | None = None
    keys: list[SeenKey] = field(default_factory=list)
    ways: list[Proposal] = field(default_factory=list)
    comment: str | None = None


def draft_from_openapi(document: Mapping[str, Any], *, dataset: str) -> dict[str, Any]:
    """The proposed map as plain values, ``{"dataset": [...]}``. Raises as ``map_from_openapi`` does."""
    made: dict[str, Any] = yaml.safe_load(map_from_openapi(document, dataset=dataset))
    return made


def map_from_openapi(document: Mapping[str, Any], *, dataset: str) -> str:
    """The proposed map as YAML, with its guesses marked.

    Raises BadInput where the document describes no service or none with objects to be read.
    """
    if not _VERSION.match(str(document.get("openapi", ""))):
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "maps",
                "{dataset}: this is no OpenAPI description of version 3.0 or 3.1. "
                "Ask the service's keeper for one, or write the map by hand.",
            ).fill(dataset=dataset)
        )
    found = _collections(document)
    if not found:
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "maps",
                "{dataset}: the description names nothing that can be read as JSON objects with GET, "
                "so no map can be drafted from it.",
            ).fill(dataset=dataset)
        )
    tables = [
        SeenTable(
            one.name,
            tuple(one.columns.values()),
            (one.key,) if one.key else (),
            tuple(one.keys),
            comment=one.comment,
        )
        for one in found
    ]
    notes = [
        Note(
            one.name,
            {"web": [way.way for way in one.ways]},
            "; ".join(dict.fromkeys(guess for way in one.ways for guess in way.guesses)) or None,
        )
        for one in found
    ]
    return written(plan_of(tables), dataset=dataset, schema=None, more=notes)


def _collections(document: Node) -> list[_Found]:
    schemas = Schemas(document)
    read = list(_readable(document, schemas))
    names = _names(read)
    found: dict[str, _Found] = {}
    for path, _, rows in read:
        one = found.setdefault(names[path], _Found(names[path]))
        for column in schemas.columns(rows.row):
            one.columns.setdefault(column.name, column)
    for path, operation, rows in read:
        _add_way(found[names[path]], path, operation, rows, schemas)
    for one in found.values():
        one.key = one.key or _own_key(one)
    for path, _, rows in read:
        _link(found, names, path)
        _say_what_is_absent(found[names[path]], {c.name for c in schemas.columns(rows.row)})
    return [one for one in found.values() if one.ways and one.columns]


def _readable(document: Node, schemas: Schemas) -> Iterator[tuple[str, Node, Rows]]:
    """Paths that answer GET with JSON objects."""
    paths = document.get("paths")
    for path, item in paths.items() if isinstance(paths, Mapping) else ():
        node = schemas.resolved(item)
        operation = schemas.resolved(node.get("get"))
        if not operation or not str(path).startswith("/"):
            continue
        parameters = [*_list(node.get("parameters")), *_list(operation.get("parameters"))]
        answered = schemas.rows(_answer(operation, schemas), _resource(str(path)))
        if answered is not None:
            yield str(path), {**operation, "parameters": parameters}, answered


def _answer(operation: Node, schemas: Schemas) -> object:
    responses = operation.get("responses")
    if not isinstance(responses, Mapping):
        return None
    for status in ("200", 200, "2XX", "default"):
        content = schemas.resolved(responses.get(status)).get("content")
        for kind, one in content.items() if isinstance(content, Mapping) else ():
            if "json" in str(kind).lower() or kind == "*/*":
                return schemas.resolved(one).get("schema")
    return None


def _names(read: Sequence[tuple[str, Node, Rows]]) -> dict[str, str]:
    """What each path's collection is called: paths that give the same schema give one collection."""
    by_schema: dict[str, str] = {}
    for path, _, rows in sorted(read, key=lambda one: (not one[2].many, one[0].count("/"))):
        by_schema.setdefault(rows.name or f"path {_static(path)}", _resource(path))
    taken: dict[str, str] = {}
    names: dict[str, str] = {}
    for path, _, rows in read:
        schema = rows.name or f"path {_static(path)}"
        name = _SIGNS.sub("_", by_schema[schema]) or "root"
        if taken.setdefault(name, schema) != schema:
            name = _SIGNS.sub("_", _static(path).strip("/").replace("/", "_"))
            taken[name] = schema
        names[path] = name
    return names


def _add_way(one: _Found, path: str, operation: Node, rows: Rows, schemas: Schemas) -> None:
    parameters = [schemas.resolved(item) for item in operation["parameters"]]
    named = [item for item in parameters if isinstance(item.get("name"), str)]
    resource = _singular(_resource(path))
    template = path
    for place in _PLACE.findall(path):
        own = path.rstrip("/").endswith(f"{{{place}}}")
        column = _path_column(one, place, path, resource, own=own)
        template = template.replace(f"{{{place}}}", f"{{{column}}}", 1)
        one.columns.setdefault(column, SeenColumn(column, "string"))
        if own and not rows.many:
            one.key = one.key or column
    asking = Asking(schemas, rows, resource)
    proposal = asking.proposal(template, named, list(one.columns))
    if proposal is not None:
        one.ways.append(proposal)
        for added in proposal.added:
            one.columns.setdefault(added.name, added)
    summary = operation.get("summary")
    if isinstance(summary, str) and one.comment is None:
        one.comment = " ".join(summary.split())[:200]


def _say_what_is_absent(one: _Found, answered: set[str]) -> None:
    """A column that only one way's path names is missing in the rows of the other ways."""
    for way in (proposal.way for proposal in one.ways):
        filled = {*_PLACE.findall(way["path"]), *way.get("filled", ())}
        if set(one.columns) - answered - filled:
            way["absent"] = "empty"


def _path_column(one: _Found, place: str, path: str, resource: str, *, own: bool) -> str:
    """The column that a parameter of the path asks by."""
    columns = list(one.columns)
    if own:
        found = column_for(place, columns, resource)
        return found or next((c for c in columns if squeezed(c) == "id"), _SIGNS.sub("_", place))
    owner = _singular(_resource(path[: path.index(f"{{{place}}}")]))
    names = {squeezed(place), squeezed(owner + place)}
    if squeezed(place) == "id":
        names = {squeezed(f"{owner}id")}
    for column in columns:
        if squeezed(column) in names:
            return column
    return _SIGNS.sub("_", f"{owner}_{place}" if squeezed(place) == "id" else place)


def _own_key(one: _Found) -> str | None:
    """The column that tells a row from the others: ``id``, or the collection's own number."""
    resource = _singular(one.name)
    wanted = ("id", "uuid", squeezed(f"{resource}id"), squeezed(f"{resource}number"))
    for name in wanted:
        for column in one.columns:
            if squeezed(column) == name:
                return column
    for column in one.columns:
        meaning = meaning_of(column, table=one.name)
        if (
            meaning
            and meaning.concept == "customer_number"
            and squeezed(resource) in "customerasiakas"
        ):
            return column
    return None


def _link(found: Mapping[str, _Found], names: Mapping[str, str], path: str) -> None:
    """What lies below a thing's path belongs to it: ``/customers/{id}/bills``."""
    here = found[names[path]]
    for place in _PLACE.finditer(path):
        above = path[: place.end()]
        owner = found.get(names.get(above, ""))
        if owner is None or owner is here or owner.key is None or above == path:
            continue
        resource = _singular(_resource(path))
        column = _path_column(here, place[1], path, resource, own=False)
        key = SeenKey(column, owner.name, owner.key)
        if column in here.columns and key not in here.keys:
            here.keys.append(key)
            kind = owner.columns[owner.key].kind
            here.columns[column] = replace(here.columns[column], kind=kind)


def _resource(path: str) -> str:
    """The last step of a path that is no parameter."""
    steps = [step for step in path.split("/") if step and "{" not in step]
    return steps[-1] if steps else ""


def _static(path: str) -> str:
    return "/".join(step for step in path.split("/") if "{" not in step)


def _singular(name: str) -> str:
    for ending, other in (("ies", "y"), ("sses", "ss"), ("s", "")):
        if name.endswith(ending) and len(name) > len(ending) + 2:
            return name[: -len(ending)] + other
    return name


def _list(value: object) -> list[object]:
    return list(value) if isinstance(value, list) else []
