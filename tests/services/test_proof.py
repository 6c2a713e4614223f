"""What an identification rests on is looked up in the desk's own requests and in the registers (Art. 12(6))."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from desk.domain.controller import Channel, ControllerProfile
from desk.domain.errors import Refused
from desk.domain.identity import AtStake, Evidence
from desk.domain.ladder import Earlier, propose
from desk.domain.person import Identifiers
from desk.domain.proof_detail import NO_DETAIL, Compared, ProofDetail
from desk.domain.records import Candidate
from desk.domain.representation import Representative, Role
from desk.domain.request import AccessRequest, State
from desk.services import history, identification, intake, overview, proof
from desk.system.profiles import FileProfiles
from desk.system.resources import resource
from tests.fakes import English, FakeDesk

PROFILES = FileProfiles(resource("controllers")).all()
TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
AINO = Candidate(
    subject="asiakas:1",
    rows=("asiakas:1",),
    name="Koskela Aino",
    birth_date=date(1952, 10, 13),
    address="Koekatu 1, 55120 Imatra",
    identifiers=Identifiers(
        {
            "personal_identity_code": ("131052-9373",),
            "phone_number": ("040 123 4567", "05 765 4321"),
        }
    ),
    systems=("asiakastieto",),
    matched_on=("personal_identity_code",),
    score=100.0,
)
PLAIN = replace(AINO, identifiers=Identifiers({"customer_number": ("44102291",)}))


def begun(fake: FakeDesk, channel: Channel) -> str:
    return intake.register(
        fake.desk(), controller="issoy", channel=channel, received=fake.today, actor="tiski"
    ).number


def checked(
    fake: FakeDesk,
    channel: Channel,
    evidence: Evidence,
    *,
    detail: ProofDetail = NO_DETAIL,
    person: Candidate | None = AINO,
    doubt: str = "",
) -> AccessRequest:
    return identification.record(
        fake.desk(),
        number=begun(fake, channel),
        evidence=evidence,
        actor="tiski",
        detail=detail,
        person=person,
        doubt=doubt,
    )


def answered(fake: FakeDesk, evidence: Evidence = Evidence.PASSPORT) -> str:
    """A visit of the same person; returns its number."""
    request = checked(fake, Channel.VISIT, evidence)
    identification.choose(
        fake.desk(), number=request.number, person=AINO, identity={}, actor="tiski"
    )
    return request.number


def told(fake: FakeDesk, number: str) -> str:
    with fake.desk().reading() as work:
        return " ".join(English()(history.sentence(one)) for one in work.audit.of(number))


def last(fake: FakeDesk) -> AccessRequest:
    number = max(one.request.number for one in overview.requests(fake.desk()))
    return overview.request(fake.desk(), number)


def test_a_call_goes_only_to_a_number_on_record_and_two_digits_of_it_are_kept() -> None:
    """EDPB 01/2022, section 3: a number that the caller gives proves nothing."""
    fake = FakeDesk(today=TODAY)
    request = checked(
        fake, Channel.PHONE, Evidence.CALL_BACK, detail=ProofDetail(number="+358401234567")
    )
    assert request.state is State.IDENTIFIED
    assert request.identity is not None
    assert request.identity.detail == ProofDetail(number="… 67")
    assert "call to a number on record (number on record … 67). Enough." in told(
        fake, request.number
    )
    assert not [one for one in fake.memory.events if "4567" in str(one.details)]
    with pytest.raises(Refused, match="which of the numbers on record"):
        checked(fake, Channel.PHONE, Evidence.CALL_BACK, detail=ProofDetail(number="0501112222"))
    assert last(fake).state is State.RECEIVED
    assert last(fake).identity is not None, "the outcome is kept all the same"


def test_which_of_several_numbers_was_called_has_to_be_said() -> None:
    fake = FakeDesk(today=TODAY)
    with pytest.raises(Refused, match="which of the numbers"):
        checked(fake, Channel.PHONE, Evidence.CALL_BACK)
    one = replace(AINO, identifiers=Identifiers({"phone_number": ("040 123 4567",)}))
    assert checked(fake, Channel.PHONE, Evidence.CALL_BACK, person=one).identity is not None


@pytest.mark.parametrize("person", [PLAIN, None])
def test_without_a_number_on_record_nobody_can_be_called(person: Candidate | None) -> None:
    fake = FakeDesk(today=TODAY)
    with pytest.raises(Refused, match="hold no phone number"):
        checked(
            fake,
            Channel.PHONE,
            Evidence.CALL_BACK,
            detail=ProofDetail(number="0401234567"),
            person=person,
        )


def test_an_earlier_identification_is_found_by_the_desk_itself() -> None:
    """Art. 12(6): who was identified this year is not asked again; nobody types the number."""
    fake = FakeDesk(today=date(2026, 3, 2))
    before = answered(fake)
    fake.today = TODAY
    request = checked(
        fake,
        Channel.LETTER,
        Evidence.EARLIER_IDENTIFICATION,
        detail=ProofDetail(request="2020-9999", day=date(2020, 1, 1)),
    )
    assert request.identity is not None
    assert request.identity.detail == ProofDetail(request=before, day=date(2026, 3, 2))
    assert f"(request {before}, 2 March 2026)" in told(fake, request.number)
    found = proof.known_of(fake.desk(), controller="issoy", person=AINO)
    assert found.earlier == Earlier(before, date(2026, 3, 2))


def test_an_identification_of_last_year_of_a_stranger_or_of_this_request_is_none() -> None:
    """The same calendar year, the same person."""
    fake = FakeDesk(today=date(2025, 12, 30))
    answered(fake)
    fake.today = TODAY
    with pytest.raises(Refused, match="no identification of this person from this year"):
        checked(fake, Channel.LETTER, Evidence.EARLIER_IDENTIFICATION)
    answered(fake)
    stranger = replace(
        AINO, rows=("asiakas:2",), identifiers=Identifiers({"customer_number": ("7",)})
    )
    with pytest.raises(Refused, match="no identification of this person"):
        checked(fake, Channel.LETTER, Evidence.EARLIER_IDENTIFICATION, person=stranger)
    with pytest.raises(Refused, match="no identification of this person"):
        checked(fake, Channel.LETTER, Evidence.EARLIER_IDENTIFICATION, person=None)


def test_an_identification_that_rests_on_nothing_of_its_own_leads_nowhere() -> None:
    fake = FakeDesk(today=TODAY)
    answered(fake, Evidence.ALREADY_IDENTIFIED)
    with pytest.raises(Refused, match="no identification of this person"):
        checked(fake, Channel.LETTER, Evidence.EARLIER_IDENTIFICATION)


def test_the_address_on_record_is_enough_for_ordinary_data_only() -> None:
    """EDPB 01/2022, section 3: in proportion to the data."""
    fake = FakeDesk(today=TODAY)
    assert checked(fake, Channel.LETTER, Evidence.KNOWN_CUSTOMER, person=PLAIN).identity
    for person in (AINO, replace(PLAIN, safety_ban=True)):
        with pytest.raises(Refused, match="more than an ordinary customer's data"):
            checked(fake, Channel.LETTER, Evidence.KNOWN_CUSTOMER, person=person)
    with pytest.raises(Refused, match="hold no address"):
        checked(fake, Channel.LETTER, Evidence.KNOWN_CUSTOMER, person=replace(PLAIN, address=None))
    assert proof.at_stake(AINO) == AtStake(identity_code=True)


def test_an_e_mail_comes_from_an_address_on_record_only_where_it_is_one() -> None:
    """EDPB 01/2022, section 3: a postal address says nothing of who wrote an e-mail."""
    fake = FakeDesk(today=TODAY)
    with pytest.raises(Refused, match="hold no address"):
        checked(fake, Channel.EMAIL, Evidence.KNOWN_CUSTOMER, person=PLAIN)
    held = {**PLAIN.identifiers, "email": ("aino@example.fi",)}
    mailed = replace(PLAIN, address=None, identifiers=Identifiers(held))
    assert checked(fake, Channel.EMAIL, Evidence.KNOWN_CUSTOMER, person=mailed).identity


def test_the_online_service_and_what_was_compared_are_told_in_the_history() -> None:
    fake = FakeDesk(today=TODAY)
    request = checked(
        fake,
        Channel.ONLINE,
        Evidence.SIGNED_IN_SERVICE,
        detail=ProofDetail(service="Oma Energia 131052-9373", number="040"),
    )
    assert "signed-in online service (Oma Energia 131052-****). Enough." in told(
        fake, request.number
    )
    letter = checked(
        fake,
        Channel.LETTER,
        Evidence.SIGNATURE,
        detail=ProofDetail(compared=(Compared.NAME, Compared.SIGNATURE)),
    )
    assert "signature (compared: name, signature on record). Enough." in told(fake, letter.number)


def test_a_doubt_stands_in_the_history_with_its_reason_and_without_a_documents_number() -> None:
    """Art. 12(6); never the number of a document (TSV/224/2023)."""
    fake = FakeDesk(today=TODAY)
    with pytest.raises(Refused, match="forged"):
        checked(fake, Channel.VISIT, Evidence.PASSPORT, doubt="passport XA0000093 looks forged")
    request = last(fake)
    assert request.identity is not None
    assert request.identity.reason == "passport … looks forged"
    assert "passport. There is a doubt: passport … looks forged" in told(fake, request.number)


@pytest.mark.parametrize("channel", Channel)
@pytest.mark.parametrize("controller", PROFILES, ids=lambda profile: profile.key)
def test_no_notice_stands_between_a_customer_and_the_lightest_check(
    controller: ControllerProfile, channel: Channel
) -> None:
    """Art. 12(6), TSV/224/2023: what a notice demands beyond the law is asked of nobody."""
    fake = FakeDesk(today=TODAY, profiles={controller.key: controller})
    desk = fake.desk()
    number = intake.register(
        desk, controller=controller.key, channel=channel, received=TODAY, actor="tiski"
    ).number
    person = replace(AINO, identifiers=Identifiers({"phone_number": ("040 123 4567",)}))
    known = proof.known_of(desk, controller=controller.key, person=person)
    lightest = propose(controller, channel, at_stake=known.at_stake, known=known.known).lightest
    request = identification.record(
        desk, number=number, evidence=lightest.evidence, actor="tiski", person=person
    )
    assert request.state is State.IDENTIFIED


def test_what_is_held_of_the_person_shows_nothing_of_a_representative() -> None:
    """Both identities are checked; a call to the person's number reaches the person."""
    fake = FakeDesk(today=TODAY)
    request = replace(
        overview.request(fake.desk(), begun(fake, Channel.PHONE)),
        representative=Representative(Role.ATTORNEY, "Asianajaja Aalto", (), "x", "tiski", NOW),
    )
    with fake.desk().reading() as work:
        judgement, _ = proof.judged(
            fake.desk(),
            work,
            request,
            evidence=Evidence.CALL_BACK,
            detail=ProofDetail(number="0401234567"),
            person=AINO,
        )
    assert not judgement.enough
    assert "says nothing of who asks" in str(judgement.reason)
