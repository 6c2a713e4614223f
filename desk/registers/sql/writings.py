"""The ways in which a column writes phone numbers and e-mails, so that an index finds every one of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from desk.registers.search.folding import phone

FRESH_SECONDS = 3600.0
"""How long they are held; finding them reads the whole column."""
_MOST_FORMS = 300
_MOST_ODD = 20_000
_ANY_DIGIT = "9"


@dataclass(frozen=True, slots=True)
class Phones:
    """The forms in which a column writes phone numbers, every digit as a nine: ``999-999 9999``."""

    forms: tuple[str, ...]
    complete: bool
    """False where there were too many to hold."""

    def spellings(self, number: str) -> list[str]:
        """The number in every one of the forms."""
        plain = phone(number)
        rest = plain[1:]
        digits = [plain, f"358{rest}", f"00358{rest}", f"3580{rest}", f"003580{rest}"]
        found = (_fill(form, one) for form in self.forms for one in digits)
        return list(dict.fromkeys(text for text in found if text and phone(text) == plain))


@dataclass(frozen=True, slots=True)
class Emails:
    """The e-mails of a column that have a capital letter, by how they would be without."""

    written: dict[str, tuple[str, ...]]
    complete: bool

    def spellings(self, address: str) -> Sequence[str]:
        """The address as the column writes it, if with capitals."""
        return self.written.get(address.lower(), ())


def phones_of(connection: sa.Connection, cell: sa.ColumnElement[Any]) -> Phones:
    """Read the forms of a column's phone numbers."""
    form: Any = sa.cast(cell, sa.String(255))
    for digit in "012345678":
        form = sa.func.replace(form, digit, _ANY_DIGIT)
    asked = sa.select(form).where(cell.is_not(None)).distinct().limit(_MOST_FORMS + 1)
    forms = [str(text) for text in connection.execute(asked).scalars() if text]
    return Phones(tuple(forms[:_MOST_FORMS]), len(forms) <= _MOST_FORMS)


def emails_of(connection: sa.Connection, cell: sa.ColumnElement[Any]) -> Emails:
    """Read a column's e-mails with capital letters."""
    asked = sa.select(cell).where(cell != sa.func.lower(cell)).distinct().limit(_MOST_ODD + 1)
    odd = [str(text) for text in connection.execute(asked).scalars()]
    return Emails(_by_lower(odd[:_MOST_ODD]), len(odd) <= _MOST_ODD)


def _by_lower(texts: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for text in texts:
        found[text.lower()] = (*found.get(text.lower(), ()), text)
    return found


def _fill(form: str, digits: str) -> str | None:
    if form.count(_ANY_DIGIT) != len(digits):
        return None
    rest = iter(digits)
    return "".join(next(rest) if sign == _ANY_DIGIT else sign for sign in form)
