"""Data maps: what is wrong is said with file, key and reason; what others wrote for Fides loads unchanged."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desk.domain.errors import BadInput
from desk.domain.records import About
from desk.domain.text import LocalText
from desk.registers.maps.data_map import load_data_map, load_data_maps
from desk.registers.maps.graph import Graph
from tests.registers.register_samples import ASIAKAS, VERKKO

DATA_MAPS = sorted((Path(__file__).parents[2] / "resources" / "data_maps").glob("*.yaml"))

# In the manner of Fides's own examples: nested fields, old names of keys, references elsewhere.
FOREIGN = """
dataset:
  - fides_key: shop
    name: Shop
    description: A dataset with no notes of ours
    collections:
      - name: customer_details
        fides_meta: {after: [shop.orders]}
        fields:
          - name: _id
            fides_meta: {primary_key: true, data_type: object_id}
          - name: email
            data_categories: [user.contact.email]
            fidesops_meta: {identity: email, data_type: string}
          - name: street_1
          - name: emergency_contacts
            fides_meta: {data_type: "object[]"}
            fields:
              - {name: phone, fides_meta: {data_type: string}}
      - name: orders
        fields:
          - name: customer
            fides_meta:
              references: [{dataset: shop, field: customer_details._id, direction: from}]
"""


# As tools write it: every key, most of them empty; a placeholder for a key; fields within fields.
WRITTEN_BY_A_TOOL = """
dataset:
  - fides_key: <instance_fides_key>
    organization_fides_key: default_organization
    tags: null
    meta: null
    data_categories: [user.contact]
    fides_meta:
      resource_id: a.b.c
      after: [warehouse]
      namespace: {dataset_id: crm, project_id: prj-1}
    collections:
      - name: customers.v2
        description: null
        data_categories: null
        fides_meta: {after: null, erase_after: [warehouse.orders], skip_processing: false, partitioning: null}
        fields:
          - name: email
            description: null
            data_categories: null
            fides_meta:
              {references: null, identity: email, primary_key: null, data_type: string, length: 40,
               return_all_elements: null, read_only: true, custom_request_field: null,
               masking_strategy_override: {strategy: random_string_rewrite}}
            fields: null
          - name: addresses
            fidesops_meta: {data_type: "object[]"}
            fields:
              - {name: city, data_categories: [user.contact.address.city]}
              - name: codes
                fides_meta: {data_type: "string[]", return_all_elements: true}
  - fides_key: warehouse
    collections:
      - name: orders
        fides_meta: {skip_processing: true}
        fields: [{name: id}]
"""


def test_what_a_tool_wrote_for_fides_loads_unchanged() -> None:
    customers, warehouse = load_data_maps(WRITTEN_BY_A_TOOL, file="tool.yaml")

    (table,) = customers.collections
    assert (customers.dataset, table.schema) == ("<instance_fides_key>", "crm")
    assert table.info.columns == ("email", "addresses.city", "addresses.codes")
    assert table.arrays == {"addresses.city": "addresses", "addresses.codes": "addresses"}
    assert table.whole_lists == {"addresses.codes"}
    categories = {info.name: info.categories for info in table.info.fields}
    assert categories["addresses.city"] == ("user.contact.address.city", "user.contact")
    graph = Graph([customers, warehouse])
    assert graph.collections[table.key].after == ("warehouse:orders",)
    assert graph.unreachable() == []


def test_maps_are_read_without_the_library_that_judges_them() -> None:
    program = (
        "import sys; from desk.registers.maps.data_map import load_data_maps;"
        "load_data_maps(sys.stdin.read(), file='a.yaml'); sys.exit('fideslang' in sys.modules)"
    )
    command = [sys.executable, "-c", program]
    subprocess.run(command, input=ASIAKAS, text=True, check=True)


def test_columns_keep_the_order_of_the_file_and_carry_our_notes() -> None:
    loaded = load_data_map(ASIAKAS, file="koe.yaml", system="asiakas")

    customer = loaded.collections[0]
    assert customer.info.columns[:4] == ("asiakas_id", "asiakasnro", "hetu", "sukunimi")
    assert customer.info.label == LocalText("Asiakas", "Kund", "Customer")
    assert (customer.info.system, customer.info.order) == ("asiakas", 1)
    assert customer.primary_key == ("asiakas_id",)
    readings = loaded.collections[4].info
    assert (readings.series_time, readings.series_value) == ("aika", "kwh")
    assert readings.fields[2].unit == "kWh"
    assert loaded.identity_keys >= {"name", "address", "metering_point", "email"}


def test_a_dataset_written_for_fides_loads_unchanged() -> None:
    loaded = load_data_map(FOREIGN, file="shop.yaml")

    details, orders = loaded.collections
    assert loaded.system == "shop"
    assert details.info.fields[1].identity == "email"
    assert details.info.fields[2].label == LocalText("Street 1", "Street 1", "Street 1")
    assert details.after == ("shop:orders",)
    (edge,) = Graph([loaded]).edges[details.key]
    assert edge.text == "customer_details._id -> orders.customer"
    assert orders.info.fields[0].about is About.SUBJECT


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("meta:\n      desk:", "meta:\n      desk:\n        asiakkaat: {order: 1}", "asiakkaat"),
        ("lukema.kwh:", "lukema.kwhh:", "kwhh"),
        ("order: 50", "oder: 50", "oder"),
        ("order: 50", "order: first", "order"),
        (
            "{fi: Asiakas, sv: Kund, en: Customer}",
            "{fi: Asiakas, en: Customer}",
            "asiakas.label.sv",
        ),
        ("name: [sukunimi, etunimet]", "name: [sukunimi, etunimi]", "etunimi"),
        ("name: [sukunimi, etunimet]", "name: []", "person.name"),
        ("{column: turvakielto, values: [K]}", "{column: kielto, values: [K]}", "kielto"),
        ("{column: yritys, values: [K]}", "{column: yritys, values: [yes]}", "in quotes"),
        ("subject: true\n", "subject: false\n", "subject: true"),
        ("{primary_key: true, data_type: integer}}", "{data_type: integer}}", "primary key"),
        ("contract: sopimus,", "contract: sopimukset,", "sopimukset"),
        ("from: alku", "from: alkaa", "alkaa"),
        ("time: aika", "time: kello", "kello"),
        ("field: kayttopaikka.tunnus, direction: from", "field: kayttopaikka.nro", "nro"),
        ("field: kayttopaikka.tunnus, direction: from", "field: talo.tunnus", "talo"),
        ("field: kayttopaikka.tunnus, direction: from", "field: kayttopaikka", "kayttopaikka"),
        ("direction: from", "direction: sideways", "direction"),
        ("role: other_tenant", "role: neighbour", "role"),
        ("osapuoli.asiakas_id -> asiakas.asiakas_id", "osapuoli.asiakas_id asiakas", "path"),
        ("osapuoli.asiakas_id -> asiakas.asiakas_id", "osapuoli.nro -> asiakas.asiakas_id", "nro"),
        ("sopimus.sopimus_id -> osapuoli", "maksu.summa -> osapuoli", "does not go on"),
        ("type: money", "type: coins", "type"),
        ("dataset:\n", "datasets:\n", "dataset"),
        ("fields:", "fields: [", "YAML"),
        ("fides_key: koe_asiakas", "fides_key: 'koe asiakas'", "fides_key"),
    ],
)
def test_what_is_wrong_is_said_with_file_and_key(old: str, new: str, told: str) -> None:
    assert old in ASIAKAS
    with pytest.raises(BadInput) as failure:
        load_data_map(ASIAKAS.replace(old, new), file="koe.yaml", system="asiakas")
    assert "koe.yaml" in str(failure.value)
    assert told in str(failure.value)


@pytest.mark.parametrize("text", ["", "[]", "dataset: []", "dataset: [1]", "\x00", "- a\n- b"])
def test_a_file_that_is_no_map_is_said_to_be_none(text: str) -> None:
    with pytest.raises(BadInput, match=r"koe\.yaml"):
        load_data_map(text, file="koe.yaml")


def test_a_reference_into_a_system_that_is_not_there_is_told() -> None:
    loaded = load_data_map(VERKKO, file="verkko.yaml", system="verkko")
    with pytest.raises(BadInput, match=r"verkko\.yaml.*koe_asiakas"):
        Graph([loaded])


def test_a_path_to_others_ends_at_people() -> None:
    spoilt = ASIAKAS.replace(
        """path: ["sopimus.sopimus_id -> osapuoli.sopimus_id",
                   "osapuoli.asiakas_id -> asiakas.asiakas_id"]""",
        """path: ["sopimus.sopimus_id -> osapuoli.sopimus_id"]""",
    )
    with pytest.raises(BadInput, match="no subject collection"):
        Graph([load_data_map(spoilt, file="koe.yaml", system="asiakas")])


def test_directions_make_the_edges() -> None:
    graph = Graph(
        [
            load_data_map(ASIAKAS, file="a.yaml", system="asiakas"),
            load_data_map(VERKKO, file="v.yaml", system="verkko"),
        ]
    )

    leads = {edge.text for edges in graph.edges.values() for edge in edges}

    assert "osapuoli.sopimus_id -> sopimus.sopimus_id" in leads
    assert "sopimus.sopimus_id -> osapuoli.sopimus_id" not in leads
    assert "asiakas.asiakas_id -> osapuoli.asiakas_id" in leads
    assert "osapuoli.asiakas_id -> asiakas.asiakas_id" not in leads


@pytest.mark.parametrize("controller", sorted({file.stem.split("_")[0] for file in DATA_MAPS}))
def test_the_maps_of_each_controller_fit_together(controller: str) -> None:
    files = [file for file in DATA_MAPS if file.stem.startswith(f"{controller}_")]
    maps = [
        load_data_map(file.read_text(), file=file.name, system=file.stem.split("_", 1)[1])
        for file in files
    ]

    graph = Graph(maps)

    reached = {item.key for item in graph.subjects}
    for subject in graph.subjects:
        reached |= graph.reachable(subject.key)
    reached |= {item.key for item in graph.collections.values() if item.identities}
    assert reached == set(graph.collections)
