"""Dates of open requests move when the calendar does, beside the window, and their history says so."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk.app.composition import Composition
from desk.domain.controller import Channel
from desk.services import intake, overview
from desk.services.desk import Desk
from desk.services.history import Why
from desk.system.settings import read_settings
from desk.ui import recounting
from desk.ui.recounting import Recounting
from desk.ui.settings_page import SettingsPage
from tests.ui.driving import Key, focus, page_of, part, settled
from tests.ui.real_desk import SETTINGS, make_workspace, real_window


def received_for_an_eve(desk: Desk) -> tuple[str, date]:
    """A request whose month ends on a Christmas Eve from Monday to Thursday."""
    year = desk.clock.today().year - 1
    while date(year, 12, 24).weekday() > 3:
        year -= 1
    number = intake.register(
        desk,
        controller="issoy",
        channel=Channel.LETTER,
        received=date(year, 11, 24),
        actor="Kaisa",
    ).number
    return number, date(year, 12, 24)


def test_a_changed_calendar_moves_the_dates_of_open_requests_beside_the_window(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reg. 1182/71 Art. 2, 3(4); the history says from when to when and why."""
    monkeypatch.setattr(recounting, "_REST", 0)
    folder = make_workspace(tmp_path / "workspace")
    with real_window(qtbot, folder) as window:
        window.go("settings")
        page = page_of(window, SettingsPage)
        page.show_section("calendar/roll_eves")
        view = page.view
        assert view is not None
        settled(qtbot, window)
        desk = view.bench.desk
        number, eve = received_for_an_eve(desk)
        assert overview.request(desk, number).law == eve
        part(view, QWidget, "rollEves").setFocus()
        QTest.keyClick(focus(), Key.Key_2)
        qtbot.waitUntil(lambda: read_settings(folder).roll_eves)
        qtbot.waitUntil(lambda: (overview.request(desk, number).law or eve) > eve)
        _, actor, told = overview.history(desk, number)[-2]
        assert actor == "SAR Desk"
        assert str(told).startswith("The days on which the desk is closed were changed: the law's")


def test_what_an_editor_changed_is_counted_at_the_start(qtbot: QtBot, tmp_path: Path) -> None:
    folder = make_workspace(tmp_path / "workspace")
    composition = Composition()
    number, eve = received_for_an_eve(composition.workspace(folder).desk)
    composition.close()
    (folder / "settings.toml").write_text(f"{SETTINGS}\n[calendar]\nroll_eves = true\n", "utf-8")
    desks: list[Desk] = []
    with real_window(qtbot, folder, lambda opened: desks.append(opened.desk)) as window:
        [desk] = desks
        recount = Recounting(desk, window.jobs, Why.RULES, parent=window)
        with qtbot.waitSignal(recount.done) as done:
            recount.now()
        assert done.args == [1]
        law = overview.request(desk, number).law
        assert law is not None
        assert law > eve
        with qtbot.waitSignal(recount.done) as done:
            recount.now()
        assert done.args == [0]
