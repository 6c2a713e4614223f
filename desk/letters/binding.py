"""Keeps on one line what is read as one: a number of an article, a postal code with its town, a day."""

from __future__ import annotations

import re

_NO_BREAK = "\u00a0"
_TOGETHER = re.compile(
    r"(?<=\d) (?=artikla|kohta|kohda|kappale|momentti|mom\.|§)"
    r"|(?<=artiklan) (?=\d)|(?<=§:n) (?=\d)|(?<=kohdan) (?=[a-f] alakohta)"
    r"|(?<=\b[a-f]) (?=alakohta)"
    r"|(?<=[Aa]rtikel) (?=\d)|(?<=\d\.\d) (?=[a-f]\b)|(?<=skäl) (?=\d)"
    r"|(?<=Article) (?=\d)|(?<=Articles) (?=\d)|(?<=section) (?=\d)|(?<=recital) (?=\d)"
    r"|(?<=\bPL) (?=\d)|(?<=\bPB) (?=\d)|(?<=\bP\.O\. Box) (?=\d)|(?<=\bP\.O\.) (?=Box)"
    r"|(?<=\b\d{5}) (?=[A-ZÅÄÖ])"
    r"|(?<=\b[a-zåäö]{2}) (?=\d{1,2}\.\d{1,2}\.\d{4})|(?<=\b[A-Z][a-z]{2}) (?=\d{1,2} [A-Z])"
)


def bound(text: str) -> str:
    """The text with no-break spaces where a line may not end."""
    return _TOGETHER.sub(_NO_BREAK, text)
