"""Systems that are asked by hand, on a request's page and on Today."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from urllib.parse import unquote

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desk.domain.controller import Delivery, SystemProfile
from desk.domain.question import Outcome, Owner
from desk.domain.request import State
from desk.services import answer, collection, delivery, overview, questions, review
from desk.ui.answer_form import AnswerForm
from desk.ui.by_hand_panel import ByHandPanel
from desk.ui.request_table import RequestTable
from desk.ui.tile import Tile
from desk.ui.window import MainWindow
from tests.fakes import local, profile
from tests.ui.driving import Key, focus, part, press, request_page, settled, words
from tests.ui.looking import nameless
from tests.ui.made_requests import request_in
from tests.ui.ui_desk import CODE, TODAY, UiDesk

ARCHIVE = SystemProfile("arkisto", local("Paperiarkisto"), "by_hand", "")


@pytest.fixture
def fake() -> UiDesk:
    made = UiDesk()
    known = profile()
    made.profiles = {"issoy": replace(known, systems=(*known.systems, ARCHIVE))}
    made.owners.owners["arkisto"] = Owner("Arkistonhoitaja", "arkisto@example.fi")
    return made


def opened(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk, number: str
) -> tuple[MainWindow, ByHandPanel]:
    """The window with a request's questions in front and the focus in the first."""
    window = make_window(fake)
    window.open_request(number)
    page = request_page(window)
    link = part(page, QPushButton, "waitingFactMore")
    qtbot.waitUntil(lambda: link.isVisible() and window.isActiveWindow())
    link.click()
    panel = page.collect.by_hand
    qtbot.waitUntil(lambda: panel.isVisible() and window.jobs.idle)
    panel.focus()
    return window, panel


def asked(fake: UiDesk, number: str) -> questions.Standing:
    return questions.question_of(fake.desk(), number, "arkisto")


def visible(panel: QWidget) -> set[str]:
    return {
        one.objectName().removeprefix("byHand_").removesuffix("_arkisto")
        for one in panel.findChildren(QPushButton)
        if one.isVisible() and one.objectName().startswith("byHand_")
    }


def test_the_request_says_on_every_step_whom_it_waits_for(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    window, panel = opened(qtbot, make_window, fake, request_in(fake, State.COLLECTED))
    page = request_page(window)
    assert "owner is asked by hand" in words(panel, "byHandFact_arkistoHead")
    detail = words(panel, "byHandFact_arkistoDetail")
    assert "Arkistonhoitaja" in detail
    assert "Ask again Fri 27.11." in detail
    assert not part(page, QLabel, "waitingFactHead").isVisible()
    assert "Every connected system answered" in words(page.collect, "collectFactHead")
    page.bring(3)
    assert "ask again on Fri 27.11." in words(page, "waitingFactHead")


def test_a_controller_with_connections_alone_shows_no_panel(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow]
) -> None:
    plain = UiDesk()
    window = make_window(plain)
    window.open_request(request_in(plain, State.COLLECTED))
    page = request_page(window)
    qtbot.waitUntil(lambda: page.request is not None)
    page.bring(2)
    settled(qtbot, window)
    assert not page.collect.by_hand.isVisible()


def test_the_owner_is_asked_and_asked_again_by_keys(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    number = request_in(fake, State.COLLECTED)
    window, panel = opened(qtbot, make_window, fake, number)
    assert visible(panel) == {"copy", "mail", "sent", "answer", "nothing"}
    press(qtbot, Key.Key_C)
    # What another test copied may lie there still; only the message tells of this one.
    qtbot.waitUntil(lambda: "was copied" in words(panel, "byHandMessage"))
    assert "Virtanen Aino Maria" in QGuiApplication.clipboard().text()
    press(qtbot, Key.Key_S)
    qtbot.waitUntil(lambda: asked(fake, number).question.sent == TODAY)
    settled(qtbot, window)
    assert visible(panel) == {"copy", "mail", "chase", "answer", "nothing"}
    panel.focus()
    press(qtbot, Key.Key_A)
    qtbot.waitUntil(lambda: asked(fake, number).question.chased == (TODAY,))
    settled(qtbot, window)
    assert "Asked again" in words(panel, "byHandFact_arkistoDetail")


class _MailProgram(QObject):
    """Takes what the desk hands to the mail program."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url)


@pytest.mark.parametrize("needs_identity_code", [False, True])
def test_the_mail_program_gets_the_text_but_never_the_identity_code(
    qtbot: QtBot,
    make_window: Callable[[UiDesk], MainWindow],
    fake: UiDesk,
    needs_identity_code: bool,
) -> None:
    """The address stands in the list of processes, where everybody can read it."""
    fake.owners.owners["arkisto"] = Owner(
        "Arkistonhoitaja", "arkisto@example.fi", needs_identity_code=needs_identity_code
    )
    program = _MailProgram()
    QDesktopServices.setUrlHandler("mailto", program, "take")  # type: ignore[arg-type]  # the stubs say bytes, which it refuses
    try:
        _window, panel = opened(qtbot, make_window, fake, request_in(fake, State.COLLECTED))
        press(qtbot, Key.Key_M)
        qtbot.waitUntil(lambda: bool(program.opened))
    finally:
        QDesktopServices.unsetUrlHandler("mailto")
    url = program.opened[0]
    assert url.path() == "arkisto@example.fi"
    assert CODE not in unquote(bytes(url.toEncoded().data()).decode())
    assert ("Virtanen" in url.toString()) is not needs_identity_code
    assert (CODE in QGuiApplication.clipboard().text()) is needs_identity_code
    if needs_identity_code:
        assert "protected" in words(panel, "byHandMessage")


def form_of(panel: ByHandPanel) -> tuple[AnswerForm, QPlainTextEdit]:
    form = part(panel, AnswerForm, "answer_arkisto")
    text = part(form, QPlainTextEdit, "answer_arkistoText")
    return form, text


def test_a_pasted_answer_and_its_file_become_part_of_the_review(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk, tmp_path: Path
) -> None:
    number = request_in(fake, State.COLLECTED)
    window, panel = opened(qtbot, make_window, fake, number)
    press(qtbot, Key.Key_V)
    form, text = form_of(panel)
    assert text.hasFocus()
    text.insertPlainText("Sopimus ")
    QTest.keyClicks(text, "ncms 1987")  # letters stay letters in the text
    file = tmp_path / "kortti.pdf"
    file.write_bytes(b"%PDF-1.7")
    form.attach(file)
    assert "as it is" in words(form, "answer_arkistoWarning")
    QTest.keyClick(focus(), Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: request_page(window).at == 3)
    settled(qtbot, window)
    found = collection.load(fake.desk(), number)
    [table] = [one for one in found.tables if one.info.system == "arkisto"]
    assert table.rows[0][1:] == ("Sopimus ncms 1987", "liite-arkisto-kortti.pdf")
    assert part(request_page(window), QLabel, "waitingFactHead").isVisible() is False


def test_nothing_held_is_one_key_and_can_be_taken_out_again(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    number = request_in(fake, State.COLLECTED)
    window, panel = opened(qtbot, make_window, fake, number)
    press(qtbot, Key.Key_N)
    qtbot.waitUntil(lambda: asked(fake, number).question.outcome is Outcome.NOTHING_HELD)
    qtbot.waitUntil(lambda: request_page(window).at == 3)
    request_page(window).bring(2)
    settled(qtbot, window)
    assert visible(panel) == {"undo"}
    panel.focus()
    press(qtbot, Key.Key_U)
    qtbot.waitUntil(lambda: asked(fake, number).question.open)
    settled(qtbot, window)


def test_a_file_of_an_unknown_kind_is_told_and_what_was_typed_stays(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk, tmp_path: Path
) -> None:
    number = request_in(fake, State.COLLECTED)
    window, panel = opened(qtbot, make_window, fake, number)
    press(qtbot, Key.Key_V)
    form, text = form_of(panel)
    text.insertPlainText("kortti")
    program = tmp_path / "lasku.exe"
    program.write_bytes(b"MZ")
    form.attach(program)
    QTest.keyClick(focus(), Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    page = request_page(window)
    qtbot.waitUntil(lambda: page.messages.shown is not None)
    settled(qtbot, window)
    assert "not passed on" in str(page.messages.shown)
    assert asked(fake, number).question.open
    assert (form.text, form.isVisible()) == ("kortti", True)


def test_the_attached_file_can_be_saved_and_looked_at(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk, tmp_path: Path
) -> None:
    number = request_in(fake, State.COLLECTED)
    questions.take_answer(
        fake.desk(),
        number=number,
        system="arkisto",
        actor="a",
        attachment=("kortti.pdf", b"%PDF-1.7 kortti"),
    )
    window = make_window(fake)
    window.open_request(number)
    page = request_page(window)
    qtbot.waitUntil(lambda: page.request is not None)
    page.bring(2)
    settled(qtbot, window)
    panel = page.collect.by_hand
    assert visible(panel) == {"save", "undo"}
    name, data = questions.attached_file(fake.desk(), number, "arkisto")
    panel.save_to(tmp_path / name, data)
    assert (tmp_path / name).read_bytes() == b"%PDF-1.7 kortti"


def test_today_counts_and_lists_what_waits_for_a_system(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    """A letter that went out in part is not forgotten: the rest is still due."""
    number = request_in(fake, State.COLLECTED)
    review.decide(fake.desk(), number=number, decisions=(), actor="a")
    answer.sign(fake.desk(), number=number, actor="a")
    delivery.deliver(fake.desk(), number=number, way=Delivery.POST, actor="a")
    window = make_window(fake)
    page = window.page
    assert page is not None
    table = part(page, RequestTable, "todayTable")
    qtbot.waitUntil(lambda: table.model().rowCount() == 2)
    tile = next(one for one in page.findChildren(Tile) if one.count.key == "by_hand")
    assert tile.isVisible()
    assert tile.accessibleName().startswith("1 waiting for a system")
    model = table.model()
    last = model.columnCount() - 1
    assert model.index(1, last).data() == "Waiting for Paperiarkisto"
    assert model.index(1, 0).data() == "30 d, Tue 22.12."
    fake.today = date(2026, 12, 1)
    [row] = overview.requests(fake.desk(), open_only=True)
    assert (row.chase, row.days_left) == (True, 21)


def test_today_has_no_such_count_where_nobody_is_waited_for(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow]
) -> None:
    window = make_window(UiDesk())
    settled(qtbot, window)
    page = window.page
    assert page is not None
    tile = next(one for one in page.findChildren(Tile) if one.count.key == "by_hand")
    assert not tile.isVisible()


def test_every_control_of_the_panel_has_a_name_for_those_who_hear_the_screen(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    _window, panel = opened(qtbot, make_window, fake, request_in(fake, State.COLLECTED))
    press(qtbot, Key.Key_V)
    assert part(panel, QPlainTextEdit, "answer_arkistoText").isVisible()
    assert nameless(panel) == []
