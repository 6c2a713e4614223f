"""The window: rail, find box, pages and status line. It stands before the desk behind it is ready."""

from __future__ import annotations

from collections.abc import Callable, MutableMapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk.domain.text import Language
from desk.ui import window_place
from desk.ui.file_drop import FileDrop
from desk.ui.jobs import Jobs
from desk.ui.opening_page import OpeningPage
from desk.ui.places import KEYS, REQUEST, TODAY, Place, all_places, place_of
from desk.ui.rail import Rail
from desk.ui.speech import Speech, Translators, english
from desk.ui.status_line import StatusLine
from desk.ui.style import Theme, ThemeChoice
from desk.ui.top_bar import TopBar

if TYPE_CHECKING:
    from desk.services.desk import Desk
    from desk.ui.bench import Bench
    from desk.ui.finder import Row
    from desk.ui.leaving import Leaving
    from desk.ui.messages import MessageBar
    from desk.ui.page import Page
    from desk.ui.reminders import Reminders

P = TypeVar("P", bound="Page")
_THEMES: dict[str, ThemeChoice] = {"light": "light", "dark": "dark", "contrast": "contrast"}
_REFRESH_PAUSE = 200
"""Milliseconds after a save before the counts are asked again."""
_COUNT_PAUSE = 1000
"""Milliseconds in which the list is read and painted before the post is counted."""
_PAGE_KEYS = (
    *(Qt.Key.Key_F4, Qt.Key.Key_F6, Qt.Key.Key_F7, Qt.Key.Key_F8, Qt.Key.Key_F9, Qt.Key.Key_F10),
    Qt.Key.Key_Escape,
)
_SMALLEST = (960, 600)


class MainWindow(QMainWindow):
    """The whole program as the clerk sees it.

    ``desk`` may be None: the window is painted empty and :meth:`open_desk` fills it later.
    ``resources`` is the folder that holds ``fonts`` and ``icons``. ``settings`` keeps what the
    window remembers (language, theme, controller, place on the screen).
    """

    ready = Signal()
    """The desk is open and the first page is there."""

    def __init__(
        self,
        desk: Desk | None,
        *,
        actor: str,
        language: Language,
        resources: Path,
        translators: Translators | None = None,
        settings: MutableMapping[str, str] | None = None,
    ) -> None:
        super().__init__()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._settings = settings if settings is not None else {}
        self._actor = actor
        self._own_translators = translators
        self._bench: Bench | None = None
        self._reminders: Reminders | None = None
        self._leaving: Leaving | None = None
        self._pages: dict[str, Page] = {}
        choice = _THEMES.get(self._settings.get("theme", ""), "system")
        self.theme = Theme(app, resources, choice, self)
        self.say = Speech(translators or english, language, self)
        self.jobs = Jobs(self)
        self.jobs.saved.connect(self._saved)
        self.jobs.rested.connect(self._work_ended)
        self._build(actor)
        self._shortcuts()
        FileDrop(self).dropped.connect(self.take_files)
        self._refresh_pause = QTimer(self)
        self._refresh_pause.setSingleShot(True)
        self._refresh_pause.setInterval(_REFRESH_PAUSE)
        self._refresh_pause.timeout.connect(self._refresh_counts)
        self.say.changed.connect(self._retranslate)
        self._retranslate()
        window_place.restore(self, self._settings)
        if desk is not None:
            self.open_desk(desk)

    def open_desk(self, desk: Desk) -> None:
        """Fill the window: from now on everything works."""
        from desk.ui.bench import Bench
        from desk.ui.reminders import Reminders

        self._bench = Bench(desk, self.jobs, self.say, self.theme, self._actor, self._settings)
        if self._own_translators is None:
            self.say.take(desk.translator)
        self._top.open(self._bench, self.here).chosen.connect(self.do)
        self._retranslate()
        self.rail.setEnabled(True)
        self._reminders = Reminders(self._bench, self)
        self._reminders.wanted.connect(self._reminded)
        self._reminders.start()
        today = self.enter(TODAY)  # its counts stand in the rail, whatever is in front
        self._reminders.to_show.connect(today.remind)
        last = window_place.last_place(self._settings, desk.clock.today())
        if last != "today":
            self.go(last)
        QTimer.singleShot(_COUNT_PAUSE, self, self._count_post)
        self.ready.emit()

    def come_forward(self) -> None:
        """The program was started again: show this window above the others."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()

    def fail(self, error: BaseException) -> None:
        """Show an error on the page in front, or in the empty window where there is no page yet."""
        page = self.page
        (page.messages if page is not None else self.message).error(error)

    def stand_in(self, widget: QWidget, messages: MessageBar) -> None:
        """Show something in place of the pages until the desk is open; ``messages`` tells of faults."""
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        self.message = messages

    @property
    def page(self) -> Page | None:
        """The page in front; None before the desk is open."""
        return next(
            (one for one in self._pages.values() if one is self._stack.currentWidget()), None
        )

    @property
    def place(self) -> str:
        """Name of the place in front; empty before the desk is open."""
        page = self.page
        return next((name for name, one in self._pages.items() if one is page), "")

    def here(self) -> tuple[str, ...]:
        """The scopes whose keys work now, the narrowest first, see ``action_list.SCOPES``."""
        page = self.page
        narrower = page.scopes() if page is not None else ()
        return tuple(dict.fromkeys((*narrower, self.place, "everywhere")))

    def do(self, name: str) -> None:
        """Do the action of this name, see ``action_list.ACTIONS``."""
        from desk.ui.doing import do

        do(self, name)

    def go(self, name: str) -> None:
        """Show a place by its name, see ``places.PLACES``."""
        if self._bench is None:
            return
        if name == KEYS.name:
            here = self.here()  # before the page of keys is in front itself
            self._bring(KEYS).show_here(here)
        self.enter(place_of(name))

    def make_ready(self, name: str) -> None:
        """Make the page of a place beforehand, so that who goes there does not wait for it."""
        if self._bench is not None:
            self._page_of(place_of(name))

    def enter(self, place: Place[P]) -> P:
        """Show the page of a place as ``go`` does, and return it; the desk is open."""
        page = self._bring(place)
        page.entered()
        return page

    def open_request(
        self, number: str, error: Exception | None = None, *, at_delivery: bool = False
    ) -> None:
        """Show a request at its next step; ``at_delivery``: one that was signed at its delivery."""
        if self._bench is None:
            return
        self._bring(REQUEST).open(number, error, at_delivery=at_delivery)
        if self._reminders is not None:
            self._reminders.seen(number)

    def take_files(self, paths: list[Path]) -> None:
        """Documents were dropped: they go to the pile of letters and e-mails."""
        self.go("post")
        if self.page is not None:
            self.page.take_files(paths)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The page's keys work wherever the focus is, in the rail too.
        page = self.page
        if page is not None and event.key() in _PAGE_KEYS:
            page.keyPressEvent(event)
            return
        if event.text() == "?":
            self._show_keys()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.jobs.writing and not self._leaves and not _session_ends():
            self._ask_to_wait()
            event.ignore()
            return
        if self._bench is not None:
            window_place.keep(self, self._settings, self.place, self._bench.desk.clock.today())
        if self.page is not None:
            self.page.left()  # others are told that the request is not open here any more
        self.jobs.stop()
        super().closeEvent(event)

    def _bring(self, place: Place[P]) -> P:
        before, page = self.page, self._page_of(place)
        if before is not None and before is not page:
            before.left()
            focused = self.focusWidget()
            if focused is not None:  # or it would go to the find box, which asks for all requests
                focused.clearFocus()
        self._stack.setCurrentWidget(page)
        self.rail.mark("requests" if place.name == REQUEST.name else place.name)
        return page

    def _page_of(self, place: Place[P]) -> P:
        """The page of a place, made when it is first needed."""
        if place.name in self._pages:
            return cast("P", self._pages[place.name])  # made below, of the same place
        assert self._bench is not None
        page = place.make(self._bench)
        self._pages[place.name] = page
        self._stack.addWidget(page)
        page.request_opened.connect(self.open_request)
        page.place_asked.connect(self.go)
        page.counted.connect(self.rail.count)
        page.tested.connect(self._status.tested)
        return page

    def _build(self, actor: str) -> None:
        px = self.theme.px
        self.resize(px(1280), px(800))
        self.setMinimumSize(*_SMALLEST)
        body = QWidget()
        body.setObjectName("shell")
        self.setCentralWidget(body)
        self.rail = Rail(self.say, self.theme)
        self.rail.chosen.connect(self.go)
        self.rail.setEnabled(False)
        self._top = TopBar(self.say, self.theme, actor, body)
        self.find_box = self._top.find_box
        self.find_box.chosen.connect(self._open_found)
        self._status = StatusLine(self.say, self.theme)
        self._status.keys_asked.connect(self._show_keys)
        opening = OpeningPage(self.say, self.theme)
        self.message = opening.messages
        self._stack: QStackedWidget = QStackedWidget()
        self._stack.addWidget(opening)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self._stack, 1)
        self._column = column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addLayout(middle, 1)
        column.addWidget(self._status)

    def _shortcuts(self) -> None:
        slots: dict[str, Callable[[], None]] = {
            "Ctrl+K": self.find_box.ask,
            "Ctrl+Q": self._quit,
        }
        for place in all_places():
            slots[place.key] = _Going(self, place.name)
        for keys, slot in slots.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(slot)

    @property
    def _leaves(self) -> bool:
        """True while the window waits for its work to be done before it closes."""
        return self._leaving is not None and self._leaving.asking

    def _ask_to_wait(self) -> None:
        from desk.ui.leaving import Leaving

        if self._leaving is None:
            self._leaving = Leaving(self.say, self.theme)
            self._leaving.at_once.connect(self._quit)
            self._column.insertWidget(1, self._leaving)
        self._leaving.ask()

    def _work_ended(self) -> None:
        if self._leaves:
            self.close()

    def _reminded(self, number: str) -> None:
        if number:
            self.open_request(number)
        else:
            self.go("today")

    def _show_keys(self) -> None:
        self.go("keys")

    def _quit(self) -> None:
        self.close()

    def _open_found(self, row: Row) -> None:
        from desk.ui.doing import open_found

        open_found(self, row)

    def _wait_for_post(self, letters: int) -> None:
        self.rail.count("to_post", letters)

    def _saved(self) -> None:
        if self._bench is not None:
            self._status.saved(self._bench.desk.clock.now())
            self._refresh_pause.start()

    def _refresh_counts(self) -> None:
        self._page_of(TODAY).reload()
        self._count_post()

    def _count_post(self) -> None:
        if self._bench is not None:
            from desk.services import to_post

            desk = self._bench.desk
            self.jobs.read(lambda: to_post.count(desk), owner=self, done=self._wait_for_post)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.say(self._top.brand))


def _session_ends() -> bool:
    """True while the system logs the clerk out: it does not wait for an answer."""
    app = QApplication.instance()
    return isinstance(app, QApplication) and app.isSavingSession()


class _Going:
    """Goes to one place; the slot of its key."""

    def __init__(self, window: MainWindow, name: str) -> None:
        self._window, self._name = window, name

    def __call__(self) -> None:
        self._window.go(self._name)
