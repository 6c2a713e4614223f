"""The standard part of a Fideslang dataset, read from YAML key by key; ``desk map check`` lets Fideslang itself judge it.

Written out instead of using Fideslang's own models: loading those takes longer than a search may.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from desk.registers.maps import map_problems as reasons
from desk.registers.maps.map_problems import Findings, map_error

_KEY = re.compile(r"[a-zA-Z0-9_.<>-]+")
_DEEPEST = 16
_MOST_FIELDS = 20_000
"""Fields of one collection; anchors of YAML could make more of a small file than memory holds."""
_TYPES = ("string", "integer", "float", "boolean", "object_id", "object")
_TRUE, _FALSE = (True, 1, "true", "True"), (False, 0, "false", "False", None)


@dataclass(frozen=True, slots=True)
class ReferenceEntry:
    """A link of a field as it is written."""

    dataset: str
    field: str
    """``collection.field``; the field may be a path."""
    direction: str | None


@dataclass(frozen=True, slots=True)
class FieldEntry:
    """A field without fields within; ``path`` has a dot for each level."""

    path: str
    categories: tuple[str, ...] = ()
    identity: str | None = None
    primary_key: bool = False
    data_type: str | None = None
    """Without the ``[]`` of a list."""
    array: str | None = None
    """The path of the outermost list that it lies in, itself included."""
    whole_list: bool = False
    """``return_all_elements``."""
    references: tuple[ReferenceEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class CollectionEntry:
    """A collection as it is written."""

    name: str
    fields: tuple[FieldEntry, ...]
    after: tuple[str, ...] = ()
    skip: bool = False


@dataclass(frozen=True, slots=True)
class DatasetEntry:
    """A dataset as it is written."""

    key: str
    collections: tuple[CollectionEntry, ...]
    schema: str | None = None
    after: tuple[str, ...] = ()
    skip: bool = False
    notes: object = None
    """``meta.desk``."""


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # the stubs lack the C loader
    """Notes keys that stand twice, of which YAML keeps the last."""

    twice: list[tuple[str, int]]

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> Any:
        seen = set()
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode):
                if key.value in seen and key.value != "<<":
                    self.twice.append((key.value, key.start_mark.line + 1))
                seen.add(key.value)
        return super().construct_mapping(node, deep=deep)


def datasets_of(text: str, findings: Findings) -> list[object]:
    """The datasets of a file as YAML gives them; keys that stand twice are noted.

    Raises BadInput where the text is no YAML, or holds no datasets.
    """
    loader = None
    try:
        loader = _Loader(text)
        loader.twice = []
        content = loader.get_single_data()
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        reason = reasons.not_yaml(mark.line + 1 if mark else 1)
        raise map_error(findings.file, "YAML", reason) from error
    finally:
        if loader is not None:
            loader.dispose()
    for key, line in loader.twice:
        findings.problem(f"{key} ({line})", reasons.stands_twice(key))
    datasets = content.get("dataset") if isinstance(content, dict) else None
    if not isinstance(datasets, list) or not datasets:
        raise map_error(findings.file, "dataset", reasons.no_datasets())
    return datasets


def read_standard(raw: object, findings: Findings) -> DatasetEntry:
    """One dataset; what cannot be read is noted and left out."""
    return _Standard(findings).dataset(raw)


@dataclass(frozen=True, slots=True)
class _Around:
    """What the fields around a field say of it."""

    categories: tuple[str, ...]
    path: str = ""
    """With a dot at its end."""
    array: str | None = None
    depth: int = 0


class _Standard:
    def __init__(self, findings: Findings) -> None:
        self._findings = findings

    def dataset(self, raw: object) -> DatasetEntry:
        entry = self._mapping(raw, "dataset")
        key = entry.get("fides_key")
        key = self._text(str(key) if isinstance(key, int | float) else key, "fides_key")
        if key and not _KEY.fullmatch(key):
            self._findings.problem(f"{key}.fides_key", reasons.bad_key(key))
        meta = self._meta(entry, key or "dataset")
        namespace = self._mapping(meta.get("namespace"), f"{key}.namespace", optional=True)
        schema = namespace.get("schema") or namespace.get("dataset_id")
        collections: dict[str, CollectionEntry] = {}
        if "collections" not in entry:
            self._findings.problem(key or "dataset", reasons.missing("collections"))
        inherited = self._texts(entry.get("data_categories"), f"{key}.data_categories")
        for number, one in enumerate(self._list(entry.get("collections"), f"{key}.collections")):
            read = self._collection(one, f"collections[{number}]", inherited)
            if read and read.name in collections:
                self._findings.problem(read.name, reasons.stands_twice(read.name))
            elif read:
                collections[read.name] = read
        notes = self._mapping(entry.get("meta"), f"{key}.meta", optional=True).get("desk")
        return DatasetEntry(
            key=key or "",
            collections=tuple(collections.values()),
            schema=str(schema) if schema is not None else None,
            after=self._texts(meta.get("after"), f"{key}.after"),
            skip=self._flag(meta.get("skip_processing"), f"{key}.skip_processing"),
            notes=notes,
        )

    def _collection(
        self, raw: object, place: str, inherited: tuple[str, ...]
    ) -> CollectionEntry | None:
        entry = self._mapping(raw, place)
        name = self._text(entry.get("name"), f"{place}.name")
        if name is None:
            return None
        if "fields" not in entry:
            self._findings.problem(name, reasons.missing("fields"))
        meta = self._meta(entry, name)
        after = self._texts(meta.get("after"), f"{name}.after")
        for key in after:
            if "." not in key:
                self._findings.problem(f"{name}.after", reasons.not_collection_and_field(key))
        own = self._texts(entry.get("data_categories"), f"{name}.data_categories")
        fields: dict[str, FieldEntry] = {}
        for one in self._fields(entry.get("fields"), name, _Around((*own, *inherited))):
            if one.path in fields:
                self._findings.problem(f"{name}.{one.path}", reasons.stands_twice(one.path))
            fields[one.path] = one
            if len(fields) > _MOST_FIELDS:
                self._findings.problem(name, reasons.too_deep())
                break
        return CollectionEntry(
            name=name,
            fields=tuple(fields.values()),
            after=tuple(key for key in after if "." in key),
            skip=self._flag(meta.get("skip_processing"), f"{name}.skip_processing"),
        )

    def _fields(self, raw: object, place: str, around: _Around) -> Iterator[FieldEntry]:
        if around.depth > _DEEPEST:
            self._findings.problem(place, reasons.too_deep())
            return
        for number, one in enumerate(self._list(raw, f"{place}.fields")):
            entry = self._mapping(one, f"{place}.fields[{number}]")
            name = self._text(entry.get("name"), f"{place}.fields[{number}].name")
            if name is None:
                continue
            here = f"{place}.{name}"
            path = f"{around.path}{name}"
            meta = self._meta(entry, here)
            data_type = self._data_type(meta.get("data_type"), here)
            array = around.array or (path if data_type and data_type.endswith("[]") else None)
            own = self._texts(entry.get("data_categories"), f"{here}.data_categories")
            categories = tuple(dict.fromkeys((*own, *around.categories)))
            if entry.get("fields"):
                inner = _Around(categories, f"{path}.", array, around.depth + 1)
                yield from self._fields(entry["fields"], here, inner)
                continue
            yield FieldEntry(
                path=path,
                categories=categories,
                identity=self._optional_text(meta.get("identity"), f"{here}.identity"),
                primary_key=self._flag(meta.get("primary_key"), f"{here}.primary_key"),
                data_type=data_type.removesuffix("[]") if data_type else None,
                array=array,
                whole_list=self._flag(meta.get("return_all_elements"), here),
                references=tuple(self._references(meta.get("references"), here)),
            )

    def _references(self, raw: object, place: str) -> Iterator[ReferenceEntry]:
        for number, one in enumerate(self._list(raw, f"{place}.references")):
            here = f"{place}.references[{number}]"
            entry = self._mapping(one, here)
            dataset = self._text(entry.get("dataset"), f"{here}.dataset")
            target = self._text(entry.get("field"), f"{here}.field")
            direction = entry.get("direction")
            if direction not in ("from", "to", None):
                self._findings.problem(f"{here}.direction", reasons.not_one_of("from, to"))
            elif target is not None and "." not in target:
                self._findings.problem(f"{here}.field", reasons.not_collection_and_field(target))
            elif dataset is not None and target is not None:
                yield ReferenceEntry(dataset, target, direction)

    def _data_type(self, raw: object, place: str) -> str | None:
        data_type = self._optional_text(raw, f"{place}.data_type")
        if data_type is not None and data_type.removesuffix("[]") not in _TYPES:
            self._findings.problem(f"{place}.data_type", reasons.not_one_of(", ".join(_TYPES)))
            return None
        return data_type

    def _meta(self, entry: Mapping[str, Any], place: str) -> Mapping[str, Any]:
        """``fides_meta``, or the name it had before."""
        meta = entry.get("fides_meta") or entry.get("fidesops_meta")
        return self._mapping(meta, f"{place}.fides_meta", optional=True)

    def _mapping(self, raw: object, place: str, *, optional: bool = False) -> Mapping[str, Any]:
        if isinstance(raw, dict):
            return raw
        if raw is not None or not optional:
            self._findings.problem(place, reasons.no_mapping())
        return {}

    def _list(self, raw: object, place: str) -> list[object]:
        if isinstance(raw, list):
            return raw
        if raw is not None:
            self._findings.problem(place, reasons.no_list())
        return []

    def _texts(self, raw: object, place: str) -> tuple[str, ...]:
        texts = (self._text(one, place) for one in self._list(raw, place))
        return tuple(text for text in texts if text is not None)

    def _optional_text(self, raw: object, place: str) -> str | None:
        return None if raw is None else self._text(raw, place)

    def _text(self, raw: object, place: str) -> str | None:
        if isinstance(raw, str) and raw.strip():
            return raw
        if raw is None:
            parent, _, key = place.rpartition(".")
            self._findings.problem(parent or place, reasons.missing(key))
        else:
            self._findings.problem(place, reasons.no_text())
        return None

    def _flag(self, raw: object, place: str) -> bool:
        if raw not in _TRUE and raw not in _FALSE:
            self._findings.problem(place, reasons.no_flag())
        return raw in _TRUE
