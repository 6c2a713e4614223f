"""Works in the window by keys and notes how long it stood still: ``search COUNT | letter|hour FOLDER ...``."""

from __future__ import annotations

import gc
import json
import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["CUPS_SERVER"] = "/no/such/cups.sock"  # nothing is printed here

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from desk.app.composition import Composition
from desk.domain.request import State
from desk.services.desk import Desk
from desk.system.memory import keep_little
from desk.ui import collector
from desk.ui.intake_page import IntakePage
from desk.ui.large_view import LargeView
from desk.ui.request_page import RequestPage
from desk.ui.window import MainWindow
from tests.benchmarks.many_requests_probe import RESOURCES, Watch, until

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SEARCHES = ("virta", "koskinen maria", "mäkelä juhani", "koivukatu 12", "0401234", "ranta-la")
LETTER, DELIVERY = 4, 5


class Work:
    """A clerk at the keyboard; what each deed took, and how long the window stood still in it."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.watch = Watch()
        self.took: dict[str, float] = {}
        self.gaps: dict[str, list[float]] = {}

    def do(self, name: str, deed: Callable[[], object], reached: Callable[[], bool]) -> None:
        """Do something and wait for its end."""
        QTest.qWait(50)  # what came before is not counted
        self.watch.gaps.clear()
        begin = time.perf_counter()
        deed()
        until(reached)
        self.took[name] = (time.perf_counter() - begin) * 1000
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        self.gaps[name] = list(self.watch.gaps)

    @property
    def request(self) -> RequestPage:
        """The request in front."""
        page = self.window.page
        assert isinstance(page, RequestPage)
        return page

    def at(self, step: int, state: State) -> bool:
        """True once the request in front stands so at this step, and nothing is under way."""
        page = self.window.page
        return (
            isinstance(page, RequestPage)
            and page.request is not None
            and (page.at, page.request.state) == (step, state)
            and self.window.jobs.idle
        )

    def visit(self) -> IntakePage:
        """F2: the next customer."""
        self.window.activateWindow()
        until(self.window.isActiveWindow)
        QTest.keyClick(self.window, Key.Key_F2)
        page = self.window.page
        assert isinstance(page, IntakePage)
        until(page.who.hasFocus)
        return page


def press(*keys: Qt.Key) -> None:
    """Keys where the focus is."""
    for key in keys:
        widget = QApplication.focusWidget() or QApplication.activeWindow()
        assert widget is not None
        QTest.keyClick(widget, key)


def window_on(desk: Desk, **more: Any) -> MainWindow:
    """The window, once everything that is loaded behind its first list is loaded."""
    window = MainWindow(desk, actor="a", language="en", resources=RESOURCES, **more)
    window.resize(1280, 800)
    window.show()
    until(lambda: window.page is not None and window.jobs.idle)
    for name in ("intake_page", "request_page"):
        import_module(f"desk.ui.{name}")
    return window


def search(count: int) -> dict[str, Any]:
    """Type names, streets and numbers into the first field of a visit, letter by letter."""
    from tests.benchmarks.many_registers import fill_local
    from tests.fakes import FakeDesk, profile

    with tempfile.TemporaryDirectory() as folder:
        filled = fill_local(Path(folder) / "people", count)
        registers = filled.registers()
        registers.warm("suuri", "asiakas")
        fake = FakeDesk(profiles={"suuri": profile("suuri")})
        desk = replace(fake.desk(), registers=registers)
        work = Work(window_on(desk, settings={"theme": "light", "controller": "suuri"}))
        collector.settle()
        page = work.visit()
        for text in SEARCHES:

            def typed(text: str = text) -> None:
                page.who.clear()
                for sign in text:
                    page.who.insert(sign)
                    QTest.qWait(60)

            work.do(f"“{text}” typed", typed, lambda: not page.facts.searching)
        assert page.facts.person is not None or page.facts.searching is False
        work.window.close()
        registers.close()
    return {"took": work.took, "gaps": work.gaps}


def read_letter(folder: Path, controller: str, code: str) -> dict[str, Any]:
    """From the code of a customer with six years of readings to the last page of their signed letter."""
    composition, work = opened(folder, controller)
    page = work.visit()
    work.do(
        "person found",
        lambda: QTest.keyClicks(page.who, code),
        lambda: page.facts.person is not None,
    )
    press(Key.Key_Return, Key.Key_2, Key.Key_Y)
    work.do(
        "collected, the review shown",
        lambda: press(Key.Key_F9),
        lambda: work.at(3, State.COLLECTED),
    )
    request = work.request
    work.do("letter drawn", lambda: request.bring(LETTER), lambda: work.at(LETTER, State.COLLECTED))
    row_by_row = request.letter.findChild(QPushButton, "printedRows_row_by_row")
    assert row_by_row is not None
    letter: LargeView = request.letter.page

    def whole() -> bool:
        return letter.pages > 1000 and work.window.jobs.idle

    work.do("drawn with every row", row_by_row.click, whole)
    work.do(
        "signed, the letter shown",
        lambda: press(Key.Key_F10),
        lambda: work.at(DELIVERY, State.SIGNED),
    )
    until(whole)
    _read(work, letter)
    pages = letter.pages
    work.window.close()
    composition.close()
    return {"took": work.took, "gaps": work.gaps, "pages": pages}


def _read(work: Work, letter: LargeView) -> None:
    def shown(page: int) -> Callable[[], bool]:
        drawn: list[int] = []
        letter.paper.drawn.connect(drawn.append)
        return lambda: page - 1 in drawn

    letter.setFocus()
    last = letter.pages
    work.do("to the last page", lambda: press(Key.Key_End), shown(last))
    work.do("to the first page", lambda: press(Key.Key_Home), shown(1))

    def leaf() -> None:
        for _ in range(100):
            press(Key.Key_PageDown)
            QTest.qWait(10)

    work.do("a hundred pages turned", leaf, shown(101))

    def enlarge() -> None:
        for _ in range(6):
            QTest.keyClick(letter, Key.Key_Plus, CONTROL)
            QTest.qWait(30)

    work.do("enlarged", enlarge, lambda: work.window.jobs.idle)
    sought = letter.findChild(QLineEdit, "wholeLetterFind")
    assert sought is not None

    def look() -> None:
        QTest.keyClick(letter, Key.Key_F, CONTROL)
        sought.insert("2024")

    work.do("searched through", look, lambda: work.window.jobs.idle)


def hour(folder: Path, visits: int, controller: str, code: str) -> dict[str, Any]:
    """Customer after customer: answered, signed and handed over; what the program holds meanwhile."""
    composition, work = opened(folder, controller)
    sizes, seconds = [], []
    for place in range(visits):
        begin = time.perf_counter()
        one_visit(work, code)
        seconds.append(time.perf_counter() - begin)
        if (place + 1) % max(1, visits // 10) == 0:
            tidy()
            sizes.append(resident())
    work.window.close()
    composition.close()
    half = len(sizes) // 2
    grown = statistics.fmean(sizes[-2:]) - statistics.fmean(sizes[half - 1 : half + 1])
    return {"resident": sizes, "seconds": seconds, "grown": grown}


def one_visit(work: Work, code: str) -> None:
    """A customer is answered at the counter; then the clerk looks at the lists."""
    page = work.visit()
    QTest.keyClicks(page.who, code)
    until(lambda: page.facts.person is not None)
    press(Key.Key_Return, Key.Key_2, Key.Key_Y, Key.Key_F9)
    until(lambda: work.at(3, State.COLLECTED))
    press(Key.Key_F10)
    until(lambda: work.at(DELIVERY, State.SIGNED))
    press(Key.Key_F9)
    until(lambda: work.at(DELIVERY, State.DELIVERED))
    press(Key.Key_F9)
    until(lambda: work.at(DELIVERY, State.CLOSED))
    for name in ("requests", "to_post", "today"):
        work.window.go(name)
        until(lambda: work.window.jobs.idle)


def opened(folder: Path, controller: str) -> tuple[Composition, Work]:
    """The program's window on a workspace."""
    composition = Composition()
    composition.letters_apart = True  # as ``app.window`` has it
    workspace = composition.workspace(folder)
    settings = {"theme": "light", "controller": controller}
    window = window_on(workspace.desk, translators=composition.translator, settings=settings)
    workspace.warm_up()
    collector.settle()
    return composition, Work(window)


def tidy() -> None:
    """What the program does between two events, and while nothing is under way, see ``collector``."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def resident() -> float:
    """Megabytes that the process holds now."""
    pages = Path("/proc/self/statm")
    if pages.exists():
        return int(pages.read_text().split()[1]) * resource.getpagesize() / 1e6
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


def main() -> int:
    """Do one of the three and say the figures as JSON."""
    what, *words = sys.argv[1:]
    keep_little()
    collector.calm()
    app = QApplication([])
    match what:
        case "search":
            figures = search(int(words[0]))
        case "letter":
            figures = read_letter(Path(words[0]), *words[1:])
        case _:
            figures = hour(Path(words[0]), int(words[1]), *words[2:])
    print(json.dumps(figures))
    app.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main())
