"""A key from a letter or another system cannot lead a request elsewhere than the data map says."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, unquote, urlsplit

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.registers.maps.data_map import MapCollection
from desk.registers.web.questions import Question, questions
from desk.registers.web.rows import as_keys
from tests.registers.web_samples import BILLS, bills, ids, opened, says
from tests.web_server import WebServer

SAFE = "a%2Fb a%3Fb a%23b a%252Fb a%20b %C3%A4%3B%C3%B6 a%26b%3Dc a%2Cb"
_SIGNS = ". .. / \\ %2e %2F %252e % ? # ; @ & = , a + http://evil/ {id} \u2024 \uff0f"
PIECES = [*_SIGNS.split(), "\r\n", "\x00", " ", "\ud800"]
HOSTILE = st.one_of(
    st.text(min_size=1),
    st.lists(
        st.sampled_from(PIECES),
        min_size=1,
        max_size=6,
    ).map("".join),
)
IN_PATH = bills("{path: '/asiakkaat/{asiakasnro}/laskut', parameters: {v: '2'}}")
IN_PART = bills("{path: '/asiakkaat/nro-{asiakasnro}.json'}")
TWICE = bills("{path: '/a/{asiakasnro}{id}/b'}")
IN_QUERY = bills("{path: /laskut, by: {asiakasnro: nro}, parameters: {v: '2'}}")
IN_PARAMETER = bills("{path: /laskut, parameters: {v: '2', nro: 'a{asiakasnro}b'}}")
IN_BODY = bills("{path: /haku, method: post, body: {a: [{b: '{asiakasnro}'}], c: 1}}")


def made(collection: MapCollection, **where: str | int) -> list[Question]:
    keys = as_keys({column: [value] for column, value in where.items()})
    (ask,) = collection.web
    return list(questions(ask, collection, ask.columns, keys, base="/v1"))


def target(question: Question) -> str:
    """What is sent, after the library has had its way with it."""
    sent = question.call({}).target
    url = httpx.URL("https://palvelu.example/").copy_with(raw_path=sent.encode("ascii"))
    assert url.host == "palvelu.example"
    return url.raw_path.decode("ascii")


@given(key=HOSTILE)
def test_a_key_stays_in_its_part_of_the_path(key: str) -> None:
    for collection, start, end in ((IN_PATH, "", ""), (IN_PART, "nro-", ".json")):
        for question in made(collection, asiakasnro=key):
            parts = urlsplit(target(question))
            steps = parts.path.split("/")
            assert steps[:3] == ["", "v1", "asiakkaat"]
            assert steps[4:] == (["laskut"] if collection is IN_PATH else [])
            assert unquote(steps[3]) == start + key.strip() + end
            assert parts.query == ("v=2" if collection is IN_PATH else "")


@given(key=HOSTILE)
def test_no_server_that_decodes_again_finds_a_step_upwards(key: str) -> None:
    for question in made(IN_PATH, asiakasnro=key):
        seen = target(question)
        for _ in range(3):
            seen = unquote(seen)
            assert not {".", ".."} & set(re.split(r"[/\\?#;]", seen))


@pytest.mark.parametrize("key", ["..", ".", "../x", "%2e%2e", "..;x", "a/..", "a\\..\\b", "a\x00"])
def test_a_key_that_could_step_upwards_is_not_sent(key: str) -> None:
    assert made(IN_PATH, asiakasnro=key) == []


def test_two_keys_together_do_not_make_a_step() -> None:
    two = bills("{path: '/a/{asiakasnro}{osoite.katu}/b'}")
    keys = as_keys({"asiakasnro": ["."], "osoite.katu": ["."]})
    assert list(questions(two.web[0], two, two.web[0].columns, keys, base="")) == []
    assert [target(one) for one in made(TWICE, asiakasnro="x/y", id=7)] == ["/v1/a/x%2Fy7/b"]


@given(key=HOSTILE)
def test_a_key_stays_in_its_parameter(key: str) -> None:
    for collection, value in ((IN_QUERY, "{}"), (IN_PARAMETER, "a{}b")):
        for question in made(collection, asiakasnro=key):
            parts = urlsplit(target(question))
            assert parts.path == "/v1/laskut"
            pairs = parse_qsl(parts.query, keep_blank_values=True, strict_parsing=True)
            assert pairs == [("v", "2"), ("nro", value.format(key.strip()))]


@given(key=HOSTILE)
def test_a_key_stays_in_its_place_of_a_body(key: str) -> None:
    for question in made(IN_BODY, asiakasnro=key):
        assert question.body == {"a": [{"b": key.strip()}], "c": 1}


@given(key=HOSTILE)
def test_a_text_that_is_no_number_is_not_asked_of_a_column_of_numbers(key: str) -> None:
    by_id = bills("{path: '/laskut/{id}'}")
    assert all(target(one) == f"/v1/laskut/{int(key)}" for one in made(by_id, id=key))


def test_hostile_keys_through_a_real_service(web_server: WebServer) -> None:
    keys = ["a/b", "a?b", "a#b", "a%2Fb", "a b", "ä;ö", "a&b=c", "a,b", "..", "../../admin"]
    web_server.always = says([{**BILLS[0], "asiakasnro": key} for key in keys])
    with opened(web_server) as source:
        by_path = bills("{path: '/asiakkaat/{asiakasnro}/laskut', at_once: 1}")
        assert ids(source, by_path, asiakasnro=[*keys]) == [1] * 8
    assert web_server.targets() == [
        f"/v1/asiakkaat/{part}/laskut"
        for part in [
            "a%2Fb",
            "a%3Fb",
            "a%23b",
            "a%252Fb",
            "a%20b",
            "%C3%A4%3B%C3%B6",
            "a%26b%3Dc",
            "a%2Cb",
        ]
    ]
