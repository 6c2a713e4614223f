"""Everything of another person that must not stand in the subject's text, as one expression."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desk.domain.names import name_pattern, words_of
from desk.domain.person import Identifiers, IdentityKey
from desk.domain.records import OtherPerson
from desk.domain.seen import as_seen
from desk.domain.street_forms import street_pattern

_VALUES = (
    IdentityKey.PERSONAL_IDENTITY_CODE,
    IdentityKey.CUSTOMER_NUMBER,
    IdentityKey.EMAIL,
    IdentityKey.PHONE_NUMBER,
)
_APART = r"[\s()./-]{0,2}"
"""What people put between the digits of a phone number."""
_AT = r"\s?(?:@|[(\[{]\s?(?:@|at|ät|a)\s?[)\]}]|\sat\s)\s?"
"""How people write the sign of an e-mail address where they would not have it read by machines."""
_DOT = r"\s?(?:\.|[(\[{]\s?(?:\.|dot|piste|punkt)\s?[)\]}])\s?"
_PLACES = (IdentityKey.ADDRESS, IdentityKey.METERING_POINT)
HOUSE = re.compile(r"[^\d,]*[^\W\d_][^\d,]*\d+(?![^\W_])")
"""The beginning of an address that names a house: *Koivukatu 5* of *Koivukatu 5 A 12*."""


def folded(value: str) -> str:
    """A value by which two spellings of it are compared: letters and digits alone, case folded."""
    return re.sub(r"\W", "", value).casefold()


def other_pattern(other: OtherPerson, own: Identifiers) -> re.Pattern[str] | None:
    """Names, codes, customer numbers, e-mails and phones of another person; None where nothing is known.

    Addresses and metering points only under a safety ban: a shared home is the subject's own data
    otherwise. Values that are the subject's too are left out.
    """
    own_words = {word for name in own.get(IdentityKey.NAME, ()) for word in words_of(name)}
    names = [
        part
        for name in other.identifiers.get(IdentityKey.NAME, ())
        for part in name_pattern(as_seen(name), own_words)
    ]
    values = [value_pattern(key, value) for key, value in telling_values(other, own)]
    # Whole values first, or a name would be taken out of an e-mail address and leave its rest.
    unique = [
        part
        for kind in (values, names)
        for part in sorted(dict.fromkeys(kind), key=len, reverse=True)
    ]
    return re.compile("|".join(unique)) if unique else None


def telling_values(other: OtherPerson, own: Identifiers) -> Iterator[tuple[IdentityKey, str]]:
    """What of another person but the name must not be told, with its key.

    Of an address the house too, without staircase and flat: it tells where somebody is as well,
    unless it is the house of the subject.
    """
    own_values = {folded(value) for values in own.values() for value in values}
    for key in (*_VALUES, *(_PLACES if other.safety_ban else ())):
        for value in other.identifiers.get(key, ()):
            if len(value) >= 3 and folded(value) not in own_values:
                yield key, as_seen(value)
                house = HOUSE.match(value) if key is IdentityKey.ADDRESS else None
                if house and not any(one.startswith(folded(house.group())) for one in own_values):
                    yield key, as_seen(house.group().strip())


def value_pattern(key: IdentityKey, value: str) -> str:
    """A regular expression for the spellings of one value."""
    if key is IdentityKey.PHONE_NUMBER:
        digits = re.sub(r"\D", "", value).removeprefix("358").removeprefix("0")
        return r"(?<!\d)(?:(?:\+|00)?358[\s-]?\(?0?\)?|\(?0)?" + _APART.join(digits) + r"(?!\d)"
    if key is IdentityKey.METERING_POINT and value.isdecimal():
        return r"(?<!\d)" + r"[\s-]?".join(value) + r"(?!\d)"
    if key is IdentityKey.ADDRESS:
        street = value.split(",", maxsplit=1)[0].split()
        return rf"(?i:(?<!\w){street_pattern(street)}(?!\d))"
    if key is IdentityKey.EMAIL and "@" in value:
        local, _, host = value.rpartition("@")
        return rf"(?i:(?<!\w){re.escape(local)}{_AT}{_DOT.join(map(re.escape, host.split('.')))}(?!\w))"
    return rf"(?i:(?<!\w){re.escape(value)}(?!\w))"
