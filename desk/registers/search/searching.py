"""The search of one controller's systems: exact keys first, then names and addresses."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence, Set
from datetime import datetime
from typing import TypeVar

from desk.domain.business_id import BUSINESS_ID, spellings, written_as_business_id
from desk.domain.errors import Unavailable
from desk.domain.person import CODE_WITHOUT_SIGN, STRONG_KEYS, IdentityKey, signless, with_signs
from desk.domain.records import SystemResult, SystemStatus
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.domain.time_zone import HELSINKI
from desk.registers.maps.graph import Graph
from desk.registers.search.address_search import has_number
from desk.registers.search.candidates import (
    Group,
    bare_codes,
    by_signless,
    candidate,
    count_namesakes,
    count_twins,
    count_without_sign,
    group,
    twin_codes,
)
from desk.registers.search.folding import looks_like, typed_words
from desk.registers.search.hits import Hit
from desk.registers.search.lookup import Lookup
from desk.registers.search.people import PersonRow
from desk.registers.search.ranking import Fit, Ranking, best, order
from desk.registers.search.vocabulary import Reach
from desk.registers.source import CollectionFailure, SystemFailure
from desk.services.ports import Found

_ROUNDS = 4
"""How often identifiers found in one system are looked for in the others."""
_ENOUGH = 3
"""With so many hits no typing error is assumed."""
_AS_TYPED = 97.0
"""From this score on every word of a name was typed as it stands on record."""
_SPARE = 24
"""Rows beyond the limit that are looked at: the best of them are shown."""
_DOUBLE = 4
"""Rows beyond the limit that become people, because rows of one person become one candidate."""
_MOST_WORDS = 24
"""Nobody is found by more words than this."""

UNSURE = Fit(60.0, (CODE_WITHOUT_SIGN,))
"""How well a code without its sign fits: a person has to compare."""

_T = TypeVar("_T")


class Search:
    """One search over a controller's systems; notes those that did not answer."""

    def __init__(self, graph: Graph, lookup: Lookup, *, without: Set[str] = frozenset()) -> None:
        """``without``: systems that are not asked."""
        self._graph = graph
        self._lookup = lookup
        self._without = without
        self._passed_over: set[str] = set()
        self._twins: dict[str, PersonRow] = {}
        """Rows with a code that differs from a found one in its sign alone, or lost it, by row."""
        self.failures: dict[str, SystemResult] = {}

    def text(self, text: str, limit: int) -> Found:
        """People who fit a typed text, best first. Raises Unavailable where no system answers."""
        typed = " ".join(text.replace("\x00", " ").split())
        if not typed or limit < 1:
            return Found(())
        for key, values in _exact_keys(typed):
            if key == CODE_WITHOUT_SIGN:
                rows = self.without_sign(values[0])
                if rows:
                    return self.found(rows, dict.fromkeys((one.ref for one in rows), UNSURE), limit)
                continue
            # whoever has the code but for its sign is told of too: one question for both
            others = (
                [*twin_codes(values), *bare_codes(values)]
                if key == IdentityKey.PERSONAL_IDENTITY_CODE
                else []
            )
            hits = self.by_key(key, values, beside=others)
            if others:
                beside = [hit for hit in hits if hit.person.codes.isdisjoint(values)]
                self._twins.update((hit.ref, hit.person) for hit in beside)
                hits = [hit for hit in hits if hit.ref not in self._twins]
                bare = [row for row in self._twins.values() if any(map(signless, row.codes))]
                if bare and not hits:
                    self._twins = {ref: row for ref, row in self._twins.items() if row not in bare}
                    return self.found(bare, dict.fromkeys((row.ref for row in bare), UNSURE), limit)
            if hits:
                fit = Fit(100.0, (key,))
                matched = {hit.ref: fit for hit in hits}
                asked = {(key, value) for value in [*values, *others]}
                return self.found([hit.person for hit in hits], matched, limit, asked=asked)
        ranked = self._ranked(typed, limit)
        # rows of one person in several systems become one candidate: take more than are shown
        several = limit if len(self._graph.subjects) > 1 else _DOUBLE
        taken = ranked[: limit + several]
        return self.found(
            [hit.person for hit, _ in taken], {hit.ref: fit for hit, fit in taken}, limit
        )

    def without_sign(self, text: str) -> list[PersonRow]:
        """Rows with a code, or with one that a typed code without its sign may be: nobody's surely.

        ``text`` is a code with its sign or without it. Of a code with its sign only rows that lost
        theirs are given, of one without it those of every sign too.
        """
        bare = signless(text)
        signed = [one.code for one in with_signs(bare)] if bare else []
        wanted = [*bare_codes([text]), *signed, *(code.lower() for code in signed)]
        key = IdentityKey.PERSONAL_IDENTITY_CODE
        hits = self.by_key(key, wanted[:1], beside=wanted[1:])
        return list({hit.ref: hit.person for hit in hits}.values())

    def found(
        self,
        rows: Sequence[PersonRow],
        matched: Mapping[str, Fit],
        limit: int | None,
        *,
        asked: Set[tuple[str, str]] = frozenset(),
    ) -> Found:
        """Candidates of some rows, with all the rows of the same people in every system.

        ``asked``: keys and values for which every system gave its rows already.
        """
        groups = self.groups(rows, twins=True, asked=asked)
        scored = []
        for one in groups:
            fits = [matched[row.ref] for row in one.rows if row.ref in matched]
            if fits:
                top = max(fits, key=lambda fit: fit.score)
                keys = [key for fit in fits for key in fit.matched_on]
                scored.append((top.score, keys, one))
        scored.sort(key=lambda item: (-item[0], item[2].rows[0].name, item[2].rows[0].ref))
        shown = scored[:limit]
        twins = by_signless([*groups, *group(self._twins.values(), self._graph.systems)])
        others = [*self._twins.values(), *(row for one in groups for row in one.rows)]
        namesakes = self._namesakes([one for _, _, one in shown])
        found = tuple(
            candidate(
                one,
                matched_on=keys,
                score=score,
                sign_twins=count_twins(one, twins),
                without_sign=count_without_sign(one, others),
                namesakes=count_namesakes(one, namesakes),
            )
            for score, keys, one in shown
        )
        self.need_an_answer()
        return Found(found, self.told_failures)

    def groups(
        self,
        rows: Iterable[PersonRow],
        *,
        twins: bool = False,
        asked: Set[tuple[str, str]] = frozenset(),
    ) -> list[Group]:
        """The people of some rows, completed by the rows that share a strong identifier.

        ``twins``: note rows whose code differs in its sign alone, in the same question.
        """
        known = {row.ref: row for row in rows}
        done = set(asked)
        for _ in range(_ROUNDS):
            have = {strong for row in known.values() for strong in row.strong}
            new = have - done
            if twins:
                code_key = IdentityKey.PERSONAL_IDENTITY_CODE
                codes = [value for key, value in have if key == code_key]
                beside = (*twin_codes(codes), *bare_codes(codes))
                new |= {(code_key, other) for other in beside} - done
            if not new:
                break
            done |= new
            self._complete(known, have, new)
        return group(known.values(), self._graph.systems)

    def _complete(
        self, known: dict[str, PersonRow], have: Set[tuple[str, str]], new: Set[tuple[str, str]]
    ) -> None:
        """Add the rows that share identifiers; those with a twin of a code only are kept apart."""
        for key in STRONG_KEYS:
            wanted = sorted(value for name, value in new if name == key)
            values = [value for value in wanted if (key, value) in have]
            beside = [value for value in wanted if (key, value) not in have]
            held: dict[str, set[str]] = {}
            for row in known.values():
                held.setdefault(row.collection, set()).update(v for k, v in row.strong if k == key)
            asked = self.by_key(key, values, beside=beside, known=held) if wanted else []
            for hit in asked:
                if hit.ref not in known:
                    row = hit.person
                    same = {one for one in row.strong if one[0] == key} & have
                    (known if same else self._twins)[hit.ref] = row

    def by_key(
        self,
        key: str,
        values: Sequence[str],
        *,
        beside: Sequence[str] = (),
        known: Mapping[str, Set[str]] | None = None,
    ) -> list[Hit]:
        """Subject rows of every system that holds the key; ``beside`` and ``known`` as the look-up takes them."""
        holding = {item.info.system for item, _ in self._graph.holders(key)}
        return self.each(
            [system for system in self._graph.systems if system in holding],
            lambda system: self._lookup.by_key(
                system, key, values, beside=beside, known=known or {}
            ),
        )

    def each(self, systems: Sequence[str], ask: Callable[[str], list[_T]]) -> list[_T]:
        """Ask systems side by side; those that failed are noted and not asked again."""
        asked = [system for system in systems if not self._down(system)]
        far = [system for system in asked if not self._lookup.near(system)]
        told: dict[str, list[_T]] = {}
        # threads help where one waits for a network; on this machine they only get in each other's way
        if len(asked) > 1:
            waiting = {
                system: self._lookup.side_by_side.submit(self._guarded, system, ask)
                for system in far
            }
            told.update((s, self._guarded(s, ask)) for s in asked if s not in waiting)
            told.update((system, future.result()) for system, future in waiting.items())
        else:
            told.update((system, self._guarded(system, ask)) for system in asked)
        return [item for system in asked for item in told[system]]

    def _down(self, system: str) -> bool:
        """True for a system that is not asked: left out, failed already, or down a moment ago."""
        if system in self.failures or system in self._without:
            return True
        if system not in self._passed_over:
            self._passed_over.add(system)
            failure = self._lookup.availability.failure(system)
            if failure is not None:
                self.failures[system] = failure
                return True
        return False

    @property
    def told_failures(self) -> tuple[SystemResult, ...]:
        """The systems that did not answer, in the order of the profile."""
        return tuple(self.failures[s] for s in self._graph.systems if s in self.failures)

    def need_an_answer(self) -> None:
        """Raises Unavailable where every system failed."""
        if self.failures and len(self.failures) == len(self._graph.systems):
            reasons = [result.reason for result in self.told_failures if result.reason]
            raise Unavailable(
                QT_TRANSLATE_NOOP("registers", "No register could be searched. {reason}").fill(
                    reason=reasons[0]
                )
            )

    def _guarded(self, system: str, ask: Callable[[str], list[_T]]) -> list[_T]:
        asked_at, begun = datetime.now(HELSINKI), time.perf_counter()
        try:
            return ask(system)
        except SystemFailure as error:
            result = SystemResult(
                system=system,
                status=SystemStatus.FAILED,
                records=0,
                seconds=time.perf_counter() - begun,
                reason=error.text,
                asked_at=asked_at,
            )
            self.failures[system] = result
            if not isinstance(error, CollectionFailure):
                self._lookup.availability.failed(result)
            return []

    def _ranked(self, typed: str, limit: int) -> list[tuple[Hit, Fit]]:
        words = typed_words(typed)
        numbered = has_number(words)
        ranking = Ranking(words, lenient=numbered)
        if not ranking.typed or len(ranking.typed) > _MOST_WORDS:
            return []
        ways: list[tuple[str, Reach]] = [
            *(("name", "beginning"), ("address", "beginning")),
            *(("address", "near"), ("name", "near")),
        ]
        if numbered:
            # few people live at one number: that is asked before any name
            ways = [ways[1], ways[2], ways[0], ways[3]]
        found: dict[str, tuple[Hit, Fit]] = {}
        for kind, reach in ways:
            for hit, fit in best(self._hits(kind, ranking, reach, limit + _SPARE), ranking):
                before = found.get(hit.ref)
                if before is None or fit.score > before[1].score:
                    found[hit.ref] = hit, fit
            if found and (numbered and kind == "address"):
                break
            if _clear(found.values(), len(words)):
                break
        return sorted(found.values(), key=order)

    def _hits(self, kind: str, ranking: Ranking, reach: Reach, most: int) -> list[Hit]:
        by = self._lookup.by_name if kind == "name" else self._lookup.by_address
        systems = self._graph.systems
        return self.each(systems, lambda system: by(system, ranking.typed, reach, most=most))

    def _namesakes(self, groups: Sequence[Group]) -> dict[tuple[str, ...], list[Group]]:
        """Everybody with the name of one of some people, by name."""
        by_name: dict[tuple[str, ...], list[Group]] = {}
        for one in groups:
            by_name.setdefault(one.name_key, []).append(one)
        known = {row.ref for one in groups for row in one.rows}
        hits = self.each(
            self._graph.systems,
            lambda system: self._lookup.same_names(system, [one.rows[0] for one in groups]),
        )
        others = {hit.ref: hit for hit in hits if hit.ref not in known}
        alike = [hit.person for hit in others.values() if hit.name_key in by_name]
        for other in group(alike, self._graph.systems):
            by_name.setdefault(other.name_key, []).append(other)
        return by_name


def _exact_keys(typed: str) -> Iterable[tuple[str, list[str]]]:
    """Each identity key that a text may be, most likely first, with the values to ask for."""
    for key in looks_like(typed):
        if key == IdentityKey.PERSONAL_IDENTITY_CODE:
            yield key, list(dict.fromkeys([typed.upper(), typed.lower()]))
        elif key == BUSINESS_ID:
            written = written_as_business_id(typed)
            yield key, list(dict.fromkeys([typed, *spellings(written or typed)]))
        else:
            yield key, [typed]


def _clear(found: Collection[tuple[Hit, Fit]], words: int) -> bool:
    """True where nobody further need be looked for.

    Enough people, the full name as typed, or several words that all stand on record so.
    """
    return len(found) >= _ENOUGH or any(
        fit.score >= _AS_TYPED or (words > 1 and not fit.errors) for _, fit in found
    )
