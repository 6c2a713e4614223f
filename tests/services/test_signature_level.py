"""The level of a signature is kept with the letter, and why it is lower is told."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desk.domain.text import QT_TRANSLATE_NOOP, Language, Text
from desk.services import answer, history, review
from desk.services.ports import SignedLetter
from tests.fakes import FakeDesk
from tests.services.test_delivery import signed

NOTICE = QT_TRANSLATE_NOOP("test", "No time stamp came.")


class Signs:
    """Reaches a level, with or without something to tell."""

    level: str = "B-LT"
    notice: Text | None = None

    def sign(self, pdf: bytes, *, controller: str, reason: str, language: Language) -> SignedLetter:
        at = datetime(2026, 11, 22, tzinfo=UTC)
        return SignedLetter(pdf, controller, at, self.level, self.notice)


class SignsLower(Signs):
    """Asked for a time stamp and got none."""

    level = "B-B"
    notice = NOTICE


def sentences(fake: FakeDesk) -> list[str]:
    return [str(history.sentence(one)) for one in fake.memory.events]


def test_the_level_is_kept_with_the_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.fakes.FakeSigner", Signs)
    fake = FakeDesk()
    number = signed(fake)
    with fake.desk().work() as work:
        assert [one.level for one in work.letters.of(number)] == ["B-LT"]
    assert not any("level" in one for one in sentences(fake))


def test_a_lower_level_is_told_at_once_and_in_the_history(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.fakes.FakeSigner", SignsLower)
    fake = FakeDesk()
    number = signed(fake)
    assert any("has the level B-B" in one for one in sentences(fake))
    review.decide(fake.desk(), number=number, decisions=(), actor="tiski")
    assert answer.seal(fake.desk(), number=number, actor="tiski").notice == NOTICE
