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
