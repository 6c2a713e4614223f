"""A window that says its ground while the desktop turns from light to dark and back."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desk.ui.style import Theme


def main(resources: Path) -> None:
    """Print the colour of the window's ground under each choice of the system."""
    app = QApplication([])
    window = QWidget()
    Theme(app, resources, "system", window)
    window.show()
    # What the platform's theme does when the desktop's setting changes.
    for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
        app.styleHints().setColorScheme(scheme)
        app.processEvents()
        print(window.palette().color(QPalette.ColorRole.Window).name())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
