"""Signing and printing in one step: on a real print server, and on one that has nothing to print on."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFrame
from pytestqt.qtbot import QtBot

from desk.domain.request import State
from desk.services import overview
from desk.ui import letter_printer
from desk.ui.letter_step import LetterStep
from desk.ui.request_page import RequestPage
from desk.ui.window import MainWindow
from tests.print_server import PRINTER, PrintServer, texts
from tests.ui.driving import (
    Key,
    button,
    focus,
    line,
    part,
    press,
    request_page,
    settled,
    the_request,
    told,
    window_of,
)
from tests.ui.made_requests import request_in
from tests.ui.test_ui_letter import at_letter, by_email
from tests.ui.ui_desk import UiDesk

MakeWindow = Callable[..., MainWindow]
CONTROL = Qt.KeyboardModifier.ControlModifier


def at_review(qtbot: QtBot, window: MainWindow, number: str) -> RequestPage:
    window.open_request(number)
    page = request_page(window)
    qtbot.waitUntil(lambda: page.request is not None and window.isActiveWindow())
    settled(qtbot, window)
    return page


def history(fake: UiDesk) -> list[str]:
    return [str(text) for _, _, text in overview.history(fake.desk(), the_request(fake).number)]


@pytest.mark.parametrize("state", [State.COLLECTED, State.REVIEWED])
def test_f10_in_the_review_signs_and_prints_on_the_one_printer(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk, print_server: PrintServer, state: State
) -> None:
    window = make_window(fake)
    page = at_review(qtbot, window, request_in(fake, state))
    press(qtbot, Key.Key_F10, Key.Key_F10)
    assert told(qtbot, page, "sent to the printer").endswith(f"the printer {PRINTER}")
    job = print_server.next_job()
    assert "Koesähkö" in texts(job.pdf)[0]
    assert job.options["sides"] == "two-sided-long-edge"
    letter = the_request(fake).letter
    assert letter is not None
    assert job.title == letter.file_name
    assert len(fake.memory.letters) == 1
    assert history(fake)[-1] == f"The letter {letter.file_name} was sent to the printer {PRINTER}."
    assert fake.memory.dispatches == []
    assert list(print_server.kept.glob("*.job")) == [print_server.kept / "1.job"]


def test_f10_in_front_of_the_letter_prints_it_too_and_ctrl_f10_only_signs(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk, print_server: PrintServer
) -> None:
    step = at_letter(qtbot, make_window, fake, request_in(fake, State.REVIEWED), at=4)
    assert button(step, "signLetter").accessibleName() == "Sign and print"
    assert button(step, "signOtherWay").accessibleName() == "Sign the letter"
    page = request_page(window_of(step))
    press(qtbot, Key.Key_F10)
    told(qtbot, page, "sent to the printer")
    print_server.next_job()
    other = at_letter(qtbot, make_window, fake, request_in(fake, State.REVIEWED), at=4)
    QTest.keyClick(focus(), Key.Key_F10, CONTROL)
    qtbot.waitUntil(lambda: the_request(fake).state is State.SIGNED)
    settled(qtbot, window_of(other))
    assert "printer" not in " ".join(history(fake))


def test_an_answer_by_email_is_signed_without_paper_unless_asked(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk, print_server: PrintServer
) -> None:
    number = by_email(fake)
    request = fake.memory.requests[number]
    step = at_letter(qtbot, make_window, fake, number)
    assert request.state is State.SIGNED
    window = window_of(step)
    from desk.services import review

    review.decide(fake.desk(), number=number, decisions=(), actor="a")
    page = at_review(qtbot, window, number)
    page.bring(4)
    settled(qtbot, window)
    assert button(page.letter, "signLetter").accessibleName() == "Sign the letter"
    press(qtbot, Key.Key_F10)
    qtbot.waitUntil(lambda: the_request(fake).state is State.SIGNED)
    settled(qtbot, window)
    assert "printer" not in " ".join(history(fake))


def no_printer_told(qtbot: QtBot, page: RequestPage, fake: UiDesk, words: str) -> LetterStep:
    """The letter is signed all the same, and nothing is on its way."""
    told(qtbot, page, words)
    assert the_request(fake).state is State.SIGNED
    assert len(fake.memory.letters) == 1
    assert page.letter.page.pages == 2
    assert not any("printer" in one for one in history(fake))
    return page.letter


def test_a_machine_without_printers_says_so_and_the_letter_stays(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    window = make_window(fake)
    page = at_review(qtbot, window, request_in(fake, State.REVIEWED))
    press(qtbot, Key.Key_F10)
    step = no_printer_told(qtbot, page, fake, "No printer is set up on this computer")
    assert button(step, "savePdf").isVisible()


@pytest.mark.parametrize(
    ("command", "words"), [("cupsdisable", "is paused"), ("cupsreject", "takes no letters now")]
)
def test_a_printer_that_would_not_print_gets_nothing_and_the_letter_is_printed_later(
    qtbot: QtBot,
    make_window: MakeWindow,
    fake: UiDesk,
    print_server: PrintServer,
    command: str,
    words: str,
) -> None:
    print_server.tell(command, PRINTER)
    window = make_window(fake)
    page = at_review(qtbot, window, request_in(fake, State.REVIEWED))
    press(qtbot, Key.Key_F10)
    step = no_printer_told(qtbot, page, fake, words)
    assert part(step, QFrame, "printCard").isVisible()
    qtbot.waitUntil(lambda: button(step, "printNow").isEnabled())
    print_server.tell("cupsenable" if command == "cupsdisable" else "cupsaccept", PRINTER)
    press(qtbot, Key.Key_Return)
    told(qtbot, page, "sent to the printer")
    assert len(texts(print_server.next_job().pdf)) == 2
    assert len(fake.memory.letters) == 1


def test_a_printer_that_is_gone_is_told_and_another_can_be_chosen(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk, print_server: PrintServer
) -> None:
    window = make_window(fake, printer="Poistettu")
    page = at_review(qtbot, window, request_in(fake, State.REVIEWED))
    press(qtbot, Key.Key_F10)
    step = no_printer_told(qtbot, page, fake, "does not know the printer Poistettu any more")
    printer = part(step, QComboBox, "printer")
    qtbot.waitUntil(printer.hasFocus)
    assert printer.currentText() == PRINTER
    press(qtbot, Key.Key_Return)
    told(qtbot, page, "sent to the printer")
    print_server.next_job()


def test_the_printer_used_last_is_used_again(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk, print_server: PrintServer
) -> None:
    other = print_server.kept.parent / "letters.ppd"
    print_server.tell("lpadmin", "-p", "Toinen", "-E", "-v", "keep:/", "-P", str(other))
    window = make_window(fake)
    page = at_review(qtbot, window, request_in(fake, State.REVIEWED))
    press(qtbot, Key.Key_F10)
    printer = part(page.letter, QComboBox, "printer")
    qtbot.waitUntil(printer.hasFocus)  # two printers and none is the machine's own: it is asked
    printer.setCurrentText("Toinen")
    press(qtbot, Key.Key_Return)
    told(qtbot, page, "printer Toinen")
    print_server.next_job()
    page = at_review(qtbot, window, request_in(fake, State.REVIEWED))
    press(qtbot, Key.Key_F10)
    told(qtbot, page, "printer Toinen")
    print_server.next_job()


@pytest.mark.parametrize(
    ("pages", "copies", "printed"), [("2", "1", [1]), ("1-2", "2", [2, 2]), ("", "", [2])]
)
def test_ctrl_p_asks_for_pages_and_copies(
    qtbot: QtBot,
    make_window: MakeWindow,
    fake: UiDesk,
    print_server: PrintServer,
    pages: str,
    copies: str,
    printed: list[int],
) -> None:
    step = at_letter(qtbot, make_window, fake, request_in(fake, State.SIGNED))
    QTest.keyClick(focus(), Key.Key_P, CONTROL)
    qtbot.waitUntil(lambda: button(step, "printNow").isEnabled())
    line(step, "printPages").setText(pages)
    line(step, "printCopies").setText(copies)
    line(step, "printCopies").setFocus()
    press(qtbot, Key.Key_Return)
    told(qtbot, request_page(window_of(step)), "sent to the printer")
    assert [len(texts(print_server.next_job().pdf)) for _ in printed] == printed


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("printPages", "0"),
        ("printPages", "2-1"),
        ("printPages", "1-3"),
        ("printPages", "kaikki"),
        ("printPages", "-1"),
        ("printCopies", "0"),
        ("printCopies", "²"),
        ("printCopies", "x"),
    ],
)
def test_pages_and_copies_that_are_none_are_told_and_nothing_is_printed(
    qtbot: QtBot,
    make_window: MakeWindow,
    fake: UiDesk,
    print_server: PrintServer,
    field: str,
    typed: str,
) -> None:
    step = at_letter(qtbot, make_window, fake, request_in(fake, State.SIGNED))
    QTest.keyClick(focus(), Key.Key_P, CONTROL)
    qtbot.waitUntil(lambda: button(step, "printNow").isEnabled())
    line(step, field).setText(typed)
    button(step, "printNow").click()
    told(qtbot, request_page(window_of(step)), f"“{typed}”")
    assert line(step, field).hasFocus()
    assert not any("printer" in one for one in history(fake))


def test_escape_closes_the_question_how_to_print(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk, print_server: PrintServer
) -> None:
    step = at_letter(qtbot, make_window, fake, request_in(fake, State.SIGNED))
    card = part(step, QFrame, "printCard")
    QTest.keyClick(focus(), Key.Key_P, CONTROL)
    qtbot.waitUntil(lambda: button(step, "printNow").isEnabled())
    press(qtbot, Key.Key_Escape)
    assert card.isHidden()
    assert button(step, "printLetter").hasFocus()


def test_a_letter_that_stays_in_the_queue_is_told(
    qtbot: QtBot,
    make_window: MakeWindow,
    fake: UiDesk,
    print_server: PrintServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(letter_printer, "_PATIENCE", 200)
    backend = print_server.kept.parent / "bin" / "backend" / "keep"
    backend.write_text("#!/bin/sh\n[ $# -eq 0 ] && exit 0\nexec sleep 60\n", encoding="utf-8")
    step = at_letter(qtbot, make_window, fake, request_in(fake, State.REVIEWED), at=4)
    page = request_page(window_of(step))
    press(qtbot, Key.Key_F10)
    told(qtbot, page, "still in the queue of the printer")


def test_the_receipt_is_signed_and_printed_with_one_key(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk, print_server: PrintServer
) -> None:
    window = make_window(fake)
    page = at_review(qtbot, window, request_in(fake, State.COLLECTED))
    press(qtbot, Key.Key_F8, Key.Key_F8)
    told(qtbot, page, "sent to the printer")
    job = print_server.next_job()
    assert "receipt" in texts(job.pdf)[0]
    assert len(fake.memory.letters) == 1
