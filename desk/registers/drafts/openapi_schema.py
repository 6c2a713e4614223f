"""Reads the schemas of an OpenAPI description: fields of a row, and where in an answer the rows are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from desk.registers.drafts.database_look import ColumnKind, SeenColumn

Node = Mapping[str, Any]

_MOST_COLUMNS = 500
_DEEPEST = 3
"""Objects within objects become columns down to here, below that JSON text."""
_USUAL_NAMES = (
    "data",
    "items",
    "results",
    "value",
    "content",
    "rows",
    "records",
    "list",
    "entries",
)


@dataclass(frozen=True, slots=True)
class Rows:
    """Where the rows of an answer are."""

    path: str
    """Path to the rows; empty for the document itself."""
    row: Node
    """Schema of one row."""
    name: str | None
    """Name of the schema, where it has one."""
    many: bool
    """False: the answer is one object."""
    around: Node
    """Schema of the whole answer, where paging is told."""


class Schemas:
    """The schemas of one description; references within the document are followed."""

    def __init__(self, document: Node) -> None:
        self._document = document

    def resolved(self, node: object) -> Node:
        """What stands at the end of references; empty where they lead nowhere or round and round."""
        for _ in range(20):
            if not isinstance(node, Mapping):
                return {}
            reference = node.get("$ref")
            if not isinstance(reference, str):
                return node
            node = self._at(reference)
        return {}

    def rows(self, schema: object, resource: str) -> Rows | None:
        """Where the rows of an answer are; None where it holds no objects."""
        whole = self.shape(schema)
        if kind_of(whole) == "array":
            item = whole.get("items")
            row = self.shape(item)
            return Rows("", row, _name(item), True, {}) if _is_object(row) else None
        if not _is_object(whole):
            return None
        found = list(self._lists(whole, "", 2))
        for wanted in (*_USUAL_NAMES, resource.lower()):
            for path, item in found:
                if path.rpartition(".")[2].lower() == wanted:
                    return Rows(path, self.shape(item), _name(item), True, whole)
        # an envelope holds little else than its list; a thing with lists of its own holds more
        if len(found) == 1 and len(self.properties(whole)) <= 4 and _name(schema) is None:
            path, item = found[0]
            return Rows(path, self.shape(item), _name(item), True, whole)
        return Rows("", whole, _name(schema), False, {})

    def columns(self, row: Node) -> list[SeenColumn]:
        """The fields of a row as columns; nested ones by dotted names."""
        return list(self._columns(row, "", (row,)))[:_MOST_COLUMNS]

    def always(self, row: Node) -> bool:
        """True where every field is promised in every row."""
        return set(self.properties(row)) <= set(_texts(row.get("required")))

    def properties(self, schema: Node) -> dict[str, Any]:
        """The properties of an object that can be read."""
        found = schema.get("properties")
        if not isinstance(found, Mapping):
            return {}
        return {
            str(name): one
            for name, one in found.items()
            if self.resolved(one).get("writeOnly") is not True
        }

    def paths(self, schema: Node, deepest: int = 2) -> Iterator[str]:
        """The dotted paths of an answer down to some depth, to look for marks of paging in."""
        for name, one in self.properties(schema).items():
            yield name
            if deepest > 1:
                yield from (f"{name}.{rest}" for rest in self.paths(self.shape(one), deepest - 1))

    def shape(self, schema: object) -> Node:
        """A schema with its parts put together (``allOf``) and the first of alternatives chosen."""
        return self._shape(schema, 0)

    def _shape(self, schema: object, depth: int) -> Node:
        node = self.resolved(schema)
        if depth > 10:
            return node
        merged: dict[str, Any] = {
            key: value for key, value in node.items() if key not in ("allOf", "oneOf", "anyOf")
        }
        parts = [self._shape(one, depth + 1) for one in _nodes(node.get("allOf"))]
        choices = [
            shape
            for key in ("oneOf", "anyOf")
            for one in _nodes(node.get(key))
            if kind_of(shape := self._shape(one, depth + 1)) != "null"
        ]
        for part in (*parts, *choices[:1]):
            properties = {**self.properties(merged), **self.properties(part)}
            required = [*_texts(merged.get("required")), *_texts(part.get("required"))]
            merged = {**part, **merged}
            if properties:
                merged |= {"properties": properties, "required": required}
        return merged

    def _columns(self, row: Node, before: str, within: tuple[Node, ...]) -> Iterator[SeenColumn]:
        for name, one in self.properties(row).items():
            schema = self.shape(one)
            comment = schema.get("description")
            words = " ".join(comment.split())[:200] if isinstance(comment, str) else None
            further = len(within) <= _DEEPEST and schema not in within
            if _is_object(schema) and further and self.properties(schema):
                yield from self._columns(schema, f"{before}{name}.", (*within, schema))
            else:
                yield SeenColumn(f"{before}{name}", _column_kind(schema), words or None)

    def _lists(self, schema: Node, before: str, deepest: int) -> Iterator[tuple[str, object]]:
        for name, one in self.properties(schema).items():
            inner = self.shape(one)
            if kind_of(inner) == "array" and _is_object(self.shape(inner.get("items"))):
                yield before + name, inner.get("items")
            elif deepest > 1 and _is_object(inner):
                yield from self._lists(inner, f"{before}{name}.", deepest - 1)

    def _at(self, reference: str) -> object:
        if not reference.startswith("#/"):
            return None
        node: object = self._document
        for step in reference[2:].split("/"):
            key = step.replace("~1", "/").replace("~0", "~")
            node = node.get(key) if isinstance(node, Mapping) else None
        return node


def kind_of(schema: Node) -> str | None:
    """The type of a schema; of several (3.1) the first that is not null."""
    kind = schema.get("type")
    if isinstance(kind, list):
        kind = next((one for one in kind if one != "null"), None)
    return kind if isinstance(kind, str) else None


def _is_object(schema: Node) -> bool:
    return kind_of(schema) == "object" or (kind_of(schema) is None and "properties" in schema)


def _column_kind(schema: Node) -> ColumnKind:
    match kind_of(schema), schema.get("format"):
        case "string", "date":
            return "date"
        case "string", "date-time":
            return "datetime"
        case "string", "binary" | "byte":
            return "binary"
        case "string", _:
            return "string"
        case "integer", _:
            return "integer"
        case "number", _:
            return "float"
        case "boolean", _:
            return "boolean"
    return "other"


def _name(schema: object) -> str | None:
    reference = schema.get("$ref") if isinstance(schema, Mapping) else None
    return reference.rpartition("/")[2] if isinstance(reference, str) else None


def _nodes(value: object) -> list[object]:
    return list(value) if isinstance(value, list) else []


def _texts(value: object) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []
