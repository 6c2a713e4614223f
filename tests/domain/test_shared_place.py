"""A place shared with somebody under a safety ban: a person decides, and the place stays covered (Art. 15(4), 32)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from desk.domain.answer import BLACKED_OUT, Ground
from desk.domain.disclosure import Decision, disclose
from desk.domain.errors import BadInput
from desk.domain.mentions import others_found
from desk.domain.person import Identifiers
from desk.domain.records import Collection, OtherPerson, Table
from desk.domain.shared_place import address_apart, apart, decided
from tests.domain.test_disclosure import TEXT, column, info

NOW = datetime(2026, 11, 28, tzinfo=UTC)
POINT = "643007572500000013"
OWN = Identifiers(
    {
        "name": ("Sirén Kalevi",),
        "address": ("Pakkaskuja 32, 45700 KUUSANKOSKI", "Harjukatu 59 A 3, 45100 KOUVOLA"),
        "metering_point": (POINT,),
        "phone_number": ("0401112223",),
        "email": ("kalevi@example.fi",),
    }
)
BANNED = OtherPerson(
    "other_tenant",
    Identifiers(
        {
            "name": ("Niemi Anja",),
            "address": ("PL 127, 45100 KOUVOLA", "Harjukatu 59 A 3"),
            "metering_point": (POINT,),
            "phone_number": ("0401112223",),
        }
    ),
    safety_ban=True,
    shares_place=True,
)
PLACE = info(
    "paikka",
    column("tunnus", identity="metering_point"),
    column("katu", categories=("user.contact.address.street",)),
    column("kaupunki", categories=("user.contact.address.city",)),
    column("lat", categories=("user.location",), data_type="float"),
    column("posti", categories=("user.contact.email",)),
    column("alku", categories=("user.contact.address",), data_type="date"),
)
SINCE = date(2020, 3, 30)
HOME = (POINT, "Harjukatu 59 A 3", "KOUVOLA", 60.87, "kalevi@example.fi", SINCE)
OTHER_HOME = ("643007572500000099", "Pakkaskuja 32", "KUUSANKOSKI", 60.9, None, SINCE)


def collected(*others: OtherPerson, table: Table | None = None) -> Collection:
    table = table or Table(PLACE, [HOME, OTHER_HOME])
    return Collection([], [table], others=list(others), identifiers=OWN)


def test_the_shared_place_is_covered_though_it_is_the_persons_own_too() -> None:
    """The ban covers address, place of use and metering point, not even as a former tenant's."""
    [table] = disclose(collected(BANNED), own=Identifiers()).tables
    dark = BLACKED_OUT
    assert table.rows == [(dark, dark, dark, dark, "kalevi@example.fi", SINCE), OTHER_HOME]
    without = disclose(collected(replace(BANNED, safety_ban=False)), own=Identifiers())
    assert without.tables[0].rows == [HOME, OTHER_HOME]


def test_every_covered_value_of_the_place_tells_of_whoever_is_under_the_ban() -> None:
    """The town has no sign of its own: it is not put up as of somebody whom no register names."""
    found = collected(BANNED)
    covered = disclose(found, own=Identifiers()).omissions
    [theirs] = others_found(found, covered)
    columns = {column for _, row, column in theirs.places if row == 0}
    assert columns == {"tunnus", "katu", "kaupunki", "lat"}
    assert theirs.person == BANNED


def test_no_decision_of_a_clerk_gives_the_shared_place() -> None:
    keep = Decision("koe:paikka", 0, "katu", "keep", Ground.SAFETY_BAN, "oma entinen koti")
    given = disclose(collected(BANNED), own=Identifiers(), decisions=[keep])
    assert given.tables[0].rows[0][1:3] == (BLACKED_OUT, BLACKED_OUT)
    assert given.counts == {"safety_ban": 4}


def test_a_metering_point_held_as_a_number_is_covered_too() -> None:
    number = info("lukema", column("piste", identity="metering_point", data_type="integer"), TEXT)
    table = Table(number, [(int(POINT), f"vaihdettu {POINT}"), (7, "kWh")])
    shown = disclose(collected(BANNED, table=table), own=Identifiers())
    assert shown.tables[0].rows == [(BLACKED_OUT, f"vaihdettu {BLACKED_OUT}"), (7, "kWh")]


def test_what_both_have_is_not_the_persons_own_to_tell() -> None:
    left = apart(OWN, [BANNED])
    assert left["address"] == ("Pakkaskuja 32, 45700 KUUSANKOSKI",)
    assert not left.get("metering_point")
    assert not left.get("phone_number")
    assert left["email"] == OWN["email"]
    assert apart(OWN, [replace(BANNED, safety_ban=False)]) == OWN


@pytest.mark.parametrize(
    ("address", "told"),
    [
        (("Harjukatu 59 A 3", "45100 KOUVOLA"), ()),
        (("Harjukatu 59", "KOUVOLA"), ()),
        (("Harjukatu 5", "45100 KOUVOLA"), ("Harjukatu 5", "45100 KOUVOLA")),
        (("Harjukatu 59 A 3", "00100 HELSINKI"), ()),
        (("Pakkaskuja 32", "45700 KUUSANKOSKI"), ("Pakkaskuja 32", "45700 KUUSANKOSKI")),
    ],
)
def test_a_letter_is_not_addressed_to_the_shared_place(
    address: tuple[str, ...], told: tuple[str, ...]
) -> None:
    lines = ("Sirén Kalevi", *address)
    assert address_apart(lines, OWN, [BANNED]) == ("Sirén Kalevi", *told)


def test_a_decision_holds_for_the_people_it_was_made_about_and_for_nobody_else() -> None:
    made = decided(collected(BANNED), decided_by="Raili", reason="asui ennen", at=NOW)
    second = replace(BANNED, identifiers=Identifiers({"name": ("Virta Veli",)}))
    neighbour = replace(second, shares_place=False)
    unbanned = replace(second, safety_ban=False)
    assert made.holds(collected(BANNED))
    assert made.holds(collected(BANNED, neighbour, unbanned))
    assert not made.holds(collected(BANNED, second))
    assert not made.holds(collected(second))
    assert not any("Niemi" in one or POINT in one for one in made.people)


@pytest.mark.parametrize(
    ("who", "why"), [("", "asui ennen"), ("Raili", " \n"), ("x" * 501, "asui ennen")]
)
def test_a_decision_has_a_name_and_a_reason_in_words(who: str, why: str) -> None:
    with pytest.raises(BadInput, match="written down"):
        decided(collected(BANNED), decided_by=who, reason=why, at=NOW)


def test_codes_in_the_reason_are_masked() -> None:
    made = decided(collected(BANNED), decided_by=" Raili\nR ", reason="puoliso 131052-308T", at=NOW)
    assert (made.decided_by, made.reason) == ("Raili R", "puoliso 131052-****")


def test_there_is_nothing_to_decide_where_nobody_under_a_ban_shares_the_place() -> None:
    with pytest.raises(BadInput, match="nothing to decide"):
        decided(collected(replace(BANNED, safety_ban=False)), decided_by="R", reason="s", at=NOW)
