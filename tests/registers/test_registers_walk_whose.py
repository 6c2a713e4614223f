"""Whose a row is: an identity code weighs more than any number, however either is written."""

from __future__ import annotations

import pytest

from tests.registers.register_samples import AINO, PEKKA, SampleRegisters, everything, rows_of

CALLS = """
dataset:
  - fides_key: koe_verkko
    collections:
      - name: soitto
        fields:
          - {name: id, fides_meta: {primary_key: true, data_type: integer}}
          - {name: asiakasnro, fides_meta: {identity: customer_number}}
          - {name: hetu, fides_meta: {identity: personal_identity_code}}
          - {name: huoltaja, fides_meta: {identity: personal_identity_code}}
    meta: {desk: {soitto.huoltaja: {about: other}}}
"""


def with_calls(
    samples: SampleRegisters,
    *calls: tuple[int, int | str | None, str | None, str | None],
    number: str = "INTEGER",
) -> None:
    """Put calls with a number, a code and a guardian's code into the second system."""
    samples.maps["verkko.yaml"] = CALLS
    samples.run(
        "verkko",
        f"CREATE TABLE soitto (id INTEGER, asiakasnro {number}, hetu TEXT, huoltaja TEXT)",
    )
    samples.add("verkko", "soitto", *calls)


def calls_of(samples: SampleRegisters, **identity: str) -> list[object]:
    return [row[0] for row in rows_of(everything(samples.registers(), identity), "soitto")]


@pytest.mark.parametrize(
    "identity", [{"personal_identity_code": PEKKA}, {"customer_number": "0012"}]
)
def test_the_rows_are_the_same_whatever_key_was_given(
    samples: SampleRegisters, identity: dict[str, str]
) -> None:
    """What is learned on the way is asked for as registers write it, like what was given."""
    samples.customer(1, PEKKA, "Virtanen", "Pekka", asiakasnro="0012")
    with_calls(samples, (1, None, PEKKA.lower(), None), (2, 12, None, None), (3, 13, PEKKA, None))
    assert calls_of(samples, **identity) == [1, 2, 3]


def test_texts_with_and_without_zeros_are_two_customers(samples: SampleRegisters) -> None:
    """Only a column of whole numbers cannot tell 0012 from 12."""
    samples.customer(1, PEKKA, "Virtanen", "Pekka", asiakasnro="0012")
    with_calls(samples, (1, "12", None, None), (2, "0012", None, None), number="TEXT")
    assert calls_of(samples, personal_identity_code=PEKKA) == [2]


@pytest.mark.parametrize("identity", [{"personal_identity_code": PEKKA}, {"customer_number": "12"}])
def test_a_row_with_another_code_is_somebody_elses_whatever_led_to_it(
    samples: SampleRegisters, identity: dict[str, str]
) -> None:
    samples.customer(1, PEKKA, "Virtanen", "Pekka", asiakasnro="12")
    with_calls(
        samples,
        (1, 12, AINO, None),
        (2, 12, "ei tiedossa", None),
        (3, None, AINO, PEKKA.lower()),  # a call about their child
    )
    found = everything(samples.registers(), identity)
    assert [row[0] for row in rows_of(found, "soitto")] == [2, 3]
    assert found.set_aside["other_person"] == 1
    assert AINO not in str(rows_of(found, "soitto")[0])


def test_a_code_that_is_learned_late_judges_what_was_given_before(
    samples: SampleRegisters,
) -> None:
    """Their code stands only in an older row, which a call leads to."""
    with_calls(samples, (1, 12, AINO, None), (2, 12, None, None))
    samples.maps["verkko.yaml"] = samples.maps["verkko.yaml"].replace(
        "          - {name: hetu,",
        "          - {name: puhelin, fides_meta: {references: "
        "[{dataset: koe_asiakas, field: asiakas.puhelin, direction: to}]}}\n"
        "          - {name: hetu,",
        1,
    )
    samples.run("verkko", "ALTER TABLE soitto ADD COLUMN puhelin TEXT")
    samples.run("verkko", "UPDATE soitto SET puhelin = '0401' WHERE id = 2")
    samples.customer(1, None, "Virtanen", "Pekka", asiakasnro="12")
    samples.customer(2, PEKKA, "Virtanen", "Pekka", asiakasnro="", puhelin="0401")

    found = everything(samples.registers(), {"customer_number": "12"})

    assert [row[0] for row in rows_of(found, "asiakas")] == [1, 2]
    assert [row[0] for row in rows_of(found, "soitto")] == [2]
    assert found.set_aside["other_person"] == 1


COMPANIES = """
dataset:
  - fides_key: koe_verkko
    collections:
      - name: tilaus
        fields:
          - {name: yhtio, fides_meta: {primary_key: true}}
          - {name: nro, fides_meta: {primary_key: true, data_type: integer}}
          - name: asiakas_id
            fides_meta:
              references: [{dataset: koe_asiakas, field: asiakas.asiakas_id, direction: from}]
      - name: lasku
        fields:
          - {name: id, fides_meta: {primary_key: true, data_type: integer}}
          - name: yhtio
            fides_meta:
              references: [{dataset: koe_verkko, field: tilaus.yhtio, direction: from}]
          - name: nro
            fides_meta:
              references: [{dataset: koe_verkko, field: tilaus.nro, direction: from}]
"""


def test_a_key_of_several_columns_is_followed_as_a_whole(samples: SampleRegisters) -> None:
    """Order 1 of company A and order 2 of company B; B's order 1 is somebody else's."""
    samples.maps["verkko.yaml"] = COMPANIES
    samples.run("verkko", "CREATE TABLE tilaus (yhtio TEXT, nro INTEGER, asiakas_id INTEGER)")
    samples.run("verkko", "CREATE TABLE lasku (id INTEGER, yhtio TEXT, nro INTEGER)")
    samples.add("verkko", "tilaus", ("A", 1, 1), ("B", 2, 1), ("A", 2, 2), ("B", 1, 2))
    samples.add(
        *("verkko", "lasku", (1, "A", 1), (2, "A", 2), (3, "B", 1), (4, "B", 2)),
        *((5, None, 1), (6, "A", None)),
    )
    samples.customer(1, PEKKA, "Virtanen", "Pekka")
    samples.customer(2, AINO, "Korhonen", "Aino")

    found = everything(samples.registers(), {"personal_identity_code": PEKKA})

    assert rows_of(found, "lasku") == [(1, "A", 1), (4, "B", 2)]
    assert found.set_aside == {}


LISTS = """
dataset:
  - fides_key: koe_verkko
    collections:
      - name: viesti
        fields:
          - {name: id, fides_meta: {primary_key: true, data_type: integer}}
          - name: asiakkaat
            fides_meta:
              data_type: string[]
              references: [{dataset: koe_asiakas, field: asiakas.asiakas_id, direction: from}]
          - {name: hetu, fides_meta: {identity: personal_identity_code}}
"""


def test_a_row_reached_through_a_list_and_another_column_comes_once(
    samples: SampleRegisters,
) -> None:
    samples.maps["verkko.yaml"] = LISTS
    samples.run("verkko", "CREATE TABLE viesti (id INTEGER, asiakkaat TEXT, hetu TEXT)")
    samples.add("verkko", "viesti", (1, "[1]", PEKKA), (2, "[1, 2]", None), (3, "[2]", PEKKA))
    samples.customer(1, PEKKA, "Virtanen", "Pekka")

    found = everything(samples.registers(), {"personal_identity_code": PEKKA})

    assert [row[0] for row in rows_of(found, "viesti")][:1] == [1]
    assert len({row[0] for row in rows_of(found, "viesti")}) == len(rows_of(found, "viesti"))
