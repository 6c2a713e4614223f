"""A machine-readable zone as a keyboard or a scanner sends it: put right, and known while it is typed."""

from __future__ import annotations

import re
import unicodedata

from desk.domain.zone_layout import FILLER, LAYOUTS, Layout, check_digit

_MANGLED = ";>\\|§½¤"
"""What a scanner set to another country's keyboard sends for the filler; no name holds any of them."""
_HEAD = "[ACDIPV][A-Z0-9<][A-Z<]{3}"
"""Document and issuing state; visas and driving licences, too, so that their number is not shown."""
_BEGINNING = re.compile(_HEAD + "[A-Z0-9<]*")
_PERHAPS = re.compile(_HEAD + r"[A-Z<]{0,8}\d[A-Z0-9<]*")
_STATES = (
    "(?:FIN|SWE|NOR|DNK|ISL|EST|LVA|LTU|D<<|GBR|IRL|FRA|ESP|PRT|ITA|NLD|BEL|LUX|AUT|CHE|POL|CZE|SVK"
    "|HUN|ROU|BGR|GRC|HRV|SVN|MLT|CYP|UKR|RUS|BLR|TUR|USA|CAN|AUS|IND|CHN|VNM|THA|PHL|IRQ|IRN|SYR"
    "|AFG|SOM|RKS|ALB|SRB|EUE|UNO|UTO)"
)
_SURELY = re.compile(
    "(?:P[A-Z<]|I[DNPRX<]|[AC][R1-9<]|V[A-Z1-9<]|D[L1-9<])" + _STATES + r"[A-Z<]{0,8}\d[A-Z0-9<]*"
)
"""Heads of documents that are often shown in Finland: no name and no e-mail address begins so."""
_WITHIN = re.compile(
    f"[ACDIPV][A-Z0-9<]{_STATES}[A-Z]*<|(?:P<|I[DR<]|CR|C[1-9]){_STATES}[A-Z<]{{0,8}}[0-9]",
    re.IGNORECASE,
)
"""The same behind other words, where more is needed to know it."""
_NUMBER, _NUMBER_END = 5, 14
"""Place of a card's number and of its check digit, in the first line."""
_DATES = re.compile(
    r"[A-Z0-9<]{10}[A-Z<]{3}\d{7}[MFX<]\d{7}|\d{7}[MFX<]\d{7}[A-Z<]{3}", re.ASCII | re.IGNORECASE
)
"""The line with the dates, wherever it begins."""
_LONE = re.compile(r"[A-Z0-9]<[A-Z0-9<]{13}", re.ASCII | re.IGNORECASE)
"""Enough of a line, whose fillers nothing else has."""
_WORD = re.compile(r"\S+")


def lines_of(text: str) -> list[str]:
    """The lines of a zone in capitals, with the filler put right where a keyboard mangled it."""
    visible = "".join(
        one
        for one in unicodedata.normalize("NFKC", text)
        if one.isspace() or unicodedata.category(one) not in ("Cc", "Cf")
    )
    foreign = {one for one in visible if one in _MANGLED}
    if len(foreign) == 1 and FILLER not in visible:
        visible = visible.replace(foreign.pop(), FILLER)
    return visible.upper().split()


def layout_of(lines: list[str]) -> Layout | None:
    """The format whose lines these are, parted or in one run; None where none has so many so long."""
    lengths = [len(one) for one in lines]
    return next((one for one in LAYOUTS if lengths in ([one.length] * one.lines, [one.size])), None)


def begins(text: str) -> bool:
    """True where a text being typed can only be the beginning of a zone.

    That is said before a reader could see the document's number: by a filler, which nobody types
    into a name, or by the check digit behind the number.
    """
    line = next(iter(lines_of(text)), "")
    if len(line) < _NUMBER or not _BEGINNING.fullmatch(line):
        return False
    if FILLER in text:
        return FILLER in line
    if line[1] == FILLER or FILLER * 2 in line:  # mangled; one alone may part the cells of a table
        return True
    number = line[_NUMBER:_NUMBER_END]
    return (
        len(line) > _NUMBER_END
        and any(one.isdigit() for one in number)
        and line[_NUMBER_END] == check_digit(number)
    )


def may_begin(text: str) -> bool:
    """True where a text in one piece may become a zone: digits stand behind five letters or more.

    So may an e-mail address; a zone's next characters tell, and a scanner sends them at once.
    """
    line = lines_of(text)
    return len(line) == 1 and bool(_PERHAPS.fullmatch(line[0]))


def surely_begins(text: str) -> bool:
    """True where a text in one piece has the head of a well-known document and digits behind it.

    Somebody who types a zone by hand is not quick; the number is kept back from them, too.
    """
    line = lines_of(text)
    return len(line) == 1 and bool(_SURELY.fullmatch(line[0]))


def before_zone(text: str) -> str | None:
    """What stands in a text before a document's lines; None where there are no such lines in it.

    Lines are known in whatever order they came, and also where a scanner glues them to a word.
    """
    if begins(text) or surely_begins(text):
        return ""
    found = [one for one in (_WITHIN.search(text), _DATES.search(text)) if one is not None]
    found += [
        one for one in _WORD.finditer(text) if FILLER in one.group() and _LONE.search(one.group())
    ]
    return text[: min(one.start() for one in found)] if found else None


def holds_zone(text: str) -> bool:
    """True where a document's lines, or enough of one, stand in a text."""
    return before_zone(text) is not None


def whole(text: str) -> bool:
    """True where a text has the lines of a zone, so that nothing more is to come."""
    return layout_of(lines_of(text)) is not None


def line_may_end(text: str) -> bool:
    """True where the last line of a beginning is as long as the lines of a format."""
    lines = lines_of(text)
    length = len(lines[0]) if lines else 0
    return any(one.length == length for one in LAYOUTS) and len(lines[-1]) == length
