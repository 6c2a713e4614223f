"""The desk's languages: English from the source, Finnish and Swedish from compiled translations."""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from desk.domain.errors import Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP, Language, Text, render

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

    from desk.services.ports import Translator


class QtTranslators:
    """Gives a ``services.ports.Translator`` for each language from a folder of ``.qm`` files.

    The files are loaded but never installed in Qt, so that a letter can be written in the
    customer's language while the screen stays in the clerk's. Only QtCore is needed, and English
    needs no Qt at all.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = Lock()
        self._ready: dict[Language, Translator] = {}

    def __call__(self, language: Language) -> Translator:
        """The translator of a language, loaded once.

        Raises Unavailable where the compiled file is missing or broken; it names the command that
        makes it.
        """
        with self._lock:
            translator = self._ready.get(language)
            if translator is None:
                translator = self._ready[language] = (
                    EnglishTranslator() if language == "en" else self._load(language)
                )
            return translator

    def _load(self, language: Language) -> Translator:
        from PySide6.QtCore import QTranslator

        file = self._folder / f"desk_{language}.qm"
        catalogue = QTranslator()
        if not file.is_file() or not catalogue.load(str(file)):
            raise Unavailable(_NOT_COMPILED.fill(file=file.name))
        return CatalogueTranslator(language, catalogue)


class EnglishTranslator:
    """Writes the texts as they stand in the source."""

    @property
    def language(self) -> Language:
        return "en"

    def __call__(self, text: Text) -> str:
        return str(text)


class CatalogueTranslator:
    """Writes texts from one compiled catalogue; any thread may use it.

    A text that the catalogue lacks is written in English rather than not at all.
    """

    def __init__(self, language: Language, catalogue: QTranslator) -> None:
        self._language = language
        self._catalogue = catalogue
        self._lock = Lock()
        self._patterns: dict[tuple[str, str], str] = {}

    @property
    def language(self) -> Language:
        return self._language

    def __call__(self, text: Text) -> str:
        return render(text, self._pattern(text.context, text.source), self._language, self._pattern)

    def _pattern(self, context: str, source: str, /) -> str:
        key = (context, source)
        pattern = self._patterns.get(key)
        if pattern is None:
            with self._lock:
                pattern = self._catalogue.translate(context, source) or source
                self._patterns[key] = pattern
        return pattern


_NOT_COMPILED = QT_TRANSLATE_NOOP(
    "languages",
    "The translation {file} is missing or broken, so texts cannot be written in that language. "
    "Run “installer/translations compile” or set the program up again with “installer/run”.",
)
