"""The check before signing with a real letter, on the way through the use cases."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.domain.answer import Ground
from desk.domain.disclosure import Decision
from desk.domain.errors import Refused
from desk.domain.records import CollectionInfo, FieldInfo, Table
from desk.domain.request import Action, State
from desk.letters.writer import Letters
from desk.sealing.archive import PdfArchive
from desk.sealing.inspection.inspector import PdfInspector
from desk.services import answer, collection, overview, review
from tests.fakes import FakeDesk, Watch, local
from tests.letters.letter_samples import FONTS
from tests.services.test_use_cases import WHOLE, picked

NOTES = CollectionInfo(
    "asiakastieto", "koe", "muistio", local("Muistio"), (FieldInfo("teksti", local("Teksti")),)
)
TWICE = replace(
    WHOLE, tables=[*WHOLE.tables, Table(NOTES, [("Hetu 131052-9373 tarkistettu",), ("Muuta",)])]
)


def reviewed(*decisions: Decision) -> tuple[FakeDesk, str]:
    fake = FakeDesk(
        letters=Letters(FONTS, PdfArchive()),  # type: ignore[arg-type]  # the real one in its place
        inspector=PdfInspector(),  # type: ignore[arg-type]  # likewise
    )
    number = picked(fake).number
    fake.registers.collection = TWICE
    collection.collect(fake.desk(), number=number, progress=Watch(), actor="tiski")
    review.decide(fake.desk(), number=number, decisions=decisions, actor="tiski")
    return fake, number


def test_a_sound_letter_goes_through_and_is_signed() -> None:
    fake, number = reviewed()
    assert answer.preview(fake.desk(), number).findings == ()
    assert answer.sign(fake.desk(), number=number, actor="tiski").letter is not None


def test_not_even_the_clerk_may_give_the_code_twice() -> None:
    """1050/2018 s. 29: no profile and no decision changes this."""
    keep = Decision("koe:muistio", 0, "teksti", "keep", Ground.CLERK, "asiakas pyysi")
    fake, number = reviewed(keep)
    told = answer.preview(fake.desk(), number).findings
    assert {one.rule for one in told} == {"code"}
    assert any(one.page is not None for one in told)
    with pytest.raises(Refused) as refused:
        answer.sign(fake.desk(), number=number, actor="tiski")
    assert "131052-9373" not in str(refused.value)
    request = overview.request(fake.desk(), number)
    assert request.state is State.REVIEWED
    assert request.letter is None
    assert Action.SIGN not in {event.action for event in fake.memory.events}
    review.decide(fake.desk(), number=number, decisions=(), actor="tiski")
    assert answer.sign(fake.desk(), number=number, actor="tiski").letter is not None
