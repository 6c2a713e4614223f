"""Two people open the same request: they see each other, and neither overwrites the other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk.domain.identity import Evidence
from desk.domain.presence import STALE
from desk.domain.request import State
from desk.services import handling, identification, intake, overview, review
from desk.ui.request_page import RequestPage
from desk.ui.window import MainWindow
from tests.ui.driving import Key, button, line, press, request_page, settled, shows_review, words
from tests.ui.made_requests import request_in
from tests.ui.ui_desk import UiDesk
from tests.ui.windows import new_window

Open = Callable[[str, str], MainWindow]


@pytest.fixture
def open_as(qtbot: QtBot, fake: UiDesk) -> Open:
    """Opens a request in a window of somebody."""

    def opening(actor: str, number: str) -> MainWindow:
        window = new_window(fake.desk(), actor=actor)
        qtbot.addWidget(window)
        window.show()
        window.open_request(number)
        page = request_page(window)
        qtbot.waitUntil(lambda: page.request is not None and window.jobs.idle)
        return window

    return opening


def look(qtbot: QtBot, window: MainWindow) -> RequestPage:
    """The next beat of a window, without waiting for it."""
    page = request_page(window)
    page.visitors.look()
    settled(qtbot, window)
    return page


def test_each_sees_the_other_until_one_leaves(qtbot: QtBot, open_as: Open, fake: UiDesk) -> None:
    number = request_in(fake, State.COLLECTED)
    first = open_as("Maija", number)
    assert request_page(first).visitors.isHidden()
    second = open_as("Kalle", number)
    assert words(request_page(second), "visitorsFactHead") == (
        "Maija has this request open since 12:00"
    )
    page = look(qtbot, first)
    assert words(page, "visitorsFactHead") == "Kalle has this request open since 12:00"
    second.go("today")
    settled(qtbot, second)
    assert look(qtbot, first).visitors.isHidden()
    second.open_request(number)
    settled(qtbot, second)
    second.close()
    assert look(qtbot, first).visitors.isHidden()
    assert [one.actor for one in fake.memory.visits.values()] == ["Maija"]
    first.close()
    assert fake.memory.visits == {}


def test_a_window_that_died_is_forgotten_after_a_minute(
    qtbot: QtBot, open_as: Open, fake: UiDesk
) -> None:
    number = request_in(fake, State.COLLECTED)
    open_as("Maija", number)  # never says that it left
    for visit in list(fake.memory.visits.values()):
        fake.memory.visits[visit.window] = type(visit)(
            visit.window,
            visit.request,
            visit.actor,
            visit.since,
            visit.seen - STALE - timedelta(seconds=1),
        )
    second = open_as("Kalle", number)
    assert request_page(second).visitors.isHidden()


def test_a_decision_on_an_old_picture_is_told_and_does_not_overwrite(
    qtbot: QtBot, open_as: Open, fake: UiDesk
) -> None:
    number = request_in(fake, State.COLLECTED)
    mine = open_as("Maija", number)
    qtbot.waitUntil(shows_review(mine))
    page = request_page(mine)
    page.review.categories.choose_category(1)
    other = review.decisions(fake.desk(), number)
    assert other == ()
    from desk.domain.answer import Ground
    from desk.domain.disclosure import Decision

    theirs = (
        Decision("issoy_asiakastieto.yhteydenotto", 0, None, "leave_out", Ground.OTHER_PERSON),
    )
    review.decide(fake.desk(), number=number, decisions=theirs, actor="Kalle")
    page.review.records.selectRow(1)
    page.review.leave_out()
    qtbot.waitUntil(lambda: page.messages.shown is not None and mine.jobs.idle)
    told = str(page.messages.shown)
    assert told.startswith("Kalle changed this request at 12:00: The records were looked through")
    assert "Your change was not saved" in told
    assert review.decisions(fake.desk(), number) == theirs
    qtbot.waitUntil(lambda: mine.jobs.idle and page.review.decisions == theirs)
    # Looked at again and repeated, it goes beside what the other decided.
    page.review.categories.choose_category(1)
    page.review.records.selectRow(1)
    page.review.leave_out()
    qtbot.waitUntil(lambda: len(review.decisions(fake.desk(), number)) == 2)
    assert review.decisions(fake.desk(), number)[0] == theirs[0]
    settled(qtbot, mine)


def test_what_was_typed_stays_when_the_other_was_first(
    qtbot: QtBot, open_as: Open, fake: UiDesk
) -> None:
    number = request_in(fake, State.RECEIVED)
    window = open_as("Maija", number)
    page = request_page(window)
    reason = line(page, "askReason")
    reason.setText("Kuka allekirjoitti?")
    handling.take(fake.desk(), number=number, actor="Kalle")
    ask = button(page, "askIdentity")
    QTest.keyClick(ask, Key.Key_Space)
    qtbot.waitUntil(lambda: page.messages.shown is not None and window.jobs.idle)
    assert "Kalle changed this request at 12:00: The request was taken over" in str(
        page.messages.shown
    )
    assert reason.text() == "Kuka allekirjoitti?"
    assert overview.request(fake.desk(), number).state is State.RECEIVED
    qtbot.waitUntil(lambda: "handled by Kalle" in words(page, "requestSubtitle"))
    QTest.keyClick(ask, Key.Key_Space)
    qtbot.waitUntil(lambda: overview.request(fake.desk(), number).state is State.AWAITING_IDENTITY)
    settled(qtbot, window)


def test_what_the_other_did_is_told_before_one_saves(
    qtbot: QtBot, open_as: Open, fake: UiDesk
) -> None:
    number = request_in(fake, State.RECEIVED)
    window = open_as("Maija", number)
    page = request_page(window)
    identification.record(fake.desk(), number=number, evidence=Evidence.SIGNATURE, actor="Kalle")
    look(qtbot, window)
    qtbot.waitUntil(lambda: page.messages.shown is not None)
    assert str(page.messages.shown) == (
        "Kalle changed this request at 12:00: Identity was checked: signature. Enough. You see it "
        "as it is now."
    )
    assert page.request is not None
    assert page.request.state is State.IDENTIFIED
    page.messages.clear()
    look(qtbot, window)
    assert page.messages.shown is None  # once


def test_one_s_own_work_is_no_news(qtbot: QtBot, open_as: Open, fake: UiDesk) -> None:
    number = request_in(fake, State.COLLECTED)
    window = open_as("Maija", number)
    page = request_page(window)
    qtbot.waitUntil(window.isActiveWindow)
    press(qtbot, Key.Key_F4)
    qtbot.waitUntil(lambda: overview.request(fake.desk(), number).handler == "Maija")
    settled(qtbot, window)
    page.messages.clear()
    look(qtbot, window)
    assert page.messages.shown is None
    intake.withdraw(fake.desk(), number=number, actor="Kalle")
    look(qtbot, window)
    qtbot.waitUntil(lambda: "The person withdrew" in str(page.messages.shown))
