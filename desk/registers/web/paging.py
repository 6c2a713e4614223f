"""Goes through the pages of an answer to their end, and notices where there is none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from desk.domain.text import LocalText
from desk.registers.web.client import Answer, Call
from desk.registers.web.failures import elsewhere, endless, fell_short, no_rows_there
from desk.registers.web.notes import Cursor, NextLink, Offset, PageNumber
from desk.registers.web.questions import Question

_MOST_EMPTY = 20
"""Pages without rows, one after another, that still promise more."""

Item = Mapping[str, Any]

NOWHERE = object()
"""What ``at`` gives where a path leads nowhere."""


def at(document: object, path: str) -> object:
    """What stands at a path such as ``data.items``; the document itself for an empty path.

    A name that holds dots itself (``@odata.nextLink``) is found too.
    """
    if not path:
        return document
    if not isinstance(document, dict):
        return NOWHERE
    if path in document:
        return document[path]
    cut = path.find(".")
    while cut > 0:
        if path[:cut] in document:
            return at(document[path[:cut]], path[cut + 1 :])
        cut = path.find(".", cut + 1)
    return NOWHERE


@dataclass(slots=True)
class Pages:
    """The pages of one question; ``all`` gives the rows of each."""

    question: Question
    name: LocalText
    table: str
    fetch: Callable[[Call], Answer | None]
    same_service: Callable[[str, Call], str | None]
    """The target of an address of the same service, else None."""

    def all(self) -> Iterator[list[Item]]:
        """Page by page. Raises CollectionFailure where the pages do not end or fall short."""
        ask = self.question.ask
        call: Call | None = self.question.call(self._first())
        seen: set[object] = set()
        count = rows = empty = 0
        while call is not None:
            if count == ask.most_pages or empty > _MOST_EMPTY:
                raise endless(self.name, self.table)
            answer = self.fetch(call)
            if answer is None:
                return
            items = self._items(answer)
            count, rows, empty = count + 1, rows + len(items), 0 if items else empty + 1
            if items and ask.paging is not None:
                self._new(seen, blake2b(repr(items).encode("utf-8"), digest_size=16).digest())
            yield items
            call = self._following(answer, call, count=count, rows=rows, here=len(items))
            if call is not None:
                self._new(seen, call)

    def _first(self) -> dict[str, str | int]:
        """The parameters of the first page."""
        match self.question.ask.paging:
            case None:
                return {}
            case PageNumber() as paging:
                return {paging.parameter: paging.first, **_size(paging)}
            case Offset() as paging:
                return {paging.parameter: 0, **_size(paging)}
            case paging:
                return _size(paging)

    def _following(
        self, answer: Answer, call: Call, *, count: int, rows: int, here: int
    ) -> Call | None:
        """The request for the next page, or None after the last."""
        match self.question.ask.paging:
            case None:
                return None
            case PageNumber() as paging:
                if self._ended(paging, answer, rows=rows, here=here):
                    return None
                if paging.pages and not paging.more:
                    pages = self._number(answer, paging.pages)
                    if pages is not None and count >= pages:
                        return None
                number = paging.first + count
                return self.question.call({paging.parameter: number, **_size(paging)})
            case Offset() as paging:
                if self._ended(paging, answer, rows=rows, here=here):
                    return None
                return self.question.call({paging.parameter: rows, **_size(paging)})
            case Cursor() as paging:
                mark = at(answer.document, paging.next)
                if mark is NOWHERE or mark is None or mark == "" or mark is False:
                    return None
                if not isinstance(mark, str | int):
                    raise no_rows_there(self.name, self.table, paging.next)
                return self.question.call({paging.parameter: mark, **_size(paging)})
            case NextLink() as paging:
                return self._linked(paging, answer, call)

    def _linked(self, paging: NextLink, answer: Answer, call: Call) -> Call | None:
        address: object = answer.next_link
        if paging.next is not None:
            address = at(answer.document, paging.next)
        if address is NOWHERE or address is None or address == "":
            return None
        if not isinstance(address, str):
            raise no_rows_there(self.name, self.table, paging.next or "Link")
        target = self.same_service(address, call)
        if target is None:
            raise elsewhere(self.name, self.table)
        return Call(target, call.method, call.headers, call.body)

    def _ended(self, paging: PageNumber | Offset, answer: Answer, *, rows: int, here: int) -> bool:
        if paging.more:
            more = at(answer.document, paging.more)
            if not isinstance(more, bool):
                raise no_rows_there(self.name, self.table, paging.more)
            return not more
        total = self._number(answer, paging.total) if paging.total else None
        if total is not None:
            if rows < total and not here:
                raise fell_short(self.name, self.table)
            return rows >= total
        return not here or (paging.short_ends and here < paging.size)

    def _number(self, answer: Answer, path: str) -> int | None:
        """A count that the answer states; None where it states that it does not know."""
        found = at(answer.document, path)
        if found is None:
            return None
        text = str(found)
        if isinstance(found, bool) or not (text.isascii() and text.isdecimal()):
            raise no_rows_there(self.name, self.table, path)
        return int(text)

    def _items(self, answer: Answer) -> list[Item]:
        path = self.question.ask.items
        found = at(answer.document, path)
        if isinstance(found, dict):
            return [found]
        if found is None and path:
            return []
        if not isinstance(found, list) or not all(isinstance(item, dict) for item in found):
            raise no_rows_there(self.name, self.table, path or "/")
        return found

    def _new(self, seen: set[object], mark: object) -> None:
        """Two equal pages, or one request twice, go round and round."""
        key = (mark.target, mark.body) if isinstance(mark, Call) else mark
        if key in seen:
            raise endless(self.name, self.table)
        seen.add(key)


def _size(paging: PageNumber | Offset | Cursor | NextLink) -> dict[str, str | int]:
    return {paging.size_parameter: paging.size} if paging.size_parameter else {}
