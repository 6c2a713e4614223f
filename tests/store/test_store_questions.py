"""Questions in the store: kept as they are, never overwritten, saved with the rest or not at all."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest

from desk.domain.errors import Conflict
from desk.domain.question import Outcome, Question
from tests.store.conftest import Workspace
from tests.store.examples import NOW, event, new_request

FULL = Question(
    request="2026-0001",
    system="arkisto",
    ordinal=2,
    owner="Paperiarkisto, Äänekoski",
    chase_days=4,
    asked_at=NOW,
    sent=date(2026, 11, 23),
    chased=(date(2026, 11, 27), date(2026, 12, 1)),
    outcome=Outcome.ANSWERED,
    answered_at=NOW,
    answered_by="kaisa",
    answer_id="3" * 32,
    file_id="4" * 32,
    version=1,
)


def test_a_question_comes_back_as_it_was_stored(workspace: Workspace) -> None:
    blank = Question("2026-0001", "arkisto", 1, "", 5, NOW)
    untouched = {
        field.name for field in fields(Question) if getattr(FULL, field.name) == field.default
    }
    assert not untouched  # a new field has to be stored as well
    store = workspace.create()
    with store.work() as work:
        work.questions.add(FULL)
        work.questions.add(blank)
        work.commit()
    store.close()
    with workspace.open().work() as work:
        assert work.questions.of("2026-0001") == [replace(blank, version=1), FULL]
        assert work.questions.of("2026-0002") == []
        assert work.questions.unanswered() == [replace(blank, version=1)]


def test_a_change_over_somebody_elses_is_a_conflict(workspace: Workspace) -> None:
    store = workspace.create()
    with store.work() as work:
        first = work.questions.add(FULL)
        saved = work.questions.save(replace(first, sent=date(2026, 11, 24)))
        assert saved.version == 2
        with pytest.raises(Conflict, match="2026-0001"):
            work.questions.save(replace(first, sent=date(2026, 11, 25)))
        assert work.questions.of("2026-0001") == [saved]


def test_the_same_question_is_never_asked_twice(workspace: Workspace) -> None:
    with workspace.create().work() as work:
        work.questions.add(FULL)
        with pytest.raises(Conflict):
            work.questions.add(FULL)


def test_a_question_its_history_and_its_answer_are_saved_together(workspace: Workspace) -> None:
    store = workspace.create()
    with store.work() as work:
        number = work.requests.add(new_request()).number
        work.commit()
    with store.work() as work:  # left without a commit, as when the machine stops here
        kept = work.vault.put(number, "answer", b"asiakaskortti")
        work.questions.add(replace(FULL, request=number, answer_id=kept))
        work.audit.append(event(number, "question_answered"))
    with store.work() as work:
        assert work.questions.of(number) == []
        assert work.audit.of(number) == []


def test_what_an_owner_answered_is_nowhere_in_the_database_in_plain_words(
    workspace: Workspace,
) -> None:
    """Art. 32: what was answered lies encrypted in the vault; the table holds dates and the owner."""
    with workspace.create().work() as work:
        work.questions.add(
            replace(FULL, answer_id=work.vault.put("2026-0001", "answer", b"Koskela Aino soitti"))
        )
        work.commit()
    engine = workspace.engine()
    with engine.connect() as connection:
        rows = [
            str(tuple(row))
            for table in ("question", "vault_item", "vault_chunk")
            for row in connection.exec_driver_sql(f"SELECT * FROM {table}")
        ]
    engine.dispose()
    assert not any("Koskela" in row for row in rows)
