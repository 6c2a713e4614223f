"""The use cases from arrival to closing, with fakes at the edges."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desk.domain.answer import Ground
from desk.domain.controller import Channel, Delivery
from desk.domain.disclosure import Decision
from desk.domain.errors import BadInput, Conflict, Refused, Unavailable
from desk.domain.identity import Evidence
from desk.domain.person import Identifiers
from desk.domain.records import (
    Candidate,
    Collection,
    CollectionInfo,
    FieldInfo,
    OtherPerson,
    SystemResult,
    SystemStatus,
    Table,
)
from desk.domain.request import AccessRequest, LetterKind, State
from desk.domain.text import LocalText, Text
from desk.services import (
    answer,
    collection,
    delivery,
    doubt,
    identification,
    intake,
    overview,
    review,
    search,
)
from desk.services.ports import Found
from tests.fakes import FakeDesk, FakeRegisters, Watch, local, profile

RECEIVED = date(2026, 11, 20)
AINO = Candidate(
    subject="koe:asiakas:1",
    rows=("koe:asiakas:1",),
    name="Koskela Aino",
    birth_date=date(1952, 10, 13),
    address="Koekatu 2, 55120 Imatra",
    identifiers=Identifiers(
        {"personal_identity_code": ("131052-9373",), "customer_number": ("44102291",)}
    ),
    systems=("asiakastieto",),
    matched_on=("personal_identity_code",),
    score=100.0,
)
INFO = CollectionInfo(
    "asiakastieto",
    "koe",
    "asiakas",
    local("Asiakas"),
    (
        FieldInfo("hetu", local("Henkilötunnus"), identity="personal_identity_code"),
        FieldInfo("nimi", local("Nimi")),
    ),
)
WHOLE = Collection(
    [
        SystemResult("asiakastieto", SystemStatus.COMPLETE, 1, 0.1),
        SystemResult("online", SystemStatus.NOTHING_HELD, 0, 0.1),
    ],
    [Table(INFO, [("131052-9373", "Koskela Aino")])],
    identifiers=AINO.identifiers,
)


def begun(fake: FakeDesk, channel: Channel = Channel.VISIT, controller: str = "issoy") -> str:
    return intake.register(
        fake.desk(), controller=controller, channel=channel, received=RECEIVED, actor="tiski"
    ).number


def identified(fake: FakeDesk) -> str:
    number = begun(fake)
    identification.record(
        fake.desk(), number=number, evidence=Evidence.IDENTITY_CARD, actor="tiski"
    )
    return number


def picked(fake: FakeDesk) -> AccessRequest:
    fake.registers.collection = WHOLE
    return identification.choose(
        fake.desk(), number=identified(fake), person=AINO, identity={}, actor="tiski"
    )


def signed(fake: FakeDesk) -> AccessRequest:
    number = picked(fake).number
    collection.collect(fake.desk(), number=number, progress=Watch(), actor="tiski")
    review.decide(fake.desk(), number=number, decisions=(), actor="tiski")
    return answer.sign(fake.desk(), number=number, actor="tiski")


def test_a_request_has_both_clocks_from_the_day_it_arrived() -> None:
    """Art. 12(3): the law's month; the house target of 30 days."""
    fake = FakeDesk()
    request = overview.request(fake.desk(), begun(fake))
    assert (request.target, request.law, request.ruling) == (
        date(2026, 12, 20),
        date(2026, 12, 21),
        date(2026, 12, 20),
    )
    assert overview.requests(fake.desk())[0].days_left == 28


def test_a_day_of_arrival_after_today_is_refused_and_nothing_is_stored() -> None:
    fake = FakeDesk(today=date(2026, 11, 19))
    with pytest.raises(BadInput):
        begun(fake)
    assert overview.requests(fake.desk()) == []


@pytest.mark.parametrize(
    ("channel", "controller", "delivery"),
    [
        (Channel.VISIT, "issoy", Delivery.COUNTER),
        (Channel.VISIT, "kmev", Delivery.POST),
        (Channel.LETTER, "issoy", Delivery.POST),
        (Channel.EMAIL, "kmev", Delivery.ELECTRONIC),
    ],
)
def test_the_answer_goes_the_profiles_way_unless_the_law_says_otherwise(
    channel: Channel, controller: str, delivery: Delivery
) -> None:
    """Art. 12(3), 15(3): an electronic request gets an electronic answer."""
    fake = FakeDesk(
        profiles={"issoy": profile(), "kmev": profile("kmev", usual_delivery=Delivery.POST)}
    )
    number = begun(fake, channel, controller)
    assert overview.request(fake.desk(), number).delivery is delivery


def test_unproven_identity_is_refused_but_the_request_and_the_outcome_are_kept() -> None:
    fake = FakeDesk()
    number = begun(fake)
    with pytest.raises(Refused):
        identification.record(fake.desk(), number=number, evidence=Evidence.NONE, actor="tiski")
    request = overview.request(fake.desk(), number)
    assert request.state is State.RECEIVED
    assert request.identity is not None
    assert not request.identity.enough


def test_doubt_in_the_clerks_words_overrules_a_good_document() -> None:
    """Art. 12(6): reasonable doubt, with its reason."""
    fake = FakeDesk()
    number = begun(fake)
    with pytest.raises(Refused, match="photograph"):
        identification.record(
            fake.desk(),
            number=number,
            evidence=Evidence.PASSPORT,
            actor="tiski",
            doubt="the photograph is of somebody else",
        )


def test_asking_for_identity_stops_both_clocks_until_it_arrives() -> None:
    """Art. 12(6), EDPB 01/2022 5.3: paused days are added to both clocks."""
    fake = FakeDesk(today=date(2026, 11, 20))
    number = begun(fake)
    doubt.ask(fake.desk(), number=number, actor="tiski", reason="no signature")
    fake.today = date(2026, 11, 30)
    request = identification.record(
        fake.desk(), number=number, evidence=Evidence.PASSPORT, actor="tiski"
    )
    assert request.pauses[0].end == date(2026, 11, 30)
    assert request.target == date(2026, 12, 30)
    assert request.law == date(2026, 12, 30)


def test_the_first_check_of_the_year_is_free_and_the_second_names_the_first() -> None:
    fake = FakeDesk()
    first, second = picked(fake), picked(fake)
    assert first.free_check is not None
    assert first.free_check.free
    assert second.free_check is not None
    assert not second.free_check.free
    assert second.free_check.earlier == first.number


def test_the_history_tells_why_a_request_was_withdrawn_and_no_identity_code() -> None:
    """Data Protection Act 1050/2018 s. 29: six digits and the sign are enough."""
    fake = FakeDesk()
    request = picked(fake)
    reason = "sai tiedot puhelimessa, 131052-9373"
    intake.withdraw(fake.desk(), number=request.number, actor="tiski", reason=reason)
    [*_, (_, _, last)] = overview.history(fake.desk(), request.number)
    assert str(last) == "The person withdrew the request: sai tiedot puhelimessa, 131052-****"


def test_a_withdrawn_request_gives_the_free_check_back() -> None:
    fake = FakeDesk()
    first = picked(fake)
    intake.withdraw(fake.desk(), number=first.number, actor="tiski")
    again = picked(fake)
    assert again.free_check is not None
    assert again.free_check.free


def test_picking_the_person_again_keeps_the_request_that_has_the_check() -> None:
    fake = FakeDesk()
    request = picked(fake)
    again = identification.choose(
        fake.desk(), number=request.number, person=AINO, identity={}, actor="tiski"
    )
    assert again.free_check is not None
    assert again.free_check.free


def test_a_company_has_no_right_of_access() -> None:
    """Art. 4(1), 15: the right belongs to people."""
    fake = FakeDesk()
    company = Candidate(
        "koe:asiakas:9",
        ("koe:asiakas:9",),
        "Koeyritys Oy",
        None,
        None,
        Identifiers(),
        (),
        (),
        1.0,
        company=True,
    )
    with pytest.raises(Refused, match="company"):
        identification.choose(
            fake.desk(), number=identified(fake), person=company, identity={}, actor="tiski"
        )


def test_several_matches_are_never_guessed() -> None:
    with pytest.raises(Refused):
        search.the_one(Found((AINO, AINO)))


def test_from_arrival_to_closed_with_a_history_in_sentences() -> None:
    fake = FakeDesk()
    request = signed(fake)
    assert request.letter is not None
    assert answer.letter(fake.desk(), request.number) == b"letter 2026-0001 Koskela Aino signed"
    delivery.deliver(fake.desk(), number=request.number, way=Delivery.COUNTER, actor="tiski")
    closed = answer.close(fake.desk(), number=request.number, actor="tiski")
    assert closed.state is State.CLOSED
    assert overview.requests(fake.desk(), open_only=True) == []
    told = [str(text) for _, _, text in overview.history(fake.desk(), request.number)]
    assert told == [
        "The request arrived and was written down.",
        "Identity was checked: identity card. Enough.",
        "The person was picked from the registers.",
        "This is the free check of 2026.",
        "The systems were searched; records found: 1.",
        "The records were looked through; decisions: 0.",
        "The answer letter was signed and sealed.",
        "The answer was given.",
        "The request was closed.",
    ]


def test_a_letter_signed_anew_has_a_name_of_its_own() -> None:
    fake = FakeDesk()
    request = signed(fake)
    names = [request.letter and request.letter.file_name]
    for _ in range(2):
        review.decide(fake.desk(), number=request.number, decisions=(), actor="tiski")
        request = answer.sign(fake.desk(), number=request.number, actor="tiski")
        names.append(request.letter and request.letter.file_name)
    assert names == ["issoy-2026-0001.pdf", "issoy-2026-0001-2.pdf", "issoy-2026-0001-3.pdf"]


def test_every_signed_answer_is_kept_among_the_letters_of_the_request() -> None:
    fake = FakeDesk()
    request = signed(fake)
    again = replace(WHOLE, systems=[replace(WHOLE.systems[0], status=SystemStatus.FAILED)])
    for found in (WHOLE, again):
        fake.registers.collection = found
        review.decide(fake.desk(), number=request.number, decisions=(), actor="tiski")
        collection.collect(fake.desk(), number=request.number, progress=Watch(), actor="tiski")
        review.decide(fake.desk(), number=request.number, decisions=(), actor="tiski")
        request = answer.sign(fake.desk(), number=request.number, actor="tiski")
    kept = [letter for _, letter in fake.memory.letters]
    assert [(one.kind, one.version) for one in kept] == [
        (LetterKind.ANSWER, 1),
        (LetterKind.ANSWER, 2),
        (LetterKind.PARTIAL_ANSWER, 1),
    ]
    assert kept[-1] == request.letter
    assert {one.level for one in kept} == {"B-B"}


def test_a_safety_ban_conflict_stops_the_signature() -> None:
    fake = FakeDesk()
    number = picked(fake).number
    banned = OtherPerson("joint_holder", Identifiers({"name": ("X Y",)}), True, True)
    fake.registers.collection = Collection(WHOLE.systems, WHOLE.tables, others=[banned])
    collection.collect(fake.desk(), number=number, progress=Watch(), actor="tiski")
    review.decide(fake.desk(), number=number, decisions=(), actor="tiski")
    # The draft says so before anybody presses the key.
    [found] = answer.preview(fake.desk(), number).findings
    assert "safety ban" in str(found.text)
    with pytest.raises(Refused, match="safety ban"):
        answer.sign(fake.desk(), number=number, actor="tiski")


def test_a_letter_that_promises_the_rest_keeps_the_request_in_the_list() -> None:
    fake = FakeDesk()
    number = picked(fake).number
    down = SystemResult("online", SystemStatus.FAILED, 0, 0.1, local_reason())
    fake.registers.collection = Collection([WHOLE.systems[0], down], WHOLE.tables)
    collection.collect(fake.desk(), number=number, progress=Watch(), actor="tiski")
    review.decide(fake.desk(), number=number, decisions=(), actor="tiski")
    answer.sign(fake.desk(), number=number, actor="tiski")
    delivery.deliver(fake.desk(), number=number, way=Delivery.COUNTER, actor="tiski")
    (listed,) = overview.requests(fake.desk(), open_only=True)
    assert listed.request.number == number
    assert listed.days_left is not None


def test_a_failed_system_is_asked_again_alone_and_the_others_are_kept() -> None:
    fake = FakeDesk()
    number = picked(fake).number
    down = SystemResult("online", SystemStatus.FAILED, 0, 0.1, local_reason())
    fake.registers.collection = Collection([WHOLE.systems[0], down], WHOLE.tables)
    partly = collection.collect(fake.desk(), number=number, progress=Watch(), actor="tiski")
    assert partly.collection_complete is False
    table = Table(CollectionInfo("online", "on", "tili", local("Tili"), INFO.fields), [("x", "y")])
    up = SystemResult("online", SystemStatus.COMPLETE, 1, 0.1)
    fake.registers.collection = Collection([WHOLE.systems[0], up], [*WHOLE.tables, table])
    whole = collection.collect(
        fake.desk(), number=number, progress=Watch(), actor="tiski", only=["online"]
    )
    assert whole.collection_complete is True
    assert fake.registers.asked == [None, ["online"]]
    kept = collection.load(fake.desk(), number)
    assert [table.info.name for table in kept.tables] == ["asiakas", "tili"]


def local_reason() -> Text:
    return Text("test", "The system {name} does not answer.", {"name": LocalText("a", "b", "c")})


def test_who_collects_at_the_same_time_is_told_so_and_not_that_the_vault_lost_something() -> None:
    class Quicker(FakeRegisters):
        def collect(self, *words: Any, **more: Any) -> Collection:
            fake.registers = FakeRegisters(collection=WHOLE)
            collection.collect(fake.desk(), number=number, progress=Watch(), actor="other")
            raise Unavailable(Text("test", "gone"))

    fake = FakeDesk()
    number = picked(fake).number
    fake.registers = Quicker()
    with pytest.raises(Conflict):
        collection.collect(fake.desk(), number=number, progress=Watch(), actor="tiski")


def test_keeping_a_covered_value_needs_a_reason() -> None:
    fake = FakeDesk()
    number = picked(fake).number
    collection.collect(fake.desk(), number=number, progress=Watch(), actor="tiski")
    with pytest.raises(BadInput):
        review.decide(
            fake.desk(),
            number=number,
            decisions=(Decision("koe:asiakas", 0, "nimi", "keep", Ground.CLERK),),
            actor="tiski",
        )


def test_a_letter_about_somebody_under_a_safety_ban_is_not_sent_electronically() -> None:
    fake = FakeDesk()
    number = begun(fake, Channel.EMAIL)
    identification.record(
        fake.desk(), number=number, evidence=Evidence.ELECTRONIC_SIGNATURE, actor="tiski"
    )
    fake.registers.collection = WHOLE
    identification.choose(
        fake.desk(), number=number, person=replace(AINO, safety_ban=True), identity={}, actor="t"
    )
    collection.collect(fake.desk(), number=number, progress=Watch(), actor="tiski")
    review.decide(fake.desk(), number=number, decisions=(), actor="tiski")
    answer.sign(fake.desk(), number=number, actor="tiski")
    with pytest.raises(Refused, match="safety ban"):
        delivery.deliver(fake.desk(), number=number, way=Delivery.ELECTRONIC, actor="tiski")


def test_what_was_collected_comes_back_from_the_vault_as_it_was() -> None:
    fake = FakeDesk()
    number = picked(fake).number
    down = SystemResult("online", SystemStatus.FAILED, 0, 0.1, local_reason())
    fake.registers.collection = Collection(
        [down], WHOLE.tables, [OtherPerson("x", AINO.identifiers)], {"tenancy": 3}, AINO.identifiers
    )
    collection.collect(fake.desk(), number=number, progress=Watch(), actor="tiski")
    kept = collection.load(fake.desk(), number)
    assert kept.systems == fake.registers.collection.systems
    assert kept.tables[0].info == INFO
    assert kept.tables[0].rows == WHOLE.tables[0].rows
    assert kept.set_aside == {"tenancy": 3}
    assert dict(kept.others[0].identifiers) == dict(AINO.identifiers)


def test_the_letter_is_in_the_customers_language_unless_asked_otherwise() -> None:
    fake = FakeDesk()
    swedish = replace(AINO, language="sv")
    by_record = identification.choose(
        fake.desk(), number=identified(fake), person=swedish, identity={}, actor="tiski"
    )
    asked = identification.choose(
        fake.desk(),
        number=identified(fake),
        person=swedish,
        identity={},
        actor="tiski",
        language="en",
    )
    assert (by_record.language, asked.language) == ("sv", "en")


def test_the_ledger_forgets_at_the_end_of_the_following_year() -> None:
    fake = FakeDesk()
    picked(fake)
    fake.today = date(2027, 12, 31)
    begun(fake)
    assert {year for _, year, _ in fake.memory.checks} == {2026}
    fake.today = date(2028, 1, 1)
    begun(fake)
    assert fake.memory.checks == {}
