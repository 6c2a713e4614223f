"""The window itself: what it remembers, how it is closed in the middle of work, and how it is started twice."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from desk.domain.request import State
from desk.domain.text import Language
from desk.ui.jobs import Job
from desk.ui.leaving import Leaving
from desk.ui.one_window import OneWindow
from desk.ui.speech import Speech
from desk.ui.window import MainWindow
from tests.ui.driving import Key, part, settled, start_visit, the_request
from tests.ui.made_requests import request_in
from tests.ui.real_desk import make_workspace
from tests.ui.ui_desk import CODE, TaggedTranslator, UiDesk
from tests.ui.windows import new_window

ROOT = Path(__file__).parents[2]
PATIENCE = 60
"""Seconds for two starts of the program on a busy machine."""


def made(qtbot: QtBot, fake: UiDesk, settings: dict[str, str]) -> MainWindow:
    window = new_window(fake.desk(), actor="a", settings=settings)
    qtbot.addWidget(window)
    window.show()
    settled(qtbot, window)
    return window


def room(width: int) -> int:
    """A width as far as the screen of this machine has it; the window has a least one of its own."""
    widest = max(one.availableGeometry().width() for one in QGuiApplication.screens())
    return max(960, min(width, widest))


def test_size_and_place_come_back_the_same_day_and_a_new_day_begins_with_today(
    qtbot: QtBot, fake: UiDesk
) -> None:
    settings: dict[str, str] = {}
    first = made(qtbot, fake, settings)
    first.resize(1100, 700)
    first.go("systems")
    settled(qtbot, first)
    first.close()
    second = made(qtbot, fake, settings)
    assert (second.width(), second.height()) == (room(1100), 700)
    assert second.place == "systems"
    second.close()
    settings["place"] = settings["place"].replace("2026-11-22", "2026-11-21")
    third = made(qtbot, fake, settings)
    assert third.place == "today"
    third.go("visit")
    third.close()
    assert made(qtbot, fake, settings).place == "today"  # nobody is in a form unasked


def test_a_window_from_a_screen_that_is_gone_comes_back_on_one_that_is_there(
    qtbot: QtBot, fake: UiDesk
) -> None:
    settings: dict[str, str] = {}
    first = made(qtbot, fake, settings)
    first.setGeometry(QRect(9000, 5000, 1000, 650))
    first.close()
    second = made(qtbot, fake, settings)
    screens = [one.availableGeometry() for one in QGuiApplication.screens()]
    assert any(screen.intersects(second.frameGeometry()) for screen in screens)
    assert (second.width(), second.height()) == (room(1000), 650)
    second.close()


@pytest.mark.parametrize("kept", ["", "zz", "00ff", "x" * 9000])
def test_what_was_remembered_badly_is_forgotten(qtbot: QtBot, fake: UiDesk, kept: str) -> None:
    settings = {"window": kept, "place": kept, "columns/todayTable": kept, "theme": kept}
    window = made(qtbot, fake, settings)
    assert window.place == "today"
    window.close()


def test_columns_that_were_dragged_come_back(qtbot: QtBot, fake: UiDesk) -> None:
    request_in(fake, State.COLLECTED)  # an empty list shows no table
    settings: dict[str, str] = {}
    first = made(qtbot, fake, settings)
    table = part(first, QTableView, "todayTable")
    header = table.horizontalHeader()
    before = header.sectionSize(1)
    border = QPoint(header.sectionViewportPosition(2) - 1, header.height() // 2)
    drag(header.viewport(), border, by=60)
    wide = header.sectionSize(1)
    assert wide == before + 60
    qtbot.waitUntil(lambda: "columns/todayTable" in settings)
    first.resize(1200, 760)
    first.close()
    second = made(qtbot, fake, settings)
    again = part(second, QTableView, "todayTable")
    assert again.horizontalHeader().sectionSize(1) == wide
    second.close()


def drag(part_of_it: QWidget, from_: QPoint, *, by: int) -> None:
    """Drag with the left button to the right; the events come to the window as from the system."""
    screen = part_of_it.window().windowHandle()
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    start = part_of_it.mapTo(part_of_it.window(), from_)
    QTest.mousePress(screen, button, keys, start)
    for moved in (by // 2, by):
        QTest.mouseMove(screen, start + QPoint(moved, 0))
    QTest.mouseRelease(screen, button, keys, start + QPoint(by, 0))


class _Slow(QObject):
    """Somebody whose use case takes its time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.go_on = threading.Event()
        self.done: list[str] = []

    def work(self, job: Job) -> str:
        while not self.go_on.wait(0.01):
            if job.cancelled:
                break
        return "written"

    def read(self) -> str:
        self.go_on.wait(0.3)
        return "read"

    def take(self, answer: str) -> None:
        self.done.append(answer)


def leaving(window: MainWindow) -> Leaving:
    return part(window, Leaving)


def test_closing_in_the_middle_of_work_waits_and_then_closes_by_itself(
    qtbot: QtBot, fake: UiDesk
) -> None:
    window = made(qtbot, fake, {})
    slow = _Slow(window)
    window.jobs.write(slow.work, owner=slow, done=slow.take)
    assert not window.close()
    assert window.isVisible()
    assert leaving(window).isVisible()
    words = part(leaving(window), QLabel, "leavingWords")
    assert "closes once it is done" in words.text()
    slow.go_on.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert slow.done == ["written"]


def test_closing_can_be_taken_back_or_done_at_once(qtbot: QtBot, fake: UiDesk) -> None:
    window = made(qtbot, fake, {})
    qtbot.waitUntil(window.isActiveWindow)
    slow = _Slow(window)
    window.jobs.write(slow.work, owner=slow, done=slow.take)
    window.close()
    stay = part(leaving(window), QAbstractButton, "stayOpen")
    assert stay.hasFocus()
    QTest.keyClick(stay, Key.Key_Escape)
    assert not leaving(window).isVisible()
    assert window.isVisible()
    window.close()
    at_once = part(leaving(window), QAbstractButton, "closeAtOnce")
    QTest.keyClick(at_once, Key.Key_Space)
    slow.go_on.set()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_nothing_is_asked_while_the_window_only_reads(qtbot: QtBot, fake: UiDesk) -> None:
    window = made(qtbot, fake, {})
    slow = _Slow(window)
    window.jobs.read(slow.read, owner=slow, done=slow.take)
    assert window.close()


def test_closing_at_once_in_the_middle_of_a_collection_keeps_the_request(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk
) -> None:
    fake.registers.hold = threading.Event()
    window = make_window(fake)
    page = start_visit(qtbot, window, CODE)
    page.evidence.kind.choose("identity_card")
    page.evidence.holds.choose("yes")
    qtbot.waitUntil(lambda: page.facts.person is not None)
    QTest.keyClick(page, Key.Key_F9)
    qtbot.waitUntil(lambda: bool(fake.memory.requests) and window.jobs.writing)
    window.close()
    assert leaving(window).isVisible()
    assert window.close()
    assert the_request(fake).subject is not None
    assert the_request(fake).collection_id is None


def test_a_second_start_calls_the_first_window(qtbot: QtBot, qapp: QApplication) -> None:
    first, second = OneWindow("/w", "a", qapp), OneWindow("/w", "a", qapp)
    other = OneWindow("/w", "b", qapp)
    assert not first.taken()
    assert not other.taken()  # another clerk has a window of their own
    assert second.taken()
    first.listen()
    with qtbot.waitSignal(first.asked):
        assert second.call()
    first.close()
    other.close()
    assert not second.taken()
    second.close()


def test_a_first_window_that_does_not_answer_holds_nobody_up(qapp: QApplication) -> None:
    first, second = OneWindow("/v", "a", qapp), OneWindow("/v", "a", qapp)
    assert not first.taken()
    assert second.taken()
    assert not second.call()
    first.close()


def test_the_program_started_twice_opens_one_window(tmp_path: Path) -> None:
    folder = make_workspace(tmp_path / "desk")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    command = [sys.executable, "-m", "desk", "--workspace", str(folder), "--as", "clerk"]
    both = [subprocess.Popen(command, cwd=ROOT, env=environment) for _ in range(2)]
    try:
        until = time.monotonic() + PATIENCE
        while all(one.poll() is None for one in both) and time.monotonic() < until:
            with contextlib.suppress(subprocess.TimeoutExpired):
                both[1].wait(timeout=0.2)
        # Whichever was the later one has called the other and ended; one window stays.
        assert sorted(one.poll() is None for one in both) == [False, True]
        assert [one.returncode for one in both if one.returncode is not None] == [0]
    finally:
        for one in both:
            one.kill()
            one.wait()


def test_the_file_dialog_speaks_the_clerk_s_language_too_and_keys_keep_their_names(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk
) -> None:
    def spoken() -> str:
        return QCoreApplication.translate("QFileDialog", "File &name:")

    window = make_window(fake)
    expected: dict[Language, str] = {
        "fi": "Tiedosto&nimi:",
        "sv": "Fil&namn:",
        "en": "File &name:",
    }
    begun = Speech(TaggedTranslator, "sv", window)
    qtbot.waitUntil(lambda: spoken() == expected[begun.language])
    for language in expected:
        window.say.switch(language)
        qtbot.waitUntil(lambda: spoken() == expected[window.say.language])
        assert QCoreApplication.translate("QFileDialog", "Not known") == "Not known"
        native = QKeySequence.SequenceFormat.NativeText
        assert QKeySequence("Ctrl+Shift+Del").toString(native) == "Ctrl+Shift+Del"
    qtbot.waitUntil(lambda: window.jobs.idle)
