"""The safety ban on screen: covered until asked for with a reason, and covered again (Art. 15(4), 32)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desk.domain.identity import Evidence, IdentityCheck
from desk.domain.person import Identifiers
from desk.domain.records import CollectionInfo, FieldInfo, Table
from desk.domain.representation import Representative, Role
from desk.domain.request import State
from desk.domain.text import LocalText
from desk.services import overview
from desk.system.long_language import LONG
from desk.ui.places import all_places
from desk.ui.screens import settle
from desk.ui.window import MainWindow
from tests.ui.driving import focus, line, part, press, request_page, said, settled, words
from tests.ui.looking import backwards, cut_texts, nameless, tab_stops, unreachable
from tests.ui.made_requests import request_in
from tests.ui.test_ui_every_page import open_window
from tests.ui.ui_desk import CODE, Registers, UiDesk, candidate, collection
from tests.ui.what_is_told import told

Key = Qt.Key
NOW = datetime(2026, 11, 22, tzinfo=UTC)
NAME = "Virtanen Aino Maria"
STREET, PHONE, EMAIL, POINT = "Piilokuja 7", "0401112223", "piilo@example.fi", "643007572500000013"
CITY = "55910 Salopiilo"
SECRETS = ("piilokuja", "0401112223", "040 111 2223", "piilo@example.fi", POINT, "salopiilo")
LABEL = LocalText("Kenttä", "Fält", "Field")
HOME = CollectionInfo(
    system="asiakastieto",
    dataset="issoy_asiakastieto",
    name="osoite",
    label=LocalText("Osoitteet", "Adresser", "Addresses"),
    order=11,
    fields=(
        FieldInfo("katu", LABEL, ("user.contact.address.street",), identity="address"),
        FieldInfo("paikka", LABEL, ("user.contact.address.city",)),
        FieldInfo("puhelin", LABEL, identity="phone_number"),
        FieldInfo("posti", LABEL, identity="email"),
        FieldInfo("piste", LABEL, identity="metering_point"),
        FieldInfo("muistio", LABEL),
        FieldInfo("alku", LABEL, data_type="date"),
    ),
)
NOTES = (f"Soitti numerosta 040 111 2223, asuu {STREET} A 3", "Kysyi laskusta")


def banned_desk() -> UiDesk:
    """A desk that knows one person, who is under a ban."""
    own = Identifiers(
        {
            "personal_identity_code": (CODE,),
            "name": (NAME,),
            "customer_number": ("44102291",),
            "address": (f"{STREET}, {CITY}",),
            "phone_number": (PHONE,),
            "email": (EMAIL,),
            "metering_point": (POINT,),
        }
    )
    person = candidate(safety_ban=True, address=f"{STREET}, {CITY}", identifiers=own)
    rows = [(STREET, CITY, PHONE, EMAIL, POINT, note, date(2020, 1, 1)) for note in NOTES]
    held = collection()
    held = replace(held, tables=[*held.tables, Table(HOME, rows)], identifiers=own)
    return UiDesk(registers=Registers([person], held))


def leaks(window: MainWindow) -> Iterator[str]:
    """What of the person's whereabouts the window tells, and where."""
    for where, text in told(window):
        low = text.casefold()
        yield from (f"{where}: {one}" for one in SECRETS if one in low)


def request_of(fake: UiDesk, state: State) -> str:
    return request_in(fake, state, person=fake.registers.candidates[0])


@pytest.fixture
def banned() -> UiDesk:
    return banned_desk()


def test_no_page_tells_where_a_person_under_a_ban_is(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], banned: UiDesk
) -> None:
    """Every place and step; seen, heard, pointed at or copied; letters too."""
    numbers = {
        state: request_of(banned, state)
        for state in (State.COLLECTED, State.REVIEWED, State.SIGNED, State.DELIVERED)
    }
    window = make_window(banned)
    settle(window)
    found: set[str] = set()
    for place in all_places():
        window.go(place.name)
        settle(window)
        found.update(f"{place.name}: {one}" for one in leaks(window))
    for state, number in numbers.items():
        window.open_request(number)
        settle(window)
        page = request_page(window)
        for step in range(8):
            page.bring(step)
            settle(window)
            found.update(f"{state}, step {step}: {one}" for one in leaks(window))
        page.bring(3)
        settle(window)
        for row in range(2):
            for info in HOME.fields:
                page.review.show_place((HOME.key, row, info.name))
                settle(window)
                found.update(f"{state}, record: {one}" for one in leaks(window))
    assert sorted(found) == []


def test_the_sweep_finds_what_is_shown_where_there_is_no_ban(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], banned: UiDesk
) -> None:
    """The sweep above would be worth nothing if it found nothing."""
    banned.registers.candidates = [replace(banned.registers.candidates[0], safety_ban=False)]
    number = request_of(banned, State.SIGNED)
    window = make_window(banned)
    window.open_request(number)
    settle(window)
    assert any(one.endswith("piilokuja") for one in leaks(window))
    request_page(window).bring(3)
    settle(window)
    assert len(list(leaks(window))) > 5
    window.go("to_post")
    settle(window)
    assert any("postTable" in one for one in leaks(window))


def test_one_key_shows_it_for_a_reason_that_is_recorded_and_leaving_covers_it_again(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], banned: UiDesk
) -> None:
    number = request_of(banned, State.COLLECTED)
    window = make_window(banned)
    window.open_request(number)
    settle(window)
    page = request_page(window)
    assert "is covered here" in words(page, "banFactHead")
    QTest.keyClick(page, Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    assert focus().objectName() == "banWhy"
    press(qtbot, Key.Key_Return)  # no reason, nothing shown
    settled(qtbot, window)
    assert not list(leaks(window))
    line(page, "banWhy").setText("tarkistan kirjeen")
    line(page, "banWhy").setFocus()
    press(qtbot, Key.Key_Return)
    settle(window)
    assert "is shown until you leave" in words(page, "banFactHead")
    page.review.show_place((HOME.key, 0, "katu"))
    settle(window)
    assert any("piilokuja" in one for one in leaks(window))
    history = [str(text) for _, _, text in overview.history(banned.desk(), number)]
    assert history.count("What the safety ban covers was shown on screen: tarkistan kirjeen") == 1
    window.go("today")
    settle(window)
    window.open_request(number)
    settle(window)
    assert "is covered here" in words(page, "banFactHead")
    assert not list(leaks(window))


def test_the_key_covers_it_again(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], banned: UiDesk
) -> None:
    window = make_window(banned)
    window.open_request(request_of(banned, State.SIGNED))
    settle(window)
    page = request_page(window)
    QTest.keyClick(page, Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    line(page, "banWhy").setText("osoitteen tarkistus")
    press(qtbot, Key.Key_Return)
    settle(window)
    assert STREET in part(page.letter, QLineEdit, "destination").text()
    QTest.keyClick(page, Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert not list(leaks(window))
    assert part(page.letter, QLineEdit, "destination").placeholderText() == "covered (safety ban)"


def test_a_decision_made_under_the_cover_is_about_the_value_that_is_covered(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], banned: UiDesk
) -> None:
    number = request_of(banned, State.COLLECTED)
    window = make_window(banned)
    window.open_request(number)
    settle(window)
    page = request_page(window)
    page.review.show_place((HOME.key, 1, "muistio"))
    press(qtbot, Key.Key_B)
    settle(window)
    made = {(one.column, one.kind) for one in page.review.decisions}
    assert made == {("muistio", "black_out")}
    assert 1 in {one.row for one in page.review.decisions}
    assert not list(leaks(window))


def test_a_letter_is_posted_to_the_covered_address(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], banned: UiDesk
) -> None:
    number = request_of(banned, State.SIGNED)
    window = make_window(banned)
    window.open_request(number)
    settle(window)
    press(qtbot, Key.Key_F9)
    settle(window)
    [sent] = banned.memory.dispatches
    assert sent.to == f"{NAME}, {STREET}, {CITY}"
    assert not list(leaks(window))


def test_a_silent_register_asks_the_clerk_for_a_decision(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow]
) -> None:
    fake = UiDesk()
    number = request_in(fake, State.SIGNED)
    fake.registers.away = True
    window = make_window(fake)
    window.open_request(number)
    settle(window)
    page = request_page(window)
    press(qtbot, Key.Key_F9)
    settle(window)
    assert fake.memory.dispatches == []
    assert "nobody knows whether they have come under" in str(page.messages.shown)
    assert focus().objectName() == "banUnasked"
    line(page.letter, "banUnasked").setText("määräpäivä on tänään")
    page.letter.exit.delivery.deliver.setFocus()
    press(qtbot, Key.Key_F9)
    settle(window)
    assert len(fake.memory.dispatches) == 1
    history = [str(text) for _, _, text in overview.history(fake.desk(), number)]
    assert any(one.endswith("left all the same: määräpäivä on tänään") for one in history)


def test_whoever_collects_the_letter_later_is_identified(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], banned: UiDesk
) -> None:
    number = request_of(banned, State.SIGNED)
    window = make_window(banned)
    window.open_request(number)
    settle(window)
    page = request_page(window)
    press(qtbot, Key.Key_1)
    settle(window)
    assert line(page.letter, "destinationReason").isVisible()
    press(qtbot, Key.Key_F9)
    settle(window)
    assert banned.memory.dispatches == []
    assert "how you identified" in str(page.messages.shown)
    line(page.letter, "destinationReason").setText("passi")
    press(qtbot, Key.Key_F9)
    settle(window)
    assert [one.note for one in banned.memory.dispatches] == ["passi"]


def test_who_is_known_by_the_address_alone_is_identified_where_they_collect_it(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow]
) -> None:
    """EDPB 01/2022, section 3: the line asks in its own words, for no ban is known."""
    fake = UiDesk()
    number = request_in(fake, State.SIGNED)
    check = IdentityCheck(Evidence.KNOWN_CUSTOMER, "virk1", NOW, True, "")
    fake.memory.requests[number] = replace(fake.memory.requests[number], identity=check)
    window = make_window(fake)
    window.open_request(number)
    settle(window)
    page = request_page(window)
    press(qtbot, Key.Key_1)
    settle(window)
    why = line(page.letter, "destinationReason")
    assert why.accessibleName() == "How you identified whoever takes it"
    press(qtbot, Key.Key_F9)
    settle(window)
    assert fake.memory.dispatches == []
    assert "how you identified" in str(page.messages.shown)
    why.setText("passi")
    press(qtbot, Key.Key_F9)
    settle(window)
    assert [one.note for one in fake.memory.dispatches] == ["passi"]


def test_that_somebody_else_gets_the_whole_answer_is_said_before_it_is_given(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], banned: UiDesk
) -> None:
    """Of those who act for a person the law names the other guardian alone; a person has to ask."""
    number = request_of(banned, State.COLLECTED)
    window = make_window(banned)
    window.open_request(number)
    settle(window)
    page = request_page(window)
    assert said(page, "banFactDetail") == ""
    request = banned.memory.requests[number]
    somebody = Representative(
        Role.ATTORNEY, "Asiamies Aimo", ("Kotikatu 1",), "valtakirja", "a", NOW
    )
    banned.memory.requests[number] = replace(request, representative=somebody)
    window.go("today")
    window.open_request(number)
    settle(window)
    assert "gets the whole answer" in said(page, "banFactDetail")


@pytest.mark.parametrize("language", ["fi", LONG])
def test_the_line_of_the_ban_can_be_read_named_and_reached(
    qtbot: QtBot, banned: UiDesk, language: str
) -> None:
    """In the smallest window, in Finnish and in texts longer by half; as it is, and asking why."""
    numbers = [request_of(banned, state) for state in (State.COLLECTED, State.SIGNED)]
    request = banned.memory.requests[numbers[1]]
    somebody = Representative(Role.ATTORNEY, "Asiamies Aimo", ("Kotikatu 1",), "valta", "a", NOW)
    banned.memory.requests[numbers[1]] = replace(request, representative=somebody)
    window = open_window(qtbot, banned, language, (1280, 720))
    wrong: list[str] = []
    for number in numbers:
        window.open_request(number)
        settle(window)
        page = request_page(window)
        for asking in (False, True):
            if asking:
                page.ban.toggle()
                settle(window)
            stops = tab_stops(window)
            wrong += [f"{number}, cut: {one}" for one in cut_texts(page)]
            wrong += [f"{number}, nameless: {one}" for one in nameless(page)]
            wrong += [f"{number}, not by Tab: {one}" for one in unreachable(page, stops)]
            wrong += [f"{number}, Tab goes back: {one}" for one in backwards(page, stops)]
    window.close()
    assert sorted(set(wrong)) == []
