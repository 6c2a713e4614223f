"""Looking through the records: leave out, black out, put back; the letter follows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from desk.domain.answer import BLACKED_OUT, Ground
from desk.domain.person import Identifiers
from desk.domain.records import OtherPerson
from desk.domain.request import State
from desk.services import answer, review
from desk.ui.review_step import ReviewStep
from desk.ui.window import MainWindow
from tests.ui.driving import Key, focus, press, request_page, shows_review, the_request, words
from tests.ui.test_ui_post import request_in
from tests.ui.ui_desk import UiDesk, collection

CONTACTS = 1
"""Place of the contacts among the categories."""


@pytest.fixture
def step(qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk) -> ReviewStep:
    window = make_window(fake)
    window.open_request(request_in(fake, State.COLLECTED))
    qtbot.waitUntil(shows_review(window))
    step = request_page(window).review
    step.categories.choose_category(CONTACTS)
    step.records.setFocus()
    qtbot.waitUntil(window.isActiveWindow)
    return step


def saved(qtbot: QtBot, step: ReviewStep) -> None:
    qtbot.waitUntil(lambda: step.bench.jobs.idle)


def cell(step: ReviewStep, row: int, column: int) -> str:
    return str(step.records.model().index(row, column).data())


def test_the_desk_covers_other_people_and_staff_by_itself(step: ReviewStep) -> None:
    assert cell(step, 2, 2) == f"{BLACKED_OUT} ilmoitti katkosta"
    assert cell(step, 0, 3) == BLACKED_OUT
    assert cell(step, 3, 2) == "<b>Kiitos</b> nopeasta korjauksesta"
    assert cell(step, 0, 1) == "call (1)"
    others = step.findChild(QListWidget, "others")
    assert others is not None
    assert others.item(0).text() == "Virtanen Pekka, joint holder · to be decided"


def test_del_leaves_a_row_out_and_ctrl_z_puts_it_back(
    qtbot: QtBot, step: ReviewStep, fake: UiDesk
) -> None:
    press(qtbot, Key.Key_Down, Key.Key_Delete)
    saved(qtbot, step)
    shown = review.prepare(fake.desk(), the_request(fake).number)
    assert len(shown.tables[1].rows) == 4
    assert shown.decisions[0].ground is Ground.OTHER_PERSON
    assert step.records.model().rowCount() == 5, "the row stays in sight, struck through"
    assert words(step, "decisionHead") == "The whole row is left out"
    QTest.keyClick(focus(), Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    saved(qtbot, step)
    assert review.prepare(fake.desk(), the_request(fake).number).decisions == ()


def test_b_covers_a_value_and_the_ground_can_be_chosen(
    qtbot: QtBot, step: ReviewStep, fake: UiDesk
) -> None:
    press(qtbot, Key.Key_Right, Key.Key_Right, Key.Key_B)
    saved(qtbot, step)
    assert cell(step, 0, 2) == BLACKED_OUT
    ground = step.findChild(QComboBox, "ground")
    assert ground is not None
    assert ground.isVisible()
    ground.setCurrentIndex(ground.findData(Ground.STAFF))
    ground.activated.emit(ground.currentIndex())
    saved(qtbot, step)
    shown = review.prepare(fake.desk(), the_request(fake).number)
    assert shown.decisions[0].ground is Ground.STAFF
    assert shown.tables[1].rows[0][2] == BLACKED_OUT


def test_a_covered_value_is_given_only_with_a_reason(
    qtbot: QtBot, step: ReviewStep, fake: UiDesk
) -> None:
    press(qtbot, Key.Key_Right, Key.Key_Right, Key.Key_Right)
    give = step.findChild(QPushButton, "giveValue")
    reason = step.findChild(QLineEdit, "decisionReason")
    assert give is not None
    assert reason is not None
    give.click()
    saved(qtbot, step)
    assert step.decisions == ()
    assert reason.hasFocus()
    reason.insert("asiakas tuntee hoitajansa")
    give.click()
    saved(qtbot, step)
    assert cell(step, 0, 3) == "Salo Tiina"


def test_decisions_survive_leaving_the_page(qtbot: QtBot, step: ReviewStep, fake: UiDesk) -> None:
    press(qtbot, Key.Key_Delete, Key.Key_Down, Key.Key_Delete)
    window = step.window()
    assert isinstance(window, MainWindow)
    window.go("today")
    qtbot.waitUntil(lambda: window.jobs.idle)
    number = the_request(fake).number
    assert len(review.prepare(fake.desk(), number).decisions) == 2
    window.open_request(number)
    qtbot.waitUntil(shows_review(window))
    assert len(step.decisions) == 2


def test_a_safety_ban_conflict_stops_the_letter(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    found = collection()
    found.others = [
        OtherPerson(
            "other_tenant",
            Identifiers({"name": ("Salminen Kaisa",)}),
            safety_ban=True,
            shares_place=True,
        )
    ]
    fake.registers.collection = found
    window = make_window(fake)
    window.open_request(request_in(fake, State.COLLECTED))
    qtbot.waitUntil(shows_review(window))
    step = request_page(window).review
    qtbot.waitUntil(lambda: window.jobs.idle)
    assert "safety ban" in words(step, "conflictHead")
    press(qtbot, Key.Key_F10)
    assert the_request(fake).state is State.COLLECTED
    others = step.findChild(QListWidget, "others")
    assert others is not None
    assert "Salminen" not in others.item(0).text()


def test_the_letter_is_previewed_and_signed_once(
    qtbot: QtBot, step: ReviewStep, fake: UiDesk
) -> None:
    qtbot.waitUntil(lambda: step.page.document.pageCount() == 2)
    where = step.findChild(QLabel, "letterPageWhere")
    assert where is not None
    assert where.text() == "Page 1 of 2"
    press(qtbot, Key.Key_F10, Key.Key_F10)
    qtbot.waitUntil(lambda: the_request(fake).state is State.SIGNED)
    saved(qtbot, step)
    assert sum(1 for one in fake.memory.events if one.action == "sign") == 1


def test_two_hundred_thousand_rows_are_shown_without_walking_through_them(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    fake.registers.collection = collection(readings=200_000)
    window = make_window(fake)
    window.open_request(request_in(fake, State.COLLECTED))
    qtbot.waitUntil(shows_review(window), timeout=20_000)
    step = request_page(window).review
    step.categories.choose_category(2)
    assert step.records.model().rowCount() == 200_000
    step.records.setFocus()
    QTest.keyClick(step.records, Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert step.records.currentIndex().row() == 199_999
    qtbot.waitUntil(lambda: window.jobs.idle, timeout=20_000)


def test_history_is_told_in_sentences(qtbot: QtBot, step: ReviewStep, fake: UiDesk) -> None:
    window = step.window()
    assert isinstance(window, MainWindow)
    page = request_page(window)
    page.bring(6)
    history = page.findChild(QTableWidget, "history")
    assert history is not None
    qtbot.waitUntil(lambda: history.rowCount() >= 4)
    assert "The request arrived and was written down." in history.item(0, 2).text()


def test_the_letter_can_be_signed_from_its_own_page_and_saved(
    qtbot: QtBot, step: ReviewStep, fake: UiDesk, tmp_path: Path
) -> None:
    window = step.window()
    assert isinstance(window, MainWindow)
    press(qtbot, Key.Key_Delete)
    saved(qtbot, step)
    page = request_page(window)
    page.bring(4)
    qtbot.waitUntil(lambda: page.letter.page.document.pageCount() == 2)
    press(qtbot, Key.Key_F10)
    qtbot.waitUntil(lambda: the_request(fake).state is State.SIGNED)
    qtbot.waitUntil(lambda: page.at == 5 and window.jobs.idle)
    assert len(review.prepare(fake.desk(), the_request(fake).number).decisions) == 1
    file = tmp_path / "vastaus.pdf"
    page.letter.save_to(file, show=False)
    assert file.read_bytes() == answer.letter(fake.desk(), the_request(fake).number)
    page.letter.save_to(tmp_path / "no such folder" / "x.pdf", show=False)
    told = page.messages.shown
    assert told is not None
    assert "stays sealed" in told.source
    qtbot.waitUntil(lambda: window.jobs.idle)
