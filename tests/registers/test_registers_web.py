"""Web services are asked as their data map says, and only the rows asked for are taken."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from desk.domain.errors import BadInput
from desk.registers.source import CollectionFailure, SystemFailure, Wanted
from tests.registers.web_samples import BILLS, asked_for, bills, ids, opened, says
from tests.web_server import TOKEN, WebServer

FIRST = (1, "A1", Decimal("12.5"), "Katu 1", "[1, 2]")


@pytest.fixture(autouse=True)
def filled(web_server: WebServer) -> None:
    web_server.tables["laskut"] = [dict(bill) for bill in BILLS]


def test_a_path_is_filled_with_the_key(web_server: WebServer) -> None:
    one = bills("{path: '/laskut/{id}', missing: nothing}")
    with opened(web_server) as source:
        assert asked_for(source, one, id=[1]) == [FIRST]
        assert ids(source, one, id=[77, 3, 1]) == [3, 1]
    assert sorted(web_server.targets()) == [f"/v1/laskut/{key}" for key in (1, 1, 3, 77)]


def test_a_key_that_was_only_in_the_path_is_filled_in(web_server: WebServer) -> None:
    own = bills("{path: '/asiakkaat/{asiakasnro}/laskut', items: rows}")
    rows = [{name: cell for name, cell in BILLS[0].items() if name != "asiakasnro"}]
    web_server.behaviours.append(says({"rows": rows}))
    with opened(web_server) as source:
        assert asked_for(source, own, asiakasnro=["A1"]) == [FIRST]


def test_several_keys_go_into_one_request_where_the_service_can(web_server: WebServer) -> None:
    comma = bills("{path: /laskut, by: {id: id}, many: comma, batch: 2, items: data}")
    repeated = bills("{path: /laskut, by: {id: id}, many: repeat, items: data}")
    with opened(web_server) as source:
        assert ids(source, comma, id=[1, 2, 3]) == [1, 2, 3]
        assert ids(source, repeated, id=[1, 3]) == [1, 3]
    assert sorted(web_server.targets()) == [
        "/v1/laskut?id=1&id=3",
        "/v1/laskut?id=1,2",
        "/v1/laskut?id=3",
    ]


def test_one_request_a_key_where_it_cannot_in_the_order_of_the_keys(web_server: WebServer) -> None:
    single = bills("{path: /laskut, by: {asiakasnro: asiakasnro}, items: data, at_once: 3}")
    with opened(web_server) as source:
        for _ in range(5):
            assert ids(source, single, asiakasnro=["B2", "C9", "A1"]) == [3, 1, 2]


@pytest.mark.parametrize(
    "paging",
    [
        "{kind: page, parameter: page, size_parameter: size, size: 2}",
        "{kind: page, parameter: page, size_parameter: size, size: 2, total: meta.total}",
        "{kind: page, parameter: page, size_parameter: size, size: 2, short_ends: true}",
        "{kind: offset, parameter: offset, size_parameter: size, size: 2}",
        "{kind: offset, parameter: offset, size_parameter: size, size: 2, total: meta.total}",
    ],
)
def test_all_pages_are_read(web_server: WebServer, paging: str) -> None:
    paged = bills(f"{{path: /laskut, whole: true, items: data, paging: {paging}}}")
    with opened(web_server) as source:
        assert ids(source, paged) == [1, 2, 3]


def test_cursors_and_next_links_are_followed(web_server: WebServer) -> None:
    by_mark = bills(
        "{path: /a, whole: true, items: d, paging: {kind: cursor, parameter: c, next: n}}"
    )
    by_path = bills(
        "{path: /a, whole: true, items: d, paging: {kind: link, next: '@odata.nextLink'}}"
    )
    by_header = bills("{path: /a, whole: true, items: d, paging: {kind: link}}")
    with opened(web_server) as source:
        web_server.behaviours += [says({"d": BILLS[:2], "n": "a b&c"}), says({"d": BILLS[2:]})]
        assert ids(source, by_mark) == [1, 2, 3]
        here = f"{web_server.url}/a?$skip=2"
        web_server.behaviours += [
            says({"d": BILLS[:2], "@odata.nextLink": here}),
            says({"d": BILLS[2:], "@odata.nextLink": None}),
        ]
        assert ids(source, by_path) == [1, 2, 3]
        web_server.behaviours += [
            says({"d": BILLS[:2]}, link='</v1/a?p=2>; rel="next", </v1/a>; rel="first"'),
            says({"d": BILLS[2:]}),
        ]
        assert ids(source, by_header) == [1, 2, 3]
    assert web_server.targets() == [
        "/v1/a",
        "/v1/a?c=a%20b%26c",
        "/v1/a",
        "/v1/a?$skip=2",
        "/v1/a",
        "/v1/a?p=2",
    ]


def test_a_search_is_posted_as_the_map_says(web_server: WebServer) -> None:
    posted = bills(
        "{path: /haku, method: post, many: list, items: d, parameters: {v: 2}, headers: {X-App: desk},"
        " body: {filter: {ids: '{id}', open: false}},"
        " paging: {kind: page, parameter: page.number, first: 0}}"
    )
    web_server.behaviours += [says({"d": BILLS}), says({"d": []})]
    with opened(web_server) as source:
        assert ids(source, posted, id=[1, 2]) == [1, 2]
    sent = web_server.asked[0]
    assert (sent.method, sent.target, sent.headers["x-app"]) == ("POST", "/v1/haku?v=2", "desk")
    assert json.loads(sent.body) == {
        "filter": {"ids": [1, 2], "open": False},
        "page": {"number": 0},
    }


def test_the_token_goes_where_the_settings_say(web_server: WebServer) -> None:
    one = bills("{path: '/laskut/{id}'}")
    web_server.always = says(BILLS[0])
    with opened(web_server) as source:
        asked_for(source, one, id=[1])
    with opened(web_server, header="X-Api-Key") as source:
        asked_for(source, one, id=[1])
    with opened(web_server, user="desk") as source:
        asked_for(source, one, id=[1])
    with opened(web_server, token=None) as source:
        asked_for(source, one, id=[1])
    sent = [(a.headers.get("authorization"), a.headers.get("x-api-key")) for a in web_server.asked]
    assert sent == [
        (f"Bearer {TOKEN}", None),
        (None, TOKEN),
        ("Basic ZGVzazp0dW5udXMtQWIzL3h5ej09", None),
        (None, None),
    ]


def test_a_service_that_ignores_its_parameters_gives_nobody_elses_rows(
    web_server: WebServer,
) -> None:
    by_number = bills("{path: /laskut, by: {asiakasnro: ohitettu}, items: data}")
    web_server.always = says({"data": BILLS})
    with opened(web_server) as source:
        assert ids(source, by_number, asiakasnro=["B2"]) == [3]
        assert ids(source, by_number, asiakasnro=["A1", "B2"]) == [1, 2, 3]
        assert ids(source, by_number, asiakasnro=["C9"]) == []


def test_rows_that_do_not_say_whose_they_are_are_not_taken(web_server: WebServer) -> None:
    bare = [{name: cell for name, cell in bill.items() if name != "asiakasnro"} for bill in BILLS]
    asked = "{path: /laskut, by: {asiakasnro: nro}, items: data, absent: empty}"
    web_server.always = says({"data": bare})
    with opened(web_server) as source:
        with pytest.raises(CollectionFailure, match="without saying whose"):
            asked_for(source, bills(asked), asiakasnro=["A1"])
        surely = bills(asked.replace("absent: empty", "filled: [asiakasnro]"))
        assert [row[1] for row in asked_for(source, surely, asiakasnro=["A1"])] == ["A1"] * 3
        together = bills(
            asked.replace("absent: empty", "filled: [asiakasnro], many: comma, absent: empty")
        )
        with pytest.raises(CollectionFailure, match="without saying whose"):
            asked_for(source, together, asiakasnro=["A1", "B2"])
        with pytest.raises(CollectionFailure, match="without saying whose"):
            asked_for(source, together, asiakasnro=["A1,B2"])


def test_other_columns_of_a_question_are_looked_at_here(web_server: WebServer) -> None:
    by_number = bills("{path: /laskut, by: {asiakasnro: asiakasnro}, items: data}")
    with opened(web_server) as source:
        assert ids(source, by_number, asiakasnro=["A1"], id=[2, 3]) == [2]
        assert ids(source, by_number, asiakasnro=["A1"], id=[]) == []
        with pytest.raises(CollectionFailure, match="by summa: its data map knows no such way"):
            asked_for(source, by_number, summa=[7])


def test_an_absent_field_is_a_missing_column_unless_the_map_says_otherwise(
    web_server: WebServer,
) -> None:
    del web_server.tables["laskut"][0]["summa"]
    strict, loose = "{path: '/laskut/{id}'}", "{path: '/laskut/{id}', absent: empty}"
    with opened(web_server) as source:
        with pytest.raises(CollectionFailure, match="has no column “summa”"):
            asked_for(source, bills(strict), id=[1])
        assert asked_for(source, bills(loose), id=[1])[0][2] is None
        assert asked_for(source, bills(strict), id=[2])[0][3] is None  # an object that is null


def test_not_found_means_nothing_only_where_the_map_says_so(web_server: WebServer) -> None:
    with opened(web_server) as source:
        assert asked_for(source, bills("{path: '/laskut/{id}', missing: nothing}"), id=[77]) == []
        with pytest.raises(CollectionFailure, match="has no “lasku” at the address"):
            asked_for(source, bills("{path: '/laskut/{id}'}"), id=[77])
        web_server.always = lambda handler, _: handler.answer(
            b"<html>404 of a gateway</html>", 404, content_type="text/html"
        )
        with pytest.raises(CollectionFailure, match="has no “lasku” at the address"):
            asked_for(source, bills("{path: '/laskut/{id}', missing: nothing}"), id=[77])


def test_as_you_type_goes_to_the_search_of_the_service(web_server: WebServer) -> None:
    looked = bills("{path: /laskut, search: {parameter: q, columns: [osoite.katu]}, items: data}")
    with opened(web_server) as source:
        begins = [Wanted("osoite.katu", begins=["Kat"])]
        assert [row[0] for row in source.matching(looked, begins, limit=10)] == [1]
        assert source.matching(looked, [Wanted("osoite.katu", begins=["kat"])], limit=10) == []
        assert source.matching(looked, [Wanted("summa", equal=[7])], limit=10) == []
        assert source.distinct(looked, "osoite.katu") is None
        assert source.indexed(looked) == frozenset({"osoite.katu"})
    assert web_server.targets() == ["/v1/laskut?q=Kat", "/v1/laskut?q=kat"]


def test_a_small_service_is_read_whole_for_what_it_cannot_search(web_server: WebServer) -> None:
    whole = bills("{path: /laskut, whole: true, items: data}")
    with opened(web_server) as source:
        assert source.distinct(whole, "asiakasnro") is not None
        assert list(source.distinct(whole, "asiakasnro") or ()) == ["A1", "B2"]
        assert ids(source, whole, asiakasnro=["B2"]) == [3]
        found = source.matching(whole, [Wanted("asiakasnro", begins=["A"])], limit=1)
        assert [row[0] for row in found] == [1]


def test_check_reads_what_can_be_read_without_a_person(web_server: WebServer) -> None:
    web_server.tables["laskut"][0] = {"id": 1}
    with opened(web_server) as source:
        with pytest.raises(CollectionFailure, match="has no column"):
            source.check([bills("{path: /laskut, whole: true, items: data}")])
        source.check([bills("{path: '/laskut/{id}'}")])
        by_number = "{path: %s, by: {asiakasnro: asiakasnro}, items: data}"
        source.check([bills(by_number % "/laskut")])
        with pytest.raises(CollectionFailure, match="has no “lasku” at the address"):
            source.check([bills(by_number % "/lasku")])
        web_server.behaviours.append(says({"error": "no such number"}, 422))
        source.check([bills(by_number % "/laskut")])
    with (
        opened(web_server, token="toinen") as source,
        pytest.raises(SystemFailure, match="did not let the desk in"),
    ):
        source.check([bills("{path: '/laskut/{id}'}")])


def test_nothing_but_questions_is_ever_sent(web_server: WebServer) -> None:
    one = bills("{path: '/laskut/{id}', missing: nothing}")
    with opened(web_server) as source:
        source.check([one])
        ids(source, one, id=[1, 2, 3])
    assert {asked.method for asked in web_server.asked} == {"GET"}


@pytest.mark.parametrize(
    "web",
    [
        "{path: laskut, whole: true}",
        "{path: '/a/../b', whole: true}",
        "{path: '/a?b=1', whole: true}",
        "{path: '/a/{id', whole: true}",
        "{path: /a}",
        "{path: '/a/{id}', by: {id: id}}",
        "{path: /a, whole: true, many: comma}",
        "{path: '/a/{id}', many: list}",
        "{path: /a, whole: true, body: {}}",
        "{path: '/a/{id}', whole: true}",
        "{path: /a, whole: true, headers: {Authorization: x}}",
        '{path: /a, whole: true, headers: {X-A: "a\\r\\nHost: b"}}',
        "{path: /a, whole: true, parameters: {all: true}}",
        "{path: '/a/{ei_ole}'}",
        "{path: /a, whole: true, paging: {kind: spiral}}",
        "[]",
    ],
)
def test_a_note_that_cannot_be_meant_is_refused_by_name(web: str) -> None:
    with pytest.raises(BadInput, match=r"lasku\.web"):
        bills(web)
