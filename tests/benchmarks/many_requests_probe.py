"""Fills a store with requests, or opens a window on it and measures: ``fill|open FOLDER [COUNT]``."""

from __future__ import annotations

import json
import os
import random
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from importlib import import_module
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLineEdit

from desk.domain.request import State
from desk.store.open_store import Store, create_workspace_store, open_store
from desk.system.demo_secrets import DemoSecrets
from desk.ui import collector
from desk.ui.window import MainWindow
from tests.fakes import FakeDesk
from tests.store.examples import full_request

TODAY = date(2026, 11, 22)
CLERKS = ("Kaisa", "Veikko", "Åsa", "asiakaspalvelu")
NAMES = ("Virtanen", "Korhonen", "Mäkinen", "Nieminen", "Söderström", "Øverås", "Lehtonen")
RESOURCES = Path(__file__).parents[2] / "resources"


def fill(folder: Path, count: int) -> None:
    """Requests of every state and kind, written into the store's own tables."""
    from sqlalchemy import insert

    from desk.store.rows import request_to_row
    from desk.store.tables import access_request, number_series

    chance = random.Random(7)
    store = create_workspace_store(folder, DemoSecrets(folder))
    whole = full_request()
    assert whole.subject is not None
    rows = []
    for place in range(count):
        ruling = TODAY + timedelta(days=chance.randrange(-20, 60))
        request = replace(
            whole,
            controller=chance.choice(("issoy", "kmev")),
            state=chance.choice(tuple(State)[:6]),
            received=ruling - timedelta(days=30),
            ruling=ruling,
            work_by=ruling - timedelta(days=7),
            handler=chance.choice(CLERKS),
            subject=replace(whole.subject, name=f"{chance.choice(NAMES)} Aino {place}"),
            version=1,
        )
        number = f"2026-{place + 1:04d}"
        facts = {"number": number, "year": 2026, "running": place + 1}
        rows.append({**facts, **request_to_row(request)})
    with store._engine.begin() as connection:
        connection.execute(insert(access_request), rows)
        connection.execute(insert(number_series).values(year=2026, last=count))
    store.close()


class Watch:
    """How long the GUI thread did not come round, seen by a timer that wants to run every millisecond."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now


def until(reached: Callable[[], bool]) -> float:
    """Run the window until something is so; milliseconds."""
    begin = time.perf_counter()
    while not reached():
        # Asleep between events, as the program is: a loop that spins would starve the workers.
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.perf_counter() - begin > 60:
            raise TimeoutError
    return (time.perf_counter() - begin) * 1000


def painted(view: QAbstractItemView, rows: int) -> Callable[[], bool]:
    """True once the view has its rows and has painted them."""

    def there() -> bool:
        model = view.model()
        if model is None or model.rowCount() < rows:
            return False
        view.viewport().repaint()
        return True

    return there


def opened(folder: Path) -> dict[str, float]:
    """What it takes to open the list, to come back to it, to filter and to sort it."""
    store = open_store(folder, DemoSecrets(folder))
    collector.calm()
    app = QApplication([])
    watch = Watch()
    fake = FakeDesk(today=TODAY)
    desk = replace(fake.desk(), work=store.work, look=store.look)
    figures: dict[str, float] = {"fetch": fetched(store), "rows": 0}
    window = MainWindow(
        desk, actor="Kaisa", language="en", resources=RESOURCES, settings={"theme": "light"}
    )
    window.resize(1280, 800)
    begin = time.perf_counter()
    window.show()
    today = window.findChild(QAbstractItemView, "todayTable")
    assert today is not None
    until(painted(today, 40_000))
    figures["today"] = (time.perf_counter() - begin) * 1000
    until(lambda: window.jobs.idle)
    # As the program does behind its first list, see ``desk.ui.application``.
    import_module("desk.ui.requests_page")
    collector.settle()
    watch.gaps.clear()

    begin = time.perf_counter()
    window.go("requests")
    table = window.findChild(QAbstractItemView, "requestsTable")
    assert table is not None
    until(painted(table, 1))
    figures["first"] = (time.perf_counter() - begin) * 1000
    until(painted(table, 50_000))
    figures["opened"] = (time.perf_counter() - begin) * 1000
    model = table.model()
    assert model is not None
    figures["rows"] = model.rowCount()
    until(lambda: window.jobs.idle)

    window.go("today")
    until(lambda: window.jobs.idle)
    window.go("requests")
    figures["again"] = until(lambda: window.jobs.idle)

    words = window.findChild(QLineEdit, "requestsFilter")
    order = window.findChild(QComboBox, "requestsOrder")
    assert words is not None
    assert order is not None
    words.setText("söderström 77")
    figures["filter"] = until(lambda: 0 < model.rowCount() < 5_000)
    until(lambda: window.jobs.idle)
    words.clear()
    until(painted(table, 50_000))
    order.setCurrentIndex(order.findData("person"))
    figures["sort"] = until(lambda: "Korhonen" in str(model.index(0, 2).data()))
    until(lambda: window.jobs.idle)
    gaps = sorted(watch.gaps)
    figures["held"] = gaps[-1]
    figures["held_p99"] = gaps[int(len(gaps) * 0.99)]
    window.close()
    store.close()
    app.quit()
    return figures


def fetched(store: Store) -> float:
    """The same rows out of the same index by the driver alone; milliseconds."""
    best = float("inf")
    for _ in range(3):
        begin = time.perf_counter()
        with store.work() as work:
            work.requests.listed()
        best = min(best, (time.perf_counter() - begin) * 1000)
    return best


if __name__ == "__main__":
    what, folder = sys.argv[1], Path(sys.argv[2])
    if what == "fill":
        fill(folder, int(sys.argv[3]))
    else:
        print(json.dumps(opened(folder)))
