"""The menus of the window: on a Mac at the top of the screen, else in the top bar."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.ui.action import EVERYWHERE, Action, Menu
from desk.ui.action_list import ACTIONS
from desk.ui.speech import Speech

_NAME = QT_TRANSLATE_NOOP("menus", "Menus")
_TITLES: dict[Menu, Text] = {
    Menu.FILE: QT_TRANSLATE_NOOP("menus", "&File"),
    Menu.REQUEST: QT_TRANSLATE_NOOP("menus", "&Request"),
    Menu.LETTER: QT_TRANSLATE_NOOP("menus", "&Letter"),
    Menu.VIEW: QT_TRANSLATE_NOOP("menus", "&View"),
    Menu.HELP: QT_TRANSLATE_NOOP("menus", "&Help"),
}
_ROLES = {
    "quit": QAction.MenuRole.QuitRole,
    "settings": QAction.MenuRole.PreferencesRole,
}
"""What a Mac wants in its own menu."""
_ALWAYS = "request/"
"""What can be done at a request stays in sight, greyed elsewhere; other places bring their own."""


class Menus(QMenuBar):
    """Filled when a menu is opened, with what works at that moment in the language of that moment.

    A menu shows keys and does not listen to them: pages do, and two listeners would be none.
    """

    chosen = Signal(str)
    """The name of an action."""

    def __init__(self, say: Speech, here: Callable[[], Sequence[str]], parent: QWidget) -> None:
        """``here``: the scopes whose keys work now."""
        super().__init__(parent)
        self._say = say
        self._here = here
        self.setObjectName("menus")
        self._menus: dict[Menu, QMenu] = {}
        for menu in Menu:
            made = QMenu(self)
            made.setObjectName(f"menu_{menu}")
            made.aboutToShow.connect(self._fill_opened)
            made.triggered.connect(self._triggered)
            self._menus[menu] = made
            self.addMenu(made)
        say.changed.connect(self._retranslate)
        self._retranslate()

    def fill(self, menu: Menu) -> None:
        """Put into a menu what it offers now."""
        shown = self._menus[menu]
        shown.clear()
        here = self._here()
        offered: dict[tuple[str, str], QAction] = {}
        scope = ""
        for one in ACTIONS:
            works = one.works_in(here)
            if one.menu is not menu or not (works or one.where.startswith(_ALWAYS)):
                continue
            if (before := offered.get((one.text.source, one.key))) is not None:
                before.setEnabled(before.isEnabled() or works)
                continue
            if scope not in ("", one.where) and EVERYWHERE in (scope, one.where):
                shown.addSeparator()
            scope = one.where
            offered[one.text.source, one.key] = self._item(shown, one, works=works)

    def _item(self, menu: QMenu, action: Action, *, works: bool) -> QAction:
        item = menu.addAction(self._say(action.text))
        item.setObjectName(action.name)
        item.setShortcut(QKeySequence(action.key))
        item.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        item.setMenuRole(_ROLES.get(action.name, QAction.MenuRole.NoRole))
        item.setEnabled(works)
        return item

    def _fill_opened(self) -> None:
        for menu, shown in self._menus.items():
            if shown is self.sender():
                self.fill(menu)

    def _triggered(self, item: QAction) -> None:
        self.chosen.emit(item.objectName())

    def _retranslate(self) -> None:
        self.setAccessibleName(self._say(_NAME))
        for menu, shown in self._menus.items():
            shown.setTitle(self._say(_TITLES[menu]))
            if self.isNativeMenuBar():  # a Mac looks for its own entries before a menu is opened
                self.fill(menu)
