"""The free check of a calendar year: whose it is and which identifiers count as one person."""

from __future__ import annotations

import unicodedata
from collections.abc import Set
from datetime import date

from desk.domain.person import STRONG_KEYS, Identifiers, IdentityKey, tells_one
from desk.domain.request import Subject


def year_of(received: date) -> int:
    """The calendar year whose free check a request takes: that of the day of receipt in Helsinki."""
    return received.year


def ledger_identifiers(
    person: Identifiers, *, rows: tuple[str, ...] = (), given: Identifiers | None = None
) -> Identifiers:
    """What the ledger remembers a person by; all of it counts as one person.

    Identity codes and customer numbers, and the register rows that are the person. Phones, e-mails
    and addresses are shared by households, so they count only where nobody was found in a register
    and nothing else was given (then with the name).
    """
    strong: dict[str, tuple[str, ...]] = {}
    for key in STRONG_KEYS:
        held = (*person.get(key, ()), *(given or Identifiers()).get(key, ()))
        # Without its sign a code may be somebody else's, whose check must not be taken.
        if values := tuple(dict.fromkeys(one for one in held if tells_one(key, one))):
            strong[str(key)] = values
    if rows:
        strong["register_row"] = rows
    if strong:
        return Identifiers(strong)
    given = given or Identifiers()
    together = "|".join(sorted(f"{key}={value}" for key in given for value in given[key]))
    return Identifiers({"given": (together,)} if together else {})


def identifiers_of(subject: Subject) -> Identifiers:
    """What the ledger remembers the person of a request by, see ``ledger_identifiers``."""
    if subject.subject is None:
        return ledger_identifiers(Identifiers(), given=subject.identifiers)
    return ledger_identifiers(subject.identifiers, rows=subject.rows)


def known_by(identifiers: Identifiers) -> Set[tuple[str, str]]:
    """The identifiers one by one and written alike, to be compared with those of other requests."""
    return {(key, as_counted(one)) for key, values in identifiers.items() for one in values}


def same_person(one: Identifiers, other: Identifiers) -> bool:
    """True where what two requests know their people by tells that they are one.

    Two systems may number their customers alike, so whole identity codes that differ tell two people
    apart whatever else they share.
    """
    own, others = known_by(one), known_by(other)
    codes, other_codes = _codes(own), _codes(others)
    if codes and other_codes and codes.isdisjoint(other_codes):
        return False
    return not own.isdisjoint(others)


def _codes(known: Set[tuple[str, str]]) -> Set[str]:
    return {value for key, value in known if key == IdentityKey.PERSONAL_IDENTITY_CODE}


def as_counted(value: str) -> str:
    """An identifier in upper case and without blanks, so that writing it differently changes nothing."""
    return "".join(unicodedata.normalize("NFC", value).upper().split())
