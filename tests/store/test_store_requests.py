"""Requests in the store: numbered, never overwritten, saved whole or not at all."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest
from sqlalchemy import update

from desk.domain.errors import Conflict, NoAnswer, Unavailable
from desk.domain.identity import Evidence
from desk.domain.proof_detail import NO_DETAIL
from desk.domain.request import AccessRequest, State
from desk.store.tables import access_request
from tests.store.conftest import Workspace
from tests.store.examples import AINO, DAY, event, full_request, new_request


def test_request_comes_back_as_it_was_stored(workspace: Workspace) -> None:
    request = full_request()
    blank = new_request()
    untouched = {
        field.name
        for field in fields(AccessRequest)
        if getattr(request, field.name) == field.default and field.name not in ("number", "version")
    }
    assert not untouched  # a new field has to be stored as well
    store = workspace.create()
    with store.work() as work:
        added, plain = work.requests.add(request), work.requests.add(blank)
        work.commit()
    store.close()
    store = workspace.open()
    with store.work() as work:
        assert (
            work.requests.get(added.number)
            == added
            == replace(request, number="2026-0001", version=1)
        )
        assert work.requests.get(plain.number) == plain


def test_a_check_of_an_earlier_version_is_read_as_it_was_made(workspace: Workspace) -> None:
    """Stored before a check had a detail; “already identified” did not say how."""
    store = workspace.create()
    with store.work() as work:
        number = work.requests.add(full_request()).number
        work.commit()
    engine = workspace.engine()
    with engine.begin() as connection:
        connection.execute(
            update(access_request).values(
                identity={
                    "evidence": "already_identified",
                    "checked_by": "kaisa",
                    "checked_at": "2025-03-02T12:00:00+02:00",
                    "enough": True,
                    "reason": "The person has been identified already; that is enough.",
                }
            )
        )
    engine.dispose()
    with store.work() as work:
        check = work.requests.get(number).identity
    assert check is not None
    assert (check.evidence, check.enough, check.detail) == (
        Evidence.ALREADY_IDENTIFIED,
        True,
        NO_DETAIL,
    )


def test_moments_are_read_in_helsinki_time(workspace: Workspace) -> None:
    store = workspace.create()
    with store.work() as work:
        number = work.requests.add(full_request()).number
        created = work.requests.get(number).created_at
        assert created is not None
        assert created.isoformat() == "2026-11-22T10:15:30.123456+02:00"


def test_numbers_run_by_the_year_of_receipt(workspace: Workspace) -> None:
    store = workspace.create()
    with store.work() as work:
        days = [date(2026, 1, 1), date(2027, 1, 1), date(2026, 12, 31), date(2027, 6, 1)]
        numbers = [work.requests.add(new_request(day)).number for day in days]
    assert numbers == ["2026-0001", "2027-0001", "2026-0002", "2027-0002"]


def test_a_number_that_was_not_saved_is_given_again(workspace: Workspace) -> None:
    store = workspace.create()
    for commit in (True, False, True):
        with store.work() as work:
            number = work.requests.add(new_request()).number
            if commit:
                work.commit()
    assert number == "2026-0002"


def test_saving_over_somebody_elses_change_is_a_conflict(workspace: Workspace) -> None:
    store = workspace.create()
    with store.work() as work:
        mine = theirs = work.requests.add(new_request())
        work.commit()
    with store.work() as work:
        saved = work.requests.save(replace(theirs, note="theirs"))
        work.commit()
    assert saved.version == 2
    with store.work() as work, pytest.raises(Conflict, match="2026-0001 was changed"):
        work.requests.save(replace(mine, note="mine"))
    with store.work() as work:
        assert work.requests.get(mine.number) == saved


def test_unknown_number_is_no_answer(workspace: Workspace) -> None:
    store = workspace.create()
    with store.work() as work:
        for number in ("2026-0009", "\x00", "'; DROP TABLE access_request; --"):
            with pytest.raises(NoAnswer):
                work.requests.get(number)
        with pytest.raises(NoAnswer):
            work.requests.save(replace(new_request(), number="2026-0009", version=1))


def test_list_has_the_earliest_ruling_date_first(workspace: Workspace) -> None:
    store = workspace.create()
    with store.work() as work:
        for controller, state, ruling in (
            ("issoy", State.RECEIVED, date(2026, 12, 22)),
            ("kesoy", State.RECEIVED, None),
            ("kesoy", State.IDENTIFIED, date(2026, 12, 1)),
            ("issoy", State.CLOSED, date(2026, 11, 1)),
        ):
            request = new_request(controller=controller)
            work.requests.add(replace(request, state=state, ruling=ruling))

        def numbers(found: list[AccessRequest]) -> list[str]:
            return [request.number[-1] for request in found]

        assert numbers(work.requests.list()) == ["4", "3", "1", "2"]
        assert numbers(work.requests.list(open_only=True)) == ["3", "1", "2"]
        assert numbers(work.requests.list(controller="issoy")) == ["4", "1"]
        assert numbers(work.requests.list(open_only=True, controller="issoy")) == ["1"]


def test_a_request_that_was_answered_in_part_is_listed_as_open(workspace: Workspace) -> None:
    store = workspace.create()
    with store.work() as work:
        for complete in (False, True, None):
            request = replace(new_request(), state=State.DELIVERED, collection_complete=complete)
            work.requests.add(request)
        found = work.requests.list(open_only=True)
        assert [one.collection_complete for one in found] == [False]
        assert all(one.open for one in found)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("<b>&amp;'\"; --", "<b>&amp;'\"; --"),
        ("=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"),
        ("nul\x00here", "nul\u2400here"),
        ("half \ud83d pair", "half \ufffd pair"),
        ("\u202eright to left \u05d0\u05d1", "\u202eright to left \u05d0\u05d1"),
        ("øńšžđ 😀" * 1500, "øńšžđ 😀" * 1500),
    ],
)
def test_any_text_is_kept_or_marked(workspace: Workspace, written: str, kept: str) -> None:
    store = workspace.create()
    with store.work() as work:
        request = full_request()
        subject = request.subject
        assert subject is not None
        request = replace(request, note=written, opened_by=written, extension_reason=written)
        request = replace(request, subject=replace(subject, name=written))
        added = work.requests.add(request)
        work.audit.append(event(added.number, reason=written))
        work.commit()
    with store.work() as work:
        read = work.requests.get(added.number)
        assert read == added
        assert (read.note, read.opened_by, read.extension_reason) == (kept, kept, kept)
        assert read.subject is not None
        assert read.subject.name == written
        assert [one.details for one in work.audit.of(added.number)] == [{"reason": kept}]
        assert work.audit.broken_at() is None


def test_leaving_without_commit_changes_nothing(workspace: Workspace) -> None:
    store = workspace.create()
    with store.work() as work:
        number = work.requests.add(new_request()).number
        work.commit()
    with store.work() as work:
        request = work.requests.get(number)
        work.requests.save(replace(request, state=State.IDENTIFIED))
        work.ledger.claim(unit="issoy", year=2026, identifiers=AINO, request=number, received=DAY)
        kept = work.vault.put(number, "letter", b"letter")
        work.audit.append(event(number))
        assert work.audit.of(number)
        assert work.vault.get(kept) == b"letter"
    with store.work() as work:
        assert work.requests.get(number) == request
        assert work.ledger.look(unit="issoy", year=2026, identifiers=AINO).free
        assert work.audit.of(number) == []
        with pytest.raises(Unavailable, match="gone from the vault"):
            work.vault.get(kept)
