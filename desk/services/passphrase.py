"""The passphrase of an encrypted cover: made at random, read aloud, shown once, kept nowhere."""

from __future__ import annotations

import re
import secrets

GROUPS, DIGITS = 5, 5
"""Five groups of five digits: 10 to the power of 25, which is 83 bits."""
_ONE = re.compile(r"(?<!\d)(?:\d{5}[ \u00a0-]?){4}\d{5}(?!\d)")


def new_passphrase() -> str:
    """A new passphrase, ``48213 90577 16640 28359 07712``.

    Digits alone sound and look the same in every language and on every keyboard, and no two of
    them are taken for each other as l and 1 or O and 0 are.
    """
    return " ".join(
        "".join(secrets.choice("0123456789") for _ in range(DIGITS)) for _ in range(GROUPS)
    )


def looks_like_one(text: str) -> bool:
    """True where a text holds what may be a passphrase."""
    return _ONE.search(text) is not None
