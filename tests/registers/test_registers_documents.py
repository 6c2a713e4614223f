"""Documents and lists inside database columns: keys are found in them, and lead on."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pymysql
import pytest
import sqlalchemy as sa

from desk.registers.described import describe_registers
from desk.registers.kinds import KINDS
from desk.registers.maps.data_map import MapCollection, load_data_map
from desk.registers.source import Source, SourceConfig, Wanted
from tests.fakes import Watch, local
from tests.servers import MariadbServer, PostgresServer

MAP = """
dataset:
  - fides_key: shop
    collections:
      - name: profile
        fields:
          - {name: id, fides_meta: {primary_key: true, data_type: integer}}
          - name: doc
            fides_meta: {data_type: object}
            fields:
              - name: mails
                fides_meta: {data_type: "string[]", identity: email, return_all_elements: true}
              - name: address
                fields:
                  - {name: city}
              - name: visits
                fides_meta: {data_type: "object[]"}
                fields:
                  - name: shop
                    fides_meta:
                      references: [{dataset: shop, field: outlet.code, direction: to}]
                  - {name: note}
      - name: outlet
        fields:
          - {name: code, fides_meta: {primary_key: true}}
          - {name: name}
      - name: trip
        fields:
          - {name: id, fides_meta: {primary_key: true, data_type: integer}}
          - name: doc
            fields:
              - name: seats
                fides_meta: {data_type: "object[]"}
                fields:
                  - name: traveller
                    fides_meta:
                      references: [{dataset: shop, field: profile.id, direction: from}]
                  - {name: meal}
"""
AINO = {
    "mails": ["aino@example.fi", "äiti@example.fi"],
    "address": {"city": "Äänekoski"},
    "visits": [{"shop": "A", "note": "kahvi"}, {"shop": "B"}],
}
SAMI = {"mails": ["sami@example.fi"], "address": {"city": "Kotka"}, "visits": [{"shop": "B"}]}
SEATS = {"seats": [{"traveller": 1, "meal": "kala"}, {"traveller": 2, "meal": "kasvis"}]}
TABLES = (
    "CREATE TABLE profile (id INTEGER PRIMARY KEY, doc {json})",
    "CREATE TABLE outlet (code VARCHAR(20) PRIMARY KEY, name VARCHAR(40))",
    "CREATE TABLE trip (id INTEGER PRIMARY KEY, doc {json})",
)
ROWS = (
    ("profile", 1, AINO),
    ("profile", 2, SAMI),
    ("outlet", "A", "Asema"),
    ("outlet", "B", "Tori"),
    ("trip", 7, SEATS),
    ("trip", 8, {"seats": [{"traveller": 2, "meal": "liha"}]}),
)


def _fill(run: Callable[[str, tuple[Any, ...]], object], kind: str, mark: str) -> None:
    for table in TABLES:
        run(table.format(json=kind), ())
    for table, key, value in ROWS:
        cell = json.dumps(value, ensure_ascii=key == 2) if isinstance(value, dict) else value
        run(f"INSERT INTO {table} VALUES ({mark}, {mark})", (key, cell))


@pytest.fixture(params=["sqlite", "postgresql", "mariadb"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, str | None]:
    """Address and password of a database with documents, on every engine."""
    if request.param == "sqlite":
        file = tmp_path / "shop.sqlite"
        lite = sqlite3.connect(file)
        _fill(lite.execute, "TEXT", "?")
        lite.commit()
        lite.close()
        return f"sqlite:///{file}", None
    if request.param == "postgresql":
        server: PostgresServer = request.getfixturevalue("postgres_server")
        url = server.new_database()
        options = sa.make_url(url)
        with psycopg.connect(
            host=str(server.socket_folder),
            user="desk",
            password=server.password,
            dbname=options.database or "",
        ) as connection:
            _fill(lambda text, values: connection.execute(text.encode(), values), "JSONB", "%s")
        return url, server.password
    maria: MariadbServer = request.getfixturevalue("mariadb_server")
    url = maria.new_database()
    with (
        pymysql.connect(
            unix_socket=str(maria.socket),
            user="desk",
            password=maria.password,
            database=sa.make_url(url).database,
            autocommit=True,
        ) as other,
        other.cursor() as cursor,
    ):
        _fill(cursor.execute, "JSON", "%s")
    return url, maria.password


@pytest.fixture
def source(place: tuple[str, str | None]) -> Iterator[Source]:
    url, password = place
    opened = KINDS["sql"].open(SourceConfig(kind="sql", url=url), local("Kauppa"), password)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def profile() -> MapCollection:
    return load_data_map(MAP, file="shop.yaml").collections[0]


def _ids(source: Source, profile: MapCollection, where: dict[str, list[Any]]) -> list[str]:
    return sorted(str(row[0]) for batch in source.rows(profile, where) for row in batch)


def test_rows_are_found_by_keys_inside_documents(source: Source, profile: MapCollection) -> None:
    assert _ids(source, profile, {"doc.mails": ["äiti@example.fi"]}) == ["1"]
    assert _ids(source, profile, {"doc.address.city": ["Äänekoski", "Kotka"]}) == ["1", "2"]
    assert _ids(source, profile, {"doc.visits.shop": ["B"], "id": [2]}) == ["2"]
    assert _ids(source, profile, {"doc.mails": ["aino"]}) == []
    assert _ids(source, profile, {"doc.address.city": ["%", "_otka"]}) == []
    many = [f"x{number}@example.fi" for number in range(120)]
    assert _ids(source, profile, {"doc.mails": [*many, "aino@example.fi", "äiti@example.fi"]}) == [
        "1"
    ]
    source.check([profile])


def test_cells_are_taken_from_their_place(source: Source, profile: MapCollection) -> None:
    ((row,),) = source.rows(profile, {"id": [1]})
    cells = dict(zip(profile.info.columns, row, strict=True))
    assert cells["doc.address.city"] == "Äänekoski"
    assert json.loads(str(cells["doc.mails"])) == AINO["mails"]
    assert json.loads(str(cells["doc.visits.note"])) == ["kahvi", None]


def test_the_search_looks_inside_too(source: Source, profile: MapCollection) -> None:
    found = source.matching(profile, [Wanted("doc.address.city", begins=["Ään"])], limit=5)
    assert [row[0] for row in found] == [1]
    assert [row[0] for row in source.alike(profile, "doc.mails", "SAMI@example.fi", "email")] == [2]
    assert source.distinct(profile, "doc.address.city") is None


def test_elements_lead_on_and_those_of_others_stay_out(place: tuple[str, str | None]) -> None:
    url, password = place
    registers = describe_registers(
        [("shop.yaml", MAP)],
        sources={"shop": url},
        secrets={"shop": password} if password else {},
        timeout=None,
    )
    try:
        collection = registers.collect("", None, {"email": "aino@example.fi"}, Watch())
    finally:
        registers.close()
    tables = {table.info.name: table for table in collection.tables}
    assert [row[0] for row in tables["outlet"].rows] == ["A", "B"]
    (trip,) = tables["trip"].rows
    assert trip[0] == 7
    # the neighbour's seat and meal are not the customer's
    assert [json.loads(str(cell)) for cell in trip[1:]] == [[1], ["kala"]]
    (row,) = tables["profile"].rows
    assert json.loads(str(row[1])) == AINO["mails"]
