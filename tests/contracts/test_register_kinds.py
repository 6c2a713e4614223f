"""What every kind of register must do, on the real engines: the same rows, the same search."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from desk.domain.records import SystemStatus, Value
from desk.registers.maps.data_map import MapCollection, load_data_map
from desk.registers.source import CollectionFailure, Wanted
from tests.contracts.register_kinds import (
    EVENTS,
    HARD_TEXTS,
    OTHER,
    PERSON,
    Kind,
    events,
    read,
)
from tests.fakes import Watch
from tests.registers.register_samples import AINO, PEKKA, PEKKA_TWIN


def test_rows_come_back_as_they_were_written(
    kind: Kind, collections: dict[str, MapCollection]
) -> None:
    assert read(kind.open(), collections["henkilo"], id=[1, 2]) == [PERSON, OTHER]
    assert read(kind.open(), collections["tapahtuma"], henkilo_id=[1]) == events(HARD_TEXTS)[:-1]


@pytest.mark.parametrize(
    "kind",
    ["sqlite", "mariadb", "files", "files json", "files parquet", "local", "web"],
    indirect=True,
)
def test_nul_comes_through(kind: Kind, collections: dict[str, MapCollection]) -> None:
    if kind.writer is not None:
        with kind.writer.begin() as connection:
            connection.execute(EVENTS.insert(), [{"id": 50, "teksti": "a\x00b"}])
    else:
        kind.fill([PERSON], [(50, 1, None, None, "a\x00b")])
    assert read(kind.open(), collections["tapahtuma"], id=[50])[0][4] == "a\x00b"


@pytest.mark.parametrize(
    ("column", "values", "ids"),
    [
        ("id", ["1"], [1]),  # a text that another system keeps
        ("id", ["1a", "", None, "yksi", "9" * 40, -1], []),
        ("id", [Decimal(1), 2.0], [1, 2]),
        ("asiakasnro", [100], [2]),  # a number that another system keeps; 0100 is another customer
        ("asiakasnro", ["0100 "], [1]),
        ("asiakasnro", [0, "x' OR '1'='1", "%", "_"], []),
        ("hetu", [PEKKA, AINO], [1, 2]),
        ("sukunimi", ["Virtanen\x00"], []),
        ("id", list(range(-3000, 3000)), [1, 2]),
    ],
)
def test_keys_match_like_with_like(
    kind: Kind,
    collections: dict[str, MapCollection],
    column: str,
    values: list[Value],
    ids: list[int],
) -> None:
    found = read(kind.open(), collections["henkilo"], **{column: values})
    assert [row[0] for row in found] == ids


def test_a_column_of_whole_numbers_cannot_hold_the_zeros_of_a_text(
    kind: Kind, collections: dict[str, MapCollection]
) -> None:
    """A database says that a column holds numbers; in files and services 01 may be written out."""
    found = read(kind.open(), collections["henkilo"], id=["01", "001a"])
    assert [row[0] for row in found] == ([1] if kind.writer is not None else [])


def test_all_columns_of_a_question_must_agree(
    kind: Kind, collections: dict[str, MapCollection]
) -> None:
    people = collections["henkilo"]
    assert read(kind.open(), people, id=[1, 2], sukunimi=["Mäkelä"]) == [OTHER]
    assert read(kind.open(), people, id=[1], sukunimi=["Mäkelä"]) == []
    assert read(kind.open(), people, id=[], sukunimi=["Mäkelä"]) == []


def test_beginnings_take_percent_and_underscore_as_letters(
    kind: Kind, collections: dict[str, MapCollection]
) -> None:
    def starting(text: str) -> list[Value]:
        wanted = [Wanted("katu", begins=[text])]
        found = kind.open().matching(collections["henkilo"], wanted, limit=10)
        return [row[0] for row in found]

    assert starting("Kalevan") == [1]
    assert starting("K%") == []
    assert starting("_alevan") == []


def test_phones_and_emails_in_other_ways_of_writing(
    kind: Kind, collections: dict[str, MapCollection]
) -> None:
    source, people = kind.open(), collections["henkilo"]
    assert [r[0] for r in source.alike(people, "puhelin", "+358 40 1234567", "phone")] == [1]
    assert [r[0] for r in source.alike(people, "sahkoposti", "PEKKA@example.FI", "email")] == [1]
    assert source.alike(people, "sahkoposti", "%", "email") == []


def test_the_whole_way_from_search_to_collection(kind: Kind) -> None:
    registers = kind.registers()

    for typed in ("virtanen", "pekka virtannen", PEKKA, "0401234567", "kalevankatu"):
        (person,) = registers.search("koe", typed).candidates
        assert person.subject == "koe_kanta:henkilo:1", typed
    found = registers.collect("koe", person, {}, Watch())

    assert found.complete
    assert found.records == 1 + len(HARD_TEXTS)
    (by_birth,) = registers.find("koe", {"birth_date": "2.2.1980"}).candidates
    assert by_birth.name == "Aino Mäkelä"
    assert registers.subject("koe", person.subject) == registers.subject("koe", person.subject)
    registers.close()


def test_codes_that_differ_in_the_sign_alone_or_lost_it_are_told_apart(kind: Kind) -> None:
    """Two people may have codes that differ in the sign alone, and old systems dropped it."""
    twin = (3, "0101", PEKKA_TWIN, "Laine", "Veera", date(2090, 1, 1), None, None, None)
    bare = (4, "0102", "020280 901L", "Salo", "Tiina", date(1980, 2, 2), None, None, None)
    more: list[tuple[Value, ...]] = [twin, bare]
    kind.fill(
        more if kind.writer is not None else [PERSON, OTHER, *more], [(91, 3, None, None, "")]
    )
    registers = kind.registers()

    (old,) = registers.search("koe", PEKKA).candidates
    (young,) = registers.search("koe", PEKKA_TWIN).candidates
    (aino,) = registers.search("koe", AINO).candidates

    assert (old.name, old.sign_twins) == ("Pekka Virtanen", 1)
    assert (young.name, young.sign_twins) == ("Veera Laine", 1)
    assert (aino.name, aino.signless) == ("Aino Mäkelä", 1)
    assert [
        one.name for one in registers.find("koe", {"personal_identity_code": PEKKA}).candidates
    ] == ["Pekka Virtanen"]
    for typed in ("020280 901L", "salo tiina"):
        found = {one.name: one for one in registers.search("koe", typed).candidates}
        assert found["Tiina Salo"].unsigned, typed
        assert "personal_identity_code" not in found["Tiina Salo"].matched_on
    registers.close()


def test_a_missing_table_is_named_and_the_rest_is_given(kind: Kind) -> None:
    kind.drop_events()
    registers = kind.registers()
    (person,) = registers.search("koe", PEKKA).candidates

    found = registers.collect("koe", person, {}, Watch())

    assert found.systems[0].status is SystemStatus.FAILED
    assert "tapahtuma" in str(found.systems[0].reason)
    assert "Kanta" in str(found.systems[0].reason)
    assert [table.info.name for table in found.tables] == ["henkilo"]
    registers.close()


def test_a_missing_column_is_named(kind: Kind) -> None:
    wrong = load_data_map(
        kind.data_map.replace("{name: katu}", "{name: katuosoite}").replace(
            "[katu]", "[katuosoite]"
        ),
        file="kanta.yaml",
        system="kanta",
    )
    with pytest.raises(CollectionFailure, match="katuosoite"):
        kind.open().check(wrong.collections)


def test_check_says_that_all_is_there(kind: Kind, collections: dict[str, MapCollection]) -> None:
    source = kind.open()
    source.check(collections.values())
    source.close()
