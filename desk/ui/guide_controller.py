"""Step 2 of the guide: one of the companies that ship, or another one with what a profile cannot do without."""

from __future__ import annotations

from collections.abc import Sequence

from desk.domain.text import QT_TRANSLATE_NOOP, plain
from desk.services.first_start import Situation, Step
from desk.services.profile_editing import ListedProfile, ProfileBook
from desk.ui.bench import Bench
from desk.ui.choice import Answer, Choice
from desk.ui.controller_form import ControllerForm
from desk.ui.fact import Fact
from desk.ui.guide_view import StepView

_HEAD = QT_TRANSLATE_NOOP("guide", "Who answers")
_WORDS = QT_TRANSLATE_NOOP(
    "guide",
    "The controller in whose name letters are written. What its notice states and how the desk works for it "
    "stands in its profile; everything can be changed under Settings, Controllers, where more companies "
    "are added too.",
)
_WHO = QT_TRANSLATE_NOOP("guide", "Company")
_ANOTHER = QT_TRANSLATE_NOOP("guide", "another company")
_CHOSEN = QT_TRANSLATE_NOOP("guide", "Letters are written in the name of {names}.")
_NOBODY = QT_TRANSLATE_NOOP("guide", "Nobody was chosen yet.")
_NEW = "+"


class ControllerStep(StepView):
    """Choosing is enough; a new company has a short form."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, Step.CONTROLLER, head=_HEAD, words=_WORDS)
        setup = bench.desk.setup
        self._book: ProfileBook | None = setup.profiles if setup is not None else None
        self._listed: Sequence[ListedProfile] = ()
        self._focus_wanted = False
        self.form: ControllerForm | None = None
        # One answer from the start: Tab comes to those that follow where this one stands.
        new = Answer(_NEW, _NEW, _ANOTHER)
        self.choice = Choice(bench.say, _WHO, [new], name="guideController")
        self.choice.answered.connect(self._chosen)
        self._fact = Fact(bench.say, bench.theme, name="controllerFact")
        self.column.addWidget(self.choice)
        self.column.addWidget(self._fact)
        self.finish()

    def entered(self) -> None:
        if self._book is not None:
            self.bench.jobs.read(self._book.all, owner=self, done=self._show, failed=self.failed)

    def focus(self) -> None:
        if self._listed:
            self.choice.focus()
        else:
            self._focus_wanted = True

    def left(self) -> None:
        if self.form is not None:
            self.form.flush()

    def show_situation(self, situation: Situation) -> None:
        super().show_situation(situation)
        self._tell()

    def _show(self, listed: Sequence[ListedProfile]) -> None:
        self._listed = listed
        offered = [Answer(one.key, str(at), plain(one.name)) for at, one in enumerate(listed, 1)]
        self.choice.offer([*offered, Answer(_NEW, _NEW, _ANOTHER)])
        chosen = self.situation.controllers
        if chosen and self.form is None:
            self.choice.choose(chosen[0])
        self._tell()
        if self._focus_wanted:
            self._focus_wanted = False
            self.choice.focus()

    def _tell(self) -> None:
        names = [one.name for one in self._listed if one.key in self.situation.controllers]
        if names:
            self._fact.show_fact("fine", _CHOSEN.fill(names=", ".join(names)))
        else:
            self._fact.show_fact("open", _NOBODY)

    def _chosen(self) -> None:
        key = self.choice.value
        if key is None or self._book is None:
            return
        if key == _NEW:
            self._open_form(self._book)
            return
        if self.form is not None:
            self.choice.focus()  # or the keyboard would leave with the form
            self.form.hide()
        self._serve((key,))

    def _open_form(self, book: ProfileBook) -> None:
        if self.form is None:
            self.form = ControllerForm(self.bench, book, needed_only=True)
            self.form.kept.connect(self._made)
            self.column.insertWidget(self.column.count() - 1, self.form)
            self.form.begin(None)
        self.form.show()
        self.form.focus()

    def _made(self, key: str) -> None:
        if key not in self.situation.controllers:
            self._serve((key,))

    def _serve(self, keys: tuple[str, ...]) -> None:
        book = self._book
        assert book is not None
        self.messages.clear()
        self.bench.jobs.write(
            lambda _job: book.serve(keys), owner=self, done=self._served, failed=self.failed
        )

    def _served(self, _nothing: None) -> None:
        self.entered()
