"""Starts the window: an empty shell is painted first, everything heavy is loaded behind it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, MutableMapping
from functools import partial
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from desk.domain.text import Language
from desk.ui import collector
from desk.ui.one_window import OneWindow
from desk.ui.speech import Translators
from desk.ui.style import STYLE, STYLE_VARIABLE
from desk.ui.window import MainWindow

if TYPE_CHECKING:
    from desk.services.beginning import Beginning
    from desk.services.desk import Desk

_PAGES = ("desk.ui.intake_page", "desk.ui.request_page", "desk.ui.requests_page")
"""Modules of the pages that open next; together they take longer than a clerk wants to wait."""
_LIST_FIRST = 400
"""Milliseconds in which the list is read and painted before anything else is loaded."""
_AHEAD = ("visit", "request")
"""Places whose pages are made before anybody goes there."""
_RULES = "rules"
"""What the window remembers of the rules by which dates were counted last, see ``recount.rules``."""
_BREATH = 250
"""Milliseconds between two of them."""
_LISTEN = 1000
"""Milliseconds after which a second start is heard; it goes on asking for longer."""


class Opening(QObject):
    """Opens the desk in a worker thread once the empty window stands on the screen."""

    def __init__(
        self,
        window: MainWindow,
        make_desk: Callable[[], Desk | None],
        warm_up: Callable[[], None],
        beginning: Beginning | None = None,
        settings: MutableMapping[str, str] | None = None,
    ) -> None:
        """``beginning``: leads to a workspace where ``make_desk`` finds none; ``settings`` as in ``run``."""
        super().__init__(window)
        self._window = window
        self._make_desk = make_desk
        self._warm_up = warm_up
        self._beginning = beginning
        self._settings = settings if settings is not None else {}
        self._desk: Desk | None = None
        self._rules = ""
        window.ready.connect(self._opened)

    def start(self) -> None:
        """Paint first, then work: a worker that loads modules would hold up the painting."""
        self._window.installEventFilter(self)
        self._window.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin behind the first paint of the window; nothing is held back."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._load)
        return False

    def _opened(self) -> None:
        QTimer.singleShot(_LIST_FIRST, self._warm)

    def _warm(self) -> None:
        self._window.jobs.read(self._load_the_rest, owner=self, done=self._warmed)

    def _load_the_rest(self) -> None:
        """In a worker: the pages' modules, then what the first visit needs; then count on them."""
        for page in _PAGES:
            import_module(page)
        self._warm_up()
        collector.settle()

    def _warmed(self, _nothing: None) -> None:
        self._make_next(list(_AHEAD))

    def _make_next(self, names: list[str]) -> None:
        """Make one page, then let the window breathe before the next: each takes some 50 ms."""
        if names:
            self._window.make_ready(names.pop(0))
            QTimer.singleShot(_BREATH, self, partial(self._make_next, names))
        elif self._desk is not None:
            self._recount(self._desk)

    def _recount(self, desk: Desk) -> None:
        """The calendar or the rules may have changed while no window was open: another version, an editor."""
        from desk.services.recount import rules

        self._window.jobs.read(partial(rules, desk), owner=self, done=self._compare)

    def _compare(self, now: str) -> None:
        from desk.services.history import Why
        from desk.ui.recounting import Recounting

        if self._desk is not None and self._settings.get(_RULES) != now:
            self._rules = now
            recounting = Recounting(self._desk, self._window.jobs, Why.RULES, parent=self)
            recounting.done.connect(self._counted)
            recounting.now()

    def _counted(self, _moved: int) -> None:
        self._settings[_RULES] = self._rules

    def _load(self) -> None:
        self._window.jobs.read(
            self._make_desk, owner=self, done=self._made, failed=self._window.fail
        )

    def _made(self, desk: Desk | None) -> None:
        self._desk = desk
        if desk is not None:
            self._window.open_desk(desk)
        elif self._beginning is not None:
            self._welcome(self._beginning)

    def _welcome(self, beginning: Beginning) -> None:
        """There is no workspace yet: show the way to one."""
        from desk.ui.guide_welcome import GuideWelcome

        window = self._window
        welcome = GuideWelcome(window.say, window.theme, window.jobs, beginning, self._settings)
        welcome.opened.connect(self._begun)
        window.stand_in(welcome, welcome.messages)
        welcome.focus()

    def _begun(self, desk: Desk, guided: bool) -> None:
        self._desk = desk
        self._window.open_desk(desk)
        if guided:
            self._window.go("guide")


def run(
    make_desk: Callable[[], Desk | None],
    *,
    warm_up: Callable[[], None],
    actor: str,
    language: Language,
    resources: Path,
    translators: Translators | None = None,
    settings: MutableMapping[str, str] | None = None,
    beginning: Beginning | None = None,
    workspace: str = "",
) -> int:
    """Show the window until it is closed; returns the exit code.

    ``make_desk`` may be slow and may raise DeskError: it runs in a worker thread, and what it
    raises stands in the empty window. None: there is no workspace yet, and ``beginning`` leads to
    one. ``workspace``: its folder, for which a second start brings the first window forward.
    ``warm_up`` runs once the list stands, and loads what the first visit will need. ``language`` is
    used unless ``settings`` remembers another.
    """
    os.environ[STYLE_VARIABLE] = STYLE
    collector.calm()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    app.setApplicationName("sar-desk")
    first = OneWindow(workspace, actor, app)
    if first.taken() and first.call():
        return 0
    window = MainWindow(
        None,
        actor=actor,
        language=remembered_language(settings, language),
        resources=resources,
        translators=translators,
        settings=settings,
    )

    def show_fault(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        window.fail(error)

    sys.excepthook = show_fault
    first.asked.connect(window.come_forward)
    opening = Opening(window, make_desk, warm_up, beginning, settings)
    QTimer.singleShot(_LISTEN, first, first.listen)
    opening.start()
    try:
        return app.exec()
    finally:
        first.close()
        sys.excepthook = sys.__excepthook__


def remembered_language(settings: MutableMapping[str, str] | None, language: Language) -> Language:
    """The language the clerk chose last, else the given one."""
    known: dict[str, Language] = {"fi": "fi", "sv": "sv", "en": "en"}
    return known.get((settings or {}).get("language", ""), language)
