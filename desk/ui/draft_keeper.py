"""Saves a form as it is filled, and offers it again after the program ended in the middle of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services import drafts
from desk.services.drafts import Draft
from desk.ui.bench import Bench
from desk.ui.glyph import Glyph
from desk.ui.jobs import Job
from desk.ui.labels import KeyButton, label, panel
from desk.ui.pause import Pause

_LEFT = QT_TRANSLATE_NOOP(
    "draft", "A form from {when} was not finished; nothing of it was written down."
)
_TAKE = QT_TRANSLATE_NOOP("draft", "Take it up again")
_DROP = QT_TRANSLATE_NOOP("draft", "Forget it")
_PAUSE = 200
"""Milliseconds after the last key before the form is saved."""


class DraftKeeper(QObject):
    """One form of one clerk.

    It saves beside the worker that writes requests: what is typed must not wait until another
    request's collection is over. One save follows the other, so that the last one stays.
    """

    left = Signal(object)
    """The ``Draft`` that the clerk left in the form last time."""
    failed = Signal(object)
    """The form cannot be saved: told once."""

    def __init__(self, bench: Bench, form: str, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._form = form
        self._job: Job | None = None
        self._last: Mapping[str, str] | None = None
        self._next: Mapping[str, str] | None = None
        self._told = False
        self._asked = False
        self._held = False
        self._then: Callable[[], None] | None = None
        self._pause = Pause(self, _PAUSE, self._save)

    def look(self) -> None:
        """Ask, once, what was left in the form."""
        if self._asked:
            return
        self._asked = True
        desk, form, actor = self._bench.desk, self._form, self._bench.actor
        self._bench.jobs.read(
            lambda: drafts.left(desk, form=form, actor=actor),
            owner=self,
            done=self._found,
            failed=self._broke,
        )

    def note(self, values: Mapping[str, str] | None) -> None:
        """The form stands so now; None: there is nothing in it to be kept."""
        if values == self._next or self._held:
            return
        self._next = None if values is None else dict(values)
        self._pause.start()

    def hold(self, then: Callable[[], None]) -> None:
        """Save nothing more until ``release``; ``then`` is called once nothing is being saved.

        A request that is written down forgets the form, and no late save may bring it back.
        """
        self._held = True
        self._pause.stop()
        if self._job is None:
            then()
        else:
            self._then = then

    def release(self, *, written: bool) -> None:
        """Go on saving; ``written``: the request stands, and the form with it is forgotten."""
        self._held = False
        if written:
            self._last = self._next = None
        elif self._next != self._last:
            self._pause.start()

    def _found(self, draft: Draft | None) -> None:
        if draft is not None and self._next is None and not self._pause.isActive():
            self._last = draft.values
            self.left.emit(draft)

    def _save(self) -> None:
        if self._job is not None or self._held or self._next == self._last:
            return  # ``_saved`` comes back here
        values = self._last = self._next
        desk, form, actor = self._bench.desk, self._form, self._bench.actor

        def work() -> None:
            if values is None:
                drafts.forget(desk, form=form, actor=actor)
            else:
                drafts.keep(desk, form=form, actor=actor, values=values)

        self._job = self._bench.jobs.read(
            work, owner=self, done=self._saved, failed=self._not_saved
        )

    def _saved(self, _nothing: None) -> None:
        self._told = False
        self._ended()

    def _not_saved(self, error: Exception) -> None:
        self._last = None
        self._broke(error)
        self._ended()

    def _ended(self) -> None:
        self._job = None
        then, self._then = self._then, None
        if then is not None:
            then()
        elif not self._told:
            self._save()

    def _broke(self, error: Exception) -> None:
        if not self._told:
            self._told = True
            self.failed.emit(error)


class DraftOffer(QWidget):
    """One line above the form: take the unfinished one up again, or forget it."""

    taken = Signal(object)
    """The ``Draft``."""
    dropped = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._say = bench.say
        self._draft: Draft | None = None
        self.setObjectName("draftOffer")
        frame, column = panel(margins=8, spacing=0)
        self._words = label(wrap=True, name="draftWords")
        self._take = KeyButton(bench.say, _TAKE, "F6", name="takeDraft")
        self._drop = KeyButton(bench.say, _DROP, "Shift F6", name="dropDraft")
        self._drop.setShortcut("Shift+F6")
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(Glyph(bench.theme, "info", "accent"))
        line.addWidget(self._words, 1)
        line.addWidget(self._take)
        line.addWidget(self._drop)
        column.addLayout(line)
        around = QHBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(frame)
        self._take.clicked.connect(self.take)
        self._drop.clicked.connect(self._forget)
        bench.say.changed.connect(self._reword)
        self.hide()

    @property
    def draft(self) -> Draft | None:
        """What is offered; None where nothing is."""
        return self._draft

    @property
    def text(self) -> Text | None:
        """What the clerk reads of it."""
        return None if self._draft is None else _LEFT.fill(when=self._draft.at)

    def offer(self, draft: Draft) -> None:
        """Offer a form that was left."""
        self._draft = draft
        self._reword()
        self.show()

    def take(self) -> None:
        """F6: take it up again."""
        draft = self.withdraw()
        if draft is not None:
            self.taken.emit(draft)

    def withdraw(self) -> Draft | None:
        """Offer nothing any more; returns what was offered."""
        draft, self._draft = self._draft, None
        self.hide()
        return draft

    def _forget(self) -> None:
        if self.withdraw() is not None:
            self.dropped.emit()

    def _reword(self) -> None:
        text = self.text
        if text is not None:
            self._words.setText(self._say(text))
            self.setAccessibleName(self._words.text())
