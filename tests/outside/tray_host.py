"""A desktop's tray and its messages on the session's D-Bus; prints a JSON line for each message.

Run by the system's Python, which has Debian's ``gi``.
"""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

# Of the system's Python, so the checker of types, which knows the project's, never sees them.
Gio: Any = import_module("gi.repository.Gio")
GLib: Any = import_module("gi.repository.GLib")

WATCHER = """
<node><interface name="org.kde.StatusNotifierWatcher">
  <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
  <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
  <property name="ProtocolVersion" type="i" access="read"/>
  <property name="RegisteredStatusNotifierItems" type="as" access="read"/>
</interface></node>"""
MESSAGES = """
<node><interface name="org.freedesktop.Notifications">
  <method name="Notify">
    <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
    <arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/>
  </method>
  <method name="GetCapabilities"><arg type="as" direction="out"/></method>
</interface></node>"""
NAMES = {
    "org.kde.StatusNotifierWatcher": ("/StatusNotifierWatcher", WATCHER),
    "org.freedesktop.Notifications": ("/org/freedesktop/Notifications", MESSAGES),
}
STATE = {
    "IsStatusNotifierHostRegistered": ("b", True),
    "ProtocolVersion": ("i", 0),
    "RegisteredStatusNotifierItems": ("as", []),
}


def tell(**what: object) -> None:
    print(json.dumps(what), flush=True)


def called(*about: Any) -> None:
    *_, method, arguments, invocation = about
    if method == "Notify":
        _, _, _, title, words, *_ = arguments.unpack()
        tell(title=title, words=words)
        invocation.return_value(GLib.Variant("(u)", (1,)))
    elif method == "GetCapabilities":
        invocation.return_value(GLib.Variant("(as)", (["body"],)))
    else:
        invocation.return_value(None)


def state_of(*about: Any) -> Any:
    return GLib.Variant(*STATE[about[-1]])


def acquired(connection: Any, name: str) -> None:
    path, words = NAMES[name]
    interface = Gio.DBusNodeInfo.new_for_xml(words).interfaces[0]
    connection.register_object(path, interface, called, state_of, None)


def owned(_connection: Any, name: str) -> None:
    tell(owns=name)


for one in NAMES:
    Gio.bus_own_name(Gio.BusType.SESSION, one, Gio.BusNameOwnerFlags.NONE, acquired, owned, None)
GLib.MainLoop().run()
