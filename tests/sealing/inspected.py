"""Letters that are drawn for real, what is known of them, and ways of spoiling them."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

import pikepdf

from desk.domain.answer import AnswerContent
from desk.domain.letter_facts import Finding, LetterFacts
from desk.domain.person import Identifiers
from desk.domain.records import OtherPerson
from desk.domain.text import Language
from desk.letters.writer import Letters
from desk.sealing.archive import PdfArchive
from desk.sealing.inspection.inspector import PdfInspector
from desk.services.inspection import facts_of
from desk.services.ports import WrittenLetter
from desk.services.review import Review
from tests.letters.letter_samples import FONTS, SampleTranslator, answer

OWN = Identifiers(
    {
        "personal_identity_code": ["131052-9373"],
        "name": ["Čađđe Ánne-Márjá Virtanen"],
        "customer_number": ["44102291"],
        "email": ["anne.virtanen@example.fi"],
        "phone_number": ["040 555 0147"],
    }
)
MATTI = OtherPerson(
    "joint_holder",
    Identifiers(
        {
            "personal_identity_code": ["010594Y9032"],
            "name": ["Korhonen Matti Olavi"],
            "customer_number": ["55667788"],
            "email": ["matti.korhonen@example.fi"],
            "phone_number": ["+358 40 555 0199"],
            "address": ["Salaisuudenpolku 7, 55120 Imatra"],
        }
    ),
)
BANNED = replace(MATTI, safety_ban=True)


@cache
def _letters() -> Letters:
    return Letters(FONTS, PdfArchive())


def facts(content: AnswerContent, **changes: Any) -> LetterFacts:
    """What the desk would know of an answer of the sample person."""
    looked = Review(
        tables=content.tables,
        source_rows=[],
        omissions={},
        places=[],
        others=(MATTI,),
        conflict=None,
        decisions=(),
        systems=content.systems,
        own=OWN,
    )
    return replace(facts_of(content, looked), **changes)


def drawn(content: AnswerContent) -> WrittenLetter:
    return _letters().answer(content, SampleTranslator(content.language))


@cache
def plain(language: Language = "en") -> tuple[WrittenLetter, LetterFacts]:
    """The sample answer, drawn once."""
    content = answer(language)
    return drawn(content), facts(content)


def found(letter: WrittenLetter, known: LetterFacts) -> tuple[Finding, ...]:
    return PdfInspector().inspect(letter, known)


def rules(letter: WrittenLetter, known: LetterFacts) -> set[tuple[str, int | None]]:
    """Names of the rules that found something, with the page."""
    return {(one.rule, one.page) for one in found(letter, known)}


def changed(letter: WrittenLetter, change: Callable[[pikepdf.Pdf], None]) -> WrittenLetter:
    """The letter after somebody changed its file."""
    with pikepdf.open(io.BytesIO(letter.pdf)) as pdf:
        change(pdf)
        out = io.BytesIO()
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return replace(letter, pdf=out.getvalue())


def painted(letter: WrittenLetter, operators: str, page: int = 2) -> WrittenLetter:
    """The letter with more painted on a page, after everything else (ISO 32000-1, Annex A)."""

    def paint(pdf: pikepdf.Pdf) -> None:
        where = pdf.pages[page - 1]
        fonts = where.Resources.Font.as_dict()
        regular = next(name for name, one in fonts.items() if "Regular" in str(one.BaseFont))
        code = operators.replace("/Text", regular)
        where.contents_add(f"\nq {code} Q\n".encode())

    return changed(letter, paint)


def text_at(x: int, y: int, text: str) -> str:
    return f"BT 0 0 0 rg /Text 9 Tf {x} {y} Td ({text}) Tj ET"


def attached(letter: WrittenLetter, files: Mapping[str, bytes]) -> WrittenLetter:
    """The letter with files inside, in place of those of the same name."""

    def attach(pdf: pikepdf.Pdf) -> None:
        for name, data in files.items():
            pdf.attachments[name] = pikepdf.AttachedFileSpec(
                pdf,
                data,
                filename=name,
                description="",
                mime_type="",
                creation_date="",
                mod_date="",
            )

    return changed(letter, attach)
