"""A system's password goes from standard input into the keyring, and from there to the system."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest

from desk.system.demo_secrets import DemoSecrets
from desk.system.settings import read_settings, write_settings
from desk.system.system_settings import SystemSettings
from tests.fakes import local
from tests.main_job.conftest import DemoDesk, Run
from tests.main_job.test_doctor import system
from tests.servers import PostgresServer

WORDS = ("register", "secret", "--controller", "kmev", "--system")


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    """Standard input, to be written by the test."""
    stream = io.StringIO()
    monkeypatch.setattr("sys.stdin", stream)
    return stream


def test_a_database_lets_the_desk_in_with_the_password_that_was_kept(
    copied: DemoDesk, run: Run, typed: io.StringIO, postgres_server: PostgresServer
) -> None:
    settings = read_settings(copied.folder)
    (copied.folder / "own.yaml").write_text(
        "dataset:\n  - fides_key: oma\n    collections:\n      - name: asiakas\n        fields:\n"
        "          - {name: numero, fides_meta: {primary_key: true, identity: customer_number}}\n"
    )
    url = postgres_server.new_database()
    own = SystemSettings("sql", url=url, data_map="own.yaml", name=local("Oma"))
    systems = {**settings.systems, ("kmev", "oma"): own}
    write_settings(copied.folder, replace(settings, systems=systems))
    before = system(run(copied, "doctor", "--controller", "kmev"), "kmev", "oma")
    assert "did not let the desk in" in before["reason"]
    typed.write(f"{postgres_server.password}\n")
    typed.seek(0)
    ran = run(copied, *WORDS, "oma")
    assert ran.code == 0
    assert ran.document == {"kept": "kmev oma"}
    after = system(run(copied, "doctor", "--controller", "kmev"), "kmev", "oma")
    assert "has no table “asiakas”" in after["reason"]


def test_nothing_typed_keeps_the_earlier_one(
    copied: DemoDesk, run: Run, typed: io.StringIO
) -> None:
    secrets = DemoSecrets(copied.folder)
    secrets.set("system:kmev:sahko", b"earlier")
    ran = run(copied, *WORDS, "sahko")
    assert ran.code == 2
    assert secrets.get("system:kmev:sahko") == b"earlier"


@pytest.mark.parametrize(
    ("key", "says"),
    [
        ("shako", "has no system “shako”. It has: sahko, lampo_vesi, palvelu"),
        ("palvelu", "of the kind “files”, which has no password or token"),
    ],
)
def test_a_system_that_has_no_secret_gets_none(
    copied: DemoDesk, run: Run, typed: io.StringIO, key: str, says: str
) -> None:
    typed.write("hunter2\n")
    typed.seek(0)
    ran = run(copied, *WORDS, key)
    assert ran.code == 2
    assert says in ran.err
    assert "hunter2" not in ran.err
    assert DemoSecrets(copied.folder).get(f"system:kmev:{key}") is None
