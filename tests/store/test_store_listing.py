"""Lists out of the store: in order, cheap, and the same facts as the requests themselves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import text

from desk.domain.listed import listed
from desk.domain.presence import STALE, Visit
from desk.domain.representation import Representative, Role, of_estate
from desk.domain.request import Pause, PauseGround, State
from desk.store import schema
from tests.store.conftest import Workspace
from tests.store.examples import DAY, NOW, full_request, new_request


def test_lists_hold_what_the_requests_say(workspace: Workspace) -> None:
    store = workspace.create()
    long_name = "Å" * 500
    requests = [
        full_request(),
        new_request(),  # nothing known, no date
        replace(full_request(), ruling=date(2026, 4, 3), state=State.DELIVERED),
        replace(full_request(), state=State.CLOSED, collection_complete=True, ruling=None),
        replace(full_request(), controller="issoy", state=State.DELIVERED, handler=long_name),
    ]
    with store.work() as work:
        for one in requests:
            work.requests.add(one)
        work.commit()
    with store.work() as work:
        for choice in (
            {},
            {"open_only": True},
            {"controller": "issoy"},
            {"open_only": True, "controller": "kmev"},
        ):
            whole = work.requests.list(**choice)
            rows = work.requests.listed(**choice)
            assert [tuple(one) for one in rows] == [tuple(listed(one)) for one in whole]
            assert [one.open for one in rows] == [one.open for one in whole]
            assert [one.partly_answered for one in rows] == [one.partly_answered for one in whole]
        [first] = work.requests.listed(first=1)
        assert first.ruling == "2026-04-03"
        assert work.requests.list()[-2].handler != long_name  # cut alike in both
        assert any(one.handler == long_name[:120] for one in work.requests.listed())


def test_requests_of_an_older_store_are_listed_by_name_and_pause(workspace: Workspace) -> None:
    store = workspace.create()
    with store.work() as work:
        work.requests.add(full_request())
        work.requests.add(replace(full_request(), pauses=(), subject=None))
        ended = replace(full_request().pauses[0])
        work.requests.add(replace(full_request(), pauses=(ended,)))
        work.commit()
        before = [tuple(one) for one in work.requests.listed()]
    store.close()
    engine = workspace.engine()
    with engine.begin() as connection:
        schema.migrate(connection, to="0007")
    engine.dispose()
    with workspace.open().work() as work:
        after = [tuple(one._replace(handler="veikko")) for one in work.requests.listed()]
        assert after == before


def test_a_list_reads_no_wide_row(embedded: Workspace) -> None:
    embedded.create().close()
    engine = embedded.engine()
    with engine.connect() as connection:
        asked: list[str] = []
        trace = connection.connection.driver_connection
        assert trace is not None
        trace.set_trace_callback(asked.append)
        from desk.store.listing import read_list

        read_list(connection, open_only=False)
        read_list(connection, open_only=True)
        trace.set_trace_callback(None)
        lists = [one for one in asked if one.startswith("SELECT")]
        assert len(lists) == 2
        for query in lists:
            plan = str(connection.execute(text("EXPLAIN QUERY PLAN " + query)).all())
            assert "COVERING INDEX ix_access_request_listed" in plan
            assert "TEMP B-TREE" not in plan
    engine.dispose()


def test_a_look_waits_for_nobody_who_writes(workspace: Workspace) -> None:
    store = workspace.create()
    with store.work() as writing:
        writing.requests.add(full_request())
        with store.look() as work:
            assert len(work.requests.listed()) == 0  # not committed yet
        writing.commit()
    with store.look() as work:
        assert len(work.requests.listed()) == 1
        with pytest.raises(AssertionError):
            work.commit()


def visit(window: str, request: str = "2026-0001", ago: int = 0) -> Visit:
    then = NOW - timedelta(seconds=ago)
    return Visit(window * 32, request, "kaisa", then, then)


def test_who_has_a_request_open(workspace: Workspace) -> None:
    store = workspace.create()
    with store.work() as work:
        for one in (visit("a", ago=61), visit("b", ago=30), visit("c"), visit("d", "2026-0002")):
            work.presences.stay(one, gone_before=NOW - STALE)
        work.commit()
    with store.work() as work:
        assert work.presences.of("2026-0001") == [visit("b", ago=30), visit("c")]
        work.presences.stay(visit("b", "2026-0002"), gone_before=NOW - STALE)  # goes on to another
        work.presences.leave("c" * 32)
        assert work.presences.of("2026-0001") == []
        assert len(work.presences.of("2026-0002")) == 2
        work.commit()


@pytest.mark.parametrize("seconds", [59, 61])
def test_a_silent_window_is_forgotten_after_a_minute(workspace: Workspace, seconds: int) -> None:
    store = workspace.create()
    with store.work() as work:
        work.presences.stay(visit("a", ago=seconds), gone_before=NOW - STALE)
        work.presences.stay(visit("b"), gone_before=NOW - STALE)
        found = [one.window[0] for one in work.presences.of("2026-0001")]
    assert found == (["a", "b"] if seconds < 60 else ["b"])


def test_questions_to_customers_and_what_dates_depend_on_come_as_the_requests_say(
    workspace: Workspace,
) -> None:
    """Also pauses as an older version stored them: identity, in time, never chased."""
    store = workspace.create()
    asked = Pause(DAY, None, "kuka", chased=(date(2026, 12, 6),))
    late = Pause(DAY, None, "liian myöhään", stops=False)
    meant = Pause(DAY, None, "mitä", PauseGround.CLARIFICATION)
    ended = Pause(DAY, date(2026, 11, 25), "kuka")
    estate = Representative(Role.ESTATE, "Kuolinpesä", (), "perukirja", "kaisa", NOW)
    requests = [
        replace(new_request(), state=State.AWAITING_IDENTITY, pauses=(ended, asked)),
        replace(new_request(), state=State.AWAITING_IDENTITY, pauses=(late,)),
        replace(new_request(), state=State.IDENTIFIED, pauses=(meant,), extended=True),
        replace(new_request(), state=State.IDENTIFIED, pauses=(ended,), law=date(2026, 12, 28)),
        replace(new_request(), state=State.RECEIVED, representative=estate),
        replace(new_request(), state=State.CLOSED, pauses=(meant,)),
    ]
    with store.work() as work:
        numbers = [work.requests.add(one).number for one in requests]
        work.commit()
    with store.work() as work:
        assert sorted(work.requests.asked_customers(numbers)) == [
            (numbers[0], "issoy", asked),
            (numbers[1], "issoy", late),
            (numbers[2], "issoy", meant),
            (numbers[5], "issoy", meant),
        ]
        assert work.requests.asked_customers(numbers[3:5]) == ()
        found = {number: (what, dates) for number, what, dates in work.requests.dated()}
        assert set(found) == set(numbers[:5])
        for number in numbers[:5]:
            request = work.requests.get(number)
            what, dates = found[number]
            assert what.pauses == tuple(request.paused(date.min))
            assert (what.received, what.delivery) == (request.received, request.delivery)
            assert what.extended is request.extended
            assert what.estate is of_estate(request.representative)
            assert dates == (request.target, request.law, request.ruling, request.work_by)
    engine = workspace.engine()
    with engine.begin() as connection:
        column = 'pauses = \'[{"start": "2026-11-22", "end": null, "reason": "kuka"}]\''
        connection.execute(text(f"UPDATE access_request SET {column}"))
    engine.dispose()
    with store.work() as work:
        assert work.requests.get(numbers[0]).pauses == (Pause(DAY, None, "kuka"),)
