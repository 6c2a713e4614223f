"""Units as a reader's language writes them: symbols of the SI stay, words are translated."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from desk.domain.text import Language

_SYMBOLS = {"m2": "m²", "m3": "m³", "m^2": "m²", "m^3": "m³", "m3/h": "m³/h"}
_PIECES = {"fi": "kpl", "sv": "st.", "en": "pcs"}
_MONTHS = {"fi": "kk", "sv": "mån.", "en": "months"}
_YEARS = {"fi": "v", "sv": "år", "en": "years"}
_WEEKS = {"fi": "vk", "sv": "veckor", "en": "weeks"}
_DAYS = {"fi": "pv", "sv": "dagar", "en": "days"}
_PEOPLE = {"fi": "henkilöä", "sv": "personer", "en": "people"}
_CENTS = {"fi": "snt/kWh", "sv": "cent/kWh", "en": "cents/kWh"}
_WORDS: Mapping[str, Mapping[str, str]] = {
    **dict.fromkeys(("kpl", "st", "st.", "pcs", "pc"), _PIECES),
    **dict.fromkeys(("kk", "mån", "mån.", "month", "months"), _MONTHS),
    **dict.fromkeys(("v", "vuotta", "år", "year", "years"), _YEARS),
    **dict.fromkeys(("vk", "viikkoa", "veckor", "week", "weeks"), _WEEKS),
    **dict.fromkeys(("pv", "pvä", "päivää", "dagar", "day", "days"), _DAYS),
    **dict.fromkeys(("hlö", "hlöä", "henkilöä", "personer", "people"), _PEOPLE),
    **dict.fromkeys(("snt/kWh", "cent/kWh", "cents/kWh"), _CENTS),
}
"""By what a data map may write in any of the languages."""
_ONE = {
    "months": "month",
    "years": "year",
    "weeks": "week",
    "days": "day",
    "people": "person",
    "pcs": "pc",
    "veckor": "vecka",
    "dagar": "dag",
    "personer": "person",
    "henkilöä": "henkilö",
}


def written_unit(unit: str, language: Language) -> str:
    """The unit by itself, as in the head of a column."""
    symbol = _SYMBOLS.get(unit, unit)
    words = _WORDS.get(unit)
    return words[language] if words else symbol


def with_unit(written: str, value: int | float | Decimal, unit: str, language: Language) -> str:
    """A number, as the language writes it, with its unit behind a no-break space; ``12%`` in English."""
    shown = written_unit(unit, language)
    if shown == "%" and language == "en":
        return f"{written}%"
    return f"{written}\u00a0{_ONE.get(shown, shown) if value == 1 else shown}"
