"""The box that finds anything, driven by keys: requests, people, places, settings, commands, scanned letters."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.domain.request import State
from desk.services.find_anything import Kind
from desk.ui import find_box
from desk.ui.find_results import FindResults
from desk.ui.finder import Row
from desk.ui.settings_page import SettingsPage
from desk.ui.stepper import DELIVERY, REVIEW
from desk.ui.window import MainWindow
from tests.ui.driving import Key, part, press, request_page, settled, shows_review, visit
from tests.ui.made_requests import request_in
from tests.ui.ui_desk import CODE, UiDesk


def open_box(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    settled(qtbot, window)
    QTest.keyClick(window, Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.find_box.hasFocus()


def results(window: MainWindow) -> FindResults:
    return part(window, FindResults)


def rows(window: MainWindow) -> list[Row]:
    shown = results(window)
    if not shown.isVisible():
        return []
    data = [shown.item(at).data(Qt.ItemDataRole.UserRole) for at in range(shown.count())]
    return [one for one in data if isinstance(one, Row)]


def find(qtbot: QtBot, window: MainWindow, typed: str, wanted: Callable[[Row], bool]) -> Row:
    """Type into the box and wait until a row of the results is as wanted."""
    open_box(qtbot, window)
    window.find_box.insert(typed)
    window.find_box.textEdited.emit(window.find_box.text())
    qtbot.waitUntil(lambda: any(map(wanted, rows(window))))
    return next(filter(wanted, rows(window)))


def choose(window: MainWindow, row: Row) -> None:
    """Go down to a row and press Enter."""
    for _ in range(50):
        if results(window).chosen == row:
            break
        QTest.keyClick(window.find_box, Key.Key_Down)
    assert results(window).chosen == row
    QTest.keyClick(window.find_box, Key.Key_Return)


def test_a_request_is_opened_by_a_part_of_its_number(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk
) -> None:
    number = request_in(fake, State.COLLECTED)
    window = make_window(fake)
    row = find(qtbot, window, number[-4:], lambda one: one.kind is Kind.REQUEST)
    choose(window, row)
    qtbot.waitUntil(shows_review(window))
    assert request_page(window).at == REVIEW


def test_enter_that_comes_before_the_answer_opens_the_first_row(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk
) -> None:
    request_in(fake, State.COLLECTED)
    window = make_window(fake)
    open_box(qtbot, window)
    QTest.keyClicks(window.find_box, "aino")
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(shows_review(window))


def test_the_bars_of_a_letter_that_came_back_open_its_delivery(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk
) -> None:
    number = request_in(fake, State.DELIVERED)
    window = make_window(fake)
    open_box(qtbot, window)
    QTest.keyClicks(
        window.find_box, number.replace("-", "+")
    )  # as a scanner types, and at its speed
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: window.place == "request" and request_page(window).at == DELIVERY)
    settled(qtbot, window)


def test_a_number_typed_by_hand_opens_the_request_where_it_stands(
    qtbot: QtBot,
    make_window: Callable[..., MainWindow],
    fake: UiDesk,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(find_box, "_BY_HAND", 0.0)  # every hand is quick enough for the test
    number = request_in(fake, State.COLLECTED)
    window = make_window(fake)
    find(qtbot, window, number, lambda one: one.delivery)
    first, second = rows(window)[:2]
    assert (first.delivery, second.delivery) == (False, True)
    QTest.keyClick(window.find_box, Key.Key_Return)
    qtbot.waitUntil(shows_review(window))


def test_a_person_is_found_by_identity_code_which_is_masked_and_forgotten(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk
) -> None:
    number = request_in(fake, State.COLLECTED)
    window = make_window(fake)
    row = find(qtbot, window, CODE, lambda one: one.kind is Kind.PERSON)
    said = [results(window).item(at).text() for at in range(results(window).count())]
    said += [window.say(one.note) for one in rows(window) if one.note is not None]
    said += [results(window).chosen_words, window.find_box.accessibleDescription()]
    assert not [one for one in said if CODE in one]
    assert any("131052-****" in one for one in said)
    # The person's own request is found by the code too, though no list of requests holds codes.
    assert number in [one.name for one in rows(window) if one.kind is Kind.REQUEST]
    choose(window, row)
    assert window.place == "visit"
    assert visit(window).who.text() == CODE
    assert window.find_box.text() == ""
    assert not window.find_box.isUndoAvailable()
    assert results(window).count() == 0
    qtbot.waitUntil(lambda: visit(window).facts.person is not None)
    settled(qtbot, window)


def test_a_form_with_another_customer_is_left_alone(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk
) -> None:
    window = make_window(fake)
    window.go("visit")
    visit(window).who.setText("Korhonen")
    row = find(qtbot, window, "virtanen", lambda one: one.kind is Kind.PERSON)
    choose(window, row)
    assert visit(window).who.text() == "Korhonen"
    told = visit(window).messages.shown
    assert told is not None
    assert "Somebody else stands in this form" in str(told)
    settled(qtbot, window)


def test_an_address_under_a_safety_ban_is_not_shown(
    qtbot: QtBot, make_window: Callable[..., MainWindow]
) -> None:
    from tests.ui.ui_desk import Registers, candidate, collection

    banned = candidate(safety_ban=True)
    window = make_window(UiDesk(registers=Registers([banned], collection())))
    row = find(qtbot, window, "virtanen", lambda one: one.kind is Kind.PERSON)
    assert row.note is not None
    assert "Karhumäenkatu" not in window.say(row.note)
    QTest.keyClick(window.find_box, Key.Key_Escape)
    settled(qtbot, window)


def test_places_settings_and_commands_are_found_and_gone_to(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk
) -> None:
    window = make_window(fake)
    choose(window, find(qtbot, window, "systems", lambda one: one.kind is Kind.PLACE))
    assert window.place == "systems"
    row = find(qtbot, window, "midsumer eve", lambda one: one.kind is Kind.SETTING)
    choose(window, row)
    assert window.place == "settings"
    assert isinstance(window.page, SettingsPage)
    assert window.page.section == "calendar"
    row = find(qtbot, window, "test the conections", lambda one: one.kind is Kind.ACTION)
    assert row.key == "F9"
    choose(window, row)
    assert window.place == "systems"
    settled(qtbot, window)


def test_a_command_that_works_here_is_done_at_once(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk
) -> None:
    number = request_in(fake, State.COLLECTED)
    window = make_window(fake)
    window.open_request(number)
    qtbot.waitUntil(shows_review(window))
    row = find(qtbot, window, "another letter", lambda one: one.kind is Kind.ACTION)
    choose(window, row)
    assert request_page(window).at == 7
    settled(qtbot, window)


def test_esc_takes_the_keyboard_back_to_where_it_was(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk
) -> None:
    window = make_window(fake)
    qtbot.waitUntil(window.isActiveWindow)
    window.go("visit")
    before = QApplication.focusWidget()
    find(qtbot, window, "sign", lambda one: one.kind is Kind.ACTION)
    QTest.keyClick(window.find_box, Key.Key_Escape)
    assert QApplication.focusWidget() is before
    assert not results(window).isVisible()
    settled(qtbot, window)


def test_nothing_found_says_what_can_be_looked_for(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk
) -> None:
    window = make_window(fake)
    open_box(qtbot, window)
    QTest.keyClicks(window.find_box, "qqqqqq")
    shown = results(window)
    qtbot.waitUntil(shown.isVisible)
    assert shown.item(0).text() == "Nothing matches"
    assert "number" in shown.item(1).text()
    assert shown.chosen is None
    QTest.keyClick(window.find_box, Key.Key_Return)
    assert window.place == "today"
    settled(qtbot, window)


@pytest.mark.full
def test_a_key_typed_among_fifty_thousand_requests_costs_the_window_next_to_nothing(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk
) -> None:
    from datetime import date

    from desk.domain.listed import ListedRows
    from desk.services.find_anything import Index
    from desk.services.request_list import RequestList
    from desk.ui.finder import _Ready
    from tests.services.test_find_anything import row

    window = make_window(fake)
    open_box(qtbot, window)
    finder = window.find_box._finder
    assert finder is not None
    qtbot.waitUntil(lambda: finder._ready is not None)
    assert finder._ready is not None
    plain = [row(f"2026-{at:05}", f"Sukunimi{at % 4000} Etunimi{at % 900}") for at in range(50_000)]
    index = Index(RequestList(ListedRows(plain), date(2026, 11, 22)))
    finder._ready = _Ready(index, finder._ready.entries)
    longest = 0.0
    for letter in "sukunimj3999":
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        began = time.thread_time()
        QApplication.sendEvent(window.find_box, event)
        longest = max(longest, time.thread_time() - began)
        settled(qtbot, window)
    assert longest < 0.05
    assert any(one.kind is Kind.REQUEST for one in rows(window))
    QTest.keyClick(window.find_box, Key.Key_Escape)
