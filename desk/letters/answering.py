"""What all letters that answer an access request have in common: parts, files, and what the law wants told."""

from __future__ import annotations

import hashlib
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property

from desk.domain.answer import AnswerContent
from desk.domain.representation import of_estate
from desk.domain.request import LetterKind
from desk.domain.text import QT_TRANSLATE_NOOP, LocalText, Text
from desk.letters import article15, closing, opening, rights
from desk.letters.attachments import enclosed, records_as_json, rows_as_csv
from desk.letters.blocks import Block
from desk.letters.certificate import certificate_as_json, search_certificate
from desk.letters.contents import ContentsPlace
from desk.letters.fonts import Typeface
from desk.letters.grounds import marks, shown_omissions
from desk.letters.page import WIDTH, Letterhead
from desk.letters.parts import Words
from desk.letters.section import is_long, section
from desk.letters.table import TableDrawer
from desk.letters.voice import spoken, voice
from desk.services.ports import Translator
from desk.services.sealing_ports import Attachment

CheckCode = Callable[[str, str], str]
"""Makes the check code of a request's number and a data digest: ``7F3A-91C2-5D0E``."""


class AnsweringLetter(ABC):
    """A letter that answers an access request, in one language."""

    def __init__(
        self,
        content: AnswerContent,
        typeface: Typeface,
        translator: Translator,
        check_code: CheckCode | None = None,
    ) -> None:
        """``check_code`` None: the letter has no code."""
        self.content = content
        self.estate = of_estate(content.representative)
        self.tables = sorted(
            (table for table in content.tables if table.rows),
            key=lambda table: (table.info.order, table.info.key),
        )
        self.long = [table for table in self.tables if is_long(content, table)]
        self._typeface = typeface
        self._translator = voice(content, translator)
        self.words = Words(typeface, self._translator)
        self._drawer = TableDrawer(typeface, self._translator, WIDTH)
        self._coded = check_code
        self.title = self.words(self.subject)
        self.letterhead = Letterhead(
            content.profile,
            typeface,
            translator,
            self.kind,
            content.letter_date,
            content.request,
            content.recipient,
        )

    @property
    @abstractmethod
    def kind(self) -> Text:
        """Type of the letter as it stands in its head."""

    @property
    @abstractmethod
    def subject(self) -> Text:
        """The title."""

    @abstractmethod
    def blocks(self) -> Iterator[Block]:
        """The text from the title to the signature line."""

    @cached_property
    def parts(self) -> dict[str, int]:
        """Numbers of the parts, in the order of the letter."""
        keys = [table.info.key for table in self.tables]
        keys.append("search")
        if shown_omissions(self.content.omissions):
            keys.append("omissions")
        if not self.estate:
            keys += ["clocks", "rights"]
        keys.append("attached")
        if self.content.beside:
            keys.append("beside")
        return {key: number for number, key in enumerate(keys, start=1)}

    @cached_property
    def _files(self) -> list[Attachment]:
        content, translator = self.content, self._translator
        return [
            *(rows_as_csv(content, one, translator, self._typeface.legible) for one in self.long),
            records_as_json(content, translator),
            certificate_as_json(content, translator),
            *enclosed(content, translator),
        ]

    def attachments(self) -> list[Attachment]:
        """A CSV file for each long table, all records and the search certificate as JSON, owners' files."""
        return self._files

    @cached_property
    def data_digest(self) -> str:
        """SHA-256 of the JSON file that holds all records: what the letter says as data."""
        data = next(one.data for one in self._files[len(self.long) :])
        return hashlib.sha256(data).hexdigest()

    @cached_property
    def check_code(self) -> str:
        """The check code as it is printed; empty where the letter has none."""
        return self._coded(self.content.request, self.data_digest) if self._coded else ""

    @property
    def printed(self) -> Mapping[str, int]:
        """The words of the records in the pages, once ``blocks`` was read to its end."""
        return self._drawer.printed

    @property
    def items(self) -> Mapping[str, str]:
        """What the law wants told, by name, as it was drawn (``domain.letter_facts``)."""
        words, content = self.words, self.content
        items = {"copy": words(closing.COPY)}
        missing = [one for one in content.systems if one.unanswered]
        if missing:
            items["unreached"] = words(opening.names_of(content, missing))
        if not self.estate:
            if opening.by_headings(content):
                items["categories"] = words(opening.records(content))
            items |= {one.item: one.text for one in self.told}
            items["ombudsman"] = words(rights.OMBUDSMAN)
        return items

    @cached_property
    def told(self) -> tuple[article15.Told, ...]:
        """What Art. 15(1)-(2) asks beside the data."""
        return tuple(article15.told(self.content, self.words, self.parts["rights"]))

    def use(self) -> Iterator[Block]:
        """How the information is used, on the first page; an estate has no right to be told."""
        if not self.estate:
            yield self.words.heading(self.words(article15.HEADING))
            for one in self.told:
                yield replace(self.words.question(one.heading, one.text), space_before=4.5)

    def sections(self) -> Iterator[Block]:
        """The contents of a long letter, and each category with its records."""
        yield ContentsPlace()
        for table in self.tables:
            yield self.heading(table.info.key, table.info.label)
            yield from section(
                self.content,
                table,
                self._drawer,
                marks=marks(self.content.omissions),
                language=self._translator.language,
                # The person's own details lead the letter and are read line by line.
                compact=table is not self.tables[0],
            )

    def end(self) -> Iterator[Block]:
        """Everything from the search certificate to the signature line."""
        content, words, drawer = self.content, self.words, self._drawer
        yield self.heading("search", _SEARCH)
        yield from search_certificate(content, words, drawer)
        if "omissions" in self.parts:
            yield self.heading("omissions", _OMISSIONS)
            yield from closing.left_out(content, words, drawer)
        if not self.estate:
            yield self.heading("clocks", _CLOCKS)
            yield from closing.clocks(content, words, drawer)
            yield self.heading("rights", _RIGHTS)
            yield from self.rights()
        yield self.heading("attached", _ATTACHED)
        if content.kind is not LetterKind.NOTHING_HELD:
            yield words.paragraph(closing.COPY, keep=True)
        yield from closing.attached(
            [(file.name, file.description) for file in self._files], words, drawer
        )
        if content.beside:
            yield self.heading("beside", _BESIDE)
            yield from closing.beside(content, words, drawer)
        yield from closing.signature(content, words, self.check_code)

    def rights(self) -> Iterator[Block]:
        """The person's rights in full."""
        yield from rights.rights(self.content, self.words)

    def heading(self, part: str, label: LocalText | Text) -> Block:
        """A heading with the number of its part."""
        if isinstance(label, LocalText):
            name = self._typeface.legible(label.in_language(self._translator.language))
        else:
            name = self.words(label)
        return replace(self.words.heading(f"{self.parts[part]}  {name}"), space_before=16.0)


_SEARCH = spoken(
    QT_TRANSLATE_NOOP("letter", "How we searched for your information"),
    QT_TRANSLATE_NOOP("letter", "How we searched"),
)
_OMISSIONS = QT_TRANSLATE_NOOP("letter", "What was left out")
_CLOCKS = spoken(
    QT_TRANSLATE_NOOP("letter", "The days of your request"),
    QT_TRANSLATE_NOOP("letter", "The days of the request"),
)
_RIGHTS = spoken(
    QT_TRANSLATE_NOOP("letter", "Your rights"),
    QT_TRANSLATE_NOOP("letter", "The person's rights"),
)
_ATTACHED = QT_TRANSLATE_NOOP("letter", "Attached files")
_BESIDE = QT_TRANSLATE_NOOP("letter", "Files beside this letter")
