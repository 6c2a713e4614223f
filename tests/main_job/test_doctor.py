"""``desk doctor``: every system is reached, and the desk says what it lacks itself."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from desk.app import main
from desk.sealing.certificate import DemoAuthority
from desk.store.engine import embedded_engine
from desk.store.keys import open_keys
from desk.system.clock import SystemClock
from desk.system.demo_secrets import DemoSecrets
from desk.system.settings import read_settings, write_settings
from desk.system.system_settings import SystemSettings
from tests.fakes import local
from tests.main_job.conftest import DemoDesk, Ran, Run
from tests.main_job.test_answers import answered
from tests.main_job.test_failures import register_file


def system(ran: Ran, controller: str, key: str) -> dict[str, Any]:
    [found] = [
        one
        for one in ran.document["systems"]
        if (one["controller"], one["system"]) == (controller, key)
    ]
    return dict(found)


def part(ran: Ran, name: str) -> dict[str, Any]:
    [found] = [one for one in ran.document["desk"] if one["part"] == name]
    return dict(found)


def told(one: dict[str, Any]) -> str:
    return "\n".join(f"{finding['weight']}: {finding['text']}" for finding in one["findings"])


def test_a_demo_workspace_is_well(made: DemoDesk, run: Run) -> None:
    ran = run(made, "doctor")
    assert ran.code == 0
    assert len(ran.document["systems"]) == 12
    for one in ran.document["systems"]:
        assert one["reached"] is True
        assert one["reason"] is None
        assert one["connect_seconds"] > 0
        assert one["question_seconds"] >= 0
        assert {finding["weight"] for finding in one["findings"]} <= {"note", "warning"}
    assert [(one["part"], one["fine"]) for one in ran.document["desk"]] == [
        ("keyring", True),
        ("store", True),
        ("certificates", True),
        ("disk", True),
    ]


def test_one_controller_alone(made: DemoDesk, run: Run) -> None:
    ran = run(made, "doctor", "--controller", "kmev")
    assert [(one["controller"], one["system"]) for one in ran.document["systems"]] == [
        ("kmev", "sahko"),
        ("kmev", "lampo_vesi"),
        ("kmev", "palvelu"),
    ]
    assert run(made, "doctor", "--controller", "kmve").code == 2


def test_people_read_a_line_for_each_system(
    made: DemoDesk, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    assert main(["--workspace", str(made.folder), "doctor", "--controller", "ksoy"]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[0].startswith("ksoy asiakastieto (sql): answers, reached in ")
    assert [line for line in out if line.endswith(": well")] == [
        "Keyring: well",
        "Store: well",
        "Signing certificates: well",
        "Disk space: well",
    ]


def test_a_system_that_is_gone_is_named_and_the_others_are_reached(
    copied: DemoDesk, run: Run
) -> None:
    register_file(copied, "issoy", "hairio").unlink()
    ran = run(copied, "doctor", "--controller", "issoy")
    assert ran.code == 4
    assert "issoy hairio" in ran.err
    gone = system(ran, "issoy", "hairio")
    assert gone["reached"] is False
    assert "is not where the settings say" in gone["reason"]
    assert system(ran, "issoy", "online")["fine"] is True


def test_every_missing_table_and_column_is_told(copied: DemoDesk, run: Run) -> None:
    database = sqlite3.connect(register_file(copied, "ksoy", "asiakastieto"))
    with database:
        database.execute("DROP TABLE KATSELULOKI")
        database.execute("ALTER TABLE SUOSTUMUSTIETO RENAME COLUMN ARVO TO VANHA")
    database.close()
    ran = run(copied, "doctor", "--controller", "ksoy")
    assert ran.code == 4
    broken = system(ran, "ksoy", "asiakastieto")
    assert (broken["reached"], broken["fine"]) == (True, False)
    assert "has no table “KATSELULOKI”" in told(broken)
    assert "“SUOSTUMUSTIETO” in Customer information system has no column “ARVO”" in told(broken)


def test_an_index_that_is_missing_is_told_with_what_it_means(copied: DemoDesk, run: Run) -> None:
    database = sqlite3.connect(register_file(copied, "ksoy", "asiakastieto"))
    with database:
        names = database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'ASIAKAS' "
            "AND sql IS NOT NULL"
        ).fetchall()
        assert names
        for (name,) in names:
            database.execute(f'DROP INDEX "{name}"')
    database.close()
    ran = run(copied, "doctor", "--controller", "ksoy")
    assert ran.code == 0
    found = told(system(ran, "ksoy", "asiakastieto"))
    assert "warning: “ASIAKAS” has no index that begins with" in found
    assert "so a search by name, address or birth date reads all of it" in found
    assert "so finding a person by these reads all of it" in found


def test_old_extracts_are_told(copied: DemoDesk, run: Run) -> None:
    folder = register_file(copied, "ksoy", "yhteydenotot")
    made = SystemClock().now() - timedelta(days=9)
    os.utime(folder / "puhelut.csv", (made.timestamp(), made.timestamp()))
    ran = run(copied, "doctor", "--controller", "ksoy")
    assert ran.code == 0
    assert "The extract “PUHELUT” was last written on" in told(system(ran, "ksoy", "yhteydenotot"))
    ran = run(copied, "doctor", "--controller", "ksoy", "--extract-days", "30")
    assert told(system(ran, "ksoy", "yhteydenotot")) == ""


def test_a_system_that_is_not_set_up_is_told(copied: DemoDesk, run: Run) -> None:
    settings = read_settings(copied.folder)
    kept = {key: one for key, one in settings.systems.items() if key != ("ksoy", "yhteydenotot")}
    write_settings(copied.folder, replace(settings, systems=kept))
    ran = run(copied, "doctor", "--controller", "ksoy")
    assert ran.code == 4
    assert "the settings do not say where it is" in system(ran, "ksoy", "yhteydenotot")["reason"]


def test_a_map_that_cannot_be_used_stops_its_controller_alone(copied: DemoDesk, run: Run) -> None:
    settings = read_settings(copied.folder)
    broken = replace(settings.systems["ksoy", "asiakastieto"], data_map="broken.yaml")
    (copied.folder / "broken.yaml").write_text("dataset: []\n", "utf-8")
    systems = {**settings.systems, ("ksoy", "asiakastieto"): broken}
    write_settings(copied.folder, replace(settings, systems=systems))
    ran = run(copied, "doctor")
    assert ran.code == 4
    assert "broken.yaml cannot be used" in system(ran, "ksoy", "asiakastieto")["reason"]
    assert system(ran, "issoy", "online")["fine"] is True


def test_a_system_asked_by_hand_is_not_missed(copied: DemoDesk, run: Run) -> None:
    settings = read_settings(copied.folder)
    archive = SystemSettings("by_hand", name=local("Arkisto"))
    systems = {**settings.systems, ("ksoy", "arkisto"): archive}
    write_settings(copied.folder, replace(settings, systems=systems))
    ran = run(copied, "doctor", "--controller", "ksoy")
    assert ran.code == 0
    assert system(ran, "ksoy", "arkisto")["reached"] is None
    ran = run(
        copied,
        "answer",
        "--controller",
        "ksoy",
        "--channel",
        "visit",
        "--evidence",
        "identity_card",
        "--received",
        SystemClock().today().isoformat(),
        "--out",
        str(copied.folder / "out"),
        *copied.identity("ksoy", "ordinary"),
    )
    assert ran.code == 4
    ran = run(copied, "doctor", "--controller", "ksoy")
    assert ran.code == 0
    assert "note: Questions that the owner has not answered: 1, the oldest of" in told(
        system(ran, "ksoy", "arkisto")
    )


def test_a_history_that_was_changed_outside_the_desk_is_told(
    copied: DemoDesk, run: Run, tmp_path: Path
) -> None:
    answered(run, copied, "ksoy", "ordinary", tmp_path)
    secrets = DemoSecrets(copied.folder)
    engine = embedded_engine(
        copied.folder / "store.sqlite", open_keys(copied.folder, secrets).store
    )
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE audit_event SET actor = 'somebody' WHERE number = 2")
    engine.dispose()
    ran = run(copied, "doctor", "--controller", "ksoy")
    assert ran.code == 5
    assert "problem: The history does not hold from entry 2 on" in told(part(ran, "store"))


def test_a_store_that_does_not_open_is_told(copied: DemoDesk, run: Run) -> None:
    (copied.folder / "store.sqlite").write_bytes(b"")
    ran = run(copied, "doctor", "--controller", "ksoy")
    assert ran.code == 5
    assert "Store" in ran.err
    assert part(ran, "store")["fine"] is False
    assert system(ran, "ksoy", "asiakastieto")["fine"] is True


def test_a_certificate_that_has_ended_or_soon_will(copied: DemoDesk, run: Run) -> None:
    now = SystemClock().now()
    passphrase = DemoSecrets(copied.folder).get("certificate:ksoy")
    for ends, code, says in (
        (now - timedelta(days=1), 5, "problem: Letters of ksoy cannot be signed."),
        (now + timedelta(days=9), 0, "warning: The signing certificate of ksoy is valid until"),
    ):
        DemoAuthority(now=now - timedelta(days=90)).issue(
            "Kymenlaakson Sähkö Oy",
            copied.folder / "certificates" / "ksoy.p12",
            valid_from=now - timedelta(days=80),
            valid_to=ends,
            passphrase=passphrase,
        )
        ran = run(copied, "doctor", "--controller", "ksoy")
        assert ran.code == code
        assert says in told(part(ran, "certificates"))
    ran = run(copied, "doctor", "--controller", "kmev")
    assert told(part(ran, "certificates")) == ""


def test_a_certificate_that_is_missing_is_the_desks_own_lack(copied: DemoDesk, run: Run) -> None:
    shutil.rmtree(copied.folder / "certificates")
    register_file(copied, "issoy", "hairio").unlink()
    ran = run(copied, "doctor")
    assert ran.code == 5
    assert "Signing certificates" in ran.err
    assert len(part(ran, "certificates")["findings"]) == 5


def test_no_secret_and_nobodys_value_is_printed(
    made: DemoDesk, run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    ran = run(made, "doctor")
    words = json.dumps(ran.document)
    for example in made.examples.values():
        for value in example["identity"].values():
            assert value not in words
    secrets = json.loads((made.folder / "DEMO-SECRETS.json").read_text())["secrets"]
    assert [one for one in secrets.values() if one in words] == []


def test_no_workspace_is_told(tmp_path: Path, run: Run) -> None:
    assert run(DemoDesk(tmp_path, {}), "doctor").code == 5
