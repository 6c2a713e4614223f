"""What the commands print: JSON for programs, plain lines for people."""

from __future__ import annotations

import base64
import json
import math
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from desk.domain.disclosure import Disclosure
from desk.domain.hidden import Hiding
from desk.domain.records import Candidate, SystemResult, Value
from desk.services.ports import Translator

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Characters that move, colour or turn round what a terminal shows; not the ends of lines."""
_LARGEST = 300
"""Power of ten above which a number is no number of JSON readers any more."""

Document = Mapping[str, Any] | Sequence[Any]


def show(document: Document, *, as_json: bool) -> None:
    """Print a result on standard output."""
    if as_json:
        json.dump(document, sys.stdout, ensure_ascii=False, default=_plain, indent=2)
        sys.stdout.write("\n")
    else:
        sys.stdout.write(harmless("\n".join(_lines(document))) + "\n")
    sys.stdout.flush()


def harmless(text: str) -> str:
    """A text for a terminal: what a register's value would have it do is written out, as ``\\x1b``."""
    return _CONTROLS.sub(lambda one: ascii(one.group())[1:-1], text)


def systems(results: Iterable[SystemResult], translate: Translator) -> list[dict[str, Any]]:
    """The systems of a collection, as ``collect`` and ``answer`` list them."""
    return [
        {
            "system": one.system,
            "status": one.status.value,
            "records": one.records,
            "seconds": round(one.seconds, 3),
            "reason": translate(one.reason) if one.reason else None,
        }
        for one in results
    ]


def certificate(results: Iterable[SystemResult], translate: Translator) -> list[dict[str, Any]]:
    """The systems of a collection with all that they were asked: names of keys, never values."""
    results = list(results)
    return [
        {
            **told,
            "asked_at": one.asked_at,
            "keys": list(one.keys),
            "asked": [
                {
                    "collection": asked.collection,
                    "label": asked.label.in_language(translate.language),
                    "questions": asked.questions,
                    "rows": asked.rows,
                    "keys": list(asked.keys),
                    "references": list(asked.references),
                    "set_aside": dict(asked.set_aside),
                    "reachable": asked.reachable,
                }
                for asked in one.asked
            ],
        }
        for told, one in zip(systems(results, translate), results, strict=True)
    ]


def unreachable(results: Iterable[SystemResult]) -> list[str]:
    """Collections that no identity and no reference leads to: a warning, never a failure."""
    return [asked.collection for one in results for asked in one.asked if not asked.reachable]


def records(shown: Disclosure, hiding: Hiding | None = None) -> dict[str, list[dict[str, Any]]]:
    """``dataset:collection`` to its rows, exactly as the letter shows them.

    ``hiding``: what is hidden on a terminal, where the person is under a safety ban.
    """
    return {
        table.info.key: [
            dict(zip(table.info.columns, map(_finite, row), strict=True))
            for row in (hiding.rows(table.info.fields, table.rows) if hiding else table.rows)
        ]
        for table in shown.tables
    }


def _finite(value: Value) -> Value:
    """The value; NaN as text, which JSON lacks."""
    return str(Decimal(value)) if isinstance(value, float) and not math.isfinite(value) else value


def provenance(shown: Disclosure) -> dict[str, dict[str, Any]]:
    """``dataset:collection`` to its system, the columns of its rows' key, and what led to it."""
    return {
        table.info.key: {
            "system": table.info.system,
            "key": [info.name for info in table.info.fields if info.primary_key],
            "through": list(table.through),
        }
        for table in shown.tables
    }


def candidate(one: Candidate) -> dict[str, Any]:
    """A found person; the address of somebody under a safety ban is not shown."""
    return {
        "subject": one.subject,
        "name": one.name,
        "birth_date": one.birth_date,
        "address": None if one.safety_ban else one.address,
        "systems": list(one.systems),
        "matched_on": list(one.matched_on),
        "score": round(one.score, 1),
        "safety_ban": one.safety_ban,
        "company": one.company,
        "sole_trader": one.sole_trader,
        "sign_twins": one.sign_twins,
        "signless": one.signless,
        "unsigned": one.unsigned,
        "namesakes": one.namesakes,
        "same_by": list(one.same_by),
    }


def _plain(value: object) -> object:
    match value:
        case Decimal() if not value.is_finite() or value.adjusted() > _LARGEST:
            return str(value)  # JSON has no NaN, and 1E+999999 has a million digits
        case Decimal():
            return int(value) if value == value.to_integral_value() else float(value)
        case datetime() | date():
            return value.isoformat()
        case bytes():
            return base64.b64encode(value).decode()
        case Mapping():
            return dict(value)
        case _:
            return str(value)


def _lines(document: Document, indent: str = "") -> Iterable[str]:
    if isinstance(document, Mapping):
        for key, value in document.items():
            if isinstance(value, Mapping | list | tuple) and value:
                yield f"{indent}{key}:"
                yield from _lines(value, indent + "  ")
            else:
                yield f"{indent}{key}: {_word(value)}"
        return
    for value in document:
        if isinstance(value, Mapping):
            yield indent + "  ".join(f"{key}: {_word(one)}" for key, one in value.items())
        else:
            yield f"{indent}{_word(value)}"


def _word(value: object) -> str:
    match value:
        case None:
            return "-"
        case bool():
            return "yes" if value else "no"
        case list() | tuple():
            return ", ".join(_word(one) for one in value) or "-"
        case Mapping():
            return ", ".join(f"{key}={_word(one)}" for key, one in value.items())
        case _:
            return str(_plain(value))
