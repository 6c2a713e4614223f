"""``desk map draft``: foreign names, keys nobody declared, odd words, and what cannot be reached."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any

import psycopg
import pymysql
import pytest
import sqlalchemy as sa
import yaml

from desk.app import main
from desk.registers.maps.data_map import DataMap, MapCollection, load_data_map
from desk.registers.maps.map_check import check_maps
from tests.servers import MariadbServer, PostgresServer

SWEDISH = """
CREATE TABLE kund (
  kundnr INT PRIMARY KEY, personnummer VARCHAR(11), efternamn VARCHAR(60), förnamn VARCHAR(60),
  gatuadress VARCHAR(80), postnummer VARCHAR(5), postort VARCHAR(40), språk VARCHAR(2),
  mobilnummer VARCHAR(20), epost VARCHAR(80), spärrmarkering CHAR(1), lösenord VARCHAR(60)
) COMMENT 'Kunder: "alla"
dataset: - {}';
CREATE TABLE handläggare (id INT PRIMARY KEY, namn VARCHAR(60), epost VARCHAR(80));
CREATE TABLE avtal (
  avtalsnummer INT PRIMARY KEY, kundnr INT, driftställe VARCHAR(18), startdatum DATE, slutdatum DATE,
  FOREIGN KEY (kundnr) REFERENCES kund (kundnr)
);
CREATE TABLE driftställe (driftställe VARCHAR(18) PRIMARY KEY, gatuadress VARCHAR(80));
CREATE TABLE mätvärde (driftställe VARCHAR(18), tid DATETIME, kwh DECIMAL(9,3), PRIMARY KEY (driftställe, tid));
CREATE TABLE ärende (
  id INT PRIMARY KEY, kundnr INT, handläggare_id INT, meddelande TEXT,
  FOREIGN KEY (kundnr) REFERENCES kund (kundnr), FOREIGN KEY (handläggare_id) REFERENCES handläggare (id)
);
CREATE TABLE produkt (id INT PRIMARY KEY, namn VARCHAR(60));
CREATE VIEW kundlista AS SELECT kundnr, efternamn FROM kund;
"""

Draft = Callable[..., tuple[int, str, str]]


@pytest.fixture
def draft(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Draft:
    """Runs the command: exit code, standard output, standard error."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")

    def run(*words: str, typed: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", StringIO(typed))
        code = main(["map", "draft", *words])
        return code, *capsys.readouterr()

    return run


def _map(text: str) -> DataMap:
    assert [one for one in check_maps([("draft.yaml", text)]) if not one.warning] == []
    return load_data_map(text, file="draft.yaml")


def _named(drafted: DataMap) -> dict[str, MapCollection]:
    return {one.info.name: one for one in drafted.collections}


def test_a_swedish_register_is_understood(draft: Draft, mariadb_server: MariadbServer) -> None:
    url = mariadb_server.new_database()
    with (
        pymysql.connect(
            unix_socket=str(mariadb_server.socket),
            user="desk",
            password=mariadb_server.password,
            database=sa.make_url(url).database,
            autocommit=True,
        ) as connection,
        connection.cursor() as cursor,
    ):
        for statement in filter(str.strip, SWEDISH.split(";\n")):
            cursor.execute(statement)
    code, out, err = draft("--source", f"koe={url}", "--secret", "-", typed=mariadb_server.password)
    assert (code, err) == (0, "")
    assert mariadb_server.password not in out
    tables = _named(_map(out))
    kund = tables["kund"]
    assert kund.subject
    assert kund.person is not None
    assert kund.person.name == ["efternamn", "förnamn"]
    assert kund.person.address == ["gatuadress", "postnummer", "postort"]
    assert kund.person.language == "språk"
    assert set(kund.identities) == {"personal_identity_code", "phone_number", "email"}
    # a password is no part of an answer, and is named only to say so
    assert "lösenord" not in kund.info.columns
    ways = {
        (table.info.name, one.column, one.target, one.forward)
        for table in tables.values()
        for one in table.references
    }
    assert ways == {
        ("avtal", "kundnr", "koe:kund", False),
        ("ärende", "kundnr", "koe:kund", False),
        ("avtal", "driftställe", "koe:driftställe", True),
        ("mätvärde", "driftställe", "koe:driftställe", False),
    }
    tenancy = tables["mätvärde"].tenancy
    assert tenancy is not None
    assert (tenancy.contract, tenancy.at, tenancy.start, tenancy.end) == (
        "koe:avtal",
        "tid",
        "startdatum",
        "slutdatum",
    )
    assert {name for name, one in tables.items() if one.skip} == {
        "handläggare",
        "produkt",
        "kundlista",
    }
    about = {one.name: one.about for one in tables["ärende"].info.fields}
    assert about["handläggare_id"] == "staff"


def test_a_schema_is_named_and_stays_in_the_map(
    draft: Draft, postgres_server: PostgresServer
) -> None:
    url = postgres_server.new_database()
    with psycopg.connect(
        host=str(postgres_server.socket_folder),
        user="desk",
        password=postgres_server.password,
        dbname=sa.make_url(url).database or "",
    ) as connection:
        connection.execute("CREATE SCHEMA crm")
        connection.execute(
            "CREATE TABLE crm.customer (id INT PRIMARY KEY, first_name TEXT, last_name TEXT, "
            "email TEXT, tags TEXT[], extra JSONB)"
        )
    code, out, _ = draft(
        "--source", f"koe={url}", "--schema", "crm", "--secret=-", typed=postgres_server.password
    )
    assert code == 0
    (customer,) = _map(out).collections
    assert customer.schema == "crm"
    assert set(customer.identities) == {"email"}
    assert draft("--source", f"koe={url}", "--secret=-", typed=postgres_server.password)[0] == 2


def _database(file: Path, script: str) -> str:
    connection = sqlite3.connect(file)
    connection.executescript(script)
    connection.commit()
    connection.close()
    return f"sqlite:///{file}"


def test_a_running_number_of_one_system_is_nobodys_customer_number(
    draft: Draft, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    people = "hetu TEXT, sukunimi TEXT, etunimet TEXT"
    row = "'131052-308T', 'Aho', 'Maija'"
    addresses = {
        "one": _database(
            tmp_path / "one.sqlite",
            f"CREATE TABLE asiakas (asiakas_id INTEGER PRIMARY KEY, {people});"
            f"INSERT INTO asiakas VALUES (1, {row});",
        ),
        "two": _database(
            tmp_path / "two.sqlite",
            "CREATE TABLE vika (id INTEGER PRIMARY KEY, asiakasnro INTEGER, kuvaus TEXT);"
            "INSERT INTO vika VALUES (7, 1, 'Pekan salaisuus');",
        ),
        "three": _database(
            tmp_path / "three.sqlite",
            f"CREATE TABLE asiakas (asiakasnro INTEGER PRIMARY KEY, {people});"
            "CREATE TABLE vika (id INTEGER PRIMARY KEY, "
            "asiakasnro INTEGER REFERENCES asiakas (asiakasnro), kuvaus TEXT);",
        ),
        "four": _database(
            tmp_path / "four.sqlite",
            f"CREATE TABLE asiakas (id INTEGER PRIMARY KEY, asiakasnro TEXT UNIQUE, {people});",
        ),
    }
    drafts = {key: draft("--source", f"{key}={url}")[1] for key, url in addresses.items()}
    numbers = {
        key: [
            f"{one.info.name}.{column}"
            for one in _map(text).collections
            for column in one.identities.get("customer_number", ())
        ]
        for key, text in drafts.items()
    }
    assert numbers == {
        "one": [],
        "two": ["vika.asiakasnro"],
        "three": [],
        "four": ["asiakas.asiakasnro"],
    }
    for key, text in drafts.items():
        (tmp_path / f"{key}.yaml").write_text(text)
    maps = [str(tmp_path / f"{key}.yaml") for key in ("one", "two")]
    sources = [f"{key}={addresses[key]}" for key in ("one", "two")]
    code = main(
        [
            *("collect", "--data-map", *maps, "--source", *sources, "--json"),
            *("--identity", "personal_identity_code=131052-308T"),
        ]
    )
    out = capsys.readouterr().out
    assert code in (0, 1, 4)
    assert "Maija" in out
    assert "Pekan salaisuus" not in out


def test_odd_names_and_what_only_values_tell_become_valid_yaml(
    draft: Draft, tmp_path: Path
) -> None:
    file = tmp_path / "odd.sqlite"
    connection = sqlite3.connect(file)
    connection.executescript(
        """
        CREATE TABLE "Asiakas rekisteri" (
          "no" INTEGER PRIMARY KEY, "sukunimi" TEXT, "kenttä: 1" TEXT, "yes" TEXT, "#x" TEXT, "0x1" TEXT,
          "a ""quoted"" one" TEXT, "select" DATE);
        INSERT INTO "Asiakas rekisteri" VALUES (1, 'Aho', '010190-900P', 'a@example.fi', 'x', 'y', 'z', NULL);
        """
    )
    connection.commit()
    connection.close()
    code, out, _ = draft("--source", f"koe=sqlite:///{file}")
    assert code == 0
    (table,) = _map(out).collections
    assert table.info.columns == (
        "no",
        "sukunimi",
        "kenttä: 1",
        "yes",
        "#x",
        "0x1",
        'a "quoted" one',
        "select",
    )
    assert table.identities["personal_identity_code"] == ("kenttä: 1",)
    assert table.identities["email"] == ("yes",)
    assert "010190" not in out
    assert "example.fi" not in out
    code, names_only, _ = draft("--source", f"koe=sqlite:///{file}", "--names-only")
    assert code == 0
    assert "personal_identity_code" not in names_only
    assert yaml.safe_load(names_only)["dataset"][0]["fides_key"] == "koe"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--source", "koe"], 2),
        (["--source", "kö=sqlite:///x.sqlite"], 2),
        (["--source", "koe=postgresql://desk:hush-hush@localhost/x"], 2),
        (["--source", "koe=sqlite:///EMPTY"], 2),
        (["--source", "koe=sqlite:///MISSING"], 5),
        (["--source", "koe=FOLDER"], 2),
        (["--source", "koe=nonsense://hush-hush/x"], 5),
        (["--source", "koe=postgresql://desk@127.0.0.1:1/x"], 5),
        (["--source", "koe=sqlite:///EMPTY", "--secret", "hush-hush"], 2),
    ],
)
def test_what_cannot_be_drafted_is_told_in_one_sentence(
    draft: Draft, tmp_path: Path, words: list[str], code: int
) -> None:
    empty = tmp_path / "empty.sqlite"
    sqlite3.connect(empty).close()
    empty.touch()
    filled = [
        word.replace("EMPTY", str(empty))
        .replace("MISSING", str(tmp_path / "none"))
        .replace("FOLDER", str(tmp_path))
        for word in words
    ]
    given, out, err = draft(*filled)
    assert (given, out) == (code, "")
    assert err.count("\n") == 1
    assert "hush-hush" not in err


def test_people_with_one_name_column_are_customers_and_service_men_are_staff(
    draft: Draft, tmp_path: Path
) -> None:
    url = _database(
        tmp_path / "a.sqlite",
        "CREATE TABLE HLO (HETU TEXT PRIMARY KEY, NIMI TEXT);"
        "CREATE TABLE VIKA (ID INTEGER PRIMARY KEY, HETU TEXT REFERENCES HLO (HETU), "
        "HUOLTOMIES TEXT, asentaja TEXT, kasittelija TEXT, lisaselvitys TEXT);",
    )
    out = draft("--source", f"koe={url}")[1]
    tables = _named(_map(out))
    # a Finnish word is no Swedish or English label
    assert "# translate: “lisaselvitys”" in out
    assert "# translate: “HETU”" not in out
    assert tables["HLO"].subject
    assert tables["HLO"].person is not None
    assert tables["HLO"].person.name == ["NIMI"]
    about = {one.name: one.about for one in tables["VIKA"].info.fields}
    assert {name for name, one in about.items() if one == "staff"} == {
        "HUOLTOMIES",
        "asentaja",
        "kasittelija",
    }


def test_an_unknown_host_is_told_as_not_reached(draft: Draft) -> None:
    code, _, err = draft("--source", "koe=postgresql://desk@nowhere.invalid/x")
    assert code == 5
    assert "koe cannot be reached" in err


def test_a_draft_never_writes(draft: Draft, tmp_path: Path) -> None:
    file = tmp_path / "a.sqlite"
    connection = sqlite3.connect(file)
    connection.execute("CREATE TABLE asiakas (id INTEGER PRIMARY KEY, nimi TEXT, hetu TEXT)")
    connection.commit()
    connection.close()
    before: Any = file.read_bytes()
    assert draft("--source", f"koe=sqlite:///{file}")[0] == 0
    assert file.read_bytes() == before
    assert sorted(tmp_path.iterdir()) == [file]
