"""A map drafted from an OpenAPI description is a map, and the service is asked with it."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from desk.domain.errors import BadInput, Unavailable
from desk.registers.drafts.map_draft import draft_map
from desk.registers.drafts.openapi_draft import draft_from_openapi, map_from_openapi
from desk.registers.maps.data_map import load_data_map
from desk.registers.web.service import WebService
from desk.services.data_maps import DraftSource
from tests.registers.register_samples import PEKKA
from tests.registers.web_samples import asked_for, opened
from tests.web_server import WebServer

DESCRIPTION = """
openapi: 3.1.0
info: {title: Asiakaspalvelu, version: "1"}
paths:
  /customers:
    get:
      summary: Customers
      parameters:
        - {name: customerNumber, in: query, schema: {type: string}}
        - {name: q, in: query, schema: {type: string}}
        - {$ref: '#/components/parameters/Page'}
        - {name: size, in: query, schema: {type: integer, default: 50, maximum: 200}}
      responses:
        '200':
          content:
            application/json:
              schema:
                type: object
                properties:
                  data: {type: array, items: {$ref: '#/components/schemas/Customer'}}
                  meta: {type: object, properties: {total: {type: integer}}}
  /customers/{customerId}:
    parameters: [{name: customerId, in: path, required: true, schema: {type: integer}}]
    get:
      responses:
        '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Customer'}}}}
  /customers/{customerId}/bills:
    parameters: [{name: customerId, in: path, required: true, schema: {type: integer}}]
    get:
      responses:
        2XX: {content: {application/hal+json: {schema: {$ref: '#/components/schemas/Bills'}}}}
  /meteringPoints:
    get:
      parameters:
        - {name: customerNumbers, in: query, explode: false,
           schema: {type: array, items: {type: string}}}
      responses:
        default: {content: {application/json: {schema: {
          type: array, items: {$ref: '#/components/schemas/Point'}}}}}
  /reports:
    get:
      parameters: [{name: reportKey, in: query, required: true, schema: {type: string}}]
      responses: {'200': {content: {application/json: {schema: {
        type: array, items: {$ref: '#/components/schemas/Point'}}}}}}
  /status: {get: {responses: {'200': {content: {text/plain: {schema: {type: string}}}}}}}
components:
  parameters:
    Page: {name: page, in: query, schema: {type: integer, minimum: 1}}
  schemas:
    Base: {type: object, required: [id], properties: {id: {type: integer}}}
    Customer:
      allOf:
        - {$ref: '#/components/schemas/Base'}
        - type: object
          properties:
            customerNumber: {type: string}
            personalIdentityCode: {type: [string, 'null']}
            firstName: {type: string}
            lastName: {type: string}
            dateOfBirth: {type: string, format: date}
            address: {anyOf: [{type: 'null'}, {$ref: '#/components/schemas/Address'}]}
            tags: {type: array, items: {type: string}}
            password: {type: string, writeOnly: true}
            guardian: {$ref: '#/components/schemas/Customer'}
    Address: {type: object, properties: {street: {type: string}, city: {type: string}}}
    Bills:
      type: object
      properties:
        items: {type: array, items: {$ref: '#/components/schemas/Bill'}}
        _links: {type: object, properties: {next: {
          type: object, properties: {href: {type: string}}}}}
    Bill:
      type: object
      required: [id, amount, dueDate]
      properties:
        id: {type: integer}
        amount: {type: number}
        dueDate: {type: string, format: date}
    Point:
      type: object
      properties: {meteringPointId: {type: string}, customerNumber: {type: string}}
"""


@pytest.fixture
def drafted() -> dict[str, Any]:
    made = draft_from_openapi(yaml.safe_load(DESCRIPTION), dataset="koe_palvelu")
    (dataset,) = made["dataset"]
    assert isinstance(dataset, dict)
    return dataset


def test_collections_are_what_the_paths_give(drafted: dict[str, Any]) -> None:
    columns = {
        one["name"]: [item["name"] for item in one["fields"]] for one in drafted["collections"]
    }
    assert columns == {
        "customers": [
            "id",
            "customerNumber",
            "personalIdentityCode",
            "firstName",
            "lastName",
            "dateOfBirth",
            "address.street",
            "address.city",
            "tags",
            "guardian",
        ],
        "bills": ["id", "amount", "dueDate", "customerId"],
        "meteringPoints": ["meteringPointId", "customerNumber"],
    }


def test_the_ways_of_asking_are_proposed(drafted: dict[str, Any]) -> None:
    notes = drafted["meta"]["desk"]
    assert notes["customers"]["web"] == [
        {
            "path": "/customers",
            "by": {"customerNumber": "customerNumber"},
            "search": {"parameter": "q", "columns": ["firstName", "lastName", "address.street"]},
            "items": "data",
            "paging": {
                "kind": "page",
                "parameter": "page",
                "first": 1,
                "size_parameter": "size",
                "size": 200,
                "total": "meta.total",
            },
            "absent": "empty",
        },
        {"path": "/customers/{id}", "missing": "nothing", "absent": "empty"},
    ]
    assert notes["bills"]["web"] == [
        {
            "path": "/customers/{customerId}/bills",
            "items": "items",
            "paging": {"kind": "link", "next": "_links.next.href"},
            "missing": "nothing",
        }
    ]
    assert notes["meteringPoints"]["web"] == [
        {
            "path": "/meteringPoints",
            "by": {"customerNumber": "customerNumbers"},
            "many": "comma",
            "absent": "empty",
        }
    ]


def test_people_identities_and_references_are_proposed(drafted: dict[str, Any]) -> None:
    person = drafted["meta"]["desk"]["customers"]["person"]
    assert person == {
        "name": ["lastName", "firstName"],
        "birth_date": "dateOfBirth",
        "address": ["address.street", "address.city"],
    }
    meta = {
        f"{one['name']}.{item['name']}": item.get("fides_meta", {})
        for one in drafted["collections"]
        for item in one["fields"]
    }
    assert meta["customers.personalIdentityCode"]["identity"] == "personal_identity_code"
    assert meta["customers.id"] == {"primary_key": True, "data_type": "integer"}
    (own,) = meta["bills.customerId"]["references"]
    assert own == {"dataset": "koe_palvelu", "field": "customers.id", "direction": "from"}
    (place,) = meta["meteringPoints.customerNumber"]["references"]
    assert place["field"] == "customers.customerNumber"


def test_a_service_is_asked_with_its_drafted_map(web_server: WebServer) -> None:
    text = map_from_openapi(yaml.safe_load(DESCRIPTION), dataset="koe_palvelu")
    loaded = load_data_map(text, file="draft.yaml", system="palvelu")
    people, bills, _ = loaded.collections
    web_server.tables["customers"] = [
        {"id": 1, "customerNumber": "A1", "personalIdentityCode": PEKKA, "lastName": "Virtanen"},
        {"id": 2, "customerNumber": "B2", "address": None},
    ]
    web_server.tables["customers/1/bills"] = []
    web_server.behaviours.append(
        lambda handler, _: handler.json(
            {"items": [{"id": 5, "amount": 1.5, "dueDate": "2026-03-01"}]}
        )
    )
    with opened(web_server) as source:
        assert isinstance(source, WebService)
        assert [row[:2] for row in asked_for(source, bills, customerId=[1])] == [
            (5, Decimal("1.5"))
        ]
        assert [row[0] for row in asked_for(source, people, customerNumber=["B2"])] == [2]
        assert [row[1] for row in asked_for(source, people, id=[1])] == ["A1"]


def test_a_description_is_read_from_a_file_in_json_or_yaml(tmp_path: Path) -> None:
    as_json, as_yaml = tmp_path / "api.json", tmp_path / "api.yaml"
    as_yaml.write_text(DESCRIPTION)
    as_json.write_text(json.dumps(yaml.safe_load(DESCRIPTION)))
    made = [draft_map(DraftSource("koe_palvelu", str(file))) for file in (as_json, as_yaml)]
    assert made[0] == made[1]
    assert "guess: see in which columns the service looks" in made[0]


def test_a_description_is_fetched_from_the_service(
    web_server: WebServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Through the machine's own trust, which the environment names here."""
    monkeypatch.setenv("SSL_CERT_FILE", str(web_server.certificates.root))
    web_server.behaviours.append(
        lambda handler, _: handler.answer(DESCRIPTION.encode(), content_type="text/yaml")
    )
    source = DraftSource("koe_palvelu", f"https://{web_server.host}/docs/openapi.yaml?v=3", "avain")
    assert "name: customers" in draft_map(source)
    (asked,) = web_server.asked
    assert asked.target == "/docs/openapi.yaml?v=3"
    assert asked.headers["authorization"] == "Bearer avain"


@pytest.mark.parametrize(
    "content",
    [
        "swagger: '2.0'\npaths: {}",
        "openapi: 3.0.0",
        "openapi: 3.0.0\npaths: {/a: {get: {responses: {}}}}",
        "openapi: 3.0.0\npaths: {/a: {get: {$ref: '#/paths/~1a/get'}}}",
        "openapi: 3.0.0\npaths: {/a: 5, b: [], /c: {get: {parameters: 7, responses: [1]}}}",
        "- 1",
        "{",
        "\x00",
        "<html>",
        "[" * 3000,
    ],
)
def test_what_describes_nothing_is_told(content: str, tmp_path: Path) -> None:
    file = tmp_path / "api.yaml"
    file.write_text(content)
    with pytest.raises(BadInput, match=r"koe_palvelu|api\.yaml"):
        draft_map(DraftSource("koe_palvelu", str(file)))


def test_a_schema_that_goes_round_comes_to_an_end(tmp_path: Path) -> None:
    file = tmp_path / "api.yaml"
    file.write_text("""
openapi: 3.0.0
paths:
  /a: {get: {responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}
components:
  schemas:
    A: {allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
    B: {type: object, properties: {id: {type: integer}, b: {$ref: '#/components/schemas/B'},
        c: {$ref: '#/components/schemas/C'}}}
    C: {$ref: '#/components/schemas/C'}
""")
    assert "name: id" in draft_map(DraftSource("koe_palvelu", str(file)))


def test_a_description_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"gone\.yaml cannot be read"):
        draft_map(DraftSource("koe_palvelu", str(tmp_path / "gone.yaml")))
    with pytest.raises(Unavailable, match="koe_palvelu"):
        draft_map(DraftSource("koe_palvelu", "http://palvelu.example/openapi.json"))
