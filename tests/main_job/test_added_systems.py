"""A register nobody here has seen is connected by describing it in the workspace."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from desk.domain.text import LocalText
from desk.system.settings import read_settings, write_settings
from desk.system.system_settings import SystemSettings
from tests.main_job.conftest import DemoDesk, Run
from tests.main_job.test_answers import answered, attached, text_of

MAP = """
dataset:
  - fides_key: portaali
    collections:
      - name: tunnus
        fields:
          - {name: id, fides_meta: {primary_key: true, data_type: integer}}
          - {name: hetu, fides_meta: {identity: personal_identity_code}}
          - {name: nimimerkki}
      - name: merkinta
        fields:
          - {name: id, fides_meta: {primary_key: true, data_type: integer}}
          - name: tunnus_id
            fides_meta:
              references: [{dataset: portaali, field: tunnus.id, direction: from}]
          - {name: teksti}
    meta:
      desk:
        merkinta: {label: {fi: Merkinnät, sv: Anteckningar, en: Notes}}
"""
NAME = LocalText("Vuokraportaali", "Hyresportalen", "Rental portal")


@pytest.fixture
def portal(copied: DemoDesk) -> DemoDesk:
    """A workspace of ksoy with a database and a map that do not ship with the program."""
    (copied.folder / "maps").mkdir()
    (copied.folder / "maps" / "portaali.yaml").write_text(MAP, "utf-8")
    code = copied.examples["ksoy", "ordinary"]["identity"]["personal_identity_code"]
    database = sqlite3.connect(copied.folder / "portaali.sqlite")
    with database:
        database.execute("CREATE TABLE tunnus (id INTEGER PRIMARY KEY, hetu TEXT, nimimerkki TEXT)")
        database.execute(
            "CREATE TABLE merkinta (id INTEGER PRIMARY KEY, tunnus_id INTEGER, teksti TEXT)"
        )
        database.execute("INSERT INTO tunnus VALUES (7, ?, 'kesäkurpitsa')", [code])
        database.execute("INSERT INTO tunnus VALUES (8, '010190-900P', 'joku muu')")
        database.execute("INSERT INTO merkinta VALUES (1, 7, 'Avaimet palautettu')")
        database.execute("INSERT INTO merkinta VALUES (2, 8, 'toisen merkintä')")
    database.close()
    add(copied, "portaali", url="sqlite:///portaali.sqlite", data_map="maps/portaali.yaml")
    return copied


def add(desk: DemoDesk, system: str, *, url: str, data_map: str) -> None:
    settings = read_settings(desk.folder)
    added = SystemSettings("sql", url=url, data_map=data_map, name=NAME)
    write_settings(
        desk.folder, replace(settings, systems={**settings.systems, ("ksoy", system): added})
    )


def test_its_rows_are_collected_beside_the_others(portal: DemoDesk, run: Run) -> None:
    ran = run(portal, "collect", "--controller", "ksoy", *portal.identity("ksoy", "ordinary"))
    assert ran.code == 0
    assert [one["system"] for one in ran.document["systems"]] == [
        "asiakastieto",
        "yhteydenotot",
        "portaali",
    ]
    assert ran.document["records"]["portaali:merkinta"] == [
        {"id": 1, "tunnus_id": 7, "teksti": "Avaimet palautettu"}
    ]


def test_the_list_of_controllers_names_it(portal: DemoDesk, run: Run) -> None:
    systems = {one["key"]: one["systems"] for one in run(portal, "controllers").document}
    assert systems["ksoy"] == ["asiakastieto", "yhteydenotot", "portaali"]
    assert systems["kesoy"] == ["asiakasrekisteri", "viestinta"]


def test_the_letter_and_its_search_certificate_name_it(
    portal: DemoDesk, run: Run, tmp_path: Path
) -> None:
    ran = answered(run, portal, "ksoy", "ordinary", tmp_path / "out", language="sv")
    letter = Path(ran.document["letter"])
    text = text_of(letter)
    assert "Hyresportalen" in text
    assert "Avaimetpalautettu" in text
    assert "toisenmerkintä" not in text
    assert "kesäkurpitsa" in attached(letter, tmp_path / "files")


def test_an_old_letter_can_be_drawn_after_it_is_taken_out(
    portal: DemoDesk, run: Run, tmp_path: Path
) -> None:
    answered(run, portal, "ksoy", "ordinary", tmp_path / "out")
    settings = read_settings(portal.folder)
    kept = {key: one for key, one in settings.systems.items() if key[1] != "portaali"}
    write_settings(portal.folder, replace(settings, systems=kept))
    [request] = run(portal, "requests").document
    assert request["state"] == "signed"
    assert answered(run, portal, "ksoy", "ordinary", tmp_path / "again").document["systems"]


def test_a_shipped_system_may_be_described_otherwise(copied: DemoDesk, run: Run) -> None:
    """The workspace's map leaves out all but the customers."""
    settings = read_settings(copied.folder)
    old = settings.systems["ksoy", "asiakastieto"]
    (copied.folder / "own.yaml").write_text(
        """
dataset:
  - fides_key: ksoy_asiakastieto
    collections:
      - name: ASIAKAS
        fields:
          - {name: ASIAKAS_ID, fides_meta: {primary_key: true}}
          - {name: ASIAKASNRO, fides_meta: {identity: customer_number}}
          - {name: HETU, fides_meta: {identity: personal_identity_code}}
          - {name: SUKUNIMI}
          - {name: ETUNIMET}
    meta:
      desk:
        ASIAKAS: {subject: true, person: {name: [SUKUNIMI, ETUNIMET]}}
""",
        "utf-8",
    )
    own = replace(old, data_map="own.yaml")
    write_settings(
        copied.folder,
        replace(settings, systems={**settings.systems, ("ksoy", "asiakastieto"): own}),
    )
    ran = run(copied, "collect", "--controller", "ksoy", *copied.identity("ksoy", "ordinary"))
    assert ran.code == 0
    assert {key for key in ran.document["records"] if key.startswith("ksoy_asiakastieto")} == {
        "ksoy_asiakastieto:ASIAKAS"
    }


@pytest.mark.parametrize(
    ("spoilt", "told"),
    [
        (None, "portaali.yaml cannot be read (No such file or directory)"),
        (MAP.replace("dataset:", "dataset: ["), "portaali.yaml"),
        (MAP.replace("field: tunnus.id", "field: tili.id"), "there is no collection “tili”"),
        (MAP.replace("tunnus_id\n", "tunnus_id\n            oder: 1\n") + "        x: {}\n", "“x”"),
    ],
    ids=["missing", "no yaml", "leads nowhere", "unknown note"],
)
def test_a_system_whose_map_is_wrong_drops_out_alone(
    portal: DemoDesk, run: Run, spoilt: str | None, told: str
) -> None:
    file = portal.folder / "maps" / "portaali.yaml"
    if spoilt is None:
        file.unlink()
    else:
        file.write_text(spoilt, "utf-8")
    code = portal.examples["ksoy", "ordinary"]["identity"]["personal_identity_code"]
    ran = run(portal, "collect", "--controller", "ksoy", *portal.identity("ksoy", "ordinary"))
    assert ran.code == 4
    status = {one["system"]: one["status"] for one in ran.document["systems"]}
    assert status == {
        "asiakastieto": "complete",
        "yhteydenotot": "complete",
        "portaali": "failed",
    }
    [lost] = [one for one in ran.document["systems"] if one["system"] == "portaali"]
    assert told in lost["reason"]
    searched = run(portal, "search", "--controller", "ksoy", code)
    assert searched.code == 4
    assert len(searched.document) == 1
    doctor = run(portal, "doctor", "--controller", "ksoy").document["systems"]
    assert [(one["system"], one["reached"]) for one in doctor] == [
        ("asiakastieto", True),
        ("yhteydenotot", True),
        ("portaali", False),
    ]


def test_a_system_that_is_neither_shipped_nor_described_is_named(
    copied: DemoDesk, run: Run
) -> None:
    settings = read_settings(copied.folder)
    lone = SystemSettings("sql", url="sqlite:///a.sqlite")
    write_settings(
        copied.folder, replace(settings, systems={**settings.systems, ("ksoy", "uusi"): lone})
    )
    ran = run(copied, "collect", "--controller", "ksoy", *copied.identity("ksoy", "ordinary"))
    assert ran.code == 2
    assert "“systems.ksoy.uusi.data_map”" in ran.err
