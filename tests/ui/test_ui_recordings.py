"""Recordings are played in the window, from memory; without a sound device they can be saved."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QSlider
from pytestqt.qtbot import QtBot

from desk.domain.errors import BadInput, Unavailable
from desk.domain.records import CollectionInfo, FieldInfo, Table
from desk.domain.request import State
from desk.ui.review_step import ReviewStep
from desk.ui.sound import RATE, Player, Sound
from desk.ui.window import MainWindow
from tests.fakes import FakeFiles
from tests.ui.driving import Key, focus, part, press, request_page, shows_review, words
from tests.ui.made_requests import request_in
from tests.ui.sounds import pitch, telephone, tone
from tests.ui.ui_desk import UiDesk, _local, collection

CALLS = CollectionInfo(
    "asiakastieto",
    "issoy_asiakastieto",
    "puhelu",
    _local("Puhelutallenteet", "Samtalsinspelningar", "Call recordings"),
    (
        FieldInfo("tallenne", _local("Tallenne", "Inspelning", "Recording")),
        FieldInfo("tiedosto", _local("Äänitiedosto", "Ljudfil", "Audio file"), file=True),
    ),
)


@pytest.mark.parametrize("make", [tone, telephone, lambda s: tone(s, rate=44_100, width=1)])
def test_what_call_recorders_write_is_heard_at_its_own_pitch(
    make: Callable[[float], bytes],
) -> None:
    sound = Sound(make(2.0))
    assert sound.seconds == pytest.approx(2.0, abs=0.01)
    heard = sound.samples()
    assert len(heard) / 2 / RATE == pytest.approx(2.0, abs=0.01)
    assert pitch(heard) == pytest.approx(440, abs=4)


def test_it_is_heard_from_any_second_on() -> None:
    rising = tone(1.0, hertz=300)[:44] + tone(1.0, hertz=300)[44:] + tone(1.0, hertz=600)[44:]
    longer = rising[:40] + (len(rising) - 44).to_bytes(4, "little") + rising[44:]
    sound = Sound(longer)
    assert sound.seconds == pytest.approx(2.0, abs=0.01)
    assert pitch(sound.samples(1.2)) == pytest.approx(600, abs=6)
    assert len(sound.samples(5.0)) == 0


@pytest.mark.parametrize("data", [b"", b"RIFF", b"\x00" * 4096, b"%PDF-1.7", tone()[:30]])
def test_what_is_no_sound_is_told(data: bytes) -> None:
    with pytest.raises(BadInput):
        Sound(data)


def test_the_player_counts_what_is_heard_seeks_and_stops_at_the_end(qtbot: QtBot) -> None:
    player = Player(["NULL"])
    player.open_device()
    player.load(Sound(tone(1.0)))
    player.play()
    qtbot.waitUntil(lambda: player.position > 0.1)
    player.pause()
    here = player.position
    assert not player.playing
    player.seek(0.9)
    assert player.position == pytest.approx(0.9)
    player.play()
    qtbot.waitUntil(lambda: not player.playing)
    assert player.position == player.seconds
    player.play()
    assert player.playing, "once more from the beginning"
    player.close()
    assert here < 1.0


def test_where_there_is_no_sound_device_it_is_told() -> None:
    player = Player(["JACK"])  # nobody runs its server here
    with pytest.raises(Unavailable):
        player.open_device()


@pytest.fixture
def files(fake: UiDesk) -> FakeFiles:
    held = FakeFiles({"tallenteet/T1.wav": tone(30.0), "kuva.pdf": b"%PDF-1.7 a picture"})
    fake.files = held
    return held


@pytest.fixture
def calls(
    qtbot: QtBot, make_window: Callable[[UiDesk], MainWindow], fake: UiDesk, files: FakeFiles
) -> ReviewStep:
    rows = [
        ("T1", "tallenteet/T1.wav"),
        ("T2", None),
        ("T3", "kuva.pdf"),
        ("T4", "tallenteet/T4.wav [!]"),
        ("T5", "tallenteet/T5.wav"),
    ]
    found = collection()
    found.tables, found.others = [Table(CALLS, rows)], []
    fake.registers.collection = found
    window = make_window(fake)
    window.open_request(request_in(fake, State.COLLECTED))
    qtbot.waitUntil(shows_review(window))
    qtbot.waitUntil(lambda: window.isActiveWindow() and window.jobs.idle)
    step = request_page(window).review
    step.recording.player = Player(["NULL"])
    return step


def test_a_recording_is_played_by_keys_and_its_time_is_told(
    qtbot: QtBot, calls: ReviewStep, tmp_path: Path
) -> None:
    card, control = calls.recording, Qt.KeyboardModifier.ControlModifier
    assert card.isVisible()
    assert words(calls, "recordingTitle") == "Recording or file: tallenteet/T1.wav"
    press(qtbot, Key.Key_Space)
    qtbot.waitUntil(lambda: card.player.playing and card.player.position > 0)
    QTest.keyClick(focus(), Key.Key_Right, control)
    QTest.keyClick(focus(), Key.Key_Right, control)
    press(qtbot, Key.Key_Space)
    assert not card.player.playing
    assert 10 <= card.player.position < 15
    time = part(calls, QLabel, "recordingTime")
    assert time.text().startswith("0:1")
    assert time.text().endswith("of 0:30 · Ctrl ← →")
    QTest.keyClick(focus(), Key.Key_Left, control)
    assert 5 <= card.player.position < 10
    place = part(calls, QSlider, "recordingPlace")
    place.setFocus()
    before = card.player.position
    press(qtbot, Key.Key_Right)
    assert card.player.position == pytest.approx(before + 5, abs=0.2)


def test_another_record_is_another_recording_and_none_is_heard_on(
    qtbot: QtBot, calls: ReviewStep
) -> None:
    press(qtbot, Key.Key_Space)
    qtbot.waitUntil(lambda: calls.recording.player.playing)
    press(qtbot, Key.Key_Down)
    assert not calls.recording.player.playing
    assert not calls.recording.isVisible(), "this record names no file"


@pytest.mark.parametrize(
    ("down", "told"),
    [
        (2, "This file is no sound that can be played here"),
        (3, "The file was not where the register says when the rows were collected."),
        (4, "no file tallenteet/T5.wav"),
    ],
)
def test_what_cannot_be_played_is_told_in_a_line(
    qtbot: QtBot, calls: ReviewStep, down: int, told: str
) -> None:
    press(qtbot, *[Key.Key_Down] * down, Key.Key_Space)
    qtbot.waitUntil(lambda: not calls.recording.busy)
    assert words(calls, "recordingFactHead").startswith(told)


def test_without_a_sound_device_it_is_told_and_the_recording_can_be_saved(
    qtbot: QtBot, calls: ReviewStep, files: FakeFiles, tmp_path: Path
) -> None:
    calls.recording.player = Player(["JACK"])
    press(qtbot, Key.Key_Space)
    qtbot.waitUntil(lambda: not calls.recording.busy)
    assert words(calls, "recordingFactHead").startswith("This machine has no sound device")
    file = tmp_path / "T1.wav"
    calls.recording.save_to(file)
    qtbot.waitUntil(lambda: "Saved as" in words(calls, "recordingFactHead"))
    assert file.read_bytes() == files.files["tallenteet/T1.wav"]
    calls.recording.save_to(tmp_path / "no such folder" / "T1.wav")
    qtbot.waitUntil(lambda: "could not be saved there" in words(calls, "recordingFactHead"))


def test_nothing_of_a_recording_is_written_to_the_disk(
    qtbot: QtBot, calls: ReviewStep, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.chdir(tmp_path)
    written: list[object] = []

    def watch(event: str, values: tuple[object, ...]) -> None:
        if event == "open" and watching and "w" in str(values[1]):
            written.append(values[0])

    watching = True
    sys.addaudithook(watch)
    press(qtbot, Key.Key_Space)
    qtbot.waitUntil(lambda: calls.recording.player.playing)
    assert list(tmp_path.iterdir()) == []
    watching = False
    assert written == []


def test_a_recording_that_is_left_out_is_not_played(qtbot: QtBot, calls: ReviewStep) -> None:
    press(qtbot, Key.Key_Delete)
    qtbot.waitUntil(lambda: not calls.keys.book.busy and not calls.looking)
    assert not calls.recording.isVisible()
    save = part(calls, QPushButton, "saveRecording")
    assert not save.isVisible()
