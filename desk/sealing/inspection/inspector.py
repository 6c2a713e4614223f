"""The check before signing: every rule over every page, every attached file and the metadata."""

from __future__ import annotations

import io
from contextlib import closing

from desk.domain.letter_facts import Finding, LetterFacts
from desk.services.ports import WrittenLetter


class PdfInspector:
    """Reads drawn letters with PDFium and qpdf (``sealing_ports.Inspector``)."""

    def inspect(self, letter: WrittenLetter, facts: LetterFacts) -> tuple[Finding, ...]:
        """Everything that keeps a letter from being signed, in the order in which it was found.

        Raises whatever a library raises where a page or the file cannot be read: the caller takes
        that as a finding, so that nothing is signed that was not read to its end.
        """
        import pikepdf

        from desk.sealing.inspection.codes import Codes
        from desk.sealing.inspection.glyphs import Glyphs
        from desk.sealing.inspection.head import Head
        from desk.sealing.inspection.hidden import hidden_text
        from desk.sealing.inspection.items import Items
        from desk.sealing.inspection.pages import loaded, opened
        from desk.sealing.inspection.parts import parts
        from desk.sealing.inspection.people import People
        from desk.sealing.inspection.records import Records

        found: list[Finding] = []
        with pikepdf.open(io.BytesIO(letter.pdf)) as document:
            rules = (
                Codes(facts),
                People(facts),
                Head(facts, letter.pages),
                Items(facts, letter.items),
                Records(facts, letter.printed),
                Glyphs(document),
            )
            with opened(letter.pdf) as pages, closing(loaded(pages)) as each:
                for page in each:
                    text = page.read()
                    for rule in rules:
                        found.extend(rule.page(text))
                    found.extend(hidden_text(page))
            for part in parts(document, letter.pdf):
                for rule in rules:
                    found.extend(rule.part(part))
        for rule in rules:
            found.extend(rule.end())
        return tuple(found)
