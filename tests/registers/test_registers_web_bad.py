"""A web service that misbehaves: one clear sentence that names it, nothing partial, no token anywhere."""

from __future__ import annotations

import gzip
import logging
import socket
import threading
import time
import traceback
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.registers.maps.data_map import MapCollection
from desk.registers.source import CollectionFailure, SystemFailure
from desk.registers.web.service import WebService
from tests.registers.web_samples import (
    BILLS,
    NoWaiting,
    asked_for,
    bills,
    ids,
    opened,
    says,
    sends,
)
from tests.web_server import TOKEN, Asked, Certificates, Handler, WebServer

ONE = "{path: '/laskut/{id}'}"
PAGED = "{path: /laskut, whole: true, items: d, most_pages: 25, paging: %s}"


@pytest.fixture
def one() -> MapCollection:
    return bills(ONE)


@pytest.fixture
def source(web_server: WebServer) -> Iterator[WebService]:
    web_server.tables["laskut"] = [dict(bill) for bill in BILLS]
    with opened(web_server) as made:
        yield made


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (b"<!doctype html><title>Kirjaudu</title>", "a web page"),
        (b"  \n<html>", "a web page"),
        (b"OK", "no JSON"),
        (b"", "no JSON"),
        (b'{"id": 1, "asiakasnro": "A', "no JSON"),
        (b'{"id": 1, "nimi": "M\xe4kel\xe4"}', "not UTF-8"),
        (b'{"id": 1, "id": 2}', "the same name twice"),
        (b'{"id": ' + b"9" * 5000 + b"}", "a number that is longer"),
        (b'{"id": 1e999999}', "a number that is longer"),
        (b'{"id": 1.' + b"1" * 5000 + b"}", "a number that is longer"),
        (b'{"id": NaN}', "no JSON"),
        (b"[" * 100_000 + b"]" * 100_000, "nested deeper"),
        (b'{"id":' * 100_000 + b"1" + b"}" * 100_000, "nested deeper"),
        (b"[1, 2]", "another shape"),
        (b'"teksti"', "another shape"),
        (b"null", "another shape"),
    ],
)
def test_an_answer_that_is_no_data_is_told(
    web_server: WebServer, source: WebService, one: MapCollection, body: bytes, told: str
) -> None:
    web_server.behaviours.append(sends(body, content_type="application/json"))
    with pytest.raises(CollectionFailure, match=f"Laskutus answered “lasku” .*{told}"):
        asked_for(source, one, id=[1])


def test_a_path_to_rows_that_leads_nowhere_is_told(
    web_server: WebServer, source: WebService
) -> None:
    inside = bills("{path: '/laskut/{id}', items: data.items}")
    documents: list[object] = [{"data": {}}, {"data": [1]}, {"error": "x"}, {"data": {"items": 1}}]
    for document in documents:
        web_server.behaviours.append(says(document))
        with pytest.raises(CollectionFailure, match=r"another shape .* at “data\.items”"):
            asked_for(source, inside, id=[1])


def test_half_letters_do_not_go_on(
    web_server: WebServer, source: WebService, one: MapCollection
) -> None:
    """A program that cuts a text in the middle of an emoji leaves half of it."""
    web_server.behaviours.append(
        sends(b'{"id": 1, "asiakasnro": "a\\ud83d", "summa": 1, "osoite": null, "rivit": []}')
    )
    assert asked_for(source, one, id=[1])[0][1] == "a\ufffd"


@pytest.mark.parametrize("status", [401, 403])
def test_a_refused_token_is_told(
    web_server: WebServer, source: WebService, one: MapCollection, status: int
) -> None:
    web_server.behaviours.append(says({"error": TOKEN}, status))
    with pytest.raises(SystemFailure, match="Laskutus did not let the desk in") as failure:
        asked_for(source, one, id=[1])
    assert isinstance(failure.value, CollectionFailure) is (status == 403)
    assert TOKEN not in "".join(traceback.format_exception(failure.value))


@pytest.mark.parametrize("status", [400, 418, 500, 501])
def test_errors_of_its_own_are_told(
    web_server: WebServer, source: WebService, one: MapCollection, status: int
) -> None:
    web_server.behaviours.append(says({"error": "x"}, status))
    with pytest.raises(CollectionFailure, match=rf"an error of its own \(status {status}\)"):
        asked_for(source, one, id=[1])
    assert len(web_server.asked) == 1


# --- what may pass -----------------------------------------------------------------------------------------------


def test_too_many_requests_is_waited_out_as_the_service_says(
    web_server: WebServer, one: MapCollection
) -> None:
    web_server.tables["laskut"] = [dict(bill) for bill in BILLS]
    web_server.behaviours += [
        says({}, 429, retry_after="7"),
        says({}, 503, retry_after="Mon, 02 Mar 2026 12:00:30 GMT"),
        says({}, 502),
    ]
    patience = NoWaiting()
    with opened(web_server, patience=patience) as source:
        assert ids(source, one, id=[1]) == [1]
    assert len(web_server.asked) == 4
    assert patience.waited == [7.0, 30.0, 2.0]


def test_a_wait_is_never_longer_than_a_minute_and_rubbish_counts_for_nothing(
    web_server: WebServer, one: MapCollection
) -> None:
    web_server.tables["laskut"] = [dict(bill) for bill in BILLS]
    web_server.behaviours += [
        says({}, 429, retry_after="99999999999999"),
        says({}, 429, retry_after="huomenna"),
        says({}, 429, retry_after="Thu, 01 Jan 1970 00:00:00 GMT"),
    ]
    patience = NoWaiting()
    with opened(web_server, patience=patience) as source:
        assert ids(source, one, id=[1]) == [1]
    assert patience.waited == [60.0, 1.0, 2.0]


@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_a_service_that_stays_busy_is_given_up_and_may_be_asked_later(
    web_server: WebServer, source: WebService, one: MapCollection, status: int
) -> None:
    web_server.always = says({}, status)
    with pytest.raises(SystemFailure, match="Laskutus is too busy") as failure:
        asked_for(source, one, id=[1])
    assert failure.value.passing
    assert len(web_server.asked) == 4


def test_no_wait_outlasts_the_question(web_server: WebServer, one: MapCollection) -> None:
    web_server.always = says({}, 503, retry_after="50")
    patience = NoWaiting()
    with (
        opened(web_server, patience=patience, timeout="60") as source,
        pytest.raises(SystemFailure, match="too busy"),
    ):
        asked_for(source, one, id=[1])
    assert patience.waited == [50.0]
    assert len(web_server.asked) == 2


def test_closing_ends_the_waiting(web_server: WebServer, one: MapCollection) -> None:
    web_server.always = says({}, 503)
    patience = NoWaiting(ended=True)
    with (
        opened(web_server, patience=patience) as source,
        pytest.raises(SystemFailure, match="too busy"),
    ):
        asked_for(source, one, id=[1])
    assert len(web_server.asked) == 1


def test_no_more_requests_a_second_than_the_settings_allow(web_server: WebServer) -> None:
    web_server.tables["laskut"] = [dict(bill) for bill in BILLS]
    patience = NoWaiting()
    with opened(web_server, patience=patience, rate="4") as source:
        one_by_one = bills("{path: '/laskut/{id}', at_once: 1}")
        assert ids(source, one_by_one, id=[1, 2, 3]) == [1, 2, 3]
    assert patience.waited == [0.25, 0.5]


def _cut(handler: Handler, _asked: Asked) -> None:
    handler.send_response(200)
    handler.send_header("content-length", "1000")
    handler.end_headers()
    handler.wfile.write(b'{"id": 1, "asiakasnro"')
    handler.close_connection = True


def _nothing_at_all(handler: Handler, _asked: Asked) -> None:
    handler.close_connection = True


def _no_http(handler: Handler, _asked: Asked) -> None:
    handler.wfile.write(b"220 mail.example ESMTP\r\n")
    handler.close_connection = True


@pytest.mark.parametrize("behaviour", [_cut, _nothing_at_all, _no_http])
def test_a_connection_that_is_cut_is_made_again(
    web_server: WebServer, source: WebService, one: MapCollection, behaviour: object
) -> None:
    web_server.behaviours.append(behaviour)  # type: ignore[arg-type]  # functions of this module
    assert ids(source, one, id=[1]) == [1]
    web_server.always = behaviour  # type: ignore[assignment]  # functions of this module
    with pytest.raises(SystemFailure, match="Laskutus broke off") as failure:
        asked_for(source, one, id=[1])
    assert failure.value.passing


def test_a_failure_on_a_later_page_fails_the_question(
    web_server: WebServer, source: WebService
) -> None:
    paged = bills(PAGED % "{kind: page, parameter: p}")
    web_server.behaviours += [says({"d": BILLS}), says({}, 500)]
    with pytest.raises(CollectionFailure, match="an error of its own"):
        asked_for(source, paged)


# --- never an end ------------------------------------------------------------------------------------------------


def _endless(handler: Handler, asked: Asked) -> None:
    number = len(handler.server.service.asked)
    rows = [{**BILLS[0], "id": number}]
    handler.json({"d": rows, "n": f"mark{number}", "more": True, "link": f"/v1/x?n={number}"})


def _nothing_new(handler: Handler, asked: Asked) -> None:
    number = len(handler.server.service.asked)
    handler.json({"d": [], "n": f"mark{number}", "more": True, "link": f"/v1/x?n={number}"})


def _same(handler: Handler, asked: Asked) -> None:
    handler.json({"d": BILLS, "n": "mark", "more": True, "link": asked.target})


@pytest.mark.parametrize("behaviour", [_endless, _nothing_new, _same])
@pytest.mark.parametrize(
    "paging",
    [
        "{kind: page, parameter: p, more: more}",
        "{kind: offset, parameter: o, more: more}",
        "{kind: cursor, parameter: c, next: n}",
        "{kind: link, next: link}",
    ],
)
def test_pages_for_ever_are_told(
    web_server: WebServer, source: WebService, paging: str, behaviour: object
) -> None:
    web_server.always = behaviour  # type: ignore[assignment]  # functions of this module
    with pytest.raises(CollectionFailure, match="Laskutus does not come to an end"):
        asked_for(source, bills(PAGED % paging))
    assert len(web_server.asked) <= 25


def test_fewer_rows_than_the_service_counted_are_not_called_all(
    web_server: WebServer, source: WebService
) -> None:
    paged = bills(PAGED % "{kind: page, parameter: p, total: total}")
    web_server.behaviours += [says({"d": BILLS, "total": 9}), says({"d": [], "total": 9})]
    with pytest.raises(CollectionFailure, match="fewer rows of “lasku” than it had counted"):
        asked_for(source, paged)


@pytest.fixture
def silent() -> Iterator[int]:
    """The port of a listener that takes connections and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener.getsockname()[1]


def test_a_service_that_never_speaks_is_given_up(
    web_server: WebServer, one: MapCollection, silent: int
) -> None:
    with (
        opened(web_server, url=f"https://localhost:{silent}", timeout="0.3") as source,
        pytest.raises(SystemFailure, match="Laskutus cannot be reached") as failure,
    ):
        asked_for(source, one, id=[1])
    assert not failure.value.passing


def _never_answers(handler: Handler, _asked: Asked) -> None:
    handler.server.service.over.wait()
    handler.close_connection = True


def _drips(handler: Handler, _asked: Asked) -> None:
    """A byte now and then keeps every single read within its time."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
    while not handler.server.service.over.wait(0.02):
        handler.wfile.write(b"x")


def _drips_the_body(handler: Handler, _asked: Asked) -> None:
    handler.send_response(200)
    handler.send_header("content-length", "100000")
    handler.end_headers()
    while not handler.server.service.over.wait(0.02):
        handler.wfile.write(b" ")


@pytest.mark.parametrize("behaviour", [_never_answers, _drips, _drips_the_body])
def test_a_service_that_does_not_finish_is_given_up(
    web_server: WebServer, one: MapCollection, behaviour: object
) -> None:
    web_server.always = behaviour  # type: ignore[assignment]  # functions of this module
    begun = time.monotonic()
    with (
        opened(web_server, timeout="0.4") as source,
        pytest.raises(SystemFailure, match="Laskutus did not answer in time") as failure,
    ):
        asked_for(source, one, id=[1])
    web_server.over.set()
    # the whole time was spent: to ask again at once would only multiply it
    assert not failure.value.passing
    assert time.monotonic() - begun < 4


def test_questions_side_by_side_end_with_the_first_failure(web_server: WebServer) -> None:
    many = bills("{path: '/laskut/{id}', at_once: 2}")
    web_server.always = says({}, 500)
    with (
        opened(web_server) as source,
        pytest.raises(CollectionFailure, match="an error of its own"),
    ):
        asked_for(source, many, id=list(range(1, 200)))
    assert len(web_server.asked) < 10
    assert not [t for t in threading.enumerate() if t.name.startswith("ThreadPoolExecutor")]


# --- who it is ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("which", ["expired", "other_name"])
def test_a_wrong_certificate_is_told_and_nothing_is_sent(
    certificates: Certificates, one: MapCollection, which: str
) -> None:
    service = WebServer(certificates, certificate=getattr(certificates, which))
    with (
        opened(service) as source,
        pytest.raises(SystemFailure, match="Laskutus could not show who it is") as failure,
    ):
        asked_for(source, one, id=[1])
    service.close()
    assert not failure.value.passing
    assert service.asked == []


@pytest.mark.parametrize("root", ["the strangers", "the machines"])
def test_an_unknown_issuer_is_told_and_nothing_is_sent(
    web_server: WebServer, certificates: Certificates, one: MapCollection, root: str
) -> None:
    ca = None if root == "the machines" else str(certificates.other_root)
    with (
        opened(web_server, ca=ca) as source,
        pytest.raises(SystemFailure, match="Laskutus could not show who it is"),
    ):
        asked_for(source, one, id=[1])
    assert web_server.asked == []


def test_a_missing_root_file_is_told(web_server: WebServer, tmp_path: Path) -> None:
    with (
        pytest.raises(SystemFailure, match=r"Laskutus cannot be asked: the file “.*gone\.pem”"),
        opened(web_server, ca=str(tmp_path / "gone.pem")),
    ):
        pass


@pytest.mark.parametrize(
    "url",
    [
        "http://palvelu.example/v1",
        "ftp://localhost/v1",
        "https://user:salasana@localhost/v1",
        "https://",
        "palvelu.example",
        "https://[::1/v1",
        "https://localhost/v1?avain=salasana",
        "",
    ],
)
def test_an_address_that_is_not_safe_is_refused(web_server: WebServer, url: str) -> None:
    with (
        pytest.raises(SystemFailure, match="Laskutus cannot be asked: its address") as failure,
        opened(web_server, url=url or "x"),
    ):
        pass
    assert "salasana" not in "".join(traceback.format_exception(failure.value))


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("timeout", "kauan"),
        ("timeout", "0"),
        ("timeout", "nan"),
        ("rate", "-1"),
        ("largest", "inf"),
        ("header", "X Y"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(
    web_server: WebServer, option: str, value: str
) -> None:
    with (
        pytest.raises(SystemFailure, match=f"“{option}” in its settings"),
        opened(web_server, options={option: value}),
    ):
        pass


def test_a_token_that_cannot_be_sent_is_told_without_it(web_server: WebServer) -> None:
    with (
        pytest.raises(SystemFailure, match="its token in the keyring") as failure,
        opened(web_server, token="salainen\r\nHost: muualla"),
    ):
        pass
    assert "salainen" not in "".join(traceback.format_exception(failure.value))


# --- where the token goes ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_another_host_is_never_followed(
    web_server: WebServer,
    source: WebService,
    certificates: Certificates,
    one: MapCollection,
    status: int,
) -> None:
    other = WebServer(certificates)
    port = web_server.host.partition(":")[2]
    for address in (
        f"{other.url}/laskut/1",
        f"http://localhost:{port}/v1/laskut/1",
        f"//{other.host}/v1/laskut/1",
        f"https://127.0.0.1:{port}/v1/laskut/1",
        f"https://localhost:{port}@{other.host}/v1",
        "https://[",
    ):
        web_server.behaviours.append(says({}, status, location=address))
        with pytest.raises(CollectionFailure, match="sent the desk to another address"):
            asked_for(source, one, id=[1])
    other.close()
    assert other.asked == []


def test_a_next_page_elsewhere_is_never_followed(
    web_server: WebServer, source: WebService, certificates: Certificates
) -> None:
    other = WebServer(certificates)
    paged = bills(PAGED % "{kind: link, next: n}")
    web_server.behaviours.append(says({"d": BILLS, "n": f"{other.url}/laskut"}))
    with pytest.raises(CollectionFailure, match="sent the desk to another address"):
        asked_for(source, paged)
    other.close()
    assert other.asked == []


def test_a_redirect_within_the_service_is_followed_but_not_for_ever(
    web_server: WebServer, source: WebService, one: MapCollection
) -> None:
    web_server.behaviours.append(says({}, 308, location="/v1/laskut/1?uusi=1"))
    assert ids(source, one, id=[1]) == [1]
    web_server.always = says({}, 302, location="/v1/laskut/1")
    with pytest.raises(CollectionFailure, match="sent the desk to another address"):
        asked_for(source, one, id=[1])


def test_the_token_and_the_keys_are_never_logged(
    web_server: WebServer, one: MapCollection, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    web_server.tables["laskut"] = [dict(bill) for bill in BILLS]
    web_server.behaviours.append(says({}, 503))
    with opened(web_server) as source:
        ids(source, one, id=[1])
        web_server.always = says({}, 401)
        with pytest.raises(SystemFailure):
            asked_for(source, one, id=[31415])
    assert TOKEN not in caplog.text
    assert "31415" not in caplog.text


# --- too much ----------------------------------------------------------------------------------------------------


def test_a_huge_answer_is_refused_before_it_is_whole(
    web_server: WebServer, one: MapCollection
) -> None:
    web_server.always = sends(b" " * 2_000_000)
    with (
        opened(web_server, largest="1") as source,
        pytest.raises(CollectionFailure, match="more data in one answer"),
    ):
        asked_for(source, one, id=[1])


@pytest.mark.parametrize("layers", [1, 2])
def test_a_gzip_bomb_does_not_go_off(
    web_server: WebServer, one: MapCollection, layers: int
) -> None:
    bomb = gzip.compress(b" " * 50_000_000)
    packing = "gzip"
    if layers == 2:
        bomb, packing = gzip.compress(bomb), "gzip, gzip"
    web_server.always = sends(bomb, content_encoding=packing)
    told = "more data in one answer" if layers == 1 else "packed in a way"
    with (
        opened(web_server, largest="1") as source,
        pytest.raises(CollectionFailure, match=told),
    ):
        asked_for(source, one, id=[1])


def test_packed_answers_are_read(
    web_server: WebServer, source: WebService, one: MapCollection
) -> None:
    body = b'{"id": 1, "asiakasnro": "A1", "summa": 1, "osoite": null, "rivit": []}'
    packed = gzip.compress(body)
    halves = gzip.compress(body[:20]) + gzip.compress(body[20:])
    for whole in (packed, halves):
        web_server.behaviours.append(sends(whole, content_encoding="gzip"))
        assert ids(source, one, id=[1]) == [1]
    web_server.behaviours.append(sends(b"no gzip", content_encoding="gzip"))
    with pytest.raises(CollectionFailure, match="no JSON or is cut off"):
        asked_for(source, one, id=[1])
    web_server.always = sends(packed[:-9], content_encoding="gzip")
    with pytest.raises(SystemFailure, match="broke off"):
        asked_for(source, one, id=[1])
