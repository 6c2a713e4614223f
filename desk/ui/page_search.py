"""Searches a letter page by page beside the window, and keeps what it read for the next search."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Signal
from PySide6.QtPdf import QPdfDocument

from desk.ui.jobs import Job, Jobs

_AT_ONCE = 100
"""Pages that are read before the window is told; some 0.1 s."""
MOST = 5000
"""Places after which a search stops; nobody goes through more."""
_LONGEST = 200
"""Characters that are looked for; no line of a letter is longer."""
_PARTED = "\ufffe"
"""How QtPdf tells of a hyphen at the end of a line and of the line's end."""
_LINE_END = f"(?:{_PARTED}|[-\u2010\u00ad]?[ ]*[\r\n]+)?"
"""Where a word may go on in the next line, with a hyphen or without."""
_SIGNS = {"-": f"[-{_PARTED}]"}

Place = tuple[int, int, int]
"""Page from 0, and the place and length of the text on it in characters."""


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read and found of some pages."""

    texts: dict[int, str]
    found: list[Place]


@dataclass(slots=True)
class _Letter:
    """The letter that is searched; its pages' texts are read once."""

    pdf: bytes = field(repr=False)
    pages: int
    texts: dict[int, str] = field(default_factory=dict, repr=False)


class PageSearch(QObject):
    """One search at a time; a newer one takes the place of an older."""

    changed = Signal()
    """More was found, or the search has ended."""

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._letter: _Letter | None = None
        self._left: list[int] = []
        self._wanted = ""
        self._job: Job | None = None
        self.places: list[Place] = []
        """What was found, in the order of the letter."""

    @property
    def running(self) -> bool:
        """True while pages are left to be searched."""
        return self._job is not None

    @property
    def more(self) -> bool:
        """True where the search stopped because there were too many places."""
        return len(self.places) >= MOST

    def take(self, pdf: bytes | None, pages: int) -> None:
        """Search another letter from now on; None: none."""
        self._letter = None if pdf is None else _Letter(pdf, pages)
        self.ask("", 0)

    def ask(self, text: str, page: int) -> None:
        """Look for a text in any case, from a page on and round to it; an empty one ends the search."""
        if self._job is not None:
            self._job.drop()
            self._job = None
        self.places = []
        self._wanted = " ".join(text[:_LONGEST].split())
        pages = self._letter.pages if self._letter is not None and self._wanted else 0
        self._left = [*range(page, pages), *range(min(page, pages))]
        self._go_on()

    def first_from(self, page: int) -> int:
        """The first place on a page or after it, counted among ``places``; 0 where all are before."""
        at = bisect_left(self.places, (page, -1, 0))
        return at if at < len(self.places) else 0

    def on(self, page: int) -> list[Place]:
        """The places on a page."""
        first = bisect_left(self.places, (page, -1, 0))
        return self.places[first : bisect_left(self.places, (page + 1, -1, 0))]

    def _go_on(self) -> None:
        letter = self._letter
        if letter is None or not self._left or self.more:
            self._job = None
            self.changed.emit()
            return
        pages, self._left = self._left[:_AT_ONCE], self._left[_AT_ONCE:]
        wanted, known = self._wanted, {page: letter.texts.get(page) for page in pages}
        self._job = self._jobs.read(
            lambda: _look(letter.pdf, known, wanted), owner=self, done=self._found
        )
        self.changed.emit()

    def _found(self, read: _Read) -> None:
        if self._letter is None:
            return
        self._letter.texts.update(read.texts)
        for one in read.found[: MOST - len(self.places)]:
            insort(self.places, one)
        self._go_on()


@contextmanager
def opened(pdf: bytes) -> Iterator[QPdfDocument]:
    """A letter for the thread that calls; the window has its own."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    try:
        yield document
    finally:
        document.close()


def as_drawn(text: str) -> str:
    """The text of a page with its lines as they are drawn."""
    return text.replace("\r\n", "\n").replace(_PARTED, "-\n")


def _look(pdf: bytes, known: dict[int, str | None], wanted: str) -> _Read:
    """Read the pages whose text is not known yet, and look for a text on all of them."""
    pattern, texts = _pattern(wanted), {}
    if None in known.values():
        with opened(pdf) as document:
            for page, text in known.items():
                if text is None:
                    texts[page] = document.getAllText(page).text()
    found = [
        (page, one.start(), one.end() - one.start())
        for page, text in known.items()
        for one in pattern.finditer(text if text is not None else texts[page])
    ]
    return _Read(texts, found)


@lru_cache(maxsize=4)
def _pattern(wanted: str) -> re.Pattern[str]:
    """Finds a text in any case, also where a line ends within it."""
    words = (
        _LINE_END.join(_SIGNS.get(sign, re.escape(sign)) for sign in word)
        for word in wanted.split()
    )
    return re.compile(r"\s+".join(words), re.IGNORECASE)
