"""How a collection is written for the vault: what it says as JSON, with the names of the pieces of its rows.

Collections of earlier versions hold their rows themselves; they are read as they were written.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from desk.domain.person import Identifiers
from desk.domain.records import (
    About,
    AskedCollection,
    Collection,
    CollectionInfo,
    FieldInfo,
    OtherPerson,
    SystemResult,
    SystemStatus,
    Table,
    Value,
)
from desk.domain.text import LocalText, Text
from desk.services.row_pieces import Piece, PiecedRows

_MARK = "$"
_FACTS = ("purpose", "source", "recipients", "retention")
"""What collections of earlier versions do not say of their tables."""


@dataclass(frozen=True, slots=True)
class Rests:
    """On what a kept collection rests."""

    run: str | None
    """The collection's run; None for one of an earlier version."""
    answers: tuple[str, ...] = ()
    """Names of the kept answers."""
    rows: tuple[str, ...] = ()
    """Those of them in which rows of its tables lie."""


def pack(collection: Collection, *, run: str) -> bytes:
    """The collection as UTF-8 JSON; rows in pieces stay where they are."""
    document = {
        "run": run,
        "answers": collection.answers,
        "systems": [
            {**_without(asdict(one), "reason"), "reason": _text_out(one.reason)}
            for one in collection.systems
        ],
        "tables": [
            {"info": asdict(one.info), "through": one.through, **_rows_out(one.rows)}
            for one in collection.tables
        ],
        "others": [
            {
                "role": one.role,
                "identifiers": dict(one.identifiers),
                "safety_ban": one.safety_ban,
                "shares_place": one.shares_place,
            }
            for one in collection.others
        ],
        "set_aside": collection.set_aside,
        "identifiers": dict(collection.identifiers),
        "safety_ban": collection.safety_ban,
    }
    return json.dumps(
        document, default=_special, ensure_ascii=False, separators=(",", ":")
    ).encode()


def rests_on(data: bytes) -> Rests:
    """On what a collection that ``pack`` wrote rests."""
    document = json.loads(data, object_hook=_restore)
    pieces = [piece for table in document["tables"] for piece in table.get("pieces", ())]
    return Rests(
        document.get("run"),
        tuple(document.get("answers", ())),
        tuple(dict.fromkeys(answer for answer, _, _ in pieces)),
    )


def unpack(data: bytes, piece: Callable[[str, int], bytes]) -> Collection:
    """The collection that ``pack`` wrote.

    ``piece`` gives the pieces of its rows, by answer and place. They are all taken now, compressed
    as they are, and read when they are needed.
    """
    document = json.loads(data, object_hook=_restore)
    return Collection(
        systems=[
            SystemResult(
                system=one["system"],
                status=SystemStatus(one["status"]),
                records=one["records"],
                seconds=one["seconds"],
                reason=one["reason"],
                asked_at=one["asked_at"],
                keys=tuple(one["keys"]),
                asked=tuple(_asked(asked) for asked in one.get("asked", ())),
            )
            for one in document["systems"]
        ],
        tables=[
            Table(_info(one["info"]), _rows_in(one, piece), tuple(one["through"]))
            for one in document["tables"]
        ],
        others=[
            OtherPerson(
                one["role"],
                Identifiers(one["identifiers"]),
                one["safety_ban"],
                one["shares_place"],
            )
            for one in document["others"]
        ],
        set_aside=document["set_aside"],
        identifiers=Identifiers(document["identifiers"]),
        answers=tuple(document.get("answers", ())),
        safety_ban=document.get("safety_ban", False),
    )


_WRITTEN: dict[type, tuple[str, Callable[[Any], str]]] = {
    datetime: ("datetime", datetime.isoformat),
    date: ("date", date.isoformat),
    Decimal: ("decimal", str),
}
_READ: dict[str, Callable[[str], object]] = {
    "datetime": datetime.fromisoformat,
    "date": date.fromisoformat,
    "decimal": Decimal,
}


def _rows_out(rows: Sequence[tuple[Value, ...]]) -> dict[str, object]:
    if isinstance(rows, PiecedRows):
        return {"pieces": [[one.answer, one.place, one.rows] for one in rows.pieces]}
    return _columns_out(rows)


def _columns_out(rows: Sequence[tuple[Value, ...]]) -> dict[str, object]:
    """Rows by column: one mark a column instead of one a value, for 200,000 meter readings."""
    columns: list[Sequence[object]] = []
    types: list[str | None] = []
    for column in zip(*rows, strict=True):
        kinds = {type(value) for value in column} - {type(None)}
        name, write = _WRITTEN.get(kinds.pop(), (None, str)) if len(kinds) == 1 else (None, str)
        types.append(name)
        columns.append(
            column if name is None else [None if one is None else write(one) for one in column]
        )
    return {"columns": columns, "types": types}


def _rows_in(
    table: dict[str, Any], piece: Callable[[str, int], bytes]
) -> Sequence[tuple[Value, ...]]:
    if "pieces" in table:
        pieces = [Piece(*one) for one in table["pieces"]]
        held = {one: piece(one.answer, one.place) for one in pieces}
        return PiecedRows(pieces, held.__getitem__)
    columns = [
        column if name is None else [None if one is None else _READ[name](one) for one in column]
        for column, name in zip(table["columns"], table["types"], strict=True)
    ]
    return list(zip(*columns, strict=True))


def _without(values: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in values.items() if key != name}


def _special(value: object) -> object:
    match value:
        case datetime():
            return {_MARK: "datetime", "v": value.isoformat()}
        case date():
            return {_MARK: "date", "v": value.isoformat()}
        case Decimal():
            return {_MARK: "decimal", "v": str(value)}
        case bytes():
            return {_MARK: "bytes", "v": base64.b64encode(value).decode()}
        case Mapping():
            return dict(value)
        case _:
            raise TypeError(f"cannot keep a value of type {type(value).__name__}")


def _restore(values: dict[str, Any]) -> object:
    match values.get(_MARK):
        case "datetime":
            return datetime.fromisoformat(values["v"])
        case "date":
            return date.fromisoformat(values["v"])
        case "decimal":
            return Decimal(values["v"])
        case "bytes":
            return base64.b64decode(values["v"])
        case "text":
            return Text(values["context"], values["source"], values["values"])
        case "local":
            return LocalText(values["fi"], values["sv"], values["en"])
        case _:
            return values


def _text_out(text: Text | None) -> object:
    if text is None:
        return None
    values = {name: _value_out(value) for name, value in text.values.items()}
    return {_MARK: "text", "context": text.context, "source": text.source, "values": values}


def _value_out(value: object) -> object:
    match value:
        case Text():
            return _text_out(value)
        case LocalText():
            return {_MARK: "local", **asdict(value)}
        case str() | int() | float() | Decimal() | date():
            return value
        case _:
            return str(value)


def _local(value: dict[str, str] | None) -> LocalText | None:
    return None if value is None else LocalText(**value)


def _label(value: dict[str, str]) -> LocalText:
    return LocalText(**value)


def _asked(value: dict[str, Any]) -> AskedCollection:
    return AskedCollection(
        **{
            **value,
            "label": _label(value["label"]),
            "keys": tuple(value["keys"]),
            "references": tuple(value["references"]),
        }
    )


def _info(value: dict[str, Any]) -> CollectionInfo:
    fields = tuple(
        FieldInfo(
            **{
                **one,
                "label": _label(one["label"]),
                "categories": tuple(one["categories"]),
                "codes": {code: _label(text) for code, text in one["codes"].items()},
                "about": About(one["about"]),
            }
        )
        for one in value["fields"]
    )
    return CollectionInfo(
        **{
            **value,
            "label": _label(value["label"]),
            "meaning": _local(value["meaning"]),
            "fields": fields,
            **{name: _local(value.get(name)) for name in _FACTS},
        }
    )
