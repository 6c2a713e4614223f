"""Writes a draft as YAML that a person finishes: guesses carry a comment."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from desk.registers.drafts.database_look import SeenColumn, SeenTable
from desk.registers.drafts.links import Link
from desk.registers.drafts.notes import Note, is_secret, notes_of
from desk.registers.drafts.plan import Plan, is_staff
from desk.registers.maps.map_problems import NOTHING_LEADS

_PLAIN = re.compile(r"[A-Za-zÅÄÖåäö_][\wÅÄÖåäö.\-]*")
_RESERVED = frozenset(
    ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf", "none"]
)
_FIDES_TYPES = {
    "string": "string",
    "integer": "integer",
    "float": "float",
    "boolean": "boolean",
    "object": "object",
}
_ALWAYS = ("personal_identity_code", "customer_number")
_OF_SUBJECTS = (*_ALWAYS, "email", "phone_number", "birth_date", "name", "business_id")


def written(plan: Plan, *, dataset: str, schema: str | None, more: Sequence[Note] = ()) -> str:
    """The whole map; ``more``: what else is noted of its tables."""
    return "\n".join(_lines(plan, dataset, schema, more)) + "\n"


def _lines(plan: Plan, dataset: str, schema: str | None, more: Sequence[Note]) -> Iterator[str]:
    yield "# A draft made from names, types and keys. Read every line and mend it before it is used."
    yield "# “guess” marks what the system does not declare. Check it with: desk map check FILE"
    if not plan.subjects:
        yield "# No table of customers was found: mark one with “subject: true” and say who it is with “person”."
    yield "dataset:"
    yield f"  - fides_key: {_scalar(dataset)}"
    if schema:
        yield f"    fides_meta: {{namespace: {{schema: {_scalar(schema)}}}}}"
    yield "    collections:"
    for table in plan.tables.values():
        yield from _table(plan, table, dataset)
    notes = _joined([*more, *notes_of(plan)])
    if notes:
        yield "    meta:"
        yield "      desk:"
    for note in notes:
        if note.guess:
            yield f"        # guess: {note.guess}"
        if isinstance(note.value, list):
            yield f"        {_scalar(note.key)}:"
            yield from (f"          - {_flow(one)}" for one in note.value)
        elif len(_flow(note.value)) <= 100:
            yield f"        {_scalar(note.key)}: {_flow(note.value)}"
        else:
            yield f"        {_scalar(note.key)}:"
            for key, value in note.value.items():
                if isinstance(value, list) and value and isinstance(value[0], Mapping):
                    yield f"          {_scalar(key)}:"
                    yield from (f"            - {_flow(one)}" for one in value)
                else:
                    yield f"          {_scalar(key)}: {_flow(value)}"


def _joined(notes: Sequence[Note]) -> list[Note]:
    """The notes with those of one key put together."""
    made: dict[str, Note] = {}
    for note in notes:
        if known := made.get(note.key):
            guess = "; ".join(one for one in (note.guess, known.guess) if one) or None
            made[note.key] = Note(note.key, {**note.value, **known.value}, guess)
        else:
            made[note.key] = note
    return list(made.values())


def _table(plan: Plan, table: SeenTable, dataset: str) -> Iterator[str]:
    yield f"      - name: {_scalar(table.name)}"
    if table.comment:
        yield f"        description: {_scalar(table.comment)}"
    if reason := _skipped(plan, table):
        yield f"        # {reason}"
        yield "        fides_meta: {skip_processing: true}"
    for columns in table.wide_keys:
        yield f"        # a key of several columns; give each its reference and they are followed together: {', '.join(columns)}"
    yield "        fields:"
    for column in table.columns:
        yield from _column(plan, table, column, dataset)


def _skipped(plan: Plan, table: SeenTable) -> str | None:
    if table.view:
        return "a view: its rows are those of tables"
    if is_staff(table.name):
        return "employees"
    if table.name not in plan.depth:
        return f"{NOTHING_LEADS}; mend that if it holds something about customers"
    return None


def _column(plan: Plan, table: SeenTable, column: SeenColumn, dataset: str) -> Iterator[str]:
    meaning = plan.meanings.get((table.name, column.name))
    if is_secret(plan, table, column):
        yield f"          # left out: {column.name} (a secret is never given)"
        return
    ways = [
        way for way in plan.ways if (way.link.table, way.link.column) == (table.name, column.name)
    ]
    keyed = column.name in table.primary_key
    links = [link for link in plan.links if link.table == table.name and link.column == column.name]
    category = meaning.category if meaning else "user.unique_id" if keyed or links else "user"
    yield f"          - name: {_scalar(column.name)}"
    if column.comment:
        yield f"            description: {_scalar(column.comment)}"
    yield f"            data_categories: [{category}]"
    meta: list[str] = []
    if keyed:
        meta.append("primary_key: true")
    identity, guess = _identity(plan, table, column)
    if identity:
        meta.append(f"identity: {identity}" + (f"  # guess: {guess}" if guess else ""))
    if data_type := _FIDES_TYPES.get(column.kind):
        meta.append(f"data_type: {data_type}")
    if ways:
        meta.append("references:")
        for way in ways:
            target = _scalar(f"{way.link.target}.{way.link.target_column}")
            line = (
                f"  - {{dataset: {_scalar(dataset)}, field: {target}, direction: {way.direction}}}"
            )
            meta.append(line + ("" if way.link.declared else "  # guess: by its name"))
    if meta:
        yield "            fides_meta:"
        yield from (f"              {line}" for line in meta)
    if meaning is None:
        yield f"            # translate: “{column.name}” has no label in meta.desk, so its name would stand in every language"
    for link in _unfollowed(plan, links):
        yield f"            # not followed: {link.target}.{link.target_column}"


def _unfollowed(plan: Plan, links: Sequence[Link]) -> list[Link]:
    followed = {way.link for way in plan.ways}
    return [link for link in links if link.declared and link not in followed]


def _identity(plan: Plan, table: SeenTable, column: SeenColumn) -> tuple[str | None, str | None]:
    """The identity key of a column, and why it is only a guess."""
    meaning = plan.meanings.get((table.name, column.name))
    subject = table.name in plan.subjects
    identity = meaning.identity if meaning else None
    by_value = "by its values" if (table.name, column.name) in plan.by_value else None
    if table.view or is_staff(table.name):
        return None, None
    if identity == "customer_number" and _running(plan, table.name, column.name):
        return None, None
    if identity is None or meaning is None:
        return _address(plan, table, column), None
    if meaning.about == "other":
        return (identity if identity in _ALWAYS else None), by_value
    bound = any((link.table, link.column) == (table.name, column.name) for link in plan.links)
    if identity == "metering_point":
        places = [name for name in plan.tables if plan.column(name, "metering_point")]
        own = table.primary_key == (column.name,) or column.name in table.unique or len(places) == 1
        return (identity if own and not bound else None), by_value
    if subject or not plan.subjects:
        return (identity if identity in _OF_SUBJECTS else None), by_value
    return (identity if identity in _ALWAYS and not bound else None), by_value


def _running(plan: Plan, table: str, column: str) -> bool:
    """True for a running number that a database gives its rows itself, and for what points at one.

    Another system counts from one too: the same number is somebody else there.
    """
    places = [(table, column)]
    places += [
        (link.target, link.target_column)
        for link in plan.links
        if (link.table, link.column) == (table, column)
    ]
    return any(
        name in plan.tables[at].primary_key and one.kind == "integer"
        for at, name in places
        for one in plan.tables[at].columns
        if one.name == name
    )


def _address(plan: Plan, table: SeenTable, column: SeenColumn) -> str | None:
    """Where customers' addresses lie in a table of their own, its street is what they are found by."""
    meaning = plan.meanings.get((table.name, column.name))
    if meaning is None or meaning.concept != "street" or table.name not in plan.depth:
        return None
    elsewhere = any(plan.column(subject, "street") for subject in plan.subjects)
    at_place = plan.column(table.name, "metering_point")
    near = plan.depth[table.name] == 1 and not at_place
    return (
        "address"
        if near and plan.subjects and not (elsewhere and table.name in plan.subjects)
        else None
    )


def _flow(value: Any) -> str:
    """A value on one line."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_scalar(key)}: {_flow(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_flow(one) for one in value) + "]"
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, int) else _scalar(value)


def _scalar(text: str) -> str:
    """A text as YAML: in quotes wherever it could be read as something else."""
    if _PLAIN.fullmatch(text) and text.lower() not in _RESERVED:
        return text
    return json.dumps(text, ensure_ascii=False)
