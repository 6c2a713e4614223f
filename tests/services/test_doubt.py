"""Questions to the customer: when they stop the clocks, when they are chased, when the clocks run again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desk.domain.controller import Channel, Delivery
from desk.domain.doubt import Next
from desk.domain.errors import BadInput, Refused
from desk.domain.identity import Evidence
from desk.domain.notice_facts import (
    Clarification,
    Facts,
    IdentityRequest,
    Proof,
    Refusal,
    RefusalGround,
)
from desk.domain.representation import Role
from desk.domain.request import AccessRequest, PauseGround, State
from desk.services import correspondence, delivery, doubt, identification, intake, overview
from desk.services.representation import represent
from tests.fakes import FakeDesk, profile

RECEIVED = date(2026, 10, 1)  # a Thursday: the law's month ends on Sunday 1 November
ASKED = date(2026, 10, 5)
ASKS = IdentityRequest("kirjeestä puuttuu allekirjoitus", (Proof.SIGNED_LETTER,))
WHICH = Clarification("Tietoja on kahdessatoista järjestelmässä", ("laskut", "puhelut"))


def desk_on(day: date, **days: int) -> FakeDesk:
    return FakeDesk(today=day, profiles={"issoy": profile("issoy", **days)})


def begun(fake: FakeDesk) -> str:
    return intake.register(
        fake.desk(), controller="issoy", channel=Channel.LETTER, received=RECEIVED, actor="Kaisa"
    ).number


def write(fake: FakeDesk, number: str, facts: Facts) -> AccessRequest:
    return correspondence.write(fake.desk(), number=number, facts=facts, actor="Kaisa").request


def told(fake: FakeDesk, number: str) -> list[str]:
    return [str(text) for _, _, text in overview.history(fake.desk(), number)]


def now(fake: FakeDesk, number: str) -> AccessRequest:
    return overview.request(fake.desk(), number)


def next_of(fake: FakeDesk, number: str) -> Next | None:
    waiting = doubt.standing(fake.desk(), number).waiting
    return waiting.next if waiting is not None else None


def test_one_step_writes_the_letter_with_its_reason_and_stops_both_clocks() -> None:
    """Art. 12(6), EDPB 01/2022 section 5.3: FROM is the day on which the question was sent."""
    fake = desk_on(ASKED)
    number = begun(fake)
    request = write(fake, number, ASKS)
    assert request.state is State.AWAITING_IDENTITY
    assert (request.paused_since, request.pauses[0].reason) == (ASKED, ASKS.doubt)
    assert [one.kind for one in correspondence.letters(fake.desk(), number)] == ["identity_request"]
    assert told(fake, number)[-2] == (
        "Proof of identity was asked for and the clocks stand still. "
        "The reason: kirjeestä puuttuu allekirjoitus"
    )


@pytest.mark.parametrize(
    ("day", "stops"),
    [
        (date(2026, 10, 15), True),  # the tenth working day after 1 October
        (date(2026, 10, 16), False),
        (date(2026, 11, 3), False),  # the law's month was over on Monday 2 November
    ],
)
def test_a_question_asked_with_undue_delay_stops_no_clock(day: date, stops: bool) -> None:
    """Art. 12(6), EDPB 01/2022 section 5.3: only what is asked without undue delay."""
    fake = desk_on(day)
    number = begun(fake)
    reason = doubt.clocks_run_because(fake.desk(), now(fake, number))
    before = now(fake, number).law
    request = write(fake, number, ASKS)
    assert request.state is State.AWAITING_IDENTITY  # the letter is written all the same
    assert (request.paused_since is not None) is stops
    assert fake.letters.notices[-1].pauses == (request.pauses if stops else ())
    if stops:
        assert reason is None
        return
    assert "The clocks run on" in str(reason)
    assert "too late for the clocks to stand still" in told(fake, number)[-2]
    fake.today = date(2026, 11, 10)
    request = doubt.arrived(fake.desk(), number=number, on=fake.today, actor="Kaisa")
    assert request.law == before
    assert "the clocks had run on" in told(fake, number)[-1]


def test_the_time_to_ask_in_is_the_profiles() -> None:
    fake = desk_on(ASKED, question_working_days=1)
    assert write(fake, begun(fake), ASKS).paused_since is None


def test_a_question_after_the_ruling_date_says_that_the_time_is_over() -> None:
    """Art. 12(3): a time that is over cannot stand still, however late a request was found."""
    fake = desk_on(date(2026, 11, 20), question_working_days=100)
    reason = doubt.clocks_run_because(fake.desk(), now(fake, begun(fake)))
    assert "Sat 31 October 2026" in str(reason)


def test_the_clocks_run_again_from_the_day_on_which_the_answer_arrived() -> None:
    """EDPB 01/2022 section 5.3: TO is the day of arrival, also where it is noted days later."""
    fake = desk_on(ASKED)
    number = begun(fake)
    write(fake, number, ASKS)
    fake.today = date(2026, 10, 20)
    request = doubt.arrived(fake.desk(), number=number, on=date(2026, 10, 15), actor="Kaisa")
    assert request.state is State.RECEIVED
    assert request.law == date(2026, 11, 11)  # 1 November and ten days
    assert request.target == date(2026, 11, 10)
    assert told(fake, number)[-1] == (
        "The person's answer arrived on 15 October 2026; "
        "the clocks had stood still since 5 October 2026."
    )


def test_an_answer_arrives_neither_before_the_question_nor_after_today() -> None:
    fake = desk_on(ASKED)
    number = begun(fake)
    with pytest.raises(Refused, match="asked nothing"):
        doubt.arrived(fake.desk(), number=number, on=ASKED, actor="Kaisa")
    before = write(fake, number, ASKS)
    for day, why in (
        (date(2026, 10, 4), "before the question"),
        (date(2026, 10, 6), "after today"),
    ):
        with pytest.raises(BadInput, match=why):
            doubt.arrived(fake.desk(), number=number, on=day, actor="Kaisa")
    assert now(fake, number) == before


def test_an_answer_that_is_not_enough_ends_the_pause_and_may_be_asked_for_anew() -> None:
    """Art. 12(6): a new doubt is asked anew, without undue delay from the day of that answer."""
    fake = desk_on(ASKED)
    number = begun(fake)
    write(fake, number, ASKS)
    fake.today = date(2026, 10, 20)
    with pytest.raises(Refused):
        identification.record(
            fake.desk(),
            number=number,
            evidence=Evidence.SIGNATURE,
            doubt="signature of another name",
            actor="Kaisa",
            arrived=date(2026, 10, 19),
        )
    assert (now(fake, number).state, now(fake, number).paused_since) == (State.RECEIVED, None)
    fake.today = date(2026, 10, 21)
    request = write(fake, number, replace(ASKS, doubt="toisen nimi"))
    assert request.paused_since == date(2026, 10, 21)
    fake.today = date(2026, 10, 25)
    identification.record(fake.desk(), number=number, evidence=Evidence.SIGNATURE, actor="Kaisa")
    request = now(fake, number)
    assert request.state is State.IDENTIFIED
    assert request.law == date(2026, 11, 19)  # 1 November, 14 days and 4 days


def test_a_check_without_anything_shown_is_no_answer() -> None:
    fake = desk_on(ASKED)
    number = begun(fake)
    write(fake, number, ASKS)
    with pytest.raises(Refused):
        identification.record(fake.desk(), number=number, evidence=Evidence.NONE, actor="Kaisa")
    assert now(fake, number).paused_since == ASKED


def test_who_does_not_answer_is_asked_once_more_and_no_second_pause_begins() -> None:
    """Art. 12(6): one question, one pause."""
    fake = desk_on(ASKED)
    number = begun(fake)
    write(fake, number, ASKS)
    fake.today = date(2026, 10, 18)
    assert next_of(fake, number) is Next.WAIT
    fake.today = date(2026, 10, 19)
    assert next_of(fake, number) is Next.CHASE
    request = write(fake, number, ASKS)
    assert len(request.pauses) == 1
    assert request.pauses[0].chased == (fake.today,)
    assert request.paused_since == ASKED
    reminder = fake.letters.notices[-1].facts
    assert isinstance(reminder, IdentityRequest)
    assert reminder.asked_before == ASKED
    assert "asked once more" in told(fake, number)[-2]
    assert next_of(fake, number) is Next.WAIT
    assert write(fake, number, ASKS).pauses == request.pauses  # a second click
    assert len(fake.memory.letters) == 2


def test_a_question_bettered_on_its_own_day_is_no_reminder() -> None:
    fake = desk_on(ASKED)
    number = begun(fake)
    write(fake, number, ASKS)
    request = write(fake, number, replace(ASKS, ways=(Proof.DOCUMENT,)))
    assert request.pauses[0].chased == ()
    bettered = fake.letters.notices[-1].facts
    assert isinstance(bettered, IdentityRequest)
    assert bettered.asked_before is None


def test_a_refusal_is_proposed_after_a_reminder_and_the_profiles_days_and_never_by_itself() -> None:
    """Art. 11, 12(2): it has to be shown that the person cannot be identified."""
    fake = desk_on(ASKED)
    number = begun(fake)
    write(fake, number, ASKS)
    fake.today = date(2027, 3, 1)
    assert next_of(fake, number) is Next.CHASE  # never before the person was asked once more
    fake.today = date(2026, 10, 19)
    write(fake, number, ASKS)
    fake.today = date(2026, 12, 3)
    assert next_of(fake, number) is Next.CHASE
    fake.today = date(2026, 12, 4)
    standing = doubt.standing(fake.desk(), number)
    assert standing.waiting is not None
    assert standing.waiting.next is Next.REFUSE
    assert standing.request.state is State.AWAITING_IDENTITY
    assert standing.refusal == Refusal(
        RefusalGround.NOT_IDENTIFIABLE,
        "We asked on 5 October 2026 and again on 19 October 2026, because it was not clear who asks: "
        "kirjeestä puuttuu allekirjoitus. Nothing has arrived that shows it, and we cannot find it "
        "out in another way.",
    )
    assert write(fake, number, standing.refusal).state is State.REFUSED


def test_which_data_is_meant_is_a_ground_of_its_own_and_leaves_the_request_where_it_is() -> None:
    """Recital 63, EDPB 01/2022 section 5.3."""
    fake = desk_on(ASKED)
    number = begun(fake)
    identification.record(fake.desk(), number=number, evidence=Evidence.SIGNATURE, actor="Kaisa")
    request = write(fake, number, WHICH)
    assert request.state is State.IDENTIFIED
    assert request.pauses[0].ground is PauseGround.CLARIFICATION
    assert request.paused_since == ASKED
    fake.today = date(2026, 10, 9)
    request = doubt.arrived(fake.desk(), number=number, on=fake.today, actor="Kaisa")
    assert (request.state, request.law) == (State.IDENTIFIED, date(2026, 11, 5))


def test_who_does_not_say_which_data_is_meant_gets_everything_and_no_refusal() -> None:
    """Recital 63: the customer may insist on everything; silence narrows nothing."""
    fake = desk_on(ASKED)
    number = begun(fake)
    write(fake, number, WHICH)
    fake.today = date(2026, 10, 19)
    write(fake, number, WHICH)
    fake.today = date(2027, 5, 1)
    standing = doubt.standing(fake.desk(), number)
    assert standing.waiting is not None
    assert standing.waiting.next is Next.ANSWER_ALL
    assert standing.refusal is None
    with pytest.raises(Refused, match="not asked yet"):
        write(fake, number, Refusal(RefusalGround.NOT_IDENTIFIABLE, "ei vastausta"))


def test_one_question_is_open_at_a_time() -> None:
    fake = desk_on(ASKED)
    number = begun(fake)
    write(fake, number, WHICH)
    with pytest.raises(Refused, match="asked already"):
        write(fake, number, ASKS)
    doubt.arrived(fake.desk(), number=number, on=ASKED, actor="Kaisa")
    assert write(fake, number, ASKS).state is State.AWAITING_IDENTITY


def test_identity_proven_leaves_the_other_question_open() -> None:
    fake = desk_on(ASKED)
    number = begun(fake)
    write(fake, number, WHICH)
    identification.record(fake.desk(), number=number, evidence=Evidence.SIGNATURE, actor="Kaisa")
    assert now(fake, number).paused_since == ASKED


def test_a_letter_that_lay_on_the_desk_stopped_nothing_until_it_left() -> None:
    """EDPB 01/2022 section 5.3: FROM is the day on which the question was sent."""
    fake = desk_on(ASKED)
    number = begun(fake)
    write(fake, number, ASKS)
    fake.today = date(2026, 10, 7)
    [letter] = correspondence.letters(fake.desk(), number)
    name = letter.file_name
    delivery.deliver(fake.desk(), number=number, way=Delivery.COUNTER, actor="Kaisa", letter=name)
    assert now(fake, number).paused_since == date(2026, 10, 7)
    assert any("from then, not from 5 October 2026" in one for one in told(fake, number))
    fake.today = date(2026, 10, 9)
    delivery.deliver(  # a copy, handed over later, moves nothing
        fake.desk(), number=number, way=Delivery.COUNTER, actor="Kaisa", letter=name
    )
    assert now(fake, number).paused_since == date(2026, 10, 7)


def leaves(fake: FakeDesk, number: str, day: date, which: int = 0) -> AccessRequest:
    """A letter of the request is handed over on a day."""
    fake.today = day
    name = correspondence.letters(fake.desk(), number)[which].file_name
    delivery.deliver(fake.desk(), number=number, way=Delivery.COUNTER, actor="Kaisa", letter=name)
    return now(fake, number)


def test_a_question_that_leaves_after_the_last_day_stops_no_clock() -> None:
    """Art. 12(6): written in time, it lay on the desk until the time was over; nobody gains days by that."""
    fake = desk_on(ASKED)
    number = begun(fake)
    ruling = now(fake, number).ruling
    assert ruling is not None
    write(fake, number, ASKS)
    late = leaves(fake, number, date(2026, 12, 1))
    assert (late.paused_since, late.question is not None) == (None, True)
    assert any("too late for the clocks to stand still" in one for one in told(fake, number))
    fake.today = date(2026, 12, 20)
    doubt.arrived(fake.desk(), number=number, on=fake.today, actor="Kaisa")
    assert now(fake, number).ruling == ruling


def test_a_reminder_of_a_question_that_never_left_asks_it_for_the_first_time() -> None:
    """EDPB 01/2022 section 5.3: neither letter was sent before, so no clock has stood still."""
    fake = desk_on(ASKED)
    number = begun(fake)
    write(fake, number, ASKS)
    fake.today = date(2026, 10, 6)
    write(fake, number, ASKS)
    assert leaves(fake, number, date(2026, 10, 7), which=1).paused_since == date(2026, 10, 7)
    assert leaves(fake, number, date(2026, 10, 8), which=0).paused_since == date(2026, 10, 7)


def test_a_reminder_of_what_was_asked_by_word_of_mouth_moves_no_pause() -> None:
    fake = desk_on(ASKED)
    number = begun(fake)
    doubt.ask(fake.desk(), number=number, actor="Kaisa", reason="no proof")
    fake.today = date(2026, 10, 6)
    write(fake, number, ASKS)
    assert leaves(fake, number, date(2026, 10, 7)).paused_since == ASKED


def test_an_estate_has_no_clock_to_stop() -> None:
    """Recital 27: no Art. 15, no statutory time."""
    fake = desk_on(ASKED)
    number = begun(fake)
    represent(
        fake.desk(),
        number=number,
        role=Role.ESTATE,
        name="Kuolinpesä",
        address=(),
        authority="perukirja",
        actor="Kaisa",
    )
    request = write(fake, number, ASKS)
    assert (request.paused_since, request.law, request.ruling) == (None, None, None)
    fake.today = date(2027, 6, 1)
    write(fake, number, ASKS)
    fake.today = date(2028, 6, 1)
    assert doubt.standing(fake.desk(), number).refusal is None  # a person decides


def test_who_asks_by_now_may_be_asked_for_proof_also_once_the_person_was_identified() -> None:
    """Art. 12(6): a check of the person proves nothing of who asks for them since."""
    fake = desk_on(RECEIVED)
    number = begun(fake)
    evidence = Evidence.SIGNATURE
    identification.record(fake.desk(), number=number, evidence=evidence, actor="tiski")
    with pytest.raises(Refused, match="It is known who asks"):
        doubt.ask(fake.desk(), number=number, actor="tiski", reason="ei tiedetä")
    represent(
        fake.desk(),
        number=number,
        role=Role.ATTORNEY,
        name="Laine Eeva",
        address=(),
        authority="valtakirja",
        actor="tiski",
    )
    asked = doubt.ask(
        fake.desk(), number=number, actor="tiski", reason="asiamies ei ole esittäytynyt"
    )
    assert (asked.state, asked.paused_since) == (State.IDENTIFIED, RECEIVED)
    later = RECEIVED + timedelta(days=4)
    fake.today = later
    shown = identification.record(fake.desk(), number=number, evidence=evidence, actor="tiski")
    assert shown.identified
    assert [(one.start, one.end) for one in shown.pauses] == [(RECEIVED, later)]
