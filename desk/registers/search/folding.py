"""Texts made comparable: letters folded, phone numbers in one form, and what a typed text looks like."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from desk.domain.business_id import BUSINESS_ID, written_as_business_id
from desk.domain.person import (
    CODE_WITHOUT_SIGN,
    IdentityKey,
    InvalidCode,
    PersonalIdentityCode,
    signless,
)

_LETTERS = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "ŧ": "t", "ŋ": "n", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe"}
    | {"þ": "th", "ð": "d", "ʒ": "z"}
)
_NO_WORD = re.compile(r"[^\w%]+")
_RAW_WORD = re.compile(r"[\w%'’\u0300-\u036f]+")
_SPELT_OUT = re.compile("([ao])e+")
_PHONE = re.compile(r"\+?[\d\s()./-]{6,24}")
_SURELY_PHONE = re.compile(r"\+|00\d|04\d|050|0\d{1,2}[ -]")
_METERING_POINT = re.compile(r"\d{18}")
_ONE_TOKEN = re.compile(r"\S*\d\S*")


def fold(text: str) -> str:
    """Lower case without diacritics: ``Žđánov Åsa`` becomes ``zdanov asa``."""
    if text.isascii():
        return text.lower()
    lowered = text.casefold().translate(_LETTERS)
    return "".join(
        letter
        for letter in unicodedata.normalize("NFKD", lowered)
        if not unicodedata.combining(letter)
    )


def words(text: str) -> list[str]:
    """The folded words of a text; hyphens and other signs part words, apostrophes do not.

    ``%`` and ``_`` are letters, so that they find themselves and nothing else.
    """
    folded = fold(text).replace("'", "").replace("’", "")
    return [word for word in _NO_WORD.split(folded) if word]


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text, in the forms in which words are compared."""

    raw: str
    """As it is written."""
    folded: str
    """As ``words`` gives it."""
    forms: tuple[str, ...]
    """Equal spellings in one form first: ä and ae, ö and oe, v and w. Then as folded; an å as an o too."""


@lru_cache(maxsize=100_000)
def word(raw: str) -> Word:
    """One word as written; apostrophes and case do not matter."""
    folded = _bare(fold(raw))
    forms = [_form(folded), folded]
    if not raw.isascii() and ("å" in (low := raw.lower()) or "a\u030a" in low):
        forms.append(_form(_bare(fold(low.replace("å", "o").replace("a\u030a", "o")))))
    return Word(raw, folded, tuple(dict.fromkeys(forms)))


def _bare(folded: str) -> str:
    return folded.replace("'", "").replace("’", "")


def _form(folded: str) -> str:
    form = folded.replace("w", "v")
    return _SPELT_OUT.sub(r"\1", form) if "ae" in form or "oe" in form else form


def raw_words(text: str) -> list[str]:
    """The words of a text as they are written, parted as ``words`` parts them."""
    return _RAW_WORD.findall(text)


def typed_words(text: str) -> list[Word]:
    """The words of a typed text."""
    return [found for raw in raw_words(text) if (found := word(raw)).folded]


def phone(text: str) -> str:
    """A Finnish phone number in one form, digits only: ``+358 40 123`` and ``040-123`` are ``040123``."""
    kept = "".join(letter for letter in text if letter.isdecimal() or letter == "+")
    for prefix in ("+3580", "+358", "003580", "00358"):
        if kept.startswith(prefix):
            return "0" + kept[len(prefix) :].replace("+", "")
    return kept.replace("+", "")


def phone_spellings(text: str) -> list[str]:
    """The ways in which registers usually write a phone number, for a look-up by index."""
    plain = phone(text)
    if not plain.startswith("0") or len(plain) < 6:
        return [text.strip(), plain]
    rest = plain[1:]
    groups = [plain[:3], plain[3:6], plain[6:]]
    abroad = [rest[:2], rest[2:5], rest[5:]]
    return list(
        dict.fromkeys(
            [
                text.strip(),
                plain,
                f"+358{rest}",
                f"00358{rest}",
                f"358{rest}",
                f"+358 {rest}",
                f"{plain[:3]} {plain[3:]}",
                f"{plain[:3]}-{plain[3:]}",
                " ".join(filter(None, groups)),
                f"+358 {rest[:2]} {rest[2:]}",
                "+358 " + " ".join(filter(None, abroad)),
            ]
        )
    )


def birth_date(text: str) -> date | None:
    """A date as typed, ISO or ``d.m.yyyy``; None for anything else."""
    typed = text.strip()
    try:
        return date.fromisoformat(typed[:10])
    except ValueError:
        pass
    try:
        return datetime.strptime(typed, "%d.%m.%Y").date()  # noqa: DTZ007  (a day has no zone)
    except ValueError:
        return None


@lru_cache(maxsize=2048)
def identity_code(text: str) -> PersonalIdentityCode | None:
    """The personal identity code that a text is, or None."""
    try:
        return PersonalIdentityCode.parse(text)
    except InvalidCode:
        return None


def looks_like(text: str) -> list[str]:
    """The exact identity keys that a typed text may be, most likely first; empty for names and addresses."""
    typed = text.strip()
    if identity_code(typed):
        return [IdentityKey.PERSONAL_IDENTITY_CODE]
    if "@" in typed and " " not in typed:
        return [IdentityKey.EMAIL]
    keys: list[str] = []
    if written_as_business_id(typed):
        keys.append(BUSINESS_ID)
    if _ONE_TOKEN.fullmatch(typed):
        keys += [IdentityKey.CUSTOMER_NUMBER, IdentityKey.METERING_POINT]
    if _PHONE.fullmatch(typed) and sum(letter.isdecimal() for letter in typed) >= 6:
        keys.append(IdentityKey.PHONE_NUMBER)
    if _METERING_POINT.fullmatch(typed):
        keys.sort(key=lambda key: key != IdentityKey.METERING_POINT)
    elif _SURELY_PHONE.match(typed):
        keys.sort(key=lambda key: key != IdentityKey.PHONE_NUMBER)
    if signless(typed):
        keys.append(CODE_WITHOUT_SIGN)
    return keys
