"""A translatable sentence with its values, and how values are written in each language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Literal, Protocol

Language = Literal["fi", "sv", "en"]
LANGUAGES: tuple[Language, ...] = ("fi", "sv", "en")
MINUS = "\u2212"
"""A hyphen would break from its number and is read as "dash"."""

_MONTHS_EN = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_WEEKDAYS: Mapping[Language, tuple[str, ...]] = {
    "fi": ("ma", "ti", "ke", "to", "pe", "la", "su"),
    "sv": ("må", "ti", "on", "to", "fr", "lö", "sö"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}


@dataclass(frozen=True, slots=True)
class LocalText:
    """A text that comes from a resource file in all three languages (a profile, a data map)."""

    fi: str
    sv: str
    en: str

    def in_language(self, language: Language) -> str:
        """The text in one language."""
        return {"fi": self.fi, "sv": self.sv, "en": self.en}[language]


@dataclass(frozen=True, slots=True)
class Weekday:
    """A date that is written with its weekday: ``ti 22.12.2026``."""

    day: date


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence of the program: its English source, where it belongs, and the values it shows.

    ``context`` and ``source`` together are the key in the ``.ts`` files. Values stand in the
    source as ``{name}``.
    """

    context: str
    source: str
    values: Mapping[str, object] = field(default_factory=dict)

    def fill(self, **values: object) -> Text:
        """The same sentence with values: str, int, Decimal, date, datetime, Weekday, LocalText or Text."""
        return replace(self, values={**self.values, **values})

    def __str__(self) -> str:
        return render(self, self.source, "en", _identity)


def QT_TRANSLATE_NOOP(context: str, source: str) -> Text:  # noqa: N802  (lupdate knows this name only)
    """Mark an English sentence for translation and make it a ``Text``."""
    return Text(context, source)


def plain(words: str) -> Text:
    """Words that are the same in every language, such as a name or a number."""
    return Text("", "{words}", {"words": words})


def joined(texts: Sequence[Text | LocalText], between: str = " · ") -> Text:
    """Texts one after the other, as one."""
    places = {f"t{place}": text for place, text in enumerate(texts)}
    return Text("", between.join(f"{{{name}}}" for name in places), places)


class Translate(Protocol):
    """Looks up the translated pattern of a text; falls back to its source."""

    def __call__(self, context: str, source: str, /) -> str: ...


def _identity(_context: str, source: str) -> str:
    return source


def render(text: Text, pattern: str, language: Language, translate: Translate) -> str:
    """Fill ``pattern`` (the translation of ``text``) with the values of ``text`` as ``language`` writes them."""
    if not text.values:
        return pattern
    values = {name: format_value(value, language, translate) for name, value in text.values.items()}
    written = pattern.format_map(values)
    if pattern.startswith("{") and isinstance(
        text.values.get(pattern[1 : pattern.find("}")]), Weekday
    ):
        # "su 6.12.2026 on pyhäpäivä": weekdays are small letters, but not at the head of a sentence.
        return written[:1].upper() + written[1:]
    return written


def format_value(value: object, language: Language, translate: Translate) -> str:
    """Write one value as the language writes it: dates ``22.11.2026``, numbers ``1 234,56``."""
    match value:
        case Text():
            return render(value, translate(value.context, value.source), language, translate)
        case LocalText():
            return value.in_language(language)
        case Weekday():
            name = _WEEKDAYS[language][value.day.weekday()]
            return f"{name} {format_date(value.day, language)}"
        case datetime():
            clock = value.strftime("%H.%M" if language != "en" else "%H:%M")
            return f"{format_date(value.date(), language)} {clock}"
        case date():
            return format_date(value, language)
        case bool():
            return str(value)
        case int() | Decimal() | float():
            return format_number(value, language)
        case _:
            return str(value)


def format_date(day: date, language: Language) -> str:
    """``22.11.2026`` in Finnish and Swedish (SFS 2487), ``22 November 2026`` in English."""
    if language == "en":
        return f"{day.day} {_MONTHS_EN[day.month - 1]} {day.year}"
    return f"{day.day}.{day.month}.{day.year}"


def format_number(number: int | float | Decimal, language: Language) -> str:
    """Thousands apart by a no-break space and a decimal comma; in English comma and point. A true minus sign."""
    written = f"{number:,f}" if isinstance(number, Decimal) else f"{number:,}"
    written = written.replace("-", MINUS)
    if language == "en":
        return written
    return written.replace(",", "\u00a0").replace(".", ",")
