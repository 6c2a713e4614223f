"""Goes through what a search found in a letter: marks it, counts it, and turns to it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QPolygonF
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QScrollArea

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.ui.jobs import Job
from desk.ui.page_bar import PageBar
from desk.ui.page_search import PageSearch, Place, opened
from desk.ui.page_view import PageView

_FOUND = QT_TRANSLATE_NOOP("letter view", "{place} / {places}")
_FOUND_MANY = QT_TRANSLATE_NOOP("letter view", "{place} / over {places}")
_FOUND_SO_FAR = QT_TRANSLATE_NOOP("letter view", "{place} / {places}…")
_NOT_FOUND = QT_TRANSLATE_NOOP("letter view", "not found")
_LOOKING = QT_TRANSLATE_NOOP("letter view", "looking…")


class PageFinder(QObject):
    """One search in one view."""

    def __init__(self, view: PageView, bar: PageBar, area: QScrollArea) -> None:
        super().__init__(view)
        self._view, self._bar, self._area = view, bar, area
        self._search = PageSearch(view.bench.jobs, self)
        self._here: Place | None = None
        self._pdf: bytes | None = None
        self._marked: tuple[int, list[Place], int | None] | None = None
        """The page whose places are marked, or being so, and which of them is in front."""
        self._marking: Job | None = None
        self._search.changed.connect(self._found)
        bar.searched.connect(self._look)
        bar.stepped.connect(self._step)
        bar.search_left.connect(view.setFocus)

    def take(self, pdf: bytes | None, pages: int) -> None:
        """The view shows another letter, or none; what is typed in the search is looked for in it."""
        self._pdf, self._marked = pdf, None
        self._search.take(pdf, pages)
        self._look(self._bar.sought.text())

    def say_found(self) -> None:
        """Say how many places there are by now, and which of them is in front."""
        say, places = self._view.bench.say, self._search.places
        if places and self._here is not None:
            told = _FOUND_SO_FAR if self._search.running else _FOUND
            told = _FOUND_MANY if self._search.more else told
            text = say(told.fill(place=places.index(self._here) + 1, places=len(places)))
        elif not self._bar.sought.text().strip() or not self._view.pages:
            text = ""
        else:
            text = say(_LOOKING if self._search.running else _NOT_FOUND)
        self._bar.show_found(text, some=bool(places))

    def mark(self) -> None:
        """Mark on the page in front what was found on it: what is looked at at once, the rest soon."""
        page, pdf = self._view.paper.page, self._pdf
        places = self._search.on(page)
        here = places.index(self._here) if self._here in places else None
        if self._marked == (page, places, here):
            return
        self._marked = (page, places, here)
        if self._marking is not None:
            self._marking.drop()
            self._marking = None
        if here is not None:
            self._view.paper.mark([_outlines(self._view.document, places[here])], 0)
        else:
            self._view.paper.mark((), None)
        if pdf is not None and len(places) > (here is not None):
            # A page may hold the text fifty times, and each outline takes QtPdf a millisecond.
            self._marking = self._view.bench.jobs.read(
                lambda: _all_outlines(pdf, places), owner=self, done=self._mark_all
            )

    def _mark_all(self, found: list[list[QPolygonF]]) -> None:
        self._marking = None
        if self._marked is not None:
            self._view.paper.mark(found, self._marked[2])

    def _look(self, text: str) -> None:
        self._here = None
        self._search.ask(text, self._view.paper.page)

    def _found(self) -> None:
        """Go to the first place as soon as it is known."""
        places = self._search.places
        if self._here is None and places:
            self._go_to(places[self._search.first_from(self._view.paper.page)])
            return
        self.say_found()
        self.mark()

    def _step(self, back: bool) -> None:
        """Go to the next place, round to the first one after the last."""
        places = self._search.places
        if not places or self._here is None:
            return
        at = places.index(self._here) + (-1 if back else 1)
        self._go_to(places[at % len(places)])

    def _go_to(self, place: Place) -> None:
        self._here = place
        self._view.turn(place[0] - self._view.paper.page)
        top = self._view.paper.top_of_mark()
        if top is not None:
            height = self._area.viewport().height()
            self._area.ensureVisible(self._view.paper.width() // 2, top, 0, height // 3)
        self.say_found()


def _outlines(document: QPdfDocument, place: Place) -> list[QPolygonF]:
    return list(document.getSelectionAtIndex(*place).bounds())


def _all_outlines(pdf: bytes, places: list[Place]) -> list[list[QPolygonF]]:
    with opened(pdf) as document:
        return [_outlines(document, one) for one in places]
