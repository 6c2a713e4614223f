"""Makes the requests of a question: which way of asking fits, and keys that cannot leave their place."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from math import prod
from urllib.parse import quote, unquote

from desk.domain.records import Value
from desk.registers.maps.data_map import MapCollection
from desk.registers.values import converter, key_text
from desk.registers.web.client import Call
from desk.registers.web.notes import PLACE, WebAsk

Keys = Mapping[str, Mapping[str, Value]]
"""The keys asked for: by column and comparable text."""

_MOST_LETTERS = 3000
"""Of keys in one address; servers take 8,000 letters in all."""
_ENDS_A_STEP = re.compile(r"[/\\?#;]")
"""What some server takes for the end of a step; ``..;`` is one to a few."""
_STATIC = "/:@!$&'()*+,;=-._~%"


@dataclass(frozen=True, slots=True)
class Question:
    """One question to a service, put in one request or in one for each page."""

    ask: WebAsk
    path: str
    pairs: tuple[tuple[str, str], ...] = ()
    """Names and percent-encoded values of the query."""
    body: object = None
    keys: Keys = field(default_factory=dict)
    """What its rows must hold."""
    fill: Mapping[str, Value] = field(default_factory=dict)
    """Cells of columns that the answer need not repeat."""

    def call(self, more: Mapping[str, str | int]) -> Call:
        """The request for one page; ``more``: the parameters of paging.

        They stand in the query, or by dotted name in the body where that is an object.
        """
        headers = dict(self.ask.headers)
        pairs = list(self.pairs)
        body = self.body
        if isinstance(body, dict):
            body = json.loads(json.dumps(body))
            for name, value in more.items():
                _put(body, name, value)
        else:
            pairs += [
                (quote(name, safe=""), quote(str(value), safe="")) for name, value in more.items()
            ]
        query = "&".join(f"{name}={value}" for name, value in pairs)
        target = f"{self.path}?{query}" if query else self.path
        if self.ask.method == "get":
            return Call(target, headers=headers)
        headers["content-type"] = "application/json"
        sent = json.dumps({} if body is None else body, ensure_ascii=False).encode()
        return Call(target, "POST", headers, sent)


def way_to_ask(asks: Sequence[WebAsk], keys: Keys) -> tuple[WebAsk, tuple[str, ...]] | None:
    """The way that needs the fewest requests, and the columns it asks by; None where none fits.

    The first in the map wins among equals; everything is asked for only where nothing else fits.
    """
    found: list[tuple[int, WebAsk, tuple[str, ...]]] = []
    for ask in asks:
        if ask.needed and set(ask.needed) <= keys.keys():
            columns = ask.needed
        elif known := [column for column in ask.by if column in keys]:
            columns = (min(known, key=lambda column: len(keys[column])),)
        else:
            continue
        together = ask.batch if ask.many else 1
        requests = -(-prod(len(keys[column]) for column in columns) // together)
        found.append((requests, ask, columns))
    if found:
        _, chosen, by = min(found, key=lambda one: one[0])
        return chosen, by
    return next(((ask, ()) for ask in asks if ask.whole), None)


def questions(
    ask: WebAsk, collection: MapCollection, by: Sequence[str], keys: Keys, *, base: str
) -> Iterator[Question]:
    """The questions of one way of asking; keys that cannot stand in the columns are not asked for.

    ``base``: path of the service's address.
    """
    whole_path = base + quote(ask.path, safe=_STATIC)
    if not by:
        yield Question(ask, whole_path, _encoded(ask.parameters.items()), ask.body)
        return
    sent = {column: _sendable(collection, column, keys[column]) for column in by}
    if ask.by:
        yield from _by_parameter(ask, by[0], sent[by[0]], whole_path)
        return
    if ask.many == "list":
        yield from _by_list(ask, collection, sent[by[0]], whole_path)
        return
    for chosen in product(*(sent[column].items() for column in by)):
        cells = dict(zip(by, (text for text, _ in chosen), strict=True))
        path = _path(ask.path, cells)
        pairs = _pairs([(name, _filled(value, cells)) for name, value in ask.parameters.items()])
        if path is None or pairs is None:
            continue
        values = {column: value for column, (_, value) in zip(by, chosen, strict=True)}
        in_path = set(PLACE.findall(ask.path))
        yield Question(
            ask,
            base + path,
            pairs,
            _template(ask.body, {c: _typed(collection, c, text) for c, text in cells.items()}),
            {column: {cells[column]: value} for column, value in values.items()},
            {c: v for c, v in values.items() if c in in_path or c in ask.filled},
        )


def search_question(ask: WebAsk, typed: str, *, base: str) -> Question | None:
    """The question for a typed text; None where the way cannot search or the text cannot be sent."""
    if ask.search is None:
        return None
    pairs = _pairs([*ask.parameters.items(), (ask.search.parameter, typed)])
    if pairs is None:
        return None
    return Question(ask, base + quote(ask.path, safe=_STATIC), pairs, ask.body)


def _by_parameter(
    ask: WebAsk, column: str, sent: Mapping[str, Value], path: str
) -> Iterator[Question]:
    name = quote(ask.by[column], safe="")
    for batch in _batches(sent, ask.batch if ask.many else 1):
        texts = [quote(text, safe="") for text in batch]
        own = [(name, ",".join(texts))] if ask.many == "comma" else [(name, text) for text in texts]
        # a key with a comma is two keys to the service: its rows must say whose they are
        alone = len(batch) == 1 and not (ask.many == "comma" and "," in next(iter(batch)))
        yield Question(
            ask,
            path,
            (*_encoded(ask.parameters.items()), *own),
            ask.body,
            {column: batch},
            {column: next(iter(batch.values()))} if alone and column in ask.filled else {},
        )


def _by_list(
    ask: WebAsk, collection: MapCollection, sent: Mapping[str, Value], path: str
) -> Iterator[Question]:
    column = ask.needed[0]
    constant = ask.parameters.items()
    for batch in _batches(sent, ask.batch):
        body = _template(ask.body, {column: [_typed(collection, column, text) for text in batch]})
        fill = {column: next(iter(batch.values()))} if len(batch) == 1 else {}
        yield Question(
            ask,
            path,
            _encoded(constant),
            body,
            {column: batch},
            fill if column in ask.filled else {},
        )


def _sendable(
    collection: MapCollection, column: str, keys: Mapping[str, Value]
) -> dict[str, Value]:
    """The keys that can stand in a column: a text that is no number is never in a column of numbers."""
    convert = converter(collection.info.fields[collection.place[column]].data_type)
    if convert is None:
        return {text: value for text, value in keys.items() if _is_text(text)}
    fitting = {text: (convert(text), value) for text, value in keys.items() if _is_text(text)}
    numeric = collection.info.fields[collection.place[column]].data_type in (
        "integer",
        "number",
        "money",
    )
    return {
        text: value
        for text, (cell, value) in fitting.items()
        if not numeric or (not isinstance(cell, str) and key_text(cell) == text)
    }


def _is_text(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _typed(collection: MapCollection, column: str, text: str) -> str | int:
    """A key as it stands in a JSON body."""
    whole = collection.info.fields[collection.place[column]].data_type == "integer"
    return int(text) if whole else text


def _batches(sent: Mapping[str, Value], most: int) -> Iterator[dict[str, Value]]:
    batch: dict[str, Value] = {}
    letters = 0
    for text, value in sent.items():
        length = len(quote(text, safe=""))
        if batch and (len(batch) >= most or letters + length > _MOST_LETTERS):
            yield batch
            batch, letters = {}, 0
        batch[text] = value
        letters += length + 1
    if batch:
        yield batch


def _encoded(pairs: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple((quote(name, safe=""), quote(value, safe="")) for name, value in pairs)


def _pairs(pairs: list[tuple[str, str]]) -> tuple[tuple[str, str], ...] | None:
    return _encoded(pairs) if all(_is_text(value) for _, value in pairs) else None


def _filled(template: str, cells: Mapping[str, str]) -> str:
    return PLACE.sub(lambda place: cells[place[1]], template)


def _path(template: str, cells: Mapping[str, str]) -> str | None:
    """The path with its keys percent-encoded; None for a key that could lead elsewhere.

    A slash within a key is encoded. Some servers decode before they look at the path, once or
    twice; so a key that holds a step upwards, however it is written, is not sent at all.
    """
    if any(_may_step(text) for text in cells.values()):
        return None
    parts = []
    at = 0
    for place in PLACE.finditer(template):
        parts += [
            quote(template[at : place.start()], safe=_STATIC),
            quote(cells[place[1]], safe=""),
        ]
        at = place.end()
    path = "".join([*parts, quote(template[at:], safe=_STATIC)])
    steps = any(unquote(part) in (".", "..") for part in path.split("/"))
    return None if steps else path


def _may_step(text: str) -> bool:
    for _ in range(3):
        if any(part.strip() in (".", "..") for part in _ENDS_A_STEP.split(text)):
            return True
        if not text.isprintable():
            return True
        text = unquote(text)
    return False


def _template(body: object, cells: Mapping[str, object]) -> object:
    """A body with its columns in braces replaced."""
    if isinstance(body, str):
        place = PLACE.fullmatch(body)
        return cells[place[1]] if place else body
    if isinstance(body, dict):
        return {name: _template(value, cells) for name, value in body.items()}
    if isinstance(body, list):
        return [_template(value, cells) for value in body]
    return body


def _put(body: dict[str, object], name: str, value: object) -> None:
    first, dot, rest = name.partition(".")
    if not dot:
        body[name] = value
        return
    inner = body.setdefault(first, {})
    if isinstance(inner, dict):
        _put(inner, rest, value)
