"""Finding by a name: a given name may be left out, no word may be anybody else's."""

from __future__ import annotations

import pytest

from tests.registers.register_samples import AINO, MIKKO, PEKKA, SampleRegisters


def found(samples: SampleRegisters, name: str) -> list[str]:
    people = samples.registers().find("koe", {"name": name}).candidates
    return sorted(person.name for person in people)


@pytest.mark.parametrize(
    "name",
    ["Helmi Kuusijärvi", "Kuusijärvi Orvokki", "helmi orvokki KUUSIJÄRVI", "Helmi Saloranta"],
)
def test_a_given_name_may_be_left_out(samples: SampleRegisters, name: str) -> None:
    samples.customer(1, PEKKA, "Kuusijärvi", "Helmi Orvokki", entinen_nimi="Saloranta")
    samples.add("verkko", "tili", ("h", 1001, "Kuusijärvi Helmi Orvokki", None))

    assert found(samples, name) == ["Helmi Orvokki Kuusijärvi"]


@pytest.mark.parametrize(
    "name",
    ["Helmi Orvokki", "Helmi Maria Kuusijärvi", "Kuusijärvi", "Helmi", "Helmi Kuusi"],
)
def test_every_word_must_be_theirs_and_one_the_surname(samples: SampleRegisters, name: str) -> None:
    samples.customer(1, PEKKA, "Kuusijärvi", "Helmi Orvokki")

    assert found(samples, name) == []


def test_several_people_come_back_as_several(samples: SampleRegisters) -> None:
    samples.customer(1, PEKKA, "Kuusijärvi", "Helmi Orvokki")
    samples.customer(2, AINO, "Kuusijärvi", "Helmi Maria")
    samples.customer(3, MIKKO, "Kuusijärvi", "Orvokki")

    assert found(samples, "Helmi Kuusijärvi") == [
        "Helmi Maria Kuusijärvi",
        "Helmi Orvokki Kuusijärvi",
    ]


def test_a_particle_is_no_surname(samples: SampleRegisters) -> None:
    samples.add("verkko", "tili", ("e", 1001, "von Essen Anna Maria", None))

    assert found(samples, "Anna von Essen") == ["Anna Maria von Essen"]
    assert found(samples, "Anna von") == []
    samples.customer(2, PEKKA, "von Essen", "Liisa Maria")
    assert found(samples, "Liisa von") == []
    assert found(samples, "Liisa von Essen") == ["Liisa Maria von Essen"]


def test_a_company_is_named_whole(samples: SampleRegisters) -> None:
    samples.customer(1, None, "Kuusijärvi Helmi Oy", "", yritys="K")

    assert found(samples, "Helmi Kuusijärvi") == []
    assert found(samples, "Kuusijärvi Helmi Oy") == ["Kuusijärvi Helmi Oy"]
