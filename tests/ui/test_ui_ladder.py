"""The lightest check, proposed and recorded as a clerk does it, for every way a request comes (Art. 12(6))."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desk.domain.controller import Channel, Delivery
from desk.domain.errors import Refused
from desk.domain.identity import Evidence
from desk.domain.person import Identifiers
from desk.domain.proof_detail import NO_DETAIL, Compared, ProofDetail
from desk.domain.records import Candidate
from desk.domain.request import State
from desk.services import identification, intake, overview
from desk.system.long_language import long_translator
from desk.ui.choice import Choice
from desk.ui.intake_page import IntakePage
from desk.ui.ticks import Ticks
from desk.ui.window import MainWindow
from tests.ui.driving import (
    Key,
    button,
    focus,
    line,
    page_of,
    part,
    press,
    request_page,
    said,
    settled,
    shows_review,
    start_visit,
    the_request,
    words,
)
from tests.ui.looking import backwards, tab_stops
from tests.ui.ui_desk import CODE, TODAY, UiDesk, candidate

NUMBER = "040 123 4567"
Opened = Callable[[UiDesk], MainWindow]


def reached(numbers: tuple[str, ...] = (NUMBER,), *, safety_ban: bool = False) -> Candidate:
    """Somebody whose phone numbers the registers hold."""
    identifiers = {"personal_identity_code": (CODE,), "phone_number": numbers}
    return candidate(identifiers=Identifiers(identifiers), safety_ban=safety_ban)


def from_afar(qtbot: QtBot, window: MainWindow, channel: Qt.Key) -> IntakePage:
    """The page of letters with the person found and the channel chosen."""
    qtbot.waitUntil(lambda: window.page is not None and window.isActiveWindow())
    QTest.keyClick(window, Key.Key_F3)
    page = page_of(window, IntakePage)
    page.who.insert(CODE)
    qtbot.waitUntil(lambda: page.facts.person is not None)
    press(qtbot, Key.Key_Return, channel)
    settled(qtbot, window)
    return page


def told(fake: UiDesk) -> str:
    return " ".join(
        str(text) for _, _, text in overview.history(fake.desk(), the_request(fake).number)
    )


def test_who_calls_is_called_back_at_a_number_on_record(
    qtbot: QtBot, make_window: Opened, fake: UiDesk
) -> None:
    """EDPB 01/2022, section 3: a name and an identity code are no proof, a call to a number on record is."""
    fake.registers.candidates = [reached()]
    window = make_window(fake)
    page = from_afar(qtbot, window, Key.Key_3)
    assert page.channel is Channel.PHONE
    assert "lightest check that is enough: call to a number on record" in words(
        page, "factIdentityHead"
    )
    assert "If a reasonable doubt is left: signed-in online service" in words(
        page, "factIdentityDetail"
    )
    page.evidence.focus()
    press(qtbot, Key.Key_1)
    assert part(page.evidence, Choice, "phoneEvidenceDetailNumber").value == NUMBER
    assert "answered at that number" in page.evidence.holds.accessibleName()
    press(qtbot, Key.Key_Y, Key.Key_F9)
    qtbot.waitUntil(shows_review(window))
    made = the_request(fake)
    assert (made.channel, made.delivery) == (Channel.PHONE, Delivery.COUNTER)
    assert made.identity is not None
    assert made.identity.evidence is Evidence.CALL_BACK
    assert made.identity.detail == ProofDetail(number="… 67")
    assert "number on record … 67" in told(fake)
    request_page(window).bring(0)
    assert "number on record … 67" in words(request_page(window), "identityFactDetail")


@pytest.mark.parametrize("channel", [Key.Key_1, Key.Key_3, Key.Key_4])
def test_a_question_that_an_answer_opens_leaves_the_next_one_in_sight(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk, channel: Qt.Key
) -> None:
    fake.registers.candidates = [reached()]
    window = make_window(fake, translators=long_translator)
    window.resize(1280, 720)
    page = from_afar(qtbot, window, channel)
    page.evidence.focus()
    press(qtbot, Key.Key_1)
    settled(qtbot, window)
    asked = focus()
    assert page.evidence.holds.isAncestorOf(asked)
    qtbot.waitUntil(lambda: asked.visibleRegion().boundingRect().size() == asked.size())


@pytest.mark.parametrize("channel", [Key.Key_1, Key.Key_3, Key.Key_4])
def test_tab_comes_to_what_was_looked_up_where_it_stands(
    qtbot: QtBot, make_window: Opened, fake: UiDesk, channel: Qt.Key
) -> None:
    fake.registers.candidates = [reached()]
    window = make_window(fake)
    page = from_afar(qtbot, window, channel)
    page.evidence.focus()
    press(qtbot, Key.Key_1)
    settled(qtbot, window)
    assert backwards(page, tab_stops(window)) == []


def test_which_of_two_numbers_was_called_is_asked_before_anything_begins(
    qtbot: QtBot, make_window: Opened, fake: UiDesk
) -> None:
    fake.registers.candidates = [reached(numbers=(NUMBER, "05 765 4321"))]
    window = make_window(fake)
    page = from_afar(qtbot, window, Key.Key_3)
    page.evidence.focus()
    press(qtbot, Key.Key_1)
    assert not page.evidence.complete
    press(qtbot, Key.Key_2, Key.Key_Y, Key.Key_F9)
    qtbot.waitUntil(shows_review(window))
    identity = the_request(fake).identity
    assert identity is not None
    assert identity.detail == ProofDetail(number="… 21")


def test_without_a_number_on_record_a_call_proves_nothing_and_proof_is_asked_for(
    qtbot: QtBot, window: MainWindow, fake: UiDesk
) -> None:
    page = from_afar(qtbot, window, Key.Key_3)
    assert "signed-in online service" in words(page, "factIdentityHead")
    assert "reasonable doubt" in words(page, "factIdentityDetail")
    page.evidence.focus()
    press(qtbot, Key.Key_1)
    assert "hold no phone number" in said(page, "phoneEvidenceDetailNote")
    assert "hold no phone number" in words(page, "factIdentityHead")
    assert "ask for proof" in button(page, "start").accessibleName()
    press(qtbot, Key.Key_Y, Key.Key_F9)
    qtbot.waitUntil(lambda: bool(fake.memory.requests))
    settled(qtbot, window)
    assert the_request(fake).state is State.AWAITING_IDENTITY


def test_a_number_under_a_safety_ban_is_covered_until_a_reason_is_given(
    qtbot: QtBot, make_window: Opened, fake: UiDesk
) -> None:
    """Art. 15(4), 32: the ban covers phone numbers too."""
    fake.registers.candidates = [reached(safety_ban=True)]
    window = make_window(fake)
    page = from_afar(qtbot, window, Key.Key_3)
    page.evidence.focus()
    press(qtbot, Key.Key_1)
    shown = button(page, f"phoneEvidenceDetailNumber_{NUMBER}")
    assert NUMBER not in shown.text()
    assert "covered (safety ban)" in shown.text()
    assert NUMBER not in shown.accessibleName()
    assert page.facts.ask_ban_reason()
    line(page, "banReason").setText("takaisinsoitto")
    press(qtbot, Key.Key_Return)
    numbers = part(page.evidence, Choice, "phoneEvidenceDetailNumber")

    def told_now() -> list[str]:
        return [one.text() for one in numbers.findChildren(QPushButton) if one.isVisible()]

    qtbot.waitUntil(lambda: told_now() == [f"1 {NUMBER}"])


@pytest.mark.parametrize(
    ("key", "channel", "evidence"),
    [
        (Key.Key_4, Channel.ONLINE, Evidence.SIGNED_IN_SERVICE),
        (Key.Key_5, Channel.SUOMIFI, Evidence.SUOMI_FI),
    ],
)
def test_a_request_from_a_service_is_proven_by_it_and_answered_electronically(
    qtbot: QtBot,
    window: MainWindow,
    fake: UiDesk,
    key: Qt.Key,
    channel: Channel,
    evidence: Evidence,
) -> None:
    """Art. 12(3), 12(6), 15(3)."""
    page = from_afar(qtbot, window, key)
    page.evidence.focus()
    press(qtbot, Key.Key_1)
    if evidence is Evidence.SIGNED_IN_SERVICE:
        line(page, f"{channel.value}EvidenceDetailService").setText("Oma Energia")
    press(qtbot, Key.Key_Y, Key.Key_F9)
    qtbot.waitUntil(shows_review(window))
    made = the_request(fake)
    assert (made.channel, made.delivery) == (channel, Delivery.ELECTRONIC)
    assert made.identity is not None
    assert made.identity.evidence is evidence
    service = "Oma Energia" if evidence is Evidence.SIGNED_IN_SERVICE else ""
    assert made.identity.detail == ProofDetail(service=service)


def test_what_is_compared_with_a_signed_letter_is_for_the_clerk_to_tick(
    qtbot: QtBot, window: MainWindow, fake: UiDesk
) -> None:
    """EDPB 01/2022, section 3: the signature with details that match; no verdict, no tick by itself."""
    page = from_afar(qtbot, window, Key.Key_1)
    page.evidence.focus()
    press(qtbot, Key.Key_1)
    ticks = part(page.evidence, Ticks, "letterEvidenceDetailCompared")
    assert ticks.values == ()
    beside = words(page, "factReferenceDetail")
    assert "name: Virtanen Aino Maria" in beside
    assert "address: Karhumäenkatu 11" in beside
    assert "identity code: 131052-****" in beside
    assert "You decide" in beside
    ticks.focus()
    press(qtbot, Key.Key_1, Key.Key_3, Key.Key_2, Key.Key_2, Key.Key_Return)
    press(qtbot, Key.Key_Y, Key.Key_F9)
    qtbot.waitUntil(shows_review(window))
    identity = the_request(fake).identity
    assert identity is not None
    assert identity.detail.compared == (Compared.NAME, Compared.ADDRESS)
    assert "signature (compared: name, address). Enough." in told(fake)


def test_who_was_identified_this_year_is_proposed_by_the_desk_itself(
    qtbot: QtBot, make_window: Opened, fake: UiDesk
) -> None:
    """Art. 12(6): extra information only where there is reasonable doubt."""
    desk = fake.desk()
    before = intake.register(
        desk, controller="issoy", channel=Channel.VISIT, received=date(2026, 3, 2), actor="a"
    ).number
    identification.record(desk, number=before, evidence=Evidence.PASSPORT, actor="a")
    identification.choose(desk, number=before, person=candidate(), identity={}, actor="a")
    window = make_window(fake)
    page = start_visit(qtbot, window, CODE)
    settled(qtbot, window)
    assert "identification earlier this year" in words(page, "factIdentityHead")
    assert before in words(page, "factIdentityDetail")
    assert "If a reasonable doubt is left: an identity document" in words(
        page, "factIdentityDetail"
    )
    press(qtbot, Key.Key_Return, Key.Key_5)
    assert f"request {before}" in said(page, "visitEvidenceDetailNote")
    press(qtbot, Key.Key_Y, Key.Key_F9)
    qtbot.waitUntil(shows_review(window))
    identity = the_request(fake).identity
    assert identity is not None
    assert identity.detail.request == before


def test_the_lightest_check_of_a_visit_stands_there_before_anybody_is_known(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = start_visit(qtbot, window, "")
    assert "an identity document (identity card, passport" in words(page, "factIdentityHead")
    assert "no copy is taken" in words(page, "factIdentityDetail")


def test_proof_that_comes_later_is_recorded_at_the_request_by_whom_the_registers_know(
    qtbot: QtBot, make_window: Opened, fake: UiDesk
) -> None:
    fake.registers.candidates = [reached()]
    desk = fake.desk()
    number = intake.register(
        desk, controller="issoy", channel=Channel.EMAIL, received=TODAY, actor="a"
    ).number
    with pytest.raises(Refused):
        identification.record(
            desk, number=number, evidence=Evidence.CALL_BACK, actor="a", detail=NO_DETAIL
        )
    window = make_window(fake)
    window.open_request(number)
    page = request_page(window)
    qtbot.waitUntil(lambda: page.request is not None and page.at == 0)
    step = part(page, QWidget, "identityStep")
    assert not line(step, "whoseProofWho").isVisible()
    assert "signed-in online service" not in words(step, "identityLadderHead")
    assert "If a reasonable doubt is left" in words(step, "identityLadderDetail")
    press(qtbot, Key.Key_4)
    assert "Search for the person first" in said(step, "stepEmailEvidenceDetailNote")
    line(step, "whoseProofWho").setText(CODE)
    qtbot.waitUntil(lambda: part(step, Choice, "stepEmailEvidenceDetailNumber").value == NUMBER)
    assert "On record: Virtanen Aino Maria" in said(step, "whoseProofNote")
    assert "answered at a number on record is enough" in words(step, "identityLadderHead")
    part(step, Choice, "stepEmailEvidenceHolds").focus()
    press(qtbot, Key.Key_Y, Key.Key_F9)
    qtbot.waitUntil(lambda: the_request(fake).state is State.IDENTIFIED)
    identity = the_request(fake).identity
    assert identity is not None
    assert identity.detail == ProofDetail(number="… 67")


def test_what_a_notice_asks_beyond_the_law_is_not_asked_of_the_customer(
    qtbot: QtBot, make_window: Opened, fake: UiDesk
) -> None:
    """Art. 12(6); TSV/224/2023: the notice is told, and not enforced."""
    from dataclasses import replace

    from tests.fakes import local

    profile = fake.profiles["issoy"]
    strict = local("Allekirjoitettu lomake ja kopio henkilötodistuksesta.")
    fake.profiles = {
        "issoy": replace(profile, stated=replace(profile.stated, identity_proof=strict))
    }
    window = make_window(fake)
    page = from_afar(qtbot, window, Key.Key_4)
    page.evidence.focus()
    press(qtbot, Key.Key_1, Key.Key_Y)
    assert "that is enough" in words(page, "factIdentityHead")
    assert "beyond the law is not asked" in words(page, "factIdentityDetail")
    press(qtbot, Key.Key_F9)
    qtbot.waitUntil(shows_review(window))
