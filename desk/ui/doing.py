"""Does what was chosen in a menu, or found in the box that finds anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.services.find_anything import Kind
from desk.ui.action import EVERYWHERE
from desk.ui.action_list import action
from desk.ui.finder import Row
from desk.ui.places import SETTINGS, VISIT, all_places
from desk.ui.pressing import press

if TYPE_CHECKING:
    from desk.services.find_people import Somebody
    from desk.ui.window import MainWindow


def do(window: MainWindow, name: str) -> None:
    """Do the action of this name, or go where it can be done."""
    one = action(name)
    if one.where == EVERYWHERE:
        _do_anywhere(window, name)
    elif one.works_in(window.here()) and window.page is not None:
        press(window.page, one.key)
    else:
        window.go("visit" if one.where == "intake" else one.where)


def open_found(window: MainWindow, row: Row) -> None:
    """Go to what was found."""
    match row.kind:
        case Kind.REQUEST:
            window.open_request(row.name, at_delivery=row.delivery)
        case Kind.PERSON if row.somebody is not None:
            _visit_for(window, row.somebody)
        case Kind.PLACE:
            window.go(row.name)
        case Kind.ACTION:
            do(window, row.name)
        case Kind.SETTING:
            window.enter(SETTINGS).show_section(row.name)


def _do_anywhere(window: MainWindow, name: str) -> None:
    if name in {one.name for one in all_places()}:
        window.go(name)
    elif name == "find":
        window.find_box.ask()
    elif name == "quit":
        window.close()
    elif window.page is not None:
        press(window.page, action(name).key)


def _visit_for(window: MainWindow, somebody: Somebody) -> None:
    """A new visit with the company and the person filled in, as if the clerk had typed them."""
    window.enter(VISIT).begin_for(somebody.controller, somebody.key)
