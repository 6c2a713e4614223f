"""No register is ever written to: not by a search, not by a collection, on any kind."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest
import sqlalchemy as sa

from desk.registers.registers import Registers
from tests.contracts.register_kinds import Kind
from tests.fakes import Watch
from tests.registers.register_samples import AINO, PEKKA
from tests.servers import PostgresServer

READS = re.compile(
    r"\s*(SELECT|SHOW|SET|BEGIN|COMMIT|ROLLBACK|DECLARE|FETCH|CLOSE|MOVE|START TRANSACTION|PRAGMA|DEALLOCATE)\b",
    re.IGNORECASE,
)


def everything_that_asks(registers: Registers) -> None:
    for typed in ("virtanen", "pekka virtannen", "kalevankatu", PEKKA, "0401234567", "' OR 1=1"):
        registers.search("koe", typed)
    for key, value in (
        ("personal_identity_code", AINO),
        ("customer_number", "0100"),
        ("name", "Pekka Virtanen"),
        ("birth_date", "1.1.1990"),
        ("email", "pekka@example.fi"),
        ("phone_number", "040 123 4567"),
    ):
        registers.find("koe", {key: value})
    [person] = registers.find("koe", {"customer_number": "0100"}).candidates
    assert registers.collect("koe", person, {}, Watch()).complete
    registers.collect("koe", None, {"customer_number": "999"}, Watch())
    registers.check("koe", "kanta")


@pytest.mark.parametrize("kind", ["postgresql"], indirect=True)
def test_postgresql_gets_nothing_but_reading_statements(
    kind: Kind, postgres_server: PostgresServer
) -> None:
    assert kind.writer is not None
    name = kind.writer.url.database
    with kind.writer.begin() as connection:
        connection.execute(sa.text(f"ALTER DATABASE {name} SET log_statement = 'all'"))
        connection.execute(sa.text("CREATE TABLE loki_alkaa (x int)"))
    kind.writer.dispose()
    registers = kind.registers()
    everything_that_asks(registers)
    registers.close()
    log = (postgres_server.socket_folder / "log").read_text("utf-8", "replace")
    asked = re.findall(r"LOG:  (?:statement|execute [^:]*): (.*)", log)
    assert len(asked) > 10
    assert not [one for one in asked if not READS.match(one)]
    with kind.writer.connect() as connection:
        changed = connection.execute(
            sa.text(
                "SELECT tup_inserted + tup_updated + tup_deleted FROM pg_stat_database "
                "WHERE datname = current_database()"
            )
        ).scalar_one()
        writes = connection.execute(
            sa.text("SELECT sum(n_tup_upd + n_tup_del) FROM pg_stat_user_tables")
        ).scalar_one()
    assert changed is not None
    assert writes == 0


@pytest.mark.parametrize("kind", ["mariadb"], indirect=True)
def test_mariadb_gets_nothing_but_reading_statements(kind: Kind) -> None:
    assert kind.writer is not None
    with kind.writer.begin() as connection:
        own = connection.execute(sa.text("SELECT connection_id()")).scalar_one()
        connection.execute(sa.text("SET GLOBAL log_output = 'TABLE'"))
        connection.execute(sa.text("TRUNCATE mysql.general_log"))
        connection.execute(sa.text("SET GLOBAL general_log = 1"))
    try:
        registers = kind.registers()
        everything_that_asks(registers)
        registers.close()
        with kind.writer.connect() as connection:
            asked = connection.execute(
                sa.text(
                    "SELECT argument FROM mysql.general_log "
                    "WHERE command_type IN ('Query', 'Execute') AND thread_id > :own"
                ),
                {"own": own},
            ).scalars()
            statements = [
                one.decode("utf-8", "replace") if isinstance(one, bytes) else str(one)
                for one in asked
            ]
    finally:
        with kind.writer.begin() as connection:
            connection.execute(sa.text("SET GLOBAL general_log = 0"))
    assert len(statements) > 10
    assert not [one for one in statements if not READS.match(one)]


@pytest.mark.parametrize(
    "kind", ["sqlite", "files", "files xlsx", "files json", "files parquet", "local"], indirect=True
)
def test_files_stay_as_they_were(kind: Kind, tmp_path: Path) -> None:
    if kind.writer is not None:
        kind.writer.dispose()
    before = _traces(tmp_path)
    assert before
    registers = kind.registers()
    everything_that_asks(registers)
    registers.close()
    assert _traces(tmp_path) == before


def _traces(folder: Path) -> dict[str, tuple[str, int]]:
    return {
        str(file.relative_to(folder)): (
            hashlib.sha256(file.read_bytes()).hexdigest(),
            file.stat().st_mtime_ns,
        )
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }
