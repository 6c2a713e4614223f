"""What the window saves is saved whole or not at all, and a signature of a lower level is told."""

from __future__ import annotations

import resource
import signal
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desk.domain.request import State
from desk.domain.text import QT_TRANSLATE_NOOP, Language
from desk.services.ports import SignedLetter
from desk.ui.saving import save_whole
from desk.ui.window import MainWindow
from tests.ui.driving import request_page, settled, the_request
from tests.ui.made_requests import request_in
from tests.ui.ui_desk import UiDesk

NOTICE = QT_TRANSLATE_NOOP("test", "No time stamp came.")


def test_a_saved_file_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    file = tmp_path / "vastaus.pdf"
    file.write_bytes(b"old")
    assert save_whole(file, b"new") is None
    assert file.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [file]


def test_a_full_disk_leaves_what_stood_there_and_no_half_letter(tmp_path: Path) -> None:
    file = tmp_path / "vastaus.pdf"
    file.write_bytes(b"old")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1024, before[1]))
    try:
        reason = save_whole(file, b"x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert reason
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


class Unstamped:
    """Signs without the time stamp that was wanted."""

    def sign(self, pdf: bytes, *, controller: str, reason: str, language: Language) -> SignedLetter:
        return SignedLetter(pdf, controller, datetime(2026, 11, 22, tzinfo=UTC), "B-B", NOTICE)


@pytest.mark.parametrize("state", [State.COLLECTED, State.REVIEWED])
def test_a_signature_without_its_time_stamp_is_told(
    qtbot: QtBot,
    make_window: Callable[[UiDesk], MainWindow],
    fake: UiDesk,
    monkeypatch: pytest.MonkeyPatch,
    state: State,
) -> None:
    monkeypatch.setattr("tests.fakes.FakeSigner", Unstamped)
    window = make_window(fake)
    window.open_request(request_in(fake, state))
    page = request_page(window)
    qtbot.waitUntil(lambda: page.request is not None and window.jobs.idle)
    page.bring(3 if state is State.COLLECTED else 4)
    step = page.review if state is State.COLLECTED else page.letter
    settled(qtbot, window)
    step.sign()
    qtbot.waitUntil(lambda: the_request(fake).state is State.SIGNED and window.jobs.idle)
    # The notice stays when the next thing is said: here, that there is no printer.
    qtbot.waitUntil(lambda: "No printer" in page.messages.accessibleName())
    assert page.messages.accessibleName().startswith("No time stamp came. No printer")
