"""Another person's name and home, in the ways in which registers and running text write them."""

from __future__ import annotations

import pytest

from desk.domain.answer import BLACKED_OUT
from desk.domain.disclosure import disclose
from desk.domain.names import name_stems
from desk.domain.person import Identifiers
from desk.domain.records import Collection, CollectionInfo, FieldInfo, OtherPerson, Table
from tests.fakes import local

INFO = CollectionInfo("asiakas", "issoy", "muistio", local("M"), (FieldInfo("teksti", local("T")),))
OWN = Identifiers({"name": ("Virtanen Aino",), "address": ("Rantatie 7 B 2, 45100 Kouvola",)})


def given(text: str, *, safety_ban: bool = False, **held: str) -> str:
    """What is given of a text that stands in a row beside another person."""
    other = OtherPerson("other", Identifiers({k: (v,) for k, v in held.items()}), safety_ban)
    collection = Collection([], [Table(INFO, [(text,)])], others=[other])
    return str(disclose(collection, own=OWN).tables[0].rows[0][0])


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Salonen Tiina", "tiina salonen"),
        ("Salonen Tiina", "salonen tiina"),
        ("Salonen Tiina", "tiina salosen"),
        ("Salonen Tiina", "tiina.salonen"),
        ("SALONEN TIINA", "Tiina Salonen"),
        ("salonen tiina", "Tiina Salosella"),
        ("SALONEN TIINA", "Tiinalle"),
        ("Pekka Mäki", "Mäen"),
        ("Pekka Mäki", "Pekka Mäelle"),
        ("Lahti Ari", "Lahdelta"),
        ("Virta Kai", "Virran"),
        ("Ranta Outi", "RANNAN"),
        ("Lampi Outi", "outi lammen"),
        ("Joki Heikki", "Joella"),
        ("O'Brien Sean", "O\u2019Brien"),
        ("VON ESSEN CARL", "Carl von Essen"),
    ],
)
def test_a_name_is_covered_however_it_is_written(name: str, written: str) -> None:
    assert given(f"eilen {written} soitti", name=name) == f"eilen {BLACKED_OUT} soitti"
    assert all(stem in written.casefold() for stem in name_stems(name)) or " " not in written


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Virta Kai", "on kai taas virtaa, virran katkos ohi"),
        ("Joki Heikki", "Joensuun kaupunki"),
        ("Sala Kai", "kaikki salasanat vaihdettu"),
        ("Salonen Tiina", "tiina.salonen@example.fi"),
    ],
)
def test_ordinary_words_and_shared_addresses_are_given(name: str, text: str) -> None:
    assert given(text, name=name) == text


@pytest.mark.parametrize(
    "written", ["Koivukatu 5", "Koivukatu 5 A", "Koivukatu 5 as. 12", "koivukatu 5 A 12"]
)
def test_under_a_safety_ban_the_house_is_covered_without_its_flat_too(written: str) -> None:
    home = "Koivukatu 5 A 12, 45100 Kouvola"
    assert "oivukatu" not in given(f"käynti: {written}", safety_ban=True, address=home)
    assert given("käynti: Koivukatu 55", safety_ban=True, address=home) == "käynti: Koivukatu 55"
    assert given(f"käynti: {written}", address=home) == f"käynti: {written}"


def test_who_lives_in_the_same_house_is_given_their_own_address() -> None:
    home = "Rantatie 7 A 9, 45100 Kouvola"
    assert given("Rantatie 7 B 2", safety_ban=True, address=home) == "Rantatie 7 B 2"
    assert given("Rantatie 7 A 9", safety_ban=True, address=home) == BLACKED_OUT
