"""What was left out, counted by ground, in words for the customer."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain.answer import Ground
from desk.domain.text import QT_TRANSLATE_NOOP, Text


def shown_omissions(omissions: Mapping[str, int]) -> dict[str, int]:
    """What was left out as the customer may know it.

    A safety ban is counted with other people's data: a letter that names it would tell that
    somebody near the reader is under one (Art. 15(4), 32).
    """
    shown: dict[str, int] = {}
    for ground, count in omissions.items():
        key = str(Ground.OTHER_PERSON if ground == Ground.SAFETY_BAN else ground)
        if count:
            shown[key] = shown.get(key, 0) + count
    return shown


def explained(ground: str) -> Text:
    """The ground in a sentence with its article."""
    return _GROUNDS.get(ground, _CLERK)


_CLERK = QT_TRANSLATE_NOOP(
    "letter",
    "Left out after a person had looked at it. The reason is written down; ask us and we will tell "
    "it, unless the law forbids that (GDPR, Article 15(4); Data Protection Act 1050/2018, section 34).",
)
_GROUNDS: Mapping[str, Text] = {
    Ground.TENANCY: QT_TRANSLATE_NOOP(
        "letter",
        "Rows from before your contract began or after it ended. They tell of somebody else who "
        "used the same place (GDPR, Article 15(4)).",
    ),
    Ground.OTHER_PERSON: QT_TRANSLATE_NOOP(
        "letter", "Information about another person (GDPR, Article 15(4))."
    ),
    Ground.STAFF: QT_TRANSLATE_NOOP(
        "letter",
        "Names of our employees, which are not normally given (Court of Justice of the European "
        "Union, C-579/21).",
    ),
    Ground.IDENTITY_CODE: QT_TRANSLATE_NOOP(
        "letter",
        "Your personal identity code stands in full once, with your own details; elsewhere its end "
        "is covered (Data Protection Act 1050/2018, section 29).",
    ),
    Ground.PERIOD: QT_TRANSLATE_NOOP(
        "letter",
        "Records from outside the period that you asked for. This is your own choice: "
        "you can have them too, ask us.",
    ),
    Ground.CLERK: _CLERK,
}
