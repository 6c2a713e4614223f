"""The other people whom the desk found, each with the places that tell of them."""

from __future__ import annotations

from dataclasses import replace

from desk.domain.disclosure import disclose
from desk.domain.mentions import UNNAMED, Other, others_found
from desk.domain.person import Identifiers
from desk.domain.records import About, Collection, OtherPerson, Table
from desk.domain.shared_place import other_key
from tests.domain.test_disclosure import OWN, PEKKA, TEXT, column, info

OONA = OtherPerson("mentioned", Identifiers({"name": ("Lehto Oona",)}))


def found(*rows: tuple[str, str], others: tuple[OtherPerson, ...]) -> tuple[Other, ...]:
    holder = column("haltija", about=About.OTHER)
    collection = Collection(
        [],
        [Table(info("huomautus", TEXT, holder), list(rows))],
        others=list(others),
        identifiers=OWN,
    )
    return others_found(collection, disclose(collection, own=Identifiers()).omissions)


def test_each_place_is_with_whom_it_tells_of() -> None:
    pekka, oona = found(
        ("Pekka Juhani Koskela soitti", "Lehto Oona"),
        ("Oona Lehto ja Koskela Pekka Juhani kävivät", ""),
        ("ei mitään", ""),
        others=(PEKKA, OONA),
    )
    key = "koe:huomautus"
    assert pekka.places == ((key, 0, "teksti"), (key, 1, "teksti"))
    assert set(oona.places) == {(key, 0, "haltija"), (key, 1, "teksti")}


def test_somebody_of_whom_nothing_stands_there_is_found_without_places() -> None:
    (pekka,) = found(("ei mitään", ""), others=(PEKKA,))
    assert pekka.person == PEKKA
    assert pekka.places == ()


def test_people_whom_no_register_names_are_one_more() -> None:
    pekka, unnamed = found(("", "Tuntematon Taru"), others=(PEKKA,))
    assert pekka.places == ()
    assert (unnamed.key, unnamed.person) == (UNNAMED, None)
    assert unnamed.places == (("koe:huomautus", 0, "haltija"),)


def test_a_key_tells_people_apart_and_nothing_of_them() -> None:
    assert other_key(PEKKA) == other_key(replace(PEKKA))
    assert other_key(PEKKA) != other_key(OONA)
    assert other_key(PEKKA) != other_key(replace(PEKKA, role="household"))
    assert "Pekka" not in other_key(PEKKA)
