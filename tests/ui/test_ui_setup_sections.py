"""Certificates and holidays set up by keys, with the real file, real certificates and a real card."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from desk.sealing.certificate import DemoAuthority
from desk.system.demo_secrets import DemoSecrets
from desk.system.settings import read_settings
from desk.ui.section import SectionView
from desk.ui.settings_page import SettingsPage
from desk.ui.window import MainWindow
from tests.sealing.soft_card import MODULE, PIN, Card, softhsm
from tests.sealing.trust_services import Root
from tests.ui.driving import Key, focus, line, page_of, part, said, settled
from tests.ui.looking import nameless
from tests.ui.real_desk import SETTINGS, make_workspace, real_window

CTRL = Qt.KeyboardModifier.ControlModifier
NOW = datetime.now(ZoneInfo("Europe/Helsinki"))
NAME = "Imatran Seudun Sähkö Oy"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_workspace(tmp_path / "workspace")


@pytest.fixture
def window(qtbot: QtBot, folder: Path) -> Iterator[MainWindow]:
    with real_window(qtbot, folder) as window:
        yield window


def section(qtbot: QtBot, window: MainWindow, name: str) -> SectionView:
    window.go("settings")
    page = page_of(window, SettingsPage)
    page.show_section(name)
    view = page.view
    assert view is not None
    settled(qtbot, window)
    return view


def issue(folder: Path, *, days: int) -> bytes:
    """A certificate file of the company in the workspace, whose root is trusted; its passphrase."""
    authority = DemoAuthority(now=NOW)
    (folder / "trust").mkdir(exist_ok=True)
    (folder / "trust" / "root.pem").write_bytes(authority.root_pem)
    issued = authority.issue(
        NAME,
        folder / "issoy.p12",
        valid_from=NOW - timedelta(days=30),
        valid_to=NOW + timedelta(days=days),
    )
    return issued.passphrase


def company(view: SectionView, key: str) -> None:
    select = part(view, QComboBox, "certificateController")
    select.setCurrentIndex(select.findData(key))
    select.activated.emit(select.currentIndex())


def test_a_certificate_file_is_set_shown_and_tried(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    passphrase = issue(folder, days=20)
    view = section(qtbot, window, "certificates")
    company(view, "issoy")
    source = part(view, QWidget, "certificateSource")
    QTest.keyClick(source, Key.Key_1)
    assert focus() is line(view, "file")
    assert said(view, "certificateStateHead") == "Nothing is kept yet."
    QTest.keyClicks(focus(), "issoy.p12")
    qtbot.waitUntil(lambda: "issoy" in read_settings(folder).certificates)
    qtbot.waitUntil(lambda: "no passphrase" in said(view, "certificateFactsDetail"))
    secret = line(view, "certificateSecret")
    secret.setFocus()
    secret.insert(passphrase.decode())
    QTest.keyClick(secret, Key.Key_Return)
    qtbot.waitUntil(lambda: NAME in said(view, "certificateFactsHead"))
    assert "It ends in " in said(view, "certificateFactsDetail")
    assert secret.text() == ""
    QTest.keyClick(focus(), Key.Key_F9)
    qtbot.waitUntil(
        lambda: said(view, "certificateTriedHead").startswith("It works"), timeout=20_000
    )
    settings = (folder / "settings.toml").read_text("utf-8")
    assert passphrase.decode() not in settings
    assert settings.startswith(SETTINGS)
    QTest.keyClick(source, Key.Key_3)
    qtbot.waitUntil(lambda: not read_settings(folder).certificates)


@pytest.fixture(scope="module")
def card(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Card]:
    with softhsm(tmp_path_factory.mktemp("softhsm")) as folder:
        yield Card(folder, "ISSOY", Root())


def holds_pin(folder: Path, pin: str) -> bool:
    return DemoSecrets(folder).get("pin:issoy") == pin.encode()


def tells(view: SectionView, head: str) -> bool:
    return head in said(view, "certificateTriedHead")


def test_a_card_is_listed_taken_and_tried_and_a_wrong_pin_once_only(
    qtbot: QtBot, window: MainWindow, folder: Path, card: Card
) -> None:
    view = section(qtbot, window, "certificates")
    company(view, "issoy")
    source = part(view, QWidget, "certificateSource")
    QTest.keyClick(source, Key.Key_2)
    assert focus() is line(view, "module")
    QTest.keyClicks(focus(), str(MODULE))
    QTest.keyClick(focus(), Key.Key_L, CTRL)
    shown = part(view, QListWidget, "tokens")
    qtbot.waitUntil(shown.hasFocus)
    names = [shown.item(at).text() for at in range(shown.count())]
    shown.setCurrentRow(names.index("ISSOY · allekirjoitus"))
    QTest.keyClick(shown, Key.Key_Return)
    assert focus() is line(view, "certificateSecret")
    qtbot.waitUntil(lambda: "issoy" in read_settings(folder).certificates)
    qtbot.waitUntil(lambda: NAME in said(view, "certificateFactsHead"))
    for pin, head in (("000000", "was not signed"), (PIN, "nobody vouches for it")):
        QTest.keyClicks(line(view, "certificateSecret"), pin)
        QTest.keyClick(line(view, "certificateSecret"), Key.Key_Return)
        qtbot.waitUntil(partial(holds_pin, folder, pin))
        settled(qtbot, window)
        QTest.keyClick(focus(), Key.Key_F9)
        qtbot.waitUntil(partial(tells, view, head), timeout=20_000)
    assert PIN not in (folder / "settings.toml").read_text("utf-8")


def test_a_library_that_is_none_is_told_at_its_field(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    view = section(qtbot, window, "certificates")
    source = part(view, QWidget, "certificateSource")
    QTest.keyClick(source, Key.Key_2)
    QTest.keyClicks(focus(), "nowhere.so")
    QTest.keyClick(focus(), Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: "no PKCS#11" in said(view, "note_module"))
    assert not read_settings(folder).certificates


def test_the_time_stamp_service_is_kept_and_its_password_in_the_keyring(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    view = section(qtbot, window, "certificates/time_stamps")
    url = line(view, "url")
    url.setText("ftp://x")
    assert "https:// or http://" in said(view, "note_url")
    url.setText("https://tsa.example/tsr")
    line(view, "user").setText("desk")
    qtbot.waitUntil(lambda: line(view, "timeStampSecret").isVisible())
    settled(qtbot, window)
    QTest.keyClicks(line(view, "timeStampSecret"), "hunter2")
    QTest.keyClick(line(view, "timeStampSecret"), Key.Key_Return)
    qtbot.waitUntil(lambda: DemoSecrets(folder).get("time-stamps") == b"hunter2")
    assert "hunter2" not in (folder / "settings.toml").read_text("utf-8")
    url.setText("")
    line(view, "user").setText("")
    qtbot.waitUntil(lambda: read_settings(folder).time_stamp is None)


def test_own_days_are_added_taken_out_and_put_back(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    view = section(qtbot, window, "calendar/own_holidays")
    assert focus() is line(view, "ownDay")
    QTest.keyClicks(focus(), "32.13.2027")
    QTest.keyClick(focus(), Key.Key_Return)
    assert "written like" in said(view, "note_ownDay")
    line(view, "ownDay").setText("30.12.2027")
    QTest.keyClick(focus(), Key.Key_Return)
    assert "needs a name" in said(view, "note_ownDay")
    assert focus() is line(view, "own_fi")
    QTest.keyClicks(focus(), "inventaario")
    QTest.keyClick(focus(), Key.Key_Return)
    closed = date(2027, 12, 30)
    qtbot.waitUntil(lambda: dict(read_settings(folder).own_holidays).keys() == {closed})
    settled(qtbot, window)
    assert view.bench.desk.holidays.name(closed) is not None
    days = part(view, QListWidget, "ownHolidays")
    assert days.item(0).text() == "Thu 30 December 2027 · inventaario"
    days.setFocus()
    QTest.keyClick(days, Key.Key_Delete)
    qtbot.waitUntil(lambda: not read_settings(folder).own_holidays)
    assert "Ctrl Z puts it back" in str(view.messages.shown)
    QTest.keyClick(focus(), Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: bool(read_settings(folder).own_holidays))


def test_the_holidays_of_the_coming_years_are_named_and_the_eves_roll_if_wanted(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    view = section(qtbot, window, "calendar/roll_eves")
    year = view.bench.desk.clock.today().year
    assert said(view, "publicHead") == f"Public holidays of {year}"
    assert f"6 December {year} · Independence Day" in said(view, "publicHolidays")
    QTest.keyClick(focus(), Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: said(view, "publicHead") == f"Public holidays of {year + 1}")
    eve = date(year + 1, 12, 24)
    assert view.bench.desk.holidays.name(eve) is None
    eves = part(view, QWidget, "rollEves")
    QTest.keyClick(eves, Key.Key_2)
    qtbot.waitUntil(lambda: read_settings(folder).roll_eves)
    settled(qtbot, window)
    assert view.bench.desk.holidays.name(eve) is not None


@pytest.mark.parametrize("name", ["certificates", "calendar"])
def test_every_control_has_a_name(qtbot: QtBot, window: MainWindow, name: str) -> None:
    view = section(qtbot, window, name)
    assert view.isVisible()
    assert nameless(view) == []


def test_a_spoilt_file_is_told_in_the_section(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    spoilt = SETTINGS.replace("demo = true", "demo true")
    (folder / "settings.toml").write_text(spoilt, "utf-8")
    view = section(qtbot, window, "calendar")
    qtbot.waitUntil(lambda: view.messages.shown is not None)
    assert "line 3" in str(view.messages.shown)
    assert (folder / "settings.toml").read_text("utf-8") == spoilt
