"""The machine-readable zone: formats, check digits, scanners that mangle, and whose document it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.identity import Evidence
from desk.domain.mrz import InvalidZone, parse
from desk.domain.shown_document import ShownDocument
from desk.domain.transliteration import spellings, stands_for, words_as_written
from desk.domain.zone_layout import check_digit
from desk.domain.zone_typed import before_zone, begins, may_begin, whole
from tests.domain.zones import td1, td2, td3

TODAY = date(2026, 11, 22)
CODE = "131052-9373"
CODED = td1(first="131052<9373")


def read(text: str) -> ShownDocument:
    return parse(text, today=TODAY)


@pytest.mark.parametrize(
    ("field", "digit"),
    [("520727", "3"), ("AB2134<<<", "5"), ("D23145890", "7"), ("740812", "2"), ("L898902C3", "6")],
)
def test_check_digits_are_those_of_the_standards_examples(field: str, digit: str) -> None:
    # ICAO Doc 9303-3, 4.9 and appendix A; 9303-4 to -6, appendix B.
    assert check_digit(field) == digit


@pytest.mark.parametrize("zone", [td1(), td2(), td3(), td3(optional_digit="<")])
def test_each_format_tells_whose_it_is_and_until_when(zone: str) -> None:
    found = read(zone)
    assert (found.surname, found.given, found.name) == (
        "VIRTANEN",
        "AINO MARIA",
        "Virtanen Aino Maria",
    )
    assert found.birth_date(TODAY) == date(1952, 10, 13)
    assert found.expires == date(2031, 1, 1)
    assert not found.expired(date(2031, 1, 1))
    assert found.expired(date(2031, 1, 2))


@pytest.mark.parametrize(
    ("zone", "kind"),
    [
        (td3(), Evidence.PASSPORT),
        (td3(code="PP"), Evidence.PASSPORT),
        (td1(), Evidence.IDENTITY_CARD),
        (td1(code="I<", issuer="SWE"), Evidence.IDENTITY_CARD),
        (td1(code="IR"), Evidence.RESIDENCE_PERMIT_CARD),
        (td1(code="AC"), None),
        (td1(code="C1", issuer="USA"), None),
    ],
)
def test_the_code_says_which_document_it_is(zone: str, kind: Evidence | None) -> None:
    assert read(zone).kind is kind


@pytest.mark.parametrize("issuer", ["XOM", "D", "RKS", "ZZZ"])
def test_an_unknown_issuing_state_is_taken(issuer: str) -> None:
    assert read(td2(issuer=issuer)).issuer == issuer


def test_the_number_is_nowhere_in_what_was_read() -> None:
    for found in (read(td1()), read(td3()), read(CODED)):
        assert "0000093" not in repr(found) + str(found)
        assert CODE not in repr(found)


@pytest.mark.parametrize(
    ("zone", "code"),
    [
        (CODED, CODE),
        (td1(second="131052<9373"), CODE),
        (td3(optional="131052<9373"), CODE),
        (td1(first="131052Y9373"), "131052Y9373"),
        (td1(first="131052<9374"), None),  # the control character
        (td1(first="131052<9373", birth="521014"), None),  # another birth date beside it
        (td1(first="131052<9373", issuer="SWE"), None),
        (td1(), None),
    ],
)
def test_a_finnish_document_may_carry_the_identity_code(zone: str, code: str | None) -> None:
    assert read(zone).code == code


def test_a_long_number_goes_on_in_the_optional_data() -> None:
    number = "000590448301"
    assert read(td1(issuer="BEL", number=number)).name == "Virtanen Aino Maria"
    wrong = "1" if check_digit(number) != "1" else "2"
    with pytest.raises(InvalidZone):
        read(td1(issuer="BEL", number=number, long_digit=wrong))


@pytest.mark.parametrize(
    "mangle",
    [
        str.lower,
        lambda zone: zone.replace("\n", "\r\n") + "\r\n",
        lambda zone: zone.replace("\n", ""),
        lambda zone: zone.replace("\n", " "),
        lambda zone: zone.replace("<", ";"),  # a Finnish keyboard where the scanner has an American
        lambda zone: zone.replace("<", ">").lower(),
        lambda zone: zone.replace("<", "\\"),
        lambda zone: "\ufeff" + zone.replace("\n", "\u200b\n") + "\u202e",
    ],
)
def test_what_scanners_and_keyboards_do_to_a_zone_is_put_right(
    mangle: Callable[[str], str],
) -> None:
    for zone in (CODED, td2(), td3()):
        assert read(mangle(zone)) == read(zone)


def test_two_mangled_signs_are_not_guessed_at() -> None:
    with pytest.raises(InvalidZone):
        read(CODED.replace("<", ";", 3).replace("<", ">"))


UNCHECKED = {*range(5), 37, *range(45, 48), *range(60, 90)}
"""Code, state, sex, nationality and name have no check digit."""


@pytest.mark.parametrize("place", sorted(set(range(90)) - UNCHECKED))
def test_every_misread_character_that_is_checked_is_told(place: int) -> None:
    zone = CODED.replace("\n", "")
    other = "7" if zone[place] != "7" else "8"
    with pytest.raises(InvalidZone):
        read(zone[:place] + other + zone[place + 1 :])


@pytest.mark.parametrize(
    "text",
    ["", "\n\n", "Virtanen Aino", CODE, "<" * 90, "I" * 90, "P<FIN", "x" * 10_000, "\u202e\u200b"],
)
def test_anything_else_is_no_zone(text: str) -> None:
    with pytest.raises(InvalidZone) as caught:
        read(text)
    assert text.strip() == "" or text not in str(caught.value)


def test_a_zone_is_known_before_its_number_could_be_read_by_others() -> None:
    zone = CODED.replace("\n", "")
    assert not begins(zone[:14])
    assert begins(zone[:15])
    assert begins("p;fin")
    assert begins("idfinvirtanen;;")
    assert whole(CODED)
    assert whole(zone)
    assert not whole(CODED[:61])


def test_a_number_is_kept_back_from_its_first_digit_on() -> None:
    line = CODED.partition("\n")[0]
    assert [may_begin(line[:length]) for length in (5, 7, 8, 15)] == [False, False, True, True]
    assert may_begin("pekka1")
    assert not may_begin("pekka1@")
    assert not may_begin("Asematie 5")


@pytest.mark.parametrize(
    "typed",
    [
        "Ilmarinen",
        "Iivanainen Pekka",
        "anna.virtanen12@example.fi",
        "anna_maria@example.fi",
        "Citybostad-Andersson",
        "Asematie 5 A 12",
        "Aaltonen-Ahonen",
        "Aino;Virtanen;Imatra",
        CODE,
        "44102291",
    ],
)
def test_what_clerks_type_is_never_taken_for_a_zone(typed: str) -> None:
    assert not any(begins(typed[:length]) for length in range(len(typed) + 1))


def test_unknown_days_of_birth_are_left_open() -> None:
    found = read(td1(birth="52<<<<"))
    assert found.birth_date(TODAY) is None
    assert found.born_on(date(1952, 3, 4))
    assert not found.born_on(date(1953, 3, 4))


def test_a_child_and_somebody_of_a_hundred_are_told_apart_by_today_alone() -> None:
    assert read(td1(birth="200229")).birth_date(TODAY) == date(2020, 2, 29)
    assert read(td1(birth="271231")).birth_date(TODAY) == date(1927, 12, 31)
    assert read(td1(birth="200229")).born_on(date(1920, 2, 29))


@pytest.mark.parametrize(
    ("zone_name", "register", "same"),
    [
        ("VIRTANEN<<AINO<MARIA", "Virtanen Aino Maria", True),
        ("VIRTANEN<<AINO<MARIA", "Aino Virtanen", True),
        ("VIRTANEN<<AINO<MARIA", "VIRTANEN, AINO M", True),
        ("MAEKELAE<<AASA", "Mäkelä Åsa", True),
        ("MAKELA<<ASA", "Mäkelä Åsa", True),
        ("HAEMAELAEINEN<<PAEIVI", "Hämäläinen Päivi", True),
        ("MICHAEL<<JOE", "Michael Joe", True),
        ("AF<URSIN<<OERJAN", "af Ursin Örjan", True),
        ("KOSKI<LAHTI<<ANNA<MARI", "Koski-Lahti Anna-Mari", True),
        ("OCONNOR<<SEAN", "O'Connor Seán", True),
        ("STRASSE<<JUERGEN", "Straße Jürgen", True),
        ("LUKASZEWICZ<<LUKASZ", "Łukaszewicz Łukasz", True),
        ("VIRTANEN<<AINO<MARIA", "Virtanen Pekka", False),
        ("VIRTANEN<<AINO<MARIA", "Lahtinen Aino", False),
        ("KOSKI<LAHTI<<ANNA", "Koski Anna", False),
        ("VIRTANEN<<AINO", "Virtanen", False),
        ("VIRTANEN<<AINO", "", False),
        ("VIRTANEN", "Virtanen", True),
    ],
)
def test_the_names_of_document_and_register_are_compared(
    zone_name: str, register: str, same: bool
) -> None:
    found = read(td1(name=zone_name))
    assert found.named(register) is same
    told = found.disagreements(register, date(1952, 10, 13))
    assert bool(told) is not same


def test_a_name_that_was_cut_off_still_agrees() -> None:
    found = read(td1(name="PAPADOPOULOU<KARAGIANNI<<ELENI"))
    assert found.cut_off
    assert found.named("Papadopoulou-Karagianni Eleni Sofia")
    assert not found.named("Papadopoulou Maria")


def test_a_name_is_read_back_in_every_way_it_may_be_spelt() -> None:
    assert spellings("MAEKELAE")[0] == "Mäkelä"
    assert set(spellings("MICHAEL")) == {"Michäl", "Michael"}
    assert spellings("VIRTANEN") == ("Virtanen",)
    assert len(spellings("AE" * 10)) == 8
    assert stands_for("AASA", "Åsa")
    assert stands_for("ASA", "åsa")
    assert not stands_for("OSA", "Åsa")


@pytest.mark.parametrize(
    ("zone_name", "register"),
    [
        ("VIRTANEN<<AINO", "Virtanen Aila"),
        ("VIRTANEN<<AINO", "Virtanen A"),
        ("VIRTANEN<<AINO<MARIA", "Virtanen A M"),
        ("VIRTANEN<<AINO<MARIA", "Virtanen Maria Helena"),
        ("VIRTANEN<<PEKKA", "Virtanen Pentti"),
        ("VON<SYDOW<<ANNA", "Sydow Anna"),
        ("VIRTANEN<SALO<<AINO", "Virtanen Aino"),
        ("VIRTANEN<<AINO", "Virtanen-Salo Aino"),
        ("MAEKELAE<<AINO", "Makkela Aino"),
        ("ANNA<<ANNA", "Anna"),
        ("IVANOV<<IVAN", "Петров Иван"),
        ("VIRTANEN<<AINO", "ᚠᚢ Aino"),
        ("VIRTANEN<<AINO", "´ ` ."),
        ("SCHMIDT<ROSENBERG<WALDENSTR", "Schmidt-Rosenberg-Waldenberg Eva"),
        ("PAPADOPOULOU<KARAGIANNI<<ELENI", "Papadopoulou-Karagianni Sofia"),
        ("PAPADOPOULOU<KARAGIANNI<<E<SOF", "Papadopoulou-Karagianni Maria"),
    ],
)
def test_no_two_people_are_taken_for_one(zone_name: str, register: str) -> None:
    """Brothers, sisters and twins: the same surname, the same day of birth, another given name."""
    found = read(td1(name=zone_name))
    assert not found.named(register)
    assert found.disagreements(register, date(1952, 10, 13))


def test_an_initial_is_told_as_one() -> None:
    [told] = read(td1(name="VIRTANEN<<AINO<MARIA")).disagreements("Virtanen A M", None)
    assert "initial only" in str(told)


@pytest.mark.parametrize(
    ("zone_name", "register"),
    [
        ("BENNELONG<WOOLOOMOOLOO<W<<D<PO", "Bennelong Wooloomooloo Warnambool Dingo Potoroo"),
        ("NILAVADHANANANDA<<CHAYAPA<DEJT", "Nilavadhanananda Chayapa Dejthamrong Krasuang"),
        ("PAPADOPOULOU<KARAGIANNI<<ELENI", "Papadopoulou-Karagianni Eleni Sofia"),
    ],
)
def test_a_name_that_was_cut_off_or_shortened_to_initials_agrees(
    zone_name: str, register: str
) -> None:
    """Doc 9303-4 to -6, 4.2.3: names that are too long lose their end, or become initials."""
    found = read(td1(name=zone_name))
    assert found.cut_off
    assert found.named(register)


LATIN = {
    "AE": "ÄÆ",
    "AA": "Å",
    "OE": "ÖØŒ",
    "UE": "Ü",
    "SS": "ßẞ",
    "TH": "Þ",
    "IJ": "Ĳ",
    "D": "ĐÐĎ",
    "A": "ÀÁÂÃÄÅĀĂĄ",
    "C": "ÇĆĈĊČ",
    "E": "ÈÉÊËĒĔĖĘĚ",
    "G": "ĜĞĠĢǤǦ",
    "H": "ĤĦ",
    "I": "ÌÍÎÏĨĪĬĮİı",
    "J": "Ĵ",
    "K": "ĶǨ",
    "L": "ĹĻĽŁĿ",
    "N": "ÑŃŅŇŊ",
    "O": "ÒÓÔÕÖØŌŎŐ",
    "R": "ŔŖŘ",
    "S": "ŚŜŞŠȘ",
    "T": "ŢŤŦȚ",
    "U": "ÙÚÛÜŨŪŬŮŰŲ",
    "W": "Ŵ",
    "Y": "ÝŶŸ",
    "Z": "ŹŻŽƷǮ",
    "NXX": "Ñ",
    "UXX": "Ü",
}
"""Doc 9303-3, 6 A; Ǥ Ǧ Ǩ Ʒ Ǯ of the Sámi languages beside it."""


@pytest.mark.parametrize("written", sorted(LATIN))
def test_every_letter_of_the_table_is_known_large_and_small(written: str) -> None:
    for letter in LATIN[written]:
        assert stands_for(f"X{written}X", f"x{letter}x"), letter
        assert stands_for(f"X{written}X", f"x{letter.lower()}x"), letter
        assert not stands_for("XQQX", f"x{letter}x"), letter


@pytest.mark.parametrize(
    ("written", "word"),
    [
        ("IVANOV", "Иванов"),
        ("SHCHERBAKOVA", "Щербакова"),
        ("IULIIA", "Юлия"),
        ("YULIYA", "Юлiя".replace("i", "і")),
        ("KHRUSHCHEV", "Хрущёв"),
        ("ZHUKOV", "Жуков"),
        ("IGOR", "Игорь"),
        ("HRYHORII", "Григорій"),
        ("KOSTIC", "Костић"),
        ("LJUBA", "Љуба"),
        ("DARTAGNAN", "d’Artagnan"),
        ("SEAN", "Sea\u0301n"),
        ("NGUYEN", "Nguyễn"),
        ("OSTERGAARD", "Østergård"),
    ],
)
def test_cyrillic_letters_and_accents_of_all_kinds_are_known(written: str, word: str) -> None:
    """Doc 9303-3, 6 A and B."""
    [one] = words_as_written(word)
    assert stands_for(written, one)


@given(st.text(min_size=1, max_size=12))
def test_whatever_a_register_holds_is_compared_without_a_fault(name: str) -> None:
    found = read(td1())
    assert found.named(name) in (True, False)
    assert all(str(one) for one in found.disagreements(name, None))


@pytest.mark.parametrize(
    ("text", "before"),
    [
        (f"kuva ei täsmää {CODED}", "kuva ei täsmää "),
        ("kuvaidfinxa7", "kuva"),
        (td3(), ""),
        (td2().splitlines()[1], ""),
        ("ks. " + td1().splitlines()[1], "ks. "),
    ],
)
def test_lines_of_a_document_are_known_within_a_text(text: str, before: str) -> None:
    assert before_zone(text) == before


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Puhelin 040 123 4567, hetu 131052-9373",
        "5 < 10 ja 10 > 5; <b>lihava</b>",
        "anna.virtanen12@example.fi",
        "https://example.fi/a?b=1234567&c=7654321",
        "Idän Finland 2000 Oy, PIN-koodi 1234",
        "643007574000001234 FI2112345600000785",
    ],
)
def test_what_is_no_document_is_left_alone(text: str) -> None:
    assert before_zone(text) is None
