"""The facts of an authority as JSON of a request's row, and back; what older versions did not ask is None."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date
from enum import StrEnum
from typing import Any

from desk.domain.mandate import ChildsView, Custody, Mandate, Matters, Scope, Standing

_READERS: Mapping[str, Callable[[str], object]] = {
    "dated": date.fromisoformat,
    "confirmed": date.fromisoformat,
    "since": date.fromisoformat,
    "until": date.fromisoformat,
    "child_born": date.fromisoformat,
    "scope": Scope,
    "matters": Matters,
    "custody": Custody,
    "child": ChildsView,
    "standing": Standing,
    "decided_by": str,
    "reason": str,
}


def mandate_to_json(mandate: Mandate) -> dict[str, str]:
    """What was said of it; nothing stands for what nobody said."""
    said = ((one.name, getattr(mandate, one.name)) for one in fields(mandate))
    return {name: _written(value) for name, value in said if value}


def json_to_mandate(held: Mapping[str, Any] | None) -> Mandate:
    """The facts that ``mandate_to_json`` wrote; none for a request of an earlier version."""
    known = {name: value for name, value in (held or {}).items() if name in _READERS}
    read: dict[str, Any] = {name: _READERS[name](value) for name, value in known.items()}
    return Mandate(**read)


def _written(value: date | StrEnum | str) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)
