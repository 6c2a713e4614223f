"""The history is chained by keyed hashes, so tampering with the database shows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import text

from tests.store.conftest import Workspace
from tests.store.examples import event


def _five_events(workspace: Workspace) -> None:
    store = workspace.create()
    for start in (0, 3):
        with store.work() as work:
            for one in range(start, min(start + 3, 5)):
                work.audit.append(event("2026-0001", "collect", records=str(one)))
            work.commit()
    store.close()


def _broken_at(workspace: Workspace) -> int | None:
    with workspace.open().work() as work:
        return work.audit.broken_at()


def test_events_come_back_in_their_order(workspace: Workspace) -> None:
    store = workspace.create()
    events = [event("2026-0001", "received"), event("2026-0001", "sign", records="7")]
    with store.work() as work:
        work.audit.append(events[0])
        work.audit.append(event("2026-0002"))
        work.audit.append(events[1])
        work.commit()
    with store.work() as work:
        assert work.audit.of("2026-0001") == events
        assert work.audit.broken_at() is None


def test_an_empty_history_holds(workspace: Workspace) -> None:
    with workspace.create().work() as work:
        assert work.audit.broken_at() is None


def test_an_untouched_history_holds(workspace: Workspace) -> None:
    _five_events(workspace)
    assert _broken_at(workspace) is None


@pytest.mark.parametrize(
    ("tampering", "at"),
    [
        ("UPDATE audit_event SET actor = 'pekka' WHERE number = 2", 2),
        ("UPDATE audit_event SET request = '2026-0002' WHERE number = 2", 2),
        ("UPDATE audit_event SET action = 'sign' WHERE number = 5", 5),
        ("""UPDATE audit_event SET details = '{"records": "9"}' WHERE number = 1""", 1),
        ("UPDATE audit_event SET at = '2026-11-23 08:15:30.123456' WHERE number = 4", 4),
        ("UPDATE audit_event SET chain = (SELECT chain FROM audit_head) WHERE number = 3", 3),
        ("DELETE FROM audit_event WHERE number = 1", 1),
        ("DELETE FROM audit_event WHERE number = 3", 3),
        ("DELETE FROM audit_event WHERE number = 5", 5),
        ("DELETE FROM audit_event", 1),
        ("UPDATE audit_event SET number = 6 WHERE number = 5", 5),
        (
            "INSERT INTO audit_event SELECT 6, request, at, actor, action, details, chain "
            "FROM audit_event WHERE number = 5",
            6,
        ),
    ],
)
def test_tampering_is_found_where_it_was_done(
    workspace: Workspace, tampering: str, at: int
) -> None:
    _five_events(workspace)
    engine = workspace.engine()
    with engine.begin() as connection:
        connection.execute(text(tampering))
    engine.dispose()
    assert _broken_at(workspace) == at


def test_an_event_of_a_restored_backup_is_found(workspace: Workspace) -> None:
    """The event was written by the desk itself under this number, in another course of events."""
    _five_events(workspace)
    engine = workspace.engine()
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE held AS SELECT * FROM audit_event WHERE number = 5"))
        connection.execute(text("DELETE FROM audit_event WHERE number = 5"))
        connection.execute(
            text(
                "UPDATE audit_head SET number = 4, "
                "chain = (SELECT chain FROM audit_event WHERE number = 4)"
            )
        )
    with workspace.open().work() as work:
        for action in ("refuse", "close"):
            work.audit.append(event("2026-0001", action))
        work.commit()
        assert work.audit.broken_at() is None
    with engine.begin() as connection:
        connection.execute(text("DELETE FROM audit_event WHERE number = 5"))
        connection.execute(text("INSERT INTO audit_event SELECT * FROM held"))
    engine.dispose()
    assert _broken_at(workspace) == 6


def test_the_chain_needs_the_key(workspace: Workspace, embedded: Workspace) -> None:
    other = replace(embedded, folder=embedded.folder.with_name("other"), url=None, opened=[])
    chains = []
    for one in (workspace, other):
        _five_events(one)
        engine = one.engine()
        with engine.connect() as connection:
            chains.append(
                bytes(connection.execute(text("SELECT chain FROM audit_head")).scalar_one())
            )
        engine.dispose()
    assert chains[0] != chains[1]
