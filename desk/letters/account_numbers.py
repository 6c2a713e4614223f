"""Bank account numbers in the groups of four in which they are read."""

from __future__ import annotations


def written_account(text: str) -> str:
    """``FI21 1234 5600 0007 85`` where the whole text is a valid IBAN (ISO 13616), else the text as it is."""
    from stdnum import iban

    bare = "".join(text.split())
    if not (bare.isascii() and bare.isalnum() and iban.is_valid(bare)):
        return text
    return "\u00a0".join(bare[start : start + 4] for start in range(0, len(bare), 4))
