"""The plug is pulled on each source in the middle of an answer: it is named, the others are whole.

Nothing partial is called complete, and the system that failed can be asked again without the others.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
import sqlalchemy as sa

from desk.app import main
from desk.domain.records import SystemStatus
from desk.registers.source import SourceConfig
from tests.contracts.plugs import Line, kill_server, line_to
from tests.contracts.pulling import (
    SIDE_MAP,
    Scene,
    completed_without_asking_the_others,
    many_events,
    only_kanta_suffers,
    side_register,
)
from tests.contracts.register_kinds import OTHER, PERSON, Kind, database, extracts, web
from tests.servers import (
    MariadbServer,
    PostgresServer,
    start_mariadb,
    start_postgres,
)
from tests.web_server import Asked, Handler, WebServer

AMID = 400_000
"""Bytes of an answer after which the plug is pulled; the events alone are some three million."""

Built = Callable[[Kind, SourceConfig], Scene]


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Built]:
    """Makes the scene of a register, filled with many events."""
    made: list[Scene] = []

    def building(kind: Kind, config: SourceConfig) -> Scene:
        scene = Scene(tmp_path, config, kind.data_map, kind.secret)
        made.append(scene.build(monkeypatch))
        return scene

    yield building
    for scene in made:
        scene.close()


@pytest.fixture(params=["postgresql", "mariadb"])
def on_a_line(
    request: pytest.FixtureRequest, build: Built
) -> Iterator[tuple[Scene, Line, sa.Engine]]:
    """A database that is reached through a line; with the engine of its own program."""
    if request.param == "postgresql":
        postgres: PostgresServer = request.getfixturevalue("postgres_server")
        kind = database("postgresql", postgres.new_database(), postgres.password)
        socket = postgres.socket_folder / ".s.PGSQL.5432"
    else:
        mariadb: MariadbServer = request.getfixturevalue("mariadb_server")
        kind = database("mariadb", mariadb.new_database(), mariadb.password)
        socket = mariadb.socket
    with line_to(socket) as line:
        yield from _scene_on(kind, line, build)


def _scene_on(kind: Kind, line: Line, build: Built) -> Iterator[tuple[Scene, Line, sa.Engine]]:
    kind.fill([PERSON, OTHER], many_events())
    assert kind.writer is not None
    url = sa.make_url(kind.config.url or "")
    url = url.set(host="127.0.0.1", port=line.port, query={})
    config = SourceConfig("sql", url=str(url), options={"timeout": "1"})
    scene = build(kind, config)
    yield scene, line, kind.writer
    line.mend()
    scene.close()
    kind.writer.dispose()


def test_a_line_that_is_cut_amid_an_answer(on_a_line: tuple[Scene, Line, sa.Engine]) -> None:
    scene, line, _ = on_a_line
    line.after(AMID, always=True)  # every try meets the same end
    only_kanta_suffers(scene)
    assert line.pulled.is_set()
    line.mend()
    completed_without_asking_the_others(scene)


def test_a_line_that_is_cut_once_is_asked_again_at_once(
    on_a_line: tuple[Scene, Line, sa.Engine],
) -> None:
    """A failure that passes is nobody's trouble: the same question is put again."""
    scene, line, _ = on_a_line
    line.after(AMID)
    assert scene.collect().collection_complete
    assert line.pulled.is_set()
    assert scene.rows() == {"henkilo": 1, "tapahtuma": 12_000, "yhteys": 3}


def test_a_line_that_falls_silent_amid_an_answer(
    on_a_line: tuple[Scene, Line, sa.Engine],
) -> None:
    scene, line, _ = on_a_line
    line.after(AMID, line.silence)
    only_kanta_suffers(scene)
    assert "seconds" in str(scene.results()["kanta"].reason)
    line.mend()
    completed_without_asking_the_others(scene)


@pytest.mark.parametrize("engine", ["postgresql", "mariadb"])
def test_rights_that_are_taken_away_amid_a_collection(
    request: pytest.FixtureRequest, engine: str, build: Built
) -> None:
    server = request.getfixturevalue(
        {"postgresql": "postgres_server"}.get(engine, "mariadb_server")
    )
    kind = database(engine, server.new_database(), server.password)
    kind.fill([PERSON, OTHER], many_events())
    assert kind.writer is not None
    url = sa.make_url(kind.config.url or "")
    reader = f"lukija_{url.database}"[:30]
    who = reader if engine == "postgresql" else f"{reader}@localhost"
    made = "PASSWORD" if engine == "postgresql" else "IDENTIFIED BY"
    _run(kind.writer, f"CREATE USER {who} {made} '{server.password}'")
    for table in ("henkilo", "tapahtuma"):
        _run(kind.writer, f"GRANT SELECT ON {table} TO {who}")
    scene = build(kind, SourceConfig("sql", url=str(url.set(username=reader))))
    revoke, grant = f"REVOKE SELECT ON tapahtuma FROM {who}", f"GRANT SELECT ON tapahtuma TO {who}"
    writer = kind.writer
    scene.events["before", "tapahtuma"] = lambda: _run(writer, revoke)
    only_kanta_suffers(scene)
    assert "did not let the desk in" in str(scene.results()["kanta"].reason)
    _run(writer, grant)
    completed_without_asking_the_others(scene)
    scene.close()
    kind.writer.dispose()


def _run(writer: sa.Engine, statement: str) -> None:
    with writer.begin() as connection:
        connection.execute(sa.text(statement))


@pytest.mark.parametrize("engine", ["postgresql", "mariadb"])
def test_a_server_that_is_killed_amid_an_answer(engine: str, build: Built) -> None:
    """Servers of its own: those of the other tests live on."""
    if engine == "postgresql":
        with contextmanager(start_postgres)() as postgres:
            kind = database("postgresql", postgres.new_database(), postgres.password)
            _killed(kind, postgres.socket_folder / ".s.PGSQL.5432", build)
    else:
        with contextmanager(start_mariadb)() as mariadb:
            kind = database("mariadb", mariadb.new_database(), mariadb.password)
            _killed(kind, mariadb.socket, build)


def _killed(kind: Kind, socket: Path, build: Built) -> None:
    with line_to(socket) as line:
        for scene, _, _ in _scene_on(kind, line, build):
            line.after(AMID, lambda: kill_server(socket))
            only_kanta_suffers(scene)
            assert line.pulled.is_set()
            # and so it stays: asked alone it fails again, and nothing of the others is lost
            before = scene.questions["sivu"]
            assert scene.collect(only=["kanta"]).collection_complete is False
            assert scene.results()["sivu"].status is SystemStatus.COMPLETE
            assert scene.rows()["yhteys"] == 3
            assert scene.questions["sivu"] == before


@pytest.fixture
def embedded(tmp_path: Path, build: Built) -> tuple[Scene, Path]:
    """A SQLite register that is opened for the first time by the collection itself."""
    file = tmp_path / "kanta.sqlite"
    kind = database("sqlite", f"sqlite:///{file}", None)
    kind.fill([PERSON, OTHER], many_events())
    assert kind.writer is not None
    kind.writer.dispose()
    return build(kind, SourceConfig("sql", url=kind.config.url, options={"timeout": "1"})), file


def _overwritten(file: Path) -> None:
    with file.open("r+b") as open_file:
        open_file.write(b"roskaa " * (file.stat().st_size // 7))


@pytest.mark.parametrize(
    "pull",
    [
        pytest.param(lambda file: os.truncate(file, file.stat().st_size // 3), id="truncated"),
        pytest.param(lambda file: os.truncate(file, 0), id="emptied"),
        pytest.param(_overwritten, id="overwritten"),
    ],
)
def test_a_database_file_that_is_spoilt_amid_an_answer(
    embedded: tuple[Scene, Path], pull: Callable[[Path], None]
) -> None:
    scene, file = embedded
    whole = file.read_bytes()
    scene.events["amid", "tapahtuma"] = lambda: pull(file)
    only_kanta_suffers(scene)
    file.write_bytes(whole)
    completed_without_asking_the_others(scene)


@pytest.mark.parametrize("pull", ["deleted", "replaced"])
def test_a_database_file_that_is_exchanged_amid_an_answer_is_read_to_its_end(
    embedded: tuple[Scene, Path], pull: str
) -> None:
    """On POSIX an open file stays what it was; Windows does not let it be deleted at all."""
    scene, file = embedded
    other = file.with_name("uusi")
    other.write_bytes(b"ei kanta")

    def pulled() -> None:
        if pull == "deleted":
            file.unlink()
        else:
            other.replace(file)

    scene.events["amid", "tapahtuma"] = pulled
    assert scene.collect().collection_complete
    assert scene.rows() == {"henkilo": 1, "tapahtuma": 12_000, "yhteys": 3}


def test_a_database_file_that_is_locked_by_a_writer(embedded: tuple[Scene, Path]) -> None:
    scene, file = embedded
    writer = sqlite3.connect(file, isolation_level=None)
    writer.execute("BEGIN EXCLUSIVE")
    only_kanta_suffers(scene)
    writer.execute("ROLLBACK")
    writer.close()
    completed_without_asking_the_others(scene)


def test_a_database_file_that_is_gone_before_it_is_asked(embedded: tuple[Scene, Path]) -> None:
    scene, file = embedded
    aside = file.with_suffix(".pois")
    scene.registers.close()
    file.rename(aside)
    only_kanta_suffers(scene)
    assert not file.exists(), "asking makes no empty database"
    aside.rename(file)
    completed_without_asking_the_others(scene)


FORMS = ["files", "files xlsx", "files json", "files jsonl", "files parquet"]


@pytest.fixture(params=FORMS)
def extract(request: pytest.FixtureRequest, tmp_path: Path, build: Built) -> tuple[Scene, Path]:
    """Extracts in each format; with the file of the events."""
    kind = extracts(request.param, tmp_path)
    kind.fill([PERSON, OTHER], many_events())
    assert kind.folder is not None
    return build(kind, kind.config), kind.folder / f"tapahtumat.{kind.form}"


def test_an_extract_that_is_gone_before_it_is_asked(extract: tuple[Scene, Path]) -> None:
    scene, file = extract
    aside = file.with_suffix(".pois")
    scene.events["before", "tapahtuma"] = lambda: file.rename(aside)
    only_kanta_suffers(scene)
    aside.rename(file)
    completed_without_asking_the_others(scene)


def test_an_extract_that_is_cut_short_before_it_is_asked(extract: tuple[Scene, Path]) -> None:
    """A copy that has not arrived whole. Rows of a CSV may end anywhere, so only a broken one shows."""
    scene, file = extract
    whole = file.read_bytes()
    cut = whole[: len(whole) // 2].rstrip(b"\r\n")
    if file.suffix in (".csv", ".jsonl"):
        cut = cut[: cut.rindex(b"\n") + 4]  # in the middle of a row
    scene.events["before", "tapahtuma"] = lambda: file.write_bytes(cut)
    only_kanta_suffers(scene)
    file.write_bytes(whole)
    completed_without_asking_the_others(scene)


def test_an_extract_that_is_emptied_amid_an_answer(extract: tuple[Scene, Path]) -> None:
    """Either all of it was read already, or it is named: never a part of it."""
    scene, file = extract
    whole = file.read_bytes()
    scene.events["amid", "tapahtuma"] = lambda: os.truncate(file, 0)
    if scene.collect().collection_complete:
        assert scene.rows()["tapahtuma"] == 12_000
        return
    assert "tapahtuma" not in scene.rows()
    assert "Kanta" in str(scene.results()["kanta"].reason)
    file.write_bytes(whole)
    completed_without_asking_the_others(scene)


def test_a_web_service_that_dies_amid_an_answer(web_server: WebServer, build: Built) -> None:
    kind = web(web_server)
    kind.fill([PERSON, OTHER], many_events(900))
    scene = build(kind, kind.config)
    scene.many = 900

    def dead(handler: Handler, _asked: Asked) -> None:
        handler.close_connection = True
        with suppress(OSError):
            handler.connection.shutdown(2)

    def amid() -> None:
        web_server.always = dead

    scene.events["amid", "tapahtuma"] = amid
    only_kanta_suffers(scene)
    web_server.always = None
    completed_without_asking_the_others(scene)


@pytest.mark.parametrize("engine", ["postgresql", "mariadb"])
def test_the_command_says_in_one_line_what_broke_and_gives_the_rest(
    request: pytest.FixtureRequest,
    engine: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    server = request.getfixturevalue(
        {"postgresql": "postgres_server"}.get(engine, "mariadb_server")
    )
    kind = database(engine, server.new_database(), server.password)
    kind.fill([PERSON, OTHER], many_events())
    assert kind.writer is not None
    kind.writer.dispose()
    (tmp_path / "kanta.yaml").write_text(kind.data_map, encoding="utf-8")
    (tmp_path / "sivu.yaml").write_text(SIDE_MAP, encoding="utf-8")
    side = side_register(tmp_path / "sivu.sqlite")
    monkeypatch.setattr("desk.registers.walk.asking.PAUSES", (0.01,))
    monkeypatch.setenv("SALAISUUS", server.password)
    socket = server.socket_folder / ".s.PGSQL.5432" if engine == "postgresql" else server.socket
    with line_to(socket) as line:
        url = sa.make_url(kind.config.url or "").set(host="127.0.0.1", port=line.port, query={})
        line.after(AMID, always=True)
        code = main(
            [
                *("collect", "--json", "--data-map", str(tmp_path / "kanta.yaml")),
                *(str(tmp_path / "sivu.yaml"), "--source", f"koe_kanta={url}"),
                *(f"koe_sivu={side.url}", "--secret", "koe_kanta=SALAISUUS"),
                *("--identity", "customer_number=0100"),
            ]
        )
    out, err = capfd.readouterr()
    assert code == 4
    assert len(err.splitlines()) == 1, err
    assert "koe_kanta" in err.lower() or "Koe kanta" in err
    assert server.password not in out + err
    document = json.loads(out)
    assert document["complete"] is False
    assert {one["system"]: one["status"] for one in document["systems"]}["koe_sivu"] == "complete"
    assert len(document["records"]["koe_sivu:yhteys"]) == 3
    assert "koe_kanta:tapahtuma" not in document["records"]
