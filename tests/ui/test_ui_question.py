"""The question to the customer in the window, by its keys: asked, asked once more, answered, given up."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget
from pytestqt.qtbot import QtBot

from desk.domain.request import LetterKind, State
from desk.services import doubt, overview
from desk.ui.history_step import HistoryStep
from desk.ui.letter_forms import FORMS
from desk.ui.question_card import QuestionCard
from desk.ui.request_page import RequestPage
from desk.ui.tile import Tile
from desk.ui.today_page import TodayPage
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
    settled,
    words,
)
from tests.ui.made_requests import request_in
from tests.ui.ui_desk import TODAY, UiDesk

MakeWindow = Callable[[UiDesk], MainWindow]
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def opened(qtbot: QtBot, window: MainWindow, number: str) -> RequestPage:
    window.open_request(number)
    page = request_page(window)
    qtbot.waitUntil(lambda: page.request is not None and window.isActiveWindow())
    settled(qtbot, window)
    return page


def card(page: RequestPage) -> QuestionCard:
    return part(page, QuestionCard, "questionCard")


def fact(page: RequestPage) -> str:
    return f"{words(page, 'questionFactHead')}\n{words(page, 'questionFactDetail')}"


def shown_kind(page: RequestPage) -> LetterKind:
    return list(FORMS)[part(page, QListWidget, "otherKinds").currentRow()]


def test_one_key_leads_from_the_doubt_to_the_letter_that_stops_the_clocks(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    """Art. 12(6): the letter is written, the reason noted and both clocks stopped in one step."""
    number = request_in(fake, State.RECEIVED)
    window = make_window(fake)
    page = opened(qtbot, window, number)
    assert not card(page).isVisible()
    line(page, "askReason").setText("Kirjeestä puuttuu allekirjoitus")
    QTest.keyClick(focus(), Key.Key_I, CTRL)
    assert page.at == 7
    assert shown_kind(page) is LetterKind.IDENTITY_REQUEST
    values = page.other.form.values
    assert values["doubt"] == "Kirjeestä puuttuu allekirjoitus"
    assert values["ways"] == ("signed_letter", "document")
    for one in page.other.form.inputs:
        if one.field.key == "to":
            one.fill(("Aino Koskela", "Koekatu 1", "55120 Imatra"))
    settled(qtbot, window)
    QTest.keyClick(page, Key.Key_F10, CTRL)
    qtbot.waitUntil(lambda: overview.request(fake.desk(), number).paused_since == fake.today)
    settled(qtbot, window)
    assert [letter.kind for _, letter in fake.memory.letters] == [LetterKind.IDENTITY_REQUEST]
    qtbot.waitUntil(card(page).isVisible)
    assert "The customer was asked who is asking" in fact(page)
    assert "Both clocks stand still" in fact(page)
    assert "The reason: Kirjeestä puuttuu allekirjoitus" in fact(page)


def test_the_answer_is_noted_with_the_day_on_which_it_came(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    """EDPB 01/2022 section 5.3: TO is the day of arrival; a day that is none is refused."""
    number = request_in(fake, State.AWAITING_IDENTITY)
    fake.today = TODAY + timedelta(days=9)
    window = make_window(fake)
    page = opened(qtbot, window, number)
    qtbot.waitUntil(card(page).isVisible)
    day = line(page, "answerDay")
    assert day.text() == f"{fake.today.day}.{fake.today.month}.{fake.today.year}"
    day.setText("3/4/2026")
    QTest.keyClick(day, Key.Key_Return)
    qtbot.waitUntil(lambda: page.messages.shown is not None)
    assert "22.12.2026" in str(page.messages.shown)
    settled(qtbot, window)
    came = TODAY + timedelta(days=4)
    day.setText(came.isoformat())
    QTest.keyClick(page, Key.Key_I, CTRL | SHIFT)
    qtbot.waitUntil(lambda: overview.request(fake.desk(), number).state is State.RECEIVED)
    assert overview.request(fake.desk(), number).pauses[0].end == came
    settled(qtbot, window)
    assert page.at == 0
    assert button(page, "recordIdentity").isVisible()  # what came is judged now


def test_who_is_silent_is_first_on_today_and_asked_once_more_by_the_same_key(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    request_in(fake, State.AWAITING_IDENTITY, received=TODAY - timedelta(days=1))
    silent = request_in(fake, State.AWAITING_IDENTITY)
    fake.today = TODAY + timedelta(days=14)
    asked = fake.memory.requests["2026-0001"]
    late = asked.pauses[0]
    fake.memory.requests["2026-0001"] = asked.asked_anew(type(late)(fake.today, None, late.reason))
    window = make_window(fake)
    settled(qtbot, window)
    today = page_of(window, TodayPage)
    waits = part(today, Tile, "count_waiting")
    assert "waiting for the customer, 1 too long" in waits.accessibleName()
    press(qtbot, Key.Key_5)
    settled(qtbot, window)
    press(qtbot, Key.Key_Return)
    page = request_page(window)
    qtbot.waitUntil(lambda: page.request is not None and page.request.number == silent)
    settled(qtbot, window)
    assert "Ask the customer again" in words(page, "requestSubtitle")
    assert "ask once more" in fact(page)
    QTest.keyClick(page, Key.Key_I, CTRL)
    assert shown_kind(page) is LetterKind.IDENTITY_REQUEST
    assert page.other.form.values["doubt"] == "passi"


def test_a_refusal_is_proposed_filled_in_and_left_to_the_clerk(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    """Art. 11, 12(2): after a reminder and the profile's days, and never by itself."""
    number = request_in(fake, State.AWAITING_IDENTITY)
    request = fake.memory.requests[number]
    assert request.question is not None
    chased = type(request.question)(TODAY, None, "passi", chased=(TODAY + timedelta(days=14),))
    fake.memory.requests[number] = request.asked_anew(chased)
    fake.today = TODAY + timedelta(days=59)
    page = opened(qtbot, make_window(fake), number)
    qtbot.waitUntil(card(page).isVisible)
    assert not button(page, "writeRefusal").isVisible()
    QTest.keyClick(page, Key.Key_R, CTRL | SHIFT)
    assert page.at == 0  # nothing is proposed yet
    fake.today = TODAY + timedelta(days=60)
    window = make_window(fake)
    page = opened(qtbot, window, number)
    qtbot.waitUntil(button(page, "writeRefusal").isVisible)
    assert "You decide" in fact(page)
    QTest.keyClick(page, Key.Key_R, CTRL | SHIFT)
    assert shown_kind(page) is LetterKind.REFUSAL
    values = page.other.form.values
    assert values["ground"] == "not_identifiable"
    assert "passi" in str(values["reason"])
    assert overview.request(fake.desk(), number).state is State.AWAITING_IDENTITY
    settled(qtbot, window)


def test_which_data_is_meant_is_asked_from_any_step_before_the_letter(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    """Recital 63."""
    number = request_in(fake, State.COLLECTED)
    window = make_window(fake)
    page = opened(qtbot, window, number)
    QTest.keyClick(page, Key.Key_I, CTRL)
    assert shown_kind(page) is LetterKind.CLARIFICATION
    settled(qtbot, window)


def test_a_late_question_says_beforehand_why_it_would_not_stop_the_clocks(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    """Art. 12(6): only what is asked without undue delay."""
    number = request_in(fake, State.RECEIVED, received=TODAY - timedelta(days=25))
    window = make_window(fake)
    page = opened(qtbot, window, number)
    qtbot.waitUntil(card(page).isVisible)
    assert "would not stop the clocks now" in fact(page)
    assert "without undue delay" in fact(page)
    assert not button(page, "answerCame").isVisible()
    request = doubt.ask(fake.desk(), number=number, actor="Kaisa", reason="kuka")
    assert request.paused_since is None
    page = opened(qtbot, window, number)
    qtbot.waitUntil(lambda: "they run on" in fact(page))
    settled(qtbot, window)


def test_the_history_tells_how_the_due_date_was_made_with_its_pause(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    """Every date shows how it was made, step by step, in plain words."""
    number = request_in(fake, State.AWAITING_IDENTITY)
    fake.today = TODAY + timedelta(days=5)
    doubt.arrived(fake.desk(), number=number, on=fake.today, actor="Kaisa")
    window = make_window(fake)
    page = opened(qtbot, window, number)
    page.bring(6)
    settled(qtbot, window)
    steps = part(part(page, HistoryStep, "historyStep"), QLabel, "dueSteps")
    assert not steps.isVisible()
    QTest.keyClick(focus(), Key.Key_F7)
    assert steps.isVisible()
    assert "The clocks stood still from Sun 22 November 2026 to Fri 27 November 2026: 5 days." in (
        steps.text()
    )
    assert steps.text().startswith("1. The request arrived on Sun 22 November 2026.")
    QTest.keyClick(focus(), Key.Key_F7)
    assert not steps.isVisible()
