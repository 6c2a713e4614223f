"""The names of a subject row in parts: which words are the surname, which the given names."""

from __future__ import annotations

from desk.registers.search.folding import words
from desk.registers.search.hits import Hit
from desk.registers.values import key_text

PARTICLES = frozenset({"af", "av", "da", "de", "di", "la", "le", "van", "von", "der"})
"""Small words of surnames that somebody may write or leave out."""


def parted_names(hit: Hit) -> list[tuple[set[str], set[str]]]:
    """Each name of a row, present and former, as folded words of the surname and of the given names."""
    columns = hit.collection.person.name if hit.collection.person else ()
    found: list[tuple[set[str], set[str]]] = []
    present: set[str] = set()
    if len(columns) == 2:
        cells = [key_text(hit.row[hit.collection.place[column]]) or "" for column in columns]
        present = set(words(cells[1]))
        found.append((set(words(cells[0])), present))
    else:
        found += [_parted(name) for name in hit.own_names[-1:]]
        present = found[0][1] if found else set()
    for name in hit.former_names:
        surname, given = _parted(name)
        # a former surname alone, perhaps of two parts, or a whole former name
        found += [(surname, given), (surname | given, present)]
    return found


def _parted(stored: str) -> tuple[set[str], set[str]]:
    """``Leinonen Matti Juhani`` as surname and given names."""
    parts = [word for word in words(stored) if word not in PARTICLES]
    return set(parts[:1]), set(parts[1:])
