"""However a name or an address is written: equal spellings, former names, word order, typing errors."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.registers.registers import Registers
from desk.registers.search import vocabulary
from desk.registers.search.folding import fold, raw_words, typed_words, word, words
from tests.benchmarks.many_people import Customer, customers
from tests.registers.register_samples import AINO, PEKKA, SampleRegisters

LETTERS = "abcdefghijklmnopqrstuvwxyzåäö"


def names(registers: Registers, text: str) -> list[str]:
    return [one.name for one in registers.search("koe", text).candidates]


@pytest.mark.parametrize(
    ("stored", "typed"),
    [
        ("Virtanen", "Wirtanen"),
        ("Wirtanen", "virtanen"),
        ("Mäkelä", "Maekelae"),
        ("Öhman", "Oehman"),
        ("Ålander", "Olander"),
        ("Olander", "Ålander"),
        ("Åström", "Ostroem"),
        ("Väyrynen", "Wäyrynen"),
        ("Mikael", "Miakel"),  # a typing error across an equal spelling
    ],
)
def test_equal_spellings_find_each_other(samples: SampleRegisters, stored: str, typed: str) -> None:
    samples.customer(1, PEKKA, stored, "Pekka")
    samples.customer(2, AINO, "Korhonen", "Aino")

    assert names(samples.registers(), f"{typed} Pekka") == [f"Pekka {stored}"]


def test_the_spelling_that_was_typed_comes_first(samples: SampleRegisters) -> None:
    samples.customer(1, PEKKA, "Wirtanen", "Pekka")
    samples.customer(2, AINO, "Virtanen", "Pekka")

    assert names(samples.registers(), "Pekka Virtanen") == ["Pekka Virtanen", "Pekka Wirtanen"]
    assert names(samples.registers(), "Pekka Wirtanen") == ["Pekka Wirtanen", "Pekka Virtanen"]


def test_nobody_is_cut_off_among_many_given_names(samples: SampleRegisters) -> None:
    """More people of one surname than a question gives, each with another first name."""
    for number in range(150):
        first, second = f"Etu{chr(97 + number % 26)}{chr(97 + number // 26)}", "Muu"
        samples.customer(number + 1, None, "Korhonen", f"{first}nimi {second}")
    samples.customer(500, PEKKA, "Korhonen", "Xaveri Kutsumanimi")

    assert names(samples.registers(), "korhonen kutsumanimi") == ["Xaveri Kutsumanimi Korhonen"]
    assert names(samples.registers(), "kutsumanimi korhonen")[0] == "Xaveri Kutsumanimi Korhonen"


def test_a_beginning_shows_the_names_that_begin_so_before_double_names(
    samples: SampleRegisters,
) -> None:
    for number in range(1, 80):
        samples.customer(number, None, f"Aalto-Mäki{chr(97 + number % 26)}{number:02}", "Aino")
    samples.customer(100, PEKKA, "Mäki", "Aino")
    samples.customer(101, AINO, "Mäkinen", "Aino")

    found = names(samples.registers(), "mäki")

    assert found[0] == "Aino Mäki"
    assert "Aino Mäkinen" in found


class TestWholeNamesInOneColumn:
    """A register whose names stand in one column, too many to be held: only their words are."""

    @pytest.fixture
    def registers(
        self, samples: SampleRegisters, monkeypatch: pytest.MonkeyPatch
    ) -> Iterator[Registers]:
        monkeypatch.setattr(vocabulary, "_MOST_TEXTS", 3)
        people = ["Virtanen Pekka Juhani", "Virtanen Aino", "Mäkelä-Åström Aino Maria", "Laine Leo"]
        people += [f"Korhonen Nimi{number}" for number in range(30)]
        samples.add("verkko", "tili", *((f"t{n}", n, name, None) for n, name in enumerate(people)))
        registers = samples.registers()
        yield registers
        registers.close()

    @pytest.mark.parametrize(
        ("typed", "found"),
        [
            ("virtanen pekka", "Pekka Juhani Virtanen"),
            ("pekka virtanen", "Pekka Juhani Virtanen"),
            ("virtanen juhani", "Pekka Juhani Virtanen"),
            ("virtanen pek", "Pekka Juhani Virtanen"),
            ("virtanne pekka", "Pekka Juhani Virtanen"),
            ("makela astrom", "Aino Maria Mäkelä-Åström"),
            ("laine", "Leo Laine"),
            ("lai", "Leo Laine"),
        ],
    )
    def test_they_are_found_all_the_same(
        self, registers: Registers, typed: str, found: str
    ) -> None:
        assert names(registers, typed)[0] == found

    def test_and_by_everything_that_agrees(self, registers: Registers) -> None:
        found = registers.find("koe", {"name": "Pekka Virtanen"}).candidates
        assert [one.name for one in found] == ["Pekka Juhani Virtanen"]


def test_a_surname_newer_than_what_is_held_is_found(samples: SampleRegisters) -> None:
    samples.customer(1, PEKKA, "Virtanen", "Pekka")
    registers = samples.registers()
    assert names(registers, "virtanen")
    samples.customer(2, AINO, "Uusinimi", "Aino")

    assert names(registers, "uusinimi aino") == ["Aino Uusinimi"]


PEOPLE: list[Customer] = list(customers(400))


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registers]:
    samples = SampleRegisters(tmp_path_factory.mktemp("kaupunki"))
    samples.run(
        "asiakas",
        "INSERT INTO asiakas (asiakas_id, hetu, sukunimi, etunimet, katu) VALUES (?, ?, ?, ?, ?)",
        [
            (one["asiakas_id"], one["hetu"], one["sukunimi"], one["etunimet"], one["katuosoite"])
            for one in PEOPLE
        ],
    )
    registers = samples.registers()
    yield registers
    registers.close()


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_one_wrong_letter_in_name_or_street_leaves_the_person_among_the_first_three(
    town: Registers, data: st.DataObject
) -> None:
    one = data.draw(st.sampled_from(PEOPLE))
    surname, given_names, address = one["sukunimi"], one["etunimet"], one["katuosoite"]
    name = data.draw(st.sampled_from([f"{surname} {given_names}", f"{given_names} {surname}"]))
    length = next(place for place, letter in enumerate(address) if letter.isdigit()) - 1
    if data.draw(st.booleans()):
        long = [raw for raw in raw_words(name) if len(raw) > 3]
        chosen = data.draw(st.sampled_from(long))
        name = name.replace(chosen, wrong(data, chosen), 1)
    else:
        address = wrong(data, address[:length]) + address[length:]

    found = town.search("koe", f"{name} {address}").candidates[:3]

    assert f"koe_asiakas:asiakas:{one['asiakas_id']}" in [one.subject for one in found]


def wrong(data: st.DataObject, text: str) -> str:
    """One letter changed, left out, doubled or swapped."""
    at = data.draw(st.sampled_from([n for n, letter in enumerate(text) if letter.isalpha()]))
    kind = data.draw(st.sampled_from(["changed", "left out", "doubled", "swapped"]))
    if kind == "changed":
        return text[:at] + data.draw(st.sampled_from(LETTERS)) + text[at + 1 :]
    if kind == "left out":
        return text[:at] + text[at + 1 :]
    if kind == "swapped" and text[at + 1 : at + 2].isalpha():
        return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    return text[: at + 1] + text[at:]


class TestFolding:
    """Words are the same however a text is parted and compared."""

    @given(st.text(alphabet=LETTERS + LETTERS.upper() + " -'éñŠđ%_09,.", max_size=40))
    def test_words_as_written_and_folded_are_parted_alike(self, text: str) -> None:
        assert [fold(raw).replace("'", "") for raw in raw_words(text) if raw.strip("'")] == words(
            text
        )

    @given(st.text(alphabet=LETTERS, min_size=1, max_size=12))
    def test_equal_spellings_share_a_form(self, text: str) -> None:
        for one, other in (("v", "w"), ("ä", "ae"), ("ö", "oe"), ("å", "o")):
            assert set(word(text).forms) & set(word(text.replace(one, other)).forms)

    def test_nothing_is_lost(self) -> None:
        (one,) = typed_words("  Åström ")
        assert (one.raw, one.folded) == ("Åström", "astrom")
        assert {"astrom", "ostrom"} <= set(one.forms)


def test_the_people_of_the_benchmark_are_the_same_every_time(tmp_path: Path) -> None:
    assert [one.row for one in customers(50)] == [one.row for one in customers(50)]
    assert len({one["hetu"] for one in PEOPLE}) == len(PEOPLE)
