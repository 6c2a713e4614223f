"""The number of a document that is read or typed: shown nowhere, kept nowhere, wherever the scanner sends it.

GDPR Art. 5(1)(c): the desk stores the kind of check, never the number of the document.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desk.ui import scan_field
from desk.ui.scan_field import ScanField
from desk.ui.window import MainWindow
from desk.ui.zone_guard import ZoneGuard
from tests.domain.zones import td1, td3
from tests.ui.driving import Key, focus, part, press, start_visit, words
from tests.ui.test_ui_find import open_box
from tests.ui.ui_desk import CODE, UiDesk

NUMBER = "XA7654321"
ZONE = td1(number=NUMBER, first="131052<9373")
PASSPORT = td3(number=NUMBER)


def send(zone: str) -> None:
    """What a keyboard scanner sends, wherever the keyboard is."""
    for one in zone.splitlines():
        QTest.keyClicks(focus(), one)
        QTest.keyClick(focus(), Key.Key_Return)


def watched(field: QLineEdit) -> list[str]:
    """Everything that the field ever tells of itself, to people and to screen readers."""
    told: list[str] = []

    def look() -> None:
        interface = QAccessible.queryAccessibleInterface(field)
        told.extend(
            [
                field.text(),
                field.displayText(),
                field.placeholderText(),
                *(
                    interface.text(one)
                    for one in QAccessible.Text
                    if one != QAccessible.Text.UserText
                ),
            ]
        )

    field.textChanged.connect(look)
    return told


def holds_number(texts: list[str]) -> bool:
    digits = NUMBER[2:]
    return any(digits[:5] in one for one in texts)


@pytest.mark.parametrize("zone", [ZONE, PASSPORT, td1(number=NUMBER, code="C1", issuer="USA")])
def test_a_document_read_into_the_find_box_is_searched_for_nowhere(
    qtbot: QtBot, window: MainWindow, fake: UiDesk, zone: str
) -> None:
    open_box(qtbot, window)
    told = watched(window.find_box)
    send(zone)
    assert window.find_box.text() == ""
    assert not holds_number(told)
    assert "nothing of it was kept" in window.find_box.placeholderText()
    window.find_box.undo()
    assert window.find_box.text() == ""
    assert not fake.memory.requests
    press(qtbot, Key.Key_Escape, Key.Key_Escape)
    assert "nothing of it was kept" not in window.find_box.placeholderText()


def test_a_document_read_into_the_reason_of_a_doubt_is_dropped(
    qtbot: QtBot, window: MainWindow, fake: UiDesk
) -> None:
    """What stands there is written into the history."""
    page = start_visit(qtbot, window, "Virtanen Aino")
    line = part(page, QLineEdit, "visitEvidenceDoubt")
    page.evidence.fill(kind="passport", holds="doubt")
    qtbot.waitUntil(line.isVisible)
    line.setFocus()
    told = watched(line)
    send(PASSPORT)
    assert line.text() == ""
    assert not holds_number(told)
    qtbot.waitUntil(lambda: bool(fake.memory.drafts))
    assert NUMBER not in repr(fake.memory) + " ".join(
        one.data.decode() for one in fake.memory.drafts.values()
    )


@pytest.mark.parametrize("zone", [ZONE, PASSPORT])
def test_what_was_written_before_a_document_was_read_into_it_stays(
    qtbot: QtBot, window: MainWindow, zone: str
) -> None:
    page = start_visit(qtbot, window, "Virtanen Aino")
    line = part(page, QLineEdit, "visitEvidenceDoubt")
    page.evidence.fill(kind="passport", holds="doubt", why="kuva ")
    qtbot.waitUntil(line.isVisible)
    line.setFocus()
    told = watched(line)
    send(zone)
    assert line.text() == "kuva "
    assert not holds_number(told)


def test_a_field_of_several_lines_holds_no_number_either(qtbot: QtBot) -> None:
    field = QPlainTextEdit()
    qtbot.addWidget(field)
    guard = ZoneGuard(field)
    field.setPlainText("Soittaa huomenna.")
    field.moveCursor(QTextCursor.MoveOperation.End)
    with qtbot.waitSignal(guard.dropped):
        for one in f"\n{ZONE}".splitlines():
            QTest.keyClicks(field, one)
            QTest.keyClick(field, Key.Key_Return)
    assert field.toPlainText().strip() == "Soittaa huomenna."
    field.undo()
    assert not holds_number([field.toPlainText()])


def test_no_field_of_a_visit_holds_a_number_that_was_pasted(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = start_visit(qtbot, window, "")
    lines = [one for one in page.findChildren(QLineEdit) if not one.isReadOnly()]
    lines = [one for one in lines if one.objectName() and one.objectName() != "qt_spinbox_lineedit"]
    assert len(lines) > 4
    for line in lines:
        told = watched(line)
        line.insert(ZONE)
        assert not holds_number([*told, line.text()]), line.objectName()
        line.undo()
        assert not holds_number([line.text()]), line.objectName()


@pytest.mark.parametrize(
    "zone",
    [
        td1(number=NUMBER, code="C1", issuer="USA"),
        td3(number=NUMBER, code="V<"),
        td1(number=NUMBER, code="D1", issuer="FRA"),
        "\n".join(reversed(ZONE.splitlines())),
        ZONE[:50],
    ],
)
def test_the_number_of_a_document_that_is_not_taken_is_not_shown_either(
    qtbot: QtBot, window: MainWindow, fake: UiDesk, zone: str
) -> None:
    page = start_visit(qtbot, window, "")
    told = watched(page.who)
    send(zone)
    qtbot.waitUntil(lambda: not page.who.reading, timeout=4000)
    assert not holds_number(told)
    assert NUMBER not in repr(fake.memory)


@pytest.mark.parametrize("zone", [ZONE, PASSPORT, td3(number=NUMBER, code="PP")])
@pytest.mark.parametrize("stands", ["Virtanen Anna", "Virtanen Aino Maria, 13 October 1952", CODE])
def test_a_document_takes_the_place_of_whoever_stood_in_the_field(
    qtbot: QtBot, window: MainWindow, stands: str, zone: str
) -> None:
    page = start_visit(qtbot, window, stands)
    told = watched(page.who)
    page.who.end(False)
    send(zone)
    qtbot.waitUntil(lambda: not page.facts.searching)
    assert page.who.text() == "Virtanen Aino Maria, 13 October 1952"
    assert not holds_number(told)


def test_somebody_may_type_the_lines_by_hand(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scan_field, "_BY_HAND", -1.0)
    page = start_visit(qtbot, window, "")
    told = watched(page.who)
    first, second, third = ZONE.splitlines()
    QTest.keyClicks(page.who, first[:20] + "7")
    assert page.who.placeholderText().startswith("Reading the document: 21 characters")
    press(qtbot, Key.Key_Backspace)
    QTest.keyClicks(page.who, first[20:])
    press(qtbot, Key.Key_Return)
    send(f"{second}\n{third}")
    qtbot.waitUntil(lambda: not page.facts.searching)
    assert page.who.text() == "Virtanen Aino Maria, 13 October 1952"
    assert not holds_number(told)


def test_a_number_typed_slowly_is_not_given_back_to_the_field(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scan_field, "_DOUBT", 0)
    monkeypatch.setattr(scan_field, "_SILENCE", 0)
    page = start_visit(qtbot, window, "")
    told = watched(page.who)
    for letter in ZONE[:14]:
        QTest.keyClicks(page.who, letter)
        QGuiApplication.processEvents()
    assert not holds_number([*told, page.who.text()])


def test_a_document_that_was_read_leaves_nothing_on_the_clipboard(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = start_visit(qtbot, window, "")
    send(ZONE)
    page.who.selectAll()
    page.who.copy()
    board = QGuiApplication.clipboard()
    assert not holds_number([board.text()])
    board.clear()


@pytest.mark.parametrize(
    ("zone", "said"),
    [
        (ZONE.replace("310101", "310I01"), "Nothing is guessed"),
        (td1(number=NUMBER, birth="000230"), "no such birth date"),
        (f"{PASSPORT}\n{PASSPORT}", ""),
    ],
)
def test_what_was_wrong_is_said_beside_the_field(
    qtbot: QtBot, window: MainWindow, zone: str, said: str
) -> None:
    page = start_visit(qtbot, window, "")
    page.who.insert(zone)
    qtbot.waitUntil(lambda: not page.who.reading, timeout=4000)
    assert said in words(page, "whoNote")
    assert not holds_number([words(page, "whoNote")])


def test_the_number_stands_in_no_widget_of_the_window(
    qtbot: QtBot, window: MainWindow, make_window: Callable[[UiDesk], MainWindow]
) -> None:
    page = start_visit(qtbot, window, "")
    send(ZONE)
    qtbot.waitUntil(lambda: not page.facts.searching)
    for one in window.findChildren(QWidget):
        interface = QAccessible.queryAccessibleInterface(one)
        if interface is not None:
            told = [interface.text(kind) for kind in QAccessible.Text if kind.name != "UserText"]
            assert not holds_number([*told, one.toolTip(), one.accessibleName()])
    field = part(page, ScanField, "who")
    assert NUMBER not in repr(vars(field))
