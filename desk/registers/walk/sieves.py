"""What keeps rows out of a collection: somebody else's, another tenant's. Put together here, in one place."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass

from desk.domain.answer import Ground
from desk.domain.person import STRONG_KEYS, IdentityKey, signless
from desk.domain.records import Value
from desk.registers.maps.data_map import MapCollection
from desk.registers.search.candidates import bare_codes
from desk.registers.search.folding import identity_code
from desk.registers.search.people import holds
from desk.registers.source import Row
from desk.registers.values import key_text
from desk.registers.walk.spellings import comparable

_COMPARED = frozenset({*STRONG_KEYS, IdentityKey.EMAIL, IdentityKey.PHONE_NUMBER})

Keep = Callable[[list[Row], Counter[str]], list[Row]]
"""Keeps the person's own rows of a batch and counts the others by reason."""


@dataclass(frozen=True, slots=True)
class Sieve:
    """One test, or several one after another, of the rows of a collection."""

    depends: str
    """What it was made from, as comparable text: another text may keep other rows."""
    keep: Keep

    @property
    def mark(self) -> str:
        """``depends`` made short, so that nobody's identifiers stand in it."""
        made = hashlib.sha256(self.depends.encode("utf-8", "backslashreplace")).hexdigest()
        return f"only {made}" if self.depends.startswith("only ") else made

    @staticmethod
    def leaves_out(mark: str) -> bool:
        """True for the mark of a sieve that leaves rows out that nobody asked for, uncounted."""
        return mark.startswith("only ")


def together(sieves: Sequence[Sieve]) -> Sieve:
    """All of some sieves as one; a row has to pass each."""
    if len(sieves) == 1:
        return sieves[0]
    tests = [one.keep for one in sieves]

    def keep(batch: list[Row], set_aside: Counter[str]) -> list[Row]:
        for test in tests:
            batch = test(batch, set_aside)
        return batch

    return Sieve("\n".join(one.depends for one in sieves), keep)


def own_rows(collection: MapCollection, known: Mapping[str, Set[str]], *, strictly: bool) -> Sieve:
    """Keeps subject rows that are the person's: a reference may lead to a neighbour's by mistake.

    A row with another identity code is somebody else's, whatever led to it, also where the register
    dropped the sign; reached by a reference (``strictly``), so is one whose customer number differs,
    unless the code agrees. A code without its sign shows nothing but a difference.
    """
    strong = {key: frozenset(known.get(key, ())) for key in STRONG_KEYS}
    code = IdentityKey.PERSONAL_IDENTITY_CODE
    bare = frozenset(bare_codes(strong[code]))

    def own(row: Row) -> bool:
        agreed = differs = False
        for key in STRONG_KEYS:
            texts = comparable(
                key, _cells(collection, collection.identities, key, row), strong[key]
            )
            if key == code and texts and strong[key] and all(map(signless, texts)):
                if not texts & bare:
                    return False
            elif texts and strong[key]:
                if texts & strong[key]:
                    agreed = True
                elif key == code:
                    return False
                else:
                    differs = True
        return agreed or not (strictly and differs)

    depends = [f"own rows {strictly}", *(f"{key} {sorted(strong[key])}" for key in STRONG_KEYS)]
    return Sieve(" ".join(depends), _counting(own, Ground.OTHER_PERSON))


def uncontradicted(collection: MapCollection, known: Mapping[str, Set[str]]) -> Sieve:
    """Keeps the rows that hold no other person's identity code, whatever led to them.

    A row in which the person stands as the other party, their child's say, is about them too.
    """
    code = IdentityKey.PERSONAL_IDENTITY_CODE
    codes = frozenset(known.get(code, ()))

    def own(row: Row) -> bool:
        held = comparable(code, _cells(collection, collection.identities, code, row), codes)
        others = {text for text in held if identity_code(text)}
        if not others or held & codes:
            return True
        return _stands(collection, collection.parties, row, known)

    if not codes:
        return Sieve("no code known", lambda batch, _set_aside: batch)
    depends = [f"uncontradicted {key} {sorted(known.get(key, ()))}" for key in STRONG_KEYS]
    return Sieve(" ".join(depends), _counting(own, Ground.OTHER_PERSON))


def named_here(collection: MapCollection, row: Row, known: Mapping[str, Set[str]]) -> bool:
    """True where an identifier of the person stands in the row, as its subject or another party."""
    return any(
        _stands(collection, columns, row, known)
        for columns in (collection.identities, collection.parties)
    )


def _stands(
    collection: MapCollection,
    columns: Mapping[str, Sequence[str]],
    row: Row,
    known: Mapping[str, Set[str]],
) -> bool:
    return any(
        comparable(key, _cells(collection, columns, key, row), known[key]) & known[key]
        for key in STRONG_KEYS
        if known.get(key)
    )


def only_rows(collection: MapCollection, keys: Set[tuple[str, ...]]) -> Sieve:
    """Keeps the rows that have one of some primary keys."""
    places = [collection.place[column] for column in collection.primary_key]

    def keep(batch: list[Row], _set_aside: Counter[str]) -> list[Row]:
        return [row for row in batch if tuple(key_text(row[p]) or "" for p in places) in keys]

    return Sieve(f"only {sorted(keys)}", keep)


def only_tuples(
    collection: MapCollection, columns: Sequence[str], keys: Set[tuple[str, ...]]
) -> Sieve:
    """Keeps the rows whose columns together hold one of some keys: each column alone says nothing."""
    places = [collection.place[column] for column in columns]

    def keep(batch: list[Row], _set_aside: Counter[str]) -> list[Row]:
        return [row for row in batch if tuple(key_text(row[p]) or "" for p in places) in keys]

    return Sieve(f"only {'+'.join(columns)} {sorted(keys)}", keep)


def agreeing(collection: MapCollection, given: Mapping[str, Set[str]]) -> Sieve:
    """Keeps the rows in which nothing that was given is contradicted; an empty cell contradicts nothing.

    ``given``: the ways in which a value may be written, by identity key. Names and addresses are
    written in too many ways to be compared.
    """
    compared = {
        key: {text.casefold() for text in given[key]}
        for key in (IdentityKey.PERSONAL_IDENTITY_CODE, *sorted(_COMPARED))
        if key in given and key in collection.identities
    }

    def own(row: Row) -> bool:
        for key, texts in compared.items():
            cells = _cells(collection, collection.identities, key, row)
            held = {text.casefold() for text in comparable(key, cells, given[key])}
            if held and not held & texts:
                return False
            if held and key == IdentityKey.PERSONAL_IDENTITY_CODE:
                return True  # no number weighs more than the code
        return True

    depends = [f"agreeing {key} {sorted(texts)}" for key, texts in sorted(given.items())]
    return Sieve(" ".join(depends), _counting(own, Ground.OTHER_PERSON))


def foreign_sieve(collection: MapCollection) -> Sieve:
    """Keeps the rows that the map does not mark as being about somebody else."""

    def own(row: Row) -> bool:
        return not all(holds(row, collection, test) for test in collection.foreign_rows)

    # the marks themselves are part of the map, which a kept answer is compared by anyway
    return Sieve("foreign rows", _counting(own, Ground.OTHER_PERSON))


def _cells(
    collection: MapCollection, columns: Mapping[str, Sequence[str]], key: str, row: Row
) -> list[Value]:
    return [
        value
        for column in columns.get(key, ())
        for value in collection.keys_in(column, row[collection.place[column]])
    ]


def _counting(own: Callable[[Row], bool], ground: Ground) -> Keep:
    def keep(batch: list[Row], set_aside: Counter[str]) -> list[Row]:
        kept = [row for row in batch if own(row)]
        if len(kept) < len(batch):
            set_aside[ground] += len(batch) - len(kept)
        return kept

    return keep
