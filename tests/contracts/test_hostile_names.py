"""Tables and columns may be called anything: a name in a data map is a name, never a piece of SQL."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa
import yaml

from desk.registers.maps.data_map import MapCollection, load_data_map
from desk.registers.source import SourceConfig, SystemFailure, Wanted
from desk.registers.sql.database import SqlDatabase
from tests.contracts.register_kinds import _with_driver
from tests.fakes import local
from tests.servers import MariadbServer, PostgresServer

TABLE = 'or\'der; DROP TABLE "uhri"; --'
COLUMNS = [
    "select",
    'a"b',
    "c'd",
    "e%f",
    "g%(h)s",
    "i:j",
    "m]n",
    "o\\p",
    "q--r",
    "s t",
    "ä/*",
]
INJECTED = ['" OR 1=1 --', "' OR '1'='1", "\\' OR 1=1 #", "%", "_", "1; DROP TABLE uhri", "\x00"]


def hostile_map() -> MapCollection:
    fields = [{"name": name} for name in COLUMNS]
    document = {
        "dataset": [{"fides_key": "koe", "collections": [{"name": TABLE, "fields": fields}]}]
    }
    text = yaml.safe_dump(document, allow_unicode=True)
    return load_data_map(text, file="koe.yaml", system="koe").collections[0]


@pytest.fixture(params=["sqlite", "postgresql", "mariadb"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, str | None]:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'koe.sqlite'}", None
    if request.param == "postgresql":
        postgres: PostgresServer = request.getfixturevalue("postgres_server")
        return postgres.new_database(), postgres.password
    mariadb: MariadbServer = request.getfixturevalue("mariadb_server")
    return mariadb.new_database(), mariadb.password


def test_names_are_quoted_and_values_bound(address: tuple[str, str | None]) -> None:
    url, password = address
    writer = sa.create_engine(_with_driver(url, password))
    tables = sa.MetaData()
    victim = sa.Table("uhri", tables, sa.Column("id", sa.Integer))
    columns = [sa.Column(name, sa.String(50), key=f"k{at}") for at, name in enumerate(COLUMNS)]
    table = sa.Table(TABLE, tables, *columns)
    tables.create_all(writer)
    with writer.begin() as connection:
        row = {f"k{at}": f"v{at}" for at in range(len(COLUMNS))}
        connection.execute(table.insert(), row)
        connection.execute(table.insert(), {"k0": "toinen"})
    collection = hostile_map()
    source = SqlDatabase(SourceConfig("sql", url=url), local("Kanta"), password)

    source.check([collection])
    questions: list[Callable[[str, str], object]] = [
        lambda column, text: [r for b in source.rows(collection, {column: [text]}) for r in b],
        lambda column, text: source.matching(collection, [Wanted(column, equal=[text])], limit=9),
        lambda column, text: source.matching(collection, [Wanted(column, begins=[text])], limit=9),
        lambda column, text: source.matching(collection, [Wanted(column, holds=[text])], limit=9),
        lambda column, text: source.alike(collection, column, text, "email"),
        lambda column, text: source.alike(collection, column, text, "phone"),
    ]
    for at, column in enumerate(COLUMNS):
        for ask in questions[:5]:
            assert len(ask(column, f"v{at}")) == 1, column  # type: ignore[arg-type]  # lists of rows
        for ask in questions:
            for text in INJECTED:
                assert ask(column, text) == [], (column, text)
        assert f"v{at}" in list(source.distinct(collection, column) or ())
    source.indexed(collection)
    source.found_within(collection)
    with writer.connect() as connection:
        assert connection.execute(sa.select(victim)).all() == []
        assert connection.scalar(sa.select(sa.func.count()).select_from(table)) == 2
    source.close()
    writer.dispose()


def test_a_full_text_index_of_any_name_is_asked_safely(tmp_path: Path) -> None:
    file = tmp_path / "koe.sqlite"
    writer = sa.create_engine(f"sqlite:///{file}")
    with writer.begin() as connection:
        for statement in (
            'CREATE TABLE henkilo (id INTEGER PRIMARY KEY, nimi TEXT, "la:ji" TEXT)',
            "INSERT INTO henkilo VALUES (1, 'Virtanen Pekka', 'x'), (2, 'Mäkelä Aino', 'y')",
            "CREATE VIRTUAL TABLE \"ha :ku'\" USING fts5(nimi, \"la:ji\", content='henkilo', content_rowid='id')",
            "INSERT INTO \"ha :ku'\" (\"ha :ku'\") VALUES ('rebuild')",
        ):
            connection.exec_driver_sql(statement)
    text = """
dataset: [{fides_key: koe, collections: [{name: henkilo, fields: [
  {name: id}, {name: nimi}, {name: "la:ji"}]}]}]
"""
    people = load_data_map(text, file="koe.yaml", system="koe").collections[0]
    source = SqlDatabase(SourceConfig("sql", url=f"sqlite:///{file}"), local("Kanta"), None)
    try:
        source.check([people])
        found = source.matching(people, [Wanted("nimi", holds=["Pekka"])], limit=9)
        assert [row[0] for row in found] == [1]
        for hostile in (
            '"',
            '" OR "a',
            "a* OR b",
            "NEAR(a b)",
            "^",
            "{",
            "(",
            "nimi:",
            "\x00",
            "a\x00b",
        ):
            assert source.matching(people, [Wanted("nimi", holds=[hostile])], limit=9) == []
            assert source.matching(people, [Wanted("la:ji", holds=[hostile])], limit=9) == []
    except SystemFailure as error:
        raise AssertionError(str(error)) from error
    finally:
        source.close()
        writer.dispose()
