"""The ``web`` kind: a service that answers in JSON, asked as its data map says, read only."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice

from desk.domain.records import Value
from desk.domain.text import LocalText
from desk.registers.maps.data_map import MapCollection
from desk.registers.search.folding import phone, phone_spellings
from desk.registers.source import Likeness, Row, SourceConfig, Wanted
from desk.registers.values import key_text
from desk.registers.web.client import Answer, Call, WebClient
from desk.registers.web.failures import NoSuchAddress, OwnError, cannot_ask
from desk.registers.web.notes import WebAsk
from desk.registers.web.paging import Pages
from desk.registers.web.patience import Budget, Patience, RealPatience
from desk.registers.web.questions import Keys, Question, questions, search_question, way_to_ask
from desk.registers.web.rows import as_keys, fits, only_asked, rows_of

_AHEAD = 4
"""Pages of a question that are fetched before it is their turn."""
_NOBODY = "-1"
"""A key that fits columns of numbers too and that nobody has."""
_NO_SUCH_KEY = frozenset({400, 409, 410, 422})
"""What services answer to a key that is not even one of theirs."""
_MOST_SEARCHES = 12
"""Texts that one search asks the service for."""
_MOST_FOUND = 2000
"""Rows of one search that are looked through."""


class WebService:
    """One service. It is asked with GET, and with POST only where the map names a search that needs it."""

    def __init__(
        self,
        config: SourceConfig,
        name: LocalText,
        token: str | None,
        patience: Patience | None = None,
    ) -> None:
        self.near = False
        self._name = name
        self._client = WebClient(config, name, token, patience or RealPatience())
        self._base = self._client.address.raw_path.decode("ascii").rstrip("/")

    def rows(
        self,
        collection: MapCollection,
        where: Mapping[str, Sequence[Value]],
    ) -> Iterator[list[Row]]:
        keys = as_keys(where)
        if not all(keys.values()):
            return
        for question, rows in self._answers(collection, *self._asked(collection, keys)):
            if fitting := only_asked(rows, collection, question.keys, keys):
                yield fitting

    def matching(
        self, collection: MapCollection, all_of: Sequence[Wanted], *, limit: int
    ) -> list[Row]:
        found: dict[Row, None] = {}
        for row in islice(self._near(collection, all_of), _MOST_FOUND):
            if all(fits(row, collection, wanted) for wanted in all_of):
                found[row] = None
                if len(found) == limit:
                    break
        return list(found)

    def alike(
        self, collection: MapCollection, column: str, value: str, likeness: Likeness
    ) -> list[Row]:
        if not collection.can_ask(column):
            return []
        spellings = phone_spellings(value) if likeness == "phone" else [value, value.lower()]
        same = phone if likeness == "phone" else str.lower
        place, wanted = collection.place[column], same(value)
        asked = self._asked(collection, as_keys({column: spellings}))
        return list(
            dict.fromkeys(
                row
                for row in _rows(self._answers(collection, *asked))
                if row[place] and same(key_text(row[place]) or "") == wanted
            )
        )

    def distinct(self, collection: MapCollection, column: str) -> Iterable[str] | None:
        if not any(ask.whole for ask in collection.web):
            return None
        place = collection.place[column]
        texts = (row[place] for rows in self.rows(collection, {}) for row in rows)
        return dict.fromkeys(text for text in texts if isinstance(text, str) and text.strip())

    def indexed(self, collection: MapCollection) -> frozenset[str] | None:
        return frozenset(column for ask in collection.web for column in ask.alone)

    def check(self, collections: Iterable[MapCollection]) -> None:
        unseen = False
        for collection in collections:
            if not collection.web:
                raise cannot_ask(self._name, collection.info.name, "*")
            seen = [self._seen(collection, ask) for ask in collection.web]
            unseen = unseen or not any(seen)
        if unseen:
            self._client.reach(self._base or "/")

    def _seen(self, collection: MapCollection, ask: WebAsk) -> bool:
        """True where a way of asking was tried: for all, its first page; else for a key of nobody."""
        by = list(ask.by)[:1]
        if not (by or ask.whole):
            return False
        keys = {} if ask.whole else {column: {_NOBODY: _NOBODY} for column in by}
        asked = questions(ask, collection, [] if ask.whole else by, keys, base=self._base)
        try:
            for question in asked:
                next(self._pages(collection, question), None)
        except OwnError as error:
            if error.status not in _NO_SUCH_KEY:
                raise
        except NoSuchAddress:
            # a key of nobody that stands in the path is no address of the service
            if not any(f"{{{column}}}" in ask.path for column in by):
                raise
        return True

    def close(self) -> None:
        self._client.close()

    def _near(self, collection: MapCollection, all_of: Sequence[Wanted]) -> Iterator[Row]:
        """Rows among which those that fit are, if the service can find them at all."""
        for wanted in sorted(all_of, key=lambda one: len(_texts(one))):
            keys = as_keys({wanted.column: wanted.equal})
            exact = way_to_ask(collection.web, keys)
            if exact and exact[1] and not (wanted.begins or wanted.holds):
                asked = questions(exact[0], collection, exact[1], keys, base=self._base)
            elif ask := _searching(collection, wanted.column):
                asked = self._searches(ask, _texts(wanted)[:_MOST_SEARCHES])
            else:
                continue
            yield from _rows(self._answers(collection, asked, 4))
            return
        if any(ask.whole for ask in collection.web):
            yield from (row for rows in self.rows(collection, {}) for row in rows)

    def _asked(self, collection: MapCollection, keys: Keys) -> tuple[Iterator[Question], int]:
        """The questions that surely give all rows with some keys, and how many go side by side."""
        if chosen := way_to_ask(collection.web, keys):
            ask, by = chosen
            return questions(ask, collection, by, keys, base=self._base), ask.at_once
        for column in keys:
            if search := _searching(collection, column):
                return self._searches(search, keys[column]), search.at_once
        raise cannot_ask(self._name, collection.info.name, ", ".join(keys) or "*")

    def _searches(self, ask: WebAsk, texts: Iterable[str]) -> Iterator[Question]:
        made = (search_question(ask, text, base=self._base) for text in texts)
        return (question for question in made if question is not None)

    def _answers(
        self, collection: MapCollection, asked: Iterator[Question], at_once: int
    ) -> Iterator[tuple[Question, list[Row]]]:
        """The pages of many questions in their order, some questions being asked side by side.

        Only the first pages of a question are fetched ahead, so that memory stays flat.
        """
        first = next(asked, None)
        second = next(asked, None)
        if first is None:
            return
        if second is None:
            yield from ((first, rows) for rows in self._pages(collection, first))
            return
        pool = ThreadPoolExecutor(at_once)
        waiting: deque[tuple[Question, Iterator[list[Row]], Future[list[list[Row]]]]] = deque()

        def begin(question: Question) -> None:
            pages = self._pages(collection, question)
            waiting.append((question, pages, pool.submit(lambda: list(islice(pages, _AHEAD)))))

        try:
            begin(first)
            begin(second)
            while waiting:
                for question in islice(asked, at_once - len(waiting) + 1):
                    begin(question)
                question, pages, begun = waiting.popleft()
                yield from ((question, rows) for rows in begun.result())
                yield from ((question, rows) for rows in pages)
        finally:
            pool.shutdown(cancel_futures=True)

    def _pages(self, collection: MapCollection, question: Question) -> Iterator[list[Row]]:
        table = collection.info.name
        budget = Budget(self._client.seconds)
        nothing = question.ask.missing == "nothing"

        def fetch(call: Call) -> Answer | None:
            return self._client.ask(call, table=table, budget=budget, nothing=nothing)

        pages = Pages(question, self._name, table, fetch, self._client.same_service)
        for items in pages.all():
            yield rows_of(items, collection, question, self._name)


def _searching(collection: MapCollection, column: str) -> WebAsk | None:
    """The way in which the service looks for a text in a column."""
    return next((a for a in collection.web if a.search and column in a.search.columns), None)


def _texts(wanted: Wanted) -> list[str]:
    equal = (key_text(value) for value in wanted.equal)
    return [*wanted.begins, *wanted.holds, *(text for text in equal if text)]


def _rows(answers: Iterable[tuple[Question, list[Row]]]) -> Iterator[Row]:
    return (row for _, rows in answers for row in rows)
