"""The pages of the window by the name of their place; what a page imports waits until it is made."""

from __future__ import annotations

from desk.ui.bench import Bench
from desk.ui.page import Page


def make_page(bench: Bench, name: str) -> Page:
    """Make the page of a place: ``requests``, ``request``, ``settings``, ``guide``, ``keys``, ``visit``, ``post``."""
    match name:
        case "requests":
            from desk.ui.requests_page import RequestsPage

            return RequestsPage(bench)
        case "request":
            from desk.ui.request_page import RequestPage

            return RequestPage(bench)
        case "settings":
            from desk.ui.settings_page import SettingsPage

            return SettingsPage(bench)
        case "guide":
            from desk.ui.guide_page import GuidePage

            return GuidePage(bench)
        case "keys":
            from desk.ui.keys_page import KeysPage

            return KeysPage(bench)
        case "visit":
            from desk.ui.intake_page import IntakePage

            return IntakePage(bench, "visit")
    from desk.ui.incoming_page import PostPage

    return PostPage(bench)
