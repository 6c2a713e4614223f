"""The vault gives back what was put, unchanged, or says that it cannot."""

from __future__ import annotations

import hashlib
import random
import tracemalloc

import pytest
from sqlalchemy import text

from desk.domain.errors import Unavailable
from tests.store.conftest import Workspace

_MEGABYTE = 1024 * 1024


def _kept(workspace: Workspace, *data: bytes) -> list[str]:
    store = workspace.create()
    with store.work() as work:
        identifiers = [work.vault.put("2026-0001", "collection", one) for one in data]
        work.commit()
    store.close()
    return identifiers


def _change(workspace: Workspace, *statements: str) -> None:
    engine = workspace.engine()
    with engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()


def test_data_comes_back_as_it_was_put(workspace: Workspace) -> None:
    noise = random.Random(2)
    data = [noise.randbytes(size) for size in (0, 1, _MEGABYTE, _MEGABYTE + 1, 3 * _MEGABYTE)]
    identifiers = _kept(workspace, *data)
    assert len(set(identifiers)) == len(data)
    with workspace.open().work() as work:
        assert [work.vault.get(one) for one in identifiers] == data


def test_what_is_kept_is_compressed_and_not_in_clear(workspace: Workspace) -> None:
    _kept(workspace, b"Virtanen Aino;10017;" * 100_000)
    engine = workspace.engine()
    with engine.connect() as connection:
        sealed = b"".join(connection.execute(text("SELECT sealed FROM vault_chunk")).scalars())
    engine.dispose()
    assert b"Virtanen" not in sealed
    assert len(sealed) < 50_000


def test_unknown_data_is_gone(workspace: Workspace) -> None:
    with workspace.create().work() as work, pytest.raises(Unavailable, match="gone from the vault"):
        work.vault.get("no such thing\x00")


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (["UPDATE vault_chunk SET sealed = substr(sealed, 2) WHERE place = 1"], "was changed"),
        (
            [
                "UPDATE vault_chunk SET sealed = (SELECT sealed FROM vault_chunk AS other "
                "WHERE other.item = vault_chunk.item AND other.place = 1) WHERE place = 0"
            ],
            "was changed",
        ),
        (
            ["DELETE FROM vault_chunk WHERE place = 1", "UPDATE vault_item SET chunks = 1"],
            "was changed",
        ),
        (["UPDATE vault_item SET sha256 = 'ab'"], "was changed"),
        (["DELETE FROM vault_chunk WHERE place = 1"], "gone"),
        (["DELETE FROM vault_item"], "gone"),
    ],
)
def test_changed_data_is_not_used(workspace: Workspace, change: list[str], sentence: str) -> None:
    [identifier] = _kept(workspace, random.Random(3).randbytes(2 * _MEGABYTE))
    _change(workspace, *change)
    with workspace.open().work() as work, pytest.raises(Unavailable, match=sentence):
        work.vault.get(identifier)


def test_data_of_another_item_is_not_used(workspace: Workspace) -> None:
    mine, theirs = _kept(workspace, b"mine", b"theirs")
    _change(
        workspace,
        f"UPDATE vault_chunk SET sealed = (SELECT sealed FROM vault_chunk WHERE item = '{theirs}') "
        f"WHERE item = '{mine}'",
        f"UPDATE vault_item SET sha256 = (SELECT sha256 FROM vault_item WHERE id = '{theirs}') "
        f"WHERE id = '{mine}'",
    )
    with workspace.open().work() as work, pytest.raises(Unavailable, match="was changed"):
        work.vault.get(mine)


def test_cut_off_data_is_not_used_even_with_a_fitting_hash(workspace: Workspace) -> None:
    data = random.Random(5).randbytes(2 * _MEGABYTE)
    [identifier] = _kept(workspace, data)
    start = hashlib.sha256(data[:_MEGABYTE]).hexdigest()
    _change(
        workspace,
        "DELETE FROM vault_chunk WHERE place = 1",
        f"UPDATE vault_item SET chunks = 1, sha256 = '{start}'",
    )
    with workspace.open().work() as work, pytest.raises(Unavailable, match="was changed"):
        work.vault.get(identifier)


def test_a_large_collection_is_not_held_in_memory_twice(workspace: Workspace) -> None:
    data = random.Random(4).randbytes(_MEGABYTE) * 16
    store = workspace.create()
    tracemalloc.start()
    try:
        with store.work() as work:
            identifier = work.vault.put("2026-0001", "collection", data)
            work.commit()
        assert tracemalloc.get_traced_memory()[1] < 8 * _MEGABYTE
        tracemalloc.reset_peak()
        with store.work() as work:
            assert len(work.vault.get(identifier)) == len(data)
        assert tracemalloc.get_traced_memory()[1] < len(data) + 16 * _MEGABYTE
    finally:
        tracemalloc.stop()
