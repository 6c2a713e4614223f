"""What ``resources/docs/registers.md`` shows works: its maps, settings and commands, and the accounts it makes on real servers."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from pydantic import BaseModel

from desk.cli.arguments import read
from desk.domain.controller import SystemProfile
from desk.domain.health import SystemHealth
from desk.domain.person import IdentityKey
from desk.domain.records import FieldInfo
from desk.registers.doctor.systems import Doctor
from desk.registers.maps.data_map import load_data_map
from desk.registers.maps.map_check import check_maps
from desk.registers.maps.map_notes import (
    CollectionNote,
    ColumnNote,
    FactsNote,
    OthersNote,
    PersonNote,
    TenancyNote,
)
from desk.registers.registers import Registers
from desk.registers.source import SourceConfig
from desk.registers.web.notes import WebAsk
from desk.system.register_kinds import REGISTER_KINDS
from desk.system.settings import read_settings
from tests.fakes import FakeProfiles, Watch, local, profile
from tests.registers.register_samples import AINO, PEKKA, NoSecrets
from tests.servers import MariadbServer, PostgresServer

DOCUMENT = (Path(__file__).resolve().parents[2] / "resources" / "docs" / "registers.md").read_text(
    "utf-8"
)
MINIMAL = 'workspace = "3f2a9c0d"\ndemo = false\nlanguage = "fi"\n'
PASSWORD = "a long random password"
NOTES: list[type[BaseModel]] = [
    CollectionNote,
    ColumnNote,
    FactsNote,
    OthersNote,
    PersonNote,
    TenancyNote,
    WebAsk,
]


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", DOCUMENT, re.MULTILINE | re.DOTALL)


MAP = blocks("yaml")[0]


@pytest.mark.parametrize("number", range(len(blocks("yaml"))))
def test_the_data_maps_are_without_a_finding(number: int) -> None:
    assert check_maps([("example.yaml", blocks("yaml")[number])]) == []


@pytest.mark.parametrize("number", range(len(blocks("toml"))))
def test_the_settings_are_read(tmp_path: Path, number: int) -> None:
    (tmp_path / "settings.toml").write_text(MINIMAL + blocks("toml")[number], "utf-8")
    [((controller, _), _)] = read_settings(tmp_path).systems.items()
    assert controller == "issoy"


def test_every_kind_and_every_option_is_told() -> None:
    shown = {re.findall(r'kind = "(\w+)"', block)[0] for block in blocks("toml")}
    assert shown == set(REGISTER_KINDS)
    for kind, known in REGISTER_KINDS.items():
        section = DOCUMENT.partition(f"### `{kind}`")[2].partition("\n### ")[0]
        assert [one for one in known.options if f"| `{one}` |" not in section] == []


def test_every_note_and_every_identity_is_told() -> None:
    told = set(re.findall(r"`([^`\n]+)`", DOCUMENT))
    words = {word for text in told for word in re.findall(r"\w+", text)}
    missing = {
        field.alias or name
        for note in NOTES
        for name, field in note.model_fields.items()
        if (field.alias or name) not in words
    }
    assert missing == set()
    assert {str(key) for key in IdentityKey} <= told


def commands() -> list[str]:
    lines = [line for block in blocks("sh") for line in block.splitlines()]
    return [line for line in lines if line.startswith("desk ")]


@pytest.mark.parametrize("line", commands())
def test_the_commands_are_understood(line: str) -> None:
    assert read(shlex.split(line)[1:]).verb


def test_every_command_is_shown() -> None:
    shown = {line.split()[1] for line in commands()}
    assert shown >= {"map", "register", "doctor", "collect"}


# --- accounts that can only read --------------------------------------------------------------------------------


@dataclass
class Example:
    """The tables of the worked example on a real server, and the account that the document makes."""

    admin: sa.Engine
    url: str
    """With the account's name and without its password."""

    def statements(self, language: str) -> list[str]:
        [block] = blocks(f"sql {language}")
        return [one.strip() for one in block.split(";") if one.strip()]

    def registers(self) -> Registers:
        system = SystemProfile("lampolinja", local("Lämpölinja"), "sql", "lampolinja.yaml")
        secrets = NoSecrets()
        secrets.set("system:issoy:lampolinja", PASSWORD.encode())
        return Registers(
            profiles=FakeProfiles({"issoy": profile("issoy", systems=(system,))}),
            sources={("issoy", "lampolinja"): SourceConfig("sql", url=self.url)},
            read_data_map=lambda _file: MAP,
            secrets=secrets,
        )

    def account(self) -> sa.Engine:
        """The account with its own program, which need not be the desk."""
        return sa.create_engine(with_driver(self.url).set(password=PASSWORD))


def with_driver(url: str) -> sa.URL:
    made = sa.make_url(url)
    drivers = {"postgresql": "postgresql+psycopg"}
    return made.set(drivername=drivers.get(made.get_backend_name(), made.drivername))


def make_tables(admin: sa.Engine) -> None:
    """The tables that the example's map describes, with two people who had the same home in turn."""
    tables = sa.MetaData()
    made = {
        one.info.name: sa.Table(
            one.info.name, tables, *(sa.Column(i.name, column_type(i)) for i in one.info.fields)
        )
        for one in load_data_map(MAP, file="lampolinja.yaml").collections
    }
    tables.create_all(admin)
    people = [(1, "0041", PEKKA, "Virtanen", "Pekka"), (2, "0042", AINO, "Mäkelä", "Aino")]
    rows = {
        "asiakas": [
            dict(zip(made["asiakas"].columns.keys()[:5], one, strict=True)) for one in people
        ],
        "sopimus": [
            {
                "sopimus_id": 10,
                "asiakas_id": 1,
                "kohde_id": 7,
                "alkupvm": date(2024, 1, 1),
                "loppupvm": date(2024, 12, 31),
            },
            {
                "sopimus_id": 11,
                "asiakas_id": 2,
                "kohde_id": 7,
                "alkupvm": date(2025, 1, 1),
                "loppupvm": None,
            },
        ],
        "kohde": [{"kohde_id": 7, "osoite": "Koekatu 1"}],
        "lukema": [
            {"kohde_id": 7, "aika": datetime.fromisoformat("2024-06-01T12:00"), "kulutus": 1.5},
            {"kohde_id": 7, "aika": datetime.fromisoformat("2025-06-01T12:00"), "kulutus": 2.5},
        ],
        "huolto": [
            {
                "huolto_id": 20,
                "asiakas_id": 2,
                "pvm": date(2025, 3, 3),
                "laji": "1",
                "kuvaus": "Suodatin vaihdettu",
                "asentaja": "V. Laine",
            },
        ],
        "katseluloki": [
            {
                "id": 30,
                "asiakas_id": 2,
                "aika": datetime.fromisoformat("2025-03-04T09:00"),
                "tarkoitus": "AP",
                "kayttaja": "lp0042",
            },
        ],
    }
    with admin.begin() as connection:
        for name, values in rows.items():
            connection.execute(made[name].insert(), values)


def column_type(info: FieldInfo) -> sa.types.TypeEngine[Any]:
    known: dict[str | None, sa.types.TypeEngine[Any]] = {
        "integer": sa.Integer(),
        "number": sa.Float(),
        "date": sa.Date(),
        "datetime": sa.DateTime(),
    }
    return known.get(info.data_type, sa.String(200))


@pytest.fixture
def postgresql(postgres_server: PostgresServer) -> Iterator[Example]:
    url = postgres_server.new_database()
    admin = sa.create_engine(with_driver(url).set(password=postgres_server.password))
    made = Example(admin, url.replace("//desk@", "//sar_desk@"))
    make_tables(admin)
    with admin.begin() as connection:
        for statement in made.statements("postgresql"):
            connection.exec_driver_sql(statement)
    yield made
    with admin.begin() as connection:
        connection.exec_driver_sql("DROP OWNED BY sar_desk")
        connection.exec_driver_sql("DROP ROLE sar_desk")
    admin.dispose()


@pytest.fixture
def mariadb(mariadb_server: MariadbServer) -> Iterator[Example]:
    url = mariadb_server.new_database()
    admin = sa.create_engine(sa.make_url(url).set(password=mariadb_server.password))
    made = Example(admin, url.replace("//desk@", "//sar_desk@"))
    make_tables(admin)
    database = sa.make_url(url).database
    with admin.begin() as connection:
        for statement in made.statements("mariadb"):
            own = statement.replace("lampolinja.", f"{database}.")
            connection.exec_driver_sql(own.replace("%", "%%"))
    yield made
    with admin.begin() as connection:
        connection.exec_driver_sql("DROP USER 'sar_desk'@'%%'")
    admin.dispose()


@pytest.fixture(params=["postgresql", "mariadb"])
def example(request: pytest.FixtureRequest) -> Example:
    """The worked example on each server on which the document says that it was run."""
    made: Example = request.getfixturevalue(request.param)
    return made


def test_the_documented_account_collects_everything_of_one_person(example: Example) -> None:
    registers = example.registers()
    identity = {"customer_number": "0042"}
    [person] = registers.find("issoy", identity).candidates
    collection = registers.collect("issoy", person, identity, Watch())
    registers.close()
    assert collection.complete
    held = {table.info.name: [row[0] for row in table.rows] for table in collection.tables}
    assert held == {
        "asiakas": [2],
        "sopimus": [11],
        "kohde": [7],
        "lukema": [7],
        "huolto": [20],
        "katseluloki": [30],
    }
    assert collection.set_aside == {"tenancy": 1}
    assert [other.role for other in collection.others] == ["other_tenant"]


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO kohde VALUES (8, 'x')",
        "UPDATE asiakas SET sukunimi = 'x'",
        "DELETE FROM lukema",
        "DROP TABLE lukema",
        "CREATE TABLE oma (a integer)",
        "ALTER TABLE kohde ADD b integer",
        "TRUNCATE TABLE lukema",
    ],
)
def test_the_documented_account_cannot_write(example: Example, statement: str) -> None:
    """Also where its program asks for a session that may write."""
    account = example.account()
    try:
        with account.connect() as connection:
            connection.exec_driver_sql(
                "SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE"
                if account.dialect.name == "postgresql"
                else "SET SESSION TRANSACTION READ WRITE"
            )
            connection.commit()
            with pytest.raises(sa.exc.DBAPIError, match=r"denied|must be owner"):
                connection.exec_driver_sql(statement)
    finally:
        account.dispose()
    with example.admin.connect() as connection:
        assert connection.scalar(sa.text("SELECT count(*) FROM lukema")) == 2
        assert connection.scalar(sa.text("SELECT min(sukunimi) FROM asiakas")) == "Mäkelä"


def test_the_doctor_has_nothing_against_the_documented_account(example: Example) -> None:
    registers = example.registers()
    health: SystemHealth
    [health] = Doctor(registers.patients).examine(["issoy"], seconds=20, extract_days=7)
    registers.close()
    assert health.fine
    assert [str(one.text) for one in health.findings if "account" in str(one.text)] == []
