"""Settings, Controllers: a profile edited by keys on a real workspace, kept as typed, told at the field."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desk.services.profile_editing import Origin
from desk.system.own_profiles import own_file
from desk.ui.controller_form import ControllerForm
from desk.ui.controller_section import ControllersSection
from desk.ui.settings_page import SettingsPage
from desk.ui.window import MainWindow
from tests.ui.driving import Key, focus, press
from tests.ui.real_desk import make_workspace, real_window


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_workspace(tmp_path / "workspace")


@pytest.fixture
def window(qtbot: QtBot, folder: Path) -> Iterator[MainWindow]:
    with real_window(qtbot, folder) as window:
        yield window


def section(qtbot: QtBot, window: MainWindow) -> ControllersSection:
    window.go("settings")
    page = window.page
    assert isinstance(page, SettingsPage)
    QTest.keyClick(focus(), Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.section == "controllers" and window.jobs.idle)
    view = page.view
    assert isinstance(view, ControllersSection)
    qtbot.waitUntil(lambda: focus().objectName().startswith("controller_"))
    return view


def opened(qtbot: QtBot, window: MainWindow, key: str) -> tuple[ControllersSection, ControllerForm]:
    """The form of a controller, opened by keys."""
    view = section(qtbot, window)
    for _ in range(5):
        if focus().objectName() != f"controller_{key}":
            press(qtbot, Key.Key_Down)
    assert focus().objectName() == f"controller_{key}"
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: view.form is not None and view.form.key == key and window.jobs.idle)
    assert view.form is not None
    return view, view.form


def line(form: ControllerForm, name: str) -> QLineEdit:
    found = form.findChild(QLineEdit, name)
    assert found is not None
    return found


def told(form: ControllerForm, name: str) -> str:
    found = form.findChild(QLabel, name)
    assert found is not None
    return found.text()


def test_what_is_typed_is_kept_drawn_and_told_apart_from_the_shipped_profile(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    _, form = opened(qtbot, window, "kmev")
    assert told(form, "controllerStateHead") == "As it ships with the program."
    name = line(form, "name")
    assert name.hasFocus()
    before = form.letterhead.page.document.getAllText(0).text()
    name.selectAll()
    name.insert("Keminmaan Uusi Energia Oy")
    qtbot.waitUntil(lambda: own_file(folder, "kmev").is_file() and window.jobs.idle)
    assert "Keminmaan Uusi Energia Oy" in own_file(folder, "kmev").read_text("utf-8")
    assert "in one field" in told(form, "controllerStateDetail")
    qtbot.waitUntil(lambda: window.jobs.idle)
    drawn = form.letterhead.page.document.getAllText(0).text()
    assert "Keminmaan Uusi Energia Oy" in drawn
    assert "Keminmaan Uusi Energia Oy" not in before

    QTest.keyClick(focus(), Key.Key_F8)
    qtbot.waitUntil(lambda: not own_file(folder, "kmev").exists() and window.jobs.idle)
    assert name.text() == "Keminmaan Energia ja Vesi Oy"
    QTest.keyClick(focus(), Key.Key_F8)  # and up again
    qtbot.waitUntil(lambda: own_file(folder, "kmev").is_file() and window.jobs.idle)
    assert name.text() == "Keminmaan Uusi Energia Oy"


def test_a_wrong_value_is_told_at_its_field_and_what_was_kept_holds(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    view, form = opened(qtbot, window, "ksoy")
    number = line(form, "business_id")
    number.setFocus()
    number.selectAll()
    number.insert("0128951-3")
    note = form.findChild(QLabel, "note_business_id")
    assert note is not None
    qtbot.waitUntil(lambda: "check digit" in note.text())
    assert "What was kept before holds" in told(form, "controllerStateDetail")
    assert not own_file(folder, "ksoy").exists()
    number.selectAll()
    number.insert("0128951-2")
    qtbot.waitUntil(lambda: not note.text() and window.jobs.idle)
    press(qtbot, Key.Key_Escape)
    qtbot.waitUntil(lambda: focus().objectName() == "controller_ksoy")
    assert view.messages.shown is None


def test_what_the_notice_demands_beyond_the_law_is_flagged_and_may_be_kept(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    _, form = opened(qtbot, window, "kmev")
    assert "Article 15(3)" in told(form, "beyond_notice.answer_way")
    QTest.keyClick(focus(), Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(focus(), Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    days = line(form, "notice.promise_days")
    assert days.isVisible()
    days.setFocus()
    days.insert("45")
    assert "45 days is later than the law allows" in told(form, "beyond_notice.promise_days")
    qtbot.waitUntil(lambda: own_file(folder, "kmev").is_file() and window.jobs.idle)
    assert "promise_days = 45" in own_file(folder, "kmev").read_text("utf-8")


def test_who_does_not_answer_here_cannot_be_chosen_for_a_request(
    qtbot: QtBot, window: MainWindow
) -> None:
    view = section(qtbot, window)
    press(qtbot, Key.Key_Space)
    desk = view.bench.desk
    qtbot.waitUntil(
        lambda: "issoy" not in [one.key for one in desk.profiles.all()] and window.jobs.idle
    )
    for _ in range(3):
        press(qtbot, Key.Key_Down, Key.Key_Space)
        qtbot.waitUntil(lambda: window.jobs.idle)
    assert [one.key for one in desk.profiles.all()] == ["kuopio"]
    press(qtbot, Key.Key_Down, Key.Key_Space)
    assert view.messages.shown is not None
    assert "at least" in str(view.messages.shown)


def test_a_spoilt_file_is_told_and_the_shipped_profile_taken_in_its_place(
    qtbot: QtBot, folder: Path
) -> None:
    file = own_file(folder, "kmev")
    file.parent.mkdir()
    file.write_text('name = "Keminmaa', "utf-8")
    with real_window(qtbot, folder) as window:
        view = section(qtbot, window)
        row = view.findChild(QWidget, "controller_kmev")
        assert row is not None
        assert "spoilt" in row.accessibleName()
        row.setFocus()
        press(qtbot, Key.Key_Return)
        qtbot.waitUntil(lambda: view.messages.shown is not None)
        assert "is not valid TOML" in str(view.messages.shown)
        restore = view.findChild(QWidget, "restoreShipped")
        assert restore is not None
        qtbot.waitUntil(restore.isVisible)
        QTest.keyClick(focus(), Key.Key_F8)
        qtbot.waitUntil(lambda: view.form is not None and view.form.key == "kmev")
        assert not file.exists()
        setup = view.bench.desk.setup
        assert setup is not None
        assert setup.profiles is not None
        assert setup.profiles.open("kmev").origin is Origin.SHIPPED


def test_a_logo_stands_in_the_letterhead(
    qtbot: QtBot, window: MainWindow, folder: Path, tmp_path: Path
) -> None:
    _, form = opened(qtbot, window, "kmev")
    picture, text = tmp_path / "merkki ä.png", tmp_path / "merkki.png"
    Image.new("RGB", (80, 40), "#5A3E8E").save(picture)
    text.write_text("no picture")
    form.letterhead.put_logo(str(text))
    note = form.findChild(QLabel, "logoNote")
    assert note is not None
    qtbot.waitUntil(lambda: "no PNG or JPEG" in note.text())
    form.letterhead.put_logo(str(picture))
    qtbot.waitUntil(lambda: (folder / "logos" / "kmev.png").is_file() and window.jobs.idle)
    remove = form.findChild(QWidget, "removeLogo")
    assert remove is not None
    qtbot.waitUntil(remove.isVisible)
