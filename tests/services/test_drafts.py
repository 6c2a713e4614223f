"""Forms that were not finished: what is old is forgotten, whoever left it."""

from __future__ import annotations

from datetime import timedelta

from desk.services import drafts
from tests.fakes import FakeDesk


def test_what_nobody_touched_for_a_week_goes_when_anybody_fills_a_form() -> None:
    """Else it would stay as long as a window is open, or as its own clerk is away (Art. 5(1)(e))."""
    fake = FakeDesk()
    drafts.keep(fake.desk(), form="visit", actor="Kaisa", values={"term": "131052-9373"})
    fake.today += timedelta(days=7)
    drafts.keep(fake.desk(), form="visit", actor="Veikko", values={"term": "Virtanen"})
    assert len(fake.memory.drafts) == 2
    fake.today += timedelta(days=1)
    drafts.keep(fake.desk(), form="visit", actor="Veikko", values={"term": "Virtanen"})
    assert [actor for _, actor in fake.memory.drafts] == ["Veikko"]
