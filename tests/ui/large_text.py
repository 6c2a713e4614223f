"""A window whose system writes larger: prints what is cut on its pages. A program of its own, as a font is set once.

``python -m tests.ui.large_text 1.5 1600x900``
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

from desk.domain.request import State
from desk.system.languages import QtTranslators
from desk.ui import style
from desk.ui.places import all_places
from desk.ui.screens import settle
from tests.ui.driving import request_page
from tests.ui.looking import cut_texts
from tests.ui.made_requests import request_in
from tests.ui.ui_desk import UiDesk
from tests.ui.windows import RESOURCES, new_window

_STEPS = 8


def main(scale: float, width: int, height: int) -> int:
    """Walk through every page; returns how many texts are cut."""
    app = QApplication(["sar-desk"])
    style._system_scale = lambda: scale
    fake = UiDesk()
    numbers = [request_in(fake, one) for one in (State.RECEIVED, State.COLLECTED, State.SIGNED)]
    window = new_window(fake.desk(), language="fi", translators=QtTranslators(RESOURCES / "i18n"))
    window.resize(width, height)
    window.show()
    found: list[str] = []

    def look() -> None:
        settle(window)
        assert window.page is not None
        found.extend(cut_texts(window.page))

    assert app.font().pixelSize() == round(14 * scale)
    for place in all_places():
        window.go(place.name)
        look()
    for number in numbers:
        window.open_request(number)
        settle(window)
        for step in range(_STEPS):
            request_page(window).bring(step)
            look()
    for one in dict.fromkeys(found):
        print(one)
    window.close()
    return len(found)


if __name__ == "__main__":
    sys.exit(min(1, main(float(sys.argv[1]), *(int(one) for one in sys.argv[2].split("x")))))
