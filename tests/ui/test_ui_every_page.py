"""Every page as a clerk sees it: no text cut, every control named and reached by Tab in reading order.

In each language of the program and in texts longer by half, in the smallest window and a usual one,
in every look.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk.domain.request import State
from desk.domain.text import LANGUAGES, Language
from desk.system.languages import QtTranslators
from desk.system.long_language import LONG, long_translator
from desk.ui.labels import Elided
from desk.ui.page import Page
from desk.ui.places import all_places
from desk.ui.screens import settle
from desk.ui.settings_page import SettingsPage
from desk.ui.settings_sections import SECTIONS
from desk.ui.speech import Translators
from desk.ui.style import ThemeChoice
from desk.ui.window import MainWindow
from tests.ui.driving import page_of, part, request_page, visit
from tests.ui.looking import (
    backwards,
    cut_texts,
    nameless,
    tab_stops,
    unreachable,
    visible_texts,
)
from tests.ui.made_requests import request_in
from tests.ui.ui_desk import CODE, UiDesk
from tests.ui.windows import RESOURCES, new_window

SIZES = ((1280, 720), (1280, 800))
LOOKS: tuple[ThemeChoice, ...] = ("light", "dark", "contrast")
STEPS = {
    State.RECEIVED: (0, 1, 6, 7),
    State.COLLECTED: (2, 3, 4, 7),
    State.SIGNED: (4, 5, 6),
}
"""The steps that a request shows in a state."""
FULL = pytest.mark.full
SAME_IN_ALL = {"suomi", "svenska", "English", "OK", "PDF", "×", "−", "+", "‹", "›", "–"}
"""Words and signs that are written alike in every language."""


def speaking(language: str) -> Translators:
    return long_translator if language == LONG else QtTranslators(RESOURCES / "i18n")


def open_window(qtbot: QtBot, fake: UiDesk, language: str, size: tuple[int, int]) -> MainWindow:
    spoken: Language = next((one for one in LANGUAGES if one == language), "en")
    window = new_window(fake.desk(), language=spoken, translators=speaking(language))
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    settle(window)
    return window


def everything(window: MainWindow, fake: UiDesk) -> Iterator[str]:
    """Bring every place and step to the front, one after the other, and say which it is."""
    numbers = {state: request_in(fake, state) for state in STEPS}
    for place in all_places():
        window.go(place.name)
        settle(window)
        if place.name == "settings":
            for section in SECTIONS:
                page_of(window, SettingsPage).show_section(section.name)
                settle(window)
                yield f"settings/{section.name}"
        else:
            yield place.name
        if place.name == "visit":
            visit(window).who.setText(CODE)
            settle(window)
            yield "visit, somebody found"
    for state, steps in STEPS.items():
        window.open_request(numbers[state])
        settle(window)
        for step in steps:
            request_page(window).bring(step)
            settle(window)
            yield f"{state}, step {step}"


ALL = [(language, size) for language in (*LANGUAGES, LONG) for size in SIZES]
HARDEST = (("fi", SIZES[0]), (LONG, SIZES[0]))
"""Looked at each time; the others with the long counts."""


@pytest.mark.parametrize(
    ("language", "size"),
    [
        pytest.param(*one, id=f"{one[0]}-{one[1][1]}", marks=() if one in HARDEST else FULL)
        for one in ALL
    ],
)
def test_every_page_can_be_read_named_and_gone_through(
    qtbot: QtBot, fake: UiDesk, language: str, size: tuple[int, int]
) -> None:
    window = open_window(qtbot, fake, language, size)
    wrong: list[str] = []
    for at, where in enumerate(everything(window, fake)):
        window.theme.choose(LOOKS[at % len(LOOKS)])
        settle(window)
        page = page_of(window, Page)
        stops = tab_stops(window)
        found = [
            *(f"cut: {one}" for one in cut_texts(window)),
            *(f"nameless: {one}" for one in nameless(window)),
            *(f"not by Tab: {one}" for one in unreachable(page, stops)),
            *(f"Tab goes back: {one}" for one in backwards(page, stops)),
        ]
        if language != LONG:
            # Words may end in … where they are longer than any language's.
            found += [
                f"shortened: {one.text()}"
                for one in window.findChildren(Elided)
                if one.isVisible() and one.cut
            ]
        wrong += [f"{where}: {one}" for one in found]
    assert sorted(set(wrong)) == []
    window.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_steps_stand_in_one_row_and_the_ways_a_request_came_in_two(
    qtbot: QtBot, fake: UiDesk, language: str
) -> None:
    """In the smallest window: what is below them is what the clerk came for."""
    window = open_window(qtbot, fake, language, SIZES[0])
    window.open_request(request_in(fake, State.COLLECTED))
    settle(window)
    chips = [part(window, QPushButton, f"step_{step}") for step in range(8)]
    assert len({chip.y() for chip in chips}) == 1
    window.go("post")
    settle(window)
    ways = ("letter", "email", "phone", "online", "suomifi")
    assert len({part(window, QPushButton, f"channel_{way}").y() for way in ways}) <= 2
    window.close()


def test_no_text_of_the_language_before_stays(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk
) -> None:
    """Another language is chosen on each page in turn: words, names for the ear and tooltips follow."""
    window = make_window(fake)  # its other languages begin every text with their name
    settle(window)
    stayed: set[str] = set()
    for where in everything(window, fake):
        english = {text for _, text in visible_texts(window) if says_something(text)}
        window.say.switch("sv")
        settle(window)
        for path, text in visible_texts(window):
            if text in english:
                stayed.add(f"{where}: {path}: {text}")
        window.say.switch("en")
        settle(window)
    assert sorted(stayed) == []


def says_something(text: str) -> bool:
    """False for names, numbers, keys and data, which no language changes."""
    data = ("Koesähkö", "Virtanen", "Karhumäenkatu", "asiakaspalvelu", "2026", "issoy", "Kysyi")
    words = [one for one in text.split() if any(letter.isalpha() for letter in one)]
    return len(words) > 1 and not any(one in text for one in data) and text not in SAME_IN_ALL


def test_the_eye_sees_what_is_wrong(qtbot: QtBot) -> None:
    """The checks above would be worth nothing if they found nothing."""
    window = QWidget()
    window.resize(400, 300)
    qtbot.addWidget(window)
    page = QWidget(window)
    page.setObjectName("page")
    column = QVBoxLayout(page)
    for make in (QLabel, QPushButton):
        one = make("Words that are much too long for the room they have here")
        one.setObjectName(make.__name__)
        one.setFixedWidth(60)
        column.addWidget(one)
    low = QLabel("Words that wrap into several lines")
    low.setWordWrap(True)
    low.setFixedSize(60, 10)
    column.addWidget(low)
    first, second = QPushButton("1"), QPushButton("2")
    for name, button in (("first", first), ("second", second)):
        button.setObjectName(name)
        button.setAccessibleName(name)
        column.addWidget(button)
    QWidget.setTabOrder(second, first)
    page.resize(300, 250)
    window.show()
    qtbot.waitUntil(page.isVisible)
    assert len(cut_texts(page)) == 3
    assert nameless(page) == ["page/QPushButton: no accessibleName"]
    assert backwards(page, [second, first]) == ["page/second -> page/first"]
    assert unreachable(page, [second])[-1] == "page/first"


def test_text_grows_with_the_font_of_the_system(
    qtbot: QtBot,
    make_window: Callable[..., MainWindow],
    fake: UiDesk,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from desk.ui import style

    monkeypatch.setattr(style, "_system_scale", lambda: 1.5)
    window = open_window(qtbot, fake, "fi", (1920, 1080))
    wrong: list[str] = []
    for where in everything(window, fake):
        wrong += [f"{where}: {one}" for one in cut_texts(page_of(window, Page))]
    title, body = (part(window, QLabel, name) for name in ("requestPageTitle", "saved"))
    assert (title.fontInfo().pixelSize(), body.fontInfo().pixelSize()) == (30, 18)
    assert sorted(set(wrong)) == []
    window.close()


@FULL
@pytest.mark.parametrize("scale", ["1.25", "1.5", "2"])
def test_nothing_is_cut_on_a_scaled_screen(scale: str) -> None:
    """The system scales before the first window is made, so each scale has a process of its own."""
    hardest = "test_every_page_can_be_read_named_and_gone_through and (fi-720 or long-720)"
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", __file__, "-k", hardest],
        cwd=RESOURCES.parent,
        env={**os.environ, "QT_SCALE_FACTOR": scale},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]
    assert "2 passed" in done.stdout
