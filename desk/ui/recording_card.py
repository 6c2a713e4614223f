"""A recording that the record under the cursor names: played in the window, by keys, from memory."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QSlider, QVBoxLayout

from desk.domain.answer import BLACKED_OUT
from desk.domain.errors import BadInput, DeskError, Unavailable
from desk.domain.records import MISSING_MARK
from desk.domain.text import QT_TRANSLATE_NOOP, Text, plain
from desk.ui.bench import Bench
from desk.ui.fact import Fact
from desk.ui.jobs import Job
from desk.ui.labels import KeyButton, caption, label
from desk.ui.review_rows import ReviewTable
from desk.ui.sound import Player, Sound

_FILE = QT_TRANSLATE_NOOP("recording", "Recording or file: {name}")
_PLAY = QT_TRANSLATE_NOOP("recording", "Play")
_PAUSE = QT_TRANSLATE_NOOP("recording", "Pause")
_BACK = QT_TRANSLATE_NOOP("recording", "5 s back")
_ON = QT_TRANSLATE_NOOP("recording", "5 s on")
_SAVE = QT_TRANSLATE_NOOP("recording", "Save…")
_SAVE_TITLE = QT_TRANSLATE_NOOP("recording", "Save the recording or file")
_READING = QT_TRANSLATE_NOOP("recording", "The recording is being read…")
_TIME = QT_TRANSLATE_NOOP("recording", "{position} of {length} · {key}")
_SLIDER = QT_TRANSLATE_NOOP("recording", "Place in the recording")
_GONE = QT_TRANSLATE_NOOP(
    "recording", "The file was not where the register says when the rows were collected."
)
_SAVED = QT_TRANSLATE_NOOP(
    "recording", "Saved as {file}. The copy is not protected: delete it when it was listened to."
)
_NOT_SAVED = QT_TRANSLATE_NOOP(
    "recording",
    "The file could not be saved there. Choose another folder; the register's own file is as it was.",
)
_STEP = 5.0
"""Seconds of a step."""
_TICK = 200
_TENTHS = 10


class RecordingCard(QFrame):
    """Shown where the record names a file. The file is read when the clerk wants to hear it."""

    failed = Signal(object)
    """What nobody expected; what was expected stands in the card."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self.player = Player()
        self._wanted: tuple[str, str, str] | None = None
        """Controller, ``dataset:collection`` and the file's name in the row."""
        self._loading: Job | None = None
        self._there = True
        self._heard = False
        """True once there is a sound, and a device to hear it by."""
        self.setObjectName("recordingCard")
        self.setProperty("kind", "panel")
        self._title = label("strong", wrap=True, name="recordingTitle")
        self._time = caption(name="recordingTime")
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setObjectName("recordingPlace")
        self._slider.setSingleStep(int(_STEP * _TENTHS))
        self._slider.setPageStep(int(_STEP * _TENTHS))
        self._slider.sliderMoved.connect(self._dragged)
        self._slider.actionTriggered.connect(self._stepped)
        self._fact = Fact(bench.say, bench.theme, name="recordingFact")
        self._play = KeyButton(bench.say, _PLAY, "Space", name="playRecording")
        self._earlier, self._later = QPushButton("‹"), QPushButton("›")
        self._earlier.setObjectName("recordingBack")
        self._later.setObjectName("recordingOn")
        self._save = KeyButton(bench.say, _SAVE, "Ctrl S", name="saveRecording")
        self._play.clicked.connect(self.play_or_pause)
        self._earlier.clicked.connect(self.back)
        self._later.clicked.connect(self.on)
        self._save.clicked.connect(self.save)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK)
        self._tick.timeout.connect(self._follow)
        self._lay_out()
        saving = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        saving.setContext(Qt.ShortcutContext.WindowShortcut)
        saving.activated.connect(self.save)
        bench.say.changed.connect(self._retranslate)
        self.hide()

    @property
    def busy(self) -> bool:
        """True while a file is being read."""
        return self._loading is not None

    def show_record(self, controller: str, table: ReviewTable, row: int) -> None:
        """Offer the file that a record names; nothing where it names none, or it stays out."""
        name = "" if row in table.left_out else _file_in(table, row)
        wanted = (controller, table.info.key, name) if name else None
        if wanted == self._wanted:
            return
        self.forget()
        self._wanted = wanted
        if wanted is None:
            return
        self._there = not name.endswith(MISSING_MARK)
        if not self._there:
            self._fact.show_fact("look", _GONE)
        for part in (self._play, self._save):
            part.setEnabled(self._there)
        self._retranslate()
        self.show()

    def forget(self) -> None:
        """Be silent, and let go of what was read."""
        if self._loading is not None:
            self._loading.drop()
            self._loading = None
        self._tick.stop()
        self.player.close()
        self._wanted = None
        self._heard = False
        self._fact.forget()
        self._follow()
        self.hide()

    def play_or_pause(self) -> None:
        """Space: hear it, or be silent."""
        if self._wanted is None or not self._play.isEnabled():
            return
        if self.player.playing:
            self.player.pause()
        elif self.player.seconds:
            self._hear()
        else:
            self._read()
            return
        self._follow()

    def back(self) -> None:
        """Ctrl+Left: five seconds back."""
        self._go(self.player.position - _STEP)

    def on(self) -> None:
        """Ctrl+Right: five seconds on."""
        self._go(self.player.position + _STEP)

    def save(self) -> None:
        """Ctrl+S: put a copy where the clerk chooses."""
        if self._wanted is None or not self._save.isEnabled():
            return
        last = self._wanted[2].replace("\\", "/").rpartition("/")[2]
        chosen, _ = QFileDialog.getSaveFileName(self, self._bench.say(_SAVE_TITLE), last)
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, file: Path) -> None:
        """Write the register's file, byte for byte."""
        wanted, desk = self._wanted, self._bench.desk
        if wanted is None:
            return

        def work(_job: Job) -> Path:
            data = b"".join(desk.files.file(*wanted))
            try:
                file.write_bytes(data)
            except OSError as error:
                raise Unavailable(_NOT_SAVED) from error
            return file

        self._bench.jobs.write(work, owner=self, done=self._saved, failed=self._broke)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._time)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self._play)
        line.addWidget(self._earlier)
        line.addWidget(self._slider, 1)
        line.addWidget(self._later)
        line.addWidget(self._save)
        line.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(line)
        column.addWidget(self._fact)

    def _read(self) -> None:
        if self._loading is not None or self._wanted is None:
            return
        desk, wanted, player = self._bench.desk, self._wanted, self.player

        def work() -> tuple[Sound, DeskError | None]:
            sound = Sound(b"".join(desk.files.file(*wanted)))
            try:
                player.open_device()
            except Unavailable as error:
                return sound, error
            return sound, None

        self._fact.show_fact("open", _READING)
        self._loading = self._bench.jobs.read(
            work, owner=self, done=self._play_read, failed=self._broke
        )

    def _play_read(self, read: tuple[Sound, DeskError | None]) -> None:
        self._loading = None
        sound, error = read
        self._fact.forget()
        self.player.load(sound)
        self._heard = error is None
        if error is not None:
            self._fact.show_fact("look", error.text)
        else:
            self._hear()
        self._follow()

    def _hear(self) -> None:
        try:
            self.player.play()
        except Unavailable as error:
            self._fact.show_fact("look", error.text)
        if self.player.playing:
            self._tick.start()

    def _go(self, second: float) -> None:
        if self.player.seconds:
            self.player.seek(second)
            self._follow()

    def _dragged(self, tenths: int) -> None:
        self._go(tenths / _TENTHS)

    def _stepped(self, _action: int) -> None:
        if not self._slider.isSliderDown():
            self._go(self._slider.sliderPosition() / _TENTHS)

    def _saved(self, file: Path) -> None:
        self._fact.show_fact("fine", _SAVED.fill(file=str(file)))

    def _broke(self, error: Exception) -> None:
        self._loading = None
        if not isinstance(error, DeskError):
            self._fact.forget()
            self.failed.emit(error)
            return
        self._fact.show_fact("look", error.text)
        if isinstance(error, BadInput):
            self._play.setEnabled(False)

    def _follow(self) -> None:
        """Say where the sound is."""
        playing = self.player.playing
        if not playing:
            self._tick.stop()
        self._play.rename(_PAUSE if playing else _PLAY)
        length = self.player.seconds
        for part in (self._slider, self._earlier, self._later, self._time):
            part.setVisible(self._heard)
        self._slider.setRange(0, round(length * _TENTHS))
        if not self._slider.isSliderDown():
            self._slider.setValue(round(self.player.position * _TENTHS))
        told = _TIME.fill(
            position=_clock(self.player.position), length=_clock(length), key="Ctrl ← →"
        )
        self._time.setText(self._bench.say(told))

    def _retranslate(self) -> None:
        say = self._bench.say
        self._slider.setAccessibleName(say(_SLIDER))
        for button, words, key in (
            (self._earlier, _BACK, "Ctrl ←"),
            (self._later, _ON, "Ctrl →"),
        ):
            button.setAccessibleName(say(words))
            button.setAccessibleDescription(key)
            button.setToolTip(f"{say(words)} · {key}")
        if self._wanted is not None:
            name = plain(self._wanted[2].removesuffix(f" {MISSING_MARK}"))
            self._title.setText(say(_FILE.fill(name=name)))
        self._follow()


def _file_in(table: ReviewTable, row: int) -> str:
    """The file that a record names, as the customer's copy names it."""
    for place, info in enumerate(table.info.fields):
        value = table.rows[row][place] if info.file else None
        if isinstance(value, str) and value.strip() and BLACKED_OUT not in value:
            return value
    return ""


def _clock(seconds: float) -> Text:
    """``3:07``."""
    whole = int(seconds)
    return plain(f"{whole // 60}:{whole % 60:02}")
