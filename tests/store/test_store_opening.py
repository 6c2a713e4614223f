"""Opening a store that is not as it should be: a sentence, and nothing lost."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event, text

from desk.domain.errors import BadInput, Unavailable
from desk.store.keys import open_keys
from desk.store.open_store import PASSWORD_SECRET, create_workspace_store, open_store
from desk.system.demo_secrets import DemoSecrets
from tests.servers import PostgresServer
from tests.store.conftest import Workspace
from tests.store.examples import new_request


def _other(workspace: Workspace) -> Workspace:
    """A second workspace on the same engine, and on the same database where that is shared."""
    other = replace(workspace, folder=workspace.folder.with_name("other"), opened=[])
    if password := workspace.secrets.get(PASSWORD_SECRET):
        other.secrets.set(PASSWORD_SECRET, password)
    return other


def _one_request(workspace: Workspace) -> None:
    store = workspace.create()
    with store.work() as work:
        work.requests.add(new_request(note="Kissankello"))
        work.commit()
    store.close()


def test_the_embedded_file_is_encrypted(embedded: Workspace) -> None:
    _one_request(embedded)
    content = (embedded.folder / "store.sqlite").read_bytes()
    assert not content.startswith(b"SQLite format 3")
    assert b"Kissankello" not in content
    assert b"access_request" not in content


def test_another_workspaces_file_stays_closed(embedded: Workspace) -> None:
    _one_request(embedded)
    other = _other(embedded)
    _one_request(other)
    theirs = (other.folder / "store.sqlite").read_bytes()
    (embedded.folder / "store.sqlite").write_bytes(theirs)
    with pytest.raises(Unavailable, match="damaged or belongs to another workspace"):
        embedded.open()
    assert (embedded.folder / "store.sqlite").read_bytes() == theirs


def test_a_wrong_key_writes_nothing_to_stderr(embedded: Workspace) -> None:
    _one_request(embedded)
    (embedded.folder / "store.sqlite").write_bytes(b"\x01" * 8192)
    program = (
        "import sys; from pathlib import Path; from desk.store.open_store import open_store\n"
        "from desk.system.demo_secrets import DemoSecrets; from desk.domain.errors import Unavailable\n"
        "folder = Path(sys.argv[1])\n"
        "try: open_store(folder, DemoSecrets(folder))\n"
        "except Unavailable as error: print(error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(embedded.folder)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert done.stderr == ""
    assert done.stdout.startswith("The store is damaged or belongs to another workspace")


@pytest.mark.parametrize("content", [None, b""])
def test_a_missing_file_is_said_and_not_made_anew(
    embedded: Workspace, content: bytes | None
) -> None:
    _one_request(embedded)
    file = embedded.folder / "store.sqlite"
    file.unlink()
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(Unavailable, match="is missing or empty"):
        embedded.open()
    assert file.exists() is (content is not None)


def test_a_store_without_its_keys_is_not_overwritten(embedded: Workspace) -> None:
    _one_request(embedded)
    (embedded.folder / "keys.json").unlink()
    before = (embedded.folder / "store.sqlite").read_bytes()
    with pytest.raises(Unavailable, match=r"restore keys\.json"):
        embedded.create()
    assert (embedded.folder / "store.sqlite").read_bytes() == before
    assert not (embedded.folder / "keys.json").exists()


@contextmanager
def _small_disk(pages: int) -> Iterator[None]:
    """SQLite's own limit of a file's pages, which gives the error of a full disk."""

    def limit(connection: Any, _record: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages}")

    event.listen(Engine, "connect", limit)
    yield
    event.remove(Engine, "connect", limit)


def test_a_full_disk_is_said_and_the_request_is_as_it_was(embedded: Workspace) -> None:
    _one_request(embedded)
    with _small_disk(100):
        store = embedded.open()
        with store.work() as work:
            request = work.requests.get("2026-0001")
            work.requests.save(replace(request, note="later"))
            with pytest.raises(Unavailable, match="The disk is full"):
                work.requests.add(new_request(note="x" * 1_000_000))
        with store.work() as work:
            assert work.requests.list() == [request]


def test_no_workspace_is_made_on_a_full_disk(embedded: Workspace) -> None:
    with _small_disk(5), pytest.raises(Unavailable, match="The disk is full"):
        embedded.create()
    assert [path.name for path in embedded.folder.iterdir()] == ["DEMO-SECRETS.json"]
    assert "workspace:" not in (embedded.folder / "DEMO-SECRETS.json").read_text()


def test_a_folder_that_is_a_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    secrets = DemoSecrets(tmp_path / "elsewhere")
    with pytest.raises(Unavailable, match="cannot be written, so no workspace was made"):
        create_workspace_store(tmp_path / "file" / "workspace", secrets)


def test_a_shared_database_takes_one_workspace(shared: Workspace) -> None:
    _one_request(shared)
    with pytest.raises(Unavailable, match="holds the store of another workspace"):
        _other(shared).create()
    with shared.open().work() as work:
        assert len(work.requests.list()) == 1


def test_other_keys_do_not_open_a_store_whose_free_checks_they_cannot_find(
    shared: Workspace, postgres_server: PostgresServer
) -> None:
    _one_request(shared)
    other = replace(_other(shared), url=postgres_server.new_database())
    _one_request(other)
    with pytest.raises(Unavailable, match="belongs to another workspace, so it stays closed"):
        replace(other, url=shared.url).open()


def test_the_password_comes_from_the_secrets(shared: Workspace) -> None:
    _one_request(shared)
    for wrong in (b"wrong", b""):
        shared.secrets.set(PASSWORD_SECRET, wrong)
        with pytest.raises(
            Unavailable, match="does not answer or did not let the desk in"
        ) as caught:
            shared.open()
        assert "wrong" not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("postgresql://desk:hunter2@localhost/desk", "carries a password"),
        ("sqlite:///store.sqlite", "is not one of PostgreSQL"),
        ("no address", "is not one of PostgreSQL"),
    ],
)
def test_an_address_that_will_not_do_is_said(embedded: Workspace, url: str, sentence: str) -> None:
    with pytest.raises(BadInput, match=sentence) as caught:
        create_workspace_store(embedded.folder, embedded.secrets, url)
    assert "hunter2" not in str(caught.value)
    assert not (embedded.folder / "keys.json").exists()


def test_a_server_that_is_not_there_is_said(embedded: Workspace) -> None:
    with pytest.raises(Unavailable, match="The shared database does not answer"):
        create_workspace_store(
            embedded.folder, embedded.secrets, f"postgresql://desk@/desk?host={embedded.folder}"
        )


def test_a_server_that_goes_away_is_said_and_found_again(shared: Workspace) -> None:
    store = shared.create()
    engine = shared.engine()
    hang_up = text(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE pid <> pg_backend_pid() AND datname = current_database()"
    )

    def lose() -> None:
        with engine.begin() as connection:
            connection.execute(hang_up)

    def lose_in_the_middle() -> None:
        with store.work() as work:
            work.requests.add(new_request())
            lose()
            work.requests.add(new_request())

    with pytest.raises(Unavailable, match="The shared database does not answer"):
        lose_in_the_middle()
    with store.work() as work:
        assert work.requests.list() == []
    lose()
    with store.work() as work:
        assert work.requests.list() == []
    engine.dispose()


def test_errors_of_the_program_tell_no_values(workspace: Workspace) -> None:
    workspace.create()
    engine = workspace.engine()
    with engine.connect() as connection, pytest.raises(Exception, match="no_such") as caught:
        connection.execute(text("SELECT :code FROM no_such"), {"code": "010594Y9032"})
    engine.dispose()
    assert "010594Y9032" not in str(caught.value)


def test_the_keys_open_the_store_without_the_program(embedded: Workspace) -> None:
    """A backup is the folder and the keyring entry; standard SQLCipher reads it."""
    from sqlcipher3 import dbapi2

    _one_request(embedded)
    key = open_keys(embedded.folder, embedded.secrets).store.hex()
    connection = dbapi2.connect(str(embedded.folder / "store.sqlite"))
    connection.execute(f"PRAGMA key = \"x'{key}'\"")
    assert connection.execute("SELECT note FROM access_request").fetchall() == [("Kissankello",)]
    connection.close()


def test_two_stores_are_open_at_once(workspace: Workspace) -> None:
    first, second = (
        workspace.create(),
        open_store(workspace.folder, workspace.secrets, workspace.url),
    )
    with first.work() as work:
        work.requests.add(new_request())
        work.commit()
    with second.work() as work:
        assert len(work.requests.list()) == 1
    second.close()
