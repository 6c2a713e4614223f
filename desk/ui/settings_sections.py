"""The sections of the settings page, in order. To add one, write its view and its line here.

An explicit list, so that a frozen build cannot lose one. A view is loaded when it is first shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.ui.section import Section, SectionView

if TYPE_CHECKING:
    from desk.ui.bench import Bench


def _window(bench: Bench) -> SectionView:
    from desk.ui.window_section import WindowSection

    return WindowSection(bench)


def _printing(bench: Bench) -> SectionView:
    from desk.ui.printing_section import PrintingSection

    return PrintingSection(bench)


SECTIONS: tuple[Section, ...] = (
    Section(
        "window",
        QT_TRANSLATE_NOOP("settings", "Language and look"),
        "Ctrl+1",
        _window,
        (
            ("language", QT_TRANSLATE_NOOP("settings", "Language of the window")),
            ("look", QT_TRANSLATE_NOOP("settings", "Look")),
        ),
    ),
    Section(
        "printing",
        QT_TRANSLATE_NOOP("settings", "Printing"),
        "Ctrl+7",
        _printing,
        (("trays", QT_TRANSLATE_NOOP("settings", "Printer trays")),),
    ),
)
