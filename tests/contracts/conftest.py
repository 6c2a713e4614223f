"""The kinds of register, for every contract test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.registers.maps.data_map import MapCollection, load_data_map
from tests.contracts.register_kinds import (
    EXTRACTS,
    HARD_TEXTS,
    OTHER,
    PERSON,
    Kind,
    database,
    events,
    extracts,
    imported,
    web,
)
from tests.servers import MariadbServer, PostgresServer


@pytest.fixture(params=["sqlite", "postgresql", "mariadb", "web", *EXTRACTS, "local"])
def kind(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Kind]:
    """One register of each kind with two people and their events."""
    made: Kind
    match request.param:
        case "sqlite":
            made = database("sqlite", f"sqlite:///{tmp_path / 'kanta.sqlite'}", None)
        case "postgresql":
            postgres: PostgresServer = request.getfixturevalue("postgres_server")
            made = database("postgresql", postgres.new_database(), postgres.password)
        case "mariadb":
            mariadb: MariadbServer = request.getfixturevalue("mariadb_server")
            made = database("mariadb", mariadb.new_database(), mariadb.password)
        case "web":
            made = web(request.getfixturevalue("web_server"))
        case "local":
            made = imported(tmp_path)
        case form:
            made = extracts(form, tmp_path)
    made.fill([PERSON, OTHER], events(HARD_TEXTS))
    yield made
    for source in made.opened:
        source.close()
    if made.writer is not None:
        made.writer.dispose()


@pytest.fixture
def collections(kind: Kind) -> dict[str, MapCollection]:
    loaded = load_data_map(kind.data_map, file="kanta.yaml", system="kanta")
    return {item.info.name: item for item in loaded.collections}
