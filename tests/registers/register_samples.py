"""A small made-up controller for the tests of the registers: its maps, its people, its databases."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desk.domain.controller import SystemProfile
from desk.domain.records import Collection, Value
from desk.registers.registers import Registers
from desk.registers.source import SourceConfig
from tests.fakes import FakeProfiles, Watch, local, profile

# Invented people; the individual numbers 900-999 are never given to anybody.
PEKKA = "010190-900P"
PEKKA_TWIN = "010190A900P"
AINO = "020280-901L"
MIKKO = "030370-902H"
SAMI = "040460-903D"
LIISA = "010190-902S"


@dataclass
class NoSecrets:
    """A keyring with nothing, or with what the test put in."""

    kept: dict[str, bytes] = field(default_factory=dict)

    def get(self, name: str) -> bytes | None:
        return self.kept.get(name)

    def set(self, name: str, secret: bytes) -> None:
        self.kept[name] = secret

    def delete(self, name: str) -> None:
        self.kept.pop(name, None)


ASIAKAS = """
dataset:
  - fides_key: koe_asiakas
    collections:
      - name: asiakas
        fields:
          - {name: asiakas_id, fides_meta: {primary_key: true, data_type: integer}}
          - {name: asiakasnro, fides_meta: {identity: customer_number, data_type: string}}
          - {name: hetu, fides_meta: {identity: personal_identity_code}}
          - {name: sukunimi, data_categories: [user.name.last]}
          - {name: etunimet, data_categories: [user.name.first]}
          - {name: entinen_nimi, fides_meta: {identity: name}}
          - {name: katu}
          - {name: postinro}
          - {name: toimipaikka}
          - {name: puhelin, fides_meta: {identity: phone_number}}
          - {name: sahkoposti, fides_meta: {identity: email}}
          - {name: kieli}
          - {name: turvakielto}
          - {name: yritys}
      - name: osapuoli
        fields:
          - name: sopimus_id
            fides_meta:
              primary_key: true
              references: [{dataset: koe_asiakas, field: sopimus.sopimus_id, direction: to}]
          - name: asiakas_id
            fides_meta:
              primary_key: true
              references: [{dataset: koe_asiakas, field: asiakas.asiakas_id, direction: from}]
      - name: sopimus
        fields:
          - {name: sopimus_id, fides_meta: {primary_key: true}}
          - name: kayttopaikka
            fides_meta:
              references: [{dataset: koe_asiakas, field: kayttopaikka.tunnus, direction: to}]
          - {name: alku}
          - {name: loppu}
      - name: kayttopaikka
        fields:
          - {name: tunnus, fides_meta: {primary_key: true, identity: metering_point}}
          - {name: katuosoite, fides_meta: {identity: address}}
      - name: lukema
        fields:
          - name: kayttopaikka
            fides_meta:
              primary_key: true
              references: [{dataset: koe_asiakas, field: kayttopaikka.tunnus, direction: from}]
          - {name: aika, fides_meta: {primary_key: true}}
          - {name: kwh}
      - name: maksu
        fields:
          - name: asiakasnro
            fides_meta:
              references: [{dataset: koe_asiakas, field: asiakas.asiakasnro, direction: from}]
          - {name: summa}
      - name: palaute
        fields:
          - {name: id, fides_meta: {primary_key: true, data_type: integer}}
          - name: asiakas_id
            fides_meta:
              references: [{dataset: koe_asiakas, field: asiakas.asiakas_id, direction: from}]
          - {name: teksti}
    meta:
      desk:
        asiakas:
          label: {fi: Asiakas, sv: Kund, en: Customer}
          order: 1
          subject: true
          person:
            name: [sukunimi, etunimet]
            address: [katu, postinro, toimipaikka]
            language: kieli
            language_codes: {"1": fi, "2": sv}
            safety_ban: {column: turvakielto, values: [K]}
            company: {column: yritys, values: [K]}
        lukema:
          order: 50
          series: {time: aika, value: kwh}
          tenancy: {contract: sopimus, contract_key: kayttopaikka, row_key: kayttopaikka,
                    at: aika, from: alku, to: loppu}
        lukema.aika: {type: datetime}
        lukema.kwh: {type: number, unit: kWh}
        maksu.summa: {type: money}
        sopimus.alku: {type: date}
        sopimus.loppu: {type: date}
        others:
          - role: joint_holder
            shares_place: true
            path: ["sopimus.sopimus_id -> osapuoli.sopimus_id",
                   "osapuoli.asiakas_id -> asiakas.asiakas_id"]
          - role: other_tenant
            shares_place: true
            path: ["sopimus.kayttopaikka -> sopimus.kayttopaikka",
                   "sopimus.sopimus_id -> osapuoli.sopimus_id",
                   "osapuoli.asiakas_id -> asiakas.asiakas_id"]
"""

VERKKO = """
dataset:
  - fides_key: koe_verkko
    collections:
      - name: tili
        fields:
          - {name: tunnus, fides_meta: {primary_key: true}}
          - {name: asiakasnro, fides_meta: {identity: customer_number}}
          - {name: nimi}
          - {name: sahkoposti, fides_meta: {identity: email}}
      - name: kirjautuminen
        fields:
          - {name: id, fides_meta: {primary_key: true, data_type: integer}}
          - name: tunnus
            fides_meta:
              references: [{dataset: koe_verkko, field: tili.tunnus, direction: from}]
          - {name: aika}
      - name: seuranta
        fields:
          - {name: id, fides_meta: {primary_key: true, data_type: integer}}
          - name: kayttopaikka
            fides_meta:
              references: [{dataset: koe_asiakas, field: kayttopaikka.tunnus, direction: from}]
          - {name: tieto}
    meta:
      desk:
        tili:
          order: 5
          subject: true
          person: {name: [nimi]}
"""

ASIAKAS_TABLES = """
CREATE TABLE asiakas (asiakas_id INTEGER PRIMARY KEY, asiakasnro TEXT, hetu TEXT, sukunimi TEXT,
  etunimet TEXT, entinen_nimi TEXT, katu TEXT, postinro TEXT, toimipaikka TEXT, puhelin TEXT,
  sahkoposti TEXT, kieli TEXT, turvakielto TEXT, yritys TEXT);
CREATE TABLE osapuoli (sopimus_id TEXT, asiakas_id INTEGER);
CREATE TABLE sopimus (sopimus_id TEXT, kayttopaikka TEXT, alku TEXT, loppu TEXT);
CREATE TABLE kayttopaikka (tunnus TEXT, katuosoite TEXT);
CREATE TABLE lukema (kayttopaikka TEXT, aika TEXT, kwh REAL);
CREATE TABLE maksu (asiakasnro TEXT, summa TEXT);
CREATE TABLE palaute (id INTEGER, asiakas_id INTEGER, teksti TEXT);
"""

VERKKO_TABLES = """
CREATE TABLE tili (tunnus TEXT, asiakasnro INTEGER, nimi TEXT, sahkoposti TEXT);
CREATE TABLE kirjautuminen (id INTEGER, tunnus TEXT, aika TEXT);
CREATE TABLE seuranta (id INTEGER, kayttopaikka TEXT, tieto TEXT);
"""


class SampleRegisters:
    """The two databases of the sample controller, to be filled by a test."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.maps = {"asiakas.yaml": ASIAKAS, "verkko.yaml": VERKKO}
        self.secrets = NoSecrets()
        self._tables = {"asiakas": ASIAKAS_TABLES, "verkko": VERKKO_TABLES}
        for system, tables in self._tables.items():
            if not self.file(system).exists():
                with sqlite3.connect(self.file(system)) as database:
                    database.executescript(tables)
                database.close()

    def file(self, system: str) -> Path:
        return self.folder / f"{system}.sqlite"

    def run(self, system: str, sql: str, rows: Iterable[Sequence[Value]] = ((),)) -> None:
        """Write as the system's own program would; the desk never does."""
        database = sqlite3.connect(self.file(system))
        with database:
            database.executemany(sql, rows)
        database.close()

    def add(self, system: str, table: str, *rows: Sequence[Value]) -> None:
        marks = ", ".join("?" for _ in rows[0])
        self.run(system, f"INSERT INTO {table} VALUES ({marks})", rows)

    def customer(
        self, number: int, hetu: str | None, surname: str, given: str, **more: str
    ) -> None:
        columns = {
            "asiakas_id": number,
            "asiakasnro": str(1000 + number),
            "hetu": hetu,
            "sukunimi": surname,
            "etunimet": given,
            **more,
        }
        names, marks = ", ".join(columns), ", ".join("?" for _ in columns)
        row = tuple(columns.values())
        self.run("asiakas", f"INSERT INTO asiakas ({names}) VALUES ({marks})", [row])

    def contract(
        self, number: str, place: str, start: str | None, end: str | None, *holders: int
    ) -> None:
        self.add("asiakas", "sopimus", (number, place, start, end))
        self.add("asiakas", "osapuoli", *((number, holder) for holder in holders))

    def registers(self, **configs: SourceConfig) -> Registers:
        """The registers as the desk opens them; a system's settings may be given otherwise."""
        names = ("asiakas", "verkko")
        sources = {
            ("koe", system): configs.get(system)
            or SourceConfig("sql", url=f"sqlite:///{self.file(system)}")
            for system in names
        }
        known = profile(
            "koe",
            systems=tuple(SystemProfile(s, local(s.title()), "sql", f"{s}.yaml") for s in names),
        )
        return Registers(
            profiles=FakeProfiles({"koe": known}),
            sources=sources,
            read_data_map=lambda file: self.maps[file],
            secrets=self.secrets,
        )


def everything(registers: Registers, identity: Mapping[str, str]) -> Collection:
    """Find exactly one person and collect."""
    (person,) = registers.find("koe", identity).candidates
    return registers.collect("koe", person, identity, Watch())


def rows_of(collection: Collection, name: str) -> list[tuple[Value, ...]]:
    """The collected rows of one collection."""
    return [row for table in collection.tables if table.info.name == name for row in table.rows]
