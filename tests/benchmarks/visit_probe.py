"""Answers one customer at the counter by keys, as fast as the window lets: ``FOLDER CONTROLLER CODE``."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desk.app.composition import Composition
from desk.domain.request import State
from desk.services import overview
from desk.ui import collector
from desk.ui.intake_page import IntakePage
from desk.ui.request_page import RequestPage
from desk.ui.window import MainWindow
from tests.benchmarks.many_requests_probe import RESOURCES, Watch, until
from tests.print_server import running

Key = Qt.Key


class Counter:
    """The customer stands there; how long each step took, in seconds from the code's first letter."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.begin = time.perf_counter()
        self.moments: dict[str, float] = {}

    def press(self, *keys: Qt.Key) -> None:
        """Keys where the focus is."""
        for key in keys:
            QTest.keyClick(focus(), key)

    def reach(self, name: str, reached: Callable[[], bool]) -> None:
        """Wait until it is so, and note when."""
        until(reached)
        self.moments[name] = time.perf_counter() - self.begin

    def at(self, step: int) -> Callable[[], bool]:
        """True once the request shows this step."""

        def there() -> bool:
            page = self.window.page
            return isinstance(page, RequestPage) and page.request is not None and page.at == step

        return there

    def state(self, state: State) -> Callable[[], bool]:
        """True once the request stands so."""

        def there() -> bool:
            page = self.window.page
            return (
                isinstance(page, RequestPage)
                and page.request is not None
                and page.request.state is state
            )

        return there


class Beat:
    """True once the watch has run since."""

    def __init__(self, watch: Watch) -> None:
        self._watch, self._seen = watch, len(watch.gaps)

    def __call__(self) -> bool:
        """Whether it has."""
        return len(self._watch.gaps) > self._seen


def focus() -> QWidget:
    """Where keys go."""
    widget = QApplication.focusWidget() or QApplication.activeWindow()
    assert widget is not None
    return widget


def main() -> int:
    """Open the window, answer, and say the figures as JSON."""
    folder, controller, code = sys.argv[1:]
    composition = Composition()
    composition.letters_apart = True  # as ``app.window`` has it
    workspace = composition.workspace(Path(folder))
    collector.calm()
    app = QApplication([])
    watch = Watch()
    window = MainWindow(
        workspace.desk,
        actor="asiakaspalvelu",
        language="fi",
        resources=RESOURCES,
        translators=composition.translator,
        settings={"theme": "light", "controller": controller},
    )
    window.resize(1280, 800)
    window.show()
    until(lambda: window.page is not None and window.jobs.idle)
    # As the program does behind its first list, see ``desk.ui.application``.
    for name in ("intake_page", "request_page"):
        import_module(f"desk.ui.{name}")
    workspace.warm_up()
    collector.settle()
    with running() as (server, address):
        os.environ["CUPS_SERVER"] = address
        window.activateWindow()
        QTest.keyClick(window, Key.Key_F2)
        page = window.page
        assert isinstance(page, IntakePage)
        until(lambda: window.jobs.idle)
        until(Beat(watch))  # starting the print server is not the window's doing
        watch.gaps.clear()
        clerk = Counter(window)
        QTest.keyClicks(focus(), code)
        clerk.reach("person found", lambda: page.facts.person is not None)
        clerk.press(Key.Key_Return, Key.Key_2, Key.Key_K, Key.Key_F9)  # “Kyllä”
        clerk.reach("collected", clerk.at(3))
        clerk.press(Key.Key_F10)
        clerk.reach("signed", clerk.at(5))
        clerk.reach("sent to the printer", lambda: window.jobs.idle)
        gaps = list(watch.gaps)
        server.next_job()
        clerk.moments["on paper"] = time.perf_counter() - clerk.begin
        clerk.press(Key.Key_F9)
        clerk.reach("delivery recorded", clerk.state(State.DELIVERED))
    number = max(one.request.number for one in overview.requests(workspace.desk))
    letter = overview.request(workspace.desk, number).letter
    assert letter is not None
    print(json.dumps({"moments": clerk.moments, "gaps": gaps, "pages": letter.pages}))
    window.close()
    app.processEvents()
    composition.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
