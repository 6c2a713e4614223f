from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desk.domain.answer import AnswerContent
from desk.letters.hyphenation import SOFT_HYPHEN
from desk.letters.writer import Letters
from desk.sealing.archive import PdfArchive
from desk.services.ports import WrittenLetter
from tests.letters.letter_samples import FONTS, SampleTranslator, pdftotext

Read = Callable[[AnswerContent], str]


@pytest.fixture(scope="session")
def letters() -> Letters:
    return Letters(FONTS, PdfArchive())


@pytest.fixture
def write(letters: Letters) -> Callable[[AnswerContent], WrittenLetter]:
    return lambda content: letters.answer(content, SampleTranslator(content.language))


@pytest.fixture
def read(write: Callable[[AnswerContent], WrittenLetter], tmp_path: Path) -> Read:
    """The letter's text as pdftotext reads it, with every run of blanks as one and broken words whole."""

    def text(content: AnswerContent) -> str:
        file = tmp_path / "letter.pdf"
        file.write_bytes(write(content).pdf)
        return " ".join(pdftotext(file).replace(f"{SOFT_HYPHEN}\n", "").split())

    return text
