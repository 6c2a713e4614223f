"""Settings, Controllers: a profile edited by keys on a real workspace, kept as typed, told at the field."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desk.services.profile_editing import Origin
from desk.system.own_profiles import own_file
from desk.ui.controller_form import ControllerForm
from desk.ui.controller_section import ControllersSection
from desk.ui.settings_page import SettingsPage
from desk.ui.window import MainWindow
from tests.ui.driving import Key, focus, line, page_of, part, press, settled, words
from tests.ui.real_desk import make_workspace, real_window

VIOLET = "#5a3e8e"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_workspace(tmp_path / "workspace")


@pytest.fixture
def window(qtbot: QtBot, folder: Path) -> Iterator[MainWindow]:
    with real_window(qtbot, folder) as window:
        yield window


def section(qtbot: QtBot, window: MainWindow) -> ControllersSection:
    window.go("settings")
    page = page_of(window, SettingsPage)
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


def test_what_is_typed_is_kept_drawn_and_told_apart_from_the_shipped_profile(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    _, form = opened(qtbot, window, "kmev")
    assert words(form, "controllerStateHead") == "As it ships with the program."
    name = line(form, "name")
    assert name.hasFocus()
    before = form.letterhead.page.document.getAllText(0).text()
    name.selectAll()
    name.insert("Keminmaan Uusi Energia Oy")
    qtbot.waitUntil(lambda: own_file(folder, "kmev").is_file() and window.jobs.idle)
    assert "Keminmaan Uusi Energia Oy" in own_file(folder, "kmev").read_text("utf-8")
    assert "in one field" in words(form, "controllerStateDetail")
    settled(qtbot, window)
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
    note = part(form, QLabel, "note_business_id")
    qtbot.waitUntil(lambda: "check digit" in note.text())
    assert "What was kept before holds" in words(form, "controllerStateDetail")
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
    assert "Article 15(3)" in words(form, "beyond_notice.answer_way")
    QTest.keyClick(focus(), Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(focus(), Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    days = line(form, "notice.promise_days")
    assert days.isVisible()
    days.setFocus()
    days.insert("45")
    assert "45 days is later than the law allows" in words(form, "beyond_notice.promise_days")
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
        settled(qtbot, window)
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
        row = part(view, QWidget, "controller_kmev")
        assert "spoilt" in row.accessibleName()
        row.setFocus()
        press(qtbot, Key.Key_Return)
        qtbot.waitUntil(lambda: view.messages.shown is not None)
        assert "is not valid TOML" in str(view.messages.shown)
        restore = part(view, QWidget, "restoreShipped")
        qtbot.waitUntil(restore.isVisible)
        QTest.keyClick(focus(), Key.Key_F8)
        qtbot.waitUntil(lambda: view.form is not None and view.form.key == "kmev")
        assert not file.exists()
        setup = view.bench.desk.setup
        assert setup is not None
        assert setup.profiles is not None
        assert setup.profiles.open("kmev").origin is Origin.SHIPPED


def shows_violet(form: ControllerForm) -> bool:
    """Whether the letterhead is drawn with the picture of that colour."""
    drawn = form.letterhead.page.document.render(0, QSize(420, 594))
    top = drawn.height() // 3
    return any(
        drawn.pixelColor(x, y).name() == VIOLET
        for x in range(drawn.width())
        for y in range(0, top, 2)
    )


def test_a_logo_stands_in_the_letterhead(
    qtbot: QtBot, window: MainWindow, folder: Path, tmp_path: Path
) -> None:
    _, form = opened(qtbot, window, "kmev")
    picture, text = tmp_path / "merkki ä.png", tmp_path / "merkki.png"
    Image.new("RGB", (80, 40), VIOLET).save(picture)
    text.write_text("no picture")
    settled(qtbot, window)
    assert not shows_violet(form)
    form.letterhead.put_logo(str(text))
    note = part(form, QLabel, "logoNote")
    qtbot.waitUntil(lambda: "no PNG or JPEG" in note.text())
    form.letterhead.put_logo(str(picture))
    qtbot.waitUntil(lambda: (folder / "logos" / "kmev.png").is_file() and shows_violet(form))
    remove = part(form, QWidget, "removeLogo")
    qtbot.waitUntil(remove.isVisible)
