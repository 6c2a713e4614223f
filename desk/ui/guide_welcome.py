"""What stands in the window while there is no workspace: the calm way to one, or to the demo."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desk.domain.text import LANGUAGES, QT_TRANSLATE_NOOP, Language, Text, plain
from desk.services.beginning import Beginning, Place, SharedStore
from desk.services.first_start import Step, progress
from desk.ui.choice import Answer, Choice
from desk.ui.fact import Fact
from desk.ui.fields import line_editor
from desk.ui.fitted import TallEnough
from desk.ui.guide_steps import GuideSteps
from desk.ui.jobs import Job, Jobs
from desk.ui.labels import KeyButton, caption, label, panel, scrolled
from desk.ui.messages import MessageBar, sentence
from desk.ui.pause import Pause
from desk.ui.speech import Speech
from desk.ui.style import Theme

_HEAD = QT_TRANSLATE_NOOP("guide", "Welcome. There is no workspace yet.")
_INTRO = QT_TRANSLATE_NOOP(
    "guide",
    "A workspace keeps requests, collected data and letters, encrypted, and what the desk is told of your "
    "systems. Six steps lead from here to the first signed letter. Each can be left for later, and the "
    "window may be closed at any time: the next start goes on here.",
)
_LANGUAGE = QT_TRANSLATE_NOOP("guide", "Language")
_OWN_NAMES: dict[Language, str] = {"fi": "suomi", "sv": "svenska", "en": "English"}
_WHERE = QT_TRANSLATE_NOOP("guide", "What to do")
_WAYS = (
    Answer("own", "1", QT_TRANSLATE_NOOP("guide", "work on this machine")),
    Answer("shared", "2", QT_TRANSLATE_NOOP("guide", "work with others in one database")),
    Answer("demo", "3", QT_TRANSLATE_NOOP("guide", "look around in the demo first")),
)
_FOLDER = QT_TRANSLATE_NOOP("guide", "Folder of the workspace")
_PICK = QT_TRANSLATE_NOOP("guide", "Choose…")
_PICK_NAME = QT_TRANSLATE_NOOP("guide", "Choose the folder of the workspace")
_URL = QT_TRANSLATE_NOOP("guide", "Address of the PostgreSQL database")
_URL_NOTE = QT_TRANSLATE_NOOP(
    "guide",
    "Such as postgresql+psycopg://desk@db.example/requests: empty, made by its administrator. The folder "
    "then keeps the settings and the keys of this machine. Where another desk works in it already, name "
    "a copy of that desk's folder above.",
)
_PASSWORD = QT_TRANSLATE_NOOP("guide", "Password of the database, for the keyring")
_DEMO = QT_TRANSLATE_NOOP(
    "guide",
    "The demo has five companies, thirty people and their registers, all made up, in a folder of its own. "
    "Its letters are signed by certificates that nobody trusts. To set up the real desk, close the window "
    "and open it again without the demo.",
)
_LOOKING = QT_TRANSLATE_NOOP("guide", "The folder is being looked at…")
_FREE = QT_TRANSLATE_NOOP("guide", "A workspace can be made here.")
_THERE = QT_TRANSLATE_NOOP("guide", "There is a workspace here already; it is opened.")
_NOT_HERE = QT_TRANSLATE_NOOP("guide", "Not here")
_KEYRING = QT_TRANSLATE_NOOP("guide", "The system keyring works.")
_KEYRING_WHY = QT_TRANSLATE_NOOP(
    "guide", "It holds the keys of the workspace and every password. None of them stands in a file."
)
_NO_KEYRING = QT_TRANSLATE_NOOP("guide", "There is no keyring to keep the keys in.")
_TRY_AGAIN = QT_TRANSLATE_NOOP("guide", "Try the keyring again")
_ASKING_KEYRING = QT_TRANSLATE_NOOP("guide", "The keyring is being tried…")
_MAKE = QT_TRANSLATE_NOOP("guide", "Make the workspace")
_OPEN = QT_TRANSLATE_NOOP("guide", "Open the workspace")
_LOOK_AROUND = QT_TRANSLATE_NOOP("guide", "Open the demo")
_MAKING = QT_TRANSLATE_NOOP("guide", "The workspace is being made…")
_MAKING_DEMO = QT_TRANSLATE_NOOP("guide", "The demo is being made; the first time takes a moment…")
_LONGEST = 1000
_PAUSE = 300
"""Milliseconds after the last key before a folder is looked at."""
_WIDEST = 680
_STEPS = 232


class GuideWelcome(QWidget):
    """Step 1, and the door to the demo."""

    opened = Signal(object, bool)
    """The ``Desk`` that was opened, and whether the guide goes on in it."""

    def __init__(
        self,
        say: Speech,
        theme: Theme,
        jobs: Jobs,
        beginning: Beginning,
        settings: MutableMapping[str, str],
    ) -> None:
        super().__init__()
        self._settings = settings
        self._say, self._theme, self._jobs = say, theme, jobs
        self._beginning = beginning
        self._place: Place | None = None
        self._busy: Job | None = None
        self._looking: Job | None = None
        self._keyring_works = False
        self.setObjectName("guideWelcome")
        self._pause = Pause(self, _PAUSE, self._look)
        self._build()
        say.changed.connect(self._retranslate)
        self._retranslate()
        self._choose()
        self._try_keyring()
        self._look()
        if beginning.lost is not None:
            self.messages.tell(beginning.lost, "warning")

    def focus(self) -> None:
        """Put the focus where the first answer is given."""
        self._where.focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._go.isEnabled():
            self._go.click()
            return
        super().keyPressEvent(event)

    def start(self) -> None:
        """Make or open the workspace, or the demo."""
        if self._busy is not None or not self._go.isEnabled():
            return
        self.messages.tell(_MAKING_DEMO if self._where.value == "demo" else _MAKING, "info")
        beginning, folder, language = self._beginning, self._folder.text(), self._say.language
        demo, shared = self._where.value == "demo", self._shared()
        self._enable()
        self._busy = self._jobs.write(
            lambda _job: (
                beginning.demo()
                if demo
                else beginning.make(folder, language=language, shared=shared)
            ),
            owner=self,
            done=self._made,
            failed=self._failed,
        )
        self._enable()

    def _made(self, desk: object) -> None:
        self._busy = None
        self.messages.clear()
        self.opened.emit(desk, self._where.value != "demo" and self._place is Place.NEW)

    def _failed(self, error: Exception) -> None:
        self._busy = None
        self.messages.error(error)
        self._try_keyring()
        self._look()

    def _shared(self) -> SharedStore | None:
        if self._where.value != "shared":
            return None
        return SharedStore(self._url.text().strip(), self._password.text())

    def _choose(self) -> None:
        way = self._where.value
        self._folder_part.setVisible(way != "demo")
        self._shared_part.setVisible(way == "shared")
        self._demo_words.setVisible(way == "demo")
        self._keyring.setVisible(way != "demo")
        self._enable()

    def _switch(self) -> None:
        language = cast("Language", self._language.value)
        self._say.switch(language)
        self._settings["language"] = language

    def _answered(self) -> None:
        """The way was chosen: go on to the first thing that it asks."""
        self._choose()
        if self._where.value == "demo":
            self._go.setFocus()
        else:
            self._folder.setFocus()

    def _typed(self) -> None:
        self._place = None
        self._enable()
        self._pause.start()

    def _look(self) -> None:
        if self._looking is not None:
            self._looking.drop()
        beginning, folder = self._beginning, self._folder.text()
        self._room.show_fact("clock", _LOOKING)
        self._looking = self._jobs.read(
            lambda: beginning.look_at(folder), owner=self, done=self._seen, failed=self._unfit
        )

    def _seen(self, place: Place) -> None:
        self._looking = None
        self._place = place
        self._room.show_fact("fine", _FREE if place is Place.NEW else _THERE)
        self._enable()

    def _unfit(self, error: Exception) -> None:
        self._looking = None
        self._place = None
        self._room.show_fact("stop", _NOT_HERE, sentence(error))
        self._enable()

    def _try_keyring(self) -> None:
        self._keyring.show_fact("clock", _ASKING_KEYRING)
        self._jobs.read(
            self._beginning.check_keyring,
            owner=self,
            done=self._keyring_fine,
            failed=self._keyring_missing,
        )

    def _keyring_fine(self, _nothing: None) -> None:
        self._keyring_works = True
        self._keyring.show_fact("fine", _KEYRING, _KEYRING_WHY)
        self._enable()

    def _keyring_missing(self, error: Exception) -> None:
        self._keyring_works = False
        self._keyring.show_fact("stop", _NO_KEYRING, sentence(error))
        self._enable()

    def _enable(self) -> None:
        way = self._where.value
        ready = way == "demo" or (self._keyring_works and self._place is not None)
        if way == "shared" and self._place is Place.NEW:
            ready = ready and bool(self._url.text().strip())
        self._again.setVisible(way != "demo" and not self._keyring_works)
        self._go.setEnabled(ready and self._busy is None)
        words: Text = _LOOK_AROUND if way == "demo" else _MAKE
        if way != "demo" and self._place is Place.WORKSPACE:
            words = _OPEN
        self._go.rename(words)

    def _ask(self) -> None:
        dialog = QFileDialog(self, self._say(_PICK_NAME))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._folder.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _build(self) -> None:
        say = self._say
        self.messages = MessageBar(say, self._theme, self)
        self._head = label("title", wrap=True, name="welcomeHead")
        self._intro = label(wrap=True, name="welcomeIntro")
        self._where = Choice(say, _WHERE, _WAYS, name="welcomeWay")
        self._where.choose("own")
        self._where.changed.connect(self._choose)
        self._where.answered.connect(self._answered)
        self._language = Choice(
            say,
            _LANGUAGE,
            [Answer(one, str(at), plain(_OWN_NAMES[one])) for at, one in enumerate(LANGUAGES, 1)],
            name="welcomeLanguage",
            on_one_line=True,
        )
        self._language.choose(say.language)
        self._language.changed.connect(self._switch)
        self._go = KeyButton(say, _MAKE, "F9", name="makeWorkspace", primary=True)
        self._go.setShortcut("F9")
        self._go.clicked.connect(self.start)
        self._again = KeyButton(say, _TRY_AGAIN, "F5", name="tryKeyring")
        self._again.setShortcut("F5")
        self._again.clicked.connect(self._try_keyring)
        self._again.hide()
        self._demo_words = label("muted", wrap=True, name="demoWords")
        self._room = Fact(say, self._theme, name="folderState")
        self._keyring = Fact(say, self._theme, name="keyringState")
        box, column = panel(spacing=12)
        parts = (
            self._where,
            self._folder_row(),
            self._shared_row(),
            self._demo_words,
            self._keyring,
        )
        for part in parts:
            column.addWidget(part)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._go)
        buttons.addWidget(self._again)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self._lay_out(box)

    def _lay_out(self, box: QWidget) -> None:
        px = self._theme.px
        self._steps = GuideSteps(self._say, self._theme)
        self._steps.setFixedWidth(px(_STEPS))
        self._steps.offer(ready=False)
        self._steps.show_progress(progress(None), Step.WORKSPACE)
        right = TallEnough()
        inner = QVBoxLayout(right)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        for widget in (self._language, self._head, self._intro, box):
            inner.addWidget(widget)
        right.setMaximumWidth(px(_WIDEST))
        inner.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self._steps, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(scrolled(right), 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 18, 24, 20)
        whole.setSpacing(12)
        whole.addWidget(self.messages)
        whole.addLayout(row, 1)

    def _folder_row(self) -> QWidget:
        self._folder_label = caption(wrap=True)
        self._folder = line_editor("workspaceFolder", longest=_LONGEST)
        self._folder.setText(self._beginning.folder)
        self._folder.textChanged.connect(self._typed)
        self._folder_label.setBuddy(self._folder)
        self._pick = QPushButton()
        self._pick.setObjectName("pickFolder")
        self._pick.clicked.connect(self._ask)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._folder, 1)
        row.addWidget(self._pick)
        self._folder_part = QWidget()
        column = QVBoxLayout(self._folder_part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._folder_label)
        column.addLayout(row)
        column.addWidget(self._room)
        return self._folder_part

    def _shared_row(self) -> QWidget:
        self._url_label, self._password_label = caption(wrap=True), caption(wrap=True)
        self._url = line_editor("sharedUrl", longest=_LONGEST)
        self._url.textChanged.connect(self._enable)
        self._password = line_editor("sharedPassword", longest=_LONGEST)
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._url_note = caption(wrap=True)
        self._shared_part = QWidget()
        column = QVBoxLayout(self._shared_part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for words, field in (
            (self._url_label, self._url),
            (self._password_label, self._password),
        ):
            words.setBuddy(field)
            column.addWidget(words)
            column.addWidget(field)
        column.addWidget(self._url_note)
        return self._shared_part

    def _retranslate(self) -> None:
        say = self._say
        self._head.setText(say(_HEAD))
        self._intro.setText(say(_INTRO))
        self._demo_words.setText(say(_DEMO))
        self._url_note.setText(say(_URL_NOTE))
        for words, field, text in (
            (self._folder_label, self._folder, _FOLDER),
            (self._url_label, self._url, _URL),
            (self._password_label, self._password, _PASSWORD),
        ):
            words.setText(say(text))
            field.setAccessibleName(words.text())
        self._pick.setText(say(_PICK))
        self._pick.setAccessibleName(say(_PICK_NAME))
        self.setAccessibleName(self._head.text())
