"""The settings in sections: a list at the left, one key each, and the section in front beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.ui.bench import Bench
from desk.ui.fitted import FittedButton
from desk.ui.labels import label, panel, scrolled
from desk.ui.one_of import OneOf
from desk.ui.page import Page
from desk.ui.section import Section, SectionView
from desk.ui.settings_sections import SECTIONS

_TITLE = QT_TRANSLATE_NOOP("settings", "Settings")
_LIST = QT_TRANSLATE_NOOP("settings", "Sections of the settings")
_LIST_WIDTH = 232
_WIDEST = 760
"""Pixels of the design: longer lines of a form are hard to follow."""


class _SectionButton(FittedButton, OneOf):
    """One line of the list: title and key."""

    asked = Signal(str)
    """The section is to be shown, and the keyboard goes there."""
    looked_at = Signal(str)
    """The section is to be shown, and the keyboard stays in the list."""

    def __init__(self, bench: Bench, section: Section) -> None:
        super().__init__()
        self._say = bench.say
        self._section = section
        self.setObjectName(f"section_{section.name}")
        self.setProperty("kind", "place")
        self.setMinimumHeight(bench.theme.px(36))
        self._words = label("strong")
        self._cap = label("keycap")
        self._cap.setText(section.key.replace("+", " "))
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 5, 7, 5)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self._cap)
        for part in (self._words, self._cap):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(self._show)
        self._shortcut = QShortcut(QKeySequence(section.key), self)
        self._shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        self._shortcut.activated.connect(self._enter)
        bench.say.changed.connect(self._retranslate)
        self._retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            self._enter()
            return
        super().keyPressEvent(event)

    def _show(self) -> None:
        self.looked_at.emit(self._section.name)

    def _enter(self) -> None:
        self.asked.emit(self._section.name)

    def _retranslate(self) -> None:
        words = self._say(self._section.title)
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(self._section.key)
        self.updateGeometry()


class SettingsPage(Page):
    """Every setting of the desk; each works as soon as it is typed."""

    def __init__(self, bench: Bench, sections: Sequence[Section] = SECTIONS) -> None:
        super().__init__(bench, name="settingsPage", title=_TITLE)
        self._sections = {one.name: one for one in sections}
        self._views: dict[str, SectionView] = {}
        self._areas: dict[str, QScrollArea] = {}
        self._group = QButtonGroup(self)
        self._buttons: dict[str, _SectionButton] = {}
        self._stack = QStackedWidget()
        self._at = sections[0].name
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self._list(sections), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._stack, 1)
        self.column.addLayout(row, 1)
        self._reword()

    @property
    def section(self) -> str:
        """Name of the section in front."""
        return self._at

    @property
    def view(self) -> SectionView | None:
        """The section in front; None before the page was entered."""
        return self._views.get(self._at)

    def show_section(self, name: str) -> None:
        """Show a section, or a single setting within one (``calendar/own_holidays``)."""
        section, _, setting = name.partition("/")
        if section not in self._sections:
            return
        self._bring(section)
        view = self._views[section]
        if setting:
            view.show_setting(setting)
        else:
            view.focus()

    def entered(self) -> None:
        self.show_section(self._at)

    def scopes(self) -> tuple[str, ...]:
        return (f"settings/{self._at}",)

    def left(self) -> None:
        view = self.view
        if view is not None:
            view.left()

    def retranslate(self) -> None:
        self._frame.setAccessibleName(self.say(_LIST))

    def _bring(self, section: str) -> None:
        before = self.view
        if before is not None and section != self._at:
            before.left()
        self._at = section
        if section not in self._views:
            self._make(self._sections[section])
        self._stack.setCurrentWidget(self._areas[section])
        self._buttons[section].setChecked(True)
        self._views[section].entered()

    def _list(self, sections: Sequence[Section]) -> QFrame:
        self._frame, column = panel(margins=8, spacing=2)
        self._frame.setObjectName("sections")
        self._frame.setMinimumWidth(self.bench.theme.px(_LIST_WIDTH))
        for one in sections:
            button = _SectionButton(self.bench, one)
            button.asked.connect(self.show_section)
            button.looked_at.connect(self._bring)
            self._group.addButton(button)
            self._buttons[one.name] = button
            column.addWidget(button)
        return self._frame

    def _make(self, section: Section) -> None:
        view = section.make(self.bench)
        view.place_asked.connect(self.place_asked)
        self._views[section.name] = view
        box, column = panel(spacing=16)
        box.setMaximumWidth(self.bench.theme.px(_WIDEST))
        column.addWidget(view)
        holder = QWidget()
        outer = QVBoxLayout(holder)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(box)
        outer.addStretch(1)
        self._areas[section.name] = scrolled(holder)
        self._stack.addWidget(self._areas[section.name])


def section_targets() -> list[tuple[str, Text]]:
    """What can be looked for in the settings: name for :meth:`SettingsPage.show_section`, and words."""
    found: list[tuple[str, Text]] = []
    for one in SECTIONS:
        found.append((one.name, one.title))
        found += [(f"{one.name}/{name}", words) for name, words in one.settings]
    return found
