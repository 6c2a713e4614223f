"""Systems without a connection: their owners are asked, chased, and their answers become part of the reply."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from desk.domain.answer import Ground
from desk.domain.controller import Channel, Delivery, SystemProfile
from desk.domain.disclosure import Decision
from desk.domain.errors import BadInput, Conflict, NoAnswer, Refused
from desk.domain.identity import Evidence
from desk.domain.period import Period
from desk.domain.person import Identifiers
from desk.domain.question import Outcome, Owner
from desk.domain.records import Collection, OtherPerson, SystemResult, SystemStatus
from desk.domain.request import State
from desk.services import (
    answer,
    collection,
    delivery,
    identification,
    intake,
    overview,
    owner_letter,
    questions,
    review,
)
from tests.fakes import (
    English,
    FakeDesk,
    FakeOwners,
    FakeRegisters,
    FakeWork,
    Watch,
    local,
    profile,
)
from tests.services.test_use_cases import AINO, WHOLE

ARCHIVE = SystemProfile("arkisto", local("Paperiarkisto"), "by_hand", "")
CODE = "131052-9373"


def by_hand_desk(today: date = date(2026, 11, 23), **owner: object) -> FakeDesk:
    made = profile()
    with_archive = replace(made, systems=(*made.systems, ARCHIVE))
    named = {"role": "Arkistonhoitaja", "email": "arkisto@example.fi", **owner}
    return FakeDesk(
        today=today,
        registers=FakeRegisters(
            collection=with_archive_unreached(),
            others=[OtherPerson("mentioned", Identifiers({"name": ("Virtanen Pekka",)}))],
        ),
        profiles={"issoy": with_archive},
        owners=FakeOwners({"arkisto": Owner(**named)}),  # type: ignore[arg-type]  # any field
    )


def with_archive_unreached() -> Collection:
    """What registers say of a system that nothing connects."""
    silent = SystemResult("arkisto", SystemStatus.NOT_REACHED, 0, 0.0)
    return replace(WHOLE, systems=[*WHOLE.systems, silent])


def collected(fake: FakeDesk) -> str:
    desk = fake.desk()
    number = intake.register(
        desk, controller="issoy", channel=Channel.VISIT, received=fake.today, actor="tiski"
    ).number
    identification.record(desk, number=number, evidence=Evidence.IDENTITY_CARD, actor="tiski")
    identification.choose(desk, number=number, person=AINO, identity={}, actor="tiski")
    collection.collect(desk, number=number, progress=Watch(), actor="tiski")
    return number


def result_of(fake: FakeDesk, number: str) -> SystemResult:
    systems = collection.load(fake.desk(), number).systems
    return next(one for one in systems if one.system == "arkisto")


def answered(fake: FakeDesk, number: str, **given: object) -> None:
    questions.take_answer(
        fake.desk(),
        number=number,
        system="arkisto",
        actor="tiski",
        **given,  # type: ignore[arg-type]  # text, attachment or nothing_held
    )


def signed(fake: FakeDesk, number: str) -> None:
    review.decide(fake.desk(), number=number, decisions=(), actor="tiski")
    answer.sign(fake.desk(), number=number, actor="tiski")


def told(fake: FakeDesk, number: str) -> list[str]:
    return [str(text) for _, _, text in overview.history(fake.desk(), number)]


def kept_anywhere(fake: FakeDesk, words: str) -> bool:
    """True where the store still holds the words, as they stand or as JSON writes them."""
    forms = {words.encode(), json.dumps(words)[1:-1].encode()}
    return any(form in item for item in fake.memory.items.values() for form in forms)


def test_collecting_asks_the_owner_once() -> None:
    fake = by_hand_desk()
    number = collected(fake)
    collection.collect(fake.desk(), number=number, progress=Watch(), actor="tiski")
    [one] = questions.open_questions(fake.desk())
    assert one.question.owner == "Arkistonhoitaja"
    assert (one.question.ordinal, one.question.sent) == (1, None)
    assert sum("question to the owner of Paperiarkisto" in line for line in told(fake, number)) == 1


def test_while_the_answer_is_awaited_the_request_is_partial_and_says_so() -> None:
    """Art. 12(3): what is missing follows; nothing partial is called complete."""
    fake = by_hand_desk()
    number = collected(fake)
    result = result_of(fake, number)
    assert result.status is SystemStatus.NOT_REACHED
    assert "the answer follows" in str(result.reason)
    assert result.keys == ("name", "birth_date", "customer_number")
    assert overview.request(fake.desk(), number).collection_complete is False


def test_an_answer_in_words_becomes_a_row_and_the_collection_whole() -> None:
    fake = by_hand_desk()
    number = collected(fake)
    fake.today = date(2026, 11, 25)
    answered(fake, number, text="Asiakaskortti vuodelta 1987, sopimus 12/87")
    found = collection.load(fake.desk(), number)
    [table] = [one for one in found.tables if one.info.system == "arkisto"]
    assert table.info.columns == ("answered", "text")
    assert table.rows == [(date(2026, 11, 25), "Asiakaskortti vuodelta 1987, sopimus 12/87")]
    assert (found.complete, result_of(fake, number).records) == (True, 1)
    assert overview.request(fake.desk(), number).collection_complete is True
    assert questions.open_questions(fake.desk()) == []


def test_a_pasted_table_becomes_its_rows() -> None:
    fake = by_hand_desk()
    number = collected(fake)
    answered(fake, number, text="Vuosi;Asia\n1987;Sopimus\n1991;Muutto")
    found = collection.load(fake.desk(), number)
    [table] = [one for one in found.tables if one.info.system == "arkisto"]
    assert [one.label.fi for one in table.info.fields] == ["Vuosi", "Asia"]
    assert table.rows == [("1987", "Sopimus"), ("1991", "Muutto")]


def test_nothing_held_is_an_answer_and_claims_no_rows() -> None:
    fake = by_hand_desk()
    number = collected(fake)
    answered(fake, number, nothing_held=True)
    found = collection.load(fake.desk(), number)
    assert found.complete
    assert result_of(fake, number).status is SystemStatus.NOTHING_HELD
    assert [one for one in found.tables if one.info.system == "arkisto"] == []


def test_other_people_and_codes_in_an_answer_are_covered() -> None:
    """Art. 15(4); 1050/2018 s. 29: the owner's words are covered as a register's are."""
    fake = by_hand_desk()
    number = collected(fake)
    answered(fake, number, text=f"Virtanen Pekka nouti kortin, {CODE} ja 020594X903P")
    looked = review.prepare(fake.desk(), number)
    [table] = [one for one in looked.tables if one.info.system == "arkisto"]
    shown = str(table.rows[0][1])
    assert "Virtanen" not in shown
    assert "020594X903P" not in shown
    assert "131052-****" in shown
    assert any(one.role == "mentioned" for one in looked.others)


def test_an_attached_file_travels_in_the_letter() -> None:
    fake = by_hand_desk()
    number = collected(fake)
    answered(fake, number, attachment=("Asiakaskortti.PDF", b"%PDF-1.7 kortti"))
    signed(fake, number)
    [file] = fake.letters.written[-1].enclosures
    assert (file.name, file.media_type) == ("liite-arkisto-Asiakaskortti.pdf", "application/pdf")
    assert file.data == b"%PDF-1.7 kortti"


@pytest.mark.parametrize("column", [None, "file"])
def test_a_file_whose_row_or_name_is_left_out_does_not_travel(column: str | None) -> None:
    fake = by_hand_desk()
    number = collected(fake)
    answered(fake, number, text="kortti", attachment=("kortti.pdf", b"%PDF"))
    kind = "leave_out" if column is None else "black_out"
    decision = Decision(
        "issoy_arkisto:answer",
        0,
        column,
        kind,  # type: ignore[arg-type]  # one of the two
        Ground.OTHER_PERSON,
    )
    review.decide(fake.desk(), number=number, decisions=(decision,), actor="tiski")
    answer.sign(fake.desk(), number=number, actor="tiski")
    assert fake.letters.written[-1].enclosures == ()


def test_a_letter_may_go_out_in_part_and_the_rest_follows() -> None:
    """Art. 12(3), 15(3): within the month what is there, and what is missing as soon as it comes."""
    fake = by_hand_desk()
    number = collected(fake)
    signed(fake, number)
    assert fake.letters.written[-1].complete is False
    desk = fake.desk()
    delivery.deliver(desk, number=number, way=usual_way(fake, number), actor="tiski")
    with pytest.raises(Refused, match="has not answered yet"):
        answer.close(desk, number=number, actor="tiski")
    answered(fake, number, text="Sopimus 1987")
    assert overview.request(desk, number).state is State.COLLECTED
    signed(fake, number)
    assert fake.letters.written[-1].complete is True
    delivery.deliver(desk, number=number, way=usual_way(fake, number), actor="tiski")
    assert answer.close(desk, number=number, actor="tiski").state is State.CLOSED


def usual_way(fake: FakeDesk, number: str) -> Delivery:
    return overview.request(fake.desk(), number).delivery


def test_a_wrong_answer_is_taken_out_before_the_letter_is_signed() -> None:
    fake = by_hand_desk()
    number = collected(fake)
    answered(fake, number, text="väärän ihmisen kortti")
    decision = Decision("issoy_arkisto:answer", 0, None, "leave_out", Ground.OTHER_PERSON)
    kept = Decision("koe:asiakas", 0, "nimi", "black_out", Ground.OTHER_PERSON)
    review.decide(fake.desk(), number=number, decisions=(decision, kept), actor="tiski")
    questions.take_out(fake.desk(), number=number, system="arkisto", actor="tiski")
    request = overview.request(fake.desk(), number)
    assert (request.state, request.collection_complete) == (State.COLLECTED, False)
    assert result_of(fake, number).status is SystemStatus.NOT_REACHED
    assert review.prepare(fake.desk(), number).decisions == (kept,)
    assert any("wrong one" in line for line in told(fake, number))
    assert not kept_anywhere(fake, "väärän ihmisen kortti"), "Art. 5(1): what is wrong is deleted"
    answered(fake, number, text="oikea kortti")
    signed(fake, number)
    with pytest.raises(Refused):
        questions.take_out(fake.desk(), number=number, system="arkisto", actor="tiski")


def test_each_step_stands_in_the_history_with_the_change_or_neither() -> None:
    fake = by_hand_desk()
    number = collected(fake)
    desk = fake.desk()
    questions.mark_sent(desk, number=number, system="arkisto", actor="tiski")
    fake.today = date(2026, 11, 30)
    questions.chase(fake.desk(), number=number, system="arkisto", actor="tiski")
    answered(fake, number, nothing_held=True)
    lines = [line for line in told(fake, number) if "Paperiarkisto" in line]
    assert lines == [
        "A question to the owner of Paperiarkisto was opened; it has no connection.",
        "The question to Paperiarkisto was sent.",
        "Paperiarkisto was asked again.",
        "Paperiarkisto answered: nothing is held.",
    ]
    with pytest.raises(Refused):
        questions.chase(fake.desk(), number=number, system="arkisto", actor="tiski")
    assert len(told(fake, number)) == len(fake.memory.events)


def test_two_clerks_cannot_both_take_the_same_answer_in() -> None:
    fake = by_hand_desk()
    number = collected(fake)
    one = questions.question_of(fake.desk(), number, "arkisto").question
    questions.mark_sent(fake.desk(), number=number, system="arkisto", actor="tiski")
    with FakeWork(fake.memory) as work, pytest.raises(Conflict):
        work.questions.save(replace(one, outcome=Outcome.NOTHING_HELD))


def test_the_chase_day_stands_and_comes() -> None:
    fake = by_hand_desk(chase_days=2)
    number = collected(fake)
    [one] = questions.of_request(fake.desk(), number)
    assert (one.chase_on, one.due) == (date(2026, 11, 25), False)
    fake.today = date(2026, 11, 25)
    assert questions.open_questions(fake.desk())[0].due


def test_another_person_picked_takes_questions_and_answers_back() -> None:
    """An answer about somebody else must never reach the one who asks."""
    fake = by_hand_desk()
    number = collected(fake)
    answered(fake, number, text="Ainon kortti")
    other = replace(AINO, subject="koe:asiakas:2", rows=("koe:asiakas:2",), name="Koskela Irja")
    desk = fake.desk()
    identification.choose(desk, number=number, person=other, identity={}, actor="tiski")
    collection.collect(desk, number=number, progress=Watch(), actor="tiski")
    [one] = questions.of_request(desk, number)
    assert (one.question.ordinal, one.question.outcome) == (2, Outcome.OPEN)
    assert not kept_anywhere(fake, "Ainon kortti")
    assert [t for t in collection.load(desk, number).tables if t.info.system == "arkisto"] == []


def test_a_withdrawn_request_leaves_no_question_open() -> None:
    fake = by_hand_desk()
    number = collected(fake)
    intake.withdraw(fake.desk(), number=number, actor="tiski")
    assert questions.open_questions(fake.desk()) == []


def test_a_question_can_be_taken_back_and_is_asked_anew_with_the_next_collection() -> None:
    fake = by_hand_desk()
    number = collected(fake)
    questions.withdraw(fake.desk(), number=number, system="arkisto", actor="tiski")
    assert "not asked yet" in str(result_of(fake, number).reason)
    assert overview.request(fake.desk(), number).collection_complete is False
    collection.collect(fake.desk(), number=number, progress=Watch(), actor="tiski")
    assert len(questions.open_questions(fake.desk())) == 1


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({}, "no answer to take"),
        ({"text": " \n "}, "no answer to take"),
        ({"text": "a", "nothing_held": True}, "choose one of the two"),
        ({"attachment": ("a.exe", b"MZ")}, "not passed on"),
    ],
)
def test_what_cannot_be_taken_leaves_the_question_open(given: dict[str, object], says: str) -> None:
    fake = by_hand_desk()
    number = collected(fake)
    before = told(fake, number)
    with pytest.raises(BadInput, match=says):
        answered(fake, number, **given)
    assert told(fake, number) == before
    assert len(questions.open_questions(fake.desk())) == 1


def test_a_system_that_was_not_asked_has_no_question() -> None:
    fake = by_hand_desk()
    number = collected(fake)
    with pytest.raises(NoAnswer, match="online"):
        questions.chase(fake.desk(), number=number, system="online", actor="tiski")


def test_the_owner_is_told_whom_it_is_about_and_by_when() -> None:
    fake = by_hand_desk()
    number = collected(fake)
    written = owner_letter.letter_text(fake.desk(), number, "arkisto", English())
    assert written.email == "arkisto@example.fi"
    assert "Koskela" not in written.subject
    for word in ("Name: Koskela Aino", "13 October 1952", "44102291", "by Fri 27 November 2026"):
        assert word in written.body
    assert CODE not in written.body
    assert not written.holds_identity_code


def test_the_identity_code_goes_out_only_where_people_are_found_by_nothing_else() -> None:
    """1050/2018 s. 29."""
    fake = by_hand_desk(needs_identity_code=True)
    number = collected(fake)
    written = owner_letter.letter_text(fake.desk(), number, "arkisto", English())
    assert CODE in written.body
    assert CODE not in written.subject
    assert written.holds_identity_code
    assert "personal_identity_code" in result_of(fake, number).keys


def test_the_owner_is_told_of_the_period_that_the_customer_chose() -> None:
    fake = by_hand_desk()
    number = collected(fake)
    with FakeWork(fake.memory) as work:
        work.save(replace(work.get(number), period=Period(date(2024, 1, 1), date(2024, 12, 31))))
        work.commit()
    written = owner_letter.letter_text(fake.desk(), number, "arkisto", English())
    assert "Only this time was asked for: 1 January 2024" in written.body
    answered(fake, number, text="Sopimus 1987")
    tables = collection.load(fake.desk(), number).tables
    assert [one.info.system for one in tables].count("arkisto") == 1, "an answer is never cut"


def test_a_controller_whose_systems_are_all_connected_asks_nobody() -> None:
    fake = by_hand_desk()
    fake.profiles = {"issoy": profile()}
    fake.registers.collection = WHOLE
    number = collected(fake)
    assert fake.memory.questions == {}
    assert collection.load(fake.desk(), number) == WHOLE
