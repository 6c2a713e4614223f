"""A register of each kind, filled with the same two people, and ways to spoil it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from desk.domain.controller import SystemProfile
from desk.domain.records import Value
from desk.registers.embedded.local_registers import LocalRegisterFiles
from desk.registers.kinds import KINDS
from desk.registers.maps.data_map import MapCollection
from desk.registers.registers import Registers
from desk.registers.source import Source, SourceConfig
from tests.extract_writers import write_extract
from tests.fakes import FakeProfiles, local, profile
from tests.registers.register_samples import AINO, PEKKA, NoSecrets
from tests.web_server import WebServer

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
          web:
            path: /henkilot
            by: {id: id, asiakasnro: asiakasnro, hetu: hetu}
            many: comma
            batch: 1000
            items: data
            paging: {kind: page, parameter: page, size_parameter: size, size: 1, total: meta.total}
            whole: true
        henkilo.syntynyt: {type: date}
        tapahtuma:
          file: tapahtumat.csv
          separator: ;
          web:
            path: /tapahtumat
            by: {id: id, henkilo_id: henkilo_id}
            many: comma
            items: data
            paging: {kind: offset, parameter: offset, size_parameter: size, size: 4}
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

EXTRACTS = ("files", "files xlsx", "files json", "files jsonl", "files parquet")
"""The ``files`` kind in each format that holds tables."""

IN_FILES = {"henkilo": "henkilot", "tapahtuma": "tapahtumat"}
"""What files and addresses call the tables."""

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
    """Where the extracts lie."""
    form: str = "csv"
    """The ending of their names."""
    service: WebServer | None = None
    opened: list[Source] = field(default_factory=list)

    def open(self, **changes: Any) -> Source:
        config = SourceConfig(
            **{
                "kind": self.config.kind,
                "url": self.config.url,
                "path": self.config.path,
                "options": self.config.options,
            }
            | changes
        )
        self.opened.append(KINDS[config.kind].open(config, local("Kanta"), self.secret))
        return self.opened[-1]

    @property
    def data_map(self) -> str:
        return MAP.replace(".csv", f".{self.form}")

    @property
    def secrets(self) -> NoSecrets:
        secrets = NoSecrets()
        if self.secret:
            secrets.set("system:koe:kanta", self.secret.encode())
        return secrets

    def registers(self) -> Registers:
        return Registers(
            profiles=self._profiles(),
            sources={("koe", "kanta"): self.config},
            read_data_map=lambda _file: self.data_map,
            secrets=self.secrets,
        )

    def _profiles(self) -> FakeProfiles:
        system = SystemProfile("kanta", local("Kanta"), self.config.kind, "kanta.yaml")
        return FakeProfiles({"koe": profile("koe", systems=(system,))})

    def _import(self) -> None:
        """What is in the folder becomes what the local register holds."""
        assert self.folder is not None
        secrets = self.secrets
        LocalRegisterFiles(
            profiles=self._profiles(),
            sources={("koe", "kanta"): self.config},
            read_data_map=lambda _file: self.data_map,
            secrets=secrets,
        ).bring_in(
            "koe",
            "kanta",
            sorted(self.folder.iterdir()),
            collection=None,
            whole=True,
            most_may_go=True,
        )
        self.secret = secrets.kept["system:koe:kanta"].decode()

    def fill(self, people: list[tuple[Value, ...]], happened: list[tuple[Value, ...]]) -> None:
        for table, rows in ((PEOPLE, people), (EVENTS, happened)):
            if self.writer is not None:
                names = table.columns.keys()
                with self.writer.begin() as connection:
                    values = [dict(zip(names, row, strict=True)) for row in rows]
                    connection.execute(table.insert(), values)
            elif self.service is not None:
                self.service.tables[IN_FILES[table.name]] = [
                    dict(zip(table.columns.keys(), map(as_json, row), strict=True)) for row in rows
                ]
            elif self.folder is not None:
                file = self.folder / f"{IN_FILES[table.name]}.{self.form}"
                write_extract(file, table.columns.keys(), rows)
        if self.config.kind == "local":
            self._import()

    def drop_events(self) -> None:
        if self.writer is not None:
            EVENTS.drop(self.writer)
        elif self.service is not None:
            del self.service.tables["tapahtumat"]
        elif self.folder is not None:
            (self.folder / f"tapahtumat.{self.form}").unlink()
            if self.config.kind == "local" and self.config.path is not None:
                self.config.path.unlink()
                self._import()


Maker = Callable[[], Kind]


def database(name: str, url: str, password: str | None) -> Kind:
    writer = sa.create_engine(_with_driver(url, password))
    TABLES.create_all(writer)
    return Kind(name, SourceConfig("sql", url=url), password, writer=writer)


def extracts(form: str, folder: Path) -> Kind:
    place = folder / "kanta"
    place.mkdir()
    ending = form.partition(" ")[2] or "csv"
    return Kind(form, SourceConfig("files", path=place), None, folder=place, form=ending)


def imported(folder: Path) -> Kind:
    place = folder / "otteet"
    place.mkdir()
    config = SourceConfig("local", path=folder / "registers" / "koe_kanta.sqlite")
    return Kind("local", config, None, folder=place)


def web(service: WebServer) -> Kind:
    options = {"ca": str(service.certificates.root), "tries": "1"}
    config = SourceConfig("web", url=service.url, options=options)
    return Kind("web", config, service.token, service=service)


def as_json(value: Value) -> object:
    if isinstance(value, date):
        return value.isoformat()
    return float(value) if isinstance(value, Decimal) else value


def _with_driver(url: str, password: str | None) -> sa.URL:
    made = sa.make_url(url)
    if made.get_backend_name() == "postgresql":
        made = made.set(drivername="postgresql+psycopg")
    return made.set(password=password) if password else made


def read(
    source: Source, collection: MapCollection, **where: list[Value]
) -> list[tuple[Value, ...]]:
    return sorted(row for batch in source.rows(collection, where) for row in batch)
