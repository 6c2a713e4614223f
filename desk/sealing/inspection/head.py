"""The identifiers of each page: this letter's case number, the page number, and whose letter it is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from desk.domain.letter_facts import Finding, LetterFacts
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.sealing.inspection.pages import PageText, compact
from desk.sealing.inspection.rule import Rule

RULE = "head"
_CASE = re.compile(r"(?<![\w-])20\d\d-\d{4,}(?![\w-])")
_LONGEST_NAME = 1000
"""Letters of a name that are looked for."""
_PAGE = re.compile(r"(?<!\d)(\d+) ?(?:\((\d+)\)|/ ?(\d+)(?!\d))")


class Head(Rule):
    """SFS 2487: identifiers and page x (y) on each page, the recipient on the first."""

    def __init__(self, facts: LetterFacts, pages: int) -> None:
        self._facts = facts
        self._pages = pages
        self._seen = 0

    def page(self, page: PageText) -> Iterator[Finding]:
        self._seen += 1
        numbers = set(_CASE.findall(page.head))
        if self._facts.number not in numbers:
            yield Finding(RULE, _NO_CASE.fill(page=page.number), page.number)
        if numbers - {self._facts.number}:
            yield Finding(RULE, _OTHER_CASE.fill(page=page.number), page.number)
        places = {(int(match[1]), int(match[2] or match[3])) for match in _PAGE.finditer(page.head)}
        if (page.number, self._pages) not in places:
            yield Finding(RULE, _WRONG_PAGE.fill(page=page.number), page.number)
        if page.number == 1 and not _shows(page, self._facts.recipient):
            yield Finding(RULE, _NO_RECIPIENT, 1)

    def end(self) -> Iterator[Finding]:
        if self._seen != self._pages:
            yield Finding(RULE, _COUNT.fill(told=self._pages, found=self._seen))


def _shows(page: PageText, name: str) -> bool:
    """True where a page shows a name, with what no font shows marked in its place: ``[U+200B]``.

    Registers hold such signs, pasted from elsewhere, and nobody goes without an answer for them.
    """
    signs = unicodedata.normalize("NFC", name)[:_LONGEST_NAME]
    shown = (f"(?:{re.escape(compact(one))}|{_mark(one)})" for one in signs if compact(one))
    return re.search("".join(shown), page.compact) is not None


def _mark(sign: str) -> str:
    return rf"\[u\+{ord(sign):04x}\]"


_NO_CASE = QT_TRANSLATE_NOOP("inspection", "Page {page} does not show the number of this request.")
_OTHER_CASE = QT_TRANSLATE_NOOP("inspection", "Page {page} shows the number of another request.")
_WRONG_PAGE = QT_TRANSLATE_NOOP("inspection", "Page {page} does not show its right page number.")
_NO_RECIPIENT = QT_TRANSLATE_NOOP("inspection", "Page 1 does not show the name of the recipient.")
_COUNT = QT_TRANSLATE_NOOP(
    "inspection", "The letter should have {told} pages, but {found} were found."
)
