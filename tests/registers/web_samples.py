"""A service with bills, data maps for it, and a patience that does not wait."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from desk.domain.records import Value
from desk.registers.maps.data_map import MapCollection, load_data_map
from desk.registers.source import SourceConfig
from desk.registers.web.service import WebService
from tests.fakes import local
from tests.web_server import Behaviour, WebServer

BILLS = [
    {"id": 1, "asiakasnro": "A1", "summa": 12.50, "osoite": {"katu": "Katu 1"}, "rivit": [1, 2]},
    {"id": 2, "asiakasnro": "A1", "summa": 7, "osoite": None, "rivit": []},
    {"id": 3, "asiakasnro": "B2", "summa": 99.99, "osoite": {"katu": "Tie 3"}, "rivit": [3]},
]

_MAP = """
dataset:
  - fides_key: koe_laskut
    collections:
      - name: lasku
        fields:
          - {{name: id, fides_meta: {{primary_key: true, data_type: integer}}}}
          - {{name: asiakasnro, fides_meta: {{identity: customer_number}}}}
          - {{name: summa}}
          - {{name: osoite, fides_meta: {{data_type: object}}, fields: [{{name: katu}}]}}
          - {{name: rivit, fides_meta: {{data_type: "integer[]"}}}}
    meta:
      desk:
        lasku:
          web: {web}
        lasku.summa: {{type: money}}
"""


def bills(web: str) -> MapCollection:
    """The collection ``lasku``, asked as a note says; the note is YAML on one line."""
    loaded = load_data_map(_MAP.format(web=web), file="laskut.yaml", system="laskut")
    return loaded.collections[0]


@dataclass
class NoWaiting:
    """A patience whose clock stands still, and which writes down what it was to wait."""

    waited: list[float] = field(default_factory=list)
    ended: bool = False
    moment: datetime = datetime(2026, 3, 2, 12, tzinfo=UTC)

    def seconds(self) -> float:
        return 0.0

    def now(self) -> datetime:
        return self.moment

    def chance(self) -> float:
        return 1.0

    def pause(self, seconds: float) -> bool:
        self.waited.append(seconds)
        return self.ended

    def end(self) -> None:
        self.ended = True


@contextmanager
def opened(
    service: WebServer,
    *,
    patience: NoWaiting | None = None,
    token: str | None = "",
    url: str | None = None,
    ca: str | None = "",
    options: Mapping[str, str] | None = None,
    **more: str,
) -> Iterator[WebService]:
    """The service as the desk opens it; it trusts the root of the run unless told otherwise.

    ``ca``: another root file; None for the machine's own trust. ``options``, ``more``: its settings.
    """
    root = {} if ca is None else {"ca": ca or str(service.certificates.root)}
    config = SourceConfig(
        "web",
        url=url or service.url,
        options={**root, **(options or {}), **more},
    )
    source = WebService(
        config, local("Laskutus"), service.token if token == "" else token, patience or NoWaiting()
    )
    try:
        yield source
    finally:
        source.close()


def asked_for(source: WebService, collection: MapCollection, **where: list[Value]) -> list[Any]:
    """The rows of a question in the order in which they came."""
    return [row for batch in source.rows(collection, where) for row in batch]


def ids(source: WebService, collection: MapCollection, **where: list[Value]) -> list[Value]:
    """The first cells of the rows."""
    return [row[0] for row in asked_for(source, collection, **where)]


def says(document: object, status: int = 200, **headers: str) -> Behaviour:
    """Answers JSON, whatever was asked."""
    return lambda handler, _: handler.json(document, status, **headers)


def sends(body: bytes, status: int = 200, **headers: str) -> Behaviour:
    """Answers bytes, whatever was asked."""
    return lambda handler, _: handler.answer(body, status, **headers)
