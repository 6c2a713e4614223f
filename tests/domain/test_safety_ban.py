"""The safety ban: what it covers and who may say where a letter goes (Art. 15(4), 32)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.domain.controller import Channel
from desk.domain.errors import BadInput, Refused
from desk.domain.identity import DOCUMENTS, Evidence
from desk.domain.person import Identifiers
from desk.domain.records import FieldInfo
from desk.domain.safety_ban import check_taker, is_banned, locates, locating, strong_or_in_person
from desk.domain.text import LocalText
from tests.domain.test_delivery_rules import request

NAME = "Aino Aalto"
LABEL = LocalText("Kenttä", "Fält", "Field")


@pytest.mark.parametrize(
    ("info", "covered"),
    [
        (FieldInfo("a", LABEL, identity="address"), True),
        (FieldInfo("a", LABEL, identity="metering_point"), True),
        (FieldInfo("a", LABEL, identity="phone_number"), True),
        (FieldInfo("a", LABEL, identity="email"), True),
        (FieldInfo("a", LABEL, categories=("user.contact.address.city",)), True),
        (FieldInfo("a", LABEL, categories=("user.location.precise",)), True),
        (FieldInfo("a", LABEL, categories=("user.contacts_unlike",)), False),
        (FieldInfo("a", LABEL, identity="customer_number", categories=("user.unique_id",)), False),
        (FieldInfo("a", LABEL, identity="name", categories=("user.name",)), False),
    ],
)
def test_a_ban_covers_address_place_metering_point_phone_and_e_mail(
    info: FieldInfo, covered: bool
) -> None:
    """Art. 15(4), 32."""
    assert locates(info) is covered


def test_a_ban_covers_no_name_and_no_number_of_a_customer() -> None:
    held = Identifiers({"name": ("A",), "email": ("a@example.fi",), "customer_number": ("1",)})
    assert dict(locating(held)) == {"email": ("a@example.fi",)}


@pytest.mark.parametrize("channel", [*Channel])
@pytest.mark.parametrize("evidence", [*Evidence])
def test_only_a_strong_or_personal_check_carries_new_instructions(
    channel: Channel, evidence: Evidence
) -> None:
    """New delivery instructions need strong or personal identification (Art. 15(4), 32)."""
    weak = {Evidence.NONE, Evidence.SIGNATURE, Evidence.ALREADY_IDENTIFIED}
    asked = request(channel, ban=True, evidence=evidence)
    if evidence in weak or (evidence in DOCUMENTS and channel is not Channel.VISIT):
        assert not strong_or_in_person(asked)
    if evidence is Evidence.ELECTRONIC_SIGNATURE or (
        evidence in DOCUMENTS and channel is Channel.VISIT
    ):
        assert strong_or_in_person(asked)


def test_a_check_that_was_doubted_carries_no_new_instructions() -> None:
    asked = request(Channel.VISIT, ban=True, evidence=Evidence.PASSPORT)
    assert asked.identity is not None
    doubted = replace(asked, identity=replace(asked.identity, enough=False))
    assert not strong_or_in_person(doubted)


def test_who_was_identified_at_this_visit_takes_the_letter_without_a_question() -> None:
    asked = request(Channel.VISIT, ban=True, evidence=Evidence.IDENTITY_CARD)
    check_taker(asked, "", on_record=NAME, reason="")
    check_taker(asked, "aino  aalto", on_record=NAME, reason="")


def test_who_comes_later_is_identified_in_person() -> None:
    """Collected at the counter: the record says how whoever came was identified."""
    asked = request(Channel.LETTER, ban=True, evidence=Evidence.SIGNATURE)
    with pytest.raises(BadInput, match="how you identified"):
        check_taker(asked, "", on_record=NAME, reason=" ")
    check_taker(asked, "", on_record=NAME, reason="passi")


def test_somebody_else_takes_it_only_on_the_word_of_somebody_known_for_sure_and_for_a_reason() -> (
    None
):
    asked = request(Channel.LETTER, ban=True, evidence=Evidence.SIGNATURE)
    with pytest.raises(Refused, match="identified in person"):
        check_taker(asked, "Veli Aalto", on_record=NAME, reason="veli hakee")
    sure = request(Channel.VISIT, ban=True, evidence=Evidence.PASSPORT)
    with pytest.raises(BadInput, match="say why"):
        check_taker(sure, "Veli Aalto", on_record=NAME, reason="")
    check_taker(sure, "Veli Aalto", on_record=NAME, reason="pyysi käynnillä; ajokortti")


def test_without_a_ban_nothing_is_asked_at_the_counter() -> None:
    asked = request(Channel.LETTER)
    assert not is_banned(asked)
    check_taker(asked, "Veli Aalto", on_record=NAME, reason="")
