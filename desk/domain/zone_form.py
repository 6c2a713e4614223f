"""The form of a machine-readable zone: its lines and what stands where, told without the number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import permutations

from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.domain.zone_layout import FILLER, LAYOUTS, Layout

_HEAD = re.compile(r"[ACIP][A-Z0-9<][A-Z][A-Z<]{2}")
_NATIONALITY = re.compile(r"[A-Z<]{3}")
_NAME = re.compile(r"[A-Z][A-Z<]*")
_SHORTEST = 15
"""Characters from which on a line may be the half of one."""


def of_lines(lines: Sequence[str]) -> Text:
    """Why some lines are no zone of one document, where their number or length is none of a zone."""
    zone = "".join(lines)
    like_one = bool(lines) and len(lines[0]) >= _SHORTEST and (FILLER in zone or len(lines) > 1)
    if not like_one or not re.fullmatch("[A-Z0-9<]+", zone):
        return _NO_ZONE
    if _two_at_once(lines):
        return _TWO
    return _CUT.fill(lengths=", ".join(str(len(one)) for one in lines))


def of_form(zone: str, layout: Layout) -> list[Text]:
    """What no document's zone has in its form; then no field is what it seems to be."""
    if _is_right(zone, layout):
        return []
    lines = [zone[at : at + layout.length] for at in range(0, layout.size, layout.length)]
    if any(_is_right("".join(one), layout) for one in permutations(lines)):
        return [_SWAPPED]
    if zone[0] in "VD":
        return [_VISA if zone[0] == "V" else _LICENCE]
    name = zone[layout.name]
    if _HEAD.match(zone) and name[0].isalpha() and re.search("[0-9]", name):
        return [_DIGIT_IN_NAME]
    return [_NO_FIELDS]


def _is_right(zone: str, layout: Layout) -> bool:
    """True where letters and fillers stand where they belong; the digits are looked at apart."""
    return (
        _HEAD.match(zone) is not None
        and _NAME.fullmatch(zone[layout.name]) is not None
        and _NATIONALITY.fullmatch(zone[layout.nationality : layout.nationality + 3]) is not None
        and zone[layout.sex] in "MFX<"
        and zone[layout.number] != FILLER
    )


def _two_at_once(lines: Sequence[str]) -> bool:
    """True where lines are left behind those of a whole zone."""
    for one in LAYOUTS:
        of_one = [one.length] * one.lines
        if [len(line) for line in lines[: one.lines]] == of_one and len(lines) > one.lines:
            return True
        if len(lines[0]) >= one.size and (len(lines) > 1 or len(lines[0]) in _TWICE):
            return True
    return False


_TWICE = {one.size + other.size for one in LAYOUTS for other in LAYOUTS}
_NO_ZONE = QT_TRANSLATE_NOOP(
    "document",
    "These are not the machine-readable lines of an identity card, a residence permit card or a "
    "passport. Read them once more, or type the identity code or the name.",
)
_TWO = QT_TRANSLATE_NOOP(
    "document", "The lines of two documents came at once. Read one document alone."
)
_CUT = QT_TRANSLATE_NOOP(
    "document",
    "The lines have {lengths} characters, but a card has three of 30 or two of 36 and a passport two "
    "of 44: something was cut off or came twice. Read the document once more.",
)
_SWAPPED = QT_TRANSLATE_NOOP(
    "document",
    "The lines came in another order than they stand in the document. Read it once more.",
)
_VISA = QT_TRANSLATE_NOOP(
    "document",
    "These are the lines of a visa, which is no identity document. Ask for the passport it stands in.",
)
_LICENCE = QT_TRANSLATE_NOOP(
    "document",
    "These lines are not those of an identity card, a residence permit card or a passport. Look at "
    "the document and type the identity code or the name.",
)
_DIGIT_IN_NAME = QT_TRANSLATE_NOOP(
    "document",
    "A digit stands in the name, where only letters belong. Read the document once more.",
)
_NO_FIELDS = QT_TRANSLATE_NOOP(
    "document",
    "Something stands where no document has it: characters were lost or changed. Read the document "
    "once more; if that does not help, type the identity code or the name.",
)
