"""The free check of a calendar year: whose it is and which identifiers count as one person."""

from __future__ import annotations

from datetime import date

from desk.domain.person import STRONG_KEYS, Identifiers


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
    strong = {str(key): person[key] for key in STRONG_KEYS if key in person}
    if given is not None:
        strong = dict(Identifiers(strong).joined({k: given[k] for k in STRONG_KEYS if k in given}))
    if rows:
        strong["register_row"] = rows
    if strong:
        return Identifiers(strong)
    given = given or Identifiers()
    together = "|".join(sorted(f"{key}={value}" for key in given for value in given[key]))
    return Identifiers({"given": (together,)} if together else {})
