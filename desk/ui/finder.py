"""What stands behind the find box: it searches beside the window and answers with rows to show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desk.domain.text import LANGUAGES, QT_TRANSLATE_NOOP, Text, joined, plain
from desk.services import find_people, request_list
from desk.services.desk import Desk
from desk.services.find_anything import Entry, Hit, Index, Kind, among, case_number, grouped
from desk.services.find_people import Known, Somebody
from desk.ui.action import EVERYWHERE, cap
from desk.ui.action_list import ACTIONS, SCOPES, action
from desk.ui.bench import Bench
from desk.ui.jobs import Job
from desk.ui.pause import Pause
from desk.ui.places import all_places, place_of
from desk.ui.words import phase

_VISIT_FOR = QT_TRANSLATE_NOOP("find", "Start a visit for {name}")
_RETURNED = QT_TRANSLATE_NOOP("find", "Delivery of {number}")
_CAME_BACK = QT_TRANSLATE_NOOP("find", "for a letter that came back")
_PAUSE = 200
"""Milliseconds after the last letter before registers are asked."""
_SHORTEST = 3
"""Letters from which on people are looked for in registers."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the results."""

    kind: Kind
    name: str
    title: Text
    note: Text | None = None
    key: str = ""
    icon: str = ""
    delivery: bool = False
    """A request is opened at its delivery, not at its next step."""
    somebody: Somebody | None = None


@dataclass(frozen=True, slots=True)
class _Ready:
    index: Index
    entries: tuple[Entry, ...]


class Finder(QObject):
    """Finds in requests, places, actions and settings at once, and in registers a moment later."""

    found = Signal(str, object)
    """What was typed, and the rows that answer it."""

    def __init__(self, bench: Bench, here: Callable[[], Sequence[str]], parent: QObject) -> None:
        """``here``: the scopes whose keys work where the clerk is."""
        super().__init__(parent)
        self._bench = bench
        self._here = here
        self._ready: _Ready | None = None
        self._typed = ""
        self._hits: list[Hit] = []
        self._known = Known((), ())
        self._searching: Job | None = None
        self._asking: Job | None = None
        self._pause = Pause(self, _PAUSE, self._ask_registers)

    def refresh(self) -> None:
        """Bring the requests up to date."""
        desk = self._bench.desk
        self._bench.jobs.read(lambda: _prepare(desk), owner=self, done=self._prepared)

    def look(self, typed: str) -> None:
        """Look for a text; the answer comes with ``found``, for the newest text only."""
        self.forget()
        self._typed = typed
        if typed.strip() and self._ready is not None:
            ready = self._ready
            self._searching = self._bench.jobs.read(
                lambda: _search(ready, typed), owner=self, done=self._searched
            )
            if len(typed.strip()) >= _SHORTEST:
                self._pause.start()

    def forget(self) -> None:
        """Nothing is looked for any more; what was typed is kept nowhere."""
        self._pause.stop()
        for job in (self._searching, self._asking):
            if job is not None:
                job.drop()
        self._typed = ""
        self._hits = []
        self._known = Known((), ())

    def _prepared(self, ready: _Ready) -> None:
        self._ready = ready
        if self._typed:
            self.look(self._typed)

    def _searched(self, hits: list[Hit]) -> None:
        self._hits = hits
        self._tell()

    def _ask_registers(self) -> None:
        desk, typed, ready = self._bench.desk, self._typed, self._ready
        if ready is None:
            return
        controller = self._bench.settings.get("controller", "")
        self._asking = self._bench.jobs.read(
            lambda: _people(desk, controller, typed, ready.index),
            owner=self,
            done=self._know,
            failed=self._unknown,
        )

    def _know(self, known: Known) -> None:
        self._known = known
        if known.people or known.requests:
            self._tell()

    def _unknown(self, _error: Exception) -> None:
        """A register that does not answer is told of on the visit's page, not here."""

    def _tell(self) -> None:
        self.found.emit(self._typed, self._rows())

    def _rows(self) -> list[Row]:
        here = self._here()
        ready = self._ready
        numbers = {one.name for one in self._hits}
        hits = list(self._hits)
        for number in self._known.requests:
            hit = ready.index.numbered(number) if ready is not None else None
            if hit is not None and number not in numbers:
                hits.append(hit)
        rows: list[Row] = []
        for hit in grouped(hits):
            rows += self._rows_of(hit, here)
        people = [
            Row(
                Kind.PERSON,
                one.key,
                _VISIT_FOR.fill(name=one.name),
                joined([plain(part) for part in (*one.about, self._company(one))]),
                icon="user-check",
                somebody=one,
            )
            for one in self._known.people
        ]
        last = max((at for at, one in enumerate(rows) if one.kind is Kind.REQUEST), default=-1)
        return [*rows[: last + 1], *people, *rows[last + 1 :]]

    def _rows_of(self, hit: Hit, here: Sequence[str]) -> list[Row]:
        match hit.kind:
            case Kind.REQUEST if hit.request is not None:
                facts = hit.request
                title = joined([plain(facts.number), plain(facts.person or "–")])
                rows = [Row(hit.kind, hit.name, title, phase(facts), icon="inbox")]
                if case_number(self._typed) == hit.name:
                    text = _RETURNED.fill(number=hit.name)
                    rows.append(
                        Row(hit.kind, hit.name, text, _CAME_BACK, icon="send", delivery=True)
                    )
                return rows
            case Kind.PLACE:
                there = place_of(hit.name)
                return [Row(hit.kind, hit.name, there.text, key=cap(there.key), icon=there.icon)]
            case Kind.ACTION:
                one = action(hit.name)
                if not (one.works_in(here) or reachable(one.where)):
                    return []
                note = None if one.works_in(here) else SCOPES[one.where]
                return [Row(hit.kind, hit.name, one.text, note, cap(one.key), "zap")]
            case Kind.SETTING:
                from desk.ui.settings_page import section_targets

                words = dict(section_targets())
                section = words[hit.name.partition("/")[0]]
                note = section if "/" in hit.name else None
                return [Row(hit.kind, hit.name, words[hit.name], note, icon="settings")]
            case _:
                return []

    def _company(self, one: Somebody) -> str:
        return self._bench.desk.profiles.get(one.controller).name


def reachable(scope: str) -> bool:
    """True where the scope is a place that can be gone to from anywhere."""
    return scope == "intake" or scope in {one.name for one in all_places()}


def _prepare(desk: Desk) -> _Ready:
    from desk.ui.settings_page import section_targets

    says = [desk.translator(language) for language in LANGUAGES]
    named: list[tuple[Kind, str, Text]] = [(Kind.PLACE, one.name, one.text) for one in all_places()]
    places = {one.name for one in all_places()}
    named += [
        (Kind.ACTION, one.name, one.text)
        for one in ACTIONS
        if one.single and not (one.where == EVERYWHERE and one.name in {*places, "find", "stop"})
    ]
    named += [(Kind.SETTING, name, words) for name, words in section_targets()]
    entries = [Entry(kind, name, tuple(say(text) for say in says)) for kind, name, text in named]
    return _Ready(Index(request_list.load(desk)), tuple(entries))


def _search(ready: _Ready, typed: str) -> list[Hit]:
    return [*ready.index.search(typed), *among(ready.entries, typed)]


def _people(desk: Desk, controller: str, typed: str, index: Index) -> Known:
    keys = [one.key for one in desk.profiles.all()]
    if case_number(typed) is not None and index.numbered(case_number(typed) or ""):
        return Known((), ())
    if lettered := find_people.by_check_code(desk, typed):
        return Known((), lettered)
    return find_people.look(
        desk,
        controller=controller if controller in keys else keys[0],
        typed=typed,
        named=index.named,
    )
