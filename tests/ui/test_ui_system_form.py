"""Systems set up by keys, with the real settings file, keyring entries and databases."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView, QWidget
from pytestqt.qtbot import QtBot

from desk.app.workspace import Workspace
from desk.system.demo_secrets import DemoSecrets
from desk.system.keyring_secrets import KeyringSecrets
from desk.system.settings import read_settings
from desk.ui.system_form import SystemForm
from desk.ui.systems_model import SystemsModel
from desk.ui.systems_page import SystemsPage
from desk.ui.window import MainWindow
from tests.ui.driving import Key, focus, line, page_of, part, said
from tests.ui.looking import nameless
from tests.ui.real_desk import SETTINGS, make_workspace, real_window

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_workspace(tmp_path / "workspace")


@pytest.fixture
def window(qtbot: QtBot, folder: Path) -> Iterator[MainWindow]:
    with real_window(qtbot, folder) as window:
        yield window


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> SystemsPage:
    window.go("systems")
    page = page_of(window, SystemsPage)
    qtbot.waitUntil(lambda: window.jobs.idle)
    return page


def choose(page: SystemsPage, controller: str, system: str) -> None:
    table = part(page, QTableView, "systems")
    model = table.model()
    assert isinstance(model, SystemsModel)
    table.selectRow(model.row((controller, system)))
    table.setFocus()


def settled(qtbot: QtBot, window: MainWindow, form: SystemForm) -> None:
    """Until what was typed is kept."""
    qtbot.waitUntil(lambda: window.jobs.idle and not form.pending, timeout=20_000)


def opened(qtbot: QtBot, page: SystemsPage) -> SystemForm:
    qtbot.waitUntil(lambda: page.form is not None)
    form = page.form
    assert form is not None
    return form


def text(folder: Path) -> str:
    return (folder / "settings.toml").read_text("utf-8")


def test_a_system_of_the_profile_is_changed_as_typed_and_the_comments_stay(
    qtbot: QtBot, window: MainWindow, page: SystemsPage, folder: Path
) -> None:
    choose(page, "issoy", "online")
    QTest.keyClick(focus(), Key.Key_E, CTRL)
    form = opened(qtbot, page)
    assert focus() is line(form, "path")
    QTest.keyClicks(line(form, "path"), "_2026")
    assert said(form, "systemStateHead") == "Being kept…"
    settled(qtbot, window, form)
    assert said(form, "systemStateHead").startswith("Kept:")
    assert text(folder) == SETTINGS.replace('"readings"', '"readings_2026"')
    QTest.keyClick(focus(), Key.Key_Escape)
    assert page.form is None
    assert focus().objectName() == "systems"


def test_what_cannot_be_used_is_told_at_its_field_and_the_earlier_holds(
    qtbot: QtBot, window: MainWindow, page: SystemsPage, folder: Path
) -> None:
    choose(page, "issoy", "online")
    page.edit()
    form = opened(qtbot, page)
    QTest.keyClick(focus(), Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(focus(), Key.Key_1)  # a database
    url = line(form, "url")
    url.setText("postgresql://desk:hunter2@db/x")
    assert "a password never stands in the settings" in said(form, "note_url")
    assert said(form, "systemStateHead") == "Nothing is kept yet."
    assert "What was kept before holds" in said(form, "systemStateDetail")
    settled(qtbot, window, form)
    assert text(folder) == SETTINGS
    url.setText("sqlite:///readings.sqlite")
    assert not said(form, "note_url").startswith("Not kept")
    line(form, "timeout").setText("soon")
    assert "a number above 0" in said(form, "note_timeout")
    line(form, "timeout").setText("12.5")
    settled(qtbot, window, form)
    system = read_settings(folder).systems["issoy", "online"]
    assert (system.kind, system.url) == ("sql", "sqlite:///readings.sqlite")
    assert system.options == {"timeout": "12.5"}


@pytest.mark.parametrize(
    "pasted",
    [
        "x" * 200_000,
        "a\x00b",
        "\u202eevil",
        "línea\nlínea",
        "💥" * 50,
        "<b>&amp;</b>",
        "'; DROP TABLE x",
    ],
)
def test_anything_may_be_pasted(
    qtbot: QtBot, window: MainWindow, page: SystemsPage, folder: Path, pasted: str
) -> None:
    choose(page, "issoy", "online")
    page.edit()
    form = opened(qtbot, page)
    line(form, "path").setText(pasted)
    settled(qtbot, window, form)
    kept = read_settings(folder).systems["issoy", "online"].path
    assert kept in ("readings", line(form, "path").text().strip())


def test_a_system_is_added_drafted_tested_and_its_password_kept_by_keys_alone(
    qtbot: QtBot, window: MainWindow, page: SystemsPage, folder: Path
) -> None:
    with sqlite3.connect(folder / "crm.sqlite") as database:
        database.execute("CREATE TABLE asiakas (asiakasnumero TEXT PRIMARY KEY, sukunimi TEXT)")
    database.close()
    choose(page, "issoy", "online")
    QTest.keyClick(focus(), Key.Key_N, CTRL)
    form = opened(qtbot, page)
    QTest.keyClick(focus(), Key.Key_1)
    assert focus() is line(form, "name_fi")
    line(form, "name_fi").insert("Sähköinen CRM")
    QTest.keyClick(focus(), Key.Key_Tab)
    QTest.keyClick(focus(), Key.Key_Tab)
    QTest.keyClick(focus(), Key.Key_Tab)
    assert focus() is line(form, "url")
    QTest.keyClicks(focus(), "sqlite:///crm.sqlite")
    assert "Data map" in said(form, "systemStateDetail")
    QTest.keyClick(focus(), Key.Key_Tab)
    assert focus() is line(form, "secret")
    QTest.keyClicks(focus(), "hunter2")
    QTest.keyClick(focus(), Key.Key_Return)
    assert line(form, "secret").text() == ""
    qtbot.waitUntil(lambda: said(form, "note_secret").startswith("The keyring holds one."))
    assert DemoSecrets(folder).get("system:issoy:sahkoinen_crm") == b"hunter2"
    QTest.keyClick(focus(), Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: line(form, "data_map").text() == "maps/issoy_sahkoinen_crm.yaml")
    settled(qtbot, window, form)
    kept = read_settings(folder).systems["issoy", "sahkoinen_crm"]
    assert kept.name is not None
    assert kept.name.sv == "Sähköinen CRM"
    assert "hunter2" not in text(folder)
    QTest.keyClick(focus(), Key.Key_F9)
    qtbot.waitUntil(lambda: said(form, "testStateHead").startswith("It answers"), timeout=20_000)
    assert "Reached in" in said(form, "testStateDetail")
    assert "sahkoinen_crm" in [one.key for one in page.bench.desk.profiles.get("issoy").systems]
    settled(qtbot, window, form)


def test_what_is_taken_out_is_put_back_with_its_password_or_forgotten_for_good(
    qtbot: QtBot, window: MainWindow, page: SystemsPage, folder: Path
) -> None:
    DemoSecrets(folder).set("system:issoy:online", b"hunter2")
    before = read_settings(folder)
    choose(page, "issoy", "online")
    QTest.keyClick(focus(), Key.Key_Delete, CTRL)
    qtbot.waitUntil(lambda: not read_settings(folder).systems)
    qtbot.waitUntil(lambda: window.jobs.idle)
    assert "Ctrl Z puts it back" in str(page.messages.shown)
    QTest.keyClick(focus(), Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: read_settings(folder) == before)
    qtbot.waitUntil(lambda: window.jobs.idle)
    QTest.keyClick(focus(), Key.Key_Delete, CTRL)
    qtbot.waitUntil(lambda: not read_settings(folder).systems)
    qtbot.waitUntil(lambda: window.jobs.idle)
    assert DemoSecrets(folder).get("system:issoy:online") == b"hunter2"
    window.go("today")
    qtbot.waitUntil(lambda: window.jobs.idle)
    assert DemoSecrets(folder).get("system:issoy:online") is None


def test_somebody_else_s_change_is_shown_and_not_written_over(
    qtbot: QtBot, window: MainWindow, page: SystemsPage, folder: Path
) -> None:
    choose(page, "issoy", "online")
    page.edit()
    form = opened(qtbot, page)
    (folder / "settings.toml").write_text(SETTINGS.replace("readings", "theirs"), "utf-8")
    QTest.keyClicks(line(form, "path"), "_mine")
    settled(qtbot, window, form)
    assert "nothing was written over it" in str(form.messages.shown)
    qtbot.waitUntil(lambda: line(form, "path").text() == "theirs")
    assert read_settings(folder).systems["issoy", "online"].path == "theirs"


def test_a_file_that_was_spoilt_by_hand_is_told_with_its_line_and_kept(
    qtbot: QtBot, window: MainWindow, page: SystemsPage, folder: Path
) -> None:
    choose(page, "issoy", "online")
    page.edit()
    form = opened(qtbot, page)
    spoilt = SETTINGS.replace('kind = "files"', 'kind = "fils"')
    (folder / "settings.toml").write_text(spoilt, "utf-8")
    QTest.keyClicks(line(form, "path"), "_mine")
    settled(qtbot, window, form)
    assert "line 7" in str(form.messages.shown)
    assert text(folder) == spoilt
    window.go("today")
    window.go("systems")
    qtbot.waitUntil(lambda: page.messages.shown is not None)
    assert "line 7" in str(page.messages.shown)


def test_escape_stops_a_test_first(
    qtbot: QtBot, window: MainWindow, page: SystemsPage, folder: Path
) -> None:
    import socket

    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        choose(page, "issoy", "asiakastieto")
        page.edit()
        form = opened(qtbot, page)
        QTest.keyClick(focus(), Key.Key_1)
        line(form, "url").setText(
            f"postgresql+psycopg://desk@127.0.0.1:{silent.getsockname()[1]}/x"
        )
        settled(qtbot, window, form)
        QTest.keyClick(focus(), Key.Key_F9)
        qtbot.waitUntil(lambda: said(form, "testStateHead") == "The connection is being tested…")
        QTest.keyClick(focus(), Key.Key_Escape)
        qtbot.waitUntil(lambda: said(form, "testStateHead") == "The test was stopped.")
        assert page.form is form
        QTest.keyClick(focus(), Key.Key_Escape)
        assert page.form is None


def test_every_control_of_the_form_has_a_name(
    qtbot: QtBot, window: MainWindow, page: SystemsPage
) -> None:
    choose(page, "issoy", "online")
    for kind in (Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5):
        page.edit()
        form = opened(qtbot, page)
        chosen = part(form, QWidget, "systemKind")
        QTest.keyClick(chosen, kind)
        assert chosen.isVisible()
        assert nameless(form) == []
    settled(qtbot, window, form)


def test_without_a_keyring_it_is_said_with_what_to_do(qtbot: QtBot, folder: Path) -> None:
    import keyring
    from keyring.backends import fail

    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]  # it has no types
    try:
        with real_window(qtbot, folder, prepare=_with_the_system_s_keyring) as window:
            window.go("systems")
            page = page_of(window, SystemsPage)
            qtbot.waitUntil(lambda: window.jobs.idle)
            choose(page, "issoy", "asiakastieto")
            page.edit()
            form = opened(qtbot, page)
            QTest.keyClicks(line(form, "secret"), "hunter2")
            QTest.keyClick(line(form, "secret"), Key.Key_Return)
            qtbot.waitUntil(lambda: "no system keyring" in said(form, "note_secret"))
            assert "log in to a desktop session" in said(form, "note_secret")
    finally:
        keyring.set_keyring(before)


def _with_the_system_s_keyring(workspace: Workspace) -> None:
    """The store opens with the demo's key; secrets are then those of the operating system."""
    _ = workspace.store
    workspace.__dict__["secrets"] = KeyringSecrets()
