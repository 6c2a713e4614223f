"""Identity codes and business IDs as they are typed at the counter: what is said live, and who is picked."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk.domain.person import CODE_WITHOUT_SIGN, Identifiers
from desk.ui.window import MainWindow
from tests.ui.driving import Key, part, press, start_visit, words
from tests.ui.ui_desk import CODE, UiDesk, candidate

BARE = CODE.replace("-", "")
TRADE = "0737546-2"


def test_a_code_without_its_sign_asks_which(qtbot: QtBot, window: MainWindow) -> None:
    """Two people may have codes that differ in the sign alone: nothing is guessed."""
    page = start_visit(qtbot, window, BARE)
    assert words(page, "factCodeHead") == "Which sign has the identity code?"
    told = words(page, "factCodeDetail")
    assert "- Y X W V U: born 13 October 1952" in told
    assert "+: born 13 October 1852" in told
    assert "2052" not in told, "nobody is born in time to come"
    assert page.facts.person is None


def test_whoever_matches_without_the_sign_only_is_shown_but_not_picked(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    """Law.md: old systems dropped the sign; such a match is no proof of who it is."""
    unsure = candidate(
        matched_on=(CODE_WITHOUT_SIGN,),
        unsigned=True,
        identifiers=Identifiers({"personal_identity_code": (BARE, CODE)}),
    )
    fake.registers.candidates = [unsure]
    window = make_window(fake)
    page = start_visit(qtbot, window, CODE)
    assert page.facts.person is None
    assert "only without its sign" in words(page, "factPersonHead")
    assert page.facts.picker.isVisible()
    assert "lacks its sign" in page.facts.picker.item(0).text()
    press(qtbot, Key.Key_F9)
    assert not fake.memory.requests
    page.facts.picker.setFocus()
    press(qtbot, Key.Key_Return)
    assert page.facts.person is unsure
    assert "compare all else" in words(page, "factPersonDetail")


def test_a_sign_twin_on_record_is_told_beside_the_code(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    fake.registers.candidates = [candidate(sign_twins=1)]
    window = make_window(fake)
    page = start_visit(qtbot, window, CODE)
    assert "differs from this one only in its sign" in words(page, "factCodeHead")
    assert "a temporary code (900–999)" in words(page, "factCodeDetail")


def test_a_birth_date_to_come_points_at_the_sign(qtbot: QtBot, window: MainWindow) -> None:
    page = start_visit(qtbot, window, CODE.replace("-", "A"))
    assert "still to come" in words(page, "factCodeHead")
    assert "13 October 2052" in words(page, "factCodeDetail")


@pytest.mark.parametrize("typed", [CODE.replace("1", "I", 1), "131O52-9373", "l31052-9373"])
def test_a_letter_for_a_digit_is_told_and_not_put_right(
    qtbot: QtBot, window: MainWindow, typed: str
) -> None:
    page = start_visit(qtbot, window, typed)
    assert page.facts.person is None
    assert "Nothing is guessed" in words(page, "factCodeDetail")


def test_a_company_is_told_live_with_what_to_do(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    """GDPR Art. 4(1), 15: the right of access belongs to natural persons."""
    fake.registers.candidates = [
        candidate(
            "Niittytien Saha Oy",
            company=True,
            birth_date=None,
            identifiers=Identifiers({"name": ("Niittytien Saha Oy",), "customer_number": (TRADE,)}),
        )
    ]
    window = make_window(fake)
    page = start_visit(qtbot, window, TRADE)
    assert words(page, "factPersonHead") == "Niittytien Saha Oy is a company"
    assert "search by their own name" in words(page, "factPersonDetail")
    assert not part(page, QWidget, "factCode").isVisible(), "the same is not told twice"
    press(qtbot, Key.Key_F9)
    assert page.messages.shown is not None
    assert not fake.memory.requests


def test_a_business_id_that_no_register_knows_is_told_as_one(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = start_visit(qtbot, window, TRADE)
    assert words(page, "factCodeHead") == "This is a business ID"
    assert "no right of access" in words(page, "factCodeDetail")


def test_a_sole_trader_may_be_answered(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    fake.registers.candidates = [
        candidate(
            sole_trader=True,
            identifiers=Identifiers(
                {"personal_identity_code": (CODE,), "customer_number": (TRADE,)}
            ),
        )
    ]
    window = make_window(fake)
    page = start_visit(qtbot, window, TRADE)
    assert words(page, "factCodeHead") == "This is the business ID of a sole trader"
    assert page.facts.person is not None
    assert "sole trader" in words(page, "factPersonDetail")


def test_a_wrong_business_id_is_told(qtbot: QtBot, window: MainWindow) -> None:
    page = start_visit(qtbot, window, "")
    QTest.keyClicks(page.who, "0737546-3")
    qtbot.waitUntil(lambda: words(page, "factCodeHead") == "The business ID is not right")
