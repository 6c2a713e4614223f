"""How registers may write what identifies somebody, and when two writings mean one person."""

from __future__ import annotations

from collections.abc import Iterable, Set

from desk.domain.person import IdentityKey
from desk.domain.records import Value
from desk.registers.search.folding import phone_spellings
from desk.registers.values import key_text


def spellings(key: str, value: str) -> list[str]:
    """The ways in which registers may write an identity value that was given or learned."""
    typed = value.strip()
    match key:
        case IdentityKey.PHONE_NUMBER:
            return phone_spellings(typed)
        case IdentityKey.PERSONAL_IDENTITY_CODE:
            return list(dict.fromkeys([typed.upper(), typed.lower()]))
        case IdentityKey.EMAIL:
            return list(dict.fromkeys([typed, typed.lower()]))
    return [typed]


def plainly(key: str, value: str) -> str:
    """One spelling of an identity value, so that equal ones are known as such."""
    typed = value.strip()
    return typed.upper() if key == IdentityKey.PERSONAL_IDENTITY_CODE else typed


def comparable(key: str, values: Iterable[Value], known: Set[str]) -> set[str]:
    """Cells in the spelling of what is known of the person; empty ones left out.

    A column of whole numbers holds no zeros before them, so there 12 may be the number 0012.
    """
    found = set()
    for value in values:
        text = key_text(value)
        if text is None:
            continue
        text = plainly(key, text)
        if isinstance(value, int) and text not in known:
            text = next((one for one in sorted(known) if one.lstrip("0") == text), text)
        found.add(text)
    return found
