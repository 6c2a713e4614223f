"""Proposes how a collection of a web service is asked, from the parameters of an OpenAPI description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desk.registers.drafts.column_names import meaning_of, words_of
from desk.registers.drafts.database_look import SeenColumn
from desk.registers.drafts.openapi_schema import Node, Rows, Schemas, kind_of

_PAGE = {"page", "pagenumber", "pageno", "pageindex", "sivu"}
_OFFSET = {"offset", "skip", "start", "startindex", "from"}
_CURSOR = {"cursor", "after", "pagetoken", "continuationtoken", "nexttoken", "startingafter"}
_SIZE = {"size", "limit", "pagesize", "perpage", "top", "maxresults", "maxitems", "sivukoko"}
_SEARCH = {"q", "query", "search", "searchterm", "term", "text", "haku", "hakusana"}
_NEXT_MARK = {"nextcursor", "nextpagetoken", "nexttoken", "cursor", "continuationtoken", "after"}
_NEXT_LINK = {"next", "nextlink", "nexthref", "nexturl", "nextpage"}
_TOTAL = {"total", "totalcount", "totalelements", "totalitems", "totalresults", "totalrows"}
_PAGES = {"totalpages", "pagecount", "pages", "lastpage", "numberofpages"}
_MORE = {"hasmore", "hasnext", "hasnextpage", "more"}
_LOOKED_IN = ("surname", "given_names", "name", "street")
_ORDER = ("path", "by", "many", "filled", "search", "parameters", "items", "paging", "missing")
_LARGEST_SIZE = 500


@dataclass
class Proposal:
    """One way of asking, as it will stand in the map."""

    way: dict[str, Any]
    added: list[SeenColumn] = field(default_factory=list)
    """Columns that only the question names."""
    guesses: list[str] = field(default_factory=list)


def squeezed(name: str) -> str:
    """A name without its signs: ``$Page_Size`` is ``pagesize``."""
    return "".join(letter for letter in name.lower() if letter.isalnum())


def column_for(parameter: str, columns: Sequence[str], resource: str) -> str | None:
    """The column that a parameter asks by: of the same name, or of the same meaning.

    ``customerId`` is the ``id`` of a customer.
    """
    wanted = squeezed(parameter)
    for name in (wanted, wanted.removesuffix("list"), wanted.removesuffix("s")):
        for column in columns:
            if squeezed(column) == name:
                return column
    own = "".join(words_of(resource))
    for column in columns:
        if own and f"{own}{squeezed(column)}".endswith(wanted) and wanted.startswith(own[:4]):
            return column
    meaning = meaning_of(parameter, table=resource)
    if meaning is not None and meaning.identity:
        for column in columns:
            known = meaning_of(column, table=resource)
            if known is not None and known.concept == meaning.concept and known.about == "subject":
                return column
    return None


class Asking:
    """Makes the proposal for one path of the description."""

    def __init__(self, schemas: Schemas, rows: Rows, resource: str) -> None:
        self._schemas = schemas
        self._rows = rows
        self._resource = resource

    def proposal(
        self, path: str, parameters: Sequence[Node], columns: Sequence[str]
    ) -> Proposal | None:
        """How the path is asked; None where it needs something that the desk does not know.

        ``columns``: of the collection, the parameters of the path included.
        """
        query = [one for one in parameters if one.get("in") == "query"]
        made = Proposal({"path": path})
        if self._rows.path:
            made.way["items"] = self._rows.path
        left = self._page(made, query)
        for one in left:
            if one.get("required") is True and not self._constant(made, one):
                return None
        if "{" not in path:
            self._by(made, left, columns)
            self._search(made, left, columns)
        else:
            made.way["missing"] = "nothing"
        made.way = {key: made.way[key] for key in _ORDER if key in made.way}
        if not self._schemas.always(self._rows.row):
            made.way["absent"] = "empty"
        if not {"by", "search"} & made.way.keys() and "{" not in path:
            made.way["whole"] = True
            made.guesses.append(f"{path} gives everything: ask it by a key where it can be")
        return made

    def _by(self, made: Proposal, query: Sequence[Node], columns: Sequence[str]) -> None:
        by: dict[str, str] = {}
        filled: list[str] = []
        lists: set[str] = set()
        for one in query:
            name = str(one["name"])
            if one.get("required") is True or squeezed(name) in _SEARCH:
                continue
            column = column_for(name, columns, self._resource)
            if column is None:
                meaning = meaning_of(name, table=self._resource)
                if meaning is None or not meaning.identity or meaning.identity == "name":
                    continue
                column = name
                filled.append(name)
                made.added.append(SeenColumn(name, "string"))
            if column in by:
                continue
            by[column] = name
            schema = self._schemas.shape(one.get("schema"))
            if kind_of(schema) == "array":
                lists.add("comma" if one.get("explode") is False else "repeat")
        if by:
            made.way["by"] = by
        if len(by) == 1 and lists:
            made.way["many"] = lists.pop()
        if filled:
            made.way["filled"] = filled
            made.guesses.append(
                f"{', '.join(filled)}: see that the service surely gives only rows of the key asked for"
            )

    def _search(self, made: Proposal, query: Sequence[Node], columns: Sequence[str]) -> None:
        meanings = {column: meaning_of(column, table=self._resource) for column in columns}
        looked = [c for c, known in meanings.items() if known and known.concept in _LOOKED_IN]
        for one in query:
            if squeezed(str(one["name"])) in _SEARCH and looked:
                made.way["search"] = {"parameter": one["name"], "columns": looked}
                made.guesses.append("see in which columns the service looks")
                return

    def _page(self, made: Proposal, query: Sequence[Node]) -> list[Node]:
        """Takes the parameters of paging out of a query; gives the others."""
        if not self._rows.many:
            return list(query)
        found: dict[str, Node] = {}
        left: list[Node] = []
        for one in query:
            name = squeezed(str(one["name"]))
            for role, names in (
                ("page", _PAGE),
                ("offset", _OFFSET),
                ("cursor", _CURSOR),
                ("size", _SIZE),
            ):
                if name in names and role not in found:
                    found[role] = one
                    break
            else:
                left.append(one)
        if paging := self._paging(found):
            made.way["paging"] = paging
        elif "size" in found:
            made.guesses.append("see how further pages are asked for: only a size is described")
        return left

    def _paging(self, found: Mapping[str, Node]) -> dict[str, Any] | None:
        around = {squeezed(path.rpartition(".")[2]): path for path in self._paths()}
        size: dict[str, Any] = {}
        if one := found.get("size"):
            size = {"size_parameter": one["name"], "size": self._size(one)}

        def told(names: set[str], key: str) -> dict[str, str]:
            return next(({key: around[name]} for name in around if name in names), {})

        if "cursor" in found and (mark := told(_NEXT_MARK | {"next"}, "next")):
            return {"kind": "cursor", "parameter": found["cursor"]["name"], **mark, **size}
        if link := told(_NEXT_LINK, "next"):
            return {"kind": "link", **self._address(link["next"]), **size}
        more = told(_MORE, "more") or told(_TOTAL, "total")
        if "page" in found:
            more = more or told(_PAGES, "pages")
            schema = self._schemas.shape(found["page"].get("schema"))
            first = schema.get("default", schema.get("minimum", 1))
            number = first if isinstance(first, int) and first in (0, 1) else 1
            return {
                "kind": "page",
                "parameter": found["page"]["name"],
                "first": number,
                **size,
                **more,
            }
        if "offset" in found:
            return {"kind": "offset", "parameter": found["offset"]["name"], **size, **more}
        return None

    def _address(self, path: str) -> dict[str, str]:
        """The path to an address; HAL puts it one step further, under ``href``."""
        further = f"{path}.href"
        return {"next": further if further in self._paths() else path}

    def _paths(self) -> list[str]:
        return list(self._schemas.paths(self._rows.around, 3))

    def _size(self, parameter: Node) -> int:
        schema = self._schemas.shape(parameter.get("schema"))
        for key in ("maximum", "default"):
            value = schema.get(key)
            if isinstance(value, int) and not isinstance(value, bool) and value > 0:
                return min(value, _LARGEST_SIZE)
        return 100

    def _constant(self, made: Proposal, parameter: Node) -> bool:
        """Give a required parameter the value that the description names for it."""
        schema = self._schemas.shape(parameter.get("schema"))
        choices = schema.get("enum")
        first = choices[0] if isinstance(choices, list) and choices else None
        value = schema.get("default", parameter.get("example", schema.get("example", first)))
        if value is None or isinstance(value, list | dict):
            return False
        text = str(value).lower() if isinstance(value, bool) else str(value)
        made.way.setdefault("parameters", {})[str(parameter["name"])] = text
        made.guesses.append(f"{parameter['name']} has to be given: see which value is right")
        return True
