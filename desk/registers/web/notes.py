"""What a data map says of a web service: how a collection is asked, and how its answer is read."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    model_validator,
)

from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.registers.maps.note_error import NoteError

PLACE = re.compile(r"\{([^{}]+)\}")
"""A column's value in a path, a parameter or a body."""
HEADER_NAME = re.compile(r"[A-Za-z0-9-]+")
_HEADER_VALUE = re.compile(r"[\x20-\x7e]*")
_OWN_HEADERS = {"authorization", "cookie", "host", "content-length", "transfer-encoding"} | {
    "accept-encoding",
    "connection",
}


def _constant(value: object) -> object:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise NoteError(no_constant())
    return str(value)


Constant = Annotated[str, BeforeValidator(_constant)]
"""A constant of a request; true and false are written in quotes, as the service wants to see them."""


class _Note(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class PageNumber(_Note):
    """Pages are asked for by number until one is empty or the answer says that it was the last."""

    kind: Literal["page"]
    parameter: str
    first: int = 1
    size_parameter: str | None = None
    size: int = Field(default=100, ge=1)
    total: str | None = None
    """Path to the number of all rows."""
    pages: str | None = None
    """Path to the number of all pages."""
    more: str | None = None
    """Path to a truth value: are there more pages."""
    short_ends: bool = False
    """True: a page with fewer rows than ``size`` is the last. Not safe where the service may cap the size."""


class Offset(_Note):
    """Pages are asked for by the number of rows that came before."""

    kind: Literal["offset"]
    parameter: str
    size_parameter: str | None = None
    size: int = Field(default=100, ge=1)
    total: str | None = None
    more: str | None = None
    short_ends: bool = False


class Cursor(_Note):
    """Each answer holds a mark with which the next page is asked for; none where there is no more."""

    kind: Literal["cursor"]
    parameter: str
    next: str
    """Path to the mark."""
    size_parameter: str | None = None
    size: int = Field(default=100, ge=1)


class NextLink(_Note):
    """Each answer holds the address of the next page: in its document, or in its ``Link`` header."""

    kind: Literal["link"]
    next: str | None = None
    """Path to the address; the header ``Link`` with ``rel="next"`` where not given."""
    size_parameter: str | None = None
    size: int = Field(default=100, ge=1)


Paging = Annotated[PageNumber | Offset | Cursor | NextLink, Field(discriminator="kind")]


class SearchNote(_Note):
    """A parameter that takes a part of a name or an address, as it is typed."""

    parameter: str
    columns: list[str] = Field(min_length=1)
    """The columns in which the service looks."""


class WebAsk(_Note):
    """One way of asking a collection.

    Columns in braces, in ``path``, ``parameters`` or ``body``, must all be known. Of the columns
    in ``by`` one is enough. Whatever the service answers, only rows that hold the keys asked for
    are taken.
    """

    path: str = ""
    """Below the address in the settings: ``/customers/{asiakasnro}/bills``."""
    method: Literal["get", "post"] = "get"
    by: dict[str, str] = Field(default_factory=dict)
    """The query parameter of each column that can be asked for."""
    many: Literal["comma", "repeat", "list"] | None = None
    """How several keys go into one request: ``a,b``, the parameter repeated, or a list in the body."""
    batch: int = Field(default=50, ge=1, le=1000)
    """Keys in one request."""
    at_once: int = Field(default=4, ge=1, le=8)
    """Requests side by side."""
    parameters: dict[str, Constant] = Field(default_factory=dict)
    headers: dict[str, Constant] = Field(default_factory=dict)
    body: Any = None
    """JSON of a ``post``; a text that is one column in braces becomes that column's value."""
    items: str = ""
    """Path to the rows; the whole document where empty. One object is one row."""
    missing: Literal["error", "nothing"] = "error"
    """What 404 and 204 mean."""
    absent: Literal["error", "empty"] = "error"
    """What it means that a row lacks a field of the map."""
    filled: list[str] = Field(default_factory=list)
    """Columns that the answer need not repeat: the service surely gives rows of the key asked for."""
    paging: Paging | None = None
    most_pages: int = Field(default=1000, ge=1)
    search: SearchNote | None = None
    whole: bool = False
    """True: asked without a key the service gives every row, and they are few enough for that."""

    @property
    def needed(self) -> tuple[str, ...]:
        """The columns in braces: all of them must be known."""
        texts = [self.path, *self.parameters.values(), *_texts(self.body)]
        return tuple(dict.fromkeys(name for text in texts for name in PLACE.findall(text)))

    @property
    def columns(self) -> tuple[str, ...]:
        """Every column by which this way asks."""
        return tuple(dict.fromkeys([*self.needed, *self.by]))

    @property
    def alone(self) -> tuple[str, ...]:
        """The columns of which one key makes a question."""
        searched = self.search.columns if self.search else []
        needed = self.needed if len(self.needed) == 1 else ()
        return (*self.by, *needed, *searched)

    def asks_by(self, known: Collection[str]) -> bool:
        """True where these columns are enough to ask."""
        whole = self.whole or any(column in known for column in self.alone)
        return whole or bool(self.needed and set(self.needed) <= set(known))

    @property
    def named(self) -> tuple[str, ...]:
        """Every column that is named here."""
        searched = self.search.columns if self.search else []
        return tuple(dict.fromkeys([*self.columns, *self.filled, *searched]))

    @model_validator(mode="after")
    def _fits_together(self) -> WebAsk:
        for reason in self._wrong():
            raise NoteError(reason)
        return self

    def _wrong(self) -> Iterator[Text]:
        steps = self.path.split("/")
        rest = PLACE.sub("", self.path)
        if self.path and (steps[0] or set(rest) & set("?#\\{}") or {".", ".."} & set(steps)):
            yield malformed_path()
        if self.by and self.needed:
            yield does_not_go_with("by", "{…}")
        if self.many in ("comma", "repeat") and not self.by:
            yield needs(f"many: {self.many}", "by")
        in_body = {name for text in _texts(self.body) for name in PLACE.findall(text)}
        if self.many == "list" and (len(self.needed) != 1 or set(self.needed) != in_body):
            yield needs("many: list", "body: {…}")
        if self.body is not None and self.method != "post":
            yield needs("body", "method: post")
        if self.whole and self.needed:
            yield does_not_go_with("whole", "{…}")
        if not (self.columns or self.whole or self.search):
            yield no_question()
        for name, value in self.headers.items():
            if not HEADER_NAME.fullmatch(name) or not _HEADER_VALUE.fullmatch(value):
                yield no_header(name)
            if name.lower() in _OWN_HEADERS:
                yield no_header(name)


def _several(value: object) -> object:
    return [value] if isinstance(value, dict) else value


WebAsks = Annotated[list[WebAsk], BeforeValidator(_several), Field(min_length=1)]
"""The ways of asking a collection, one or a list of them."""


def _texts(body: object) -> Iterator[str]:
    """Every text of a body template that may be a column in braces."""
    if isinstance(body, str):
        if PLACE.fullmatch(body):
            yield body
    elif isinstance(body, dict):
        for value in body.values():
            yield from _texts(value)
    elif isinstance(body, list):
        for value in body:
            yield from _texts(value)


def malformed_path() -> Text:
    """A path that is none."""
    return QT_TRANSLATE_NOOP(
        "maps",
        "a path begins with a slash, holds no question mark, # or step upwards, "
        "and names columns in braces",
    )


def no_constant() -> Text:
    """A constant of a request that is neither text nor number."""
    return QT_TRANSLATE_NOOP(
        "maps", "a text or a number stands here; true and false are written in quotes"
    )


def no_header(name: str) -> Text:
    """A header that cannot be sent, or that the desk sets itself."""
    return QT_TRANSLATE_NOOP("maps", "the header “{name}” cannot be set here").fill(name=name)


def needs(one: str, other: str) -> Text:
    """A setting that means nothing without another."""
    return QT_TRANSLATE_NOOP("maps", "“{one}” needs “{other}”").fill(one=one, other=other)


def does_not_go_with(one: str, other: str) -> Text:
    """Two settings that contradict each other."""
    return QT_TRANSLATE_NOOP("maps", "“{one}” does not go with “{other}”").fill(
        one=one, other=other
    )


def no_question() -> Text:
    """A way of asking that asks for nothing."""
    return QT_TRANSLATE_NOOP(
        "maps",
        "nothing says how it is asked: a column in braces, “by”, “search” or “whole” is needed",
    )


def no_way_by_key(columns: str) -> Text:
    """A person's row must be found again by its key."""
    return QT_TRANSLATE_NOOP(
        "maps", "a person is found again by {columns}, and no way of asking takes that"
    ).fill(columns=columns)
