"""A web service among other systems: it is asked by what it can be asked by, and by nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.domain.controller import SystemProfile
from desk.domain.records import SystemStatus
from desk.registers.registers import Registers
from desk.registers.source import SourceConfig
from tests.fakes import FakeProfiles, Watch, local, profile
from tests.registers.register_samples import AINO, LIISA, PEKKA, SampleRegisters
from tests.web_server import TOKEN, WebServer

MAP = """
dataset:
  - fides_key: koe_palvelu
    collections:
      - name: tili
        fields:
          - {name: id, fides_meta: {primary_key: true, data_type: integer}}
          - {name: asiakasnro, fides_meta: {identity: customer_number}}
          - {name: hetu, fides_meta: {identity: personal_identity_code}}
          - {name: nimi}
      - name: viesti
        fields:
          - {name: id, fides_meta: {primary_key: true, data_type: integer}}
          - name: tili
            fides_meta:
              references: [{dataset: koe_palvelu, field: tili.id, direction: from}]
          - {name: teksti}
    meta:
      desk:
        tili:
          subject: true
          person: {name: [nimi]}
          web:
            - {path: '/tilit/{id}', missing: nothing}
            - {path: /tilit, by: {asiakasnro: asiakasnro}, items: data}
        viesti:
          web: {path: '/tilit/{tili}/viestit', items: data}
"""


ASKED_BY_CODE = MAP.replace("{asiakasnro: asiakasnro}", "{hetu: hetu}")


@pytest.fixture
def service_map() -> str:
    return MAP


@pytest.fixture
def registers(web_server: WebServer, tmp_path: Path, service_map: str) -> Iterator[Registers]:
    samples = SampleRegisters(tmp_path)
    samples.customer(1, PEKKA, "Virtanen", "Pekka")
    samples.customer(2, AINO, "Mäkelä", "Aino")
    web_server.tables["tilit"] = [
        {"id": 7, "asiakasnro": "1001", "hetu": PEKKA, "nimi": "Pekka Virtanen"},
        {"id": 8, "asiakasnro": "1002", "hetu": AINO, "nimi": "Aino Mäkelä"},
    ]
    samples.secrets.set("system:koe:palvelu", TOKEN.encode())
    url = f"sqlite:///{samples.file('asiakas')}"
    known = profile(
        "koe",
        systems=(
            SystemProfile("asiakas", local("Asiakas"), "sql", "asiakas.yaml"),
            SystemProfile("palvelu", local("Palvelu"), "web", "palvelu.yaml"),
        ),
    )
    maps = {"asiakas.yaml": samples.maps["asiakas.yaml"], "palvelu.yaml": service_map}
    made = Registers(
        profiles=FakeProfiles({"koe": known}),
        sources={
            ("koe", "asiakas"): SourceConfig("sql", url=url),
            ("koe", "palvelu"): SourceConfig(
                "web", url=web_server.url, options={"ca": str(web_server.certificates.root)}
            ),
        },
        read_data_map=maps.__getitem__,
        secrets=samples.secrets,
    )
    yield made
    made.close()


def test_a_service_that_knows_no_identity_codes_is_asked_by_what_others_know(
    registers: Registers, web_server: WebServer
) -> None:
    (person,) = registers.search("koe", PEKKA).candidates
    web_server.tables["tilit/7/viestit"] = [
        {"id": 1, "teksti": "Hei"},
        {"id": 2, "tili": 8, "teksti": "muiden"},
    ]
    found = registers.collect("koe", person, {}, Watch())

    status = {result.system: result.status for result in found.systems}
    assert status["palvelu"] is SystemStatus.COMPLETE
    rows = {table.info.name: table.rows for table in found.tables}
    assert rows["tili"] == [(7, "1001", PEKKA, "Pekka Virtanen")]
    assert rows["viesti"] == [(1, 7, "Hei")]
    assert set(web_server.targets()) == {
        "/v1/tilit?asiakasnro=1001",
        "/v1/tilit/7",
        "/v1/tilit/7/viestit",
    }
    assert not any(PEKKA in asked.target for asked in web_server.asked)


def test_a_service_that_could_not_be_asked_is_not_said_to_hold_nothing(
    registers: Registers,
) -> None:
    found = registers.collect("koe", None, {"personal_identity_code": LIISA}, Watch())
    status = {result.system: result.status for result in found.systems}
    assert status["palvelu"] is SystemStatus.NOT_REACHED


@pytest.mark.parametrize("service_map", [ASKED_BY_CODE])
def test_a_service_is_told_no_code_that_nobody_gave(
    registers: Registers, web_server: WebServer
) -> None:
    """Codes that differ in the sign are looked for in databases; to a service each is a question about somebody."""
    (person,) = registers.search("koe", PEKKA).candidates
    assert set(person.systems) == {"asiakas", "palvelu"}
    told = {target for target in web_server.targets() if "hetu=" in target}
    assert told <= {f"/v1/tilit?hetu={PEKKA}", f"/v1/tilit?hetu={PEKKA.lower()}"}
