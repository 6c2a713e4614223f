"""The window: rail, find box, pages and status line. It stands before the desk behind it is ready."""

from __future__ import annotations

from collections.abc import Callable, MutableMapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk.domain.text import QT_TRANSLATE_NOOP, Language, Text
from desk.ui.file_drop import FileDrop
from desk.ui.glyph import Glyph
from desk.ui.jobs import Jobs
from desk.ui.labels import label
from desk.ui.messages import MessageBar
from desk.ui.rail import PLACES, Rail
from desk.ui.speech import Speech, Translators, english
from desk.ui.style import Theme, ThemeChoice

if TYPE_CHECKING:
    from desk.services.desk import Desk
    from desk.services.request_list import RequestList
    from desk.ui.bench import Bench
    from desk.ui.page import Page
    from desk.ui.reminders import Reminders
    from desk.ui.request_page import RequestPage
    from desk.ui.today_page import TodayPage

_BRAND = QT_TRANSLATE_NOOP("window", "Data requests")
_DEMO_BRAND = QT_TRANSLATE_NOOP("window", "Data requests · DEMO, nobody in it exists")
_OPENING = QT_TRANSLATE_NOOP("window", "The desk is being opened…")
_SAVED = QT_TRANSLATE_NOOP("window", "Saved at {time}")
_NOT_YET = QT_TRANSLATE_NOOP("window", "Everything is saved as you go")
_SYSTEMS = QT_TRANSLATE_NOOP("window", "Systems: {answering} of {all} answer")
_KEYS = QT_TRANSLATE_NOOP("window", "F1 Keys")
_THEMES: dict[str, ThemeChoice] = {"light": "light", "dark": "dark"}
_REFRESH_PAUSE = 200
"""Milliseconds after a save before the counts are asked again."""
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
        self._pages: dict[str, Page] = {}
        self._saved_at: str | None = None
        self._answering: tuple[int, int] | None = None
        choice = _THEMES.get(self._settings.get("theme", ""), "system")
        self.theme = Theme(app, resources, choice, self)
        self.say = Speech(translators or english, language, self)
        self.jobs = Jobs(self)
        self.jobs.saved.connect(self._saved)
        self._build(actor)
        self._shortcuts()
        FileDrop(self).dropped.connect(self.take_files)
        self._refresh_pause = QTimer(self)
        self._refresh_pause.setSingleShot(True)
        self._refresh_pause.setInterval(_REFRESH_PAUSE)
        self._refresh_pause.timeout.connect(self._refresh_counts)
        self.say.changed.connect(self._retranslate)
        self._retranslate()
        self._restore()
        if desk is not None:
            self.open_desk(desk)

    def open_desk(self, desk: Desk) -> None:
        """Fill the window: from now on everything works."""
        from desk.ui.bench import Bench
        from desk.ui.reminders import Reminders

        self._bench = Bench(desk, self.jobs, self.say, self.theme, self._actor, self._settings)
        if self._own_translators is None:
            self.say.take(desk.translator)
        self._retranslate()
        self.rail.setEnabled(True)
        self.find_box.setEnabled(True)
        self._reminders = Reminders(self._bench, self)
        self._reminders.wanted.connect(self._reminded)
        self._reminders.start()
        self.go("today")
        self.ready.emit()

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
    def _demo(self) -> bool:
        setup = self._bench.desk.setup if self._bench is not None else None
        return setup is not None and setup.demo

    @property
    def page(self) -> Page | None:
        """The page in front; None before the desk is open."""
        return next(
            (one for one in self._pages.values() if one is self._stack.currentWidget()), None
        )

    def go(self, name: str) -> None:
        """Show a place: ``today, visit, post, requests, systems, settings, keys``."""
        if self._bench is None:
            return
        self._bring(name)
        self._pages[name].entered()

    def open_request(self, number: str, error: Exception | None = None) -> None:
        """Show a request at its next step."""
        if self._bench is None:
            return
        self._bring("request")
        page: RequestPage = self._pages["request"]  # type: ignore[assignment]  # made by _make
        page.open(number, error)
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
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings["window"] = bytes(self.saveGeometry().toHex().data()).decode()
        if self.page is not None:
            self.page.left()  # others are told that the request is not open here any more
        self.jobs.stop()
        super().closeEvent(event)

    def _bring(self, name: str) -> None:
        if name not in self._pages:
            self._pages[name] = self._make(name)
            self._stack.addWidget(self._pages[name])
        before, page = self.page, self._pages[name]
        if before is not None and before is not page:
            before.left()
            focused = self.focusWidget()
            if focused is not None:  # or it would go to the find box, which asks for all requests
                focused.clearFocus()
        self._stack.setCurrentWidget(page)
        self.rail.mark("requests" if name == "request" else name)

    def _make(self, name: str) -> Page:
        """Make a page when it is first needed: what a page imports waits until then."""
        bench = self._bench
        assert bench is not None
        page: Page
        match name:
            case "today":
                from desk.ui.today_page import TodayPage

                page = TodayPage(bench)
                page.counted.connect(self._counted)
                if self._reminders is not None:
                    self._reminders.to_show.connect(page.remind)
            case "systems":
                from desk.ui.systems_page import SystemsPage

                page = SystemsPage(bench)
                page.tested.connect(self._tested)
            case _:
                from desk.ui.pages import make_page

                page = make_page(bench, name)
        page.request_opened.connect(self.open_request)
        page.place_asked.connect(self.go)
        return page

    def _build(self, actor: str) -> None:
        from desk.ui.find_box import FindBox

        px = self.theme.px
        self.resize(px(1280), px(800))
        self.setMinimumSize(*_SMALLEST)
        body = QWidget()
        body.setObjectName("shell")
        self.setCentralWidget(body)
        self.rail = Rail(self.say, self.theme)
        self.rail.chosen.connect(self.go)
        self.rail.setEnabled(False)
        self._brand = label("brand", name="brand")
        self.find_box = FindBox(self.say, self.theme, body)
        self.find_box.setEnabled(False)
        self.find_box.asked.connect(self._know_requests)
        self.find_box.request_chosen.connect(self.open_request)
        self.find_box.place_chosen.connect(self.go)
        self._actor_label = label("muted", name="actor")
        self._actor_label.setText(actor)
        top = QFrame()
        top.setObjectName("topBar")
        top.setFixedHeight(px(48))
        row = QHBoxLayout(top)
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(self._brand, 1)
        row.addWidget(self.find_box)
        right = QHBoxLayout()
        right.setSpacing(8)
        right.addStretch(1)
        right.addWidget(Glyph(self.theme, "user-round", "muted"))
        right.addWidget(self._actor_label)
        row.addLayout(right, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._opening_page())
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self._stack, 1)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addLayout(middle, 1)
        column.addWidget(self._status_line())

    def _opening_page(self) -> QWidget:
        page = QWidget()
        self._opening = label("muted", name="opening")
        self.message = MessageBar(self.say, self.theme, page)
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 20, 24, 20)
        column.addWidget(self.message)
        column.addWidget(self._opening)
        column.addStretch(1)
        return page

    def _status_line(self) -> QWidget:
        line = QFrame()
        line.setObjectName("statusLine")
        line.setFixedHeight(self.theme.px(28))
        self._saved_label = label("caption", name="saved")
        self._systems_label = label("caption", name="systemsState")
        self._keys_button = QPushButton()
        self._keys_button.setObjectName("keysButton")
        self._keys_button.setProperty("kind", "link")
        self._keys_button.clicked.connect(self._show_keys)
        row = QHBoxLayout(line)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(24)
        row.addWidget(self._saved_label)
        row.addWidget(self._systems_label)
        row.addStretch(1)
        row.addWidget(self._keys_button)
        return line

    def _shortcuts(self) -> None:
        slots: dict[str, Callable[[], None]] = {
            "F1": self._show_keys,
            "Ctrl+K": self._find,
        }
        for place in PLACES:
            if place is not None:
                slots[place.key] = _Going(self, place.name)
        for keys, slot in slots.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(slot)

    def _restore(self) -> None:
        kept = self._settings.get("window")
        if kept:
            self.restoreGeometry(QByteArray.fromHex(QByteArray(kept.encode())))

    def _reminded(self, number: str) -> None:
        if number:
            self.open_request(number)
        else:
            self.go("today")

    def _show_keys(self) -> None:
        self.go("keys")

    def _find(self) -> None:
        self.find_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_box.selectAll()

    def _know_requests(self) -> None:
        if self._bench is None:
            return
        from desk.services import request_list

        desk = self._bench.desk
        self.jobs.read(
            lambda: request_list.load(desk), owner=self, done=self._known, failed=self.fail
        )

    def _known(self, requests: RequestList) -> None:
        self.find_box.know(requests)

    def _counted(self, numbers: tuple[int, int]) -> None:
        everything, due = numbers
        self.rail.count("today", due)
        self.rail.count("requests", everything)

    def _tested(self, answering: int, of: int) -> None:
        self._answering = (answering, of)
        self._retranslate()

    def _saved(self) -> None:
        if self._bench is not None:
            now = self._bench.desk.clock.now()
            self._saved_at = f"{now:%H.%M}"
            self._retranslate()
            self._refresh_pause.start()

    def _refresh_counts(self) -> None:
        today = self._pages.get("today")
        if today is not None:
            page: TodayPage = today  # type: ignore[assignment]  # made by _make
            page.reload()

    def _retranslate(self) -> None:
        say = self.say
        brand = _BRAND if not self._demo else _DEMO_BRAND
        self._brand.setText(say(brand))
        self.setWindowTitle(say(brand))
        self._opening.setText(say(_OPENING))
        time = self._saved_at
        if time is not None and say.language == "en":
            time = time.replace(".", ":")
        self._saved_label.setText(say(_SAVED.fill(time=time) if time else _NOT_YET))
        state: Text | None = None
        if self._answering is not None:
            state = _SYSTEMS.fill(answering=self._answering[0], all=self._answering[1])
        self._systems_label.setText(say(state) if state else "")
        self._keys_button.setText(say(_KEYS))
        self._keys_button.setAccessibleName(say(_KEYS))


class _Going:
    """Goes to one place; the slot of its key."""

    def __init__(self, window: MainWindow, name: str) -> None:
        self._window, self._name = window, name

    def __call__(self) -> None:
        self._window.go(self._name)
