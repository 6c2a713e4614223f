"""What a clerk writes in words of their own, as it may be kept: a reason, a doubt, what was seen."""

from __future__ import annotations

import re

from desk.domain.person import mask_codes

_DOCUMENT_NUMBER = re.compile(r"\b(?=[A-Z0-9]{8,9}\b)[A-Z]{1,3}\d{6,8}\b", re.IGNORECASE)
"""Passports and identity cards carry eight or nine signs, letters first (ICAO 9303, part 3)."""


def without_numbers(words: str) -> str:
    """The words without identity codes in full and without what has the form of a document's number.

    The number of a document is never stored (TSV/224/2023; Art. 5(1)(c)).
    """
    return _DOCUMENT_NUMBER.sub("…", mask_codes(words)).strip()


def one_line(words: str) -> str:
    """The same in one line."""
    return without_numbers(" ".join(words.split()))
