"""The letter in the window: its pages, sizes, search, text, and the envelope over it."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QBuffer, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from desk.domain.envelope import C5, E65
from desk.ui import page_search
from desk.ui.bench import Bench
from desk.ui.jobs import Jobs
from desk.ui.large_view import LargeView
from desk.ui.speech import English, Speech
from desk.ui.style import Theme, ThemeChoice
from tests.ui.driving import part
from tests.ui.ui_desk import UiDesk
from tests.ui.windows import RESOURCES

MakeView = Callable[[bytes], LargeView]
Key = Qt.Key


def pdf(*pages: str) -> bytes:
    """A page for each text, whose lines are apart by line ends."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    for text in pages:
        for line, words in enumerate(text.split("\n")):
            canvas.drawString(72, 770 - 16 * line, words)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture
def make_view(qtbot: QtBot) -> Iterator[MakeView]:
    """Shows a letter in a window of its own."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    made: list[tuple[LargeView, Jobs]] = []

    def make(letter: bytes, theme: ThemeChoice = "light") -> LargeView:
        window = QWidget()
        qtbot.addWidget(window)
        jobs = Jobs(window)
        look = Theme(app, RESOURCES, theme, window)
        say = Speech(lambda _language: English(), "en", window)
        bench = Bench(UiDesk().desk(), jobs, say, look, "asiakaspalvelu", {})
        view = LargeView(bench, name="page")
        view.setParent(window)
        view.keys_for(view)
        window.resize(700, 800)
        view.resize(700, 800)
        window.show()
        qtbot.waitUntil(window.isActiveWindow)
        view.show_pdf(letter)
        view.setFocus()
        made.append((view, jobs))
        return view

    yield make
    for _, jobs in made:
        jobs.stop()


def found(view: LargeView) -> str:
    return part(view, QLabel, "pageFound").text()


def look_for(qtbot: QtBot, view: LargeView, text: str) -> None:
    QTest.keyClick(view, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field_ = part(view, QLineEdit, "pageFind")
    assert field_.hasFocus()
    field_.selectAll()
    field_.insert(text)
    qtbot.waitUntil(lambda: view.bench.jobs.idle)


def picture(qtbot: QtBot, view: LargeView) -> QImage:
    qtbot.waitUntil(lambda: view.paper._image_of == view.paper.page)
    return view.paper.grab().toImage()


def test_keys_turn_the_pages_and_a_number_goes_to_one(make_view: MakeView) -> None:
    view = make_view(pdf(*(f"sivu {n}" for n in range(1, 41))))
    QTest.keyClick(view, Key.Key_PageDown)
    assert view.accessibleName() == "Page 2 of 40"
    QTest.keyClick(view, Key.Key_End)
    assert view.page == 40
    QTest.keyClick(view, Key.Key_PageDown)
    assert view.page == 40
    QTest.keyClick(view, Key.Key_Home)
    assert view.page == 1
    QTest.keyClick(view, Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    number = part(view, QLineEdit, "pageNumber")
    assert number.hasFocus()
    QTest.keyClicks(number, "17")
    QTest.keyClick(number, Key.Key_Return)
    assert view.page == 17
    assert view.hasFocus()


@pytest.mark.parametrize("typed", ["0", "99999999", "-3", "abc", "", "²", "1.5"])
def test_a_number_that_is_no_page_changes_nothing_or_goes_to_an_end(
    make_view: MakeView, typed: str
) -> None:
    view = make_view(pdf("a", "b", "c"))
    view.show_page(2)
    number = part(view, QLineEdit, "pageNumber")
    number.setText(typed)
    QTest.keyClick(number, Key.Key_Return)
    assert view.page in {"0": (1,), "99999999": (3,)}.get(typed, (2,))
    assert number.text() == str(view.page)


def test_a_search_marks_counts_and_goes_round(qtbot: QtBot, make_view: MakeView) -> None:
    view = make_view(pdf("Virtanen Aino", "tyhjää", "virtanen ja VIRTANEN", "loppu"))
    look_for(qtbot, view, "virtanen")
    assert found(view) == "1 / 3"
    field_ = part(view, QLineEdit, "pageFind")
    QTest.keyClick(field_, Key.Key_Return)
    assert (view.page, found(view)) == (3, "2 / 3")
    QTest.keyClick(field_, Key.Key_Return)
    assert (view.page, found(view)) == (3, "3 / 3")
    QTest.keyClick(field_, Key.Key_Return)
    assert (view.page, found(view)) == (1, "1 / 3")
    QTest.keyClick(field_, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert (view.page, found(view)) == (3, "3 / 3")
    look_for(qtbot, view, "puuttuu")
    assert found(view) == "not found"
    QTest.keyClick(field_, Key.Key_Escape)
    assert (field_.text(), found(view)) == ("", "")
    assert view.hasFocus()


def test_what_is_found_is_marked_where_it_stands(qtbot: QtBot, make_view: MakeView) -> None:
    view = make_view(pdf("alku\nkeskellä Virtanen Aino\nloppu"))
    plain = picture(qtbot, view)
    look_for(qtbot, view, "virtanen")
    marked = view.paper.grab().toImage()
    differing = [
        (x, y)
        for x in range(2, plain.width() - 2)  # the frame shows where the focus is
        for y in range(2, plain.height() - 2)
        if plain.pixel(x, y) != marked.pixel(x, y)
    ]
    scale = plain.width() / 595
    left, right = min(x for x, _ in differing) / scale, max(x for x, _ in differing) / scale
    top, bottom = min(y for _, y in differing) / scale, max(y for _, y in differing) / scale
    assert 115 < left < right < 175
    assert 70 < top < 842 - 770 + 16 < bottom + 4 < 100


@pytest.mark.parametrize("typed", ["mittauspiste", "mittaus-piste", "Aino Virtanen", "a+b (c)"])
def test_text_is_found_across_line_ends_and_literally(
    qtbot: QtBot, make_view: MakeView, typed: str
) -> None:
    view = make_view(pdf("jokainen mittaus-\npiste on Aino\nVirtanen a+b (c)"))
    look_for(qtbot, view, typed)
    assert found(view) == "1 / 1"


def test_a_search_begins_at_the_page_in_front(qtbot: QtBot, make_view: MakeView) -> None:
    view = make_view(pdf(*(f"luku {n}" for n in range(1, 301))))
    view.show_page(150)
    look_for(qtbot, view, "luku")
    assert (view.page, found(view)) == (150, "150 / 300")


def test_a_search_that_finds_too_much_stops(
    qtbot: QtBot, make_view: MakeView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_search, "MOST", 50)
    view = make_view(pdf("a " * 40, "a " * 40))
    look_for(qtbot, view, "a")
    assert found(view) == "1 / over 50"


def test_another_letter_is_searched_anew_for_what_stands_in_the_field(
    qtbot: QtBot, make_view: MakeView
) -> None:
    view = make_view(pdf("Aino", "Aino"))
    look_for(qtbot, view, "aino")
    assert found(view) == "1 / 2"
    view.show_pdf(pdf("Aino Aino Aino"))
    qtbot.waitUntil(lambda: found(view) == "1 / 3")
    view.show_pdf(None)
    assert found(view) == ""


def test_sizes_fit_the_room_and_are_chosen_by_key(qtbot: QtBot, make_view: MakeView) -> None:
    view = make_view(pdf("a"))
    assert view.paper.width() > 660
    assert view.paper.height() > part(view, QScrollArea).viewport().height()
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(view, Key.Key_9, control)
    assert view.paper.height() <= part(view, QScrollArea).viewport().height()
    fits = view.paper.width()
    QTest.keyClick(view, Key.Key_Plus, control)
    assert view.paper.width() == pytest.approx(fits * 1.25, abs=2)
    QTest.keyClick(view, Key.Key_Minus, control)
    assert view.paper.width() == pytest.approx(fits, abs=2)
    for _ in range(30):
        QTest.keyClick(view, Key.Key_Plus, control)
    assert view.paper.width() == pytest.approx(595 * 5, abs=3)
    picture(qtbot, view)
    QTest.keyClick(view, Key.Key_0, control)
    assert view.paper.width() > 660


def wheel(view: LargeView, notches: int, *, control: bool = False) -> None:
    target = part(view, QScrollArea).viewport()
    modifiers = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(
        target,
        QWheelEvent(
            QPointF(50, 50),
            QPointF(target.mapToGlobal(QPoint(50, 50))),
            QPoint(),
            QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        ),
    )


def test_a_wheel_scrolls_turns_at_the_end_and_sizes_with_ctrl(make_view: MakeView) -> None:
    view = make_view(pdf("a", "b"))
    bar = part(view, QScrollArea).verticalScrollBar()
    wheel(view, -1)
    assert (view.page, bar.value() > 0) == (1, True)
    bar.setValue(bar.maximum())
    wheel(view, -1)
    assert (view.page, bar.value()) == (2, 0)
    wheel(view, 1)
    assert (view.page, bar.value()) == (1, bar.maximum())
    before = view.paper.width()
    wheel(view, 2, control=True)
    assert view.paper.width() > 1.5 * before


def test_text_is_selected_with_the_mouse_and_copied(qtbot: QtBot, make_view: MakeView) -> None:
    view = make_view(pdf("Virtanen Aino Maria"))
    picture(qtbot, view)
    scale = view.paper.width() / 595
    line = round((842 - 773) * scale)
    begin, end = QPoint(round(73 * scale), line), QPoint(round(114 * scale), line)
    QTest.mousePress(view.paper, Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(view.paper, end)
    QTest.mouseRelease(view.paper, Qt.MouseButton.LeftButton, pos=end)
    view.setFocus()
    QTest.keyClick(view, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Virtanen"
    QTest.keyClick(view, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().strip() == "Virtanen Aino Maria"
    view.turn(0)
    assert view.paper.selected


def test_a_screen_reader_is_told_the_page_and_it_can_be_read_as_text(
    qtbot: QtBot, make_view: MakeView
) -> None:
    view = make_view(pdf("ensimmäinen sivu", "toinen sivu"))
    qtbot.waitUntil(lambda: "ensimmäinen" in view.accessibleDescription())
    QTest.keyClick(view, Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    text = part(view, QPlainTextEdit, "pageText")
    assert text.hasFocus()
    assert text.isReadOnly()
    assert text.accessibleName() == "Text of page 1 of 2"
    QTest.keyClick(text, Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert text.toPlainText().strip() == "toinen sivu"
    assert view.accessibleDescription().strip() == "toinen sivu"
    QTest.keyClick(text, Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert text.isHidden() or not text.isVisible()
    assert view.hasFocus()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_paper_is_white_in_either_theme(
    qtbot: QtBot, make_view: Callable[[bytes, str], LargeView], theme: str
) -> None:
    view = make_view(pdf("a"), theme)
    assert picture(qtbot, view).pixelColor(40, 300).name() == "#ffffff"


def test_the_envelope_dims_what_it_hides_and_shows_the_address(
    qtbot: QtBot, make_view: MakeView
) -> None:
    view = make_view(pdf("a", "b"))
    picture(qtbot, view)
    for envelope in (C5, E65):
        view.show_window(envelope)
        image = view.paper.grab().toImage()
        scale = image.width() / 210
        box = envelope.always_shows()
        inside = image.pixelColor(
            round((box.left + box.right) / 2 * scale), round((box.top + 2) * scale)
        )
        assert inside.name() == "#ffffff"
        assert image.pixelColor(round(180 * scale), round(120 * scale)).name() != "#ffffff"
    view.turn(1)
    assert (
        picture(qtbot, view).pixelColor(round(180 * scale), round(120 * scale)).name() == "#ffffff"
    )


def test_every_tool_has_a_name_and_its_key(make_view: MakeView) -> None:
    view = make_view(pdf("a"))
    tools = [one for one in view.findChildren(QPushButton) if one.property("kind") == "tool"]
    assert len(tools) == 8
    for one in tools:
        assert one.accessibleName()
        assert one.accessibleDescription()
        assert one.accessibleName() in one.toolTip()


def test_what_is_no_letter_is_said_in_words(make_view: MakeView) -> None:
    view = make_view(b"%PDF-1.7\nnothing of the kind")
    assert "cannot be shown" in view.accessibleName()
    view.show_pdf(pdf("a"))
    assert view.accessibleName() == "Page 1 of 1"


def test_a_letter_that_another_took_the_place_of_leaves_memory(
    qtbot: QtBot, make_view: MakeView
) -> None:
    view = make_view(pdf("ensimmäinen"))
    for text in ("toinen", "kolmas"):
        view.show_pdf(pdf(text))
    qtbot.waitUntil(lambda: len(view.findChildren(QBuffer)) == 1)
    view.show_pdf(None)
    qtbot.waitUntil(lambda: not view.findChildren(QBuffer))
