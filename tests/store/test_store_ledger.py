"""The free check of a calendar year (law: one free access check per person, unit and year)."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import text

from desk.domain.person import Identifiers
from desk.domain.request import FreeCheck
from desk.services.store_ports import UnitOfWork
from tests.store.conftest import Workspace
from tests.store.examples import AINO, DAY, VEIKKO

FREE = FreeCheck(True, 2026)


def claim(work: UnitOfWork, request: str, who: Identifiers, received: date = DAY) -> FreeCheck:
    return work.ledger.claim(
        unit="issoy", year=received.year, identifiers=who, request=request, received=received
    )


def look(work: UnitOfWork, who: Identifiers) -> FreeCheck:
    return work.ledger.look(unit="issoy", year=2026, identifiers=who)


def only(key: str, who: Identifiers = AINO) -> Identifiers:
    return Identifiers({key: who[key]})


def test_the_second_request_of_the_year_meets_the_first(workspace: Workspace) -> None:
    store = workspace.create()
    with store.work() as work:
        assert look(work, AINO) == FREE
        assert claim(work, "2026-0001", AINO) == FREE
        work.commit()
    with store.work() as work:
        met = FreeCheck(False, 2026, "2026-0001", DAY)
        assert look(work, AINO) == met
        assert claim(work, "2026-0002", AINO, date(2026, 12, 1)) == met
        assert claim(work, "2026-0003", VEIKKO) == FREE


def test_another_year_and_another_unit_have_their_own(workspace: Workspace) -> None:
    store = workspace.create()
    with store.work() as work:
        assert claim(work, "2026-0001", AINO, date(2026, 12, 31)).free
        assert claim(work, "2027-0001", AINO, date(2027, 1, 1)).free
        assert work.ledger.claim(
            unit="ksoy", year=2026, identifiers=AINO, request="2026-0002", received=DAY
        ).free


@pytest.mark.parametrize("key", list(AINO))
def test_any_identifier_of_the_person_meets_the_earlier_request(
    workspace: Workspace, key: str
) -> None:
    store = workspace.create()
    with store.work() as work:
        claim(work, "2026-0001", AINO)
        assert claim(work, "2026-0002", only(key)).earlier == "2026-0001"
        together = only(key).joined({"metering_point": ("643001",)})
        assert claim(work, "2026-0003", together).earlier == "2026-0001"


def test_an_identifier_learned_from_a_later_request_meets_the_earlier_one(
    workspace: Workspace,
) -> None:
    store = workspace.create()
    with store.work() as work:
        claim(work, "2026-0001", only("customer_number"))
        assert claim(work, "2026-0002", AINO).earlier == "2026-0001"
        third = claim(work, "2026-0003", only("personal_identity_code"))
        assert third == FreeCheck(False, 2026, "2026-0001", DAY)


def test_of_two_earlier_requests_the_first_received_is_named(workspace: Workspace) -> None:
    store = workspace.create()
    with store.work() as work:
        claim(work, "2026-0002", only("customer_number"), date(2026, 5, 2))
        claim(work, "2026-0001", only("personal_identity_code"), date(2026, 5, 1))
        met = claim(work, "2026-0003", AINO)
        assert (met.earlier, met.earlier_received) == ("2026-0001", date(2026, 5, 1))


def test_claiming_again_for_the_same_request_changes_nothing(workspace: Workspace) -> None:
    store = workspace.create()
    with store.work() as work:
        assert claim(work, "2026-0001", only("customer_number")).free
        assert claim(work, "2026-0001", only("customer_number")).free
        assert claim(work, "2026-0001", AINO).free
        assert not claim(work, "2026-0002", only("personal_identity_code")).free


def test_spelling_makes_no_other_person(workspace: Workspace) -> None:
    store = workspace.create()
    with store.work() as work:
        claim(work, "2026-0001", Identifiers({"given": ("email=Åke@Example.fi|name=Åke  Öst",)}))
        # the same letters as base letter and ring
        again = Identifiers(
            {"given": (" EMAIL=a\u030ake@example.fi|name=A\u030ake \u00a0O\u0308st",)}
        )
        assert not claim(work, "2026-0002", again).free


def test_sign_twins_and_equal_values_of_other_keys_are_other_people(workspace: Workspace) -> None:
    store = workspace.create()
    with store.work() as work:
        claim(work, "2026-0001", Identifiers({"personal_identity_code": ("020594X903P",)}))
        twin = Identifiers({"personal_identity_code": ("020594A903P",)})
        assert claim(work, "2026-0002", twin).free
        assert claim(work, "2026-0003", Identifiers({"customer_number": ("020594X903P",)})).free


def test_giving_back_frees_all_identifiers(workspace: Workspace) -> None:
    store = workspace.create()
    with store.work() as work:
        claim(work, "2026-0001", only("customer_number"))
        claim(work, "2026-0002", AINO)
        claim(work, "2026-0003", VEIKKO)
        work.ledger.give_back("2026-0001")
        work.commit()
    with store.work() as work:
        assert claim(work, "2026-0002", AINO) == FREE
        assert look(work, VEIKKO).earlier == "2026-0003"


@pytest.mark.parametrize(
    ("today", "gone"), [(date(2027, 12, 31), 0), (date(2028, 1, 1), 3), (date(2030, 1, 1), 3)]
)
def test_rows_go_at_the_end_of_the_following_year(
    workspace: Workspace, today: date, gone: int
) -> None:
    store = workspace.create()
    with store.work() as work:
        claim(work, "2026-0001", AINO)
        assert work.ledger.purge(today) == gone
        assert look(work, AINO).free is bool(gone)


def test_nobody_without_identifiers(workspace: Workspace) -> None:
    store = workspace.create()
    with store.work() as work, pytest.raises(ValueError, match="cannot be counted"):
        claim(work, "2026-0001", Identifiers())


def test_the_ledger_names_nobody(workspace: Workspace) -> None:
    store = workspace.create()
    with store.work() as work:
        claim(work, "2026-0001", AINO)
        work.commit()
    store.close()
    engine = workspace.engine()
    with engine.connect() as connection:
        rows = str(connection.execute(text("SELECT * FROM free_check")).all())
    engine.dispose()
    assert rows.count("2026-0001") == 3
    for values in AINO.values():
        assert not any(value in rows for value in values)


def test_two_workspaces_write_different_hashes(workspace: Workspace, embedded: Workspace) -> None:
    other = Workspace(embedded.folder.with_name("other"), None)
    hashes = []
    for one in (workspace, other):
        store = one.create()
        with store.work() as work:
            claim(work, "2026-0001", only("customer_number"))
            work.commit()
        store.close()
        engine = one.engine()
        with engine.connect() as connection:
            hashes.append(connection.execute(text("SELECT person_hash FROM free_check")).scalar())
        engine.dispose()
    assert hashes[0] != hashes[1]
