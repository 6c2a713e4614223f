"""The letters beside the answer: the form of each, checked as it is filled, its page, the receipt by one key."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desk.domain.letter_facts import Finding
from desk.domain.notice_facts import (
    Extension,
    ExtensionGround,
    FeeNotice,
    MarketingBan,
    Rectification,
)
from desk.domain.request import LetterKind, State
from desk.domain.text import Text
from desk.ui.letter_fields import Value
from desk.ui.letter_forms import FORMS
from desk.ui.letter_makers import known
from desk.ui.other_letters import OtherLettersStep
from desk.ui.window import MainWindow
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
from tests.ui.ui_desk import TODAY, UiDesk

MakeWindow = Callable[[UiDesk], MainWindow]
REASON = "Vanhat lukemat haetaan arkistosta."
FILLED: Mapping[LetterKind, Mapping[str, Value]] = {
    LetterKind.RECEIPT: {},
    LetterKind.IDENTITY_REQUEST: {"doubt": "Nimi ei täsmää.", "ways": ("document",)},
    LetterKind.CLARIFICATION: {"reason": "Tietoja on paljon.", "choices": ("laskut", "puhelut")},
    LetterKind.EXTENSION: {"ground": "complexity", "reason": REASON},
    LetterKind.REFUSAL: {"ground": "excessive", "reason": "Sama pyyntö joka viikko."},
    LetterKind.FEE_NOTICE: {
        "ground": "excessive",
        "reason": "Sama pyyntö joka viikko.",
        "costs": (("Tulostus", "12,50"),),
        "approved_by": "Kirsi Koe",
    },
    LetterKind.RECTIFICATION: {"changes": (("Puhelin", "040 1", "040 2"),)},
    LetterKind.MARKETING_BAN: {"channels": ("phone", "post")},
    LetterKind.ERASURE: {"kept": (("Laskut", "Kirjanpitolaki"),)},
    LetterKind.RESTRICTION: {"ground": "accuracy", "restricted": ("Lukemat",)},
    LetterKind.RECIPIENTS_NOTICE: {
        "name": "Perintä Oy",
        "address": ("Katu 1", "00100 HELSINKI"),
        "change": "erasure",
        "data": ("Vanha osoite",),
    },
}
STATES = {LetterKind.IDENTITY_REQUEST: State.RECEIVED, LetterKind.ERASURE: State.DELIVERED}


def opened(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk, state: State = State.COLLECTED
) -> OtherLettersStep:
    """The other letters of a request, by their key."""
    window = make_window(fake)
    window.open_request(request_in(fake, state))
    page = request_page(window)
    qtbot.waitUntil(lambda: page.request is not None and window.isActiveWindow())
    settled(qtbot, window)
    QTest.keyClick(page, Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert page.at == 7
    settled(qtbot, window)
    return page.other


def choose(qtbot: QtBot, step: OtherLettersStep, kind: LetterKind) -> None:
    listed = part(step, QListWidget, "otherKinds")
    listed.setFocus()
    listed.setCurrentRow(list(FORMS).index(kind))
    settled(qtbot, window_of(step))


def kinds(fake: UiDesk) -> list[LetterKind]:
    return [letter.kind for _, letter in fake.memory.letters]


def type_into(step: OtherLettersStep, name: str, text: str) -> None:
    field = part(step, QPlainTextEdit, name)
    field.insertPlainText(text)


def test_every_letter_beside_the_answer_has_a_form() -> None:
    beside = set(LetterKind) - {
        LetterKind.ANSWER,
        LetterKind.PARTIAL_ANSWER,
        LetterKind.NOTHING_HELD,
    }
    assert set(FORMS) == beside == set(FILLED)


@pytest.mark.parametrize("kind", FORMS)
def test_a_form_makes_the_facts_of_its_letter(kind: LetterKind, fake: UiDesk) -> None:
    request_in(fake, State.COLLECTED)
    given = {**known(the_request(fake), today=TODAY), **FILLED[kind]}
    form = FORMS[kind]
    assert form.lacking(given) == ()
    assert form.make(given).kind is kind
    if form.fields:
        assert form.lacking({})


@pytest.mark.parametrize("kind", FORMS)
def test_each_letter_is_filled_in_seen_and_signed(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk, kind: LetterKind
) -> None:
    if kind is LetterKind.FEE_NOTICE:
        request_in(fake, State.DELIVERED)
    step = opened(qtbot, make_window, fake, STATES.get(kind, State.COLLECTED))
    choose(qtbot, step, kind)
    for each in step.form.inputs:
        if each.field.key in FILLED[kind]:
            each.fill(FILLED[kind][each.field.key])
        elif each.field.key == "to":
            each.fill(("Virtanen Aino", "Karhumäenkatu 11", "55120 IMATRA"))
    sound = "Check: nothing to remark"
    qtbot.waitUntil(lambda: words(step, "otherCheckFactHead") == sound)
    assert step.page.document.pageCount() == 1
    assert kind not in kinds(fake)
    press(qtbot, Key.Key_F10)
    qtbot.waitUntil(lambda: kind in kinds(fake))
    settled(qtbot, window_of(step))
    assert step.exit.isVisible()
    assert "Signed by" in words(step, "letterFactHead")
    sealed = part(step, QListWidget, "otherSealed")
    assert sealed.item(0).text().endswith(str(FORMS[kind].name))


def test_what_is_lacking_is_said_while_typing_and_f10_leads_there(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    step = opened(qtbot, make_window, fake)
    choose(qtbot, step, LetterKind.EXTENSION)
    assert words(step, "otherStateHead") == (
        "Still to be filled in: Ground; Reasons, in words the customer understands"
    )
    button(step, "ground_complexity").setFocus()
    press(qtbot, Key.Key_1)
    assert words(step, "otherStateHead").endswith(": Reasons, in words the customer understands")
    press(qtbot, Key.Key_F10)
    reason = part(step, QPlainTextEdit, "reason")
    assert reason.hasFocus()
    assert fake.memory.letters == []
    type_into(step, "reason", REASON)
    qtbot.waitUntil(lambda: step.page.document.pageCount() == 1)
    facts = fake.letters.notices[-1].facts
    assert isinstance(facts, Extension)
    assert (facts.ground, facts.reason) == (ExtensionGround.COMPLEXITY, REASON)


def test_a_letter_that_may_not_be_written_says_why_before_it_is_signed(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    step = opened(qtbot, make_window, fake, State.DELIVERED)
    assert "answered or closed already" in words(step, "otherStateHead")
    press(qtbot, Key.Key_F10)
    page = request_page(window_of(step))
    qtbot.waitUntil(lambda: page.messages.shown is not None)
    assert kinds(fake) == [LetterKind.ANSWER]


def test_a_fee_for_the_first_check_of_the_year_is_refused_in_words(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    """Art. 12(5), 15(3); law: the free check."""
    step = opened(qtbot, make_window, fake)
    choose(qtbot, step, LetterKind.FEE_NOTICE)
    assert words(step, "factFeeHead") == "Free: this is the person's first check of 2026."
    for each in step.form.inputs:
        if each.field.key in FILLED[LetterKind.FEE_NOTICE]:
            each.fill(FILLED[LetterKind.FEE_NOTICE][each.field.key])
    qtbot.waitUntil(lambda: "first check of 2026" in words(step, "otherStateHead"))
    assert "no fee may be taken" in words(step, "otherStateHead")


def test_both_sides_stand_beside_a_fee_until_its_notice_has_left(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    """Law, free check: what was given and when, the law beside the house rule, the notice first."""
    first = request_in(fake, State.DELIVERED)
    step = opened(qtbot, make_window, fake)
    choose(qtbot, step, LetterKind.FEE_NOTICE)
    assert "by itself no ground for a fee" in words(step, "factFeeHead")
    assert f"Request {first}" in words(step, "factFeeDetail")
    assert "its answer left 22 November 2026" in words(step, "factFeeDetail")
    sides = words(step, "factFeeSidesDetail")
    assert "Article 12(5)" in sides
    assert "calendar year" in sides
    for each in step.form.inputs:
        if each.field.key in FILLED[LetterKind.FEE_NOTICE]:
            each.fill(FILLED[LetterKind.FEE_NOTICE][each.field.key])
    assert words(step, "factFeeHead").startswith("Manifestly excessive only where you can show it")
    press(qtbot, Key.Key_F10)
    qtbot.waitUntil(lambda: LetterKind.FEE_NOTICE in kinds(fake))
    settled(qtbot, window_of(step))
    assert words(step, "factFeeNoticeHead").startswith("The notice has not left")


def test_a_day_and_a_sum_that_are_none_are_told(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    request_in(fake, State.DELIVERED)
    step = opened(qtbot, make_window, fake)
    choose(qtbot, step, LetterKind.MARKETING_BAN)
    since = line(step, "since")
    assert since.text() == "22.11.2026"
    since.setText("huomenna")
    assert words(step, "note_since") == "The day is written like 22.12.2026."
    qtbot.waitUntil(step.findings.isHidden)
    since.setText("1.12.2026")
    qtbot.waitUntil(lambda: step.page.document.pageCount() == 1)
    facts = fake.letters.notices[-1].facts
    assert isinstance(facts, MarketingBan)
    assert facts.since.isoformat() == "2026-12-01"
    choose(qtbot, step, LetterKind.FEE_NOTICE)
    for each in step.form.inputs:
        if each.field.key in ("ground", "reason", "approved_by"):
            each.fill(FILLED[LetterKind.FEE_NOTICE][each.field.key])
    line(step, "costs_1_0").setText("Tulostus")
    line(step, "costs_1_1").setText("kaksi")
    qtbot.waitUntil(lambda: "“kaksi” is no sum" in words(step, "otherStateHead"))
    line(step, "costs_1_1").setText("12,5")
    qtbot.waitUntil(lambda: step.page.document.pageCount() == 1)
    fee = fake.letters.notices[-1].facts
    assert isinstance(fee, FeeNotice)
    assert str(fee.total) == "12.50"


def test_a_new_row_appears_as_soon_as_the_last_one_is_begun(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    step = opened(qtbot, make_window, fake)
    choose(qtbot, step, LetterKind.RECTIFICATION)
    line(step, "changes_1_0").setFocus()
    QTest.keyClicks(line(step, "changes_1_0"), "Puhelin")
    press(qtbot, Key.Key_Tab)
    assert line(step, "changes_1_1").hasFocus()
    press(qtbot, Key.Key_Tab)
    QTest.keyClicks(line(step, "changes_1_2"), "040")
    press(qtbot, Key.Key_Tab)
    assert line(step, "changes_2_0").hasFocus()
    assert line(step, "changes_2_0").accessibleName() == "What was corrected, row 2: Information"
    qtbot.waitUntil(lambda: step.page.document.pageCount() == 1)
    facts = fake.letters.notices[-1].facts
    assert isinstance(facts, Rectification)
    assert [(one.label, one.old, one.new) for one in facts.changes] == [("Puhelin", "", "040")]


def test_what_was_typed_stays_while_another_letter_is_looked_at(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    step = opened(qtbot, make_window, fake)
    choose(qtbot, step, LetterKind.EXTENSION)
    type_into(step, "reason", REASON)
    choose(qtbot, step, LetterKind.RECEIPT)
    choose(qtbot, step, LetterKind.EXTENSION)
    reason = part(step, QPlainTextEdit, "reason")
    assert reason.toPlainText() == REASON


def test_what_the_check_finds_in_another_letter_keeps_it_from_being_signed(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    fake.inspector.findings = (Finding("code", Text("test", "A code stands on page 1."), 1),)
    step = opened(qtbot, make_window, fake)
    assert "may not be signed yet" in words(step, "otherCheckFactHead")
    press(qtbot, Key.Key_F10)
    page = request_page(window_of(step))
    qtbot.waitUntil(lambda: page.messages.shown is not None)
    assert "A code stands on page 1." in str(page.messages.shown)
    assert fake.memory.letters == []


def test_a_refusal_ends_the_request_and_can_still_be_posted(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    step = opened(qtbot, make_window, fake)
    choose(qtbot, step, LetterKind.REFUSAL)
    for each in step.form.inputs:
        each.fill(FILLED[LetterKind.REFUSAL][each.field.key])
    press(qtbot, Key.Key_F10)
    qtbot.waitUntil(lambda: the_request(fake).state is State.REFUSED)
    settled(qtbot, window_of(step))
    assert request_page(window_of(step)).at == 7
    press(qtbot, Key.Key_F9)
    qtbot.waitUntil(lambda: len(fake.memory.dispatches) == 1)
    settled(qtbot, window_of(step))
    assert "by post" in words(step, "dispatchWhen")
    assert not step.exit.delivery.isVisible()
    assert button(step, "giveAgain").isVisible()


def test_the_receipt_is_one_key_and_two_presses_write_one(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    window = make_window(fake)
    window.open_request(request_in(fake, State.COLLECTED))
    page = request_page(window)
    qtbot.waitUntil(lambda: page.request is not None and window.isActiveWindow())
    settled(qtbot, window)
    receipt = part(page, QPushButton, "receipt")
    assert receipt.text() == "Receipt · F8"
    press(qtbot, Key.Key_F8, Key.Key_F8)
    qtbot.waitUntil(lambda: page.messages.shown is not None)
    assert "No printer is set up" in str(page.messages.shown)
    settled(qtbot, window)
    assert kinds(fake) == [LetterKind.RECEIPT]
    press(qtbot, Key.Key_Escape)
    assert page.at == 3


def test_somebody_whom_no_register_knows_gets_a_letter_at_the_address_they_gave(
    qtbot: QtBot, make_window: MakeWindow, fake: UiDesk
) -> None:
    step = opened(qtbot, make_window, fake, State.RECEIVED)
    assert "To whom: name and address" in words(step, "otherStateHead")
    type_into(step, "to", "Virtanen Aino\nKarhumäenkatu 11\n55120 IMATRA")
    qtbot.waitUntil(lambda: step.page.document.pageCount() == 1)
    assert fake.letters.notices[-1].recipient == (
        "Virtanen Aino",
        "Karhumäenkatu 11",
        "55120 IMATRA",
    )
