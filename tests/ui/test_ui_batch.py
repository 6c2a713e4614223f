"""Many letters at once, who asks for the person, trays, recordings, and long words in the new places."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QListWidget, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desk.domain.letter_facts import Finding, LetterFacts
from desk.domain.records import CollectionInfo, FieldInfo, Table
from desk.domain.representation import Role
from desk.domain.request import LetterKind, State
from desk.domain.text import Language, Text
from desk.services.ports import WrittenLetter
from desk.ui.letter_forms import FORMS
from desk.ui.requests_page import RequestsPage
from desk.ui.settings_page import SettingsPage
from desk.ui.tray_form import TrayForm, chosen_trays
from desk.ui.window import MainWindow
from tests.fakes import FakeInspector
from tests.ui.driving import (
    Key,
    button,
    line,
    page_of,
    part,
    press,
    request_page,
    settled,
    the_request,
    window_of,
    words,
)
from tests.ui.looking import cut_texts
from tests.ui.made_requests import request_in
from tests.ui.test_ui_letter import at_letter
from tests.ui.ui_desk import PERSON, TaggedTranslator, UiDesk

MakeWindow = Callable[..., MainWindow]


@dataclass
class Choosy(FakeInspector):
    """Finds something in the letters of some requests, and waits before it looks at any."""

    bad: str = ""
    go_on: threading.Event = field(default_factory=threading.Event)

    def inspect(self, letter: WrittenLetter, facts: LetterFacts) -> tuple[Finding, ...]:
        self.go_on.wait(10)
        if facts.number == self.bad:
            return (Finding("code", Text("test", "A code stands on page 1."), 1),)
        return ()


def requests_page(window: MainWindow) -> RequestsPage:
    return page_of(window, RequestsPage)


def test_all_that_were_looked_through_are_signed_and_one_that_fails_stops_no_other(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    bad = request_in(fake, State.REVIEWED)
    good = request_in(fake, State.REVIEWED)
    request_in(fake, State.COLLECTED)
    fake.inspector = Choosy(bad=bad)
    fake.inspector.go_on.set()
    window = make_window(fake)
    window.go("requests")
    page = requests_page(window)
    sign = button(page, "signAll")
    named = "Sign all that were looked through: 2"
    qtbot.waitUntil(lambda: sign.accessibleName() == named and window.isActiveWindow())
    assert sign.isVisible()
    press(qtbot, Key.Key_F10, Key.Key_F10)
    qtbot.waitUntil(lambda: "not signed: 1" in words(page, "batchHead"))
    assert words(page, "batchHead") == "Signed: 1; not signed: 1"
    results = part(page, QListWidget, "batchResults")
    told = sorted(results.item(place).text() for place in range(results.count()))
    assert told[0].startswith(f"{bad} Virtanen Aino Maria: not signed.")
    assert "A code stands on page 1." in told[0]
    assert told[1] == f"{good} Virtanen Aino Maria: signed"
    assert fake.memory.requests[good].state is State.SIGNED
    assert fake.memory.requests[bad].state is State.REVIEWED
    results.setFocus()
    results.setCurrentRow(0)
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: window.page is not page)
    settled(qtbot, window)


def test_signing_many_stops_after_the_letter_under_way(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    for _ in range(3):
        request_in(fake, State.REVIEWED)
    inspector = fake.inspector = Choosy()
    window = make_window(fake)
    window.go("requests")
    page = requests_page(window)
    qtbot.waitUntil(lambda: button(page, "signAll").isVisible() and window.isActiveWindow())
    press(qtbot, Key.Key_F10)
    qtbot.waitUntil(lambda: words(page, "batchHead") == "Signing: 0 of 3")
    press(qtbot, Key.Key_Escape)
    inspector.go_on.set()
    qtbot.waitUntil(lambda: words(page, "batchHead").startswith("Stopped."))
    assert words(page, "batchHead") == "Stopped. Signed: 1; not signed: 0; left: 2"
    signed = [one for one in fake.memory.requests.values() if one.state is State.SIGNED]
    assert len(signed) == 1
    press(qtbot, Key.Key_Escape)
    assert not part(page, QWidget, "batchPanel").isVisible()
    settled(qtbot, window)


def test_who_asks_for_the_person_is_written_down_with_what_shows_it(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    window = make_window(fake)
    window.open_request(request_in(fake, State.COLLECTED))
    page = request_page(window)
    qtbot.waitUntil(lambda: page.request is not None and window.isActiveWindow())
    page.bring(0)
    settled(qtbot, window)
    assert words(page, "representativeFactHead") == "The person asks for themself"
    button(page, "representativeFactMore").click()
    role = part(page, QComboBox, "role")
    assert role.hasFocus()
    role.setCurrentIndex(role.findData(Role.ATTORNEY))
    line(page, "representativeName").setText("Salo Tiina")
    write = button(page, "writeRepresentative")
    write.click()
    assert page.focusWidget().objectName() == "scope_covers"
    press(qtbot, Key.Key_1)
    QTest.keyClicks(page.focusWidget(), "3.11.2026")
    write.click()
    assert page.focusWidget().objectName() == "authority"
    assert the_request(fake).representative is None
    part(page, QPlainTextEdit, "authority").insertPlainText("valtakirja 3.11.2026")
    write.click()
    qtbot.waitUntil(lambda: the_request(fake).representative is not None)
    somebody = the_request(fake).representative
    assert somebody is not None
    assert (somebody.role, somebody.name) == (Role.ATTORNEY, "Salo Tiina")
    settled(qtbot, window)
    page.bring(0)
    assert words(page, "representativeFactHead").startswith("Salo Tiina asks for the person")
    assert "valtakirja 3.11.2026" in words(page, "representativeFactDetail")


def test_a_printer_s_trays_are_chosen_once(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    window = make_window(fake)
    window.go("settings")
    page = page_of(window, SettingsPage)
    page.show_section("printing/trays")
    trays = part(page, TrayForm)
    settled(qtbot, window)
    trays.show_printers({"Tiski": ("Upper", "Lower"), "PDF": ()})
    assert trays.isVisible()
    first = part(trays, QComboBox, "letterheadTray")
    first.setCurrentIndex(first.findData("Upper"))
    first.activated.emit(first.currentIndex())
    assert chosen_trays(trays.bench.settings, "Tiski") == ("Upper", None)
    assert chosen_trays(trays.bench.settings, "PDF") == (None, None)


RECORDINGS = CollectionInfo(
    system=PERSON.system,
    dataset=PERSON.dataset,
    name="tallenne",
    label=PERSON.label,
    order=90,
    fields=(FieldInfo("tiedosto", PERSON.fields[0].label, file=True),),
)


def test_recordings_go_along_once_somebody_says_they_were_listened_to(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    fake.files.files = {"T1.wav": b"RIFF1", "T2.wav": b"RIFF2"}
    found = fake.registers.collection
    fake.registers.collection = replace(
        found, tables=[*found.tables, Table(RECORDINGS, [("T1.wav",), ("T2.wav",)])]
    )
    step = at_letter(qtbot, make_window, fake, request_in(fake, State.REVIEWED), at=4)
    assert button(step, "recordings_offered").isChecked()
    assert fake.letters.written[-1].beside == ()
    button(step, "recordings_offered").setFocus()
    press(qtbot, Key.Key_2)
    qtbot.waitUntil(lambda: len(fake.letters.written[-1].beside) == 2)
    settled(qtbot, window_of(step))
    press(qtbot, Key.Key_F10)
    qtbot.waitUntil(lambda: the_request(fake).state is State.SIGNED)
    letter = the_request(fake).letter
    assert letter is not None
    assert [one.name for one in letter.beside] == ["T1.wav", "T2.wav"]


class LongTranslator(TaggedTranslator):
    """Every text a third longer, as Finnish and Swedish may be."""

    def __init__(self, language: Language) -> None:
        super().__init__("en")

    def _pattern(self, context: str, source: str) -> str:
        return source + " " + "mmmmm " * (len(source) // 18 + 1) if context else source


@pytest.mark.parametrize("state", [State.REVIEWED, State.SIGNED, State.DELIVERED])
def test_words_a_third_longer_are_not_cut_in_the_letter(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk, state: State
) -> None:
    window = make_window(fake, translators=LongTranslator)
    window.open_request(request_in(fake, state))
    page = request_page(window)
    qtbot.waitUntil(lambda: page.request is not None)
    page.bring(4)
    settled(qtbot, window)
    assert cut_texts(page.letter) == []


@pytest.mark.parametrize("kind", FORMS)
def test_words_a_third_longer_are_not_cut_in_a_form(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk, kind: LetterKind
) -> None:
    window = make_window(fake, translators=LongTranslator)
    window.open_request(request_in(fake, State.COLLECTED))
    page = request_page(window)
    qtbot.waitUntil(lambda: page.request is not None)
    page.bring(7)
    kinds = part(page.other, QListWidget, "otherKinds")
    kinds.setCurrentRow(list(FORMS).index(kind))
    settled(qtbot, window)
    assert cut_texts(page.other) == []
