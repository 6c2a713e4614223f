"""Nested documents as rows: paths with dots, lists, JSON text."""

from __future__ import annotations

import json

import pytest

from desk.registers.maps.nested import cell, elements, holds_key, narrowed, places_of, row_of

DOCUMENT = {
    "id": 7,
    "address": {"city": "Kotka", "lines": ["Meritie 3", "B 12"]},
    "contacts": [
        {"name": "Aino", "phone": "040 1"},
        {"name": "Sami"},
        {"name": "Äiti", "phone": "040 3"},
    ],
    "raw": '{"meter": {"number": 12.0}}',
    "a.b": "flat",
}


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("id", 7),
        ("address.city", "Kotka"),
        ("address.zip", None),
        ("nothing.here", None),
        ("id.deeper", None),
        ("raw.meter.number", 12.0),
        ("a.b", "flat"),
    ],
)
def test_a_path_leads_to_its_value(path: str, expected: object) -> None:
    assert cell(DOCUMENT, path) == expected
    assert cell(json.dumps(DOCUMENT), path) == expected
    assert cell(json.dumps(DOCUMENT).encode(), path) == expected


def test_lists_and_objects_become_json_text_with_their_letters() -> None:
    assert cell(DOCUMENT, "contacts.name") == '["Aino", "Sami", "Äiti"]'
    assert cell(DOCUMENT, "contacts.phone") == '["040 1", null, "040 3"]'
    assert json.loads(str(cell(DOCUMENT, "address"))) == DOCUMENT["address"]


def test_each_element_of_a_list_is_a_key() -> None:
    assert elements(cell(DOCUMENT, "contacts.phone")) == ["040 1", "040 3"]
    assert elements("040 1") == ["040 1"]
    assert elements("[not JSON") == ["[not JSON"]
    assert elements('[["a"], [{"b": 5}], null]') == ["a", 5]
    assert elements(None) == [None]


def test_a_list_holds_a_key_when_one_element_is_it() -> None:
    assert holds_key("[1, 2.0]", ["2"])
    assert not holds_key("[12, 22]", ["2"])
    assert holds_key(" 2 ", {"2"})
    assert not holds_key(None, {"2"})


def test_a_list_is_narrowed_to_the_elements_that_were_asked_for() -> None:
    phones, names = cell(DOCUMENT, "contacts.phone"), cell(DOCUMENT, "contacts.name")
    places = places_of(phones, ["040 3"])
    assert places == [2]
    assert narrowed(names, places or []) == '["Äiti"]'
    assert narrowed("one value", [0]) == "one value"
    assert places_of("one value", ["one value"]) is None


def test_a_row_follows_the_columns_of_the_map() -> None:
    assert row_of(DOCUMENT, ["id", "address.city", "missing"]) == (7, "Kotka", None)
