"""Cells of a CSV file that no spreadsheet takes for a formula (OWASP: CSV injection)."""

from __future__ import annotations

import re

_FORMULA = re.compile(r"[\s\ufeff\u200b]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]")
"""Also behind blanks, and in the full width that East Asian spreadsheets read alike."""
_NEGATIVE = re.compile(r"-\d+(?:[.,]\d+)?")


def harmless(cell: str, *, quantity: bool = False) -> str:
    """The cell, with an apostrophe before it where a spreadsheet might reckon it.

    ``quantity``: the column holds numbers, so ``-12,5`` is one and stays so.
    """
    if _FORMULA.match(cell) and not (quantity and _NEGATIVE.fullmatch(cell)):
        return f"'{cell}"
    return cell
