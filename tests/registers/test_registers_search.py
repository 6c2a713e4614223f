"""The search: the right person, however it is typed, and never two people in one."""

from __future__ import annotations

from datetime import date

import pytest

from desk.domain.errors import BadInput, NoAnswer, Unavailable
from desk.domain.person import InvalidCode
from desk.domain.records import SystemStatus
from desk.registers.source import SourceConfig
from tests.registers.register_samples import (
    AINO,
    LIISA,
    MIKKO,
    PEKKA,
    PEKKA_TWIN,
    SAMI,
    SampleRegisters,
)


def names(samples: SampleRegisters, text: str) -> list[str]:
    return [one.name for one in samples.registers().search("koe", text).candidates]


@pytest.fixture
def town(samples: SampleRegisters) -> SampleRegisters:
    """A handful of people with names that are easy to confuse."""
    samples.customer(
        1,
        PEKKA,
        "Virtanen",
        "Pekka Juhani",
        katu="Kalevankatu 5 A 12",
        postinro="55100",
        toimipaikka="IMATRA",
        puhelin="040-123 4567",
        sahkoposti="Pekka.Virtanen@Example.fi",
        kieli="2",
    )
    samples.customer(
        2, AINO, "Mäkelä-Åström", "Aino", katu="Kalevankatu 53", entinen_nimi="Nieminen"
    )
    samples.customer(3, SAMI, "Đorđević", "Šárá", katu="Ådalsvägen 7", puhelin="+358 50 7654321")
    samples.customer(4, MIKKO, "Mikkonen", "Matti", katu="Hämeentie 100_000")
    samples.customer(5, None, "Niittytien Saha Oy", "", yritys="K")
    return samples


@pytest.mark.parametrize(
    ("typed", "name", "matched_on"),
    [
        (PEKKA, "Pekka Juhani Virtanen", "personal_identity_code"),
        (PEKKA.lower(), "Pekka Juhani Virtanen", "personal_identity_code"),
        ("1001", "Pekka Juhani Virtanen", "customer_number"),
        ("040 1234567", "Pekka Juhani Virtanen", "phone_number"),
        ("+358 40 123 4567", "Pekka Juhani Virtanen", "phone_number"),
        ("050 765 4321", "Šárá Đorđević", "phone_number"),
        ("pekka.virtanen@example.fi", "Pekka Juhani Virtanen", "email"),
        ("virtanen pekka", "Pekka Juhani Virtanen", "name"),
        ("PEKKA VIRTANEN", "Pekka Juhani Virtanen", "name"),
        ("juhani virt", "Pekka Juhani Virtanen", "name"),
        ("virtaen", "Pekka Juhani Virtanen", "name"),
        ("Pekka Virtannne", "Pekka Juhani Virtanen", "name"),
        ("makela", "Aino Mäkelä-Åström", "name"),
        ("astrom aino", "Aino Mäkelä-Åström", "name"),
        ("nieminen aino", "Aino Mäkelä-Åström", "name"),
        ("Dordevic Sara", "Šárá Đorđević", "name"),
        ("kalevankatu 53", "Aino Mäkelä-Åström", "address"),
        ("kalevakatu 5", "Pekka Juhani Virtanen", "address"),
        ("virtanen kalevankatu", "Pekka Juhani Virtanen", "name"),
        ("adalsvagen 7", "Šárá Đorđević", "address"),
        ("niittytien saha", "Niittytien Saha Oy", "name"),
    ],
)
def test_finds_first(town: SampleRegisters, typed: str, name: str, matched_on: str) -> None:
    found = town.registers().search("koe", typed).candidates
    assert found[0].name == name
    assert matched_on in found[0].matched_on


@pytest.mark.parametrize(
    "typed",
    [
        *("%", "_", "Virt%", "%irtanen", "Kalevankatu _"),
        *("' OR 1=1 --", "x'; DROP TABLE asiakas; --"),
        *("", "   ", "\x00", "(" * 200, "virtanen " * 500, "🙂", "\u202e", "0" * 10_000),
    ],
)
def test_signs_of_sql_and_nonsense_are_plain_letters(town: SampleRegisters, typed: str) -> None:
    assert names(town, typed) == []
    assert names(town, "virtanen pekka") == ["Pekka Juhani Virtanen"]


def test_percent_and_underscore_in_an_address_are_themselves(town: SampleRegisters) -> None:
    assert names(town, "Hämeentie 100_000") == ["Matti Mikkonen"]
    assert names(town, "Hämeentie 100x000") == []


def test_one_word_on_record_does_not_stand_for_two_typed_ones(town: SampleRegisters) -> None:
    assert names(town, "mikko mikkonen") == []
    assert names(town, "matti mikkonen") == ["Matti Mikkonen"]


def test_a_person_in_two_systems_is_one_candidate(town: SampleRegisters) -> None:
    town.add("verkko", "tili", ("pv", 1001, "Virtanen Pekka", "toinen@example.fi"))

    (found,) = town.registers().search("koe", "virtanen").candidates

    assert found.systems == ("asiakas", "verkko")
    assert found.rows == ("koe_asiakas:asiakas:1", "koe_verkko:tili:pv")
    assert found.subject == "koe_asiakas:asiakas:1"
    assert found.birth_date == date(1990, 1, 1)
    assert found.address == "Kalevankatu 5 A 12, 55100 IMATRA"
    assert found.language == "sv"
    assert found.identifiers["email"] == ("Pekka.Virtanen@Example.fi", "toinen@example.fi")


def test_codes_that_differ_in_the_sign_alone_are_two_people_and_flagged(
    samples: SampleRegisters,
) -> None:
    samples.customer(1, PEKKA, "Virtanen", "Pekka")
    samples.customer(2, PEKKA_TWIN, "Laine", "Veera")
    registers = samples.registers()

    (old,) = registers.search("koe", PEKKA).candidates
    (young,) = registers.search("koe", PEKKA_TWIN).candidates

    assert (old.name, old.sign_twins) == ("Pekka Virtanen", 1)
    assert (young.name, young.sign_twins) == ("Veera Laine", 1)
    assert young.birth_date == date(2090, 1, 1)


def test_twins_that_are_found_together_are_flagged_both(samples: SampleRegisters) -> None:
    samples.customer(1, PEKKA, "Virtanen", "Pekka")
    samples.customer(2, PEKKA_TWIN, "Virtanen", "Pekka")

    found = samples.registers().search("koe", "pekka virtanen").candidates

    assert [one.sign_twins for one in found] == [1, 1]


def test_a_shared_customer_number_never_joins_two_identity_codes(samples: SampleRegisters) -> None:
    samples.customer(1, PEKKA, "Virtanen", "Pekka", asiakasnro="777")
    samples.customer(2, PEKKA_TWIN, "Virtanen", "Pekka", asiakasnro="777")
    samples.add("verkko", "tili", ("perhe", 777, "Virtanen Pekka", None))

    found = samples.registers().search("koe", "777").candidates

    assert sorted(one.rows for one in found) == [
        ("koe_asiakas:asiakas:1",),
        ("koe_asiakas:asiakas:2",),
        ("koe_verkko:tili:perhe",),
    ]


def test_namesakes_born_the_same_day_stay_apart_and_are_counted(samples: SampleRegisters) -> None:
    samples.customer(1, PEKKA, "Virtanen", "Pekka")
    samples.customer(2, LIISA, "Virtanen", "Pekka")  # born the same day
    samples.customer(3, AINO, "Virtanen", "Pekka")  # born on another

    found = samples.registers().search("koe", "pekka virtanen").candidates

    assert [(one.subject[-1], one.namesakes) for one in found] == [("1", 1), ("2", 1), ("3", 0)]


def test_a_limit_is_kept_and_the_order_is_the_same_every_time(samples: SampleRegisters) -> None:
    for number in range(1, 30):
        samples.customer(number, None, "Korhonen", f"Nimi{number:02}")

    first = names(samples, "korhonen")

    assert len(first) == 20
    assert first == names(samples, "korhonen")


def test_a_metering_point_finds_everybody_with_a_contract_there(samples: SampleRegisters) -> None:
    samples.customer(1, PEKKA, "Virtanen", "Pekka")
    samples.customer(2, AINO, "Korhonen", "Aino")
    samples.customer(3, MIKKO, "Mikkonen", "Matti")
    point = "643006966000000017"
    samples.contract("S1", point, "2020-01-01", "2024-12-31", 1)
    samples.contract("S2", point, "2025-01-01", None, 2)
    samples.add("asiakas", "kayttopaikka", (point, "Rajatie 3 B"))

    assert sorted(names(samples, point)) == ["Aino Korhonen", "Pekka Virtanen"]
    assert sorted(names(samples, "rajatie 3")) == ["Aino Korhonen", "Pekka Virtanen"]


def test_a_system_that_is_down_is_told_and_the_others_answer(town: SampleRegisters) -> None:
    town.file("verkko").unlink()

    found = town.registers().search("koe", "virtanen pekka")

    assert [one.name for one in found.candidates] == ["Pekka Juhani Virtanen"]
    assert [(one.system, one.status) for one in found.failures] == [("verkko", SystemStatus.FAILED)]


def test_when_every_system_is_down_the_search_says_so(town: SampleRegisters) -> None:
    town.file("verkko").unlink()
    town.file("asiakas").unlink()

    with pytest.raises(Unavailable, match=r"asiakas\.sqlite"):
        town.registers().search("koe", "virtanen")


class TestFind:
    """Every key that is given must agree."""

    @pytest.mark.parametrize(
        "identity",
        [
            {"personal_identity_code": PEKKA, "name": "Virtanen Pekka Juhani"},
            {"name": "pekka juhani virtanen", "birth_date": "1.1.1990"},
            {"name": "pekka juhani virtanen", "birth_date": "1990-01-01"},
            {"birth_date": "1990-01-01", "address": ["kalevankatu 5 a 12", " imatra"][0]},
            {"address": "Kalevankatu 5"},
            {"email": "pekka.virtanen@example.fi", "phone_number": "0401234567"},
            {"customer_number": "1001"},
            {"birth_date": "1990-01-01"},
        ],
    )
    def test_agreeing(self, town: SampleRegisters, identity: dict[str, str]) -> None:
        found = town.registers().find("koe", identity).candidates
        assert [one.name for one in found] == ["Pekka Juhani Virtanen"]
        assert set(found[0].matched_on) == set(identity)

    @pytest.mark.parametrize(
        "identity",
        [
            {"personal_identity_code": PEKKA, "name": "Aino Mäkelä-Åström"},
            {"personal_identity_code": PEKKA, "birth_date": "2.1.1990"},
            {"customer_number": "1001", "email": "sami@example.fi"},
            {"customer_number": "1001", "personal_identity_code": AINO},
            {"name": "Virtanen"},
            {"personal_identity_code": PEKKA_TWIN},
            {"phone_number": "0401234568"},
            {"name": "%"},
        ],
    )
    def test_one_that_differs_is_enough_to_find_nobody(
        self, town: SampleRegisters, identity: dict[str, str]
    ) -> None:
        assert town.registers().find("koe", identity).candidates == ()

    def test_a_former_surname_is_that_persons_name_too(self, town: SampleRegisters) -> None:
        found = town.registers().find("koe", {"name": "Nieminen Aino"}).candidates
        assert [one.name for one in found] == ["Aino Mäkelä-Åström"]

    def test_keys_agree_over_the_systems_of_one_person(self, town: SampleRegisters) -> None:
        town.add("verkko", "tili", ("pv", 1001, "Virtanen P", "verkko@example.fi"))
        registers = town.registers()

        found = registers.find(
            "koe", {"personal_identity_code": PEKKA, "email": "verkko@example.fi"}
        ).candidates

        assert [one.systems for one in found] == [("asiakas", "verkko")]

    def test_a_key_that_no_register_holds_is_an_error_that_names_those_they_do(
        self, town: SampleRegisters
    ) -> None:
        with pytest.raises(BadInput, match=r"shoe_size.*customer_number"):
            town.registers().find("koe", {"shoe_size": "42"})

    @pytest.mark.parametrize(
        "identity", [{}, {"name": " "}, {"birth_date": "30.2.1990"}, {"birth_date": "eilen"}]
    )
    def test_what_cannot_be_meant_is_an_error(
        self, town: SampleRegisters, identity: dict[str, str]
    ) -> None:
        with pytest.raises(BadInput):
            town.registers().find("koe", identity)

    def test_a_mistyped_code_is_said_to_be_one(self, town: SampleRegisters) -> None:
        with pytest.raises(InvalidCode):
            town.registers().find("koe", {"personal_identity_code": PEKKA[:-1] + "X"})


class TestSubject:
    """A ``subject`` text comes back as the same candidate."""

    def test_it_is_the_person_with_all_rows(self, town: SampleRegisters) -> None:
        town.add("verkko", "tili", ("p:v,1/2", 1001, "Virtanen Pekka", None))
        registers = town.registers()
        (searched,) = registers.search("koe", "1001").candidates

        for subject in searched.rows:
            assert registers.subject("koe", subject).rows == searched.rows

    def test_a_row_that_is_gone(self, town: SampleRegisters) -> None:
        with pytest.raises(NoAnswer):
            town.registers().subject("koe", "koe_asiakas:asiakas:99")

    @pytest.mark.parametrize(
        "subject",
        [
            *("", "x", "koe_asiakas:asiakas", "koe_asiakas:asiakas:", "koe_asiakas:lukema:1"),
            *("koe_asiakas:asiakas:1,2", "muu:asiakas:1"),
        ],
    )
    def test_a_malformed_text(self, town: SampleRegisters, subject: str) -> None:
        with pytest.raises(BadInput):
            town.registers().subject("koe", subject)


def test_companies_and_safety_bans_are_marked(samples: SampleRegisters) -> None:
    samples.customer(1, None, "Niittytien Saha Oy", "", yritys="K")
    samples.customer(2, AINO, "Korhonen", "Aino", turvakielto="K")

    registers = samples.registers()

    assert registers.search("koe", "niittytien").candidates[0].company
    assert registers.search("koe", "korhonen").candidates[0].safety_ban


def test_an_address_that_this_program_does_not_know_is_no_crash(town: SampleRegisters) -> None:
    for url in ("", "nonsense", "abc://x", "sqlite:///" + "x" * 5000):
        found = town.registers(verkko=SourceConfig("sql", url=url)).search("koe", "virtanen")
        assert [one.system for one in found.failures] == ["verkko"]
