"""What every kind of register must do, on the real engines: the same rows, the same search, no writing."""

from __future__ import annotations

import csv
import gc
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from desk.domain.controller import SystemProfile
from desk.domain.records import SystemStatus, Value
from desk.registers.data_map import MapCollection, load_data_map
from desk.registers.kinds import KINDS
from desk.registers.registers import Registers
from desk.registers.source import CollectionFailure, Source, SourceConfig, SystemFailure
from tests.fakes import FakeProfiles, Watch, local, profile
from tests.registers.register_samples import AINO, PEKKA, NoSecrets
from tests.servers import MariadbServer, PostgresServer

MAP = """
dataset:
  - fides_key: koe_kanta
    collections:
      - name: henkilo
        fields:
          - {name: id, fides_meta: {primary_key: true, data_type: integer}}
          - {name: asiakasnro, fides_meta: {identity: customer_number}}
          - {name: hetu, fides_meta: {identity: personal_identity_code}}
          - {name: sukunimi}
          - {name: etunimet}
          - {name: syntynyt}
          - {name: puhelin, fides_meta: {identity: phone_number}}
          - {name: sahkoposti, fides_meta: {identity: email}}
          - {name: katu}
      - name: tapahtuma
        fields:
          - {name: id, fides_meta: {primary_key: true, data_type: integer}}
          - name: henkilo_id
            fides_meta:
              data_type: integer
              references: [{dataset: koe_kanta, field: henkilo.id, direction: from}]
          - {name: aika}
          - {name: summa}
          - {name: teksti}
    meta:
      desk:
        henkilo:
          subject: true
          person: {name: [sukunimi, etunimet], birth_date: syntynyt, address: [katu]}
          file: henkilot.csv
        henkilo.syntynyt: {type: date}
        tapahtuma: {file: tapahtumat.csv, separator: ;}
        tapahtuma.aika: {type: datetime}
        tapahtuma.summa: {type: money}
"""

TABLES = sa.MetaData()
PEOPLE = sa.Table(
    "henkilo",
    TABLES,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("asiakasnro", sa.String(20)),
    sa.Column("hetu", sa.String(11)),
    sa.Column("sukunimi", sa.String(100)),
    sa.Column("etunimet", sa.String(100)),
    sa.Column("syntynyt", sa.Date),
    sa.Column("puhelin", sa.String(30)),
    sa.Column("sahkoposti", sa.String(100)),
    sa.Column("katu", sa.String(100)),
)
EVENTS = sa.Table(
    "tapahtuma",
    TABLES,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("henkilo_id", sa.Integer),
    sa.Column("aika", sa.DateTime),
    sa.Column("summa", sa.Numeric(10, 2)),
    sa.Column("teksti", sa.Text),
)

LONG = "sähkö" * 2000
HARD_TEXTS = [
    "<b>lihava</b> & <img src='file:///etc/passwd'>",
    "=1+1",
    "שלום عليكم",
    "Đorđe Šárá ø ń š ž ŋ 🙂",
    "kaksi\nriviä; \"lainattu\", 'heitto' \\ %s :x",
    LONG,
]

CONTACTS = ("040-123 4567", "Pekka@Example.fi", "Kalevankatu 5")
PERSON: tuple[Value, ...] = (1, "0100", PEKKA, "Virtanen", "Pekka", date(1990, 1, 1), *CONTACTS)
OTHER: tuple[Value, ...] = (2, "100", AINO, "Mäkelä", "Aino", date(1980, 2, 2), None, None, None)


def events(texts: list[str]) -> list[tuple[Value, ...]]:
    return [
        (number, 1, datetime.fromisoformat(f"2026-01-0{number}T12:30"), Decimal("12.50"), text)
        for number, text in enumerate(texts, 1)
    ] + [(90, 2, None, None, "toisen rivi")]


@dataclass
class Kind:
    """A register of one kind, filled, and ways to spoil it."""

    name: str
    config: SourceConfig
    secret: str | None
    writer: sa.Engine | None = None
    """The system's own program; None for files."""
    folder: Path | None = None
    opened: list[Source] = field(default_factory=list)

    def open(self, **changes: Any) -> Source:
        config = SourceConfig(
            **{"kind": self.config.kind, "url": self.config.url, "path": self.config.path} | changes
        )
        self.opened.append(KINDS[config.kind](config, local("Kanta"), self.secret))
        return self.opened[-1]

    def registers(self) -> Registers:
        system = SystemProfile("kanta", local("Kanta"), self.config.kind, "kanta.yaml")
        secrets = NoSecrets()
        if self.secret:
            secrets.set("system:koe:kanta", self.secret.encode())
        return Registers(
            profiles=FakeProfiles({"koe": profile("koe", systems=(system,))}),
            sources={("koe", "kanta"): self.config},
            read_data_map=lambda _file: MAP,
            secrets=secrets,
        )

    def fill(self, people: list[tuple[Value, ...]], happened: list[tuple[Value, ...]]) -> None:
        for table, rows in ((PEOPLE, people), (EVENTS, happened)):
            if self.writer is not None:
                names = table.columns.keys()
                with self.writer.begin() as connection:
                    values = [dict(zip(names, row, strict=True)) for row in rows]
                    connection.execute(table.insert(), values)
            elif self.folder is not None:
                stem = {"henkilo": "henkilot", "tapahtuma": "tapahtumat"}[table.name]
                with (self.folder / f"{stem}.csv").open("w", newline="") as file:
                    lines = csv.writer(file, delimiter=";")
                    lines.writerow(table.columns.keys())
                    lines.writerows(rows)

    def drop_events(self) -> None:
        if self.writer is not None:
            EVENTS.drop(self.writer)
        elif self.folder is not None:
            (self.folder / "tapahtumat.csv").unlink()


Maker = Callable[[], Kind]


def _database(name: str, url: str, password: str | None) -> Kind:
    writer = sa.create_engine(_with_driver(url, password))
    TABLES.create_all(writer)
    return Kind(name, SourceConfig("sql", url=url), password, writer=writer)


def _with_driver(url: str, password: str | None) -> sa.URL:
    made = sa.make_url(url)
    if made.get_backend_name() == "postgresql":
        made = made.set(drivername="postgresql+psycopg")
    return made.set(password=password) if password else made


@pytest.fixture(params=["sqlite", "postgresql", "mariadb", "files"])
def kind(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Kind]:
    """One register of each kind with two people and their events."""
    made: Kind
    match request.param:
        case "sqlite":
            made = _database("sqlite", f"sqlite:///{tmp_path / 'kanta.sqlite'}", None)
        case "postgresql":
            postgres: PostgresServer = request.getfixturevalue("postgres_server")
            made = _database("postgresql", postgres.new_database(), postgres.password)
        case "mariadb":
            mariadb: MariadbServer = request.getfixturevalue("mariadb_server")
            made = _database("mariadb", mariadb.new_database(), mariadb.password)
        case _:
            folder = tmp_path / "kanta"
            folder.mkdir()
            made = Kind("files", SourceConfig("files", path=folder), None, folder=folder)
    made.fill([PERSON, OTHER], events(HARD_TEXTS))
    yield made
    for source in made.opened:
        source.close()
    if made.writer is not None:
        made.writer.dispose()


@pytest.fixture
def collections() -> dict[str, MapCollection]:
    loaded = load_data_map(MAP, file="kanta.yaml", system="kanta")
    return {item.info.name: item for item in loaded.collections}


def read(
    source: Source, collection: MapCollection, **where: list[Value]
) -> list[tuple[Value, ...]]:
    return sorted(row for batch in source.rows(collection, where) for row in batch)


def test_rows_come_back_as_they_were_written(
    kind: Kind, collections: dict[str, MapCollection]
) -> None:
    assert read(kind.open(), collections["henkilo"], id=[1, 2]) == [PERSON, OTHER]
    assert read(kind.open(), collections["tapahtuma"], henkilo_id=[1]) == events(HARD_TEXTS)[:-1]


@pytest.mark.parametrize("kind", ["sqlite", "mariadb", "files"], indirect=True)
def test_nul_comes_through(kind: Kind, collections: dict[str, MapCollection]) -> None:
    if kind.writer is not None:
        with kind.writer.begin() as connection:
            connection.execute(EVENTS.insert(), [{"id": 50, "teksti": "a\x00b"}])
    else:
        kind.fill([PERSON], [(50, 1, None, None, "a\x00b")])
    assert read(kind.open(), collections["tapahtuma"], id=[50])[0][4] == "a\x00b"


@pytest.mark.parametrize(
    ("column", "values", "ids"),
    [
        ("id", ["1"], [1]),  # a text that another system keeps
        ("id", ["01", "1a", "", None, "yksi", "9" * 40, -1], []),
        ("id", [Decimal(1), 2.0], [1, 2]),
        ("asiakasnro", [100], [2]),  # a number that another system keeps; 0100 is another customer
        ("asiakasnro", ["0100 "], [1]),
        ("asiakasnro", [0, "x' OR '1'='1", "%", "_"], []),
        ("hetu", [PEKKA, AINO], [1, 2]),
        ("sukunimi", ["Virtanen\x00"], []),
        ("id", list(range(-3000, 3000)), [1, 2]),
    ],
)
def test_keys_match_like_with_like(
    kind: Kind,
    collections: dict[str, MapCollection],
    column: str,
    values: list[Value],
    ids: list[int],
) -> None:
    found = read(kind.open(), collections["henkilo"], **{column: values})
    assert [row[0] for row in found] == ids


def test_all_columns_of_a_question_must_agree(
    kind: Kind, collections: dict[str, MapCollection]
) -> None:
    people = collections["henkilo"]
    assert read(kind.open(), people, id=[1, 2], sukunimi=["Mäkelä"]) == [OTHER]
    assert read(kind.open(), people, id=[1], sukunimi=["Mäkelä"]) == []
    assert read(kind.open(), people, id=[], sukunimi=["Mäkelä"]) == []


def test_beginnings_take_percent_and_underscore_as_letters(
    kind: Kind, collections: dict[str, MapCollection]
) -> None:
    def starting(text: str) -> list[Value]:
        found = kind.open().starting(collections["henkilo"], "katu", [text], limit=10)
        return [row[0] for row in found]

    assert starting("Kalevan") == [1]
    assert starting("K%") == []
    assert starting("_alevan") == []


def test_phones_and_emails_in_other_ways_of_writing(
    kind: Kind, collections: dict[str, MapCollection]
) -> None:
    source, people = kind.open(), collections["henkilo"]
    assert [r[0] for r in source.alike(people, "puhelin", "+358 40 1234567", "phone")] == [1]
    assert [r[0] for r in source.alike(people, "sahkoposti", "PEKKA@example.FI", "email")] == [1]
    assert source.alike(people, "sahkoposti", "%", "email") == []


def test_the_whole_way_from_search_to_collection(kind: Kind) -> None:
    registers = kind.registers()

    for typed in ("virtanen", "pekka virtannen", PEKKA, "0401234567", "kalevankatu"):
        (person,) = registers.search("koe", typed).candidates
        assert person.subject == "koe_kanta:henkilo:1", typed
    found = registers.collect("koe", person, {}, Watch())

    assert found.complete
    assert found.records == 1 + len(HARD_TEXTS)
    (by_birth,) = registers.find("koe", {"birth_date": "2.2.1980"}).candidates
    assert by_birth.name == "Aino Mäkelä"
    assert registers.subject("koe", person.subject) == registers.subject("koe", person.subject)
    registers.close()


def test_a_missing_table_is_named_and_the_rest_is_given(kind: Kind) -> None:
    kind.drop_events()
    registers = kind.registers()
    (person,) = registers.search("koe", PEKKA).candidates

    found = registers.collect("koe", person, {}, Watch())

    assert found.systems[0].status is SystemStatus.FAILED
    assert "tapahtuma" in str(found.systems[0].reason)
    assert "Kanta" in str(found.systems[0].reason)
    assert [table.info.name for table in found.tables] == ["henkilo"]
    registers.close()


def test_a_missing_column_is_named(kind: Kind) -> None:
    wrong = load_data_map(
        MAP.replace("{name: katu}", "{name: katuosoite}").replace("[katu]", "[katuosoite]"),
        file="kanta.yaml",
        system="kanta",
    )
    with pytest.raises(CollectionFailure, match="katuosoite"):
        kind.open().check(wrong.collections)


def test_check_says_that_all_is_there(kind: Kind, collections: dict[str, MapCollection]) -> None:
    source = kind.open()
    source.check(collections.values())
    source.close()


@pytest.mark.parametrize("kind", ["postgresql", "mariadb"], indirect=True)
def test_a_wrong_password_is_told_without_it(
    kind: Kind, collections: dict[str, MapCollection]
) -> None:
    kind.secret = "väärä-salasana"

    with pytest.raises(SystemFailure) as failure:
        read(kind.open(), collections["henkilo"], id=[1])

    told = str(failure.value)
    assert "Kanta did not let the desk in" in told
    assert "salasana" not in told


def test_an_unreachable_system_is_told(
    kind: Kind, collections: dict[str, MapCollection], tmp_path: Path
) -> None:
    gone = str(tmp_path / "nowhere")
    changes: dict[str, object] = {
        "sqlite": {"url": f"sqlite:///{gone}"},
        "postgresql": {"url": f"postgresql://desk@/t?host={gone}"},
        "mariadb": {"url": f"mysql+pymysql://desk@localhost/t?unix_socket={gone}"},
        "files": {"path": Path(gone)},
    }
    source = kind.open(**changes[kind.name])  # type: ignore[arg-type]  # settings of the kind

    with pytest.raises(SystemFailure, match="Kanta"):
        read(source, collections["henkilo"], id=[1])
    with warnings.catch_warnings():
        # PyMySQL leaves a socket that could not connect to the garbage collector
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


@pytest.mark.parametrize("kind", ["sqlite", "postgresql", "mariadb"], indirect=True)
def test_the_session_itself_cannot_write(kind: Kind, collections: dict[str, MapCollection]) -> None:
    source = kind.open()
    read(source, collections["henkilo"], id=[1])
    assert kind.writer is not None
    with source._engine.connect() as connection, pytest.raises(sa.exc.DBAPIError):  # type: ignore[attr-defined]  # of the sql kind
        connection.execute(sa.delete(PEOPLE))
    with kind.writer.connect() as connection:
        assert connection.scalar(sa.select(sa.func.count()).select_from(PEOPLE)) == 2


@pytest.mark.parametrize("kind", ["postgresql"], indirect=True)
def test_a_server_that_is_too_slow_is_given_up(
    kind: Kind, collections: dict[str, MapCollection]
) -> None:
    """A lock that another program holds keeps the table from being read."""
    source = kind.open(options={"timeout": "0.3"})
    read(source, collections["henkilo"], id=[1])
    assert kind.writer is not None
    with kind.writer.begin() as connection:
        connection.execute(sa.text("LOCK TABLE henkilo IN ACCESS EXCLUSIVE MODE"))
        with pytest.raises(CollectionFailure, match="did not answer in time"):
            read(source, collections["henkilo"], id=[1])


@pytest.mark.parametrize("kind", ["postgresql"], indirect=True)
def test_a_database_that_goes_away_in_the_middle_is_told(
    kind: Kind, collections: dict[str, MapCollection]
) -> None:
    assert kind.writer is not None
    with kind.writer.begin() as connection:
        more = [{"id": n, "henkilo_id": 1, "teksti": "x" * 500} for n in range(100, 20_100)]
        connection.execute(EVENTS.insert(), more)
    batches = iter(kind.open().rows(collections["tapahtuma"], {"henkilo_id": [1]}))
    next(batches)
    with kind.writer.begin() as connection:
        connection.execute(
            sa.text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        )
    with pytest.raises(SystemFailure, match="Kanta"):
        list(batches)
