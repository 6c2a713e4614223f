"""Opens somebody's 210,000 records in the window and works on them by keys: ``FOLDER CONTROLLER KEY=VALUE...``."""

from __future__ import annotations

import gc
import json
import os
import resource
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desk.app.composition import Composition
from desk.domain.controller import Channel
from desk.domain.identity import Evidence
from desk.services import collection, identification, intake
from desk.services.desk import Desk
from desk.system.memory import keep_little
from desk.ui import collector
from desk.ui.request_page import RequestPage
from desk.ui.review_step import ReviewStep
from desk.ui.window import MainWindow
from tests.benchmarks.many_requests_probe import RESOURCES, Watch, until
from tests.fakes import Watch as Progress

Key = Qt.Key
_CONTROL = Qt.KeyboardModifier.ControlModifier


def collected(desk: Desk, controller: str, identity: dict[str, str]) -> str:
    """A request of the person, with everything collected."""
    number = intake.register(
        desk, controller=controller, channel=Channel.VISIT, received=desk.clock.today(), actor="a"
    ).number
    identification.record(desk, number=number, evidence=Evidence.IDENTITY_CARD, actor="a")
    person = desk.registers.find(controller, identity).candidates[0]
    identification.choose(desk, number=number, person=person, identity=identity, actor="a")
    collection.collect(desk, number=number, progress=Progress(), actor="a")
    return number


class Work:
    """A clerk at the keyboard; what each deed took, and how long the window stood still in it."""

    def __init__(self, window: MainWindow, watch: Watch) -> None:
        self.window = window
        self.watch = watch
        self.took: dict[str, float] = {}
        self.gaps: dict[str, list[float]] = {}

    @property
    def step(self) -> ReviewStep:
        """The review in front."""
        page = self.window.page
        assert isinstance(page, RequestPage)
        return page.review

    def do(self, name: str, deed: Callable[[], object], reached: Callable[[], bool]) -> None:
        """Do something and wait for its end; milliseconds until then."""
        QTest.qWait(20)  # what came before is not counted
        self.watch.gaps.clear()
        begin = time.perf_counter()
        deed()
        until(reached)
        self.took[name] = (time.perf_counter() - begin) * 1000
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        self.gaps[name] = list(self.watch.gaps)

    def press(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        where: QWidget | None = None,
    ) -> Callable[[], None]:
        """A key where the records are, or in another widget."""
        return lambda: QTest.keyClick(where or self.step.records, key, modifier)

    def in_order(self) -> bool:
        """True once nothing is being sorted."""
        return not self.step.middle.ordering

    def saved(self) -> bool:
        """True once every decision is in the store and on the screen."""
        return not self.step.keys.book.busy and not self.step.looking

    def still(self) -> bool:
        """True once the letter is drawn too."""
        return self.saved() and not self.step.letter.drawing and self.window.jobs.idle


def page_down(work: Work) -> None:
    """A thousand pages, each painted."""
    for _ in range(1000):
        QTest.keyClick(work.step.records, Key.Key_PageDown)
        QCoreApplication.processEvents()


def worked(work: Work, number: str) -> None:
    """The whole of it."""

    def there() -> bool:
        page = work.window.page
        return isinstance(page, RequestPage) and page.review.records.records.table is not None

    work.do("first rows", lambda: work.window.open_request(number), there)
    work.do("letter drawn", lambda: None, work.still)
    step = work.step
    table = step.records

    def largest() -> None:
        assert step._looked is not None
        tables = step._looked.tables
        step.categories.choose_category(
            max(range(len(tables)), key=lambda at: len(tables[at].rows))
        )
        table.setFocus()

    work.do("readings shown", largest, lambda: len(table.records.lines) > 200_000)
    work.do("paged down", lambda: page_down(work), lambda: True)
    work.do("to the end", work.press(Key.Key_End, _CONTROL), lambda: True)
    table.setCurrentIndex(table.records.index(5, 2))
    work.do("sorted", work.press(Key.Key_S), work.in_order)
    work.do("sorted backwards", work.press(Key.Key_S), work.in_order)
    table.setCurrentIndex(table.records.index(5, 1))
    work.do("grouped by year", work.press(Key.Key_G), work.in_order)
    work.do("not grouped", work.press(Key.Key_G), work.in_order)
    words = step.middle.bar.words
    words.setText("0,09")
    work.do("filtered", work.press(Key.Key_Return, where=words), work.in_order)
    words.clear()
    work.do("not filtered", work.press(Key.Key_Return, where=words), work.in_order)
    work.do("one row left out", work.press(Key.Key_Delete), work.saved)
    work.do("letter drawn again", lambda: None, work.still)
    work.do("taken back", work.press(Key.Key_Z, _CONTROL), work.saved)

    def all_left_out() -> None:
        QTest.keyClick(table, Key.Key_A, _CONTROL)
        QTest.keyClick(table, Key.Key_Delete)

    work.do("all left out", all_left_out, work.saved)
    work.do("all taken back", work.press(Key.Key_Z, _CONTROL), work.saved)
    work.do("settled", lambda: None, work.still)


def resident() -> float:
    """Megabytes that the process holds now; 0 where the system does not say."""
    pages = Path("/proc/self/statm")
    return int(pages.read_text().split()[1]) * resource.getpagesize() / 1e6 if pages.exists() else 0


def main() -> int:
    """Collect, open, work, and say the figures as JSON."""
    folder, controller, *words = sys.argv[1:]
    identity = dict(word.split("=", 1) for word in words)
    keep_little()
    composition = Composition()
    composition.letters_apart = True  # as ``app.window`` has it
    workspace = composition.workspace(Path(folder))
    number = collected(workspace.desk, controller, identity)
    collector.calm()
    app = QApplication([])
    watch = Watch()
    window = MainWindow(
        workspace.desk,
        actor="a",
        language="fi",
        resources=RESOURCES,
        translators=composition.translator,
        settings={"theme": "light"},
    )
    window.resize(1280, 800)
    window.show()
    until(lambda: window.page is not None and window.jobs.idle)
    # As the program does behind its first list, see ``desk.ui.application``.
    import_module("desk.ui.request_page")
    workspace.warm_up()
    collector.settle()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
    work = Work(window, watch)
    worked(work, number)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
    window.go("today")
    until(lambda: window.jobs.idle)
    gc.collect()
    figures = {"before": before, "peak": peak, "after": resident()}
    print(json.dumps({"took": work.took, "gaps": work.gaps, **figures}))
    window.close()
    app.processEvents()
    composition.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
