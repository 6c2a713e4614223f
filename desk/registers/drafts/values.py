"""Which shapes of values are counted for a draft, and what the counts say; no value is ever fetched."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desk.registers.drafts.column_names import Meaning, meaning_of
from desk.registers.drafts.database_look import SeenTable, Test

_MOST = 0.9
"""Share of the values that must have a shape."""

SHAPES: Mapping[str, Sequence[Test]] = {
    "identity_code": [("like", f"______{sign}____") for sign in "-+AYB"],
    "email": [("like", "%_@_%._%")],
    "date": [
        ("like", "____-__-__"),
        ("like", "__.__.____"),
        ("like", "_.__.____"),
        ("like", "__._.____"),
        ("like", "_._.____"),
    ],
    "datetime": [("like", "____-__-__T%"), ("like", "____-__-__ __:%"), ("like", "%.____ __:__%")],
}
"""What texts look like."""
LANGUAGES: Mapping[str, Sequence[str]] = {
    "fi": ("FI", "fi", "FIN", "fin", "SU", "S", "suomi", "Suomi", "1"),
    "sv": ("SV", "sv", "SWE", "swe", "RU", "R", "ruotsi", "svenska", "2"),
    "en": ("EN", "en", "ENG", "eng", "E", "englanti", "English", "3"),
}
"""How registers write the languages."""
BANS = (
    "K",
    "k",
    "KYLLÄ",
    "kyllä",
    "Kyllä",
    "J",
    "JA",
    "Ja",
    "ja",
    "Y",
    "yes",
    "Yes",
    "T",
    "true",
    "True",
    "X",
    "x",
    "1",
)
"""How registers write that a safety ban is in force."""
COMPANIES = (
    "2",
    "Y",
    "YR",
    "YRITYS",
    "Yritys",
    "yritys",
    "F",
    "B",
    "C",
    "company",
    "Company",
    "business",
)
"""How registers write that a customer is a company."""
_CODES: Mapping[str, Sequence[str]] = {
    "language": [code for codes in LANGUAGES.values() for code in codes],
    "safety_ban": BANS,
    "customer_type": COMPANIES,
}


def tests_for(table: SeenTable) -> dict[str, list[Test]]:
    """What is to be counted in each column of a table."""
    tests: dict[str, list[Test]] = {}
    for column in table.columns:
        own: list[Test] = []
        if column.kind == "string":
            own += [test for shape in SHAPES.values() for test in shape]
        meaning = meaning_of(column.name, table=table.name)
        own += [("code", code) for code in _CODES.get(meaning.concept if meaning else "", ())]
        if own:
            tests[column.name] = own
    return tests


def shape_of(table: SeenTable, column: str) -> str | None:
    """What nearly all values of a column look like: ``identity_code``, ``email``, ``date``, ``datetime``."""
    return next(
        (name for name, tests in SHAPES.items() if table.share(column, *tests) >= _MOST), None
    )


def codes_in(table: SeenTable, column: str, codes: Sequence[str]) -> list[str]:
    """The codes that a column holds, of those that may be expected."""
    return [code for code in codes if table.share(column, ("code", code)) > 0]


def meaning_by_value(table: SeenTable, column: str) -> Meaning | None:
    """What a column is by its values alone, where its name tells nothing."""
    concept = {"identity_code": "hetu", "email": "email"}.get(shape_of(table, column) or "")
    return meaning_of(concept, table=table.name) if concept else None
