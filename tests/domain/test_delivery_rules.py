"""Which way an answer goes, and why: safety ban, law, the customer's wish, the usual way."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from desk.domain.controller import Channel, ControllerProfile, Delivery
from desk.domain.delivery_rules import (
    Asker,
    check_address,
    check_known_taker,
    postal_address,
    usual_delivery,
    ways,
    ways_of,
)
from desk.domain.errors import BadInput, Refused
from desk.domain.identity import Evidence, IdentityCheck
from desk.domain.representation import Representative, Role
from desk.domain.request import AccessRequest, Subject
from tests.fakes import profile

KMEV = profile("kmev", usual_delivery=Delivery.POST)
ISSOY = profile("issoy", shows_on_premises=True)
NOW = datetime(2026, 11, 22, tzinfo=UTC)
GUARDIAN = Representative(
    Role.GUARDIAN, "Huoltaja Helena", ("Huoltajatie 1", "55100 IMATRA"), "huoltajuus", "a", NOW
)
HOME = ("Koekatu 1", "55120 IMATRA")


def request(
    channel: Channel = Channel.LETTER,
    *,
    ban: bool = False,
    evidence: Evidence = Evidence.SIGNATURE,
    representative: Representative | None = None,
    delivery: Delivery = Delivery.POST,
) -> AccessRequest:
    return AccessRequest(
        number="2026-0001",
        controller="issoy",
        channel=channel,
        received=date(2026, 11, 20),
        delivery=delivery,
        language="fi",
        identity=IdentityCheck(evidence, "tiski", NOW, True, ""),
        subject=Subject("s", ("s",), "Aino Aalto", HOME, safety_ban=ban),
        representative=representative,
    )


@pytest.mark.parametrize(
    ("controller", "channel", "wish", "expected"),
    [
        (ISSOY, Channel.VISIT, None, Delivery.COUNTER),
        (KMEV, Channel.VISIT, None, Delivery.POST),
        (ISSOY, Channel.LETTER, None, Delivery.POST),
        (KMEV, Channel.EMAIL, None, Delivery.ELECTRONIC),
        (KMEV, Channel.EMAIL, Delivery.COUNTER, Delivery.COUNTER),
        (KMEV, Channel.ONLINE, None, Delivery.ELECTRONIC),
        (KMEV, Channel.SUOMIFI, None, Delivery.ELECTRONIC),
        (KMEV, Channel.SUOMIFI, Delivery.POST, Delivery.POST),
        (KMEV, Channel.PHONE, None, Delivery.POST),
        (ISSOY, Channel.PHONE, None, Delivery.COUNTER),
        (ISSOY, Channel.VISIT, Delivery.PREMISES, Delivery.PREMISES),
        (KMEV, Channel.VISIT, Delivery.PREMISES, Delivery.POST),
        (KMEV, Channel.VISIT, Delivery.ELECTRONIC, Delivery.ELECTRONIC),
    ],
)
def test_wish_law_and_usual_way_in_this_order(
    controller: ControllerProfile, channel: Channel, wish: Delivery | None, expected: Delivery
) -> None:
    """Art. 12(3), 15(3)."""
    assert ways(controller, channel, wish=wish).proposed is expected


@pytest.mark.parametrize("channel", [*Channel])
@pytest.mark.parametrize("wish", [None, *Delivery])
@pytest.mark.parametrize("identified", [False, True])
@pytest.mark.parametrize("represented", [False, True])
def test_a_safety_ban_goes_before_every_other_rule(
    channel: Channel, wish: Delivery | None, identified: bool, represented: bool
) -> None:
    """Art. 15(4), 32: by post to the contact address or at the counter, else nothing electronic."""
    asker = Asker(
        identified=identified,
        evidence=Evidence.IDENTITY_CARD,
        safety_ban=True,
        representative=GUARDIAN if represented else None,
    )
    for controller in (KMEV, ISSOY):
        found = ways(controller, channel, wish=wish, asker=asker)
        assert found.proposed not in found.barred
        assert "safety ban" in str(found.reasons[0])
        electronic = channel is Channel.VISIT and identified and not represented
        assert (Delivery.ELECTRONIC in found.barred) is not electronic
        assert Delivery.POST not in found.barred
        assert Delivery.COUNTER not in found.barred


def test_every_proposal_has_its_reason_in_words() -> None:
    for controller in (KMEV, ISSOY):
        for channel in Channel:
            for wish in (None, *Delivery):
                found = ways(controller, channel, wish=wish)
                assert found.reasons
                assert all(str(one).endswith(".") and "{" not in str(one) for one in found.reasons)


def test_the_law_is_named_where_it_goes_before_the_notice() -> None:
    """kmev's notice knows post only; an electronic request is answered electronically (Art. 15(3))."""
    told = " ".join(map(str, ways(KMEV, Channel.EMAIL).reasons))
    assert "electronically unless the customer asks otherwise (Art. 12(3), 15(3))" in told
    assert "The law goes before the usual way of Koesähkö Oy." in told


def test_who_is_shown_the_data_may_have_a_copy_too() -> None:
    assert "copy" in str(ways(ISSOY, Channel.VISIT, wish=Delivery.PREMISES).reasons[-1])


def test_a_controller_that_answers_on_paper_still_answers_e_mail_electronically() -> None:
    paper = profile(electronic_answers=False)
    assert Delivery.ELECTRONIC in ways(paper, Channel.VISIT).barred
    assert ways(paper, Channel.EMAIL).proposed is Delivery.ELECTRONIC


def test_a_requests_own_way_counts_as_the_wish_only_where_it_is_not_the_usual_one() -> None:
    usual = ways_of(request(), ISSOY)
    assert not any("asked for the answer" in str(one) for one in usual.reasons)
    wished = ways_of(request(delivery=Delivery.COUNTER), ISSOY)
    assert wished.proposed is Delivery.COUNTER
    assert any("asked for the answer" in str(one) for one in wished.reasons)
    assert usual_delivery(ISSOY, Channel.LETTER) is Delivery.POST


def test_post_goes_to_the_address_on_record_and_elsewhere_for_a_reason_only() -> None:
    asked = request()
    assert postal_address(asked) == ("Aino Aalto", *HOME)
    check_address(asked, ("Aino  AALTO", "koekatu 1", "55120 Imatra"), reason="")
    with pytest.raises(BadInput, match="another address"):
        check_address(asked, ("Aino Aalto", "Muu tie 2", "55100 IMATRA"), reason=" ")
    check_address(asked, ("Aino Aalto", "Muu tie 2", "55100 IMATRA"), reason="muutto")


def test_who_is_known_by_the_address_on_record_gets_the_answer_there_only() -> None:
    """EDPB 01/2022, section 3: nothing but the address shows who asked."""
    asked = request(evidence=Evidence.KNOWN_CUSTOMER)
    check_address(asked, ("Aino Aalto", *HOME), reason="")
    with pytest.raises(Refused, match="there and nowhere else"):
        check_address(asked, ("Aino Aalto", "Muu tie 2", "55100 IMATRA"), reason="muutto")


def test_who_is_known_by_the_address_alone_is_identified_at_the_counter() -> None:
    """EDPB 01/2022, section 3: a request that nobody was seen to make is handed to nobody unseen."""
    asked = request(evidence=Evidence.KNOWN_CUSTOMER)
    with pytest.raises(BadInput, match="how you identified"):
        check_known_taker(asked, "", on_record="Aino Aalto", reason=" ")
    with pytest.raises(Refused, match="there and nowhere else"):
        check_known_taker(asked, "Veli Aalto", on_record="Aino Aalto", reason="passi")
    check_known_taker(asked, "aino  aalto", on_record="Aino Aalto", reason="passi")
    check_known_taker(request(), "", on_record="Aino Aalto", reason="")


@pytest.mark.parametrize("channel", [Channel.LETTER, Channel.EMAIL])
def test_an_identification_of_this_year_carries_a_request_from_afar_to_the_place_on_record_only(
    channel: Channel,
) -> None:
    """EDPB 01/2022, section 3: nothing shows that this letter is that person's."""
    asked = request(channel, evidence=Evidence.EARLIER_IDENTIFICATION)
    check_address(asked, ("Aino Aalto", *HOME), reason="")
    with pytest.raises(Refused, match="there and nowhere else"):
        check_address(asked, ("Aino Aalto", "Muu tie 2", "55100 IMATRA"), reason="muutto")
    with pytest.raises(BadInput, match="how you identified"):
        check_known_taker(asked, "", on_record="Aino Aalto", reason="")
    seen = request(Channel.VISIT, evidence=Evidence.EARLIER_IDENTIFICATION)
    check_address(seen, ("Aino Aalto", "Muu tie 2", "55100 IMATRA"), reason="muutto")
    check_known_taker(seen, "", on_record="Aino Aalto", reason="")


def test_a_letter_without_an_address_is_not_posted() -> None:
    nowhere = replace(request(), subject=Subject(None, (), "Aino Aalto", ()))
    with pytest.raises(BadInput, match="No postal address"):
        check_address(nowhere, postal_address(nowhere), reason="x")


def test_a_representative_is_written_to_in_the_persons_place() -> None:
    asked = request(representative=GUARDIAN)
    assert postal_address(asked) == ("Huoltaja Helena", "Huoltajatie 1", "55100 IMATRA")


@pytest.mark.parametrize(
    ("channel", "evidence", "may"),
    [
        (Channel.LETTER, Evidence.SIGNATURE, False),
        (Channel.LETTER, Evidence.ALREADY_IDENTIFIED, False),
        (Channel.LETTER, Evidence.CALL_BACK, False),
        (Channel.ONLINE, Evidence.SIGNED_IN_SERVICE, False),
        (Channel.LETTER, Evidence.ELECTRONIC_SIGNATURE, True),
        (Channel.SUOMIFI, Evidence.SUOMI_FI, True),
        (Channel.PHONE, Evidence.SHOWN_AT_COUNTER, True),
        (Channel.VISIT, Evidence.PASSPORT, True),
    ],
)
def test_a_new_address_under_a_ban_needs_strong_or_personal_identification(
    channel: Channel, evidence: Evidence, may: bool
) -> None:
    asked = request(channel, ban=True, evidence=evidence)
    elsewhere = ("Aino Aalto", "PL 7", "55100 IMATRA")
    if may:
        check_address(asked, elsewhere, reason="uusi yhteysosoite")
    else:
        with pytest.raises(Refused, match="safety ban"):
            check_address(asked, elsewhere, reason="uusi yhteysosoite")
