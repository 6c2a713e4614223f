"""What Art. 15(1)-(2) GDPR asks of an answer beside the data, from the controller's profile."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desk.domain.answer import AnswerContent
from desk.domain.text import QT_TRANSLATE_NOOP, Language, LocalText, Text
from desk.letters.opening import by_headings
from desk.letters.parts import Words
from desk.letters.voice import spoken


@dataclass(frozen=True, slots=True)
class Told:
    """One item of Art. 15(1)-(2), as the letter tells it."""

    item: str
    """``source, purposes, storage, rights, recipients, basis, categories, transfers, automated``."""
    heading: Text
    text: str


def told(content: AnswerContent, words: Words, rights_part: int) -> Iterator[Told]:
    """The items in the order of the letter: first what everybody asks, then the rest.

    What the controller's notice does not state is said to be so; nothing is invented. What holds
    for one category alone is told there.
    """
    profile, language = content.profile, content.language
    stated = profile.stated
    labels = [table.info.label for table in content.tables]

    def listed(texts: Sequence[LocalText], instead: Text) -> str:
        return joined(texts, language) or words(instead)

    def said(text: LocalText | None, instead: Text) -> str:
        return text.in_language(language) if text is not None else words(instead)

    yield Told("source", _SOURCES, listed(stated.sources, _NO_SOURCES))
    yield Told("purposes", _PURPOSES, listed(profile.purposes, _NO_PURPOSES))
    yield Told("storage", _STORAGE, said(stated.retention, _NO_STORAGE))
    yield Told("rights", _RIGHTS, words(_RIGHTS_BRIEF.fill(part=rights_part)))
    yield Told("recipients", _RECIPIENTS, listed(stated.recipients, _NO_RECIPIENTS))
    yield Told("basis", _BASIS, said(stated.legal_basis, _NO_BASIS))
    yield Told("transfers", _TRANSFERS, said(stated.transfers, _NO_TRANSFERS))
    yield Told("automated", _AUTOMATED, words(_NO_AUTOMATED))
    if not by_headings(content):
        yield Told("categories", _CATEGORIES, listed(labels, _NO_CATEGORIES))


def joined(texts: Sequence[LocalText], language: Language) -> str:
    """The texts of a list as one: sentences after each other, phrases with a dot between them."""
    written = [text.in_language(language).strip() for text in texts]
    if any(text.endswith(".") for text in written):
        return " ".join(text if text.endswith(".") else f"{text}." for text in written)
    return "\u00a0· ".join(written)  # a line never begins with the dot


HEADING = spoken(
    QT_TRANSLATE_NOOP("letter", "How we use your information"),
    QT_TRANSLATE_NOOP("letter", "How we use the person's information"),
)
_PURPOSES = QT_TRANSLATE_NOOP("letter", "What for")
_NO_PURPOSES = QT_TRANSLATE_NOOP(
    "letter", "Our privacy notice names no purposes. Ask us, and we will answer in writing."
)
_BASIS = QT_TRANSLATE_NOOP("letter", "On what basis")
_NO_BASIS = QT_TRANSLATE_NOOP(
    "letter",
    "Our privacy notice names no legal basis in force today. We have yet to set it.",
)
_CATEGORIES = QT_TRANSLATE_NOOP("letter", "What information")
_NO_CATEGORIES = QT_TRANSLATE_NOOP("letter", "None was found in the systems that were searched.")
_SOURCES = QT_TRANSLATE_NOOP("letter", "Where it is from")
_NO_SOURCES = QT_TRANSLATE_NOOP(
    "letter",
    "Our privacy notice names no sources. Ask us about any single item, and we will look it up.",
)
_RECIPIENTS = QT_TRANSLATE_NOOP("letter", "Who receives it")
_NO_RECIPIENTS = spoken(
    QT_TRANSLATE_NOOP(
        "letter",
        "Our privacy notice names no recipients. You may ask us to whom your own information was given; "
        "we answer with names.",
    ),
    QT_TRANSLATE_NOOP(
        "letter",
        "Our privacy notice names no recipients. We tell on request to whom the person's own information "
        "was given, with names.",
    ),
)
_STORAGE = QT_TRANSLATE_NOOP("letter", "How long we keep it")
_NO_STORAGE = QT_TRANSLATE_NOOP(
    "letter",
    "Our privacy notice gives no time in years. We keep each item as long as it is needed for its purpose "
    "or the law requires us to keep it.",
)
_TRANSFERS = QT_TRANSLATE_NOOP("letter", "Outside the EEA")
_NO_TRANSFERS = QT_TRANSLATE_NOOP(
    "letter", "Our privacy notice mentions no transfers outside the EU and the EEA."
)
_AUTOMATED = QT_TRANSLATE_NOOP("letter", "Automated decisions")
_NO_AUTOMATED = QT_TRANSLATE_NOOP(
    "letter", "Our privacy notice mentions no such decisions (Article 22)."
)
_RIGHTS = spoken(
    QT_TRANSLATE_NOOP("letter", "What you can do"),
    QT_TRANSLATE_NOOP("letter", "What can be done"),
)
_RIGHTS_BRIEF = spoken(
    QT_TRANSLATE_NOOP(
        "letter",
        "You may ask us to correct or erase information or to restrict its use, object to its use, "
        "forbid direct marketing, and bring the matter to the Data Protection Ombudsman. "
        "Part {part} tells how.",
    ),
    QT_TRANSLATE_NOOP(
        "letter",
        "The person may ask us to correct or erase information or to restrict its use, object to its "
        "use, forbid direct marketing, and bring the matter to the Data Protection Ombudsman. "
        "Part {part} tells how.",
    ),
)
