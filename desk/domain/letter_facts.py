"""What is known of a drawn letter before it is signed: what it must say, and what it must not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desk.domain.answer import ShownTable
from desk.domain.person import Identifiers
from desk.domain.records import OtherPerson
from desk.domain.request import LetterKind
from desk.domain.text import Text

_ARTICLE_15 = frozenset(
    {
        "purposes",
        "categories",
        "recipients",
        "storage",
        "rights",
        "ombudsman",
        "source",
        "automated",
        "transfers",
        "copy",
    }
)
UNREACHED = "unreached"
"""The item that names the systems without an answer; needed wherever there are any."""
REQUIRED_ITEMS: Mapping[LetterKind, frozenset[str]] = {
    LetterKind.ANSWER: _ARTICLE_15,
    LetterKind.PARTIAL_ANSWER: _ARTICLE_15 | {"follows"},
    LetterKind.NOTHING_HELD: frozenset({"nothing_held", "ombudsman"}),
    LetterKind.RECEIPT: frozenset({"due"}),
    LetterKind.IDENTITY_REQUEST: frozenset({"missing"}),
    LetterKind.CLARIFICATION: frozenset({"missing", "reasons"}),
    LetterKind.EXTENSION: frozenset({"reasons", "due", "ombudsman"}),
    LetterKind.REFUSAL: frozenset({"reasons", "ombudsman", "court"}),
    LetterKind.FEE_NOTICE: frozenset({"reasons", "amount", "withdraw", "ombudsman"}),
    LetterKind.RECTIFICATION: frozenset({"done"}),
    LetterKind.MARKETING_BAN: frozenset({"done"}),
    LetterKind.ERASURE: frozenset({"done"}),
    LetterKind.RESTRICTION: frozenset({"done"}),
    LetterKind.RECIPIENTS_NOTICE: frozenset({"done"}),
}
"""The items that each letter has to tell (GDPR Art. 12(3)-(6), 15(1)-(3), 16-19, 21).

Whoever draws a letter gives the sentence of each as ``WrittenLetter.items``.
"""
ESTATE_ITEMS: Mapping[LetterKind, frozenset[str]] = {
    LetterKind.ANSWER: frozenset({"copy"}),
    LetterKind.PARTIAL_ANSWER: frozenset({"copy", "follows"}),
    LetterKind.NOTHING_HELD: frozenset({"nothing_held"}),
}
"""What an answer to an estate has to tell: it is none under Art. 15 (recital 27)."""


CONFLICT = "conflict"
"""Rule of a finding that no review mends: a person has to decide (Art. 15(4), 32)."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in a drawn letter that keeps it from being signed."""

    rule: str
    """Name of the rule that found it: ``code, other_person, covered, located, item, system, head`` ..."""
    text: Text
    """What was found and where, in a sentence; never the value itself."""
    page: int | None = None
    """Page number from 1; None in an attached file, in the metadata, or where a thing is lacking."""


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """What those who did not draw a letter know of it."""

    kind: LetterKind
    number: str
    """Request number ``2026-0131``."""
    recipient: str
    """Name in the first line of the recipient block."""
    required: frozenset[str]
    """Names of the items that the letter has to tell."""
    own: Identifiers
    """What identifies the person the letter is about."""
    others: tuple[OtherPerson, ...] = ()
    """Everybody else whom the collection found."""
    kept: tuple[str, ...] = ()
    """Values that the clerk gives although the desk would have covered them."""
    covered: tuple[str, ...] = ()
    """What was covered, as it stood in the registers."""
    located: Identifiers = field(default_factory=Identifiers)
    """What tells where somebody under a safety ban is, or how to reach them, in a letter to another."""
    unreached: tuple[str, ...] = ()
    """Names of the systems that gave no answer, in the letter's language."""
    tables: Sequence[ShownTable] = ()
    """The records that the letter gives."""
    enclosures: frozenset[str] = frozenset()
    """Names of the attached files that came from owners of systems."""
    names: tuple[str, ...] = ()
    """Names that may stand in the letter: its recipient's and that of the person it is about."""
