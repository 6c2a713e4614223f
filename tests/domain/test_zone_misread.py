"""Zones that were misread: which check failed is said in words, no wrong yes, no number anywhere (ICAO Doc 9303)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.domain.mrz import InvalidZone, Zone, parse, read
from desk.domain.zone_layout import LAYOUTS, Layout, check_digit
from tests.domain.specimens import SPECIMENS, TD1, TD2, TD3, Specimen
from tests.domain.zones import padded, td1, td2, td3

TODAY = date(2026, 11, 22)
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ALL = "0123456789" + LETTERS + "<"


def zone_of(text: str) -> Zone:
    return read(text, today=TODAY)


def said(text: str) -> str:
    return " ".join(str(one) for one in zone_of(text).faults)


def changed(text: str, place: int, other: str) -> str:
    """A zone in one run with another character at one place."""
    run = text.replace("\n", "")
    return run[:place] + other + run[place + 1 :]


@pytest.mark.parametrize("specimen", SPECIMENS)
def test_icaos_specimens_are_valid(specimen: Specimen) -> None:
    """ICAO Doc 9303-4, -5 and -6, appendix B."""
    found = zone_of(specimen.zone)
    assert found.valid
    assert found.format == specimen.format
    assert found.document is not None
    assert found.document.name == "Eriksson Anna Maria"


def digits_of(layout: Layout) -> dict[str, int]:
    """Where each check digit stands, by what is said when it does not agree."""
    found = {
        "document's number": layout.number + 9,
        "birth date": layout.birth + 6,
        "that day was misread": layout.expiry + 6,
        "reckoned over all the others": layout.composite_digit,
    }
    if layout.optional_digit is not None:
        found["behind the day of expiry"] = layout.optional_digit
    return found


@pytest.mark.parametrize("specimen", SPECIMENS)
@pytest.mark.parametrize("by", [1, -1])
def test_every_check_digit_off_by_one_is_told_by_its_name(specimen: Specimen, by: int) -> None:
    [layout] = [one for one in LAYOUTS if one.format == specimen.format]
    run = specimen.zone.replace("\n", "")
    for words, place in digits_of(layout).items():
        wrong = str((int(run[place]) + by) % 10)
        assert words in said(changed(specimen.zone, place, wrong)), words


@pytest.mark.parametrize("specimen", SPECIMENS)
@pytest.mark.parametrize(("digit", "letter"), [("0", "O"), ("1", "I"), ("8", "B"), ("5", "S")])
def test_a_letter_for_a_digit_is_told_and_never_put_right(
    specimen: Specimen, digit: str, letter: str
) -> None:
    [layout] = [one for one in LAYOUTS if one.format == specimen.format]
    run = specimen.zone.replace("\n", "")
    numeric = [*range(layout.birth, layout.birth + 7), *range(layout.expiry, layout.expiry + 7)]
    for place in [*numeric, layout.number + 9, layout.composite_digit]:
        if run[place] == digit:
            words = said(changed(specimen.zone, place, letter))
            assert "Nothing is guessed" in words or "check digit" in words


@pytest.mark.parametrize("specimen", SPECIMENS)
def test_every_misread_character_that_is_checked_is_told(specimen: Specimen) -> None:
    """As the scheme allows: characters whose values differ by ten have the same check digit."""
    [layout] = [one for one in LAYOUTS if one.format == specimen.format]
    run = specimen.zone.replace("\n", "")
    checked = {place for one in layout.composite for place in range(layout.size)[one]}
    for place in sorted({*checked, layout.composite_digit}):
        for other in ALL:
            if check_digit(other) != check_digit(run[place]):
                assert not zone_of(changed(specimen.zone, place, other)).valid, (place, other)


def composed(number: str, birth: str, expiry: str) -> list[str]:
    return [make(number=number, birth=birth, expiry=expiry) for make in (td1, td2, td3)]


@pytest.mark.parametrize("birth", ["000230", "521301", "520001", "520100", "990229", "<<0230"])
def test_a_birth_date_that_there_is_not_is_not_valid(birth: str) -> None:
    for zone in composed("XA0000093", birth, "310101"):
        assert "no such birth date" in said(zone)


@pytest.mark.parametrize("expiry", ["310230", "311301", "310001", "310100"])
def test_a_day_of_expiry_that_there_is_not_is_not_valid(expiry: str) -> None:
    for zone in composed("XA0000093", "521013", expiry):
        assert "no such day of expiry" in said(zone)


@pytest.mark.parametrize("birth", ["000229", "<<0229", "52<<<<", "5210<<", "<<<<<<", "040229"])
def test_leap_days_and_what_a_state_does_not_know_are_valid(birth: str) -> None:
    """Doc 9303-3, 4.8."""
    for zone in composed("XA0000093", birth, "310101"):
        assert zone_of(zone).valid


@pytest.mark.parametrize("specimen", SPECIMENS)
def test_lines_that_were_cut_off_are_told(specimen: Specimen) -> None:
    lines = specimen.zone.split("\n")
    for cut in range(15, len(specimen.zone)):
        short = specimen.zone[:cut]
        if short.split() != lines:
            assert "characters" in said(short) or "not the machine-readable" in said(short)
    for place in range(len(lines)):
        shorter = [*lines[:place], lines[place][:-1], *lines[place + 1 :]]
        assert "cut off" in said("\n".join(shorter))
    assert "cut off" in said(specimen.zone + "<")


@pytest.mark.parametrize("specimen", SPECIMENS)
def test_lines_in_another_order_are_told(specimen: Specimen) -> None:
    lines = specimen.zone.split("\n")
    assert "another order" in said("\n".join(reversed(lines)))
    assert zone_of("\n".join(reversed(lines))).document is None


@pytest.mark.parametrize(
    "both",
    [
        f"{TD1.zone}\n{TD1.zone}",
        f"{TD3.zone}\n{TD3.zone}",
        f"{TD2.zone}\n{TD3.zone}",
        f"{TD3.zone}\n{TD1.zone}",
        (TD1.zone + TD1.zone).replace("\n", ""),
        (TD3.zone + TD2.zone).replace("\n", ""),
        TD3.zone.replace("\n", "") + "\n" + TD3.zone.replace("\n", ""),
        f"{TD1.zone}\n{TD1.zone[:40]}",
    ],
)
def test_two_zones_at_once_are_told(both: str) -> None:
    assert "two documents came at once" in said(both)


def test_a_visa_and_a_licence_are_no_identity_documents() -> None:
    assert "visa" in said(td3(code="V<"))
    assert "look at the document" in said(td1(code="D1", issuer="FRA")).lower()


@pytest.mark.parametrize("make", [td1, td2])
def test_a_long_number_has_its_digit_in_the_optional_data(make: Callable[..., str]) -> None:
    """Doc 9303-5 and -6, 4.2.2."""
    zone = make(number="D23145890734") if make is td1 else long_td2("D23145890734")
    assert zone_of(zone).valid
    run = zone.replace("\n", "")
    place = run.index("D23145890") + 10
    for at in range(place, place + 4):
        if run[at] != "<":
            wrong = str((int(run[at], 36) + 1) % 10)
            assert not zone_of(run[:at] + wrong + run[at + 1 :]).valid


def long_td2(number: str) -> str:
    upper = padded("I<UTO" + "VIRTANEN<<AINO<MARIA", 36)
    rest = padded(number[9:] + check_digit(number), 7)
    parts = number[:9] + "<", "521013" + check_digit("521013"), "310101" + check_digit("310101")
    over = check_digit("".join(parts) + rest)
    return f"{upper}\n{parts[0]}UTO{parts[1]}F{parts[2]}{rest}{over}"


@pytest.mark.parametrize("make", [td1, td2, td3])
def test_a_filler_in_place_of_the_numbers_digit_is_no_long_number(
    make: Callable[..., str],
) -> None:
    """A filler counts as 0, so that only the rest of a long number tells a lost 0 from it."""
    number = next(f"XA{n:07}" for n in range(100) if check_digit(f"XA{n:07}") == "0")
    run = make(number=number).replace("\n", "")
    assert zone_of(run).valid
    place = run.index(number) + 9
    assert not zone_of(run[:place] + "<" + run[place + 1 :]).valid


NAMES = st.from_regex(r"[A-Z]{1,9}<<[A-Z]{1,9}", fullmatch=True)
DAYS = st.dates(date(1930, 1, 1), date(2026, 1, 1)).map(lambda day: f"{day:%y%m%d}")
UNTIL = st.dates(date(2020, 1, 1), date(2036, 12, 31)).map(lambda day: f"{day:%y%m%d}")
NUMBERS = st.text(LETTERS + "0123456789", min_size=9, max_size=9)
ZONES = st.builds(
    lambda make, **fields: make(**fields),
    st.sampled_from([td1, td2, td3]),
    number=NUMBERS,
    birth=DAYS,
    expiry=UNTIL,
    name=NAMES,
)


def no_wrong_yes(zone: str, place: int, other: str) -> None:
    """A sound zone is valid; with one digit, or its check digit, changed it is not."""
    assert zone_of(zone).valid
    run = zone.replace("\n", "")
    layout = next(one for one in LAYOUTS if one.size == len(run))
    spans = (*layout.composite, slice(layout.composite_digit, layout.composite_digit + 1))
    checked = [place for one in spans for place in range(layout.size)[one]]
    at = checked[place % len(checked)]
    if check_digit(other) != check_digit(run[at]):
        broken = changed(zone, at, other)
        assert not zone_of(broken).valid
        number = run[layout.number : layout.number + 9]
        assert number not in said(broken) + repr(zone_of(broken))
        with pytest.raises(InvalidZone):
            parse(broken, today=TODAY)


@settings(max_examples=200)
@given(ZONES, st.integers(0, 80), st.sampled_from(ALL))
def test_no_changed_character_gives_a_wrong_yes(zone: str, place: int, other: str) -> None:
    no_wrong_yes(zone, place, other)


@pytest.mark.full
@settings(max_examples=100_000, deadline=None)
@given(ZONES, st.integers(0, 80), st.sampled_from(ALL))
def test_no_changed_character_of_many_gives_a_wrong_yes(zone: str, place: int, other: str) -> None:
    no_wrong_yes(zone, place, other)


@given(st.one_of(st.text(max_size=200), st.text(ALL + "\n", max_size=190)))
def test_any_text_is_read_or_told_and_nothing_else_happens(text: str) -> None:
    found = zone_of(text)
    assert found.valid is (not found.faults)
    assert all(str(one) for one in found.faults)


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda one: str(one.format))
@given(st.data())
def test_any_text_of_the_right_size_is_read_or_told(layout: Layout, data: st.DataObject) -> None:
    text = data.draw(st.text(ALL, min_size=layout.size, max_size=layout.size))
    found = zone_of(data.draw(st.sampled_from(["", "P<UTO", "I<UTO", "ID"])) + text[5:])
    if found.document is not None:
        found.document.birth_date(TODAY)
