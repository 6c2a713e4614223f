"""Recordings that rows name: which travel beside the letter, how they are hashed, and what stops them."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest

from desk.domain.answer import Ground, ShownTable
from desk.domain.controller import Channel, Delivery
from desk.domain.disclosure import Decision
from desk.domain.errors import NoAnswer, Unavailable
from desk.domain.identity import Evidence
from desk.domain.records import (
    Collection,
    CollectionInfo,
    FieldInfo,
    SystemResult,
    SystemStatus,
    Table,
)
from desk.domain.request import AccessRequest
from desk.services import answer, collection, delivery, identification, intake, recordings, review
from desk.services.email_cover import LARGEST, make_cover
from tests.fakes import FakeDesk, Watch, local
from tests.services.test_delivery import REACHED
from tests.services.test_use_cases import RECEIVED, WHOLE

CALLS = CollectionInfo(
    "asiakastieto",
    "koe",
    "puhelut",
    local("Puhelutallenteet"),
    (FieldInfo("id", local("id"), primary_key=True), FieldInfo("tiedosto", local("f"), file=True)),
)
SOUND = b"RIFF of a call"
ROWS = [
    ("1", "t/T1.wav"),
    ("2", "muu/T1.wav"),
    ("3", "t/poissa.wav [!]"),
    ("4", None),
    ("5", "t/jätetty.wav"),
]
FILES = {"t/T1.wav": SOUND, "muu/T1.wav": b"another call", "t/jätetty.wav": b"left out"}


def reviewed(fake: FakeDesk, leave_out: int | None = 4) -> str:
    fake.files.files.update(FILES)
    calls = Table(CALLS, list(ROWS))
    done = SystemResult("asiakastieto", SystemStatus.COMPLETE, 6, 0.1)
    fake.registers.collection = Collection([done], [*WHOLE.tables, calls])
    desk = fake.desk()
    number = intake.register(
        desk, controller="issoy", channel=Channel.VISIT, received=RECEIVED, actor="tiski"
    ).number
    identification.record(desk, number=number, evidence=Evidence.PASSPORT, actor="tiski")
    identification.choose(desk, number=number, person=REACHED, identity={}, actor="tiski")
    collection.collect(desk, number=number, progress=Watch(), actor="tiski")
    decisions = (
        ()
        if leave_out is None
        else (
            Decision(CALLS.key, leave_out, None, "leave_out", Ground.OTHER_PERSON, "muu ihminen"),
        )
    )
    review.decide(desk, number=number, decisions=decisions, actor="tiski")
    return number


def sealed(fake: FakeDesk, number: str) -> AccessRequest:
    return answer.seal(fake.desk(), number=number, actor="a", with_recordings=True).request


def test_recordings_of_the_given_rows_travel_hashed_under_names_of_their_own() -> None:
    """A row that is left out keeps its recording with it (Art. 15(4))."""
    fake = FakeDesk()
    request = sealed(fake, reviewed(fake))
    assert request.letter is not None
    assert [(one.name, one.cell, one.size) for one in request.letter.beside] == [
        ("T1.wav", "t/T1.wav", len(SOUND)),
        ("T1-2.wav", "muu/T1.wav", 12),
    ]
    [told] = [one for one in fake.letters.written if one.beside]
    assert [(one.name, one.sha256, one.size) for one in told.beside] == [
        (one.name, one.sha256, one.size) for one in request.letter.beside
    ]
    assert told.beside[0].sha256 == hashlib.sha256(SOUND).hexdigest()
    assert told.beside[0].description == CALLS.label


def test_without_the_clerks_word_recordings_are_listed_only() -> None:
    fake = FakeDesk()
    number = reviewed(fake)
    request = answer.sign(fake.desk(), number=number, actor="a")
    assert request.letter is not None
    assert request.letter.beside == ()
    named = recordings.named(review.prepare(fake.desk(), number).tables)
    assert [(one.cell, one.there) for one in named] == [
        ("t/T1.wav", True),
        ("muu/T1.wav", True),
        ("t/poissa.wav", False),
    ]


def test_a_recording_that_is_gone_stops_the_letter_instead_of_being_left_out() -> None:
    fake = FakeDesk()
    number = reviewed(fake)
    del fake.files.files["muu/T1.wav"]
    with pytest.raises(NoAnswer):
        sealed(fake, number)
    assert fake.memory.letters == []


def test_a_recording_that_was_changed_since_does_not_leave() -> None:
    fake = FakeDesk()
    request = sealed(fake, reviewed(fake))
    assert request.letter is not None
    assert [data for _, data in recordings.read(fake.desk(), "issoy", request.letter)] == [
        SOUND,
        b"another call",
    ]
    fake.files.files["t/T1.wav"] = b"RIFF of a cell"
    with pytest.raises(Unavailable, match="changed since"):
        list(recordings.read(fake.desk(), "issoy", request.letter))


def test_what_travels_beside_the_letter_is_in_the_record_of_what_left() -> None:
    fake = FakeDesk()
    number = reviewed(fake)
    request = sealed(fake, number)
    assert request.letter is not None
    delivery.deliver(fake.desk(), number=number, way=Delivery.COUNTER, actor="a")
    [sent] = delivery.dispatches(fake.desk(), number)
    assert [one.name for one in sent.files] == [f"issoy-{number}.pdf", "T1.wav", "T1-2.wav"]
    assert sent.files[1].sha256 == request.letter.beside[0].sha256


def test_a_cover_carries_the_recordings_and_says_which_are_too_large() -> None:
    fake = FakeDesk()
    number = reviewed(fake)
    fake.files.files["t/T1.wav"] = b"x" * (LARGEST + 1)
    sealed(fake, number)
    cover = make_cover(fake.desk(), number=number)
    assert cover.too_large == ("T1.wav",)
    assert [one.name for one in cover.sent[1:]] == [f"issoy-{number}.pdf", "T1-2.wav"]
    assert cover.pdf.split()[-1] == b"T1-2.wav"


def test_a_covered_file_name_keeps_its_file_at_home() -> None:
    table = ShownTable(CALLS, [("1", "█████"), ("2", "t/█████.wav"), ("3", "t/T1.wav")])
    assert [one.cell for one in recordings.named([table])] == ["t/T1.wav"]


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\x\\Puhelu Äiti.wav", "Puhelu_Aiti.wav"),
        ("..", "file"),
        ("con.wav", "_con.wav"),
        ("a" * 300 + ".wav", "a" * 76 + ".wav"),
        ("-rf *.wav", "-rf_.wav"),
        ("t/ISSOY-2026-0001.pdf", "_ISSOY-2026-0001.pdf"),
    ],
)
def test_names_of_files_are_safe_on_every_system(cell: str, name: str) -> None:
    fake = FakeDesk()
    fake.files.files[cell] = b"x"
    table = ShownTable(CALLS, [("1", cell)])
    request = replace(sealed(fake, reviewed(fake)), controller="issoy")
    [made] = recordings.companions(fake.desk(), request, [table])
    assert made.name == name
