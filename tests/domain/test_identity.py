"""Is the evidence enough? By channel, at every controller (Art. 12(6); EDPB 01/2022, section 3)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.domain.clerks_words import without_numbers
from desk.domain.controller import Channel, ControllerProfile
from desk.domain.identity import EVIDENCE_NAMES, AtStake, Evidence, judge, ways
from desk.domain.notice_facts import Proof
from desk.domain.proof_detail import (
    Compared,
    ProofDetail,
    compared_of,
    masked_number,
    proof_facts,
    proof_in,
    same_number,
)
from desk.system.profiles import FileProfiles
from desk.system.resources import resource

PROFILES = FileProfiles(resource("controllers")).all()

ASKED_ANEW = {
    Evidence.ELECTRONIC_SIGNATURE,
    Evidence.SIGNED_IN_SERVICE,
    Evidence.SUOMI_FI,
    Evidence.CALL_BACK,
}
CONFIRMED = {Evidence.SHOWN_AT_COUNTER, Evidence.SIGNED_LETTER}
KNOWN_ALREADY = {Evidence.EARLIER_IDENTIFICATION, Evidence.KNOWN_CUSTOMER}
ENOUGH = {
    Channel.VISIT: {
        Evidence.IDENTITY_CARD,
        Evidence.PASSPORT,
        Evidence.RESIDENCE_PERMIT_CARD,
        Evidence.EARLIER_IDENTIFICATION,
        *ASKED_ANEW,
    },
    Channel.LETTER: {
        Evidence.SIGNATURE,
        Evidence.SHOWN_AT_COUNTER,
        *KNOWN_ALREADY,
        *ASKED_ANEW,
    },
    Channel.EMAIL: {*CONFIRMED, *KNOWN_ALREADY, *ASKED_ANEW},
    Channel.PHONE: {*CONFIRMED, *ASKED_ANEW},
    Channel.ONLINE: {*CONFIRMED, *ASKED_ANEW},
    Channel.SUOMIFI: {*CONFIRMED, *ASKED_ANEW},
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
    """Art. 12(6); EDPB 01/2022, section 3; what older versions stored counts on every channel."""
    judgement = judge(profile, channel, evidence)
    enough = evidence in ENOUGH[channel] or evidence is Evidence.ALREADY_IDENTIFIED
    assert judgement.enough is enough
    assert str(judgement.reason).endswith(".")


def test_every_evidence_has_its_name() -> None:
    assert set(EVIDENCE_NAMES) == set(Evidence)


def test_nothing_shown_is_never_enough_and_says_what_to_do(profile: ControllerProfile) -> None:
    """Art. 12(6): a name with an identity code is known to others too."""
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


def test_a_copy_of_a_document_is_never_asked_for_from_afar(profile: ControllerProfile) -> None:
    """Finnish authority, TSV/224/2023."""
    for channel in set(Channel) - {Channel.VISIT}:
        reason = str(judge(profile, channel, Evidence.PASSPORT).reason)
        assert "copies are not asked for" in reason


def test_what_the_letter_asks_for_is_enough_once_it_comes(profile: ControllerProfile) -> None:
    """Art. 12(6): nobody is asked for a proof that is then refused, however the request came."""
    brought = {
        Proof.SIGN_IN: Evidence.SIGNED_IN_SERVICE,
        Proof.CALL_BACK: Evidence.CALL_BACK,
        Proof.SIGNED_LETTER: Evidence.SIGNED_LETTER,
        Proof.ELECTRONIC_SIGNATURE: Evidence.ELECTRONIC_SIGNATURE,
        Proof.DOCUMENT: Evidence.SHOWN_AT_COUNTER,
    }
    assert set(brought) == set(Proof) - {Proof.AUTHORITY}  # which proves the right, not who asks
    for channel in set(Channel) - {Channel.VISIT}:
        own = {Proof.SIGNED_LETTER: Evidence.SIGNATURE} if channel is Channel.LETTER else {}
        for evidence in {**brought, **own}.values():
            assert judge(profile, channel, evidence).enough, (channel, evidence)


def test_a_caller_is_not_known_by_an_earlier_check_or_an_address(
    profile: ControllerProfile,
) -> None:
    """EDPB 01/2022, section 3: nothing in a voice shows that it is the person."""
    for evidence in KNOWN_ALREADY:
        judgement = judge(profile, Channel.PHONE, evidence)
        assert not judgement.enough
        assert "Call a number on record" in str(judgement.reason)


@pytest.mark.parametrize(
    "at_stake",
    [
        AtStake(safety_ban=True),
        AtStake(identity_code=True),
        AtStake(recordings=True),
        AtStake(large=True),
    ],
)
def test_the_address_alone_is_too_light_for_more_than_ordinary_data(
    profile: ControllerProfile, at_stake: AtStake
) -> None:
    """EDPB 01/2022, section 3: what is asked is in proportion to the data."""
    for channel in (Channel.LETTER, Channel.EMAIL):
        judgement = judge(profile, channel, Evidence.KNOWN_CUSTOMER, at_stake)
        assert not judgement.enough
        assert "more than an ordinary customer's data" in str(judgement.reason)
        assert judge(profile, channel, Evidence.CALL_BACK, at_stake).enough


def test_the_lightest_check_comes_first(profile: ControllerProfile) -> None:
    """Art. 12(6)."""
    assert ways(profile, Channel.VISIT)[0] is Evidence.EARLIER_IDENTIFICATION
    assert ways(profile, Channel.LETTER)[0] is Evidence.SIGNATURE
    assert ways(profile, Channel.ONLINE)[0] is Evidence.SIGNED_IN_SERVICE
    assert ways(profile, Channel.SUOMIFI)[0] is Evidence.SUOMI_FI
    assert ways(profile, Channel.PHONE)[0] is Evidence.CALL_BACK
    for channel in Channel:
        assert set(ways(profile, channel)) == ENOUGH[channel]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("040 123 4567", "+358 40 123 4567", True),
        ("040-1234567", "00358401234567", True),
        ("040 123 4567", "040 123 4568", False),
        ("", "", False),
        ("040 123 4567", "", False),
    ],
)
def test_a_phone_number_is_the_same_however_it_is_written(one: str, other: str, same: bool) -> None:
    assert same_number(one, other) is same


def test_of_a_number_two_digits_are_told() -> None:
    assert masked_number("+358 40 123 4567") == "… 67"
    assert masked_number("67") == "…"


def test_a_document_number_and_an_identity_code_are_taken_out_of_a_reason() -> None:
    """Never the number of a document (TSV/224/2023); Data Protection Act 1050/2018 s. 29."""
    told = without_numbers(
        "passi XA0000093, 131052-9373 ei täsmää; asiakas 44102291 soitti 0401234567"
    )
    assert told == "passi …, 131052-**** ei täsmää; asiakas 44102291 soitti 0401234567"


def test_a_detail_survives_storing_and_the_history() -> None:
    detail = ProofDetail(compared=compared_of(["address", "name", "name"]))
    assert detail.compared == (Compared.NAME, Compared.ADDRESS)
    assert ProofDetail.of_kept(detail.kept) == detail
    assert ProofDetail.of_kept(proof_in({"evidence": "signature", **proof_facts(detail)})) == detail
    assert str(detail.text) == "compared: name, address"


def test_a_detail_of_a_later_version_is_read_as_far_as_it_is_known() -> None:
    assert ProofDetail.of_kept({"compared": "name palm", "colour": "red"}).compared == (
        Compared.NAME,
    )
