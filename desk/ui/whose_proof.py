"""Whom the registers know as the person who gives a proof that rests on them, before anybody was picked."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.domain.records import Candidate
from desk.domain.request import AccessRequest
from desk.domain.text import QT_TRANSLATE_NOOP, Text, joined
from desk.services import search
from desk.services.ports import Found
from desk.services.proof import NOBODY, KnownOf
from desk.ui.bench import Bench
from desk.ui.fields import line_editor
from desk.ui.jobs import Job
from desk.ui.known_lookup import KnownLookup
from desk.ui.labels import caption
from desk.ui.messages import sentence
from desk.ui.page import Labelled
from desk.ui.pause import Pause
from desk.ui.person_picker import PersonPicker, address, headline

_WHO = QT_TRANSLATE_NOOP(
    "steps", "Who gives the proof: identity code, name, customer number or address"
)
_NOBODY = QT_TRANSLATE_NOOP("steps", "Nobody was found in the registers; take another way.")
_FOUND = QT_TRANSLATE_NOOP("steps", "On record: {person}")
_PAUSE = 150
"""Milliseconds without a key before the registers are asked."""
_SHORTEST = 3
"""Characters from which on they are asked."""


class WhoseProof(QWidget):
    """A search of its own: it finds what is on record and picks nobody for the answer."""

    changed = Signal()
    """Who was found, or what is on record of them, changed."""

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__()
        self._bench = bench
        self._request: AccessRequest | None = None
        self._job: Job | None = None
        self._told: Text | None = None
        self.person: Candidate | None = None
        self._nobody = False
        self.setObjectName(name)
        self.line = line_editor(f"{name}Who", longest=200)
        self._field = Labelled(self.line)
        self.picker = PersonPicker(bench, name=f"{name}People")
        self._note = caption(wrap=True, name=f"{name}Note")
        self._lookup = KnownLookup(bench, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self._field, self.picker, self._note):
            column.addWidget(part)
        self._pause = Pause(self, _PAUSE, self._ask)
        self.line.textChanged.connect(self._typed)
        self.line.returnPressed.connect(self._entered)
        self.picker.picked.connect(self._picked)
        self._lookup.changed.connect(self.changed)
        bench.say.changed.connect(self._retranslate)
        self._retranslate()

    @property
    def known(self) -> KnownOf | None:
        """What is on record of them; None while nobody has looked."""
        return NOBODY if self._nobody else self._lookup.known

    def show_request(self, request: AccessRequest) -> None:
        """Search at the request's controller; another request begins anew."""
        if self._request is None or self._request.number != request.number:
            self.line.setText("")
        self._request = request

    def _typed(self) -> None:
        if self._job is not None:
            self._job.drop()
            self._job = None
        self.person, self._nobody = None, False
        self.picker.hide()
        self._tell(None)
        self._lookup.forget()
        self.changed.emit()
        if len(self.line.text().strip()) >= _SHORTEST:
            self._pause.start()
        else:
            self._pause.stop()

    def _ask(self) -> None:
        if self._request is None:
            return
        desk, controller, text = self._bench.desk, self._request.controller, self.line.text()
        self._job = self._bench.jobs.read(
            lambda: search.people(desk, controller=controller, text=text),
            owner=self,
            done=self._found,
            failed=self._failed,
        )

    def _found(self, found: Found) -> None:
        self._job = None
        if not found.candidates:
            self._nobody = True
            self._tell(_NOBODY)
            self.changed.emit()
        elif len(found.candidates) == 1:
            self._picked(found.candidates[0])
        elif self._request is not None:
            self.picker.offer(
                found.candidates, self._bench.desk.profiles.get(self._request.controller)
            )

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._tell(sentence(error))

    def _picked(self, person: Candidate) -> None:
        self.picker.hide()
        self.person = person
        self._tell(_FOUND.fill(person=joined([headline(person), address(person)], ", ")))
        if self._request is not None:
            self._lookup.look(self._request.controller, person)
        self.changed.emit()

    def _entered(self) -> None:
        if self.picker.isVisible():
            self.picker.setFocus()
            self.picker.setCurrentRow(0)
        else:
            self.focusNextChild()

    def _tell(self, text: Text | None) -> None:
        self._told = text
        self._note.setText(self._bench.say(text) if text is not None else "")
        self._note.setVisible(text is not None)

    def _retranslate(self, *_: Any) -> None:
        self._field.label.setText(self._bench.say(_WHO))
        self.line.setAccessibleName(self._bench.say(_WHO))
        self._tell(self._told)
