"""A letter leaves: where to, what is recorded, and what is refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.domain.controller import Channel, Delivery
from desk.domain.dispatch import SentFile
from desk.domain.errors import BadInput, NoAnswer, Refused
from desk.domain.identity import Evidence
from desk.domain.person import Identifiers
from desk.domain.records import Candidate
from desk.domain.representation import Representative, Role
from desk.domain.request import LetterKind, State
from desk.services import (
    answer,
    collection,
    delivery,
    doubt,
    identification,
    intake,
    overview,
    review,
)
from desk.services.delivery import Destination
from desk.services.email_cover import make_cover
from desk.services.passphrase import looks_like_one, new_passphrase
from tests.fakes import FakeDesk, Watch, profile
from tests.services.test_use_cases import AINO, RECEIVED, WHOLE

REACHED = replace(
    AINO,
    address="Koekatu 1, 55120 IMATRA",
    identifiers=Identifiers({**AINO.identifiers, "email": ("aino@example.fi",)}),
)


def signed(
    fake: FakeDesk,
    channel: Channel = Channel.VISIT,
    person: Candidate = REACHED,
    evidence: Evidence = Evidence.PASSPORT,
    wish: Delivery | None = None,
) -> str:
    fake.registers.collection = WHOLE
    desk = fake.desk()
    number = intake.register(
        desk, controller="issoy", channel=channel, received=RECEIVED, actor="tiski", delivery=wish
    ).number
    identification.record(desk, number=number, evidence=evidence, actor="tiski")
    identification.choose(desk, number=number, person=person, identity={}, actor="tiski")
    collection.collect(desk, number=number, progress=Watch(), actor="tiski")
    review.decide(desk, number=number, decisions=(), actor="tiski")
    answer.sign(desk, number=number, actor="tiski")
    return number


def test_what_left_is_recorded_with_the_change_of_state_and_the_history() -> None:
    fake = FakeDesk()
    number = signed(fake)
    given = delivery.deliver(fake.desk(), number=number, way=Delivery.POST, actor="posti")
    assert (given.state, given.delivery, given.delivered) == (
        State.DELIVERED,
        Delivery.POST,
        fake.today,
    )
    [sent] = delivery.dispatches(fake.desk(), number)
    assert given.letter is not None
    assert sent.letter == given.letter.vault_id
    assert sent.files == (SentFile(f"issoy-{number}.pdf", given.letter.sha256),)
    assert (sent.to, sent.actor) == ("Koskela Aino, Koekatu 1, 55120 IMATRA", "posti")
    assert [str(text) for _, _, text in overview.history(fake.desk(), number)][-1] == (
        "The answer was given."
    )


def test_nothing_is_recorded_where_the_letter_may_not_leave() -> None:
    fake = FakeDesk()
    number = signed(
        fake,
        person=replace(REACHED, safety_ban=True),
        channel=Channel.EMAIL,
        evidence=Evidence.ELECTRONIC_SIGNATURE,
    )
    events = len(fake.memory.events)
    with pytest.raises(Refused, match="safety ban"):
        delivery.deliver(fake.desk(), number=number, way=Delivery.ELECTRONIC, actor="a")
    assert fake.memory.dispatches == []
    assert len(fake.memory.events) == events
    assert overview.request(fake.desk(), number).state is State.SIGNED


@pytest.mark.parametrize(
    "person",
    [
        REACHED,
        replace(REACHED, safety_ban=True),
        replace(REACHED, safety_ban=True, address=None),
    ],
    ids=["on record", "safety ban", "safety ban without an address"],
)
def test_no_address_that_somebody_gave_becomes_the_one_on_record(person: Candidate) -> None:
    """Else the letter of somebody under a safety ban would be posted to whoever signs as them."""
    fake = FakeDesk()
    desk = fake.desk()
    number = intake.register(
        desk, controller="issoy", channel=Channel.LETTER, received=RECEIVED, actor="t"
    ).number
    identification.record(desk, number=number, evidence=Evidence.SIGNATURE, actor="t")
    with pytest.raises(Refused, match="place on record"):
        identification.choose(
            desk,
            number=number,
            person=person,
            identity={},
            actor="t",
            address=("Muu tie 6", "00100 HELSINKI"),
        )
    assert overview.request(desk, number).subject is None


def test_a_ban_turns_an_electronic_answer_into_post_with_its_earlier_last_working_day() -> None:
    fake = FakeDesk()
    number = signed(
        fake,
        person=replace(REACHED, safety_ban=True),
        channel=Channel.EMAIL,
        evidence=Evidence.ELECTRONIC_SIGNATURE,
    )
    request = overview.request(fake.desk(), number)
    assert request.delivery is Delivery.POST
    assert request.work_by is not None
    assert request.ruling is not None
    assert (request.ruling - request.work_by).days >= 5
    told = [str(text) for _, _, text in overview.history(fake.desk(), number)]
    assert any("now given by post" in one for one in told)


def test_a_letter_may_leave_again_and_the_request_stays_as_it_is() -> None:
    fake = FakeDesk()
    number = signed(fake)
    desk = fake.desk()
    first = delivery.deliver(desk, number=number, way=Delivery.POST, actor="a")
    elsewhere = Destination("Koskela Aino, Muu tie 2, 55100 IMATRA", "palautui postista")
    again = delivery.deliver(
        desk, number=number, way=Delivery.POST, actor="b", destination=elsewhere
    )
    assert again == first
    answer.close(desk, number=number, actor="a")
    delivery.deliver(desk, number=number, way=Delivery.COUNTER, actor="c")
    ways = [(one.way, one.actor, one.note) for one in delivery.dispatches(desk, number)]
    assert ways == [
        (Delivery.POST, "a", ""),
        (Delivery.POST, "b", "palautui postista"),
        (Delivery.COUNTER, "c", ""),
    ]


def test_an_e_mail_goes_to_the_address_on_record_and_elsewhere_for_a_reason_only() -> None:
    fake = FakeDesk()
    number = signed(fake, channel=Channel.EMAIL, evidence=Evidence.ELECTRONIC_SIGNATURE)
    desk = fake.desk()
    with pytest.raises(BadInput, match="another e-mail address"):
        delivery.deliver(
            desk,
            number=number,
            way=Delivery.ELECTRONIC,
            actor="a",
            destination=Destination("muu@example.fi"),
        )
    with pytest.raises(BadInput, match="No e-mail address"):
        delivery.deliver(
            desk,
            number=number,
            way=Delivery.ELECTRONIC,
            actor="a",
            destination=Destination("a@b.fi, c@d.fi", "x"),
        )
    delivery.deliver(desk, number=number, way=Delivery.ELECTRONIC, actor="a")
    assert delivery.dispatches(desk, number)[0].to == "aino@example.fi"


def test_showing_the_data_is_an_answer_where_the_controller_offers_it() -> None:
    fake = FakeDesk(profiles={"issoy": profile(shows_on_premises=True)})
    number = signed(fake, wish=Delivery.PREMISES)
    desk = fake.desk()
    assert delivery.ways(desk, number).proposed is Delivery.PREMISES
    given = delivery.deliver(
        desk, number=number, way=Delivery.PREMISES, actor="a", note="katsottu tiskillä"
    )
    assert given.state is State.DELIVERED
    assert delivery.dispatches(desk, number)[0].note == "katsottu tiskillä"


def test_a_controller_that_does_not_show_data_takes_no_such_wish() -> None:
    with pytest.raises(BadInput, match="premises"):
        signed(FakeDesk(), wish=Delivery.PREMISES)


def test_the_passphrase_is_never_written_down() -> None:
    fake = FakeDesk()
    number = signed(fake)
    for note in (new_passphrase(), f"salasana {new_passphrase().replace(' ', '')}!"):
        with pytest.raises(BadInput, match="passphrase"):
            delivery.deliver(fake.desk(), number=number, way=Delivery.COUNTER, actor="a", note=note)
    assert fake.memory.dispatches == []
    assert not looks_like_one("puhelimitse numeroon 040 123 4567, asia 2026-0001")


def test_passphrases_are_long_and_differ() -> None:
    made = {new_passphrase() for _ in range(200)}
    assert len(made) == 200
    assert all(len(one.split()) == 5 and len(one) == 29 for one in made)


def test_other_letters_leave_without_moving_the_request() -> None:
    fake = FakeDesk()
    number = signed(fake)
    desk = fake.desk()
    request = overview.request(desk, number)
    assert request.letter is not None
    receipt = replace(
        request.letter, vault_id="r1", file_name="receipt.pdf", kind=LetterKind.RECEIPT
    )
    with desk.work() as work:
        work.letters.add(number, receipt)
        work.commit()
    after = delivery.deliver(
        desk, number=number, way=Delivery.COUNTER, actor="a", letter="receipt.pdf"
    )
    assert after.state is State.SIGNED
    assert delivery.dispatches(desk, number)[0].letter == "r1"
    with pytest.raises(NoAnswer, match=r"receipt\.pdf"):
        delivery.deliver(desk, number=number, way=Delivery.COUNTER, actor="a", letter="none.pdf")


def test_an_earlier_version_of_the_answer_does_not_go_out_as_the_answer() -> None:
    fake = FakeDesk()
    number = signed(fake)
    desk = fake.desk()
    review.decide(desk, number=number, decisions=(), actor="tiski")
    answer.sign(desk, number=number, actor="tiski")
    with pytest.raises(Refused, match="earlier version"):
        delivery.deliver(
            desk, number=number, way=Delivery.COUNTER, actor="a", letter=f"issoy-{number}.pdf"
        )
    delivery.deliver(desk, number=number, way=Delivery.COUNTER, actor="a")


def beside_the_answer(fake: FakeDesk, number: str, kind: LetterKind) -> str:
    """The file name of a sealed letter of another kind."""
    letter = overview.request(fake.desk(), number).letter
    assert letter is not None
    with fake.desk().work() as work:
        work.letters.add(number, replace(letter, vault_id="o1", file_name="other.pdf", kind=kind))
        work.commit()
    return "other.pdf"


@pytest.mark.parametrize("way", [Delivery.POST, Delivery.ELECTRONIC, Delivery.COUNTER])
def test_a_recipients_notice_never_goes_to_the_customer(way: Delivery) -> None:
    """Its place is the recipient that it is addressed to (Art. 19); on record is the customer's."""
    fake = FakeDesk()
    number = signed(fake, channel=Channel.EMAIL, evidence=Evidence.ELECTRONIC_SIGNATURE)
    name = beside_the_answer(fake, number, LetterKind.RECIPIENTS_NOTICE)
    theirs = {
        Delivery.POST: "koskela aino,  Koekatu 1, 55120 Imatra",
        Delivery.ELECTRONIC: "AINO@example.fi",
        Delivery.COUNTER: "Koskela Aino",
    }[way]
    for to in ("", theirs):
        with pytest.raises(BadInput, match="recipient"):
            delivery.deliver(
                fake.desk(),
                number=number,
                way=way,
                actor="a",
                letter=name,
                destination=Destination(to, "x"),
            )
    assert delivery.dispatches(fake.desk(), number) == []
    to = "perinta@example.fi" if way is Delivery.ELECTRONIC else "Perintä Oy, Koekatu 9, Imatra"
    delivery.deliver(
        fake.desk(), number=number, way=way, actor="a", letter=name, destination=Destination(to)
    )
    assert delivery.dispatches(fake.desk(), number)[0].to == to


def test_a_letter_to_a_representative_is_never_mailed_to_the_person_by_default() -> None:
    fake = FakeDesk()
    number = signed(fake, channel=Channel.EMAIL, evidence=Evidence.ELECTRONIC_SIGNATURE)
    with fake.desk().work() as work:
        asks = Representative(
            Role.ATTORNEY,
            "Koskela Eero",
            ("Koekatu 3",),
            "valtakirja",
            "a",
            fake.desk().clock.now(),
        )
        work.requests.save(replace(work.requests.get(number), representative=asks))
        work.commit()
    with pytest.raises(BadInput, match="No e-mail address"):
        delivery.deliver(
            fake.desk(),
            number=number,
            way=Delivery.ELECTRONIC,
            actor="a",
            destination=Destination(reason="asiamies pyysi"),
        )


@pytest.mark.parametrize(
    "held",
    [
        "=?utf-8?q?muu=40example.com=2C?=aino@example.fi",
        "ryhma:aino@example.fi",
        "a\x00b@example.fi",
        "a\ud800@example.fi",
        "aino(muu)@example.fi",
        "[aino]@example.fi",
        "a" * 300 + "@example.fi",
    ],
)
def test_an_address_that_mail_would_read_as_another_one_is_none(held: str) -> None:
    """An encoded word (RFC 2047) or a group (RFC 5322) could bring in somebody else."""
    fake = FakeDesk()
    person = replace(REACHED, identifiers=Identifiers({"email": (held,)}))
    number = signed(
        fake, channel=Channel.EMAIL, evidence=Evidence.ELECTRONIC_SIGNATURE, person=person
    )
    with pytest.raises(BadInput, match="No e-mail address"):
        make_cover(fake.desk(), number=number)


def test_a_ban_that_came_after_picking_stops_the_letter_before_it_leaves_the_house() -> None:
    fake = FakeDesk()
    number = signed(fake, Channel.EMAIL, evidence=Evidence.ELECTRONIC_SIGNATURE)
    fake.registers.candidates = [replace(REACHED, safety_ban=True)]
    before = overview.request(fake.desk(), number)
    elsewhere = Destination("Koekatu 2, 55120 IMATRA", "asked for it in writing")
    for way, to in ((Delivery.ELECTRONIC, None), (Delivery.POST, None), (Delivery.POST, elsewhere)):
        with pytest.raises(Refused, match="come under a safety ban since"):
            delivery.deliver(
                fake.desk(), number=number, way=way, actor="posti", destination=to or Destination()
            )
    with pytest.raises(Refused, match="come under a safety ban since"):
        make_cover(fake.desk(), number=number)
    assert overview.request(fake.desk(), number) == before
    assert delivery.dispatches(fake.desk(), number) == []
    # Handed over to the person it tells nobody else where they are.
    given = delivery.deliver(fake.desk(), number=number, way=Delivery.COUNTER, actor="tiski")
    assert given.state is State.DELIVERED


def test_the_way_out_that_the_refusal_names_leads_to_a_letter_under_the_ban() -> None:
    fake = FakeDesk()
    number = signed(fake, Channel.LETTER, evidence=Evidence.SIGNATURE)
    banned = replace(REACHED, safety_ban=True, address="PL 9, 55101 IMATRA")
    fake.registers.candidates = [banned]
    desk = fake.desk()
    review.decide(desk, number=number, decisions=(), actor="tiski")
    collection.collect(desk, number=number, progress=Watch(), actor="tiski")
    identification.choose(desk, number=number, person=banned, identity={}, actor="tiski")
    collection.collect(desk, number=number, progress=Watch(), actor="tiski")
    review.decide(desk, number=number, decisions=(), actor="tiski")
    answer.sign(desk, number=number, actor="tiski")
    delivery.deliver(desk, number=number, way=Delivery.POST, actor="posti")
    [sent] = delivery.dispatches(desk, number)
    assert sent.to == "Koskela Aino, PL 9, 55101 IMATRA"


def test_a_register_that_lost_the_row_does_not_hold_a_letter_back() -> None:
    fake = FakeDesk()
    number = signed(fake)
    assert fake.registers.candidates == []  # the fake says that the row is gone
    given = delivery.deliver(fake.desk(), number=number, way=Delivery.POST, actor="posti")
    assert given.state is State.DELIVERED


@pytest.mark.parametrize("kind", [LetterKind.ANSWER, LetterKind.RECEIPT])
def test_a_letter_about_somebody_who_was_picked_before_leaves_no_more(kind: LetterKind) -> None:
    """Its address and its data are another person's than those on record by now (Art. 5(1)(f), 32)."""
    fake = FakeDesk()
    number = signed(fake)
    desk = fake.desk()
    old = overview.request(desk, number).letter
    assert old is not None
    name = old.file_name
    if kind is not LetterKind.ANSWER:
        name = beside_the_answer(fake, number, kind)
    review.decide(desk, number=number, decisions=(), actor="tiski")
    collection.collect(desk, number=number, progress=Watch(), actor="tiski")
    veikko = replace(REACHED, subject="x:asiakas:9", rows=("x:asiakas:9",), name="Koskela Veikko")
    identification.choose(desk, number=number, person=veikko, identity={}, actor="tiski")
    collection.collect(desk, number=number, progress=Watch(), actor="tiski")
    review.decide(desk, number=number, decisions=(), actor="tiski")
    answer.sign(desk, number=number, actor="tiski")
    delivery.deliver(desk, number=number, way=Delivery.POST, actor="posti")
    with pytest.raises(Refused, match="about somebody else"):
        delivery.deliver(desk, number=number, way=Delivery.POST, actor="posti", letter=name)
    assert len(delivery.dispatches(desk, number)) == 1


def test_how_somebody_was_identified_is_kept_without_code_and_documents_number() -> None:
    """TSV/224/2023: never the number of a document; 1050/2018 s. 29: no code where it is not needed."""
    fake = FakeDesk()
    number = signed(fake)
    told = "passport XA0000093, 131052-9373"
    delivery.deliver(
        fake.desk(),
        number=number,
        way=Delivery.COUNTER,
        actor="tiski",
        destination=Destination(reason=told),
        note=told,
    )
    [sent] = delivery.dispatches(fake.desk(), number)
    assert sent.note == "passport …, 131052-****; passport …, 131052-****"


def test_no_event_of_the_history_holds_an_identity_code() -> None:
    """It outlives the case that is deleted (Art. 5(1)(e))."""
    fake = FakeDesk()
    number = intake.register(
        fake.desk(), controller="issoy", channel=Channel.LETTER, received=RECEIVED, actor="tiski"
    ).number
    reason = "131052-9373 signed, passport XA0000093"
    asked = doubt.ask(fake.desk(), number=number, actor="tiski", reason=reason)
    assert asked.pauses[0].reason == "131052-**** signed, passport …"
    assert "9373" not in str(fake.memory.events)
