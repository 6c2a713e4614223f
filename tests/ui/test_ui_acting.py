"""Somebody asks for another person: what is asked of each authority, at the visit and on the request."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desk.domain.identity import Evidence
from desk.domain.mandate import ChildsView, Custody, Mandate
from desk.domain.person import Identifiers
from desk.domain.representation import Role
from desk.domain.request import State
from desk.ui.intake_page import IntakePage
from desk.ui.mandate_questions import ASKED
from desk.ui.request_page import RequestPage
from desk.ui.window import MainWindow
from tests.domain.zones import td3
from tests.ui.driving import (
    Key,
    button,
    focus,
    line,
    part,
    press,
    request_page,
    settled,
    shows_review,
    start_visit,
    the_request,
    told,
    words,
)
from tests.ui.looking import cut_texts
from tests.ui.made_requests import request_in
from tests.ui.test_ui_batch import LongTranslator
from tests.ui.ui_desk import CODE, TaggedTranslator, UiDesk, candidate

MakeWindow = Callable[..., MainWindow]
CHILD = candidate(
    "Salo Onni", birth_date=date(2012, 5, 1), identifiers=Identifiers({"name": ("Salo Onni",)})
)


def guardian(qtbot: QtBot, window: MainWindow) -> IntakePage:
    """A visit at which Salo Tiina, read off her passport, asks for the child."""
    page = start_visit(qtbot, window, CHILD.name)
    press(qtbot, Key.Key_F5, Key.Key_2)
    for key in td3(name="SALO<<TIINA", number="XP0000093") + "\n":
        QTest.keyClick(focus(), Key.Key_Return if key == "\n" else ord(key))
    assert page.form.acting.fields.name.text() == "Salo Tiina"
    return page


def test_the_enter_behind_a_reading_answers_no_question_about_the_right(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    fake.registers.candidates = [CHILD]
    page = guardian(qtbot, make_window(fake))
    assert page.form.acting.fields.mandate == Mandate()
    assert focus().objectName() == "representativeName"


def test_an_older_child_who_objects_waits_for_a_decision_that_is_given_on_the_request(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    """GDPR recital 38: the right is the child's own; no yes by itself, and no no."""
    fake.registers.candidates = [CHILD]
    window = make_window(fake)
    page = guardian(qtbot, window)
    page.form.acting.focus()
    press(qtbot, Key.Key_2, Key.Key_3)
    assert "The child objects" in words(page, "factActingDetail")
    assert "Custody is joint" in words(page, "factActingDetail")
    assert not part(page, QWidget, "field_child_born").isVisible(), "the register knows it"
    assert focus().objectName() == "reason"
    press(qtbot, Key.Key_Return, Key.Key_Return)
    QTest.keyClicks(focus(), "VTJ-ote 20.11.2026")
    page.evidence.focus()
    press(qtbot, Key.Key_1, Key.Key_Y, Key.Key_F9)
    qtbot.waitUntil(lambda: isinstance(window.page, RequestPage))
    shown = request_page(window)
    assert "The child objects" in told(qtbot, shown, "objects")
    assert not fake.registers.asked
    shown.bring(0)
    settled(qtbot, window)
    button(shown, "representativeFactMore").click()
    line(shown, "reason").setText("lapsen etu vaatii")
    button(shown, "writeRepresentative").click()
    settled(qtbot, window)
    made = the_request(fake).representative
    assert made is not None
    assert made.mandate == Mandate(
        custody=Custody.JOINT,
        child=ChildsView.OBJECTS,
        decided_by=shown.bench.actor,
        reason="lapsen etu vaatii",
    )
    shown.bring(0)
    assert "lapsen etu vaatii" in words(shown, "representativeFactDetail")
    assert the_request(fake).identified


def test_who_is_of_age_has_no_guardian_and_the_window_says_so_before_f9(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    """442/1999 s. 2."""
    window = make_window(fake)
    page = start_visit(qtbot, window, CODE)
    press(qtbot, Key.Key_F5, Key.Key_2)
    assert "74 years old" in words(page, "factActingDetail")
    page.form.acting.fill({"role": "attorney", "representative": "Aino Virtanen"})
    assert "birth date of whoever asks" in words(page, "factActingDetail")
    born = line(page, "representativeBorn")
    assert born.isVisible()
    born.setText("13.10.1952")
    assert "Whoever asks is the person" in words(page, "factActingDetail")
    born.setText("1.2.1990")
    assert "Whoever asks" not in words(page, "factActingDetail")


def test_who_comes_with_a_power_that_expired_yesterday_is_not_taken_for_the_person(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    """Valtakirja: the request stands, and says who asked with what; nothing can be given on it."""
    window = make_window(fake)
    page = start_visit(qtbot, window, CODE)
    page.form.acting.fill(
        {
            "role": "attorney",
            "representative": "Salo Tiina",
            "authority": "valtakirja",
            "mandate.until": "21.11.2026",
        }
    )
    page.evidence.focus()
    press(qtbot, Key.Key_1, Key.Key_Y, Key.Key_F9)
    qtbot.waitUntil(lambda: isinstance(window.page, RequestPage))
    shown = request_page(window)
    assert "expired on 21 November 2026" in told(qtbot, shown, "expired")
    shown.bring(0)
    assert words(shown, "representativeFactHead").startswith("Salo Tiina asks for the person")
    assert "expired on 21 November 2026" in words(shown, "representativeFactDetail")
    made = the_request(fake)
    assert (made.subject, made.identity, made.letter) == (None, None, None)


def test_a_birth_date_that_no_register_knows_is_asked_of_the_guardian(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    """GDPR recital 38."""
    fake.registers.candidates = [
        candidate("Salo Onni", birth_date=None, identifiers=Identifiers({"name": ("Salo Onni",)}))
    ]
    page = guardian(qtbot, make_window(fake))
    page.form.acting.focus()
    press(qtbot, Key.Key_1, Key.Key_1)
    assert focus().objectName() == "child_born"
    assert not line(page, "reason").isVisible()
    QTest.keyClicks(focus(), "1.5.2018")
    assert not line(page, "reason").isVisible(), "a small child's age asks for no decision"
    line(page, "child_born").setText("1.5.2010")
    assert line(page, "reason").isVisible()


def test_a_check_of_the_person_is_made_anew_once_somebody_else_asks(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    """Both identities are checked (Art. 12(6))."""
    window = make_window(fake)
    window.open_request(request_in(fake, State.COLLECTED))
    page = request_page(window)
    qtbot.waitUntil(lambda: page.request is not None and window.isActiveWindow())
    page.bring(0)
    settled(qtbot, window)
    assert not button(page, "recordIdentity").isVisible()
    press(qtbot, Key.Key_F5)
    role = part(page, QComboBox, "role")
    role.setCurrentIndex(role.findData(Role.ATTORNEY))
    line(page, "representativeName").setText("Salo Tiina")
    line(page, "dated").setText("3.11.2026")
    button(page, "scope_covers").click()
    part(page, QPlainTextEdit, "authority").setPlainText("valtakirja")
    QTest.keyClick(focus(), Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: the_request(fake).representative is not None)
    settled(qtbot, window)
    page.bring(0)
    assert not the_request(fake).identified
    assert button(page, "recordIdentity").isVisible()
    assert "proven who is asking" in words(page, "identityFactHead")
    press(qtbot, Key.Key_1, Key.Key_Y, Key.Key_F9)
    qtbot.waitUntil(lambda: the_request(fake).identified)
    settled(qtbot, window)
    page.bring(0)
    check = the_request(fake).identity
    assert check is not None
    assert (check.evidence, check.shown_by) == (Evidence.SIGNATURE, "Salo Tiina")
    assert the_request(fake).state is State.COLLECTED
    assert "Salo Tiina" in words(page, "identityFactDetail")


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("translators", [TaggedTranslator, LongTranslator])
def test_every_question_fits_and_is_spoken(
    qtbot: QtBot,
    make_window: MakeWindow,
    fake: UiDesk,
    role: Role,
    translators: type[TaggedTranslator],
) -> None:
    window = make_window(fake, translators=translators)
    window.resize(1280, 720)
    page = start_visit(qtbot, window, CODE)
    page.form.acting.fill({"role": role, "mandate.child": "objects"})
    settled(qtbot, window)
    qtbot.waitUntil(lambda: cut_texts(page.form.acting) == [])
    for one in ASKED[role]:
        if (found := page.findChild(QWidget, one.key)) is not None and found.isVisible():
            assert found.accessibleName() or found.objectName() in (
                "custody",
                "child",
                "matters",
                "scope",
                "standing",
            )
    assert shows_review(window)() is False


def test_what_is_on_record_of_the_person_proves_no_representative(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    """Art. 12(6): an earlier check of the person says nothing of whoever asks for them."""
    page = start_visit(qtbot, make_window(fake), CODE)
    name = f"{page.evidence.objectName()}Kind_{Evidence.EARLIER_IDENTIFICATION}"
    assert button(page, name).isEnabled()
    press(qtbot, Key.Key_F5, Key.Key_5)
    assert not button(page, name).isEnabled()
    page.form.acting.focus()
    page.form.acting.fill({})
    assert button(page, name).isEnabled()
