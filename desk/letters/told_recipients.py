"""What a letter says of the recipients that were told of a change (Art. 19)."""

from __future__ import annotations

from desk.domain.notice_facts import Facts, Recipients
from desk.domain.text import QT_TRANSLATE_NOOP
from desk.letters.blocks import Block
from desk.letters.notice_letter import NoticeLetter


def told_recipients(letter: NoticeLetter[Facts], recipients: Recipients) -> Block:
    """Who was told and who was not, with the reason; in any case that the person may ask."""
    words = letter.words
    parts: list[str] = []
    if recipients.told:
        parts.append(words(_TOLD.fill(names=", ".join(recipients.told))))
    if recipients.not_told:
        parts.append(words(_NOT_TOLD.fill(reason=letter.own(recipients.not_told))))
    parts.append(words(_ASK))
    written = " ".join(parts)
    letter.items["recipients"] = written
    return words.question(_RECIPIENTS, written)


_RECIPIENTS = QT_TRANSLATE_NOOP("notice", "Who was told")
_TOLD = QT_TRANSLATE_NOOP(
    "notice", "We have told those to whom we had given the information: {names}."
)
_NOT_TOLD = QT_TRANSLATE_NOOP("notice", "We could not tell everyone: {reason}")
_ASK = QT_TRANSLATE_NOOP(
    "notice", "If you ask, we tell you to whom the information was given (Article 19)."
)
