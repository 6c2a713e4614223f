"""What every kind of register must do when it may not, cannot or will not answer; and it never writes."""

from __future__ import annotations

import gc
import warnings
from pathlib import Path

import pytest
import sqlalchemy as sa

from desk.registers.maps.data_map import MapCollection
from desk.registers.source import CollectionFailure, SystemFailure
from tests.contracts.register_kinds import (
    EVENTS,
    PEOPLE,
    Kind,
    read,
)


@pytest.mark.parametrize("kind", ["postgresql", "mariadb", "web"], indirect=True)
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
        "web": {"url": "https://localhost:1/v1"},
    }
    changed = changes.get(kind.name, {"path": Path(gone)})

    with pytest.raises(SystemFailure, match="Kanta"):
        read(kind.open(**changed), collections["henkilo"], id=[1])  # type: ignore[arg-type]  # settings of the kind
    with warnings.catch_warnings():
        # PyMySQL leaves a socket that could not connect to the garbage collector
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


@pytest.mark.parametrize(
    "kind", ["sqlite", "postgresql", "mariadb"], indirect=True
)  # a web service has no session
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
