"""The first and the last step of the guide: the workspace that is there, and the first answer."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services.first_start import Situation, Step
from desk.ui.bench import Bench
from desk.ui.fact import Fact
from desk.ui.guide_view import StepView
from desk.ui.labels import KeyButton

_WORKSPACE = QT_TRANSLATE_NOOP("guide", "The workspace")
_WORKSPACE_WORDS = QT_TRANSLATE_NOOP(
    "guide",
    "Requests, collected data and letters lie here, encrypted. The keys are in the system keyring of this "
    "account: a backup needs both the folder and the keyring.",
)
_FOLDER = QT_TRANSLATE_NOOP("guide", "The workspace is in {folder}.")
_DEMO = QT_TRANSLATE_NOOP("guide", "This is the demo: nobody in it exists.")
_ANSWER = QT_TRANSLATE_NOOP("guide", "The first answer")
_ANSWER_WORDS = QT_TRANSLATE_NOOP(
    "guide",
    "Search for somebody who agreed to be the first, yourself perhaps: type a name, an identity code or a "
    "customer number at the visit. The desk collects what the systems hold, the letter is looked through, "
    "and F10 signs it. A request that was only a trial is withdrawn or closed like any other.",
)
_VISIT = QT_TRANSLATE_NOOP("guide", "Begin a visit")
_ANSWERED = QT_TRANSLATE_NOOP("guide", "A letter was signed. The desk answers.")
_NOT_YET = QT_TRANSLATE_NOOP("guide", "No letter was signed yet.")
_NO_CONTROLLER = QT_TRANSLATE_NOOP("guide", "Nobody was chosen to answer (step 2).")
_NO_SYSTEM = QT_TRANSLATE_NOOP("guide", "No system is set up, so nobody is found (step 3).")
_UNSET = QT_TRANSLATE_NOOP(
    "guide", "Systems that are not set up (step 3): {count}. An answer will say what they lack."
)
_UNSIGNED = QT_TRANSLATE_NOOP(
    "guide", "There is no certificate (step 4): the letter can be looked through, but not signed."
)


class WorkspaceStep(StepView):
    """Where it is; it was made before this page was there."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, Step.WORKSPACE, head=_WORKSPACE, words=_WORKSPACE_WORDS)
        self._fact = Fact(bench.say, bench.theme, name="workspaceFact")
        self.column.addWidget(self._fact)
        self.finish()

    def show_situation(self, situation: Situation) -> None:
        super().show_situation(situation)
        setup = self.bench.desk.setup
        folder = setup.folder if setup is not None else ""
        details: list[Text] = [_DEMO] if situation.demo else []
        self._fact.show_fact("fine", _FOLDER.fill(folder=folder), *details)


class AnswerStep(StepView):
    """What is missing still, and the way to a visit."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, Step.ANSWER, head=_ANSWER, words=_ANSWER_WORDS)
        self._fact = Fact(bench.say, bench.theme, name="answerFact")
        self._visit = KeyButton(bench.say, _VISIT, "F2", name="beginVisit", primary=True)
        self._visit.clicked.connect(self._begin)
        self.column.addWidget(self._fact)
        self.column.addWidget(self._visit, 0, Qt.AlignmentFlag.AlignLeft)
        self.finish()

    def focus(self) -> None:
        self._visit.setFocus()

    def show_situation(self, situation: Situation) -> None:
        super().show_situation(situation)
        lacking: list[Text] = []
        if not situation.controllers:
            lacking.append(_NO_CONTROLLER)
        if not situation.systems:
            lacking.append(_NO_SYSTEM)
        elif situation.unset:
            lacking.append(_UNSET.fill(count=situation.unset))
        if situation.unsigned:
            lacking.append(_UNSIGNED)
        if situation.answered:
            self._fact.show_fact("fine", _ANSWERED)
        else:
            self._fact.show_fact("look" if lacking else "open", _NOT_YET, *lacking)

    def _begin(self) -> None:
        self.place_asked.emit("visit")
