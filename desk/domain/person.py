"""Who a person is: the personal identity code and the other things that identify somebody."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desk.domain.errors import NoAnswer
from desk.domain.text import QT_TRANSLATE_NOOP, Text

_CENTURIES = {"+": 1800, **dict.fromkeys("-YXWVU", 1900), **dict.fromkeys("ABCDEF", 2000)}
SIGNS = "+-YXWVUABCDEF"
"""All signs of a personal identity code; the sign is not in the checksum."""
_SHAPE = re.compile(r"(\d{2})(\d{2})(\d{2})([-+A-FU-Y])(\d{3})([0-9A-Y])", re.ASCII)
_SIGNLESS = re.compile(r"(\d{6})\s?(\d{3}[0-9A-Y])", re.ASCII)
_CONTROL = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_DIGITS_OF_MISREAD = 5
_LOOK_ALIKE = re.compile(r"(?=.*[OIL])[0-9OIL]{6}.[0-9OIL]{3}.")
_BORN, _SIGN, _REST = r"[0-3]\d[01]\d{3}", "[-+A-FU-Ya-fu-y]", r"\d{3}[0-9A-FHJ-NPR-Ya-fhj-npr-y]"
_ALONE = r"(?<![0-9]){}(?![0-9])"
"""No part of a longer number; letters may be glued to it, as in the name of a scan."""
CODE_IN_TEXT = re.compile(_ALONE.format(rf"{_BORN}\s?{_SIGN}\s?{_REST}"))
"""A code in running text, where people put blanks around its sign."""
CODE_IN_ONE = re.compile(_ALONE.format(f"{_BORN}{_SIGN}{_REST}"))
"""A code in one piece, for pages on which two numbers stand side by side."""


class InvalidCode(NoAnswer):
    """A text that is not a personal identity code, with the reason."""


@dataclass(frozen=True, slots=True)
class PersonalIdentityCode:
    """A Finnish personal identity code (henkilötunnus): DDMMYY, sign, three digits, control character.

    All signs in force since 1 January 2023 are known. The sign is not in the checksum and the
    code is unique only with it. Make one with :meth:`parse`.
    """

    code: str

    @classmethod
    def parse(cls, text: str) -> PersonalIdentityCode:
        """Read a code as typed (case and outer blanks do not matter).

        Raises InvalidCode with the reason when form, date, number or control character is wrong.
        """
        # The library loads pydoc and ssl, which a window that is not painted yet need not wait for.
        from stdnum.exceptions import InvalidChecksum, InvalidComponent, ValidationError
        from stdnum.fi import hetu

        code = text.strip().upper()
        if not _SHAPE.fullmatch(code):
            raise InvalidCode(_reason_of_shape(code))
        try:
            hetu.validate(code, allow_temporary=True)
        except InvalidChecksum as error:
            raise InvalidCode(
                QT_TRANSLATE_NOOP("person", "The control character does not match the digits.")
            ) from error
        except InvalidComponent as error:
            raise InvalidCode(
                QT_TRANSLATE_NOOP("person", "There is no such birth date or individual number.")
            ) from error
        except ValidationError as error:
            raise InvalidCode(_reason_of_shape(code)) from error
        return cls(code)

    @property
    def birth_date(self) -> date:
        """The birth date; the sign gives the century."""
        year = _CENTURIES[self.code[6]] + int(self.code[4:6])
        return date(year, int(self.code[2:4]), int(self.code[:2]))

    @property
    def temporary(self) -> bool:
        """True for individual numbers 900-999, which are never given to a person permanently."""
        return int(self.code[7:10]) >= 900

    @property
    def masked(self) -> str:
        """The code as it stands wherever it need not be shown (Data Protection Act 1050/2018 s. 29)."""
        return f"{self.code[:7]}****"

    def differs_in_sign_only(self, other: PersonalIdentityCode) -> bool:
        """True for two different codes that are the same without the sign."""
        return (
            self.code != other.code
            and self.code[:6] == other.code[:6]
            and self.code[7:] == other.code[7:]
        )


def _reason_of_shape(code: str) -> Text:
    if signless(code) is not None:
        return QT_TRANSLATE_NOOP(
            "person",
            "The sign between the birth date and the last four characters is missing: ask which it "
            "is, - or a letter. Two people may have codes that differ in it alone.",
        )
    if len(code) != 11:
        return QT_TRANSLATE_NOOP(
            "person", "A personal identity code has 11 characters; this has {count}."
        ).fill(count=len(code))
    if misread(code):
        return QT_TRANSLATE_NOOP(
            "person",
            "A letter stands where a digit belongs, O for 0 or I for 1. Nothing is guessed: ask for "
            "the code once more.",
        )
    return QT_TRANSLATE_NOOP(
        "person",
        "This does not have the form DDMMYY, sign, three digits and control character.",
    )


def misread(text: str) -> bool:
    """True for a code in which letters stand for some of the digits, O for 0, I or L for 1."""
    code = text.strip().upper()
    digits = sum(one.isdigit() for one in code)
    return bool(_LOOK_ALIKE.fullmatch(code)) and digits >= _DIGITS_OF_MISREAD


def signless(text: str) -> str | None:
    """The ten characters of a code that an old register wrote without its sign, as ``131052308T``.

    None for anything else. Such a text never says whose code it is: two people may have codes that
    differ in the sign alone.
    """
    found = _SIGNLESS.fullmatch(text.strip().upper())
    if found is None:
        return None
    bare = "".join(found.groups())
    if _CONTROL[int(bare[:9]) % len(_CONTROL)] != bare[9] or not _codes_of(bare, "-A"):
        return None
    return bare


def with_signs(bare: str) -> tuple[PersonalIdentityCode, ...]:
    """Every code that what ``signless`` gave may be, one for each sign in force."""
    return _codes_of(bare, SIGNS)


def _codes_of(bare: str, signs: str) -> tuple[PersonalIdentityCode, ...]:
    found = []
    for sign in signs:
        try:
            found.append(PersonalIdentityCode.parse(f"{bare[:6]}{sign}{bare[6:]}"))
        except InvalidCode:  # 29 February is in one century only
            continue
    return tuple(found)


def in_one(found: str) -> str:
    """What ``CODE_IN_TEXT`` found, without the blanks in it."""
    return "".join(found.split())


def mask_codes(text: str, keep: Iterable[str] = ()) -> str:
    """Mask every valid personal identity code in a text, other than those in ``keep``."""
    kept = set(keep)

    def cover(match: re.Match[str]) -> str:
        found = match.group()
        try:
            code = PersonalIdentityCode.parse(in_one(found))
        except InvalidCode:
            return found
        return found if code.code in kept else code.masked

    return CODE_IN_TEXT.sub(cover, text)


class IdentityKey(StrEnum):
    """The identity keys every data map may use; a map may add others, as plain strings."""

    PERSONAL_IDENTITY_CODE = "personal_identity_code"
    CUSTOMER_NUMBER = "customer_number"
    METERING_POINT = "metering_point"
    EMAIL = "email"
    PHONE_NUMBER = "phone_number"
    NAME = "name"
    BIRTH_DATE = "birth_date"
    ADDRESS = "address"


STRONG_KEYS = (IdentityKey.PERSONAL_IDENTITY_CODE, IdentityKey.CUSTOMER_NUMBER)
"""Keys that are given to one person only; the others are shared by households and namesakes."""
CODE_WITHOUT_SIGN = "personal_identity_code_without_sign"
"""On what a person was matched whose register dropped the sign of the code: no proof of anything."""


def tells_one(key: str, value: str) -> bool:
    """True where a value of a strong key belongs to one person: a code without its sign does not."""
    return key != IdentityKey.PERSONAL_IDENTITY_CODE or signless(value) is None


class Identifiers(Mapping[str, tuple[str, ...]]):
    """What identifies one person: for each identity key the distinct values, in the order found."""

    def __init__(self, values: Mapping[str, Iterable[str]] | None = None) -> None:
        self._values = {
            str(key): tuple(dict.fromkeys(v for v in found if v))
            for key, found in (values or {}).items()
        }
        self._values = {key: found for key, found in self._values.items() if found}

    def __getitem__(self, key: str) -> tuple[str, ...]:
        return self._values[str(key)]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __hash__(self) -> int:
        return hash(tuple(sorted(self._values.items())))

    def __repr__(self) -> str:
        return f"Identifiers({', '.join(self._values)})"

    def first(self, key: str) -> str | None:
        """The first value of a key, or None."""
        found = self._values.get(str(key))
        return found[0] if found else None

    def joined(self, other: Mapping[str, Iterable[str]]) -> Identifiers:
        """These identifiers and others of the same person."""
        keys = dict.fromkeys([*self._values, *map(str, other)])
        return Identifiers({k: (*self.get(k, ()), *other.get(k, ())) for k in keys})


def strong_of(values: Mapping[str, Iterable[str]]) -> frozenset[tuple[str, str]]:
    """The identifiers that belong to one person only, by their key; codes without a sign are left out."""
    return frozenset(
        (str(key), value)
        for key in STRONG_KEYS
        for value in values.get(key, ())
        if tells_one(key, value)
    )
