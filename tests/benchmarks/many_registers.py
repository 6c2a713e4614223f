"""The register of many people in the engines that are compared: the desk's own encrypted one, and PostgreSQL."""

from __future__ import annotations

import csv
import time
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import psycopg

from desk.domain.controller import SystemProfile
from desk.registers.embedded.cells import key_of
from desk.registers.embedded.file import connect
from desk.registers.embedded.local_register import held_at
from desk.registers.embedded.local_registers import LocalRegisterFiles
from desk.registers.registers import Registers
from desk.registers.source import SourceConfig
from tests.benchmarks.many_people import (
    CONTRACT_COLUMNS,
    CUSTOMER_COLUMNS,
    MAP,
    Customer,
    customers,
)
from tests.fakes import FakeProfiles, local, profile
from tests.registers.register_samples import NoSecrets
from tests.servers import PostgresServer

_KEPT = 4000
"""People who are remembered, to be searched for."""
_SYSTEM = ("suuri", "asiakas")
_INDEXES = (
    "CREATE UNIQUE INDEX ON asiakas (asiakasnro)",
    "CREATE INDEX ON asiakas (hetu)",
    "CREATE INDEX ON asiakas (sukunimi, etunimet)",
    "CREATE INDEX ON asiakas (etunimet)",
    "CREATE INDEX ON asiakas (ent_sukunimi)",
    "CREATE INDEX ON asiakas (katuosoite)",
    "CREATE INDEX ON asiakas (puhelin)",
    "CREATE INDEX ON asiakas (sahkoposti)",
    "CREATE INDEX ON sopimus (asiakas_id)",
)


@dataclass(slots=True)
class Filled:
    """One engine with the register in it."""

    engine: str
    count: int
    people: list[Customer]
    """Some of them, spread evenly."""
    config: SourceConfig
    secret: str
    seconds: float
    """How long it took to fill."""

    def registers(self) -> Registers:
        """The register as the desk opens it."""
        secrets = NoSecrets()
        secrets.set(f"system:{_SYSTEM[0]}:{_SYSTEM[1]}", self.secret.encode())
        system = SystemProfile(_SYSTEM[1], local("Asiakas"), self.config.kind, "asiakas.yaml")
        return Registers(
            profiles=FakeProfiles({_SYSTEM[0]: profile(_SYSTEM[0], systems=(system,))}),
            sources={_SYSTEM: self.config},
            read_data_map=lambda _file: MAP,
            secrets=secrets,
        )

    def statement(self, key: str) -> str:
        """The plain SQL for the customers with one value of a column: indexed, its value bound."""
        mark = "?" if self.engine == "local" else "%s"
        shown = ", ".join(f"a.{self._cell(column)}" for column in CUSTOMER_COLUMNS)
        first = f"SELECT {shown} FROM "
        if key in CONTRACT_COLUMNS:
            start, here, there = self._keys("s", "sopimus", CONTRACT_COLUMNS, key, "asiakas_id")
            customer, own = self._keys("a", "asiakas", CUSTOMER_COLUMNS, "asiakas_id")
            return f"{first}{start} JOIN {customer} ON {own} = {there} WHERE {here} = {mark}"
        customer, own = self._keys("a", "asiakas", CUSTOMER_COLUMNS, key)
        return f"{first}{customer} WHERE {own} = {mark}"

    def _keys(self, alias: str, table: str, columns: list[str], *keys: str) -> list[str]:
        """A table under an alias, and some of its columns as they are indexed."""
        if self.engine != "local":
            return [f"{table} {alias}", *(f"{alias}.{key}" for key in keys)]
        with closing(self.plain()) as connection:
            _, _, place = held_at(connection, f"suuri_asiakas:{table}") or ("", "", "")
        return [f"{place} {alias}", *(key_of(f"{alias}.c{columns.index(key)}") for key in keys)]

    def _cell(self, column: str) -> str:
        return f"c{CUSTOMER_COLUMNS.index(column)}" if self.engine == "local" else column

    def plain(self) -> Any:
        """A bare DBAPI connection to the same data."""
        if self.config.path is not None:
            return connect(self.config.path, bytes.fromhex(self.secret))
        return psycopg.connect(self.config.url or "", password=self.secret, autocommit=True)


def fill_local(folder: Path, count: int) -> Filled:
    """Import extracts into an encrypted register, as ``desk register import`` does."""
    folder.mkdir(parents=True)
    files = [folder / "asiakas.csv", folder / "sopimus.csv"]
    people: list[Customer] = []
    with files[0].open("w", newline="") as first, files[1].open("w", newline="") as second:
        rows, contracts = csv.writer(first, delimiter=";"), csv.writer(second, delimiter=";")
        rows.writerow(CUSTOMER_COLUMNS)
        contracts.writerow(CONTRACT_COLUMNS)
        for batch in _batches(_noted(customers(count), count, people)):
            rows.writerows(one.row for one in batch)
            contracts.writerows(one.contract for one in batch)
    begun = time.perf_counter()
    config = SourceConfig("local", path=folder / "register.db")
    secrets = NoSecrets()
    system = SystemProfile(_SYSTEM[1], local("Asiakas"), "local", "asiakas.yaml")
    importer = LocalRegisterFiles(
        profiles=FakeProfiles({_SYSTEM[0]: profile(_SYSTEM[0], systems=(system,))}),
        sources={_SYSTEM: config},
        read_data_map=lambda _file: MAP,
        secrets=secrets,
    )
    importer.bring_in(*_SYSTEM, files, collection=None, whole=True)
    for file in files:
        file.unlink()
    (key,) = secrets.kept.values()
    return Filled("local", count, people, config, key.decode(), time.perf_counter() - begun)


def fill_postgres(server: PostgresServer, count: int) -> Filled:
    """Copy the same people into a new database."""
    begun = time.perf_counter()
    url = server.new_database()
    people: list[Customer] = []
    with psycopg.connect(url, password=server.password, autocommit=True) as connection:
        texts = ", ".join(f"{name} text" for name in CUSTOMER_COLUMNS[1:])
        connection.execute(f"CREATE TABLE asiakas (asiakas_id integer PRIMARY KEY, {texts})")
        connection.execute(
            "CREATE TABLE sopimus (kayttopaikka text PRIMARY KEY, asiakas_id integer, alku text)"
        )
        contracts: list[tuple[object, ...]] = []
        with connection.cursor().copy("COPY asiakas FROM STDIN") as copy:
            for one in _noted(customers(count), count, people):
                copy.write_row(one.row)
                contracts.append(one.contract)
        with connection.cursor().copy("COPY sopimus FROM STDIN") as copy:
            for contract in contracts:
                copy.write_row(contract)
        for statement in (*_INDEXES, "VACUUM ANALYZE"):
            connection.execute(statement)
    config = SourceConfig("sql", url=url)
    return Filled("postgresql", count, people, config, server.password, time.perf_counter() - begun)


def _noted(made: Iterable[Customer], count: int, people: list[Customer]) -> Iterator[Customer]:
    every = max(1, count // _KEPT)
    for place, one in enumerate(made):
        if place % every == 0:
            people.append(one)
        yield one


def _batches(made: Iterator[Customer]) -> Iterator[list[Customer]]:
    while batch := list(islice(made, 5000)):
        yield batch
