"""Answers of registers are kept piece by piece, whole or not at all, and go when they are not needed."""

from __future__ import annotations

import random

import pytest
from sqlalchemy import text

from desk.domain.errors import Unavailable
from desk.services.store_ports import UnitOfWork
from tests.store.conftest import Workspace
from tests.store.examples import NOW

NAME, OTHER = "a" * 32, "b" * 32
RUN = "c" * 32


def keep(work: UnitOfWork, name: str, *pieces: bytes, head: bytes | None = b"head") -> None:
    work.answers.put("2026-0001", RUN, name, pieces, first=0, head=head, at=NOW)


def change(workspace: Workspace, statement: str) -> None:
    engine = workspace.engine()
    with engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()


def test_an_answer_comes_back_piece_by_piece_in_the_order_kept(workspace: Workspace) -> None:
    noise = [random.Random(place).randbytes(5000) for place in range(3)]
    store = workspace.create()
    with store.work() as work:
        work.answers.put("2026-0001", RUN, OTHER, noise[:1], first=0, head=None, at=NOW)
        work.commit()
    with store.work() as work:
        keep(work, NAME)
        work.answers.put("2026-0001", RUN, OTHER, noise[1:], first=1, head=b"asked", at=NOW)
        work.commit()
    with workspace.open().work() as work:
        found = work.answers.whole("2026-0001")
        assert [(one.name, one.run, one.at, one.head) for one in found] == [
            (OTHER, RUN, NOW, b"asked"),
            (NAME, RUN, NOW, b"head"),
        ]
        assert [work.answers.piece(OTHER, place) for place in range(3)] == noise
        assert work.answers.whole("2026-0002") == []


def test_an_answer_that_broke_off_is_not_whole_and_is_cleared_away(workspace: Workspace) -> None:
    with workspace.create().work() as work:
        keep(work, NAME, b"rows", head=None)
        keep(work, OTHER, b"rows")
        work.commit()
    with workspace.open().work() as work:
        assert [one.name for one in work.answers.whole("2026-0001")] == [OTHER]
        work.answers.keep_only("2026-0001", [OTHER])
        work.commit()
    with workspace.open().work() as work, pytest.raises(Unavailable, match="gone"):
        work.answers.piece(NAME, 0)


def test_clearing_one_request_leaves_the_others_alone(workspace: Workspace) -> None:
    with workspace.create().work() as work:
        keep(work, NAME, b"rows")
        work.answers.put("2026-0002", RUN, OTHER, [b"rows"], first=0, head=b"head", at=NOW)
        work.answers.keep_only("2026-0001", [])
        work.commit()
    with workspace.open().work() as work:
        assert work.answers.whole("2026-0001") == []
        assert work.answers.piece(OTHER, 0) == b"rows"


def test_nothing_that_is_kept_stands_in_clear(workspace: Workspace) -> None:
    with workspace.create().work() as work:
        keep(work, NAME, b"Virtanen Aino", head=b"131052-308T")
        work.commit()
    engine = workspace.engine()
    with engine.connect() as connection:
        rows = [
            *connection.execute(text("SELECT head FROM kept_answer")).scalars(),
            *connection.execute(text("SELECT sealed FROM kept_piece")).scalars(),
        ]
    engine.dispose()
    assert len(rows) == 2
    assert not any(b"Virtanen" in row or b"131052" in row for row in rows)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE kept_piece SET sealed = substr(sealed, 2) WHERE place = 1",
        "UPDATE kept_piece SET sealed = (SELECT sealed FROM kept_piece AS other "
        "WHERE other.place = 0) WHERE place = 1",
    ],
)
def test_a_changed_piece_is_not_used(workspace: Workspace, statement: str) -> None:
    with workspace.create().work() as work:
        keep(work, NAME, b"rows of a", b"rows of b")
        work.commit()
    change(workspace, statement)
    with workspace.open().work() as work, pytest.raises(Unavailable, match="was changed"):
        work.answers.piece(NAME, 1)


def test_dropped_vault_data_is_gone(workspace: Workspace) -> None:
    with workspace.create().work() as work:
        identifier = work.vault.put("2026-0001", "collection", b"rows" * 1000)
        work.vault.drop(identifier)
        work.vault.drop(identifier)
        work.commit()
    with workspace.open().work() as work, pytest.raises(Unavailable, match="gone"):
        work.vault.get(identifier)
