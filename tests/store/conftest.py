"""A workspace on each engine, with demo secrets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from sqlalchemy import Engine

from desk.store.engine import embedded_engine, shared_engine
from desk.store.keys import open_keys
from desk.store.open_store import (
    PASSWORD_SECRET,
    STORE_FILE,
    Store,
    create_workspace_store,
    open_store,
)
from desk.system.demo_secrets import DemoSecrets
from tests.servers import PostgresServer


@dataclass(frozen=True)
class Workspace:
    """A workspace folder and where its store is; small enough to hand to another process."""

    folder: Path
    url: str | None
    opened: list[Store] = field(default_factory=list, compare=False, repr=False)

    def __reduce__(self) -> tuple[type[Workspace], tuple[Path, str | None]]:
        return Workspace, (self.folder, self.url)

    @property
    def secrets(self) -> DemoSecrets:
        return DemoSecrets(self.folder)

    def create(self) -> Store:
        """Make the workspace; its store is closed after the test."""
        self.opened.append(create_workspace_store(self.folder, self.secrets, self.url))
        return self.opened[-1]

    def open(self, *, wait_seconds: float = 30) -> Store:
        """Open the workspace; its store is closed after the test."""
        store = open_store(self.folder, self.secrets, self.url, wait_seconds=wait_seconds)
        self.opened.append(store)
        return store

    def close(self) -> None:
        for store in self.opened:
            store.close()

    def engine(self) -> Engine:
        """The database as somebody sees it who has the keys but not the program."""
        if self.url is None:
            keys = open_keys(self.folder, self.secrets)
            return embedded_engine(self.folder / STORE_FILE, keys.store, foreign_keys=False)
        password = self.secrets.get(PASSWORD_SECRET)
        return shared_engine(self.url, password.decode() if password else None)


@pytest.fixture
def embedded(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace(tmp_path / "workspace", None)
    yield workspace
    workspace.close()


@pytest.fixture
def shared(tmp_path: Path, postgres_server: PostgresServer) -> Iterator[Workspace]:
    workspace = Workspace(tmp_path / "workspace", postgres_server.new_database())
    workspace.secrets.set(PASSWORD_SECRET, postgres_server.password.encode())
    yield workspace
    workspace.close()


@pytest.fixture(params=["embedded", "shared"])
def workspace(request: pytest.FixtureRequest) -> Workspace:
    """An unmade workspace, on each engine."""
    made = request.getfixturevalue(request.param)
    assert isinstance(made, Workspace)
    return made
