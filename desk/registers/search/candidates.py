"""Rows of several systems as people: the same person by equal strong identifiers, never by name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from desk.domain.person import SIGNS, STRONG_KEYS, signless
from desk.domain.records import Candidate
from desk.registers.search.folding import identity_code, words
from desk.registers.search.people import PersonRow

_CODE_LENGTH = 11


@dataclass(slots=True)
class Group:
    """All rows of one person, in the order of the systems."""

    rows: list[PersonRow]
    same_by: dict[str, None] = field(default_factory=dict)
    """The identity keys by which the rows were put together."""

    @property
    def codes(self) -> frozenset[str]:
        """The identity codes of all rows."""
        return frozenset(code for row in self.rows for code in row.codes)

    @property
    def strong(self) -> frozenset[tuple[str, str]]:
        """Identifiers of any of the rows that are given to one person only."""
        return frozenset().union(*(row.strong for row in self.rows))

    @property
    def name_key(self) -> tuple[str, ...]:
        """The name for comparing people: its folded words in any order."""
        return name_key(self.rows[0])

    @property
    def birth_dates(self) -> frozenset[str]:
        """Every birth date on record, ISO."""
        return frozenset(row.birth_date.isoformat() for row in self.rows if row.birth_date)


def name_key(row: PersonRow) -> tuple[str, ...]:
    """A row's name for comparing: its folded words in any order."""
    return tuple(sorted(words(row.name)))


def group(rows: Iterable[PersonRow], systems: Sequence[str]) -> list[Group]:
    """Put rows with an equal identity code or customer number together.

    Two different identity codes never come together, whatever else is equal: they are two
    people until somebody mends the registers.
    """
    order = {system: place for place, system in enumerate(systems)}
    distinct = {row.ref: row for row in rows}
    groups: list[Group] = []
    by_strong: dict[tuple[str, str], list[Group]] = {}
    # rows with a code first, so that a shared customer number joins a row without one to a known person
    for row in sorted(
        distinct.values(), key=lambda row: (not row.codes, order[row.system], row.ref)
    ):
        homes = {
            id(other): other
            for strong in row.strong
            for other in by_strong.get(strong, ())
            if _together(other, row)
        }
        # a number that two people share says nothing of whose row this is
        home = next(iter(homes.values())) if len(homes) == 1 else None
        if home is None:
            home = Group([row])
            groups.append(home)
        else:
            known_by = home.strong
            home.rows.append(row)
            home.same_by.update((key, None) for key, _ in sorted(row.strong & known_by))
        for strong in row.strong:
            known = by_strong.setdefault(strong, [])
            if home not in known:
                known.append(home)
    for one in groups:
        one.rows.sort(key=lambda row: (order[row.system], row.ref))
    return groups


def _together(group_: Group, row: PersonRow) -> bool:
    """False where two codes contradict each other; one without its sign contradicts other digits."""
    if not (group_.codes and row.codes):
        return True
    return any(_agree(one, other) for one in group_.codes for other in row.codes)


def _agree(one: str, other: str) -> bool:
    if one == other:
        return True
    bare, other_bare = signless(one), signless(other)
    if bare is None and other_bare is None:
        return False
    return (bare or _without_sign(one)) == (other_bare or _without_sign(other))


def candidate(
    one: Group,
    *,
    matched_on: Sequence[str],
    score: float,
    sign_twins: int = 0,
    without_sign: int = 0,
    namesakes: int = 0,
) -> Candidate:
    """A person as the search shows them; the first system's row gives the name."""
    identifiers = one.rows[0].identifiers
    for row in one.rows[1:]:
        identifiers = identifiers.joined(row.identifiers)
    first = one.rows[0]
    sole_trader = any(row.sole_trader for row in one.rows)
    return Candidate(
        subject=first.ref,
        rows=tuple(row.ref for row in one.rows),
        name=next((row.name for row in one.rows if row.name), ""),
        birth_date=next((row.birth_date for row in one.rows if row.birth_date), None),
        address=next((row.address for row in one.rows if row.address), None),
        identifiers=identifiers,
        systems=tuple(dict.fromkeys(row.system for row in one.rows)),
        matched_on=tuple(dict.fromkeys(str(key) for key in matched_on)),
        score=round(score, 1),
        language=next((row.language for row in one.rows if row.language), None),
        safety_ban=any(row.safety_ban for row in one.rows),
        company=any(row.company for row in one.rows) and not sole_trader,
        sole_trader=sole_trader,
        sign_twins=sign_twins,
        signless=without_sign,
        unsigned=bool(one.codes) and all(signless(code) for code in one.codes),
        namesakes=namesakes,
        same_by=tuple(key for key in STRONG_KEYS if key in one.same_by),
    )


def twin_codes(codes: Iterable[str]) -> list[str]:
    """Every code that differs from one of these in its sign alone."""
    found: dict[str, None] = {}
    for text in codes:
        code = identity_code(text)
        if code is not None:
            for sign in SIGNS:
                if sign != code.code[6]:
                    found[f"{code.code[:6]}{sign}{code.code[7:]}"] = None
    return list(found)


def bare_codes(codes: Iterable[str]) -> list[str]:
    """How registers that dropped the sign write these codes."""
    found: dict[str, None] = {}
    for text in codes:
        bare = signless(text) or (_without_sign(text) if identity_code(text) else None)
        if bare is not None:
            for written in (bare, f"{bare[:6]} {bare[6:]}"):
                found[written] = found[written.lower()] = None
    return list(found)


def by_signless(groups: Iterable[Group]) -> dict[str, list[Group]]:
    """People by each of their codes without its sign: those who share one are twins."""
    found: dict[str, list[Group]] = {}
    for one in groups:
        for bare in {_without_sign(code) for code in one.codes if len(code) == _CODE_LENGTH}:
            found.setdefault(bare, []).append(one)
    return found


def count_twins(one: Group, alike: Mapping[str, Sequence[Group]]) -> int:
    """How many other people have a code that differs only in its sign; ``by_signless`` of all."""
    own_refs = {row.ref for row in one.rows}
    twins = {
        id(other)
        for code in one.codes
        if len(code) == _CODE_LENGTH
        for other in alike.get(_without_sign(code), ())
        if code not in other.codes and own_refs.isdisjoint(row.ref for row in other.rows)
    }
    return len(twins)


def count_without_sign(one: Group, rows: Iterable[PersonRow]) -> int:
    """How many of some rows, none of the person's own, hold a code of theirs without its sign."""
    own = {signless(code) or _without_sign(code) for code in one.codes}
    own_refs = {row.ref for row in one.rows}
    return sum(
        row.ref not in own_refs and any(signless(code) in own for code in row.codes) for row in rows
    )


def _without_sign(code: str) -> str:
    """The ten other characters of a whole code; ``person.signless`` reads a code that came so."""
    code = code.upper()
    return code[:6] + code[7:]


def count_namesakes(one: Group, by_name: Mapping[tuple[str, ...], Sequence[Group]]) -> int:
    """How many other people have the same name and birth date, or the same name where there is none."""
    own_refs = {row.ref for row in one.rows}
    count = 0
    for other in by_name.get(one.name_key, ()):
        if own_refs & {row.ref for row in other.rows}:
            continue
        if not one.birth_dates or one.birth_dates & other.birth_dates:
            count += 1
    return count
