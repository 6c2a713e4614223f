"""The post: what waits, printed in one go with its list, and noted letter by letter."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desk.domain.controller import Delivery
from desk.domain.request import State
from desk.services import printing
from desk.ui.post_table import PostTable
from desk.ui.request_page import RequestPage
from desk.ui.to_post_page import ToPostPage
from desk.ui.window import MainWindow
from tests.print_server import PRINTER, PrintServer, texts
from tests.ui.driving import (
    Key,
    button,
    focus,
    page_of,
    part,
    press,
    settled,
    told,
    words,
)
from tests.ui.made_requests import request_in
from tests.ui.ui_desk import UiDesk

MakeWindow = Callable[..., MainWindow]
CONTROL = Qt.KeyboardModifier.ControlModifier


def signed(fake: UiDesk, count: int) -> list[str]:
    """Answers that go by post."""
    numbers = [request_in(fake, State.SIGNED) for _ in range(count)]
    assert all(fake.memory.requests[one].delivery is Delivery.POST for one in numbers)
    return numbers


def at_post(qtbot: QtBot, window: MainWindow) -> ToPostPage:
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Key.Key_6, Qt.KeyboardModifier.AltModifier)
    page = page_of(window, ToPostPage)
    settled(qtbot, window)
    return page


def table(page: ToPostPage) -> PostTable:
    return part(page, PostTable)


def cells(page: ToPostPage, column: int) -> list[str]:
    model = table(page).letters
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_what_waits_stands_there_with_its_address_and_envelope(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    numbers = signed(fake, 2)
    page = at_post(qtbot, make_window(fake))
    assert cells(page, 0) == numbers
    assert cells(page, 2) == ["Virtanen Aino Maria, Karhumäenkatu 11, 55120 Imatra"] * 2
    assert cells(page, 3) == ["E65, sheets: 1"] * 2
    assert cells(page, 4) == ["not yet"] * 2
    assert words(page, "postAddress") == "Virtanen Aino Maria\nKarhumäenkatu 11\n55120 Imatra"
    qtbot.waitUntil(lambda: page.page.pages == 2)
    assert page.page.paper.envelope is not None
    assert button(page, "printPile").accessibleName() == "Print the pile: 2"
    assert button(page, "notePosted").accessibleName() == "Note as posted: 0"


def test_the_rail_counts_what_waits(qtbot: QtBot, make_window: MakeWindow, fake: UiDesk) -> None:
    signed(fake, 3)
    window = make_window(fake)
    place = part(window.rail, QWidget, "place_to_post")
    qtbot.waitUntil(lambda: "3" in [one.text() for one in place.findChildren(QLabel)])


def test_a_pile_is_printed_with_its_list_and_then_noted_as_posted(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk, print_server: PrintServer
) -> None:
    numbers = signed(fake, 3)
    page = at_post(qtbot, make_window(fake))
    QTest.keyClick(focus(), Key.Key_P, CONTROL)
    QTest.keyClick(focus(), Key.Key_P, CONTROL)
    assert "3 letters were sent to the printer Kirjeet" in told(qtbot, page, "were sent")
    listed = print_server.next_job()
    [sheet] = texts(listed.pdf)
    assert listed.title == "postitettavat.pdf"
    assert [line for line in numbers if line in sheet] == numbers
    assert "55120 Imatra" in sheet
    assert "Karhumäenkatu" not in sheet
    jobs = [print_server.next_job() for _ in numbers]
    assert [one.title for one in jobs] == [f"issoy-{number}.pdf" for number in numbers]
    assert len(list(print_server.kept.glob("*.job"))) == 4
    assert "not yet" not in cells(page, 4)
    assert fake.memory.dispatches == []
    press(qtbot, Key.Key_F9, Key.Key_F9)
    assert told(qtbot, page, "Noted") == "Noted as posted: 3."
    assert [one.request for one in fake.memory.dispatches] == numbers
    assert {fake.memory.requests[one].state for one in numbers} == {State.DELIVERED}
    assert words(page, "toPostEmptyHead") == "No letter waits for the post"


def test_a_letter_that_is_taken_out_is_neither_printed_nor_noted(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk, print_server: PrintServer
) -> None:
    first, second = signed(fake, 2)
    page = at_post(qtbot, make_window(fake))
    press(qtbot, Key.Key_Space)
    assert button(page, "printPile").accessibleName() == "Print the pile: 1"
    QTest.keyClick(focus(), Key.Key_P, CONTROL)
    told(qtbot, page, "were sent")
    assert first not in texts(print_server.next_job().pdf)[0]
    print_server.next_job()
    press(qtbot, Key.Key_F9)
    told(qtbot, page, "Noted as posted: 1.")
    assert [one.request for one in fake.memory.dispatches] == [second]
    assert cells(page, 0) == [first]
    press(qtbot, Key.Key_Space)
    assert button(page, "printPile").accessibleName() == "Print the pile: 1"


def test_what_was_not_printed_is_not_noted_as_posted(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    signed(fake, 1)
    page = at_post(qtbot, make_window(fake))
    press(qtbot, Key.Key_F9)
    assert "Print the pile first" in told(qtbot, page, "None of these")
    assert fake.memory.dispatches == []


def test_one_that_may_not_be_posted_is_told_and_stops_no_other(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    first, second = signed(fake, 2)
    desk = fake.desk()
    for number in (first, second):
        printing.note_printed(
            desk, number=number, letter=f"issoy-{number}.pdf", printer="x", actor="a"
        )
    page = at_post(qtbot, make_window(fake))
    request = fake.memory.requests[first]
    assert request.subject is not None
    fake.memory.requests[first] = replace(request, subject=replace(request.subject, address=()))
    press(qtbot, Key.Key_F9)
    assert f"Noted as posted: 1. {first} was not noted." in told(qtbot, page, "Noted")
    assert [one.request for one in fake.memory.dispatches] == [second]
    assert cells(page, 0) == [first]


def test_a_letter_of_somebody_who_came_under_a_ban_is_not_printed_and_stops_no_other(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk, print_server: PrintServer
) -> None:
    """Noted as posted it is refused too, but by then the envelope would be in the post."""
    first, second = signed(fake, 2)
    request = fake.memory.requests[first]
    assert request.subject is not None
    banned = replace(fake.registers.candidates[0], subject="k9", safety_ban=True)
    fake.registers.candidates.append(banned)
    fake.memory.requests[first] = replace(request, subject=replace(request.subject, subject="k9"))
    page = at_post(qtbot, make_window(fake))
    QTest.keyClick(focus(), Key.Key_P, CONTROL)
    QTest.keyClick(focus(), Key.Key_P, CONTROL)
    said = told(qtbot, page, "others stay")
    assert f"1 of 2; the others stay in the pile. {first} was not printed." in said
    assert "safety ban" in said
    assert [print_server.next_job().title for _ in range(2)][1] == f"issoy-{second}.pdf"
    assert [one != "not yet" for one in cells(page, 4)] == [False, True]


def test_a_machine_without_printers_says_so_and_everything_waits_on(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    signed(fake, 2)
    page = at_post(qtbot, make_window(fake))
    QTest.keyClick(focus(), Key.Key_P, CONTROL)
    told(qtbot, page, "No printer is set up")
    assert cells(page, 4) == ["not yet"] * 2
    assert button(page, "printPile").isEnabled()


def test_a_printer_that_is_switched_off_midway_stops_the_pile_and_says_how_far_it_came(
    qtbot: QtBot,
    make_window: MakeWindow,
    fake: UiDesk,
    print_server: PrintServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    numbers = signed(fake, 3)
    note = printing.note_printed

    def pause_after_first(*given: Any, **more: Any) -> None:
        note(*given, **more)
        print_server.tell("cupsdisable", PRINTER)

    monkeypatch.setattr(printing, "note_printed", pause_after_first)
    page = at_post(qtbot, make_window(fake))
    QTest.keyClick(focus(), Key.Key_P, CONTROL)
    assert "1 of 3; the others stay in the pile. The printer Kirjeet is paused" in told(
        qtbot, page, "others stay"
    )
    assert [one != "not yet" for one in cells(page, 4)] == [True, False, False]
    press(qtbot, Key.Key_F9)
    told(qtbot, page, "Noted as posted: 1.")
    assert [one.request for one in fake.memory.dispatches] == numbers[:1]


def test_printing_can_be_stopped_between_two_letters(
    qtbot: QtBot,
    make_window: MakeWindow,
    fake: UiDesk,
    print_server: PrintServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    signed(fake, 3)
    note, go_on = printing.note_printed, threading.Event()

    def wait_after_first(*given: Any, **more: Any) -> None:
        note(*given, **more)
        go_on.wait(10)

    monkeypatch.setattr(printing, "note_printed", wait_after_first)
    page = at_post(qtbot, make_window(fake))
    QTest.keyClick(focus(), Key.Key_P, CONTROL)
    stop = button(page, "stopPile")
    qtbot.waitUntil(stop.isVisible)
    for _ in range(2):
        print_server.next_job()
    press(qtbot, Key.Key_Escape)
    go_on.set()
    told(qtbot, page, "1 of 3; the others stay in the pile.")
    assert not stop.isVisible()


def test_another_printer_is_chosen_for_the_pile(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk, print_server: PrintServer
) -> None:
    ppd = print_server.kept.parent / "letters.ppd"
    print_server.tell("lpadmin", "-p", "Toinen", "-E", "-v", "keep:/", "-P", str(ppd))
    signed(fake, 1)
    page = at_post(qtbot, make_window(fake, printer=PRINTER))
    QTest.keyClick(focus(), Key.Key_P, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    printer = part(page, QComboBox, "printer")
    qtbot.waitUntil(printer.hasFocus)
    assert printer.currentText() == PRINTER
    printer.setCurrentText("Toinen")
    press(qtbot, Key.Key_Return)
    told(qtbot, page, "printer Toinen")


def test_enter_opens_the_request(qtbot: QtBot, make_window: MakeWindow, fake: UiDesk) -> None:
    signed(fake, 1)
    window = make_window(fake)
    at_post(qtbot, window)
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.page, RequestPage))
    settled(qtbot, window)


def test_a_long_list_goes_on_over_pages(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk, print_server: PrintServer
) -> None:
    from desk.ui.post_list import Listing, draw_list

    lines = [(f"2026-{n:04}", "Virtanen Aino, 55120 Imatra", "E65", "1") for n in range(120)]
    pdf, pages = draw_list(
        Listing("Postitettavat", ("Pyyntö", "Kenelle", "Kuori", "Arkkeja"), lines),
        family="Noto Sans",
    )
    found = texts(pdf)
    assert len(found) == pages > 1
    assert all("Postitettavat" in one and "Kenelle" in one for one in found)
    assert [number for number, *_ in lines if number in " ".join(found)] == [
        number for number, *_ in lines
    ]
