"""What was left out, counted by ground, with the mark that stands in the margin, in words for the customer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from desk.domain.answer import Ground
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.letters.voice import spoken


def shown_omissions(omissions: Mapping[str, int]) -> dict[str, int]:
    """What was left out as the customer may know it.

    A safety ban is counted with other people's data: a letter that names it would tell that
    somebody near the reader is under one (Art. 15(4), 32).
    """
    shown: dict[str, int] = {}
    for ground, count in omissions.items():
        key = _shown(ground)
        if count:
            shown[key] = shown.get(key, 0) + count
    return shown


def marks(omissions: Mapping[str, int]) -> dict[str, str]:
    """The letter of the alphabet that stands for each ground in the margin, in the order of the list."""
    return {ground: chr(ord("a") + n) for n, ground in enumerate(shown_omissions(omissions))}


def mark_of(grounds: Iterable[str], known: Mapping[str, str]) -> str:
    """What stands in the margin beside something covered on some grounds: ``a`` or ``a, c``."""
    return ", ".join(sorted({known[_shown(one)] for one in grounds if _shown(one) in known}))


def explained(ground: str) -> Text:
    """The ground in a sentence with its article."""
    return _GROUNDS.get(ground, _CLERK)


def _shown(ground: str) -> str:
    return str(Ground.OTHER_PERSON if ground == Ground.SAFETY_BAN else ground)


_CLERK = spoken(
    QT_TRANSLATE_NOOP(
        "letter",
        "Left out after one of us had looked at it. The reason is written down. Ask us and we will "
        "tell it, unless the law forbids that (GDPR, Article 15(4); Data Protection Act 1050/2018, "
        "section 34).",
    ),
    QT_TRANSLATE_NOOP(
        "letter",
        "Left out after one of us had looked at it. The reason is written down and is told on "
        "request, unless the law forbids that (GDPR, Article 15(4); Data Protection Act 1050/2018, "
        "section 34).",
    ),
    QT_TRANSLATE_NOOP(
        "letter",
        "Left out after one of us had looked at it. The reason is written down and is told on "
        "request, unless the law forbids that.",
    ),
)
_GROUNDS: Mapping[str, Text] = {
    Ground.TENANCY: spoken(
        QT_TRANSLATE_NOOP(
            "letter",
            "Rows from before your contract began or after it ended. They tell of somebody else who "
            "used the same place (GDPR, Article 15(4)).",
        ),
        QT_TRANSLATE_NOOP(
            "letter",
            "Rows from before the person's contract began or after it ended. They tell of somebody "
            "else who used the same place (GDPR, Article 15(4)).",
        ),
        QT_TRANSLATE_NOOP(
            "letter",
            "Rows from before the person's contract began or after it ended. They tell of somebody "
            "else who used the same place.",
        ),
    ),
    Ground.OTHER_PERSON: spoken(
        QT_TRANSLATE_NOOP("letter", "Information about somebody else (GDPR, Article 15(4))."),
        estate=QT_TRANSLATE_NOOP("letter", "Information about somebody else, which is protected."),
    ),
    Ground.STAFF: spoken(
        QT_TRANSLATE_NOOP(
            "letter",
            "Names of our employees, which are not normally given (Court of Justice of the European "
            "Union, C-579/21).",
        ),
        estate=QT_TRANSLATE_NOOP("letter", "Names of our employees, which are not normally given."),
    ),
    Ground.IDENTITY_CODE: spoken(
        QT_TRANSLATE_NOOP(
            "letter",
            "Your personal identity code stands in full once, with your own details; elsewhere its "
            "end is covered (Data Protection Act 1050/2018, section 29).",
        ),
        QT_TRANSLATE_NOOP(
            "letter",
            "The personal identity code stands in full once, with the person's own details; "
            "elsewhere its end is covered (Data Protection Act 1050/2018, section 29).",
        ),
        QT_TRANSLATE_NOOP(
            "letter",
            "The personal identity code stands in full once, with the person's own details; "
            "elsewhere its end is covered.",
        ),
    ),
    Ground.PERIOD: spoken(
        QT_TRANSLATE_NOOP(
            "letter",
            "Records from outside the period that you asked for. This is your own choice: "
            "you can have them too, ask us.",
        ),
        QT_TRANSLATE_NOOP(
            "letter",
            "Records from outside the period that was asked for. They too are given on request.",
        ),
    ),
    Ground.CLERK: _CLERK,
}
