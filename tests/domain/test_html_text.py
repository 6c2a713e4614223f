"""The words of an HTML message: all that a reader would see, and nothing that would run or be loaded."""

from __future__ import annotations

import pytest

from desk.domain.html_text import without_tags


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<p>Hei <b>vaan</b></p><p>toinen</p>", "Hei vaan\ntoinen"),
        ("<script>alert('x')</script>Hei<style>p{}</style>", "Hei"),
        ("<head><title>t</title></head><body>Hei</body>", "Hei"),
        ("<head><title>t</title><body>Hei</body>", "Hei"),
        ('<img src="http://127.0.0.1/x.gif" alt="kuva">Hei', "Hei"),
        ('<a href="javascript:alert(1)">maksa</a>', "maksa"),
        ("1 &lt; 2 &amp; 3&nbsp;&euro;", "1 < 2 & 3 €"),
        ("<p>auki <i>jäänyt", "auki jäänyt"),
    ],
)
def test_only_words_are_left(html: str, words: str) -> None:
    assert without_tags(html) == words
