"""How a register's value stands in the table of records."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from desk.domain.records import FieldInfo, Value
from desk.domain.text import QT_TRANSLATE_NOOP, Language, Text, format_value

YES = QT_TRANSLATE_NOOP("records", "yes")
NO = QT_TRANSLATE_NOOP("records", "no")
_BYTES = QT_TRANSLATE_NOOP("records", "{count} bytes")


def _source(_context: str, source: str) -> str:
    return source


def shown(info: FieldInfo, value: Value, language: Language) -> str | Text:
    """The value in words: a code with its meaning, a date as the language writes it, nothing for NULL."""
    if value is None:
        return ""
    if isinstance(value, bytes):
        return _BYTES.fill(count=len(value))
    meaning = info.codes.get(str(value))
    if meaning is not None:
        return f"{meaning.in_language(language)} ({value})"
    match value:
        case bool():
            return YES if value else NO
        case datetime() if value.hour == value.minute == value.second == 0:
            written = format_value(value.date(), language, _source)
        case float():
            written = format_value(Decimal(repr(value)), language, _source)
        case int() if info.data_type not in ("number", "money"):
            written = str(value)  # keys, years and customer numbers are not counted in thousands
        case str():
            return value.replace("\n", " ").replace("\0", "\ufffd")
        case _:
            written = format_value(value, language, _source)
    return f"{written} {info.unit}" if info.unit else written
