"""Opens the window on a workspace, types into a visit, says when that is saved, and waits to be killed."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk.app.composition import Composition
from desk.services import drafts
from tests.ui.driving import focus, visit
from tests.ui.windows import new_window


def main(folder: str, code: str) -> None:
    """Type a code, answer which document was shown, and never end."""
    QApplication(["sar-desk"])
    desk = Composition().workspace(Path(folder)).desk
    window = new_window(desk)
    window.show()
    QTest.qWaitForWindowActive(window)
    QTest.keyClick(window, Qt.Key.Key_F2)
    QTest.keyClicks(focus(), code)
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    QTest.keyClick(focus(), Qt.Key.Key_2)
    assert visit(window).evidence.kind.value == "identity_card"
    until = time.monotonic() + 60
    while time.monotonic() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        kept = drafts.left(desk, form="visit", actor="asiakaspalvelu")
        if kept is not None and kept.values["evidence"] == "identity_card":
            print("typed", flush=True)
            break
    sys.stdin.read()


if __name__ == "__main__":
    main(*sys.argv[1:])
