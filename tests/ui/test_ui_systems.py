"""The page of systems: those that ship with the program and those that a workspace adds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from desk.domain.controller import SystemProfile
from desk.ui.systems_page import SystemsPage
from desk.ui.window import MainWindow
from tests.fakes import local, profile
from tests.ui.driving import Key, page_of, part, press, settled
from tests.ui.ui_desk import UiDesk

ADDED = (
    SystemProfile("portaali", local("Portaali"), "web", "maps/portaali.yaml"),
    SystemProfile("otteet", local("Otteet"), "local", "maps/otteet.yaml"),
    SystemProfile("arkisto", local("Paperiarkisto"), "by_hand", ""),
)


@pytest.fixture
def fake() -> UiDesk:
    made = UiDesk()
    known = profile()
    made.profiles = {"issoy": replace(known, systems=(*known.systems, *ADDED))}
    return made


def lines(page: SystemsPage) -> dict[str, tuple[str, str]]:
    """Kind and state by system, as they stand in the table."""
    table = part(page, QTableView, "systems")
    model = table.model()
    rows = [[model.index(row, at).data() for at in range(4)] for row in range(model.rowCount())]
    return {name: (kind, state) for _, name, kind, state in rows}


def test_every_kind_is_shown_and_what_has_no_connection_is_not_tested(
    qtbot: QtBot, make_window: Callable[..., MainWindow], fake: UiDesk
) -> None:
    window = make_window(fake)
    window.go("systems")
    page = page_of(window, SystemsPage)
    assert lines(page)["Portaali"] == ("web service", "not tested")
    assert lines(page)["Otteet"][0] == "register on this machine"
    qtbot.waitUntil(lambda: window.isActiveWindow() and window.jobs.idle)
    with qtbot.waitSignal(page.tested) as told:
        press(qtbot, Key.Key_F9)
    assert told.args == [4, 4]
    assert lines(page)["Portaali"] == ("web service", "answers")
    assert lines(page)["Paperiarkisto"] == (
        "asked by hand",
        "its owner is asked with every request",
    )
    settled(qtbot, window)
