"""Documents that arrived: unreadable on the disk, each once, off the pile only into one request."""

from __future__ import annotations

import hashlib
from datetime import date

import pytest
from sqlalchemy import select, text

from desk.domain.errors import Conflict, NoAnswer, Unavailable
from desk.domain.incoming import DocumentKind, Enclosed, Incoming
from desk.services.store_ports import Piled
from desk.store.open_store import Store
from desk.store.tables import incoming_document, vault_item
from tests.store.conftest import Workspace
from tests.store.examples import NOW

CODE = "131052-9373"


def document(data: bytes, name: str = "kirje.pdf") -> Incoming:
    return Incoming(
        name=name,
        kind=DocumentKind.EMAIL,
        size=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        sent=date(2026, 11, 16),
        sender="aino.virtanen@example.fi",
        sender_name="Aino Virtanen \ud800",
        subject="Tietopyyntö",
        codes=(CODE,),
        enclosed=(Enclosed(1, "liite.pdf", 9, DocumentKind.PDF, 2), Enclosed(2, "x", 1, None)),
    )


def lay(store: Store, data: bytes, actor: str = "Kaisa") -> Piled:
    with store.work() as work:
        piled = work.incoming.add(document(data), data, at=NOW, actor=actor)
        work.commit()
    return piled


def test_a_document_is_read_back_as_it_came(workspace: Workspace) -> None:
    store = workspace.create()
    data = CODE.encode() * 300_000
    piled = lay(store, data)
    with store.work() as work:
        assert work.incoming.pile() == [piled]
        assert work.incoming.get(piled.id).document == document(data)
        assert work.incoming.data(piled.id) == data
        assert work.incoming.with_digest(piled.document.sha256) == piled
        assert work.incoming.with_digest("0" * 64) is None


def test_neither_it_nor_its_sender_can_be_read_in_the_store_or_on_the_disk(
    workspace: Workspace,
) -> None:
    store = workspace.create()
    lay(store, CODE.encode())
    engine = workspace.engine()
    with engine.connect() as connection:
        row = connection.execute(select(incoming_document)).one()
        assert all(one not in row.sealed for one in (CODE.encode(), b"virtanen", b"kirje"))
    engine.dispose()
    for file in workspace.folder.rglob("*"):
        assert file.is_dir() or CODE.encode() not in file.read_bytes()


def test_it_leaves_the_pile_into_one_request_and_takes_its_bytes_along(
    workspace: Workspace,
) -> None:
    store = workspace.create()
    piled, other = lay(store, b"first"), lay(store, b"second")
    with store.work() as work:
        given = work.incoming.give(piled.id, "2026-0001")
        assert work.incoming.give(piled.id, "2026-0001") == given
        with pytest.raises(Conflict, match="2026-0001"):
            work.incoming.give(piled.id, "2026-0002")
        work.commit()
    with store.work() as work:
        assert work.incoming.pile() == [other]
        assert work.incoming.of("2026-0001") == [given]
        assert work.incoming.data(piled.id) == b"first"
    engine = workspace.engine()
    with engine.connect() as connection:
        # Whoever purges a case finds its documents where its letters lie.
        held = connection.execute(
            select(vault_item.c.id).where(vault_item.c.request == "2026-0001")
        )
        assert [one.id for one in held] == [piled.id]
    engine.dispose()


def test_the_same_bytes_lie_in_the_store_once(workspace: Workspace) -> None:
    store = workspace.create()
    lay(store, b"same")
    with pytest.raises(Conflict, match="once"):
        lay(store, b"same", actor="Veikko")
    with store.work() as work:
        assert len(work.incoming.pile()) == 1


def test_what_is_put_aside_comes_last(workspace: Workspace) -> None:
    store = workspace.create()
    first, second, third = (lay(store, one) for one in (b"1", b"2", b"3"))
    with store.work() as work:
        work.incoming.put_behind(first.id)
        work.commit()
    with store.work() as work:
        assert [one.id for one in work.incoming.pile()] == [second.id, third.id, first.id]
        assert [one.aside for one in work.incoming.pile()] == [False, False, True]
        with pytest.raises(NoAnswer):
            work.incoming.put_behind("nothing")


def test_a_head_that_was_moved_to_another_document_is_not_used(workspace: Workspace) -> None:
    store = workspace.create()
    first, second = lay(store, b"1"), lay(store, b"2")
    engine = workspace.engine()
    with engine.begin() as connection:
        connection.execute(
            text(
                "UPDATE incoming_document SET sealed = "
                "(SELECT o.sealed FROM incoming_document o WHERE o.id = :a) WHERE id = :b"
            ),
            {"a": first.id, "b": second.id},
        )
    engine.dispose()
    with store.work() as work:
        assert work.incoming.get(first.id) == first
        with pytest.raises(Unavailable):
            work.incoming.get(second.id)
