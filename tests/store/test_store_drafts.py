"""Unfinished forms: one of each kind and clerk, unreadable on the disk, forgotten in time."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select, text

from desk.store.tables import draft
from tests.store.conftest import Workspace
from tests.store.examples import NOW

CODE = "131052-9373"


def test_each_clerk_has_one_unfinished_form_of_a_kind(workspace: Workspace) -> None:
    store = workspace.create()
    with store.work() as work:
        work.drafts.keep("visit", "Kaisa", b"first", at=NOW)
        work.drafts.keep("visit", "Kaisa", b"second", at=NOW)
        work.drafts.keep("post", "Kaisa", b"letter", at=NOW)
        work.drafts.keep("visit", "Veikko " * 60, b"his", at=NOW)
        work.commit()
    with store.work() as work:
        kept = [
            work.drafts.get(*key)
            for key in (("visit", "Kaisa"), ("post", "Kaisa"), ("visit", "Veikko " * 60))
        ]
        assert [one and one.data for one in kept] == [b"second", b"letter", b"his"]
        work.drafts.drop("visit", "Kaisa")
        work.drafts.drop("visit", "nobody")
        assert work.drafts.get("visit", "Kaisa") is None


def test_what_was_typed_cannot_be_read_in_the_store_or_on_the_disk(workspace: Workspace) -> None:
    store = workspace.create()
    with store.work() as work:
        work.drafts.keep("visit", "Kaisa", CODE.encode(), at=NOW)
        work.commit()
    engine = workspace.engine()
    with engine.connect() as connection:
        row = connection.execute(select(draft)).one()
        assert CODE.encode() not in row.sealed
    engine.dispose()
    for file in workspace.folder.rglob("*"):
        assert file.is_dir() or CODE.encode() not in file.read_bytes()


def test_a_draft_that_was_damaged_or_moved_is_none(workspace: Workspace) -> None:
    store = workspace.create()
    with store.work() as work:
        work.drafts.keep("visit", "Kaisa", b"hers", at=NOW)
        work.commit()
    engine = workspace.engine()
    with engine.begin() as connection:
        connection.execute(text("UPDATE draft SET actor = 'Veikko'"))
    engine.dispose()
    with store.work() as work:
        assert work.drafts.get("visit", "Veikko") is None


def test_old_ones_are_forgotten(workspace: Workspace) -> None:
    store = workspace.create()
    with store.work() as work:
        work.drafts.keep("visit", "Kaisa", b"old", at=NOW - timedelta(days=8))
        work.drafts.keep("visit", "Veikko", b"new", at=NOW)
        work.drafts.purge(NOW - timedelta(days=7))
        assert work.drafts.get("visit", "Kaisa") is None
        assert work.drafts.get("visit", "Veikko") is not None
