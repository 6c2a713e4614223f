"""The test language: longer by half, with the values where they belong."""

from __future__ import annotations

import pytest

from desk.domain.text import QT_TRANSLATE_NOOP, Text, plain
from desk.system.long_language import lengthened, long_translator


@pytest.mark.parametrize("source", ["Today", "Sign the letter", "Pick the one who asks", "Filter"])
def test_every_text_is_longer_by_half(source: str) -> None:
    letters = sum(letter.isalpha() for letter in source)
    more = sum(letter.isalpha() for letter in lengthened(source))
    assert 1.5 * letters <= more <= 1.8 * letters
    assert len(lengthened(source).split()) == len(source.split())


def test_values_and_names_stay_as_they_are() -> None:
    say = long_translator("fi")
    text = QT_TRANSLATE_NOOP("window", "Saved at {time}").fill(time="13.42")
    assert say(text).endswith(" 13.42")
    assert say(plain("Virtanen Aino")) == "Virtanen Aino"
    assert say(Text("menus", "&File")).startswith("&F")
