"""Looks at the desk's window as a screen reader does, from another program: AT-SPI over the session's D-Bus.

Run by the system's Python, which has Debian's ``pyatspi``. Reads a JSON object a line, answers each with one.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import pyatspi
from gi.repository import GLib

PATIENCE = 60.0
"""Seconds until something that should appear is given up."""
LOOK_AGAIN = 100
"""Milliseconds: Qt does not announce every change."""
DEEPEST = 40
CHOICES = ("radio button", "check box", "page tab")
"""What an answer, a place or a step is called by the toolkit."""
PRESSES = ("Press", "Toggle", "SetFocus")


_announced: list[str] = []
_MANNERS = {1: "polite", 2: "urgent"}
"""As AT-SPI numbers them."""


def main() -> None:
    """Answer until the input ends."""
    pyatspi.Registry.registerEventListener(note, "object:announcement")
    for line in sys.stdin:
        order = json.loads(line)
        try:
            answer = ORDERS[order.pop("do")](**order)
        except Failed as failure:
            answer = {"failed": str(failure), "seen": [spoken(one) for one in showing()]}
        print(json.dumps(answer), flush=True)


class Failed(Exception):
    """What was asked for did not come."""


def look() -> dict[str, Any]:
    """Everything that shows, in reading order."""
    return {"seen": [spoken(one) for one in showing()]}


def wait(role: str, name: str) -> dict[str, Any]:
    """Wait until something of that role whose name holds those words shows."""
    return spoken(found(role, name))


def press(role: str, name: str) -> dict[str, Any]:
    """Press it, by the action that it offers."""
    one = found(role, name)
    actions = one.queryAction()
    offered = [actions.getName(at) for at in range(actions.nActions)]
    for wanted in PRESSES:
        if wanted in offered:
            actions.doAction(offered.index(wanted))
            return {"pressed": spoken(one)}
    raise Failed(f"{name} offers only {offered}")


def write(role: str, name: str, text: str) -> dict[str, Any]:
    """Put a text into a field."""
    one = found(role, name)
    one.queryEditableText().setTextContents(text)
    return {"written": spoken(one)}


def focus(role: str, name: str) -> dict[str, Any]:
    """Give the focus to it, and wait until it says that it has it."""
    one = found(role, name)
    one.queryComponent().grabFocus()
    until(lambda: one.getState().contains(pyatspi.STATE_FOCUSED), f"focus on {name}")
    return {"focused": spoken(one)}


def key(name: str) -> dict[str, Any]:
    """Press and release a key of that X name, for the window that has the keyboard."""
    import gi

    gi.require_version("Gdk", "3.0")
    from gi.repository import Gdk

    pyatspi.Registry.generateKeyboardEvent(Gdk.keyval_from_name(name), None, pyatspi.KEY_SYM)
    return {"key": name}


def hear(words: str) -> dict[str, Any]:
    """Wait until a text with those words is said without being asked for."""
    until(lambda: any(words in one for one in _announced), f"announcement of “{words}”")
    return {"heard": list(_announced)}


def note(event: Any) -> None:
    """Remember what the window said."""
    _announced.append(f"{_MANNERS[event.detail1]}: {event.any_data}")


def gone(role: str, name: str) -> dict[str, Any]:
    """Wait until nothing of that role and name shows."""
    until(lambda: not matching(role, name), f"{role} “{name}” to go")
    return {"gone": name}


def found(role: str, name: str) -> Any:
    """The one that is asked for, as soon as it shows and is enabled."""
    until(lambda: bool(matching(role, name)), f"{role} “{name}”")
    return matching(role, name)[0]


def until(true: Callable[[], bool], what: str) -> None:
    """Wait for the window's events until something is true."""
    given_up = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > given_up:
            raise Failed(f"there is no {what}")
        GLib.timeout_add(LOOK_AGAIN, lambda: False)
        GLib.MainContext.default().iteration(True)


def matching(role: str, name: str) -> list[Any]:
    """What shows, is enabled, and is of that role and name."""
    return [one for one in showing() if fits(one, role, name)]


def fits(one: Any, role: str, name: str) -> bool:
    """Whether it is what is asked for; not, where it went away meanwhile."""
    try:
        if one.getRoleName() not in (CHOICES if role == "choice" else (role,)):
            return False
        # A sentence can be heard also where it tells of what is switched off.
        enabled = role == "label" or one.getState().contains(pyatspi.STATE_ENABLED)
        return name in one.name and enabled
    except GLib.Error:
        return False


def showing() -> list[Any]:
    """Everything that shows in the desk's windows."""
    desktop = pyatspi.Registry.getDesktop(0)
    seen: list[Any] = []
    for at in range(desktop.childCount):
        seen.extend(below(desktop.getChildAtIndex(at), 0))
    return seen


def below(one: Any, depth: int) -> Iterator[Any]:
    """A thing and all in it that shows; what goes away meanwhile is left out."""
    try:
        # An application itself has no such state.
        if one is None or depth > DEEPEST or (depth > 0 and not shows(one)):
            return
        if depth > 0:
            yield one
        for at in range(one.childCount):
            yield from below(one.getChildAtIndex(at), depth + 1)
    except GLib.Error:
        return


def shows(one: Any) -> bool:
    """Whether it is on the screen."""
    return bool(one.getState().contains(pyatspi.STATE_SHOWING))


def spoken(one: Any) -> dict[str, Any]:
    """What a screen reader can say of it."""
    try:
        state = one.getState()
        return {
            "role": one.getRoleName(),
            "name": one.name,
            "description": one.description,
            "focusable": state.contains(pyatspi.STATE_FOCUSABLE),
            "enabled": state.contains(pyatspi.STATE_ENABLED),
            "checked": state.contains(pyatspi.STATE_CHECKED),
        }
    except GLib.Error:
        return {"role": "gone", "name": "", "description": "", "focusable": False, "enabled": False}


ORDERS: dict[str, Callable[..., dict[str, Any]]] = {
    "look": look,
    "wait": wait,
    "press": press,
    "write": write,
    "focus": focus,
    "key": key,
    "gone": gone,
    "hear": hear,
}


if __name__ == "__main__":
    main()
