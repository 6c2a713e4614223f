"""The main flow at the counter, from the first key to the closed request."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desk.domain.controller import Delivery
from desk.domain.identity import Evidence
from desk.domain.mandate import Mandate, Scope, Standing
from desk.domain.person import Identifiers
from desk.domain.records import SystemResult, SystemStatus
from desk.domain.representation import Role
from desk.domain.request import LetterKind, State
from desk.domain.text import Text
from desk.services import overview
from desk.ui.intake_flow import ActsFor
from desk.ui.intake_page import IntakePage
from desk.ui.request_page import RequestPage
from desk.ui.window import MainWindow
from tests.domain.zones import td1, td3
from tests.ui.driving import (
    Key,
    focus,
    part,
    press,
    request_page,
    shows_review,
    start_visit,
    the_request,
    visit,
    words,
)
from tests.ui.ui_desk import CODE, UiDesk, candidate


def test_the_whole_visit_by_keyboard(qtbot: QtBot, window: MainWindow, fake: UiDesk) -> None:
    page = start_visit(qtbot, window, CODE)
    actions = [Key.Key_Return, Key.Key_2, Key.Key_Y, Key.Key_F9]
    press(qtbot, *actions)
    qtbot.waitUntil(shows_review(window))
    made = the_request(fake)
    assert made.state is State.COLLECTED
    assert made.subject is not None
    assert made.subject.name == "Virtanen Aino Maria"
    assert made.identity is not None
    assert made.identity.evidence is Evidence.IDENTITY_CARD
    assert made.identity.checked_by == "asiakaspalvelu"
    assert not page.who.text(), "the form is ready for the next customer"

    press(qtbot, Key.Key_F10)
    qtbot.waitUntil(lambda: request_page(window).at == 5)
    assert the_request(fake).state is State.SIGNED
    press(qtbot, Key.Key_F9)
    qtbot.waitUntil(lambda: the_request(fake).state is State.DELIVERED)
    assert the_request(fake).delivery is Delivery.COUNTER
    qtbot.waitUntil(lambda: request_page(window).letter.job is None)
    press(qtbot, Key.Key_F9)
    qtbot.waitUntil(lambda: the_request(fake).state is State.CLOSED)
    qtbot.waitUntil(lambda: request_page(window).messages.shown is not None)
    # F2, Enter, 2, Y, F9, F10, F9, F9: an ordinary answer in at most 12 actions beside typing.
    assert len(actions) + 4 <= 12


def test_what_the_desk_knows_grows_while_typing(qtbot: QtBot, window: MainWindow) -> None:
    page = start_visit(qtbot, window, CODE)
    assert words(page, "factCodeHead") == "The identity code is well formed"
    assert "Virtanen Aino Maria" in words(page, "factPersonHead")
    qtbot.waitUntil(lambda: "2026: free" in words(page, "factFreeHead"))
    qtbot.waitUntil(lambda: "22 December 2026" in words(page, "factDueHead"))
    steps = part(page, QLabel, "dueSteps")
    assert not steps.isVisible()
    why = part(page, QWidget, "factDueMore")
    QTest.mouseClick(why, Qt.MouseButton.LeftButton)
    assert steps.isVisible()
    assert "1. The request arrived on" in steps.text()


def test_a_wrong_code_is_told_with_its_reason(qtbot: QtBot, window: MainWindow) -> None:
    page = start_visit(qtbot, window, "131052-9374")
    assert words(page, "factCodeHead") == "The identity code is not right"
    assert "control character" in words(page, "factCodeDetail")


@pytest.mark.parametrize("typed", ["131052-9374", "0737546-2"])
def test_a_code_is_never_proposed_as_the_name_for_the_letter(
    qtbot: QtBot, window: MainWindow, fake: UiDesk, typed: str
) -> None:
    fake.registers.candidates = []
    page = start_visit(qtbot, window, typed)
    assert page.facts.name.isVisible()
    assert page.facts.name.text() == ""


def test_several_people_are_never_guessed_between(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    twin = candidate("Virtanen Anna", sign_twins=1, subject="issoy_asiakastieto:asiakas:2")
    fake.registers.candidates.append(twin)
    window = make_window(fake)
    page = start_visit(qtbot, window, "Virtanen")
    press(qtbot, Key.Key_F9)
    assert page.messages.shown is not None
    assert page.facts.picker.hasFocus()
    assert not fake.memory.requests
    press(qtbot, Key.Key_Down)
    press(qtbot, Key.Key_Return)
    assert page.facts.person is not None
    assert "differs only in its sign" in words(page, "factPersonDetail") or (
        page.facts.person.name != "Virtanen Anna"
    )
    assert page.evidence.kind.isAncestorOf(focus()), "the next question is the proof of identity"


def test_an_address_under_a_safety_ban_is_covered_until_asked_for(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    fake.registers.candidates = [candidate(safety_ban=True)]
    window = make_window(fake)
    page = start_visit(qtbot, window, CODE)
    assert "Karhumäenkatu" not in words(page, "factPersonHead")
    more = part(page, QWidget, "factPersonMore")
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    focus().setProperty("text", "asiakas vahvistaa osoitteen")
    press(qtbot, Key.Key_Return)
    assert "Karhumäenkatu" in words(page, "factPersonHead")
    page.who.setFocus()
    press(qtbot, Key.Key_Return, Key.Key_2, Key.Key_Y, Key.Key_F9)
    qtbot.waitUntil(lambda: bool(fake.memory.requests))
    qtbot.waitUntil(lambda: window.jobs.idle)
    told = [str(text) for _, _, text in overview.history(fake.desk(), the_request(fake).number)]
    assert "What the safety ban covers was shown on screen: asiakas vahvistaa osoitteen" in told


def test_a_reason_given_for_one_person_uncovers_nobody_else_and_nothing_after_leaving(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    other = candidate("Virtanen Anna", safety_ban=True, address="Salotie 4, 55100 Imatra")
    fake.registers.candidates = [candidate(safety_ban=True), other]
    window = make_window(fake)
    page = start_visit(qtbot, window, CODE)
    qtbot.waitUntil(lambda: page.facts.several)
    page.facts.picker.begin()
    press(qtbot, Key.Key_Return)
    first = page.facts.person
    assert first is not None
    QTest.keyClick(page, Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    focus().setProperty("text", "asiakas vahvistaa osoitteen")
    press(qtbot, Key.Key_Return)
    assert str(first.address).split(",")[0] in words(page, "factPersonHead")
    window.go("today")
    window.go("visit")
    qtbot.waitUntil(lambda: window.jobs.idle)
    assert "address covered" in words(page, "factPersonHead")
    page.who.setText(other.name)
    qtbot.waitUntil(lambda: page.facts.person is not None and page.facts.person.name == other.name)
    assert "address covered" in words(page, "factPersonHead")


def test_without_proof_the_request_is_written_down_and_proof_is_asked_for(
    qtbot: QtBot, window: MainWindow, fake: UiDesk
) -> None:
    page = start_visit(qtbot, window, CODE)
    press(qtbot, Key.Key_Return, Key.Key_0)
    assert "Nothing proves who is asking" in words(page, "factIdentityHead")
    press(qtbot, Key.Key_F9)
    qtbot.waitUntil(lambda: isinstance(window.page, RequestPage))
    page_now = request_page(window)
    qtbot.waitUntil(lambda: page_now.request is not None)
    assert the_request(fake).state is State.AWAITING_IDENTITY
    assert the_request(fake).pauses[0].end is None
    assert page_now.at == 0
    assert page_now.messages.shown is not None
    press(qtbot, Key.Key_1, Key.Key_Y, Key.Key_F9)
    qtbot.waitUntil(lambda: the_request(fake).state is State.IDENTIFIED)
    qtbot.waitUntil(lambda: page_now.at == 1)


def test_an_unknown_person_is_answered_that_nothing_is_held(
    qtbot: QtBot, window: MainWindow, fake: UiDesk
) -> None:
    page = start_visit(qtbot, window, "010594Y9032")
    press(qtbot, Key.Key_Return)
    assert page.facts.name.hasFocus()
    page.facts.name.insert("Koskelo Veeti")
    press(qtbot, Key.Key_Return, Key.Key_1, Key.Key_Y, Key.Key_F9)
    qtbot.waitUntil(lambda: isinstance(window.page, RequestPage))
    qtbot.waitUntil(lambda: request_page(window).at == 3)
    made = the_request(fake)
    assert made.subject is not None
    assert (made.subject.name, made.subject.subject) == ("Koskelo Veeti", None)


def test_cancelling_a_collection_keeps_the_request(
    qtbot: QtBot, window: MainWindow, fake: UiDesk
) -> None:
    fake.registers.hold = threading.Event()
    page = start_visit(qtbot, window, CODE)
    press(qtbot, Key.Key_Return, Key.Key_2, Key.Key_Y, Key.Key_F9)
    qtbot.waitUntil(lambda: "3 records" in words(page, "status_asiakastieto"))
    press(qtbot, Key.Key_Escape)
    qtbot.waitUntil(lambda: isinstance(window.page, RequestPage))
    page_now = request_page(window)
    qtbot.waitUntil(lambda: page_now.request is not None)
    assert the_request(fake).state is State.IDENTIFIED
    assert page_now.at == 2
    shown = page_now.messages.shown
    assert shown is not None
    assert "stopped" in shown.source
    fake.registers.hold.set()
    press(qtbot, Key.Key_F9)
    qtbot.waitUntil(shows_review(window))


def test_closing_the_window_in_the_middle_of_a_collection_is_safe(
    qtbot: QtBot, window: MainWindow, fake: UiDesk
) -> None:
    fake.registers.hold = threading.Event()
    page = start_visit(qtbot, window, CODE)
    press(qtbot, Key.Key_Return, Key.Key_2, Key.Key_Y, Key.Key_F9)
    qtbot.waitUntil(lambda: "3 records" in words(page, "status_asiakastieto"))
    window.close()
    assert the_request(fake).state is State.IDENTIFIED


def test_a_failed_system_is_shown_and_asked_again(
    qtbot: QtBot, window: MainWindow, fake: UiDesk
) -> None:
    whole = fake.registers.collection
    reason = Text("test", "The database does not answer.")
    failed = [whole.systems[0], SystemResult("online", SystemStatus.FAILED, 0, 1.0, reason)]
    fake.registers.collection = type(whole)(failed, whole.tables[:2])
    start_visit(qtbot, window, CODE)
    press(qtbot, Key.Key_Return, Key.Key_2, Key.Key_Y, Key.Key_F9)
    qtbot.waitUntil(shows_review(window))
    page = request_page(window)
    page.bring(2)
    qtbot.waitUntil(lambda: words(page, "reason_online") == "The database does not answer.")
    fake.registers.collection = whole
    press(qtbot, Key.Key_F9)
    qtbot.waitUntil(lambda: the_request(fake).collection_complete is True)
    assert fake.registers.asked[-1] == ["online"]


@pytest.mark.parametrize("keys", [(Key.Key_F9,), (Key.Key_F9, Key.Key_F9)])
def test_nothing_is_written_before_somebody_is_named(
    qtbot: QtBot, window: MainWindow, fake: UiDesk, keys: tuple[Qt.Key, ...]
) -> None:
    start_visit(qtbot, window, "")
    press(qtbot, *keys)
    assert not fake.memory.requests
    assert visit(window).messages.shown is not None


ZONE = td1(number="XA0000093", first="131052<9373", name="VIRTANEN<<AINO<MARIA")


def scan(zone: str) -> None:
    """What a keyboard scanner sends: an Enter behind each line."""
    for one in zone.splitlines():
        QTest.keyClicks(focus(), one)
        QTest.keyClick(focus(), Key.Key_Return)


def kept(fake: UiDesk) -> str:
    """Every unfinished form that is stored."""
    return " ".join(one.data.decode() for one in fake.memory.drafts.values())


def settled(qtbot: QtBot, page: IntakePage) -> None:
    qtbot.waitUntil(lambda: not page.facts.searching)


@pytest.mark.parametrize(
    "zone",
    [
        ZONE,
        ZONE.lower().replace("<", ";"),
        td3(number="XP0000093", optional="131052<9373"),
        td1(number="XA0000093"),
    ],
)
def test_a_document_that_is_read_answers_who_and_which_document(
    qtbot: QtBot, window: MainWindow, fake: UiDesk, zone: str
) -> None:
    page = start_visit(qtbot, window, "")
    shown: list[str] = []
    page.who.textChanged.connect(shown.append)
    scan(zone)
    settled(qtbot, page)
    assert page.who.text() == "Virtanen Aino Maria, 13 October 1952"
    assert page.facts.person is not None
    assert "agree with the register" in words(page, "factDocumentDetail")
    assert not words(page, "factMissingHead")
    passport = zone.startswith("P")
    assert page.evidence.evidence is (Evidence.PASSPORT if passport else Evidence.IDENTITY_CARD)
    assert page.evidence.holds.isAncestorOf(focus()), "only this is left to be answered"
    press(qtbot, Key.Key_Y, Key.Key_F9)
    qtbot.waitUntil(shows_review(window))
    page.who.undo()
    assert not any("0000093" in one for one in [*shown, page.who.text()])
    assert "0000093" not in repr(fake.memory)


@pytest.mark.parametrize("typed", ["pekka1@example.fi", "pekka1", "Asematie 5", "ab12", "aapeli7"])
def test_what_only_looks_like_a_document_stays_as_typed(
    qtbot: QtBot, window: MainWindow, typed: str
) -> None:
    page = start_visit(qtbot, window, "")
    QTest.keyClicks(page.who, typed)
    qtbot.waitUntil(lambda: page.who.text() == typed)
    QTest.keyClicks(page.who, "2")
    assert page.who.text() == f"{typed}2", "not looked at twice"


def test_a_paste_of_the_lines_is_read_like_a_scan(qtbot: QtBot, window: MainWindow) -> None:
    page = start_visit(qtbot, window, ZONE.replace("\n", "\r\n"))
    assert page.who.text().startswith("Virtanen Aino Maria")
    assert page.facts.person is not None


def test_another_kind_of_document_than_was_read_is_told(qtbot: QtBot, window: MainWindow) -> None:
    """The lines answer which document it is; the clerk may answer otherwise, but not in silence."""
    page = start_visit(qtbot, window, "")
    scan(ZONE)
    settled(qtbot, page)
    assert page.evidence.evidence is Evidence.IDENTITY_CARD
    assert "another document" not in words(page, "factDocumentDetail")
    page.evidence.kind.choose("passport")
    qtbot.waitUntil(lambda: "another document" in words(page, "factDocumentDetail"))
    assert page.evidence.kind.value == "passport", "the clerk's answer stands"
    page.evidence.kind.choose("identity_card")
    qtbot.waitUntil(lambda: "another document" not in words(page, "factDocumentDetail"))


def test_a_birth_date_that_no_register_holds_is_not_said_to_agree(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    fake.registers.candidates = [candidate(birth_date=None)]
    window = make_window(fake)
    page = start_visit(qtbot, window, "")
    scan(ZONE)
    settled(qtbot, page)
    assert "could not be compared" in words(page, "factDocumentDetail")


def test_a_misread_document_is_told_and_leaves_the_field_empty(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = start_visit(qtbot, window, "")
    scan(ZONE.replace("521013", "521014"))
    assert page.who.text() == ""
    assert "check digit of the birth date does not agree" in words(page, "whoNote")
    scan(ZONE[:31])
    press(qtbot, Key.Key_Escape)
    assert page.who.text() == ""
    assert "broke off" in words(page, "whoNote")
    QTest.keyClicks(page.who, "Virtanen")
    assert page.who.text() == "Virtanen"
    assert words(page, "whoNote") == ""


def test_an_expired_document_is_told_and_cannot_be_called_valid(
    qtbot: QtBot, window: MainWindow, fake: UiDesk
) -> None:
    page = start_visit(qtbot, window, "")
    scan(td1(first="131052<9373", expiry="261121"))
    settled(qtbot, page)
    assert "expired on 21 November 2026" in words(page, "factDocumentDetail")
    press(qtbot, Key.Key_Y)
    assert page.evidence.holds.value is None
    assert "expired" in words(page, "visitEvidenceHoldsWhy")
    press(qtbot, Key.Key_N, Key.Key_F9)
    qtbot.waitUntil(lambda: bool(fake.memory.requests))
    qtbot.waitUntil(lambda: the_request(fake).state is State.AWAITING_IDENTITY)


def test_a_document_of_somebody_else_is_told_in_words(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    fake.registers.candidates = [candidate("Lahtinen Aino", birth_date=date(1952, 10, 31))]
    window = make_window(fake)
    page = start_visit(qtbot, window, "")
    scan(ZONE)
    settled(qtbot, page)
    assert "do not agree" in words(page, "factDocumentHead")
    told = words(page, "factDocumentDetail")
    assert "Virtanen Aino Maria" in told
    assert "Lahtinen Aino" in told
    assert "31 October 1952" in told


def test_somebody_whom_only_a_name_with_dots_names_is_found_by_their_document(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    hers = candidate("Mäkelä Päivi", identifiers=Identifiers({"name": ("Mäkelä Päivi",)}))
    namesake = candidate("Mäkelä Päivi Elina", birth_date=date(1970, 1, 1))
    fake.registers.candidates = [namesake, hers]
    window = make_window(fake)
    page = start_visit(qtbot, window, "")
    scan(td3(name="MAEKELAE<<PAEIVI", issuer="SWE"))
    settled(qtbot, page)
    assert page.facts.person is hers


def test_a_representative_is_asked_for_at_the_visit_with_both_identities(
    qtbot: QtBot, window: MainWindow, fake: UiDesk
) -> None:
    page = start_visit(qtbot, window, CODE)
    press(qtbot, Key.Key_F5, Key.Key_5)
    assert "power of attorney" in words(page, "factActingDetail")
    scan(td3(name="SALO<<TIINA", number="XP0000093"))
    assert page.form.acting.fields.name.text() == "Salo Tiina"
    assert page.evidence.evidence is Evidence.PASSPORT
    assert words(page, "factOtherDocumentHead") == "Document read: Salo Tiina"
    page.evidence.focus()
    press(qtbot, Key.Key_Y, Key.Key_F9)
    assert not fake.memory.requests, "nobody has said what shows the right"
    assert page.messages.shown is not None
    press(qtbot, Key.Key_1)
    QTest.keyClicks(focus(), "21.11.2026")
    press(qtbot, Key.Key_Return)
    QTest.keyClicks(focus(), "21.11.2026")
    assert "expired on 21 November 2026" in words(page, "factActingDetail")
    QTest.keyClick(focus(), Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(focus(), "22.11.2026")
    assert "expired" not in words(page, "factActingDetail"), "it holds on its last day"
    press(qtbot, Key.Key_Return)
    QTest.keyClicks(focus(), "valtakirja 3.11.2026")
    press(qtbot, Key.Key_F9)
    qtbot.waitUntil(shows_review(window))
    made = the_request(fake)
    assert made.representative is not None
    assert (made.representative.role, made.representative.name) == (Role.ATTORNEY, "Salo Tiina")
    assert made.representative.authority == "valtakirja 3.11.2026"
    assert made.representative.mandate == Mandate(
        dated=date(2026, 11, 21), until=date(2026, 11, 22), scope=Scope.COVERS
    )
    assert made.subject is not None
    assert made.subject.name == "Virtanen Aino Maria"
    assert made.identity is not None
    assert made.identity.evidence is Evidence.PASSPORT
    assert made.identity.shown_by == "Salo Tiina", "whose document it was"
    assert "0000093" not in repr(fake.memory)
    assert page.form.acting.role is None, "the next customer asks for themself"


def test_an_estate_takes_no_free_check_and_has_no_clock(
    qtbot: QtBot, window: MainWindow, fake: UiDesk
) -> None:
    page = start_visit(qtbot, window, CODE)
    qtbot.waitUntil(lambda: "2026: free" in words(page, "factFreeHead"))
    press(qtbot, Key.Key_F5, Key.Key_4)
    for name in ("factFree", "factDue"):
        fact = part(page, QWidget, name)
        assert not fact.isVisible()
    assert "no time limit of the law" in words(page, "factActingDetail")
    page.form.acting.fields.fill("Salo Tiina", (), "perukirja 1.9.2026")
    page.form.acting.focus()
    press(qtbot, Key.Key_1)
    assert "a person decides" in words(page, "factActingDetail")
    QTest.keyClicks(focus(), "perunkirjoitus")
    page.evidence.focus()
    press(qtbot, Key.Key_2, Key.Key_Y, Key.Key_F9)
    qtbot.waitUntil(shows_review(window))
    made = the_request(fake)
    assert made.representative is not None
    assert made.representative.mandate == Mandate(
        standing=Standing.HEIR, decided_by=page.bench.actor, reason="perunkirjoitus"
    )
    assert made.free_check is None
    assert (made.target, made.law, made.ruling, made.work_by) == (None, None, None, None)
    assert not fake.memory.checks


def test_a_guardian_of_somebody_under_a_safety_ban_gets_nothing(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    fake.registers.candidates = [candidate(safety_ban=True)]
    window = make_window(fake)
    page = start_visit(qtbot, window, CODE)
    page.form.acting.fill({"role": "guardian", "representative": "Salo Tiina", "authority": "ote"})
    page.evidence.focus()
    press(qtbot, Key.Key_2, Key.Key_Y, Key.Key_F9)
    qtbot.waitUntil(lambda: isinstance(window.page, RequestPage))
    shown = request_page(window).messages.shown
    assert shown is not None
    assert "safety ban" in shown.source
    assert the_request(fake).subject is None
    assert not fake.registers.asked


def test_f9_pressed_early_asks_what_is_missing_and_begins_by_itself(
    qtbot: QtBot, window: MainWindow, fake: UiDesk
) -> None:
    page = start_visit(qtbot, window, CODE)
    press(qtbot, Key.Key_F9)
    assert page.messages.shown is not None
    press(qtbot, Key.Key_2, Key.Key_Y)
    qtbot.waitUntil(shows_review(window))
    assert len(fake.memory.requests) == 1


def test_what_f9_has_begun_is_taken_back_by_esc_or_another_name(
    qtbot: QtBot, window: MainWindow, fake: UiDesk
) -> None:
    page = start_visit(qtbot, window, CODE)
    press(qtbot, Key.Key_F9, Key.Key_Escape, Key.Key_2, Key.Key_Y)
    assert not page.busy
    page.form.who.setText("Virtanen")
    settled(qtbot, page)
    assert not fake.memory.requests


def test_f9_before_anybody_stands_in_the_form_goes_on_once_that_is_answered(
    qtbot: QtBot, window: MainWindow, fake: UiDesk
) -> None:
    page = start_visit(qtbot, window, "")
    page.evidence.kind.choose("identity_card")
    page.evidence.holds.choose("yes")
    press(qtbot, Key.Key_F9)
    assert page.who.hasFocus()
    page.who.setText(CODE)
    settled(qtbot, page)
    assert not fake.memory.requests  # what is half typed may be somebody else
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(shows_review(window))
    assert len(fake.memory.requests) == 1


def test_after_who_comes_the_button_where_identity_is_answered_already(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = start_visit(qtbot, window, CODE)
    page.evidence.kind.choose("identity_card")
    page.evidence.holds.choose("yes")
    press(qtbot, Key.Key_Return)
    assert part(page, QWidget, "start").hasFocus()


def test_a_double_click_on_the_button_writes_one_request_down(
    qtbot: QtBot, window: MainWindow, fake: UiDesk
) -> None:
    page = start_visit(qtbot, window, CODE)
    press(qtbot, Key.Key_Return, Key.Key_2, Key.Key_Y)
    start = part(page, QWidget, "start")
    QTest.mouseDClick(start, Qt.MouseButton.LeftButton)
    QTest.mouseClick(start, Qt.MouseButton.LeftButton)
    QTest.keyClick(page, Key.Key_F9)
    qtbot.waitUntil(shows_review(window))
    assert len(fake.memory.requests) == 1


PASTES = [
    "x" * 10_000,
    "Virtanen\n\tAino\r\nMaria\0",
    "Vir\u200btan\ufeffen \u202eaino\u202c",
    "\u05e9\u05dc\u05d5\u05dd Aino \u0645\u0631\u062d\u0628\u0627",
    "<" * 300,
    "P<FIN" + "\ud83d\ude00" * 5,
    "\ud800".encode("utf-16", "surrogatepass").decode("utf-16", "replace"),
    "';DROP TABLE--%_\\",
    ZONE[:50],
    ZONE * 30,
]


@pytest.mark.parametrize("pasted", PASTES, ids=range(len(PASTES)))
def test_anything_may_be_pasted(
    qtbot: QtBot, window: MainWindow, fake: UiDesk, pasted: str
) -> None:
    page = start_visit(qtbot, window, "")
    QApplication.clipboard().setText(pasted)
    page.who.paste()
    settled(qtbot, page)
    text = page.who.text()
    assert len(text) <= 200
    assert not set(text) & set("\n\r\t\0\u200b\u202e\ufeff")
    assert "0000093" not in text
    press(qtbot, Key.Key_Return)
    press(qtbot, Key.Key_F9)
    assert not fake.memory.requests


def test_what_is_too_long_is_told_in_one_sentence(qtbot: QtBot, window: MainWindow) -> None:
    page = start_visit(qtbot, window, "")
    QApplication.clipboard().setText("Virtanen " * 1000)
    page.who.paste()
    qtbot.waitUntil(lambda: "first 200 characters" in words(page, "whoNote"))
    assert len(page.who.text()) == 200


def test_an_unfinished_form_is_offered_again_and_taken_up_with_a_key(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    window = make_window(fake)
    page = start_visit(qtbot, window, "")
    scan(ZONE)
    settled(qtbot, page)
    press(qtbot, Key.Key_Y, Key.Key_F5, Key.Key_5)
    page.form.acting.fields.fill("Salo Tiina", ("Tie 1", "55100 Imatra"), "valtakirja")
    page.form.acting.focus()
    press(qtbot, Key.Key_1)
    page.period.line.setText("2024")
    qtbot.waitUntil(lambda: "2024" in kept(fake))
    assert "0000093" not in kept(fake)
    window.close()

    page = start_visit(qtbot, make_window(fake), "")
    qtbot.waitUntil(part(page, QWidget, "draftOffer").isVisible)
    assert "was not finished" in words(page, "draftWords")
    press(qtbot, Key.Key_F6)
    settled(qtbot, page)
    assert page.facts.person is not None
    assert page.who.document is not None
    assert page.form.acting.acts_for == ActsFor(
        Role.ATTORNEY,
        "Salo Tiina",
        ("Tie 1", "55100 Imatra"),
        "valtakirja",
        Mandate(scope=Scope.COVERS),
    )
    assert page.evidence.complete
    assert page.period.line.text() == "2024"
    assert not part(page, QWidget, "draftOffer").isVisible()


def test_a_form_that_was_finished_or_cleared_is_not_offered(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    window = make_window(fake)
    page = start_visit(qtbot, window, CODE)
    qtbot.waitUntil(lambda: bool(fake.memory.drafts))
    press(qtbot, Key.Key_Return, Key.Key_2, Key.Key_Y, Key.Key_F9)
    qtbot.waitUntil(lambda: bool(fake.memory.requests))
    assert not fake.memory.drafts, "forgotten in the transaction that writes the request down"
    qtbot.waitUntil(shows_review(window))
    page = start_visit(qtbot, window, CODE)
    qtbot.waitUntil(lambda: bool(fake.memory.drafts))
    page.clear()
    qtbot.waitUntil(lambda: not fake.memory.drafts)


def test_an_offer_that_is_not_wanted_is_forgotten_and_outlives_other_customers(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    window = make_window(fake)
    page = start_visit(qtbot, window, "Virtanen")
    qtbot.waitUntil(lambda: bool(fake.memory.drafts))
    window.close()
    window = make_window(fake)
    page = start_visit(qtbot, window, "")
    qtbot.waitUntil(part(page, QWidget, "draftOffer").isVisible)
    page.who.insert(CODE)
    settled(qtbot, page)
    press(qtbot, Key.Key_Return, Key.Key_2, Key.Key_Y, Key.Key_F9)
    qtbot.waitUntil(shows_review(window))
    qtbot.waitUntil(lambda: "Virtanen" in kept(fake))
    page = start_visit(qtbot, window, "")
    drop = part(page, QWidget, "dropDraft")
    QTest.mouseClick(drop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not fake.memory.drafts)


def test_a_receipt_without_a_printer_is_sealed_and_told(
    qtbot: QtBot, window: MainWindow, fake: UiDesk
) -> None:
    fake.registers.hold = threading.Event()
    page = start_visit(qtbot, window, CODE)
    press(qtbot, Key.Key_Return, Key.Key_2, Key.Key_Y, Key.Key_F9)
    qtbot.waitUntil(lambda: "3 records" in words(page, "status_asiakastieto"))
    press(qtbot, Key.Key_F8, Key.Key_F8)
    assert page.messages.shown is not None
    fake.registers.hold.set()
    qtbot.waitUntil(shows_review(window))
    assert [letter.kind for _, letter in fake.memory.letters] == [LetterKind.RECEIPT]
    qtbot.waitUntil(lambda: "was not printed" in page.messages.accessibleName())


def test_a_receipt_of_somebody_unproven_says_only_what_they_said(
    qtbot: QtBot, window: MainWindow, fake: UiDesk
) -> None:
    start_visit(qtbot, window, CODE)
    press(qtbot, Key.Key_Return, Key.Key_0, Key.Key_F8)
    qtbot.waitUntil(lambda: isinstance(window.page, RequestPage))
    assert the_request(fake).state is State.AWAITING_IDENTITY
    assert fake.letters.notices
    assert not any("Virtanen" in line for one in fake.letters.notices for line in one.recipient)
