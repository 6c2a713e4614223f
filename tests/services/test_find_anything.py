"""What one box finds: numbers as they are scanned, names with typing errors, commands in three languages."""

from __future__ import annotations

from datetime import date

import pytest

from desk.domain.listed import Listed, ListedRows
from desk.services.find_anything import Entry, Hit, Index, Kind, among, case_number, grouped
from desk.services.request_list import RequestList


def row(number: str, person: str | None) -> tuple[object, ...]:
    return tuple(
        Listed(
            number,
            "issoy",
            "visit",
            "2026-11-01",
            "counter",
            "collected",
            "2026-12-01",
            None,
            True,
            None,
            "",
            person,
            1,
        )
    )


PEOPLE = ("Virtanen Aino Maria", "Mäkelä Juhani", "Lindqvist Åsa", "Korhonen Sanna", None)


@pytest.fixture(scope="module")
def index() -> Index:
    rows = [row(f"2026-{place:04}", name) for place, name in enumerate(PEOPLE, start=119)]
    return Index(RequestList(ListedRows(rows), date(2026, 11, 22)))


@pytest.mark.parametrize(
    ("read", "number"),
    [
        ("2026-0131", "2026-0131"),
        (" 2026-0131\n", "2026-0131"),
        ("2026/0131", "2026-0131"),  # a scanner that thinks of an American keyboard
        ("2026+0131", "2026-0131"),
        ("20260131", "2026-0131"),
        ("2026-12345", "2026-12345"),
        ("44102291", None),
        ("131052-9373", None),
        ("2026-01 31", None),
    ],
)
def test_bars_on_a_letter_are_read_whatever_the_scanner_makes_of_the_hyphen(
    read: str, number: str | None
) -> None:
    assert case_number(read) == number


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("2026-0121", ["2026-0121"]),
        ("0121", ["2026-0121"]),
        ("aino", ["2026-0119"]),
        ("maria virt", ["2026-0119"]),
        ("makela", ["2026-0120"]),
        ("Mäkälä", ["2026-0120"]),  # a letter wrong
        ("virtnen", ["2026-0119"]),  # a letter missing
        ("lindkvist asa", ["2026-0121"]),
        ("xyzzyx", []),
        ("   ", []),
    ],
)
def test_requests_are_found_by_number_and_by_names_with_typing_errors(
    index: Index, typed: str, found: list[str]
) -> None:
    assert [one.name for one in index.search(typed)] == found


def test_a_name_as_written_leaves_the_misspelt_ones_out(index: Index) -> None:
    assert [one.name for one in index.search("korhonen")] == ["2026-0122"]


ENTRIES = (
    Entry(Kind.PLACE, "settings", ("Asetukset", "Inställningar", "Settings")),
    Entry(
        Kind.ACTION, "letter.sign", ("Allekirjoita kirje", "Underteckna brevet", "Sign the letter")
    ),
    Entry(Kind.ACTION, "letter.print", ("Tulosta kirje", "Skriv ut brevet", "Print the letter")),
    Entry(Kind.SETTING, "calendar", ("Pyhäpäivät", "Helgdagar", "Holidays")),
)


@pytest.mark.parametrize(
    ("typed", "best"),
    [
        ("allekirjoita", "letter.sign"),
        ("alekirjota", "letter.sign"),
        ("sign letter", "letter.sign"),
        ("underteckna", "letter.sign"),
        ("skriv", "letter.print"),
        ("pyhapaivat", "calendar"),
        ("helgdgar", "calendar"),
        ("setings", "settings"),
    ],
)
def test_commands_are_found_in_any_language_and_misspelt(typed: str, best: str) -> None:
    found = grouped(among(ENTRIES, typed))
    assert found
    assert found[0].name == best


def test_nothing_is_found_for_nothing() -> None:
    assert among(ENTRIES, " ") == []
    assert among(ENTRIES, "q") == []
    assert among((Entry(Kind.SETTING, "reminders", ("Reminders",)),), "under") == []


def test_hits_of_a_kind_stand_together_and_the_best_kind_first() -> None:
    hits = [
        Hit(Kind.REQUEST, "2026-0001", 70),
        Hit(Kind.ACTION, "a", 95),
        Hit(Kind.REQUEST, "2026-0002", 80),
        Hit(Kind.ACTION, "b", 60),
    ]
    assert [one.name for one in grouped(hits)] == ["a", "b", "2026-0002", "2026-0001"]
