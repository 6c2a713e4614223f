"""The machine-readable zone of identity cards and passports: ICAO Doc 9303, formats TD1, TD2 and TD3."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from desk.domain.errors import NoAnswer
from desk.domain.identity import Evidence
from desk.domain.person import InvalidCode, PersonalIdentityCode
from desk.domain.shown_document import ShownDocument
from desk.domain.text import Text, joined
from desk.domain.zone_digits import BIRTH, UNKNOWN, day_of, of_digits
from desk.domain.zone_form import of_form, of_lines
from desk.domain.zone_layout import FILLER, Format, Layout
from desk.domain.zone_typed import layout_of, lines_of

_CODE = re.compile(r"\d{6}[<A-FU-Y]\d{3}[0-9A-Y]")
_ISSUES_CODES = "FIN"


class InvalidZone(NoAnswer):
    """A text that is no machine-readable zone, or one that was misread, with the reason."""


@dataclass(frozen=True, slots=True)
class Zone:
    """What a zone says, and what is wrong with it. The document's number is nowhere in it."""

    faults: tuple[Text, ...]
    """What is wrong with its form and its check digits; nothing else makes a zone valid or not."""
    format: Format | None = None
    """None where the lines are those of none."""
    document: ShownDocument | None = None
    """What it says of its holder, also where a check digit does not agree; None where the form is
    not that of a zone: anything might stand where a name belongs, the number too."""

    @property
    def valid(self) -> bool:
        """True where form and check digits agree. A false document may be valid in this sense."""
        return not self.faults


def parse(text: str, *, today: date) -> ShownDocument:
    """Read a zone as a keyboard scanner sends it: lines in any case, parted or in one run.

    ``today`` gives the century of the last day of validity. Raises InvalidZone with the reasons;
    neither it nor what is returned holds the document's number.
    """
    zone = read(text, today=today)
    if zone.faults or zone.document is None:
        raise InvalidZone(joined(zone.faults, " "))
    return zone.document


def read(text: str, *, today: date) -> Zone:
    """Read a zone as ``parse``, and say what is wrong with it in place of raising."""
    lines = lines_of(text)
    layout = layout_of(lines)
    zone = "".join(lines)
    if layout is None or not re.fullmatch(f"[A-Z0-9{FILLER}]+", zone):
        return Zone((of_lines(lines),))
    faults = of_form(zone, layout)
    if faults:
        return Zone(tuple(faults), layout.format)
    faults = of_digits(zone, layout)
    return Zone(tuple(faults), layout.format, _document(zone, layout, today))


def _document(zone: str, layout: Layout, today: date) -> ShownDocument:
    surname, _, given = zone[layout.name].partition(FILLER * 2)
    birth = zone[layout.birth : layout.birth + 6]
    return ShownDocument(
        kind=_kind(zone[:2]),
        issuer=zone[2:5].rstrip(FILLER),
        surname=_blanks(surname),
        given=_blanks(given),
        birth=birth if BIRTH.fullmatch(birth) else UNKNOWN * 3,
        expires=_expiry(zone[layout.expiry : layout.expiry + 6], today),
        code=_identity_code(zone, layout, birth),
        cut_off=not zone[layout.name].endswith(FILLER),
    )


def _kind(code: str) -> Evidence | None:
    """Which document it is, where the first two letters say so (Doc 9303-3 to -5; EU cards)."""
    match code:
        case "AC" | "IC":  # crew members' certificates
            return None
        case "IR" | "AR" | "CR":
            return Evidence.RESIDENCE_PERMIT_CARD
        case "ID" | "I<" | "IN" | "IX":
            return Evidence.IDENTITY_CARD
        case _ if code.startswith("P") or code == "IP":
            return Evidence.PASSPORT
        case _:
            return None


def _expiry(written: str, today: date) -> date | None:
    """The last day of validity; no document holds for fifty years."""
    if not written.isdigit():
        return None
    century = today.year // 100 * 100
    far = int(written[:2]) > today.year % 100 + 50
    return day_of(written, centuries=(century - 100 if far else century,))


def _identity_code(zone: str, layout: Layout, birth: str) -> str | None:
    """The personal identity code in the optional data of a Finnish document, where there is one.

    The zone has no hyphen, so its filler stands for it; the other sign that is no letter belongs to
    people born before 1900. The birth date beside it has to agree.
    """
    if zone[2:5] != _ISSUES_CODES:
        return None
    for found in _candidates(zone, layout):
        try:
            code = PersonalIdentityCode.parse(found)
        except InvalidCode:
            continue
        if f"{code.birth_date:%y%m%d}" == birth:
            return code.code
    return None


def _candidates(zone: str, layout: Layout) -> Iterator[str]:
    for place in layout.optional:
        found = _CODE.search(zone[place])
        if found is not None:
            yield found.group().replace(FILLER, "-")


def _blanks(name: str) -> str:
    return " ".join(name.replace(FILLER, " ").split())
