"""A window that says a reminder in the system's tray: prints whether there is one, and ends."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from desk.ui.style import Theme
from desk.ui.tray import SystemTray

RESOURCES = Path(__file__).parents[2] / "resources"


def main() -> int:
    app = QApplication([])
    window = QMainWindow()
    theme = Theme(app, RESOURCES, "light", window)
    window.show()
    tray = SystemTray(theme, window)

    def look() -> None:
        print("there" if tray.there else "not there", flush=True)
        if tray.there:
            tray.say("Määräpäivä lähestyy", "Pian vastattava: 2026-0119.")
        QTimer.singleShot(1000, app.quit)

    QTimer.singleShot(200, look)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
