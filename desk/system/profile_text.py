"""A controller's profile as the text of a TOML file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from desk.system.system_settings import quoted

_HEAD = (
    "# This workspace's profile of a controller. Settings, Controllers edits it; without this file "
    "the one that ships holds."
)


def profile_text(tree: Mapping[str, object]) -> str:
    """The file that reads as these tables."""
    return "\n".join(_lines(tree)) + "\n"


def _lines(tree: Mapping[str, object]) -> Iterator[str]:
    yield _HEAD
    tables = {key: one for key, one in tree.items() if key in ("notice", "desk")}
    for key, value in tree.items():
        if key not in tables and key != "systems":
            yield f"{key} = {_value(value)}"
    for key, table in tables.items():
        yield f"\n[{key}]"
        if isinstance(table, dict):
            yield from (f"{name} = {_value(value)}" for name, value in table.items())
    systems = tree.get("systems")
    for one in systems if isinstance(systems, list) else []:
        yield "\n[[systems]]"
        yield from (f"{name} = {_value(value)}" for name, value in one.items())


def _value(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case date():
            return value.isoformat()
        case dict():
            return "{ " + ", ".join(f"{key} = {_value(one)}" for key, one in value.items()) + " }"
        case list():
            return "[\n" + "".join(f"  {_value(one)},\n" for one in value) + "]"
        case _:
            return quoted(str(value))
