"""The pile of letters for the post: what is in it, in which order, and what becomes of it."""

from __future__ import annotations

from dataclasses import replace

from desk.domain.controller import Channel, Delivery
from desk.domain.identity import Evidence
from desk.domain.notice_facts import Receipt
from desk.domain.request import LetterKind, State
from desk.services import (
    answer,
    correspondence,
    delivery,
    identification,
    intake,
    overview,
    printing,
    review,
    to_post,
)
from tests.fakes import FakeDesk
from tests.services.test_delivery import REACHED, signed
from tests.services.test_use_cases import RECEIVED


def posted(fake: FakeDesk) -> str:
    """A signed answer to a letter."""
    return signed(fake, Channel.LETTER, evidence=Evidence.SIGNATURE)


def test_signed_answers_that_go_by_post_wait_with_their_address_and_envelope() -> None:
    fake = FakeDesk()
    signed(fake, Channel.VISIT)  # is handed over
    number = posted(fake)
    [one] = to_post.pile(fake.desk())
    assert one.number == number
    assert one.address == ("Koskela Aino", "Koekatu 1", "55120 IMATRA")
    assert (one.envelope.name, one.sheets, one.printed, one.closed) == ("E65", 2, None, None)


def test_long_letters_go_behind_short_ones_and_the_older_request_first() -> None:
    fake = FakeDesk()
    numbers = [posted(fake) for _ in range(3)]
    thick = fake.memory.requests[numbers[0]].letter
    assert thick is not None
    thicker = replace(thick, pages=40)
    fake.memory.requests[numbers[0]] = replace(fake.memory.requests[numbers[0]], letter=thicker)
    fake.memory.letters[0] = (numbers[0], thicker)
    assert [(one.number, one.envelope.name) for one in to_post.pile(fake.desk())] == [
        (numbers[1], "E65"),
        (numbers[2], "E65"),
        (numbers[0], "C5"),
    ]


def test_only_the_newest_version_of_an_answer_waits() -> None:
    fake = FakeDesk()
    number = posted(fake)
    review.decide(fake.desk(), number=number, decisions=(), actor="a")
    assert to_post.pile(fake.desk()) == []
    newest = answer.sign(fake.desk(), number=number, actor="a")
    assert [one.letter for one in to_post.pile(fake.desk())] == [newest.letter]


def begun(fake: FakeDesk, channel: Channel, evidence: Evidence) -> str:
    """A request that arrived, of a person who is known."""
    desk = fake.desk()
    number = intake.register(
        desk,
        controller="issoy",
        channel=channel,
        received=RECEIVED,
        actor="a",
        delivery=Delivery.POST,
    ).number
    identification.record(desk, number=number, evidence=evidence, actor="a")
    identification.choose(desk, number=number, person=REACHED, identity={}, actor="a")
    correspondence.write(desk, number=number, facts=Receipt(), actor="a")
    return number


def test_a_receipt_of_a_letter_is_posted_and_one_of_a_visit_was_given() -> None:
    fake = FakeDesk()
    by_letter = begun(fake, Channel.LETTER, Evidence.SIGNATURE)
    begun(fake, Channel.VISIT, Evidence.PASSPORT)
    found = [(one.number, one.letter.kind) for one in to_post.pile(fake.desk())]
    assert found == [(by_letter, LetterKind.RECEIPT)]
    intake.withdraw(fake.desk(), number=by_letter, actor="a")
    assert to_post.pile(fake.desk()) == []


def test_a_pile_is_noted_as_posted_letter_by_letter_and_one_that_may_not_be_stops_no_other() -> (
    None
):
    fake = FakeDesk()
    numbers = [posted(fake) for _ in range(3)]
    desk = fake.desk()
    pile = to_post.pile(desk)
    delivery.deliver(desk, number=numbers[0], way=Delivery.POST, actor="b")  # somebody was quicker
    request = fake.memory.requests[numbers[1]]
    assert request.subject is not None
    fake.memory.requests[numbers[1]] = replace(
        request, subject=replace(request.subject, address=())
    )
    outcomes = to_post.mark_posted(desk, pile, actor="posti")
    assert [one.number for one in outcomes if one.why_not] == [numbers[1]]
    assert {one.request for one in fake.memory.dispatches} == {numbers[0], numbers[2]}
    assert fake.memory.requests[numbers[2]].state is State.DELIVERED
    assert fake.memory.requests[numbers[1]].state is State.SIGNED
    assert [one.number for one in to_post.pile(desk)] == [numbers[1]]


def test_what_was_sent_to_a_printer_is_known_and_stands_in_the_history() -> None:
    fake = FakeDesk()
    number = posted(fake)
    desk = fake.desk()
    [one] = to_post.pile(desk)
    printing.note_printed(
        desk, number=number, letter=one.letter.file_name, printer="Tiski", actor="a"
    )
    [again] = to_post.pile(desk)
    assert again.printed == desk.clock.now()
    assert [str(text) for _, _, text in overview.history(desk, number)][-1] == (
        f"The letter {one.letter.file_name} was sent to the printer Tiski."
    )
