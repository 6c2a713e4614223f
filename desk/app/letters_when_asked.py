"""The letters of a workspace, loaded with the first one: the list of requests needs none."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from desk.system.resources import resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.domain.answer import AnswerContent
    from desk.domain.notice import Notice
    from desk.letters.writer import Letters
    from desk.services.ports import Translator, WrittenLetter


class LettersWhenAsked:
    """A ``ports.LetterWriter`` with the fonts that ship, the workspace's key and its logos."""

    def __init__(self, folder: Path, check_code: Callable[[str, str], str]) -> None:
        self._folder = folder
        self._check_code = check_code

    def answer(self, content: AnswerContent, translator: Translator) -> WrittenLetter:
        return self._letters.answer(content, translator)

    def notice(self, notice: Notice, translator: Translator) -> WrittenLetter:
        return self._letters.notice(notice, translator)

    @cached_property
    def _letters(self) -> Letters:
        from desk.letters.writer import Letters
        from desk.sealing.archive import PdfArchive
        from desk.system.logos import read_logo_file

        logo = partial(read_logo_file, self._folder)
        return Letters(resource("fonts"), PdfArchive(), self._check_code, logo)
