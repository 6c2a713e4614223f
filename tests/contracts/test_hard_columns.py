"""Columns of every sort, on the real engines: values come back, keys match, nobody is joined by a collation."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import product
from pathlib import Path

import pytest
import sqlalchemy as sa

from desk.domain.controller import SystemProfile
from desk.domain.person import IdentityKey
from desk.domain.records import Candidate, SystemStatus, Value
from desk.registers.registers import Registers
from desk.registers.source import SourceConfig
from tests.contracts.register_kinds import _with_driver
from tests.fakes import FakeProfiles, Watch, local, profile
from tests.registers.register_samples import AINO, PEKKA, NoSecrets
from tests.servers import MariadbServer, PostgresServer

MAP = """
dataset:
  - fides_key: koe_kanta
    collections:
      - name: henkilo
        fields:
          - {name: id, fides_meta: {primary_key: true}}
          - {name: asiakasnro, fides_meta: {identity: customer_number}}
          - {name: hetu, fides_meta: {identity: personal_identity_code}}
          - {name: nimi}
          - {name: sahkoposti, fides_meta: {identity: email}}
      - name: tieto
        fields:
          - {name: avain, fides_meta: {primary_key: true}}
          - name: henkilo_id
            fides_meta: {references: [{dataset: koe_kanta, field: henkilo.id, direction: from}]}
          - {name: arvo}
    meta:
      desk:
        henkilo: {subject: true, person: {name: [nimi]}}
        tieto.arvo: {label: {fi: Arvo, sv: Värde, en: Value}%s}
"""


class Place:
    """One database with its own program's engine, opened as a register."""

    def __init__(self, url: str, password: str | None) -> None:
        self.writer = sa.create_engine(_with_driver(url, password))
        self._url, self._password = url, password
        self._opened: list[Registers] = []

    def run(self, *statements: str, **values: object) -> None:
        with self.writer.begin() as connection:
            for statement in statements:
                connection.execute(sa.text(statement), values)

    def people(self, id_type: str, *rows: Mapping[str, object], text: str = "varchar(100)") -> None:
        self.run(
            f"CREATE TABLE henkilo (id {id_type} PRIMARY KEY, asiakasnro {text}, "
            f"hetu {text}, nimi {text}, sahkoposti {text})"
        )
        for row in rows:
            whole = {"sahkoposti": None, **row}
            self.run(
                "INSERT INTO henkilo (id, asiakasnro, hetu, nimi, sahkoposti) "
                "VALUES (:id, :asiakasnro, :hetu, :nimi, :sahkoposti)",
                **whole,
            )

    def registers(self, value_type: str | None = None) -> Registers:
        note = f", type: {value_type}" if value_type else ""
        system = SystemProfile("kanta", local("Kanta"), "sql", "kanta.yaml")
        secrets = NoSecrets()
        if self._password:
            secrets.set("system:koe:kanta", self._password.encode())
        made = Registers(
            profiles=FakeProfiles({"koe": profile("koe", systems=(system,))}),
            sources={("koe", "kanta"): SourceConfig("sql", url=self._url)},
            read_data_map=lambda _file: MAP % note,
            secrets=secrets,
        )
        self._opened.append(made)
        return made

    def values(self, value_type: str | None = None) -> list[Value]:
        """The values of Pekka's rows, collected from his identity code."""
        registers = self.registers(value_type)
        [person] = registers.find("koe", {"personal_identity_code": PEKKA}).candidates
        found = registers.collect("koe", person, {}, Watch())
        assert found.complete, [str(one.reason) for one in found.systems]
        return [
            row[2] for table in found.tables if table.info.name == "tieto" for row in table.rows
        ]

    def close(self) -> None:
        for registers in self._opened:
            registers.close()
        self.writer.dispose()


@pytest.fixture
def postgres(postgres_server: PostgresServer) -> Iterator[Place]:
    place = Place(postgres_server.new_database(), postgres_server.password)
    yield place
    place.close()


@pytest.fixture
def mariadb(mariadb_server: MariadbServer) -> Iterator[Place]:
    place = Place(mariadb_server.new_database(), mariadb_server.password)
    yield place
    place.close()


@pytest.fixture
def sqlite(tmp_path: Path) -> Iterator[Place]:
    place = Place(f"sqlite:///{tmp_path / 'kanta.sqlite'}", None)
    yield place
    place.close()


PEKKA_ROW = {"asiakasnro": "0100", "hetu": PEKKA, "nimi": "Virtanen Pekka"}
AINO_ROW = {"asiakasnro": "100", "hetu": AINO, "nimi": "Mäkelä Aino"}

POSTGRES_TYPES: list[tuple[str, str, str | None, Value]] = [
    ("text", "'5.3.2024'", "date", date(2024, 3, 5)),
    ("text", "'joskus keväällä'", "date", "joskus keväällä"),
    ("text", "'noin 12'", "integer", "noin 12"),
    ("text", "'1 234,50 €'", "money", Decimal("1234.50")),
    ("text", "'31.2.2024 12:00'", "datetime", "31.2.2024 12:00"),
    ("integer", "7", "date", 7),
    ("mieliala", "'iloinen'", None, "iloinen"),
    (
        "uuid",
        "'3f2504e0-4f89-11d3-9a0c-0305e82c3301'",
        None,
        "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
    ),
    ("jsonb", """'{"ä": [1, null]}'""", None, '{"ä": [1, null]}'),
    ("json", "'[1,2]'", None, "[1, 2]"),
    ("text[]", "ARRAY['a', 'ö']", None, '["a", "ö"]'),
    ("bytea", "'\\x00ff'", None, b"\x00\xff"),
    ("inet", "'192.0.2.7/24'", None, "192.0.2.7/24"),
    ("citext", "'Äijä'", None, "Äijä"),
    ("char(10)", "'ab'", None, "ab        "),
    ("timestamptz", "'2026-06-30 21:30+00'", "datetime", datetime(2026, 6, 30, 21, 30, tzinfo=UTC)),
    ("date", "'infinity'", None, "infinity"),
    ("timestamp", "'-infinity'", None, "-infinity"),
    ("date", "'0044-03-15 BC'", None, "0044-03-15 BC"),
    ("timestamptz", "'12026-06-30 21:30+00'", None, "12026-06-30 21:30:00+00"),
    ("numeric", "'NaN'", "number", Decimal("NaN")),
    ("float8", "'Infinity'", "number", float("inf")),
    (
        "numeric(30,10)",
        "'12345678901234567890.0123456789'",
        "number",
        Decimal("12345678901234567890.0123456789"),
    ),
    ("time", "'12:30'", None, "12:30:00"),
    ("int4range", "'[1,5)'", None, "[1, 5)"),
    ("xml", "'<a>ä</a>'", None, "<a>ä</a>"),
    ("bit(3)", "B'101'", None, "101"),
    ("tsvector", "'a b'", None, "'a' 'b'"),
    ("point", "'(1,2)'", None, "(1,2)"),
    ("boolean", "true", None, True),
    ("interval", "'-1 day 02:03:04.5'", None, "-21:56:55.500000"),
    ("text", "E'\\u202Eevil\\u0007\\u001B[31m 𐍈🙂'", None, "\u202eevil\x07\x1b[31m 𐍈🙂"),
]


@pytest.mark.parametrize(("column", "literal", "data_type", "expected"), POSTGRES_TYPES)
def test_postgresql_values_come_back(
    postgres: Place, column: str, literal: str, data_type: str | None, expected: Value
) -> None:
    postgres.people("integer", {"id": 1, **PEKKA_ROW}, {"id": 2, **AINO_ROW})
    postgres.run("CREATE TYPE mieliala AS ENUM ('iloinen', 'vakava')", "CREATE EXTENSION citext")
    postgres.run(
        f"CREATE TABLE tieto (avain integer PRIMARY KEY, henkilo_id integer, arvo {column})"
    )
    _raw(postgres, f"INSERT INTO tieto VALUES (1, 1, {literal}), (2, 2, NULL)")
    [value] = postgres.values(data_type)
    _same(value, expected)


def _raw(place: Place, statement: str) -> None:
    with place.writer.begin() as connection:
        connection.exec_driver_sql(statement.replace("%", "%%"))


def _same(value: Value, expected: Value) -> None:
    if isinstance(expected, Decimal) and expected.is_nan():
        assert str(value).lower() == "nan"
    else:
        assert value == expected
        assert type(value) is type(expected)


def test_postgresql_money_and_interval_stay_readable(postgres: Place) -> None:
    postgres.people("integer", {"id": 1, **PEKKA_ROW})
    postgres.run(
        "CREATE TABLE tieto (avain interval PRIMARY KEY, henkilo_id integer, arvo money)",
        "INSERT INTO tieto VALUES ('1 day 02:03', 1, 12.5)",
    )
    [value] = postgres.values("money")
    assert "12.50" in str(value) or value == Decimal("12.5")


@pytest.mark.parametrize(
    ("id_type", "own", "other"),
    [
        ("uuid", str(uuid.UUID(int=1)), str(uuid.UUID(int=2))),
        ("numeric(20)", 10**19, 10**19 + 1),
        ("bigint", 2**53, 2**53 + 1),
        ("char(8)", "a", "A"),
        ("text", "a", "a\u00a0x"),
        ("smallint", 1, 11),
        ("mieliala", "iloinen", "vakava"),
        ("date", date(2024, 1, 1), date(2024, 1, 2)),
        ("timestamptz", datetime(2024, 1, 1, tzinfo=UTC), datetime(2024, 1, 2, tzinfo=UTC)),
        ("boolean", True, False),
        ("bytea", b"\x01", b"\x02"),
        ("inet", "192.0.2.1", "192.0.2.2"),
        ("citext", "äiti", "oma"),
        ("float8", 0.5, 1.5),
        ("interval", timedelta(days=1), timedelta(days=2)),
    ],
)
def test_postgresql_keys_of_every_type_lead_to_the_own_rows(
    postgres: Place, id_type: str, own: object, other: object
) -> None:
    postgres.run("CREATE TYPE mieliala AS ENUM ('iloinen', 'vakava')", "CREATE EXTENSION citext")
    postgres.people(id_type, {"id": own, **PEKKA_ROW}, {"id": other, **AINO_ROW})
    postgres.run(f"CREATE TABLE tieto (avain integer PRIMARY KEY, henkilo_id {id_type}, arvo text)")
    for key, owner, value in ((1, own, "oma"), (2, other, "toisen"), (3, None, "ei kenenkään")):
        postgres.run(
            "INSERT INTO tieto VALUES (:key, :owner, :value)", key=key, owner=owner, value=value
        )
    assert postgres.values() == ["oma"]


MARIADB_TYPES: list[tuple[str, str, str | None, Value]] = [
    ("int(5) zerofill", "42", None, 42),
    ("bit(1)", "b'1'", None, b"\x01"),
    ("bit(12)", "b'101'", None, b"\x00\x05"),
    ("year", "2024", None, 2024),
    ("set('a','b','c')", "'a,c'", None, "a,c"),
    ("enum('kyllä','ei')", "'kyllä'", None, "kyllä"),
    ("json", """'{"ä": 1}'""", None, '{"ä": 1}'),
    ("blob", "x'00ff'", None, b"\x00\xff"),
    ("date", "'0000-00-00'", "date", "0000-00-00"),
    ("datetime", "'0000-00-00 00:00:00'", "datetime", "0000-00-00 00:00:00"),
    ("date", "'2024-00-00'", "date", "2024-00-00"),
    ("time", "'-30:15:00'", None, "-30:15:00"),
    ("time", "'838:59:59'", None, "838:59:59"),
    ("varchar(20) character set utf8mb3", "'Äö'", None, "Äö"),
    ("varchar(20) character set latin1", "'Äö'", None, "Äö"),
    (
        "decimal(30,10)",
        "12345678901234567890.0123456789",
        "number",
        Decimal("12345678901234567890.0123456789"),
    ),
    (
        "uuid",
        "'3f2504e0-4f89-11d3-9a0c-0305e82c3301'",
        None,
        "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
    ),
    ("inet6", "'2001:db8::1'", None, "2001:db8::1"),
    ("text", "'5.3.2024'", "date", date(2024, 3, 5)),
    ("text", "'eilen'", "date", "eilen"),
    ("text", "'a\\0b'", None, "a\x00b"),
    ("float", "0.5", None, 0.5),
    ("tinyint(1)", "1", None, 1),
    ("bigint unsigned", "18446744073709551615", None, 2**64 - 1),
]


@pytest.mark.parametrize(("column", "literal", "data_type", "expected"), MARIADB_TYPES)
def test_mariadb_values_come_back(
    mariadb: Place, column: str, literal: str, data_type: str | None, expected: Value
) -> None:
    mariadb.people("integer", {"id": 1, **PEKKA_ROW}, {"id": 2, **AINO_ROW})
    mariadb.run(
        f"CREATE TABLE tieto (avain integer PRIMARY KEY, henkilo_id integer, arvo {column} NULL)"
    )
    with mariadb.writer.begin() as connection:
        connection.exec_driver_sql("SET SESSION sql_mode = 'ALLOW_INVALID_DATES'")
        connection.exec_driver_sql(f"INSERT INTO tieto VALUES (1, 1, {literal}), (2, 2, NULL)")
    [value] = mariadb.values(data_type)
    assert value == expected
    assert type(value) is type(expected)


COLLATIONS = [
    ("latin1", "latin1_swedish_ci"),
    ("latin1", "latin1_general_ci"),
    ("utf8mb3", "utf8mb3_general_ci"),
    ("utf8mb4", "utf8mb4_unicode_ci"),
    ("utf8mb4", "utf8mb4_swedish_ci"),
    ("utf8mb4", "utf8mb4_bin"),
]


@pytest.mark.parametrize(("characters", "collation"), COLLATIONS)
@pytest.mark.parametrize(
    ("own", "other"),
    [("mäki", "maki"), ("ABC", "abc"), ("wirta", "virta"), ("a1", "a1 "), ("ß", "ss")],
)
def test_a_collation_never_makes_two_keys_one(
    mariadb: Place, characters: str, collation: str, own: str, other: str
) -> None:
    """To the server ä may be a and A may be a; two customers they are all the same."""
    text = f"varchar(20) character set {characters} collate {collation}"
    mariadb.people(
        "integer",
        {"id": 1, **PEKKA_ROW, "asiakasnro": own},
        {"id": 2, **AINO_ROW, "asiakasnro": other},
        text=text,
    )
    mariadb.run(
        f"CREATE TABLE tieto (avain integer PRIMARY KEY, henkilo_id {text}, arvo text)",
        "INSERT INTO tieto VALUES (1, '1', 'oma'), (2, '2', 'toisen')",
    )
    registers = mariadb.registers()
    found = registers.find("koe", {"customer_number": own})
    rows = {row for person in found.candidates for row in person.rows}
    same = own.strip() == other.strip()  # a blank at the end tells nobody apart
    assert rows == (
        {"koe_kanta:henkilo:1", "koe_kanta:henkilo:2"} if same else {"koe_kanta:henkilo:1"}
    )
    assert all(len(person.rows) == 1 for person in found.candidates), "two codes are two people"
    assert mariadb.values() == ["oma"]


@pytest.mark.parametrize(("characters", "collation"), COLLATIONS)
def test_a_reference_by_text_leads_to_no_other_key_of_the_same_collation(
    mariadb: Place, characters: str, collation: str
) -> None:
    text = f"varchar(20) character set {characters} collate {collation}"
    mariadb.people(text.replace("varchar(20)", "varchar(20)"), {"id": "mäki", **PEKKA_ROW})
    mariadb.run(
        f"CREATE TABLE tieto (avain integer PRIMARY KEY, henkilo_id {text}, arvo text)",
        "INSERT INTO tieto VALUES (1, 'mäki', 'oma'), (2, 'maki', 'toisen'), "
        "(3, 'MÄKI', 'kolmannen'), (4, 'mäki ', 'oma tyhjin')",
    )
    assert mariadb.values() == ["oma", "oma tyhjin"]


def test_many_who_are_the_same_to_a_collation_hide_nobody(mariadb: Place) -> None:
    text = "varchar(20) collate utf8mb4_general_ci"
    spellings = sorted({"".join(one) for one in product(*((c, c.upper()) for c in "abcdefg"))})
    mariadb.people(
        "integer",
        *(
            {"id": at, "asiakasnro": one, "hetu": None, "nimi": f"Henkilö {at}"}
            for at, one in enumerate(spellings)
        ),
        text=text,
    )
    registers = mariadb.registers()
    for at, one in enumerate(spellings):
        [person] = registers.find("koe", {"customer_number": one}).candidates
        assert person.rows == (f"koe_kanta:henkilo:{at}",)


def test_sqlite_nocase_joins_nobody(sqlite: Place) -> None:
    text = "varchar(20) COLLATE NOCASE"
    sqlite.people(
        "integer",
        {"id": 1, **PEKKA_ROW, "asiakasnro": "abc"},
        {"id": 2, **AINO_ROW, "asiakasnro": "ABC"},
        text=text,
    )
    sqlite.run(
        f"CREATE TABLE tieto (avain integer PRIMARY KEY, henkilo_id {text}, arvo text)",
        "INSERT INTO tieto VALUES (1, '1', 'oma')",
    )
    [person] = sqlite.registers().find("koe", {"customer_number": "abc"}).candidates
    assert person.rows == ("koe_kanta:henkilo:1",)
    assert sqlite.values() == ["oma"]


def test_postgresql_collations_and_citext_join_nobody(postgres: Place) -> None:
    postgres.run(
        "CREATE EXTENSION citext",
        "CREATE COLLATION suomi (provider = icu, locale = 'fi-u-ks-level1', deterministic = false)",
    )
    postgres.people(
        "citext",
        {"id": "a", **PEKKA_ROW, "asiakasnro": "maki"},
        {"id": "b", **AINO_ROW, "asiakasnro": "MAKI"},
        text="varchar(20) COLLATE suomi",
    )
    postgres.run(
        "CREATE TABLE tieto (avain integer PRIMARY KEY, henkilo_id citext, arvo text)",
        "INSERT INTO tieto VALUES (1, 'a', 'oma'), (2, 'A', 'toisen')",
    )
    found = postgres.registers().find("koe", {"customer_number": "maki"})
    assert [person.rows for person in found.candidates] == [("koe_kanta:henkilo:a",)]
    assert postgres.values() == ["oma"]


def test_sqlite_gives_text_in_other_encodings_blobs_and_huge_numbers(
    sqlite: Place, tmp_path: Path
) -> None:
    sqlite.people("integer", {"id": 1, **PEKKA_ROW}, {"id": 2, **AINO_ROW})
    database = sqlite3.connect(tmp_path / "kanta.sqlite")
    database.execute("CREATE TABLE tieto (avain INTEGER PRIMARY KEY, henkilo_id, arvo)")
    database.execute(
        "INSERT INTO tieto VALUES (1, 1, CAST(? AS TEXT))", ("Mäkelä".encode("cp1252"),)
    )
    rows: list[tuple[int, object]] = [
        (2, "a\x00b"),
        (3, 2**63 - 1),
        (4, b"\x00\xff"),
        (5, 1e300),
        (6, "\u202eoikealta \x1b[2J 𐍈🙂"),
    ]
    for key, value in rows:
        database.execute("INSERT INTO tieto VALUES (?, 1, ?)", (key, value))
    database.execute("INSERT INTO tieto VALUES (7, 2, 'toisen')")
    database.commit()
    database.close()
    values = sqlite.values()
    assert values[1:] == [value for _, value in rows]
    assert str(values[0]).startswith("M")
    assert str(values[0]).endswith("kel\u00e4") or "kel" in str(values[0])


@pytest.mark.parametrize("engine", ["postgres", "mariadb", "sqlite"])
@pytest.mark.parametrize(
    "typed",
    [
        "' OR '1'='1",
        "'; DROP TABLE henkilo; --",
        "%",
        "_",
        "%%",
        "Virt%",
        "V_rtanen",
        "\\",
        '" OR 1=1 --',
        "Virtanen\x00",
        "\u202e",
        "*",
        "NEAR(",
        "hetu:*",
        "a" * 5000,
        "🙂",
    ],
)
def test_what_is_typed_is_only_ever_letters(
    request: pytest.FixtureRequest, engine: str, typed: str
) -> None:
    place: Place = request.getfixturevalue(engine)
    place.people(
        "integer",
        {"id": 1, **PEKKA_ROW, "sahkoposti": "pekka@example.fi"},
        {"id": 2, **AINO_ROW, "sahkoposti": "aino@example.fi"},
    )
    place.run("CREATE TABLE tieto (avain integer PRIMARY KEY, henkilo_id integer, arvo text)")
    registers = place.registers()
    found = registers.search("koe", typed)
    assert not found.failures, [str(one.reason) for one in found.failures]
    if typed == "Virtanen\x00":
        assert len(found.candidates) <= 1
    elif typed not in ("Virt%", "V_rtanen"):
        assert not found.candidates
    for key in (IdentityKey.CUSTOMER_NUMBER, IdentityKey.EMAIL, IdentityKey.NAME):
        if typed.strip():
            assert not _known(registers, key, typed)
    with place.writer.connect() as connection:
        assert connection.scalar(sa.text("SELECT count(*) FROM henkilo")) == 2


def _known(registers: Registers, key: str, typed: str) -> list[Candidate]:
    found = registers.find("koe", {key: typed})
    assert not found.failures
    return list(found.candidates)


def test_a_value_of_a_register_is_never_a_statement(postgres: Place) -> None:
    evil = "'; DROP TABLE tieto; --"
    postgres.people("text", {"id": evil, **PEKKA_ROW, "asiakasnro": "%"}, {"id": "%", **AINO_ROW})
    postgres.run("CREATE TABLE tieto (avain integer PRIMARY KEY, henkilo_id text, arvo text)")
    for key, owner in ((1, evil), (2, "%")):
        postgres.run("INSERT INTO tieto VALUES (:key, :owner, 'x')", key=key, owner=owner)
    assert postgres.values() == ["x"]


def test_a_column_that_became_another_type_while_open(postgres: Place) -> None:
    """The system's owner changes a key from number to text: the next question is asked rightly."""
    postgres.people("integer", {"id": 1, **PEKKA_ROW}, {"id": 2, **AINO_ROW})
    postgres.run(
        "CREATE TABLE tieto (avain integer PRIMARY KEY, henkilo_id integer, arvo text)",
        "INSERT INTO tieto VALUES (1, 1, 'oma')",
    )
    registers = postgres.registers()
    [person] = registers.find("koe", {"personal_identity_code": PEKKA}).candidates
    assert registers.collect("koe", person, {}, Watch()).complete
    postgres.run("ALTER TABLE tieto ALTER COLUMN henkilo_id TYPE text USING henkilo_id::text")
    found = registers.collect("koe", person, {}, Watch())
    [result] = found.systems
    rows = sum(len(table.rows) for table in found.tables if table.info.name == "tieto")
    assert (result.status, rows) in [(SystemStatus.COMPLETE, 1), (SystemStatus.FAILED, 0)]
