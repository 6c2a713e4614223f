"""A window on a desk of fakes, offscreen."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desk.ui import collector
from desk.ui.speech import Translators
from desk.ui.window import MainWindow
from tests.ui.ui_desk import TaggedTranslator, UiDesk
from tests.ui.windows import RESOURCES, new_window


@pytest.fixture(autouse=True)
def garbage_in_this_thread() -> Iterator[None]:
    """As the program does: a window that is garbage never dies in one of its workers."""
    collector.calm()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
def resources() -> Path:
    return RESOURCES


@pytest.fixture
def fake() -> UiDesk:
    return UiDesk()


@pytest.fixture
def make_window(qtbot: QtBot) -> Iterator[Callable[..., MainWindow]]:
    """Makes windows, and closes them when the test is over."""
    made: list[MainWindow] = []

    def make(
        fake: UiDesk, translators: Translators = TaggedTranslator, **settings: str
    ) -> MainWindow:
        window = new_window(
            fake.desk(), translators=translators, settings={"theme": "light", **settings}
        )
        qtbot.addWidget(window)
        window.show()
        made.append(window)
        return window

    yield make
    for window in made:
        window.close()


@pytest.fixture
def window(make_window: Callable[..., MainWindow], fake: UiDesk) -> MainWindow:
    return make_window(fake)
