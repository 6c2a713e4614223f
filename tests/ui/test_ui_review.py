"""Looking through the records: leave out, black out, put back; the letter follows."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
)
from pytestqt.qtbot import QtBot

from desk.domain.answer import BLACKED_OUT, Ground
from desk.domain.disclosure import Decision
from desk.domain.person import Identifiers
from desk.domain.records import CollectionInfo, FieldInfo, OtherPerson, Table
from desk.domain.request import State
from desk.services import answer, review
from desk.ui.review_step import ReviewStep
from desk.ui.window import MainWindow
from tests.ui.driving import (
    Key,
    focus,
    part,
    press,
    request_page,
    settled,
    shows_review,
    the_request,
    words,
)
from tests.ui.made_requests import request_in
from tests.ui.ui_desk import CONTACTS as CONTACTS_INFO
from tests.ui.ui_desk import UiDesk, _local, collection

CONTACTS = 1
"""Place of the contacts among the categories."""


@pytest.fixture
def step(qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk) -> ReviewStep:
    window = make_window(fake)
    window.open_request(request_in(fake, State.COLLECTED))
    qtbot.waitUntil(shows_review(window))
    step = request_page(window).review
    step.categories.choose_category(CONTACTS)
    step.records.setFocus()
    qtbot.waitUntil(window.isActiveWindow)
    return step


def saved(qtbot: QtBot, step: ReviewStep) -> None:
    qtbot.waitUntil(lambda: step.bench.jobs.idle and not step.keys.book.busy and not step.looking)


def opened(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk, *tables: Table
) -> ReviewStep:
    """The review of somebody with these tables alone, its first category in front."""
    found = collection()
    found.tables, found.others = list(tables), []
    fake.registers.collection = found
    window = make_window(fake)
    window.open_request(request_in(fake, State.COLLECTED))
    qtbot.waitUntil(shows_review(window))
    qtbot.waitUntil(lambda: window.isActiveWindow() and window.jobs.idle)
    return request_page(window).review


def control(key: Qt.Key, *, shift: bool = False) -> None:
    with_shift = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(focus(), key, Qt.KeyboardModifier.ControlModifier | with_shift)


def select(qtbot: QtBot, words: str) -> None:
    """Select words in the value in front by Shift and the arrows."""
    edit = focus()
    assert isinstance(edit, QPlainTextEdit)
    begin = edit.toPlainText().index(words)
    press(qtbot, Key.Key_Home, *[Key.Key_Right] * begin)
    for _ in words:
        QTest.keyClick(edit, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert edit.textCursor().selectedText() == words


def now(fake: UiDesk) -> review.Review:
    return review.prepare(fake.desk(), the_request(fake).number)


def cell(step: ReviewStep, row: int, column: int) -> str:
    return str(step.records.model().index(row, column).data())


def test_the_desk_covers_other_people_and_staff_by_itself(step: ReviewStep) -> None:
    assert cell(step, 2, 2) == f"{BLACKED_OUT} ilmoitti katkosta"
    assert cell(step, 0, 3) == BLACKED_OUT
    assert cell(step, 3, 2) == "<b>Kiitos</b> nopeasta korjauksesta"
    assert cell(step, 0, 1) == "call (1)"
    others = part(step, QListWidget, "others")
    assert others.item(0).text() == "Virtanen Pekka, joint holder · to be decided"


def test_del_leaves_a_row_out_and_ctrl_z_puts_it_back(
    qtbot: QtBot, step: ReviewStep, fake: UiDesk
) -> None:
    press(qtbot, Key.Key_Down, Key.Key_Delete)
    saved(qtbot, step)
    shown = review.prepare(fake.desk(), the_request(fake).number)
    assert len(shown.tables[1].rows) == 4
    assert shown.decisions[0].ground is Ground.OTHER_PERSON
    assert step.records.model().rowCount() == 5, "the row stays in sight, struck through"
    assert words(step, "decisionHead") == "The whole row is left out"
    QTest.keyClick(focus(), Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    saved(qtbot, step)
    assert review.prepare(fake.desk(), the_request(fake).number).decisions == ()


def test_b_covers_a_value_and_the_ground_can_be_chosen(
    qtbot: QtBot, step: ReviewStep, fake: UiDesk
) -> None:
    press(qtbot, Key.Key_Right, Key.Key_Right, Key.Key_B)
    saved(qtbot, step)
    assert cell(step, 0, 2) == BLACKED_OUT
    ground = part(step, QComboBox, "ground")
    assert ground.currentText() == "1 concerns another person (GDPR Art. 15(4))"
    press(qtbot, Key.Key_2)
    saved(qtbot, step)
    assert ground.currentText() == "2 name of an employee (C-579/21)"
    shown = review.prepare(fake.desk(), the_request(fake).number)
    assert shown.decisions[0].ground is Ground.STAFF
    assert shown.tables[1].rows[0][2] == BLACKED_OUT


def test_a_covered_value_is_given_only_with_a_reason(
    qtbot: QtBot, step: ReviewStep, fake: UiDesk
) -> None:
    press(qtbot, Key.Key_Right, Key.Key_Right, Key.Key_Right)
    press(qtbot, Key.Key_K)
    saved(qtbot, step)
    assert step.decisions == ()
    reason = focus()
    assert isinstance(reason, QLineEdit)
    assert reason.objectName() == "decisionReason"
    qtbot.keyClicks(reason, "asiakas tuntee hoitajansa")
    press(qtbot, Key.Key_Return)
    saved(qtbot, step)
    assert cell(step, 0, 3) == "Salo Tiina"


def test_decisions_survive_leaving_the_page(qtbot: QtBot, step: ReviewStep, fake: UiDesk) -> None:
    press(qtbot, Key.Key_Delete, Key.Key_Down, Key.Key_Delete)
    window = step.window()
    assert isinstance(window, MainWindow)
    window.go("today")
    settled(qtbot, window)
    number = the_request(fake).number
    assert len(review.prepare(fake.desk(), number).decisions) == 2
    window.open_request(number)
    qtbot.waitUntil(shows_review(window))
    assert len(step.decisions) == 2


def test_a_safety_ban_conflict_stops_the_letter(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    found = collection()
    found.others = [
        OtherPerson(
            "other_tenant",
            Identifiers({"name": ("Salminen Kaisa",)}),
            safety_ban=True,
            shares_place=True,
        )
    ]
    fake.registers.collection = found
    window = make_window(fake)
    window.open_request(request_in(fake, State.COLLECTED))
    qtbot.waitUntil(shows_review(window))
    step = request_page(window).review
    settled(qtbot, window)
    assert "safety ban" in words(step, "conflictHead")
    press(qtbot, Key.Key_F10)
    assert the_request(fake).state is State.COLLECTED
    others = part(step, QListWidget, "others")
    assert "Salminen" not in others.item(0).text()


def test_the_letter_is_previewed_and_signed_once(
    qtbot: QtBot, step: ReviewStep, fake: UiDesk
) -> None:
    qtbot.waitUntil(lambda: step.page.document.pageCount() == 2)
    where = part(step, QLabel, "letterPageWhere")
    assert where.text() == "Page 1 of 2"
    press(qtbot, Key.Key_F10, Key.Key_F10)
    qtbot.waitUntil(lambda: the_request(fake).state is State.SIGNED)
    saved(qtbot, step)
    assert sum(1 for one in fake.memory.events if one.action == "sign") == 1


def test_two_hundred_thousand_rows_are_shown_without_walking_through_them(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    fake.registers.collection = collection(readings=200_000)
    window = make_window(fake)
    window.open_request(request_in(fake, State.COLLECTED))
    qtbot.waitUntil(shows_review(window), timeout=20_000)
    step = request_page(window).review
    step.categories.choose_category(2)
    assert step.records.model().rowCount() == 200_000
    step.records.setFocus()
    QTest.keyClick(step.records, Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert step.records.currentIndex().row() == 199_999
    qtbot.waitUntil(lambda: window.jobs.idle, timeout=20_000)


def test_history_is_told_in_sentences(qtbot: QtBot, step: ReviewStep, fake: UiDesk) -> None:
    window = step.window()
    assert isinstance(window, MainWindow)
    page = request_page(window)
    page.bring(6)
    history = part(page, QTableWidget, "history")
    qtbot.waitUntil(lambda: history.rowCount() >= 4)
    first = history.item(0, 2)
    assert first is not None
    assert "The request arrived and was written down." in first.text()


def test_the_letter_can_be_signed_from_its_own_page_and_saved(
    qtbot: QtBot, step: ReviewStep, fake: UiDesk, tmp_path: Path
) -> None:
    window = step.window()
    assert isinstance(window, MainWindow)
    press(qtbot, Key.Key_Delete)
    saved(qtbot, step)
    page = request_page(window)
    page.bring(4)
    qtbot.waitUntil(lambda: page.letter.page.document.pageCount() == 2)
    press(qtbot, Key.Key_F10)
    qtbot.waitUntil(lambda: the_request(fake).state is State.SIGNED)
    qtbot.waitUntil(lambda: page.at == 5 and window.jobs.idle)
    assert len(review.prepare(fake.desk(), the_request(fake).number).decisions) == 1
    file = tmp_path / "vastaus.pdf"
    page.letter.save_to(file, show=False)
    assert file.read_bytes() == answer.letter(fake.desk(), the_request(fake).number)
    page.letter.save_to(tmp_path / "no such folder" / "x.pdf", show=False)
    told = page.messages.shown
    assert told is not None
    assert "stays sealed" in told.source
    settled(qtbot, window)


# --- undo, redo, several rows, parts of texts -------------------------------------------------------------------


def test_undo_and_redo_go_on_after_the_page_was_left_and_the_window_closed(
    qtbot: QtBot, step: ReviewStep, fake: UiDesk, make_window: Callable[[UiDesk], MainWindow]
) -> None:
    press(qtbot, Key.Key_Delete, Key.Key_Down, Key.Key_Delete)
    saved(qtbot, step)
    control(Key.Key_Z)
    saved(qtbot, step)
    assert [one.row for one in now(fake).decisions] == [0]
    number = the_request(fake).number
    step.window().close()
    window = make_window(fake)
    window.open_request(number)
    qtbot.waitUntil(shows_review(window))
    again = request_page(window).review
    again.categories.choose_category(CONTACTS)
    qtbot.waitUntil(lambda: window.isActiveWindow() and window.jobs.idle)
    again.records.setFocus()
    control(Key.Key_Z, shift=True)
    saved(qtbot, again)
    assert [one.row for one in now(fake).decisions] == [0, 1]
    control(Key.Key_Z)
    control(Key.Key_Z)
    saved(qtbot, again)
    assert now(fake).decisions == ()
    control(Key.Key_Y)
    saved(qtbot, again)
    assert [one.row for one in now(fake).decisions] == [0]


def test_several_rows_are_left_out_together_and_put_back_together(
    qtbot: QtBot, step: ReviewStep, fake: UiDesk
) -> None:
    for _ in range(2):
        QTest.keyClick(focus(), Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, Key.Key_Delete)
    saved(qtbot, step)
    assert [one.row for one in now(fake).decisions] == [0, 1, 2]
    press(qtbot, Key.Key_P)
    saved(qtbot, step)
    assert now(fake).decisions == ()
    control(Key.Key_Z)
    saved(qtbot, step)
    assert len(now(fake).decisions) == 3


def test_b_covers_the_selected_part_of_a_text_alone(
    qtbot: QtBot, step: ReviewStep, fake: UiDesk
) -> None:
    press(qtbot, Key.Key_Right, Key.Key_Right, Key.Key_Return)
    select(qtbot, "laskun")
    press(qtbot, Key.Key_B)
    saved(qtbot, step)
    assert cell(step, 0, 2) == f"Kysyi {BLACKED_OUT} eräpäivää"
    assert words(step, "decisionHead") == "Partly covered: Content"
    assert step.records.hasFocus()
    press(qtbot, Key.Key_Return)
    select(qtbot, "eräpäivää")
    press(qtbot, Key.Key_B)
    saved(qtbot, step)
    assert now(fake).tables[1].rows[0][2] == f"Kysyi {BLACKED_OUT} {BLACKED_OUT}"
    control(Key.Key_Z)
    saved(qtbot, step)
    assert now(fake).tables[1].rows[0][2] == f"Kysyi {BLACKED_OUT} eräpäivää"


def test_a_part_beside_what_the_desk_covered_is_found_in_the_text_as_collected(
    qtbot: QtBot, step: ReviewStep, fake: UiDesk
) -> None:
    press(qtbot, Key.Key_Down, Key.Key_Down, Key.Key_Right, Key.Key_Right, Key.Key_Return)
    select(qtbot, "katkosta")
    press(qtbot, Key.Key_B)
    saved(qtbot, step)
    assert now(fake).tables[1].rows[2][2] == f"{BLACKED_OUT} ilmoitti {BLACKED_OUT}"
    assert now(fake).decisions[0].parts == ((24, 32),)


def test_own_judgement_asks_for_its_reason_before_anything_is_left_out(
    qtbot: QtBot, step: ReviewStep, fake: UiDesk
) -> None:
    press(qtbot, Key.Key_6)
    reason = focus()
    assert isinstance(reason, QLineEdit)
    qtbot.keyClicks(reason, "liikesalaisuus")
    press(qtbot, Key.Key_Return)
    assert step.records.hasFocus()
    press(qtbot, Key.Key_Delete)
    saved(qtbot, step)
    assert now(fake).decisions == (
        Decision(CONTACTS_INFO.key, 0, None, "leave_out", Ground.CLERK, "liikesalaisuus"),
    )


# --- other people -----------------------------------------------------------------------------------------------


def two_others() -> list[OtherPerson]:
    return [
        OtherPerson("joint_holder", Identifiers({"name": ("Virtanen Pekka",)})),
        OtherPerson("mentioned", Identifiers({"name": ("Lehto Oona",)}), safety_ban=True),
        OtherPerson("household", Identifiers({"name": ("Virtanen Saara",)})),
    ]


@pytest.fixture
def people(qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk) -> ReviewStep:
    found = collection()
    found.others = two_others()
    rows = list(found.tables[1].rows)
    rows.append((date(2026, 4, 1), 2, "Lehto Oona kävi Virtanen Pekan kanssa", "Salo Tiina"))
    found.tables[1] = replace(found.tables[1], rows=rows)
    fake.registers.collection = found
    window = make_window(fake)
    window.open_request(request_in(fake, State.COLLECTED))
    qtbot.waitUntil(shows_review(window))
    qtbot.waitUntil(lambda: window.isActiveWindow() and window.jobs.idle)
    return request_page(window).review


def test_other_people_come_first_and_are_counted_down_to_none(
    qtbot: QtBot, people: ReviewStep, fake: UiDesk
) -> None:
    assert people.categories.on_people, "before any category"
    assert people.categories.item(0).text() == "Other people"
    assert "to be decided: 3" in str(people.categories.item(0).toolTip())
    assert people.people.people.hasFocus()
    assert words(people, "personHead") == "Virtanen Pekka, joint holder"
    places = part(people, QListWidget, "personPlaces")
    assert places.count() == 2
    assert places.item(0).text() == "Contacts · Content: ▬▬▬ ilmoitti katkosta"
    press(qtbot, Key.Key_B)
    saved(qtbot, people)
    assert words(people, "peopleLeftHead") == "Other people to be decided about: 2"
    assert words(people, "personHead") == "under a safety ban (covered), mentioned in the text"
    press(qtbot, Key.Key_Delete)
    saved(qtbot, people)
    left_out = [one for one in now(fake).decisions if one.kind == "leave_out"]
    assert [(one.row, one.ground) for one in left_out] == [(5, Ground.SAFETY_BAN)]
    assert words(people, "personHead") == "Virtanen Saara, same household"
    assert "nothing of theirs stands" in places.item(0).text()
    press(qtbot, Key.Key_B)
    saved(qtbot, people)
    assert words(people, "peopleLeftHead") == "Every other person is decided about"
    assert "all decided" in str(people.categories.item(0).toolTip())
    control(Key.Key_Z)
    saved(qtbot, people)
    assert words(people, "peopleLeftHead") == "Other people to be decided about: 1"


def test_f7_goes_from_one_to_the_next_from_anywhere(qtbot: QtBot, people: ReviewStep) -> None:
    people.categories.choose_category(CONTACTS)
    people.records.setFocus()
    press(qtbot, Key.Key_F7)
    assert people.categories.on_people
    first = words(people, "personHead")
    press(qtbot, Key.Key_F7, Key.Key_F7, Key.Key_F7)
    assert words(people, "personHead") == first, "round and round"


def test_somebody_is_given_only_with_a_reason_and_nobody_under_a_ban(
    qtbot: QtBot, people: ReviewStep, fake: UiDesk
) -> None:
    press(qtbot, Key.Key_K)
    reason = focus()
    assert isinstance(reason, QLineEdit)
    press(qtbot, Key.Key_Return)
    assert now(fake).decisions == ()
    qtbot.keyClicks(reason, "suostumus annettu")
    press(qtbot, Key.Key_Return)
    saved(qtbot, people)
    assert now(fake).tables[1].rows[2][2] == "Virtanen Pekka ilmoitti katkosta"
    give = part(people, QPushButton, "givePerson")
    assert words(people, "personHead").startswith("under a safety ban")
    assert not give.isEnabled()


def test_enter_shows_where_the_records_tell_of_somebody(qtbot: QtBot, people: ReviewStep) -> None:
    places = part(people, QListWidget, "personPlaces")
    places.setFocus()
    press(qtbot, Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Return)
    assert people.records.hasFocus()
    assert people.records.here() == (2, 2)


# --- sort, filter, group, details -------------------------------------------------------------------------------


def in_order(qtbot: QtBot, step: ReviewStep) -> list[str]:
    qtbot.waitUntil(lambda: not step.middle.ordering)
    model = step.records.model()
    return [str(model.index(line, 2).data()) for line in range(model.rowCount())]


def test_records_are_sorted_by_any_column_and_back(qtbot: QtBot, step: ReviewStep) -> None:
    came = in_order(qtbot, step)
    press(qtbot, Key.Key_Right, Key.Key_Right, Key.Key_S)
    assert in_order(qtbot, step) == sorted(came, key=str.casefold)
    press(qtbot, Key.Key_S)
    assert in_order(qtbot, step) == sorted(came, key=str.casefold, reverse=True)
    press(qtbot, Key.Key_S)
    assert in_order(qtbot, step) == came


def test_a_screen_reader_may_ask_for_a_place_in_a_table_that_has_nothing_to_show(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    """Qt divides by the number of columns there, and the desk ended where that was none."""
    fields = tuple(FieldInfo(f"s{n}", _local(f"S{n}", f"S{n}", f"S{n}")) for n in range(6))
    few = Table(
        replace(NOTES, fields=fields), [("yksi", "kaksi", "kolme", "neljä", "viisi", "kuusi")]
    )
    step = opened(qtbot, make_window, fake, few)
    model = step.records.model()
    assert (model.rowCount(), model.columnCount()) == (6, 1)
    step.records.setFocus()
    control(Key.Key_F)
    qtbot.keyClicks(focus(), "seitsem")
    qtbot.waitUntil(lambda: model.rowCount() == 0)
    assert model.columnCount() == 1
    step.records.records.show_table(None)
    assert (model.rowCount(), model.columnCount()) == (0, 1)


def test_words_filter_the_records_and_a_decision_is_about_the_row_seen(
    qtbot: QtBot, step: ReviewStep, fake: UiDesk
) -> None:
    control(Key.Key_F)
    qtbot.keyClicks(focus(), "pyysi visit")
    press(qtbot, Key.Key_Return)
    assert in_order(qtbot, step) == ["Pyysi paperilaskun"]
    assert words(step, "recordsCount") == "1 of 5"
    assert step.records.hasFocus()
    press(qtbot, Key.Key_Delete)
    saved(qtbot, step)
    assert [one.row for one in now(fake).decisions] == [4]
    control(Key.Key_F)
    press(qtbot, Key.Key_Escape)
    qtbot.waitUntil(lambda: len(in_order(qtbot, step)) == 5)


def test_records_are_grouped_by_year_or_kind_and_a_group_is_left_out_as_one(
    qtbot: QtBot, step: ReviewStep, fake: UiDesk
) -> None:
    press(qtbot, Key.Key_Right, Key.Key_G)
    qtbot.waitUntil(lambda: not step.middle.ordering)
    lines = step.records.records.lines
    assert [(str(one.name), one.count) for one in lines.groups] == [
        ("call (1)", 3),
        ("visit (2)", 2),
    ]
    press(qtbot, Key.Key_Home)
    step.records.setCurrentIndex(step.records.model().index(4, 0))
    press(qtbot, Key.Key_Return)
    assert step.records.model().rowCount() == 5, "the second group is closed"
    assert words(step, "decisionHead") == "visit (2): 2 records"
    press(qtbot, Key.Key_Delete)
    saved(qtbot, step)
    assert [one.row for one in now(fake).decisions] == [1, 4]


def test_the_record_beside_the_table_has_every_field_its_codes_and_its_system(
    qtbot: QtBot, step: ReviewStep
) -> None:
    press(qtbot, Key.Key_Down)
    model = step.details.view.model()
    told = [
        (model.index(at, 0).data(), model.index(at, 1).data()) for at in range(model.rowCount())
    ]
    assert told == [
        ("Day", "28 September 2026"),
        ("Channel", "visit (2)"),
        ("Content", "Muuttoilmoitus, uusi osoite"),
        ("Clerk", "▬▬▬"),
    ]
    assert words(step, "recordSource") == "From Asiakastieto"
    tip = model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "kanava in yhteydenotto; codes: 1 call, 2 visit"
    step.details.view.setFocus()
    press(qtbot, Key.Key_Down, Key.Key_Down)
    assert step.records.here() == (1, 2)
    assert words(step, "decisionHead") == "Given to the customer: Content"


# --- the letter beside the records ------------------------------------------------------------------------------


def test_the_letter_is_drawn_once_for_many_decisions(
    qtbot: QtBot, step: ReviewStep, fake: UiDesk
) -> None:
    saved(qtbot, step)
    drawn = len(fake.letters.written)
    for _ in range(4):
        press(qtbot, Key.Key_Delete, Key.Key_Down)
    qtbot.waitUntil(lambda: not step.letter.drawing and step.bench.jobs.idle)
    assert len(fake.letters.written) == drawn + 1
    assert len(fake.letters.written[-1].tables[1].rows) == 1


def test_what_is_decided_while_the_letter_is_drawn_is_in_the_letter_that_stands_at_last(
    qtbot: QtBot, step: ReviewStep, fake: UiDesk
) -> None:
    saved(qtbot, step)
    request = the_request(fake)
    drawn = len(fake.letters.written)
    for _ in range(5):
        step.letter.show_request(request)
    press(qtbot, Key.Key_Delete)
    qtbot.waitUntil(lambda: not step.letter.drawing and step.bench.jobs.idle)
    assert len(fake.letters.written) <= drawn + 3, "asked five times, drawn once and once again"
    assert len(fake.letters.written[-1].tables[1].rows) == 4


# --- odd values -------------------------------------------------------------------------------------------------


NOTES = CollectionInfo(
    "asiakastieto",
    "issoy_asiakastieto",
    "huomautus",
    _local("Huomautukset", "Anmärkningar", "Notes"),
    (
        FieldInfo("nro", _local("Numero", "Nummer", "Number")),
        FieldInfo("teksti", _local("Teksti", "Text", "Text")),
    ),
)


def test_a_text_of_a_megabyte_is_read_part_by_part_and_nothing_of_it_is_lost(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    long = "".join(f"{place:07} " for place in range(131_072))
    rows = [(n, long) for n in range(4)]
    step = opened(qtbot, make_window, fake, Table(NOTES, rows))
    assert len(cell(step, 0, 1)) < 400
    press(qtbot, Key.Key_Right, Key.Key_Return)
    read = [step.decision.value.text]
    for _ in range(step.decision.value.parts - 1):
        QTest.keyClick(focus(), Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
        read.append(step.decision.value.text)
    assert "".join(read) == long
    select(qtbot, "0131070")
    press(qtbot, Key.Key_B)
    saved(qtbot, step)
    given = now(fake).tables[0].rows[0][1]
    assert isinstance(given, str)
    assert given == long.replace("0131070", BLACKED_OUT)


def test_controls_and_marks_of_direction_are_seen_and_the_letter_has_them_as_they_are(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    odd = "a\x00b\x1bc \u202eevil\u202c 👩‍👧 שלום\nd\te"
    step = opened(qtbot, make_window, fake, Table(NOTES, [(n, odd) for n in range(4)]))
    assert cell(step, 0, 1) == "a\ufffdb\ufffdc \ufffdevil\ufffd 👩‍👧 שלום d\te"
    press(qtbot, Key.Key_Right, Key.Key_Return)
    assert step.decision.value.text == "a\ufffdb\ufffdc \ufffdevil\ufffd 👩‍👧 שלום\nd\te"
    edit = focus()
    assert isinstance(edit, QPlainTextEdit)
    edit.moveCursor(QTextCursor.MoveOperation.End)
    edit.moveCursor(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor)
    press(qtbot, Key.Key_B)
    saved(qtbot, step)
    assert now(fake).tables[0].rows[0][1] == odd[:-1] + BLACKED_OUT


def test_ten_thousand_columns_are_walked_through_by_keys(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk
) -> None:
    wide = replace(
        NOTES,
        fields=tuple(
            FieldInfo(f"s{n}", _local(f"Sarake {n}", f"Spalt {n}", f"Column {n}"))
            for n in range(10_000)
        ),
    )
    step = opened(
        qtbot, make_window, fake, Table(wide, [tuple(range(r, r + 10_000)) for r in range(5)])
    )
    control(Key.Key_End)
    press(qtbot, Key.Key_End)
    assert step.records.here() == (4, 9_999)
    assert words(step, "decisionHead") == "Given to the customer: Column 9999"
    assert step.details.view.model().rowCount() == 10_000


def sockets_of_this_process() -> set[str]:
    """Where the system tells of them."""
    files = Path("/proc/self/fd")
    if not files.is_dir():
        return set()
    found = set()
    for file in files.iterdir():
        with contextlib.suppress(OSError):  # the folder's own handle is gone by now
            found.add(str(file.readlink()))
    return {one for one in found if one.startswith("socket:")}


HOSTILE = """<html><head><title>x</title><style>p{background:url(http://127.0.0.1:9/a.png)}</style>
<body onload="fetch('http://127.0.0.1:9/b')"><script>new Image().src="http://127.0.0.1:9/c"</script>
<p>Hei, <b>laskuni</b> on väärin.</p><img src="http://127.0.0.1:9/pixel.gif">
<a href="javascript:alert(1)">maksa tästä</a><iframe src="file:///etc/passwd"></iframe>
<link rel="stylesheet" href="http://127.0.0.1:9/d.css"></body></html>"""


def test_a_hostile_message_is_words_alone_and_touches_no_network(
    qtbot: QtBot,
    make_window: Callable[[UiDesk], MainWindow],
    fake: UiDesk,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    reached: list[object] = []
    monkeypatch.setattr(socket.socket, "connect", lambda _self, where: reached.append(where))
    before = sockets_of_this_process()
    rows = [(n, HOSTILE) for n in range(4)]
    step = opened(qtbot, make_window, fake, Table(NOTES, rows))
    press(qtbot, Key.Key_Right)
    qtbot.waitUntil(lambda: step.bench.jobs.idle)
    assert step.decision.value.text == "Hei, laskuni on väärin.\nmaksa tästä"
    assert "HTML, read as plain text" in words(step, "valueNote")
    press(qtbot, Key.Key_H)
    assert step.decision.value.text == HOSTILE
    assert reached == []
    assert sockets_of_this_process() <= before, "nor by Qt's own network"
    press(qtbot, Key.Key_B)
    saved(qtbot, step)
    assert now(fake).tables[0].rows[0][1] == BLACKED_OUT
