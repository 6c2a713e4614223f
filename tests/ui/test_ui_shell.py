"""What holds in the whole window: language, look, messages, the desk that opens behind it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desk.domain.errors import Unavailable
from desk.domain.request import State
from desk.domain.text import Text
from desk.services.desk import Desk
from desk.ui.application import Opening
from desk.ui.jobs import Job, Jobs
from desk.ui.places import PLACES
from desk.ui.screens import write_screens
from desk.ui.tokens import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    GROUNDS,
    INKS,
    LIGHT,
    Tokens,
)
from desk.ui.window import MainWindow
from tests.ui.driving import Key, part, press, request_page, settled, shows_review
from tests.ui.made_requests import request_in
from tests.ui.ui_desk import TaggedTranslator, UiDesk
from tests.ui.windows import new_window


def texts(page: QWidget) -> list[str]:
    """Every label and button text that can be seen."""
    labels = [
        one.text()
        for one in page.findChildren(QLabel)
        if one.isVisible() and one.property("kind") != "keycap"
    ]
    buttons = [one.text() for one in page.findChildren(QAbstractButton) if one.isVisible()]
    return [one for one in [*labels, *buttons] if one]


def pages(qtbot: QtBot, window: MainWindow, number: str) -> list[QWidget]:
    """Every page of the window, each brought to the front once."""
    made: list[QWidget] = []
    for place in PLACES:
        if place is not None:
            window.go(place.name)
            assert window.page is not None
            made.append(window.page)
    window.go("keys")
    assert window.page is not None
    made.append(window.page)
    window.open_request(number)
    qtbot.waitUntil(shows_review(window))
    for step in range(7):
        request_page(window).bring(step)
    made.append(request_page(window))
    settled(qtbot, window)
    return made


def test_the_language_changes_while_running(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk
) -> None:
    window = make_window(fake)
    number = request_in(fake, State.COLLECTED)
    pages(qtbot, window, number)
    window.go("settings")
    qtbot.waitUntil(window.isActiveWindow)
    press(qtbot, Key.Key_2)
    assert window.say.language == "sv"
    assert window.windowTitle().startswith("sv:")
    for place in ("today", "visit", "post", "requests", "systems", "settings", "keys"):
        window.go(place)
        page = window.page
        assert page is not None
        said = [one for one in texts(page) if any(letter.isalpha() for letter in one)]
        english = [one for one in said if "sv:" not in one]
        assert page.windowTitle() == ""
        assert set(english) <= NAMES, english
    settled(qtbot, window)


NAMES = {"suomi", "svenska", "English", "Koesähkö Oy", "1 suomi", "2 svenska", "3 English"}


@pytest.mark.parametrize(("choice", "tokens"), [("light", LIGHT), ("dark", DARK)])
def test_light_and_dark_come_from_the_tokens(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk, choice: str, tokens: Tokens
) -> None:
    window = make_window(fake, theme=choice)
    settled(qtbot, window)
    background = QApplication.palette().color(QPalette.ColorRole.Window)
    assert background.name().upper() == tokens.background
    corner = window.grab().toImage().pixelColor(window.width() - 8, window.height() - 40)
    assert corner.name().upper() == tokens.background


def test_the_look_changes_while_running(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk
) -> None:
    window = make_window(fake)
    window.go("settings")
    page = window.page
    assert page is not None
    dark = part(page, QAbstractButton, "look_dark")
    dark.click()
    assert window.theme.tokens == DARK
    assert QApplication.palette().color(QPalette.ColorRole.Base).name().upper() == DARK.surface
    settled(qtbot, window)


def _luminance(color: str) -> float:
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("tokens", "text", "lines"),
    [(LIGHT, 4.5, 3), (DARK, 4.5, 3), (CONTRAST_LIGHT, 7, 7), (CONTRAST_DARK, 7, 7)],
)
def test_every_pair_of_colours_has_enough_contrast(
    tokens: Tokens, text: float, lines: float
) -> None:
    values = {one.name: str(getattr(tokens, one.name)) for one in fields(tokens)}
    too_weak = [
        (name, ground)
        for ground in GROUNDS
        for name, least in (
            *((ink, text) for ink in INKS),
            ("border", lines),
            *((("hairline", lines),) if text == 7 else ()),
        )
        if _contrast(values[name], values[ground]) < least
    ]
    assert too_weak == []
    assert _contrast(values["on_accent"], values["accent"]) >= text
    used = {*GROUNDS, *INKS, "border", "hairline", "on_accent"}
    assert set(values) == used  # a new token is to be checked too


def test_high_contrast_is_chosen_in_the_settings(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk
) -> None:
    window = make_window(fake, theme="contrast")
    assert window.theme.tokens in (CONTRAST_LIGHT, CONTRAST_DARK)
    window.go("settings")
    page = window.page
    assert page is not None
    for name, tokens in (("dark", DARK), ("contrast", window.theme.tokens)):
        answer = part(page, QAbstractButton, f"look_{name}")
        answer.click()
        assert window.theme.tokens == tokens
        shown = QApplication.palette().color(QPalette.ColorRole.Base).name().upper()
        assert shown == tokens.surface
    settled(qtbot, window)


def _inside(control: QWidget) -> bool:
    """True for the parts Qt puts into its own lists, tables and choices."""
    above = control.parentWidget()
    while above is not None:
        if isinstance(above, QComboBox | QAbstractItemView):
            return True
        above = above.parentWidget()
    return False


def test_every_control_has_a_name_for_those_who_hear_the_screen(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk
) -> None:
    window = make_window(fake)
    for page in [window, *pages(qtbot, window, request_in(fake, State.COLLECTED))]:
        kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)
        for control in (one for kind in kinds for one in page.findChildren(kind)):
            if control.objectName().startswith("qt_") or _inside(control):
                continue
            assert control.objectName(), f"{control} on {page.objectName()}"
            assert control.accessibleName() or control.isHidden(), control.objectName()


def test_a_known_error_stands_in_the_page_and_a_fault_gets_a_number(
    qtbot: QtBot, window: MainWindow, caplog: pytest.LogCaptureFixture
) -> None:
    page = window.page
    assert page is not None
    page.failed(Unavailable(Text("test", "The store is locked by another program.")))
    assert "The store is locked by another program." in texts(page)
    window.say.switch("sv")
    assert "sv:The store is locked by another program." in texts(page)
    with caplog.at_level(logging.ERROR):
        page.failed(ZeroDivisionError("boom"))
    told = [one for one in texts(page) if "fault of the program" in one]
    assert len(told) == 1
    assert "boom" not in told[0]
    number = caplog.records[0].getMessage().split()[-1]
    assert number in told[0]


def test_the_window_stands_before_the_desk_is_open(qtbot: QtBot, fake: UiDesk) -> None:
    window = empty_window(qtbot)
    may_open = threading.Event()

    def make_desk() -> Desk:
        may_open.wait(10)
        return fake.desk()

    Opening(window, make_desk, lambda: None).start()
    qtbot.waitUntil(window.isVisible)
    assert window.page is None
    with qtbot.waitSignal(window.ready):
        may_open.set()
    assert window.page is not None
    settled(qtbot, window)
    window.close()


def test_a_desk_that_cannot_open_says_why_in_the_empty_window(qtbot: QtBot) -> None:
    window = empty_window(qtbot)

    def make_desk() -> Desk:
        raise Unavailable(Text("test", "There is no keyring on this computer."))

    Opening(window, make_desk, lambda: None).start()
    qtbot.waitUntil(lambda: window.message.shown is not None)
    assert "There is no keyring on this computer." in texts(window)
    window.close()


def empty_window(qtbot: QtBot) -> MainWindow:
    window = new_window(None, actor="a")
    qtbot.addWidget(window)
    return window


class _Page(QObject):
    """Somebody who asks for work."""

    def __init__(self) -> None:
        super().__init__()
        self.got: list[object] = []
        self.thread_of_answer: threading.Thread | None = None

    def advance(self, system: str, rows: int, _result: object) -> None:
        self.got.append((system, rows))

    def take(self, answer: object) -> None:
        self.got.append(answer)
        self.thread_of_answer = threading.current_thread()


def test_jobs_write_in_order_and_answer_on_the_window_s_thread(qtbot: QtBot) -> None:
    owner = _Page()
    jobs = Jobs(owner)
    first = threading.Event()

    def slow(_job: Job) -> str:
        first.wait(10)
        return "first"

    jobs.write(slow, owner=owner, done=owner.take)
    jobs.write(lambda _job: "second", owner=owner, done=owner.take)
    jobs.read(lambda: "query", owner=owner, done=owner.take)
    qtbot.waitUntil(lambda: owner.got == ["query"])
    first.set()
    qtbot.waitUntil(lambda: owner.got == ["query", "first", "second"])
    assert owner.thread_of_answer is threading.main_thread()
    jobs.stop()


def test_a_report_that_comes_at_once_is_heard(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner = _Page()
    jobs = Jobs(owner)
    reported = threading.Event()
    give = jobs._writer.take

    def give_and_wait(task: Any) -> None:
        give(task)
        assert reported.wait(10)

    def work(job: Job) -> None:
        job.system("online", 3, None)
        reported.set()

    monkeypatch.setattr(jobs._writer, "take", give_and_wait)
    jobs.write(work, owner=owner, advanced=owner.advance)
    qtbot.waitUntil(lambda: owner.got == [("online", 3)])
    qtbot.waitUntil(lambda: jobs.idle)
    jobs.stop()


def test_an_answer_for_a_page_that_is_gone_is_dropped(qtbot: QtBot) -> None:
    keeper, owner = QObject(), _Page()
    jobs = Jobs(keeper)
    go_on = threading.Event()
    jobs.read(lambda: go_on.wait(10), owner=owner, done=owner.take)
    owner.deleteLater()
    with qtbot.waitSignal(owner.destroyed):
        pass
    go_on.set()
    qtbot.waitUntil(lambda: jobs.idle)
    assert owner.got == []
    jobs.stop()


def test_the_program_survives_many_calls_into_qt(qtbot: QtBot) -> None:
    """PySide6 6.12 takes a reference from None at each such call; Python 3.11 has 5,000 to give."""
    widget = QWidget()
    qtbot.addWidget(widget)
    for width in range(50_000):
        widget.setMaximumWidth(width)
    assert widget.maximumWidth() == 49_999


def test_pictures_of_pages_show_what_the_desk_holds(
    qtbot: QtBot, fake: UiDesk, resources: Path, tmp_path: Path
) -> None:
    request_in(fake, State.COLLECTED)
    request_in(fake, State.SIGNED)
    written = write_screens(
        fake.desk(),
        tmp_path / "screens",
        actor="a",
        resources=resources,
        translators=TaggedTranslator,
        languages=("fi",),
        pages=("today", "review", "delivery"),
    )
    names = {file.name for file in written}
    assert {"today-fi-light.png", "review-fi-dark.png", "delivery-fi-light.png"} <= names
    assert all(file.stat().st_size > 10_000 for file in written)


def test_keys_work_from_the_rail_too(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    window.go("visit")
    window.rail.setFocus()
    button = part(window.rail, QAbstractButton, "place_visit")
    button.setFocus()
    QTest.keyClick(button, Key.Key_F9)
    page = window.page
    assert page is not None
    assert page.messages.shown is not None
