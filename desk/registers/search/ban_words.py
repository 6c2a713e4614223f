"""Whether a register's own word for a safety ban means that one is in force (Art. 32)."""

from __future__ import annotations

from collections.abc import Collection

_YES = frozenset(
    {"k", "kyllä", "kylla", "on", "j", "ja", "y", "yes", "t", "true", "tosi", "x", "1"}
)
_NO = frozenset(
    {"e", "ei", "ei ole", "n", "nej", "no", "f", "false", "0", "00", "null", "none", "nan", ""}
)
_BLANKS = " \t\r\n\u00a0\u200b\ufeff-\u2013\u2014./"
"""What people type where there is nothing to say."""


def means_ban(written: str | None, values: Collection[str]) -> bool:
    """True where a cell says that a ban is in force; ``values``: what the data map names as such.

    Where the map's own words are a plain yes, the column answers that question and no other. There
    whatever is neither empty nor a plain no counts as a ban: registers are filled by hand, ``kyllä``
    stands beside ``K``, and a ban that is overlooked may cost a life, one too many a walk to the counter.
    """
    said, named = _plain(written or ""), {_plain(one) for one in values}
    if said in named:
        return True
    return named <= _YES and said not in _NO


def _plain(written: str) -> str:
    return " ".join(written.strip(_BLANKS).casefold().split())
