"""Which columns of a database point at which: declared foreign keys, and what names and meanings suggest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desk.registers.drafts.column_names import Meaning, people_of, words_of
from desk.registers.drafts.database_look import ColumnKind, SeenTable
from desk.registers.drafts.table_words import OTHER_WORDS, WHOSE_OTHERS

_KEY_ENDINGS = frozenset(
    {
        "id",
        "nro",
        "no",
        "nr",
        "numero",
        "num",
        "number",
        "nummer",
        "tunnus",
        "key",
        "fk",
        "avain",
        "koodi",
        "code",
    }
)
_GENERIC = frozenset(
    {
        "id",
        "nro",
        "no",
        "nr",
        "numero",
        "num",
        "tunnus",
        "koodi",
        "code",
        "key",
        "avain",
        "number",
        "pvm",
        "date",
        "name",
        "nimi",
        "rivi",
        "row",
        "rivinro",
    }
)
"""Names of keys that say nothing of what they are keys of."""
_COMPARABLE: Mapping[ColumnKind, str] = {"integer": "key", "string": "key", "float": "key"}


@dataclass(frozen=True, slots=True)
class Link:
    """Values of a column stand in another table's column too."""

    table: str
    column: str
    target: str
    target_column: str
    declared: bool
    """False: only names suggest it."""


def links_of(
    tables: Sequence[SeenTable],
    meanings: Mapping[tuple[str, str], Meaning],
    subjects: Sequence[str] = (),
) -> list[Link]:
    """All links, declared ones first; ``subjects``: tables whose rows are customers."""
    by_name = {table.name: table for table in tables}
    found: dict[tuple[str, str, str], Link] = {}
    for table in tables:
        for key in table.keys:
            if key.table in by_name:
                link = Link(table.name, key.column, key.table, key.target, declared=True)
                found[table.name, key.column, key.table] = link
    bound = {(link.table, link.column) for link in found.values()}
    for table in tables:
        if table.view:
            continue
        for link in _suggested(table, tables, meanings, subjects):
            back = (link.target, link.target_column) in bound
            if (link.table, link.column) not in bound and not back:
                found.setdefault((link.table, link.column, link.target), link)
    return _to_the_root(list(found.values()))


def _to_the_root(links: Sequence[Link]) -> list[Link]:
    """The links without those to a table whose own key is somebody else's: two that hang on one do not hang on each other."""
    leads = {
        (link.table, link.column): {
            one.target for one in links if (one.table, one.column) == (link.table, link.column)
        }
        for link in links
    }
    return [
        link
        for link in links
        if link.declared
        or not leads.get((link.target, link.target_column), set()) & leads[link.table, link.column]
    ]


def _suggested(
    table: SeenTable,
    tables: Sequence[SeenTable],
    meanings: Mapping[tuple[str, str], Meaning],
    subjects: Sequence[str],
) -> Iterator[Link]:
    for column in table.columns:
        for other in tables:
            if other.name == table.name or other.view or _COMPARABLE.get(column.kind) is None:
                continue
            target = _target(table, column.name, other)
            target = target or _same_meaning(table, column.name, other, meanings, subjects)
            target = target or _in_a_role(column.name, table, other, subjects)
            if target is not None:
                yield Link(table.name, column.name, other.name, target, declared=False)


def _target(table: SeenTable, column: str, other: SeenTable) -> str | None:
    """The other table's key that the column's name means."""
    if len(other.primary_key) != 1:
        return None
    key = other.primary_key[0]
    words, name, key_words = words_of(column), words_of(other.name), words_of(key)
    stem = words[:-1] if words[-1:] and words[-1] in _KEY_ENDINGS else words
    called = any(
        _same_name("".join(stem[start:]), "".join(name)) for start in range(len(stem))
    ) or _same_name("".join(words), "".join(name))
    if "".join(words) == "".join(key_words) and "".join(words) not in _GENERIC:
        # where both have it as their key, the one that is called so is the one it belongs to
        return key if table.primary_key != (column,) or called else None
    if called and "".join(words) not in _GENERIC:
        same = (one.name for one in other.columns if words_of(one.name) == words)
        if own := next(same, None):
            return own
    return key if called and (len(words) > 1 or words != key_words) else None


def _same_name(one: str, other: str) -> bool:
    endings = ("", "s", "t", "es", "er", "or", "ar")
    return bool(one) and (
        any(one + ending == other for ending in endings)
        or any(other + ending == one for ending in endings)
    )


def _in_a_role(
    column: str, table: SeenTable, other: SeenTable, subjects: Sequence[str]
) -> str | None:
    """``EDUSTAJA_ID`` and ``HUOLTAJA_ID`` are customers too, in another role."""
    words = words_of(column)
    if other.name not in subjects or table.name in subjects or len(other.primary_key) != 1:
        return None
    in_role = set(words[:-1]) & (OTHER_WORDS | WHOSE_OTHERS)
    # a table of representatives has a key of its own, which is no customer's
    own = table.primary_key == (column,)
    return other.primary_key[0] if in_role and words[-1] in _KEY_ENDINGS and not own else None


def _same_meaning(
    table: SeenTable,
    column: str,
    other: SeenTable,
    meanings: Mapping[tuple[str, str], Meaning],
    subjects: Sequence[str],
) -> str | None:
    """A customer's number points at the customer, a metering point at its place of use."""
    meaning = meanings.get((table.name, column))
    if meaning is None or meaning.concept not in (
        "customer_number",
        "metering_point",
        "identity_code",
    ):
        return None
    if meaning.about != "subject" or table.name in subjects:
        return None
    for one in other.columns:
        known = meanings.get((other.name, one.name))
        if known is None or known.concept != meaning.concept or known.about != "subject":
            continue
        single = other.primary_key == (one.name,) or one.name in other.unique
        if other.name in subjects or (single and meaning.concept == "metering_point"):
            mine = table.primary_key == (column,)
            return one.name if not mine or people_of(other.name) == "subject" else None
    return None
