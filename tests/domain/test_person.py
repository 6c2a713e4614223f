"""The personal identity code in all its signs, and its masking."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desk.domain.person import (
    CODE_IN_TEXT,
    Identifiers,
    InvalidCode,
    PersonalIdentityCode,
    mask_codes,
    signless,
    with_signs,
)

CONTROL = "0123456789ABCDEFHJKLMNPRSTUVWXY"
PUBLISHED = ["131052-308T", "010594Y9032", "020594X903P", "010516B903X"]
parse = PersonalIdentityCode.parse


def code_of(birth: date, sign: str, number: int) -> str:
    digits = f"{birth:%d%m%y}{number:03}"
    return f"{digits[:6]}{sign}{digits[6:]}{CONTROL[int(digits) % 31]}"


@pytest.mark.parametrize(
    ("code", "born"),
    [
        ("131052-308T", date(1952, 10, 13)),
        ("010594Y9032", date(1994, 5, 1)),
        ("020594X903P", date(1994, 5, 2)),
        ("010516B903X", date(2016, 5, 1)),
    ],
)
def test_published_codes_are_valid(code: str, born: date) -> None:
    assert parse(code).birth_date == born


@pytest.mark.parametrize(("signs", "century"), [("+", 1800), ("-YXWVU", 1900), ("ABCDEF", 2000)])
def test_every_sign_in_force_gives_its_century(signs: str, century: int) -> None:
    for sign in signs:
        found = parse(code_of(date(century + 12, 3, 4), sign, 945))
        assert found.birth_date == date(century + 12, 3, 4)


@pytest.mark.parametrize("sign", "GHIJKLMNOPQRSTZ*/0 ")
def test_other_signs_are_refused(sign: str) -> None:
    with pytest.raises(InvalidCode):
        parse(code_of(date(1994, 5, 1), sign, 903))


@pytest.mark.parametrize("code", PUBLISHED)
def test_one_wrong_character_is_always_found(code: str) -> None:
    """Anywhere but in the sign, which is not in the check."""
    for place, right in enumerate(code):
        if place == 6:
            continue
        for wrong in set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZÅ-") - {right}:
            with pytest.raises(InvalidCode):
                parse(code[:place] + wrong + code[place + 1 :])


@pytest.mark.parametrize("code", PUBLISHED)
def test_another_sign_makes_another_person(code: str) -> None:
    own = parse(code)
    twin = parse(code[:6] + ("A" if code[6] != "A" else "B") + code[7:])
    assert own.differs_in_sign_only(twin)
    assert twin.differs_in_sign_only(own)
    assert not own.differs_in_sign_only(own)


def test_codes_of_different_people_do_not_differ_in_the_sign_only() -> None:
    assert not parse("010594Y9032").differs_in_sign_only(parse("020594X903P"))


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "11 characters; this has 0"),
        ("010594Y903", "11 characters; this has 10"),
        ("010594Y90322", "11 characters; this has 12"),
        ("010594Y903*", "form DDMMYY"),
        ("O10594Y9032", "letter stands where a digit belongs"),
        ("٠١٠٥٩٤Y9032", "form DDMMYY"),
        ("010594Y9033", "control character"),
        (code_of(date(1994, 5, 1), "Y", 1), "individual number"),
        ("310494Y903" + CONTROL[310494903 % 31], "birth date"),
        ("290223A903" + CONTROL[290223903 % 31], "birth date"),
    ],
)
def test_the_reason_is_said(typed: str, reason: str) -> None:
    with pytest.raises(InvalidCode, match=reason):
        parse(typed)


def test_case_and_outer_blanks_do_not_matter() -> None:
    assert parse(" 010594y9032\n").code == "010594Y9032"


@pytest.mark.parametrize(
    ("number", "temporary"), [(2, False), (899, False), (900, True), (999, True)]
)
def test_individual_numbers_from_900_are_temporary(number: int, temporary: bool) -> None:
    assert parse(code_of(date(1994, 5, 1), "Y", number)).temporary is temporary


def test_masked_code_keeps_birth_date_and_sign() -> None:
    """Data Protection Act 1050/2018 s. 29."""
    assert parse("131052-308T").masked == "131052-****"


def test_codes_in_a_text_are_masked() -> None:
    text = "Asiakas 010594Y9032 (puoliso 020594x903p), laskunro 010594Y9033."
    assert mask_codes(text) == "Asiakas 010594Y**** (puoliso 020594X****), laskunro 010594Y9033."


def test_a_code_to_keep_stays_in_full() -> None:
    text = "010594Y9032 ja 020594X903P"
    assert mask_codes(text, keep=["010594Y9032"]) == "010594Y9032 ja 020594X****"


@pytest.mark.parametrize(
    "text",
    [
        "FI1310523080000, viite 1310520594Y903291, mittauspiste 643007574000001234",
        "FI21 1234 5600 0007 85, RF18 5390 0754 7034",
        "lasku 010190-12345, lasku 2010190-900P, 010190-900P1",
        "puh. 040123-4567, +358 40 123-4567, 09-310190-1234",
        "X010190-900Q.pdf, tilaus AB010190-9002",
    ],
)
def test_what_only_looks_like_a_code_stays(text: str) -> None:
    """Phone numbers, references and invoices: part of a longer number, or another control character."""
    assert mask_codes(text) == text


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Scan131052-9373.pdf", "Scan131052-****.pdf"),
        ("henkilötunnus131052-9373x", "henkilötunnus131052-****x"),
        ("hetu:010594y9032kopio", "hetu:010594Y****kopio"),
        ("scan_131052-9373_2", "scan_131052-****_2"),
    ],
)
def test_a_code_that_letters_are_glued_to_is_masked(text: str, masked: str) -> None:
    """Data Protection Act 1050/2018 s. 29: names of files are written into the history."""
    assert mask_codes(text) == masked


def test_a_long_text_is_gone_through_in_one_go() -> None:
    """Nothing in the pattern repeats, so that no text makes it go back and forth."""
    assert "*" not in CODE_IN_TEXT.pattern
    assert "+" not in CODE_IN_TEXT.pattern.replace("[-+", "")


@pytest.mark.parametrize("written", ["131052308T", "131052 308T", "131052308t", " 131052308T "])
def test_a_code_that_lost_its_sign_is_known_as_such_and_no_code(written: str) -> None:
    assert signless(written) == "131052308T"
    with pytest.raises(InvalidCode, match=r"sign .* is missing"):
        parse(written)
    possible = with_signs("131052308T")
    assert {one.code[6] for one in possible} == set("+-YXWVUABCDEF")
    assert {one.birth_date.year for one in possible} == {1852, 1952, 2052}


@pytest.mark.parametrize(
    "text", ["131052308U", "991352308T", "131052-308T", "1310523", "", "131052  308T", "13I052308T"]
)
def test_other_texts_are_no_code_that_lost_its_sign(text: str) -> None:
    assert signless(text) is None


def test_the_leap_day_leaves_out_the_centuries_that_have_none() -> None:
    digits = "290200" + "901"
    bare = digits + CONTROL[int(digits) % 31]
    assert {one.birth_date.year for one in with_signs(bare)} == {2000}


@pytest.mark.parametrize(("right", "wrong"), [("0", "O"), ("1", "I"), ("1", "L")])
def test_a_letter_for_a_digit_is_told_and_never_put_right(right: str, wrong: str) -> None:
    for code in PUBLISHED:
        for place in range(10):
            if code[place] == right and place != 6:
                with pytest.raises(InvalidCode, match="letter stands where a digit belongs"):
                    parse(code[:place] + wrong + code[place + 1 :])


CODES = st.builds(
    code_of,
    st.dates(date(1900, 1, 1), date(1999, 12, 31)),
    st.sampled_from("-YXWVU"),
    st.integers(900, 999),
)
OTHERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ+-–ÅÄÖ "


def no_wrong_yes(code: str, place: int, other: str) -> None:
    """One character of a code changed: never another person's by mistake, and no other exception."""
    changed = code[:place] + other + code[place + 1 :]
    try:
        found = parse(changed)
    except InvalidCode:
        return
    if place == 6:
        assert found.differs_in_sign_only(parse(code)) or changed == code
    else:
        assert found.code == code


@given(CODES, st.integers(0, 10), st.sampled_from(OTHERS))
def test_no_changed_character_gives_a_wrong_yes(code: str, place: int, other: str) -> None:
    no_wrong_yes(code, place, other)


@pytest.mark.full
@settings(max_examples=100_000, deadline=None)
@given(CODES, st.integers(0, 10), st.sampled_from(OTHERS))
def test_no_changed_character_of_many_gives_a_wrong_yes(code: str, place: int, other: str) -> None:
    no_wrong_yes(code, place, other)


@given(st.text(max_size=14))
def test_any_text_is_a_code_or_says_why_not(text: str) -> None:
    with suppress(InvalidCode):
        assert parse(text).code == text.strip().upper()


@given(
    st.dates(date(1900, 1, 1), date(1999, 12, 31)),
    st.sampled_from("-YXWVU"),
    st.integers(900, 999),
    st.text(max_size=20),
    st.text(max_size=20),
)
def test_no_valid_code_survives_masking(
    birth: date, sign: str, number: int, before: str, after: str
) -> None:
    assume(not before[-1:].isdigit() and not after[:1].isdigit())
    code = code_of(birth, sign, number)
    masked = mask_codes(before + code + after)
    assert code not in masked
    assert f"{code[:7]}****" in masked
    assert not any(_valid(found.group()) for found in CODE_IN_TEXT.finditer(masked))


def _valid(text: str) -> bool:
    try:
        parse(text)
    except InvalidCode:
        return False
    return True


def test_identifiers_are_distinct_and_in_the_order_found() -> None:
    known = Identifiers({"phone_number": ["040 1", "", "040 1", "040 2"], "email": []})
    assert dict(known) == {"phone_number": ("040 1", "040 2")}
    assert known.first("phone_number") == "040 1"
    assert known.first("email") is None


def test_identifiers_of_one_person_are_joined() -> None:
    first = Identifiers({"customer_number": ["100"]})
    joined = first.joined({"customer_number": ["200", "100"], "name": ["Aino Mäkinen"]})
    assert dict(joined) == {"customer_number": ("100", "200"), "name": ("Aino Mäkinen",)}


def test_identifiers_never_print_their_values() -> None:
    assert "010594Y9032" not in repr(Identifiers({"personal_identity_code": ["010594Y9032"]}))
