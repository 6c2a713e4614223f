"""The letter and its way out: what the check says, the proposed way, a passphrase, what has left."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from desk.domain.controller import Channel, Delivery
from desk.domain.delivery_rules import Ways
from desk.domain.identity import Evidence
from desk.domain.letter_facts import Finding
from desk.domain.person import Identifiers
from desk.domain.request import State
from desk.domain.text import Text
from desk.services import answer, collection, delivery, identification, intake, review
from desk.services.desk import Desk
from desk.ui.letter_step import LetterStep
from desk.ui.window import MainWindow
from tests.fakes import Watch, profile
from tests.ui.driving import (
    Key,
    button,
    line,
    part,
    press,
    request_page,
    settled,
    the_request,
    window_of,
    words,
)
from tests.ui.made_requests import request_in
from tests.ui.ui_desk import CODE, TODAY, UiDesk, candidate

MakeWindow = Callable[[UiDesk], MainWindow]
FOUND = Finding("code", Text("test", "On page 2 stands a code that is not this person's."), 2)


def at_letter(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk, number: str, at: int | None = None
) -> LetterStep:
    window = make_window(fake)
    window.open_request(number)
    page = request_page(window)
    qtbot.waitUntil(lambda: page.request is not None and window.isActiveWindow())
    if at is not None:
        page.bring(at)
    settled(qtbot, window)
    return page.letter


def by_email(fake: UiDesk, *, email: str = "aino@example.fi") -> str:
    """A signed answer to a request that came by e-mail."""
    desk = fake.desk()
    known = {key: candidate().identifiers[key] for key in candidate().identifiers}
    person = candidate(identifiers=Identifiers({**known, "email": (email,)} if email else known))
    number = intake.register(
        desk, controller="issoy", channel=Channel.EMAIL, received=TODAY, actor="a"
    ).number
    identification.record(desk, number=number, evidence=Evidence.ELECTRONIC_SIGNATURE, actor="a")
    identification.choose(desk, number=number, person=person, identity={}, actor="a")
    collection.collect(desk, number=number, progress=Watch(), actor="a")
    review.decide(desk, number=number, decisions=(), actor="a")
    answer.sign(desk, number=number, actor="a")
    return number


def test_a_sound_letter_is_said_to_be_sound_with_its_pages_and_envelope(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    step = at_letter(qtbot, make_window, fake, request_in(fake, State.REVIEWED), at=4)
    assert words(step, "checkFactHead") == "Check: nothing to remark"
    assert words(step, "letterFacts") == "Pages: 2 · envelope E65 · in Finnish"
    assert not part(step.draft, QLabel, "whyNotSigned").isVisible()


def test_what_the_check_found_is_told_with_its_page_and_nothing_is_signed(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    fake.inspector.findings = (FOUND,)
    step = at_letter(qtbot, make_window, fake, request_in(fake, State.REVIEWED), at=4)
    page = request_page(window_of(step))
    assert "may not be signed yet" in words(step, "checkFactHead")
    found = part(step, QListWidget, "checkList")
    assert found.item(0).text() == "On page 2 stands a code that is not this person's."
    assert "F10 signs once" in words(step, "whyNotSigned")
    found.setFocus()
    found.setCurrentRow(0)
    press(qtbot, Key.Key_Return)
    assert step.page.page == 2
    press(qtbot, Key.Key_F10)
    qtbot.waitUntil(lambda: page.messages.shown is not None)
    assert "must not go out" in str(page.messages.shown)
    assert the_request(fake).state is State.REVIEWED
    assert fake.memory.letters == []
    button(step, "checkFactMore").click()
    assert page.at == 3


@pytest.mark.parametrize(
    ("found", "head"),
    [((), "Check: nothing to remark"), ((FOUND,), "Check: the letter may not be signed yet")],
)
def test_the_review_says_what_the_check_finds_beside_the_page(
    qtbot: QtBot,
    make_window: MakeWindow,
    fake: UiDesk,
    found: tuple[Finding, ...],
    head: str,
) -> None:
    fake.inspector.findings = found
    step = at_letter(qtbot, make_window, fake, request_in(fake, State.REVIEWED))
    reviewing = request_page(window_of(step)).review
    assert words(reviewing, "reviewCheckFactHead") == head
    assert "Pages: 2 · envelope E65 · in Finnish" in words(reviewing, "letterSummary")


def test_a_customer_who_wants_every_row_on_paper_gets_it(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    step = at_letter(qtbot, make_window, fake, request_in(fake, State.REVIEWED), at=4)
    button(step, "printedRows_summed_up").setFocus()
    press(qtbot, Key.Key_2)
    qtbot.waitUntil(lambda: the_request(fake).print_everything)
    qtbot.waitUntil(lambda: fake.letters.written[-1].print_everything)
    assert request_page(window_of(step)).at == 4


def test_the_envelope_s_window_is_drawn_over_the_first_page_only(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    step = at_letter(qtbot, make_window, fake, request_in(fake, State.SIGNED))

    def blue() -> int:
        image = step.page.grab().toImage()
        return sum(
            image.pixelColor(x, y) == QColor("#0B5CA8")
            for x in range(0, image.width(), 2)
            for y in range(image.height())
        )

    before = blue()
    button(step, "envelope_none").setFocus()
    press(qtbot, Key.Key_2)
    assert blue() > before + 200
    step.page.turn(1)
    assert blue() <= before + 50


def test_the_proposed_way_stands_first_and_a_closed_one_says_why(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    fake.profiles = {**fake.profiles, "issoy": profile(electronic_answers=False)}
    step = at_letter(qtbot, make_window, fake, request_in(fake, State.SIGNED))
    assert words(step, "proposedWayHead") == "Proposed: by post"
    assert "came by letter, so the answer goes by post" in words(step, "proposedWayDetail")
    assert step.exit.delivery.chosen is Delivery.POST
    closed = button(step, "way_electronic")
    assert closed.isVisible()
    assert not closed.isEnabled()
    assert "answers electronically only what was asked electronically" in words(step, "wayWhy")
    assert "noted" not in words(step, "wayWhy")
    button(step, "way_post").setFocus()
    press(qtbot, Key.Key_3)
    assert step.exit.delivery.chosen is Delivery.POST


def test_the_keys_of_the_ways_work_from_the_button_which_stays_in_sight_below_a_message(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    step = at_letter(qtbot, make_window, fake, request_in(fake, State.SIGNED))
    window = window_of(step)
    window.resize(1280, 720)
    deliver = button(step, "deliver")
    assert deliver.hasFocus()
    request_page(window).messages.tell(Text("test", "Nothing was printed. " * 12), "warning")
    qtbot.waitUntil(lambda: deliver.visibleRegion().boundingRect() == deliver.rect())
    press(qtbot, Key.Key_1)
    assert step.exit.delivery.chosen is Delivery.COUNTER
    assert deliver.hasFocus()


def test_another_address_needs_a_reason_and_both_stand_in_what_has_left(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    step = at_letter(qtbot, make_window, fake, request_in(fake, State.SIGNED))
    page = request_page(window_of(step))
    to, why = line(step, "destination"), line(step, "destinationReason")
    assert to.text() == "Virtanen Aino Maria, Karhumäenkatu 11, 55120 Imatra"
    assert not why.isVisible()
    to.setText("Virtanen Aino Maria, Mökkitie 1, 55100 Imatra")
    assert why.isVisible()
    press(qtbot, Key.Key_F9)
    qtbot.waitUntil(lambda: page.messages.shown is not None)
    assert "Say why in words" in str(page.messages.shown)
    assert to.text() == "Virtanen Aino Maria, Mökkitie 1, 55100 Imatra"
    why.setText("asuu kesän mökillä")
    press(qtbot, Key.Key_F9)
    qtbot.waitUntil(lambda: the_request(fake).state is State.DELIVERED)
    settled(qtbot, window_of(step))
    assert "by post" in words(step, "dispatchWhen")
    left = words(step, "dispatchTo")
    assert "Mökkitie 1" in left
    assert "asuu kesän mökillä" in left
    assert "issoy-2026-0001.pdf" in left


def test_an_email_gets_an_encrypted_letter_whose_passphrase_is_shown_once(
    qtbot: QtBot,
    make_window: MakeWindow,
    fake: UiDesk,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    step = at_letter(qtbot, make_window, fake, by_email(fake))
    panel = step.exit.delivery
    assert words(step, "proposedWayHead") == "Proposed: by e-mail, encrypted"
    assert line(step, "destination").text() == "aino@example.fi"
    assert panel.deliver.accessibleName() == "Make the protected letter…"
    panel.seal_into(tmp_path)
    panel.seal_into(tmp_path)  # a double click makes one
    qtbot.waitUntil(panel.passphrase.isVisible)
    cover = panel.passphrase.cover
    assert cover is not None
    passphrase = cover.passphrase
    assert words(step, "passphrase").split() == passphrase.split()
    assert {file.name for file in tmp_path.iterdir()} == {cover.name, cover.draft_name}
    assert "never in the same e-mail" in words(step, "passphraseHow")
    assert the_request(fake).state is State.SIGNED
    button(step, "copyPassphrase").click()
    assert QGuiApplication.clipboard().text() == passphrase
    button(step, "passphraseWay_phone").setFocus()
    press(qtbot, Key.Key_2, Key.Key_F9)
    qtbot.waitUntil(lambda: the_request(fake).state is State.DELIVERED)
    settled(qtbot, window_of(step))
    dispatch = fake.memory.dispatches[0]
    assert (dispatch.way, dispatch.to) == (Delivery.ELECTRONIC, "aino@example.fi")
    assert dispatch.files[0].name == cover.name
    assert dispatch.note == "Passphrase by text message"
    assert not panel.passphrase.isVisible()
    assert words(step, "passphrase") == ""
    assert QGuiApplication.clipboard().text() == ""
    kept = repr((fake.memory, caplog.text))
    assert passphrase not in kept
    assert passphrase.replace(" ", "") not in kept


@pytest.mark.parametrize("leave", ["escape", "history", "today"])
def test_a_passphrase_goes_when_the_clerk_looks_away(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk, tmp_path: Path, leave: str
) -> None:
    step = at_letter(qtbot, make_window, fake, by_email(fake))
    window = window_of(step)
    panel = step.exit.delivery
    panel.seal_into(tmp_path)
    qtbot.waitUntil(panel.passphrase.isVisible)
    match leave:
        case "escape":
            press(qtbot, Key.Key_Escape)
        case "history":
            request_page(window).bring(6)
        case _:
            window.go("today")
    assert panel.passphrase.cover is None
    assert words(step, "passphrase") == ""
    assert the_request(fake).state is State.SIGNED
    assert fake.memory.dispatches == []


def test_a_protected_letter_that_cannot_be_saved_shows_no_passphrase(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk, tmp_path: Path
) -> None:
    step = at_letter(qtbot, make_window, fake, by_email(fake))
    page = request_page(window_of(step))
    step.exit.delivery.seal_into(tmp_path / "no such folder")
    qtbot.waitUntil(lambda: page.messages.shown is not None)
    assert "could not be saved" in str(page.messages.shown)
    assert not step.exit.delivery.passphrase.isVisible()
    assert step.exit.delivery.isEnabled()


def test_an_email_without_a_known_address_says_what_to_do(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk, tmp_path: Path
) -> None:
    step = at_letter(qtbot, make_window, fake, by_email(fake, email=""))
    page = request_page(window_of(step))
    step.exit.delivery.seal_into(tmp_path)
    qtbot.waitUntil(lambda: page.messages.shown is not None)
    assert "No e-mail address is known" in str(page.messages.shown)
    assert list(tmp_path.iterdir()) == []


def test_a_letter_that_was_given_may_be_given_once_more(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    step = at_letter(qtbot, make_window, fake, request_in(fake, State.DELIVERED))
    assert not step.exit.delivery.isVisible()
    button(step, "giveAgain").click()
    press(qtbot, Key.Key_1, Key.Key_F9)
    qtbot.waitUntil(lambda: len(fake.memory.dispatches) == 2)
    settled(qtbot, window_of(step))
    assert the_request(fake).state is State.DELIVERED
    assert not step.exit.delivery.isVisible()
    press(qtbot, Key.Key_F9)
    qtbot.waitUntil(lambda: the_request(fake).state is State.CLOSED)


def test_an_earlier_version_can_be_opened_but_not_given(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    number = request_in(fake, State.SIGNED)
    review.decide(fake.desk(), number=number, decisions=(), actor="a")
    answer.sign(fake.desk(), number=number, actor="a")
    step = at_letter(qtbot, make_window, fake, number)
    which = part(step, QComboBox, "letterVersion")
    assert which.isVisible()
    assert [which.itemText(place)[-9:] for place in range(which.count())] == [
        "version 2",
        "version 1",
    ]
    assert "Version 2" in words(step, "letterFactDetail")
    assert step.exit.delivery.isVisible()
    which.setFocus()
    QTest.keyClick(which, Key.Key_Down)
    which.activated.emit(which.currentIndex())
    settled(qtbot, window_of(step))
    assert "earlier version" in words(step, "letterFactDetail")
    assert not step.exit.delivery.isVisible()


def test_the_level_and_the_check_code_of_a_signature_are_told(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    number = request_in(fake, State.SIGNED)
    request = the_request(fake)
    assert request.letter is not None
    letter = replace(request.letter, level="B-T", check_code="7F3A-91C2-5D0E")
    fake.memory.requests[number] = replace(request, letter=letter)
    step = at_letter(qtbot, make_window, fake, number)
    detail = words(step, "letterFactDetail")
    assert "B-T: with a time stamp" in detail
    assert "7F3A-91C2-5D0E" in detail


def test_the_code_of_the_person_is_in_no_control(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    step = at_letter(qtbot, make_window, fake, request_in(fake, State.SIGNED))
    said = [one.text() for one in step.findChildren(QLabel)]
    said += [one.text() for one in step.findChildren(QLineEdit)]
    assert not [one for one in said if CODE in one]


@pytest.mark.parametrize("proposed", [Delivery.POST, Delivery.COUNTER])
def test_f9_before_the_proposal_waits_for_it_and_notes_only_the_way_that_stood_there(
    qtbot: QtBot,
    make_window: MakeWindow,
    fake: UiDesk,
    monkeypatch: pytest.MonkeyPatch,
    proposed: Delivery,
) -> None:
    ask, go_on = delivery.ways, threading.Event()

    def later(desk: Desk, number: str) -> Ways:
        go_on.wait(10)
        return replace(ask(desk, number), proposed=proposed)

    number = request_in(fake, State.SIGNED)
    monkeypatch.setattr(delivery, "ways", later)
    window = make_window(fake)
    window.open_request(number)
    page = request_page(window)
    panel = page.letter.exit.delivery
    qtbot.waitUntil(lambda: panel.isVisible() and window.isActiveWindow())
    assert panel.chosen is Delivery.POST
    press(qtbot, Key.Key_F9, Key.Key_F9)
    assert fake.memory.dispatches == []
    go_on.set()
    if proposed is Delivery.POST:
        qtbot.waitUntil(lambda: len(fake.memory.dispatches) == 1)
        settled(qtbot, window)
        assert the_request(fake).state is State.DELIVERED
        return
    qtbot.waitUntil(lambda: "Another way is proposed" in page.messages.accessibleName())
    assert fake.memory.dispatches == []
    assert panel.way.value == "counter"
    press(qtbot, Key.Key_F9)
    qtbot.waitUntil(lambda: [one.way for one in fake.memory.dispatches] == [Delivery.COUNTER])
    settled(qtbot, window)
