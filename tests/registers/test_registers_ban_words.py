"""A safety ban is read on the safe side, however a register writes it (Art. 15(4), 32)."""

from __future__ import annotations

import pytest

from desk.registers.search.ban_words import means_ban


@pytest.mark.parametrize("values", [["K"], ["1"], ["K", "J"]])
@pytest.mark.parametrize(
    "written",
    [
        "K",
        "k",
        " K ",
        "kyllä",
        "KYLLÄ",
        "Ja",
        "1",
        "T",
        "true",
        "X",
        "2",
        "?",
        "voimassa",
        "31.12.2030",
    ],
)
def test_what_is_no_plain_no_is_a_ban(written: str, values: list[str]) -> None:
    assert means_ban(written, values)


@pytest.mark.parametrize(
    "written",
    [None, "", "  ", "\u00a0", "\u200b", "-", "–", "E", "ei", "Ei ole", "N", "nej", "0", "False"],
)
def test_an_empty_cell_and_a_plain_no_are_none(written: str | None) -> None:
    assert not means_ban(written, ["K"])


def test_a_column_that_says_other_things_too_tells_of_a_ban_by_its_own_word_alone() -> None:
    """Else every customer with any remark would be under a ban."""
    assert means_ban("tk", ["TK"])
    assert not means_ban("maksaa myöhässä", ["TK"])
    assert not means_ban("1", ["TK"])
