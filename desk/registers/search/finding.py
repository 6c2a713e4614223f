"""Finds the people with whom every given identity key agrees, over all systems of a controller."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from desk.domain.errors import BadInput
from desk.domain.person import IdentityKey, PersonalIdentityCode, signless
from desk.domain.records import Value
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.registers.maps.graph import Graph
from desk.registers.search.candidates import Group
from desk.registers.search.folding import birth_date, typed_words, words
from desk.registers.search.hits import Hit
from desk.registers.search.lookup import Lookup
from desk.registers.search.name_parts import PARTICLES, parted_names
from desk.registers.search.people import PersonRow
from desk.registers.search.ranking import Fit
from desk.registers.search.searching import UNSURE, Search
from desk.services.ports import Found

_MOST_TELLING = (
    IdentityKey.PERSONAL_IDENTITY_CODE,
    IdentityKey.CUSTOMER_NUMBER,
    IdentityKey.EMAIL,
    IdentityKey.PHONE_NUMBER,
    IdentityKey.METERING_POINT,
    IdentityKey.NAME,
    IdentityKey.ADDRESS,
    IdentityKey.BIRTH_DATE,
)

_MOST = 1000
"""Rows that one question gives; nobody who agrees is to be cut off."""


def find(graph: Graph, lookup: Lookup, identity: Mapping[str, str]) -> Found:
    """Everybody for whom each given key agrees, wherever one of the person's systems holds that key.

    Raises BadInput for a key that no system holds, an empty value or a birth date that is none;
    InvalidCode where an identity code is none and nobody has it.
    """
    given = {str(key): value.strip() for key, value in identity.items()}
    _check(graph, given)
    finding = _Finding(graph, lookup, dict(given))
    found = finding.run()
    code = given.get(IdentityKey.PERSONAL_IDENTITY_CODE)
    if code and not found.candidates:
        PersonalIdentityCode.parse(code)
    return found


def _check(graph: Graph, given: Mapping[str, str]) -> None:
    known = graph.identity_keys
    for key, value in given.items():
        if key not in known:
            raise BadInput(
                QT_TRANSLATE_NOOP(
                    "registers",
                    "No register of this controller holds “{key}”. Known are: {known}.",
                ).fill(key=key, known=", ".join(sorted(known)))
            )
        if not value:
            raise BadInput(
                QT_TRANSLATE_NOOP("registers", "“{key}” was given without a value.").fill(key=key)
            )
    if not given:
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "registers", "Nothing was given to find a person by. Known are: {known}."
            ).fill(known=", ".join(sorted(known)))
        )
    born = given.get(IdentityKey.BIRTH_DATE)
    if born is not None and birth_date(born) is None:
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "registers", "“{value}” is no birth date. Write it as 31.12.1980 or 1980-12-31."
            ).fill(value=born)
        )


class _Finding:
    def __init__(self, graph: Graph, lookup: Lookup, given: dict[str, str]) -> None:
        self._graph = graph
        self._lookup = lookup
        self._given = given
        self._search = Search(graph, lookup)
        self._held = {
            system: frozenset().union(
                *(one.identity_keys for one in graph.maps if one.system == system)
            )
            for system in graph.systems
        }
        self._agreeing: dict[str, frozenset[str]] = {}
        """Rows that agree, by key."""

    def run(self) -> Found:
        code = self._given.get(IdentityKey.PERSONAL_IDENTITY_CODE, "")
        if signless(code):
            return self._unsure() or Found((), self._search.told_failures)
        first = sorted(self._given, key=lambda key: (key not in _MOST_TELLING, _place(key)))
        for key in first:
            rows = self._rows(key)
            people = self._search.groups(rows)
            matching = [one for one in people if self._agrees(one)]
            if matching:
                fit = Fit(100.0, tuple(self._given))
                matched = {row.ref: fit for one in matching for row in one.rows}
                all_rows = [row for one in matching for row in one.rows]
                return self._search.found(all_rows, matched, None)
        self._search.need_an_answer()
        return self._unsure() or Found((), self._search.told_failures)

    def _unsure(self) -> Found | None:
        """Whoever has the given code but for its sign, and agrees with all else; None: nobody.

        It is told that they may be the one, never that they are.
        """
        code = self._given.pop(IdentityKey.PERSONAL_IDENTITY_CODE, None)
        rows = self._search.without_sign(code) if code else []
        people = [one for one in self._search.groups(rows) if self._agrees(one)]
        if not people:
            return None
        every = [row for one in people for row in one.rows]
        return self._search.found(every, dict.fromkeys((row.ref for row in every), UNSURE), None)

    def _agrees(self, one: Group) -> bool:
        held = frozenset().union(*(self._held[row.system] for row in one.rows))
        return all(
            self._agrees_on(one, key)
            for key in self._given
            if key in held
            or (key == IdentityKey.BIRTH_DATE and IdentityKey.PERSONAL_IDENTITY_CODE in held)
        )

    def _agrees_on(self, one: Group, key: str) -> bool:
        if key == IdentityKey.BIRTH_DATE:
            born = birth_date(self._given[key])
            return any(row.birth_date == born for row in one.rows)
        if key not in self._agreeing:
            self._agreeing[key] = frozenset(row.ref for row in self._rows(key))
        return any(row.ref in self._agreeing[key] for row in one.rows)

    def _rows(self, key: str) -> list[PersonRow]:
        """Subject rows of all systems that agree on one key."""
        value, lookup, systems = self._given[key], self._lookup, self._graph.systems
        match key:
            case IdentityKey.NAME:
                said = set(words(value))
                typed = typed_words(value)
                hits = self._search.each(
                    systems, lambda s: lookup.by_name(s, typed, "written", most=_MOST)
                )
                # a search stops at so many names; somebody who leaves one out may be the next
                hits += self._search.each(systems, lambda s: lookup.named(s, said))
                return [hit.person for hit in hits if _same_name(hit, value)]
            case IdentityKey.ADDRESS:
                typed = typed_words(value)
                hits = self._search.each(
                    systems, lambda s: lookup.by_address(s, typed, "written", most=_MOST)
                )
                return [hit.person for hit in hits if _same_address(hit, value)]
            case IdentityKey.BIRTH_DATE:
                born = birth_date(value)
                return self._born(born) if born else []
            case IdentityKey.PERSONAL_IDENTITY_CODE:
                values = list(dict.fromkeys([value.upper(), value.lower()]))
                return [hit.person for hit in self._search.by_key(key, values)]
        return [hit.person for hit in self._search.by_key(key, [value])]

    def _born(self, born: date) -> list[PersonRow]:
        finnish = f"{born.day}.{born.month}.{born.year}"
        forms: list[Value] = [born.isoformat(), born, finnish, f"{born:%d.%m.%Y}"]
        hits = self._search.each(
            self._graph.systems,
            lambda system: self._lookup.by_birth_date(system, forms, f"{born:%d%m%y}"),
        )
        return [hit.person for hit in hits if hit.person.birth_date == born]


def _place(key: str) -> int:
    return list(_MOST_TELLING).index(IdentityKey(key)) if key in _MOST_TELLING else 0


def _same_name(hit: Hit, given: str) -> bool:
    """The same words in any order, or a surname with some of the given names, present or former.

    Somebody may leave out a given name of theirs; several people may then agree. The name of a
    company is given whole.
    """
    typed = set(words(given))
    if sorted(words(given)) == sorted(words(hit.person.name)):
        return True
    if hit.person.company:
        return False
    names = parted_names(hit)
    surnames = {word for surname, _ in names for word in surname}
    first = {word for _, names_given in names for word in names_given}
    family = (typed & surnames) - PARTICLES
    return bool(family and typed & first) and typed <= surnames | first | PARTICLES


def _same_address(hit: Hit, given: str) -> bool:
    """The typed words stand in the address one after another, from a whole word on."""
    typed = words(given)
    for address in hit.all_addresses:
        stored = words(address)
        if _within(typed, stored) or (stored and stored == typed[: len(stored)]):
            return True
    return False


def _within(typed: Sequence[str], stored: Sequence[str]) -> bool:
    return any(
        list(stored[start : start + len(typed)]) == list(typed) for start in range(len(stored))
    )
