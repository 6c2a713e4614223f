"""What Fideslang itself says of a dataset: its models, its taxonomy, and the keys that it would forget."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, get_args

from fideslang.default_taxonomy import DEFAULT_TAXONOMY
from fideslang.models import Dataset
from pydantic import BaseModel, ValidationError

from desk.registers.maps import map_problems as reasons
from desk.registers.maps.map_notes import place_and_reason
from desk.registers.maps.map_problems import Findings

_OLD_NAMES = frozenset({"fidesops_meta"})
"""Keys that Fideslang takes besides those of its models."""
_FREE = frozenset({"meta", "namespace", "partitioning", "masking_strategy_override"})
"""Keys whose content Fideslang leaves to others."""


def check_dataset(raw: object, findings: Findings) -> None:
    """Note what Fideslang refuses, what it would forget, and categories that it does not know."""
    if not isinstance(raw, dict):
        return
    place = str(raw.get("fides_key", "dataset"))
    known = {(one.place, str(one.reason)) for one in findings.found}
    try:
        Dataset(**raw)
    except ValidationError as error:
        already = {one.place for one in findings.found}
        for one in error.errors(include_url=False):
            path, reason = place_and_reason(one)
            where = _named(raw, path) or place
            if not any(where.startswith(before) for before in already):
                findings.problem(where, reason)
    except (TypeError, RecursionError) as error:
        findings.problem(place, reasons.not_accepted(str(error)))
    for where, key in _dropped(raw, Dataset, place):
        findings.warn(where, reasons.dropped_key(key))
    for where, category in _categories(raw, place):
        reason = reasons.unknown_category(category)
        if category not in _taxonomy() and (where, str(reason)) not in known:
            findings.problem(where, reason)


@cache
def _taxonomy() -> frozenset[str]:
    return frozenset(str(one.fides_key) for one in DEFAULT_TAXONOMY.data_category or ())


def _named(raw: Any, path: list[str]) -> str:
    """The place with the names of collections and fields instead of their numbers."""
    words: list[str] = []
    for part in path:
        if isinstance(raw, list) and part.isdecimal() and int(part) < len(raw):
            raw = raw[int(part)]
            words[-1:] = [str(raw.get("name", words[-1]) if isinstance(raw, dict) else words[-1])]
        else:
            raw = raw.get(part) if isinstance(raw, dict) else None
            words.append(part)
    return ".".join(word for word in words if word not in ("fides_meta", "collections", "fields"))


def _dropped(
    raw: Mapping[str, Any], model: type[BaseModel], place: str
) -> Iterator[tuple[str, str]]:
    """Keys that a model does not have, in it and in the models within."""
    for key, value in raw.items():
        name = "fides_meta" if key in _OLD_NAMES else key
        field = model.model_fields.get(name)
        if field is None:
            yield place, str(key)
        elif name not in _FREE and (inner := _model_in(field.annotation)):
            for one in value if isinstance(value, list) else [value]:
                if isinstance(one, dict):
                    named = one.get("name")
                    outer = "" if name == "collections" else f"{place}."
                    here = f"{outer}{named}" if named else f"{place}.{name}"
                    yield from _dropped(one, inner, here)


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """The model of an annotation such as ``Optional[List[Model]]``."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    found = (_model_in(part) for part in get_args(annotation))
    return next((model for model in found if model), None)


def _categories(raw: Mapping[str, Any], place: str) -> Iterator[tuple[str, str]]:
    """Every data category with its place; fields within fields too."""
    for category in _list(raw.get("data_categories")):
        yield place, str(category)
    for key in ("collections", "fields"):
        for one in _list(raw.get(key)):
            if isinstance(one, dict):
                outer = "" if key == "collections" else f"{place}."
                yield from _categories(one, f"{outer}{one.get('name')}")


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []
