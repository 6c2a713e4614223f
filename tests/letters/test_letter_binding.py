"""What belongs together stays on one line."""

from __future__ import annotations

import pytest

from desk.letters.binding import bound


@pytest.mark.parametrize(
    ("written", "whole"),
    [
        ("(tietosuoja-asetuksen 12 artiklan 3 kohta)", "12 artiklan 3 kohta"),
        ("(18 artiklan 1 kohdan a alakohta)", "18 artiklan 1 kohdan a alakohta"),
        ("(tietosuojalain 1050/2018 34 §:n 4 momentti)", "34 §:n 4 momentti"),
        ("johdanto-osan 27 kappale", "27 kappale"),
        ("(dataskyddsförordningen, artikel 18.1 b)", "artikel 18.1 b"),
        ("dataskyddslagen 1050/2018, 34 § 3 mom.", "34 §"),
        ("(GDPR, Articles 11 and 12(2))", "Articles 11"),
        ("Data Protection Act 1050/2018, section 34", "section 34"),
        ("toimisto, PL 800, 00531 Helsinki", "00531 Helsinki"),
        ("byrå, PB 800, 00531 Helsingfors", "PB 800"),
        ("Office, P.O. Box 800", "P.O. Box 800"),
        ("viimeistään ma 23.11.2026", "ma 23.11.2026"),
        ("by Mon 23 November 2026", "Mon 23"),
    ],
)
def test_a_line_does_not_end_inside_a_number_and_what_it_counts(written: str, whole: str) -> None:
    assert whole.replace(" ", "\u00a0") in bound(written)


def test_other_words_are_let_be() -> None:
    sentence = "Etsimme tietojasi 3 järjestelmästä, ja 40 sivua on tulostettu."
    assert bound(sentence) == sentence
