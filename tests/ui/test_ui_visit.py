"""The main flow at the counter, from the first key to the closed request."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desk.domain.controller import Delivery
from desk.domain.identity import Evidence
from desk.domain.records import SystemResult, SystemStatus
from desk.domain.request import State
from desk.domain.text import Text
from desk.ui.request_page import RequestPage
from desk.ui.window import MainWindow
from tests.ui.driving import (
    Key,
    focus,
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
    steps = page.findChild(QLabel, "dueSteps")
    assert steps is not None
    assert not steps.isVisible()
    why = page.findChild(QWidget, "factDueMore")
    assert why is not None
    QTest.mouseClick(why, Qt.MouseButton.LeftButton)
    assert steps.isVisible()
    assert "1. The request arrived on" in steps.text()


def test_a_wrong_code_is_told_with_its_reason(qtbot: QtBot, window: MainWindow) -> None:
    page = start_visit(qtbot, window, "131052-9374")
    assert words(page, "factCodeHead") == "The identity code is not right"
    assert "control character" in words(page, "factCodeDetail")


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
    more = page.findChild(QWidget, "factPersonMore")
    assert more is not None
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    focus().setProperty("text", "asiakas vahvistaa osoitteen")
    press(qtbot, Key.Key_Return)
    assert "Karhumäenkatu" in words(page, "factPersonHead")
    page.who.setFocus()
    press(qtbot, Key.Key_Return, Key.Key_2, Key.Key_Y, Key.Key_F9)
    qtbot.waitUntil(lambda: bool(fake.memory.requests))
    assert "asiakas vahvistaa osoitteen" in the_request(fake).note


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
