"""A finished case goes with everything in it; the ledger and the chain of the history stay."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import text

from desk.domain.controller import Delivery
from desk.domain.dispatch import Dispatch, SentFile
from desk.domain.entitlement import ledger_identifiers
from desk.domain.incoming import DocumentKind, Incoming
from desk.domain.person import Identifiers
from desk.domain.question import Question
from desk.domain.request import AuditEvent, State, Subject
from desk.store.audit import ERASED
from desk.store.open_store import Store
from desk.store.tables import metadata
from tests.store.conftest import Workspace
from tests.store.examples import AINO, NOW, event, full_request, new_request

TRACES = (
    "Näkkäläjärvi",
    "010594Y9032",
    "10017",
    "Jauholantie",
    "Soittaa",
    "kirje-",
    "Four systems",
)
LATER = NOW + timedelta(days=1)


def case(store: Store, state: State = State.CLOSED) -> str:
    """A case with something of it in every table."""
    with store.work() as work:
        request = work.requests.add(replace(full_request(), collection_complete=True))
        number = request.number
        assert request.letter is not None
        letter = replace(
            request.letter, vault_id=work.vault.put(number, "letter", b"Aino Jauholantie 4")
        )
        work.requests.save(replace(request, state=state, letter=letter))
        work.ledger.claim(
            unit="kmev", year=2026, identifiers=AINO, request=number, received=request.received
        )
        work.letters.add(number, letter)
        work.dispatches.add(
            Dispatch(
                number,
                letter.vault_id,
                Delivery.POST,
                "Jauholantie 4",
                NOW,
                "kaisa",
                (SentFile("kirje-.pdf", "0" * 64),),
            )
        )
        work.questions.add(Question(number, "vesi", 1, "Näkkäläjärvi", 7, NOW))
        work.answers.put(number, "run", "a" * 32, [b"Jauholantie"], first=0, head=b"h", at=NOW)
        document = Incoming("kirje-Näkkäläjärvi.pdf", DocumentKind.PDF, 3, "b" * 64)
        piled = work.incoming.add(document, b"Jauholantie", at=NOW, actor="kaisa")
        work.incoming.give(piled.id, number)
        work.audit.append(event(number, "received"))
        work.audit.append(event(number, "another_way", reason="Jauholantie, not Näkkäläjärvi"))
        work.commit()
    return number


def everything(workspace: Workspace) -> str:
    """All rows of all tables as somebody reads them who has the keys, sealed columns opened."""
    engine = workspace.engine()
    keys = _vault_key(workspace)
    found = []
    with engine.connect() as connection:
        for table in metadata.tables:
            for row in connection.execute(text(f"SELECT * FROM {table}")).mappings():
                found.append(f"{table}: {dict(row)}")
                sealed = row.get("sealed")
                if sealed is not None:
                    found.append(_opened(keys, dict(row), table))
    engine.dispose()
    return "\n".join(found)


def _vault_key(workspace: Workspace) -> bytes:
    from desk.store.keys import open_keys

    return open_keys(workspace.folder, workspace.secrets).vault


def _opened(key: bytes, row: dict[str, object], table: str) -> str:
    import zlib

    sealed = row["sealed"]
    assert isinstance(sealed, bytes)
    if table == "incoming_document":
        head = AESGCM(key).decrypt(sealed[:12], sealed[12:], f"incoming:{row['id']}".encode())
        return json.dumps(json.loads(head), ensure_ascii=False)
    if table == "vault_chunk":
        binding = f"{row['item']}:{row['place']}:1".encode()
        return zlib.decompress(AESGCM(key).decrypt(sealed[:12], sealed[12:], binding)).decode()
    return ""


def test_nothing_of_the_person_is_in_any_row_once_the_case_is_deleted(
    workspace: Workspace,
) -> None:
    """Art. 5(1)(e), 17(1)(a)."""
    store = workspace.create()
    number = case(store)
    before = everything(workspace)
    assert [one for one in TRACES if one not in before] == []
    with store.work() as work:
        work.cases.erase(number)
        work.audit.append(event(number, "purged", months="24"))
        work.commit()
    after = everything(workspace)
    assert [one for one in TRACES if one in after] == []
    left = {line.partition(":")[0] for line in after.splitlines()}
    assert left == {"free_check", "audit_event", "audit_head", "number_series", "store_identity"}


def test_the_ledger_meets_the_person_after_the_case_is_gone(workspace: Workspace) -> None:
    """Law, free check: the ledger survives the deletion of the case and goes after the next year."""
    store = workspace.create()
    number = case(store)
    with store.work() as work:
        work.cases.erase(number)
        work.commit()
    with store.work() as work:
        met = work.ledger.look(unit="kmev", year=2026, identifiers=AINO)
        assert (met.free, met.earlier) == (False, number)
        assert work.ledger.purge(date(2028, 1, 1)) == 3


def test_the_history_holds_without_what_it_said(workspace: Workspace) -> None:
    store = workspace.create()
    with store.work() as work:
        work.audit.append(event("2026-0099", "received"))
        work.commit()
    number = case(store)
    with store.work() as work:
        work.cases.erase(number)
        work.audit.append(AuditEvent(number, LATER, "kirsi", "purged", {"months": "24"}))
        work.commit()
    with store.work() as work:
        assert work.audit.broken_at() is None
        told = work.audit.of(number)
        assert [one.action for one in told] == [ERASED, ERASED, "purged"]
        assert {one.actor for one in told} == {"", "kirsi"}
        assert [one.action for one in work.audit.of("2026-0099")] == ["received"]


@pytest.mark.parametrize(
    ("tampering", "at"),
    [
        (
            "UPDATE audit_event SET action = 'erased', actor = '', details = '{\"seal\": \"00\"}' "
            "WHERE number = 1",
            1,
        ),
        (
            "UPDATE audit_event SET action = 'erased', details = "
            "(SELECT details FROM audit_event WHERE number = 2) WHERE number = 1",
            1,
        ),
        ("UPDATE audit_event SET request = '2026-0009' WHERE number = 2", 2),
        ("UPDATE audit_event SET chain = (SELECT chain FROM audit_head) WHERE number = 2", 2),
        ("DELETE FROM audit_event WHERE number = 3", 3),
        ("UPDATE audit_event SET action = 'received' WHERE number = 2", 2),
    ],
)
def test_no_event_passes_for_an_erased_one(workspace: Workspace, tampering: str, at: int) -> None:
    """Only the desk's own key makes an event say nothing."""
    store = workspace.create()
    with store.work() as work:
        work.audit.append(event("2026-0099", "received"))
        work.commit()
    number = case(store)
    with store.work() as work:
        work.cases.erase(number)
        work.commit()
    store.close()
    engine = workspace.engine()
    with engine.begin() as connection:
        connection.execute(text(tampering))
    engine.dispose()
    with workspace.open().work() as work:
        assert work.audit.broken_at() == at


@pytest.mark.parametrize(
    ("state", "over"),
    [
        (State.CLOSED, True),
        (State.DELIVERED, True),
        (State.REFUSED, True),
        (State.WITHDRAWN, True),
        (State.MERGED, True),
        (State.RECEIVED, False),
        (State.AWAITING_IDENTITY, False),
        (State.COLLECTED, False),
        (State.SIGNED, False),
    ],
)
def test_only_what_is_over_and_was_left_alone_long_enough_is_named(
    workspace: Workspace, state: State, over: bool
) -> None:
    store = workspace.create()
    number = case(store, state)
    with store.look() as work:
        found = work.cases.ended(LATER)
        assert [one.number for one in found] == ([number] if over else [])
        assert work.cases.ended(NOW) == ()
        if over:
            assert found[0].ended == NOW
            assert work.cases.ended(LATER, number="2026-9999") == ()


def test_a_partly_answered_case_is_open(workspace: Workspace) -> None:
    store = workspace.create()
    number = case(store, State.DELIVERED)
    with store.work() as work:
        work.requests.save(replace(work.requests.get(number), collection_complete=False))
        work.commit()
    with store.look() as work:
        assert work.cases.ended(LATER) == ()


def test_a_document_of_the_pile_is_thrown_away_with_its_bytes(workspace: Workspace) -> None:
    store = workspace.create()
    document = Incoming("mainos.pdf", DocumentKind.PDF, 3, "c" * 64)
    with store.work() as work:
        piled = work.incoming.add(document, b"Jauholantie", at=NOW, actor="kaisa")
        work.incoming.throw_away(piled.id)
        work.commit()
    assert "mainos" not in everything(workspace)
    with store.work() as work:
        assert work.incoming.pile() == []
        assert work.incoming.with_digest("c" * 64) is None


def test_requests_about_somebody_whom_no_register_knows_are_found(workspace: Workspace) -> None:
    """Counted by all that they gave together, in whatever letters."""
    store = workspace.create()
    given = Identifiers({"name": ("Öst Åke",), "email": ("ake@example.fi",)})
    with store.work() as work:
        made = work.requests.add(new_request())
        work.requests.save(
            replace(made, subject=Subject(None, (), "Öst Åke", (), identifiers=given))
        )
        work.commit()
    again = Identifiers({"email": ("AKE@example.fi",), "name": ("öst åke",)})
    with store.look() as work:
        who = ledger_identifiers(Identifiers(), given=again)
        found = work.requests.about(controller="issoy", year=2026, person=who)
        assert [one.number for one in found] == [made.number]
        alone = ledger_identifiers(Identifiers(), given=Identifiers({"name": ("Öst Åke",)}))
        assert work.requests.about(controller="issoy", year=2026, person=alone) == ()


def test_requests_about_a_person_are_found_by_any_identifier(workspace: Workspace) -> None:
    """Law, free check: all identifiers of one person count as one person."""
    store = workspace.create()
    number = case(store)
    with store.work() as work:
        work.requests.add(new_request(controller="kmev"))
        work.commit()
    with store.look() as work:
        for key in AINO:
            who = Identifiers({key: tuple(f" {one.lower()}" for one in AINO[key])})
            if key == "register_row":
                who = Identifiers({key: ("kmev_vesi:asiakas:9",)})
            found = work.requests.about(controller="kmev", year=2026, person=who)
            assert [one.number for one in found] == [number], key
            assert work.requests.about(controller="kmev", year=2025, person=who) == ()
            assert work.requests.about(controller="issoy", year=2026, person=who) == ()
