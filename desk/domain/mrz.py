"""The machine-readable zone of identity cards and passports: ICAO Doc 9303, formats TD1, TD2 and TD3."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from desk.domain.errors import NoAnswer
from desk.domain.identity import Evidence
from desk.domain.person import InvalidCode, PersonalIdentityCode
from desk.domain.shown_document import ShownDocument
from desk.domain.text import QT_TRANSLATE_NOOP

FILLER = "<"
_LINES = {30: 3, 36: 2, 44: 2}
"""Length of a line, and how many there are (Doc 9303-5, -6, -4)."""
_WEIGHTS = (7, 3, 1)
_MANGLED = ";>\\|§½¤"
"""What a scanner set to another country's keyboard sends for the filler; no name holds any of them."""
_BEGINNING = re.compile(r"[ACIP][A-Z<][A-Z<]{3}[A-Z0-9<]*")
_PERHAPS = re.compile(r"[ACIP][A-Z<][A-Z<]{3}[A-Z<]{0,8}\d[A-Z0-9<]*")
_WHOLE = re.compile(r"[ACIP][A-Z0-9<]+")
_NUMBER_END = 14
"""Place of the check digit of the document's number in the first line of TD1."""
_CODE = re.compile(r"\d{6}[<A-FU-Y]\d{3}[0-9A-Y]")
_ISSUES_CODES = "FIN"


class InvalidZone(NoAnswer):
    """A text that is no machine-readable zone, or one that was misread, with the reason."""


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where the fields of a format stand in its lines put one behind the other."""

    number: int
    birth: int
    expiry: int
    name: slice
    optional: tuple[slice, ...]
    composite: tuple[slice, ...]
    """What the last check digit is reckoned over."""
    composite_digit: int
    optional_digit: int | None = None


_LAYOUTS = {
    30: _Layout(
        number=5,
        birth=30,
        expiry=38,
        name=slice(60, 90),
        optional=(slice(15, 30), slice(48, 59)),
        composite=(slice(5, 30), slice(30, 37), slice(38, 45), slice(48, 59)),
        composite_digit=59,
    ),
    36: _Layout(
        number=36,
        birth=49,
        expiry=57,
        name=slice(5, 36),
        optional=(slice(64, 71),),
        composite=(slice(36, 46), slice(49, 56), slice(57, 71)),
        composite_digit=71,
    ),
    44: _Layout(
        number=44,
        birth=57,
        expiry=65,
        name=slice(5, 44),
        optional=(slice(72, 86),),
        composite=(slice(44, 54), slice(57, 64), slice(65, 87)),
        composite_digit=87,
        optional_digit=86,
    ),
}


def parse(text: str, *, today: date) -> ShownDocument:
    """Read a zone as a keyboard scanner sends it: lines in any case, parted or in one run.

    ``today`` gives the century of the last day of validity. Raises InvalidZone with the reason;
    neither it nor what is returned holds the document's number.
    """
    lines = lines_of(text)
    zone, length = "".join(lines), _length_of(lines)
    if length is None or not _WHOLE.fullmatch(zone):
        raise InvalidZone(_NO_ZONE)
    layout = _LAYOUTS[length]
    _check(zone, layout)
    surname, _, given = zone[layout.name].partition(FILLER * 2)
    birth = zone[layout.birth : layout.birth + 6]
    if not re.fullmatch(r"(?:\d\d|<<){3}", birth):
        raise InvalidZone(_MISREAD)
    return ShownDocument(
        kind=_kind(zone[:2]),
        issuer=zone[2:5].rstrip(FILLER),
        surname=_blanks(surname),
        given=_blanks(given),
        birth=birth,
        expires=_expiry(zone[layout.expiry : layout.expiry + 6], today),
        code=_identity_code(zone, layout, birth),
        cut_off=not zone[layout.name].endswith(FILLER),
    )


def begins(text: str) -> bool:
    """True where a text being typed can only be the beginning of a zone.

    That is said before a reader could see the document's number: by a filler, which nobody types
    into a name, or by the check digit behind the number.
    """
    line = next(iter(lines_of(text)), "")
    if len(line) < 5 or not _BEGINNING.fullmatch(line):
        return False
    if FILLER in text:
        return FILLER in line
    if line[1] == FILLER or FILLER * 2 in line:  # mangled; one alone may part the cells of a table
        return True
    number = line[5:_NUMBER_END]
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


def whole(text: str) -> bool:
    """True where a text has the lines of a zone, so that nothing more is to come."""
    return _length_of(lines_of(text)) is not None


def line_may_end(text: str) -> bool:
    """True where the last line of a beginning is as long as the lines of a format."""
    lines = lines_of(text)
    length = len(lines[0]) if lines else 0
    return length in _LINES and len(lines[-1]) == length


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


def check_digit(field: str) -> str:
    """The check digit of a field: weights 7, 3, 1, modulo 10 (Doc 9303-3, 4.9)."""
    total = sum(_value(one) * _WEIGHTS[place % 3] for place, one in enumerate(field))
    return str(total % 10)


def _length_of(lines: list[str]) -> int | None:
    """The length of a format's lines, where a text has as many as it needs."""
    for length, count in _LINES.items():
        if [len(one) for one in lines] in ([length] * count, [length * count]):
            return length
    return None


def _value(letter: str) -> int:
    """``0`` to ``9`` count as they are, ``A`` to ``Z`` as 10 to 35, the filler as 0."""
    return 0 if letter == FILLER else int(letter, 36)


def _check(zone: str, layout: _Layout) -> None:
    """Raise InvalidZone where a check digit is wrong."""
    fields = [(layout.birth, layout.birth + 6), (layout.expiry, layout.expiry + 6)]
    if zone[layout.number + 9] != FILLER:
        fields.append((layout.number, layout.number + 9))
    elif len(layout.optional) == 2:
        _check_long_number(zone, layout)
    sound = all(zone[end] == check_digit(zone[start:end]) for start, end in fields)
    if layout.optional_digit is not None:
        data, digit = zone[layout.optional[0]], zone[layout.optional_digit]
        # Where there is nothing to check, the digit may be a filler (Doc 9303-4, 4.2.2).
        sound = sound and (digit == check_digit(data) or not (digit + data).strip(FILLER))
    over = "".join(zone[one] for one in layout.composite)
    if not sound or zone[layout.composite_digit] != check_digit(over):
        raise InvalidZone(_MISREAD)


def _check_long_number(zone: str, layout: _Layout) -> None:
    """A number of more than nine characters goes on in the optional data, its digit behind (Doc 9303-5, 4.2.2)."""
    rest = zone[layout.optional[0]].partition(FILLER)[0]
    number = zone[layout.number : layout.number + 9] + rest[:-1]
    if rest and rest[-1] != check_digit(number):
        raise InvalidZone(_MISREAD)


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
    try:
        year, month, day = int(written[:2]), int(written[2:4]), int(written[4:])
        century = today.year // 100 * 100
        return date(century + year - (100 if year > today.year % 100 + 50 else 0), month, day)
    except ValueError:
        return None


def _identity_code(zone: str, layout: _Layout, birth: str) -> str | None:
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


def _candidates(zone: str, layout: _Layout) -> Iterator[str]:
    for place in layout.optional:
        found = _CODE.search(zone[place])
        if found is not None:
            yield found.group().replace(FILLER, "-")


def _blanks(name: str) -> str:
    return " ".join(name.replace(FILLER, " ").split())


_NO_ZONE = QT_TRANSLATE_NOOP(
    "document",
    "These are not the machine-readable lines of an identity card, a residence permit card or a "
    "passport. Read them once more, or type the identity code or the name.",
)
_MISREAD = QT_TRANSLATE_NOOP(
    "document",
    "The document was misread: its check digits do not agree. Read it once more; if that does not "
    "help, look at the document and type the identity code or the name.",
)
