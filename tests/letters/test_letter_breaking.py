"""Words without end: a register may hold anything in a cell."""

from __future__ import annotations

from desk.letters.breaking import Breaker


def test_a_word_without_end_is_measured_about_once_and_not_once_for_each_line() -> None:
    """Else a cell of a megabyte kept the letter from ever being drawn."""
    measured = 0

    def width(text: str) -> float:
        nonlocal measured
        measured += len(text)
        return float(len(text))

    word = "9" * 100_000
    breaker = Breaker(50.0, width, lambda some: some[:50], None, running=False)
    lines = breaker.lines(f"{word} end")
    assert "".join(lines) == f"{word}end"
    assert [len(one) for one in lines] == [50] * 2000 + [3]
    assert measured < 50 * len(word)


def test_letters_without_width_fit_one_line_however_many_they_are() -> None:
    breaker = Breaker(50.0, lambda _: 0.0, lambda some: some, None, running=False)
    assert breaker.lines("x" * 5_000) == ["x" * 5_000]
