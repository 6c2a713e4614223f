"""The doctor reaches every kind of register, and sees in real databases what is slow and what is unsafe."""

from __future__ import annotations

import gc
import os
import socket
import time
import warnings
from collections.abc import Callable, Iterator

import pytest
import sqlalchemy as sa

from desk.domain.controller import SystemProfile
from desk.domain.health import SystemHealth, Weight
from desk.registers.doctor.systems import Doctor
from desk.registers.registers import Registers
from desk.registers.source import SourceConfig
from tests.contracts.register_kinds import MAP, PEOPLE, Kind
from tests.fakes import FakeProfiles, local, profile
from tests.registers.register_samples import NoSecrets
from tests.web_server import TOKEN, WebServer

Examine = Callable[..., SystemHealth]


@pytest.fixture
def examined(kind: Kind) -> Iterator[Examine]:
    """Examines the register of the kind, anew each time."""
    opened: list[Registers] = []

    def examine(*, seconds: float = 20, extract_days: int = 7) -> SystemHealth:
        opened.append(kind.registers())
        [health] = Doctor(opened[-1].patients).examine(
            ["koe"], seconds=seconds, extract_days=extract_days
        )
        return health

    yield examine
    for registers in opened:
        registers.close()


def told(health: SystemHealth, weight: Weight | None = None) -> str:
    return "\n".join(str(one.text) for one in health.findings if weight in (None, one.weight))


def test_it_is_reached_and_a_question_is_timed(kind: Kind, examined: Examine) -> None:
    health = examined()
    assert (health.controller, health.system) == ("koe", "kanta")
    assert health.reached is True
    assert health.reason is None
    assert health.fine
    assert health.connect_seconds is not None
    assert health.connect_seconds > 0
    assert health.question_seconds is not None


def test_what_is_missing_is_told_and_the_rest_is_looked_at(kind: Kind, examined: Examine) -> None:
    kind.drop_events()
    health = examined()
    assert health.reached is True
    assert not health.fine
    assert "Kanta" in told(health, Weight.PROBLEM)
    assert len(told(health, Weight.PROBLEM).splitlines()) == 1
    assert health.question_seconds is not None


def test_a_service_that_knows_nobody_of_that_key_is_well(web_server: WebServer) -> None:
    text = """
dataset:
  - fides_key: koe_kanta
    collections:
      - name: viesti
        fields: [{name: id, fides_meta: {identity: customer_number}}, {name: teksti}]
    meta: {desk: {viesti: {web: {path: '/viestit/{id}'}}}}
"""
    web_server.tables["viestit"] = [{"id": 7, "teksti": "hei"}]
    options = {"ca": str(web_server.certificates.root), "tries": "1"}
    known = profile("koe", systems=(SystemProfile("kanta", local("Kanta"), "web", "kanta"),))
    registers = Registers(
        profiles=FakeProfiles({"koe": known}),
        sources={("koe", "kanta"): SourceConfig("web", url=web_server.url, options=options)},
        read_data_map=lambda _file: text,
        secrets=_Token(),
    )
    [health] = Doctor(registers.patients).examine(["koe"], seconds=10, extract_days=7)
    registers.close()
    assert health.reached is True
    assert health.fine
    assert "(404)" in told(health, Weight.NOTE)


class _Token:
    def get(self, _name: str) -> bytes:
        return TOKEN.encode()


@pytest.mark.parametrize("kind", ["postgresql", "mariadb", "web"], indirect=True)
def test_a_wrong_secret_is_told_and_not_shown(kind: Kind, examined: Examine) -> None:
    kind.secret = "väärä-salasana" if kind.name != "web" else "vaara-tunnus"
    health = examined()
    assert health.reached is False
    assert "Kanta" in str(health.reason)
    assert kind.secret not in str(health.reason)


@pytest.mark.parametrize("kind", ["sqlite", "postgresql", "mariadb"], indirect=True)
def test_columns_without_an_index_are_told_until_they_have_one(
    kind: Kind, examined: Examine
) -> None:
    found = told(examined(), Weight.WARNING)
    assert "“henkilo” has no index that begins with sukunimi, katu, syntynyt" in found
    assert "“henkilo” has no index that begins with asiakasnro, hetu, puhelin, sahkoposti" in found
    assert "“tapahtuma” has no index that begins with henkilo_id" in found
    assert kind.writer is not None
    with kind.writer.begin() as connection:
        for column in PEOPLE.columns:
            connection.execute(sa.text(f"CREATE INDEX h_{column.name} ON henkilo ({column.name})"))
        connection.execute(sa.text("CREATE INDEX t_henkilo ON tapahtuma (henkilo_id)"))
    assert "has no index that begins" not in told(examined())


@pytest.mark.parametrize("kind", ["postgresql"], indirect=True)
def test_trigrams_are_missed_where_words_are_looked_for_within(
    kind: Kind, examined: Examine
) -> None:
    missed = "“henkilo” has no index of trigrams (pg_trgm) on katu"
    assert missed in told(examined(), Weight.NOTE)
    assert kind.writer is not None
    with kind.writer.begin() as connection:
        connection.execute(sa.text("CREATE EXTENSION IF NOT EXISTS pg_trgm"))
        connection.execute(sa.text("CREATE INDEX h_words ON henkilo USING gin (katu gin_trgm_ops)"))
    assert missed not in told(examined())


@pytest.mark.parametrize("kind", ["postgresql", "mariadb"], indirect=True)
def test_an_account_that_may_do_everything_is_told(kind: Kind, examined: Examine) -> None:
    assert "The account may do everything in the database" in told(examined(), Weight.WARNING)


@pytest.mark.parametrize("kind", ["web"], indirect=True)
def test_a_certificate_that_soon_ends_is_told(kind: Kind, examined: Examine) -> None:
    assert "Its certificate is valid until" in told(examined(), Weight.WARNING)


@pytest.mark.parametrize("kind", ["files", "local"], indirect=True)
def test_extracts_that_are_older_than_they_may_be_are_told(kind: Kind, examined: Examine) -> None:
    folder = kind.folder
    assert folder is not None
    assert told(examined()) == ""
    old = time.time() - 9 * 24 * 3600
    for file in [*folder.iterdir(), *(folder.parent / "registers").glob("*.sqlite")]:
        os.utime(file, (old, old))
    assert "last " in told(examined(), Weight.WARNING)
    assert told(examined(extract_days=30)) == ""


@pytest.mark.parametrize("kind", ["postgresql"], indirect=True)
def test_a_table_that_somebody_has_locked_is_not_waited_for_without_end(
    kind: Kind, examined: Examine
) -> None:
    assert kind.writer is not None
    with kind.writer.begin() as connection:
        connection.execute(sa.text("LOCK TABLE henkilo IN ACCESS EXCLUSIVE MODE"))
        health = examined(seconds=1)
    assert not health.fine


@pytest.mark.parametrize("kind", ["sqlite"], indirect=True)
def test_a_system_that_never_answers_holds_up_no_other(kind: Kind) -> None:
    """Its line is open and silent; the driver itself waits longer than the doctor does."""
    names = ("kanta", "mykka")
    systems = tuple(SystemProfile(one, local(one), "sql", one) for one in names)
    maps = {"kanta": MAP, "mykka": MAP.replace("koe_kanta", "koe_mykka")}
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"postgresql://desk@127.0.0.1:{silent.getsockname()[1]}/t"
        registers = Registers(
            profiles=FakeProfiles({"koe": profile("koe", systems=systems)}),
            sources={("koe", "kanta"): kind.config, ("koe", "mykka"): SourceConfig("sql", url=url)},
            read_data_map=lambda file: maps[file],
            secrets=NoSecrets(),
        )
        begun = time.monotonic()
        kanta, mykka = Doctor(registers.patients).examine(["koe"], seconds=1, extract_days=7)
        took = time.monotonic() - begun
        registers.close()
    assert took < 4
    assert kanta.fine
    assert mykka.reached is False
    assert "did not answer within 1 seconds" in str(mykka.reason)
    with warnings.catch_warnings():
        # what was left behind is closed when its driver gives up
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()
