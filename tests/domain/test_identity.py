"""Is the evidence enough? By channel, at every controller (Art. 12(6); EDPB 01/2022, section 3)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.domain.controller import Channel, ControllerProfile
from desk.domain.identity import Evidence, judge, ways
from desk.system.profiles import FileProfiles
from desk.system.resources import resource

PROFILES = FileProfiles(resource("controllers")).all()

ENOUGH = {
    Channel.VISIT: {
        Evidence.IDENTITY_CARD,
        Evidence.PASSPORT,
        Evidence.RESIDENCE_PERMIT_CARD,
        Evidence.ELECTRONIC_SIGNATURE,
        Evidence.ALREADY_IDENTIFIED,
    },
    Channel.LETTER: {
        Evidence.SIGNATURE,
        Evidence.ELECTRONIC_SIGNATURE,
        Evidence.ALREADY_IDENTIFIED,
    },
    Channel.EMAIL: {Evidence.ELECTRONIC_SIGNATURE, Evidence.ALREADY_IDENTIFIED},
}


@pytest.fixture(params=PROFILES, ids=lambda profile: profile.key)
def profile(request: pytest.FixtureRequest) -> ControllerProfile:
    found = request.param
    assert isinstance(found, ControllerProfile)
    return found


@pytest.mark.parametrize("evidence", Evidence)
@pytest.mark.parametrize("channel", Channel)
def test_what_is_enough_on_each_channel(
    profile: ControllerProfile, channel: Channel, evidence: Evidence
) -> None:
    judgement = judge(profile, channel, evidence)
    assert judgement.enough is (evidence in ENOUGH[channel])
    assert str(judgement.reason)


def test_nothing_shown_is_never_enough_and_says_what_to_do(profile: ControllerProfile) -> None:
    for channel in Channel:
        reason = str(judge(profile, channel, Evidence.NONE).reason)
        assert "known to others too" in reason
        assert "Ask for" in reason


def test_a_driving_licence_is_enough_only_where_the_controller_accepts_it(
    profile: ControllerProfile,
) -> None:
    accepting = replace(profile, accepts_driving_licence=True)
    assert judge(accepting, Channel.VISIT, Evidence.DRIVING_LICENCE).enough
    assert not judge(accepting, Channel.LETTER, Evidence.DRIVING_LICENCE).enough
    refused = judge(profile, Channel.VISIT, Evidence.DRIVING_LICENCE)
    assert not refused.enough
    assert "does not accept a driving licence" in str(refused.reason)


def test_a_copy_of_a_document_is_never_asked_for_by_post(profile: ControllerProfile) -> None:
    """Finnish authority, TSV/224/2023."""
    for channel in (Channel.LETTER, Channel.EMAIL):
        reason = str(judge(profile, channel, Evidence.PASSPORT).reason)
        assert "copies are not asked for" in reason


def test_the_lightest_check_is_proposed_first(profile: ControllerProfile) -> None:
    assert ways(profile, Channel.VISIT)[0] is Evidence.ALREADY_IDENTIFIED
    assert ways(profile, Channel.LETTER)[0] is Evidence.SIGNATURE
    for channel in Channel:
        assert set(ways(profile, channel)) == ENOUGH[channel]
