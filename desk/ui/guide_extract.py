"""Importing extracts as a system: which files, what it is called, and how the drafted map understands them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desk.domain.text import QT_TRANSLATE_NOOP, LocalText, Text, joined, plain
from desk.services.extract_setup import Brought, SeenCollection
from desk.ui.bench import Bench
from desk.ui.fact import Fact
from desk.ui.fields import line_editor
from desk.ui.jobs import Job
from desk.ui.labels import KeyButton, caption
from desk.ui.messages import sentence
from desk.ui.setting_inputs import Note

_FILES = QT_TRANSLATE_NOOP("guide", "Files (CSV, Excel), apart by semicolons")
_FILES_NOTE = QT_TRANSLATE_NOOP(
    "guide",
    "Their first line names the columns. The files are copied into an encrypted register of the desk; they "
    "themselves are only read.",
)
_NAME = QT_TRANSLATE_NOOP("guide", "Name of the system")
_PICK = QT_TRANSLATE_NOOP("guide", "Choose…")
_PICK_NAME = QT_TRANSLATE_NOOP("guide", "Choose the files")
_KINDS = QT_TRANSLATE_NOOP("guide", "Extracts (CSV, Excel)")
_IMPORT = QT_TRANSLATE_NOOP("guide", "Import")
_IMPORTING = QT_TRANSLATE_NOOP("guide", "The files are being read…")
_NOTHING = QT_TRANSLATE_NOOP("guide", "Nothing was imported.")
_DONE = QT_TRANSLATE_NOOP("guide", "Imported: {count} rows.")
_MAP = QT_TRANSLATE_NOOP(
    "guide",
    "A data map was drafted: {file}. It is a proposal; somebody who knows the system looks it through.",
)
_PEOPLE = QT_TRANSLATE_NOOP("guide", "{name}: {count} rows, people who can be searched for")
_ROWS = QT_TRANSLATE_NOOP("guide", "{name}: {count} rows")
_KNOWN = QT_TRANSLATE_NOOP("guide", "Understood: {columns}")
_FOUND_BY = QT_TRANSLATE_NOOP("guide", "Found by: {columns}")
_UNKNOWN = QT_TRANSLATE_NOOP("guide", "Not understood, given under its own name: {columns}")
_LONGEST = 4000


class ExtractForm(QWidget):
    """Enter imports. What was understood stands below, so that it can be looked at."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self._controller = ""
        self._system: str | None = None
        self._name_given: LocalText | None = None
        self._job: Job | None = None
        self.setObjectName("extractForm")
        self._files_label, self._name_label = caption(wrap=True), caption(wrap=True)
        self.files = line_editor("extractFiles", longest=_LONGEST)
        self.name = line_editor("extractName", longest=_LONGEST)
        self._files_label.setBuddy(self.files)
        self._name_label.setBuddy(self.name)
        self._pick = QPushButton()
        self._pick.setObjectName("pickExtract")
        self._pick.clicked.connect(self._ask)
        self._note = Note(bench, name="extractNote")
        self._import = KeyButton(bench.say, _IMPORT, "Enter", name="importExtract", primary=True)
        self._import.clicked.connect(self.start)
        for field in (self.files, self.name):
            field.textChanged.connect(self._typed)
        self._state = Fact(bench.say, bench.theme, name="extractState")
        self._seen = QVBoxLayout()
        self._lay_out()
        self._note.explain(_FILES_NOTE)
        bench.say.changed.connect(self._retranslate)
        self._retranslate()
        self._typed()

    def begin(
        self, controller: str, *, system: str | None = None, name: LocalText | None = None
    ) -> None:
        """Ask for the extracts of a system that the profile has, or of a new one."""
        self._controller, self._system, self._name_given = controller, system, name
        self.files.clear()
        self.name.setText(name.in_language(self._bench.say.language) if name is not None else "")
        self.name.setEnabled(name is None)
        self._state.forget()
        self._forget_seen()
        self._note.tell(None)
        self.files.setFocus()

    def start(self) -> None:
        """Draft, set up and import, beside the window."""
        setup = self._bench.desk.setup
        if self._job is not None or setup is None or setup.extracts is None or not self._ready:
            return
        extracts, controller, system = setup.extracts, self._controller, self._system
        typed = " ".join(self.name.text().split())
        name = self._name_given or LocalText(typed, typed, typed)
        files = [one.strip().strip('"') for one in self.files.text().split(";") if one.strip()]
        self._forget_seen()
        self._note.tell(None)
        self._state.show_fact("clock", _IMPORTING)
        self._job = self._bench.jobs.write(
            lambda _job: extracts.bring(controller, files, name, system=system),
            owner=self,
            done=self._done,
            failed=self._failed,
        )
        self._typed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.start()
            return
        super().keyPressEvent(event)

    @property
    def _ready(self) -> bool:
        return bool(self.files.text().strip() and self.name.text().strip())

    def _typed(self) -> None:
        self._import.setEnabled(self._ready and self._job is None)

    def _done(self, brought: Brought) -> None:
        self._job = None
        self._typed()
        rows = sum(one.rows for one in brought.collections)
        wrong = [one.text for one in brought.findings if not one.warning]
        details: list[Text] = [_MAP.fill(file=brought.data_map), *wrong]
        self._state.show_fact("look" if wrong else "fine", _DONE.fill(count=rows), *details)
        for at, one in enumerate(brought.collections):
            fact = Fact(self._bench.say, self._bench.theme, name=f"seen_{at}")
            self._seen.addWidget(fact)
            fact.show_fact("info", *_told(one))

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._typed()
        self._state.show_fact("stop", _NOTHING, sentence(error))

    def _forget_seen(self) -> None:
        while (item := self._seen.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _ask(self) -> None:
        say = self._bench.say
        dialog = QFileDialog(self, say(_PICK_NAME))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(f"{say(_KINDS)} (*.csv *.txt *.tsv *.xlsx)")
        dialog.filesSelected.connect(self._picked)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _picked(self, files: list[str]) -> None:
        self.files.setText("; ".join(files))
        self.name.setFocus()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.files, 1)
        row.addWidget(self._pick)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._files_label)
        column.addLayout(row)
        column.addWidget(self._note)
        column.addSpacing(8)
        column.addWidget(self._name_label)
        column.addWidget(self.name)
        column.addSpacing(8)
        column.addWidget(self._import, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._state)
        column.addLayout(self._seen)

    def _retranslate(self) -> None:
        say = self._bench.say
        for words, field, text in (
            (self._files_label, self.files, _FILES),
            (self._name_label, self.name, _NAME),
        ):
            words.setText(say(text))
            field.setAccessibleName(words.text())
        self._pick.setText(say(_PICK))
        self._pick.setAccessibleName(say(_PICK_NAME))


def _told(seen: SeenCollection) -> list[Text]:
    """How a file is understood: its rows, what its columns hold, by which people are found."""
    head = (_PEOPLE if seen.people else _ROWS).fill(name=seen.label, count=seen.rows)
    known = [one.label for one in seen.columns if one.label is not None]
    finds = [one.label or plain(one.name) for one in seen.columns if one.finds]
    unknown = [plain(one.name) for one in seen.columns if one.label is None]
    return [
        head,
        *([_KNOWN.fill(columns=joined(known, ", "))] if known else []),
        *([_FOUND_BY.fill(columns=joined(finds, ", "))] if finds else []),
        *([_UNKNOWN.fill(columns=joined(unknown, ", "))] if unknown else []),
    ]
