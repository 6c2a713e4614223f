"""The confirmation of a rectification (Art. 16): what it said before, and what it says now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desk.domain.notice_facts import Change, Facts, Rectification
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.letters.blocks import Block
from desk.letters.notice_letter import OWN, SUBJECT, NoticeLetter
from desk.letters.remedies import complaint, contact
from desk.letters.told_recipients import told_recipients
from desk.letters.values import EMPTY


class RectificationLetter(NoticeLetter[Rectification]):
    """Data was corrected or completed."""

    kind = QT_TRANSLATE_NOOP("notice", "Rectification")
    subject = QT_TRANSLATE_NOOP("notice", "We have corrected the information")

    def body(self) -> Iterator[Block]:
        words = self.words
        done = _DONE.fill(subject=SUBJECT)
        self.told("done", done)
        yield words.paragraph(done, keep=True)
        yield changes(self, self.facts.changes)
        yield told_recipients(self, self.facts.recipients)
        yield words.question(_CHECK, words(_STILL_WRONG))
        yield contact(self)
        yield complaint(self, court=False)


def changes(letter: NoticeLetter[Facts], made: Sequence[Change]) -> Block:
    """The values before and after, side by side."""
    words = letter.words
    rows = [
        [words(OWN.fill(words=cell)) if cell else EMPTY for cell in (one.label, one.old, one.new)]
        for one in made
    ]
    labels = [words(text) for text in (_WHAT, _BEFORE, _NOW)]
    grid = letter.drawer.grid(labels, rows, (False, False, False), always=True)
    if grid is None:
        raise AssertionError("a table that may wrap always fits")
    return grid


_DONE = QT_TRANSLATE_NOOP(
    "notice",
    "As you asked, we have corrected information about {subject} in our registers (GDPR, Article 16). "
    "This is what it said before, and what it says now:",
)
_WHAT = QT_TRANSLATE_NOOP("notice", "Information")
_BEFORE = QT_TRANSLATE_NOOP("notice", "Before")
_NOW = QT_TRANSLATE_NOOP("notice", "Now")
_CHECK = QT_TRANSLATE_NOOP("notice", "Please check")
_STILL_WRONG = QT_TRANSLATE_NOOP(
    "notice", "If something is still wrong or lacking, tell us. Correcting it costs you nothing."
)
