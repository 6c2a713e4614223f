"""The records: the pages, the JSON and the CSV files give the same, and nothing of it was lost."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from desk.domain.answer import ShownTable
from desk.domain.letter_facts import Finding, LetterFacts
from desk.domain.request import ANSWER_KINDS
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.sealing.inspection.attached_rows import RECORDS, csv_agrees, json_agrees
from desk.sealing.inspection.pages import HYPHENS, PageText, compact, goes_on
from desk.sealing.inspection.parts import Part
from desk.sealing.inspection.rule import Rule

RULE = "record"


class Records(Rule):
    """Compares what the letter should give with its pages and its attached files (Art. 15(3))."""

    def __init__(self, facts: LetterFacts, printed: Mapping[str, int]) -> None:
        self._facts = facts
        self._tables = {table.info.key: table for table in facts.tables if table.rows}
        self._wanted = printed
        self._read: Counter[str] = Counter()
        self._bodies: list[str] = []
        self._ends_in_words = 0
        self._files: set[str] = set()
        self._json = False

    def page(self, page: PageText) -> Iterator[Finding]:
        self._read.update(page.spaced.split())
        self._bodies.append(page.body)
        self._ends_in_words += page.between.rstrip().endswith(HYPHENS)
        yield from ()

    def part(self, part: Part) -> Iterator[Finding]:
        if part.name in self._facts.enclosures or not part.name:
            return
        self._files.add(part.name)
        if part.name.endswith(".json") and RECORDS in part.text:
            self._json = True
            if not json_agrees(part.text, self._tables):
                yield Finding(RULE, _FILE.fill(file=part.name))
        elif part.name.endswith(".csv"):
            tables = [one for one in self._tables.values() if part.name in self._names(one)]
            if not any(csv_agrees(part.text, table) for table in tables):
                yield Finding(RULE, _FILE.fill(file=part.name))

    def end(self) -> Iterator[Finding]:
        if self._facts.kind not in ANSWER_KINDS:
            return
        if self._tables and not self._json:
            yield Finding(RULE, _NO_JSON)
        drawn = [one for one in self._tables.values() if not self._names(one) & self._files]
        if drawn and not self._wanted:
            yield Finding(RULE, _NO_WORDS)
        lost = [word for word, count in self._wanted.items() if self._read[word] < count]
        if lost and not self._found_broken(lost):
            yield Finding(RULE, _PAGES)

    def _names(self, table: ShownTable) -> set[str]:
        """What the CSV file of a table may be called."""
        info = table.info
        return {
            f"{_plain(name)}-{_plain(self._facts.number)}.csv"
            for name in (info.name, f"{info.system}-{info.name}")
        }

    def _found_broken(self, words: Sequence[str]) -> bool:
        """True where words that stand nowhere whole are there in pieces, at the ends of lines."""
        whole = "".join(self._bodies)
        for word in words:
            bare = compact(word)
            count = whole.count(bare)
            if count + self._ends_in_words < self._wanted[word] and (
                count or not goes_on(bare, self._bodies)
            ):
                return False
        return True


def _plain(name: str) -> str:
    """A name as the names of attached files write it."""
    return re.sub(r"[^A-Za-z0-9_-]+", "_", name) or "_"


_FILE = QT_TRANSLATE_NOOP(
    "inspection", "The attached file {file} does not give the same records as the letter."
)
_NO_JSON = QT_TRANSLATE_NOOP(
    "inspection", "The file with all records is not attached to the letter."
)
_NO_WORDS = QT_TRANSLATE_NOOP("inspection", "It is not known which records the pages should show.")
_PAGES = QT_TRANSLATE_NOOP(
    "inspection", "The pages do not show every value of the records in full."
)
