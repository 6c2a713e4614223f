"""The search of one controller's systems: exact keys first, then names and addresses."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import datetime
from typing import TypeVar

from desk.domain.errors import Unavailable
from desk.domain.person import STRONG_KEYS, IdentityKey
from desk.domain.records import SystemResult, SystemStatus
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.registers.candidates import (
    Group,
    candidate,
    count_namesakes,
    count_twins,
    group,
    twin_codes,
)
from desk.registers.folding import looks_like
from desk.registers.graph import Graph
from desk.registers.lookup import Hit, Lookup
from desk.registers.people import PersonRow
from desk.registers.ranking import Fit, Ranking, best
from desk.registers.source import SystemFailure
from desk.registers.values import HELSINKI
from desk.registers.vocabulary import Reach
from desk.services.ports import Found

_ROUNDS = 4
"""How often identifiers found in one system are looked for in the others."""
_ENOUGH = 3
"""With so many hits no typing error is assumed."""
_AS_TYPED = 97.0
"""From this score on every word of a name was typed as it stands on record."""
_SPARE = 20
"""Rows beyond the limit that are looked at, because rows of one person become one candidate."""

_T = TypeVar("_T")


class Search:
    """One search over a controller's systems; notes those that did not answer."""

    def __init__(self, graph: Graph, lookup: Lookup, *, without: Set[str] = frozenset()) -> None:
        """``without``: systems that are not asked."""
        self._graph = graph
        self._lookup = lookup
        self._without = without
        self.failures: dict[str, SystemResult] = {}

    def text(self, text: str, limit: int) -> Found:
        """People who fit a typed text, best first. Raises Unavailable where no system answers."""
        typed = " ".join(text.replace("\x00", " ").split())
        if not typed or limit < 1:
            return Found(())
        matched: dict[str, Fit] = {}
        for hits, key in self._exact(typed):
            for hit in hits:
                matched.setdefault(hit.ref, Fit(100.0, (key,)))
            rows = [hit.person for hit in hits]
            if rows:
                return self.found(rows, matched, limit)
        ranked = self._ranked(typed)
        for hit, fit in ranked:
            matched[hit.ref] = fit
        # rows of one person in several systems become one candidate: take more than are shown
        return self.found([hit.person for hit, _ in ranked[: limit + _SPARE]], matched, limit)

    def found(
        self, rows: Sequence[PersonRow], matched: Mapping[str, Fit], limit: int | None
    ) -> Found:
        """Candidates of some rows, with all the rows of the same people in every system."""
        groups = self.groups(rows)
        scored = []
        for one in groups:
            fits = [matched[row.ref] for row in one.rows if row.ref in matched]
            if fits:
                top = max(fits, key=lambda fit: fit.score)
                keys = [key for fit in fits for key in fit.matched_on]
                scored.append((top.score, keys, one))
        scored.sort(key=lambda item: (-item[0], item[2].rows[0].name, item[2].rows[0].ref))
        shown = scored[:limit]
        twins, namesakes = self._around([one for _, _, one in shown])
        found = tuple(
            candidate(
                one,
                matched_on=keys,
                score=score,
                sign_twins=count_twins(one, twins),
                namesakes=count_namesakes(one, namesakes),
            )
            for score, keys, one in shown
        )
        self.need_an_answer()
        return Found(found, self.told_failures)

    def groups(self, rows: Iterable[PersonRow]) -> list[Group]:
        """The people of some rows, completed by the rows that share a strong identifier."""
        known = {row.ref: row for row in rows}
        asked: set[tuple[str, str]] = set()
        for _ in range(_ROUNDS):
            new = {strong for row in known.values() for strong in row.strong} - asked
            if not new:
                break
            asked |= new
            for key in STRONG_KEYS:
                values = sorted(value for name, value in new if name == key)
                if values:
                    for hit in self.by_key(key, values):
                        known.setdefault(hit.ref, hit.person)
        return group(known.values(), self._graph.systems)

    def by_key(self, key: str, values: Sequence[str]) -> list[Hit]:
        """Subject rows of every system that holds the key."""
        holding = {item.info.system for item, _ in self._graph.holders(key)}
        return self.each(
            [system for system in self._graph.systems if system in holding],
            lambda system: self._lookup.by_key(system, key, values),
        )

    def each(self, systems: Sequence[str], ask: Callable[[str], list[_T]]) -> list[_T]:
        """Ask systems side by side; those that failed are noted and not asked again."""
        passed_over = self.failures.keys() | self._without
        asked = [system for system in systems if system not in passed_over]
        far = [system for system in asked if not self._lookup.near(system)]
        told: dict[str, list[_T]] = {}
        # threads help where one waits for a network; on this machine they only get in each other's way
        with ExitStack() as stack:
            if len(far) > 1 or (far and len(asked) > 1):
                pool = stack.enter_context(ThreadPoolExecutor(min(len(far), 8)))
                answers = pool.map(lambda system: self._guarded(system, ask), far)
            else:
                answers = map(lambda system: self._guarded(system, ask), far)  # noqa: C417  (as above)
            told.update((s, self._guarded(s, ask)) for s in asked if s not in far)
            told.update(zip(far, answers, strict=True))
        return [item for system in asked for item in told[system]]

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
            self.failures[system] = SystemResult(
                system=system,
                status=SystemStatus.FAILED,
                records=0,
                seconds=time.perf_counter() - begun,
                reason=error.text,
                asked_at=asked_at,
            )
            return []

    def _exact(self, typed: str) -> Iterable[tuple[list[Hit], str]]:
        """Hits by each identity key that the text may be, most likely first."""
        for key in looks_like(typed):
            values = [typed]
            if key == IdentityKey.PERSONAL_IDENTITY_CODE:
                values = list(dict.fromkeys([typed.upper(), typed.lower()]))
            yield self.by_key(key, values), key

    def _ranked(self, typed: str) -> list[tuple[Hit, Fit]]:
        ranking = Ranking(typed)
        ranked = self._fitting(typed, "beginning", ranking)
        if not _clear(ranked):
            nearer = self._fitting(typed, "near", ranking)
            known = {hit.ref for hit, _ in nearer}
            ranked = nearer + [one for one in ranked if one[0].ref not in known]
            ranked.sort(key=lambda one: (-one[1].score, one[0].own_names[:1], one[0].ref))
        return ranked

    def _fitting(self, typed: str, reach: Reach, ranking: Ranking) -> list[tuple[Hit, Fit]]:
        systems = self._graph.systems
        hits = self.each(systems, lambda system: self._lookup.by_name(system, typed, reach))
        ranked = best(hits, ranking)
        if not _clear(ranked) or any(letter.isdigit() for letter in typed):
            hits += self.each(systems, lambda s: self._lookup.by_address(s, typed, reach))
            ranked = best(hits, ranking)
        return ranked

    def _around(
        self, groups: Sequence[Group]
    ) -> tuple[list[Group], dict[tuple[str, ...], list[Group]]]:
        """Who else might be meant: people with a code but for the sign, people of the same name."""
        codes = twin_codes(code for one in groups for code in one.codes)
        twins = self.by_key(IdentityKey.PERSONAL_IDENTITY_CODE, codes) if codes else []
        alike = self.each(
            self._graph.systems,
            lambda system: self._lookup.same_names(system, [one.rows[0] for one in groups]),
        )
        by_name: dict[tuple[str, ...], list[Group]] = {}
        for one in group(
            [*(row for other in groups for row in other.rows), *alike], self._graph.systems
        ):
            by_name.setdefault(one.name_key, []).append(one)
        return group([hit.person for hit in twins], self._graph.systems), by_name


def _clear(ranked: Sequence[tuple[Hit, Fit]]) -> bool:
    """True where nobody further need be looked for: enough people, or the full name as typed."""
    return len(ranked) >= _ENOUGH or bool(ranked and ranked[0][1].score >= _AS_TYPED)
