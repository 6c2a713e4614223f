"""Phone numbers as a reader's language writes them; the digits are the register's."""

from __future__ import annotations

import re
from functools import lru_cache

from desk.domain.text import Language

_WRITTEN = re.compile(r"(?:\+|0)[\d\s()./-]*")
"""A number that is whole: with its area code, or with its country."""
_FINLAND = 358
_GROUPS = {6: (3, 3), 7: (3, 4), 8: (4, 4)}
"""How the digits behind the area code are grouped where the register has not grouped them."""


@lru_cache(maxsize=2000)
def written_phone(text: str, language: Language) -> str:
    """A phone number: Finnish ones ``040 555 0147`` in the languages of Finland, else ``+358 40 555 0147``.

    Groups that the register made stay. Several numbers in one text, a number with words or an
    extension, and what is no possible number stand as they are.
    """
    import phonenumbers

    stripped = text.strip()
    if not _WRITTEN.fullmatch(stripped):
        return text
    try:
        number = phonenumbers.parse(stripped, "FI")
    except phonenumbers.NumberParseException:
        return text
    if not phonenumbers.is_possible_number(number):
        return text
    international = phonenumbers.PhoneNumberFormat.INTERNATIONAL
    written = phonenumbers.format_number(number, international)
    if number.country_code == _FINLAND:
        _, area, *_ = written.split()
        significant = phonenumbers.national_significant_number(number)
        behind = " ".join([area, *_grouped(significant.removeprefix(area), stripped)])
        written = f"0{behind}" if language != "en" else f"+{_FINLAND} {behind}"
    return written.replace(" ", "\u00a0") if _same(written, stripped) else text


def _grouped(digits: str, text: str) -> list[str]:
    """The digits behind the area code, in the register's groups where it has some."""
    own: list[str] = []
    for group in reversed(re.findall(r"\d+", text)):
        if sum(map(len, own)) >= len(digits):
            break
        own.insert(0, group)
    if "".join(own) == digits and len(own) > 1 and min(map(len, own)) > 1:
        return own
    groups: list[str] = []
    for size in _GROUPS.get(len(digits), (len(digits),)):
        groups.append(digits[:size])
        digits = digits[size:]
    return groups


def _same(written: str, text: str) -> bool:
    """True where both are the same number, whatever country code or trunk zero stands before it."""
    return _bare(written) == _bare(text)


def _bare(text: str) -> str:
    digits = re.sub(r"\(0\)|\D", "", text)
    if text.startswith("+"):
        return digits
    return digits[2:] if digits.startswith("00") else f"{_FINLAND}{digits.removeprefix('0')}"
