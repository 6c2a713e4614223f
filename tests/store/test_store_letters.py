"""Sealed letters and deliveries in the store: whole, in their order, found by their check code."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import timedelta

from desk.domain.controller import Delivery
from desk.domain.dispatch import Companion, Dispatch, SentFile
from desk.domain.request import Letter, LetterKind
from tests.store.conftest import Workspace
from tests.store.examples import NOW

DAY = timedelta(days=1)
LETTER = Letter(
    vault_id="5" * 32,
    file_name="issoy-2026-0001-2.pdf",
    sha256="cd" * 32,
    pages=6,
    signed_at=NOW,
    signer="Imatran Seudun Sähkö Oy",
    kind=LetterKind.PARTIAL_ANSWER,
    version=2,
    level="B-T",
    data_digest="ef" * 32,
    check_code="7F3A-91C2-5D0E",
    beside=(Companion("T000001.wav", "9a" * 32, 8044, "issoy_puhelut:puhelut", "t/T000001.wav"),),
)
SENT = Dispatch(
    request="2026-0001",
    letter=LETTER.vault_id,
    way=Delivery.ELECTRONIC,
    to="aino@example.fi",
    at=NOW,
    actor="kaisa",
    files=(SentFile("issoy-2026-0001-suojattu.pdf", "12" * 32), SentFile("puhelu.wav", "34" * 32)),
    note="Passphrase by SMS",
)


def test_letters_come_back_as_they_were_stored_and_in_their_order(workspace: Workspace) -> None:
    assert all(getattr(LETTER, one.name) != one.default for one in fields(Letter))
    first = replace(LETTER, vault_id="6" * 32, version=1, check_code="0000-0000-0001")
    store = workspace.create()
    with store.work() as work:
        for letter in (first, LETTER):
            work.letters.add("2026-0001", letter)
        work.commit()
    with store.work() as work:
        work.letters.add("2026-0002", replace(LETTER, vault_id="7" * 32, check_code=""))
    store.close()
    with workspace.open().work() as work:
        assert work.letters.of("2026-0001") == [first, LETTER]
        assert work.letters.of("2026-0002") == [], "it was not committed"
        assert work.letters.by_code("7F3A-91C2-5D0E") == [("2026-0001", LETTER)]
        assert work.letters.by_code("7F3A-91C2-5D0F") == []


def test_deliveries_come_back_as_they_were_stored(workspace: Workspace) -> None:
    again = replace(SENT, way=Delivery.POST, to="Koekatu 1, 55120 IMATRA", files=(), note="")
    with workspace.create().work() as work:
        work.dispatches.add(SENT)
        work.dispatches.add(again)
        work.commit()
    with workspace.open().work() as work:
        assert work.dispatches.of("2026-0001") == [SENT, again]
        assert work.dispatches.of("2026-0002") == []


def test_letters_that_no_dispatch_tells_of_are_found(workspace: Workspace) -> None:
    sent = replace(LETTER, vault_id="6" * 32)
    with workspace.create().work() as work:
        work.letters.add("2026-0001", sent)
        work.letters.add("2026-0002", replace(LETTER, vault_id="7" * 32, signed_at=NOW + DAY))
        work.letters.add("2026-0001", LETTER)
        work.dispatches.add(replace(SENT, letter=sent.vault_id))
        work.dispatches.add(replace(SENT, letter=sent.vault_id))
        work.commit()
    with workspace.open().work() as work:
        found = work.letters.not_sent()
        assert [(number, one.vault_id[0]) for number, one in found] == [
            ("2026-0001", "5"),
            ("2026-0002", "7"),
        ]
