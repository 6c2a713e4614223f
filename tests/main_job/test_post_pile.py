"""Back-office staff with a pile of paper: dropped, read beside the form, written down by keys, nothing lost."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.x509.oid import NameOID
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desk.app.composition import Composition
from desk.domain.controller import Channel
from desk.domain.errors import Unavailable
from desk.domain.request import AccessRequest
from desk.domain.text import Text
from desk.services import incoming, intake
from desk.services.desk import Desk
from desk.services.store_ports import UnitOfWork
from desk.system.resources import resource
from desk.ui import collector
from desk.ui.incoming_page import PostPage
from desk.ui.request_page import RequestPage
from desk.ui.ticks import Ticks
from desk.ui.window import MainWindow
from tests.incoming.containers import signed_container
from tests.incoming.papers import Signer, message, pdf, picture
from tests.main_job.conftest import TODAY, DemoDesk
from tests.sealing.trust_services import Root, serving
from tests.ui.driving import page_of, part

Key = Qt.Key
WAIT = 20_000
"""Milliseconds that a real collection on a busy machine may take."""


@pytest.fixture(autouse=True)
def widgets_die_in_their_own_thread() -> Iterator[None]:
    """As in the program: a collection in a worker would end Qt's objects there."""
    collector.calm()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
def composition() -> Iterator[Composition]:
    made = Composition()
    yield made
    made.close()


@pytest.fixture
def desk(copied: DemoDesk, composition: Composition) -> Desk:
    return composition.desk(copied.folder)


@pytest.fixture
def open_window(
    qtbot: QtBot, composition: Composition, desk: Desk
) -> Iterator[Callable[[], MainWindow]]:
    opened: list[MainWindow] = []

    def make() -> MainWindow:
        window = MainWindow(
            desk,
            actor="Kaisa",
            language="en",
            resources=resource("fonts").parent,
            translators=composition.translator,
            settings={"theme": "light", "controller": "issoy"},
        )
        qtbot.addWidget(window)
        window.show()
        qtbot.waitUntil(lambda: window.page is not None and window.isActiveWindow())
        opened.append(window)
        return window

    yield make
    for window in opened:
        window.close()


def post(window: MainWindow) -> PostPage:
    page = window.page
    assert isinstance(page, PostPage)
    return page


def focus() -> QWidget:
    widget = QApplication.focusWidget() or QApplication.activeWindow()
    assert widget is not None
    return widget


class Keyboard:
    """Keys go where the focus is, and are counted."""

    def __init__(self) -> None:
        self.pressed = 0

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(focus(), key)
            self.pressed += 1

    def type(self, text: str) -> None:
        QTest.keyClicks(focus(), text)


def drop(window: MainWindow, *paths: Path) -> None:
    """Drop files on the window as a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    place = QPointF(400, 300)
    entered = QDragEnterEvent(place, actions, data, buttons, modifiers)
    QApplication.sendEvent(window, entered)
    assert entered.isAccepted()
    dropped = QDropEvent(place, actions, data, buttons, modifiers)
    QApplication.sendEvent(window, dropped)
    # The files stay where they are: the file manager is never told to take them away.
    assert dropped.dropAction() is Qt.DropAction.CopyAction


def signed_by_hand(code: str) -> bytes:
    return pdf(f"Pyydan tarkastaa tietoni.\n{code}", "Allekirjoitus")


def identifier(code: str) -> list[tuple[x509.ObjectIdentifier, str]]:
    """An identity code as certificates carry it (ETSI EN 319 412-1, 5.1.3)."""
    return [(NameOID.SERIAL_NUMBER, f"PNOFI-{code}")]


def email_of(code: str, address: str, number: int) -> EmailMessage:
    at = message()["Date"].datetime + timedelta(minutes=number)
    return message(f"Tunnukseni on {code}. ({number})", sender=f"Asiakas <{address}>", at=at)


def ready(page: PostPage, place: str) -> Callable[[], bool]:
    """The next document is in front, opened and searched for."""

    def is_ready() -> bool:
        current = page.pane.current
        return (
            current is not None
            and current.document.name.startswith(place)
            and page.pane.document.shown is not None
            and not page.busy
            and not page.facts.searching
        )

    return is_ready


@pytest.mark.parametrize("letters", [10, pytest.param(50, marks=pytest.mark.full)])
def test_a_batch_is_written_down_by_keys_alone(
    qtbot: QtBot,
    copied: DemoDesk,
    desk: Desk,
    open_window: Callable[[], MainWindow],
    tmp_path: Path,
    letters: int,
) -> None:
    cases = ("ordinary", "former_name", "one_system", "swedish", "foreign_letters")
    codes = [copied.examples["issoy", case]["identity"]["personal_identity_code"] for case in cases]
    root = Signer("Koejuuri", authority=True)
    root.write(copied.folder / "trust")
    signer = Signer(issuer=root, address="asiakas@example.fi", parts=identifier(codes[4]))
    pile = tmp_path / "posti"
    pile.mkdir()
    for number in range(letters):
        code, name = codes[number % len(codes)], f"{number:02} "
        match number % 5:
            case 0 | 1 | 2:
                (pile / f"{name}kirje.pdf").write_bytes(signed_by_hand(f"{code}\n{number}"))
            case 3:
                scan = picture("TIFF", size=(620 + number, 877), pages=2)
                (pile / f"{name}skannaus.tif").write_bytes(scan)
            case _:
                signed = signer.sign_message(email_of(code, "asiakas@example.fi", number))
                (pile / f"{name}viesti.eml").write_bytes(signed)
    before = {path: path.read_bytes() for path in sorted(pile.iterdir())}

    window, keyboard = open_window(), Keyboard()
    drop(window, pile)
    page = post(window)
    qtbot.waitUntil(lambda: len(page.pane.pile) == letters, timeout=WAIT)
    for number in range(letters):
        qtbot.waitUntil(ready(page, f"{number:02} "), timeout=WAIT)
        assert page.who.hasFocus()
        if number % 5 == 3:  # a picture: the code is read by the clerk
            keyboard.type(codes[number % len(codes)])
            qtbot.waitUntil(lambda: not page.facts.searching, timeout=WAIT)
        assert page.who.text() == codes[number % len(codes)]
        # who, as what it came, the day; what proves it, whether it holds; write it down
        keyboard.press(Key.Key_Return, Key.Key_Return, Key.Key_Return)
        keyboard.press(Key.Key_1, Key.Key_Y, Key.Key_F9)
    qtbot.waitUntil(lambda: not page.pane.pile, timeout=WAIT)
    assert keyboard.pressed == letters * 6

    with desk.work() as work:
        requests = sorted(work.requests.list(), key=lambda one: one.number)[-letters:]
        held = [work.incoming.of(one.number) for one in requests]
        kept = [work.incoming.data(one.id) for (one,) in held]
        assert work.incoming.pile() == []
    assert kept == list(before.values())
    assert {path: path.read_bytes() for path in sorted(pile.iterdir())} == before
    assert [one.channel for one in requests[:5]] == [Channel.LETTER] * 4 + [Channel.EMAIL]
    assert requests[0].received == TODAY
    assert str(requests[4].received) == "2026-11-16"
    assert all(one.identity is not None and one.identity.enough for one in requests)
    assert all(one.subject is not None for one in requests)
    told = page.messages.shown
    assert told is not None
    assert "last document of the pile" in str(told)
    # The day of the last e-mail is no day of whatever is typed next.
    assert page.form.received == TODAY


def added(qtbot: QtBot, window: MainWindow, *files: Path) -> PostPage:
    """Drop files and wait until the first of them can be answered."""
    before = post(window).pane.pile if isinstance(window.page, PostPage) else ()
    drop(window, *files)
    page = post(window)
    qtbot.waitUntil(lambda: len(page.pane.pile) == len(before) + len(files), timeout=WAIT)
    qtbot.waitUntil(ready(page, ""), timeout=WAIT)
    return page


def write(folder: Path, **files: bytes) -> list[Path]:
    made = []
    for name, data in files.items():
        stem, _, ending = name.rpartition("_")
        made.append(folder / f"{stem}.{ending}")
        made[-1].write_bytes(data)
    return made


def test_each_document_keeps_its_own_answers(
    qtbot: QtBot, open_window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    window, keyboard = open_window(), Keyboard()
    files = write(tmp_path, a_png=picture("PNG"), b_eml=message().as_bytes(), c_png=picture("JPEG"))
    page = added(qtbot, window, *files)
    keyboard.type("Virtanen")
    keyboard.press(Key.Key_F7)
    qtbot.waitUntil(ready(page, "b."), timeout=WAIT)
    assert page.who.text() == "aino.virtanen@example.fi"
    assert page.facts.name.text() == "Aino Virtanen"
    assert page.channel is Channel.EMAIL
    assert str(page.form.received) == "2026-11-16"
    QTest.keyClick(focus(), Key.Key_F7, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(ready(page, "c."), timeout=WAIT)
    assert page.who.text() == ""
    assert page.form.channel.value == "letter"
    QTest.keyClick(focus(), Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(ready(page, "a."), timeout=WAIT)
    assert page.who.text() == "Virtanen"
    assert [one.document.name for one in page.pane.pile] == ["a.png", "c.png", "b.eml"]


def test_the_day_a_scan_arrived_is_asked_before_it_is_written_down(
    qtbot: QtBot,
    copied: DemoDesk,
    desk: Desk,
    open_window: Callable[[], MainWindow],
    tmp_path: Path,
) -> None:
    window, keyboard = open_window(), Keyboard()
    code = copied.examples["issoy", "ordinary"]["identity"]["personal_identity_code"]
    page = added(qtbot, window, *write(tmp_path, a_pdf=pdf(code)))
    page.evidence.focus()
    keyboard.press(Key.Key_1, Key.Key_Y, Key.Key_F9)
    assert "When did this document arrive?" in str(page.messages.shown)
    assert focus().objectName() == "arrived"
    day = TODAY.replace(day=1)
    keyboard.type("1")
    keyboard.press(Key.Key_Return, Key.Key_F9)
    qtbot.waitUntil(lambda: not page.pane.pile, timeout=WAIT)
    newest = the_newest(desk)
    with desk.work() as work:
        assert work.incoming.of(newest.number)
    assert newest.received == day


def test_the_request_shows_its_document_and_the_same_file_leads_to_it(
    qtbot: QtBot, copied: DemoDesk, open_window: Callable[[], MainWindow], tmp_path: Path
) -> None:

    window, keyboard = open_window(), Keyboard()
    code = copied.examples["issoy", "ordinary"]["identity"]["personal_identity_code"]
    html = f'<p>Tunnus {code}</p><img src="http://127.0.0.1:9/x.png"><script>x()</script>'
    files = write(tmp_path, a_eml=message(None, html=html).as_bytes())
    page = added(qtbot, window, *files)
    shown = page.pane.document.shown
    assert shown is not None
    assert shown.words is not None
    assert shown.words.text == f"Tunnus {code}"
    page.evidence.focus()
    keyboard.press(Key.Key_0, Key.Key_F9)  # nothing proves who wrote: proof is asked for
    qtbot.waitUntil(lambda: not page.pane.pile, timeout=WAIT)
    told = str(page.messages.shown)
    assert "was written down and holds the document" in told
    number = told.split()[1]
    drop(window, files[0])
    qtbot.waitUntil(lambda: number in str(page.messages.shown) and page.pane.pile == ())
    qtbot.waitUntil(lambda: "taken in before" in str(page.messages.shown), timeout=WAIT)
    window.open_request(number)
    opened = page_of(window, RequestPage)
    qtbot.waitUntil(lambda: opened.request is not None, timeout=WAIT)
    opened.bring(0)
    documents = part(opened, QWidget, "requestDocuments")
    qtbot.waitUntil(documents.isVisible, timeout=WAIT)
    words = part(documents, QPlainTextEdit)
    qtbot.waitUntil(lambda: words.toPlainText() == f"Tunnus {code}", timeout=WAIT)


def test_a_document_that_is_no_request_is_thrown_away_for_a_reason(
    qtbot: QtBot, desk: Desk, open_window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    """Whatever asks for data counts from its arrival, so nothing goes without a reason."""
    window, keyboard = open_window(), Keyboard()
    page = added(qtbot, window, *write(tmp_path, a_png=picture("PNG"), b_png=picture("JPEG")))
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(focus(), Key.Key_F7, both)
    keyboard.press(Key.Key_Return)
    assert len(incoming.pile(desk, actor="Kaisa")) == 2
    keyboard.type("mainos")
    keyboard.press(Key.Key_Return)
    qtbot.waitUntil(lambda: len(page.pane.pile) == 1, timeout=WAIT)
    assert "The document is deleted" in str(page.messages.shown)
    [left] = incoming.pile(desk, actor="Kaisa")
    with desk.reading() as work:
        [event] = work.audit.of("")
        assert work.audit.broken_at() is None
    assert (event.actor, event.action) == ("Kaisa", "document_thrown_away")
    assert event.details["reason"] == "mainos"
    assert event.details["sha256"] != left.document.sha256


def test_a_proof_that_comes_later_goes_to_the_request_it_belongs_to(
    qtbot: QtBot, desk: Desk, open_window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    number = intake.register(
        desk, controller="issoy", channel=Channel.LETTER, received=TODAY, actor="Kaisa"
    ).number
    window, keyboard = open_window(), Keyboard()
    page = added(qtbot, window, *write(tmp_path, a_png=picture("PNG"), b_png=picture("JPEG")))
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(focus(), Key.Key_R, control)
    keyboard.type("2001-0001")
    keyboard.press(Key.Key_Return)
    qtbot.waitUntil(lambda: "2001-0001" in str(page.messages.shown), timeout=WAIT)
    assert len(page.pane.pile) == 2
    assert focus().objectName() == "pileBelongs"
    QTest.keyClick(focus(), Key.Key_A, control)
    keyboard.type(number)
    keyboard.press(Key.Key_Return)
    qtbot.waitUntil(ready(page, "b."), timeout=WAIT)
    assert f"Request {number} holds the document now." in str(page.messages.shown)
    assert page.who.hasFocus()
    assert [one.document.name for one in incoming.of_request(desk, number)] == ["a.png"]


def test_pages_turn_and_grow_by_keys_and_only_those_looked_at_are_drawn(
    qtbot: QtBot,
    open_window: Callable[[], MainWindow],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    drawn: list[int] = []
    real = incoming.page

    def watched(desk: Desk, opened: incoming.OpenedDocument, page: int, *, width: int) -> object:
        drawn.append(page)
        return real(desk, opened, page, width=width)

    monkeypatch.setattr(incoming, "page", watched)
    window = open_window()
    scan = picture("TIFF", size=(1240, 1754), pages=200, mode="1", compression="group4")
    page = added(qtbot, window, *write(tmp_path, a_tif=scan))
    sheet = page.pane.document.sheet
    qtbot.waitUntil(lambda: sheet.drawn == 1, timeout=WAIT)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(focus(), Key.Key_PageDown, control)
    qtbot.waitUntil(lambda: sheet.drawn == 2, timeout=WAIT)
    assert page.who.hasFocus()  # the form is answered while pages are turned
    width = sheet.findChildren(QWidget)[0].width()
    QTest.keyClick(focus(), Key.Key_Plus, control)
    qtbot.waitUntil(lambda: sheet.findChildren(QWidget)[0].width() >= width, timeout=WAIT)
    QTest.keyClick(focus(), Key.Key_PageUp, control)
    qtbot.waitUntil(lambda: sheet.drawn == 1, timeout=WAIT)
    assert set(drawn) == {1, 2}


def test_a_store_that_is_locked_leaves_document_and_answers_where_they_are(
    qtbot: QtBot,
    copied: DemoDesk,
    desk: Desk,
    open_window: Callable[[], MainWindow],
    tmp_path: Path,
) -> None:
    window, keyboard = open_window(), Keyboard()
    code = copied.examples["issoy", "ordinary"]["identity"]["personal_identity_code"]
    page = added(qtbot, window, *write(tmp_path, a_pdf=pdf(code)))
    keyboard.press(Key.Key_Return, Key.Key_Return, Key.Key_Return, Key.Key_1, Key.Key_Y)
    real = page.bench

    def locked() -> UnitOfWork:
        raise Unavailable(Text("test", "The store is locked; try again."))

    page.bench = replace(real, desk=replace(real.desk, work=locked))
    keyboard.press(Key.Key_F9)
    qtbot.waitUntil(lambda: "locked" in str(page.messages.shown), timeout=WAIT)
    assert page.who.text() == code
    assert len(incoming.pile(desk, actor="Kaisa")) == 1
    page.bench = real
    keyboard.press(Key.Key_F9)
    qtbot.waitUntil(lambda: not page.pane.pile, timeout=WAIT)


@pytest.mark.skipif(os.name == "nt", reason="the signal is one of POSIX")
def test_the_pile_survives_a_kill(copied: DemoDesk, tmp_path: Path) -> None:
    files = write(tmp_path, a_pdf=pdf("Yksi"), b_pdf=pdf("Kaksi"), c_pdf=pdf("Kolme"))
    program = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from desk.app.composition import Composition\n"
        "from desk.services import incoming\n"
        "if __name__ == '__main__':\n"
        "    desk = Composition().desk(Path(sys.argv[1]))\n"
        "    def taken(count):\n"
        "        if count == 2: os.kill(os.getpid(), signal.SIGKILL)\n"
        "    incoming.take(desk, paths=[Path(p) for p in sys.argv[2:]], actor='Kaisa', taken=taken)\n"
    )
    script = tmp_path / "otto.py"
    script.write_text(program, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(script), str(copied.folder), *map(str, files)],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        check=False,
    )
    assert done.returncode == -9, done.stderr
    composition = Composition()
    desk = composition.desk(copied.folder)
    assert [one.document.name for one in incoming.pile(desk, actor="Kaisa")] == ["a.pdf", "b.pdf"]
    outcome = incoming.take(desk, paths=files, actor="Kaisa")
    assert [one.document.name for one in outcome.documents] == ["c.pdf"]
    composition.close()


# --- signed by electronic means ---------------------------------------------------------------------------------


@pytest.fixture
def root(copied: DemoDesk) -> Signer:
    made = Signer("Koejuuri", authority=True)
    made.write(copied.folder / "trust")
    return made


def said(page: PostPage) -> str:
    """What stands beside the document of its first signature."""
    return part(page.pane.document, QWidget, "pileDocumentSignature0").accessibleName()


def says(page: PostPage, words: str) -> Callable[[], bool]:
    return lambda: words in said(page)


def left(page: PostPage, name: str) -> Callable[[], bool]:
    """The document whose name begins so is in front no longer."""

    def has_left() -> bool:
        current = page.pane.current
        return current is None or not current.document.name.startswith(name)

    return has_left


def answer_by_electronic_signature(page: PostPage, keyboard: Keyboard) -> None:
    """From the first question of identity on: an electronic signature, which holds."""
    page.evidence.focus()
    keyboard.press(Key.Key_2 if page.channel is Channel.LETTER else Key.Key_1, Key.Key_Y)


def the_newest(desk: Desk) -> AccessRequest:
    with desk.work() as work:
        return max(work.requests.list(), key=lambda one: one.number)


def day_is_right(page: PostPage, keyboard: Keyboard) -> None:
    part(page.form, QWidget, "arrived").setFocus()
    keyboard.press(Key.Key_Return)


def test_a_container_shows_its_letter_and_whose_signature_it_bears(
    qtbot: QtBot,
    copied: DemoDesk,
    desk: Desk,
    root: Signer,
    open_window: Callable[[], MainWindow],
    tmp_path: Path,
) -> None:
    window, keyboard = open_window(), Keyboard()
    code = copied.examples["issoy", "ordinary"]["identity"]["personal_identity_code"]
    signer = Signer("Aivan Muu", issuer=root, parts=identifier(code))
    files = {"pyyntö.pdf": pdf(f"Pyydan tietoni. {code}"), "kuva.png": picture("PNG")}
    page = added(qtbot, window, *write(tmp_path, a_asice=signed_container(signer, files)))
    document = page.pane.document
    shown = document.shown
    assert shown is not None
    assert (shown.enclosed, shown.pages) == (1, 1)  # the letter, not a list of files
    assert page.who.text() == code
    qtbot.waitUntil(says(page, "identity code in the certificate"), timeout=WAIT)
    assert "A valid electronic signature of Aivan Muu" in said(page)
    assert "It covers: pyyntö.pdf, kuva.png." in said(page)
    assert code not in said(page)
    assert f"PNOFI-{code[:7]}****" in said(page)
    QTest.keyClick(focus(), Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(
        lambda: document.shown is not None and document.shown.enclosed == 2, timeout=WAIT
    )
    assert "A valid electronic signature of Aivan Muu" in said(page)
    day_is_right(page, keyboard)
    answer_by_electronic_signature(page, keyboard)
    keyboard.press(Key.Key_F9)
    qtbot.waitUntil(lambda: not page.pane.pile, timeout=WAIT)
    newest = the_newest(desk)
    assert newest.identity is not None
    assert newest.identity.enough
    assert newest.note == ""


def test_a_signature_that_holds_is_proposed_as_the_check_that_is_enough(
    qtbot: QtBot,
    copied: DemoDesk,
    root: Signer,
    open_window: Callable[[], MainWindow],
    tmp_path: Path,
) -> None:
    """What came with the request goes before what would have to be asked (Art. 12(6))."""
    window = open_window()
    code = copied.examples["issoy", "ordinary"]["identity"]["personal_identity_code"]
    signer = Signer("Aivan Muu", issuer=root, parts=identifier(code))
    signed = signer.sign_message(message(f"Pyydän tietoni. {code}"))
    page = added(qtbot, window, *write(tmp_path, a_eml=signed))
    lightest = "The lightest check that is enough: electronic signature"
    qtbot.waitUntil(lambda: lightest in page.facts.identity.accessibleName(), timeout=WAIT)
    page.who.clear()
    qtbot.waitUntil(lambda: lightest not in page.facts.identity.accessibleName(), timeout=WAIT)


@pytest.mark.parametrize("from_record", [True, False])
def test_an_email_is_from_a_known_customer_only_where_its_address_is_on_record(
    qtbot: QtBot,
    copied: DemoDesk,
    open_window: Callable[[], MainWindow],
    tmp_path: Path,
    from_record: bool,
) -> None:
    """EDPB 01/2022, section 3: for ordinary data that is enough; kesoy holds no identity codes."""
    window = open_window()
    example = copied.examples["kesoy", "ordinary"]
    (address,) = [one for one in example["identity"].values() if "@" in one]
    sender = address.upper() if from_record else "joku.muu@example.fi"
    mail = message("Pyydän tietoni.", sender=f"{example['name']} <{sender}>")
    page = added(qtbot, window, *write(tmp_path, a_eml=mail.as_bytes()))
    company = part(page.form, QComboBox, "controller")
    company.setCurrentIndex(company.findData("kesoy"))
    page.who.setText(address)
    qtbot.waitUntil(lambda: page.facts.person is not None, timeout=WAIT)
    qtbot.waitUntil(lambda: page.facts.known is not None, timeout=WAIT)
    proposed = page.facts.identity.accessibleName()
    assert ("enough: known customer" in proposed) is from_record


def test_somebody_elses_signature_is_taken_only_on_purpose_and_is_noted(
    qtbot: QtBot,
    copied: DemoDesk,
    desk: Desk,
    root: Signer,
    open_window: Callable[[], MainWindow],
    tmp_path: Path,
) -> None:
    window, keyboard = open_window(), Keyboard()
    code = copied.examples["issoy", "ordinary"]["identity"]["personal_identity_code"]
    letter = Signer("Korhonen Ville", issuer=root).sign_pdf(pdf(code))
    page = added(qtbot, window, *write(tmp_path, a_pdf=letter))
    qtbot.waitUntil(says(page, "The certificate says Korhonen Ville"), timeout=WAIT)
    day_is_right(page, keyboard)
    answer_by_electronic_signature(page, keyboard)
    keyboard.press(Key.Key_F9)
    qtbot.waitUntil(lambda: "press F9 once more" in str(page.messages.shown), timeout=WAIT)
    assert len(page.pane.pile) == 1
    keyboard.press(Key.Key_F9)
    qtbot.waitUntil(lambda: not page.pane.pile, timeout=WAIT)
    newest = the_newest(desk)
    assert "accepted although: The certificate says Korhonen Ville" in newest.note


def test_a_signature_that_proves_nothing_cannot_be_taken_for_proof(
    qtbot: QtBot,
    copied: DemoDesk,
    desk: Desk,
    root: Signer,
    open_window: Callable[[], MainWindow],
    tmp_path: Path,
) -> None:
    window, keyboard = open_window(), Keyboard()
    code = copied.examples["issoy", "ordinary"]["identity"]["personal_identity_code"]
    other = copied.examples["issoy", "former_name"]["identity"]["personal_identity_code"]
    files = write(
        tmp_path,
        a_pdf=Signer("Virtanen Aino").sign_pdf(pdf(code)),
        b_pdf=Signer("Virtanen Aino", issuer=root, parts=identifier(other)).sign_pdf(pdf(code)),
    )
    page = added(qtbot, window, *files)
    for place, why in (("a.", "self-made"), ("b.", "somebody else signed")):
        qtbot.waitUntil(ready(page, place), timeout=WAIT)
        qtbot.waitUntil(says(page, why), timeout=WAIT)
        day_is_right(page, keyboard)
        answer_by_electronic_signature(page, keyboard)
        assert page.evidence.holds.value is None
        assert not page.evidence.complete
        keyboard.press(Key.Key_F9)
        assert page.pane.current is not None
        # By hand it may be signed all the same: the clerk answers as of a letter.
        page.evidence.kind.choose("signature")
        page.evidence.holds.focus()
        keyboard.press(Key.Key_N, Key.Key_F9)
        qtbot.waitUntil(left(page, place), timeout=WAIT)
    with desk.work() as work:
        newest = sorted(work.requests.list(), key=lambda one: one.number)[-2:]
    assert not any(one.identity is not None and one.identity.enough for one in newest)


def test_an_earlier_letter_of_the_same_person_is_shown_to_compare_the_signature_by(
    qtbot: QtBot, copied: DemoDesk, open_window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    """EDPB 01/2022, section 3: the clerk compares; the desk only says what there is to compare with."""
    window, keyboard = open_window(), Keyboard()
    code = copied.examples["issoy", "one_system"]["identity"]["personal_identity_code"]
    files = write(tmp_path, a_pdf=signed_by_hand(code), b_pdf=signed_by_hand(f"{code} uudelleen"))
    page = added(qtbot, window, *files)
    reference = page.facts.reference
    for name in ("a.", "b."):
        qtbot.waitUntil(ready(page, name), timeout=WAIT)
        qtbot.waitUntil(lambda: page.facts.known is not None, timeout=WAIT)
        keyboard.press(Key.Key_Return, Key.Key_Return, Key.Key_Return, Key.Key_1)
        assert reference.isVisible()
        if name == "a.":
            assert page.facts.known is not None
            assert page.facts.known.reference is None
            keyboard.press(Key.Key_Y, Key.Key_F9)
    known = page.facts.known
    assert known is not None
    assert known.reference is not None
    assert known.earlier is not None
    assert known.earlier.request == known.reference.request
    more = part(reference, QPushButton, "factReferenceMore")
    assert "Show the earlier letter" in more.text()
    more.click()
    qtbot.waitUntil(lambda: reference.view.shown is not None, timeout=WAIT)
    assert reference.view.piled is not None
    assert reference.view.piled.document.name == "a.pdf"
    more.click()
    assert reference.view.isHidden()
    ticks = part(page.evidence, Ticks, "letterEvidenceDetailCompared")
    assert not ticks.values
    button = part(ticks, QPushButton, "letterEvidenceDetailCompared_signature")
    button.click()
    assert ticks.values == ("signature",)


def test_a_certificate_that_its_issuer_took_back_is_told_while_the_letter_is_read(
    qtbot: QtBot,
    copied: DemoDesk,
    desk: Desk,
    open_window: Callable[[], MainWindow],
    tmp_path: Path,
) -> None:
    window, keyboard = open_window(), Keyboard()
    code = copied.examples["issoy", "ordinary"]["identity"]["personal_identity_code"]
    with serving(Root("Koejuuri")) as services:
        services.root.write(copied.folder / "trust" / "issuer.pem")
        signer = Signer("Virtanen Aino", parts=identifier(code))
        signer.certificate = services.root.issue(
            signer.name, signer.key.public_key(), services.ocsp_access()
        )
        services.revoked.add(signer.certificate.serial_number)
        page = added(qtbot, window, *write(tmp_path, a_pdf=signer.sign_pdf(pdf(code))))
        qtbot.waitUntil(says(page, "certificate that was revoked on"), timeout=WAIT)
        assert services.asked["/ocsp"] == 1
    day_is_right(page, keyboard)
    answer_by_electronic_signature(page, keyboard)
    assert page.evidence.holds.value is None  # it proves nothing, whatever is said
    page.evidence.kind.focus()
    keyboard.press(Key.Key_0, Key.Key_F9)
    qtbot.waitUntil(lambda: not page.pane.pile, timeout=WAIT)
    # The request tells the same of the document that it holds.
    newest = the_newest(desk)
    window.open_request(newest.number)
    opened = page_of(window, RequestPage)
    qtbot.waitUntil(lambda: opened.request is not None, timeout=WAIT)
    opened.bring(0)
    documents = part(opened, QWidget, "requestDocuments")
    first = part(documents, QWidget, "requestDocumentsViewSignature0")
    qtbot.waitUntil(
        lambda: "certificate that was revoked on" in first.accessibleName(), timeout=WAIT
    )
