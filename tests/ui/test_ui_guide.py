"""From nothing to a signed letter by keys alone, with the real parts and a real Secret Service."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desk.app.beginning import WindowBeginning
from desk.app.composition import Composition
from desk.domain.request import State as RequestState
from desk.services.first_start import State, Step
from desk.system.own_profiles import own_file
from desk.system.places import usual_workspace
from desk.system.settings import read_settings
from desk.system.window_memory import WindowMemory
from desk.ui.application import Opening
from desk.ui.guide_page import GuidePage
from desk.ui.guide_progress import GuideProgress
from desk.ui.guide_systems import SystemsStep
from desk.ui.guide_welcome import GuideWelcome
from desk.ui.window import MainWindow
from tests.print_server import PRINTER, PrintServer, texts
from tests.secret_service import secret_service
from tests.ui.driving import (
    Key,
    focus,
    page_of,
    part,
    press,
    request_page,
    shows_review,
    start_visit,
    words,
)
from tests.ui.windows import new_window

__all__ = ["secret_service"]

CODE = "131052-9373"
PASSPHRASE = "viisi sanaa ja piste"
MOST_TABS = 20
CUSTOMERS = f"""\
Asiakasnumero;Sukunimi;Etunimet;Henkilötunnus;Katuosoite;Postinumero;Postitoimipaikka;Kieli
1001;Virtanen;Aino Maria;{CODE};Karhumäenkatu 11;55120;Imatra;fi
1002;Mäkinen;Pekka;010594Y9032;Karhumäenkatu 2;55120;Imatra;sv
"""


class Seat:
    """A person's place at the machine: windows are opened and closed, the data stays."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._composition: Composition | None = None
        self._window: MainWindow | None = None

    @property
    def window(self) -> MainWindow:
        assert self._window is not None
        return self._window

    def open(self) -> MainWindow:
        """Start the program as ``desk`` does."""
        composition = Composition()
        beginning = WindowBeginning(composition, None, demo=usual_workspace() / "demo")
        memory = WindowMemory(beginning.opened)
        beginning.remember_in(memory)
        memory.setdefault("theme", "light")
        window = new_window(None, translators=composition.translator, settings=memory)
        self._qtbot.addWidget(window)
        window.resize(1280, 800)
        Opening(window, beginning.open, _nothing, beginning, memory).start()
        self._composition, self._window = composition, window
        self._qtbot.waitUntil(
            lambda: (
                window.isActiveWindow()
                and (window.page is not None or window.findChild(GuideWelcome) is not None)
            )
        )
        self.settle()
        return window

    def settle(self) -> None:
        """Until every job is done and told."""
        self._qtbot.waitUntil(lambda: self.window.jobs.idle, timeout=30_000)

    def close(self) -> None:
        """Close the window, as at the end of the day."""
        if self._window is not None:
            self.settle()
            self._window.close()
            self._window = None
        if self._composition is not None:
            self._composition.close()
            self._composition = None


def _nothing() -> None:
    """The warm-up is none of the guide's."""


@pytest.fixture
def seat(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, secret_service: None
) -> Iterator[Seat]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    made = Seat(qtbot)
    yield made
    made.close()


def make_certificate(file: Path, organisation: str) -> None:
    """A self-made certificate with its key, as a PKCS#12 file under a passphrase."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import rsa
    from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
    from cryptography.x509.oid import NameOID

    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, organisation),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation),
        ]
    )
    now = datetime.now().astimezone()
    usage = x509.KeyUsage(True, True, False, False, False, False, False, False, False)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=365))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .sign(key, hashes.SHA256())
    )
    secret = BestAvailableEncryption(PASSPHRASE.encode())
    file.write_bytes(pkcs12.serialize_key_and_certificates(b"x", key, certificate, None, secret))


def type_into(name: str, text: str, within: QWidget) -> None:
    """Type into the field that has the focus; it has to be the one of this name."""
    field = focus()
    assert isinstance(field, QLineEdit)
    assert field.objectName() == name, field.objectName()
    assert within.isAncestorOf(field)
    field.selectAll()
    field.insert(text)


def guide(window: MainWindow) -> GuidePage:
    return page_of(window, GuidePage)


def at(window: MainWindow, step: Step) -> Callable[[], bool]:
    def there() -> bool:
        page = window.page
        return isinstance(page, GuidePage) and page.step is step and window.jobs.idle

    return there


def done(window: MainWindow, step: Step) -> Callable[[], bool]:
    def is_done() -> bool:
        return guide(window).progress.states[step] is State.DONE and window.jobs.idle

    return is_done


def holds(seat: Seat, controller: str, systems: int) -> bool:
    """Whether a company has so many systems now."""
    window = seat.window
    view = guide(window).view
    assert isinstance(view, SystemsStep)
    profile = guide(window).bench.desk.profiles.get(controller)
    return window.jobs.idle and len(profile.systems) == systems == view.count


def make_workspace(qtbot: QtBot, seat: Seat, folder: Path) -> MainWindow:
    """Step 1: a folder, by keys."""
    window = seat.open()
    welcome = part(window, GuideWelcome)
    press(qtbot, Key.Key_Return)  # on this machine
    type_into("workspaceFolder", str(folder), welcome)
    go = part(welcome, QWidget, "makeWorkspace")
    qtbot.waitUntil(go.isEnabled, timeout=10_000)
    press(qtbot, Key.Key_F9)
    qtbot.waitUntil(at(window, Step.CONTROLLER), timeout=30_000)
    return window


def test_from_nothing_to_the_first_signed_letter(qtbot: QtBot, seat: Seat, tmp_path: Path) -> None:
    folder = tmp_path / "työ tila"
    extract, certificate = tmp_path / "vienti ä 2026.csv", tmp_path / "allekirjoitus ä.p12"
    extract.write_text(CUSTOMERS, "utf-8")
    make_certificate(certificate, "Imatran Seudun Sähkö Oy")

    window = make_workspace(qtbot, seat, folder)
    press(qtbot, Key.Key_1)  # who answers: the first of those that ship
    qtbot.waitUntil(done(window, Step.CONTROLLER))
    assert read_settings(folder).controllers == ("issoy",)

    press(qtbot, Key.Key_F6)
    qtbot.waitUntil(at(window, Step.SYSTEMS))
    systems = guide(window).view
    assert isinstance(systems, SystemsStep)
    qtbot.waitUntil(lambda: focus().objectName() == "guideSystems")
    QTest.keyClick(focus(), Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: focus().objectName() == "extractFiles")
    type_into("extractFiles", str(extract), systems)
    press(qtbot, Key.Key_Return)
    state = part(systems, QLabel, "extractStateHead")
    qtbot.waitUntil(lambda: state.text() == "Imported: 2 rows.", timeout=20_000)
    press(qtbot, Key.Key_Escape)
    seat.settle()
    # of the three systems that ship with the company two are not had here
    for left in (2, 1):
        press(qtbot, Key.Key_End)
        QTest.keyClick(focus(), Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(partial(holds, seat, "issoy", left))
    qtbot.waitUntil(done(window, Step.SYSTEMS))

    press(qtbot, Key.Key_F6)
    qtbot.waitUntil(at(window, Step.CERTIFICATE))
    qtbot.waitUntil(lambda: focus().objectName() == "certificateController")
    press(qtbot, Key.Key_Tab, Key.Key_1)  # in a file
    view = guide(window).view
    assert view is not None
    type_into("file", str(certificate), view)
    for _ in range(MOST_TABS):
        if focus().objectName() != "certificateSecret":
            press(qtbot, Key.Key_Tab)
    type_into("certificateSecret", PASSPHRASE, view)
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(done(window, Step.CERTIFICATE), timeout=20_000)

    seat.close()  # in the middle
    window = seat.open()
    progress = part(window, GuideProgress)
    qtbot.waitUntil(progress.isVisible)
    assert "4 of 6 steps are done" in words(progress, "guideProgressHead")
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(at(window, Step.PRINTER))
    press(qtbot, Key.Key_F9)  # it fits
    qtbot.waitUntil(done(window, Step.PRINTER))
    press(qtbot, Key.Key_F6)
    qtbot.waitUntil(at(window, Step.ANSWER))

    start_visit(qtbot, window, CODE)
    seat.settle()
    press(qtbot, Key.Key_Return, Key.Key_2, Key.Key_Y, Key.Key_F9)
    qtbot.waitUntil(shows_review(window), timeout=30_000)
    press(qtbot, Key.Key_F10)
    qtbot.waitUntil(lambda: request_page(window).at == 5, timeout=60_000)
    seat.settle()
    request = request_page(window).request
    assert request is not None
    assert request.state is RequestState.SIGNED
    assert request.subject is not None
    assert request.subject.name == "Aino Maria Virtanen"

    window.go("guide")
    qtbot.waitUntil(at(window, Step.ANSWER))
    assert guide(window).progress.finished
    assert PASSPHRASE.encode() not in b"".join(
        one.read_bytes() for one in folder.rglob("*") if one.is_file()
    )


def test_a_new_company_is_filled_in_by_keys_and_what_was_typed_outlives_the_window(
    qtbot: QtBot, seat: Seat, tmp_path: Path
) -> None:
    folder = tmp_path / "tila"
    window = make_workspace(qtbot, seat, folder)
    press(qtbot, Key.Key_Plus)
    qtbot.waitUntil(lambda: focus().objectName() == "name")
    view = guide(window).view
    assert view is not None
    type_into("name", "Äänekosken Lämpö Oy", view)
    press(qtbot, Key.Key_Tab)
    type_into("business_id", "0128951-3", view)
    note = part(view, QLabel, "note_business_id")
    qtbot.waitUntil(lambda: "check digit" in note.text(), timeout=10_000)
    seat.close()

    window = seat.open()
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(at(window, Step.CONTROLLER))
    press(qtbot, Key.Key_Plus)
    qtbot.waitUntil(lambda: focus().objectName() == "name")
    view = guide(window).view
    assert view is not None
    assert part(view, QLineEdit, "name").text() == "Äänekosken Lämpö Oy"
    values = {
        "business_id": "0128951-2",
        "street_address.street": "Katu 1",
        "street_address.postal_code": "44100",
        "street_address.post_office": "Äänekoski",
        "postal_address.postal_code": "44100",
        "postal_address.post_office": "Äänekoski",
    }
    texts = {"notice.data_subjects": "Asiakkaat", "notice.purposes": "Laskutus"}
    filled = 0
    for _ in range(60):
        press(qtbot, Key.Key_Tab)
        field = focus()
        name = field.objectName()
        if name in values and isinstance(field, QLineEdit):
            field.selectAll()
            field.insert(values[name])
            filled += 1
        elif name.rpartition(".")[0] in texts:
            QApplication.clipboard().setText(texts[name.rpartition(".")[0]])
            QTest.keyClick(field, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
            filled += 1
        if filled == len(values) + 2 * 3:
            break
    qtbot.waitUntil(done(window, Step.CONTROLLER), timeout=10_000)
    assert read_settings(folder).controllers == ("aanekosken_lampo",)
    assert "Äänekosken Lämpö Oy" in own_file(folder, "aanekosken_lampo").read_text("utf-8")


def test_a_step_is_left_for_later_with_one_key_and_taken_up_again(
    qtbot: QtBot, seat: Seat, tmp_path: Path
) -> None:
    window = make_workspace(qtbot, seat, tmp_path / "tila")
    press(qtbot, Key.Key_F7)
    qtbot.waitUntil(at(window, Step.SYSTEMS))
    for following in (Step.CERTIFICATE, Step.PRINTER, Step.ANSWER):
        press(qtbot, Key.Key_F7)
        qtbot.waitUntil(at(window, following))
    press(qtbot, Key.Key_F7)
    seat.settle()
    qtbot.waitUntil(lambda: guide(window).progress.finished)
    assert guide(window).progress.done == 1
    window.go("today")
    seat.settle()
    empty = part(window, QWidget, "todayEmpty")
    assert empty.isVisible(), "nothing is open, so the guide does not come forward"
    window.go("guide")
    qtbot.waitUntil(at(window, Step.ANSWER))
    press(qtbot, Key.Key_F7)
    qtbot.waitUntil(lambda: not guide(window).progress.finished)


def test_the_test_pages_go_to_a_real_printer(
    qtbot: QtBot, seat: Seat, tmp_path: Path, print_server: PrintServer
) -> None:
    window = make_workspace(qtbot, seat, tmp_path / "tila")
    press(qtbot, Key.Key_1)
    qtbot.waitUntil(done(window, Step.CONTROLLER))
    guide(window).show_step(Step.PRINTER)
    qtbot.waitUntil(at(window, Step.PRINTER))
    QTest.keyClick(focus(), Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: focus().objectName() == "printer", timeout=20_000)
    press(qtbot, Key.Key_Return)
    view = guide(window).view
    assert view is not None
    qtbot.waitUntil(lambda: view.messages.shown is not None, timeout=20_000)
    assert str(view.messages.shown) == f"Sent to {PRINTER}. Does it fit? Then say so."
    assert len(texts(print_server.next_job().pdf)) == 2


def test_the_demo_is_plainly_a_demo(qtbot: QtBot, seat: Seat) -> None:
    window = seat.open()
    press(qtbot, Key.Key_3)  # look around
    press(qtbot, Key.Key_F9)
    qtbot.waitUntil(lambda: window.page is not None, timeout=120_000)
    seat.settle()
    assert "DEMO" in window.windowTitle()
    brand = part(window, QLabel, "brand")
    assert "nobody in it exists" in brand.text()
    assert (usual_workspace() / "demo" / "settings.toml").is_file()
    seat.close()
    window = seat.open()
    assert window.findChild(GuideWelcome) is not None, "the real desk is still to be set up"
    shutil.rmtree(usual_workspace() / "demo")


def test_a_folder_that_holds_something_else_is_told_at_the_field(
    qtbot: QtBot, seat: Seat, tmp_path: Path
) -> None:
    (tmp_path / "kuvat").mkdir()
    (tmp_path / "kuvat" / "häät.jpg").write_bytes(b"x")
    window = seat.open()
    welcome = part(window, GuideWelcome)
    press(qtbot, Key.Key_Return)
    type_into("workspaceFolder", str(tmp_path / "kuvat"), welcome)
    told = part(welcome, QLabel, "folderStateDetail")
    qtbot.waitUntil(lambda: "holds something else already (häät.jpg)" in told.text())
    go = part(welcome, QWidget, "makeWorkspace")
    assert not go.isEnabled()
