"""The lightest check that suffices, whatever a notice demands (Art. 12(6); EDPB 01/2022, section 3; TSV/224/2023)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.domain.controller import Channel, ControllerProfile
from desk.domain.identity import DOCUMENTS, AtStake, Evidence, judge, ways
from desk.domain.ladder import Earlier, Known, propose
from desk.system.profiles import FileProfiles
from desk.system.resources import resource
from tests.fakes import local

PROFILES = FileProfiles(resource("controllers")).all()
EARLIER = Earlier("2026-0007", date(2026, 3, 2))
PLAIN = AtStake()
WITH_CODE = AtStake(identity_code=True)

MAYBE = st.sampled_from((None, False, True))
KNOWN = st.builds(
    Known,
    electronically_signed=MAYBE,
    earlier=st.sampled_from((None, EARLIER)),
    number_on_record=MAYBE,
    address_on_record=MAYBE,
    email_on_record=MAYBE,
    same_address=MAYBE,
    document=st.sampled_from((None, *DOCUMENTS)),
)
AT_STAKE = st.builds(AtStake, st.booleans(), st.booleans(), st.booleans(), st.booleans())


@pytest.fixture(params=PROFILES, ids=lambda profile: profile.key)
def profile(request: pytest.FixtureRequest) -> ControllerProfile:
    found = request.param
    assert isinstance(found, ControllerProfile)
    return found


@pytest.mark.parametrize(
    ("channel", "known", "at_stake", "lightest", "then"),
    [
        (Channel.VISIT, Known(), PLAIN, Evidence.IDENTITY_CARD, Evidence.CALL_BACK),
        (
            Channel.VISIT,
            Known(document=Evidence.PASSPORT, number_on_record=False),
            PLAIN,
            Evidence.PASSPORT,
            Evidence.SIGNED_IN_SERVICE,
        ),
        (
            Channel.VISIT,
            Known(earlier=EARLIER),
            PLAIN,
            Evidence.EARLIER_IDENTIFICATION,
            Evidence.IDENTITY_CARD,
        ),
        (Channel.LETTER, Known(), WITH_CODE, Evidence.SIGNATURE, Evidence.CALL_BACK),
        (Channel.LETTER, Known(), PLAIN, Evidence.SIGNATURE, Evidence.CALL_BACK),
        (
            Channel.EMAIL,
            Known(same_address=True, number_on_record=True),
            PLAIN,
            Evidence.KNOWN_CUSTOMER,
            Evidence.CALL_BACK,
        ),
        (
            Channel.EMAIL,
            Known(same_address=True, number_on_record=True),
            WITH_CODE,
            Evidence.CALL_BACK,
            Evidence.SIGNED_IN_SERVICE,
        ),
        (
            Channel.EMAIL,
            Known(electronically_signed=True, number_on_record=True),
            WITH_CODE,
            Evidence.ELECTRONIC_SIGNATURE,
            Evidence.CALL_BACK,
        ),
        (
            Channel.EMAIL,
            Known(earlier=EARLIER, number_on_record=True),
            WITH_CODE,
            Evidence.EARLIER_IDENTIFICATION,
            Evidence.CALL_BACK,
        ),
        (
            Channel.EMAIL,
            Known(number_on_record=False),
            WITH_CODE,
            Evidence.SIGNED_IN_SERVICE,
            Evidence.SUOMI_FI,
        ),
        (
            Channel.PHONE,
            Known(number_on_record=True),
            WITH_CODE,
            Evidence.CALL_BACK,
            Evidence.SIGNED_IN_SERVICE,
        ),
        (
            Channel.PHONE,
            Known(number_on_record=False),
            WITH_CODE,
            Evidence.SIGNED_IN_SERVICE,
            Evidence.SUOMI_FI,
        ),
        (
            Channel.ONLINE,
            Known(number_on_record=True),
            WITH_CODE,
            Evidence.SIGNED_IN_SERVICE,
            Evidence.CALL_BACK,
        ),
        (
            Channel.SUOMIFI,
            Known(),
            AtStake(safety_ban=True),
            Evidence.SUOMI_FI,
            Evidence.CALL_BACK,
        ),
    ],
)
def test_the_ladder(
    profile: ControllerProfile,
    channel: Channel,
    known: Known,
    at_stake: AtStake,
    lightest: Evidence,
    then: Evidence,
) -> None:
    """Art. 12(6); EDPB 01/2022, section 3: the same at all five controllers, whatever their notices say."""
    found = propose(profile, channel, at_stake=at_stake, known=known)
    assert found.lightest.evidence is lightest
    assert found.next is not None
    assert found.next.evidence is then
    assert judge(profile, channel, lightest, at_stake).enough


def test_a_stricter_notice_changes_nothing(profile: ControllerProfile) -> None:
    """Art. 12(6): a notice is never the limit of the law; TSV/224/2023."""
    strict = local("Vain henkilökohtaisesti, allekirjoitettu lomake ja kopio henkilötodistuksesta.")
    stated = replace(profile.stated, request_ways=strict, identity_proof=strict, answer_way=strict)
    for channel in Channel:
        assert propose(replace(profile, stated=stated), channel) == propose(profile, channel)


@given(st.sampled_from(PROFILES), st.sampled_from(Channel), AT_STAKE, KNOWN)
def test_no_wrong_yes_and_no_dead_end(
    profile: ControllerProfile, channel: Channel, at_stake: AtStake, known: Known
) -> None:
    """Art. 12(6): there is always a way, each suffices, and a name with an identity code is none."""
    found = propose(profile, channel, at_stake=at_stake, known=known)
    offered = [kind for rung in (found.lightest, *found.rest) for kind in rung.kinds]
    assert len(offered) == len(set(offered))
    assert found.rest, "there is a next rung for every doubt"
    for kind in offered:
        assert judge(profile, channel, kind, at_stake).enough
    assert not {Evidence.NONE, Evidence.ALREADY_IDENTIFIED} & set(offered)
    assert any(word in str(one) for one in found.why for word in ("Article", "TSV", "EDPB"))
    assert all("{" not in str(one) and str(one).endswith(".") for one in found.why)


@given(st.sampled_from(PROFILES), st.sampled_from(Channel), AT_STAKE, KNOWN)
def test_nothing_is_asked_while_something_is_at_hand(
    profile: ControllerProfile, channel: Channel, at_stake: AtStake, known: Known
) -> None:
    """Art. 12(6): extra information only where there is reasonable doubt."""
    found = propose(profile, channel, at_stake=at_stake, known=known)
    if any(rung.at_hand for rung in found.rest):
        assert found.lightest.at_hand
    assert ("reasonable doubt" in str(found.why[0])) is not found.lightest.at_hand


@given(st.sampled_from(PROFILES), st.sampled_from(Channel), AT_STAKE, KNOWN)
def test_what_is_not_on_record_is_not_offered(
    profile: ControllerProfile, channel: Channel, at_stake: AtStake, known: Known
) -> None:
    """EDPB 01/2022, section 3: a call goes only to a number that the registers hold."""
    found = propose(profile, channel, at_stake=at_stake, known=known)
    offered = {kind for rung in (found.lightest, *found.rest) for kind in rung.kinds}
    if known.number_on_record is False:
        assert Evidence.CALL_BACK not in offered
    if known.earlier is None:
        assert Evidence.EARLIER_IDENTIFICATION not in offered
    by_mail = channel is Channel.EMAIL
    on_record = known.email_on_record if by_mail else known.address_on_record
    if not at_stake.ordinary or on_record is False:
        assert Evidence.KNOWN_CUSTOMER not in offered
    assert offered <= set(ways(profile, channel, at_stake))


def test_a_document_from_afar_is_shown_and_never_copied(profile: ControllerProfile) -> None:
    """TSV/224/2023: never a signed form with a copy of an identity document as a matter of course."""
    for channel in set(Channel) - {Channel.VISIT}:
        found = propose(profile, channel)
        offered = {kind for rung in (found.lightest, *found.rest) for kind in rung.kinds}
        assert not offered & set(DOCUMENTS)
    assert "TSV/224/2023" in str(propose(profile, Channel.LETTER).why[0])


def test_why_more_than_the_address_is_looked_at(profile: ControllerProfile) -> None:
    """EDPB 01/2022, section 3: in proportion to the data."""
    at_stake = AtStake(safety_ban=True, identity_code=True, large=True)
    found = propose(profile, Channel.EMAIL, at_stake=at_stake, known=Known(same_address=True))
    assert "a safety ban, the identity code, a large set of data" in str(found.why[-1])
    signed = propose(profile, Channel.LETTER, at_stake=at_stake)
    assert not any("too light" in str(one) for one in signed.why)


def test_any_document_that_is_enough_weighs_the_same(profile: ControllerProfile) -> None:
    """Which document a visitor has is theirs to choose."""
    rung = propose(replace(profile, accepts_driving_licence=True), Channel.VISIT).lightest
    assert set(rung.kinds) == set(DOCUMENTS)
    assert "passport" in str(rung.name)
    assert "driving licence" in str(rung.name)
    assert "licence" not in str(propose(profile, Channel.VISIT).lightest.name)
