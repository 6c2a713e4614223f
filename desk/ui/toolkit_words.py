"""The words that Qt itself shows: its file dialog, and the menus of text fields under the right mouse button."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from desk.domain.text import Language

_NAME = "toolkitWords"
_KEYS = "QShortcut"
"""Where Qt keeps the names of keys: they stay as the keyboard and every key cap of the desk have them."""


class _Words(QTranslator):
    def translate(
        self, context: str, source: str, comment: str | None = None, number: int = -1
    ) -> str:
        if context == _KEYS:
            return source
        # An empty answer would be shown as it is.
        return super().translate(context, source, comment, number) or source


def speak(language: Language) -> None:
    """Have Qt speak a language; what it was not translated into is shown in English."""
    app = QCoreApplication.instance()
    if app is None:
        return
    for before in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(before)
        before.setParent(None)
    if language == "en":
        return
    words = _Words(app)
    words.setObjectName(_NAME)
    if words.load(
        f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ):
        app.installTranslator(words)
