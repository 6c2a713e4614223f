"""Customers whom free text mentions: no reference leads to them, and still nothing of them is given."""

from __future__ import annotations

import pytest

from desk.domain.answer import BLACKED_OUT
from desk.domain.disclosure import disclose
from desk.domain.person import Identifiers
from desk.domain.records import Collection
from desk.registers.search.lookup import Lookup
from desk.registers.source import SourceConfig
from tests.registers.register_samples import (
    AINO,
    LIISA,
    MIKKO,
    PEKKA,
    SAMI,
    SampleRegisters,
    everything,
)

ASKER = {"personal_identity_code": PEKKA}


def given_text(collection: Collection, name: str = "palaute") -> str:
    """All that the person is given of one collection."""
    shown = disclose(collection, own=Identifiers()).tables
    return "\n".join(
        str(cell)
        for table in shown
        if table.info.name == name
        for row in table.rows
        for cell in row
    )


@pytest.fixture
def pekka(samples: SampleRegisters) -> SampleRegisters:
    samples.customer(
        1,
        PEKKA,
        "Virtanen",
        "Pekka Juhani",
        puhelin="049 910 0001",
        sahkoposti="pekka@example.fi",
        katu="Kalevankatu 5",
    )
    return samples


def writes(samples: SampleRegisters, *texts: str) -> None:
    samples.add("asiakas", "palaute", *((number, 1, text) for number, text in enumerate(texts)))


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("Naapurini Matti Juhani Leinonen soittaa.", "Leinonen"),
        ("Leinonen Matti on naapurini.", "Matti"),
        ("Kysykää Matti Leinoselta asiasta.", "Leinose"),
        ("Naapurissa Aino ja Matti Leinonen riitelevät.", "Matti"),
        ("Hänet tavoittaa numerosta 049-910 0002 iltaisin.", "0002"),
        ("Soittakaa +358 49 9100002, 12 minuutin kuluttua.", "9100002"),
        ("Osoite on Matti.Leinonen@example.fi.", "Leinonen"),
        ("0499100002", "9100002"),
        ("049-9100002", "9100002"),
        ("Laskun sai asiakas 1002 eikä minä.", "1002"),
    ],
)
def test_a_neighbour_who_is_no_relation_is_covered(
    pekka: SampleRegisters, text: str, secret: str
) -> None:
    pekka.customer(
        2,
        AINO,
        "Leinonen",
        "Matti Juhani",
        puhelin="0499100002",
        sahkoposti="matti.leinonen@example.fi",
        katu="Salotie 1",
    )
    writes(pekka, text, "Salotie 1 on lähellä Leinosta.")

    found = everything(pekka.registers(), ASKER)

    (other,) = found.others
    assert (other.role, other.shares_place, other.safety_ban) == ("mentioned", False, False)
    assert other.identifiers["name"] == ("Matti Juhani Leinonen", "Leinonen Matti Juhani")
    given = given_text(found)
    assert secret not in given
    assert "Leino" not in given
    assert "Salotie 1 on lähellä" in given


def test_a_short_email_alone_in_a_field_is_covered(pekka: SampleRegisters) -> None:
    pekka.customer(2, AINO, "Leinonen", "Matti", sahkoposti="ma@le.fi", katu="Salotie 1")
    writes(pekka, "ma@le.fi")

    assert "le.fi" not in given_text(everything(pekka.registers(), ASKER))


def test_name_phone_and_email_of_a_neighbour_are_covered_in_one_text(
    pekka: SampleRegisters,
) -> None:
    contacts = {"puhelin": "0499100002", "sahkoposti": "matti@example.fi", "katu": "Salotie 1"}
    pekka.customer(2, AINO, "Leinonen", "Matti", **contacts)
    writes(pekka, "Matti Leinonen, 049 910 0002, matti@example.fi, Salotie 1")

    given = given_text(everything(pekka.registers(), ASKER))

    assert f"{BLACKED_OUT}, {BLACKED_OUT}, {BLACKED_OUT}, Salotie 1" in given


def test_a_neighbour_under_a_safety_ban_is_covered_with_street_and_metering_point(
    pekka: SampleRegisters,
) -> None:
    pekka.customer(2, AINO, "Leinonen", "Matti", katu="Postilokero 7", turvakielto="K")
    pekka.contract("S2", "643007000000000002", "2025-01-01", None, 2)
    pekka.add("asiakas", "kayttopaikka", ("643007000000000002", "Salotie 1"))
    writes(
        pekka,
        "Matti Leinonen asuu nyt osoitteessa Salotie 1, posti: Postilokero 7.",
        "Mittari 643007000000000002 pitää ääntä.",
    )

    found = everything(pekka.registers(), ASKER)

    (other,) = found.others
    assert other.safety_ban
    assert not other.shares_place
    given = given_text(found)
    for secret in ("Leinonen", "Salotie", "Postilokero", "643007000000000002"):
        assert secret not in given
    assert disclose(found, own=Identifiers()).conflict is None


def test_a_metering_point_in_the_text_leads_to_whoever_lives_there(pekka: SampleRegisters) -> None:
    pekka.customer(2, AINO, "Leinonen", "Matti", turvakielto="K")
    pekka.contract("S2", "643007000000000002", "2025-01-01", None, 2)
    pekka.add("asiakas", "kayttopaikka", ("643007000000000002", "Salotie 1"))
    writes(pekka, "Mittari 643007000000000002, Salotie 1, pitää ääntä.")

    given = given_text(everything(pekka.registers(), ASKER))

    assert "6430070" not in given
    assert "Salotie" not in given


def test_another_systems_row_of_a_mentioned_neighbour_is_known_too(pekka: SampleRegisters) -> None:
    pekka.customer(2, AINO, "Leinonen", "Matti")
    pekka.add("verkko", "tili", ("matti", 1002, "Leinonen Matti", "toinen@example.fi"))
    writes(pekka, "Matti Leinonen, toinen@example.fi")

    found = everything(pekka.registers(), ASKER)

    assert len(found.others) == 1
    assert "toinen" not in given_text(found)


def test_a_joint_holder_under_a_safety_ban_brings_the_metering_points_of_their_own(
    pekka: SampleRegisters,
) -> None:
    pekka.customer(2, AINO, "Leinonen", "Matti", turvakielto="K")
    pekka.contract("S1", "643007000000000001", "2025-01-01", None, 1, 2)
    pekka.contract("S2", "643007000000000002", "2026-01-01", None, 2)
    pekka.add(
        "asiakas",
        "kayttopaikka",
        ("643007000000000001", "Kalevankatu 5"),
        ("643007000000000002", "Salotie 1"),
    )
    writes(pekka, "Matti Leinonen muutti: 643007000000000002, oma 643007000000000001")

    found = everything(pekka.registers(), ASKER)

    (other,) = found.others
    assert other.role == "joint_holder"
    assert "643007000000000002" in other.identifiers["metering_point"]
    given = given_text(found)
    assert "643007000000000002" not in given
    # The place that both hold is where the other one is, too.
    assert "643007000000000001" not in given


def test_the_persons_own_values_stay(pekka: SampleRegisters) -> None:
    pekka.customer(2, AINO, "Leinonen", "Matti", puhelin="0499100001")
    own = (
        "Terveisin Pekka Juhani Virtanen, 0499100001, pekka@example.fi, Kalevankatu 5, asiakas 1001"
    )
    writes(pekka, own)

    found = everything(pekka.registers(), ASKER)

    assert found.others == []
    assert own in given_text(found)


def test_a_namesake_never_takes_the_persons_own_name_with_them(pekka: SampleRegisters) -> None:
    pekka.customer(2, AINO, "Virtanen", "Pekka", puhelin="0499100002")
    pekka.customer(3, MIKKO, "Virtanen", "Pekka Juhani", puhelin="0499100003")
    writes(pekka, "Olen Pekka Virtanen, naapuri on 0499100002 tai 0499100003")

    found = everything(pekka.registers(), ASKER)

    given = given_text(found)
    assert f"Olen Pekka Virtanen, naapuri on {BLACKED_OUT} tai {BLACKED_OUT}" in given
    assert "Pekka Juhani" in given_text(found, "asiakas")


def test_a_father_called_by_a_second_name_of_the_son_is_not_the_son(
    pekka: SampleRegisters,
) -> None:
    pekka.customer(2, AINO, "Virtanen", "Juhani")
    writes(pekka, "Laskun maksaa Juhani Virtanen.")

    assert f"Laskun maksaa {BLACKED_OUT}." in given_text(everything(pekka.registers(), ASKER))


def test_a_surname_that_stands_alone_is_a_word(pekka: SampleRegisters) -> None:
    pekka.customer(2, AINO, "Virta", "Matti")
    pekka.customer(3, SAMI, "Koski", "Matti")
    writes(
        pekka,
        "Virta katkesi. Matti korjasi sen. Eilen Virta Oy vastasi Koski Energialle.",
        "Matti Meikäläinen",
    )

    found = everything(pekka.registers(), ASKER)

    assert found.others == []
    assert BLACKED_OUT not in given_text(found)


def test_companies_are_nobody(pekka: SampleRegisters) -> None:
    pekka.customer(2, None, "Virta Matti Oy", "", yritys="K", puhelin="0499100002")
    writes(pekka, "Virta Matti Oy, 0499100002")

    assert everything(pekka.registers(), ASKER).others == []


def test_the_longer_name_on_record_is_the_one_that_is_meant(pekka: SampleRegisters) -> None:
    pekka.customer(2, AINO, "Leinonen", "Matti Juhani")
    pekka.customer(3, LIISA, "Leinonen", "Juhani Olavi")
    writes(pekka, "Matti Juhani Leinonen kävi.")

    (other,) = everything(pekka.registers(), ASKER).others

    assert other.identifiers["personal_identity_code"] == (AINO,)


def test_without_free_text_nobody_is_looked_up(
    pekka: SampleRegisters, monkeypatch: pytest.MonkeyPatch
) -> None:
    pekka.contract("S1", "P1", "2025-01-01", None, 1)
    pekka.add("asiakas", "kayttopaikka", ("P1", "Kalevankatu 5"))
    pekka.add("asiakas", "lukema", *(("P1", f"2026-01-01 {n:02}:00:00", n) for n in range(24)))

    def looked_up(*_: object) -> list[object]:
        raise AssertionError("looked up")

    registers = pekka.registers()
    (person,) = registers.find("koe", ASKER).candidates
    monkeypatch.setattr(Lookup, "exactly", looked_up)
    monkeypatch.setattr(Lookup, "named", looked_up)

    assert everything(registers, ASKER).others == []
    assert person.subject


def test_a_system_that_is_down_does_not_stop_the_look_up_in_the_others(
    pekka: SampleRegisters,
) -> None:
    pekka.customer(2, AINO, "Leinonen", "Matti")
    writes(pekka, "Matti Leinonen")
    gone = SourceConfig("sql", url=f"sqlite:///{pekka.folder}/gone.sqlite")

    found = everything(pekka.registers(verkko=gone), ASKER)

    assert len(found.others) == 1
    assert "Leinonen" not in given_text(found)
