"""How a register's value stands in the table of records."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from desk.domain.records import FieldInfo, Value
from desk.domain.text import QT_TRANSLATE_NOOP, Language, Text, format_value

YES = QT_TRANSLATE_NOOP("records", "yes")
NO = QT_TRANSLATE_NOOP("records", "no")
_BYTES = QT_TRANSLATE_NOOP("records", "{count} bytes")
UNSHOWN = "\ufffd"
"""Stands for a character that has no picture, or that would turn the text around it."""
_HIDDEN = dict.fromkeys(
    (
        *(code for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\t\n"),
        *range(0x202A, 0x202F),
        *range(0x2066, 0x206A),
        *range(0xD800, 0xE000),
        0x2028,
        0x2029,
    ),
    UNSHOWN,
)
"""Controls, marks that reverse a line, halves of characters and ends of lines of another kind."""


def legible(text: str) -> str:
    """A text of the same length whose every character is seen where it stands; lines stay lines."""
    if text.isascii() and text.isprintable():
        return text
    return text.translate(_HIDDEN)


def _source(_context: str, source: str) -> str:
    return source


def shown(info: FieldInfo, value: Value, language: Language) -> str | Text:
    """The value in words: a code with its meaning, a date as the language writes it, nothing for NULL."""
    if value is None:
        return ""
    if isinstance(value, bytes):
        return _BYTES.fill(count=len(value))
    if info.codes:
        meaning = info.codes.get(str(value))
        if meaning is not None:
            return f"{meaning.in_language(language)} ({value})"
    match value:
        case str():
            written = legible(value)
            return written.replace("\n", " ") if "\n" in written else written
        case bool():
            return YES if value else NO
        case datetime() if value.hour == value.minute == value.second == 0:
            written = format_value(value.date(), language, _source)
        case float():
            written = format_value(Decimal(repr(value)), language, _source)
        case int() if info.data_type not in ("number", "money"):
            written = str(value)  # keys, years and customer numbers are not counted in thousands
        case _:
            written = format_value(value, language, _source)
    return f"{written} {info.unit}" if info.unit else written
