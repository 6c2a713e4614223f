"""A whole visit as the clerk does it: real registers, real signing, a real printer, keys alone, each one counted."""

from __future__ import annotations

import contextlib
import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk.app import main
from desk.app.composition import Composition
from desk.domain.controller import Delivery
from desk.domain.dispatch import Dispatch
from desk.domain.identity import Evidence
from desk.domain.request import AccessRequest, LetterKind, State
from desk.services import delivery, drafts, overview
from desk.ui.intake_page import IntakePage
from desk.ui.request_page import RequestPage
from desk.ui.window import MainWindow
from tests.domain.zones import td1
from tests.print_server import PrintServer, texts
from tests.ui.driving import Key, desk_of, focus, said, visit
from tests.ui.real_desk import real_window

PATIENCE = 60_000
MOST_ACTIONS = 12


@dataclass
class Clerk:
    """Presses keys where the focus is, counts them, and waits for what the window says."""

    qtbot: QtBot
    window: MainWindow
    actions: list[str] = field(default_factory=list)

    def press(self, key: Qt.Key) -> None:
        self.actions.append(key.name)
        QTest.keyClick(focus(), key)

    def types(self, text: str) -> None:
        """A text, letter by letter: not counted."""
        QTest.keyClicks(focus(), text)

    def scans(self, zone: str) -> None:
        """What a keyboard scanner sends, with an Enter behind each line: one action."""
        self.actions.append("scan")
        for line in zone.splitlines():
            QTest.keyClicks(focus(), line)
            QTest.keyClick(focus(), Key.Key_Return)

    def sees(self, reached: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(reached, timeout=PATIENCE)

    @property
    def form(self) -> IntakePage:
        return visit(self.window)

    @property
    def page(self) -> RequestPage:
        page = self.window.page
        assert isinstance(page, RequestPage)
        return page

    def at(self, step: int) -> bool:
        page = self.window.page
        return isinstance(page, RequestPage) and page.request is not None and page.at == step


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    """A demo workspace, and the ordinary customer of its first company."""
    folder = tmp_path_factory.mktemp("counter") / "workspace"
    before = os.umask(0o077)
    with contextlib.redirect_stdout(io.StringIO()) as out:
        assert main(["demo", str(folder), "--people", "5", "--seed", "3", "--json"]) == 0
    os.umask(before)
    examples = json.loads(out.getvalue())["examples"]
    first = Composition().profiles().all()[0].key  # chosen in a new window
    return folder, next(
        one for one in examples if (one["controller"], one["case"]) == (first, "ordinary")
    )


def code_of(example: dict[str, Any]) -> str:
    code: str = example["identity"]["personal_identity_code"]
    return code


def newest(window: MainWindow) -> tuple[AccessRequest, list[Dispatch]]:
    """The request that was written down last, and what left for it."""
    desk = desk_of(window)
    number = max(one.request.number for one in overview.requests(desk))
    return overview.request(desk, number), delivery.dispatches(desk, number)


def to_the_signed_letter(clerk: Clerk, print_server: PrintServer) -> str:
    """From the review to the letter in the customer's hand; the words on paper."""
    clerk.sees(lambda: clerk.at(3) and clerk.page.review.records.records.table is not None)
    clerk.press(Key.Key_F10)
    clerk.sees(lambda: clerk.at(5) and clerk.window.jobs.idle)
    printed = print_server.next_job()
    clerk.press(Key.Key_F9)
    clerk.sees(lambda: newest(clerk.window)[0].state is State.DELIVERED)
    return " ".join(texts(printed.pdf))


def test_an_ordinary_customer_leaves_with_the_signed_letter_after_few_keys(
    qtbot: QtBot, demo: tuple[Path, dict[str, Any]], print_server: PrintServer
) -> None:
    folder, example = demo
    with real_window(qtbot, folder) as window:
        clerk = Clerk(qtbot, window)
        clerk.press(Key.Key_F2)
        clerk.types(code_of(example))
        clerk.press(Key.Key_Return)
        clerk.press(Key.Key_2)
        clerk.press(Key.Key_Y)
        clerk.press(Key.Key_F9)
        paper = to_the_signed_letter(clerk, print_server)
        request, sent = newest(window)

        assert len(clerk.actions) <= MOST_ACTIONS, clerk.actions
        assert len(clerk.actions) == 7, "an action more than before"
        assert request.subject is not None
        assert request.number in paper
        assert code_of(example) in paper.replace("\u2011", "-")
        assert request.delivered == request.received
        assert [(one.way, one.letter) for one in sent] == [
            (Delivery.COUNTER, request.letter.vault_id if request.letter else "")
        ]


def test_a_document_that_is_read_leaves_even_fewer_keys(
    qtbot: QtBot, demo: tuple[Path, dict[str, Any]], print_server: PrintServer
) -> None:
    folder, example = demo
    code = code_of(example)
    born = f"{code[4:6]}{code[2:4]}{code[:2]}"
    number = "XA0000093"
    zone = td1(number=number, first=code.replace("-", "<"), birth=born, expiry="390101")
    with real_window(qtbot, folder) as window:
        clerk = Clerk(qtbot, window)
        clerk.press(Key.Key_F2)
        clerk.scans(zone.lower())
        clerk.sees(lambda: clerk.form.facts.person is not None)
        assert number not in clerk.form.who.text().upper()
        clerk.press(Key.Key_Y)
        clerk.press(Key.Key_F9)
        to_the_signed_letter(clerk, print_server)
        request, _ = newest(window)
        assert request.identity is not None
        assert request.identity.evidence is Evidence.IDENTITY_CARD
        assert len(clerk.actions) == 6, clerk.actions
    kept = [file for file in folder.rglob("*") if file.is_file()]
    assert kept
    assert not [file for file in kept if number.encode() in file.read_bytes().upper()]


def test_a_receipt_comes_with_one_key_pressed_twice_only_once(
    qtbot: QtBot, demo: tuple[Path, dict[str, Any]], print_server: PrintServer
) -> None:
    folder, example = demo
    with real_window(qtbot, folder) as window:
        clerk = Clerk(qtbot, window)
        clerk.press(Key.Key_F2)
        clerk.types(code_of(example))
        for key in (Key.Key_Return, Key.Key_2, Key.Key_Y, Key.Key_F8, Key.Key_F8):
            clerk.press(key)
        clerk.sees(lambda: clerk.at(3) and window.jobs.idle)
        receipt = " ".join(texts(print_server.next_job().pdf))
        request, _ = newest(window)
        desk = desk_of(window)
        with desk.work() as work:
            kinds = [one.kind for one in work.letters.of(request.number)]
        assert kinds == [LetterKind.RECEIPT]
        assert request.number in receipt
        assert code_of(example) not in receipt


def test_what_was_typed_survives_kill_9_and_is_nowhere_in_clear(
    qtbot: QtBot, demo: tuple[Path, dict[str, Any]], tmp_path: Path
) -> None:
    folder, example = demo
    program = Path(__file__).with_name("kill_probe.py")
    process = subprocess.Popen(
        [sys.executable, str(program), str(folder), code_of(example)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process.stdin, process.stdout:
        assert process.stdout.readline().strip() == "typed"
        process.send_signal(signal.SIGKILL)
    process.wait()
    stored = [file for file in folder.rglob("*") if file.is_file() and "registers" not in str(file)]
    mine = [file for file in stored if file.name.startswith(("desk", "store"))]
    assert mine
    assert not [file for file in mine if code_of(example).encode() in file.read_bytes()]
    with real_window(qtbot, folder) as window:
        clerk = Clerk(qtbot, window)
        clerk.press(Key.Key_F2)
        clerk.sees(lambda: said(clerk.form, "draftWords") != "")
        clerk.press(Key.Key_F6)
        assert clerk.form.who.text() == code_of(example)
        clerk.sees(lambda: clerk.form.facts.person is not None)
        assert clerk.form.evidence.evidence is Evidence.IDENTITY_CARD
        clerk.press(Key.Key_F9)
        assert clerk.form.messages.shown is not None
        clerk.press(Key.Key_Y)
        clerk.sees(lambda: clerk.at(3))
        desk = desk_of(window)
        assert drafts.left(desk, form="visit", actor="asiakaspalvelu") is None
        assert newest(window)[0].received == desk.clock.today()
