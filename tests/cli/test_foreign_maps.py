"""Maps and data that were not written for this project, from the command line to the rows."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg import sql

from desk.app import main
from desk.registers.maps.data_map import load_data_maps
from tests.samples import FidesSamples, fides_samples
from tests.servers import PostgresServer

__all__ = ["fides_samples"]

SHOP = "postgres_example_test_dataset"
MAIL = "customer-1@example.com"
OWN_ORDERS = "SELECT id FROM orders WHERE customer_id = 1"

EXPECTED = {
    "customer": f"email = '{MAIL}'",
    "orders": "customer_id = 1",
    "order_item": f"order_id IN ({OWN_ORDERS})",
    "product": f"id IN (SELECT product_id FROM order_item WHERE order_id IN ({OWN_ORDERS}))",
    "payment_card": "customer_id = 1",
    "login": "customer_id = 1",
    "visit": f"email = '{MAIL}'",
    "service_request": f"email = '{MAIL}' OR alt_email = '{MAIL}'",
    "address": "id IN (SELECT address_id FROM customer WHERE id = 1"
    " UNION SELECT shipping_address_id FROM orders WHERE customer_id = 1"
    " UNION SELECT billing_address_id FROM payment_card WHERE customer_id = 1)",
}
"""Which rows are the customer's, by plain conditions."""


@dataclass
class Shop:
    """The shop of the samples in a real database."""

    url: str
    connection: psycopg.Connection[Any]

    def rows(self, table: str, columns: list[str], condition: str) -> list[dict[str, Any]]:
        """The rows of a table as a plain query gives them."""
        names = sql.SQL(", ").join(map(sql.Identifier, columns))
        query = sql.SQL("SELECT {} FROM {} WHERE ").format(names, sql.Identifier(table))
        found = self.connection.execute(query + sql.SQL(condition))
        return [dict(zip(columns, map(_plain, row), strict=True)) for row in found]

    def collect(
        self, capsys: pytest.CaptureFixture[str], maps: Mapping[str, Path], identity: str
    ) -> tuple[int, dict[str, list[dict[str, Any]]]]:
        """``desk collect`` with some maps on this database: exit code and rows by collection.

        Nothing that an identity leads to is called out of reach.
        """
        code = main(
            [
                *("collect", "--json", "--identity", identity),
                *("--data-map", *map(str, maps.values())),
                *("--source", *(f"{dataset}={self.url}" for dataset in maps)),
                *("--secret", *(f"{dataset}=SHOP_PASSWORD" for dataset in maps)),
            ]
        )
        told = json.loads(capsys.readouterr().out)
        assert not set(told["unreachable"]) & set(told["records"])
        return code, told["records"]


def _plain(value: object) -> object:
    if isinstance(value, Decimal):
        return float(value)
    return value.isoformat() if hasattr(value, "isoformat") else value


def _same(found: list[dict[str, Any]], expected: list[dict[str, Any]]) -> bool:
    def key(row: dict[str, Any]) -> str:
        return json.dumps(row, sort_keys=True, default=str)

    return sorted(map(key, found)) == sorted(map(key, expected))


@pytest.fixture(scope="module")
def shop(postgres_server: PostgresServer, fides_samples: FidesSamples) -> Iterator[Shop]:
    url = postgres_server.new_database()
    database = url.partition("?")[0].rpartition("/")[2]
    with psycopg.connect(
        host=str(postgres_server.socket_folder),
        user="desk",
        password=postgres_server.password,
        dbname=database,
    ) as connection:
        connection.execute(fides_samples.postgres.encode())
        connection.commit()
        yield Shop(url, connection)


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch, postgres_server: PostgresServer) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setenv("SHOP_PASSWORD", postgres_server.password)


def test_every_dataset_of_fides_loads_unchanged(fides_samples: FidesSamples) -> None:
    loaded = {
        path.name: [one.dataset for one in load_data_maps(path.read_text(), file=path.name)]
        for path in fides_samples.datasets
    }
    assert loaded == {
        "mongo_example_test_dataset.yml": ["mongo_test"],
        "postgres_example_custom_request_field_dataset.yml": [
            "postgres_example_custom_request_field_dataset"
        ],
        "postgres_example_test_dataset.yml": [SHOP],
        "postgres_example_test_extended_dataset.yml": ["postgres_example_test_extended_dataset"],
    }


def test_they_have_no_problems_together(
    fides_samples: FidesSamples, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["map", "check", "--json", *map(str, fides_samples.datasets)]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["problems"] == []
    # of one collection only the custom field of a request leads in, which is no identity of a person
    assert [(one["place"], one["reason"].split()[0]) for one in found["warnings"]] == [
        ("customer_details.travel_identifiers.fides_meta", "“data_categories”"),
        # a number there is a text here
        ("aircraft.planes", "the"),
        ("dynamic_email_address_config", "no"),
    ]


def test_nested_fields_and_lists_of_fides_become_columns(fides_samples: FidesSamples) -> None:
    text = fides_samples.dataset("mongo_example_test_dataset.yml").read_text()
    (mongo,) = load_data_maps(text, file="mongo.yml")
    by_name = {one.info.name: one for one in mongo.collections}
    profile = by_name["internal_customer_profile"]
    assert profile.identities == {
        "email": ("customer_identifiers.derived_emails",),
        "phone_number": ("customer_identifiers.derived_phone",),
    }
    assert profile.whole_lists == {"customer_identifiers.derived_phone"}
    assert by_name["conversations"].arrays["thread.comment"] == "thread"
    (reference,) = by_name["flights"].references[:1]
    assert (reference.column, reference.target_column) == (
        "passenger_information.passenger_ids",
        "travel_identifiers",
    )


def test_the_rows_of_a_customer_are_those_that_plain_sql_gives(
    shop: Shop, fides_samples: FidesSamples, capsys: pytest.CaptureFixture[str]
) -> None:
    path = fides_samples.dataset("postgres_example_test_dataset.yml")
    (loaded,) = load_data_maps(path.read_text(), file=path.name)
    columns = {one.info.name: list(one.info.columns) for one in loaded.collections}

    code, records = shop.collect(capsys, {SHOP: path}, f"email={MAIL}")

    assert code == 0
    assert {key.partition(":")[2] for key in records} == set(EXPECTED)
    for table, condition in EXPECTED.items():
        expected = shop.rows(table, columns[table], condition)
        assert _same(records[f"{SHOP}:{table}"], expected), table


def test_an_identity_that_only_the_map_knows_leads_to_its_rows(
    shop: Shop, fides_samples: FidesSamples, capsys: pytest.CaptureFixture[str]
) -> None:
    extended = "postgres_example_test_extended_dataset"
    maps = {extended: fides_samples.dataset(f"{extended}.yml")}
    code, records = shop.collect(capsys, maps, "loyalty_id=CH-2")
    assert code == 0
    (row,) = records[f"{extended}:loyalty"]
    assert row["points"] == 200


def test_a_draft_of_the_foreign_database_finds_the_customers_rows(
    shop: Shop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["map", "draft", "--source", f"shop={shop.url}", "--secret", "SHOP_PASSWORD"]) == 0
    drafted = capsys.readouterr()
    assert drafted.err == ""
    file = tmp_path / "shop.yaml"
    file.write_text(drafted.out)
    assert main(["map", "check", str(file)]) == 0
    capsys.readouterr()

    code, records = shop.collect(capsys, {"shop": file}, f"email={MAIL}")

    assert code == 0
    for table, condition in EXPECTED.items():
        found = records[f"shop:{table}"]
        # which employee handled it is not the customer's to know
        staff = {row.pop("employee_id", None) for row in found}
        assert 1 not in staff
        expected = shop.rows(table, list(found[0]), condition)
        assert _same(found, expected), table
    assert set(records) == {f"shop:{table}" for table in (*EXPECTED, "composite_pk_test")}


def test_a_draft_holds_no_value_of_the_database(
    shop: Shop, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["map", "draft", "--source", f"shop={shop.url}", "--secret", "SHOP_PASSWORD"])
    drafted = capsys.readouterr().out
    for value in (MAIL, "customer-1", "John Customer", "Exampletown", "Example Street", "Oatmeal"):
        assert value not in drafted
