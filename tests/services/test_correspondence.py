"""The letters beside the answer: what each one changes, and when it may not be written."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from desk.domain.controller import Channel, Delivery
from desk.domain.errors import BadInput, Conflict, Refused
from desk.domain.identity import Evidence
from desk.domain.letter_facts import Finding
from desk.domain.notice_facts import (
    Change,
    ChangeKind,
    Cost,
    Erasure,
    Extension,
    ExtensionGround,
    Facts,
    FeeGround,
    FeeNotice,
    IdentityRequest,
    Kept,
    MarketingBan,
    Proof,
    Receipt,
    RecipientsNotice,
    Rectification,
    Refusal,
    RefusalGround,
    Restriction,
    RestrictionGround,
)
from desk.domain.payment import is_reference_number
from desk.domain.person import Identifiers
from desk.domain.records import (
    Candidate,
    Collection,
    CollectionInfo,
    FieldInfo,
    SystemResult,
    SystemStatus,
    Table,
)
from desk.domain.representation import Representative, Role
from desk.domain.request import FreeCheck, LetterKind, State
from desk.domain.text import Text
from desk.services import (
    answer,
    collection,
    correspondence,
    delivery,
    doubt,
    identification,
    intake,
    overview,
    review,
)
from desk.services.correspondence import Written
from tests.fakes import FakeDesk, FakeInspector, Watch, local, profile

RECEIVED = date(2026, 10, 23)
TODAY = date(2026, 10, 26)
AINO = Candidate(
    subject="koe:asiakas:1",
    rows=("koe:asiakas:1",),
    name="Koskela Aino",
    birth_date=date(1952, 10, 13),
    address="Koekatu 2, 55120 Imatra",
    identifiers=Identifiers({"customer_number": ("44102291",), "phone_number": ("040 5550147",)}),
    systems=("asiakastieto",),
    matched_on=("customer_number",),
    score=100.0,
)
NOTHING = Collection([SystemResult("asiakastieto", SystemStatus.NOTHING_HELD, 0, 0.1)], [])
INFO = CollectionInfo(
    "asiakastieto", "koe", "asiakas", local("Asiakas"), (FieldInfo("nimi", local("Nimi")),)
)
ONE_ROW = Collection(
    [SystemResult("asiakastieto", SystemStatus.COMPLETE, 1, 0.1)],
    [Table(INFO, [("Koskela Aino",)])],
)
TWO_ROWS = replace(ONE_ROW, tables=[Table(INFO, [("Koskela Aino",), ("Koskela A.",)])])
EXTENDS = Extension(ExtensionGround.COMPLEXITY, "Viisi järjestelmää, ja puhelut on kuunneltava")
ASKS = IdentityRequest(doubt="kirjeestä puuttuu allekirjoitus", ways=(Proof.SIGNED_LETTER,))
REFUSES = Refusal(RefusalGround.EXCESSIVE, "Sama pyyntö joka viikko")
FEE = FeeNotice(
    FeeGround.EXCESSIVE, "Sama joka viikko", (Cost("Kopiot", Decimal("12.40")),), "Kirsi Koe"
)


def desk_of(today: date = TODAY, **parts: object) -> FakeDesk:
    return replace(FakeDesk(today=today), **parts)  # type: ignore[arg-type]  # any part


def begun(fake: FakeDesk, channel: Channel = Channel.LETTER) -> str:
    return intake.register(
        fake.desk(), controller="issoy", channel=channel, received=RECEIVED, actor="tiski"
    ).number


def picked(fake: FakeDesk, person: Candidate = AINO) -> str:
    number = begun(fake)
    identification.record(fake.desk(), number=number, evidence=Evidence.SIGNATURE, actor="tiski")
    identification.choose(fake.desk(), number=number, person=person, identity={}, actor="tiski")
    return number


def answered(fake: FakeDesk) -> str:
    fake.registers.collection = NOTHING
    number = picked(fake)
    collection.collect(fake.desk(), number=number, progress=Watch(), actor="tiski")
    review.decide(fake.desk(), number=number, decisions=(), actor="tiski")
    answer.sign(fake.desk(), number=number, actor="tiski")
    return number


def given(fake: FakeDesk) -> str:
    """A request whose answer, with one row in it, has left."""
    fake.registers.collection = ONE_ROW
    number = picked(fake)
    collection.collect(fake.desk(), number=number, progress=Watch(), actor="tiski")
    review.decide(fake.desk(), number=number, decisions=(), actor="tiski")
    answer.sign(fake.desk(), number=number, actor="tiski")
    delivery.deliver(fake.desk(), number=number, way=Delivery.COUNTER, actor="tiski")
    return number


def write(fake: FakeDesk, number: str, facts: Facts, **more: object) -> Written:
    return correspondence.write(fake.desk(), number=number, facts=facts, actor="tiski", **more)  # type: ignore[arg-type]  # named as there


def refused(fake: FakeDesk, number: str, facts: Facts) -> str:
    """The sentence of the refusal; nothing was changed by it."""
    before = fake.memory.requests[number]
    with pytest.raises(Refused) as told:
        write(fake, number, facts)
    assert fake.memory.requests[number] == before
    assert fake.memory.letters == []
    return str(told.value)


def test_a_receipt_is_sealed_and_changes_nothing() -> None:
    fake = desk_of()
    number = begun(fake, Channel.VISIT)
    before = overview.request(fake.desk(), number)
    written = write(fake, number, Receipt(), to=("Koskela Aino", " "))
    assert written.request == before
    assert written.letter.file_name == "issoy-2026-0001-vastaanottokuittaus.pdf"
    assert (written.letter.kind, written.letter.version) == (LetterKind.RECEIPT, 1)
    assert written.letter.check_code == "7F3A-91C2-5D0E"
    assert written.pdf == fake.memory.items[written.letter.vault_id] == b"receipt 2026-0001 signed"
    assert fake.letters.notices[-1].recipient == ("Koskela Aino",)
    [*_, (_, actor, sentence)] = overview.history(fake.desk(), number)
    assert (actor, str(sentence)) == ("tiski", "A letter was signed and sealed: receipt.")


def test_a_second_click_gives_the_letter_that_was_signed() -> None:
    fake = desk_of()
    given(fake)
    number = picked(fake)
    for facts in (Receipt(), FEE, EXTENDS, REFUSES):
        first = write(fake, number, facts)
        events = len(fake.memory.events)
        again = write(fake, number, facts)
        assert again.letter == first.letter
        assert again.pdf == first.pdf
        assert len(fake.memory.events) == events
    assert len(fake.memory.letters) == 5  # with the answer that left before


def test_letters_count_by_kind_and_later_ones_have_names_of_their_own() -> None:
    fake = desk_of()
    number = picked(fake)
    names = [
        write(fake, number, facts).letter.file_name
        for facts in (
            MarketingBan(date(2026, 10, 26)),
            MarketingBan(date(2026, 10, 27)),
            Receipt(),
            MarketingBan(date(2026, 10, 28)),
        )
    ]
    assert names == [
        "issoy-2026-0001-suoramarkkinointikielto.pdf",
        "issoy-2026-0001-suoramarkkinointikielto-2.pdf",
        "issoy-2026-0001-vastaanottokuittaus.pdf",
        "issoy-2026-0001-suoramarkkinointikielto-3.pdf",
    ]
    assert [one.version for one in correspondence.letters(fake.desk(), number)] == [1, 2, 1, 3]


def test_asking_for_identity_stops_both_clocks_from_today() -> None:
    """Art. 12(6): the request waits, and the letter says that the time stands still."""
    fake = desk_of()
    number = begun(fake)
    request = write(fake, number, ASKS).request
    assert request.state is State.AWAITING_IDENTITY
    [pause] = request.pauses
    assert (pause.start, pause.end) == (TODAY, None)
    assert fake.letters.notices[-1].pauses == request.pauses
    fake.today = date(2026, 10, 30)
    identification.record(fake.desk(), number=number, evidence=Evidence.SIGNATURE, actor="tiski")
    identified = overview.request(fake.desk(), number)
    assert identified.law == date(2026, 11, 27)  # 23 November and four days


def test_asking_once_more_stops_no_second_clock() -> None:
    fake = desk_of()
    number = begun(fake)
    write(fake, number, ASKS)
    fake.today = date(2026, 10, 28)
    again = write(fake, number, ASKS)
    assert again.letter.version == 2
    assert len(again.request.pauses) == 1
    asked = [one for one in fake.memory.events if one.action == "ask_identity"]
    assert len(asked) == 1


def test_who_is_known_is_not_asked_who_they_are() -> None:
    fake = desk_of()
    assert "It is known who asks" in refused(fake, picked(fake), ASKS)


def test_an_extension_moves_both_clocks_once() -> None:
    """Art. 12(3): three months from the day of receipt, rolled to a working day."""
    fake = desk_of()
    number = picked(fake)
    request = write(fake, number, EXTENDS).request
    assert request.extended
    assert (request.target, request.law, request.ruling) == (date(2027, 1, 25),) * 3
    assert request.extension_reason == EXTENDS.reason
    notice = fake.letters.notices[-1]
    assert notice.before is not None
    assert (notice.before.law, notice.clock.law) == (date(2026, 11, 23), date(2027, 1, 25))
    other = replace(EXTENDS, reason="Muu syy")
    with pytest.raises(Refused, match="allows it once"):
        write(fake, number, other)


@pytest.mark.parametrize(
    ("today", "allowed"), [(date(2026, 11, 22), True), (date(2026, 11, 23), False)]
)
def test_an_extension_is_told_before_the_ruling_date_or_not_at_all(
    today: date, allowed: bool
) -> None:
    """By the unrolled month (23 November) or the ruling date (22 November), whichever is earlier."""
    fake = desk_of()
    number = picked(fake)
    fake.today = today
    if allowed:
        assert write(fake, number, EXTENDS).request.extended
    else:
        assert "Sun 22 November 2026" in refused(fake, number, EXTENDS)


def test_a_pause_gives_no_more_time_to_tell_of_an_extension() -> None:
    """The month for the notice is neither rolled nor paused."""
    fake = desk_of()
    number = begun(fake)
    write(fake, number, ASKS)
    fake.today = date(2026, 11, 24)
    with pytest.raises(Refused, match="Mon 23 November 2026"):
        write(fake, number, EXTENDS)


def test_a_refusal_ends_the_request_and_gives_the_free_check_back() -> None:
    fake = desk_of()
    number = picked(fake)
    assert fake.memory.checks
    request = write(fake, number, REFUSES).request
    assert request.state is State.REFUSED
    assert request.free_check is None
    assert not request.open
    assert fake.memory.checks == {}
    assert overview.history(fake.desk(), number)[-2][2].source.startswith("The request was refused")
    refused_event = next(one for one in fake.memory.events if one.action == "refuse")
    assert refused_event.details == {"reason": REFUSES.reason, "ground": "excessive"}


def test_lack_of_identity_is_no_ground_against_somebody_known() -> None:
    fake = desk_of()
    facts = Refusal(RefusalGround.NOT_IDENTIFIABLE, "Neljä samannimistä")
    assert "It is known who asks" in refused(fake, picked(fake), facts)
    other = desk_of()
    number = begun(other)
    assert "not asked yet" in refused(other, number, facts)
    doubt.ask(other.desk(), number=number, actor="tiski", reason="Neljä samannimistä")
    assert write(other, number, facts).request.state is State.REFUSED


def test_a_reason_may_be_kept_back_under_section_34_only() -> None:
    fake = desk_of()
    number = picked(fake)
    with pytest.raises(BadInput):
        write(fake, number, replace(REFUSES, reason="  "))
    assert write(fake, number, Refusal(RefusalGround.SECTION_34, "")).letter.version == 1


def test_a_fee_notice_stops_no_clock_and_blocks_nothing() -> None:
    """Art. 12(5): the notice goes first, and the answer is not held up by it."""
    fake = desk_of()
    given(fake)
    number = picked(fake)
    before = overview.request(fake.desk(), number)
    assert write(fake, number, FEE).request == before
    told = fake.letters.notices[-1].facts
    assert isinstance(told, FeeNotice)
    assert is_reference_number(told.reference)
    assert told.due == date(2026, 11, 9)
    event = next(one for one in fake.memory.events if one.action == "fee_proposed")
    assert event.details == {
        "ground": "excessive",
        "reason": "Sama joka viikko",
        "total": "12.40",
        "approver": "Kirsi Koe",
        "due": "2026-11-09",
    }
    collection.collect(fake.desk(), number=number, progress=Watch(), actor="tiski")


@pytest.mark.parametrize("ground", FeeGround)
def test_the_first_check_of_the_year_costs_nothing_on_any_ground(ground: FeeGround) -> None:
    """Art. 12(5), 15(3); law: the free check."""
    fake = desk_of()
    told = refused(fake, picked(fake), replace(FEE, ground=ground))
    assert "first check of 2026" in told
    assert "no fee may be taken" in told


def test_a_reminder_costs_nothing_for_it_is_the_same_request() -> None:
    fake = desk_of()
    first = picked(fake)
    second = picked(fake)
    assert not fake.memory.requests[second].free_check.free  # type: ignore[union-attr]  # it was claimed
    for ground in FeeGround:
        assert f"same request as {first}" in refused(fake, second, replace(FEE, ground=ground))


@pytest.mark.parametrize("approver", [" Tiski ", "Ti\u200bski", "tiski.", "T\u00a0iski", "?"])
def test_nobody_approves_a_fee_that_they_propose(approver: str) -> None:
    fake = desk_of()
    given(fake)
    number = picked(fake)
    letters = len(fake.memory.letters)
    with pytest.raises(Refused, match="somebody else has to approve"):
        write(fake, number, replace(FEE, approved_by=approver))
    assert len(fake.memory.letters) == letters


def collected_again(fake: FakeDesk, found: Collection) -> str:
    """The same person asks once more, and the systems were searched."""
    fake.registers.collection = found
    number = picked(fake)
    collection.collect(fake.desk(), number=number, progress=Watch(), actor="tiski")
    return number


def test_the_same_data_asked_again_in_a_year_may_cost_what_a_copy_costs() -> None:
    """Art. 15(3): a further copy."""
    fake = desk_of()
    first = given(fake)
    second = collected_again(fake, ONE_ROW)
    write(fake, second, replace(FEE, ground=FeeGround.SAME_DATA))
    told = fake.letters.notices[-1].facts
    assert isinstance(told, FeeNotice)
    assert (told.earlier, told.earlier_received) == (first, RECEIVED)


def test_a_further_copy_has_to_be_shown() -> None:
    """Art. 12(5): the burden of proof is the controller's; new data is no further copy."""
    fake = desk_of()
    given(fake)
    same = replace(FEE, ground=FeeGround.SAME_DATA)
    with pytest.raises(Refused, match="once the systems were searched"):
        write(fake, picked(fake), same)
    del fake.memory.requests["2026-0002"]
    with pytest.raises(Refused, match="Something is new since"):
        write(fake, collected_again(fake, TWO_ROWS), same)


def test_an_answer_that_has_not_left_or_held_nothing_is_no_earlier_copy() -> None:
    """Art. 15(3)."""
    fake = desk_of()
    same = replace(FEE, ground=FeeGround.SAME_DATA)
    number = answered(fake)
    with pytest.raises(Refused, match="a reminder is the same request"):
        write(fake, picked(fake), same)
    delivery.deliver(fake.desk(), number=number, way=Delivery.COUNTER, actor="tiski")
    del fake.memory.requests["2026-0002"]
    with pytest.raises(Refused, match="nothing is held"):
        write(fake, picked(fake), same)


def test_no_fee_after_the_answer_and_none_without_an_amount_or_an_approver() -> None:
    fake = desk_of()
    number = answered(fake)
    with pytest.raises(Refused, match="no fee may be taken"):
        write(fake, number, FEE)
    other = desk_of()
    given(other)
    number = picked(other)
    written = list(other.memory.letters)
    for wrong in (
        replace(FEE, costs=()),
        replace(FEE, approved_by=""),
        replace(FEE, reason=" "),
        replace(FEE, costs=(Cost("Kopiot", Decimal("-1")),)),
        replace(FEE, costs=(Cost("Kopiot", Decimal("NaN")),)),
        replace(FEE, costs=(Cost("Kopiot", Decimal("1.005")),)),
        replace(FEE, costs=(Cost("Kopiot", Decimal("1e999999")),)),
        replace(FEE, costs=(Cost("Kopiot", Decimal(10**23)),)),
        replace(FEE, due=date(2026, 11, 8)),  # the customer needs time to choose
    ):
        with pytest.raises(BadInput):
            write(other, number, wrong)
    assert other.memory.letters == written


def test_a_receipt_promises_no_second_answer() -> None:
    fake = desk_of()
    number = answered(fake)
    with pytest.raises(Refused, match="promise an answer twice"):
        write(fake, number, Receipt())


def test_nothing_is_erased_while_the_request_is_open() -> None:
    fake = desk_of()
    erased = Erasure(("Maksumuistutukset",))
    still_open = picked(fake)
    assert "answer first" in refused(fake, still_open, erased)
    number = answered(fake)
    fake.memory.letters.clear()
    fake.memory.requests[number] = replace(fake.memory.requests[number], state=State.DELIVERED)
    # Nor for an earlier request: the open one is about the same data.
    assert f"Request {still_open} of the same person is still open" in refused(fake, number, erased)
    intake.withdraw(fake.desk(), number=still_open, actor="tiski")
    assert write(fake, number, erased).letter.kind is LetterKind.ERASURE
    # That nothing is erased may be told at any time.
    kept = Erasure((), (Kept("Laskut", "Kirjanpitolaki"),))
    assert write(fake, picked(fake), kept).letter.kind is LetterKind.ERASURE


@pytest.mark.parametrize(
    "facts",
    [
        Extension(ExtensionGround.NUMBER, ""),
        IdentityRequest("", (Proof.DOCUMENT,)),
        IdentityRequest("epäily", ()),
        Rectification(()),
        Rectification((Change("Osoite", "a", ""),)),
        Erasure((), ()),
        Erasure(("x",), (Kept("Laskut", ""),)),
        Restriction(RestrictionGround.ACCURACY, ()),
        RecipientsNotice("", (), ChangeKind.ERASURE, "Koskela Aino", data=("Osoite",)),
        RecipientsNotice("Perintä Oy", (), ChangeKind.ERASURE, "Koskela Aino"),
        Restriction(RestrictionGround.ACCURACY, ("x" * 1501,)),
        Erasure(tuple(f"rivi {number}" for number in range(41))),
    ],
)
def test_what_the_law_wants_told_is_never_lacking_or_endless(facts: Facts) -> None:
    fake = desk_of()
    number = begun(fake)
    with pytest.raises(BadInput) as told:
        write(fake, number, facts)
    assert "Nothing was written" in str(told.value)
    assert fake.memory.letters == []


def test_identity_codes_never_stand_in_these_letters() -> None:
    """1050/2018 s. 29, whatever is typed."""
    fake = desk_of()
    number = picked(fake)
    change = Change("Henkilötunnus 131052-9373", "131052-9373", "131052-9384")
    write(fake, number, Rectification((change,)))
    assert "9373" not in repr(fake.letters.notices[-1].facts)
    assert "131052-****" in repr(fake.letters.notices[-1].facts)


def represented(fake: FakeDesk, role: Role, person: Candidate = AINO) -> str:
    number = picked(fake, person)
    by = Representative(
        role,
        "Koskela Eero",
        ("Muualla 3", "00100 HELSINKI"),
        "huoltajuus",
        "tiski",
        datetime(2026, 10, 26, tzinfo=UTC),
    )
    fake.memory.requests[number] = replace(fake.memory.requests[number], representative=by)
    return number


def test_a_letter_goes_to_whoever_asks_for_the_person() -> None:
    fake = desk_of()
    number = represented(fake, Role.GUARDIAN)
    write(fake, number, Receipt(), to=("Joku Muu",))
    notice = fake.letters.notices[-1]
    assert notice.recipient == ("Koskela Eero", "Muualla 3", "00100 HELSINKI")
    assert notice.subject_name == "Koskela Aino"
    assert notice.representative is not None


def test_an_estate_has_no_clock_to_extend_and_no_fee() -> None:
    """GDPR recital 27."""
    fake = desk_of()
    number = represented(fake, Role.ESTATE)
    assert "estate" in refused(fake, number, EXTENDS)
    assert "Article 15" in refused(fake, number, FEE)


def test_a_recipient_gets_its_letter_without_the_person_or_their_representative() -> None:
    fake = desk_of()
    number = represented(fake, Role.GUARDIAN)
    facts = RecipientsNotice(
        "Perintä Oy", ("Satamakatu 4", "55100 IMATRA"), ChangeKind.ERASURE, "Aino", data=("Laskut",)
    )
    write(fake, number, facts)
    notice = fake.letters.notices[-1]
    assert notice.recipient == ("Perintä Oy", "Satamakatu 4", "55100 IMATRA")
    assert notice.representative is None


def test_under_a_safety_ban_the_check_looks_for_what_locates_the_person() -> None:
    """Art. 15(4), 32: not in a letter to a recipient, nor in one to the other guardian."""
    banned = replace(AINO, safety_ban=True)
    inspector = FakeInspector()
    fake = desk_of(inspector=inspector)
    facts = RecipientsNotice("Perintä Oy", (), ChangeKind.ERASURE, "Aino", data=("Laskut",))
    write(fake, picked(fake, banned), facts)
    told = {"address": ("Koekatu 2",), "phone_number": ("040 5550147",)}
    assert dict(inspector.asked[-1].located) == told
    assert inspector.asked[-1].own == Identifiers()
    write(fake, represented(fake, Role.GUARDIAN, banned), Receipt())
    assert dict(inspector.asked[-1].located) == told
    write(fake, picked(fake, banned), Receipt())
    assert not inspector.asked[-1].located


def test_under_a_safety_ban_the_check_knows_the_home_that_was_collected() -> None:
    """On record is the contact address; where the person lives stands deeper in the registers."""
    inspector = FakeInspector()
    fake = desk_of(inspector=inspector)
    fake.registers.collection = replace(
        NOTHING,
        identifiers=Identifiers({"address": ("Kotikuja 7",), "metering_point": ("643007",)}),
    )
    number = picked(fake, replace(AINO, safety_ban=True))
    collection.collect(fake.desk(), number=number, progress=Watch(), actor="tiski")
    facts = RecipientsNotice("Perintä Oy", (), ChangeKind.ERASURE, "Aino", data=("Laskut",))
    write(fake, number, facts)
    located = inspector.asked[-1].located
    assert set(located["address"]) == {"Koekatu 2", "Kotikuja 7"}
    assert located["metering_point"] == ("643007",)
    correspondence.preview(fake.desk(), number=number, facts=replace(facts, name="Toinen Oy"))
    assert inspector.asked[-1].located == located


def test_a_letter_that_does_not_pass_the_check_changes_nothing() -> None:
    finding = Finding("item", Text("test", "The court is not told."))
    fake = desk_of(inspector=FakeInspector((finding,)))
    assert "The court is not told." in refused(fake, picked(fake), REFUSES)
    assert fake.memory.checks
    seen = correspondence.preview(fake.desk(), number="2026-0001", facts=REFUSES)
    assert seen.findings == (finding,)


def test_a_preview_changes_nothing() -> None:
    fake = desk_of()
    number = picked(fake)
    before = fake.memory.requests[number], list(fake.memory.events)
    assert correspondence.preview(fake.desk(), number=number, facts=EXTENDS).pages == 1
    assert (fake.memory.requests[number], fake.memory.events) == before


def test_whoever_is_slower_is_told_so() -> None:
    """A request that somebody changed while the letter was drawn is not refused over their head."""
    fake = desk_of()
    number = picked(fake)
    real = fake.letters.notice

    def slowly(*given: object) -> object:
        request = fake.memory.requests[number]
        fake.memory.requests[number] = replace(request, version=request.version + 1)
        return real(*given)  # type: ignore[arg-type]  # passed on

    fake.letters.notice = slowly  # type: ignore[method-assign,assignment]  # the fake's own, slowed or held
    with pytest.raises(Conflict):
        write(fake, number, REFUSES)
    assert fake.memory.letters == []
    assert fake.memory.checks


def test_two_clicks_at_once_leave_one_letter() -> None:
    fake = desk_of()
    number = begun(fake)
    real = fake.letters.notice

    def meanwhile(*given: object) -> object:
        fake.letters.notice = real  # type: ignore[method-assign]  # back again
        write(fake, number, Receipt())
        return real(*given)  # type: ignore[arg-type]  # passed on

    fake.letters.notice = meanwhile  # type: ignore[method-assign,assignment]  # the fake's own, slowed or held
    written = write(fake, number, Receipt())
    assert [letter for _, letter in fake.memory.letters] == [written.letter]


def test_a_letter_is_written_in_the_language_asked_for() -> None:
    fake = desk_of(profiles={"issoy": replace(profile(), contact=local("Yhteyshenkilö"))})
    number = picked(fake)
    write(fake, number, Receipt())
    write(fake, number, Receipt(), language="sv")
    assert [one.language for one in fake.letters.notices] == ["fi", "sv"]
    assert len(fake.memory.letters) == 2


def test_the_free_check_of_a_fee_is_that_of_the_ledger() -> None:
    """A check that was taken by a request whose papers are gone is no ground any more."""
    fake = desk_of()
    gone = ("2026-9999", date(2026, 2, 3))
    fake.memory.checks["issoy", 2026, "customer_number=44102291"] = gone
    number = picked(fake)
    assert fake.memory.requests[number].free_check == FreeCheck(False, 2026, *gone)
    told = refused(fake, number, replace(FEE, ground=FeeGround.SAME_DATA))
    assert "2026-9999" in told
    assert "cannot be shown any more" in told
