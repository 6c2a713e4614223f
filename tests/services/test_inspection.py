"""The check before signing, from the use cases: nothing is signed that does not pass it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.domain.answer import Ground
from desk.domain.covered import covered_values, kept_values
from desk.domain.disclosure import Decision, disclose
from desk.domain.errors import Refused
from desk.domain.letter_facts import ESTATE_ITEMS, REQUIRED_ITEMS, Finding
from desk.domain.person import Identifiers
from desk.domain.records import (
    About,
    Collection,
    CollectionInfo,
    FieldInfo,
    OtherPerson,
    SystemResult,
    SystemStatus,
    Table,
)
from desk.domain.request import ANSWER_KINDS, LetterKind, State
from desk.domain.text import Text
from desk.services import answer, collection, overview, review
from tests.fakes import FakeDesk, Watch, local
from tests.services.test_use_cases import WHOLE, picked, signed

OTHER = Finding("other_person", Text("", "On page 2 something tells of another person."), 2)


def reviewed(fake: FakeDesk, found: Collection = WHOLE) -> str:
    number = picked(fake).number
    fake.registers.collection = found
    collection.collect(fake.desk(), number=number, progress=Watch(), actor="tiski")
    review.decide(fake.desk(), number=number, decisions=(), actor="tiski")
    return number


def test_a_letter_that_does_not_pass_is_not_signed_and_the_request_stays_as_it_was() -> None:
    fake = FakeDesk()
    number = reviewed(fake)
    fake.inspector.findings = (OTHER,)
    before = overview.request(fake.desk(), number)
    history = list(fake.memory.events)
    with pytest.raises(Refused) as refused:
        answer.sign(fake.desk(), number=number, actor="tiski")
    assert "On page 2 something tells of another person." in str(refused.value)
    assert "Nothing was signed" in str(refused.value)
    assert "review" in str(refused.value)
    after = overview.request(fake.desk(), number)
    assert after == before
    assert after.state is State.REVIEWED
    assert after.letter is None
    assert fake.memory.events == history


def test_a_check_that_breaks_off_signs_nothing_and_tells_no_value() -> None:
    fake = FakeDesk()
    number = reviewed(fake)
    fake.inspector.breaks = True
    with pytest.raises(Refused) as refused:
        answer.sign(fake.desk(), number=number, actor="tiski")
    assert "could not read the letter to its end" in str(refused.value)
    assert "131052" not in str(refused.value)
    assert overview.request(fake.desk(), number).letter is None


def test_the_preview_brings_the_findings_before_anybody_signs() -> None:
    fake = FakeDesk()
    number = reviewed(fake)
    assert answer.preview(fake.desk(), number).findings == ()
    fake.inspector.findings = (OTHER,)
    assert answer.preview(fake.desk(), number).findings == (OTHER,)


def test_many_findings_are_told_in_brief_each_once() -> None:
    fake = FakeDesk()
    number = reviewed(fake)
    some = [replace(OTHER, text=Text("", f"Finding {n}."), page=n) for n in range(1, 6)]
    fake.inspector.findings = (*some, *some)
    with pytest.raises(Refused) as refused:
        answer.sign(fake.desk(), number=number, actor="tiski")
    told = str(refused.value)
    assert told.count("Finding") == 3
    assert "There is more: 2." in told


def test_the_check_knows_the_person_the_others_and_who_gave_no_answer() -> None:
    fake = FakeDesk()
    other = OtherPerson("joint_holder", Identifiers({"name": ["Korhonen Matti"]}))
    found = Collection(
        [
            SystemResult("asiakastieto", SystemStatus.COMPLETE, 1, 0.1),
            SystemResult("online", SystemStatus.FAILED, 0, 0.1),
        ],
        WHOLE.tables,
        others=[other],
        identifiers=WHOLE.identifiers,
    )
    number = reviewed(fake, found)
    answer.preview(fake.desk(), number)
    (known,) = fake.inspector.asked
    profile = fake.profiles["issoy"]
    assert known.number == number
    assert known.kind is LetterKind.PARTIAL_ANSWER
    assert known.required == REQUIRED_ITEMS[LetterKind.PARTIAL_ANSWER]
    assert known.own == WHOLE.identifiers
    assert known.others == (other,)
    assert known.unreached == (profile.system("online").name.en,)
    assert known.recipient == "Koskela Aino"
    assert {"Koskela Aino", profile.name} <= set(known.names)


def test_every_kind_of_letter_has_its_items() -> None:
    assert set(REQUIRED_ITEMS) == set(LetterKind)
    assert set(ESTATE_ITEMS) == set(ANSWER_KINDS)
    assert all(items <= REQUIRED_ITEMS[kind] for kind, items in ESTATE_ITEMS.items())


INFO = CollectionInfo(
    "asiakastieto",
    "koe",
    "yhteydenotto",
    local("Yhteydenotot"),
    (
        FieldInfo("teksti", local("Teksti")),
        FieldInfo("hoitaja", local("Hoitaja"), about=About.STAFF),
        FieldInfo("toinen", local("Toinen"), about=About.OTHER),
    ),
)
NOTES = Collection(
    [],
    [
        Table(
            INFO,
            [
                ("Kävi Matti Korhonen tiskillä, p. 040 555 0199.", "Liisa Lahti", "K"),
                ("Ei asiaa", "llahti", "matti@example.fi"),
            ],
        )
    ],
    others=[
        OtherPerson(
            "joint_holder",
            Identifiers({"name": ["Korhonen Matti"], "phone_number": ["+358405550199"]}),
        )
    ],
)


def test_what_was_covered_is_known_piece_by_piece_and_only_where_it_tells_of_somebody() -> None:
    shown = disclose(NOTES, own=Identifiers())
    assert set(covered_values(NOTES, shown)) == {
        "Matti Korhonen",
        "040 555 0199",
        "Liisa Lahti",
        "matti@example.fi",
    }


def test_what_the_clerk_keeps_is_known() -> None:
    keep = Decision("koe:yhteydenotto", 0, "hoitaja", "keep", Ground.CLERK, "lupa annettu")
    assert kept_values(NOTES, [keep]) == ("Liisa Lahti",)
    shown = disclose(NOTES, own=Identifiers(), decisions=[keep])
    assert "Liisa Lahti" not in covered_values(NOTES, shown)


def test_a_signed_letter_was_looked_at() -> None:
    fake = FakeDesk()
    signed(fake)
    assert len(fake.inspector.asked) == 1
