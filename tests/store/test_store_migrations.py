"""Steps of the tables: up, down, over data, after a copy, and wherever the program is installed."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, inspect, text

from desk.domain.errors import Unavailable
from desk.store import schema, tables
from tests.store.conftest import Workspace
from tests.store.examples import AINO, DAY, event, full_request, new_request

_SCRIPTS = Path(schema.__file__).parent / "migrations"


def _steps() -> list[str]:
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    config.set_main_option("path_separator", "os")
    found = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    return found[::-1]


def _migrate(engine: Engine, to: str) -> None:
    with engine.begin() as connection:
        schema.migrate(connection, to=to)


def _differences(connection: Connection) -> list[object]:
    context = MigrationContext.configure(
        connection, opts={"compare_type": True, "compare_server_default": True}
    )
    return list(compare_metadata(context, tables.metadata))


def test_the_steps_are_in_the_order_of_their_names() -> None:
    assert _steps() == sorted(_steps())
    assert _steps()[-1] == tables.REVISION


def test_the_last_step_equals_the_tables(workspace: Workspace) -> None:
    workspace.create()
    engine = workspace.engine()
    with engine.connect() as connection:
        assert _differences(connection) == []
    engine.dispose()


def test_every_step_goes_down_and_up(workspace: Workspace) -> None:
    workspace.create().close()
    engine = workspace.engine()
    steps = ["base", *_steps()]
    for lower, upper in zip(steps[-2::-1], steps[:0:-1], strict=True):
        for to in (lower, upper, lower):
            _migrate(engine, to)
    with engine.connect() as connection:
        assert set(inspect(connection).get_table_names()) == {"alembic_version"}
    _migrate(engine, "head")
    with engine.connect() as connection:
        assert _differences(connection) == []
    engine.dispose()


def test_a_step_goes_over_data(workspace: Workspace) -> None:
    store = workspace.create()
    with store.work() as work:
        stored = work.requests.add(full_request())
        work.audit.append(event(stored.number))
        work.commit()
    store.close()
    engine = workspace.engine()
    _migrate(engine, "0001")
    engine.dispose()
    store = workspace.open()
    with store.work() as work:
        kept = work.requests.get(stored.number)
        # Of before periods, representatives and tables on paper: it asks for everything, by itself,
        # and is handled by whoever wrote it down.
        before = replace(
            stored, period=None, representative=None, print_everything=False, handler="kaisa"
        )
        assert kept == before
        assert len(work.audit.of(stored.number)) == 1
        assert work.audit.broken_at() is None
        assert work.requests.add(full_request()).number == "2026-0002"
        assert work.ledger.claim(
            unit="kmev", year=2026, identifiers=AINO, request=stored.number, received=DAY
        ).free


def test_an_older_store_is_copied_before_it_is_migrated(embedded: Workspace) -> None:
    store = embedded.create()
    with store.work() as work:
        stored = work.requests.add(new_request(note="Kissankello"))
        work.commit()
    store.close()
    assert not (embedded.folder / "copies").exists()
    engine = embedded.engine()
    _migrate(engine, "0001")
    engine.dispose()
    embedded.open().close()
    [copy] = (embedded.folder / "copies").iterdir()
    assert copy.name == "store-0001.sqlite"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert b"Kissankello" not in copy.read_bytes()
    # The copy opens in the store's place.
    (embedded.folder / "store.sqlite").write_bytes(copy.read_bytes())
    with embedded.open().work() as work:
        assert work.requests.list() == [stored]


def test_a_copy_goes_once_nobody_goes_back_to_it(embedded: Workspace) -> None:
    """It holds cases that were deleted since (Art. 5(1)(e))."""
    embedded.create().close()
    copies = embedded.folder / "copies"
    copies.mkdir()
    for days in (89, 91):
        copy = copies / f"store-{days}.sqlite"
        copy.touch()
        then = time.time() - days * 24 * 3600
        os.utime(copy, (then, then))
    embedded.open()
    assert [path.name for path in copies.iterdir()] == ["store-89.sqlite"]


def test_only_the_last_copies_are_kept(embedded: Workspace) -> None:
    embedded.create().close()
    engine = embedded.engine()
    names = []
    for revision in ("0001", "0002", "0003", "0004", "0005"):
        with engine.begin() as connection:
            connection.execute(text(f"UPDATE alembic_version SET version_num = '{revision}'"))
        names.append(schema.copy_before_migrating(engine, embedded.folder).name)
    engine.dispose()
    assert sorted(path.name for path in (embedded.folder / "copies").iterdir()) == names[-3:]


def test_a_failed_migration_leaves_the_store_as_it_was(workspace: Workspace) -> None:
    workspace.create().close()
    engine = workspace.engine()
    _migrate(engine, "0001")
    with engine.begin() as connection:  # something in the way of the second of three tables
        connection.execute(text("CREATE TABLE vault_item (id INTEGER)"))
    with pytest.raises(Exception, match="vault_item"):
        workspace.open()
    with engine.connect() as connection:
        assert schema.revision_of(connection) == "0001"
        assert not inspect(connection).has_table("free_check")
    engine.dispose()


def test_a_store_of_a_newer_program_is_left_alone(workspace: Workspace) -> None:
    workspace.create().close()
    engine = workspace.engine()
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(Unavailable, match="A newer version of the desk"):
        workspace.open()
    assert not (workspace.folder / "copies").exists()


def test_migrations_run_wherever_the_program_is_installed(
    tmp_path: Path, embedded: Workspace
) -> None:
    installed = tmp_path / "100% installed here"
    shutil.copytree(Path(schema.__file__).parents[1], installed / "desk")
    program = (
        "import sys; from pathlib import Path; import desk\n"
        "from desk.store.open_store import create_workspace_store\n"
        "from desk.system.demo_secrets import DemoSecrets\n"
        "folder = Path(sys.argv[1]); assert str(folder.parent) in desk.__file__\n"
        "create_workspace_store(folder, DemoSecrets(folder)).close()\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program, str(embedded.folder)],
        cwd=installed,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    with embedded.open().work() as work:
        assert work.requests.list() == []
