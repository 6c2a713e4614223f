"""Real database servers for tests, each in a folder of its own, reached through a socket only.

The fixtures ``postgres_server`` and ``mariadb_server`` are known to every test. There is one server
a test process, so that the workers of pytest-xdist do not meet.
"""

from __future__ import annotations

import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

START_SECONDS = 60


@dataclass
class PostgresServer:
    """A running PostgreSQL whose user ``desk`` has a password and may make databases."""

    socket_folder: Path
    password: str = field(repr=False)

    def url(self, database: str) -> str:
        """Address of a database, without the password."""
        return f"postgresql://desk@/{database}?host={self.socket_folder}"

    def new_database(self) -> str:
        """Make an empty database; returns its address, without the password."""
        import psycopg
        from psycopg import sql

        name = f"t{secrets.token_hex(8)}"
        with psycopg.connect(
            host=str(self.socket_folder),
            user="desk",
            password=self.password,
            dbname="postgres",
            autocommit=True,
        ) as connection:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        return self.url(name)


@dataclass
class MariadbServer:
    """A running MariaDB whose user ``desk`` has a password and may make databases."""

    socket: Path
    password: str = field(repr=False)

    def url(self, database: str) -> str:
        """Address of a database, without the password."""
        return f"mysql+pymysql://desk@localhost/{database}?unix_socket={self.socket}"

    def new_database(self) -> str:
        """Make an empty database; returns its address, without the password."""
        import pymysql

        name = f"t{secrets.token_hex(8)}"
        connection = pymysql.connect(
            unix_socket=str(self.socket),
            user="desk",
            password=self.password,
            connect_timeout=START_SECONDS,
        )
        with connection, connection.cursor() as cursor:
            cursor.execute(f"CREATE DATABASE {name} CHARACTER SET utf8mb4")
        return self.url(name)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """A PostgreSQL server for this test process."""
    yield from start_postgres()


@pytest.fixture(scope="session")
def mariadb_server() -> Iterator[MariadbServer]:
    """A MariaDB server for this test process."""
    yield from start_mariadb()


def start_postgres() -> Iterator[PostgresServer]:
    """Start PostgreSQL in a new folder, and stop it when the iterator is closed."""
    initdb = program("initdb", package="postgresql")
    server = program("postgres", package="postgresql")
    with ServerFolder("desk-pg-", owner="postgres") as folder:
        password = secrets.token_urlsafe(16)
        password_file = folder.path / "password"
        password_file.write_text(password, encoding="ascii")
        folder.give()
        folder.run(
            [
                initdb,
                f"--pgdata={folder.path / 'data'}",
                "--username=desk",
                "--auth=scram-sha-256",
                f"--pwfile={password_file}",
                "--encoding=UTF8",
                "--locale=C",
                "--no-sync",
            ]
        )
        process = folder.start(
            [
                server,
                f"-D{folder.path / 'data'}",
                f"-k{folder.path}",
                "-clisten_addresses=",
                "-cfsync=off",  # the tests kill clients, never the server
            ]
        )
        try:
            running = PostgresServer(folder.path, password)
            await_start(process, folder, lambda: _postgres_answers(running))
            yield running
        finally:
            stop(process, signal.SIGQUIT)  # at once: nothing in it is wanted any more


def start_mariadb() -> Iterator[MariadbServer]:
    """Start MariaDB in a new folder, and stop it when the iterator is closed."""
    install = program("mariadb-install-db", package="mariadb-server")
    server = program("mariadbd", package="mariadb-server")
    with ServerFolder("desk-my-", owner="mysql") as folder:
        password = secrets.token_hex(16)
        data, place = folder.path / "data", folder.path / "s"
        first = folder.path / "first.sql"
        first.write_text(
            f"CREATE USER desk@localhost IDENTIFIED BY '{password}';\n"
            "GRANT ALL ON *.* TO desk@localhost WITH GRANT OPTION;\n",
            encoding="ascii",
        )
        folder.give()
        folder.run([install, "--no-defaults", f"--datadir={data}", "--skip-test-db"])
        process = folder.start(
            [
                server,
                "--no-defaults",
                f"--datadir={data}",
                f"--socket={place}",
                f"--pid-file={folder.path / 'pid'}",
                f"--init-file={first}",
                "--skip-networking",
                "--innodb-flush-log-at-trx-commit=0",
            ]
        )
        try:
            running = MariadbServer(place, password)
            await_start(process, folder, lambda: _mariadb_answers(running))
            yield running
        finally:
            stop(process, signal.SIGTERM)


class ServerFolder:
    """A folder with a short name (sockets allow 107 bytes), for a user that a server accepts.

    Servers refuse to run as root, so root lends them their own user.
    """

    def __init__(self, prefix: str, *, owner: str) -> None:
        self.path = Path(tempfile.mkdtemp(prefix=prefix, dir="/tmp"))
        self._owner = owner if os.geteuid() == 0 else None
        self._log = self.path / "log"

    def __enter__(self) -> ServerFolder:
        return self

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self.path, ignore_errors=True)

    @property
    def log(self) -> str:
        """The end of what the programs wrote."""
        return self._log.read_text(encoding="utf-8", errors="replace")[-2000:]

    def give(self) -> None:
        """Give what is in the folder so far to the server's user."""
        if self._owner is None:
            return
        try:
            user = pwd.getpwnam(self._owner)
        except KeyError:
            pytest.fail(f"There is no user {self._owner!r} to run the test server as.")
        for path in (self.path, *self.path.iterdir()):
            os.chown(path, user.pw_uid, user.pw_gid)

    def start(self, command: list[str]) -> subprocess.Popen[bytes]:
        """Start a program as the server's user."""
        with self._log.open("ab") as log:
            if self._owner is None:
                return subprocess.Popen(command, stdout=log, stderr=log, cwd=self.path)
            group = pwd.getpwnam(self._owner).pw_gid
            return subprocess.Popen(
                command,
                stdout=log,
                stderr=log,
                cwd=self.path,
                user=self._owner,
                group=group,
                extra_groups=[],
                env={**os.environ, "HOME": str(self.path), "LC_ALL": "C.UTF-8"},
            )

    def run(self, command: list[str]) -> None:
        """Run a program to its end as the server's user."""
        if self.start(command).wait(START_SECONDS) != 0:
            pytest.fail(f"{Path(command[0]).name} failed: {self.log}")


def program(name: str, *, package: str) -> str:
    """Path of a server's program; fails the test where it is not installed."""
    versions = sorted(
        Path("/usr/lib/postgresql").glob("*/bin"),
        key=lambda folder: int(folder.parent.name) if folder.parent.name.isdigit() else 0,
        reverse=True,
    )
    places = [*map(str, versions), os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"]
    found = shutil.which(name, path=os.pathsep.join(places))
    if found is None:
        pytest.fail(f"The tests need {name}: install the Debian package {package}.")
    return found


def await_start(
    process: subprocess.Popen[bytes], folder: ServerFolder, answers: Callable[[], bool]
) -> None:
    """Wait until the server answers."""
    until = time.monotonic() + START_SECONDS
    while not answers():
        if process.poll() is not None or time.monotonic() > until:
            pytest.fail(f"The test server did not start: {folder.log}")
        time.sleep(0.02)  # there is nothing to wait on: a socket appears when it appears


def _postgres_answers(server: PostgresServer) -> bool:
    import psycopg

    try:
        psycopg.connect(
            host=str(server.socket_folder),
            user="desk",
            password=server.password,
            dbname="postgres",
        ).close()
    except psycopg.OperationalError:
        return False
    return True


def _mariadb_answers(server: MariadbServer) -> bool:
    """The server listens only after it has read its first statements; PyMySQL would leave sockets open."""
    with socket.socket(socket.AF_UNIX) as knock:
        return knock.connect_ex(str(server.socket)) == 0


def stop(process: subprocess.Popen[bytes], how: signal.Signals) -> None:
    process.send_signal(how)
    try:
        process.wait(START_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
